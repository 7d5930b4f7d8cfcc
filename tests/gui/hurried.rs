//! What hurried people do: press twice, go on before they have read, change an answer after the proof.

use crate::fixtures::{Face, Window, named};
use postseal::gui::app::Message;
use postseal::i18n::Language;
use postseal::setup::{Certificate, Configured, Sent, Setup, StepState, Trial, Verdict};
use postseal::tls::{Class, Grade};
use time::OffsetDateTime;

fn says(window: &Window, key: &str) -> bool {
    window.words().contains(&Language::english().say(key))
}

#[test]
fn a_second_press_on_delete_takes_nothing_back() {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("home");
    for message in [window.messages("delete-head-office"), window.messages("delete-head-office")].concat() {
        let _ = window.app.update(message);
    }
    window.press("toast-undo");
    assert_eq!(window.library.list(OffsetDateTime::now_utc()).unwrap().len(), 1);
}

/// Whoever only looked has nothing lying about.
#[test]
fn a_new_setup_that_was_left_empty_is_the_next_new_one() {
    let mut window = Window::empty(&Face::usual());
    let setups = |window: &Window| window.library.list(OffsetDateTime::now_utc()).unwrap().len();
    for _ in 0..3 {
        window.press("new");
        assert!(says(&window, "window-request-title"), "from its beginning");
        window.press("step-proof");
        window.press("home");
        assert_eq!(setups(&window), 1);
    }
    window.press("new");
    window.write("hosts-0", "mx.example.org");
    window.press("home");
    window.press("new");
    assert!(says(&window, "window-request-title"));
    window.press("home");
    assert_eq!(setups(&window), 2);
    // The empty one is open elsewhere: a second one is made, and found the next time.
    let list = window.library.list(OffsetDateTime::now_utc()).unwrap();
    let _elsewhere = list.iter().find_map(|it| {
        let opened = window.library.load(&it.id).unwrap();
        opened.setup.hosts.is_empty().then_some(opened)
    });
    for _ in 0..2 {
        window.press("new");
        window.press("home");
        assert_eq!(setups(&window), 3);
    }
}

/// There is no server to tell, and none is told.
#[tokio::test]
async fn a_rehearsal_goes_on_once_it_has_shown_what_a_server_would_be_told() {
    let mut setup = named();
    setup.rehearsal = true;
    let mut window = Window::opened(&Face::usual(), &setup);
    window.press("step-policy");
    window.press_and_wait("next").await;
    assert!(says(&window, "window-policy-missing-shown"), "{:?}", window.words());
    window.press("show");
    window.press_and_wait("next").await;
    assert!(says(&window, "window-proof-title"), "{:?}", window.words());
    window.press("home");
    let kept = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0).summary.unwrap();
    assert_eq!(kept.steps[2], StepState::Done);
}

/// The practice server ends with the setup that it was started for; what it had taken is nowhere else.
#[tokio::test]
async fn a_rehearsal_left_before_its_message_was_read_sends_another_one() {
    let mut window = Window::empty(&Face::usual());
    window.press("rehearse");
    window.press_and_wait("make").await;
    window.press("next");
    window.press_and_wait("practice").await;
    window.press_and_wait("accept").await;
    window.press("step-proof");
    window.press_and_wait("send").await;
    assert!(says(&window, "window-proof-sent-next") && !says(&window, "window-proof-lost"));
    window.press("home");
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    window.press_and_wait(&format!("open-{}", entry.id)).await;
    for key in ["window-proof-lost", "window-proof-missing-lost"] {
        assert!(says(&window, key), "{key}: {:?}", window.words());
    }
    window.press("again");
    assert!(says(&window, "window-proof-missing-lost"), "it is still to be sent");
    window.press_and_wait("send").await;
    window.press("fetch");
    assert!(says(&window, "window-report"), "{:?}", window.words());
    window.press("home");
    window.press_and_wait(&format!("open-{}", entry.id)).await;
    assert!(!says(&window, "window-proof-lost"), "what was read is there");
}

#[test]
fn a_proof_of_what_was_asked_for_before_is_told_as_that() {
    let proven = |setup: &mut Setup| {
        setup.policy.outbound = Class::Required;
        let ago = |hours| OffsetDateTime::now_utc() - time::Duration::hours(hours);
        let (server, policy) = (setup.server.clone(), setup.policy.clone());
        setup.configured = Some(Configured { at: ago(2), server, policy, host: None, spki_sha256: None });
        let verdict = Verdict { at: ago(1), grade: Grade::Strong, met: Some(true) };
        setup.trial = Some(Trial { verdict: Some(verdict), ..Trial::default() });
    };
    for (changed, key) in [(false, "window-home-verdict-met"), (true, "window-home-verdict-former")] {
        let mut setup = named();
        proven(&mut setup);
        if changed {
            setup.policy.outbound = Class::Verified;
        }
        let mut window = Window::opened(&Face::usual(), &setup);
        window.press("home");
        assert!(says(&window, key), "{key}: {:?}", window.words());
    }
}

/// A rehearsal, its message read.
async fn proven() -> Window {
    let mut window = Window::empty(&Face::usual());
    window.press("rehearse");
    window.press_and_wait("make").await;
    window.press("next");
    window.press_and_wait("practice").await;
    window.press_and_wait("accept").await;
    window.press("step-proof");
    window.press_and_wait("send").await;
    window.press("fetch");
    window
}

/// As it is kept: the setup, and how far its proof is.
fn kept(window: &mut Window) -> (Setup, StepState) {
    // The disk is waited for.
    window.press("step-proof");
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    (window.library.peek(&entry.id).unwrap(), entry.summary.unwrap().steps[3])
}

fn is_told_as_former(window: &mut Window, is_it: bool) {
    let at = kept(window).0.trial.unwrap().sent.unwrap().at;
    for (language, _) in Language::all() {
        window.speak(&language);
        let date = language.date(at.date());
        let former = language.say_with("window-reading-former", &[("date", date.into())]);
        let words = window.words();
        let holds = language.say("window-reading-former-holds");
        let ours = language.say("window-reading-ours");
        for (words_of, is_there) in [(former, is_it), (holds, is_it), (ours, !is_it)] {
            assert_eq!(words.contains(&words_of), is_there, "{words_of}: {words:?}");
        }
        assert!(words.contains(&language.say("window-report")), "{words:?}");
        assert!(!words.contains(&language.say("window-attention")), "{words:?}");
    }
    window.speak(&Language::english());
}

#[tokio::test]
async fn another_message_leaves_a_finished_proof_as_it_is_until_it_is_read() {
    let mut window = proven().await;
    let (setup, state) = kept(&mut window);
    assert_eq!(state, StepState::Done);
    is_told_as_former(&mut window, false);
    let proof = setup.trial.clone().unwrap();
    // One that does not go out: that is told, and nothing else is otherwise.
    let key = setup.request.unwrap().key.unwrap();
    std::fs::rename(&key, key.with_extension("away")).unwrap();
    window.press("again");
    window.press_and_wait("send").await;
    let why = postseal::store::Error::Missing(key.clone());
    let why = Language::english().explain(&why).what;
    assert!(window.words().contains(&why), "{why}: {:?}", window.words());
    assert_eq!(kept(&mut window).0.trial.as_ref(), Some(&proof));
    is_told_as_former(&mut window, false);
    // One that does, twice: the former proof holds, until another one is read.
    std::fs::rename(key.with_extension("away"), &key).unwrap();
    for _ in 0..2 {
        window.press_and_wait("send").await;
        let (setup, state) = kept(&mut window);
        let trial = setup.trial.unwrap();
        assert_eq!(
            (&trial.sent, &trial.verdict, &trial.received),
            (&proof.sent, &proof.verdict, &proof.received)
        );
        assert!(trial.next.is_some() && state == StepState::Done);
        is_told_as_former(&mut window, true);
        window.press("again");
    }
    window.press_and_wait("send").await;
    let last = kept(&mut window).0.trial.unwrap().next;
    window.press("fetch");
    let (setup, state) = kept(&mut window);
    let trial = setup.trial.unwrap();
    assert_eq!((trial.sent, trial.next, state), (last, None, StepState::Done));
    assert_ne!(trial.received, proof.received);
    is_told_as_former(&mut window, false);
}

#[tokio::test]
async fn a_proof_of_other_answers_does_not_hold_beside_a_new_message() {
    let mut window = proven().await;
    let mut setup = kept(&mut window).0;
    // The server was told since, and something else is asked for by now.
    let at = setup.trial.as_ref().unwrap().verdict.as_ref().unwrap().at - time::Duration::hours(1);
    let (server, policy) = (setup.server.clone(), setup.policy.clone());
    setup.configured = Some(Configured { at, server, policy, host: None, spki_sha256: None });
    for (asked, is_kept) in [(setup.policy.outbound, true), (Class::Verified, false)] {
        setup.policy.outbound = asked;
        let mut window = Window::opened(&Face::usual(), &setup);
        window.press("step-proof");
        window.press("again");
        window.press_and_wait("send").await;
        let trial = kept(&mut window).0.trial.unwrap();
        assert_eq!((trial.next.is_some(), trial.verdict.is_some()), (is_kept, is_kept));
        assert_eq!(says(&window, "window-report"), is_kept, "{:?}", window.words());
    }
}

#[tokio::test]
async fn what_a_former_message_proved_holds_only_while_it_is_what_is_asked_for() {
    let mut window = proven().await;
    window.press("again");
    window.press_and_wait("send").await;
    let setup = kept(&mut window).0;
    let sent = setup.trial.as_ref().unwrap().sent.as_ref().unwrap().at;
    let told = |hours| {
        let (server, policy) = (setup.server.clone(), setup.policy.clone());
        let at = sent + time::Duration::hours(hours);
        Some(Configured { at, server, policy, host: None, spki_sha256: None })
    };
    let checked = |hours| {
        let at = sent + time::Duration::hours(hours);
        setup.certificate.clone().map(|it| Certificate { checked: at, ..it })
    };
    for (configured, certificate, holds) in [
        (told(-1), checked(-1), true),
        (told(1), checked(-1), false),
        // Another one in its place, which the server need not have been told of.
        (told(-1), checked(1), false),
    ] {
        let mut setup = setup.clone();
        (setup.configured, setup.certificate) = (configured, certificate);
        let mut window = Window::opened(&Face::usual(), &setup);
        window.press("step-proof");
        let date = Language::english().date(sent.date());
        let former = Language::english().say_with("window-reading-former", &[("date", date.into())]);
        assert!(window.words().contains(&former), "{:?}", window.words());
        assert_eq!(says(&window, "window-reading-former-holds"), holds, "{:?}", window.words());
        // And only then it is kept beside yet another one.
        window.press("again");
        window.press_and_wait("send").await;
        let trial = kept(&mut window).0.trial.unwrap();
        assert_eq!((trial.next.is_some(), trial.verdict.is_some()), (holds, holds));
    }
}

#[tokio::test]
async fn a_message_that_was_on_its_way_before_the_server_was_told_proves_nothing_of_that() {
    const RECEIVED: &str = "Received: from mx.example.org (mx.example.org [192.0.2.1])\n\
        \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\
        \tby mx.bank.example (Postfix) with ESMTPS id 4DC319E805D\n\
        \tfor <anna@bank.example>; Mon, 23 Nov 2026 14:34:38 +0000 (UTC)\n\
        Message-ID: <test@example.org>\n\n";
    let ago = |hours| OffsetDateTime::now_utc() - time::Duration::hours(hours);
    for (told, state) in [(3, StepState::Done), (1, StepState::Attention)] {
        let mut setup = named();
        setup.policy.outbound = Class::Required;
        let (server, policy) = (setup.server.clone(), setup.policy.clone());
        setup.configured = Some(Configured { at: ago(told), server, policy, host: None, spki_sha256: None });
        let sent = Sent {
            at: ago(2),
            via: "mx.example.org:25".to_owned(),
            recipient: Some("bank.example".parse().unwrap()),
            message_id: "<test@example.org>".to_owned(),
            verified: false,
            version: None,
            cipher: None,
            conversation: None,
        };
        setup.trial = Some(Trial { sent: Some(sent), ..Trial::default() });
        let mut window = Window::opened(&Face::usual(), &setup);
        window.press("step-proof");
        let file = window.library.path().join("message.eml");
        std::fs::write(&file, RECEIVED).unwrap();
        window.settle(Message::Dropped(file)).await;
        let (setup, found) = kept(&mut window);
        assert_eq!((setup.trial.unwrap().verdict.unwrap().met, found), (Some(true), state), "{told}");
    }
}
