//! A certificate is renewed: the four steps begin anew, and what was in use can be put back until the proof.

use super::{Certificate, Configured, Ordered, Request, Setup, Step, StepState, Trial};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What was in use before a renewal. Its files stay where they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Previous {
    /// The key and the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Request>,
    /// How it was ordered, where that was online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ordered: Option<Ordered>,
    /// The certificate.
    pub certificate: Certificate,
    /// What the server was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configured: Option<Configured>,
    /// The last test.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial: Option<Trial>,
}

impl Setup {
    /// Begins the four steps anew, with names, server and policy as they are. Without a certificate nothing changes.
    pub fn renew(&mut self, at: OffsetDateTime) {
        let Some(certificate) = self.certificate.take() else { return };
        // One that came in another way is not ordered like the one before it.
        let ordered = self.ordered.take().filter(|it| it.spki_sha256 == certificate.spki_sha256);
        self.ordered.clone_from(&ordered);
        let previous = Previous {
            request: self.request.take(),
            ordered,
            certificate,
            configured: self.configured.take(),
            trial: self.trial.take(),
        };
        // Renewed again before any proof: what was proven last is what can be relied on, as long as it lasts.
        if self.previous.as_ref().is_none_or(|it| it.certificate.not_after < at) {
            self.previous = Some(previous);
        }
        self.step = Step::Request;
    }

    /// How the certificate is ordered again without a question: in a renewal, where the last one was ordered online.
    pub fn order_again(&self) -> Option<&Ordered> {
        self.ordered.as_ref().filter(|_| self.previous.is_some() && self.certificate.is_none())
    }

    /// What was in use before the renewal is in use again.
    pub fn put_back(&mut self) {
        let Some(previous) = self.previous.take() else { return };
        let of_it = |it: &Ordered| it.spki_sha256 == previous.certificate.spki_sha256;
        self.ordered = previous.ordered.or(self.ordered.take().filter(of_it));
        self.request = previous.request;
        self.certificate = Some(previous.certificate);
        self.configured = previous.configured;
        self.trial = previous.trial;
        self.step = Step::Certificate;
    }

    /// A test was made; a good one proves the renewal, and nothing has to be put back any more.
    pub fn tried(&mut self, trial: Trial, at: OffsetDateTime) {
        self.trial = Some(trial);
        if self.certificate.is_some() && self.state(Step::Proof, at) == StepState::Done {
            self.previous = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::Verdict;
    use crate::tls::Grade;
    use time::Duration;

    fn certificate(key: &str) -> Certificate {
        let now = OffsetDateTime::UNIX_EPOCH;
        Certificate {
            leaf: format!("/{key}/mx.crt").into(),
            chain: format!("/{key}/mx.chain.pem").into(),
            spki_sha256: key.into(),
            issuer: None,
            is_private: false,
            not_before: now,
            not_after: now + Duration::days(100),
            checked: now,
            ok: true,
        }
    }

    fn trial(met: bool) -> Trial {
        let verdict = Verdict { grade: Grade::Strong, met: Some(met), at: OffsetDateTime::UNIX_EPOCH };
        Trial { verdict: Some(verdict), ..Trial::default() }
    }

    fn in_use() -> Setup {
        let mut setup = Setup::new("x");
        setup.hosts = vec!["mx.example.org".parse().unwrap()];
        setup.certificate = Some(certificate("old"));
        setup.trial = Some(trial(true));
        setup.step = Step::Proof;
        setup
    }

    #[test]
    fn what_was_in_use_is_kept_until_the_proof_and_can_be_put_back() {
        let before = in_use();
        let mut setup = before.clone();
        setup.renew(OffsetDateTime::UNIX_EPOCH);
        assert_eq!((setup.step, &setup.certificate, &setup.trial), (Step::Request, &None, &None));
        assert_eq!(setup.hosts, before.hosts);
        setup.certificate = Some(certificate("new"));
        // A test that fails proves nothing.
        setup.tried(trial(false), OffsetDateTime::UNIX_EPOCH);
        assert!(setup.previous.is_some());
        let mut undone = setup.clone();
        undone.put_back();
        assert_eq!(
            (undone.step, undone.certificate.as_ref()),
            (Step::Certificate, before.certificate.as_ref())
        );
        assert_eq!((&undone.trial, &undone.previous), (&before.trial, &None));
        setup.tried(trial(true), OffsetDateTime::UNIX_EPOCH);
        assert_eq!((setup.previous, setup.certificate), (None, Some(certificate("new"))));
    }

    #[test]
    fn what_was_never_proven_does_not_take_the_place_of_what_was() {
        let mut setup = in_use();
        setup.renew(OffsetDateTime::UNIX_EPOCH);
        setup.certificate = Some(certificate("first"));
        setup.renew(OffsetDateTime::UNIX_EPOCH);
        setup.put_back();
        assert_eq!(setup.certificate, Some(certificate("old")));
        // Once it has run out it is none that anybody would want back.
        setup.renew(OffsetDateTime::UNIX_EPOCH);
        setup.certificate = Some(certificate("second"));
        setup.renew(OffsetDateTime::UNIX_EPOCH + Duration::days(101));
        setup.put_back();
        assert_eq!(setup.certificate, Some(certificate("second")));
        // Nothing to renew, nothing to put back.
        let mut empty = Setup::new("x");
        empty.renew(OffsetDateTime::UNIX_EPOCH);
        empty.put_back();
        assert_eq!((empty.certificate, empty.previous), (None, None));
    }

    #[test]
    fn what_was_ordered_online_is_ordered_again_whether_it_was_proven_or_put_back() {
        let ordered = |key: &str| Ordered {
            spki_sha256: key.into(),
            ca: "letsencrypt".into(),
            root: None,
            contact: String::new(),
            this_machine: false,
            listen: String::new(),
        };
        let at = OffsetDateTime::UNIX_EPOCH;
        let mut setup = in_use();
        setup.ordered = Some(ordered("old"));
        assert_eq!(setup.order_again(), None, "not as long as it is in use");
        setup.renew(at);
        assert_eq!(setup.order_again(), Some(&ordered("old")));
        // The new one is there, and renewed again before anybody proved it.
        (setup.ordered, setup.certificate) = (Some(ordered("new")), Some(certificate("new")));
        setup.renew(at);
        assert_eq!(setup.order_again(), Some(&ordered("new")));
        // Back, and renewed again.
        setup.put_back();
        setup.renew(at);
        assert_eq!(setup.order_again(), Some(&ordered("old")));
        // One that came in another way is not asked for in this one.
        setup.certificate = Some(certificate("by hand"));
        setup.renew(at);
        assert_eq!(setup.order_again(), None);
    }
}
