//! A message that carries a report (section 5.3): of all others in a mailbox only the headers are kept.

use super::report::{Defect, LARGEST, Report};
use crate::files::nesting;
use flate2::read::MultiGzDecoder;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};
use std::io::Read;
use std::path::Path;

/// No message with a report is larger: the largest one, in base64.
pub(crate) const LARGEST_LETTER: usize = 24 << 20;

/// No message has more headers.
const MOST_HEADERS: usize = 256 << 10;

/// Nobody forwards a report more often than that.
const DEEPEST: usize = 4;

/// A message as it is taken in, piece by piece.
#[derive(Debug, Default)]
pub(crate) struct Letter {
    bytes: Vec<u8>,
    state: State,
    /// Looked at as a whole, whatever its headers say.
    is_named: bool,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum State {
    #[default]
    Headers,
    Wanted,
    /// By its subject alone, which reports of other kinds have as well.
    Perhaps,
    Passed,
    TooLarge,
}

/// What was in a message.
pub(crate) enum Content {
    /// Not one report.
    Nothing,
    /// More than any message with a report.
    TooLarge,
    /// A report, or what is wrong with it. Several where somebody forwarded them together.
    Reports(Vec<Result<Report, Defect>>),
}

impl Letter {
    /// One that the user named, or one among others.
    pub(crate) fn new(is_named: bool) -> Self {
        Self { is_named, ..Self::default() }
    }

    /// Takes in a piece.
    pub(crate) fn add(&mut self, piece: &[u8]) {
        if self.is_passed() {
            return;
        }
        let before = self.bytes.len();
        self.bytes.extend_from_slice(piece);
        if self.state == State::Headers {
            let from = before.saturating_sub(3);
            if let Some(end) = end_of_headers(&self.bytes, from) {
                self.decide(end);
            } else if self.bytes.len() > MOST_HEADERS {
                self.leave(State::Passed);
            }
        }
        if self.bytes.len() > LARGEST_LETTER {
            self.leave(State::TooLarge);
        }
    }

    /// Whether nothing more of it is of use.
    pub(crate) fn is_passed(&self) -> bool {
        matches!(self.state, State::Passed | State::TooLarge)
    }

    /// What was in it.
    pub(crate) fn read(mut self) -> Content {
        if self.state == State::Headers {
            self.decide(self.bytes.len());
        }
        match self.state {
            State::Passed | State::Headers => return Content::Nothing,
            State::TooLarge => return Content::TooLarge,
            State::Wanted | State::Perhaps => {}
        }
        let is_wanted = if self.state == State::Wanted { is_report } else { is_typed };
        if nesting::is_hostile(&self.bytes) {
            return Content::Reports(vec![Err(Defect::Malformed("messages within messages".to_owned()))]);
        }
        let Some(message) = MessageParser::default().parse(&self.bytes) else { return Content::Nothing };
        let mut found = Vec::new();
        reports(&message, 0, is_wanted, &mut found);
        if found.is_empty() { Content::Nothing } else { Content::Reports(found) }
    }

    /// The fields of section 5.3, or a kind that names it; or else its subject.
    fn decide(&mut self, end: usize) {
        let headers = self.bytes[..end].to_ascii_lowercase();
        let has = |word: &[u8]| memchr::memmem::find(&headers, word).is_some();
        if self.is_named || has(b"tlsrpt") || has(b"tls-report-") {
            self.state = State::Wanted;
        } else if has(b"report domain:") {
            self.state = State::Perhaps;
        } else {
            self.leave(State::Passed);
        }
    }

    fn leave(&mut self, state: State) {
        self.state = state;
        self.bytes = Vec::new();
    }
}

/// Where the empty line is.
fn end_of_headers(bytes: &[u8], from: usize) -> Option<usize> {
    memchr::memchr_iter(b'\n', &bytes[from..]).map(|at| from + at).find(|at| {
        let rest = &bytes[at + 1..];
        rest.starts_with(b"\n") || rest.starts_with(b"\r\n")
    })
}

fn reports(
    message: &Message<'_>,
    depth: usize,
    is_wanted: fn(&MessagePart<'_>) -> bool,
    found: &mut Vec<Result<Report, Defect>>,
) {
    for part in &message.parts {
        match &part.body {
            PartType::Message(inner) if depth < DEEPEST => reports(inner, depth + 1, is_wanted, found),
            PartType::Text(_) | PartType::Html(_) | PartType::Binary(_) | PartType::InlineBinary(_)
                if is_wanted(part) =>
            {
                found.push(unpacked(part.contents()).and_then(|json| Report::read(&json)));
            }
            _ => {}
        }
    }
}

fn kind(part: &MessagePart<'_>) -> String {
    part.content_type().and_then(|it| it.subtype()).unwrap_or_default().to_ascii_lowercase()
}

/// By its kind (sections 6.4 and 6.5).
fn is_typed(part: &MessagePart<'_>) -> bool {
    kind(part).starts_with("tlsrpt+")
}

/// By its kind, or by the name of the file (section 5.1).
fn is_report(part: &MessagePart<'_>) -> bool {
    let kind = kind(part);
    let name = part.attachment_name().unwrap_or_default().to_ascii_lowercase();
    is_typed(part)
        || kind == "json"
        || Path::new(&name).extension().is_some_and(|it| it == "json")
        || name.ends_with(".json.gz")
        || (matches!(kind.as_str(), "gzip" | "x-gzip") && !name.ends_with(".xml.gz"))
}

/// Without its compression; never more than a report has.
fn unpacked(bytes: &[u8]) -> Result<Vec<u8>, Defect> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(bytes.to_vec());
    }
    let mut json = Vec::new();
    let most = LARGEST as u64 + 1;
    match MultiGzDecoder::new(bytes).take(most).read_to_end(&mut json) {
        Ok(_) if json.len() > LARGEST => Err(Defect::TooLarge),
        Ok(_) => Ok(json),
        Err(error) => Err(Defect::Malformed(error.to_string())),
    }
}
