//! A message that came back (RFC 3464, or in words alone): whom it did not reach, and why, as the server tells that gave up.

mod classic;

use super::brought;
use super::text::unfold;
use crate::explain::{Explain, Fact, Facts};
use crate::files::nesting;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};
use serde::Serialize;

/// What a notification tells of one recipient, the first that the message did not reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bounce {
    /// What became of the message.
    pub fate: Fate,
    /// Whom it was for.
    pub recipient: Option<String>,
    /// The code of RFC 3463: `5.7.1`.
    pub status: Option<String>,
    /// The words of the server that refused, or of the one that could not reach it.
    pub reason: Option<String>,
    /// The server that tells it.
    pub reporter: Option<String>,
    /// Of the message that came back, with its angle brackets.
    pub message_id: Option<String>,
}

/// What became of a message (RFC 3464, section 2.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// Given up.
    Failed,
    /// Still tried.
    Delayed,
    /// It arrived, or was handed to somebody who does not tell more.
    Delivered,
}

/// Whether a message tells of another one that came back, or waits. Its headers alone are enough to see that it does.
pub fn bounce(message: &[u8]) -> Option<Bounce> {
    of(message).or_else(|| {
        // As Outlook or a browser saved it; of the former the headers alone.
        let (text, _) = brought::text(message).ok()?;
        (text.as_bytes() != message).then(|| of(text.as_bytes())).flatten()
    })
}

fn of(message: &[u8]) -> Option<Bounce> {
    if nesting::is_hostile(message) {
        return None;
    }
    let parsed = MessageParser::default().parse(message)?;
    told(&parsed).or_else(|| {
        let told = classic::bounce(&parsed)?;
        let message_id = told.message_id.clone().or_else(|| original(&parsed));
        Some(Bounce { message_id, ..told })
    })
}

/// By the part that is for programs.
fn told(parsed: &Message<'_>) -> Option<Bounce> {
    let kind = parsed.content_type()?;
    let is_report = kind.ctype().eq_ignore_ascii_case("multipart")
        && kind.subtype().is_some_and(|it| it.eq_ignore_ascii_case("report"))
        && kind.attribute("report-type").is_some_and(|it| it.eq_ignore_ascii_case("delivery-status"));
    if !is_report {
        return None;
    }
    let status = parsed.parts.iter().find(|part| is(part, "message", "delivery-status"));
    let told = status.map(|part| groups(&String::from_utf8_lossy(part.contents()))).unwrap_or_default();
    let reporter = told.first().and_then(|group| value(group, "Reporting-MTA"));
    let recipients = || told.iter().filter(|group| value(group, "Action").is_some());
    let group = recipients()
        .find(|group| value(group, "Action").is_some_and(|it| it.eq_ignore_ascii_case("failed")))
        .or_else(|| recipients().next());
    let of = |name: &str| group.and_then(|group| value(group, name));
    let fate = match of("Action").as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("delayed") => Fate::Delayed,
        Some("delivered" | "relayed" | "expanded") => Fate::Delivered,
        _ => Fate::Failed,
    };
    Some(Bounce {
        fate,
        recipient: of("Final-Recipient").or_else(|| of("Original-Recipient")),
        status: of("Status").and_then(|status| status.split_ascii_whitespace().next().map(str::to_owned)),
        reason: of("Diagnostic-Code"),
        reporter,
        message_id: original(parsed),
    })
}

fn is(part: &mail_parser::MessagePart<'_>, kind: &str, subtype: &str) -> bool {
    part.content_type().is_some_and(|it| {
        it.ctype().eq_ignore_ascii_case(kind)
            && it.subtype().is_some_and(|it| it.eq_ignore_ascii_case(subtype))
    })
}

/// The groups of fields, parted by empty lines: the message's own, then one for each recipient.
fn groups(text: &str) -> Vec<Vec<super::text::Field>> {
    let lines: Vec<&str> = text.lines().take(1000).collect();
    lines.split(|line| line.trim().is_empty()).filter(|group| !group.is_empty()).map(unfold).collect()
}

/// A value without its kind: `rfc822; ann@bank.example`, `smtp; 550 5.7.1 …`, `dns; mx.bank.example`.
fn value(group: &[super::text::Field], name: &str) -> Option<String> {
    let value = &group.iter().find(|field| field.is(name))?.value;
    let bare = match value.split_once(';') {
        Some((kind, rest)) if !kind.trim().contains(' ') => rest,
        _ => value,
    };
    let words: Vec<&str> = bare.split_whitespace().collect();
    Some(words.join(" ").chars().take(1000).collect()).filter(|it: &String| !it.is_empty())
}

/// The id of the message that came back: in the copy of it, or in what the notification refers to.
fn original(parsed: &Message<'_>) -> Option<String> {
    let copied = parsed.parts.iter().find_map(|part| match &part.body {
        PartType::Message(message) => message.message_id().map(str::to_owned),
        _ if is(part, "text", "rfc822-headers") || is(part, "message", "rfc822") => {
            MessageParser::default().parse_headers(part.contents())?.message_id().map(str::to_owned)
        }
        _ => None,
    });
    let referred = || {
        let last = |value: &mail_parser::HeaderValue<'_>| {
            value
                .as_text_list()
                .and_then(|list| list.last().map(ToString::to_string))
                .or_else(|| value.as_text().map(str::to_owned))
        };
        last(parsed.references()).or_else(|| last(parsed.in_reply_to()))
    };
    copied.or_else(referred).filter(|id| !id.is_empty()).map(|id| format!("<{id}>"))
}

impl Bounce {
    /// Whether it was refused or given up because TLS could not be had: the code X.7.10 ("encryption needed", in the
    /// registry of RFC 5248), or the words of the server that tried.
    pub fn is_about_tls(&self) -> bool {
        let by_code = self.status.as_deref().is_some_and(|code| code.ends_with(".7.10"));
        let words = self.reason.as_deref().unwrap_or_default().to_ascii_lowercase();
        by_code
            || [
                "starttls",
                "tls is required",
                "tls required",
                "tls session",
                "certificate",
                "tls handshake",
                "encryption",
            ]
            .iter()
            .any(|it| words.contains(it))
    }
}

impl Explain for Bounce {
    fn code(&self) -> &'static str {
        match self.fate {
            Fate::Failed if self.is_about_tls() => "bounce-tls",
            Fate::Failed => "bounce-failed",
            Fate::Delayed => "bounce-delayed",
            Fate::Delivered => "bounce-delivered",
        }
    }

    fn facts(&self) -> Facts {
        let or_dash = |text: &Option<String>| Fact::Text(text.clone().unwrap_or_else(|| "–".to_owned()));
        vec![
            ("recipient", or_dash(&self.recipient)),
            ("status", or_dash(&self.status)),
            ("reason", or_dash(&self.reason)),
            ("reporter", or_dash(&self.reporter)),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const POSTFIX: &str = "From: MAILER-DAEMON@mx.home.example (Mail Delivery System)\r\nTo: ann@home.example\r\n\
        Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; \
        report-type=delivery-status;\r\n\tboundary=\"4F1/mx\"\r\nMessage-Id: <dsn@mx.home.example>\r\n\r\n--4F1/mx\r\n\
        Content-Type: text/plain\r\n\r\nI'm sorry.\r\n\r\n--4F1/mx\r\nContent-Type: message/delivery-status\r\n\r\n\
        Reporting-MTA: dns; mx.home.example\r\nArrival-Date: Mon, 23 Nov 2026 14:34:37 +0000 (UTC)\r\n\r\n\
        Final-Recipient: rfc822; bob@bank.example\r\nAction: failed\r\nStatus: 4.7.5\r\nDiagnostic-Code: X-Postfix; \
        Server certificate not\r\n    trusted\r\n\r\n--4F1/mx\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: \
        <test@home.example>\r\nSubject: test\r\n\r\nHello.\r\n--4F1/mx--\r\n";

    #[test]
    fn what_came_back_is_told() {
        let told = bounce(POSTFIX.as_bytes()).unwrap();
        assert_eq!(told.recipient.as_deref(), Some("bob@bank.example"));
        assert_eq!(told.status.as_deref(), Some("4.7.5"));
        assert_eq!(told.reason.as_deref(), Some("Server certificate not trusted"));
        assert_eq!(told.reporter.as_deref(), Some("mx.home.example"));
        assert_eq!(told.message_id.as_deref(), Some("<test@home.example>"));
        assert_eq!((told.fate, told.code()), (Fate::Failed, "bounce-tls"));
        let other = POSTFIX.replace("Server certificate not\r\n    trusted", "smtp; 550 no such user");
        assert_eq!(bounce(other.as_bytes()).unwrap().code(), "bounce-failed");
        let delayed = POSTFIX.replace("Action: failed", "Action: delayed");
        assert_eq!(bounce(delayed.as_bytes()).unwrap().code(), "bounce-delayed");
        let headers_alone = POSTFIX.replace("message/rfc822\r\n", "text/rfc822-headers\r\n");
        assert_eq!(bounce(headers_alone.as_bytes()).unwrap().message_id, told.message_id);
        let (headers, _) = POSTFIX.split_once("\r\n\r\n").unwrap();
        let bare = format!("{headers}\r\nReferences: <first@home.example> <test@home.example>\r\n\r\n");
        let bare = bounce(bare.as_bytes()).unwrap();
        assert_eq!((bare.message_id, bare.recipient), (told.message_id, None));
    }

    #[test]
    fn another_message_is_none() {
        let receipt = POSTFIX.replace("report-type=delivery-status", "report-type=disposition-notification");
        for text in [receipt.as_str(), "Subject: Undelivered Mail\r\n\r\nStatus: 5.0.0\r\n", "", "x"] {
            assert_eq!(bounce(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn every_fate_has_its_words() {
        let failed = bounce(POSTFIX.as_bytes()).unwrap();
        let other = Bounce { status: None, reason: None, ..failed.clone() };
        let delayed = Bounce { fate: Fate::Delayed, ..failed.clone() };
        let delivered = Bounce { fate: Fate::Delivered, ..failed.clone() };
        for told in [failed, other, delayed, delivered] {
            crate::i18n::assert_worded(&told);
        }
    }

    proptest! {
        #[test]
        fn nothing_that_comes_back_makes_it_panic(cut in 0_usize..1200, bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let text = [&POSTFIX.as_bytes()[..cut.min(POSTFIX.len())], &bytes].concat();
            let _ = bounce(&text);
        }
    }
}
