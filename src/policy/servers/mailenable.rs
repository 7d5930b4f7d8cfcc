//! MailEnable, by its administration program. Written from MailEnable's guides of version 10, "SMTP - Inbound",
//! <http://mailenable.com/documentation/10.0/Enterprise/SMTP_props_-_Inbound.html>, "SMTP - Outbound",
//! <http://www.mailenable.com/documentation/10.0/Standard/SMTP_props_Outbound.html>, and "Server configuration",
//! <http://www.mailenable.com/Help/Files/serverconfiguration.htm>.
//!
//! - The certificate lies in the store of Windows, and one is chosen for all services. The versions of TLS are those of
//!   Windows.
//! - Inbound, "Requires SSL" of a port is TLS from the first byte on, which no other mail server speaks on port 25: it
//!   stays as it is. With the certificate chosen, TLS is offered.
//! - Outbound, "Outbound TLS" uses TLS where the other side has it, and "otherwise will fall back to a Non-TLS send".
//!   Nothing stricter is there.

use crate::policy::plan::Plan;
use crate::policy::{
    Capability, Configuration, Direction, Error, Limit, Order, Server, Step, Support, System, Version,
};
use crate::tls::Class;

/// MailEnable.
#[derive(Debug)]
pub(super) struct MailEnable;

impl Server for MailEnable {
    fn id(&self) -> &'static str {
        "mailenable"
    }

    fn name(&self) -> &'static str {
        "MailEnable"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[10])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, Class::Plain) => Support::DefaultOnly,
            (_, Class::Opportunistic) => Support::Yes,
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
        let host = [("host", order.host.as_str())];
        let sending =
            if outbound.everybody == Class::Plain { "mailenable-plain" } else { "mailenable-sending" };
        let steps = vec![
            Step::new("windows-certificate", &host),
            Step::new("mailenable-certificate", &host),
            Step::new(sending, &[]),
            Step::new("mailenable-test", &[]),
            Step::new("mailenable-undo", &[]),
        ];
        let mut limits = inbound.limits;
        limits.extend(outbound.limits);
        limits.push(Limit::protocols_elsewhere(order));
        Ok(Configuration { system: self.system(), steps, limits, ..Configuration::default() })
    }
}
