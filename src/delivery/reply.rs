//! Replies of a server (RFC 5321, section 4.2), read as if written by an enemy.

use std::fmt;

/// RFC 5321 allows 512 bytes; some servers write more.
pub(super) const LONGEST_LINE: usize = 4096;
/// No server has that many extensions.
pub(super) const MOST_LINES: usize = 200;

/// A whole reply, of one or more lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) code: u16,
    /// The text of each line, without code and line end.
    pub(super) lines: Vec<String>,
}

/// Why something is not a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// No line end for thousands of bytes.
    LineTooLong,
    /// Hundreds of lines.
    TooManyLines,
    /// A NUL byte.
    Nul,
    /// Not three digits between 200 and 599 at the start, or no space or hyphen behind them.
    NoCode,
    /// The lines of one reply carry different codes.
    CodesDiffer,
    /// More was sent than was asked for.
    Unasked,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LineTooLong => "line too long",
            Self::TooManyLines => "too many lines",
            Self::Nul => "NUL byte in the reply",
            Self::NoCode => "no reply code",
            Self::CodesDiffer => "lines with different codes",
            Self::Unasked => "more than one reply",
        })
    }
}

impl Reply {
    /// Reads the reply at the start of `bytes` and how many bytes it takes; `None` if more has to come first.
    pub(super) fn read(bytes: &[u8]) -> Result<Option<(Self, usize)>, Malformed> {
        let mut lines = Vec::new();
        let mut code = None;
        let mut at = 0;
        loop {
            let rest = &bytes[at..];
            let seen = &rest[..rest.len().min(LONGEST_LINE)];
            let end = seen.iter().position(|byte| *byte == b'\n');
            // Of this line alone: behind it may stand the reply to the next command.
            if seen[..end.unwrap_or(seen.len())].contains(&0) {
                return Err(Malformed::Nul);
            }
            let Some(end) = end else {
                return if rest.len() >= LONGEST_LINE { Err(Malformed::LineTooLong) } else { Ok(None) };
            };
            at += end + 1;
            let line = seen[..end].strip_suffix(b"\r").unwrap_or(&seen[..end]);
            let (number, more, text) = read_line(line)?;
            if *code.get_or_insert(number) != number {
                return Err(Malformed::CodesDiffer);
            }
            if lines.len() == MOST_LINES {
                return Err(Malformed::TooManyLines);
            }
            lines.push(String::from_utf8_lossy(text).into_owned());
            if !more {
                return Ok(Some((Self { code: number, lines }, at)));
            }
        }
    }

    pub(super) fn is_done(&self) -> bool {
        self.code / 100 == 2
    }

    pub(super) fn is_for_now(&self) -> bool {
        self.code / 100 == 4
    }
}

/// The code, whether more lines follow, and the text.
fn read_line(line: &[u8]) -> Result<(u16, bool, &[u8]), Malformed> {
    let (digits, rest) = line.split_at_checked(3).ok_or(Malformed::NoCode)?;
    if !digits.iter().all(u8::is_ascii_digit) {
        return Err(Malformed::NoCode);
    }
    let code = digits.iter().fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
    if !(200..600).contains(&code) {
        return Err(Malformed::NoCode);
    }
    match rest.split_first() {
        // "A receiver should treat a bare code as if it had been followed by a space" (section 4.2).
        None => Ok((code, false, rest)),
        Some((b' ', text)) => Ok((code, false, text)),
        Some((b'-', text)) => Ok((code, true, text)),
        Some(_) => Err(Malformed::NoCode),
    }
}

/// In one line, as `250 2.1.0 Ok`.
impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.lines.join(" / "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Result<Option<(u16, Vec<String>, usize)>, Malformed> {
        Ok(Reply::read(bytes)?.map(|(reply, length)| (reply.code, reply.lines, length)))
    }

    #[test]
    fn a_reply_ends_at_its_last_line() {
        assert_eq!(read(b"220 mx\r\nX"), Ok(Some((220, vec!["mx".into()], 8))));
        assert_eq!(
            read(b"250-a\r\n250-b\n250 c\r\n"),
            Ok(Some((250, ["a", "b", "c"].map(String::from).into(), 20)))
        );
        assert_eq!(read(b"354\r\n"), Ok(Some((354, vec![String::new()], 5))));
        assert_eq!(
            read(b"250 a\r\n250 b\0\r\n"),
            Ok(Some((250, vec!["a".into()], 7))),
            "the next is not its"
        );
        for part in [&b""[..], b"2", b"250 ok\r", b"250-a\r\n", b"250-a\r\n250 b"] {
            assert_eq!(read(part), Ok(None));
        }
    }

    #[test]
    fn what_is_no_reply_is_told_as_what_it_is() {
        let endless = vec![b'2'; LONGEST_LINE];
        let many = b"250-x\r\n".repeat(MOST_LINES + 1);
        for (bytes, cause) in [
            (&b"HTTP/1.1 400 Bad Request\r\n"[..], Malformed::NoCode),
            (b"25O ok\r\n", Malformed::NoCode),
            (b"\r\n", Malformed::NoCode),
            (b"199 ok\r\n", Malformed::NoCode),
            (b"600 ok\r\n", Malformed::NoCode),
            (b"250_ok\r\n", Malformed::NoCode),
            (b"250 a\0b", Malformed::Nul),
            (b"250-a\r\n251 b\r\n", Malformed::CodesDiffer),
            (&endless, Malformed::LineTooLong),
            (&many, Malformed::TooManyLines),
        ] {
            assert_eq!(read(bytes), Err(cause));
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            if let Ok(Some((_, length))) = Reply::read(&bytes) {
                prop_assert!(length <= bytes.len());
            }
        }

        #[test]
        fn what_was_written_is_read_however_it_arrives(
            code in 200u16..600, lines in proptest::collection::vec("[ -~]{0,60}", 1..20), cut in 0usize..2000,
        ) {
            let mut bytes = Vec::new();
            for (index, line) in lines.iter().enumerate() {
                let sign = if index + 1 == lines.len() { ' ' } else { '-' };
                bytes.extend_from_slice(format!("{code}{sign}{line}\r\n").as_bytes());
            }
            let cut = cut % bytes.len();
            prop_assert_eq!(Reply::read(&bytes[..cut]), Ok(None));
            let length = bytes.len();
            prop_assert_eq!(Reply::read(&bytes), Ok(Some((Reply { code, lines }, length))));
        }
    }
}
