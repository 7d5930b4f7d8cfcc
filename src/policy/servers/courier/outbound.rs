//! Mail that Courier sends.

use super::protocols;
use crate::name::MailDomain;
use crate::policy::{Counterpart, Direction, Limit, Order, Partner, Policy, Reason};
use crate::tls::Class;
use std::fmt::Write;

/// What is done for mail that is sent.
pub(super) struct Plan {
    /// What everybody is asked.
    everybody: Class,
    /// The partners of whom something is said, the deepest domain first, and whether they are asked for TLS.
    pub(super) partners: Vec<(String, bool)>,
    pub(super) limits: Vec<Limit>,
}

/// The nearest that can be done; what it is not, the limits say.
pub(super) fn plan(policy: &Policy) -> Plan {
    let mut limits = Vec::new();
    let mut limit = |partner: Option<&Partner>, class, reason| {
        let partner = partner.map(Counterpart::from);
        limits.push(Limit { direction: Direction::Outbound, partner, class, reason });
    };
    let asked = policy.outbound;
    let wanted = policy.partners().iter().filter_map(|it| it.outbound).max();
    // Where somebody is asked for TLS it is used with all who offer it.
    let used = asked.max(wanted.unwrap_or(Class::Plain)) > Class::Plain;
    let everybody = if used { asked.max(Class::Opportunistic) } else { Class::Plain };
    if asked == Class::Plain && used {
        limit(None, asked, Reason::PlainNotSent);
    }
    if asked >= Class::Required {
        limit(None, asked, Reason::PlainUnreachable);
    }
    if asked == Class::Verified {
        limit(None, asked, Reason::NameFromDns);
    }
    let mut partners = Vec::new();
    for partner in policy.partners() {
        let Some(class) = partner.outbound else { continue };
        let reason = match class {
            Class::Plain if used => Some(Reason::PlainNotSent),
            Class::Verified if everybody == Class::Verified => Some(Reason::NameFromDns),
            Class::Verified => Some(Reason::TargetVerifiedForAllOnly),
            Class::Opportunistic | Class::Required if everybody == Class::Verified => {
                Some(Reason::TargetStricter)
            }
            _ => None,
        };
        if let Some(reason) = reason {
            limit(Some(partner), class, reason);
        }
        partners.push((partner.domain.to_string(), class >= Class::Required));
    }
    partners.sort_by_key(|(domain, _)| std::cmp::Reverse(domain.matches('.').count()));
    Plan { everybody, partners, limits }
}

impl Plan {
    /// What has to be seen of partners: what is asked of them, or of everybody where that is more.
    pub(super) fn asked<'a>(&self, policy: &'a Policy) -> impl Iterator<Item = (&'a MailDomain, Class)> {
        let least = if self.everybody == Class::Verified { Class::Verified } else { Class::Plain };
        let asked = policy.partners().iter().filter_map(|it| Some((&it.domain, it.outbound?)));
        asked
            .filter(|(_, class)| *class > Class::Plain)
            .map(move |(domain, class)| (domain, class.max(least)))
    }

    /// The block for `courierd`.
    pub(super) fn settings(&self, order: &Order) -> String {
        let (why, used, verify, domain) = match self.everybody {
            Class::Plain => ("plain text, even where TLS is offered.", 0, "NONE", 0),
            Class::Opportunistic => ("TLS where it is offered; esmtproutes says who has to.", 1, "NONE", 0),
            Class::Required => ("TLS; esmtproutes says who has to.", 1, "NONE", 0),
            Class::Verified => ("TLS with a trusted certificate for the host.", 1, "PEER", 1),
        };
        format!(
            "# TLS for {}, written by Postseal for Courier {} and later.\n\
             # apply.sh puts it at the end of courierd: what stands last holds.\n\
             \n\
             # Sending: {why}\n\
             ESMTP_USE_STARTTLS={used}\n\
             TLS_VERIFYPEER={verify}\n\
             ESMTP_TLS_VERIFY_DOMAIN={domain}\n\
             TLS_TRUSTCERTS=\"{}\"\n\
             \n\
             {}",
            order.host,
            order.server_version,
            order.roots,
            protocols(order)
        )
    }

    /// Who is asked for what; apply.sh makes lines of `esmtproutes` from it.
    pub(super) fn recipients(&self) -> String {
        let word = |required: bool| if required { "required" } else { "offered" };
        let mut text = "\
# How mail is sent to partners: the recipient's domain (those below are meant as well), then what is asked. apply.sh
# makes lines of esmtproutes from it. required: TLS or nothing. offered: TLS where it is offered. The dot: everybody else.
"
        .to_owned();
        for (domain, required) in &self.partners {
            let _ = writeln!(text, "{domain} {}", word(*required));
        }
        let _ = writeln!(text, ". {}", word(self.requires_of_all()));
        text
    }

    /// Whether everybody else is asked for TLS.
    pub(super) fn requires_of_all(&self) -> bool {
        self.everybody >= Class::Required
    }
}
