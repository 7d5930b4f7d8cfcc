//! Where a policy is unwise, whatever the server: said where the choice is made.

use super::{Counterpart, Direction, Policy, Profile};
use crate::explain::{Explain, Facts};
use crate::tls::Class;

/// A choice that should be thought over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// Nobody's mail is protected in this direction.
    PlainForEverybody(Direction),
    /// This partner's mail is not protected in this direction.
    PlainForPartner(Direction, Counterpart),
    /// Everybody who connects must use TLS: RFC 3207, section 4, forbids that on a server that is public.
    RequiredFromEverybody,
    /// Everybody who connects must show a certificate, which hardly any server has.
    VerifiedFromEverybody,
    /// TLS 1.0 and 1.1 are accepted, which RFC 8996 deprecates.
    OldProfile,
}

impl Warning {
    /// Which direction it is about, where it is about one.
    pub const fn direction(&self) -> Option<Direction> {
        match self {
            Self::PlainForEverybody(direction) | Self::PlainForPartner(direction, _) => Some(*direction),
            Self::RequiredFromEverybody | Self::VerifiedFromEverybody => Some(Direction::Inbound),
            Self::OldProfile => None,
        }
    }

    /// "Receiving: ", or nothing where it is about no direction. `say` gives the words of a key.
    pub fn lead(&self, say: &dyn Fn(&str) -> String) -> String {
        let direction = self.direction().map(|it| say(&format!("direction-{}", it.as_str())));
        direction.map(|it| format!("{it}: ")).unwrap_or_default()
    }

    /// Whom it is about; everybody where it is none.
    pub const fn partner(&self) -> Option<&Counterpart> {
        match self {
            Self::PlainForPartner(_, whom) => Some(whom),
            _ => None,
        }
    }
}

impl Policy {
    /// What should be thought over.
    pub fn warnings(&self) -> Vec<Warning> {
        let mut warnings = Vec::new();
        if self.profile() == Profile::Old {
            warnings.push(Warning::OldProfile);
        }
        for direction in Direction::ALL {
            match (self.default_class(direction), direction) {
                (Class::Plain, _) => warnings.push(Warning::PlainForEverybody(direction)),
                (Class::Required, Direction::Inbound) => warnings.push(Warning::RequiredFromEverybody),
                (Class::Verified, Direction::Inbound) => warnings.push(Warning::VerifiedFromEverybody),
                _ => {}
            }
            for partner in self.partners().iter().filter(|it| it.class(direction) == Some(Class::Plain)) {
                warnings.push(Warning::PlainForPartner(direction, partner.into()));
            }
        }
        for client in self.clients().iter().filter(|it| it.inbound == Class::Plain) {
            warnings.push(Warning::PlainForPartner(Direction::Inbound, client.into()));
        }
        warnings
    }
}

impl Explain for Warning {
    fn code(&self) -> &'static str {
        match self {
            Self::PlainForEverybody(_) => "policy-plain",
            Self::PlainForPartner(..) => "policy-plain-partner",
            Self::RequiredFromEverybody => "policy-required-inbound",
            Self::VerifiedFromEverybody => "policy-verified-inbound",
            Self::OldProfile => "policy-old-profile",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::PlainForPartner(_, whom) => vec![("partner", whom.to_unicode().into())],
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bank() -> Counterpart {
        Counterpart::Domain("bank.example".parse().unwrap())
    }

    #[test]
    fn every_warning_has_its_words() {
        for warning in [
            Warning::PlainForEverybody(Direction::Inbound),
            Warning::PlainForPartner(Direction::Outbound, bank()),
            Warning::RequiredFromEverybody,
            Warning::VerifiedFromEverybody,
            Warning::OldProfile,
        ] {
            crate::i18n::assert_worded(&warning);
        }
    }

    #[test]
    fn what_is_recommended_is_not_warned_of_and_the_rest_is() {
        let mut policy = Policy::default();
        policy.add("bank.example=verified/required".parse().unwrap()).unwrap();
        assert_eq!(policy.warnings(), []);
        policy.add("old.example=/plain".parse().unwrap()).unwrap();
        policy.add_client("192.0.2.1=plain".parse().unwrap()).unwrap();
        policy.set_profile(Profile::Old);
        policy.inbound = Class::Required;
        policy.outbound = Class::Plain;
        let old = Counterpart::Domain("old.example".parse().unwrap());
        let server = Counterpart::Client("192.0.2.1".parse().unwrap());
        let expected = [
            Warning::OldProfile,
            Warning::RequiredFromEverybody,
            Warning::PlainForPartner(Direction::Inbound, old),
            Warning::PlainForEverybody(Direction::Outbound),
            Warning::PlainForPartner(Direction::Inbound, server),
        ];
        assert_eq!(policy.warnings(), expected);
        policy.inbound = Class::Verified;
        assert!(policy.warnings().contains(&Warning::VerifiedFromEverybody));
    }
}
