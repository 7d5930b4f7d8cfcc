//! Partners and routes of any making, read by Courier itself: mail goes by the relay by which it went before, and over
//! TLS where that is asked.

use super::Courier;
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::{Partner, Policy};
use postseal::tls::Class;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// By which relay a route leads.
#[derive(Debug, Clone, Copy)]
enum Relay {
    WithTls,
    Without,
    /// That of the MX record.
    Dns,
}

/// A route of the administrator's own.
#[derive(Debug, Clone)]
struct Route {
    name: String,
    relay: Relay,
    required: bool,
    /// Before the colon, and behind all.
    space: &'static str,
}

impl Route {
    /// The first that fits holds.
    fn covers(&self, domain: &str) -> bool {
        let name = self.name.to_ascii_lowercase();
        // A space before the colon is a part of the name.
        self.space.is_empty()
            && (name.is_empty() || name == domain || (name.starts_with('.') && domain.ends_with(&name)))
    }

    fn line(&self, with: &str, without: &str) -> String {
        let relay = match self.relay {
            Relay::WithTls => with,
            Relay::Without => without,
            Relay::Dns => "",
        };
        let security = if self.required { " /Security=Required" } else { "" };
        format!("{}{}: {relay}{security}{}\n", self.name, self.space, self.space)
    }
}

/// Domains that lie close together, and any others.
fn domain() -> impl Strategy<Value = String> {
    prop_oneof![4 => "((a|b|x)\\.){0,2}(bank|shop|bücher)\\.test", 1 => "[a-zA-Z0-9äé-]{1,20}(\\.[a-z0-9-]{1,10}){0,2}\\.test"]
}

fn routes() -> impl Strategy<Value = Vec<Route>> {
    let relay = prop::sample::select(&[Relay::WithTls, Relay::Without, Relay::Dns][..]);
    let dot = prop::sample::select(&["", "."][..]);
    let name = (dot, "((a|b|x)\\.){0,2}([bB]ank|shop)\\.test|other\\.test")
        .prop_map(|(dot, name)| format!("{dot}{name}"));
    let name = prop_oneof![9 => name, 1 => Just(String::new())];
    let space = prop_oneof![9 => Just(""), 1 => Just(" ")];
    let route = (name, relay, prop::bool::weighted(0.2), space);
    prop::collection::vec(route, 0..8).prop_map(|all| {
        all.into_iter().map(|(name, relay, required, space)| Route { name, relay, required, space }).collect()
    })
}

#[test]
fn routes_of_any_making_are_read_as_they_are_meant() {
    let network = Network::take();
    let authority = Authority::new();
    let (with_tls, without) = (network.address(20), network.address(21));
    let relay = Peer::start(with_tls, Some(authority.issue(&["relay.test"]).serving()));
    let plain = Peer::start(without, None);
    let server = Courier::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut runner = TestRunner::new(Config {
        cases: 4,
        max_shrink_iters: 12,
        failure_persistence: None,
        ..Config::default()
    });
    let partners = prop::collection::vec((domain(), prop::sample::select(&Class::ALL[..])), 1..6);
    let default = prop::sample::select(&[Class::Opportunistic, Class::Required][..]);
    let number = std::cell::Cell::new(0);
    let run = runner.run(&(partners, routes(), default), |(partners, routes, default)| {
        number.set(number.get() + 1);
        // Of a case that failed.
        let _ = server.root().sh(&format!("[ ! -e /etc/postseal/courier ] || sh {BUNDLE}/undo.sh"));
        let mut policy = Policy::new(Class::Opportunistic, default);
        for (domain, class) in partners {
            let Ok(domain) = domain.parse() else { continue };
            policy.put(Partner { outbound: Some(class), ..Partner::new(domain) });
        }
        let mut domains: BTreeSet<String> =
            policy.partners().iter().map(|it| it.domain.to_string()).collect();
        domains.extend(routes.iter().map(|it| it.name.trim_start_matches('.').to_ascii_lowercase()));
        let _ = domains.remove("");
        domains.extend(domains.clone().into_iter().map(|domain| format!("y.{domain}")));
        let dns = domains.iter().zip([with_tls, without].into_iter().cycle());
        let dns: BTreeMap<_, _> = dns.map(|(domain, address)| (domain.clone(), address)).collect();
        let _dns = Dns::start(network.address(53), dns.clone());
        let own: String = ["# Routes.\n".to_owned()]
            .into_iter()
            .chain(routes.iter().map(|it| it.line(&format!("[{with_tls}]"), &format!("[{without}]"))))
            .collect();
        server.root().write("/etc/courier/esmtproutes", &own);
        server.apply(&server.configuration(policy.clone()));

        let to: Vec<String> = domains.iter().map(|domain| format!("bob{}@{domain}", number.get())).collect();
        for ((domain, to), attempt) in domains.iter().zip(&to).zip(server.send_to_all(&to)) {
            let route = routes.iter().find(|it| it.covers(domain));
            let over_tls = match route.map_or(Relay::Dns, |it| it.relay) {
                Relay::WithTls => true,
                Relay::Without => false,
                Relay::Dns => dns[domain] == with_tls,
            };
            let class = policy.for_partner(&domain.parse().unwrap()).outbound;
            let required = class >= Class::Required || route.is_some_and(|it| it.required);
            let expected = match (over_tls, required) {
                (true, _) => ("sent", vec![true]),
                (false, true) => ("bounced", vec![]),
                (false, false) => ("sent", vec![false]),
            };
            let came: Vec<bool> =
                [&relay, &plain].iter().flat_map(|it| it.received(to)).map(|it| it.tls).collect();
            prop_assert_eq!(
                (attempt.status.as_str(), came),
                expected,
                "{} {}\n{}{}",
                to,
                class,
                own,
                attempt.reason
            );
        }
        let _ = server.run("undo.sh");
        let after = fs::read_to_string(server.root().path("/etc/courier/esmtproutes")).unwrap();
        prop_assert_eq!(after, own);
        Ok(())
    });
    run.unwrap();
}
