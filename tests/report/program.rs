//! The command: what it reads, what it writes, and what it says when something does not fit.

use crate::HEADERS;
use crate::peer::Practice;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

pub fn postseal(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_postseal"))
        .args(["--lang", "en"])
        .args(arguments)
        .env("NO_COLOR", "1")
        .output()
        .unwrap()
}

pub fn told(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn written(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    path.display().to_string()
}

#[test]
fn what_was_sent_becomes_a_report_in_every_form() {
    let folder = tempfile::tempdir().unwrap();
    let practice = Practice::start("mx.example.test");
    let via = practice.address().to_string();
    let root = practice.root.display().to_string();
    let sent = postseal(&[
        "send",
        "--json",
        "--trust",
        &root,
        "--from",
        "a@example.org",
        "--to",
        "b@example.test",
        "--via",
        &via,
        "--name",
        "mx.example.test",
        "--tls",
        "verified",
    ]);
    assert_eq!(sent.status.code(), Some(0), "{}", told(&sent.stderr));
    let document: Value = serde_json::from_slice(&sent.stdout).unwrap();
    assert_eq!(document["asked"], "verified");
    assert_eq!(document["from"], "a@example.org");
    let id = document["message_id"].as_str().unwrap();
    let message = written(folder.path(), "message.eml", practice.server.message(id).unwrap());
    let sent = written(folder.path(), "sent.json", &sent.stdout);
    let policy = written(folder.path(), "policy.toml", "inbound = 'required'\noutbound = 'verified'\n");
    let out = |name: &str| folder.path().join(name).display().to_string();
    let outs: Vec<String> = ["p.html", "p.md", "p.json", "p.svg", "p.png"].map(out).into();
    let mut arguments =
        vec!["report", &message, "--sent", &sent, "--policy", &policy, "--certificate", &root];
    arguments.extend(outs.iter().flat_map(|path| ["--out", path]));
    let done = postseal(&arguments);
    assert_eq!(done.status.code(), Some(0), "{}", told(&done.stderr));
    assert!(done.stdout.is_empty());
    let read = |at: usize| told(&std::fs::read(&outs[at]).unwrap());
    let json: Value = serde_json::from_str(&read(2)).unwrap();
    assert_eq!(json["message"]["verdict"]["met"], "met");
    assert_eq!(json["message"]["verdict"]["expected"], "verified");
    assert_eq!(json["sent"]["message_id"].as_str(), Some(id));
    assert_eq!(json["policy"]["partner"], "example.test");
    for at in [0, 1] {
        assert!(read(at).contains("the receiving server's certificate was verified"), "{}", read(at));
        assert!(read(at).contains("STARTTLS"), "the transcript is there");
    }
    assert!(read(3).starts_with("<svg") && std::fs::read(&outs[4]).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn without_a_file_it_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let message = written(folder.path(), "message.eml", HEADERS);
    let done = postseal(&["report", &message]);
    assert_eq!(done.status.code(), Some(0), "{}", told(&done.stderr));
    assert!(told(&done.stdout).starts_with("# How a message travelled"), "{}", told(&done.stdout));
    let done = postseal(&["report", &message, "--json", "--expect", "required"]);
    assert_eq!(done.status.code(), Some(1), "a plain hop where TLS was asked for");
    let json: Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(json["message"]["verdict"]["met"], "missed");
}

#[test]
fn what_does_not_fit_is_told_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let message = written(folder.path(), "message.eml", HEADERS);
    let other = written(folder.path(), "other.json", r#"{"message_id": "<another@example.org>"}"#);
    let none = written(folder.path(), "none.json", "[]");
    let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
    let key = written(folder.path(), "mx.key", &key);
    let out = folder.path().join("p.html").display().to_string();
    for (arguments, says) in [
        (vec!["--certificate", &key], "mx.key is a private key; there is no certificate in it"),
        (vec!["--sent", &other], "is not the one that was sent"),
        (vec!["--sent", &none], "does not tell how a message was sent"),
        (vec!["--sent", &message], "does not tell how a message was sent"),
        (vec!["--out", "p.pdf"], "Let the name end in .html, .md, .json, .svg or .png"),
        (vec!["--out", "report"], "Let the name end in .html, .md, .json, .svg or .png"),
        (vec!["--certificate", &message], "message.eml"),
    ] {
        let done = postseal(&[&["report", &message, "--out", &out], &arguments[..]].concat());
        assert_eq!(done.status.code(), Some(2), "{arguments:?}");
        let said = told(&done.stderr);
        assert!(said.contains(says), "{arguments:?}: {said}");
        assert!(!Path::new(&out).exists(), "{arguments:?}");
    }
}
