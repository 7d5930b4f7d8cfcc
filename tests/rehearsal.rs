//! The rehearsal, as an administrator runs it, and as OpenSSL sees what it leaves.

use postseal::rehearsal::{PracticeCa, PracticeServer};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn rehearse(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_postseal"))
        .args(["--lang", "en", "rehearse"])
        .args(arguments)
        .env("NO_COLOR", "1")
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn openssl(arguments: &[&str], folder: &Path) -> bool {
    Command::new("openssl").args(arguments).current_dir(folder).output().unwrap().status.success()
}

/// Every key that is promised, and no other, with a value of the same kind; what `{}` and `[]` hold is told elsewhere.
fn same_keys(at: &str, promised: &Value, printed: &Value) {
    let kind = |it: &Value| std::mem::discriminant(it);
    assert_eq!(kind(promised), kind(printed), "{at}");
    let (Value::Object(promised), Value::Object(printed)) = (promised, printed) else { return };
    if promised.is_empty() {
        return assert!(!printed.is_empty(), "{at}");
    }
    let keys = |of: &serde_json::Map<String, Value>| of.keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(promised), keys(printed), "{at}");
    for (key, value) in promised {
        same_keys(&format!("{at}.{key}"), value, &printed[key]);
    }
}

#[test]
fn all_four_steps_end_in_the_proof_and_their_files_are_good() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("rehearsal");
    let done = rehearse(&["--json", "--out", kept.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let document: Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(document["proven"], true);
    let message = &document["proof"]["message"];
    assert_eq!(message["verdict"]["met"], "met");
    assert_eq!(message["verdict"]["grade"], "strong");
    assert_eq!(message["hops"].as_array().map(Vec::len), Some(1));
    assert_eq!(message["hops"][0]["with"], "ESMTPS");
    assert_eq!(message["hops"][0]["tls"]["version"], "TLSv1.3");
    let contract = include_str!("../CONTRIBUTING.md");
    let contract =
        contract.split("```json rehearse\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    same_keys("", &serde_json::from_str(contract).unwrap(), &document);
    for step in ["Step 1", "Step 2", "Step 3", "Step 4"] {
        assert!(text(&done.stderr).contains(step), "{step}");
    }
    let key = "mx.example.test.key";
    assert!(openssl(&["req", "-verify", "-noout", "-in", "mx.example.test.csr"], &kept));
    let verify = |host: &str| {
        let chain = ["-CAfile", "root.pem", "-untrusted", "fullchain.pem", "fullchain.pem"];
        let named = ["verify", "-purpose", "sslserver", "-verify_hostname", host];
        openssl(&[&named[..], &chain[..]].concat(), &kept)
    };
    assert!(verify("mx.example.test"));
    assert!(!verify("other.example.test"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(kept.join(key)).unwrap().permissions().mode() & 0o777, 0o600);
    }
    for file in document["policy"]["files"].as_array().unwrap() {
        assert!(Path::new(file.as_str().unwrap()).is_file(), "{file}");
    }

    // A second time into the same folder: nothing is written over.
    let before = std::fs::read(kept.join(key)).unwrap();
    let again = rehearse(&["--out", kept.to_str().unwrap()]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(std::fs::read(kept.join(key)).unwrap(), before);
}

#[test]
fn without_a_folder_nothing_is_left_behind() {
    let temporary = tempfile::tempdir().unwrap();
    let done = Command::new(env!("CARGO_BIN_EXE_postseal"))
        .args(["--lang", "en", "rehearse"])
        .env("TMPDIR", temporary.path())
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    assert!(text(&done.stdout).contains("TLSv1.3"), "{}", text(&done.stdout));
    let gone: Value = serde_json::from_slice(&rehearse(&["--json"]).stdout).unwrap();
    for path in [
        "/request/key",
        "/request/csr",
        "/certificate/file",
        "/certificate/root",
        "/policy/files/0",
        "/proof/file",
    ] {
        assert_eq!(gone.pointer(path), Some(&Value::Null), "{path}");
    }
    assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0);
}

/// A client that is not ours, and sees to it that certificate and name hold.
const CLIENT: &str = r#"
import smtplib, ssl, sys
port, root = int(sys.argv[1]), sys.argv[2]
class Named(smtplib.SMTP):
    def _get_socket(self, host, port, timeout):
        return super()._get_socket("127.0.0.1", port, timeout)
with Named("mx.example.test", port, local_hostname="client.example", timeout=20) as client:
    client.starttls(context=ssl.create_default_context(cafile=root))
    client.sendmail("a@client.example", ["b@example.test"],
        "Message-ID: <python@client.example>\r\nSubject: Trial\r\n\r\n.dot\r\n")
"#;

#[test]
fn pythons_smtplib_hands_a_message_over_tls() {
    let folder = tempfile::tempdir().unwrap();
    let ca = PracticeCa::new().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
    let chain = ca.issue(&params.serialize_request(&key).unwrap().pem().unwrap()).unwrap();
    let root = folder.path().join("root.pem");
    std::fs::write(&root, ca.root_pem()).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let host = "mx.example.test".parse().unwrap();
    let pem = key.serialize_pem();
    let server = runtime.block_on(PracticeServer::start(&chain, pem.as_bytes(), host)).unwrap();
    let address = server.address();
    let sent = Command::new("python3")
        .args(["-c", CLIENT, &address.port().to_string()])
        .arg(&root)
        .output()
        .unwrap();
    assert!(sent.status.success(), "{}", text(&sent.stderr));
    let message = text(&server.message("<python@client.example>").unwrap());
    assert!(message.contains("with ESMTPS id"), "{message}");
    assert!(message.ends_with("\r\n\r\n.dot\r\n"), "{message}");
    assert_eq!(server.message("<other@client.example>"), None);

    // Once dropped, nobody listens.
    drop(server);
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while std::net::TcpStream::connect(address).is_ok() {
        assert!(std::time::Instant::now() < end, "still listening");
        std::thread::yield_now();
    }
}
