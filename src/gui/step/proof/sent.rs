//! The test message that went out: just now, or as the setup remembers it.

use super::Context;
use crate::delivery::{Finding, Line, Sent};
use crate::explain::Explain;
use crate::report::{Sending, Told, sent_last};
use crate::setup::Setup;
use time::OffsetDateTime;

/// How it went out.
#[derive(Debug)]
pub(super) struct Gone {
    /// As reports tell it.
    pub sending: Sending,
    /// What was found, to be told in today's language; of an earlier message only the words are known.
    pub findings: Vec<Finding>,
    /// Whether the setup remembers it from before.
    pub is_earlier: bool,
}

impl Gone {
    /// Just now.
    pub fn now(sent: &Sent, from: &str, to: &str, asked: &str, context: &Context<'_>) -> Self {
        let sending = Sending {
            from: Some(from.trim().to_owned()),
            to: Some(to.trim().to_owned()),
            asked: Some(asked.to_owned()),
            ..Sending::of(sent, OffsetDateTime::now_utc(), |it| context.language.explain(it).what)
        };
        Self { sending, findings: sent.findings.clone(), is_earlier: false }
    }

    /// As the setup remembers it; none where it remembers too little.
    pub fn kept(setup: &Setup) -> Option<Self> {
        let sent = sent_last(setup).filter(|sent| sent.conversation.is_some())?;
        Some(Self { sending: Sending::from(sent), findings: Vec::new(), is_earlier: true })
    }

    /// With its Message-ID.
    pub fn message_id(&self) -> &str {
        self.sending.message_id.as_deref().unwrap_or_default()
    }

    /// What was said.
    pub fn transcript(&self) -> &[Line] {
        &self.sending.transcript
    }

    /// For a report in today's language.
    pub fn told(&self, context: &Context<'_>) -> Sending {
        let mut sending = self.sending.clone();
        for (Told { message, .. }, finding) in sending.findings.iter_mut().zip(&self.findings) {
            *message = context.language.explain(finding as &dyn Explain).what;
        }
        sending
    }
}
