//! The policy itself (RFC 8461, section 3.2).

use crate::name::{DnsName, HostName};
use serde::Serialize;
use std::fmt::Write;
use std::str::FromStr;

/// The longest life, in seconds: about a year.
const LONGEST: u32 = 31_557_600;
/// The most servers of one policy.
const MOST: usize = 1000;

/// How strictly the policy is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Mail that cannot be sent as it says is not sent.
    Enforce,
    /// It is sent, and reported.
    Testing,
    /// No policy any more.
    None,
}

/// A server, or `*.` for all that are one label below a name.
pub type MxPattern = DnsName;

/// A policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Policy {
    /// How strictly it is meant.
    pub mode: Mode,
    /// How many seconds senders keep it.
    pub max_age: u32,
    /// The domain's mail servers.
    pub mx: Vec<MxPattern>,
}

/// Why a text is no policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// A line is not `key: value`.
    #[error("line {0} is not of the form \"key: value\"")]
    Line(usize),
    /// A key is missing.
    #[error("the line \"{0}\" is missing")]
    Missing(&'static str),
    /// A value that the key does not have.
    #[error("\"{key}: {value}\" is no such value")]
    Value {
        /// The key.
        key: &'static str,
        /// The value.
        value: String,
    },
    /// More servers than any domain has.
    #[error("it lists more than {MOST} servers")]
    TooMany,
}

impl FromStr for Policy {
    type Err = PolicyError;

    fn from_str(text: &str) -> Result<Self, PolicyError> {
        let (mut version, mut mode, mut max_age, mut mx) = (None, None, None, Vec::new());
        // Lines end in LF or CRLF, the last one with or without; spaces may stand at an end.
        let text = text.trim_end_matches(['\r', '\n', ' ', '\t']);
        for (number, line) in text.split('\n').enumerate() {
            let line = line.strip_suffix('\r').unwrap_or(line).trim_end_matches([' ', '\t']);
            let (key, value) = line.split_once(':').ok_or(PolicyError::Line(number + 1))?;
            let value = value.trim_start_matches([' ', '\t']);
            let is_key = (1..=32).contains(&key.len())
                && key.starts_with(|c: char| c.is_ascii_alphanumeric())
                && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
            if !is_key || value.is_empty() || value.chars().any(char::is_control) {
                return Err(PolicyError::Line(number + 1));
            }
            // Of a key that stands there twice the first counts; only servers are several.
            match key {
                "version" => version = version.or(Some(value)),
                "mode" => mode = mode.or(Some(value)),
                "max_age" => max_age = max_age.or(Some(value)),
                "mx" if mx.len() == MOST => return Err(PolicyError::TooMany),
                "mx" => mx.push(pattern(value)?),
                _ => {}
            }
        }
        let wrong = |key, value: &str| PolicyError::Value { key, value: value.to_owned() };
        match version.ok_or(PolicyError::Missing("version"))? {
            "STSv1" => {}
            other => return Err(wrong("version", other)),
        }
        let mode = match mode.ok_or(PolicyError::Missing("mode"))? {
            "enforce" => Mode::Enforce,
            "testing" => Mode::Testing,
            "none" => Mode::None,
            other => return Err(wrong("mode", other)),
        };
        let max_age = max_age.ok_or(PolicyError::Missing("max_age"))?;
        let digits = (1..=10).contains(&max_age.len()) && max_age.bytes().all(|b| b.is_ascii_digit());
        let seconds = max_age.parse::<u32>().ok().filter(|it| digits && *it <= LONGEST);
        let max_age = seconds.ok_or_else(|| wrong("max_age", max_age))?;
        if mx.is_empty() && mode != Mode::None {
            return Err(PolicyError::Missing("mx"));
        }
        Ok(Self { mode, max_age, mx })
    }
}

fn pattern(value: &str) -> Result<MxPattern, PolicyError> {
    let wrong = || PolicyError::Value { key: "mx", value: value.to_owned() };
    // As senders compare it: what we would forgive a person who types it, they do not.
    let plain =
        value.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.*".contains(&b)) && !value.ends_with('.');
    value.parse().ok().filter(|_| plain).ok_or_else(wrong)
}

impl Policy {
    /// Whether it counts this server as the domain's own (section 4.1).
    pub fn lists(&self, host: &HostName) -> bool {
        self.mx.iter().any(|pattern| pattern.covers(host))
    }

    /// The servers, for people.
    pub(super) fn listed(&self) -> String {
        self.mx.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    /// The file, as the web server shows it.
    pub fn to_text(&self) -> String {
        let mode = match self.mode {
            Mode::Enforce => "enforce",
            Mode::Testing => "testing",
            Mode::None => "none",
        };
        let mut text = format!("version: STSv1\r\nmode: {mode}\r\n");
        for pattern in &self.mx {
            let _ = write!(text, "mx: {pattern}\r\n");
        }
        let _ = write!(text, "max_age: {}\r\n", self.max_age);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const GOOD: &str =
        "version: STSv1\nmode: enforce\nmx: mail.example.com\nmx: *.example.net\nmax_age: 604800\n";

    #[test]
    fn the_example_of_the_rfc_is_read() {
        for text in
            [GOOD.to_owned(), GOOD.replace('\n', "\r\n"), GOOD.trim_end().to_owned(), GOOD.replace(": ", ":")]
        {
            let policy: Policy = text.parse().unwrap();
            assert_eq!((policy.mode, policy.max_age), (Mode::Enforce, 604_800));
            for (host, listed) in [
                ("mail.example.com", true),
                ("MX1.example.net", true),
                ("example.net", false),
                ("a.b.example.net", false),
                ("mail.example.org", false),
            ] {
                assert_eq!(policy.lists(&host.parse().unwrap()), listed, "{host}");
            }
        }
        let first = format!("{GOOD}mode: none\nmax_age: 1\nx.new: ümläut\n");
        assert_eq!(first.parse(), GOOD.parse::<Policy>());
        let off = "version: STSv1\nmode: none\nmax_age: 86400";
        assert_eq!(off.parse::<Policy>().map(|it| it.mode), Ok(Mode::None));
    }

    #[test]
    fn what_is_no_policy_is_told_why() {
        let of = |from: &str, to: &str| GOOD.replace(from, to).parse::<Policy>().unwrap_err();
        assert_eq!(of("version: STSv1\n", ""), PolicyError::Missing("version"));
        assert_eq!(of("mode: enforce\n", ""), PolicyError::Missing("mode"));
        assert_eq!(of("max_age: 604800\n", ""), PolicyError::Missing("max_age"));
        assert_eq!(of("mx: mail.example.com\nmx: *.example.net\n", ""), PolicyError::Missing("mx"));
        assert_eq!(of("mode: enforce", "mode enforce"), PolicyError::Line(2));
        assert_eq!(of("mode: enforce", ""), PolicyError::Line(2));
        assert_eq!(of("mode: enforce", "mode: "), PolicyError::Line(2));
        for (from, to) in [
            ("STSv1", "STSv2"),
            ("enforce", "Enforce"),
            ("604800", "31557601"),
            ("604800", "+1"),
            ("604800", "99999999999"),
            ("*.example.net", "*"),
            ("*.example.net", "mx.*.example.net"),
            ("*.example.net", "mx.example.net."),
            ("*.example.net", "192.0.2.1"),
            ("*.example.net", "bücher.example"),
        ] {
            assert!(matches!(of(from, to), PolicyError::Value { .. }), "{to}");
        }
        assert_eq!("<html>".parse::<Policy>(), Err(PolicyError::Line(1)));
        assert_eq!("".parse::<Policy>(), Err(PolicyError::Line(1)));
    }

    proptest! {
        #[test]
        fn reading_never_panics_and_what_we_write_reads_back(text in "\\PC{0,40}", age in 0..=LONGEST) {
            let _ = text.parse::<Policy>();
            let _ = format!("version: STSv1\nmode: {text}\nmx: {text}\nmax_age: {text}").parse::<Policy>();
            let mx = vec!["mx.example.org".parse().unwrap(), "*.example.net".parse().unwrap()];
            let policy = Policy { mode: Mode::Testing, max_age: age, mx };
            prop_assert_eq!(policy.to_text().parse(), Ok(policy));
        }
    }
}
