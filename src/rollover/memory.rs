//! What is kept from one look to the next: since when the new record is there.

use super::Schedule;
use crate::publish::{self, Remember};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The changes that are under way, by server and port.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory(BTreeMap<String, Schedule>);

impl Remember for Memory {
    fn take_changes(&mut self, before: &Self, now: &Self) {
        publish::changes(&mut self.0, &before.0, &now.0);
    }
}

impl Memory {
    /// Its file in the data folder.
    pub const FILE: &str = "rollover.json";

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
    fn what_another_window_has_seen_stays() {
        let before = Memory::default();
        let (mut one, mut kept) = (before.clone(), before.clone());
        one.of("one.example.org:25", "aa").ttl = 60;
        kept.of("two.example.org:25", "bb").ttl = 90;
        kept.take_changes(&before, &one);
        assert_eq!(kept.of("one.example.org:25", "aa").ttl, 60);
        assert_eq!(kept.of("two.example.org:25", "bb").ttl, 90);
    }

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
