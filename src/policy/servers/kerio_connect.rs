//! Kerio Connect (GFI), by its administration interface. Written from GFI's manual, "Configuring SSL certificates in Kerio
//! Connect", <https://manuals.gfi.com/en/kerio/connect/content/server-configuration/ssl-certificates/configuring-ssl-certificates-in-kerio-connect-1132.html>,
//! and from "Forced TLS, DLP, and Encryption", <https://support.gfi.com/article/110166-forced-tls-dlp-and-encryption>.
//!
//! - Certificate and key are imported as PEM; the key must be RSA, in a file of 4 KB at most. Since 9.0.2 each domain's
//!   host name may have its own.
//! - TLS is offered on port 25, and used for sending where the other side has it. That can be switched off for sending,
//!   on the tab SMTP Delivery; nothing stricter can be asked: forced TLS "is not supported by Kerio Connect".

use crate::policy::plan::Plan;
use crate::policy::{
    Capability, Configuration, Direction, Error, Limit, Order, Server, Step, Support, System, Version,
};
use crate::tls::Class;

/// Kerio Connect.
#[derive(Debug)]
pub(super) struct KerioConnect;

impl Server for KerioConnect {
    fn id(&self) -> &'static str {
        "kerio-connect"
    }

    fn name(&self) -> &'static str {
        "Kerio Connect"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[9, 0, 2])]
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
        let sending = if outbound.everybody == Class::Plain { "kerio-plain" } else { "kerio-sending" };
        let steps = vec![
            Step::new("kerio-certificate", &[("host", order.host.as_str())]),
            Step::new(sending, &[]),
            Step::new("kerio-test", &[]),
            Step::new("kerio-undo", &[]),
        ];
        let mut limits = inbound.limits;
        limits.extend(outbound.limits);
        limits.push(Limit::protocols_elsewhere(order));
        Ok(Configuration { system: self.system(), steps, limits, ..Configuration::default() })
    }
}
