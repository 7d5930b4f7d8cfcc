//! What holds for many partners, said once: nobody reads ten thousand paragraphs that are the same but for a name.

use super::{Counterpart, Limit, Reason};
use crate::explain::{Explain, Facts};
use std::collections::HashMap;

/// Of so many partners each is told by itself.
const FEW: usize = 5;
/// Of more, so many are named.
const NAMED: usize = 3;

/// A limit, and whom it holds for.
#[derive(Debug)]
pub struct Together<'a> {
    limit: &'a Limit,
    partners: Vec<&'a Counterpart>,
}

impl<'a> Together<'a> {
    /// The limits in their order, those of many partners at the place of the first.
    pub fn all(limits: &'a [Limit]) -> Vec<Self> {
        let alike = |it: &Limit| (it.direction, it.class, it.reason);
        let mut counted: HashMap<_, usize> = HashMap::new();
        for limit in limits.iter().filter(|it| it.partner.is_some()) {
            *counted.entry(alike(limit)).or_default() += 1;
        }
        let mut all: Vec<Self> = Vec::new();
        let mut begun = HashMap::new();
        for limit in limits {
            let many = limit.partner.as_ref().filter(|_| counted[&alike(limit)] > FEW);
            match (many, begun.get(&alike(limit))) {
                (Some(partner), Some(&at)) => {
                    let group: &mut Self = &mut all[at];
                    group.partners.push(partner);
                }
                (many, _) => {
                    if many.is_some() {
                        let _ = begun.insert(alike(limit), all.len());
                    }
                    all.push(Self { limit, partners: limit.partner.iter().collect() });
                }
            }
        }
        all
    }

    /// The first of them; the others are the same but for the partner.
    pub const fn limit(&self) -> &'a Limit {
        self.limit
    }

    /// "Receiving, bank.example (verified)". `say` gives the words of a key.
    pub fn whom(&self, say: &dyn Fn(&str) -> String) -> String {
        let direction = say(&format!("direction-{}", self.limit.direction.as_str()));
        let partners = match self.partners.as_slice() {
            [] if is_about_partners(self.limit.reason) => say("cli-policy-partners"),
            [] => say("cli-policy-everybody"),
            _ => self.names(),
        };
        format!("{direction}, {partners} ({})", self.limit.class)
    }

    /// "bank.example", or "a.example, b.example, c.example, … (10000)".
    fn names(&self) -> String {
        let named: Vec<String> = self.partners.iter().take(NAMED).map(|it| it.to_unicode()).collect();
        match self.partners.len() {
            all if all > NAMED => format!("{}, … ({all})", named.join(", ")),
            _ => named.join(", "),
        }
    }
}

/// Whether it is about those of whom more is asked than of everybody, whoever they are.
const fn is_about_partners(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::BounceUnseen
            | Reason::RouteOverrides
            | Reason::PartnerRouteOwnTls
            | Reason::SmarthostAsked
            | Reason::HostRests
    )
}

impl Explain for Together<'_> {
    fn code(&self) -> &'static str {
        self.limit.code()
    }

    fn facts(&self) -> Facts {
        let mut facts = self.limit.facts();
        if let Some((_, partner)) = facts.iter_mut().find(|(name, _)| *name == "partner") {
            *partner = self.names().into();
        }
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Direction;
    use crate::tls::Class;

    fn limit(partner: Option<String>, reason: Reason) -> Limit {
        let partner = partner.map(|it| Counterpart::Domain(it.parse().unwrap()));
        Limit { direction: Direction::Outbound, partner, class: Class::Verified, reason }
    }

    #[test]
    fn ten_thousand_partners_are_one_and_two_are_two() {
        let mut limits = vec![limit(None, Reason::RouteOverrides)];
        limits.extend((0..10_000).map(|at| limit(Some(format!("p{at}.example")), Reason::NameInsideDomain)));
        limits.extend((0..2).map(|at| limit(Some(format!("p{at}.example")), Reason::SingleName)));
        let all = Together::all(&limits);
        let whom: Vec<String> = all.iter().map(|it| it.whom(&|key| format!("<{key}>"))).collect();
        let expected = [
            "<direction-outbound>, <cli-policy-partners> (verified)",
            "<direction-outbound>, p0.example, p1.example, p2.example, … (10000) (verified)",
            "<direction-outbound>, p0.example (verified)",
            "<direction-outbound>, p1.example (verified)",
        ];
        assert_eq!(whom, expected);
        assert_eq!(
            all[1].facts()[0],
            ("partner", "p0.example, p1.example, p2.example, … (10000)".to_owned().into())
        );
        assert!(all.iter().all(|it| it.code() == it.limit().code()));
    }
}
