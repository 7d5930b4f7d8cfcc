//! MDaemon Email Server, by its window. Written from MDaemon's help, <https://help.mdaemon.com/mdaemon/en/>: the pages below
//! "Security Menu > Security Manager > SSL & TLS", "Servers" (of 17.0), and from its knowledge base, "How to setup Mail
//! Transfer Agent Strict Transport Security", <https://knowledge.mdaemon.com/setup-mta-sts-in-mdaemon>.
//!
//! - The certificate lies in the store of Windows, and is chosen there. The versions of TLS are those of Windows.
//! - Outbound, hosts and domains of the STARTTLS Required List are sent to over TLS or not at all; those of another list
//!   never over TLS. Whether a mail domain or the name of its server is compared with the first list, that page could not
//!   be read for: so both go into it. No certificate is checked.
//! - Inbound, TLS is offered to everybody or to nobody, users among them: so it is not taken back.

use crate::policy::plan::Plan;
use crate::policy::{
    Capability, Configuration, Direction, Error, Limit, Order, Reason, Server, Step, Support, System, Version,
};
use crate::tls::Class;

/// MDaemon.
#[derive(Debug)]
pub(super) struct MDaemon;

impl Server for MDaemon {
    fn id(&self) -> &'static str {
        "mdaemon"
    }

    fn name(&self) -> &'static str {
        "MDaemon"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[17])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, Class::Plain) | (_, Class::Opportunistic) => Support::Yes,
            (Direction::Outbound, Class::Required) => Support::PartnerOnly,
            _ => Support::No,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            // The lowest version among them: it is set elsewhere, and told as one limit whatever is asked.
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
        let inbound = Plan::of(self, Direction::Inbound, order);
        let outbound = Plan::of(self, Direction::Outbound, order);
        let mut outbound = outbound;
        // The switch is one for all: whoever is to have TLS needs it.
        if outbound.everybody == Class::Plain
            && outbound.partners.iter().any(|(_, class)| *class > Class::Plain)
        {
            outbound.everybody = Class::Opportunistic;
            let (direction, class) = (Direction::Outbound, Class::Plain);
            outbound.limits.push(Limit { direction, partner: None, class, reason: Reason::PlainNotSent });
        }
        let host = [("host", order.host.as_str())];
        let mut steps = vec![Step::new("windows-certificate", &host), Step::new("mdaemon-enable", &host)];
        if outbound.everybody == Class::Plain {
            steps.push(Step::new("mdaemon-plain", &[]));
        } else {
            steps.push(Step::new("mdaemon-sending", &[]));
        }
        let plain = outbound.domains(Class::Plain);
        if outbound.everybody != Class::Plain && !plain.is_empty() {
            steps.push(Step::new("mdaemon-exempt", &[("domains", &plain)]));
        }
        let required = outbound.domains(Class::Required);
        if !required.is_empty() {
            steps.push(Step::new("mdaemon-required", &[("domains", &required)]));
            steps.push(Step::new("mdaemon-retry", &[]));
        }
        steps.extend(["mdaemon-test", "mdaemon-undo"].map(|id| Step::new(id, &[])));
        let mut limits = inbound.told_of_lists(Direction::Inbound);
        limits.extend(outbound.told_of_lists(Direction::Outbound));
        limits.push(Limit::protocols_elsewhere(order));
        Ok(Configuration { system: self.system(), steps, limits, ..Configuration::default() })
    }
}
