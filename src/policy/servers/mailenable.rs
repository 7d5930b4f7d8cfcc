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

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{DecidedBy, Direction, Order, Step, Support};
use crate::tls::Class;

/// MailEnable.
#[derive(Debug)]
pub(super) struct MailEnable;

impl Console for MailEnable {
    const ID: &'static str = "mailenable";
    const NAME: &'static str = "MailEnable";
    const SINCE: &'static [u32] = &[10];
    const PROTOCOLS: DecidedBy = DecidedBy::Windows;

    fn support(direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, Class::Plain) => Support::DefaultOnly,
            (_, Class::Opportunistic) => Support::Yes,
            _ => Support::No,
        }
    }

    fn steps(order: &Order, _inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        let host = [("host", order.host.as_str())];
        let sending =
            if outbound.everybody == Class::Plain { "mailenable-plain" } else { "mailenable-sending" };
        let mut steps =
            ["windows-certificate", "mailenable-certificate"].map(|id| Step::new(id, &host)).to_vec();
        steps.extend([sending, "mailenable-test", "mailenable-undo"].map(|id| Step::new(id, &[])));
        steps
    }
}
