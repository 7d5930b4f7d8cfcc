//! Exchange Server 2016 and later, by its Management Shell. Written from Microsoft's documentation:
//! <https://learn.microsoft.com/powershell/module/exchangepowershell/set-sendconnector>, `…/new-sendconnector`,
//! `…/set-receiveconnector`, `…/set-transportconfig`, `…/import-exchangecertificate`, `…/enable-exchangecertificate`.
//!
//! - Versions are those that `Get-ExchangeServer` prints: 15.1 is 2016, 15.2 is 2019 and Subscription Edition.
//!   What is used here is the same in all of them: `Import-ExchangeCertificate -FileData` is, `-FileName` is not.
//! - Outbound, a send connector for a partner's domain is closer than the one for `*`. `TlsAuthLevel
//!   DomainValidation` compares the certificate with `TlsDomain`, one name or one wildcard, and without it with the
//!   recipient's domain; it wants `RequireTLS`. `IgnoreSTARTTLS` is plain text.
//! - Inbound, `RequireTLS` of a receive connector holds for everybody. A single domain can be asked for mutual TLS
//!   ("domain security"): its certificate must carry the mail domain, and there is no wildcard.
//!   Addresses can have a receive connector of their own at the same port, with `RequireTLS` or without.
//! - Without `Tls` in `AuthMechanism` users' passwords would go in plain text, so the offer is never taken back.

mod commands;

use crate::name::{DnsName, MailDomain};
use crate::policy::{
    Capability, Configuration, Counterpart, DecidedBy, Direction, Error, Limit, Manual, Order, Origin,
    Partner, Policy, Reason, Server, Support, System, Version,
};
use crate::tls::Class;
use ipnet::IpNet;

/// Exchange Server.
#[derive(Debug)]
pub(super) struct Exchange;

/// What its commands set.
const PARAMETERS: [&str; 22] = [
    "AddressSpaces",
    "AuthMechanism",
    "Bindings",
    "DNSRoutingEnabled",
    "DomainSecureEnabled",
    "FileData",
    "Fqdn",
    "IgnoreSTARTTLS",
    "MaxMessageSize",
    "Password",
    "PermissionGroups",
    "RemoteIPRanges",
    "RequireTLS",
    "Services",
    "SourceTransportServers",
    "TLSReceiveDomainSecureList",
    "Thumbprint",
    "TlsAuthLevel",
    "TlsCertificateName",
    "TlsDomain",
    "TransportRole",
    "Usage",
];

/// The page of the command that takes it.
fn page(_file: &str, name: &str) -> String {
    let command = match name {
        "AddressSpaces"
        | "DNSRoutingEnabled"
        | "IgnoreSTARTTLS"
        | "SourceTransportServers"
        | "TlsAuthLevel"
        | "TlsDomain" => "new-sendconnector",
        "FileData" | "Password" => "import-exchangecertificate",
        "Services" | "Thumbprint" => "enable-exchangecertificate",
        "TLSReceiveDomainSecureList" => "set-transportconfig",
        _ => "new-receiveconnector",
    };
    format!("https://learn.microsoft.com/powershell/module/exchangepowershell/{command}")
}

/// A send connector for a partner.
struct Route {
    domain: MailDomain,
    class: Class,
    /// With what the certificate is compared.
    name: Option<String>,
}

/// What is done for mail that is received.
struct Inbound {
    required: bool,
    /// The domains that must send by mutual TLS.
    secured: Vec<MailDomain>,
    /// The addresses that have a receive connector of their own, and whether TLS is required there.
    addresses: Vec<(IpNet, bool)>,
}

impl Server for Exchange {
    fn id(&self) -> &'static str {
        "exchange"
    }

    fn name(&self) -> &'static str {
        "Exchange Server"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[15, 1]), Version::new(&[15, 2])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, _) | (Direction::Inbound, Class::Opportunistic) => Support::Yes,
            (Direction::Inbound, Class::Plain) => Support::No,
            (Direction::Inbound, Class::Required) => Support::DefaultOnly,
            (Direction::Inbound, Class::Verified) => Support::PartnerOnly,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::ByAddress => Support::Yes,
            // The lowest version among them: it is not ours to set, and told as one limit whatever is asked.
            _ => Support::No,
        }
    }

    fn system(&self) -> System {
        System::Windows
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { commanded: &PARAMETERS, ..Manual::new("exchange", page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let mut limits = Vec::new();
        let inbound = inbound(&order.policy, &mut limits);
        let routes = outbound(&order.policy, &mut limits);
        let rollback = commands::rollback(order, &inbound, &routes);
        let commands = rollback.commands(commands::verify(order));
        let rollback = Some(rollback);
        Ok(Configuration { system: self.system(), commands, limits, rollback, ..Configuration::default() })
    }
}

fn inbound(policy: &Policy, limits: &mut Vec<Limit>) -> Inbound {
    let mut limit = |partner: Option<&Partner>, class, reason| {
        let partner = partner.map(Counterpart::from);
        limits.push(Limit { direction: Direction::Inbound, partner, class, reason });
    };
    let class = policy.inbound;
    let required = class >= Class::Required;
    match class {
        Class::Plain => limit(None, class, Reason::PlainStillOffered),
        Class::Opportunistic | Class::Required => {}
        Class::Verified => limit(None, class, Reason::SenderUnverifiable),
    }
    let mut secured = Vec::new();
    for partner in policy.partners() {
        let Some(class) = partner.inbound else { continue };
        match class {
            Class::Plain | Class::Opportunistic if required => {
                limit(Some(partner), class, Reason::PartnerNotWeaker);
            }
            Class::Plain => limit(Some(partner), class, Reason::PlainStillOffered),
            Class::Opportunistic => {}
            Class::Required if required => {}
            Class::Required | Class::Verified => {
                if class == Class::Required {
                    limit(Some(partner), class, Reason::PartnerStricter);
                }
                limit(Some(partner), class, Reason::SenderNamesDomain);
                limit(Some(partner), class, Reason::SubdomainsUncovered);
                secured.push(partner.domain.clone());
            }
        }
    }
    limit(None, class, Reason::ProtocolsElsewhere(DecidedBy::Windows));
    let mut addresses = Vec::new();
    for client in policy.clients() {
        // A rule by host name is told as one that cannot be had, for every server alike.
        let Origin::Address(net) = client.from else { continue };
        let reason = match client.inbound {
            Class::Plain => Some(Reason::PlainStillOffered),
            Class::Verified => Some(Reason::SenderUnverifiable),
            Class::Opportunistic | Class::Required => None,
        };
        limits.extend(reason.map(|reason| Limit {
            direction: Direction::Inbound,
            partner: Some(client.into()),
            class: client.inbound,
            reason,
        }));
        addresses.push((net, client.inbound >= Class::Required));
    }
    Inbound { required, secured, addresses }
}

fn outbound(policy: &Policy, limits: &mut Vec<Limit>) -> Vec<Route> {
    let mut limit = |partner: Option<&Partner>, class, reason| {
        let partner = partner.map(Counterpart::from);
        limits.push(Limit { direction: Direction::Outbound, partner, class, reason });
    };
    match policy.outbound {
        Class::Required => limit(None, Class::Required, Reason::PlainUnreachable),
        Class::Verified => limit(None, Class::Verified, Reason::HostedUnreachable),
        Class::Plain | Class::Opportunistic => {}
    }
    let mut routes = Vec::new();
    for partner in policy.partners() {
        let Some(class) = partner.outbound else { continue };
        let mut name = None;
        if class == Class::Verified {
            match partner.certificate_names.as_slice() {
                [] => limit(Some(partner), class, Reason::NameInsideDomain),
                [_] => {}
                _ => limit(Some(partner), class, Reason::SingleName),
            }
            let first = partner.certificate_names.first().map(DnsName::as_str);
            name = Some(first.map_or_else(|| format!("*.{}", partner.domain), str::to_owned));
        }
        routes.push(Route { domain: partner.domain.clone(), class, name });
    }
    routes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Platform;

    #[test]
    fn addresses_have_a_receive_connector_of_their_own() {
        let host = "mx.example.org".parse().unwrap();
        let mut policy = Policy::default();
        for rule in ["192.0.2.0/24=required", "2001:db8::/32=verified", "198.51.100.7=plain"] {
            policy.add_client(rule.parse().unwrap()).unwrap();
        }
        let order = Order {
            server_version: Version::new(&[15, 2]),
            certificate: Exchange.usual_certificate(Platform::Debian, &host),
            key: Exchange.usual_key(Platform::Debian, &host),
            roots: Exchange.usual_roots(Platform::Debian),
            routes: Vec::new(),
            platform: Platform::Debian,
            host,
            policy,
        };
        let written = Exchange.configure(&order).unwrap();
        let apply = written.commands.apply.join("\n");
        for (name, range, required) in [
            ("192.0.2.0-24", "192.0.2.0/24", "$true"),
            ("2001.db8..-32", "2001:db8::/32", "$true"),
            ("198.51.100.7-32", "198.51.100.7/32", "$false"),
        ] {
            assert!(apply.contains(&format!("$name25 = 'Postseal from {name}'")), "{apply}");
            assert!(
                apply.contains(&format!("RemoteIPRanges = @('{range}'); RequireTLS = {required};")),
                "{apply}"
            );
        }
        let told =
            |reason| written.limits.iter().any(|limit| limit.reason == reason && limit.partner.is_some());
        assert!(told(Reason::SenderUnverifiable) && told(Reason::PlainStillOffered));
    }
}
