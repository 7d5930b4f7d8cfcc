//! The order in which partners are shown.

use super::partner::{Partner, Weakest};
use crate::tls::TlsVersion;
use std::cmp::{Ordering, Reverse};

/// By what they are sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum By {
    /// The name.
    Partner,
    /// All messages.
    Messages,
    /// Those in plain text.
    Plain,
    /// Those over TLS that is weak or broken.
    Weak,
    /// Those of whose travel nothing is told.
    Unknown,
    /// Those that are lost because of TLS already, then those that would be lost if it were required.
    #[default]
    Required,
    /// Those that would be lost if a verified certificate were required.
    Verified,
    /// When the last message went.
    Last,
    /// The weakest connection.
    Weakest,
}

impl By {
    /// Whether the smallest comes first where nobody asks otherwise: names are looked for from A on, the weakest connection is
    /// the one to see, and of everything else the largest, or the latest.
    pub const fn rises(self) -> bool {
        matches!(self, Self::Partner | Self::Weakest)
    }
}

/// Sorts them; those that are equal stay as they are, and what is not known comes last either way.
pub fn sort(partners: &mut [&Partner], by: By, rising: bool) {
    partners.sort_by(|a, b| compare(a, b, by, rising));
}

/// Which of two comes first.
pub fn compare(a: &Partner, b: &Partner, by: By, rising: bool) -> Ordering {
    let turned = |order: Ordering| if rising { order } else { order.reverse() };
    match by {
        By::Partner => turned(a.domain.to_unicode().cmp(&b.domain.to_unicode())),
        By::Required => {
            let lost = |it: &Partner| (it.refused_for_tls, it.refused_if_required);
            turned(lost(a).cmp(&lost(b)))
        }
        By::Last => known_first(a.last, b.last, turned),
        By::Weakest => {
            let strength = |it: &Partner| it.weakest.as_ref().map(strength);
            known_first(strength(a), strength(b), turned)
        }
        _ => turned(number(a, by).cmp(&number(b, by))),
    }
}

fn known_first<T: Ord>(a: Option<T>, b: Option<T>, turned: impl Fn(Ordering) -> Ordering) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => turned(a.cmp(&b)),
        (a, b) => Reverse(a.is_some()).cmp(&Reverse(b.is_some())),
    }
}

/// By grade, and of the same grade the older version first.
fn strength(it: &Weakest) -> (u8, Option<TlsVersion>) {
    (it.rank(), it.version)
}

const fn number(it: &Partner, by: By) -> u64 {
    match by {
        By::Partner | By::Last | By::Weakest | By::Required => 0,
        By::Messages => it.messages,
        By::Plain => it.plain,
        By::Weak => it.weak + it.broken,
        By::Unknown => it.unknown,
        By::Verified => it.refused_if_verified,
    }
}
