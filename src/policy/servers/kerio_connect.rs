//! Kerio Connect (GFI), by its administration interface. Written from GFI's manual, "Configuring SSL certificates in Kerio
//! Connect", <https://manuals.gfi.com/en/kerio/connect/content/server-configuration/ssl-certificates/configuring-ssl-certificates-in-kerio-connect-1132.html>,
//! and from "Forced TLS, DLP, and Encryption", <https://support.gfi.com/article/110166-forced-tls-dlp-and-encryption>.
//!
//! The lowest version of TLS is from "Changing SSL/TLS Configuration",
//! <https://support.kerioconnect.gfi.com/article/115132-changing-ssl-tls-configuration>: in the console since 9.4.
//!
//! - Certificate and key are imported as PEM; the key must be RSA, in a file of 4 KB at most. Since 9.0.2 each domain's
//!   host name may have its own.
//! - TLS is offered on port 25, and used for sending where the other side has it. That can be switched off for sending,
//!   on the tab SMTP Delivery; nothing stricter can be asked: forced TLS "is not supported by Kerio Connect".

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{Capability, Direction, Order, Step, Support};
use crate::tls::{Class, TlsVersion};

/// Kerio Connect.
#[derive(Debug)]
pub(super) struct KerioConnect;

impl Console for KerioConnect {
    const ID: &'static str = "kerio-connect";
    const NAME: &'static str = "Kerio Connect";
    const SINCE: &'static [u32] = &[9, 4];

    fn support(direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, Class::Plain) => Support::DefaultOnly,
            (_, Class::Opportunistic) => Support::Yes,
            _ => Support::No,
        }
    }

    fn beside(what: Capability) -> Support {
        if what == Capability::Minimum(TlsVersion::Tls12) { Support::Yes } else { Support::No }
    }

    fn steps(order: &Order, _inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        let sending = if outbound.everybody == Class::Plain { "kerio-plain" } else { "kerio-sending" };
        let mut steps = vec![Step::new("kerio-certificate", &[("host", order.host.as_str())])];
        steps.extend([sending, "kerio-versions", "kerio-test", "kerio-undo"].map(|id| Step::new(id, &[])));
        steps
    }
}
