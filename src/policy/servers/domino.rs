//! HCL Domino, by the Domino Administrator and the server's console. Written from HCL's help, "Securing SMTP sessions using
//! the STARTTLS extension", <https://help.hcl-software.com/domino/12.0.2/admin/conf_securingsmtpsessionsusingthestarttlsextension_c.html>,
//! "Changing outbound SMTP port settings", "Supporting inbound SMTP extensions" (both there), and "Managing TLS certificates
//! with Certificate Manager"; for what becomes of mail after TLS failed,
//! <https://domino-ideas.hcltechsw.com/ideas/DOMINO-I-3034>.
//!
//! - Since 12.0 keys and certificates lie in certstore.nsf. Older versions have a key ring file, and are not written for.
//! - Inbound, STARTTLS is disabled, enabled or required, for everybody alike.
//! - Outbound, "Negotiated TLS" is for everybody alike as well. Where the other side offers no TLS, mail goes in plain
//!   text, whatever is set. Where it offers TLS and its certificate does not fit, mail waits, unless
//!   `RouterFallbackNonTLS=1` lets it go in plain text: "TLS if offered" needs that, or mail is lost.

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{Direction, Order, Step, Support};
use crate::tls::Class;

/// HCL Domino.
#[derive(Debug)]
pub(super) struct Domino;

impl Console for Domino {
    const ID: &'static str = "domino";
    const NAME: &'static str = "HCL Domino";
    const SINCE: &'static [u32] = &[12, 0];

    fn support(direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Plain) | (Direction::Inbound, Class::Required) => Support::DefaultOnly,
            (_, Class::Opportunistic) => Support::Yes,
            _ => Support::No,
        }
    }

    fn steps(order: &Order, inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        let offered = match inbound.everybody {
            Class::Plain => "Disabled",
            Class::Opportunistic => "Enabled",
            Class::Required | Class::Verified => "Required",
        };
        let mut steps = vec![
            Step::new("domino-save", &[]),
            Step::new("domino-certificate", &[("host", order.host.as_str())]),
            Step::new("domino-inbound", &[("value", offered)]),
        ];
        if outbound.everybody == Class::Plain {
            steps.push(Step::new("domino-outbound", &[("value", "Enabled")]));
        } else {
            steps.push(Step::new("domino-outbound", &[("value", "Negotiated TLS")]));
            // Whoever asked for more gets at least no plain text after a failure.
            let strict = order.policy.outbound >= Class::Required;
            steps.push(Step::new(if strict { "domino-wait" } else { "domino-fallback" }, &[]));
        }
        steps.extend(["domino-restart", "domino-test", "domino-undo"].map(|id| Step::new(id, &[])));
        steps
    }
}
