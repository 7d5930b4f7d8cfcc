//! Mail that Haraka sends.

use crate::policy::{Counterpart, Direction, Limit, Policy, Reason};
use crate::tls::Class;
use std::fmt::Write;

/// What is done for mail that is sent.
pub(super) struct Plan {
    /// For everybody: plain, opportunistic or verified.
    everybody: Class,
    /// The domains that are treated otherwise.
    pub(super) partners: Vec<(String, Class)>,
    pub(super) limits: Vec<Limit>,
}

/// Every address, in the two halves that Haraka can read: it takes a prefix of no length for a single address.
const EVERYBODY: [&str; 4] = ["0.0.0.0/1", "128.0.0.0/1", "::/1", "8000::/1"];

pub(super) fn plan(policy: &Policy) -> Plan {
    let mut plan = Plan { everybody: policy.outbound, partners: Vec::new(), limits: Vec::new() };
    let asked = policy.outbound;
    if asked >= Class::Required {
        plan.everybody = Class::Verified;
        plan.limit(None, asked, Reason::PlainUnreachable);
        plan.limit(None, asked, Reason::NameFromDns);
    }
    if asked == Class::Required {
        plan.limit(None, asked, Reason::TargetStricter);
    }
    // Who is to have TLS if offered cannot be excepted from plain text for all.
    if asked == Class::Plain && policy.partners().iter().any(|it| it.outbound == Some(Class::Opportunistic)) {
        plan.everybody = Class::Opportunistic;
        plan.limit(None, asked, Reason::PlainNotSent);
    }
    for partner in policy.partners() {
        let Some(asked) = partner.outbound else { continue };
        let whom = || Some(Counterpart::from(partner));
        // "Must" goes before "never", and nobody is excepted from what everybody must.
        let bound = plan.everybody == Class::Verified;
        let class = if bound || asked == Class::Required { Class::Verified } else { asked };
        match asked {
            Class::Plain if bound => plan.limit(whom(), asked, Reason::PlainNotSent),
            Class::Opportunistic | Class::Required if class > asked => {
                plan.limit(whom(), asked, Reason::TargetStricter);
            }
            _ => {}
        }
        if class == Class::Verified {
            plan.limit(whom(), asked, Reason::NameFromDns);
        }
        if class != plan.everybody {
            plan.limit(whom(), asked, Reason::SubdomainsUncovered);
        }
        plan.partners.push((partner.domain.to_string(), class));
    }
    plan
}

impl Plan {
    fn limit(&mut self, partner: Option<Counterpart>, class: Class, reason: Reason) {
        self.limits.push(Limit { direction: Direction::Outbound, partner, class, reason });
    }

    /// Nobody is to have TLS at all.
    fn is_off(&self) -> bool {
        self.everybody == Class::Plain && self.partners.iter().all(|(_, class)| *class == Class::Plain)
    }

    /// The lines of `outbound.ini`.
    pub(super) fn ini(&self) -> String {
        let (why, on) = if self.is_off() {
            ("Sending: plain text to everybody.", "false")
        } else {
            ("Sending: TLS where it is offered; who must have it or must not, tls.ini says.", "true")
        };
        format!("[main]\n; {why}\nenable_tls={on}\n")
    }

    /// The lists in the section `[outbound]` of `tls.ini`.
    pub(super) fn lists(&self) -> String {
        let mut text = String::new();
        let mut list = |class: Class, setting: &str, why: &str| {
            let everybody = EVERYBODY.iter().copied().filter(|_| self.everybody == class && !self.is_off());
            let partners = self.partners.iter().filter(|(_, its)| *its == class && self.everybody != class);
            let hosts: Vec<&str> = everybody.chain(partners.map(|(domain, _)| domain.as_str())).collect();
            if !hosts.is_empty() {
                let _ = writeln!(text, "; {why}");
            }
            for host in hosts {
                let _ = writeln!(text, "{setting}[]={host}");
            }
        };
        list(
            Class::Verified,
            "force_tls_hosts",
            "TLS with a trusted certificate for the name in the MX record, or no mail.",
        );
        list(Class::Plain, "no_tls_hosts", "Never TLS.");
        text
    }
}
