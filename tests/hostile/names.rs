//! Names that steer a terminal or turn the direction of what stands beside them: whatever tells of them shows them escaped.

use rcgen::{CertificateParams, DnType, KeyPair};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// A title, a screen that is cleared, an override of the direction, and an isolate that is never closed.
const NASTY: &str = "a\u{1b}]0;x\u{7}\u{1b}[2J\u{202e}gpj\u{2066}\u{61c}\u{85}\u{2028}=1";

/// What is printed for people.
fn said(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let command = command.args(["--lang", "en", "--verbose"]).args(arguments).stdin(Stdio::null());
    let done = command.output().unwrap();
    String::from_utf8([done.stdout, done.stderr].concat()).unwrap()
}

fn is_harmless(text: &str) -> Result<(), char> {
    let steers = |it: &char| {
        (it.is_control() && *it != '\n')
            || matches!(*it, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')
            || ('\u{202a}'..='\u{202e}').contains(it)
            || ('\u{2066}'..='\u{2069}').contains(it)
    };
    text.chars().find(steers).map_or(Ok(()), Err)
}

/// Runs it on this file, and looks at what it says: the name, escaped.
fn told(arguments: &[&str], expected: &str) {
    let text = said(arguments);
    assert_eq!(is_harmless(&text), Ok(()), "{arguments:?}: {text:?}");
    assert!(text.contains(expected), "{arguments:?}: {text}");
}

fn written(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

#[test]
fn names_in_and_of_files_are_shown_escaped() {
    let folder = tempfile::tempdir().unwrap();
    let mut params = CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, NASTY);
    params.distinguished_name.push(DnType::OrganizationName, NASTY);
    let key = KeyPair::generate().unwrap();
    let (own, asked) = (params.self_signed(&key).unwrap(), params.serialize_request(&key).unwrap());
    let certificate = written(folder.path(), "own.pem", own.pem());
    let request = written(folder.path(), "own.csr", asked.pem().unwrap());
    let escape = "\\u{1b}[2J\\u{202e}gpj\\u{2066}";
    told(&["inspect", &certificate, &request], escape);
    told(&["certificate", "check", &certificate, "--host", "mx.example.org"], escape);
    told(&["expiring", &certificate, "--within", "90d"], "own.pem");

    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file(format!("{NASTY}.txt"), zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(b"Hello").unwrap();
    let zip = written(folder.path(), "sent.zip", zip.finish().unwrap().into_inner());
    told(&["inspect", &zip], escape);

    let message = format!(
        "Received: from {NASTY} ({NASTY} [192.0.2.1]) by mx{NASTY} (Postfix) with ESMTPS id {NASTY}\r\n\
         \tfor <{NASTY}@example.org>; Mon, 2 Mar 2026 10:00:06 +0100\r\nSubject: {NASTY}\r\n\r\n"
    );
    let message = written(folder.path(), &format!("{NASTY}.eml"), message.replace('\u{2028}', ""));
    for command in ["headers", "inspect", "expiring"] {
        told(&[command, &message], "");
    }
    told(&["archive", &message], "");
    told(&["dns", "reports", &message], escape);
    told(&["probe", NASTY], escape);
    told(&["request", "--host", NASTY, "--out", folder.path().to_str().unwrap()], escape);
    told(&["policy", "export", "--server", NASTY, "--host", "mx.example.org", "--out", &zip], "");
}

#[test]
fn nothing_in_an_archive_is_written_where_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let (inside, out) = (folder.path().join("a/b/c"), folder.path().join("a/b/c/out"));
    fs::create_dir_all(&inside).unwrap();
    let own = rcgen::generate_simple_self_signed(vec!["mx.example.org".to_owned()]).unwrap();
    let (certificate, key) = (own.cert.pem(), own.signing_key.serialize_pem());
    let outside = folder.path().join("outside.crt").display().to_string();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, text) in [("../../own.crt", &certificate), (&outside, &certificate), ("..\\..\\own.key", &key)]
    {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    // What a link points at is not read: a file that is there, and the archive's own.
    let secret = written(
        folder.path(),
        "secret.pem",
        "-----BEGIN CERTIFICATE-----\nc2VjcmV0\n-----END CERTIFICATE-----\n",
    );
    zip.add_symlink("link.crt", &secret, options).unwrap();
    let zip = written(&inside, "sent.zip", zip.finish().unwrap().into_inner());
    let before = count(folder.path());
    let text = said(&["certificate", "import", &zip, "--out", out.to_str().unwrap()]);
    assert!(out.is_dir(), "{text}");
    assert!(!text.contains("secret") && !text.contains("c2VjcmV0"), "{text}");
    assert_eq!(count(folder.path()) - count(&out), before, "nothing beside the folder that was named");
    assert!(count(&out) >= 2, "the certificate and its key");
    // A link in a folder that is read leads nowhere, and one to itself does not lead on for ever.
    let read = folder.path().join("read");
    fs::create_dir(&read).unwrap();
    std::os::unix::fs::symlink(&secret, read.join("link.pem")).unwrap();
    std::os::unix::fs::symlink(&read, read.join("round")).unwrap();
    let read = read.to_str().unwrap();
    for arguments in [&["expiring", read][..], &["archive", read], &["dns", "reports", read]] {
        let text = said(arguments);
        assert!(!text.contains("link.pem"), "{arguments:?}: {text}");
    }
}

fn count(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    entries.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
}
