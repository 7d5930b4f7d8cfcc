//! What was made, read, written or said for a while is in the memory no more once that is over. A process of its own does it and
//! stays; then all that it could write to is searched.

use crate::leaks::Secrets;
use data_encoding::BASE64;
use postseal::certificate::{self, Certificate, Export, Form, Item, Key, Passphrase, Trust};
use postseal::delivery::{Credentials, Route, Security, Target, TestMessage};
use postseal::request::{Algorithm, KeySource, Order, Subject};
use postseal::tls::Class;
use rcgen::{CertificateParams, CertificateSigningRequestParams, Issuer, KeyPair};
use rustls::ServerConfig;
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, Read};
use std::net::TcpListener;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use zeroize::Zeroizing;

/// Tells a child of one of these tests in which folder it does its part.
const CHILD: &str = "POSTSEAL_TEST_FORGETS";

const PASSPHRASE: &str = "quiet-river-0815-stone";

/// Does the test's part in this process, where it is the child that is to; then stays until it was looked at.
fn is_child(act: impl FnOnce(&Path)) -> bool {
    let Some(folder) = std::env::var_os(CHILD) else { return false };
    act(Path::new(&folder));
    println!("done");
    let _ = std::io::stdin().read(&mut [0; 1]);
    true
}

/// What is found of these in the memory of a child that has done its part.
fn remembered(test: &str, folder: &Path, secrets: impl FnOnce() -> Secrets) -> BTreeSet<String> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    let command = command.args(["--exact", &format!("forgotten::{test}"), "--nocapture"]);
    let command = command.env(CHILD, folder).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let said = std::io::BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(said.into_iter().any(|line| line.contains("done")), "it was done");
    let secrets = secrets();
    let (mut looked, mut found) = (0, BTreeSet::new());
    let memory = fs::File::open(format!("/proc/{}/mem", child.id())).unwrap();
    for line in fs::read_to_string(format!("/proc/{}/maps", child.id())).unwrap().lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if !words[1].starts_with("rw") {
            continue;
        }
        let (from, to) = words[0].split_once('-').unwrap();
        let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        let read = memory.read_at(&mut bytes, from).unwrap_or_default();
        looked += read;
        for (what, secret) in &secrets.0 {
            if memchr::memmem::find(&bytes[..read], secret).is_some() {
                let _ = found.insert(format!("{what}, {}", words.get(5).unwrap_or(&"a thread")));
            }
        }
    }
    drop(child.stdin.take());
    let _ = child.wait().unwrap();
    assert!(looked > 1 << 20, "{looked} bytes: its memory was not seen");
    found
}

/// What stands in this program's own text is in its memory anyway: it is typed, as it were.
fn typed(folder: &Path, name: &str) -> Zeroizing<String> {
    Zeroizing::new(fs::read_to_string(folder.join(name)).unwrap())
}

fn order(folder: &Path, name: &str, kind: Algorithm, passphrase: Option<&str>) -> Order {
    Order {
        hosts: vec![name.parse().unwrap()],
        subject: Subject::default(),
        key: KeySource::New(kind),
        passphrase: passphrase.map(|it| postseal::request::Passphrase::new(it.to_owned())),
        folder: folder.to_owned(),
    }
}

/// A key is made and read, another is made under a passphrase.
#[test]
fn a_key_that_was_made_is_forgotten() {
    let act = |folder: &Path| {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let typed = typed(folder, "passphrase");
        let make = |order| drop(runtime.block_on(postseal::request::make(order)).unwrap());
        make(order(folder, "mx.example.test", Algorithm::EcdsaP256, None));
        make(order(folder, "locked.example.test", Algorithm::EcdsaP256, Some(&typed)));
        // As step 2 reads it.
        let key = Zeroizing::new(fs::read(folder.join("mx.example.test.key")).unwrap());
        drop(certificate::read("key", &key, None).unwrap());
    };
    if is_child(act) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("passphrase"), PASSPHRASE).unwrap();
    let found = remembered("a_key_that_was_made_is_forgotten", folder.path(), || {
        let key = fs::read_to_string(folder.path().join("mx.example.test.key")).unwrap();
        let mut secrets = Secrets::of(&KeyPair::from_pem(&key).unwrap().serialize_der());
        secrets.0.retain(|(what, _)| !what.contains("passphrase"));
        secrets.0.push(("the passphrase", PASSPHRASE.into()));
        secrets
    });
    assert!(found.is_empty(), "{found:?}");
}

/// Pieces of an RSA key's private half: behind the modulus of 2048 bits come d, p, q and what follows from them.
fn pieces(pkcs8: &[u8]) -> Secrets {
    let mut all = Vec::new();
    for at in [350, 600, 750, 900, pkcs8.len() - 60] {
        all.push(("the key", pkcs8[at..at + 16].to_vec()));
        // Whole groups of BASE64, wherever the file's begin.
        all.extend((0..3).map(|skipped| {
            let text = BASE64.encode(&pkcs8[at + skipped..at + skipped + 12]);
            ("the key in BASE64", text.into_bytes())
        }));
    }
    all.push(("the passphrase", PASSPHRASE.into()));
    // PKCS #12 has it in UTF-16 (RFC 7292, appendix B.1).
    all.push(("the passphrase", PASSPHRASE.encode_utf16().flat_map(u16::to_be_bytes).collect()));
    Secrets(all)
}

/// As step 2 reads a PFX, and as a key goes into the forms of the servers.
#[test]
fn an_rsa_key_that_was_read_and_written_is_forgotten() {
    let act = |folder: &Path| {
        let typed = typed(folder, "passphrase");
        for name in ["server.pfx", "mx.example.test.key"] {
            let bytes = Zeroizing::new(fs::read(folder.join(name)).unwrap());
            let passphrase = Passphrase::from(typed.to_string());
            let (mut certificates, mut keys) = parted(&bytes, &passphrase);
            if certificates.is_empty() {
                let chain = fs::read(folder.join("own.pem")).unwrap();
                (certificates, _) = parted(&chain, &passphrase);
            }
            let key = keys.pop().unwrap();
            for form in [Form::FullChain, Form::Combined, Form::Pfx, Form::Der] {
                drop(export(form, &certificates, &key, &typed).make().unwrap());
            }
        }
    };
    if is_child(act) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("passphrase"), PASSPHRASE).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let made = order(folder.path(), "mx.example.test", Algorithm::Rsa2048, Some(PASSPHRASE));
    drop(runtime.block_on(postseal::request::make(made)).unwrap());
    let issuer = CertificateParams::new(vec!["ca.example.test".to_owned()]).unwrap();
    let issuer = Issuer::new(issuer, KeyPair::generate().unwrap());
    let asked = fs::read_to_string(at("mx.example.test.csr")).unwrap();
    let asked = CertificateSigningRequestParams::from_pem(&asked).unwrap();
    fs::write(at("own.pem"), asked.signed_by(&issuer).unwrap().pem()).unwrap();
    let passphrase = Passphrase::from(PASSPHRASE.to_owned());
    let (certificates, _) = parted(&fs::read(at("own.pem")).unwrap(), &passphrase);
    let (_, keys) = parted(&fs::read(at("mx.example.test.key")).unwrap(), &passphrase);
    let pfx = export(Form::Pfx, &certificates, &keys[0], PASSPHRASE).make().unwrap();
    fs::write(at("server.pfx"), pfx.files[0].bytes()).unwrap();
    let der = export(Form::Der, &certificates, &keys[0], PASSPHRASE).make().unwrap();
    let der = der.files.iter().find(|it| it.secret).unwrap().bytes().to_vec();
    let test = "an_rsa_key_that_was_read_and_written_is_forgotten";
    let found = remembered(test, folder.path(), || pieces(&der));
    assert!(found.is_empty(), "{found:?}");
}

fn parted(bytes: &[u8], passphrase: &Passphrase) -> (Vec<Certificate>, Vec<Key>) {
    let (mut certificates, mut keys) = (Vec::new(), Vec::new());
    for item in certificate::read("file", bytes, Some(passphrase)).unwrap() {
        match item {
            Item::Certificate(it) => certificates.push(it),
            Item::Key(it) => keys.push(it),
            Item::Request(_) => {}
        }
    }
    (certificates, keys)
}

fn export(form: Form, certificates: &[Certificate], key: &Key, passphrase: &str) -> Export {
    Export {
        form,
        certificates: certificates.to_vec(),
        key: Some(key.clone()),
        trust: Trust::Roots(Vec::new()),
        passphrase: Some(Passphrase::from(passphrase.to_owned())),
        compatible: false,
    }
}

/// A server that repeats it in its answers makes it no easier.
#[test]
fn a_password_that_one_logged_in_with_is_forgotten() {
    let act = |folder: &Path| {
        let trust = Trust::from_pem(&fs::read(folder.join("root.pem")).unwrap()).unwrap();
        let at = fs::read_to_string(folder.join("address")).unwrap();
        let mut route = Route::new(Target::parse(&at, 25).unwrap(), trust);
        route.target.server_name = Some("mx.example.test".parse().unwrap());
        let who = Credentials::new("ann", typed(folder, "password"));
        let (from, to) = ("a@example.org".parse().unwrap(), "b@example.test".parse().unwrap());
        let message = TestMessage::new(from, to, "Test", "Test");
        let security = Security::StartTls(Class::Verified);
        let sent = postseal::delivery::send(route, security, Some(who), message);
        let runtime = tokio::runtime::Runtime::new().unwrap();
        drop(runtime.block_on(sent.into_future()).unwrap());
    };
    if is_child(act) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let issued = rcgen::generate_simple_self_signed(vec!["mx.example.test".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(issued.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(rustls::crypto::aws_lc_rs::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key)
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    fs::write(folder.path().join("address"), listener.local_addr().unwrap().to_string()).unwrap();
    fs::write(folder.path().join("root.pem"), issued.cert.pem()).unwrap();
    let password = crate::secret::PASSWORD;
    fs::write(folder.path().join("password"), password).unwrap();
    let thread = std::thread::spawn(move || crate::secret::server(&listener, Arc::new(config)));
    let found = remembered("a_password_that_one_logged_in_with_is_forgotten", folder.path(), || {
        let plain = format!("\0ann\0{password}");
        Secrets(vec![
            ("the password", password.into()),
            ("the password as it is sent", BASE64.encode(plain.as_bytes()).trim_end_matches('=').into()),
        ])
    });
    assert!(!thread.join().unwrap().unwrap().is_empty(), "the message came");
    assert!(found.is_empty(), "{found:?}");
}
