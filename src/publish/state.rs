//! How each area is, in one word.

use super::{Area, Published};
use crate::dns::{self, Mode};
use crate::explain::Severity;

/// How it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// As it should be.
    Good,
    /// It is not there yet: nothing is broken.
    Missing,
    /// It is being tried.
    Trying,
    /// Works, and should be changed.
    Attention,
    /// Does not work, or is not safe.
    Bad,
    /// It could not be found out.
    Unknown,
}

impl Verdict {
    /// As the ids of its words end.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Missing => "missing",
            Self::Trying => "trying",
            Self::Attention => "attention",
            Self::Bad => "bad",
            Self::Unknown => "unknown",
        }
    }
}

impl Published {
    /// How an area is.
    pub fn verdict(&self, area: Area) -> Verdict {
        match self.worst(area) {
            Some(Severity::Error) => Verdict::Bad,
            Some(Severity::Warning) => Verdict::Attention,
            Some(Severity::Info) | None => self.without_trouble(area),
        }
    }

    fn without_trouble(&self, area: Area) -> Verdict {
        match area {
            Area::Mx if self.servers.iter().any(|it| it.probe.is_ok()) => Verdict::Good,
            Area::Mx => Verdict::Unknown,
            Area::Dane => {
                let seen = self.servers.iter().filter_map(|it| it.probe.as_ref().ok()?.dane.as_ref());
                let known: Vec<_> = seen.filter(|it| it.state != dns::State::NoDnssec).collect();
                let holds = |it: &&dns::Dane| it.records.iter().any(|record| record.matches == Some(true));
                match known.as_slice() {
                    [] => Verdict::Unknown,
                    all if all.iter().all(holds) => Verdict::Good,
                    _ => Verdict::Missing,
                }
            }
            Area::MtaSts => match self.mta_sts.as_ref().map(|it| it.policy.as_ref().map(|it| it.mode)) {
                None => Verdict::Unknown,
                Some(Some(Mode::Enforce)) => Verdict::Good,
                Some(Some(Mode::Testing)) => Verdict::Trying,
                Some(_) => Verdict::Missing,
            },
            Area::TlsRpt if self.tls_rpt.is_some() => Verdict::Good,
            Area::Caa if self.caa.is_empty() => Verdict::Unknown,
            Area::Caa if self.caa.iter().all(|it| it.at.is_some()) => Verdict::Good,
            Area::TlsRpt | Area::Caa => Verdict::Missing,
        }
    }
}
