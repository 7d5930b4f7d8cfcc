//! What is kept from one look to the next: since when the new record is there.

use super::Schedule;
use crate::publish::Remember;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The changes that are under way, by server and port.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory(BTreeMap<String, Schedule>);

impl Remember for Memory {}

impl Memory {
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
}
