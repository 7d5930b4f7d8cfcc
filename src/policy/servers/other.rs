//! A server that we do not know: what to look for in any console, by the words that it usually goes by, and what to ask
//! the vendor. Nobody meets a dead end, and no name of a menu is guessed. Whoever looks for one of which no page with the
//! names of its settings could be read finds this by that name.

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{Direction, Order, Source, Step, Support};
use crate::tls::Class;

/// Whatever it is.
#[derive(Debug)]
pub(super) struct Other;

impl Console for Other {
    const ID: &'static str = "other";
    const NAME: &'static str = "Another server";
    const SINCE: &'static [u32] = &[0];
    const SOURCE: Source = Source::General;
    const STANDS_FOR: &'static [&'static str] =
        &["CommuniGate Pro", "Barracuda Email Security Gateway", "Proofpoint Protection Server"];

    /// Nothing is known to be impossible; where there is no such setting, the step says what that means.
    fn support(_direction: Direction, _class: Class) -> Support {
        Support::Yes
    }

    fn steps(order: &Order, inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        let host = [("host", order.host.as_str())];
        let mut steps = vec![Step::new("other-certificate", &host)];
        steps.push(Step::new(for_everybody(Direction::Inbound, inbound.everybody), &[]));
        steps.extend(for_partners(Direction::Inbound, inbound));
        steps.push(Step::new(for_everybody(Direction::Outbound, outbound.everybody), &[]));
        steps.extend(for_partners(Direction::Outbound, outbound));
        let minimum = order.policy.minimum().to_string();
        steps.push(Step::new("other-versions", &[("version", &minimum)]));
        steps.extend(["other-ask", "other-test", "other-undo"].map(|id| Step::new(id, &host)));
        steps
    }
}

const fn for_everybody(direction: Direction, class: Class) -> &'static str {
    match (direction, class) {
        (Direction::Inbound, Class::Plain) => "other-receiving-plain",
        (Direction::Inbound, Class::Opportunistic) => "other-receiving-opportunistic",
        (Direction::Inbound, Class::Required) => "other-receiving-required",
        (Direction::Inbound, Class::Verified) => "other-receiving-verified",
        (Direction::Outbound, Class::Plain) => "other-sending-plain",
        (Direction::Outbound, Class::Opportunistic) => "other-sending-opportunistic",
        (Direction::Outbound, Class::Required) => "other-sending-required",
        (Direction::Outbound, Class::Verified) => "other-sending-verified",
    }
}

/// A step for each class that partners have.
fn for_partners(direction: Direction, plan: &Plan<'_>) -> Vec<Step> {
    let id = |class| match (direction, class) {
        (Direction::Inbound, Class::Plain) => "other-from-plain",
        (Direction::Inbound, Class::Opportunistic) => "other-from-opportunistic",
        (Direction::Inbound, Class::Required) => "other-from-required",
        (Direction::Inbound, Class::Verified) => "other-from-verified",
        (Direction::Outbound, Class::Plain) => "other-to-plain",
        (Direction::Outbound, Class::Opportunistic) => "other-to-opportunistic",
        (Direction::Outbound, Class::Required) => "other-to-required",
        (Direction::Outbound, Class::Verified) => "other-to-verified",
    };
    let classes = Class::ALL.into_iter().map(|class| (class, plan.domains(class)));
    let named = classes.filter(|(_, domains)| !domains.is_empty());
    named.map(|(class, domains)| Step::new(id(class), &[("domains", domains.as_str())])).collect()
}
