//! Google Workspace, by its Admin console. Written from Google's help page "Send email over a secure TLS connection",
//! <https://support.google.com/a/answer/2520500>, and the CIS benchmark's words for the fields.
//!
//! - Google keeps the certificate. TLS is offered and used wherever the other side has it; that cannot be left out.
//! - "Secure transport (TLS) compliance" is strict with the domains of a list only, never with everybody. Mail to a
//!   domain of the list without TLS is bounced at once; mail from there without TLS is refused.
//! - Outbound it checks the chain, and the host name of the MX record. Inbound no certificate is asked for.
//! - The version is the year (of this century) of the console whose menus are named here.

use crate::policy::plan::Plan;
use crate::policy::{
    Capability, Configuration, Direction, Error, Limit, Order, Server, Step, Support, System, Version,
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
        let mut steps = vec![Step::new("google-open", &[])];
        // One setting for each way of being strict: its options hold for its whole list.
        setting(&mut steps, "google-inbound", "Postseal inbound", &inbound.domains(Class::Required));
        setting(&mut steps, "google-outbound", "Postseal outbound", &outbound.domains(Class::Required));
        let verified = outbound.domains(Class::Verified);
        setting(&mut steps, "google-verified", "Postseal outbound verified", &verified);
        if steps.len() == 1 {
            steps = vec![Step::new("google-nothing", &[])];
        } else {
            steps.push(Step::new("google-wait", &[]));
            steps.push(Step::new("google-undo", &[]));
        }
        let mut limits = inbound.told_of_lists(Direction::Inbound);
        limits.extend(outbound.told_of_lists(Direction::Outbound));
        limits.push(Limit::protocols_elsewhere(order));
        Ok(Configuration { system: self.system(), steps, limits, ..Configuration::default() })
    }
}

/// The steps that add a setting with a list of domains, where there are any.
fn setting(steps: &mut Vec<Step>, options: &'static str, name: &str, domains: &str) {
    if domains.is_empty() {
        return;
    }
    steps.push(Step::new("google-add", &[("name", name)]));
    steps.push(Step::new(options, &[]));
    steps.push(Step::new("google-list", &[("name", name), ("domains", domains)]));
    steps.push(Step::new("google-save", &[]));
}
