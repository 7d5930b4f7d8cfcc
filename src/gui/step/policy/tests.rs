//! The step's logic, without a window.

use super::*;
use crate::i18n::Language;

/// Takes messages as the application would, changes and all.
fn after(messages: impl IntoIterator<Item = Message>) -> (Policy, Setup) {
    let folder = tempfile::tempdir().unwrap();
    let language = Language::english();
    let mut setup = Setup::new("x");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    let mut step = Policy::new(&setup);
    for message in messages {
        let context = Context { language: &language, setup: &setup, folder: folder.path() };
        if let Action::Change(change) = step.update(message, &context) {
            change.apply(&mut setup);
        }
    }
    (step, setup)
}

#[test]
fn a_partner_that_is_added_must_use_tls() {
    let (_, setup) = after([Message::Partner("bank.example".into()), Message::AddPressed]);
    let bank = "bank.example".parse().unwrap();
    assert_eq!(setup.policy.for_partner(&bank).outbound, Class::Required);
    assert_eq!(setup.policy.for_partner(&bank).inbound, Class::Required);
    assert_eq!(setup.policy.outbound, Class::Opportunistic, "everybody else as before");
}

#[test]
fn a_partner_is_neither_nothing_nor_twice() {
    let add = |text: &str| [Message::Partner(text.into()), Message::AddPressed];
    let (step, setup) = after(add("bank").into_iter().chain(add("192.0.2.1")));
    assert!(step.judged);
    assert!(!setup.policy.partners().iter().any(|it| it.domain.as_str() == "192.0.2.1"));
    let (step, setup) = after(add("bank.example").into_iter().chain(add("bank.example")));
    assert!(step.judged);
    assert_eq!(setup.policy.partners().len(), 1);
}

#[test]
fn a_change_after_the_server_was_told_wants_attention() {
    use crate::setup::{Step, StepState};
    let now = OffsetDateTime::now_utc();
    let (_, setup) = after([Message::DonePressed]);
    assert_eq!(setup.state(Step::Policy, now), StepState::Done);
    let (_, setup) = after([Message::DonePressed, Message::Class(Direction::Inbound, Class::Required)]);
    assert_eq!(setup.state(Step::Policy, now), StepState::Attention);
}

#[test]
fn a_version_that_is_none_is_not_kept() {
    let (_, setup) = after([Message::Version("3.7".into())]);
    assert_eq!(setup.server.version.as_deref(), Some("3.7"));
    let (_, setup) = after([Message::Version("3.7".into()), Message::Version("three".into())]);
    assert_eq!(setup.server.version, None);
}
