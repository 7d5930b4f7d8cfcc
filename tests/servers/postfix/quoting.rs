//! Rules of any making, read by Postfix's own parsers: none is misread, and the narrowest holds.

use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::postfix::Postfix;
use crate::server::MailServer;
use postseal::policy::{Client, Origin, Partner, Policy};
use postseal::tls::Class;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeMap;
use std::net::IpAddr;

/// Addresses that lie close together, so that ranges hold each other, and any others; names; classes.
fn rules() -> impl Strategy<Value = Vec<(String, Class)>> {
    let near = (any::<[bool; 4]>(), 8..33u8).prop_map(|(bits, prefix)| {
        let [a, b, c, d] = bits.map(u8::from);
        format!("10.{a}.{b}.{}/{prefix}", c * 128 + d)
    });
    let any_address = (any::<IpAddr>(), 0..129u8).prop_map(|(address, prefix)| format!("{address}/{prefix}"));
    let host = "[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?){1,4}\\.test";
    let class = (0..4usize).prop_map(|at| Class::ALL[at]);
    proptest::collection::vec((prop_oneof![near, any_address, host], class), 1..60)
}

/// The answers of a map to keys, by postmap.
fn answers(postfix: &Postfix, map: &str, keys: &[String]) -> BTreeMap<String, String> {
    std::fs::write(postfix.path("/tmp/keys"), keys.join("\n") + "\n").unwrap();
    let printed = postfix.sh(&format!("postmap -q - {map} < /tmp/keys"));
    let lines = printed.lines().map(|line| line.split_once('\t').unwrap_or_else(|| panic!("{line}")));
    lines.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

fn rule(class: Class) -> &'static str {
    match class {
        Class::Plain | Class::Opportunistic => "DUNNO",
        Class::Required => "postseal_require_tls",
        Class::Verified => "postseal_wait_for_fingerprint",
    }
}

#[test]
fn rules_of_any_making_are_read_as_they_are_meant() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let postfix = Postfix::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut runner = TestRunner::new(Config { cases: 6, failure_persistence: None, ..Config::default() });
    let run = runner.run(&rules(), |rules| {
        let mut policy = Policy::default();
        let mut expected_senders = BTreeMap::new();
        for (from, class) in rules {
            let Ok(from) = from.parse::<Origin>() else { continue };
            if let Origin::Host(host) = &from {
                let domain = format!("partner.{host}");
                policy.put(Partner { inbound: Some(class), ..Partner::new(domain.parse().unwrap()) });
                let _ = expected_senders.insert(domain, rule(class).to_owned());
            }
            policy.put_client(Client::new(from, class));
        }
        // Its own check has nothing to complain of.
        postfix.apply(&postfix.configuration(policy.clone()));

        let (mut hosts, mut addresses) = (BTreeMap::new(), BTreeMap::new());
        for client in policy.clients() {
            match &client.from {
                Origin::Host(host) => drop(hosts.insert(host.to_string(), rule(client.inbound).to_owned())),
                Origin::Address(net) => {
                    for address in [net.addr(), net.broadcast()] {
                        let narrowest = policy
                            .clients()
                            .iter()
                            .filter_map(|it| match &it.from {
                                Origin::Address(net) if net.contains(&address) => {
                                    Some((net.prefix_len(), it.inbound))
                                }
                                _ => None,
                            })
                            .max_by_key(|(prefix, _)| *prefix)
                            .unwrap();
                        let _ = addresses.insert(address.to_string(), rule(narrowest.1).to_owned());
                    }
                }
            }
        }
        for (map, expected) in [
            ("texthash:/etc/postfix/postseal_senders", expected_senders),
            ("texthash:/etc/postfix/postseal_hosts", hosts),
            ("cidr:/etc/postfix/postseal_addresses", addresses),
        ] {
            let keys: Vec<String> = expected.keys().cloned().collect();
            if !keys.is_empty() {
                prop_assert_eq!(answers(&postfix, map, &keys), expected, "{}", map);
            }
        }
        Ok(())
    });
    run.unwrap();
}
