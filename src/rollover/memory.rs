//! What is kept from one look to the next: since when the new record is there.

use super::Schedule;
use crate::explain::{Explain, Facts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The changes that are under way, by server and port.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory(BTreeMap<String, Schedule>);

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
        "rollover-memory"
    }

    fn facts(&self) -> Facts {
        vec![("file", (&self.file).into()), ("cause", (&self.cause).into())]
    }
}

impl Memory {
    /// From what stands in a file of this name.
    pub fn from_bytes(file: &str, bytes: &[u8]) -> Result<Self, MemoryError> {
        serde_json::from_slice(bytes)
            .map_err(|error| MemoryError { file: file.to_owned(), cause: error.to_string() })
    }

    /// As it is written.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// The change to this new key at a server; one to another key, begun before, is over.
    pub fn of(&mut self, server: &str, new: &str) -> &mut Schedule {
        let it = self.0.entry(server.to_owned()).or_insert_with(|| Schedule::new(new));
        if it.new != new {
            *it = Schedule::new(new);
        }
        it
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_new_key_begins_anew() {
        let mut memory = Memory::default();
        memory.of("mx.example.org:25", "aa").ttl = 60;
        memory = Memory::from_bytes("seen.json", &memory.to_bytes()).unwrap();
        assert_eq!(memory.of("mx.example.org:25", "aa").ttl, 60);
        assert_eq!(memory.of("mx.example.org:465", "aa").ttl, 0);
        assert_eq!(memory.of("mx.example.org:25", "bb").ttl, 0);
    }

    #[test]
    fn what_is_no_memory_is_not_taken_for_one() {
        for bad in ["", "root:x:0:0", "[]", "{\"mx.example.org:25\": 1}"] {
            crate::i18n::assert_worded(&Memory::from_bytes("seen.json", bad.as_bytes()).unwrap_err());
        }
    }
}
