//! Mail that OpenSMTPD receives.

use super::protocols;
use crate::policy::{Counterpart, Direction, Limit, Order, Partner, Reason};
use crate::tls::Class;
use std::fmt::Write;

/// What is done for mail that is received.
pub(super) struct Plan {
    /// What the listeners ask of everybody.
    listener: Class,
    /// The partners of whom something is said, the deepest domain first, and whether they are refused without TLS.
    senders: Vec<(String, bool)>,
    options: String,
    /// The ports where users hand in mail are set up too.
    submission: bool,
    pub(super) limits: Vec<Limit>,
}

/// The nearest that can be done; what it is not, the limits say.
pub(super) fn plan(order: &Order) -> Plan {
    let policy = &order.policy;
    let everybody = policy.inbound;
    let mut limits = Vec::new();
    let mut limit = |partner: Option<&Partner>, class, reason| {
        let partner = partner.map(Counterpart::from);
        limits.push(Limit { direction: Direction::Inbound, partner, class, reason });
    };
    let wanted = policy.partners().iter().filter_map(|it| it.inbound).max();
    // Where somebody is asked for TLS it has to be offered, and it is offered to all.
    let offered = everybody.max(wanted.unwrap_or(Class::Plain)) > Class::Plain;
    let listener = if offered { everybody.max(Class::Opportunistic) } else { Class::Plain };
    if everybody == Class::Plain && offered {
        limit(None, everybody, Reason::PlainStillOffered);
    }
    if policy.submission {
        limit(None, Class::Required, Reason::SubmissionNeedsLogin);
    } else if everybody != Class::Opportunistic {
        limit(None, everybody, Reason::EveryListener);
    }
    if everybody == Class::Verified {
        limit(None, everybody, Reason::NameNotCompared);
    }
    let mut senders = Vec::new();
    let mut refused = None;
    for partner in policy.partners() {
        let Some(asked) = partner.inbound else { continue };
        let reason = match asked {
            Class::Plain | Class::Opportunistic | Class::Required
                if everybody > asked.max(Class::Opportunistic) =>
            {
                Some(Reason::PartnerNotWeaker)
            }
            Class::Plain if offered => Some(Reason::PlainStillOffered),
            Class::Verified if everybody == Class::Verified => Some(Reason::NameNotCompared),
            Class::Verified => Some(Reason::SenderUnverifiable),
            _ => None,
        };
        if let Some(reason) = reason {
            limit(Some(partner), asked, reason);
        }
        let refuse = asked >= Class::Required;
        if refuse {
            refused = refused.max(Some(asked));
        }
        senders.push((partner.domain.to_string(), refuse));
    }
    // Where the listeners ask everybody, there is nothing left to ask.
    if everybody >= Class::Required || refused.is_none() {
        senders.clear();
    } else if let Some(strictest) = refused {
        limit(None, strictest, Reason::BounceUnseen);
    }
    senders.sort_by_key(|(domain, _)| std::cmp::Reverse(domain.matches('.').count()));
    Plan { listener, senders, options: protocols(order), submission: policy.submission, limits }
}

impl Plan {
    /// Whether anybody is offered TLS.
    pub(super) fn offered(&self) -> bool {
        self.listener > Class::Plain
    }

    /// What a listener has in place of its options for TLS.
    pub(super) fn listener_options(&self) -> String {
        let tls = match self.listener {
            Class::Plain => return String::new(),
            Class::Opportunistic => "tls",
            Class::Required => "tls-require",
            Class::Verified => "tls-require verify ca postseal",
        };
        format!(" {tls} pki postseal{}", self.options)
    }

    /// What a listener for users has behind the word that asks for TLS; none where they stay as they are.
    pub(super) fn submission_options(&self) -> Option<String> {
        self.submission.then(|| format!(" pki postseal{}", self.options))
    }

    /// The lines for edit.awk about it.
    pub(super) fn rule(&self) -> String {
        let filter = if self.senders.is_empty() { "" } else { "filter postseal\n" };
        let submission = self.submission_options().map(|options| format!("submission{options}\n"));
        format!("listen{}\n{filter}{}", self.listener_options(), submission.unwrap_or_default())
    }

    /// The filter, where there is somebody to refuse.
    pub(super) fn filter(&self) -> Option<String> {
        if self.senders.is_empty() {
            return None;
        }
        let mut said = String::new();
        for (domain, refuse) in &self.senders {
            let verdict = if *refuse { "refuse" } else { "take" };
            let _ = writeln!(said, "    {domain}|*.{domain}) {verdict} ;;");
        }
        Some(include_str!("senders.sh").replace("    @SAID@\n", &said))
    }
}
