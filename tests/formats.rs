//! Every form of file, made by the programs that administrators and CAs use (openssl, Java's keytool), read by
//! Postseal; and written by Postseal, read by those programs. Nothing is lost, nothing is reordered.

use postseal::certificate::{Error, Item, Passphrase, read};
use proptest::prelude::*;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::LazyLock;

/// The passphrase in `pw`, and in `wrong`; `empty` is empty.
const RIGHT: &str = "correct horse 7";

fn sh(folder: &Path, script: &str) -> Output {
    Command::new("sh").arg("-ec").arg(script).current_dir(folder).output().expect("sh runs")
}

/// What a script prints; it has to succeed.
fn text(folder: &Path, script: &str) -> String {
    let done = sh(folder, script);
    assert!(done.status.success(), "{script}\n{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// `leaf.key`, `leaf.pem`, and the two certificates between it and `root.pem`; keys of other kinds.
static MADE: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let _ = text(
        folder.path(),
        r#"
        printf 'correct horse 7\n' > pw; : > empty; echo 'wrong horse' > wrong
        new() { openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout $1.key -out $1.csr -subj "/CN=$2"; }
        sign() { openssl x509 -req -in $1.csr -CA $2.pem -CAkey $2.key -CAcreateserial -days 60 -out $1.pem -extfile $1.ext; }
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout root.key -out root.pem -days 900 -subj "/CN=Test root"
        for ca in upper:root lower:upper; do
            new ${ca%:*} "Test ${ca%:*}"; printf 'basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n' > ${ca%:*}.ext; sign ${ca%:*} ${ca#*:}
        done
        new leaf mx.example.org; printf 'subjectAltName=DNS:mx.example.org\n' > leaf.ext; sign leaf lower
        cat lower.pem upper.pem > between.pem; cat leaf.pem between.pem > chain.pem; cat upper.pem leaf.pem lower.pem > mixed.pem
        openssl genrsa -out rsa.key 2048
        openssl ecparam -genkey -name secp384r1 -out p384.key
        openssl ecparam -genkey -name secp521r1 -out p521.key
        openssl genpkey -algorithm ed25519 -out ed.key
        "#,
    );
    folder
});

/// The file `f` that a script makes.
fn made(script: &str) -> Vec<u8> {
    let folder = tempfile::tempdir_in(MADE.path()).unwrap();
    let from = "for f in ../*.pem ../*.key ../pw ../empty; do ln -s $f .; done";
    let _ = text(folder.path(), &format!("{from}\n{script}"));
    std::fs::read(folder.path().join("f")).unwrap()
}

fn open(bytes: &[u8], passphrase: Option<&str>) -> Result<Vec<Item>, Error> {
    let passphrase = passphrase.map(|text| Passphrase::from(text.to_owned()));
    read("f", bytes, passphrase.as_ref())
}

/// What the items are: the names of the files that hold the same.
fn names(items: &[Item]) -> String {
    let known = |spki: &str| {
        let all = ["leaf", "lower", "upper", "root", "rsa", "p384", "p521", "ed"];
        let found = all.iter().find(|name| {
            let key = std::fs::read(MADE.path().join(format!("{name}.key"))).unwrap();
            matches!(&read("k", &key, None).unwrap()[..], [Item::Key(it)] if it.spki_sha256 == spki)
        });
        (*found.expect("one of ours")).to_owned()
    };
    let name = |item: &Item| match item {
        Item::Certificate(it) => {
            let name = known(&it.spki_sha256);
            let file = std::fs::read(MADE.path().join(format!("{name}.pem"))).unwrap();
            assert_eq!(read("c", &file, None).unwrap()[0], *item, "bit for bit");
            name
        }
        Item::Key(it) => format!("{}.key", known(&it.spki_sha256)),
        Item::Request(it) => format!("{}.csr", known(&it.spki_sha256)),
    };
    items.iter().map(name).collect::<Vec<_>>().join(" ")
}

/// How the file `f` is made, whether it is protected, and what stands in it.
type Row = (&'static str, bool, &'static str);

const PFX: &str = "leaf.key leaf lower upper";

const FILES: &[Row] = &[
    ("cat chain.pem > f", false, "leaf lower upper"),
    ("cat mixed.pem root.pem leaf.key > f", false, "upper leaf lower root leaf.key"),
    ("sed 's/$/\\r/' chain.pem > f", false, "leaf lower upper"),
    ("head -c -1 leaf.pem > f", false, "leaf"),
    ("openssl x509 -in leaf.pem -text -out f", false, "leaf"),
    ("openssl x509 -in leaf.pem -trustout -out f; grep -q TRUSTED f", false, "leaf"),
    ("{ printf '\\377\\376'; iconv -t UTF-16LE chain.pem; } > f", false, "leaf lower upper"),
    ("sed 's/^/> /' chain.pem > f", false, "leaf lower upper"),
    ("openssl x509 -in leaf.pem -outform DER -out f", false, "leaf"),
    ("openssl req -new -key leaf.key -subj /CN=x -out f", false, "leaf.csr"),
    ("openssl req -new -key leaf.key -subj /CN=x -outform DER -out f", false, "leaf.csr"),
    // PKCS #7; the last in BER with unknown lengths.
    ("openssl crl2pkcs7 -nocrl -certfile chain.pem -out f", false, "leaf lower upper"),
    ("openssl crl2pkcs7 -nocrl -certfile mixed.pem -out f", false, "upper leaf lower"),
    ("openssl crl2pkcs7 -nocrl -certfile chain.pem -outform DER -out f", false, "leaf lower upper"),
    (
        "openssl crl2pkcs7 -nocrl -certfile chain.pem | sed 's/PKCS7/CERTIFICATE/' > f",
        false,
        "leaf lower upper",
    ),
    (
        "echo x | openssl smime -sign -signer leaf.pem -inkey leaf.key -certfile between.pem -nodetach -stream -outform DER -out f; \
         head -c 2 f | od -An -tx1 | grep -q '30 80'",
        false,
        "lower upper leaf",
    ),
    // PKCS #12
    (
        "openssl pkcs12 -export -inkey leaf.key -in leaf.pem -certfile between.pem -passout file:pw -out f",
        true,
        PFX,
    ),
    (
        "openssl pkcs12 -export -legacy -inkey leaf.key -in leaf.pem -certfile between.pem -passout file:pw -out f",
        true,
        PFX,
    ),
    (
        "openssl pkcs12 -export -descert -keypbe PBE-SHA1-3DES -macalg sha1 -inkey leaf.key -in leaf.pem -certfile between.pem -passout file:pw -out f",
        true,
        PFX,
    ),
    (
        "openssl pkcs12 -export -keypbe AES-128-CBC -certpbe AES-192-CBC -macalg sha512 -inkey leaf.key -in leaf.pem -certfile between.pem -passout file:pw -out f",
        true,
        PFX,
    ),
    (
        "openssl pkcs12 -export -inkey leaf.key -in leaf.pem -certfile between.pem -passout pass: -out f",
        false,
        PFX,
    ),
    ("openssl pkcs12 -export -nokeys -in chain.pem -passout file:pw -out f", true, "leaf lower upper"),
    (
        "openssl pkcs12 -export -nomac -inkey leaf.key -in leaf.pem -certfile between.pem -passout file:pw -out f",
        true,
        PFX,
    ),
    ("openssl pkcs12 -export -inkey rsa.key -nocerts -passout file:pw -out f", true, "rsa.key"),
    (
        "openssl pkcs12 -export -inkey leaf.key -in leaf.pem -certfile between.pem -name mx -passout file:pw -out g; \
         keytool -importkeystore -srckeystore g -srcstorepass:file pw -srcstoretype PKCS12 -destkeystore f -deststorepass:file pw -deststoretype PKCS12",
        true,
        PFX,
    ),
    (
        "openssl pkcs12 -export -inkey leaf.key -in leaf.pem -certfile between.pem -name mx -passout file:pw -out g; \
         keytool -J-Dkeystore.pkcs12.legacy -importkeystore -srckeystore g -srcstorepass:file pw -srcstoretype PKCS12 -destkeystore f -deststorepass:file pw -deststoretype PKCS12",
        true,
        PFX,
    ),
    // Keys
    ("openssl rsa -in rsa.key -traditional -out f; grep -q 'BEGIN RSA' f", false, "rsa.key"),
    ("openssl rsa -in rsa.key -traditional -outform DER -out f", false, "rsa.key"),
    ("openssl pkey -in rsa.key -out f; grep -q 'BEGIN PRIVATE' f", false, "rsa.key"),
    ("openssl pkcs8 -topk8 -nocrypt -in rsa.key -outform DER -out f", false, "rsa.key"),
    ("cat p384.key > f; grep -q 'EC PARAM' f; grep -q 'BEGIN EC PRIVATE' f", false, "p384.key"),
    ("openssl ec -in p521.key -outform DER -out f", false, "p521.key"),
    ("openssl pkcs8 -topk8 -nocrypt -in p521.key -out f", false, "p521.key"),
    ("cat ed.key > f", false, "ed.key"),
    ("openssl pkcs8 -topk8 -in rsa.key -passout file:pw -out f", true, "rsa.key"),
    ("openssl pkcs8 -topk8 -in leaf.key -passout file:pw -outform DER -out f", true, "leaf.key"),
    (
        "openssl pkcs8 -topk8 -v2 aes-128-cbc -v2prf hmacWithSHA1 -in ed.key -passout file:pw -out f",
        true,
        "ed.key",
    ),
    ("openssl pkcs8 -topk8 -v2 des3 -in p384.key -passout file:pw -out f", true, "p384.key"),
    ("openssl pkcs8 -topk8 -scrypt -in leaf.key -passout file:pw -out f", true, "leaf.key"),
    ("openssl pkcs8 -topk8 -v1 PBE-SHA1-3DES -in leaf.key -passout file:pw -out f", true, "leaf.key"),
    // As before PKCS #8 (RFC 1421): PKCS #1 and SEC 1 under a passphrase.
    (
        "openssl rsa -in rsa.key -traditional -aes128 -passout file:pw -out f; grep -q 'DEK-Info: AES-128-CBC' f",
        true,
        "rsa.key",
    ),
    ("openssl rsa -in rsa.key -traditional -aes192 -passout file:pw -out f", true, "rsa.key"),
    ("openssl rsa -in rsa.key -traditional -des3 -passout file:pw -out f", true, "rsa.key"),
    (
        "openssl rsa -in rsa.key -traditional -des3 -passout file:pw | sed 's/^/> /; s/$/\r/' > f",
        true,
        "rsa.key",
    ),
    (
        "openssl rsa -in rsa.key -traditional -des -provider legacy -provider default -passout file:pw -out f",
        true,
        "rsa.key",
    ),
    (
        "openssl ec -in leaf.key -aes256 -passout file:pw -out f; grep -q 'BEGIN EC PRIVATE' f",
        true,
        "leaf.key",
    ),
    ("openssl ec -in p521.key -des3 -passout file:pw -out f", true, "p521.key"),
];

#[test]
fn a_key_of_another_kind_is_told_as_that() {
    for (script, kind) in [
        ("openssl genpkey -algorithm ed448 -out f", "ed448"),
        ("openssl genpkey -algorithm x25519 -out f", "x25519"),
        ("openssl genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out f", "rsa-pss"),
        ("openssl genrsa -out f 1024", "rsa-1024"),
        ("openssl genrsa -out g 1024; openssl pkcs8 -topk8 -nocrypt -in g -outform DER -out f", "rsa-1024"),
        ("openssl genrsa -traditional -out f 1024", "rsa-1024"),
        ("openssl genrsa -traditional -aes128 -passout file:pw -out f 1024", "rsa-1024"),
        (
            "openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -aes256 -pass file:pw -out f",
            "rsa-1024",
        ),
        ("openssl ecparam -genkey -name secp256k1 -noout -out f", "ecdsa-secp256k1"),
        ("openssl ecparam -genkey -name brainpoolP256r1 -out f", "ecdsa-brainpoolp256r1"),
        ("openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:secp224r1 -out f", "ecdsa-p224"),
        ("openssl dsaparam -genkey -noout -out g 1024; openssl pkey -in g -out f", "dsa"),
        (
            "openssl dsaparam -genkey -noout -out g 1024; openssl dsa -in g -traditional -out f || openssl dsa -in g -out f",
            "dsa",
        ),
    ] {
        let bytes = made(script);
        let told = open(&bytes, Some(RIGHT));
        assert_eq!(told, Err(Error::KeyKind { name: "f".into(), kind: kind.into() }), "{script}");
    }
}

#[test]
fn every_file_of_other_programs_is_read_whole_and_in_order() {
    for (script, protected, expected) in FILES {
        let items = open(&made(script), protected.then_some(RIGHT))
            .unwrap_or_else(|error| panic!("{script}: {error}"));
        assert_eq!(names(&items), *expected, "{script}");
    }
}

#[test]
fn no_passphrase_an_empty_one_and_a_wrong_one_are_told_apart() {
    for (script, _, _) in FILES.iter().filter(|row| row.1) {
        let bytes = made(script);
        let error = |passphrase| open(&bytes, passphrase).expect_err(script);
        assert_eq!(error(None), Error::PassphraseNeeded("f".into()), "{script}");
        assert_eq!(error(Some("")), Error::PassphraseEmpty("f".into()), "{script}");
        assert_eq!(error(Some("wrong horse")), Error::PassphraseWrong("f".into()), "{script}");
    }
}

#[test]
fn what_lies_open_is_read_although_its_seal_cannot_be_checked() {
    let script =
        "openssl pkcs12 -export -in leaf.pem -inkey leaf.key -certpbe NONE -keypbe NONE -out f -passout ";
    for passphrase in ["pass:", "file:pw"] {
        let bytes = made(&format!("{script}{passphrase}"));
        assert_eq!(names(&open(&bytes, None).expect(passphrase)), names(&open(&bytes, Some("")).unwrap()));
    }
    // Who gives a passphrase wants it checked.
    let sealed = made(&format!("{script}file:pw"));
    assert!(open(&sealed, Some(RIGHT)).is_ok());
    assert_eq!(open(&sealed, Some("wrong horse")), Err(Error::PassphraseWrong("f".into())));
}

#[test]
fn what_is_not_opened_is_told_with_its_name() {
    for (script, code) in [
        (
            "openssl rsa -in rsa.key -traditional -camellia256 -passout file:pw -out f",
            "certificate-encryption",
        ),
        (
            "openssl pkcs8 -topk8 -v1 PBE-MD5-DES -provider legacy -provider default -in rsa.key -passout file:pw -out f",
            "certificate-encryption",
        ),
        ("openssl pkcs8 -topk8 -iter 3000000 -in rsa.key -passout file:pw -out f", "certificate-encryption"),
        ("openssl pkey -in rsa.key -pubout -out f", "certificate-foreign"),
        ("openssl pkey -in rsa.key -pubout -outform DER -out f", "certificate-foreign"),
        (
            "echo 'Return-Path: <ca@example.org>' > f; echo 'Your certificate is attached.' >> f",
            "certificate-foreign",
        ),
        (
            "keytool -genkeypair -alias x -keyalg EC -dname CN=x -keystore f -storetype JKS -storepass:file pw -keypass:file pw",
            "certificate-foreign",
        ),
    ] {
        let error = open(&made(script), Some(RIGHT)).expect_err(script);
        assert_eq!(postseal::explain::Explain::code(&error), code, "{script}: {error}");
    }
}

/// Runs `certificate export`, and gives its document.
fn export(out: &Path, arguments: &str) -> Value {
    let program = env!("CARGO_BIN_EXE_postseal");
    let out = out.display();
    let script = format!("'{program}' --json certificate export {arguments} --out '{out}'");
    serde_json::from_str(&text(MADE.path(), &script)).unwrap()
}

/// The certificates that a program prints in PEM, and the key.
fn printed(folder: &Path, script: &str) -> String {
    names(&read("printed", text(folder, script).as_bytes(), None).unwrap())
}

#[test]
fn what_is_written_is_read_by_openssl_and_java() {
    let pw = MADE.path().join("pw").display().to_string();
    let list = |file: &str| format!("openssl crl2pkcs7 -nocrl -certfile {file} | openssl pkcs7 -print_certs");
    let opened =
        |more: &str| format!("openssl pkcs12 -in mx.example.org.pfx -passin 'file:{pw}' -nodes {more}");
    let java = format!("keytool -list -rfc -keystore mx.example.org.pfx -storepass:file '{pw}'");
    let java_key = format!(
        "keytool -importkeystore -srckeystore mx.example.org.pfx -srcstorepass:file '{pw}' -destkeystore n.p12 \
         -deststoretype PKCS12 -deststorepass:file '{pw}'; openssl pkcs12 -in n.p12 -passin 'file:{pw}' -nodes -nocerts"
    );
    let pfx = "pfx --passphrase-file pw";
    let all: Vec<(&str, String, &str)> = vec![
        ("pem", "cat mx.example.org.crt mx.example.org.intermediates.pem".into(), "leaf lower upper"),
        ("pem", "openssl pkey -in mx.example.org.key".into(), "leaf.key"),
        ("fullchain", list("mx.example.org.fullchain.pem"), "leaf lower upper"),
        ("fullchain", "openssl pkey -in mx.example.org.key".into(), "leaf.key"),
        ("combined", list("mx.example.org.combined.pem"), "leaf lower upper"),
        ("combined", "openssl pkey -in mx.example.org.combined.pem".into(), "leaf.key"),
        ("der", "openssl x509 -inform DER -in mx.example.org.der".into(), "leaf"),
        ("der", "openssl x509 -inform DER -in mx.example.org.intermediate-2.der".into(), "upper"),
        ("der", "openssl pkey -inform DER -in mx.example.org.key.der".into(), "leaf.key"),
        ("p7b", "openssl pkcs7 -in mx.example.org.p7b -print_certs".into(), "leaf lower upper"),
        ("p7b", "keytool -printcert -rfc -file mx.example.org.p7b".into(), "leaf lower upper"),
        (pfx, opened("-nokeys"), "leaf lower upper"),
        (pfx, opened("-nocerts"), "leaf.key"),
        (pfx, java.clone(), "leaf lower upper"),
        (pfx, java_key.clone(), "leaf.key"),
        ("pfx --compatible --passphrase-file pw", opened("-legacy -nokeys"), "leaf lower upper"),
        ("pfx --compatible --passphrase-file pw", opened("-legacy -nocerts"), "leaf.key"),
        ("pfx --compatible --passphrase-file pw", java, "leaf lower upper"),
        ("pfx --compatible --passphrase-file pw", java_key, "leaf.key"),
    ];
    for (format, script, expected) in all {
        let out = tempfile::tempdir().unwrap();
        let made = export(out.path(), &format!("mixed.pem root.pem --key leaf.key --format {format}"));
        assert_eq!(made["left_out"][0]["subject"], "CN=Test root");
        assert_eq!(printed(out.path(), &script), expected, "{format}: {script}");
    }
}

#[test]
fn a_pfx_is_as_strong_as_was_asked() {
    for (option, marks) in [
        ("", ["MAC: sha256", "PBES2, PBKDF2, AES-256-CBC, Iteration 100000, PRF hmacWithSHA256"]),
        ("--compatible", ["MAC: sha1", "pbeWithSHA1And3-KeyTripleDES-CBC"]),
    ] {
        let out = tempfile::tempdir().unwrap();
        let _ = export(
            out.path(),
            &format!("chain.pem --key leaf.key --format pfx {option} --passphrase-file pw"),
        );
        let script = format!(
            "openssl pkcs12 -legacy -info -noout -in mx.example.org.pfx -passin 'file:{}' 2>&1",
            MADE.path().join("pw").display()
        );
        let told = text(out.path(), &script);
        assert!(marks.iter().all(|mark| told.contains(mark)), "{told}");
    }
}

#[test]
fn every_kind_of_key_goes_into_a_pfx_and_back() {
    for name in ["rsa", "p384", "p521", "ed"] {
        let folder = tempfile::tempdir_in(MADE.path()).unwrap();
        let program = env!("CARGO_BIN_EXE_postseal");
        let script = format!(
            "openssl req -x509 -key ../{name}.key -subj /CN=mx.example.org -days 3 -out c.pem; \
             '{program}' certificate export c.pem --key ../{name}.key --format pfx --passphrase-file ../pw --out . >&2; \
             openssl pkcs12 -in mx.example.org.pfx -passin file:../pw -nodes -nocerts"
        );
        assert_eq!(printed(folder.path(), &script), format!("{name}.key"));
    }
}

#[test]
fn import_takes_a_pfx_apart_and_only_the_owner_reads_the_key() {
    let folder = tempfile::tempdir_in(MADE.path()).unwrap();
    let program = env!("CARGO_BIN_EXE_postseal");
    let script = format!(
        "umask 022; openssl pkcs12 -export -legacy -inkey ../leaf.key -in ../leaf.pem -certfile ../between.pem -passout file:../pw -out f.pfx; \
         '{program}' --lang en certificate import f.pfx --passphrase-file ../pw --out out"
    );
    let said = text(folder.path(), &script);
    assert!(said.contains("mx.example.org.key (with the private key"), "{said}");
    let modes = text(folder.path(), "cd out; stat -c '%a %n' *");
    assert_eq!(
        modes,
        "644 mx.example.org.crt\n644 mx.example.org.intermediates.pem\n600 mx.example.org.key\n"
    );
    assert_eq!(printed(folder.path(), "cd out; cat *.key *.crt *.intermediates.pem"), PFX);
}

/// Files that hold something protected or nested, for mutation.
static SEEDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = tempfile::tempdir_in(MADE.path()).unwrap();
    let _ = text(
        folder.path(),
        "openssl pkcs12 -export -inkey ../leaf.key -in ../leaf.pem -iter 10 -passout file:../pw -out 0
         openssl pkcs12 -export -legacy -inkey ../leaf.key -in ../leaf.pem -iter 10 -passout file:../pw -out 1
         openssl crl2pkcs7 -nocrl -certfile ../chain.pem -outform DER -out 2
         openssl pkcs8 -topk8 -iter 10 -in ../leaf.key -passout file:../pw -outform DER -out 3
         openssl pkcs8 -topk8 -v1 PBE-SHA1-3DES -iter 10 -in ../leaf.key -passout file:../pw -outform DER -out 4
         openssl req -new -key ../leaf.key -subj /CN=x -outform DER -out 5",
    );
    (0..6).map(|name| std::fs::read(folder.path().join(name.to_string())).unwrap()).collect()
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn damaged_files_are_refused_without_a_panic(
        which in 0usize..6,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = SEEDS[which].clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let passphrase = Passphrase::from(RIGHT.to_owned());
        let _ = read("f", &bytes, Some(&passphrase));
    }
}
