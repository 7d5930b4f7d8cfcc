//! Cisco Secure Email Gateway (AsyncOS, before: Email Security Appliance), by its web interface. Written from Cisco's
//! "User Guide for AsyncOS for Cisco Email Security Appliances", chapters "Encrypting Communication with Other MTAs" and
//! "Defining Which Hosts Are Allowed to Connect Using the Host Access Table", and from
//! <https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118955-technote-esa-00.html>.
//!
//! - Outbound, a destination control has a TLS setting for a domain or for everybody. "Required - Verify" wants a
//!   trusted chain, and the receiving machine's DNS name or the recipient's domain in the certificate.
//! - Inbound, a mail flow policy has a TLS setting for all it holds for; where that is "Preferred", an address list
//!   names the senders' domains that must use TLS. A client certificate's name is not compared.

use crate::policy::plan::Plan;
use crate::policy::{
    Capability, Configuration, Direction, Error, Limit, Order, Reason, Server, Step, Support, System, Version,
};
use crate::tls::Class;

/// Cisco Secure Email Gateway.
#[derive(Debug)]
pub(super) struct CiscoSecureEmail;

impl Server for CiscoSecureEmail {
    fn id(&self) -> &'static str {
        "cisco-secure-email"
    }

    fn name(&self) -> &'static str {
        "Cisco Secure Email Gateway"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[10])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            (Direction::Inbound, Class::Verified) => Support::No,
            _ => Support::Yes,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            // The lowest version among them: it has a page of its own, and is told as one limit whatever is asked.
            _ => Support::No,
        }
    }

    fn is_proven(&self) -> bool {
        false
    }

    fn system(&self) -> System {
        System::Console
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let mut inbound = Plan::of(self, Direction::Inbound, order);
        // A partner can be asked for TLS only where it is offered.
        if inbound.everybody == Class::Plain
            && inbound.partners.iter().any(|(_, class)| *class > Class::Plain)
        {
            inbound.everybody = Class::Opportunistic;
            let (direction, class) = (Direction::Inbound, Class::Plain);
            inbound.limits.push(Limit { direction, partner: None, class, reason: Reason::PlainStillOffered });
        }
        let outbound = Plan::of(self, Direction::Outbound, order);
        let mut steps = vec![
            Step::new("cisco-save", &[]),
            Step::new("cisco-certificate", &[("host", order.host.as_str())]),
            Step::new("cisco-listener", &[]),
            Step::new("cisco-default", &[("tls", support(outbound.everybody))]),
        ];
        for class in Class::ALL {
            let domains = outbound.domains(class);
            if !domains.is_empty() {
                steps.push(Step::new("cisco-destination", &[("domains", &domains), ("tls", support(class))]));
            }
        }
        let required = inbound.domains(Class::Required);
        if inbound.everybody == Class::Opportunistic && !required.is_empty() {
            steps.push(Step::new("cisco-list", &[("domains", &required)]));
            steps.push(Step::new("cisco-policy-list", &[]));
        } else {
            steps.push(Step::new("cisco-policy", &[("tls", support(inbound.everybody))]));
        }
        steps.extend(["cisco-commit", "cisco-test", "cisco-undo"].map(|id| Step::new(id, &[])));
        let mut limits = inbound.told_of_lists(Direction::Inbound);
        limits.extend(outbound.told_of_lists(Direction::Outbound));
        limits.push(Limit::protocols_elsewhere(order));
        Ok(Configuration { system: self.system(), steps, limits, ..Configuration::default() })
    }
}

/// As the web interface calls the class.
const fn support(class: Class) -> &'static str {
    match class {
        Class::Plain => "None",
        Class::Opportunistic => "Preferred",
        Class::Required => "Required",
        Class::Verified => "Required - Verify",
    }
}
