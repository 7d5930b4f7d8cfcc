//! Google Workspace, by its Admin console. Written from Google's help page "Send email over a secure TLS connection",
//! <https://support.google.com/a/answer/2520500>, and the CIS benchmark's words for the fields.
//!
//! - Google keeps the certificate. TLS is offered and used wherever the other side has it; that cannot be left out.
//! - "Secure transport (TLS) compliance" is strict with the domains of a list only, never with everybody. Mail to a
//!   domain of the list without TLS is bounced at once; mail from there without TLS is refused.
//! - Outbound it checks the chain, and the host name of the MX record. Inbound no certificate is asked for.
//! - The version is the year (of this century) of the console whose menus are named here.

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{Capability, DecidedBy, Direction, Order, Step, Support};
use crate::tls::Class;

/// Google Workspace.
#[derive(Debug)]
pub(super) struct GoogleWorkspace;

impl Console for GoogleWorkspace {
    const ID: &'static str = "google-workspace";
    const NAME: &'static str = "Google Workspace";
    const SINCE: &'static [u32] = &[24];
    const HOSTED: bool = true;
    const PROTOCOLS: DecidedBy = DecidedBy::Service;

    fn support(direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Plain) | (Direction::Inbound, Class::Verified) => Support::No,
            (_, Class::Opportunistic) => Support::Yes,
            (_, Class::Required) | (Direction::Outbound, Class::Verified) => Support::PartnerOnly,
        }
    }

    fn beside(what: Capability) -> Support {
        if what == Capability::MtaSts { Support::Yes } else { Support::No }
    }

    fn steps(_order: &Order, inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        let mut steps = vec![Step::new("google-open", &[])];
        // One setting for each way of being strict: its options hold for its whole list.
        setting(&mut steps, "google-inbound", "Postseal inbound", &inbound.domains(Class::Required));
        setting(&mut steps, "google-outbound", "Postseal outbound", &outbound.domains(Class::Required));
        let verified = outbound.domains(Class::Verified);
        setting(&mut steps, "google-verified", "Postseal outbound verified", &verified);
        if steps.len() == 1 {
            return vec![Step::new("google-nothing", &[])];
        }
        steps.extend(["google-wait", "google-undo"].map(|id| Step::new(id, &[])));
        steps
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
