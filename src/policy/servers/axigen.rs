//! Axigen X3 (10.3) and later, by WebAdmin. Written from Axigen's documentation, "Securing SMTP Services",
//! <https://www.axigen.com/documentation/securing-smtp-services-p47120604>, "Managing Service Listeners",
//! <https://www.axigen.com/documentation/managing-service-listeners-p45253972>, "Managing Acceptance & Routing",
//! <https://axigen.com/documentation/managing-acceptance-routing-p45254175>, "Routing Basic Settings",
//! <http://www.axigen.com/docs/en/Routing-Basic-Settings_373.html>, and, for where certificates lie, "SNI certificate
//! selection for SSL listeners",
//! <https://www.axigen.com/documentation/sni-certificate-selection-for-ssl-listeners-p2467430402>.
//!
//! - A certificate lies with its key in one PEM file below the working directory, and is chosen for a listener.
//! - Inbound, STARTTLS is offered or not, users among those who see it: so it is not taken back.
//! - Outbound, STARTTLS is used "if available", or not at all, for everybody alike. Rules in a language of its own may
//!   say more of single domains; which words they have for TLS, no page that could be read shows.

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{Direction, Order, Step, Support};
use crate::tls::Class;

/// Axigen.
#[derive(Debug)]
pub(super) struct Axigen;

impl Console for Axigen {
    const ID: &'static str = "axigen";
    const NAME: &'static str = "Axigen";
    const SINCE: &'static [u32] = &[10, 3];

    fn support(direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, Class::Plain) => Support::DefaultOnly,
            (_, Class::Opportunistic) => Support::Yes,
            _ => Support::No,
        }
    }

    fn steps(order: &Order, _inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        let sending = if outbound.everybody == Class::Plain { "axigen-plain" } else { "axigen-sending" };
        let mut steps = vec![Step::new("axigen-certificate", &[("host", order.host.as_str())])];
        let rest = ["axigen-listener", "axigen-receiving", sending, "axigen-test", "axigen-undo"];
        steps.extend(rest.map(|id| Step::new(id, &[])));
        steps
    }
}
