//! Programs that hand everything on to one other server, or have one setting for everything that they send.

use super::{Direction, Limit, Partner, Policy, Reason, Support};
use crate::tls::Class;

/// What everybody is asked: the most that is asked of anybody, because all mail passes here. Certificates are not asked
/// of everybody because of one partner: most have none.
pub fn strictest(policy: &Policy, direction: Direction) -> Class {
    let wanted = policy.partners().iter().filter_map(|it| it.class(direction)).max();
    policy.default_class(direction).max(wanted.unwrap_or(Class::Plain).min(Class::Required))
}

/// What a relay is asked by a program that knows TLS always or never.
pub fn class(policy: &Policy) -> Class {
    match strictest(policy, Direction::Outbound) {
        Class::Opportunistic => Class::Required,
        class => class,
    }
}

/// Of everybody in a direction.
pub fn everybody(policy: &Policy, direction: Direction, reason: Reason) -> Limit {
    Limit { direction, partner: None, class: policy.default_class(direction), reason }
}

/// What is told of a partner of whom something is said in a direction.
pub fn of_partner(partner: &Partner, direction: Direction) -> Option<Limit> {
    let class = partner.class(direction)?;
    Some(Limit { direction, partner: Some(partner.into()), class, reason: Reason::PartnerElsewhere })
}

/// The same of every partner.
pub fn of_partners(policy: &Policy, direction: Direction) -> impl Iterator<Item = Limit> + '_ {
    policy.partners().iter().filter_map(move |partner| of_partner(partner, direction))
}

/// Where no mail is received: nothing comes without TLS, and nothing can be asked.
pub const fn receives_nothing(class: Class) -> Support {
    match class {
        Class::Plain | Class::Opportunistic => Support::Yes,
        Class::Required | Class::Verified => Support::No,
    }
}

/// The same, as it is told.
pub fn nothing_received(policy: &Policy) -> Vec<Limit> {
    let direction = Direction::Inbound;
    let mut limits = vec![everybody(policy, direction, Reason::SendsOnly)];
    if policy.inbound >= Class::Required {
        limits.push(everybody(policy, direction, Reason::ReceivedElsewhere));
    }
    limits.extend(of_partners(policy, direction).filter(|it| it.class >= Class::Required));
    limits
}
