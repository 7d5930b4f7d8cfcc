//! Proofpoint Essentials, by its web console. Written from Proofpoint's help page "How TLS Delivery Occurs",
//! <https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/How_TLS_Delivery_Occurs>, and
//! from "Creating a Filter", <https://www.spambrella.com/faq/creating-a-filter/>, for the way to a filter.
//!
//! - Proofpoint keeps the certificate. TLS is offered, and used wherever the other side has it.
//! - Outbound, a filter on the recipient's domain is strict: "Enforce Only TLS on SMTP Delivery" asks for no certificate,
//!   "Enforce Completely Secure SMTP Delivery" for a valid one with the right name. Otherwise nothing is delivered.
//! - Inbound, such a filter is about the way from Proofpoint to the customer's own server, not about who sends.
//! - The version is the year (of this century): since April 2023 nothing below TLS 1.2 is spoken.

use crate::policy::plan::Plan;
use crate::policy::{Configuration, Direction, Error, Order, Server, Step, Support, System, Version};
use crate::tls::Class;

/// Proofpoint Essentials.
#[derive(Debug)]
pub(super) struct ProofpointEssentials;

impl Server for ProofpointEssentials {
    fn id(&self) -> &'static str {
        "proofpoint-essentials"
    }

    fn name(&self) -> &'static str {
        "Proofpoint Essentials"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[23])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Opportunistic) => Support::Yes,
            (Direction::Outbound, Class::Required | Class::Verified) => Support::PartnerOnly,
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
            steps = vec![Step::new("essentials-nothing", &[])];
        } else {
            steps.push(Step::new("essentials-test", &[]));
            steps.push(Step::new("essentials-undo", &[]));
        }
        let mut limits = inbound.told_of_lists(Direction::Inbound);
        limits.extend(outbound.told_of_lists(Direction::Outbound));
        Ok(Configuration { system: self.system(), steps, limits, ..Configuration::default() })
    }
}
