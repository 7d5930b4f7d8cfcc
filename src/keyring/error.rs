//! Why the keyring could not be asked, or has nothing.

use super::Entry;
use crate::explain::{Explain, Fact, Facts};

/// What the keyring of this system is called: the key of its words.
pub const NAME: &str = if cfg!(windows) {
    "keyring-of-windows"
} else if cfg!(target_os = "macos") {
    "keyring-of-macos"
} else {
    "keyring-of-linux"
};

/// Why the keyring could not be asked, or has nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// None runs here, or the way to it is closed.
    #[error("no keyring: {cause}")]
    Absent {
        /// The system's words.
        cause: String,
    },
    /// It is locked, and stayed so.
    #[error("the keyring is locked")]
    Locked,
    /// It did not answer: perhaps nobody has seen that it wants to be unlocked.
    #[error("no answer of the keyring in {seconds} s")]
    TimedOut {
        /// How long it was waited.
        seconds: u64,
    },
    /// It said no.
    #[error("the keyring: {cause}")]
    Refused {
        /// Its words.
        cause: String,
    },
    /// Nothing is kept there for this user.
    #[error("nothing in the keyring for {user} at {server}")]
    Nothing {
        /// The server, with its port.
        server: String,
        /// The user.
        user: String,
    },
}

impl Error {
    pub(super) fn nothing(entry: &Entry) -> Self {
        Self::Nothing { server: entry.server.clone(), user: entry.user.clone() }
    }
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Absent { .. } => "keyring-absent",
            Self::Locked => "keyring-locked",
            Self::TimedOut { .. } => "keyring-timed-out",
            Self::Refused { .. } => "keyring-refused",
            Self::Nothing { .. } => "keyring-nothing",
        }
    }

    fn facts(&self) -> Facts {
        let mut facts = vec![("keyring", Fact::Words(NAME))];
        match self {
            Self::Absent { cause } | Self::Refused { cause } => facts.push(("cause", cause.into())),
            Self::TimedOut { seconds } => {
                facts.push(("seconds", Fact::Number(i64::try_from(*seconds).unwrap_or(i64::MAX))));
            }
            Self::Nothing { server, user } => {
                facts.extend([("server", server.into()), ("user", user.into())]);
            }
            Self::Locked => {}
        }
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_told_in_every_language() {
        let (server, user) = ("mx.example.org:587".to_owned(), "ann".to_owned());
        for error in [
            Error::Absent { cause: "x".to_owned() },
            Error::Locked,
            Error::TimedOut { seconds: 30 },
            Error::Refused { cause: "x".to_owned() },
            Error::Nothing { server, user },
        ] {
            crate::i18n::assert_worded(&error);
        }
    }
}
