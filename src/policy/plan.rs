//! What becomes of a policy on a server with few switches: the class that is really set, for everybody and for each
//! partner, and a limit wherever it is not the one that was asked for. A verified name is the one in the MX record.

use super::{Direction, Limit, Order, Partner, Reason, Server, Source, Support};
use crate::tls::Class;

/// What is set in one direction.
#[derive(Debug)]
pub struct Plan<'a> {
    /// For everybody.
    pub everybody: Class,
    /// For the partners who are treated otherwise.
    pub partners: Vec<(&'a Partner, Class)>,
    /// Where that is not what was asked for, or has its price.
    pub limits: Vec<Limit>,
    /// What is told of the domains below a partner's.
    uncovered: Reason,
}

impl<'a> Plan<'a> {
    /// The nearest that the server can do: stricter where it can only be more, and told wherever it is less.
    pub fn of(server: &dyn Server, direction: Direction, order: &'a Order) -> Self {
        let can = |class: Class, whom: [Support; 2]| whom.contains(&server.supports(direction, class));
        let for_all = |class| can(class, [Support::Yes, Support::DefaultOnly]);
        let for_one = |class| can(class, [Support::Yes, Support::PartnerOnly]);
        let policy = &order.policy;
        // Of a server that we do not know it is not known either which names it can be told, and what its lists cover.
        let (by_name, uncovered) = match server.source() {
            Source::General => (Reason::NameMaybeFromDns, Reason::SubdomainsUnknown),
            Source::Proven | Source::Documented => (Reason::NameFromDns, Reason::SubdomainsUncovered),
        };
        let mut plan = Self { everybody: Class::Plain, partners: Vec::new(), limits: Vec::new(), uncovered };

        let asked = policy.default_class(direction);
        let (everybody, reason) = nearest(direction, asked, for_all, None);
        plan.everybody = everybody;
        plan.limits.extend(reason.map(|reason| limit(direction, None, asked, reason)));
        if direction == Direction::Outbound && everybody >= Class::Required {
            plan.limits.push(limit(direction, None, asked, Reason::PlainUnreachable));
            let names = (everybody == Class::Verified).then_some(by_name);
            plan.limits.extend(names.map(|reason| limit(direction, None, asked, reason)));
        }
        for partner in policy.partners() {
            let Some(asked) = partner.class(direction) else { continue };
            // Before the sender is known TLS was asked for already.
            let bound = direction == Direction::Inbound && everybody >= Class::Required;
            let (class, reason) = if bound && asked < everybody {
                (everybody, Some(Reason::PartnerNotWeaker))
            } else if asked == everybody {
                (asked, None)
            } else {
                nearest(direction, asked, for_one, Some(everybody))
            };
            plan.limits.extend(reason.map(|reason| limit(direction, Some(partner), asked, reason)));
            if direction == Direction::Outbound && class == Class::Verified && asked >= Class::Required {
                plan.limits.push(limit(direction, Some(partner), asked, by_name));
            }
            // One who is as everybody still stands out from the domain above, of which something else may be said.
            plan.partners.push((partner, class));
        }
        plan
    }

    /// Where one switch is for all, and it is off for everybody: it is turned on if a partner needs it, and told so.
    pub fn switch_on(&mut self, direction: Direction, reason: Reason) {
        if self.everybody == Class::Plain && self.partners.iter().any(|(_, class)| *class > Class::Plain) {
            self.everybody = Class::Opportunistic;
            self.limits.push(limit(direction, None, Class::Plain, reason));
        }
    }

    /// The partners of this class.
    pub fn of_class(&self, class: Class) -> impl Iterator<Item = &'a Partner> {
        self.partners.iter().filter(move |(_, its)| *its == class).map(|(partner, _)| *partner)
    }

    /// Their domains, as a person types them; empty where there are none.
    pub fn domains(&self, class: Class) -> String {
        self.of_class(class).map(|partner| partner.domain.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// What is told where nothing says that a domain in a list stands for those below it: it is not counted on.
    pub fn told_of_lists(self, direction: Direction) -> Vec<Limit> {
        let strict = self.partners.into_iter().filter(|(_, class)| *class >= Class::Required);
        let uncovered = strict.map(|(it, class)| limit(direction, Some(it), class, self.uncovered));
        self.limits.into_iter().chain(uncovered).collect()
    }
}

fn limit(direction: Direction, partner: Option<&Partner>, class: Class, reason: Reason) -> Limit {
    Limit { direction, partner: partner.map(Into::into), class, reason }
}

/// What is set in place of a class, and why. `everybody` is the class of everybody, where it is about a partner.
fn nearest(
    direction: Direction,
    asked: Class,
    can: impl Fn(Class) -> bool,
    everybody: Option<Class>,
) -> (Class, Option<Reason>) {
    if can(asked) {
        return (asked, None);
    }
    let fallback = everybody.unwrap_or(Class::Opportunistic);
    let nothing = if everybody.is_some() { Reason::PartnerNotAsked } else { Reason::EverybodyNotAsked };
    let (stricter, unverified, plain) = match direction {
        Direction::Inbound => {
            (Reason::PartnerStricter, Reason::SenderUnverifiable, Reason::PlainStillOffered)
        }
        Direction::Outbound => (Reason::TargetStricter, Reason::TargetUnverified, Reason::PlainNotSent),
    };
    match asked {
        // One who is to get less than everybody gets no more than has to be.
        Class::Plain if fallback > Class::Opportunistic && !can(Class::Opportunistic) => {
            (fallback, Some(Reason::PartnerNotLess))
        }
        Class::Plain => (Class::Opportunistic, Some(plain)),
        Class::Opportunistic if fallback > asked => (fallback, Some(Reason::PartnerNotLess)),
        // "TLS if offered" is what every server does of itself, unless everybody gets something else.
        Class::Opportunistic => (fallback, everybody.filter(|it| *it != asked).map(|_| nothing)),
        Class::Required if can(Class::Verified) && everybody.is_some() => (Class::Verified, Some(stricter)),
        Class::Verified if can(Class::Required) => (Class::Required, Some(unverified)),
        Class::Required | Class::Verified => (fallback, Some(nothing)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: fn(Class) -> bool = |_| true;
    const NONE: fn(Class) -> bool = |_| false;

    #[test]
    fn what_can_be_done_is_done() {
        for class in Class::ALL {
            assert_eq!(nearest(Direction::Inbound, class, ALL, None), (class, None));
            assert_eq!(nearest(Direction::Outbound, class, ALL, Some(Class::Plain)), (class, None));
        }
    }

    #[test]
    fn what_cannot_be_done_is_told() {
        let required = |class: Class| class == Class::Required;
        let verified = |class: Class| class == Class::Verified;
        let (inbound, outbound) = (Direction::Inbound, Direction::Outbound);
        let (may, opportunistic) = (Some(Class::Opportunistic), Class::Opportunistic);
        for (found, expected) in [
            (nearest(outbound, Class::Plain, NONE, None), (opportunistic, Some(Reason::PlainNotSent))),
            (nearest(inbound, Class::Plain, NONE, may), (opportunistic, Some(Reason::PlainStillOffered))),
            (nearest(inbound, Class::Required, NONE, None), (opportunistic, Some(Reason::EverybodyNotAsked))),
            (nearest(inbound, Class::Required, NONE, may), (opportunistic, Some(Reason::PartnerNotAsked))),
            (
                nearest(outbound, Class::Required, verified, may),
                (Class::Verified, Some(Reason::TargetStricter)),
            ),
            (
                nearest(outbound, Class::Verified, required, may),
                (Class::Required, Some(Reason::TargetUnverified)),
            ),
            (
                nearest(inbound, Class::Verified, required, None),
                (Class::Required, Some(Reason::SenderUnverifiable)),
            ),
            (nearest(outbound, opportunistic, NONE, may), (opportunistic, None)),
            (
                nearest(outbound, opportunistic, NONE, Some(Class::Verified)),
                (Class::Verified, Some(Reason::PartnerNotLess)),
            ),
            (
                nearest(outbound, Class::Plain, NONE, Some(Class::Required)),
                (Class::Required, Some(Reason::PartnerNotLess)),
            ),
            (
                nearest(outbound, Class::Plain, |it| it >= opportunistic, Some(Class::Verified)),
                (opportunistic, Some(Reason::PlainNotSent)),
            ),
            (
                nearest(outbound, opportunistic, NONE, Some(Class::Plain)),
                (Class::Plain, Some(Reason::PartnerNotAsked)),
            ),
        ] {
            assert_eq!(found, expected);
        }
    }
}
