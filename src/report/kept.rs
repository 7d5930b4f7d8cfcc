//! What a setup keeps of how the test message went out, and what a report makes of it.

use super::{Handshake, Sending, Shown, Tell, Told};
use crate::certificate::Certificate;
use crate::delivery::{Line, Sent, Side};
use crate::setup::{self, Conversation, Remark, Spoken};
use data_encoding::BASE64;

/// No conversation that carries a message away has more lines.
const MOST_LINES: usize = 300;

/// No chain is larger, in bytes; servers send some six thousand.
const LARGEST_CHAIN: usize = 48 << 10;

impl Sending {
    /// What is to be kept of it. `sent` is what it was made of.
    pub fn kept(&self, sent: &Sent) -> Conversation {
        let tls = sent.connection.tls.as_ref();
        let mut room = LARGEST_CHAIN;
        let fits = |der: &[u8]| {
            let fits = room.checked_sub(der.len());
            room = fits.unwrap_or(0);
            fits.map(|_| BASE64.encode(der))
        };
        Conversation {
            from: self.from.clone().unwrap_or_default(),
            to: self.to.clone().unwrap_or_default(),
            asked: self.asked.clone().unwrap_or_default(),
            target: sent.connection.target.clone(),
            ip: sent.connection.ip,
            key_exchange: tls.and_then(|tls| tls.key_exchange.clone()),
            trusted: tls.is_some_and(|tls| tls.trusted),
            name_matches: tls.is_some_and(|tls| tls.name_matches),
            reply: sent.reply.clone(),
            chain: tls.iter().flat_map(|tls| &tls.chain).map(AsRef::as_ref).map_while(fits).collect(),
            findings: self.remarks(sent),
            transcript: self.transcript.iter().take(MOST_LINES).map(Spoken::from).collect(),
        }
    }
}

impl Sending {
    /// What was found while it went out. `sent` is what it was made of.
    pub fn remarks(&self, sent: &Sent) -> Vec<Remark> {
        let all = sent.findings.iter().zip(&self.findings);
        all.map(|(it, told)| Remark::of(it, it.severity(), told.message.clone())).collect()
    }

    /// What a setup remembers of it. `tell` gives the words of what was found, as far as there are any today.
    pub fn of_kept(sent: &setup::Sent, tell: Tell<'_>) -> Self {
        let remark =
            |it: &Remark| Told { code: it.code.clone(), severity: it.severity, message: it.told(tell) };
        let told = sent.conversation.as_ref();
        let tls = sent.version.zip(sent.cipher.clone()).map(|(version, cipher)| Handshake {
            version,
            cipher,
            key_exchange: told.and_then(|told| told.key_exchange.clone()),
            trusted: told.map_or(sent.verified, |told| told.trusted),
            name_matches: told.map_or(sent.verified, |told| told.name_matches),
        });
        let certificate = |text: &String| {
            let der = BASE64.decode(text.as_bytes()).ok()?;
            Certificate::from_der(&der).ok().as_ref().map(Shown::from)
        };
        let given = |text: &str| Some(text.to_owned()).filter(|it| !it.is_empty());
        Self {
            at: Some(sent.at),
            from: told.and_then(|told| given(&told.from)),
            to: told.and_then(|told| given(&told.to)),
            asked: told.and_then(|told| given(&told.asked)),
            target: Some(told.map_or(&sent.via, |told| &told.target).clone()),
            ip: told.map(|told| told.ip),
            chain: told.filter(|_| tls.is_some()).map(|told| told.chain.iter().map(certificate).collect()),
            tls,
            findings: told.iter().flat_map(|told| &told.findings).map(remark).collect(),
            transcript: told.iter().flat_map(|told| &told.transcript).map(Line::from).collect(),
            accepted: Some(true),
            reply: told.map(|told| told.reply.clone()),
            message_id: Some(sent.message_id.clone()),
        }
    }
}

impl From<&Line> for Spoken {
    fn from(Line { t_ms, side, text }: &Line) -> Self {
        let side = match side {
            Side::Client => "client",
            Side::Server => "server",
            Side::Tls => "tls",
        };
        Self { t_ms: *t_ms, side: side.to_owned(), text: text.clone() }
    }
}

impl From<&Spoken> for Line {
    fn from(Spoken { t_ms, side, text }: &Spoken) -> Self {
        let side = match side.as_str() {
            "client" => Side::Client,
            "server" => Side::Server,
            _ => Side::Tls,
        };
        Self { t_ms: *t_ms, side, text: text.clone() }
    }
}
