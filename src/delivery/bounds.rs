//! What an IMAP server says, watched before it is read: the library that reads it goes one call deeper for each parenthesis,
//! and begins a line anew with each piece of it that arrives.
//!
//! A message may hold anything, so what is announced as a literal (RFC 9051, section 4.3) is passed over, but only where
//! the library takes it for one too: in an answer to FETCH, at the end of a line, outside of quotes.

/// No line has more, in bytes: one that tells of a hundred thousand messages has less than half of it.
const LONGEST_LINE: usize = 2 << 20;
/// Nothing that is asked for here is nested deeper than three times.
const DEEPEST: usize = 40;
/// No length of a literal has more digits.
const MOST_DIGITS: usize = 10;

/// Where in an answer one is.
#[derive(Debug, Default)]
pub(super) struct Bounds {
    /// What the line began with, as far as that matters.
    begins: Vec<u8>,
    is_fetch: bool,
    length: usize,
    /// How many brackets were closed, and the byte before.
    closed: usize,
    before: u8,
    depth: usize,
    in_quotes: bool,
    escaped: bool,
    /// The end of the line so far, where that may be the length of a literal.
    announced: Vec<u8>,
    /// So many bytes of a literal are still to come.
    literal: usize,
}

impl Bounds {
    /// Looks at what came; what is wrong with it.
    pub(super) fn see(&mut self, mut bytes: &[u8]) -> Result<(), &'static str> {
        while let [byte, rest @ ..] = bytes {
            if self.literal > 0 {
                let passed = self.literal.min(bytes.len());
                self.literal -= passed;
                bytes = &bytes[passed..];
                continue;
            }
            bytes = rest;
            self.take(*byte)?;
        }
        Ok(())
    }

    fn take(&mut self, byte: u8) -> Result<(), &'static str> {
        self.length += 1;
        if self.length > LONGEST_LINE {
            return Err("a line without end");
        }
        if byte == b'\n' {
            return self.end();
        }
        self.announced(byte);
        if !self.is_fetch && self.begins.len() < 32 {
            self.begins.push(byte.to_ascii_uppercase());
            self.is_fetch = is_fetch(&self.begins);
        }
        // imap-proto 0.17 takes the byte behind a code for a space, and ends the program in the middle of a letter.
        if self.before == b']' && self.closed == 1 && !byte.is_ascii() && has_code(&self.begins) {
            return Err("a code without a space behind it");
        }
        self.before = byte;
        self.closed += usize::from(byte == b']');
        if self.is_fetch && self.in_quotes {
            self.in_quotes = byte != b'"' || self.escaped;
            self.escaped = byte == b'\\' && !self.escaped;
            return Ok(());
        }
        match byte {
            b'"' => self.in_quotes = self.is_fetch,
            b'(' => self.depth += 1,
            b')' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if self.depth > DEEPEST { Err("nested too deeply") } else { Ok(()) }
    }

    /// The end of a line; in an answer to FETCH it may go on behind a literal.
    fn end(&mut self) -> Result<(), &'static str> {
        if self.in_quotes {
            return Err("a line that ends within quotes");
        }
        let length = self.announced.strip_prefix(b"{").and_then(|it| it.strip_suffix(b"}\r"));
        let length = length.and_then(|digits| str::from_utf8(digits).ok()?.parse().ok());
        self.announced.clear();
        match length {
            Some(length) if self.is_fetch => self.literal = length,
            _ => *self = Self::default(),
        }
        Ok(())
    }

    fn announced(&mut self, byte: u8) {
        let goes_on = match byte {
            b'{' => {
                self.announced.clear();
                true
            }
            b'0'..=b'9' => !self.announced.is_empty() && self.announced.len() <= MOST_DIGITS,
            b'}' => self.announced.len() > 1,
            b'\r' => self.announced.last() == Some(&b'}'),
            _ => false,
        };
        if goes_on {
            self.announced.push(byte);
        } else {
            self.announced.clear();
        }
    }
}

/// Whether a line begins as an answer to FETCH: `* 12 FETCH `.
fn is_fetch(begins: &[u8]) -> bool {
    let number = begins.strip_prefix(b"* ").and_then(|it| it.strip_suffix(b" FETCH "));
    number.is_some_and(|it| !it.is_empty() && it.iter().all(u8::is_ascii_digit))
}

/// Whether a line says how something ended, with a code (RFC 9051, section 7.1): `* OK [READ-ONLY`.
fn has_code(begins: &[u8]) -> bool {
    let mut words = begins.splitn(3, |byte| *byte == b' ');
    let status = words.nth(1).unwrap_or_default();
    let ends: [&[u8]; 5] = [b"OK", b"NO", b"BAD", b"BYE", b"PREAUTH"];
    ends.contains(&status) && words.next().is_some_and(|it| it.starts_with(b"["))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// However it arrives.
    fn seen(text: &str) -> Result<(), &'static str> {
        let whole = Bounds::default().see(text.as_bytes());
        let mut bounds = Bounds::default();
        let pieces = text.as_bytes().chunks(1).try_for_each(|piece| bounds.see(piece));
        assert_eq!(whole, pieces, "{text}");
        whole
    }

    #[test]
    fn what_servers_say_passes() {
        let deep = "(".repeat(1000);
        let length = deep.len();
        for text in [
            "* OK [CAPABILITY IMAP4rev1 (x)] 5\" of snow :-( {7}\r\n* 1 EXISTS\r\n".to_owned(),
            "* LIST (\\HasNoChildren) \"/\" \"INBOX\"\r\na1 OK\r\n".to_owned(),
            format!("* 1 FETCH (UID 5 BODY[HEADER] {{{length}}}\r\n{deep})\r\na2 OK\r\n"),
            format!("* 1 FETCH (BODY[] \"{deep}\\\"{deep}\" UID 5)\r\n"),
            format!("* 1 FETCH (BODY[1] {{{length}}}\r\n{deep} BODY[2] {{{length}}}\r\n{deep})\r\n")
                .repeat(3),
        ] {
            assert_eq!(seen(&text), Ok(()), "{text}");
        }
    }

    #[test]
    fn nothing_is_nested_beyond_what_can_be_read() {
        let deep = "(".repeat(DEEPEST + 1);
        for begins in [
            "* 1 FETCH (BODYSTRUCTURE ",
            "* 1 fetch (BODYSTRUCTURE ",
            "* THREAD ",
            "* OK x {5000}\r\n* 1 FETCH (BODYSTRUCTURE ",
            "* LIST () \"/\" {5000}\r\n* 1 FETCH (BODYSTRUCTURE ",
            "* 1 FETCH (BODY[] {5000} \r\n* 1 FETCH (BODYSTRUCTURE ",
            "* 1 FETCH (BODY[] {5000}\n* 1 FETCH (BODYSTRUCTURE ",
            "* 1 FETCH (BODY[] {3}\r\nabc BODYSTRUCTURE ",
            "* 1 FETCH (BODY[] {}\r\n* 1 FETCH (BODYSTRUCTURE ",
            "* 1 FETCH (BODY[] {99999999999999999999}\r\n* 1 FETCH (BODYSTRUCTURE ",
            "* 1 FETCH (BODY[] \"\\\\\" BODYSTRUCTURE ",
        ] {
            assert_eq!(seen(&format!("{begins}{deep}")), Err("nested too deeply"), "{begins}");
        }
        assert_eq!(seen("* 1 FETCH (BODY[] \"{5000}\r\n"), Err("a line that ends within quotes"));
        assert_eq!(seen(&"x".repeat(LONGEST_LINE + 1)), Err("a line without end"));
    }

    /// What a fuzzer found: without this the library ends the program.
    #[test]
    fn a_letter_behind_a_code_is_refused_and_nowhere_else() {
        let wrong = Err("a code without a space behind it");
        for text in ["A0004 OK [READ-ONLY]é\r\n", "* ok [read-write]日本\r\n", "* BYE [x]ö"] {
            assert_eq!(seen(text), wrong, "{text}");
        }
        for text in [
            "* OK [READ-ONLY] é [x]é\r\n",
            "* OK hello [x]é\r\n",
            "* LIST () \"/\" \"[Gmail]É\"\r\n",
            "* 1 FETCH (BODY[] {4}\r\n[]é)\r\nA1 OK [x] é\r\n",
        ] {
            assert_eq!(seen(text), Ok(()), "{text}");
        }
    }

    proptest! {
        #[test]
        fn it_is_the_same_however_it_arrives(text in "(\\* [0-9] FETCH |\\(|\\)|\"|\\\\|\\{[0-9]{0,2}\\}|\r\n|[a-z ]){0,30}") {
            let _ = seen(&text);
        }
    }
}
