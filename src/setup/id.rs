//! What a setup's folder is called.

use super::Error;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The name of a setup's folder: made once from the setup's first name, and kept when it is renamed.
/// Lower-case letters, digits and hyphens: a good name on every system, and no way out of the folder.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

/// The most characters that are taken from a name.
const LENGTH: usize = 48;

impl Id {
    /// The `number`th id for a setup of this name.
    pub(super) fn of(name: &str, number: u32) -> Self {
        let mut id = String::new();
        for c in name.chars().flat_map(char::to_lowercase) {
            match c {
                'a'..='z' | '0'..='9' => id.push(c),
                _ if id.is_empty() || id.ends_with('-') => {}
                _ => id.push('-'),
            }
        }
        id.truncate(LENGTH);
        let id = id.trim_end_matches('-');
        let id = match id {
            "" => "setup".to_owned(),
            device if is_device(device) => format!("setup-{device}"),
            id => id.to_owned(),
        };
        Self(id).numbered(number)
    }

    /// This id the first time, then with a number behind it.
    pub(super) fn numbered(&self, number: u32) -> Self {
        if number == 1 { self.clone() } else { Self(format!("{self}-{number}")) }
    }

    /// The folder's name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What Windows keeps for itself, in every folder.
fn is_device(name: &str) -> bool {
    let numbered = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    matches!(name, "con" | "prn" | "aux" | "nul")
        || numbered.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

impl FromStr for Id {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if text.is_empty() || text.len() > 80 || text.starts_with('-') || !text.bytes().all(good) {
            return Err(Error::NoSuchSetup(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl TryFrom<String> for Id {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_id_is_made_of_what_can_be_read_in_a_name() {
        let id = |name| Id::of(name, 1).0;
        assert_eq!(id(" Mail Server – Köln (new) "), "mail-server-k-ln-new");
        assert_eq!(id("mx1.example.org"), "mx1-example-org");
        assert_eq!(id("../.."), "setup");
        assert_eq!(id("NUL"), "setup-nul");
        assert_eq!(id("com7"), "setup-com7");
        assert_eq!(Id::of("mx", 3).0, "mx-3");
    }

    #[test]
    fn what_leads_out_of_the_folder_is_no_id() {
        for bad in ["", "..", "a/b", "a\\b", "A", "-a", "a.b"] {
            assert_eq!(bad.parse::<Id>(), Err(Error::NoSuchSetup(bad.into())));
        }
    }

    proptest! {
        #[test]
        fn every_name_gives_an_id_that_reads_back(name in "\\PC{0,120}", number in 1..2000u32) {
            let id = Id::of(&name, number);
            prop_assert_eq!(id.as_str().parse::<Id>(), Ok(id.clone()));
        }
    }
}
