//! Every script and file of every bundle is read by a parser of its own language, whatever was typed; every step has
//! its words in every language.

use postseal::explain::Explain;
use postseal::i18n::Language;
use postseal::policy::{Configuration, Order, Partner, Platform, Policy, Server, System, Together, servers};
use postseal::tls::Class;
use proptest::prelude::*;
use std::fs;
use std::process::Command;
use tree_sitter::{Node, Parser, Tree};

fn order(server: &dyn Server, policy: Policy) -> Order {
    order_on(server, Platform::Debian, policy)
}

fn order_on(server: &dyn Server, platform: Platform, policy: Policy) -> Order {
    let host = "mx.example.org".parse().unwrap();
    Order {
        server_version: server.assumed_version(),
        certificate: server.usual_certificate(platform, &host),
        key: server.usual_key(platform, &host),
        roots: server.usual_roots(platform),
        routes: Vec::new(),
        platform,
        host,
        policy,
    }
}

/// A policy with a partner of every class in both directions, one of them with names of its own.
fn crowded(everybody: Class) -> Policy {
    let mut policy = Policy::new(everybody, everybody);
    for class in Class::ALL {
        policy.add(format!("{class}.example={class}/{class}").parse().unwrap()).unwrap();
    }
    let mut known: Partner = "known.example=verified/verified".parse().unwrap();
    known.certificate_names =
        vec!["mx1.provider.example".parse().unwrap(), "*.provider.test".parse().unwrap()];
    known.client_certificates = vec!["ab".repeat(32).parse().unwrap()];
    policy.add(known).unwrap();
    for rule in ["192.0.2.0/24=required", "2001:db8::7=opportunistic", "mx.bank.example=required"] {
        policy.add_client(rule.parse().unwrap()).unwrap();
    }
    policy
}

/// The scripts of a bundle as they lie in it, by their names.
fn scripts(configuration: &Configuration) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    configuration.write_folder(&out, "").unwrap();
    let names = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let scripts = names.filter(|name| ["sh", "ps1"].contains(&ending(name)));
    scripts.map(|name| (name.clone(), fs::read_to_string(out.join(name)).unwrap())).collect()
}

fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

fn powershell(text: &str) -> Tree {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).unwrap();
    parser.parse(text, None).unwrap()
}

/// What kinds of things a program is made of, in their order: what it does, whatever the names in it are.
fn shape(tree: &Tree) -> Vec<&'static str> {
    fn walk(node: Node<'_>, kinds: &mut Vec<&'static str>) {
        kinds.push(node.kind());
        for child in node.children(&mut node.walk()) {
            walk(child, kinds);
        }
    }
    let mut kinds = Vec::new();
    walk(tree.root_node(), &mut kinds);
    kinds
}

#[test]
fn every_script_is_one_of_its_language() {
    for server in servers::ALL {
        let others = server.platforms().iter().skip(1).map(|it| (*it, Class::Verified));
        for (platform, class) in Class::ALL.map(|class| (Platform::Debian, class)).into_iter().chain(others) {
            let configuration = server.configuration(&order_on(*server, platform, crowded(class))).unwrap();
            assert_eq!(configuration.system, server.system(), "{}", server.id());
            let scripts = scripts(&configuration);
            assert_eq!(scripts.is_empty(), server.system() == System::Console, "{}", server.id());
            for (name, text) in scripts {
                if ending(&name) == "ps1" {
                    let text = text.strip_prefix('\u{feff}').expect("Windows PowerShell needs the mark");
                    let tree = powershell(text);
                    assert!(
                        !tree.root_node().has_error(),
                        "{}: {}",
                        server.id(),
                        broken(tree.root_node(), text)
                    );
                } else {
                    let bash = Command::new("bash").args(["-n", "-c", &text]).output().unwrap();
                    let complaint = String::from_utf8_lossy(&bash.stderr).into_owned();
                    assert!(
                        bash.status.success() && complaint.is_empty(),
                        "{}/{name}: {complaint}",
                        server.id()
                    );
                }
            }
        }
    }
}

/// What shellcheck warns of and is meant: loops over a single word (2041, 2043) and names (2034), where another policy has
/// more of them; complaints alone into a pipe (2069); a server's own files, read as it reads them (1090); two values in
/// one line (1007); -ef, which dash and BusyBox have (3013).
const MEANT: &str = "SC1007,SC1090,SC2034,SC2041,SC2043,SC2069,SC3013";

#[test]
fn shellcheck_warns_of_no_script() {
    for server in servers::ALL.iter().filter(|it| it.system() == System::Unix) {
        for class in [Class::Plain, Class::Verified] {
            let configuration =
                server.configuration(&order_on(*server, Platform::Debian, crowded(class))).unwrap();
            let folder = tempfile::tempdir().unwrap();
            let mut command = Command::new("shellcheck");
            let _ = command
                .args(["--shell=sh", "--severity=warning", "--format=gcc"])
                .arg("--exclude")
                .arg(MEANT);
            for (name, text) in scripts(&configuration) {
                let path = folder.path().join(&name);
                fs::write(&path, text).unwrap();
                let _ = command.arg(path);
            }
            let checked = command.output().unwrap();
            let told = String::from_utf8_lossy(&checked.stdout).into_owned();
            assert!(checked.status.success(), "{} {class}: {told}", server.id());
        }
    }
}

/// The first place that is not of the language.
/// By which route mail for `domain` leaves, by these rules of an OpenSMTPD: `None` where more than the domain decides.
fn route(domain: &str, rules: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("smtpd.conf");
    fs::write(&own, rules).unwrap();
    let programs = concat!(env!("CARGO_MANIFEST_DIR"), "/src/policy/servers/opensmtpd");
    let ran = Command::new("awk")
        .arg("-v")
        .arg(format!("domain={domain}"))
        .args(["-f", &format!("{programs}/words.awk"), "-f", &format!("{programs}/route.awk")])
        .arg(&own)
        .output()
        .unwrap();
    assert!(ran.stderr.is_empty(), "{rules}: {ran:?}");
    ran.status.success().then(|| String::from_utf8(ran.stdout).unwrap().trim().to_owned())
}

#[test]
fn the_routes_of_opensmtpd_are_followed_as_far_as_the_domain_decides() {
    const ACTIONS: &str = "action out relay\naction plain relay host smtp+notls://10.0.0.1\n\
        action led relay host smtps://127.0.0.9:4465\ntable led { led.test }\n";
    for (rules, expected) in [
        ("match for any action out", Some("")),
        (
            "match from any for domain <led> action led\nmatch for any action out",
            Some("smtps:127.0.0.9:4465"),
        ),
        ("match for domain other.test action plain\nmatch from any for any action out", Some("")),
        ("match from any for any action plain", Some("notls:10.0.0.1:25")),
        // A word that is turned round, with or without a blank.
        ("match ! for domain other.test action plain\nmatch from any for any action out", None),
        ("match !for domain other.test action plain\nmatch from any for any action out", None),
        // Who has logged in has other rules than this machine; or the same.
        ("match from local for any action out\nmatch from auth for any action plain", None),
        (
            "match from local for any action plain\nmatch from auth for any action plain",
            Some("notls:10.0.0.1:25"),
        ),
        (
            "match mail-from \"carol@home.test\" for domain led.test action led\nmatch from any for any action out",
            None,
        ),
        // What is elsewhere cannot be read here.
        ("include \"/etc/other.conf\"\nmatch for any action out", None),
        ("match from any for any action elsewhere", None),
    ] {
        let found = route("led.test", &format!("{ACTIONS}{rules}\n"));
        assert_eq!(found.as_deref(), expected, "{rules}");
    }
}

fn broken(node: Node<'_>, text: &str) -> String {
    if node.is_error() || node.is_missing() {
        let place = node.start_position();
        return format!("line {}: {:?}", place.row + 1, node.utf8_text(text.as_bytes()));
    }
    let mut children = node.walk();
    let found = node.children(&mut children).find(|child| child.has_error() || child.is_missing());
    found.map_or_else(String::new, |child| broken(child, text))
}

/// The commands of PowerShell that change something, and the methods of objects that do.
const CHANGES: [&str; 8] = ["Set-", "New-", "Remove-", "Enable-", "Import-", "Restart-", "Export-", "Add-"];
const CHANGING: [&str; 4] = ["Save", "CommitChanges", "Remove", "Add"];

/// Where something is changed, and whether only after it was said and no dry run was asked for.
fn changes<'a>(node: Node<'_>, text: &'a str, guarded: bool, found: &mut Vec<(&'a str, bool)>) {
    let own = node.utf8_text(text.as_bytes()).unwrap();
    let first = own.split(['(', ' ', '\n']).next().unwrap_or_default();
    let named = CHANGES.iter().any(|prefix| first.starts_with(prefix));
    // Reading, and what an object is made from in memory.
    let harmless = ["Set-Wanted", "New-Object"].contains(&first);
    match node.kind() {
        "command" if named && !harmless => found.push((own, guarded)),
        "invokation_expression" if CHANGING.iter().any(|it| own.contains(&format!(".{it}("))) => {
            found.push((own, guarded));
        }
        _ => {}
    }
    let wanted = node.kind() == "command" && first == "Set-Wanted";
    let asked = node.kind() == "if_statement"
        && own.split('{').next().is_some_and(|condition| condition.contains("-not $dry"));
    for child in node.children(&mut node.walk()) {
        changes(child, text, guarded || wanted || asked, found);
    }
}

/// There is no PowerShell here to run it with: its grammar shows that a dry run changes nothing.
#[test]
fn what_apply_ps1_changes_it_says_first_and_a_dry_run_changes_nothing() {
    let windows = |server: &&&dyn Server| matches!(server.system(), System::Windows | System::Service);
    for server in servers::ALL.iter().filter(windows) {
        for class in Class::ALL {
            let configuration = server.configuration(&order(*server, crowded(class))).unwrap();
            let rollback = configuration.rollback.as_ref().expect("it puts back what it changed");
            let text = [rollback.steps.join("\n"), rollback.last.join("\n")].join("\n");
            let mut found = Vec::new();
            let tree = powershell(&text);
            changes(tree.root_node(), &text, false, &mut found);
            assert!(found.len() > 2, "{}: {text}", server.id());
            for (change, guarded) in found {
                assert!(guarded, "{} changes without a word: {change}", server.id());
            }
            for function in ["function Get-State {", "function Restore-State($saved) {"] {
                assert!(rollback.state.contains(function), "{}", server.id());
            }
        }
    }
}

/// What is saved, what is done and what is put back come in this order, whatever fails.
#[test]
fn apply_ps1_saves_first_and_puts_back_where_something_fails() {
    for server in servers::ALL.iter().filter(|it| it.system() == System::Windows) {
        let configuration = server.configuration(&order(*server, crowded(Class::Opportunistic))).unwrap();
        let scripts = scripts(&configuration);
        let (_, apply) = scripts.iter().find(|(name, _)| name == "apply.ps1").unwrap();
        let at = |text: &str| apply.rfind(text).unwrap_or_else(|| panic!("{}: {text}", server.id()));
        let order = [
            "if ($dry) {\n  . $steps\n  . $last\n",
            "Move-Item -LiteralPath \"$run.new\" -Destination $run -Force",
            "try {\n  . $steps\n",
            "throw",
            "Test-Shown $thumbprint 'mx.example.org'",
            "$held = $true",
            "} finally {\n  if (-not $held) {",
            "Restore-State (Import-Clixml -LiteralPath $run)",
            "Remove-Item -LiteralPath $run\n}",
            ". $last\nWrite-Host",
        ];
        let places: Vec<usize> = order.iter().map(|text| at(text)).collect();
        assert!(places.is_sorted(), "{}: {places:?}", server.id());
        assert!(!apply.contains("@S"), "{}: a mark is left", server.id());
    }
}

/// Files in the languages that have a parser here.
fn parsed(configuration: &Configuration) -> usize {
    let mut parsed = 0;
    for file in &configuration.files {
        match ending(&file.name) {
            "ndjson" => {
                for line in file.text.lines() {
                    let value: serde_json::Value = serde_json::from_str(line).expect(line);
                    assert!(value.is_object(), "{line}");
                    parsed += 1;
                }
            }
            "sh" => {
                let bash = Command::new("bash").args(["-n", "-c", &file.text]).status().unwrap();
                assert!(bash.success(), "{}", file.text);
                parsed += 1;
            }
            _ => {}
        }
    }
    parsed
}

#[test]
fn every_file_is_one_of_its_language() {
    let mut count = 0;
    for server in servers::ALL {
        for class in Class::ALL {
            count += parsed(&server.configuration(&order(*server, crowded(class))).unwrap());
        }
    }
    assert!(count > 0, "there are such files");
}

#[test]
fn every_step_is_worded_in_every_language() {
    for server in servers::ALL {
        for class in Class::ALL {
            let configuration = server.configuration(&order(*server, crowded(class))).unwrap();
            for (language, _) in Language::all() {
                for step in &configuration.steps {
                    let words = language.say_with(&step.key(), &step.facts);
                    let told = !words.contains("Unknown localization") && !words.contains("{$");
                    assert!(told, "{} {}: {words}", server.id(), language.code());
                }
                let order = order(*server, crowded(class));
                let readme =
                    configuration.readme(&order, *server, |key, facts| language.say_with(key, facts));
                assert!(!readme.contains("Unknown localization") && !readme.contains("{$"), "{readme}");
                // What it cannot do is said of a direction and of somebody; and no parser has read steps in a console.
                for limit in Together::all(&configuration.limits) {
                    let whom = limit.whom(&|key| language.say(key));
                    let what = language.say_with(&format!("{}-what", limit.code()), &limit.facts());
                    assert!(readme.contains(&format!("- {whom}: {what}")), "{whom}: {readme}");
                }
                let in_console = server.system() == System::Console;
                assert!(!in_console || !readme.contains("Parser") && !readme.contains("parser"), "{readme}");
            }
        }
    }
}

/// What was chosen holds for later versions as well, and nobody can tell the version of a service.
#[test]
fn the_head_names_the_versions_that_were_chosen() {
    for (id, head) in [
        ("postfix", "Postfix 3.4 or later: TLS for "),
        ("google-workspace", "Google Workspace: TLS for "),
        ("exchange-online", "Exchange Online (Microsoft 365): TLS for "),
        ("other", "Another server: TLS for "),
    ] {
        let server = servers::find(id).unwrap();
        let mut order = order(server, Policy::default());
        if id == "postfix" {
            order.server_version = "3.4".parse().unwrap();
        }
        let configuration = server.configuration(&order).unwrap();
        let (english, _) = Language::all().remove(0);
        let readme = configuration.readme(&order, server, |key, facts| english.say_with(key, facts));
        assert!(readme.starts_with(head), "{readme}");
    }
}

#[test]
fn a_path_of_another_system_is_refused() {
    for server in servers::ALL {
        let (own, other) = match server.system() {
            System::Windows => (r"C:\a\b.pfx", "/a/b.pem"),
            _ => ("/a/b.pem", r"C:\a\b.pfx"),
        };
        assert_eq!(server.path(own).unwrap().as_str(), own);
        assert!(server.path(other).is_err(), "{}", server.id());
    }
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{1,30}", "[a-z0-9.-]{1,30}", "[a-zA-Zß‘’‚‛“”.\\-*$#'\" \n;=/`()]{1,20}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Names of any making change the names in a script, and nothing that it does.
    #[test]
    fn what_was_typed_does_not_change_what_a_script_does(host in texts(), path in texts(), domain in texts()) {
        for server in servers::ALL.iter().filter(|it| matches!(it.system(), System::Windows | System::Service)) {
            let usual = server.configuration(&order(*server, crowded(Class::Opportunistic))).unwrap();
            let mut policy = crowded(Class::Opportunistic);
            if let Ok(domain) = format!("{domain}.test").parse() {
                let last = policy.remove(&"plain.example".parse().unwrap()).unwrap();
                let mut all = Policy::default();
                for client in policy.clients() {
                    all.add_client(client.clone()).unwrap();
                }
                all.add(Partner { domain, ..last }).unwrap();
                for partner in policy.partners() {
                    all.add(partner.clone()).unwrap();
                }
                policy = all;
            }
            let mut order = order(*server, policy);
            order.host = format!("{host}.test").parse().unwrap_or(order.host);
            order.certificate = server.path(&format!(r"C:\{path}.pfx")).unwrap_or(order.certificate);
            let written = server.configuration(&order).unwrap();
            for ((name, usual), (_, written)) in scripts(&usual).into_iter().zip(scripts(&written)) {
                let tree = powershell(&written);
                prop_assert!(!tree.root_node().has_error(), "{} {name}: {written}", server.id());
                prop_assert_eq!(shape(&tree), shape(&powershell(&usual)), "{} {}", server.id(), name);
            }
        }
    }
}
