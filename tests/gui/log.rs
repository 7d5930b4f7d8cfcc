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
use time::macros::datetime;

/// By our server to the bank's.
pub const MESSAGE: &str = "Received: from mx.example.org (mx.example.org [192.0.2.1])\n\
    \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\
    \tby mx.bank.example (Postfix) with ESMTPS id 4DC319E805D\n\
    \tfor <anna@bank.example>; Mon, 23 Nov 2026 14:34:38 +0000 (UTC)\n\
    Received: from desk.example.org (desk.example.org [10.0.0.7])\n\
    \tby mx.example.org (Postfix) with ESMTPS id 4XyZ12AbCd;\n\
    \tMon, 23 Nov 2026 14:34:37 +0000 (UTC)\n\
    Message-ID: <test@example.org>\n\n";

pub const LOG: &str = "2026-11-23T14:34:38+00:00 mx postfix/smtp[44]: Verified TLS connection established to \
    mx.bank.example[198.51.100.9]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\
    2026-11-23T14:34:38+00:00 mx postfix/smtp[44]: 4XyZ12AbCd: to=<anna@bank.example>, relay=mx.bank.example[198.51.100.9]:25, \
    delay=0.4, delays=0/0/0.3/0.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4DC319E805D)\n";

pub fn sent() -> Setup {
    let mut setup = Setup::new("Head office");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    setup.policy = Policy::new(Class::Opportunistic, Class::Verified);
    let sent = Sent {
        at: datetime!(2026-11-23 14:34:37 UTC),
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

/// As the log has it where nobody sends the headers back.
const NAMED: &str =
    "2026-11-23T14:34:37+00:00 mx postfix/cleanup[8]: 4XyZ12AbCd: message-id=<test@example.org>\n";

/// The partner's answer: it came, and carries no headers of the test message.
const ANSWER: &str = "Received: from mx.bank.example (mx.bank.example [198.51.100.9])\n\
    \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\
    \tby mx.example.org (Postfix) with ESMTPS id 4AnSwErA01\n\
    \tfor <ann@example.org>; Mon, 23 Nov 2026 15:00:00 +0000 (UTC)\n\
    From: Anna <anna@bank.example>\n\
    In-Reply-To: <test@example.org>\n\
    Message-ID: <answer@bank.example>\n\n";

async fn alone(window: &mut Window, message: reading::alone::Message) {
    let message = reading::Message::Alone(message);
    window.settle(Message::Workspace(workspace::Message::Proof(proof::Message::Reading(message)))).await;
}

#[tokio::test]
async fn where_nobody_sends_the_headers_back_the_log_of_one_s_own_server_proves_it() {
    for face in Face::all() {
        let mut window = Window::opened(&face, &sent());
        window.press("step-proof");
        let say = |key: &str| face.language.say(key);
        assert!(window.words().contains(&say("window-alone-unfold")));
        let answer = window.library.path().join("answer.eml");
        std::fs::write(&answer, ANSWER).unwrap();
        window.settle(Message::Dropped(answer)).await;
        let words = window.words();
        assert!(words.contains(&say("window-reading-answers")), "{words:?}");
        assert!(words.contains(&say("window-reading-answers-next")), "{words:?}");
        assert_eq!(state(&window), StepState::ToDo, "it has arrived, and nobody knows how");
        window.press("alone-unfold");
        assert!(window.words().contains(&say("window-alone-lead")));

        // Another day's log; that of a provider who passes it on; then the right one.
        let log = window.library.path().join("mail.log");
        let bring = |text: String| {
            std::fs::write(&log, text).unwrap();
            reading::alone::Message::Chosen(Some(log.clone()))
        };
        alone(&mut window, bring(LOG.to_owned())).await;
        assert!(window.words().contains(&say("log-not-there-what")), "{:?}", window.words());
        let by = [("by", "smtp.provider.example".into())];
        let passed_on = format!("{NAMED}{LOG}").replace("mx.bank.example", "smtp.provider.example");
        alone(&mut window, bring(passed_on)).await;
        let words = window.words();
        assert!(words.contains(&face.language.say_with("log-whose-what", &by)), "{words:?}");
        assert_eq!(state(&window), StepState::ToDo, "nobody has said that it is the partner's");
        alone(&mut window, bring(format!("{NAMED}{LOG}"))).await;
        proven(&window, &face, "mx.bank.example");

        // Another day it is as one left it.
        window.press("home");
        let id = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0).id;
        window.press(&format!("open-{id}"));
        window.press("step-proof");
        proven(&window, &face, "mx.bank.example");
    }
}

#[tokio::test]
async fn a_server_whose_name_does_not_show_it_is_the_partner_s_once_one_says_so() {
    for face in Face::all() {
        let mut window = Window::opened(&face, &sent());
        window.press("step-proof");
        window.press("alone-unfold");
        let log = window.library.path().join("mail.log");
        std::fs::write(&log, format!("{NAMED}{LOG}").replace("mx.bank.example", "mx.hoster.example"))
            .unwrap();
        alone(&mut window, reading::alone::Message::Chosen(Some(log))).await;
        window.press_and_wait("alone-theirs").await;
        proven(&window, &face, "mx.hoster.example");
        // It was pressed by mistake.
        window.press("alone-not-theirs");
        let id = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0).id;
        let trial = window.library.peek(&id).unwrap().trial.unwrap();
        assert!(trial.sent.is_some() && trial.verdict.is_none() && trial.received.is_none());
        assert_eq!(state(&window), StepState::ToDo);
        assert!(window.words().contains(&face.language.say("window-alone-unfold")), "{:?}", window.words());
    }
}

#[test]
fn what_went_straight_to_the_recipient_s_server_is_in_no_log_of_ours() {
    let mut setup = sent();
    setup.trial.as_mut().unwrap().sent.as_mut().unwrap().via = "MX2.bank.example:25".to_owned();
    let mut window = Window::opened(&Face::usual(), &setup);
    window.press("step-proof");
    let words = window.words();
    assert!(!words.contains(&Face::usual().language.say("window-alone-unfold")), "{words:?}");
}

/// The step is done, and says from what.
fn proven(window: &Window, face: &Face, by: &str) {
    let words = window.words();
    let verdict = face
        .language
        .say_with("expected-sent-on-verified-what", &[("hop", postseal::explain::Fact::Number(1))]);
    assert!(words.contains(&verdict), "{words:?}");
    assert!(words.contains(&face.language.say_with("window-alone-told", &[("by", by.into())])), "{words:?}");
    assert!(!words.contains(&face.language.say("window-alone-unfold")), "nothing is asked for any more");
    assert_eq!(state(window), StepState::Done);
}
