//! What a policy may ask of a server beside a class, and what becomes of it where a version cannot do it.

use super::{
    Configuration, Counterpart, Direction, Error, Known, Limit, Order, Origin, Reason, Server, Version,
};
use crate::tls::{Class, TlsVersion};
use serde::Serialize;

/// How far a server can do what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// For everybody and for a single partner.
    Yes,
    /// Not at all.
    No,
    /// For everybody alike.
    DefaultOnly,
    /// For a named partner.
    PartnerOnly,
}

/// Something that a policy may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Capability {
    /// A class in a direction.
    Class(Direction, Class),
    /// No version below this one.
    Minimum(TlsVersion),
    /// TLS on the ports where users hand in mail.
    Submission,
    /// The DNS says which certificate a server has (RFC 7672).
    Dane,
    /// A domain's website says which servers it has (RFC 8461).
    MtaSts,
    /// Rules by the address of the server that connects.
    ByAddress,
    /// Rules by its name.
    ByHost,
    /// Its certificate is recognised by the fingerprint.
    ByFingerprint,
    /// Its certificate is recognised by the name in it.
    ByCertificateName,
}

impl Capability {
    /// Those that not every server has, beside the classes.
    pub const BESIDE_CLASSES: [Self; 8] = [
        Self::Minimum(TlsVersion::Tls13),
        Self::Submission,
        Self::Dane,
        Self::MtaSts,
        Self::ByAddress,
        Self::ByHost,
        Self::ByFingerprint,
        Self::ByCertificateName,
    ];

    /// The end of the key of its words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Class(..) => "class",
            Self::Minimum(_) => "minimum",
            Self::Submission => "submission",
            Self::Dane => "dane",
            Self::MtaSts => "mta-sts",
            Self::ByAddress => "address",
            Self::ByHost => "host",
            Self::ByFingerprint => "fingerprint",
            Self::ByCertificateName => "certificate-name",
        }
    }
}

impl dyn Server + '_ {
    /// The configuration, and everything that this version cannot do of what was asked: nothing of an order is
    /// passed over in silence, whatever the server's own file knows of.
    pub fn configuration(&self, order: &Order) -> Result<Configuration, Error> {
        for path in [&order.certificate, &order.key, &order.roots] {
            if !path.as_str().chars().all(|sign| self.takes_in_paths(sign)) {
                return Err(Error::PathUnusable(path.to_string()));
            }
        }
        let mut configuration = self.configure(order)?;
        if let Some(guard) = &mut configuration.guard {
            guard.server = self.id();
        }
        configuration.known =
            Known { certificate: order.certificate.to_string(), roots: order.roots.to_string() };
        configuration.limits.extend(missing(self, order));
        Ok(configuration)
    }

    /// The lowest version of TLS that is really held where `asked` is asked for: the next stricter one that the
    /// server can hold, otherwise the strictest.
    pub fn minimum_instead(&self, version: &Version, asked: TlsVersion) -> TlsVersion {
        let can = |it: &TlsVersion| self.can(version, Capability::Minimum(*it)) != Support::No;
        let known = TlsVersion::ALL.into_iter().filter(can);
        let stricter = known.clone().find(|it| *it >= asked);
        stricter.or_else(|| known.max()).unwrap_or(asked)
    }
}

fn missing(server: &dyn Server, order: &Order) -> Vec<Limit> {
    let policy = &order.policy;
    let lacks = |what| server.can(&order.server_version, what) == Support::No;
    let limit =
        |direction, partner: Option<Counterpart>, class, reason| Limit { direction, partner, class, reason };
    let mut limits = Vec::new();
    let asked = policy.minimum();
    let instead = server.minimum_instead(&order.server_version, asked);
    if instead != asked {
        let directions =
            Direction::ALL.into_iter().filter(|it| server.receives() || *it == Direction::Outbound);
        for direction in directions {
            let class = policy.default_class(direction);
            limits.push(limit(direction, None, class, Reason::MinimumUnavailable { asked, instead }));
        }
    }
    if policy.submission && lacks(Capability::Submission) {
        limits.push(limit(Direction::Inbound, None, Class::Required, Reason::SubmissionUnavailable));
    }
    for (wanted, what, reason) in [
        (policy.dane, Capability::Dane, Reason::DaneUnavailable),
        (policy.mta_sts, Capability::MtaSts, Reason::MtaStsUnavailable),
    ] {
        if wanted && lacks(what) {
            limits.push(limit(Direction::Outbound, None, policy.outbound, reason));
        }
    }
    for client in policy.clients() {
        let (what, reason) = match client.from {
            Origin::Address(_) => (Capability::ByAddress, Reason::AddressNotAsked),
            Origin::Host(_) => (Capability::ByHost, Reason::HostNotAsked),
        };
        if lacks(what) {
            limits.push(limit(Direction::Inbound, Some(client.into()), client.inbound, reason));
        }
    }
    limits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::HostName;
    use crate::policy::Platform;
    use crate::policy::{Policy, Profile};

    /// A server that can do nothing beside the classes.
    #[derive(Debug)]
    struct Simple;

    impl Server for Simple {
        fn id(&self) -> &'static str {
            "simple"
        }
        fn name(&self) -> &'static str {
            "Simple"
        }
        fn versions(&self) -> Vec<Version> {
            vec![Version::new(&[1])]
        }
        fn supports(&self, _: Direction, _: Class) -> Support {
            Support::Yes
        }
        fn configure(&self, _: &Order) -> Result<Configuration, Error> {
            Ok(Configuration::default())
        }
    }

    fn reasons(policy: Policy) -> Vec<Reason> {
        let host: HostName = "mx.example.org".parse().unwrap();
        let (certificate, key) =
            (Simple.usual_certificate(Platform::Debian, &host), Simple.usual_key(Platform::Debian, &host));
        let server: &dyn Server = &Simple;
        let order = Order {
            server_version: Version::new(&[1]),
            certificate,
            key,
            roots: Simple.usual_roots(Platform::Debian),
            routes: Vec::new(),
            platform: Platform::Debian,
            policy,
            host,
        };
        server.configuration(&order).unwrap().limits.iter().map(|limit| limit.reason).collect()
    }

    #[test]
    fn what_a_server_cannot_do_is_told_without_its_own_doing() {
        assert_eq!(reasons(Policy::default()), []);
        let mut policy = Policy::default();
        (policy.submission, policy.dane, policy.mta_sts) = (true, true, true);
        policy.add_client("192.0.2.0/24=required".parse().unwrap()).unwrap();
        policy.add_client("mx.bank.example=required".parse().unwrap()).unwrap();
        let expected = [
            Reason::SubmissionUnavailable,
            Reason::DaneUnavailable,
            Reason::MtaStsUnavailable,
            Reason::AddressNotAsked,
            Reason::HostNotAsked,
        ];
        assert_eq!(reasons(policy), expected);
    }

    #[test]
    fn the_lowest_version_that_is_really_held_is_told() {
        let (tls10, tls12) = (TlsVersion::Tls10, TlsVersion::Tls12);
        for (profile, asked) in [(Profile::Modern, TlsVersion::Tls13), (Profile::Old, tls10)] {
            let mut policy = Policy::default();
            policy.set_profile(profile);
            let reason = Reason::MinimumUnavailable { asked, instead: tls12 };
            assert_eq!(reasons(policy), [reason, reason]);
        }
    }
}
