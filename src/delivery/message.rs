//! The test message.

use crate::name::Mailbox;
use data_encoding::HEXLOWER;
use mail_builder::MessageBuilder;
use time::OffsetDateTime;

/// The test message: words of the caller's, under a Message-ID by which it is found again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestMessage {
    /// The sender, in the envelope and in the header.
    pub from: Mailbox,
    /// The recipient, likewise.
    pub to: Mailbox,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Unique, with its angle brackets, at the sender's domain.
    pub message_id: String,
    /// When it was written.
    pub date: OffsetDateTime,
}

impl TestMessage {
    /// A message with these words, under a new Message-ID.
    pub fn new(from: Mailbox, to: Mailbox, subject: impl Into<String>, body: impl Into<String>) -> Self {
        let date = OffsetDateTime::now_utc();
        let message_id = format!("<postseal.{}@{}>", unique(date), from.domain());
        Self { from, to, subject: subject.into(), body: body.into(), message_id, date }
    }

    /// As it goes after DATA: 7-bit, lines ended by CRLF, dots doubled (RFC 5321, section 4.5.2), the end mark.
    pub(super) fn to_data(&self) -> Vec<u8> {
        let id = self.message_id.trim_start_matches('<').trim_end_matches('>');
        // A bare CR or a NUL has no place in a message (RFC 5321, sections 2.3.8 and 4.5.2).
        let body = self.body.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "");
        let built = MessageBuilder::new()
            .message_id(id)
            .date(self.date.unix_timestamp())
            .from(self.from.to_string())
            .to(self.to.to_string())
            // No header may be smuggled in through the words.
            .subject(self.subject.replace(char::is_control, " "))
            .text_body(body)
            .write_to_vec()
            // Writing to memory does not fail; an empty message is refused by the server, and told.
            .unwrap_or_default();
        let built = built.strip_suffix(b"\n").unwrap_or(&built);
        let mut data = Vec::with_capacity(built.len() + 64);
        for line in built.split(|byte| *byte == b'\n') {
            if line.starts_with(b".") {
                data.push(b'.');
            }
            data.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(line));
            data.extend_from_slice(b"\r\n");
        }
        data.extend_from_slice(b".\r\n");
        data
    }
}

/// 128 random bits; without a source of those, the time and the process.
fn unique(now: OffsetDateTime) -> String {
    let mut random = [0; 16];
    match rustls::crypto::aws_lc_rs::default_provider().secure_random.fill(&mut random) {
        Ok(()) => HEXLOWER.encode(&random),
        Err(_) => format!("{:x}.{:x}", now.unix_timestamp_nanos(), std::process::id()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn message(subject: &str, body: &str) -> TestMessage {
        let (from, to) = ("ann@example.org".parse().unwrap(), "bob@bank.example".parse().unwrap());
        TestMessage::new(from, to, subject, body)
    }

    #[test]
    fn every_message_has_its_own_id_at_the_senders_domain() {
        let (one, other) = (message("a", "b"), message("a", "b"));
        assert_ne!(one.message_id, other.message_id);
        assert!(one.message_id.starts_with('<') && one.message_id.ends_with("@example.org>"));
        let data = String::from_utf8(one.to_data()).unwrap();
        assert!(data.contains(&format!("Message-ID: {}\r\n", one.message_id)), "{data}");
    }

    proptest! {
        #[test]
        fn whatever_the_words_the_end_mark_stands_at_the_end_alone(subject in "\\PC{0,80}", body in "[.\r\na-zäß\0]{0,200}") {
            let message = message(&subject, &body);
            let data = message.to_data();
            prop_assert!(data.is_ascii());
            let text = String::from_utf8(data).unwrap();
            prop_assert!(text.ends_with("\r\n.\r\n"));
            prop_assert_eq!(text.find("\r\n.\r\n"), Some(text.len() - 5));
            let bare = text.replace("\r\n", "");
            prop_assert!(!bare.contains(['\r', '\n']), "{:?}", text);
            prop_assert!(text.lines().all(|line| line.len() <= 998));
            let mail = mail_parser::MessageParser::default().parse(text.as_bytes()).unwrap();
            prop_assert_eq!(mail.message_id().map(|id| format!("<{id}>")), Some(message.message_id));
        }
    }
}
