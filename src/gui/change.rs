//! What a step asks to change in its setup. The application alone does it, and saves.

use crate::name::{DnsName, MailDomain};
use crate::policy::Policy;
use crate::request::{Foreign, Made};
use crate::setup::{self, Setup, Step};
use std::path::PathBuf;
use time::OffsetDateTime;

/// A change of a setup.
#[derive(Debug, Clone)]
pub enum Change {
    /// One went to this step.
    Step(Step),
    /// The names are these.
    Named(Vec<DnsName>, Vec<MailDomain>),
    /// A key and a request were made.
    Made(Made),
    /// A request made elsewhere is the one; a copy lies there.
    Opened(Foreign, PathBuf),
    /// A CA issued a certificate that was ordered like this.
    Ordered(setup::Ordered),
    /// This certificate is kept.
    Accepted(setup::Certificate),
    /// The mail server is this.
    Server(setup::Server),
    /// The policy is this.
    Policy(Policy),
    /// The server was told.
    Configured(setup::Configured),
    /// A test message went out.
    Trial(setup::Trial),
    /// The certificate is renewed: the steps begin anew.
    Renew,
    /// What was in use before is in use again.
    PutBack,
}

impl Change {
    /// Whether it comes with each letter that is typed: saved when one leaves the field's screen, not with each.
    pub const fn is_typing(&self) -> bool {
        matches!(self, Self::Named(..) | Self::Server(_))
    }

    /// Whether the server is to be told something else after it.
    pub const fn is_for_server(&self) -> bool {
        match self {
            Self::Named(..)
            | Self::Made(_)
            | Self::Opened(..)
            | Self::Accepted(_)
            | Self::Server(_)
            | Self::Policy(_) => true,
            Self::Step(_)
            | Self::Ordered(_)
            | Self::Configured(_)
            | Self::Trial(_)
            | Self::Renew
            | Self::PutBack => false,
        }
    }

    /// Whether the steps have to be filled in anew after it.
    pub const fn begins_anew(&self) -> bool {
        matches!(self, Self::Renew | Self::PutBack)
    }

    /// Makes the change.
    pub fn apply(self, setup: &mut Setup) {
        match self {
            Self::Step(step) => setup.step = step,
            Self::Named(hosts, domains) => {
                setup.hosts = hosts;
                setup.domains = domains;
            }
            Self::Ordered(ordered) => setup.ordered = Some(ordered),
            Self::Accepted(certificate) => setup.certificate = Some(certificate),
            Self::Server(server) => setup.server = server,
            Self::Policy(policy) => setup.policy = policy,
            Self::Configured(configured) => setup.configured = Some(configured),
            Self::Trial(trial) => setup.tried(trial, OffsetDateTime::now_utc()),
            Self::Renew => setup.renew(OffsetDateTime::now_utc()),
            Self::PutBack => setup.put_back(),
            Self::Made(made) => {
                setup.hosts.clone_from(&made.hosts);
                setup.request = Some(setup::Request::from(made));
            }
            Self::Opened(foreign, copy) => {
                setup.hosts.clone_from(&foreign.hosts);
                setup.request = Some(setup::Request::opened(foreign, copy));
            }
        }
    }
}
