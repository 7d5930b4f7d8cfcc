//! What the card shows while it waits, and in the end.

use super::super::reading;
use super::*;
use crate::gui::login::Secret;
use crate::gui::step::proof::{self, Proof};
use crate::i18n::Language;
use crate::setup::Setup;

const ID: &str = "<a@b.example>";

/// Filled in, and pressed.
fn pressed() -> Collect {
    let mut collect = Collect::default();
    let _ = collect.update(Message::UnfoldPressed, ID);
    let _ = collect.update(Message::Typed(Typed::Server("127.0.0.1:1".into())), ID);
    let _ = collect.update(Message::Typed(Typed::User("ann".into())), ID);
    assert!(matches!(collect.update(Message::FetchPressed, ID), Action::Run(_)));
    collect
}

fn finished(done: Result<Collected, Error>) -> Message {
    Message::Job(job::Update::Finished(done))
}

fn found(headers: &str) -> Message {
    finished(Ok(Collected { folder: "INBOX".into(), headers: headers.as_bytes().to_vec() }))
}

/// As it is looked at.
fn within<T>(look: impl FnOnce(&Context<'_>) -> T) -> T {
    let folder = tempfile::tempdir().unwrap();
    look(&Context {
        language: &Language::english(),
        setup: &Setup::new("x"),
        folder: folder.path(),
        recent: &crate::setup::recent::NOTHING,
    })
}

fn shows(collect: &Collect, text: &str) -> bool {
    within(|context| iced_test::simulator(collect.view(context)).find(text).is_ok())
}

#[test]
fn nothing_starts_half_filled_and_what_comes_after_cancel_is_dropped() {
    let mut collect = Collect::default();
    assert!(matches!(collect.update(Message::FetchPressed, ID), Action::None));
    let _ = collect.update(Message::Typed(Typed::Server("127.0.0.1:1".into())), ID);
    assert!(matches!(collect.update(Message::FetchPressed, ID), Action::None));
    let mut collect = pressed();
    let _ = collect.update(Message::CancelPressed, ID);
    assert!(matches!(collect.update(found("Subject: late"), ID), Action::None));
}

#[test]
fn how_far_the_wait_is_and_that_it_is_not_there_is_told() {
    let mut collect = pressed();
    assert!(shows(&collect, "Logging in…"));
    for (watching, words) in [
        (Watching::Folder("Junk".into()), "Looking into Junk…"),
        (Watching::NotYet(42), "Not there yet; 42 seconds left."),
    ] {
        let _ = collect.update(Message::Job(job::Update::Progressed(watching)), ID);
        assert!(shows(&collect, words), "{words}");
        assert!(shows(&collect, "Cancel") && !shows(&collect, "Fetch"), "{words}");
    }
    let (target, message_id) = ("imap.b.example:993".to_owned(), ID.to_owned());
    let error = Error::NotArrived { target, message_id, seconds: 300 };
    let what = Language::english().explain(&error).what;
    let _ = collect.update(finished(Err(error)), ID);
    assert!(shows(&collect, &what) && shows(&collect, "Fetch"), "{what}");
    // It can be pressed again, with what was typed.
    assert!(matches!(collect.update(Message::FetchPressed, ID), Action::Run(_)));
    assert!(shows(&collect, "Logging in…"));
}

#[test]
fn a_token_is_asked_for_in_its_own_words_and_never_printed() {
    let mut collect = pressed();
    let _ = collect.update(Message::CancelPressed, ID);
    let _ = collect.update(Message::Typed(Typed::Password(Secret::from("correct horse".to_owned()))), ID);
    let help = Language::english().say("window-proof-token-help");
    assert!(!shows(&collect, &help));
    let _ = collect.update(Message::Typed(Typed::ByToken(true)), ID);
    assert!(shows(&collect, &help));
    let _ = collect.update(Message::Typed(Typed::Password(Secret::from("ya29.horse\n".to_owned()))), ID);
    assert!(!format!("{collect:?}").contains("horse"));
}

#[test]
fn what_was_found_is_read_and_what_came_back_is_told_as_that() {
    let received = "Received: from mx.bank.example (mx.bank.example [203.0.113.5])\n\t(using TLSv1.3 with cipher \
        TLS_AES_256_GCM_SHA384 (256/256 bits))\n\tby mx.home.example (Postfix) with ESMTPS id 1; Mon, 23 Nov 2026 \
        14:34:37 +0000\nMessage-ID: <a@b.example>\n\n";
    let bounce = "From: MAILER-DAEMON@mx.example\nMIME-Version: 1.0\nContent-Type: multipart/report; \
        report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; \
        mx.example\n\nFinal-Recipient: rfc822; nobody@bank.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; \
        550 5.1.1 No such user\n\n--b--\n";
    let came_back = "The message to nobody@bank.example came back: 550 5.1.1 No such user";
    for (headers, is_bounce) in [(received, false), (bounce, true)] {
        let mut collect = pressed();
        let Action::Read(headers) = collect.update(found(headers), ID) else { panic!("it is read") };
        within(|context| {
            let mut step = Proof::new(context.setup);
            let read = proof::Message::Reading(reading::Message::Opened(Ok(headers.into())));
            let _ = step.update(read, context);
            let shown = |text: &str| iced_test::simulator(step.view(context)).find(text).is_ok();
            assert_eq!(shown(came_back), is_bounce);
        });
    }
}
