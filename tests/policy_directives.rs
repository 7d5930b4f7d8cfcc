//! Every directive that is written has its sentence, in every language, and the vendor's page.

use postseal::i18n::Language;
use postseal::policy::{Client, Order, Partner, Platform, Policy, Profile, Server, servers};
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
                let mut client: Client = format!("mx.known.{class}.example={class}").parse().unwrap();
                client.client_certificates = vec!["7d".repeat(32).parse().unwrap()];
                wide.add_client(client).unwrap();
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
                certificate: server.usual_certificate(Platform::Debian, &host),
                key: server.usual_key(Platform::Debian, &host),
                roots: server.usual_roots(Platform::Debian),
                routes: Vec::new(),
                platform: Platform::Debian,
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
fn every_server_with_files_of_its_own_language_explains_what_it_writes() {
    let documented = [
        "stalwart",
        "maddy",
        "mox",
        "james",
        "qmail",
        "sqmail",
        "cpanel",
        "docker-mailserver",
        "mail-in-a-box",
        "iredmail",
        "plesk",
        "zimbra",
    ];
    for server in servers::ALL.iter().filter(|it| it.is_proven() || documented.contains(&it.id())) {
        assert!(!directives(*server).is_empty(), "{}", server.id());
    }
}

/// What stands in files whose language does not show it: all that is set there, or put elsewhere, is explained.
#[test]
fn settings_that_their_language_does_not_show_are_explained_too() {
    let host: postseal::name::HostName = "mx.example.org".parse().unwrap();
    let mut seen = BTreeSet::new();
    for server in ["james", "stalwart"].map(|id| servers::find(id).unwrap()) {
        for policy in policies() {
            let order = Order {
                server_version: server.assumed_version(),
                certificate: server.usual_certificate(Platform::Debian, &host),
                key: server.usual_key(Platform::Debian, &host),
                roots: server.usual_roots(Platform::Debian),
                routes: Vec::new(),
                platform: Platform::Debian,
                host: host.clone(),
                policy,
            };
            for file in &server.configuration(&order).unwrap().files {
                let explained: Vec<String> =
                    server.directives(file).into_iter().map(|directive| directive.name).collect();
                for name in set_in(&file.name, &file.text) {
                    assert!(explained.contains(&name), "{}: {name}: {explained:?}", file.name);
                    let _ = seen.insert(name);
                }
            }
        }
    }
    let expected = ["mail.smtp.ssl.trust", "RecipientIsRegex", "allowInvalidCerts", "isSenderAllowed"];
    assert!(expected.iter().all(|name| seen.contains(*name)), "{seen:?}");
}

/// The names in a list of James's, and in a plan of Stalwart's.
fn set_in(file: &str, text: &str) -> Vec<String> {
    let second = |line: &str| line.split_once(' ').unwrap().1.split('=').next().unwrap().to_owned();
    let keys =
        |value: &serde_json::Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    match file.rsplit_once('.') {
        Some((_, "list")) => text.lines().map(second).collect(),
        Some((_, "ndjson")) => text
            .lines()
            .flat_map(|line| {
                let plan: serde_json::Value = serde_json::from_str(line).unwrap();
                let mut names = vec![plan["object"].as_str().unwrap().to_owned()];
                let value = &plan["value"];
                if plan["@type"] == "create" {
                    names.extend(value.as_object().unwrap().values().flat_map(keys));
                } else {
                    names.extend(keys(value));
                    names.extend(value.as_object().unwrap().values().flat_map(keys));
                }
                // A label, and words for people.
                names.retain(|name| !["name", "description"].contains(&name.as_str()));
                names
            })
            .collect(),
        _ => Vec::new(),
    }
}
