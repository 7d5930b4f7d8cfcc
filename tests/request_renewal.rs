//! A request made of the certificate that it renews.

use postseal::rehearsal::PracticeServer;
use postseal::request::{Algorithm, Error, Renewal, SubjectDraft};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A certificate as a CA made it, with its key beside it.
fn certificate(folder: &Path, kind: &[&str], subject: &str, names: &str) -> (PathBuf, PathBuf) {
    let (pem, key) = (folder.join("old.pem"), folder.join("old.key"));
    let mut command = Command::new("openssl");
    let command =
        command.args(["req", "-x509", "-nodes", "-utf8", "-days", "30", "-subj", subject, "-newkey"]);
    let command = command.args(kind).arg("-keyout").arg(&key).arg("-out").arg(&pem);
    let command = command.args(["-addext", "basicConstraints=CA:false"]);
    if !names.is_empty() {
        let _ = command.args(["-addext", &format!("subjectAltName={names}")]);
    }
    let done = command.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    (pem, key)
}

const P384: &[&str] = &["ec", "-pkeyopt", "ec_paramgen_curve:P-384"];
const SUBJECT: &str = "/C=DE/ST=NRW/L=Köln/O=Bücher \\/ Söhne AG/OU=Post/CN=mx.example.org";
const NAMES: &str = "DNS:mail.example.org,DNS:MX.example.org,DNS:under_score.example.org,IP:192.0.2.1";

fn run(arguments: &[&str], out: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    command.args(["request", "--lang", "en", "--json", "--out"]).arg(out).args(arguments).output().unwrap()
}

fn document(done: &Output) -> serde_json::Value {
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).unwrap()
}

fn codes(document: &serde_json::Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[test]
fn names_fields_and_kind_of_key_are_those_of_the_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let (pem, _) = certificate(folder.path(), P384, SUBJECT, NAMES);
    let renewal = Renewal::from_file(&pem, None).unwrap();
    let hosts: Vec<_> = renewal.hosts.iter().map(ToString::to_string).collect();
    assert_eq!(hosts, ["mx.example.org", "mail.example.org"], "the common name first, each once");
    assert_eq!(renewal.left_out, ["under_score.example.org"]);
    assert_eq!(renewal.algorithm, Some(Algorithm::EcdsaP384));
    let subject = SubjectDraft {
        organization: "Bücher / Söhne AG".into(),
        unit: "Post".into(),
        locality: "Köln".into(),
        state: "NRW".into(),
        country: "DE".into(),
    };
    assert_eq!(renewal.subject, subject);
}

#[test]
fn of_a_whole_chain_the_server_s_own_certificate_counts() {
    let folder = tempfile::tempdir().unwrap();
    let (ca, own) = (folder.path().join("ca"), folder.path().join("own"));
    fs::create_dir(&ca).unwrap();
    fs::create_dir(&own).unwrap();
    let (own, _) = certificate(&own, P384, "/CN=mx.example.org", "");
    let made = Command::new("openssl")
        .args(["req", "-x509", "-nodes", "-newkey", "ed25519", "-subj", "/CN=Practice CA", "-keyout"])
        .args([ca.join("key"), "-out".into(), ca.join("pem")])
        .output()
        .unwrap();
    assert!(made.status.success());
    let chain = folder.path().join("chain.pem");
    fs::write(&chain, [fs::read(ca.join("pem")).unwrap(), fs::read(own).unwrap()].concat()).unwrap();
    let renewal = Renewal::from_file(&chain, None).unwrap();
    assert_eq!(renewal.hosts, ["mx.example.org".parse().unwrap()], "in the common name alone, as of old");
    let key = Renewal::from_file(&ca.join("key"), None);
    assert!(matches!(key, Err(Error::NoCertificate(_))), "{key:?}");
}

#[test]
fn a_renewal_takes_a_new_key_and_leaves_the_old_one_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (pem, old) = certificate(folder.path(), P384, SUBJECT, NAMES);
    let before = fs::read(&old).unwrap();
    let from = ["--from-certificate", pem.to_str().unwrap()];
    let out = folder.path().join("new");
    let made = document(&run(&from, &out));
    assert_eq!(made["hosts"], serde_json::json!(["mx.example.org", "mail.example.org"]));
    assert_eq!(made["algorithm"], "ecdsa-p384");
    assert_ne!(made["spki_sha256"], Renewal::from_file(&pem, None).unwrap().spki_sha256);
    assert_eq!(codes(&made), ["request-left-out"]);
    assert_eq!(fs::read(&old).unwrap(), before);

    // What is given stands in place of what the certificate says.
    let other = folder.path().join("other");
    let given = [&from[..], &["--host", "mx9.example.org", "--key", "rsa-2048", "--unit", ""]].concat();
    let made = document(&run(&given, &other));
    assert_eq!((&made["hosts"][0], &made["algorithm"]), (&"mx9.example.org".into(), &"rsa-2048".into()));
    let csr = made["csr"].as_str().unwrap();
    let subject = Command::new("openssl").args(["req", "-noout", "-subject", "-in", csr]).output().unwrap();
    let subject = String::from_utf8(subject.stdout).unwrap();
    assert!(subject.contains("L = K") && !subject.contains("OU ="), "{subject}");

    let second = run(&from, &out);
    assert_eq!(second.status.code(), Some(2), "the first renewal's key is not written over");
}

#[test]
fn on_request_the_old_key_signs_again() {
    let folder = tempfile::tempdir().unwrap();
    let (pem, old) = certificate(folder.path(), P384, SUBJECT, "DNS:mx.example.org");
    let from = ["--from-certificate", pem.to_str().unwrap(), "--reuse-key"];
    let done = run(&[&from[..], &[old.to_str().unwrap()]].concat(), folder.path());
    let made = document(&done);
    assert_eq!(made["spki_sha256"], Renewal::from_file(&pem, None).unwrap().spki_sha256);
    assert_eq!(codes(&made), [""; 0]);
    assert!(String::from_utf8_lossy(&done.stderr).contains("TLSA"), "the reason is told");

    let stranger = folder.path().join("stranger.key");
    let made =
        Command::new("openssl").args(["genpkey", "-algorithm", "ed25519", "-out"]).arg(&stranger).status();
    assert!(made.unwrap().success());
    let made = document(&run(&[&from[..], &[stranger.to_str().unwrap()]].concat(), folder.path()));
    assert_eq!(codes(&made), ["request-ed25519", "request-other-key"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_server_shows_what_is_to_be_renewed() {
    let folder = tempfile::tempdir().unwrap();
    let (pem, key) = certificate(folder.path(), P384, SUBJECT, NAMES);
    let (chain, key) = (fs::read_to_string(pem).unwrap(), fs::read(key).unwrap());
    let server = PracticeServer::start(&chain, &key, "mx.example.org".parse().unwrap()).await.unwrap();
    let (at, out) = (server.address().to_string(), folder.path().join("new"));
    let done = tokio::task::spawn_blocking(move || run(&["--from-server", &at], &out)).await.unwrap();
    let document = document(&done);
    assert_eq!(document["hosts"], serde_json::json!(["mx.example.org", "mail.example.org"]));
    assert_eq!(document["algorithm"], "ecdsa-p384");
    drop(server);
    // Nobody listens there now.
    let at = {
        let gone = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
        gone.local_addr().unwrap().to_string()
    };
    let out = folder.path().join("none");
    let done = run(&["--from-server", &at], &out);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains(&at) && !out.exists());
}

#[test]
fn a_pfx_is_renewed_once_its_passphrase_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let (pem, key) = certificate(folder.path(), P384, SUBJECT, "DNS:mx.example.org");
    let pfx = folder.path().join("mx.pfx");
    let made = Command::new("openssl")
        .args(["pkcs12", "-export", "-passout", "pass:correct", "-in"])
        .args([pem, "-inkey".into(), key, "-out".into(), pfx.clone()])
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let (right, wrong) = (folder.path().join("right"), folder.path().join("wrong"));
    fs::write(&right, "correct\n").unwrap();
    fs::write(&wrong, "battery\n").unwrap();
    let from = ["--from-certificate", pfx.to_str().unwrap()];
    let out = folder.path().join("new");
    let done = run(&from, &out);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("--certificate-passphrase-file"), "the way out");
    let by = |file: &Path| {
        run(&[&from[..], &["--certificate-passphrase-file", file.to_str().unwrap()]].concat(), &out)
    };
    assert_eq!(by(&wrong).status.code(), Some(2));
    assert!(!out.exists());
    let made = document(&by(&right));
    assert_eq!(made["hosts"], serde_json::json!(["mx.example.org"]));
    let key = fs::read_to_string(made["key"].as_str().unwrap()).unwrap();
    assert!(
        key.starts_with("-----BEGIN PRIVATE KEY"),
        "the new key has no passphrase unless one is asked for"
    );
}
