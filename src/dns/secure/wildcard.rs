//! Answers that a wildcard made (RFC 4592). The library takes some of them for forged: those where the wildcard is itself
//! the last name before the one asked for. So it is asked for the wildcard by its own name, which it can prove.

use super::{Proven, Secure};
use crate::name::{Answer, ask, resolver};
use hickory_resolver::proto::rr::{RData, Record, RecordType};

/// The most names above that are looked at.
const MOST: usize = 4;

impl Secure {
    /// The signed records of a wildcard above this name, where they are what the name shows, too.
    pub(super) async fn of_wildcard(&self, name: &str, kind: RecordType) -> Option<Proven> {
        let shown = resolver(self.server).ok()?;
        let Answer::Found(found) = ask(&shown, name.trim_end_matches('.'), kind).await else { return None };
        let shown = sorted(found.answers(), kind);
        let mut above = name;
        for _ in 0..MOST {
            above = above.split_once('.')?.1;
            let Proven::Found { records, secure: true } = self.ask_once(&format!("*.{above}"), kind).await
            else {
                continue;
            };
            return (sorted(&records, kind) == shown).then_some(Proven::Found { records, secure: true });
        }
        None
    }
}

fn sorted(records: &[Record], kind: RecordType) -> Vec<String> {
    let data =
        records.iter().filter(|it| it.record_type() == kind).map(|it: &Record<RData>| it.data.to_string());
    let mut all: Vec<String> = data.collect();
    all.sort();
    all
}
