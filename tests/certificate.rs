//! Step 2 as a user meets it: chains made by openssl, judged by the command, and openssl's own verdict beside it.

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn sh(folder: &Path, script: &str) -> Output {
    Command::new("sh").arg("-ec").arg(script).current_dir(folder).output().expect("sh runs")
}

/// A root, an intermediate and a certificate for mx.example.org with its key, as a CA makes them.
fn pki() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let made = sh(
        folder.path(),
        r#"
        new() { openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout $1.key -out $1.csr -subj "/CN=$2"; }
        sign() { openssl x509 -req -in $1.csr -CA $2.pem -CAkey $2.key -CAcreateserial -days 60 -out $1.pem -extfile $1.ext; }
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout root.key -out root.pem -days 900 -subj "/CN=Test root"
        new middle "Test intermediate"; printf 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n' > middle.ext; sign middle root
        new leaf mx.example.org; printf 'subjectAltName=DNS:mx.example.org\nextendedKeyUsage=serverAuth,clientAuth\n' > leaf.ext; sign leaf middle
        cat middle.pem leaf.pem > sent.pem
        openssl x509 -in leaf.pem -outform DER -out leaf.der
        openssl ecparam -genkey -name prime256v1 -noout -out other.key
        openssl req -new -key other.key -subj /CN=mx.example.org -out other.csr
        "#,
    );
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    folder
}

/// The exit code, and the JSON document.
fn check(folder: &Path, arguments: &str) -> (i32, Value) {
    let program = env!("CARGO_BIN_EXE_postseal");
    let done = sh(folder, &format!("exec '{program}' certificate check --json --trust root.pem {arguments}"));
    let document = serde_json::from_slice(&done.stdout).unwrap_or(Value::Null);
    (done.status.code().unwrap_or(-1), document)
}

fn codes(document: &Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[test]
fn what_openssl_verifies_is_good_and_comes_out_in_order() {
    let pki = pki();
    let openssl = sh(pki.path(), "openssl verify -CAfile root.pem -untrusted middle.pem leaf.pem");
    assert!(openssl.status.success());
    let (code, document) = check(pki.path(), "sent.pem --key leaf.key --host mx.example.org");
    assert_eq!((code, codes(&document)), (0, vec!["chain-reordered"]));
    assert_eq!(document["ok"], true);
    assert_eq!(document["chain"][0]["dns_names"][0], "mx.example.org");
    assert_eq!(document["chain"][0]["key"], "ecdsa-p256");
    assert_eq!(document["chain"][1]["subject"], "CN=Test intermediate");
    let fingerprint =
        sh(pki.path(), "openssl x509 -in leaf.pem -noout -fingerprint -sha256 | sed 's/.*=//; s/://g'");
    let fingerprint = String::from_utf8(fingerprint.stdout).unwrap().trim().to_lowercase();
    assert_eq!(document["chain"][0]["sha256"], fingerprint);
}

#[test]
fn what_openssl_refuses_is_refused_with_the_reason() {
    let pki = pki();
    assert!(!sh(pki.path(), "openssl verify -CAfile root.pem leaf.pem").status.success());
    let cases = [
        ("leaf.pem --host mx.example.org", "chain-incomplete"),
        ("sent.pem --key other.key", "key-mismatch"),
        ("sent.pem --host mx.example.net", "host-mismatch"),
        ("sent.pem --at 2099-01-01T00:00:00Z", "expired"),
        ("sent.pem --at 2020-01-01T00:00:00Z", "not-yet-valid"),
    ];
    for (arguments, code) in cases {
        let (exit, document) = check(pki.path(), arguments);
        assert_eq!(exit, 1, "{arguments}: {document}");
        assert!(codes(&document).contains(&code), "{arguments}: {document}");
        assert_eq!(document["ok"], false);
    }
}

#[test]
fn what_cannot_be_read_is_a_finding_and_ends_with_2() {
    let pki = pki();
    for arguments in ["none.pem", "leaf.ext", "sent.pem --key leaf.pem", "sent.pem --key none.key"] {
        let (exit, document) = check(pki.path(), arguments);
        assert_eq!((exit, codes(&document)[0]), (2, "unreadable"), "{arguments}");
        assert_eq!(document["ok"], false, "{arguments}");
    }
    let (exit, document) = check(pki.path(), "sent.pem leaf.ext --host mx.example.org");
    assert_eq!((exit, codes(&document)), (2, vec!["unreadable", "chain-reordered"]));
    assert_eq!(document["chain"].as_array().unwrap().len(), 2, "the other file is judged all the same");
    let program = env!("CARGO_BIN_EXE_postseal");
    let told = sh(pki.path(), &format!("exec '{program}' --lang en certificate check leaf.ext none.pem"));
    let told = (String::from_utf8(told.stdout).unwrap(), String::from_utf8(told.stderr).unwrap());
    assert!(told.0.is_empty() && told.1.lines().count() == 1 && told.1.contains("leaf.ext"), "{told:?}");
}

#[test]
fn a_root_of_this_machine_alone_is_told_as_that() {
    let pki = pki();
    let program = env!("CARGO_BIN_EXE_postseal");
    let done = sh(
        pki.path(),
        &format!("SSL_CERT_FILE=root.pem SSL_CERT_DIR= exec '{program}' certificate check --json sent.pem"),
    );
    let document: Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(codes(&document), ["trusted-here-only", "chain-reordered"]);
    assert_eq!(done.status.code(), Some(0));
}

#[test]
fn inspect_tells_what_each_file_is() {
    let pki = pki();
    let program = env!("CARGO_BIN_EXE_postseal");
    let done = sh(pki.path(), &format!("'{program}' inspect --json leaf.key leaf.csr leaf.der sent.pem"));
    let document: Value = serde_json::from_slice(&done.stdout).unwrap();
    let kinds: Vec<Vec<&str>> = document
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["items"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap()).collect())
        .collect();
    assert_eq!(
        kinds,
        [vec!["key"], vec!["request"], vec!["certificate"], vec!["certificate", "certificate"]]
    );
    let shared: Vec<&Value> =
        document.as_array().unwrap().iter().take(3).map(|it| &it["items"][0]["spki_sha256"]).collect();
    assert!(shared[0] == shared[1] && shared[1] == shared[2], "one key in three files");
    let shown = sh(pki.path(), &format!("'{program}' --lang en inspect leaf.key"));
    let (shown, key) = (
        String::from_utf8(shown.stdout).unwrap(),
        std::fs::read_to_string(pki.path().join("leaf.key")).unwrap(),
    );
    assert!(
        shown.contains("private key") && !shown.contains(key.lines().nth(1).unwrap()),
        "the secret is not shown"
    );
}

#[test]
fn a_request_speaks_for_a_key_that_stays_elsewhere() {
    let folder = pki();
    let asked = "sent.pem --host mx.example.org --key";
    let (code, document) = check(folder.path(), &format!("{asked} leaf.csr"));
    assert_eq!((code, &document["ok"]), (0, &Value::Bool(true)), "{document:#}");
    let (code, document) = check(folder.path(), &format!("{asked} other.csr"));
    assert_eq!(code, 1);
    assert!(codes(&document).contains(&"key-mismatch"), "{document:#}");
}

#[test]
fn what_is_no_certificate_is_named_for_what_it_is() {
    let pki = pki();
    let program = env!("CARGO_BIN_EXE_postseal");
    for (file, word) in [("leaf.csr", "request (CSR)"), ("leaf.key", "private key"), (".", "folder")] {
        for command in ["check", "import --out new", "export --format p7b --out new"] {
            let done = sh(pki.path(), &format!("exec '{program}' --lang en certificate {command} {file}"));
            let told = String::from_utf8_lossy(&done.stderr).into_owned();
            assert_eq!(done.status.code(), Some(2), "{command} {file}: {told}");
            assert!(told.lines().count() == 1 && told.contains(file) && told.contains(word), "{told}");
        }
        assert!(!pki.path().join("new").exists());
    }
    // Beside the certificate a request does no harm.
    assert_eq!(check(pki.path(), "leaf.csr sent.pem --host mx.example.org").0, 0);
}

#[test]
fn a_key_among_the_files_is_held_against_the_certificate() {
    let pki = pki();
    let (code, document) = check(pki.path(), "sent.pem other.key");
    assert_eq!(code, 1);
    assert!(codes(&document).contains(&"key-mismatch"), "{document:#}");
    assert_eq!(check(pki.path(), "other.key sent.pem leaf.key").0, 0, "the one that fits counts");
}

#[test]
fn who_writes_the_files_is_told_what_is_wrong_with_them() {
    let pki = pki();
    let program = env!("CARGO_BIN_EXE_postseal");
    let run = |arguments: &str| {
        let asked = format!("exec '{program}' --lang en --trust root.pem certificate export {arguments}");
        let done = sh(pki.path(), &asked);
        assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
        (String::from_utf8(done.stdout).unwrap(), String::from_utf8(done.stderr).unwrap())
    };
    let (_, told) = run("leaf.pem --key leaf.key --format fullchain --out half");
    assert!(told.contains("in between is missing"), "{told}");
    let (json, _) = run("leaf.pem --key leaf.key --format fullchain --out half --json");
    let document: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(codes(&document), ["chain-incomplete"]);
    let (said, told) = run("sent.pem --key leaf.key --format fullchain --out whole");
    assert!(told.is_empty() && said.matches("Written").count() == 2, "{said}{told}");
    let (said, _) = run("sent.pem --key leaf.key --format fullchain --out whole");
    assert!(!said.contains("Written") && said.contains("the very same"), "{said}");

    std::fs::write(pki.path().join("pw"), "correct horse\n").unwrap();
    for (option, windows) in [("", "Windows Server 2019"), ("--compatible", "Windows Server 2016 and older")]
    {
        let pfx = format!("sent.pem --key leaf.key --format pfx --passphrase-file pw --out pfx {option}");
        let (said, _) = run(&pfx);
        assert!(said.contains(windows), "{said}");
    }
}

#[test]
fn one_file_that_cannot_be_read_does_not_hide_the_others() {
    let pki = pki();
    let program = env!("CARGO_BIN_EXE_postseal");
    let done = sh(pki.path(), &format!("exec '{program}' --lang en inspect leaf.ext leaf.csr . leaf.key"));
    let (said, told) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert_eq!(done.status.code(), Some(2));
    assert!(said.contains("leaf.csr holds") && said.contains("leaf.key holds"), "{said}");
    assert!(told.contains("leaf.ext") && told.contains("is a folder") && told.lines().count() == 2, "{told}");
    let done = sh(pki.path(), &format!("exec '{program}' inspect --json leaf.ext leaf.csr"));
    let document: Value = serde_json::from_slice(&done.stdout).unwrap();
    assert!(document[0]["error"].is_string() && document[1]["error"].is_null(), "{document:#}");
    assert_eq!(document[1]["items"][0]["kind"], "request");
}
