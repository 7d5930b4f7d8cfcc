//! A mailbox, as it stands in MAIL FROM and RCPT TO (RFC 5321, section 4.1.2).

use super::{MailDomain, NameError};
use crate::explain::{Explain, Facts, shown_in_one_line};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// `local@domain`: ASCII before the `@` (no SMTPUTF8), A-labels behind it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mailbox {
    local: String,
    domain: MailDomain,
}

/// Why a text is not a mail address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailboxError {
    /// Nothing was given.
    #[error("the address is empty")]
    Empty,
    /// There is no `@`.
    #[error("{0} has no @")]
    NoAt(String),
    /// What stands before the `@` is not a dot-string of RFC 5321.
    #[error("{0}: the part before the @ is not usable")]
    Local(String),
    /// What stands behind the `@` is not a domain.
    #[error("{address}: {cause}")]
    Domain {
        /// As it was written.
        address: String,
        /// What is wrong with the domain.
        cause: NameError,
    },
}

impl Mailbox {
    /// What stands before the `@`.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// What stands behind the `@`.
    pub fn domain(&self) -> &MailDomain {
        &self.domain
    }
}

impl FromStr for Mailbox {
    type Err = MailboxError;

    fn from_str(text: &str) -> Result<Self, MailboxError> {
        let text = text.trim();
        // As a mail program copies it, with the name of whom it belongs to: `Ann <ann@example.org>`.
        let (name, bare) = text.strip_suffix('>').and_then(|it| it.rsplit_once('<')).unwrap_or(("", text));
        // Several of them are not one.
        if name.contains(['@', ',', ';']) && !name.trim().starts_with('"') {
            return Err(MailboxError::Local(text.to_owned()));
        }
        if bare.is_empty() {
            return Err(MailboxError::Empty);
        }
        let Some((local, domain)) = bare.rsplit_once('@') else {
            return Err(MailboxError::NoAt(text.to_owned()));
        };
        // Dot-string only: quoted local parts are legal and refused by most servers.
        let atoms = local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atext));
        if !atoms || local.len() > 64 {
            return Err(MailboxError::Local(text.to_owned()));
        }
        let domain =
            domain.parse().map_err(|cause| MailboxError::Domain { address: text.to_owned(), cause })?;
        Ok(Self { local: local.to_owned(), domain })
    }
}

/// `atext` of RFC 5322, section 3.2.3.
fn is_atext(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

impl fmt::Display for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

impl From<Mailbox> for String {
    fn from(mailbox: Mailbox) -> Self {
        mailbox.to_string()
    }
}

impl TryFrom<String> for Mailbox {
    type Error = MailboxError;
    fn try_from(text: String) -> Result<Self, MailboxError> {
        text.parse()
    }
}

impl Explain for MailboxError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "mailbox-empty",
            Self::NoAt(_) => "mailbox-no-at",
            Self::Local(_) => "mailbox-local",
            Self::Domain { .. } => "mailbox-domain",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Empty => Vec::new(),
            Self::NoAt(address) | Self::Local(address) | Self::Domain { address, .. } => {
                vec![("address", shown_in_one_line(address).into())]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_with_and_without_brackets() {
        for text in [" <ann.o'neil+x@Bücher.example> ", "\"O'Neil, Ann <x>\" <ann.o'neil+x@bücher.example>"]
        {
            let ann: Mailbox = text.parse().unwrap();
            assert_eq!(ann.to_string(), "ann.o'neil+x@xn--bcher-kva.example");
        }
    }

    #[test]
    fn nothing_gets_into_a_command_through_an_address() {
        let two = "a@bank.example, Bob <b@other.example>";
        for bad in ["a b@example.org", "a\r\nDATA@example.org", "a>@example.org", ".a@example.org", two] {
            assert_eq!(bad.parse::<Mailbox>(), Err(MailboxError::Local(bad.into())), "{bad:?}");
        }
        assert_eq!("ann".parse::<Mailbox>(), Err(MailboxError::NoAt("ann".into())));
        assert!(matches!("ann@exa mple".parse::<Mailbox>(), Err(MailboxError::Domain { .. })));
    }
}
