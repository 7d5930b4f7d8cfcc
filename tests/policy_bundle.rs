//! The bundle with certificate and key: what lies in it, for whom, and what changed since it was shown.

use postseal::certificate::Passphrase;
use postseal::policy::{
    Configuration, Identity, Order, Platform, Policy, Profile, Server, Step, System, servers,
};
use std::fs;
use std::io::Read;
use std::path::PathBuf;

/// A certificate, and its key beside it.
struct Pair {
    folder: tempfile::TempDir,
}

impl Pair {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let made = rcgen::generate_simple_self_signed(vec!["mx.example.org".to_owned()]).unwrap();
        fs::write(folder.path().join("chain.pem"), made.cert.pem()).unwrap();
        fs::write(folder.path().join("mx.key"), made.signing_key.serialize_pem()).unwrap();
        Self { folder }
    }

    fn chain(&self) -> PathBuf {
        self.folder.path().join("chain.pem")
    }

    fn key(&self) -> PathBuf {
        self.folder.path().join("mx.key")
    }
}

fn order(server: &dyn Server) -> Order {
    let host = "mx.example.org".parse().unwrap();
    Order {
        server_version: server.assumed_version(),
        certificate: server.usual_certificate(Platform::Debian, &host),
        key: server.usual_key(Platform::Debian, &host),
        roots: server.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        policy: Policy::default(),
        host,
    }
}

fn configuration(server: &dyn Server) -> Configuration {
    server.configuration(&order(server)).unwrap()
}

/// The keys of the words, one a line: no language is needed for what is said.
fn readme(configuration: &Configuration, server: &dyn Server) -> String {
    configuration.readme(&order(server), server, |key, _| key.to_owned())
}

#[test]
fn the_certificate_goes_along_and_the_key_only_where_it_is_wanted() {
    let pair = Pair::new();
    let out = tempfile::tempdir().unwrap();
    for server in servers::ALL.iter().filter(|server| server.system() == System::Unix) {
        for key in [None, Some(pair.key())] {
            let mut configuration = configuration(*server);
            configuration.bring(Identity::read(&pair.chain(), key.as_deref(), None).unwrap());
            let folder = out.path().join(format!("{}-{}", server.id(), key.is_some()));
            let zip = folder.with_extension("zip");
            configuration.write_folder(&folder, "").unwrap();
            configuration.write_zip(&zip, "").unwrap();
            let file = fs::File::open(&zip).unwrap();
            let mut archive = zip::ZipArchive::new(file).unwrap();
            assert_eq!(folder.join("private.key").exists(), key.is_some());
            assert_eq!(archive.by_name("private.key").is_ok(), key.is_some());
            let mut certificate = String::new();
            let _ = archive.by_name("certificate.pem").unwrap().read_to_string(&mut certificate).unwrap();
            assert_eq!(certificate, fs::read_to_string(folder.join("certificate.pem")).unwrap());
            #[cfg(unix)]
            if key.is_some() {
                use std::os::unix::fs::PermissionsExt;
                let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
                assert_eq!(mode(&folder.join("private.key")), 0o600);
                // The zip file is as secret as what is in it.
                assert_eq!(mode(&zip), 0o600);
                assert_eq!(archive.by_name("private.key").unwrap().unix_mode().unwrap() & 0o777, 0o600);
            }
            let said = readme(&configuration, *server);
            // Where a tool of the product puts them in their place, apply.sh does not.
            let puts = configuration.guard.as_ref().is_some_and(|guard| guard.belongs.is_some());
            let expected = match (puts, key.is_some()) {
                (true, true) => "policy-readme-brought\n",
                (true, false) => "policy-readme-brought-certificate\n",
                (false, _) if own_place(&configuration).is_some() => "policy-readme-beside-product\n",
                (false, _) => "policy-readme-beside\n",
            };
            assert!(said.contains(expected), "{}: {said}", server.id());
            assert!(!said.contains("policy-readme-key"), "{}: {said}", server.id());
            assert!(!format!("{configuration:?}").contains("PRIVATE KEY"), "{}", server.id());
        }
    }
}

/// The step that says where the product wants key and certificate, by the key of its words.
fn own_place(configuration: &Configuration) -> Option<String> {
    configuration.steps.iter().map(Step::key).find(|key| key.ends_with("-certificate"))
}

/// Where a product keeps them is told in place of where its programs find them, which may be inside a container.
#[test]
fn a_product_s_own_place_for_the_certificate_comes_before_all_else() {
    for id in ["mailcow", "docker-mailserver", "plesk", "cpanel", "zimbra"] {
        let server = servers::find(id).unwrap();
        let configuration = configuration(server);
        let own = own_place(&configuration).unwrap();
        let said = readme(&configuration, server);
        let at = |key: &str| said.find(key).unwrap_or_else(|| panic!("{id}: {key}: {said}"));
        let applied =
            if configuration.guard.is_some() { "policy-readme-guarded" } else { "policy-readme-apply" };
        assert!(at(&own) < at(applied), "{id}: {said}");
        assert_eq!(said.matches(&own).count(), 1, "{id}: {said}");
        assert!(!said.contains("policy-readme-key"), "{id}: {said}");
    }
}

/// What has to be known before the scripts are run stands before them; what is done afterwards behind them.
#[test]
fn what_comes_before_apply_stands_before_it() {
    for (id, first, later) in [
        ("qmail", &["qmail-patch", "qmail-user"][..], &[][..]),
        ("zimbra", &["zimbra-certificate", "zimbra-servers"], &[]),
        ("mox", &["mox-folder"], &[]),
        ("james", &["james-folder", "james-read"], &[]),
        ("stalwart", &["stalwart-login", "stalwart-files"], &["stalwart-own"]),
        ("mailcow", &["mailcow-folder"], &[]),
        ("docker-mailserver", &["dms-container"], &[]),
        ("iis-smtp", &["iis-older"], &["iis-offered"]),
        ("cpanel", &["cpanel-certificate"], &["cpanel-again"]),
    ] {
        let server = servers::find(id).unwrap();
        let said = readme(&configuration(server), server);
        let at = |key: &str| said.find(key).unwrap_or_else(|| panic!("{id}: {key}: {said}"));
        let apply = ["policy-readme-guarded", "policy-readme-apply", "policy-readme-windows-apply"];
        let apply = apply.iter().find_map(|key| said.find(key)).unwrap_or_else(|| panic!("{id}: {said}"));
        for step in first {
            assert!(at(&format!("policy-step-{step}")) < apply, "{id}: {step}: {said}");
        }
        for step in later {
            assert!(at(&format!("policy-step-{step}")) > apply, "{id}: {step}: {said}");
        }
    }
}

#[test]
fn without_them_the_script_leaves_both_alone() {
    let script = |identity: Option<Identity>| {
        let server = servers::find("postfix").unwrap();
        let mut configuration = configuration(server);
        if let Some(identity) = identity {
            configuration.bring(identity);
        }
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        configuration.write_folder(&out, "").unwrap();
        fs::read_to_string(out.join("apply.sh")).unwrap()
    };
    let pair = Pair::new();
    assert!(script(None).contains("certificate=''\nkey=''\n"));
    let one = script(Some(Identity::read(&pair.chain(), None, None).unwrap()));
    assert!(one.contains(".pem\nkey=''\n"), "{one}");
}

/// Whoever keeps both in one file names one path for both: neither may take the other's place.
#[test]
fn key_and_certificate_at_one_path_are_one_file() {
    let pair = Pair::new();
    for server in servers::ALL.iter().filter(|server| server.system() == System::Unix) {
        let mut order = order(*server);
        order.key = order.certificate.clone();
        let mut configuration = server.configuration(&order).unwrap();
        let said = |it: &Configuration| it.readme(&order, *server, |key, _| key.to_owned());
        let own = own_place(&configuration);
        let told = |it: &Configuration, words: &str| {
            let said = said(it);
            assert!(own.is_some() || said.contains(words), "{}: {said}", server.id());
        };
        told(&configuration, "policy-readme-key-in-one\n");
        configuration.bring(Identity::read(&pair.chain(), None, None).unwrap());
        told(&configuration, "policy-readme-key-in-one\n");
        configuration.bring(Identity::read(&pair.chain(), Some(&pair.key()), None).unwrap());
        if configuration.guard.as_ref().is_some_and(|guard| guard.belongs.is_some()) {
            told(&configuration, "policy-readme-brought-in-one\n");
        }
        let said = said(&configuration);
        for name in ["certificate.pem", "private.key"] {
            assert!(said.contains(&format!("\n- {name}\n")), "{}: {said}", server.id());
        }
    }
}

#[test]
fn another_certificates_key_is_refused() {
    let (pair, other) = (Pair::new(), Pair::new());
    let refused =
        Identity::read(&pair.chain(), Some(&other.key()), Some(&Passphrase::default())).unwrap_err();
    assert_eq!(postseal::explain::Explain::code(&refused), "certificate-export-other-key");
    let missing = Identity::read(&pair.chain(), Some(&pair.chain()), None).unwrap_err();
    assert_eq!(postseal::explain::Explain::code(&missing), "certificate-no-key");
}

#[test]
fn what_changed_since_it_was_shown_is_said_file_by_file() {
    for server in servers::ALL {
        let before = configuration(*server);
        assert_eq!(before.differences(&before), []);
        let mut order = order(*server);
        order.policy.add("bank.example=required/required".parse().unwrap()).unwrap();
        order.policy.set_profile(Profile::Modern);
        let now = server.configuration(&order).unwrap();
        for (path, difference) in now.differences(&before) {
            assert!(difference.contains(&format!("+++ {path}")), "{difference}");
            assert!(difference.lines().skip(2).any(|line| line.starts_with(['+', '-'])), "{difference}");
        }
        assert_eq!(now.differences(&before).is_empty(), now.files == before.files, "{}", server.id());
    }
}

#[test]
fn what_is_pasted_whole_ends_at_the_first_error() {
    let printed = |commands: &postseal::policy::Commands, id: &str| {
        let blocks = commands.blocks(System::Unix);
        let (_, block) = blocks.iter().find(|(its, _)| *its == id).unwrap();
        // As a shell takes it in that somebody works in: it goes on with the next one.
        let shell = format!("{block}\necho still here\n");
        let out = std::process::Command::new("sh").args(["-c", &shell]).output().unwrap();
        String::from_utf8(out.stdout).unwrap()
    };
    let lines =
        ["echo one", "ls /nowhere/at/all 2>&1 >/dev/null | { ! grep -q . ; }", "echo two"].map(str::to_owned);
    let commands = postseal::policy::Commands {
        apply: lines.to_vec(),
        check: lines.to_vec(),
        undo: lines.to_vec(),
        ..Default::default()
    };
    assert_eq!(printed(&commands, "apply"), "one\nstill here\n");
    assert_eq!(printed(&commands, "undo"), "one\nstill here\n");
    assert_eq!(printed(&commands, "check"), "one\ntwo\nstill here\n");
    for server in servers::ALL.iter().filter(|server| server.system() == System::Unix) {
        let configuration = configuration(*server);
        let said = readme(&configuration, *server);
        for (id, block) in configuration.commands.blocks(System::Unix) {
            let read = std::process::Command::new("bash").args(["-n", "-c", &block]).status().unwrap();
            assert!(read.success(), "{} {id}", server.id());
            assert_eq!(said.contains(&block), matches!(id, "apply" | "undo"), "{} {id}", server.id());
        }
    }
}
