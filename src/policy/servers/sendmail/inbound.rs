//! Mail that Sendmail receives.

use super::names;
use crate::policy::{Counterpart, Direction, Limit, Partner, Policy, Reason, Support};
use crate::tls::Class;

/// What is done for mail that is received.
pub(super) struct Plan {
    pub(super) default: Class,
    /// TLS is offered.
    pub(super) offered: bool,
    /// The partners of whom something is said.
    pub(super) partners: Vec<String>,
    /// What the map says of them.
    pub(super) lines: Vec<String>,
    pub(super) limits: Vec<Limit>,
}

/// Nothing is asked before MAIL, so a partner can be asked for more than everybody and for less.
pub(super) fn plan(policy: &Policy, by_fingerprint: Support) -> Plan {
    let strictest =
        policy.partners().iter().filter_map(|partner| partner.inbound).fold(policy.inbound, Class::max);
    // Users need it, and the offer is the same on every port.
    let offered = strictest > Class::Plain || policy.submission;
    let limit = |partner: Option<&Partner>, class, reason| Limit {
        direction: Direction::Inbound,
        partner: partner.map(Counterpart::from),
        class,
        reason,
    };
    let mut limits = Vec::new();
    match policy.inbound {
        Class::Plain if offered => limits.push(limit(None, Class::Plain, Reason::PlainStillOffered)),
        Class::Opportunistic => {}
        class if !policy.submission => limits.push(limit(None, class, Reason::EveryListener)),
        Class::Plain | Class::Required | Class::Verified => {}
    }
    if policy.submission {
        limits.push(limit(None, Class::Required, Reason::SubmissionNeedsLogin));
    }
    if policy.inbound == Class::Verified {
        limits.push(limit(None, Class::Verified, Reason::HostByDns));
    }
    let (mut partners, mut lines) = (Vec::new(), Vec::new());
    for partner in policy.partners() {
        let Some(class) = partner.inbound else { continue };
        let domain = partner.domain.to_string();
        let known: &[_] = if by_fingerprint == Support::Yes { &partner.client_certificates } else { &[] };
        if class == Class::Plain && offered {
            limits.push(limit(Some(partner), class, Reason::PlainStillOffered));
        }
        if class == Class::Verified && !known.is_empty() {
            limits.push(limit(Some(partner), class, Reason::FingerprintPinned));
            lines.push(format!("from:{domain}\tknown:{domain}"));
            lines.extend(known.iter().map(|it| format!("print:{domain}:{}\tOK", it.with_colons())));
        } else {
            lines.push(format!("from:{domain}\t{class}:{domain}"));
            if class == Class::Verified {
                lines.extend(names("from", &domain, &partner.certificate_names));
            }
        }
        partners.push(domain);
    }
    if strictest > policy.inbound {
        limits.push(limit(None, strictest, Reason::BounceUnseen));
    }
    Plan { default: policy.inbound, offered, partners, lines, limits }
}
