//! What the hops of a message prove, held against what was expected.
//!
//! The worst hop that went over a network decides: whoever listens there reads the mail. What a line can prove is
//! bounded. Its writer is the *receiver* of the hop, so "verified" in it means that the receiver verified the
//! sender's certificate; whether the sender verified the receiver, which is what a policy of [`Class::Verified`]
//! for outgoing mail asks for, only the sender knows ([`judge_sent`]), and otherwise its log.

use super::hop::{Hop, Message, PeerCertificate, Used};
use crate::explain::{Explain, Fact, Facts};
use crate::tls::{Class, Grade};

/// What the hops prove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The worst grade of all hops over a network; [`Grade::Local`] where there is none.
    pub grade: Grade,
    /// Whether what was expected came true, where something was expected.
    pub expected: Option<Met>,
    /// What was found, the most important first: there is always one.
    pub reasons: Vec<Reason>,
}

/// Whether an expectation came true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Met {
    /// The headers prove it.
    Met,
    /// The headers show the contrary.
    Missed,
    /// The headers tell neither.
    NotProven,
}

/// Something that the hops show. The number is the hop's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// No hop went over a network.
    OnlyLocal,
    /// The worst hop over a network, and what it is worth.
    Worst(Grade, usize),
    /// [`Class::Plain`] asks for nothing.
    PlainAsked,
    /// [`Class::Opportunistic`], and every hop was encrypted.
    OpportunisticEncrypted,
    /// [`Class::Opportunistic`], and this hop was not.
    OpportunisticPlain(usize),
    /// [`Class::Opportunistic`], and this hop does not tell.
    OpportunisticUnknown(usize),
    /// TLS was to be there on every hop, and was.
    RequiredMet,
    /// This hop was not encrypted.
    RequiredMissed(usize),
    /// This hop was encrypted in a way that no longer protects.
    RequiredBroken(usize),
    /// This hop does not tell.
    RequiredUnknown(usize),
    /// The sender itself verified the receiver's certificate, and every hop was encrypted.
    VerifiedBySender,
    /// The receiver of this hop verified the sender's certificate.
    VerifiedByReceiver(usize),
    /// The receiver of this hop could not verify the sender's certificate.
    VerifiedFailed(usize),
    /// The sender's log says that it verified the receiver's certificate on this hop.
    VerifiedByLog(usize),
    /// The sender's log says that the issuer was verified on this hop, and its configuration compares the name.
    VerifiedByConfiguration(usize),
    /// The sender's log says that it did not, and sent all the same.
    VerifiedNotByLog(usize),
    /// Encrypted, and nothing tells of a verification on this hop.
    VerifiedNotProven(usize),
    /// Where alone the hop counts at which a server of ours took the message in: what it is worth, of the good ones.
    TakenIn(Grade, usize),
    /// [`Class::Opportunistic`], and that hop was encrypted.
    TakenInOpportunistic(usize),
    /// TLS was to be there on that hop, and was.
    TakenInEncrypted(usize),
    /// Our server verified the sender's certificate on that hop.
    TakenInVerified(usize),
    /// Encrypted, and our server does not tell that it verified the sender's certificate.
    TakenInNotProven(usize),
    /// Where alone the log of the server that sent the message on is known: what its hop is worth, of the good ones.
    SentOn(Grade),
    /// [`Class::Opportunistic`], and that hop was encrypted.
    SentOnOpportunistic,
    /// TLS was to be there on that hop, and was.
    SentOnEncrypted,
    /// And the log says that the receiver's certificate was verified on this hop.
    SentOnVerified(usize),
    /// Encrypted, and the log does not tell that the receiver's certificate was verified.
    SentOnNotProven,
}

impl Reason {
    /// The same, where nothing was judged but the hop at which a server of ours took the message in: what others wrote of
    /// the hops before is not said to be so.
    pub(super) fn taken_in(self, border: usize) -> Self {
        match self {
            Self::Worst(grade @ (Grade::Strong | Grade::Acceptable), hop) => Self::TakenIn(grade, hop),
            Self::OpportunisticEncrypted => Self::TakenInOpportunistic(border),
            Self::RequiredMet => Self::TakenInEncrypted(border),
            Self::VerifiedByReceiver(hop) => Self::TakenInVerified(hop),
            Self::VerifiedNotProven(hop) => Self::TakenInNotProven(hop),
            other => other,
        }
    }

    /// The same, where nothing is known but what the log of the server says that sent the message on: no receiver wrote
    /// anything, and of the hops behind nothing is said.
    const fn sent_on(self) -> Self {
        match self {
            Self::Worst(grade @ (Grade::Strong | Grade::Acceptable), _) => Self::SentOn(grade),
            Self::OpportunisticEncrypted => Self::SentOnOpportunistic,
            Self::RequiredMet => Self::SentOnEncrypted,
            Self::VerifiedByLog(hop) => Self::SentOnVerified(hop),
            Self::VerifiedNotProven(_) => Self::SentOnNotProven,
            other => other,
        }
    }
}

impl Verdict {
    /// The same, where the name that a log says nothing of was compared by the sender's configuration: of the one hop that is
    /// not proven.
    #[must_use]
    pub fn by_configuration(&self, message: &Message, expected: Class) -> Option<Self> {
        let hop = match self.main() {
            Reason::VerifiedNotProven(hop) => hop,
            Reason::SentOnNotProven => 1,
            _ => return None,
        };
        let mut message = message.clone();
        message.hops.iter_mut().find(|it| it.number == hop)?.receiver_certificate = PeerCertificate::Verified;
        let mut verdict = judge(&message, Some(expected));
        let reason = verdict.reasons.first_mut().filter(|_| verdict.expected == Some(Met::Met))?;
        *reason = Reason::VerifiedByConfiguration(hop);
        Some(verdict)
    }

    /// Whether what was expected came true; `None` where nothing was expected, or where nothing proves it.
    pub fn met(&self) -> Option<bool> {
        match self.expected? {
            Met::Met => Some(true),
            Met::Missed => Some(false),
            Met::NotProven => None,
        }
    }

    /// The reason to show first: its words are the verdict in one sentence.
    pub fn main(&self) -> Reason {
        self.reasons.first().copied().unwrap_or(Reason::OnlyLocal)
    }
}

/// Judges the hops as anybody can who has the message.
pub fn judge(message: &Message, expected: Option<Class>) -> Verdict {
    judge_sent(message, expected, false)
}

/// As [`judge`], by somebody who sent the message and knows whether it was handed only to a server whose
/// certificate was verified. That proves [`Class::Verified`] where the message took no other hop over a network.
pub fn judge_sent(message: &Message, expected: Option<Class>, verified_by_sender: bool) -> Verdict {
    let network: Vec<&Hop> = message.hops.iter().filter(|hop| hop.crossed_a_network()).collect();
    // The server that it was handed to wrote the first line: on the same machine, nothing is known of the hops behind.
    let verified_by_sender = verified_by_sender && message.hops.first().is_some_and(Hop::crossed_a_network);
    let Some(worst) = network.iter().min_by_key(|hop| rank(hop.grade)) else {
        let expected = expected.map(|class| match class {
            Class::Plain | Class::Opportunistic => Met::Met,
            Class::Required | Class::Verified => Met::NotProven,
        });
        return Verdict { grade: Grade::Local, expected, reasons: vec![Reason::OnlyLocal] };
    };
    let general = Reason::Worst(worst.grade, worst.number);
    let (met, mut reasons) = match expected.map(|class| against(class, &network, verified_by_sender)) {
        Some((met, reason)) => (Some(met), vec![reason, general]),
        None => (None, vec![general]),
    };
    if message.is_unseen() {
        reasons = reasons.into_iter().map(Reason::sent_on).collect();
    }
    Verdict { grade: worst.grade, expected: met, reasons }
}

/// The worst first. What nobody knows is worse than what is merely old, and no worse than what is known to be weak.
fn rank(grade: Grade) -> u8 {
    match grade {
        Grade::Plain => 0,
        Grade::Broken => 1,
        Grade::Weak => 2,
        Grade::Unknown => 3,
        Grade::Acceptable => 4,
        Grade::Strong => 5,
        Grade::Local => 6,
    }
}

fn against(class: Class, network: &[&Hop], verified_by_sender: bool) -> (Met, Reason) {
    let first = |used: Used| network.iter().find(|hop| hop.tls.used == used).map(|hop| hop.number);
    let broken = network.iter().find(|hop| hop.grade == Grade::Broken).map(|hop| hop.number);
    match class {
        Class::Plain => (Met::Met, Reason::PlainAsked),
        Class::Opportunistic => match (first(Used::No), first(Used::Unknown)) {
            (Some(hop), _) => (Met::Met, Reason::OpportunisticPlain(hop)),
            (None, Some(hop)) => (Met::Met, Reason::OpportunisticUnknown(hop)),
            (None, None) => (Met::Met, Reason::OpportunisticEncrypted),
        },
        Class::Required | Class::Verified => match (first(Used::No), broken, first(Used::Unknown)) {
            (Some(hop), _, _) => (Met::Missed, Reason::RequiredMissed(hop)),
            (None, Some(hop), _) => (Met::Missed, Reason::RequiredBroken(hop)),
            (None, None, Some(hop)) => (Met::NotProven, Reason::RequiredUnknown(hop)),
            (None, None, None) if class == Class::Required => (Met::Met, Reason::RequiredMet),
            (None, None, None) => verified(network, verified_by_sender),
        },
    }
}

/// Every hop is encrypted. Those that matter are the ones that are not shown to have stayed inside.
fn verified(network: &[&Hop], verified_by_sender: bool) -> (Met, Reason) {
    if verified_by_sender && network.len() == 1 {
        return (Met::Met, Reason::VerifiedBySender);
    }
    let between: Vec<&Hop> = network.iter().copied().filter(|hop| hop.is_border()).collect();
    let hops = if between.is_empty() { network } else { &between };
    let with = |peer: PeerCertificate| hops.iter().find(|hop| hop.tls.peer_certificate == peer);
    if let Some(hop) = with(PeerCertificate::Failed) {
        return (Met::Missed, Reason::VerifiedFailed(hop.number));
    }
    let by_log = |hop: &Hop| hop.receiver_certificate;
    let failed = |hop: &&&Hop| !matches!(by_log(hop), PeerCertificate::Verified | PeerCertificate::Unknown);
    if let Some(hop) = hops.iter().find(failed) {
        return (Met::Missed, Reason::VerifiedNotByLog(hop.number));
    }
    // The sender of the message is that of the first hop alone.
    let by_sender =
        |hop: &Hop| verified_by_sender && network.first().is_some_and(|it| it.number == hop.number);
    let is_proven = |hop: &Hop| {
        [hop.tls.peer_certificate, by_log(hop)].contains(&PeerCertificate::Verified) || by_sender(hop)
    };
    match (hops.iter().find(|hop| !is_proven(hop)), hops.last()) {
        (Some(hop), _) => (Met::NotProven, Reason::VerifiedNotProven(hop.number)),
        (None, Some(hop)) if by_log(hop) == PeerCertificate::Verified => {
            (Met::Met, Reason::VerifiedByLog(hop.number))
        }
        (None, Some(hop)) => (Met::Met, Reason::VerifiedByReceiver(hop.number)),
        (None, None) => (Met::NotProven, Reason::OnlyLocal),
    }
}

impl Explain for Reason {
    fn code(&self) -> &'static str {
        match self {
            Self::OnlyLocal | Self::Worst(Grade::Local, _) => "verdict-local",
            Self::Worst(Grade::Strong, _) => "verdict-strong",
            Self::Worst(Grade::Acceptable, _) => "verdict-acceptable",
            Self::Worst(Grade::Weak, _) => "verdict-weak",
            Self::Worst(Grade::Broken, _) => "verdict-broken",
            Self::Worst(Grade::Plain, _) => "verdict-plain",
            Self::Worst(Grade::Unknown, _) => "verdict-unknown",
            Self::PlainAsked => "expected-plain",
            Self::OpportunisticEncrypted => "expected-opportunistic-encrypted",
            Self::OpportunisticPlain(_) => "expected-opportunistic-plain",
            Self::OpportunisticUnknown(_) => "expected-opportunistic-unknown",
            Self::RequiredMet => "expected-tls-met",
            Self::RequiredMissed(_) => "expected-tls-missed",
            Self::RequiredBroken(_) => "expected-tls-broken",
            Self::RequiredUnknown(_) => "expected-tls-unknown",
            Self::VerifiedBySender => "expected-verified-by-sender",
            Self::VerifiedByReceiver(_) => "expected-verified-by-receiver",
            Self::VerifiedFailed(_) => "expected-verified-failed",
            Self::VerifiedByLog(_) => "expected-verified-by-log",
            Self::VerifiedByConfiguration(_) => "expected-verified-by-configuration",
            Self::VerifiedNotByLog(_) => "expected-verified-not-by-log",
            Self::VerifiedNotProven(_) => "expected-verified-not-proven",
            Self::TakenIn(Grade::Acceptable, _) => "verdict-taken-acceptable",
            Self::TakenIn(..) => "verdict-taken-strong",
            Self::TakenInOpportunistic(_) => "expected-taken-opportunistic",
            Self::TakenInEncrypted(_) => "expected-taken-met",
            Self::TakenInVerified(_) => "expected-taken-verified",
            Self::TakenInNotProven(_) => "expected-taken-not-proven",
            Self::SentOn(Grade::Acceptable) => "verdict-sent-on-acceptable",
            Self::SentOn(_) => "verdict-sent-on-strong",
            Self::SentOnOpportunistic => "expected-sent-on-opportunistic",
            Self::SentOnEncrypted => "expected-sent-on-met",
            Self::SentOnVerified(_) => "expected-sent-on-verified",
            Self::SentOnNotProven => "expected-sent-on-not-proven",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::Worst(_, hop)
            | Self::OpportunisticPlain(hop)
            | Self::OpportunisticUnknown(hop)
            | Self::RequiredMissed(hop)
            | Self::RequiredBroken(hop)
            | Self::RequiredUnknown(hop)
            | Self::VerifiedByReceiver(hop)
            | Self::VerifiedFailed(hop)
            | Self::VerifiedByLog(hop)
            | Self::SentOnVerified(hop)
            | Self::VerifiedByConfiguration(hop)
            | Self::VerifiedNotByLog(hop)
            | Self::VerifiedNotProven(hop)
            | Self::TakenIn(_, hop)
            | Self::TakenInOpportunistic(hop)
            | Self::TakenInEncrypted(hop)
            | Self::TakenInVerified(hop)
            | Self::TakenInNotProven(hop) => {
                vec![("hop", Fact::Number(i64::try_from(*hop).unwrap_or(i64::MAX)))]
            }
            _ => Facts::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_hands_it_to_a_server_on_the_same_machine_has_verified_nobody_else() {
        let bank = "Received: from mx.example.org (mx.example.org [192.0.2.1])\n\
            \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\
            \tby mx.bank.example (Postfix) with ESMTPS id 4DC319E805D; Mon, 23 Nov 2026 14:34:38 +0000 (UTC)\n";
        let own = "Received: from localhost (localhost [127.0.0.1])\n\
            \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\
            \tby mx.example.org (Postfix) with ESMTPS id 4XyZ12AbCd; Mon, 23 Nov 2026 14:34:37 +0000 (UTC)\n";
        let judged = |headers: &str| {
            let message = crate::received::read(headers.as_bytes()).unwrap();
            judge_sent(&message, Some(Class::Verified), true)
        };
        assert_eq!(judged(bank).main(), Reason::VerifiedBySender, "straight to the bank's server");
        let through_ours = judged(&format!("{bank}{own}"));
        assert_eq!(through_ours.met(), None, "{through_ours:?}");
        assert_eq!(through_ours.main(), Reason::VerifiedNotProven(2));
    }

    #[test]
    fn what_a_log_alone_tells_has_its_words() {
        let [strong, acceptable] = [Grade::Strong, Grade::Acceptable].map(Reason::SentOn);
        for reason in [
            strong,
            acceptable,
            Reason::SentOnOpportunistic,
            Reason::SentOnEncrypted,
            Reason::SentOnVerified(1),
            Reason::SentOnNotProven,
        ] {
            crate::i18n::assert_worded(&reason);
        }
    }
}
