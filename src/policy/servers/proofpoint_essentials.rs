//! Proofpoint Essentials, by its web console. Written from Proofpoint's help page "How TLS Delivery Occurs",
//! <https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/How_TLS_Delivery_Occurs>, and
//! from "Creating a Filter", <https://www.spambrella.com/faq/creating-a-filter/>, for the way to a filter.
//!
//! - Proofpoint keeps the certificate. TLS is offered, and used wherever the other side has it.
//! - Outbound, a filter on the recipient's domain is strict: "Enforce Only TLS on SMTP Delivery" asks for no certificate,
//!   "Enforce Completely Secure SMTP Delivery" for a valid one with the right name. Otherwise nothing is delivered.
//! - Inbound, such a filter is about the way from Proofpoint to the customer's own server, not about who sends.
//! - The version is the year (of this century): since April 2023 nothing below TLS 1.2 is spoken.

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{Capability, Direction, Order, Step, Support};
use crate::tls::{Class, TlsVersion};

/// Proofpoint Essentials.
#[derive(Debug)]
pub(super) struct ProofpointEssentials;

impl Console for ProofpointEssentials {
    const ID: &'static str = "proofpoint-essentials";
    const NAME: &'static str = "Proofpoint Essentials";
    const SINCE: &'static [u32] = &[23];
    const HOSTED: bool = true;

    fn support(direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Opportunistic) => Support::Yes,
            (Direction::Outbound, Class::Required | Class::Verified) => Support::PartnerOnly,
            _ => Support::No,
        }
    }

    fn beside(what: Capability) -> Support {
        if what == Capability::Minimum(TlsVersion::Tls12) { Support::Yes } else { Support::No }
    }

    fn steps(_order: &Order, _inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        let mut steps = vec![Step::new("essentials-open", &[])];
        for (class, name, action) in [
            (Class::Required, "Postseal TLS", "Enforce Only TLS on SMTP Delivery"),
            (Class::Verified, "Postseal verified", "Enforce Completely Secure SMTP Delivery"),
        ] {
            let domains = outbound.domains(class);
            if !domains.is_empty() {
                let facts = [("name", name), ("domains", domains.as_str())];
                steps.push(Step::new("essentials-filter", &facts));
                steps.push(Step::new("essentials-action", &[("action", action)]));
            }
        }
        if steps.len() == 1 {
            return vec![Step::new("essentials-nothing", &[])];
        }
        steps.extend(["essentials-test", "essentials-undo"].map(|id| Step::new(id, &[])));
        steps
    }
}
