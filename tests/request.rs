//! Step 1, as OpenSSL sees it: what is made is read by others, and nothing is ever lost.

use postseal::name::DnsName;
use postseal::request::{
    Algorithm, Error, KeySource, Made, Order, Passphrase, Progress, Subject, SubjectDraft, make,
};
use sipper::Sipper;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn order(folder: &Path, key: KeySource) -> Order {
    let hosts = ["mx.example.org", "mail.example.org"].map(|host| host.parse().unwrap());
    Order {
        hosts: hosts.to_vec(),
        subject: Subject::default(),
        key,
        passphrase: None,
        folder: folder.to_owned(),
    }
}

/// Runs the work to its end, with the progress that it reported.
fn run(order: Order) -> (Result<Made, Error>, Vec<Progress>) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let mut work = make(order).pin();
        let mut seen = Vec::new();
        while let Some(progress) = work.sip().await {
            seen.push(progress);
        }
        (work.await, seen)
    })
}

/// What OpenSSL prints, on both channels; it must be content.
fn openssl(arguments: &[&str], file: &Path) -> String {
    let done = Command::new("openssl").args(arguments).arg("-in").arg(file).output().unwrap();
    let said = String::from_utf8_lossy(&[done.stdout, done.stderr].concat()).into_owned();
    assert!(done.status.success(), "openssl {arguments:?}: {said}");
    said
}

/// The SHA-256 of the public key as OpenSSL takes it out of a request.
fn spki_of_request(csr: &Path) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (pem, der) = (folder.path().join("pem"), folder.path().join("der"));
    let _ = openssl(&["req", "-noout", "-pubkey", "-out", pem.to_str().unwrap()], csr);
    let _ = openssl(&["pkey", "-pubin", "-outform", "DER", "-out", der.to_str().unwrap()], &pem);
    let said = Command::new("openssl").args(["dgst", "-sha256", "-r"]).arg(&der).output().unwrap();
    String::from_utf8(said.stdout).unwrap().split(' ').next().unwrap().to_owned()
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn openssl_accepts_every_kind_of_key_and_its_request() {
    for algorithm in Algorithm::ALL {
        let folder = tempfile::tempdir().unwrap();
        let (made, progress) = run(order(folder.path(), KeySource::New(algorithm)));
        let made = made.unwrap();
        assert_eq!(progress, [Progress::MakingKey, Progress::Signing, Progress::Writing], "{algorithm}");
        assert!(openssl(&["req", "-verify", "-noout"], &made.csr).contains("verify OK"), "{algorithm}");
        assert!(openssl(&["pkey", "-check", "-noout"], &made.key).contains("is valid"), "{algorithm}");
        assert_eq!(spki_of_request(&made.csr), made.spki_sha256, "{algorithm}");
        assert_eq!(fs::read_to_string(&made.csr).unwrap(), made.csr_pem);

        let text = openssl(&["req", "-noout", "-text"], &made.csr);
        assert!(text.contains("DNS:mx.example.org, DNS:mail.example.org"), "{text}");
        assert!(text.contains("Subject: CN = mx.example.org"), "{text}");
        assert!(
            text.contains("TLS Web Server Authentication") && text.contains("Digital Signature"),
            "{text}"
        );
        let rsa = algorithm.as_str().starts_with("rsa");
        assert_eq!(text.contains("Key Encipherment"), rsa, "{text}");
    }
}

#[cfg(unix)]
#[test]
fn the_key_and_its_new_folder_are_their_owner_s_alone() {
    use std::os::unix::fs::PermissionsExt;
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("keys");
    let written = run(order(&folder, KeySource::New(Algorithm::EcdsaP256))).0.unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&written.key), mode(&folder)), (0o600, 0o700));
}

#[test]
fn a_second_run_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let first = run(order(folder.path(), KeySource::New(Algorithm::EcdsaP256))).0.unwrap();
    let before = (fs::read(&first.key).unwrap(), fs::read(&first.csr).unwrap());

    let (second, progress) = run(order(folder.path(), KeySource::New(Algorithm::EcdsaP256)));
    assert_eq!(second, Err(Error::KeyExists(first.key.clone())));
    assert_eq!(progress, [], "refused before any work was done");

    for next in ["mx.example.org-2.csr", "mx.example.org-3.csr"] {
        let (again, progress) = run(order(folder.path(), KeySource::Existing(first.key.clone())));
        let again = again.unwrap();
        assert_eq!(progress, [Progress::ReadingKey, Progress::Signing, Progress::Writing]);
        assert_eq!(again.csr, folder.path().join(next));
        assert_eq!((&again.key, &again.spki_sha256), (&first.key, &first.spki_sha256));
    }
    assert_eq!(before, (fs::read(&first.key).unwrap(), fs::read(&first.csr).unwrap()));
    assert_eq!(names_in(folder.path()).len(), 4, "nothing half-written is left");

    fs::remove_file(&first.key).unwrap();
    let (third, _) = run(order(folder.path(), KeySource::New(Algorithm::EcdsaP256)));
    assert_eq!(third, Err(Error::CsrExists(first.csr)));
    assert!(!first.key.exists(), "no key without its request");
}

#[test]
fn work_that_is_dropped_in_time_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let mut work = make(order(folder.path(), KeySource::New(Algorithm::EcdsaP256))).pin();
        assert_eq!(work.sip().await, Some(Progress::MakingKey));
        drop(work);
    });
    drop(runtime);
    assert_eq!(names_in(folder.path()), [""; 0]);
}

#[test]
fn keys_that_openssl_made_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let openssl_makes = |out: &str, arguments: &[&str]| {
        let mut command = Command::new("openssl");
        let command = command.arg(arguments[0]).arg("-out").arg(file(out)).args(&arguments[1..]);
        let done = command.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    openssl_makes("pkcs1", &["genrsa", "-traditional", "2048"]);
    openssl_makes("pkcs8", &["genrsa", "3072"]);
    // With its EC PARAMETERS block before the key, as OpenSSL writes it.
    openssl_makes("sec1", &["ecparam", "-name", "secp384r1", "-genkey"]);
    openssl_makes("ed25519", &["genpkey", "-algorithm", "ed25519"]);
    openssl_makes("der", &["genpkey", "-algorithm", "ed25519", "-outform", "DER"]);
    for (name, algorithm) in [
        ("pkcs1", Algorithm::Rsa2048),
        ("pkcs8", Algorithm::Rsa3072),
        ("sec1", Algorithm::EcdsaP384),
        ("ed25519", Algorithm::Ed25519),
        ("der", Algorithm::Ed25519),
    ] {
        let made = run(order(folder.path(), KeySource::Existing(file(name)))).0.expect(name);
        assert_eq!(made.algorithm, algorithm, "{name}");
        assert!(openssl(&["req", "-verify", "-noout"], &made.csr).contains("verify OK"), "{name}");
    }

    openssl_makes("encrypted", &["genpkey", "-algorithm", "ed25519", "-aes256", "-pass", "pass:x"]);
    openssl_makes("old-way", &["genrsa", "-traditional", "-aes128", "-passout", "pass:x", "2048"]);
    openssl_makes("p521", &["ecparam", "-name", "secp521r1", "-genkey", "-noout"]);
    openssl_makes("odd", &["genrsa", "2560"]);
    openssl_makes("short", &["genrsa", "1024"]);
    let refused = |name: &str| run(order(folder.path(), KeySource::Existing(file(name)))).0.unwrap_err();
    assert_eq!(refused("encrypted"), Error::KeyEncrypted(file("encrypted")));
    assert_eq!(refused("old-way"), Error::KeyEncrypted(file("old-way")));
    let p521 = Error::KeyUnsupported { path: file("p521"), kind: "ecdsa-p521".into() };
    assert_eq!(refused("p521"), p521);
    assert!(matches!(refused("odd"), Error::KeyUnsupported { kind, .. } if kind == "rsa-2560"));
    assert!(matches!(refused("short"), Error::KeyUnsupported { kind, .. } if kind == "rsa-1024"));
    let certificate = rcgen::generate_simple_self_signed(["mx.example.org".to_owned()]).unwrap().cert.pem();
    fs::write(file("certificate"), certificate).unwrap();
    assert!(matches!(refused("certificate"), Error::KeyUnreadable { .. }));
    fs::write(file("picture"), b"\x89PNG\r\n").unwrap();
    assert_eq!(postseal::explain::Explain::code(&refused("picture")), "certificate-foreign");
}

#[test]
fn the_key_in_a_pfx_and_one_of_before_pkcs8_sign_again() {
    let folder = tempfile::tempdir().unwrap();
    let script = r"
        openssl req -x509 -newkey rsa:2048 -nodes -keyout key -out pem -days 3 -subj /CN=mx.example.org
        openssl pkcs12 -export -inkey key -in pem -passout pass:x -out pfx
        openssl rsa -in key -traditional -aes256 -passout pass:x -out old
    ";
    let made = Command::new("sh").args(["-ec", script]).current_dir(folder.path()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let again = |name: &str, passphrase: Option<&str>| {
        let passphrase = passphrase.map(|text| Passphrase::new(text.into()));
        let source = KeySource::Existing(folder.path().join(name));
        run(Order { passphrase, ..order(folder.path(), source) }).0
    };
    let plain = again("key", None).unwrap();
    for name in ["pfx", "old"] {
        let path = folder.path().join(name);
        assert_eq!(again(name, None), Err(Error::KeyEncrypted(path.clone())));
        assert_eq!(again(name, Some("y")), Err(Error::PassphraseWrong(path.clone())));
        let made = again(name, Some("x")).unwrap();
        assert_eq!((made.key, made.spki_sha256), (path, plain.spki_sha256.clone()), "{name}");
        assert!(openssl(&["req", "-verify", "-noout"], &made.csr).contains("verify OK"));
    }
}

#[test]
fn a_key_under_a_passphrase_is_read_by_openssl_and_by_nobody_without_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("passphrase");
    fs::write(&file, "Zug um Zug ü\n").unwrap();
    let passphrase = Passphrase::from_file(&file).unwrap();
    for algorithm in [Algorithm::EcdsaP256, Algorithm::Ed25519, Algorithm::Rsa2048] {
        let out = folder.path().join(algorithm.as_str());
        let sealed = Order { passphrase: Some(passphrase.clone()), ..order(&out, KeySource::New(algorithm)) };
        let made = run(sealed).0.unwrap();
        let text = fs::read_to_string(&made.key).unwrap();
        assert!(text.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"), "{text}");
        let passin = format!("file:{}", file.display());
        let open = ["pkey", "-check", "-noout", "-passin", &passin];
        assert!(openssl(&open, &made.key).contains("is valid"), "{algorithm}");
        let how = openssl(&["asn1parse"], &made.key);
        for part in ["PBES2", "PBKDF2", "hmacWithSHA256", "aes-256-cbc"] {
            assert!(how.contains(part), "{how}");
        }
        let wrong = ["pkey", "-noout", "-passin", "pass:wrong", "-in"];
        let wrong = Command::new("openssl").args(wrong).arg(&made.key).output().unwrap();
        assert!(!wrong.status.success(), "{algorithm}");

        let again = Order {
            passphrase: Some(passphrase.clone()),
            ..order(&out, KeySource::Existing(made.key.clone()))
        };
        assert_eq!(run(again).0.unwrap().spki_sha256, made.spki_sha256);
        let wrong = Order {
            passphrase: Some(Passphrase::new("zug um zug ü".into())),
            ..order(&out, KeySource::Existing(made.key.clone()))
        };
        assert_eq!(run(wrong).0, Err(Error::PassphraseWrong(made.key)));
    }
}

#[test]
fn keys_that_openssl_protected_in_any_way_of_pkcs8_are_opened() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    let made =
        Command::new("openssl").args(["genpkey", "-algorithm", "ed25519", "-out"]).arg(&plain).output();
    assert!(made.unwrap().status.success());
    for (at, ways) in [
        vec!["-v2", "aes-256-cbc"],
        vec!["-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA512"],
        vec!["-v2", "des3", "-v2prf", "hmacWithSHA1"],
        vec!["-scrypt"],
        vec!["-v2", "aes-256-cbc", "-outform", "DER"],
    ]
    .iter()
    .enumerate()
    {
        let key = folder.path().join(at.to_string());
        let mut command = Command::new("openssl");
        let command = command.args(["pkcs8", "-topk8", "-passout", "pass:x", "-in"]).arg(&plain);
        assert!(command.arg("-out").arg(&key).args(ways).output().unwrap().status.success(), "{ways:?}");
        let source = KeySource::Existing(key.clone());
        assert_eq!(run(order(folder.path(), source.clone())).0, Err(Error::KeyEncrypted(key)), "{ways:?}");
        let passphrase = Some(Passphrase::new("x".into()));
        let made = run(Order { passphrase, ..order(folder.path(), source) }).0.unwrap();
        assert_eq!(made.algorithm, Algorithm::Ed25519, "{ways:?}");
        assert!(openssl(&["req", "-verify", "-noout"], &made.csr).contains("verify OK"));
    }
}

#[test]
fn names_beyond_ascii_and_wildcards_go_into_the_request_as_a_ca_wants_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut order = order(folder.path(), KeySource::New(Algorithm::EcdsaP256));
    order.hosts = ["*.bücher.example", "mx.bücher.example", "MX.BÜCHER.example"]
        .map(|host| host.parse::<DnsName>().unwrap())
        .to_vec();
    order.subject = SubjectDraft {
        organization: "Bücher & Söhne, \"AG\"".into(),
        unit: "Post".into(),
        locality: "Köln".into(),
        state: "NRW".into(),
        country: "de".into(),
    }
    .try_into()
    .unwrap();
    let made = run(order).0.unwrap();
    assert_eq!(made.hosts.len(), 2, "the same name twice is one name");
    assert_eq!(made.key, folder.path().join("wildcard.xn--bcher-kva.example.key"));
    let subject = openssl(&["req", "-noout", "-subject", "-nameopt", "RFC2253,-esc_msb,utf8"], &made.csr);
    let wanted = "CN=*.xn--bcher-kva.example,OU=Post,O=Bücher & Söhne\\, \\\"AG\\\",L=Köln,ST=NRW,C=DE";
    assert!(subject.contains(wanted), "{subject}");
    let text = openssl(&["req", "-noout", "-text"], &made.csr);
    assert!(text.contains("DNS:*.xn--bcher-kva.example, DNS:mx.xn--bcher-kva.example"), "{text}");
}

#[test]
fn a_name_too_long_for_a_common_name_stands_among_the_names_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut order = order(folder.path(), KeySource::New(Algorithm::EcdsaP256));
    let long = format!("{}.{}.example.org", "a".repeat(40), "b".repeat(40));
    order.hosts = vec![long.parse().unwrap()];
    let made = run(order).0.unwrap();
    let text = openssl(&["req", "-noout", "-text"], &made.csr);
    assert!(text.contains(&format!("DNS:{long}")) && !text.contains("CN ="), "{text}");
    assert!(openssl(&["req", "-verify", "-noout"], &made.csr).contains("verify OK"));
}

#[test]
fn an_order_without_names_is_refused() {
    let mut order = order(&PathBuf::from("nowhere"), KeySource::New(Algorithm::EcdsaP256));
    order.hosts.clear();
    assert_eq!(run(order), (Err(Error::NoHosts), Vec::new()));
}

#[test]
fn the_command_line_prints_the_contract_s_document() {
    let folder = tempfile::tempdir().unwrap();
    let run = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let _ =
            command.args(["request", "--host", "mx.example.org", "--lang", "en", "--out"]).arg(folder.path());
        command.args(more).output().unwrap()
    };
    let done = run(&["--json"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let document: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let keys: Vec<_> = document.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["key", "csr", "hosts", "algorithm", "spki_sha256", "findings"]);
    let key = folder.path().join("mx.example.org.key");
    assert_eq!(document["key"], key.to_str().unwrap());
    assert_eq!(document["algorithm"], "ecdsa-p256");
    assert_eq!(document["hosts"], serde_json::json!(["mx.example.org"]));

    let done = run(&["--reuse-key", key.to_str().unwrap()]);
    let said = String::from_utf8(done.stdout).unwrap();
    let csr = fs::read_to_string(folder.path().join("mx.example.org-2.csr")).unwrap();
    assert!(said.contains(csr.trim_end()) && said.contains("Never send the private key"), "{said}");
    assert!(!said.contains("PRIVATE KEY-----"), "the key is never printed");
    assert_eq!(run(&[]).status.code(), Some(2), "an existing key is refused");
}
