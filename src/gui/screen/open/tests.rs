//! What is told apart.

use super::*;
use crate::certificate::Error;
use crate::store;
use look::all;
use std::fs;

#[test]
fn every_failure_has_its_words() {
    for failure in [
        Failure::File(store::Error::Missing("x".into())),
        Failure::Content(Error::Empty("x".into())),
        Failure::Configuration { name: "main.cf".into(), server: "Postfix" },
        Failure::Many { folder: "x".into(), limit: 64 },
        Failure::Unknown("x".into()),
    ] {
        crate::i18n::assert_worded(&failure);
    }
}

async fn every(name: &str, bytes: &[u8]) -> Vec<Seen> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    fs::write(&file, bytes).unwrap();
    all(vec![file]).await
}

async fn seen(name: &str, bytes: &[u8]) -> Seen {
    every(name, bytes).await.remove(0)
}

#[tokio::test]
async fn what_is_inside_counts_and_not_the_name() {
    let made = rcgen::generate_simple_self_signed(["mx.example.org".to_owned()]).unwrap();
    let certificate = made.cert.pem();
    assert!(matches!(seen("main.cf.txt", certificate.as_bytes()).await, Seen::Items(_)));
    assert!(matches!(seen("mail.log", made.cert.der()).await, Seen::Items(_)));
    let log = include_bytes!("../../../../tests/archive/postfix.log");
    assert!(matches!(seen("my.crt", log).await, Seen::Elsewhere(_, Kind::Past)));
    let message = include_bytes!("../../../../tests/received/postfix/001.txt");
    assert!(matches!(seen("my.key", message).await, Seen::Elsewhere(_, Kind::Message)));
    // A CA's answer is both.
    let both = [message.as_slice(), b"\n", certificate.as_bytes()].concat();
    let answer = every("answer.eml", &both).await;
    assert!(matches!(answer.as_slice(), [Seen::Items(_), Seen::Elsewhere(_, Kind::Message)]), "{answer:?}");
    // What looks like a field at its beginning is no mail for that.
    for text in [
        "Certificate:\n    Data:\n        Version: 3 (0x2)\n",
        "Private-Key: (2048 bit, 2 primes)\nmodulus:\n",
        "version: \"3\"\n",
    ] {
        assert!(matches!(seen("x.txt", text.as_bytes()).await, Seen::Failed(Failure::Unknown(_))), "{text}");
    }
    let putty = b"PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n";
    assert!(matches!(seen("x.ppk", putty).await, Seen::Failed(_)));
    let large = [b"-----BEGIN CERTIFICATE-----\n".as_slice(), &vec![b'A'; 5 << 20]].concat();
    let told = seen("all.pem", &large).await;
    assert!(matches!(told, Seen::Failed(Failure::File(store::Error::TooLarge { .. }))), "{told:?}");
    let mailbox = include_bytes!("../../../../tests/archive/several.mbox");
    assert!(matches!(seen("inbox", mailbox).await, Seen::Elsewhere(_, Kind::Message)));
    assert!(matches!(seen("x.pem", b"-----BEGIN CERTIFICATE-----\nAAAA\n").await, Seen::Failed(_)));
}

#[tokio::test]
async fn what_is_larger_than_a_message_is_told_by_its_beginning() {
    let folder = tempfile::tempdir().unwrap();
    // As large as a year of mail, and nearly nothing on the disk.
    let large = async |bytes: &[u8]| {
        let path = folder.path().join("large");
        fs::write(&path, bytes).unwrap();
        fs::File::options().write(true).open(&path).unwrap().set_len(129 << 20).unwrap();
        all(vec![path]).await.remove(0)
    };
    let log = include_bytes!("../../../../tests/archive/postfix.log").repeat(20);
    assert!(matches!(large(&log).await, Seen::Elsewhere(_, Kind::Past)));
    for film in [b"\0\0\0\x20ftypisom".as_slice(), b"\x7fELF\x02\x01\x01", b"Rar!\x1a\x07\x01\0", b""] {
        let seen = large(film).await;
        assert!(matches!(seen, Seen::Failed(Failure::Unknown(_))), "{seen:?}");
    }
    for sealed in [b"PK\x03\x04".as_slice(), b"-----BEGIN CERTIFICATE-----\n", b"\x30\x82"] {
        let seen = large(sealed).await;
        assert!(matches!(seen, Seen::Failed(Failure::File(store::Error::TooLarge { .. }))), "{seen:?}");
    }
    // Called packed by its first bytes, and damaged.
    assert!(matches!(large(b"\x1f\x8b\x08damaged").await, Seen::Failed(Failure::File(_))));
}

#[tokio::test]
async fn a_folder_is_what_its_files_are() {
    let folder = tempfile::tempdir().unwrap();
    let kind = async || all(vec![folder.path().to_owned()]).await;
    assert!(matches!(kind().await.as_slice(), [Seen::Elsewhere(_, Kind::Past)]));
    let made = rcgen::generate_simple_self_signed(["mx.example.org".to_owned()]).unwrap();
    fs::write(folder.path().join("b.KEY"), made.signing_key.serialize_pem()).unwrap();
    fs::write(folder.path().join("a.crt"), made.cert.pem()).unwrap();
    fs::write(folder.path().join("none.pem"), "nothing").unwrap();
    fs::write(folder.path().join("letter.txt"), made.cert.pem()).unwrap();
    let seen = kind().await;
    let [Seen::Items(first), Seen::Items(second)] = seen.as_slice() else { panic!("{seen:?}") };
    assert_eq!([first.name.as_str(), second.name.as_str()], ["a.crt", "b.KEY"]);
    // What is damaged, and what was not looked at, is told.
    fs::write(folder.path().join("c.key"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
        .unwrap();
    assert!(kind().await.iter().any(|it| matches!(it, Seen::Failed(Failure::Content(_)))));
    for number in 0..70 {
        fs::write(folder.path().join(format!("{number}.pem")), made.cert.pem()).unwrap();
    }
    assert!(kind().await.iter().any(|it| matches!(it, Seen::Failed(Failure::Many { limit: 64, .. }))));
}
