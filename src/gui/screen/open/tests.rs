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
        Failure::Unknown("x".into()),
    ] {
        crate::i18n::assert_worded(&failure);
    }
}

async fn seen(name: &str, bytes: &[u8]) -> Seen {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    fs::write(&file, bytes).unwrap();
    all(vec![file]).await.remove(0)
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
    // What a CA sent inside a message is the message: its way is asked for first.
    let both = [message.as_slice(), b"\n", certificate.as_bytes()].concat();
    assert!(matches!(seen("answer.eml", &both).await, Seen::Elsewhere(_, Kind::Message)));
    let mailbox = include_bytes!("../../../../tests/archive/several.mbox");
    assert!(matches!(seen("inbox", mailbox).await, Seen::Elsewhere(_, Kind::Message)));
    assert!(matches!(seen("x.pem", b"-----BEGIN CERTIFICATE-----\nAAAA\n").await, Seen::Failed(_)));
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
}
