//! Mail that Sendmail sends.

use super::names;
use crate::policy::{Counterpart, Direction, Limit, Partner, Policy, Reason};
use crate::tls::Class;

/// What is done for mail that is sent.
pub(super) struct Plan {
    pub(super) default: Class,
    /// TLS is tried.
    pub(super) tried: bool,
    /// The partners of whom something is said.
    pub(super) partners: Vec<String>,
    /// What the map says of them.
    pub(super) lines: Vec<String>,
    pub(super) limits: Vec<Limit>,
}

/// Whether TLS is tried, Sendmail decides before it knows the recipient; the rest it asks for each of them.
pub(super) fn plan(policy: &Policy) -> Plan {
    let strictest =
        policy.partners().iter().filter_map(|partner| partner.outbound).fold(policy.outbound, Class::max);
    let tried = strictest > Class::Plain;
    let limit = |partner: Option<&Partner>, class, reason| Limit {
        direction: Direction::Outbound,
        partner: partner.map(Counterpart::from),
        class,
        reason,
    };
    let mut limits = Vec::new();
    match policy.outbound {
        Class::Plain if tried => limits.push(limit(None, Class::Plain, Reason::PlainNotSent)),
        Class::Plain | Class::Opportunistic => {}
        class => {
            limits.push(limit(None, class, Reason::PlainUnreachable));
            if class == Class::Verified {
                limits.push(limit(None, class, Reason::NameFromDns));
            }
        }
    }
    let (mut partners, mut lines) = (Vec::new(), Vec::new());
    for partner in policy.partners() {
        let Some(class) = partner.outbound else { continue };
        let domain = partner.domain.to_string();
        if class == Class::Plain && tried {
            limits.push(limit(Some(partner), class, Reason::PlainNotSent));
        }
        if class == Class::Verified && partner.certificate_names.is_empty() {
            limits.push(limit(Some(partner), class, Reason::NameInsideDomain));
        }
        lines.push(format!("to:{domain}\t{class}:{domain}"));
        if class == Class::Verified {
            lines.extend(names("to", &domain, &partner.certificate_names));
        }
        partners.push(domain);
    }
    Plan { default: policy.outbound, tried, partners, lines, limits }
}
