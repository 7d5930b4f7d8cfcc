//! MDaemon Email Server, by its window. Written from MDaemon's help, <https://help.mdaemon.com/mdaemon/en/>: the pages below
//! "Security Menu > Security Manager > SSL & TLS", "Servers" (of 17.0), and from its knowledge base, "How to setup Mail
//! Transfer Agent Strict Transport Security", <https://knowledge.mdaemon.com/setup-mta-sts-in-mdaemon>.
//!
//! - The certificate lies in the store of Windows, and is chosen there. The versions of TLS are those of Windows.
//! - Outbound, hosts and domains of the STARTTLS Required List are sent to over TLS or not at all; those of another list
//!   never over TLS. Whether a mail domain or the name of its server is compared with the first list, that page could not
//!   be read for: so both go into it. No certificate is checked.
//! - Inbound, TLS is offered to everybody or to nobody, users among them: so it is not taken back.

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{DecidedBy, Direction, Order, Reason, Step, Support};
use crate::tls::Class;

/// MDaemon.
#[derive(Debug)]
pub(super) struct MDaemon;

impl Console for MDaemon {
    const ID: &'static str = "mdaemon";
    const NAME: &'static str = "MDaemon";
    const SINCE: &'static [u32] = &[17];
    const PROTOCOLS: DecidedBy = DecidedBy::Windows;

    fn support(direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, Class::Plain) | (_, Class::Opportunistic) => Support::Yes,
            (Direction::Outbound, Class::Required) => Support::PartnerOnly,
            _ => Support::No,
        }
    }

    fn steps(order: &Order, _inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        outbound.switch_on(Direction::Outbound, Reason::PlainNotSent);
        let host = [("host", order.host.as_str())];
        let mut steps = ["windows-certificate", "mdaemon-enable"].map(|id| Step::new(id, &host)).to_vec();
        let plain = outbound.everybody == Class::Plain;
        steps.push(Step::new(if plain { "mdaemon-plain" } else { "mdaemon-sending" }, &[]));
        let exempt = outbound.domains(Class::Plain);
        if !plain && !exempt.is_empty() {
            steps.push(Step::new("mdaemon-exempt", &[("domains", &exempt)]));
        }
        let required = outbound.domains(Class::Required);
        if !required.is_empty() {
            steps.push(Step::new("mdaemon-required", &[("domains", &required)]));
            steps.push(Step::new("mdaemon-retry", &[]));
        }
        steps.extend(["mdaemon-test", "mdaemon-undo"].map(|id| Step::new(id, &[])));
        steps
    }
}
