//! The test message that went out: just now, or as the setup remembers it.

use super::Context;
use crate::delivery::{Line, Sent};
use crate::report::{Sending, sent_last};
use crate::setup::{Remark, Setup};
use time::OffsetDateTime;

/// How it went out.
#[derive(Debug)]
pub(super) struct Gone {
    /// As reports tell it.
    pub sending: Sending,
    /// What was found, to be told in today's language.
    pub findings: Vec<Remark>,
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
        Self { findings: sending.remarks(sent), sending, is_earlier: false }
    }

    /// As the setup remembers it; none where it remembers too little.
    pub fn kept(setup: &Setup) -> Option<Self> {
        let sent = sent_last(setup)?;
        let findings = sent.conversation.as_ref()?.findings.clone();
        // Said when they are shown.
        Some(Self { sending: Sending::of_kept(sent, &|_| None), findings, is_earlier: true })
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
        for (told, finding) in sending.findings.iter_mut().zip(&self.findings) {
            told.message = finding.told(|it| context.told(it));
        }
        sending
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::Finding;
    use crate::explain::Severity;
    use crate::gui::step::proof::Proof;
    use crate::i18n::Language;
    use crate::setup::{Conversation, Sent, Trial};

    /// A setup whose test message went out when the window spoke German.
    fn setup(said: bool) -> Setup {
        let mut remark = Remark::of(&Finding::NoTls13, Severity::Info, "Kein TLS 1.3.".to_owned());
        if !said {
            remark.said = None;
        }
        let mut setup = Setup::new("x");
        let conversation = Conversation {
            from: "ann@example.org".to_owned(),
            to: "bob@bank.example".to_owned(),
            asked: "required".to_owned(),
            target: "mx.bank.example:25".to_owned(),
            ip: [192, 0, 2, 25].into(),
            key_exchange: None,
            trusted: false,
            name_matches: false,
            reply: "250 Ok".to_owned(),
            chain: Vec::new(),
            findings: vec![remark],
            transcript: Vec::new(),
        };
        let sent = Sent {
            at: setup.created,
            via: "mx.bank.example:25".to_owned(),
            recipient: None,
            message_id: "<test@example.org>".to_owned(),
            verified: false,
            version: None,
            cipher: None,
            conversation: Some(conversation),
        };
        setup.trial = Some(Trial { sent: Some(sent), ..Trial::default() });
        setup
    }

    #[test]
    fn what_was_found_on_another_day_is_told_in_the_language_of_this_one() {
        let (kept, old) = (setup(true), setup(false));
        let folder = tempfile::tempdir().unwrap();
        for (language, _) in Language::all() {
            let context = |setup| Context {
                language: &language,
                setup,
                folder: folder.path(),
                recent: &crate::setup::recent::NOTHING,
            };
            let shows = |setup, words: &str| {
                let (context, step) = (context(setup), Proof::new(setup));
                iced_test::simulator(step.view(&context)).find(words).is_ok()
            };
            let words = language.explain(&Finding::NoTls13);
            assert!(shows(&kept, &words.what) && !shows(&kept, "Kein TLS 1.3."), "{language:?}");
            assert!(shows(&kept, &words.why) && shows(&kept, &words.next), "{language:?}");
            // A report that is made now, too.
            let told = Gone::kept(&kept).unwrap().told(&context(&kept));
            assert_eq!(told.findings[0].message, words.what);
            // As an earlier Postseal kept it.
            assert!(shows(&old, "Kein TLS 1.3."), "{language:?}");
        }
    }
}
