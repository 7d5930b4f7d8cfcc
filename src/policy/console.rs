//! What all servers have in common that a person tells what to do in a console, step by step: written from a vendor's
//! documentation and not tried for real, told about the versions of TLS where they are set elsewhere, and about the
//! domains below a partner's where nothing says that a list covers them.

use super::plan::Plan;
use super::{
    Capability, Configuration, DecidedBy, Direction, Error, Limit, Order, Server, Source, Step, Support,
    System, Version,
};
use crate::tls::{Class, TlsVersion};
use std::fmt;

/// A server with a console: a file under `servers/` says what is its own, the rest follows.
pub trait Console: fmt::Debug + Sync {
    /// As in [`Server::id`].
    const ID: &'static str;
    /// As in [`Server::name`].
    const NAME: &'static str;
    /// The version whose documentation it is written from.
    const SINCE: &'static [u32];

    /// Whether it is a service: its version is the year (of this century) of what its console looks like.
    const HOSTED: bool = false;
    /// Where what is said of it comes from.
    const SOURCE: Source = Source::Documented;
    /// Who decides which versions of TLS are spoken, where it is not set here.
    const PROTOCOLS: DecidedBy = DecidedBy::Product;
    /// As in [`Server::stands_for`].
    const STANDS_FOR: &'static [&'static str] = &[];

    /// How far the class can be had in this direction.
    fn support(direction: Direction, class: Class) -> Support;

    /// What it can do beside the classes. Where that is not even the usual lowest version of TLS, the versions are set
    /// elsewhere, and told as one limit whatever is asked.
    fn beside(_what: Capability) -> Support {
        Support::No
    }

    /// What to do, one after the other. Where a switch of the console cannot do what was planned, the plan is changed.
    fn steps(order: &Order, inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step>;
}

impl<T: Console> Server for T {
    fn id(&self) -> &'static str {
        T::ID
    }

    fn name(&self) -> &'static str {
        T::NAME
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(T::SINCE)]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        T::support(direction, class)
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => T::support(direction, class),
            _ => T::beside(what),
        }
    }

    fn stands_for(&self) -> &'static [&'static str] {
        T::STANDS_FOR
    }

    fn source(&self) -> Source {
        T::SOURCE
    }

    fn has_versions(&self) -> bool {
        T::SOURCE != Source::General && !T::HOSTED
    }

    fn system(&self) -> System {
        System::Console
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let mut inbound = Plan::of(self, Direction::Inbound, order);
        let mut outbound = Plan::of(self, Direction::Outbound, order);
        let steps = T::steps(order, &mut inbound, &mut outbound);
        let mut limits = told::<T>(Direction::Inbound, inbound);
        limits.extend(told::<T>(Direction::Outbound, outbound));
        if T::beside(Capability::Minimum(TlsVersion::Tls12)) == Support::No {
            limits.push(T::PROTOCOLS.limit(order));
        }
        Ok(Configuration { system: self.system(), steps, limits, ..Configuration::default() })
    }
}

/// The limits of a plan, with those of lists where single partners stand in lists.
fn told<T: Console>(direction: Direction, plan: Plan<'_>) -> Vec<Limit> {
    let listed = |class| matches!(T::support(direction, class), Support::Yes | Support::PartnerOnly);
    if [Class::Required, Class::Verified].into_iter().any(listed) {
        plan.told_of_lists(direction)
    } else {
        plan.limits
    }
}
