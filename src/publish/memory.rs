//! What was seen the last time: a policy that changed while its number did not is seen by nobody until it runs out
//! (RFC 8461, section 3.1).

use super::own::Finding;
use super::plan::policy_id;
use super::{Published, Said, Told};
use crate::dns::{Record, Replaces};
use crate::explain::{Explain, Facts};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// The policies that were seen last, by their domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory(BTreeMap<String, Remembered>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Remembered {
    id: String,
    policy: String,
}

/// A file that is no such memory.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {cause}")]
pub struct MemoryError {
    /// The file.
    pub file: String,
    /// The technical cause.
    pub cause: String,
}

impl Explain for MemoryError {
    fn code(&self) -> &'static str {
        "dns-memory"
    }

    fn facts(&self) -> Facts {
        vec![("file", (&self.file).into()), ("cause", (&self.cause).into())]
    }
}

/// What is kept from one look to the next.
pub trait Remember: Serialize + DeserializeOwned {
    /// From what stands in a file of this name.
    fn from_bytes(file: &str, bytes: &[u8]) -> Result<Self, MemoryError> {
        serde_json::from_slice(bytes)
            .map_err(|error| MemoryError { file: file.to_owned(), cause: error.to_string() })
    }

    /// Takes what changed from `before` to `now`, and leaves the rest as another window has kept it.
    fn take_changes(&mut self, before: &Self, now: &Self);

    /// As it is written.
    fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }
}

/// Takes the entries that changed. None is ever taken away.
pub(crate) fn changes<T: Clone + PartialEq>(
    kept: &mut BTreeMap<String, T>,
    before: &BTreeMap<String, T>,
    now: &BTreeMap<String, T>,
) {
    let changed = now.iter().filter(|(key, value)| before.get(*key) != Some(value));
    kept.extend(changed.map(|(key, value)| (key.clone(), value.clone())));
}

impl Remember for Memory {
    fn take_changes(&mut self, before: &Self, now: &Self) {
        changes(&mut self.0, &before.0, &now.0);
    }
}

impl Memory {
    /// Compares what is seen at this time with what was, tells where they differ as they should not, and remembers it.
    pub fn compare(&mut self, published: &mut Published, at: OffsetDateTime) {
        let domain = published.domain.to_string();
        let Some(sts) = &published.mta_sts else { return };
        let (Some(id), Some(policy)) = (sts.id.clone(), sts.policy.as_ref().map(crate::dns::Policy::to_text))
        else {
            return;
        };
        let now = Remembered { id, policy };
        if self.0.get(&domain).is_some_and(|before| before.id == now.id && before.policy != now.policy) {
            // Until the number changes, this stays as it is: what is remembered is what senders have.
            let said = Said::Own(Finding::StsIdUnchanged { domain, id: now.id });
            let (area, severity) = (said.area(), said.severity());
            let record = Record::mta_sts(&published.domain, &policy_id(at)).in_place_of(Replaces::All);
            published.findings.push(Told { area, host: None, severity, said, record: Some(record) });
            published.findings.sort_by_key(|it| std::cmp::Reverse(it.severity));
            return;
        }
        let _ = self.0.insert(domain, now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::{Mode, Policy, Sts};
    use std::sync::Arc;

    fn published(id: &str, max_age: u32) -> Published {
        let domain: crate::name::MailDomain = "example.org".parse().unwrap();
        let policy = Policy { mode: Mode::Testing, max_age, mx: vec!["mx.example.org".parse().unwrap()] };
        let sts = Sts {
            domain: domain.clone(),
            id: Some(id.to_owned()),
            policy: Some(policy),
            findings: Vec::new(),
        };
        Published {
            domain,
            servers: Vec::new(),
            mta_sts: Some(Arc::new(sts)),
            tls_rpt: None,
            caa: Vec::new(),
            findings: Vec::new(),
            policy: None,
        }
    }

    #[test]
    fn a_policy_that_changes_behind_its_number_is_told_until_the_number_changes() {
        let mut memory = Memory::default();
        let mut told = |id: &str, max_age| {
            // As it would be kept between two runs.
            memory = Memory::from_bytes("seen.json", &memory.to_bytes()).unwrap();
            let mut seen = published(id, max_age);
            memory.compare(&mut seen, time::macros::datetime!(2026-11-29 11:00 UTC));
            assert!(seen.records().iter().all(Record::is_change));
            seen.findings.iter().map(|it| it.said.code()).collect::<Vec<_>>()
        };
        assert!(told("1", 86_400).is_empty());
        assert!(told("1", 86_400).is_empty());
        assert_eq!(told("1", 604_800), ["sts-id-unchanged"]);
        assert_eq!(told("1", 604_800), ["sts-id-unchanged"]);
        assert!(told("2", 604_800).is_empty());
    }

    #[test]
    fn what_is_no_memory_is_not_taken_for_one() {
        for bad in ["", "root:x:0:0", "[]", "{\"example.org\": 1}"] {
            crate::i18n::assert_worded(&Memory::from_bytes("seen.json", bad.as_bytes()).unwrap_err());
        }
    }
}
