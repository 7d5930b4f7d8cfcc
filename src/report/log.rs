//! What the log of a server of ours adds to the setup's test message.

use super::judged::{Judged, recipient, same, sent_as, sent_last};
use crate::archive::{self, NotTold, Taker, Wanted};
use crate::delivery::{Host, Target};
use crate::received::{self, Message};
use crate::setup::{self, Setup};

/// A test message as the log of the server that sent it on tells it, where nothing else came back of it.
///
/// # Errors
/// Where the log does not tell it.
pub fn by_log_alone(sent: &setup::Sent, log: &[u8], taker: Taker<'_>) -> Result<Message, NotTold> {
    let mut message = received::unseen(&sent.message_id);
    let reply = sent.conversation.as_ref().map(|it| it.reply.as_str());
    let to = sent.conversation.as_ref().map(|it| it.to.as_str());
    let wanted = Wanted { at: sent.at, reply, recipient: sent.recipient.as_ref(), to, taker };
    archive::follow_alone(&mut message, wanted, log, setup::now())?;
    Ok(message)
}

/// What the server is called that passed the message on: the one that took it from us. Called by an address, it is the setup's
/// where that names one alone.
pub(super) fn passed_on(setup: &Setup, sent: &setup::Sent) -> Option<String> {
    match (Target::parse(&sent.via, 25).ok()?.host, setup.hosts.as_slice()) {
        (Host::Name(name), _) => Some(name.to_string()),
        (Host::Address(_), [only]) => Some(only.to_string()),
        (Host::Address(address), _) => Some(address.to_string()),
    }
}

/// What a log told of the test message holds when that is read again.
pub(super) fn follow_kept(setup: &Setup, message: &mut Message) {
    let kept = setup.trial.as_ref().and_then(|trial| trial.received.as_ref());
    let Some(kept) = kept.filter(|it| message.log.is_empty() && !it.log.is_empty()) else { return };
    if sent_as(setup, message).is_none() {
        return;
    }
    let recipient = recipient(Some(setup), message);
    let (log, recipient) = (kept.log.join("\n"), recipient.as_ref());
    // Lines that tell nothing of this one add nothing.
    let _ = if message.is_unseen() {
        let wanted = Wanted { at: setup::now(), reply: None, recipient, to: None, taker: Taker::Known };
        archive::follow_alone(message, wanted, log.as_bytes(), setup::now())
    } else {
        archive::follow(message, log.as_bytes(), recipient, setup::now())
    };
}

/// The headers that the setup keeps of its last test message; none where a log alone told of it.
pub fn headers_of_last(setup: &Setup) -> Option<Message> {
    let kept = Judged::kept(setup)?.read;
    let is_last = sent_last(setup)
        .is_some_and(|sent| kept.message_id.as_deref().is_some_and(|id| same(id, &sent.message_id)));
    (is_last && !kept.is_unseen()).then_some(kept)
}

/// Whether the server that sent it on compared the name of a certificate of which its log tells the issuer alone: Exim, with the
/// configuration of step 3, which it was given before.
pub(super) fn compares_names(setup: &Setup, sent: &setup::Sent, message: &Message) -> bool {
    let is_exim = |it: &setup::Configured| ["exim", "cpanel"].contains(&it.server.kind.as_str());
    let told = setup.configured.as_ref().filter(|it| is_exim(it) && it.at <= sent.at && setup.is_told());
    told.is_some() && message.log.iter().any(|line| archive::is_issuer_verified(line))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Policy;
    use crate::received::{Met, Ours, Reason};
    use crate::setup::{Configured, Sent, Server, Trial};
    use crate::tls::Class;
    use time::Duration;
    use time::macros::datetime;

    const LOG: &str = include_str!("../../tests/replay/logs/exim.log");

    fn setup(kind: &str) -> Setup {
        let mut setup = Setup::new("Head office");
        setup.policy = Policy::new(Class::Opportunistic, Class::Verified);
        let sent = Sent {
            at: datetime!(2026-11-23 14:34:36 UTC),
            via: "mx.example.org".to_owned(),
            recipient: Some("bank.example".parse().unwrap()),
            message_id: "<test@example.org>".to_owned(),
            verified: false,
            version: None,
            cipher: None,
            conversation: None,
        };
        setup.configured = Some(Configured {
            at: sent.at - Duration::minutes(5),
            server: Server::new(kind),
            policy: setup.policy.clone(),
            host: None,
            spki_sha256: None,
        });
        setup.server = Server::new(kind);
        setup.trial = Some(Trial { sent: Some(sent), ..Trial::default() });
        setup
    }

    fn judged(setup: &Setup, log: &str) -> (Option<Met>, Reason) {
        let sent = sent_last(setup).unwrap();
        let message = by_log_alone(sent, log.as_bytes(), Taker::Evident).unwrap();
        let verdict = Judged::of(setup, message, &Ours::named(&setup.hosts)).verdict;
        (verdict.expected, verdict.main())
    }

    #[test]
    fn exim_compares_names_where_its_configuration_does() {
        let log = LOG.replace("CV=dane", "CV=yes");
        let by_configuration = (Some(Met::Met), Reason::VerifiedByConfiguration(1));
        assert_eq!(judged(&setup("exim"), &log), by_configuration);
        let not_proven = (Some(Met::NotProven), Reason::SentOnNotProven);
        assert_eq!(judged(&setup("postfix"), &log), not_proven, "another server was given it");
        let mut later = setup("exim");
        later.configured.as_mut().unwrap().at += Duration::minutes(10);
        assert_eq!(judged(&later, &log), not_proven, "the message went out before");
        let mut other = setup("exim");
        other.configured.as_mut().unwrap().policy = Policy::new(Class::Opportunistic, Class::Required);
        assert_eq!(judged(&other, &log), not_proven, "it was given something else");
        // The other side's words, and a chain that was not verified.
        let said = LOG.replace(" CV=dane C=\"250", " C=\"250 CV=yes");
        assert_eq!(judged(&setup("exim"), &said), not_proven);
        let missed = (Some(Met::Missed), Reason::VerifiedNotByLog(1));
        assert_eq!(judged(&setup("exim"), &LOG.replace("CV=dane", "CV=no")), missed);
    }
}
