//! Google Workspace, by its Admin console. Written from Google's help page "Send email over a secure TLS connection",
//! <https://support.google.com/a/answer/2520500>, and the CIS benchmark's words for the fields.
//!
//! - Google keeps the certificate. TLS is offered and used wherever the other side has it; that cannot be left out.
//! - "Secure transport (TLS) compliance" is strict with the domains of a list only, never with everybody. Mail to a
//!   domain of the list without TLS is bounced at once; mail from there without TLS is refused.
//! - Outbound it checks the chain, and the host name of the MX record. Inbound no certificate is asked for.
//! - The version is the year (of this century) of the console whose menus are named here.

use crate::explain::Fact;
use crate::policy::plan::Plan;
use crate::policy::{
    Capability, Configuration, Direction, Error, Limit, Order, Partner, Reason, Server, Step, Support,
    System, Version,
};
use crate::tls::Class;

/// Google Workspace.
#[derive(Debug)]
pub(super) struct GoogleWorkspace;

impl Server for GoogleWorkspace {
    fn id(&self) -> &'static str {
        "google-workspace"
    }

    fn name(&self) -> &'static str {
        "Google Workspace"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[24])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Plain) | (Direction::Inbound, Class::Verified) => Support::No,
            (_, Class::Opportunistic) => Support::Yes,
            (_, Class::Required) | (Direction::Outbound, Class::Verified) => Support::PartnerOnly,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::MtaSts => Support::Yes,
            // The lowest version among them: it is not ours to set, and told as one limit whatever is asked.
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
        let mut steps = vec![step("google-open", &[])];
        // One setting for each way of being strict: its options hold for its whole list.
        let received: Vec<&Partner> = inbound.of_class(Class::Required).collect();
        setting(&mut steps, "google-inbound", "Postseal inbound", &received);
        let required: Vec<&Partner> = outbound.of_class(Class::Required).collect();
        setting(&mut steps, "google-outbound", "Postseal outbound", &required);
        let verified: Vec<&Partner> = outbound.of_class(Class::Verified).collect();
        setting(&mut steps, "google-verified", "Postseal outbound verified", &verified);
        if steps.len() == 1 {
            steps = vec![step("google-nothing", &[])];
        } else {
            steps.push(step("google-wait", &[]));
            steps.push(step("google-undo", &[]));
        }
        let mut limits = Vec::new();
        for (direction, plan) in [(Direction::Inbound, inbound), (Direction::Outbound, outbound)] {
            let limit = |partner, class, reason| Limit { direction, partner, class, reason };
            limits.extend(plan.limits);
            // Whether a list's domain stands for those below it is written nowhere: it is not counted on.
            let strict = plan.partners.iter().filter(|(_, class)| *class >= Class::Required);
            limits.extend(
                strict.map(|(it, class)| limit(Some((*it).into()), *class, Reason::SubdomainsUncovered)),
            );
        }
        let (direction, class) = (Direction::Inbound, order.policy.inbound);
        limits.push(Limit { direction, partner: None, class, reason: Reason::ProtocolsElsewhere });
        Ok(Configuration { system: self.system(), steps, limits, ..Configuration::default() })
    }
}

/// The steps that add a setting with a list of domains, where there are any.
fn setting(steps: &mut Vec<Step>, options: &'static str, name: &str, partners: &[&Partner]) {
    if partners.is_empty() {
        return;
    }
    let domains: Vec<&str> = partners.iter().map(|partner| partner.domain.as_str()).collect();
    steps.push(step("google-add", &[("name", name)]));
    steps.push(step(options, &[]));
    steps.push(step("google-list", &[("name", name), ("domains", &domains.join(", "))]));
    steps.push(step("google-save", &[]));
}

fn step(id: &'static str, facts: &[(&'static str, &str)]) -> Step {
    Step { id, facts: facts.iter().map(|(name, value)| (*name, Fact::from(*value))).collect() }
}
