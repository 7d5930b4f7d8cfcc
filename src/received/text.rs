//! From whatever a user opens or pastes to unfolded header fields: a whole message with LF or CRLF, headers alone,
//! indented or quoted in a reply, with their folding lost, with a mail program's own words above them.

use super::brought;
use super::error::Error;

/// Most servers stop at 100 kB of headers (Postfix: `header_size_limit`); nothing here reads more than this.
pub(super) const LIMIT: usize = 1 << 20;

/// A header field, unfolded: the line breaks are gone, every other sign is there (RFC 5322, section 2.2.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    pub name: String,
    /// Behind the colon, as it is.
    pub value: String,
}

impl Field {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// The header fields of the first message in a text.
pub(super) fn fields(bytes: &[u8]) -> Result<Vec<Field>, Error> {
    let (text, whole) = brought::text(bytes)?;
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    let mut lines: Vec<&str> =
        text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r')).collect();
    if is_double_spaced(&lines) {
        lines.retain(|line| !line.trim().is_empty());
    }
    let (found, closed) = match section(&lines) {
        Section::Nothing => match prefix(&lines) {
            Some(prefix) => match section(&without(&lines, prefix)) {
                Section::Found(fields, closed) => (fields, closed),
                _ => return Err(Error::NotAMessage),
            },
            None => return Err(Error::NotAMessage),
        },
        Section::NoReceived => return Err(Error::NoReceived),
        Section::Found(fields, closed) => (fields, closed),
    };
    if whole || closed { Ok(found) } else { Err(Error::TooLarge { limit: LIMIT }) }
}

enum Section {
    /// The fields, and whether an empty line ended them.
    Found(Vec<Field>, bool),
    /// A message's headers, and no server has seen them.
    NoReceived,
    Nothing,
}

/// A web page pasted with an empty line behind each line.
fn is_double_spaced(lines: &[&str]) -> bool {
    let start = lines.iter().position(|line| !line.trim().is_empty()).unwrap_or(0);
    let sample = &lines[start..lines.len().min(start + 12)];
    sample.len() >= 6 && sample.iter().enumerate().all(|(at, line)| line.trim().is_empty() == (at % 2 == 1))
}

fn section(lines: &[&str]) -> Section {
    let mut fields: Vec<Field> = Vec::new();
    let mut closed = false;
    for block in lines.split(|line| line.trim().is_empty()).filter(|block| !block.is_empty()) {
        let is_start = |line: &&str| name_of(line).is_some_and(is_known);
        let start = match block {
            // What an mbox file has above the headers.
            [first, second, ..] if first.starts_with("From ") && name_of(second).is_some() => Some(1),
            [first, ..] if name_of(first).is_some() => Some(0),
            _ => block.iter().position(is_start),
        };
        let Some(start) = start else {
            if fields.is_empty() {
                continue;
            }
            closed = true;
            break;
        };
        if !fields.is_empty() {
            closed = true;
            // Headers pasted in pieces go on; the text of a message does not belong to them.
            if has_own(&fields) || !is_start(&block[start]) {
                break;
            }
            closed = false;
        }
        let more = unfold(&block[start..]);
        let received = more.iter().any(|field| field.is("Received"));
        if fields.is_empty() && !received {
            let is_message =
                ["Date", "Message-ID", "MIME-Version"].iter().any(|name| more.iter().any(|it| it.is(name)));
            if is_message && has_own(&more) {
                return Section::NoReceived;
            }
            continue;
        }
        // Hops that were copied one by one; what only begins as they do is text.
        if !fields.is_empty() && more.iter().any(|field| field.is("Received") && !field.value.contains(';')) {
            closed = true;
            break;
        }
        fields.extend(more);
    }
    if fields.is_empty() { Section::Nothing } else { Section::Found(fields, closed) }
}

/// Whether the sender's own fields are among them, not only those of servers.
fn has_own(fields: &[Field]) -> bool {
    ["From", "Subject", "Date", "Message-ID"].iter().any(|name| fields.iter().any(|field| field.is(name)))
}

/// What stands before the first `Received:` of a quoted or indented text.
fn prefix<'a>(lines: &[&'a str]) -> Option<&'a str> {
    lines.iter().find_map(|line| {
        let at = line.len() - line.trim_start_matches(['>', '|', ' ', '\t', '\u{a0}']).len();
        let (prefix, rest) = line.split_at(at);
        let is_received = rest.get(..9).is_some_and(|name| name.eq_ignore_ascii_case("received:"));
        (is_received && !prefix.is_empty()).then_some(prefix)
    })
}

fn without<'a>(lines: &[&'a str], prefix: &str) -> Vec<&'a str> {
    let mark = prefix.trim_end();
    let width = prefix[mark.len()..].chars().count();
    lines
        .iter()
        .map(|line| {
            // A line without the mark is not part of the quotation.
            let Some(mut rest) = line.strip_prefix(mark) else { return "" };
            for _ in 0..width {
                rest = rest.strip_prefix([' ', '\t', '\u{a0}']).unwrap_or(rest);
            }
            rest
        })
        .collect()
}

/// Joins folded lines. A line that lost the white space before it is joined as well.
pub(super) fn unfold(lines: &[&str]) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    let (mut indented, mut dated) = (false, false);
    for line in lines {
        let is_folded = line.starts_with([' ', '\t', '\u{a0}']);
        let Some(field) = fields.last_mut() else {
            fields.extend(field(line));
            dated = line.contains(';');
            continue;
        };
        let is_received = field.is("Received");
        let is_open = is_received && !dated;
        let next = if is_folded {
            // Only the first of indented headers was copied without its white space.
            indented |= is_received && !is_open && starts_received(line.trim_start());
            if indented { self::field(line.trim_start()).filter(|it| is_known(&it.name)) } else { None }
        } else {
            // `2603:10a6::12) with …` at the start of a line is no field.
            self::field(line).filter(|it| !is_open || is_known(&it.name))
        };
        if let Some(next) = next {
            dated = next.value.contains(';');
            fields.push(next);
            continue;
        }
        // Broken at a hyphen: `EDH-RSA-DES-` and `CBC3-SHA`.
        if !is_folded && !field.value.ends_with('-') {
            field.value.push(' ');
        }
        field.value.push_str(line);
        dated |= line.contains(';');
    }
    fields
}

fn starts_received(text: &str) -> bool {
    ["Received: from ", "Received: by ", "Received: ("].iter().any(|start| text.starts_with(start))
}

fn field(line: &str) -> Option<Field> {
    let name = name_of(line)?;
    Some(Field { name: name.to_owned(), value: line[name.len() + 1..].to_owned() })
}

/// The name of the field that begins in this line.
fn name_of(line: &str) -> Option<&str> {
    let (name, _) = line.split_once(':')?;
    let is_name = (1..=76).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_name.then_some(name)
}

const KNOWN: [&str; 28] = [
    "received",
    "received-spf",
    "return-path",
    "delivered-to",
    "authentication-results",
    "dkim-signature",
    "domainkey-signature",
    "from",
    "to",
    "cc",
    "bcc",
    "sender",
    "reply-to",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "content-language",
    "user-agent",
    "thread-topic",
    "thread-index",
    "accept-language",
    "errors-to",
    "precedence",
];

/// Names that begin a field wherever they stand.
pub(super) fn is_known(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    KNOWN.contains(&name.as_str())
        || ["x-", "arc-", "list-", "resent-"].iter().any(|start| name.starts_with(start))
}
