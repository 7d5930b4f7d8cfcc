//! Rules of any making, asked of Sendmail's own rule engine: none is misread, and the nearest domain holds.

use super::Sendmail;
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::{Direction, Partner, Policy};
use postseal::tls::Class;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A trusted certificate for this name, which no partner told, proves nothing.
const ELSEWHERE: &str = "mx.elsewhere.example";

/// Partners, some below others, some of whom told names or certificates.
fn partners() -> impl Strategy<Value = Vec<Partner>> {
    let domain = "(([a-z]|below|\\PC{1,8}|[a-zA-Z0-9_ßäé-]{1,20})\\.){1,3}(bank\\.test|test|[a-z]{2,8})";
    let name = "(\\*\\.|[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?\\.)[a-z0-9]{1,10}\\.test";
    let class = || prop::option::weighted(0.8, prop::sample::select(&Class::ALL[..]));
    let print = "[0-9a-fA-F]{64}";
    let told = (prop::collection::vec(name, 0..4), prop::collection::vec(print, 0..2));
    prop::collection::vec((domain, class(), class(), told), 1..30).prop_map(|all| {
        let partner =
            |(domain, outbound, inbound, (names, prints)): (String, _, _, (Vec<String>, Vec<String>))| {
                let domain = domain.parse().ok()?;
                let mut partner = Partner { outbound, inbound, ..Partner::new(domain) };
                partner.certificate_names = names.iter().filter_map(|it| it.parse().ok()).collect();
                partner.client_certificates = prints.iter().map(|it| it.parse().unwrap()).collect();
                Some(partner)
            };
        all.into_iter().filter_map(partner).collect()
    })
}

/// What is known of a connection.
#[derive(Clone, Copy)]
struct Connection<'a> {
    tls: &'a str,
    verify: &'a str,
    host: &'a str,
    /// A name in its certificate, and the certificate's fingerprint.
    name: &'a str,
    print: &'a str,
}

/// Whether it is good enough for mail to and from these domains.
fn is_good_enough(server: &Sendmail, connection: &Connection<'_>, domains: &[String]) -> Vec<(bool, bool)> {
    let Connection { tls, verify, host, name, print } = connection;
    let mut asked = format!(
        ".D{{tls_version}}{tls}\n.D{{verify}}{verify}\n.D{{server_name}}{host}\n.D{{client_name}}{host}\n\
         .C{{cert_altnames}}{name}\n.D{{cn_subject}}{name}\n.D{{cert_fp}}{print}\n"
    );
    for domain in domains {
        let _ = writeln!(asked, "tls_rcpt bob@{domain}\nLocal_check_mail <bob@{domain}>");
    }
    server.root.write("/tmp/asked", &asked);
    let printed = server.root.sh("sendmail -bt < /tmp/asked");
    let answers = |ruleset: &str| {
        let begins = format!("{ruleset} ");
        let lines = printed.lines().map(|line| line.trim_start_matches(['>', ' ']));
        let returns =
            lines.filter(|line| line.starts_with(&begins)).filter_map(|line| line.split_once("returns: "));
        returns.map(|(_, answer)| !answer.starts_with("$# error")).collect::<Vec<_>>()
    };
    let (to, from) = (answers("tls_rcpt"), answers("Local_check_mail"));
    assert_eq!((to.len(), from.len()), (domains.len(), domains.len()), "{printed}");
    to.into_iter().zip(from).collect()
}

#[test]
fn rules_of_any_making_are_read_as_they_are_meant() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns =
        Dns::start(network.address(53), BTreeMap::from([("home.test".to_owned(), network.address(1))]));
    let server = Sendmail::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let mut runner = TestRunner::new(Config { cases: 5, failure_persistence: None, ..Config::default() });
    let strategy = (partners(), prop::sample::select(&Class::ALL[..]), prop::sample::select(&Class::ALL[..]));
    let run = runner.run(&strategy, |(partners, outbound, inbound)| {
        let mut policy = Policy::new(inbound, outbound);
        for partner in partners {
            policy.put(partner);
        }
        server.apply(&server.configuration(policy.clone()));

        let own = policy.partners().iter().map(|it| it.domain.to_string());
        let mut domains: Vec<String> = own.flat_map(|domain| [format!("x.{domain}"), domain]).collect();
        domains.push("other.example".to_owned());
        // Whose word holds: that of the nearest who has one.
        let nearest = |domain: &str, direction| {
            let domain = domain.parse().unwrap();
            let partners = policy.partners().iter();
            let said = partners.filter(|it| it.class(direction).is_some() && it.covers(&domain));
            said.max_by_key(|it| it.domain.as_str().len())
        };
        let classes = |domain: &String| policy.for_partner(&domain.parse().unwrap());

        let plain = Connection { tls: "", verify: "NONE", host: ELSEWHERE, name: ELSEWHERE, print: "" };
        for (domain, answer) in domains.iter().zip(is_good_enough(&server, &plain, &domains)) {
            let asked = classes(domain);
            let expected = (asked.outbound < Class::Required, asked.inbound < Class::Required);
            prop_assert_eq!(answer, expected, "{} in plain text", domain);
        }
        let untrusted = Connection { tls: "TLSv1.3", verify: "FAIL", ..plain };
        let elsewhere = Connection { verify: "OK", ..untrusted };
        for (connection, others) in [(untrusted, false), (elsewhere, true)] {
            for (domain, answer) in domains.iter().zip(is_good_enough(&server, &connection, &domains)) {
                let asked = classes(domain);
                // Of everybody it is enough that the certificate is for the host.
                let enough = |direction, class| {
                    class < Class::Verified || (others && nearest(domain, direction).is_none())
                };
                let expected =
                    (enough(Direction::Outbound, asked.outbound), enough(Direction::Inbound, asked.inbound));
                prop_assert_eq!(answer, expected, "{} elsewhere, trusted: {}", domain, others);
            }
        }
        for partner in
            policy.partners().iter().filter(|it| it.class(Direction::Outbound) == Some(Class::Verified))
        {
            let below = format!("x.{}", partner.domain);
            if nearest(&below, Direction::Outbound).is_none_or(|it| it.domain != partner.domain) {
                continue;
            }
            let names = if partner.certificate_names.is_empty() {
                vec![format!("mx.{}", partner.domain)]
            } else {
                partner.certificate_names.iter().map(|it| it.as_str().replace('*', "any")).collect()
            };
            for name in names {
                let with = Connection { host: &name, name: &name, ..elsewhere };
                let answer = is_good_enough(&server, &with, std::slice::from_ref(&below));
                prop_assert!(answer[0].0, "{} with {}", below, name);
            }
        }
        // What is told of one of whom nothing is asked counts for nobody.
        for partner in policy.partners().iter().filter(|it| it.inbound.is_some()) {
            for known in &partner.client_certificates {
                let print = known.with_colons();
                let with = Connection { print: &print, ..untrusted };
                let domain = partner.domain.to_string();
                let answer = is_good_enough(&server, &with, std::slice::from_ref(&domain));
                prop_assert!(answer[0].1, "{} with {}", domain, print);
            }
        }
        Ok(())
    });
    run.unwrap();
}
