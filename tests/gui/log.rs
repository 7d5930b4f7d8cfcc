//! What the headers leave open stands in the sender's log: step 4 asks for it, and is done once it is read there.

use crate::fixtures::{Face, Window};
use crate::screen::{show, things};
use iced_test::core::{Event, Size};
use postseal::gui::app::Message;
use postseal::gui::step::proof::{self, reading};
use postseal::gui::workspace;
use postseal::policy::Policy;
use postseal::setup::{Sent, Setup, Step, StepState, Trial};
use postseal::tls::Class;
use std::time::Instant;
use time::OffsetDateTime;

/// By our server to the bank's.
const MESSAGE: &str = "Received: from mx.example.org (mx.example.org [192.0.2.1])\n\
    \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\
    \tby mx.bank.example (Postfix) with ESMTPS id 4DC319E805D\n\
    \tfor <anna@bank.example>; Mon, 23 Nov 2026 14:34:38 +0000 (UTC)\n\
    Received: from desk.example.org (desk.example.org [10.0.0.7])\n\
    \tby mx.example.org (Postfix) with ESMTPS id 4XyZ12AbCd;\n\
    \tMon, 23 Nov 2026 14:34:37 +0000 (UTC)\n\
    Message-ID: <test@example.org>\n\n";

const LOG: &str = "Nov 23 14:34:38 mx postfix/smtp[44]: Verified TLS connection established to \
    mx.bank.example[198.51.100.9]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\
    Nov 23 14:34:38 mx postfix/smtp[44]: 4XyZ12AbCd: to=<anna@bank.example>, relay=mx.bank.example[198.51.100.9]:25, \
    delay=0.4, delays=0/0/0.3/0.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4DC319E805D)\n";

fn sent() -> Setup {
    let mut setup = Setup::new("Head office");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    setup.policy = Policy::new(Class::Opportunistic, Class::Verified);
    let sent = Sent {
        at: OffsetDateTime::UNIX_EPOCH,
        via: "mx.example.org".to_owned(),
        recipient: Some("bank.example".parse().unwrap()),
        message_id: "<test@example.org>".to_owned(),
        verified: false,
        version: None,
        cipher: None,
        conversation: None,
    };
    setup.trial = Some(Trial { sent: Some(sent), ..Trial::default() });
    setup
}

/// Whether the page scrolls by itself to something that is new.
fn goes_to_the_answer(window: &Window, face: &Face) -> bool {
    let mut ui = show(window.app.view(), Size::new(900.0, 640.0));
    let _ = ui.simulate([Event::Window(iced_test::core::window::Event::RedrawRequested(Instant::now()))]);
    let title = face.language.say("window-proof-title");
    let things = things(&mut ui);
    let title = things.iter().find(|thing| thing.words.as_ref() == Some(&title)).expect("the step's title");
    title.seen.is_none()
}

fn state(window: &Window) -> StepState {
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    entry.summary.unwrap().steps[Step::Proof as usize]
}

#[tokio::test]
async fn what_is_not_proven_is_not_done_until_the_log_proves_it() {
    for face in Face::all() {
        let mut window = Window::opened(&face, &sent());
        window.press("step-proof");
        let file = |name: &str, text: &str| {
            let path = window.library.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let (message, log) = (file("message.eml", MESSAGE), file("mail.log", LOG));
        window.settle(Message::Dropped(message.clone())).await;
        let say = |key: &str| face.language.say(key);
        let verdict = |key: &str| face.language.say_with(key, &[("hop", postseal::explain::Fact::Number(2))]);
        let words = window.words();
        assert!(words.contains(&verdict("expected-verified-not-proven-what")), "{words:?}");
        assert!(words.contains(&say("window-reading-log")), "{words:?}");
        assert_eq!(state(&window), StepState::Attention, "not proven");
        let chosen = reading::Message::Log(reading::log::Message::Chosen(Some(log)));
        window.settle(Message::Workspace(workspace::Message::Proof(proof::Message::Reading(chosen)))).await;
        let words = window.words();
        assert!(words.contains(&verdict("expected-verified-by-log-what")), "{words:?}");
        assert!(!words.contains(&say("window-reading-log")), "{words:?}");
        assert_eq!(state(&window), StepState::Done);

        // Another day it is as one left it, and holds for today's policy.
        window.press("home");
        let id = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0).id;
        let kept = window.library.peek(&id).unwrap().trial.unwrap().received.unwrap();
        assert_eq!(kept.log, LOG.lines().collect::<Vec<_>>());
        assert!(kept.headers.contains("4DC319E805D"), "{}", kept.headers);
        window.press(&format!("open-{id}"));
        window.press("step-proof");
        let words = window.words();
        assert!(words.contains(&verdict("expected-verified-by-log-what")), "{words:?}");
        assert_eq!(state(&window), StepState::Done, "looking at it changes nothing");
        assert!(!goes_to_the_answer(&window, &face), "the page begins at its top");
        // What a log told is not lost when the message is brought again.
        window.settle(Message::Dropped(message)).await;
        assert!(window.words().contains(&verdict("expected-verified-by-log-what")));
        assert!(goes_to_the_answer(&window, &face), "what is new is shown");
        let again = window.library.peek(&id).unwrap().trial.unwrap().received.unwrap();
        assert_eq!(again, kept);
    }
}
