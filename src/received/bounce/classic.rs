//! Notifications from before RFC 3464, in words alone: those of qmail and its children (QSBMF,
//! <https://cr.yp.to/proto/qsbmf.txt>), and Exim's where it writes no part for programs.

use super::{Bounce, Fate};
use mail_parser::{HeaderName, Message, MessageParser, PartType};

/// No notification says more before the copy of what came back.
const LONGEST: usize = 64 << 10;

/// What such a notification tells, where it is one.
pub(super) fn bounce(parsed: &Message<'_>) -> Option<Bounce> {
    let PartType::Text(text) = &parsed.parts.first()?.body else { return None };
    let text = text.trim_start();
    qmail(text).or_else(|| exim(text, parsed))
}

/// Paragraphs: who writes, one for each recipient, and behind a line of hyphens what came back.
fn qmail(text: &str) -> Option<Bounce> {
    let own = text.strip_prefix("Hi. This is the ")?;
    let said = start(text);
    let reporter = own.lines().next().and_then(|line| line.split_once(" program at ")).map(|(_, host)| host);
    let mut paragraphs = paragraphs(said).skip(1).take_while(|it| !it.starts_with('-'));
    let failed = paragraphs.find(|it| it.starts_with('<'))?;
    let (recipient, reason) = failed.split_once('\n').unwrap_or((failed, ""));
    let recipient = recipient.trim_end().trim_end_matches(':').trim_matches(['<', '>']);
    let break_at = said.find("\n\n-").or_else(|| said.find("\n\r\n-"));
    let copy = break_at.and_then(|at| after_paragraph(text, at));
    Some(Bounce {
        fate: Fate::Failed,
        recipient: given(recipient),
        status: status(reason),
        reason: given(reason),
        reporter: reporter.and_then(|host| given(host.trim_end().trim_end_matches('.'))),
        message_id: copy.and_then(message_id),
    })
}

/// `X-Failed-Recipients`, and a sentence that is always the same.
fn exim(text: &str, parsed: &Message<'_>) -> Option<Bounce> {
    let said = start(text);
    let rest = said.strip_prefix("This message was created automatically by mail delivery software")?;
    let told = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    let fate = if told.contains("has not yet been delivered to") {
        Fate::Delayed
    } else if told.contains("could not be delivered to") {
        Fate::Failed
    } else {
        return None;
    };
    // `  ann@bank.example`, and behind it, deeper, why.
    let mut lines = said.lines().skip_while(|line| indent(line) != 2 || !line.contains('@'));
    let recipient = lines.next();
    let why: Vec<&str> = lines.take_while(|line| indent(line) > 2).map(str::trim).collect();
    let why = why.join("\n");
    let why = why.strip_prefix("Delay reason: ").unwrap_or(&why);
    let listed = parsed.header_raw(HeaderName::Other("X-Failed-Recipients".into()));
    let listed = listed.and_then(|all| all.split(',').next());
    let from = parsed.from().and_then(|from| from.first()?.address()?.rsplit_once('@'));
    let copy = ["------ This is a copy of ", "------ The body of the message is "];
    let copy = copy.iter().find_map(|mark| text.find(mark)).and_then(|at| after_paragraph(text, at));
    Some(Bounce {
        fate,
        recipient: recipient.or(listed).and_then(given),
        status: status(why),
        reason: given(why),
        reporter: from.and_then(|(_, host)| given(host)),
        message_id: copy.and_then(message_id),
    })
}

/// As much as is looked at.
fn start(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(['\r', '\n']);
        let empty = ["\n\n", "\n\r\n"].iter().filter_map(|it| rest.find(it)).min();
        let (paragraph, behind) = rest.split_at(empty.map_or(rest.len(), |at| at + 1));
        rest = behind;
        (!paragraph.is_empty()).then_some(paragraph)
    })
}

/// What follows the paragraph that begins here or behind the empty line here.
fn after_paragraph(text: &str, at: usize) -> Option<&str> {
    let rest = text[at..].trim_start_matches(['\r', '\n']);
    let end = ["\n\n", "\n\r\n"].iter().filter_map(|it| rest.find(it)).min()?;
    Some(rest[end..].trim_start_matches(['\r', '\n']))
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn given(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(words.join(" ").chars().take(1000).collect()).filter(|it: &String| !it.is_empty())
}

/// `550 5.1.1 …`, `(#5.1.1)`: a code of RFC 3463 as a word of its own.
fn status(reason: &str) -> Option<String> {
    let is_number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit());
    let is_code = |word: &&str| {
        let parts: Vec<&str> = word.split('.').collect();
        matches!(parts.as_slice(), ["4" | "5", subject, detail] if is_number(subject) && is_number(detail))
    };
    let mut words =
        reason.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '#' | '-' | ';' | ','));
    words.find(is_code).map(str::to_owned)
}

fn message_id(copy: &str) -> Option<String> {
    let parsed = MessageParser::default().parse_headers(copy.as_bytes())?;
    parsed.message_id().filter(|id| !id.is_empty()).map(|id| format!("<{id}>"))
}

#[cfg(test)]
mod tests;
