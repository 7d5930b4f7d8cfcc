//! The administrator's own configuration with what a policy asks for put in: what is not about TLS stays as it is, byte
//! for byte.

use super::Error;
use similar::TextDiff;

/// No configuration of a mail server is larger than this, in bytes.
pub const LIMIT: u64 = 1024 * 1024;

/// The file with what is asked for put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revised {
    /// What it was called.
    pub name: &'static str,
    /// What stands in it then.
    pub text: String,
    /// What became of each setting that concerns us, in the order of the file; what was added comes last.
    pub changes: Vec<Change>,
}

/// What became of a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// In which way.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// The line in which it stood, from 1.
    pub line: Option<usize>,
    /// What stood there, and what stands there now.
    pub before: String,
    /// See `before`.
    pub after: String,
}

/// In which way a setting was changed; its words are `own-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It was right already.
    Right,
    /// It was not there.
    Added,
    /// It was there with another value.
    Changed,
    /// It was there more than once: one line remains.
    Twice,
    /// It was put aside, as a comment: the same name may not stand there twice.
    Aside,
    /// It stays, and counts no more: it is of an older time.
    Superseded,
    /// It stays, and counts no more: what is added goes before it.
    Overruled,
    /// It stays, and works against what is asked for: only the administrator knows why it is there.
    Contradicts,
}

/// Why nothing can be put into a file; its words are those of its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// What it includes is not seen here.
    IncludesOthers,
    /// A rule for single recipients, of whom ours may be some.
    RecipientsOfItsOwn,
    /// Nobody else could reach the server.
    NoListener,
    /// Rules stand where ours have to stand.
    RulesOfItsOwn,
}

impl Obstacle {
    /// Every obstacle.
    pub const ALL: [Self; 4] =
        [Self::IncludesOthers, Self::RecipientsOfItsOwn, Self::NoListener, Self::RulesOfItsOwn];

    /// The code of its words.
    pub const fn code(self) -> &'static str {
        match self {
            Self::IncludesOthers => "own-includes-others",
            Self::RecipientsOfItsOwn => "own-recipients",
            Self::NoListener => "own-no-listener",
            Self::RulesOfItsOwn => "own-rules",
        }
    }
}

impl Kind {
    /// The end of the key of its words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Twice => "twice",
            Self::Aside => "aside",
            Self::Superseded => "superseded",
            Self::Overruled => "overruled",
            Self::Contradicts => "contradicts",
        }
    }
}

impl Revised {
    /// The lines that differ, with three around them, as `diff -u` writes them.
    pub fn difference(&self, own: &str) -> String {
        difference(self.name, own, &self.text)
    }
}

/// The lines, each with its end.
pub(super) fn joined<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The lines that differ between two states of a file.
pub(super) fn difference(name: &str, before: &str, after: &str) -> String {
    TextDiff::from_lines(before, after).unified_diff().header(name, name).to_string()
}

/// Refuses what is no text of a configuration.
pub(super) fn must_be_text(name: &'static str, own: &str) -> Result<(), Error> {
    if own.len() as u64 > LIMIT {
        return Err(Error::OwnTooLarge { name, size: own.len() });
    }
    let strange = |line: &str| line.contains('\0') || line.starts_with("-----BEGIN ");
    own.lines().zip(1..).find(|(line, _)| strange(line)).map_or(Ok(()), |(line, number)| {
        // The line itself may be a secret.
        let text = if line.starts_with('-') { line.to_owned() } else { String::new() };
        Err(Error::OwnUnreadable { name, line: number, text })
    })
}
