//! Mimecast Email Security (Cloud Gateway), by its Administration Console. Written from Mimecast's pages "Policies -
//! Secure Delivery Configuration", <https://mimecastsupport.zendesk.com/hc/en-us/articles/34000434595091>, and "Policies -
//! Secure Receipt Policy Configuration", <https://mimecastsupport.zendesk.com/hc/en-us/articles/34000463105811>.
//!
//! - Mimecast keeps the certificate. TLS is offered and used wherever the other side has it.
//! - Outbound, a definition of secure delivery enforces TLS: relaxed, with any certificate, or strict, with one from a
//!   trusted authority. Whether the name in it is compared, these pages do not say: so no verified class is promised.
//! - Inbound, a secure receipt policy enforces TLS for a sender's domain. No certificate is asked of who sends.
//! - The names of the enforcing modes and of the fields below "Emails From" and "Emails To" are not given in quotes in the
//!   steps: they could not be seen in these pages.
//! - The version is the year (of this century) of these pages. TLS 1.2 and 1.3 are spoken, and nothing else.

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{Capability, Direction, Order, Partner, Reason, Step, Support};
use crate::tls::{Class, TlsVersion};

/// Mimecast.
#[derive(Debug)]
pub(super) struct Mimecast;

impl Console for Mimecast {
    const ID: &'static str = "mimecast";
    const NAME: &'static str = "Mimecast";
    const SINCE: &'static [u32] = &[24];
    const HOSTED: bool = true;

    fn support(_direction: Direction, class: Class) -> Support {
        match class {
            Class::Opportunistic => Support::Yes,
            Class::Required => Support::PartnerOnly,
            Class::Plain | Class::Verified => Support::No,
        }
    }

    fn beside(what: Capability) -> Support {
        if what == Capability::Minimum(TlsVersion::Tls12) { Support::Yes } else { Support::No }
    }

    fn steps(_order: &Order, inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        for limit in &mut outbound.limits {
            if limit.partner.is_some() && limit.reason == Reason::TargetUnverified {
                limit.reason = Reason::TargetNameUnsaid;
            }
        }
        let (strict, relaxed): (Vec<&Partner>, Vec<&Partner>) =
            outbound.of_class(Class::Required).partition(|partner| partner.outbound == Some(Class::Verified));
        let mut steps = vec![Step::new("mimecast-open", &[])];
        delivery(&mut steps, "mimecast-relaxed", "Postseal TLS", &relaxed);
        delivery(&mut steps, "mimecast-strict", "Postseal strict", &strict);
        let domains = inbound.domains(Class::Required);
        if !domains.is_empty() {
            steps.push(Step::new("mimecast-receipt", &[("domains", &domains)]));
        }
        if steps.len() == 1 {
            return vec![Step::new("mimecast-nothing", &[])];
        }
        steps.extend(["mimecast-test", "mimecast-undo"].map(|id| Step::new(id, &[])));
        steps
    }
}

/// The steps that add a definition, and a policy with it for each domain, where there are any.
fn delivery(steps: &mut Vec<Step>, definition: &'static str, name: &str, partners: &[&Partner]) {
    if !partners.is_empty() {
        let domains: Vec<&str> = partners.iter().map(|partner| partner.domain.as_str()).collect();
        steps.push(Step::new(definition, &[("name", name)]));
        steps.push(Step::new("mimecast-delivery", &[("name", name), ("domains", &domains.join(", "))]));
    }
}
