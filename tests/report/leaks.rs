//! A private key, its passphrase and a password are in nothing that is printed or written, but in the files that are theirs.

use crate::peer::Practice;
use crate::program::{told, written};
use data_encoding::{BASE64, HEXLOWER, HEXUPPER};
use postseal::certificate::{self, Brought, Passphrase};
use postseal::delivery::{Credentials, Identity, Route, Target};
use rcgen::{CertificateParams, CertificateSigningRequestParams, Issuer, KeyPair};
use std::fs;
use std::io::Read;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use zeroize::Zeroizing;

const PASSPHRASE: &str = "staple-battery-0815";

/// What must be nowhere, by what it is.
pub struct Secrets(pub Vec<(&'static str, Vec<u8>)>);

impl Secrets {
    /// Of a key on P-256: its number, in every way in which bytes are printed, wherever in a text of BASE64 it may stand.
    pub fn of(pkcs8: &[u8]) -> Self {
        let before = [2, 1, 1, 4, 32];
        let at = pkcs8.windows(5).position(|it| it == before).unwrap() + 5;
        let number = &pkcs8[at..at + 32];
        let middle = &number[4..20];
        let listed = middle.iter().map(ToString::to_string).collect::<Vec<_>>();
        let mut all = vec![
            ("the key", middle.to_vec()),
            ("the key in hexadecimal", HEXLOWER.encode(middle).into_bytes()),
            ("the key in hexadecimal", HEXUPPER.encode(middle).into_bytes()),
            ("the key as a list", listed.join(", ").into_bytes()),
            ("the key as a list", listed.join(",").into_bytes()),
            ("the passphrase", PASSPHRASE.into()),
            ("the passphrase in BASE64", BASE64.encode(PASSPHRASE.as_bytes()).trim_end_matches('=').into()),
        ];
        for separator in [":", " "] {
            let pairs = middle.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>();
            all.push(("the key in pairs", pairs.join(separator).into_bytes()));
        }
        for skipped in 0..3 {
            // Whole groups of it, so that neither what stands before nor what stands behind plays a part.
            let text = BASE64.encode(&number[skipped..skipped + 12]);
            all.push(("the key in BASE64", text.into_bytes()));
        }
        Self(all)
    }

    fn found_in(&self, bytes: &[u8]) -> Option<&'static str> {
        let is_in = |secret: &[u8]| bytes.windows(secret.len()).any(|it| it == secret);
        // PEM breaks its lines anywhere.
        let joined: Vec<u8> = bytes.iter().copied().filter(|byte| !b"\r\n".contains(byte)).collect();
        let is_broken = |secret: &[u8]| joined.windows(secret.len()).any(|it| it == secret);
        self.0.iter().find(|(_, secret)| is_in(secret) || is_broken(secret)).map(|(what, _)| *what)
    }

    /// Every file below, but those that are theirs.
    fn are_in_no_file_of(&self, folder: &Path, own: &[&str]) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.are_in_no_file_of(&path, own);
            } else if !own.iter().any(|end| path.to_str().unwrap().ends_with(end)) {
                assert_eq!(self.found_in(&fs::read(&path).unwrap()), None, "{}", path.display());
            }
        }
    }

    /// Runs the program as loudly as it can.
    fn run(&self, home: &Path, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let command = command.args(["--lang", "en", "--verbose"]).args(arguments).env("HOME", home);
        let command = command.env("RUST_LOG", "trace").env("RUST_BACKTRACE", "full").stdin(Stdio::null());
        let done = command.env("POSTSEAL_DATA", home.join("data")).output().unwrap();
        for said in [&done.stdout, &done.stderr] {
            assert_eq!(self.found_in(said), None, "{arguments:?}: {}", told(said));
        }
        done
    }
}

/// A key that Postseal made, and a certificate for it.
struct Made {
    home: tempfile::TempDir,
    key: String,
    request: String,
    certificate: String,
    secrets: Secrets,
}

impl Made {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let out = home.path().join("keys").display().to_string();
        let program = env!("CARGO_BIN_EXE_postseal");
        let mut command = Command::new(program);
        let command = command.args(["request", "--json", "--host", "mx.example.test", "--out", &out]);
        let done = command.output().unwrap();
        assert_eq!(done.status.code(), Some(0), "{}", told(&done.stderr));
        let (key, request) = (format!("{out}/mx.example.test.key"), format!("{out}/mx.example.test.csr"));
        let pem = KeyPair::from_pem(&fs::read_to_string(&key).unwrap()).unwrap();
        let secrets = Secrets::of(&pem.serialize_der());
        assert_eq!(secrets.found_in(&done.stdout).or(secrets.found_in(&done.stderr)), None);
        let issuer = KeyPair::generate().unwrap();
        let issuer = Issuer::new(CertificateParams::new(vec!["ca.example.test".to_owned()]).unwrap(), issuer);
        let asked =
            CertificateSigningRequestParams::from_pem(&fs::read_to_string(&request).unwrap()).unwrap();
        let certificate = asked.signed_by(&issuer).unwrap().pem();
        let certificate = written(home.path(), "own.pem", certificate);
        Self { home, key, request, certificate, secrets }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.secrets.run(self.home.path(), arguments)
    }

    fn at(&self, name: &str) -> String {
        self.home.path().join(name).display().to_string()
    }
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let made = Made::new();
    let pem = fs::read(&made.key).unwrap();
    let der = KeyPair::from_pem(&told(&pem)).unwrap().serialize_der();
    let traditional = BASE64.encode(&der[7..]);
    for text in [
        pem,
        der.clone(),
        HEXLOWER.encode(&der).into_bytes(),
        format!("{der:?}").into_bytes(),
        format!("{der:02x?}").replace(", ", ":").into_bytes(),
        traditional.into_bytes(),
        BASE64.encode(&der[1..]).into_bytes(),
        PASSPHRASE.as_bytes().to_vec(),
    ] {
        assert!(made.secrets.found_in(&text).is_some(), "{}", told(&text));
    }
    assert_eq!(made.secrets.found_in(&fs::read(&made.certificate).unwrap()), None);
}

#[test]
fn a_key_is_in_nothing_that_is_made_of_it() {
    let made = Made::new();
    let (key, own, request) = (made.key.as_str(), made.certificate.as_str(), made.request.as_str());
    let passphrase = written(made.home.path(), "passphrase", PASSPHRASE);
    let (sealed, forms) = (made.at("sealed"), made.at("forms"));
    let done =
        made.run(&["request", "--host", "mx.example.test", "--reuse-key", key, "--out", &made.at("again")]);
    assert_eq!(done.status.code(), Some(0), "{}", told(&done.stderr));
    let sealing =
        ["request", "--host", "mx.example.test", "--passphrase-file", &passphrase, "--out", &sealed];
    assert_eq!(made.run(&sealing).status.code(), Some(0));
    for json in [&[][..], &["--json"]] {
        let run = |arguments: &[&str]| made.run(&[arguments, json].concat());
        let _ = run(&["inspect", key, own, request, &format!("{sealed}/mx.example.test.key")]);
        let _ = run(&["certificate", "check", own, key, "--key", key, "--host", "mx.example.test"]);
        for form in ["pem", "fullchain", "combined", "pfx", "der", "p7b"] {
            let out = format!("{forms}/{form}{}", json.len());
            let arguments = ["certificate", "export", own, "--key", key, "--format", form, "--out", &out];
            let _ = run(&[&arguments[..], &["--passphrase-file", &passphrase]].concat());
        }
        let out = format!("{forms}/import{}", json.len());
        let _ = run(&["certificate", "import", own, key, "--out", &out]);
        let out = format!("{forms}/policy{}", json.len());
        let arguments =
            ["policy", "export", "--server", "postfix", "--host", "mx.example.test", "--out", &out];
        let _ = run(&[&arguments[..], &["--certificate-file", own]].concat());
        let _ = run(&["expiring", own, key]);
    }
    assert!(fs::read_dir(&forms).unwrap().count() >= 14, "they were made");
    // What holds a key by its nature: a key, and what holds a certificate with its key.
    made.secrets.are_in_no_file_of(made.home.path(), &[".key", ".key.der", "/passphrase", "combined.pem"]);
}

#[test]
fn a_key_that_is_given_for_something_else_is_not_repeated() {
    let made = Made::new();
    let key = made.key.as_str();
    let pem = fs::read_to_string(key).unwrap();
    let at = pem.len() / 2;
    let cut = written(made.home.path(), "cut.key", &pem[..pem.len() - 40]);
    let changed = written(made.home.path(), "changed.key", format!("{}!{}", &pem[..at], &pem[at + 1..]));
    let bare = written(made.home.path(), "bare.key", pem.lines().skip(1).collect::<Vec<_>>().join("\n"));
    for file in [key, &cut, &changed, &bare] {
        let host = "mx.example.test";
        let _ = made.run(&["inspect", file]);
        let _ = made.run(&["certificate", "check", file, "--key", &made.certificate]);
        let _ = made.run(&["certificate", "export", file, "--format", "pem", "--out", &made.at("x")]);
        let _ = made.run(&["headers", file]);
        let _ = made.run(&["archive", file]);
        let _ = made.run(&["dns", "reports", file]);
        let _ = made.run(&["report", file, "--out", &made.at("report.html")]);
        let _ = made.run(&["report", "--sent", file, file, "--out", &made.at("report.json")]);
        let _ = made.run(&["expiring", file]);
        let _ = made.run(&[
            "policy",
            "export",
            "--server",
            "postfix",
            "--host",
            host,
            "--policy",
            file,
            "--out",
            &made.at("p"),
        ]);
        let _ = made.run(&[
            "dns",
            "rollover",
            "--certificate",
            &made.certificate,
            "--remember",
            file,
            "127.0.0.1:1",
        ]);
        let _ = made.run(&["probe", "127.0.0.1:1", "--certificate", file, "--key", file]);
        let _ = made.run(&["request", "--host", host, "--passphrase-file", file, "--out", &made.at("keys")]);
        let _ = made.run(&["--trust", file, "probe", "127.0.0.1:1"]);
    }
    let wrong = written(made.home.path(), "passphrase", PASSPHRASE);
    let _ = made.run(&["inspect", key, "--passphrase-file", &wrong]);
    made.secrets.are_in_no_file_of(made.home.path(), &[".key", "/passphrase"]);
}

#[test]
fn a_rehearsal_keeps_its_key_to_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out").display().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let done = command.args(["--lang", "en", "--verbose", "rehearse", "--out", &out]).output().unwrap();
    assert_eq!(done.status.code(), Some(0), "{}", told(&done.stderr));
    let mut keys = Vec::new();
    for entry in walk(Path::new(&out)) {
        if let Ok(pair) = KeyPair::from_pem(&told(&fs::read(&entry).unwrap())) {
            keys.push(pair);
        }
    }
    assert!(!keys.is_empty(), "it kept its key");
    for key in keys {
        let secrets = Secrets::of(&key.serialize_der());
        assert_eq!(secrets.found_in(&done.stdout).or(secrets.found_in(&done.stderr)), None);
        secrets.are_in_no_file_of(Path::new(&out), &[".key"]);
    }
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

/// What a panic or a log would print of them.
#[test]
fn what_holds_a_secret_is_printed_without_it() {
    let made = Made::new();
    let mut brought = Brought::default();
    for file in [&made.certificate, &made.key] {
        let items = certificate::read(file, &fs::read(file).unwrap(), None).unwrap();
        assert_eq!(made.secrets.found_in(format!("{items:#?}").as_bytes()), None);
        // A key alone is told as that, and kept.
        let _ = brought.take(file, items);
    }
    let identity = Identity::of(&brought).unwrap();
    let mut route = Route::new(Target::parse("mx.example.test", 25).unwrap(), certificate::Trust::System);
    route.identity = identity.clone().map(|(identity, _)| identity);
    let who = Credentials::new("ann", Zeroizing::new(PASSPHRASE.to_owned()));
    let token = Credentials::with_token("ann", Zeroizing::new(PASSPHRASE.to_owned()));
    let passphrase = Passphrase::from(PASSPHRASE.to_owned());
    let typed = postseal::request::Passphrase::new(PASSPHRASE.to_owned());
    let all = [
        format!("{brought:?} {brought:#?}"),
        format!("{identity:?} {route:#?}"),
        format!("{who:?} {token:?} {passphrase:?} {typed:?}"),
    ];
    for printed in all {
        assert_eq!(made.secrets.found_in(printed.as_bytes()), None, "{printed}");
    }
    assert!(identity.is_some(), "there was a key to print");
}

#[cfg(target_os = "linux")]
#[test]
fn no_core_is_dumped_of_it() {
    // A server that says nothing keeps the program alive.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = silent.local_addr().unwrap().to_string();
    let mut command = Command::new("sh");
    let program = env!("CARGO_BIN_EXE_postseal");
    let command =
        command.args(["-c", "ulimit -S -c $(ulimit -H -c); exec \"$@\"", "sh", program, "probe", &at]);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let (mut stream, _) = silent.accept().unwrap();
    let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    child.kill().unwrap();
    let _ = child.wait().unwrap();
    let _ = stream.read(&mut [0; 16]);
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    let soft = core["Max core file size".len()..].split_whitespace().next().unwrap();
    assert!(["0", "1"].contains(&soft), "{core}");
}

/// The key is shown to a server that asks, and a message is sent.
#[test]
fn a_key_that_is_used_is_not_told() {
    let made = Made::new();
    let practice = Practice::start("mx.example.test");
    let (at, root) = (practice.address().to_string(), practice.root.display().to_string());
    let shown = ["--certificate", made.certificate.as_str(), "--key", made.key.as_str()];
    for json in [&[][..], &["--json"]] {
        let probe = ["probe", &at, "--name", "mx.example.test", "--trust", &root];
        let done = made.run(&[&probe[..], &shown, json].concat());
        assert!(told(&done.stdout).contains("TLSv1.3"), "{}", told(&done.stderr));
    }
    made.secrets.are_in_no_file_of(made.home.path(), &[".key"]);
}
