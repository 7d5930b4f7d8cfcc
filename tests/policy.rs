//! What is written for every server: reviewed as golden files, and held to what the list of servers promises.
//!
//! `UPDATE_GOLDEN=1 cargo test --test policy` writes the files anew; read the difference before committing it.

use postseal::explain::{Explain, Severity};
use postseal::i18n::Language;
use postseal::policy::{
    Capability, Client, Configuration, Direction, Order, Partner, Platform, Policy, Profile, Reason, Server,
    Source, Support, System, Version, servers,
};
use postseal::tls::Class;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const FINGERPRINT: &str = "7d1e0f6c5b4a39281706f5e4d3c2b1a07d1e0f6c5b4a39281706f5e4d3c2b1a0";

fn order(server: &dyn Server, version: Version, policy: Policy) -> Order {
    let host = "mx.example.org".parse().unwrap();
    let (certificate, key) = match server.system() {
        System::Unix => ("/etc/ssl/postseal/mx.example.org.pem", "/etc/ssl/postseal/mx.example.org.key"),
        _ => ("", ""),
    };
    Order {
        server_version: version,
        certificate: server
            .path(certificate)
            .unwrap_or_else(|_| server.usual_certificate(Platform::Debian, &host)),
        key: server.path(key).unwrap_or_else(|_| server.usual_key(Platform::Debian, &host)),
        host,
        roots: server.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        policy,
    }
}

/// A partner for every class in each direction, one with all that can be known of it, one below another.
fn partners() -> Vec<Partner> {
    let mut partners: Vec<Partner> =
        Class::ALL.iter().map(|class| format!("{class}.example={class}/{class}").parse().unwrap()).collect();
    let mut known: Partner = "well-known.example=verified/verified".parse().unwrap();
    known.certificate_names =
        vec!["mx1.provider.example".parse().unwrap(), "*.provider.test".parse().unwrap()];
    known.client_certificates = vec![FINGERPRINT.parse().unwrap()];
    partners.push(known);
    partners.push("news.required.example=opportunistic/opportunistic".parse().unwrap());
    partners
}

/// The files, and the commands where they are wanted.
fn written(configuration: &Configuration, with_commands: bool) -> String {
    let mut text = String::new();
    for file in &configuration.files {
        let _ = write!(text, "==== {} {:04o}\n{}\n", file.path, file.mode, file.text);
    }
    let commands = &configuration.commands;
    let lists = [
        ("apply", &commands.apply),
        ("check", &commands.check),
        ("verify", &commands.verify),
        ("undo", &commands.undo),
    ];
    for (name, lines) in lists.iter().filter(|_| with_commands) {
        let _ = write!(text, "==== {name}\n{}\n\n", lines.join("\n"));
    }
    text
}

/// Everything in the bundle and every limit, with the version left out.
fn rendered(server: &dyn Server, version: &Version, policy: Policy, with_commands: bool) -> String {
    let configuration = server.configuration(&order(server, version.clone(), policy)).unwrap();
    let mut text = written(&configuration, with_commands);
    if !configuration.steps.is_empty() {
        text.push_str("==== steps\n");
    }
    for (number, step) in (1..).zip(&configuration.steps) {
        let _ = writeln!(text, "{number}. {}", Language::english().say_with(&step.key(), &step.facts));
    }
    text.push_str("==== limits\n");
    for limit in &configuration.limits {
        let whom = limit.partner.as_ref().map_or("everybody".to_owned(), ToString::to_string);
        let _ = writeln!(text, "{} {whom} {}: {}", limit.direction.as_str(), limit.class, limit.code());
    }
    // In a comment, and where apply.sh stops on an older server.
    let text = text.replace(&format!(" {version} and later"), " VERSION and later");
    text.replace(&format!("' {version} \"$("), "' VERSION \"$(")
        .replace(&format!("= {version} ]"), "= VERSION ]")
}

/// Every class in each direction, without partners and with all of them. The file's name names the first version
/// for which this is written: the versions behind it differ in nothing.
fn golden() -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let pairs =
        Class::ALL.iter().flat_map(|inbound| Class::ALL.iter().map(move |outbound| (*inbound, *outbound)));
    for server in servers::ALL {
        for (inbound, outbound) in pairs.clone().filter(|(inbound, outbound)| {
            // The directions do not touch each other (a test below): one walks while the other rests.
            [*inbound, *outbound].contains(&Class::Opportunistic)
        }) {
            for crowded in [false, true] {
                let mut policy = Policy::new(inbound, outbound);
                let suffix = if crowded { "-partners" } else { "" };
                for partner in partners().into_iter().filter(|_| crowded) {
                    policy.add(partner).unwrap();
                }
                let with_commands = inbound == outbound;
                let mut before = String::new();
                for version in server.versions() {
                    let text = rendered(*server, &version, policy.clone(), with_commands);
                    if text != before {
                        let name = format!("{}/{version}-{inbound}-{outbound}{suffix}.txt", server.id());
                        assert!(files.insert(PathBuf::from(name), text.clone()).is_none());
                    }
                    before = text;
                }
            }
        }
    }
    for server in servers::ALL {
        for (name, policy) in wide_policies() {
            let mut before = String::new();
            for version in server.versions() {
                let text = rendered(*server, &version, policy.clone(), name == "everything");
                if text != before {
                    let name = format!("{}/{version}-{name}.txt", server.id());
                    assert!(files.insert(PathBuf::from(name), text.clone()).is_none());
                }
                before = text;
            }
        }
    }
    files
}

/// What is written for each platform but Debian, which the other files are about: everything at its usual place there.
fn golden_of_platforms() -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for server in servers::ALL {
        for platform in server.platforms().iter().filter(|it| **it != Platform::Debian) {
            let text = written(&server.configuration(&usual(*server, *platform)).unwrap(), true);
            let name = format!("{}/platform-{}.txt", server.id(), platform.id());
            assert!(files.insert(PathBuf::from(name), text).is_none());
        }
    }
    files
}

/// All that can be asked, of a server with everything at its usual place.
fn usual(server: &dyn Server, platform: Platform) -> Order {
    let (_, mut policy) = wide_policies().into_iter().next().unwrap();
    policy.add("bank.example=verified/required".parse().unwrap()).unwrap();
    let host = "mx.example.org".parse().unwrap();
    Order {
        server_version: server.assumed_version(),
        platform,
        certificate: server.usual_certificate(platform, &host),
        key: server.usual_key(platform, &host),
        roots: server.usual_roots(platform),
        routes: Vec::new(),
        host,
        policy,
    }
}

#[test]
fn a_bundle_names_no_place_of_another_platform() {
    for server in servers::ALL {
        for platform in Platform::ALL {
            let order = usual(*server, platform);
            if !server.platforms().contains(&platform) {
                assert_eq!(server.platform(platform), Platform::Debian, "{}", server.id());
                continue;
            }
            for path in [&order.certificate, &order.key, &order.roots] {
                assert!(server.path(path.as_str()).is_ok(), "{} {path}", server.id());
            }
            assert_eq!(server.platform(platform), platform);
            let configuration = server.configuration(&order).unwrap();
            let text = written(&configuration, true);
            let touched = configuration.guard.map(|guard| guard.touches.join("\n")).unwrap_or_default();
            let debian = server.usual_roots(Platform::Debian);
            assert!(order.roots == debian || !text.contains(debian.as_str()), "{} {platform:?}", server.id());
            for mark in ["@AT@", "@FIRST@", "@RESTART@", "@PERMISSIONS@"] {
                assert!(!text.contains(mark), "{} {platform:?}: {mark}", server.id());
            }
            if platform != Platform::FreeBsd {
                continue;
            }
            // What ports install lies below /usr/local: nowhere are the folders of Linux meant.
            for folder in ["/etc/postfix", "/etc/dovecot", "/etc/courier"] {
                let here = format!("/usr/local{folder}");
                for text in [&text, &touched] {
                    assert!(!text.replace(&here, "").contains(folder), "{} {folder}", server.id());
                }
            }
        }
    }
}

/// What a policy can ask beside classes.
fn wide_policies() -> Vec<(&'static str, Policy)> {
    let mut everything = Policy::default();
    (everything.submission, everything.dane, everything.mta_sts) = (true, true, true);
    everything.add("partner.example=opportunistic/required".parse().unwrap()).unwrap();
    for client in
        ["192.0.2.0/24=required", "192.0.2.7=plain", "2001:db8::/32=verified", "mx.bank.example=required"]
    {
        let mut client: Client = client.parse().unwrap();
        if client.inbound == Class::Verified {
            client.client_certificates = vec![FINGERPRINT.parse().unwrap()];
        }
        everything.add_client(client).unwrap();
    }
    let profiled = |profile| {
        let mut policy = Policy::default();
        policy.set_profile(profile);
        policy
    };
    vec![("everything", everything), ("modern", profiled(Profile::Modern)), ("old", profiled(Profile::Old))]
}

/// What a version of a server cannot do is told where it is asked for, and nowhere else.
#[test]
fn what_a_version_cannot_do_is_told() {
    for server in servers::ALL {
        for version in server.versions() {
            for (name, policy) in wide_policies() {
                let order = order(*server, version.clone(), policy.clone());
                let limits = server.configuration(&order).unwrap().limits;
                let told = |code| limits.iter().any(|limit| limit.code() == code);
                // Told whatever is asked, where the lowest version is not the server's to set.
                let elsewhere = limits.iter().any(|it| matches!(it.reason, Reason::ProtocolsElsewhere(_)));
                let lacks = |what| server.can(&version, what) == Support::No;
                let everything = name == "everything";
                for (code, what, asked) in [
                    ("limit-submission-unavailable", Capability::Submission, everything),
                    ("limit-dane-unavailable", Capability::Dane, everything),
                    ("limit-mta-sts-unavailable", Capability::MtaSts, everything),
                    ("limit-address-not-asked", Capability::ByAddress, everything),
                    ("limit-host-not-asked", Capability::ByHost, everything),
                    ("limit-minimum-unavailable", Capability::Minimum(policy.minimum()), !elsewhere),
                ] {
                    assert_eq!(told(code), asked && lacks(what), "{} {version} {name} {code}", server.id());
                }
            }
        }
    }
}

#[test]
fn what_is_written_is_what_was_reviewed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut expected = golden();
    expected.extend(golden_of_platforms());
    assert!(expected.len() > servers::ALL.len() * 10, "every server has its files");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        for server in servers::ALL {
            let _ = fs::remove_dir_all(root.join(server.id()));
            fs::create_dir_all(root.join(server.id())).unwrap();
        }
        for (name, text) in &expected {
            fs::write(root.join(name), text).unwrap();
        }
    }
    for (name, text) in &expected {
        let reviewed = fs::read_to_string(root.join(name)).unwrap_or_default().replace("\r\n", "\n");
        for (number, (now, then)) in text.lines().zip(reviewed.lines()).enumerate() {
            assert_eq!(now, then, "{} line {}", name.display(), number + 1);
        }
        assert_eq!(text, &reviewed, "{}", name.display());
    }
    for server in servers::ALL {
        for entry in fs::read_dir(root.join(server.id())).unwrap() {
            let name = Path::new(server.id()).join(entry.unwrap().file_name());
            assert!(expected.contains_key(&name), "{} is nobody's: remove it", name.display());
        }
    }
}

#[test]
fn the_directions_do_not_touch_each_other() {
    let limits = |server: &dyn Server, policy: &Policy, direction| {
        let order = order(server, server.assumed_version(), policy.clone());
        let mut limits = server.configuration(&order).unwrap().limits;
        limits.retain(|limit| limit.direction == direction);
        limits
    };
    for server in servers::ALL {
        for class in Class::ALL {
            let (base, inbound) = (Policy::default(), Policy::new(class, Class::Opportunistic));
            let outbound = Policy::new(Class::Opportunistic, class);
            for (changed, direction) in [(inbound, Direction::Outbound), (outbound, Direction::Inbound)] {
                assert_eq!(limits(*server, &changed, direction), limits(*server, &base, direction));
            }
        }
    }
}

#[test]
fn every_server_is_in_the_list_with_a_file_of_its_own() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/policy/servers");
    let mut files: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().replace('_', "-"))
        .collect();
    let mut listed: Vec<&str> = servers::ALL.iter().map(|server| server.id()).collect();
    files.sort_unstable();
    listed.sort_unstable();
    assert_eq!(files, listed);
    for server in servers::ALL {
        assert_eq!(servers::find(&server.id().to_uppercase()).unwrap().id(), server.id());
        assert!(server.versions().is_sorted() && !server.versions().is_empty(), "{}", server.id());
    }
    for name in ["communigate-pro", "Barracuda-Email-Security-Gateway", "proofpoint-protection-server"] {
        assert_eq!(servers::find(name).unwrap().id(), "other");
    }
    let unknown = servers::find("postfx").unwrap_err();
    assert_eq!(unknown.code(), "server-unknown");
}

#[test]
fn a_version_older_than_all_is_refused_and_a_later_one_is_not() {
    // A server that we do not know has no versions.
    for server in servers::ALL.iter().filter(|server| server.source() != Source::General) {
        let configure = |version: Version| server.configuration(&order(*server, version, Policy::default()));
        assert_eq!(configure(Version::new(&[0])).unwrap_err().code(), "server-version-too-old");
        let _ = configure(Version::new(&[999])).unwrap();
    }
}

/// A server does not promise what it then cannot do, and where it cannot it says so.
#[test]
fn what_is_promised_is_what_is_done() {
    for server in servers::ALL {
        for (direction, class) in
            Direction::ALL.into_iter().flat_map(|it| Class::ALL.map(|class| (it, class)))
        {
            let short = |policy: Policy| {
                let order = order(*server, server.assumed_version(), policy);
                let mut limits = server.configuration(&order).unwrap().limits;
                limits.retain(|it| it.direction == direction && it.reason.severity() == Severity::Error);
                // The versions of TLS are no matter of a class.
                limits.retain(|it| it.code() != "limit-minimum-unavailable");
                limits
            };
            // Of the class that was asked, not of that which everybody has beside a partner.
            let beside = short(Policy::default());
            let falls_short = |policy| !short(policy).is_empty();
            let falls_short_more = |policy| short(policy).iter().any(|it| !beside.contains(it));
            let everybody = match direction {
                Direction::Inbound => Policy::new(class, Class::Opportunistic),
                Direction::Outbound => Policy::new(Class::Opportunistic, class),
            };
            let mut partner = Partner::new("bank.example".parse().unwrap());
            partner.client_certificates = vec![FINGERPRINT.parse().unwrap()];
            match direction {
                Direction::Inbound => partner.inbound = Some(class),
                Direction::Outbound => partner.outbound = Some(class),
            }
            let mut one = Policy::default();
            one.add(partner).unwrap();
            let promised = server.supports(direction, class);
            let can = (!falls_short(everybody), !falls_short_more(one));
            let expected = match promised {
                Support::Yes => (true, true),
                Support::No => (false, false),
                Support::DefaultOnly => (true, false),
                Support::PartnerOnly => (false, true),
            };
            assert_eq!(can, expected, "{} {} {class}", server.id(), direction.as_str());
        }
    }
}

#[test]
fn a_bundle_is_whole_and_replaces_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for server in servers::ALL {
        let configuration =
            server.configuration(&order(*server, server.assumed_version(), Policy::default())).unwrap();
        let (out, zip) =
            (folder.path().join(server.id()), folder.path().join(format!("{}.zip", server.id())));
        configuration.write_folder(&out, "read me").unwrap();
        configuration.write_zip(&zip, "read me").unwrap();
        assert_eq!(configuration.write_folder(&out, "").unwrap_err().code(), "policy-folder-not-empty");
        assert_eq!(configuration.write_zip(&zip, "").unwrap_err().code(), "file-exists");

        let mut archive = zip::ZipArchive::new(fs::File::open(&zip).unwrap()).unwrap();
        let mut names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        names.sort_unstable();
        let mut written: Vec<String> = fs::read_dir(&out)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        written.sort_unstable();
        assert_eq!(names, written);
        for file in &configuration.files {
            assert_eq!(fs::read_to_string(out.join(&file.name)).unwrap(), file.text);
        }
        for name in names {
            let entry = archive.by_name(&name).unwrap();
            assert!(entry.unix_mode().unwrap() & 0o400 != 0, "{name}");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let mode = fs::metadata(out.join(&name)).unwrap().permissions().mode();
                assert_eq!(entry.unix_mode().unwrap() & 0o777, mode & 0o777, "{name}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn every_command_is_a_line_that_a_shell_reads() {
    for server in servers::ALL.iter().filter(|server| server.system() == System::Unix) {
        for inbound in Class::ALL {
            let mut policy = Policy::new(inbound, inbound);
            for partner in partners() {
                policy.add(partner).unwrap();
            }
            let commands =
                server.configuration(&order(*server, server.assumed_version(), policy)).unwrap().commands;
            for line in [commands.apply, commands.check, commands.verify, commands.undo].concat() {
                let read = std::process::Command::new("sh").args(["-n", "-c", &line]).status().unwrap();
                assert!(read.success(), "{line}");
            }
        }
    }
}

/// Names and paths of any making: wild ones, and those that are nearly what they should be.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{1,30}", "[a-z0-9.-]{1,30}", "[a-zA-Zß.\\-*$#'\" \n;=/]{1,20}\\.example"]
}

proptest! {
    /// What a user types is refused, or stands in the configuration as one name and nothing else.
    #[test]
    fn nothing_that_was_typed_becomes_a_line_of_its_own(
        host in texts(), path in texts(), domains in proptest::collection::vec(texts(), 0..5), class in 0..4usize,
    ) {
        let class = Class::ALL[class];
        let mut policy = Policy::new(class, class);
        for domain in domains {
            if let Ok(partner) = format!("{domain}={class}/{class}").parse() {
                let _ = policy.add(partner);
            }
        }
        for server in servers::ALL {
            let mut order = order(*server, server.assumed_version(), policy.clone());
            let usual = server.configuration(&order).unwrap();
            order.host = host.parse().unwrap_or(order.host);
            let root = if server.system() == System::Windows { r"C:\" } else { "/" };
            order.key = server.path(&format!("{root}{path}")).unwrap_or(order.key);
            order.certificate = server.path(&format!("{root}{path}.pem")).unwrap_or(order.certificate);
            let written = server.configuration(&order).unwrap();
            for (file, usual) in written.files.iter().zip(&usual.files) {
                prop_assert_eq!(file.text.lines().count(), usual.text.lines().count());
                let safe = |c: char| c.is_alphanumeric() || " /._-+@%=:~,>!#()\n\"[]'${};".contains(c);
                // A script has signs of its own; that it stays the same script is another test.
                let script = file.text.starts_with("#!") || file.text.starts_with('{') || file.name == "postseal_tls.js" || file.name.rsplit('.').next() == Some("awk");
                // Regular expressions, which are read back by the real server in another test.
                let safe = |c| safe(c) || (["exim", "cpanel", "james", "maddy"].contains(&server.id()) && "\\^|?*<&".contains(c));
                // Levels of mox.conf.
                let safe = |c| safe(c) || (server.id() == "mox" && c == '\t');
                // Of domains below a partner's, and of lines that go on.
                let safe = |c| safe(c) || (server.id() == "opensmtpd" && "*\\".contains(c));
                // Its domains are written as people write them; * is everybody.
                let safe = |c: char| safe(c) || (server.id() == "chasquid" && (c == '*' || !c.is_ascii()));
                // Postfix looks a domain up as the address writes it.
                let looked_up = ["postseal_tls_policy", "postseal_senders"].contains(&file.name.as_str());
                let own_letter = |c: char| !c.is_ascii() && !c.is_whitespace() && !c.is_control();
                let safe = |c: char| safe(c) || (looked_up && own_letter(c));
                // Before a path whose file is read.
                let safe = |c| safe(c) || (server.id() == "dovecot" && c == '<');
                // Of rules, whose lines are counted above; names and paths come into none of them.
                let safe = |c| safe(c) || (server.id() == "sendmail" && "`<|*?&\t".contains(c));
                prop_assert!(script || file.text.chars().all(safe), "{}", file.text);
            }
            prop_assert_eq!(written.commands.apply.len(), usual.commands.apply.len());
            prop_assert_eq!(written.commands.check.len(), usual.commands.check.len());
        }
    }
}

#[test]
fn where_things_are_usually_put_can_be_written_into_a_configuration() {
    let host = "xn--bcher-kva.example".parse().unwrap();
    for server in servers::ALL {
        for path in [
            server.usual_key(Platform::Debian, &host),
            server.usual_certificate(Platform::Debian, &host),
            server.usual_roots(Platform::Debian),
        ] {
            assert_eq!(path.as_str().parse(), Ok(path.clone()));
        }
    }
}
