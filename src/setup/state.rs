//! How far each step is: shared by the window and by reports.

use super::{Certificate, Setup};
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

/// One of the four steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// 1: the key and the request.
    #[default]
    Request,
    /// 2: the certificate.
    Certificate,
    /// 3: the policy.
    Policy,
    /// 4: the proof.
    Proof,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepState {
    /// Nothing is there yet.
    ToDo,
    /// As it should be.
    Done,
    /// Something has to be looked at.
    Attention,
}

impl Step {
    /// All four, in order.
    pub const ALL: [Self; 4] = [Self::Request, Self::Certificate, Self::Policy, Self::Proof];

    /// As it is saved: `request`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Certificate => "certificate",
            Self::Policy => "policy",
            Self::Proof => "proof",
        }
    }
}

impl Certificate {
    /// The whole days until it expires; none or fewer where it has.
    pub fn days_left(&self, at: OffsetDateTime) -> i64 {
        (self.not_after - at).whole_seconds().div_euclid(86_400)
    }

    /// Whether it is time to renew: 30 days before the end, or, for a short-lived one, in its last third.
    pub fn is_due(&self, at: OffsetDateTime) -> bool {
        let third: Duration = (self.not_after - self.not_before) / 3;
        self.not_after - at < third.min(Duration::days(30))
    }
}

impl Setup {
    /// How far a step is, at this time.
    pub fn state(&self, step: Step, at: OffsetDateTime) -> StepState {
        match step {
            Step::Request => self.request_state(),
            Step::Certificate => self.certificate_state(at),
            Step::Policy => self.policy_state(),
            Step::Proof => self.proof_state(),
        }
    }

    /// The names may have changed since the request was made.
    fn request_state(&self) -> StepState {
        let Some(request) = &self.request else { return StepState::ToDo };
        attention_unless(self.hosts.iter().all(|host| request.hosts.contains(host)))
    }

    /// The certificate may run out, or belong to an older key.
    fn certificate_state(&self, at: OffsetDateTime) -> StepState {
        let Some(certificate) = &self.certificate else { return StepState::ToDo };
        attention_unless(certificate.ok && self.has_key_of(certificate) && !certificate.is_due(at))
    }

    /// Whether a certificate belongs to the key of step 1, and not to one that was there before.
    pub fn has_key_of(&self, certificate: &Certificate) -> bool {
        self.request.as_ref().is_none_or(|request| request.spki_sha256 == certificate.spki_sha256)
    }

    /// Whether the server was told what is wanted now, with the certificate that is there now.
    pub fn is_told(&self) -> bool {
        let Some(told) = &self.configured else { return false };
        let certificate = self.certificate.as_ref().map(|it| &it.spki_sha256);
        let has_it = told.spki_sha256.as_ref().zip(certificate).is_none_or(|(told, now)| told == now);
        let host = told.host.as_ref().is_none_or(|host| self.hosts.first() == Some(host));
        told.policy == self.policy && told.server == self.server && host && has_it
    }

    /// The server may have been told something else than what is wanted now.
    fn policy_state(&self) -> StepState {
        if self.configured.is_none() { StepState::ToDo } else { attention_unless(self.is_told()) }
    }

    /// A proof holds for what was configured when its message went out.
    fn proof_state(&self) -> StepState {
        let trial = self.trial.as_ref();
        let Some((verdict, of)) = trial.and_then(|trial| trial.verdict.as_ref().zip(trial.tells_of())) else {
            return StepState::ToDo;
        };
        // What nothing proves is not done, however well the hops were encrypted.
        let good = verdict.met == Some(true);
        let outdated = self.configured.as_ref().is_some_and(|told| told.at > of);
        attention_unless(good && !outdated)
    }
}

fn attention_unless(good: bool) -> StepState {
    if good { StepState::Done } else { StepState::Attention }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setup::{Configured, Request, Trial, Verdict};
    use crate::tls::{Class, Grade};
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-06-01 12:00 UTC);

    fn certificate(not_before: OffsetDateTime, not_after: OffsetDateTime) -> Certificate {
        Certificate {
            leaf: "/c/leaf.pem".into(),
            chain: "/c/chain.pem".into(),
            spki_sha256: "aa".into(),
            issuer: None,
            is_private: false,
            not_before,
            not_after,
            checked: NOW,
            ok: true,
        }
    }

    fn request(host: &str) -> Request {
        Request {
            key: Some("/k/key".into()),
            csr: "/k/csr".into(),
            algorithm: Some(crate::request::Algorithm::EcdsaP256),
            spki_sha256: "aa".into(),
            hosts: vec![host.parse().unwrap()],
            made: NOW,
            csr_pem: String::new(),
            subject: crate::request::Subject::default(),
        }
    }

    #[test]
    fn a_new_setup_has_everything_to_do() {
        let setup = Setup::new("new");
        assert!(Step::ALL.iter().all(|step| setup.state(*step, NOW) == StepState::ToDo));
    }

    #[test]
    fn a_request_that_lacks_a_name_wants_attention() {
        let mut setup = Setup::new("x");
        setup.hosts = vec!["mx.example.org".parse().unwrap()];
        setup.request = Some(request("mx.example.org"));
        assert_eq!(setup.state(Step::Request, NOW), StepState::Done);
        setup.hosts.push("mx2.example.org".parse().unwrap());
        assert_eq!(setup.state(Step::Request, NOW), StepState::Attention);
    }

    #[test]
    fn a_certificate_wants_attention_before_it_runs_out() {
        let state = |from, until| {
            let mut setup = Setup::new("x");
            setup.certificate = Some(certificate(from, until));
            setup.state(Step::Certificate, NOW)
        };
        let year = datetime!(2025-07-15 00:00 UTC);
        assert_eq!(state(year, datetime!(2026-07-15 00:00 UTC)), StepState::Done);
        assert_eq!(state(year, datetime!(2026-06-30 00:00 UTC)), StepState::Attention);
        assert_eq!(state(year, datetime!(2026-05-30 00:00 UTC)), StepState::Attention);
        // One for six days is not due from its first hour on.
        assert_eq!(state(NOW, NOW + Duration::days(6)), StepState::Done);
        assert_eq!(certificate(year, NOW + Duration::hours(47)).days_left(NOW), 1);
        assert_eq!(certificate(year, NOW - Duration::hours(1)).days_left(NOW), -1);

        let mut setup = Setup::new("x");
        setup.certificate = Some(certificate(year, datetime!(2027-01-01 00:00 UTC)));
        setup.request = Some(Request { spki_sha256: "bb".into(), ..request("mx.example.org") });
        assert_eq!(setup.state(Step::Certificate, NOW), StepState::Attention, "another key");
    }

    #[test]
    fn a_proof_is_of_what_the_server_was_told_when_its_message_went_out() {
        let ago = |hours| NOW - Duration::hours(hours);
        let sent = |hours| crate::setup::Sent {
            at: ago(hours),
            via: "mx.example.org:25".into(),
            recipient: None,
            message_id: "<test@example.org>".into(),
            verified: false,
            version: None,
            cipher: None,
            conversation: None,
        };
        for (told, went, next, state) in [
            (None, Some(3), None, StepState::Done),
            (Some(4), Some(3), None, StepState::Done),
            (Some(3), Some(3), None, StepState::Done),
            (Some(2), Some(3), None, StepState::Attention),
            // Judged without having been sent from here.
            (Some(2), None, None, StepState::Done),
            (Some(0), None, None, StepState::Attention),
            // Another one that went out since, and was not read, changes nothing of it.
            (Some(4), Some(3), Some(0), StepState::Done),
            (Some(2), Some(3), Some(0), StepState::Attention),
        ] {
            let mut setup = Setup::new("x");
            let (server, policy) = (setup.server.clone(), setup.policy.clone());
            let told_at = told.map(ago);
            setup.configured =
                told_at.map(|at| Configured { at, server, policy, host: None, spki_sha256: None });
            let verdict = Some(Verdict { grade: Grade::Strong, met: Some(true), at: ago(1) });
            let (sent, next) = (went.map(sent), next.map(sent));
            setup.trial = Some(Trial { sent, next, verdict, ..Trial::default() });
            assert_eq!(setup.state(Step::Proof, NOW), state, "told {told:?}, sent {went:?} hours ago");
        }
    }

    #[test]
    fn a_policy_is_done_once_the_server_was_told_and_a_proof_while_that_holds() {
        let mut setup = Setup::new("x");
        let (server, policy) = (setup.server.clone(), setup.policy.clone());
        let told = Configured { at: NOW, server, policy, host: None, spki_sha256: Some("aa".into()) };
        setup.configured = Some(told);
        assert_eq!(setup.state(Step::Policy, NOW), StepState::Done);
        setup.certificate = Some(certificate(NOW, NOW + Duration::days(90)));
        assert_eq!(setup.state(Step::Policy, NOW), StepState::Done);
        setup.certificate.as_mut().unwrap().spki_sha256 = "bb".into();
        assert_eq!(setup.state(Step::Policy, NOW), StepState::Attention, "it has the old certificate");
        setup.certificate = None;
        let hosts: [crate::name::DnsName; 2] =
            ["mx.example.org", "mx2.example.org"].map(|host| host.parse().unwrap());
        for (told, now, state) in [
            (Some(0), &hosts[..], StepState::Done),
            (Some(1), &hosts[..], StepState::Attention),
            (Some(1), &hosts[1..], StepState::Done),
            (Some(1), &hosts[..0], StepState::Attention),
            // An earlier Postseal kept none.
            (None, &hosts[1..], StepState::Done),
        ] {
            setup.configured.as_mut().unwrap().host = told.map(|at: usize| hosts[at].clone());
            setup.hosts = now.to_vec();
            assert_eq!(setup.state(Step::Policy, NOW), state, "told {told:?}, now {now:?}");
        }
        setup.policy.inbound = Class::Required;
        assert_eq!(setup.state(Step::Policy, NOW), StepState::Attention);

        let judged =
            |grade, met, at| Some(Trial { verdict: Some(Verdict { grade, met, at }), ..Trial::default() });
        let after = NOW + Duration::HOUR;
        for (grade, met, at, state) in [
            (Grade::Strong, None, after, StepState::Attention),
            (Grade::Plain, None, after, StepState::Attention),
            (Grade::Plain, Some(true), after, StepState::Done),
            (Grade::Strong, Some(false), after, StepState::Attention),
            (Grade::Strong, Some(true), NOW - Duration::HOUR, StepState::Attention),
        ] {
            setup.trial = judged(grade, met, at);
            assert_eq!(setup.state(Step::Proof, NOW), state, "{grade:?} {met:?} {at}");
        }
    }
}
