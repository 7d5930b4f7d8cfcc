//! Every directive that is written has its sentence, in every language, and the vendor's page.

use postseal::i18n::Language;
use postseal::policy::{Client, Order, Partner, Policy, Profile, Server, servers};
use postseal::tls::Class;
use std::collections::{BTreeMap, BTreeSet};

/// Every class in every direction, with partners and without, and all that can be asked for beside.
fn policies() -> Vec<Policy> {
    let mut policies = Vec::new();
    for inbound in Class::ALL {
        for outbound in Class::ALL {
            policies.push(Policy::new(inbound, outbound));
            let mut users = Policy::new(inbound, outbound);
            users.submission = true;
            policies.push(users);
            let mut wide = Policy::new(inbound, outbound);
            for class in Class::ALL {
                let mut partner: Partner = format!("{class}.example={class}/{class}").parse().unwrap();
                if class == Class::Verified {
                    partner.client_certificates = vec!["7d".repeat(32).parse().unwrap()];
                }
                wide.add(partner).unwrap();
                wide.add_client(format!("192.0.2.{}={class}", class as u8).parse().unwrap()).unwrap();
                let mut client: Client = format!("198.51.100.{}={class}", class as u8).parse().unwrap();
                client.client_certificates = vec!["7d".repeat(32).parse().unwrap()];
                wide.add_client(client).unwrap();
                wide.add_client(format!("mx.{class}.example={class}").parse().unwrap()).unwrap();
            }
            (wide.submission, wide.dane, wide.mta_sts) = (true, true, true);
            for profile in Profile::ALL {
                let mut wide = wide.clone();
                wide.set_profile(profile);
                policies.push(wide);
            }
        }
    }
    policies
}

/// The keys of all the directives of a server, with the page of each.
fn directives(server: &dyn Server) -> BTreeMap<String, String> {
    let host: postseal::name::HostName = "mx.example.org".parse().unwrap();
    let mut found = BTreeMap::new();
    for server_version in server.versions() {
        for policy in policies() {
            let order = Order {
                server_version: server_version.clone(),
                certificate: server.usual_certificate(&host),
                key: server.usual_key(&host),
                roots: server.usual_roots(),
                host: host.clone(),
                policy,
            };
            for file in &server.configuration(&order).unwrap().files {
                for directive in server.directives(file) {
                    let _ = found.insert(directive.key().to_owned(), directive.page.clone());
                }
            }
        }
    }
    found
}

#[test]
fn every_directive_has_its_sentence_and_no_sentence_is_left_over() {
    let mut written = BTreeSet::new();
    for server in servers::ALL {
        for (key, page) in directives(*server) {
            assert!(page.starts_with("https://"), "{key}: {page}");
            let _ = written.insert(key);
        }
    }
    assert!(written.len() > 100, "the directives were found: {written:?}");
    for (language, _) in Language::all() {
        let is_unknown = |key: &&String| language.say(key).contains("Unknown localization");
        let missing: Vec<&String> = written.iter().filter(is_unknown).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", language.code());
    }
    let words =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/i18n/en/directives.ftl")).unwrap();
    let said = words.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned());
    let left: Vec<String> =
        said.filter(|key| key.starts_with("directive-") && !written.contains(key)).collect();
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn every_proven_server_explains_what_it_writes() {
    // What is written for these has no lines that one could look up: lists of partners, programs, and for dma words whose
    // remark stands beside them.
    let without = ["chasquid", "nullmailer", "dma"];
    for server in servers::ALL.iter().filter(|it| it.is_proven() && !without.contains(&it.id())) {
        assert!(!directives(*server).is_empty(), "{}", server.id());
    }
}
