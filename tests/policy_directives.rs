//! Every directive that is written has its sentence, in every language, and the vendor's page.

use postseal::i18n::Language;
use postseal::policy::{Client, Order, Partner, Platform, Policy, Profile, Server, Version, servers};
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

fn order(server: &dyn Server, server_version: Version, policy: Policy) -> Order {
    let host: postseal::name::HostName = "mx.example.org".parse().unwrap();
    Order {
        server_version,
        certificate: server.usual_certificate(Platform::Debian, &host),
        key: server.usual_key(Platform::Debian, &host),
        roots: server.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        host,
        policy,
    }
}

/// The keys of all the directives of a server, with the page of each.
fn directives(server: &dyn Server) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for server_version in server.versions() {
        for policy in policies() {
            let order = order(server, server_version.clone(), policy);
            let configuration = server.configuration(&order).unwrap();
            let in_files = configuration.files.iter().flat_map(|file| server.directives(file));
            for directive in in_files.chain(server.commanded(&configuration)) {
                let _ = found.insert(directive.key().to_owned(), directive.page.clone());
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
        "mailcow",
        "exchange",
        "exchange-online",
        "hmailserver",
        "iis-smtp",
    ];
    for server in servers::ALL.iter().filter(|it| it.is_proven() || documented.contains(&it.id())) {
        assert!(!directives(*server).is_empty(), "{}", server.id());
    }
}

/// What stands in files whose language does not show it: all that is set there, or put elsewhere, is explained.
#[test]
fn settings_that_their_language_does_not_show_are_explained_too() {
    let mut seen = BTreeSet::new();
    for server in ["james", "stalwart"].map(|id| servers::find(id).unwrap()) {
        for policy in policies() {
            let order = order(server, server.assumed_version(), policy);
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

/// What commands of PowerShell set: their parameters, what is splatted, and the properties of objects. All is explained, but
/// what names a thing.
#[test]
fn all_that_commands_of_powershell_set_is_explained() {
    for (id, expected) in [
        ("exchange", "TlsAuthLevel"),
        ("exchange-online", "RestrictDomainsToCertificate"),
        ("hmailserver", "TlsVersion10Enabled"),
        ("iis-smtp", "RouteAction"),
    ] {
        let server = servers::find(id).unwrap();
        let mut seen = BTreeSet::new();
        for policy in policies() {
            let order = order(server, server.assumed_version(), policy);
            let configuration = server.configuration(&order).unwrap();
            let explained: Vec<String> =
                server.commanded(&configuration).into_iter().map(|directive| directive.name).collect();
            for name in set_by_powershell(&configuration.commands.apply.join("\n")) {
                assert!(explained.contains(&name), "{id}: {name}: {explained:?}");
                let _ = seen.insert(name);
            }
        }
        assert!(seen.contains(expected), "{id}: {seen:?}");
    }
}

/// The parameters of commands that change something of the server's, the keys of what is splatted to them, and the
/// properties that get a value.
fn set_by_powershell(text: &str) -> BTreeSet<String> {
    const CHANGES: [&str; 4] = ["Set-", "New-", "Import-", "Enable-"];
    const NOT_THE_SERVERS: [&str; 8] = [
        "Set-Wanted",
        "Set-Content",
        "New-Item",
        "New-Object",
        "Import-Clixml",
        "Set-StrictMode",
        "New-Variable",
        "Import-Module",
    ];
    const NAMES: [&str; 9] =
        ["Name", "Identity", "Server", "Confirm", "Enabled", "Add", "Remove", "Value", "Count"];
    fn walk<'a>(node: tree_sitter::Node<'_>, text: &'a str, found: &mut BTreeSet<&'a str>) {
        let said = |it: tree_sitter::Node<'_>| &text[it.byte_range()];
        match node.kind() {
            "command" => {
                let name = node.child_by_field_name("command_name").map(said).unwrap_or_default();
                if CHANGES.iter().any(|it| name.starts_with(it)) && !NOT_THE_SERVERS.contains(&name) {
                    parameters(node, text, found);
                }
            }
            "assignment_expression" => {
                let (left, right) = said(node).split_once('=').unwrap_or_default();
                if ["$tls ", "$port25 ", "$versions ", "$general "].contains(&left) {
                    // A table: `key = value`, by `;` or lines apart; no value of ours holds a `;` or a `=`.
                    let keys = right.trim().trim_start_matches("@{").split([';', '\n']);
                    found.extend(keys.filter_map(|it| it.split_once(" = ")).map(|(key, _)| key.trim()));
                }
                if let Some((_, property)) = left.trim_end().split_once('.')
                    && left.starts_with('$')
                    && !property.contains(['.', '('])
                {
                    let _ = found.insert(property);
                }
                if let Some((_, rest)) = left.split_once("Properties['") {
                    let _ = found.insert(rest.split('\'').next().unwrap());
                }
            }
            _ => {}
        }
        for child in node.children(&mut node.walk()) {
            walk(child, text, found);
        }
    }
    fn parameters<'a>(node: tree_sitter::Node<'_>, text: &'a str, found: &mut BTreeSet<&'a str>) {
        for child in node.children(&mut node.walk()) {
            if child.kind() == "command_parameter" {
                let _ =
                    found.insert(text[child.byte_range()].trim_start_matches('-').split(':').next().unwrap());
            } else if child.kind() != "script_block" {
                parameters(child, text, found);
            }
        }
    }
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).unwrap();
    let tree = parser.parse(text, None).unwrap();
    let mut found = BTreeSet::new();
    walk(tree.root_node(), text, &mut found);
    found.into_iter().filter(|name| !NAMES.contains(name)).map(str::to_owned).collect()
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
