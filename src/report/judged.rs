//! Step 4 of a setup: what a message proves of it, and what the setup remembers. The window and the command line ask here.

use super::log::{compares_names, follow_kept, passed_on};
use super::{Other, Report, Sending, Tell};
use crate::delivery::Sent;
use crate::name::{MailDomain, Mailbox};
use crate::policy::Direction;
use crate::received::{self, Message, NoBorder, Ours, Verdict};
use crate::setup::{self, Setup, Step, StepState, Trial};
use crate::tls::Class;
use time::OffsetDateTime;

/// Servers write some ten thousand bytes; a setup is a file that people read.
const LARGEST_HEADERS: usize = 256 << 10;

/// A message, held against the policy of a setup, or against what is asked of it without one.
#[derive(Debug)]
pub struct Judged {
    /// As it was read, before it was known which addresses are ours.
    pub read: Message,
    /// With what is known of our servers and addresses.
    pub message: Message,
    /// Whether it is the test message.
    pub whose: Whose,
    /// What is asked of it.
    pub expected: Option<Class>,
    /// What it proves.
    pub verdict: Verdict,
    /// Why it was not judged as a message of a partner's to our server, where our servers are known.
    pub no_border: Option<NoBorder>,
}

/// A test message after which another one went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Former {
    /// When it went out.
    pub at: OffsetDateTime,
    /// Whether what it proved is still what is asked for.
    pub holds: bool,
}

/// Whether it is the test message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Its Message-ID is the one that went out.
    Ours,
    /// It has another one.
    Another,
    /// It came from a partner to our server.
    Partners,
    /// The text that was given holds none.
    Unsaid,
    /// No test message went out yet.
    NoneSent,
    /// There is no setup that it could belong to.
    Nobodys,
}

impl Whose {
    /// As it is printed for scripts: `test-message`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ours => "test-message",
            Self::Another => "another",
            Self::Partners => "partner",
            Self::Unsaid => "unsaid",
            Self::NoneSent => "none-sent",
            Self::Nobodys => "nobodys",
        }
    }

    /// The id of the sentence that tells it; where nothing is kept of the message, one that ends in `-next` says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ours => "window-reading-ours",
            Self::Another => "window-reading-another",
            Self::Partners => "window-reading-partners",
            Self::Unsaid => "window-reading-unsaid",
            Self::NoneSent => "window-reading-none-sent",
            Self::Nobodys => "window-reading-nobodys",
        }
    }

    /// Whether it is known what its way is to be held against.
    pub const fn is_known(self) -> bool {
        matches!(self, Self::Ours | Self::Partners)
    }
}

impl Judged {
    /// Holds a message against the setup's policy: the test message as one that was sent, a partner's at the hop where it
    /// came in.
    pub fn of(setup: &Setup, mut read: Message, ours: &Ours) -> Self {
        follow_kept(setup, &mut read);
        let mut message = read.clone();
        message.know(ours);
        if message.is_unseen() {
            let from = sent_as(setup, &message).and_then(|sent| passed_on(setup, sent));
            message.hops.iter_mut().for_each(|hop| hop.from.helo.clone_from(&from));
        }
        let whose = match (sent_last(setup), message.message_id.as_deref()) {
            (None, _) => Whose::NoneSent,
            (_, None) => Whose::Unsaid,
            _ if sent_as(setup, &message).is_some() => Whose::Ours,
            _ => Whose::Another,
        };
        // By its server's log alone: that server is the sender then, not who handed it the message.
        let verified = sent_as(setup, &message).is_some_and(|sent| sent.verified) && !message.is_unseen();
        let policy = &setup.policy;
        let expected = recipient(Some(setup), &message).map_or_else(
            || policy.default_class(Direction::Outbound),
            |domain| policy.for_partner(&domain).outbound,
        );
        // A message of a partner's: what counts is the hop where our server took it in.
        let inward = sender(&message).map_or_else(
            || policy.default_class(Direction::Inbound),
            |domain| policy.for_partner(&domain).inbound,
        );
        // What one of ours has sent came in at our server too, and it is what became of it there that counts.
        let is_own = sender(&message).is_some_and(|domain| setup.domains.contains(&domain));
        let outward = || {
            let verdict = received::judge_sent(&message, Some(expected), verified);
            let by_name = sent_as(setup, &message).is_some_and(|sent| compares_names(setup, sent, &message));
            let concluded = if by_name { verdict.by_configuration(&message, expected) } else { None };
            concluded.unwrap_or(verdict)
        };
        let (whose, expected, verdict, no_border) =
            match received::judge_inbound(&message, Some(inward), ours) {
                _ if whose == Whose::Ours || is_own => (whose, expected, outward(), None),
                Ok(verdict) => (Whose::Partners, inward, verdict, None),
                Err(why) => (whose, expected, outward(), Some(why).filter(|_| !ours.is_empty())),
            };
        Self { read, message, whose, expected: Some(expected), verdict, no_border }
    }

    /// Holds a message against what is asked of it, without a setup: at the hop where our server took it in, where there is one.
    pub fn alone(read: Message, expected: Option<Class>, ours: &Ours) -> Self {
        let mut message = read.clone();
        message.know(ours);
        let (whose, verdict, no_border) = match received::judge_inbound(&message, expected, ours) {
            Ok(verdict) => (Whose::Partners, verdict, None),
            Err(why) => {
                (Whose::Nobodys, received::judge(&message, expected), Some(why).filter(|_| !ours.is_empty()))
            }
        };
        Self { read, message, whose, expected, verdict, no_border }
    }

    /// The test message that the setup keeps, as one left it; none where it keeps none.
    pub fn kept(setup: &Setup) -> Option<Self> {
        Self::of_kept(setup, setup.trial.as_ref()?.received.as_ref()?)
    }

    /// The partner's message that the setup keeps, likewise.
    pub fn kept_inbound(setup: &Setup) -> Option<Self> {
        Self::of_kept(setup, &setup.trial.as_ref()?.inbound.as_ref()?.received)
    }

    fn of_kept(setup: &Setup, kept: &setup::Received) -> Option<Self> {
        let read = received::read_again(&kept.headers).ok()?;
        let hosts = setup.hosts.iter().map(ToString::to_string);
        let ours = Ours::typed(&hosts.chain(kept.ours.iter().cloned()).collect::<Vec<_>>());
        let judged = Self::of(setup, read, &ours.unwrap_or_else(|_| Ours::named(&setup.hosts)));
        Some(judged).filter(|it| !it.message.hops.is_empty())
    }

    /// What the setup is to remember of it; `ours`: servers and addresses that it was read with, beside the setup's.
    /// Another message's way proves nothing about the setup.
    pub fn trial(&self, setup: &Setup, ours: &[String]) -> Option<Trial> {
        let before = setup.trial.clone();
        let fits = self.read.source.len() <= LARGEST_HEADERS;
        let keep = |headers: String| {
            fits.then(|| setup::Received { headers, log: self.read.log.clone(), ours: ours.to_vec() })
        };
        let judged = |at| setup::Verdict { grade: self.verdict.grade, met: self.verdict.met(), at };
        match self.whose {
            Whose::Ours => {
                let before = self.taken_over(before?);
                // The headers tell of every hop, a log alone of one: it does not take their place.
                let is_whole = |it: &setup::Received| it.headers.lines().count() > 1;
                if self.read.is_unseen() && before.received.as_ref().is_some_and(is_whole) {
                    return None;
                }
                let headers = self.read.source.clone();
                // Looked at again, the same message proves what it did when it came: nothing of a server told since.
                let known = before.received.as_ref().filter(|known| known.headers == headers);
                let at = known.and(before.verdict.as_ref()).map_or_else(setup::now, |verdict| verdict.at);
                Some(Trial { verdict: Some(judged(at)), received: keep(headers), ..before })
            }
            Whose::Partners => {
                // What somebody else wrote about is nobody's business.
                let about = |line: &&str| !line.to_ascii_lowercase().starts_with("subject:");
                let lines = self.read.source.lines().filter(about);
                let received = keep(lines.fold(String::new(), |all, it| all + it + "\n"))?;
                let inbound = Some(setup::Inbound { verdict: judged(setup::now()), received });
                Some(Trial { inbound, ..before.unwrap_or_default() })
            }
            Whose::Another | Whose::Unsaid | Whose::NoneSent | Whose::Nobodys => None,
        }
    }

    /// What the setup is to remember where the log that told it all was not about the partner's server.
    pub fn taken_back(&self, setup: &Setup) -> Option<Trial> {
        let is_it = self.whose == Whose::Ours && self.read.is_unseen();
        let before = setup.trial.clone().filter(|_| is_it)?;
        Some(Trial { verdict: None, received: None, ..before })
    }

    /// Once the message that went out last is read, it is the one that everything is about.
    fn taken_over(&self, before: Trial) -> Trial {
        let is_it = |next: &setup::Sent| self.is_about(&next.message_id);
        match before.next {
            Some(next) if is_it(&next) => {
                Trial { sent: Some(next), next: None, verdict: None, received: None, ..before }
            }
            next => Trial { next, ..before },
        }
    }

    /// Whether it answers the setup's test message, which has arrived then.
    pub fn answers_ours(&self, setup: &Setup) -> bool {
        let Some(sent) = sent_last(setup) else { return false };
        self.message.answers.iter().any(|id| same(id, &sent.message_id))
    }

    fn is_about(&self, id: &str) -> bool {
        self.message.message_id.as_deref().is_some_and(|it| same(it, id))
    }

    /// Where it is the test message before the last one, which nobody has read yet.
    pub fn former(&self, setup: &Setup) -> Option<Former> {
        let trial = setup.trial.as_ref().filter(|trial| trial.next.is_some())?;
        let sent = trial.sent.as_ref().filter(|sent| self.is_about(&sent.message_id))?;
        Some(Former { at: sent.at, holds: is_proven(setup) })
    }

    /// Whom it came from, or went to.
    fn partner(&self, setup: &Setup) -> Option<MailDomain> {
        if self.whose == Whose::Partners {
            sender(&self.message)
        } else {
            recipient(Some(setup), &self.message)
        }
    }

    /// The other direction, where the setup keeps a message of the same partner's.
    fn other(&self, setup: &Setup, partner: Option<&MailDomain>) -> Option<Other> {
        let other = match self.whose {
            Whose::Ours => Self::kept_inbound(setup)?,
            Whose::Partners => Self::kept(setup)?,
            Whose::Another | Whose::Unsaid | Whose::NoneSent | Whose::Nobodys => return None,
        };
        if partner.is_none() || other.partner(setup).as_ref() != partner {
            return None;
        }
        Some(Other {
            inbound: other.whose == Whose::Partners,
            message: other.message,
            expected: other.expected?,
            verdict: other.verdict,
        })
    }

    /// The report on it, for a setup; `sending`: how the test message went out, where more is known than the setup keeps.
    pub fn report(
        &self,
        setup: Option<&Setup>,
        sending: Option<Sending>,
        made: OffsetDateTime,
        tell: Tell<'_>,
    ) -> Report {
        let report = Report::new(made, self.message.clone(), self.expected, self.verdict.clone());
        let Some(setup) = setup else { return report };
        // How the test message went out tells nothing of another one.
        let is_it = |it: &Sending| it.message_id.as_deref().is_some_and(|id| self.is_about(id));
        let kept = || sent_as(setup, &self.message).map(|sent| Sending::of_kept(sent, tell));
        let sending = sending.filter(is_it).or_else(kept).filter(|_| self.whose == Whose::Ours);
        let typed = sending.as_ref().and_then(|it| it.to.as_deref()?.parse().ok());
        let typed = typed.map(|to: Mailbox| to.domain().clone());
        let partner = typed.or_else(|| self.partner(setup));
        let other = self.other(setup, partner.as_ref()).map(Box::new);
        Report { sending, other, ..report.of(setup, partner.as_ref()) }
    }
}

/// The domain that a message says it is from.
fn sender(message: &Message) -> Option<MailDomain> {
    message.from.as_deref()?.rsplit_once('@')?.1.parse().ok()
}

/// How the setup's last test message went out.
pub fn sent_last(setup: &Setup) -> Option<&setup::Sent> {
    setup.trial.as_ref().and_then(|trial| trial.next.as_ref().or(trial.sent.as_ref()))
}

/// How this one went out, where it is the last one, or the one whose proof holds until then.
pub(super) fn sent_as<'a>(setup: &'a Setup, message: &Message) -> Option<&'a setup::Sent> {
    let id = message.message_id.as_deref()?;
    let trial = setup.trial.as_ref()?;
    [&trial.next, &trial.sent].into_iter().flatten().find(|sent| same(&sent.message_id, id))
}

/// Whether what the setup's test message proved is still what is asked for: of the server as it was told, with the
/// certificate that it has.
fn is_proven(setup: &Setup) -> bool {
    let of = setup.trial.as_ref().and_then(Trial::tells_of);
    let has_it = setup.certificate.as_ref().is_none_or(|it| of.is_some_and(|of| it.checked <= of));
    let is_told = setup.configured.is_none() || setup.is_told();
    let is_done = || setup.state(Step::Proof, setup::now()) == StepState::Done;
    let is_met = |kept: Judged| kept.whose == Whose::Ours && kept.verdict.met() == Some(true);
    setup.previous.is_none() && has_it && is_told && is_done() && Judged::kept(setup).is_some_and(is_met)
}

/// Where the message went: the last hop tells it, where its server writes it down; what was typed for the test message
/// tells it of that alone.
pub fn recipient(setup: Option<&Setup>, message: &Message) -> Option<MailDomain> {
    let told = message.hops.iter().rev().find_map(|hop| hop.recipient.as_deref());
    let told = || {
        let (_, domain) = told?.trim_matches(['<', '>']).rsplit_once('@')?;
        domain.parse().ok()
    };
    let sent = setup.and_then(|setup| sent_as(setup, message));
    sent.and_then(|sent| sent.recipient.clone()).or_else(told)
}

pub(super) fn same(one: &str, other: &str) -> bool {
    let bare = |id: &str| id.trim().trim_matches(['<', '>']).to_owned();
    bare(one) == bare(other)
}

/// A test message went out: what the setup is to remember. A verdict on an earlier one says nothing about this one; a
/// finished proof holds beside it until it is read.
pub fn remembered(
    setup: &Setup,
    sent: &Sent,
    sending: Option<&Sending>,
    via: &str,
    recipient: Option<&MailDomain>,
) -> Trial {
    let tls = sent.connection.tls.as_ref();
    let before = setup.trial.clone().unwrap_or_default();
    let same = before.sent.as_ref().is_some_and(|before| before.message_id == sent.message_id);
    let sent = setup::Sent {
        at: setup::now(),
        via: via.trim().to_owned(),
        recipient: recipient.cloned(),
        message_id: sent.message_id.clone(),
        verified: tls.is_some_and(|tls| tls.trusted && tls.name_matches),
        version: tls.map(|tls| tls.version),
        cipher: tls.map(|tls| tls.cipher.clone()),
        conversation: sending.map(|sending| sending.kept(sent)),
    };
    if same {
        Trial { sent: Some(sent), ..before }
    } else if is_proven(setup) {
        Trial { next: Some(sent), ..before }
    } else {
        Trial { sent: Some(sent), inbound: before.inbound, ..Trial::default() }
    }
}
