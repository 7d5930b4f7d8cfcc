//! What needs no setup: the headers of any message, and any file, whatever it is.

use crate::fixtures::{Face, Window, named, pfx};
use postseal::certificate::Passphrase;
use postseal::explain::Fact;
use postseal::gui::app::Message;
use postseal::gui::screen::{headers, open};
use postseal::gui::step::proof::reading;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const MESSAGE: &str = include_str!("../received/postfix/001.txt");

fn says(window: &Window, key: &str) -> bool {
    window.words().contains(&Face::usual().language.say(key))
}

fn says_with(window: &Window, key: &str, facts: &[(&'static str, Fact)]) -> bool {
    window.words().contains(&Face::usual().language.say_with(key, facts))
}

fn own(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// A folder with these files.
fn files(all: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in all {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// A certificate and its key.
fn pair(host: &str) -> (String, String) {
    let made = rcgen::generate_simple_self_signed([host.to_owned()]).unwrap();
    (made.cert.pem(), made.signing_key.serialize_pem())
}

#[tokio::test]
async fn the_headers_of_any_message_are_read_without_a_setup_and_nothing_of_it_is_kept() {
    let folder = files(&[("message.eml", MESSAGE)]);
    let mut window = Window::empty(&Face::usual());
    window.press("headers");
    assert!(says(&window, "window-headers-title") && says(&window, "window-headers-asked"));
    window.settle(Message::Dropped(folder.path().join("message.eml"))).await;
    assert!(says(&window, "window-reading-hops"), "{:?}", window.words());
    assert!(says(&window, "window-reading-nobodys") && says(&window, "window-reading-nobodys-next"));
    assert!(!says(&window, "window-reading-none-sent"));
    let line = window.words().into_iter().find(|it| it.starts_with("postseal headers ")).unwrap();
    assert!(!line.contains("--expect"), "{line}");
    // What was agreed on is held against it at once.
    window.press("headers-asked-3");
    let class = Face::usual().language.say("class-verified-name");
    assert!(says_with(&window, "window-headers-expected", &[("class", class.into())]));
    let line = window.words().into_iter().find(|it| it.starts_with("postseal headers ")).unwrap();
    assert!(line.ends_with("--expect verified"), "{line}");
    // A report is made of it, which names no setup.
    let place = folder.path().join("report.json");
    let chosen = reading::Message::PlaceChosen(Some(place.clone()));
    window.settle(Message::Headers(headers::Message::Reading(chosen))).await;
    let written = |window: &mut Window| {
        let _ = window.app.update(Message::Late);
        place.exists()
    };
    for _ in 0..200 {
        if written(&mut window) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let report: serde_json::Value = serde_json::from_slice(&fs::read(&place).unwrap()).unwrap();
    assert_eq!(report["message"]["verdict"]["expected"], "verified", "{report}");
    window.press("headers-back");
    assert!(says(&window, "window-home-empty"));
    assert_eq!(window.library.list(postseal::setup::now()).unwrap().len(), 0);
}

#[tokio::test]
async fn pasted_headers_are_read_at_once_and_what_is_no_message_is_told() {
    let mut window = Window::empty(&Face::usual());
    window.press("headers");
    let paste = |text: &str| {
        use iced_test::runtime::core::text::editor::{Action, Edit};
        let paste = Action::Edit(Edit::Paste(Arc::new(text.to_owned())));
        Message::Headers(headers::Message::Reading(reading::Message::Edited(paste)))
    };
    window.settle(paste("Good morning")).await;
    window.press("read");
    assert!(says(&window, "headers-not-a-message-what"), "{:?}", window.words());
    window.press_and_wait("headers-back").await;
    window.press("headers");
    window.settle(paste(MESSAGE)).await;
    assert!(says(&window, "window-reading-hops"));
}

/// Handed in over TLS by somebody at the office, and handed on to the bank in plain text.
const SENT: &str = "Received: from mx.example.org (mx.example.org [192.0.2.1])\r\n\
    \tby mx.bank.example (Postfix) with ESMTP id 4DC319E805D\r\n\
    \tfor <anna@bank.example>; Mon, 23 Nov 2026 14:34:40 +0000 (UTC)\r\n\
    Received: from laptop (unknown [198.51.100.7])\r\n\
    \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\
    \tby mx.example.org (Postfix) with ESMTPSA id 4DC319E805E\r\n\
    \tfor <anna@bank.example>; Mon, 23 Nov 2026 14:34:38 +0000 (UTC)\r\n\
    From: ann@example.org\r\nTo: anna@bank.example\r\nMessage-ID: <a@example.org>\r\n\r\nText\r\n";

#[tokio::test]
async fn what_one_has_sent_oneself_is_judged_where_it_arrived() {
    let folder = files(&[("sent.eml", SENT)]);
    let sent = folder.path().join("sent.eml");
    let mut window = Window::with(&Face::usual(), |library| drop(library.create(named()).unwrap()));
    window.press("headers");
    window.settle(Message::Dropped(sent.clone())).await;
    window.press("headers-asked-2");
    assert!(says(&window, "window-reading-nobodys") && !says(&window, "window-reading-partners"));
    let missed = [("hop", Fact::Number(2))];
    assert!(says_with(&window, "expected-tls-missed-what", &missed), "{:?}", window.words());
    // Who says that it came from a partner asks for the hop where it came in.
    window.press("inbound-unfold");
    window.write("inbound", "mx.example.org");
    assert!(says(&window, "window-reading-partners"), "{:?}", window.words());
    window.press("headers-back");
    // Nor does step 4 take it for a partner's.
    let id = window.library.list(postseal::setup::now()).unwrap().remove(0).id;
    window.press(&format!("open-{id}"));
    window.press("step-proof");
    window.settle(Message::Dropped(sent)).await;
    assert!(says(&window, "window-reading-none-sent") && !says(&window, "window-reading-partners"));
}

#[tokio::test]
async fn a_key_and_a_certificate_tell_whether_they_belong_together() {
    let (certificate, key) = pair("mx.example.org");
    let (_, other) = pair("mx.example.org");
    let folder = files(&[("mx.crt", &certificate), ("mx.key", &key), ("other.key", &other)]);
    let mut window = Window::empty(&Face::usual());
    window.press("file");
    // One after the other, as a window gets what is dropped on it.
    window.settle(Message::Dropped(folder.path().join("mx.crt"))).await;
    assert!(says(&window, "window-open-certificate") && !says(&window, "window-open-belongs"));
    assert!(window.words().contains(&"mx.example.org".to_owned()));
    window.settle(Message::Dropped(folder.path().join("mx.key"))).await;
    assert!(says(&window, "window-open-key") && says(&window, "window-open-belongs"));
    window.settle(Message::Dropped(folder.path().join("other.key"))).await;
    assert!(says(&window, "window-open-belongs-some") && !says(&window, "window-open-belongs"));
    assert!(says(&window, "window-open-fits") && says(&window, "window-open-fits-not"));
    // Nothing of a key but what everybody may know; nothing of it is remembered.
    let secret = &key.lines().nth(1).unwrap()[..24];
    assert!(!window.words().iter().any(|it| it.contains(secret)));
    assert!(!format!("{:?}", window.app).contains(secret));
    assert!(!window.library.path().join("recent.toml").exists());
    window.press("open-close");
    assert!(!says(&window, "window-open-key") && !says(&window, "window-open-belongs-some"));
    let only = vec![folder.path().join("mx.crt"), folder.path().join("other.key")];
    window.settle(Message::Open(open::Message::Chosen(only))).await;
    assert!(says(&window, "window-open-belongs-not"));
    // Two certificates, as after a renewal, and the key of one: it is not said that all is well.
    window.press("open-close");
    let (newer, _) = pair("mx.example.org");
    fs::write(folder.path().join("newer.crt"), newer).unwrap();
    let both = ["mx.crt", "newer.crt", "mx.key"].map(|name| folder.path().join(name));
    window.settle(Message::Open(open::Message::Chosen(both.to_vec()))).await;
    assert!(says(&window, "window-open-belongs-some"), "{:?}", window.words());
}

#[tokio::test]
async fn what_is_protected_asks_for_its_passphrase() {
    let (certificate, key) = pair("mx.example.org");
    let folder = files(&[("mx.crt", &certificate)]);
    let pfx = pfx(certificate.as_bytes(), &key, "correct horse");
    fs::write(folder.path().join("mx.pfx"), pfx).unwrap();
    let mut window = Window::empty(&Face::usual());
    window.press("file");
    window.settle(Message::Dropped(folder.path().join("mx.pfx"))).await;
    assert!(says(&window, "window-unlock"), "{:?}", window.words());
    window.write("unlock", "wrong");
    window.press_and_wait("unlock-open").await;
    let wrong = [("name", Fact::from("mx.pfx"))];
    assert!(says_with(&window, "certificate-passphrase-wrong-what", &wrong), "{:?}", window.words());
    window.settle(Message::Dropped(folder.path().join("mx.crt"))).await;
    assert!(says(&window, "window-open-certificate") && says(&window, "window-unlock"));
    window.press("unlock-without");
    assert!(!says(&window, "window-unlock") && says(&window, "window-open-certificate"));
    window.press("open-close");
    window.settle(Message::Dropped(folder.path().join("mx.pfx"))).await;
    let typed = open::Message::Passphrase(Passphrase::from("correct horse".to_owned()));
    window.settle(Message::Open(typed)).await;
    window.press_and_wait("unlock-open").await;
    assert!(says(&window, "window-open-belongs") && !says(&window, "window-unlock"), "{:?}", window.words());
}

#[tokio::test]
async fn a_message_leads_to_its_headers_and_a_log_to_what_would_break() {
    let folder = files(&[("message.eml", MESSAGE)]);
    let message = folder.path().join("message.eml");
    let mut window = Window::empty(&Face::usual());
    window.press("file");
    window.settle(Message::Dropped(message.clone())).await;
    assert!(says(&window, "window-headers-title") && says(&window, "window-reading-hops"));
    window.press("headers-back");
    assert!(says(&window, "window-open-title"));
    window.settle(Message::Dropped(own("archive/postfix.log"))).await;
    assert!(says(&window, "window-archive-title") && says(&window, "archive-partner"));
    window.press("archive-back");
    window.settle(Message::Dropped(own("archive"))).await;
    assert!(says(&window, "window-archive-title") && says(&window, "archive-partner"));
    // Beside something that is shown here, one chooses.
    let (certificate, _) = pair("mx.example.org");
    fs::write(folder.path().join("mx.crt"), certificate).unwrap();
    window.press("archive-back");
    let both = vec![folder.path().join("mx.crt"), message, own("archive/exim.log")];
    window.settle(Message::Open(open::Message::Chosen(both))).await;
    assert!(says(&window, "window-open-message") && says(&window, "window-open-past"));
    window.press_and_wait("open-read-0").await;
    assert!(says(&window, "window-reading-hops"));
    window.press("headers-back");
    assert!(says(&window, "window-open-certificate"), "what was opened is there still");
}

#[tokio::test]
async fn what_a_ca_packed_into_a_folder_is_shown_and_what_is_dropped_on_the_first_page_is_opened() {
    let (certificate, key) = pair("mx.example.org");
    let folder = files(&[("mx.crt", &certificate), ("mx.key", &key), ("README.txt", "Thank you")]);
    let mut window = Window::empty(&Face::usual());
    window.settle(Message::Dropped(folder.path().to_owned())).await;
    assert!(says(&window, "window-open-title") && says(&window, "window-open-belongs"));
    window.press("open-back");
    assert!(says(&window, "window-home-empty"));
}

#[tokio::test]
async fn what_is_nothing_of_ours_is_told() {
    let folder =
        files(&[("letter.txt", "Good morning"), ("main.cf", "smtpd_use_tls = yes\n"), ("none.pem", "")]);
    fs::write(folder.path().join("letter.docx"), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more").unwrap();
    let mut window = Window::empty(&Face::usual());
    window.press("file");
    let cases = [
        ("letter.txt", "open-unknown-what"),
        ("main.cf", "open-configuration-what"),
        ("none.pem", "certificate-empty-what"),
        ("letter.docx", "certificate-foreign-what"),
        ("gone.pem", "file-missing-what"),
    ];
    for (name, key) in cases {
        let path = folder.path().join(name);
        window.settle(Message::Dropped(path.clone())).await;
        let shown = path.display().to_string();
        let facts: [(&'static str, Fact); 4] = [
            ("name", name.into()),
            ("server", "Postfix".into()),
            ("format", "office".into()),
            ("path", shown.into()),
        ];
        assert!(says_with(&window, key, &facts), "{name}: {:?}", window.words());
        assert!(says(&window, "window-open-title"));
    }
}

#[tokio::test]
async fn what_comes_after_everything_was_closed_comes_too_late() {
    let (certificate, _) = pair("mx.example.org");
    let folder = files(&[("mx.crt", &certificate)]);
    let mut window = Window::empty(&Face::usual());
    window.press("file");
    let begun = window.app.update(Message::Dropped(folder.path().join("mx.crt")));
    assert!(says(&window, "window-open-looking") && says(&window, "window-cancel"));
    window.press("open-close");
    window.finish(begun).await;
    assert!(!says(&window, "window-open-certificate") && !says(&window, "window-open-looking"));
    // What was opened before stays.
    window.settle(Message::Dropped(folder.path().join("mx.crt"))).await;
    let begun = window.app.update(Message::Dropped(folder.path().join("mx.crt")));
    window.settle(Message::Open(open::Message::Chosen(vec![own("archive/exim.log")]))).await;
    window.press("open-close");
    window.finish(begun).await;
    assert!(says(&window, "window-open-title") && !says(&window, "window-open-past"));
}

#[tokio::test]
async fn who_has_left_stays_where_one_is_and_finds_it_there() {
    let folder = files(&[("message.eml", MESSAGE)]);
    let mut window = Window::empty(&Face::usual());
    window.press("file");
    let begun = window.app.update(Message::Dropped(folder.path().join("message.eml")));
    window.press("open-back");
    assert!(says(&window, "window-home-empty"));
    window.finish(begun).await;
    assert!(says(&window, "window-home-empty") && !says(&window, "window-headers-title"));
    window.press_and_wait("toast-show").await;
    assert!(says(&window, "window-open-title") && says(&window, "window-open-message"));
    window.press_and_wait("open-read-0").await;
    assert!(says(&window, "window-reading-hops"));
}

#[tokio::test]
async fn what_is_brought_in_while_others_are_read_is_read_with_them() {
    let mut window = Window::empty(&Face::usual());
    window.press("archive");
    // Dropped together, they come one by one.
    let first = window.app.update(Message::Dropped(own("archive/postfix.log")));
    let second = window.app.update(Message::Dropped(own("archive/exim.log")));
    window.press("archive-back");
    window.press("file");
    window.finish(first).await;
    // One that was opened elsewhere meanwhile.
    let third = window.app.update(Message::Dropped(own("archive/sendmail.log")));
    window.finish(third).await;
    window.finish(second).await;
    assert!(says(&window, "archive-partner"), "{:?}", window.words());
    let command = window.words().into_iter().find(|it| it.contains("postseal archive")).unwrap_or_default();
    for log in ["postfix.log", "exim.log", "sendmail.log"] {
        assert!(command.contains(log), "{log}: {command:?} {:?}", window.words());
    }
}
