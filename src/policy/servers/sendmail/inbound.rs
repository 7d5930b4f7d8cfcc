//! Mail that Sendmail receives.

use super::names;
use crate::policy::{Client, Counterpart, Direction, Fingerprint, Limit, Order, Origin, Reason, Support};
use crate::tls::Class;
use ipnet::IpNet;
use std::collections::BTreeMap;

/// What is done for mail that is received.
pub(super) struct Plan {
    pub(super) default: Class,
    /// TLS is offered.
    pub(super) offered: bool,
    /// What the map says of partners, and of servers by their addresses and names.
    pub(super) lines: Vec<String>,
    pub(super) limits: Vec<Limit>,
}

/// So many lines of the map are a range of addresses at most.
const WIDEST: u32 = 4096;

/// Nothing is asked before MAIL, so a partner can be asked for more than everybody and for less.
pub(super) fn plan(order: &Order, by_fingerprint: Support) -> Plan {
    let policy = &order.policy;
    let partners = policy.partners().iter().filter_map(|partner| partner.inbound);
    let strictest = partners.clone().fold(policy.inbound, Class::max);
    let clients = policy.clients().iter().map(|it| it.inbound);
    // Users need it, and the offer is the same on every port.
    let offered = clients.fold(strictest, Class::max) > Class::Plain || policy.submission;
    let mut plan = Plan { default: policy.inbound, offered, lines: Vec::new(), limits: Vec::new() };
    match policy.inbound {
        Class::Plain if offered => plan.limit(None, Class::Plain, Reason::PlainStillOffered),
        Class::Opportunistic => {}
        class if !policy.submission => plan.limit(None, class, Reason::EveryListener),
        Class::Plain | Class::Required | Class::Verified => {}
    }
    if policy.submission {
        plan.limit(None, Class::Required, Reason::SubmissionNeedsLogin);
    }
    if policy.inbound == Class::Verified {
        plan.limit(None, Class::Verified, Reason::HostByDns);
    }
    let usable = |known: &[Fingerprint]| match by_fingerprint {
        Support::Yes => known.to_vec(),
        _ => Vec::new(),
    };
    for partner in policy.partners() {
        let Some(class) = partner.inbound else { continue };
        let domain = partner.domain.to_string();
        let said = plan.said(partner.into(), class, &usable(&partner.client_certificates), ("from", &domain));
        plan.lines.push(format!("from:{domain}\t{said}"));
        if said.starts_with("verified") {
            plan.lines.extend(names("from", &domain, &partner.certificate_names));
        }
    }
    if strictest > policy.inbound {
        plan.limit(None, strictest, Reason::BounceUnseen);
    }
    plan.clients(order, usable);
    plan
}

impl Plan {
    fn limit(&mut self, partner: Option<Counterpart>, class: Class, reason: Reason) {
        self.limits.push(Limit { direction: Direction::Inbound, partner, class, reason });
    }

    /// What is asked of somebody, as the map has it: of which kind he is, and under which name more is said of him.
    fn said(
        &mut self,
        whom: Counterpart,
        class: Class,
        known: &[Fingerprint],
        (kind, name): (&str, &str),
    ) -> String {
        if class == Class::Plain && self.offered {
            self.limit(Some(whom), class, Reason::PlainStillOffered);
        } else if class == Class::Verified && !known.is_empty() {
            self.limit(Some(whom), class, Reason::FingerprintPinned);
            self.lines.extend(known.iter().map(|it| format!("print:{kind}:{name}:{}\tOK", it.with_colons())));
            return format!("known:{kind}:{name}");
        }
        if class == Class::Verified { format!("{class}:{kind}:{name}") } else { format!("{class}:{name}") }
    }

    /// Servers that connect: by address the narrowest range holds, and by name the nearest above.
    fn clients(&mut self, order: &Order, usable: impl Fn(&[Fingerprint]) -> Vec<Fingerprint>) {
        let mut by_address: Vec<(IpNet, &Client)> = Vec::new();
        for client in order.policy.clients() {
            match &client.from {
                // 8.14 writes IPv6 in a short form, in which no range can be found: none of them is counted on.
                Origin::Address(net) if order.server_version.is_at_least(&[8, 15]) => {
                    by_address.push((*net, client));
                }
                Origin::Address(_) => {}
                Origin::Host(host) => {
                    let host = host.to_string();
                    self.limit(Some(client.into()), client.inbound, Reason::HostByDns);
                    let known = usable(&client.client_certificates);
                    let said = self.said(client.into(), client.inbound, &known, ("host", &host));
                    self.lines.push(format!("host:{host}\t{said}"));
                    if said.starts_with("verified") {
                        self.lines.extend(names("host", &host, &client.certificate_names));
                    }
                }
            }
        }
        by_address.sort_by_key(|(net, _)| net.prefix_len());
        let mut addresses = BTreeMap::new();
        for (number, (net, client)) in by_address.into_iter().enumerate() {
            let name = format!("c{number}");
            let Some(keys) = keys(&net) else {
                self.limit(Some(client.into()), client.inbound, Reason::AddressTooWide);
                continue;
            };
            let known = usable(&client.client_certificates);
            let mut said = self.said(client.into(), client.inbound, &known, ("addr", &name));
            if said.starts_with("verified") {
                if client.certificate_names.is_empty() {
                    // The server's own name, or the sender's domain.
                    "verified:".clone_into(&mut said);
                    self.limit(Some(client.into()), client.inbound, Reason::HostByDns);
                } else {
                    self.lines.extend(names("addr", &name, &client.certificate_names));
                }
            }
            addresses.extend(keys.into_iter().map(|key| (key, said.clone())));
        }
        self.lines.extend(addresses.into_iter().map(|(key, said)| format!("addr:{key}\t{said}")));
    }
}

/// A range as the map has it: the first numbers of an address, several where it ends inside of one.
fn keys(net: &IpNet) -> Option<Vec<String>> {
    let (bits, numbers): (u8, Vec<u32>) = match net {
        IpNet::V4(net) => (8, net.network().octets().map(u32::from).to_vec()),
        IpNet::V6(net) => (16, net.network().segments().map(u32::from).to_vec()),
    };
    // How many numbers are whole, and how many there may be in place of the next one.
    let whole = usize::from(net.prefix_len() / bits);
    let open = match net.prefix_len() % bits {
        0 if whole > 0 => 1,
        left => 1_u32 << (bits - left),
    };
    if open > WIDEST {
        return None;
    }
    let last = whole + usize::from(open > 1);
    let key = |more: u32| {
        let numbers = numbers[..last].iter().enumerate().map(|(at, number)| match net {
            IpNet::V4(_) => (number + if at == whole { more } else { 0 }).to_string(),
            IpNet::V6(_) => format!("{:x}", number + if at == whole { more } else { 0 }),
        });
        match net {
            IpNet::V4(_) => numbers.collect::<Vec<_>>().join("."),
            IpNet::V6(_) => format!("ipv6:{}", numbers.collect::<Vec<_>>().join(":")),
        }
    };
    Some((0..open).map(key).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(net: &str) -> Option<Vec<String>> {
        keys(&net.parse().unwrap())
    }

    #[test]
    fn a_range_is_the_addresses_that_begin_so() {
        assert_eq!(written("192.0.2.7/32").unwrap(), ["192.0.2.7"]);
        assert_eq!(written("192.0.2.0/24").unwrap(), ["192.0.2"]);
        assert_eq!(written("192.0.2.0/23").unwrap(), ["192.0.2", "192.0.3"]);
        assert_eq!(written("192.0.2.8/31").unwrap(), ["192.0.2.8", "192.0.2.9"]);
        assert_eq!(written("0.0.0.0/0").unwrap().len(), 256);
        assert_eq!(written("10.0.0.0/8").unwrap(), ["10"]);
        assert_eq!(written("2001:db8::/32").unwrap(), ["ipv6:2001:db8"]);
        assert_eq!(written("2001:db8:0:20::/63").unwrap(), ["ipv6:2001:db8:0:20", "ipv6:2001:db8:0:21"]);
        assert_eq!(written("2001:db8::1/128").unwrap(), ["ipv6:2001:db8:0:0:0:0:0:1"]);
        assert_eq!(written("::/0"), None);
    }
}
