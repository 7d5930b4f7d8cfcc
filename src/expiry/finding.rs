//! What is to be said of a certificate that is watched.

use crate::delivery;
use crate::explain::{Explain, Fact, Facts, Severity};
use time::Date;

/// What was noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Its time is over.
    Over {
        /// Which.
        name: String,
        /// Its last day.
        date: Date,
    },
    /// It is time to renew it.
    Soon {
        /// Which.
        name: String,
        /// Whole days left.
        days: i64,
        /// Its last day.
        date: Date,
    },
    /// The server shows another one than lies here: installed and not reloaded, most often.
    Another {
        /// The server.
        server: String,
        /// The last day of the one that lies here.
        file: Date,
        /// The last day of the one that it shows.
        served: Date,
    },
    /// The server could not be asked.
    NotSeen(delivery::Error),
}

impl Finding {
    /// How bad it is.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::Over { .. } => Severity::Error,
            Self::Soon { .. } | Self::Another { .. } | Self::NotSeen(_) => Severity::Warning,
        }
    }
}

impl Explain for Finding {
    fn code(&self) -> &'static str {
        match self {
            Self::Over { .. } => "expiring-over",
            Self::Soon { .. } => "expiring-soon",
            Self::Another { .. } => "expiring-another",
            Self::NotSeen(error) => error.code(),
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Self::NotSeen(error) => error.words(),
            _ => self.code(),
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Over { name, date } => vec![("name", name.into()), ("date", Fact::Date(*date))],
            Self::Soon { name, days, date } => {
                vec![("name", name.into()), ("days", Fact::Number(*days)), ("date", Fact::Date(*date))]
            }
            Self::Another { server, file, served } => {
                vec![("server", server.into()), ("file", Fact::Date(*file)), ("served", Fact::Date(*served))]
            }
            Self::NotSeen(error) => error.facts(),
        }
    }
}
