//! What hurried people do: press twice, go on before they have read, change an answer after the proof.

use crate::fixtures::{Face, Window, named};
use postseal::i18n::Language;
use postseal::setup::{Configured, Setup, StepState, Trial, Verdict};
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
