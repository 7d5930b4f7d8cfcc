//! The step's logic, without a window.

use super::*;
use crate::i18n::Language;
use time::OffsetDateTime;

/// Takes messages as the application would, changes and all.
fn after(messages: impl IntoIterator<Item = Message>) -> (Policy, Setup) {
    let folder = tempfile::tempdir().unwrap();
    let language = Language::english();
    let mut setup = Setup::new("x");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    let mut step = Policy::new(&setup);
    for message in messages {
        let context = Context {
            language: &language,
            setup: &setup,
            folder: folder.path(),
            recent: &crate::setup::recent::NOTHING,
        };
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
fn what_is_wanted_is_compared_with_what_the_server_was_told() {
    let language = Language::english();
    let differs = |messages: Vec<Message>| {
        let (step, setup) = after(messages);
        let recent = &crate::setup::recent::NOTHING;
        let folder = std::path::Path::new("/nowhere");
        let context = Context { language: &language, setup: &setup, folder, recent };
        let now = step.configuration(&context).unwrap();
        step.told_before(&setup).map(|told| now.differences(&told).len())
    };
    let required = || Message::Class(Direction::Outbound, Class::Required);
    let key = || Message::Key("/etc/mail/own.key".into());
    assert_eq!(differs(vec![required()]), None, "it was told nothing");
    assert_eq!(differs(vec![required(), key(), Message::DonePressed]), Some(0));
    // However often one has looked since, and in another session.
    let looked = || [Message::ShowPressed, Message::ChangePressed];
    let since = [key(), Message::DonePressed, required()].into_iter().chain(looked()).chain(looked());
    assert_eq!(differs(since.collect()), Some(1));
    let back = Message::Class(Direction::Outbound, Class::Opportunistic);
    assert_eq!(differs(vec![Message::DonePressed, required(), back]), Some(0));
    assert_eq!(differs(vec![Message::DonePressed, Message::Server("exim".into())]), None);
}

#[test]
fn a_server_that_was_told_another_host_name_is_told_anew() {
    use crate::setup::{Step, StepState};
    let (step, mut setup) = after([Message::DonePressed]);
    let language = Language::english();
    let seen = |setup: &Setup| {
        let recent = &crate::setup::recent::NOTHING;
        let context = Context { language: &language, setup, folder: std::path::Path::new(""), recent };
        let (now, told) = (step.configuration(&context).unwrap(), step.told_before(setup).unwrap());
        let differences = now.differences(&told);
        let lines = differences.iter().flat_map(|(_, text)| text.lines().skip(2));
        let changed = |line: &&str| line.starts_with(['-', '+']);
        let lines: Vec<_> = lines.filter(changed).map(str::to_owned).collect();
        (setup.state(Step::Policy, OffsetDateTime::now_utc()), lines)
    };
    assert_eq!(seen(&setup), (StepState::Done, Vec::new()));
    setup.hosts = vec!["mx.b.example".parse().unwrap()];
    let (state, lines) = seen(&setup);
    assert_eq!(state, StepState::Attention);
    let (before, now): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.starts_with('-'));
    assert!(!before.is_empty() && before.iter().all(|line| line.contains("mx.example.org")), "{lines:?}");
    assert!(!now.is_empty() && now.iter().all(|line| line.contains("mx.b.example")), "{lines:?}");
    // An earlier Postseal did not keep it: what it told counts as told today.
    setup.configured.as_mut().unwrap().host = None;
    assert_eq!(seen(&setup), (StepState::Done, Vec::new()));
}

#[test]
fn what_is_compared_is_compared_again_only_where_something_is_otherwise() {
    let required = Message::Class(Direction::Outbound, Class::Required);
    let (mut step, mut setup) = after([Message::DonePressed, required]);
    let language = Language::english();
    let mut last: Option<std::sync::Arc<changes::Compared>> = None;
    let mut is_new = |step: &Policy, setup: &Setup| {
        let recent = &crate::setup::recent::NOTHING;
        let context = Context { language: &language, setup, folder: std::path::Path::new(""), recent };
        let now = step.configuration(&context).unwrap();
        let compared = step.changes.compared(step, &now, setup);
        let same = last.as_ref().is_some_and(|last| std::sync::Arc::ptr_eq(last, &compared));
        let lines = compared.untold.iter().map(|(_, text)| text.lines().count()).sum::<usize>();
        last = Some(compared);
        (!same, lines > 0)
    };
    assert_eq!(is_new(&step, &setup), (true, true));
    assert_eq!(is_new(&step, &setup), (false, true));
    // Whatever it follows from, wherever that was changed.
    setup.hosts = vec!["mx.b.example".parse().unwrap()];
    assert_eq!(is_new(&step, &setup), (true, true));
    setup.configured.as_mut().unwrap().host = None;
    assert_eq!(is_new(&step, &setup), (true, true));
    step.own.routes = vec![crate::policy::Route { destination: "bank.example".into(), next: "[mx]".into() }];
    assert_eq!(is_new(&step, &setup), (true, true));
    setup.policy.outbound = Class::Opportunistic;
    assert_eq!(is_new(&step, &setup), (true, false));
    assert_eq!(is_new(&step, &setup), (false, false));
}

#[test]
fn a_version_that_is_none_is_not_kept() {
    let (_, setup) = after([Message::Version("3.7".into())]);
    assert_eq!(setup.server.version.as_deref(), Some("3.7"));
    let (_, setup) = after([Message::Version("3.7".into()), Message::Version("three".into())]);
    assert_eq!(setup.server.version, None);
}

#[test]
fn where_key_and_certificate_lie_is_kept() {
    let typed = || {
        [
            Message::Certificate("/etc/tls/mx.pem".into()),
            Message::Key("/etc/tls/mx.key".into()),
            Message::Version("3.7".into()),
        ]
    };
    let (_, setup) = after(typed());
    assert_eq!(setup.server.certificate.as_ref().unwrap().as_str(), "/etc/tls/mx.pem");
    assert_eq!(setup.server.version.as_deref(), Some("3.7"));
    let reopened = Policy::new(&setup);
    assert_eq!(
        (reopened.certificate.as_str(), reopened.key.as_str()),
        ("/etc/tls/mx.pem", "/etc/tls/mx.key")
    );
    // What is no path is not kept, and another server has other places.
    let (_, setup) = after(typed().into_iter().chain([Message::Key("mx.key".into())]));
    assert_eq!(setup.server.key, None);
    let (step, setup) = after(typed().into_iter().chain([Message::Server("exchange".into())]));
    assert_eq!((setup.server.key, step.key.as_str()), (None, ""));
}

#[test]
fn a_server_gets_a_rule_by_its_address_and_loses_it_again() {
    let from: Origin = "192.0.2.0/24".parse().unwrap();
    let add = |text: &str| [Message::Kind(Kind::Server), Message::Partner(text.into()), Message::AddPressed];
    let (step, setup) = after(add("192.0.2.7/24"));
    assert_eq!(setup.policy.clients(), [Client::new(from.clone(), Class::Required)]);
    assert!(!step.judged && step.partner.is_empty());
    // Neither twice nor nothing.
    for wrong in ["192.0.2.0/24", "192.0.2.0/99", ""] {
        let (step, setup) = after(add("192.0.2.7/24").into_iter().chain(add(wrong)));
        assert!(step.judged, "{wrong}");
        assert_eq!(setup.policy.clients().len(), 1, "{wrong}");
    }
    let change = Message::ClientClass(from.clone(), Class::Plain);
    let (_, setup) = after(add("192.0.2.0/24").into_iter().chain([change]));
    assert_eq!(setup.policy.clients()[0].inbound, Class::Plain);
    let (_, setup) = after(add("192.0.2.0/24").into_iter().chain([Message::ForgetPressed(from)]));
    assert!(setup.policy.clients().is_empty());
}

#[test]
fn the_profile_and_the_switches_are_kept() {
    let (_, setup) = after([Message::Profile(Profile::Old), Message::Submission(true), Message::Dane(true)]);
    assert_eq!(setup.policy.profile(), Profile::Old);
    assert!(setup.policy.submission && setup.policy.dane);
    let (_, setup) = after([Message::Dane(true), Message::Dane(false)]);
    assert!(!setup.policy.dane);
}

#[test]
fn the_platform_says_where_things_lie_and_goes_along_to_another_server() {
    let order = |messages: Vec<Message>| {
        let (step, setup) = after(messages);
        let (language, folder) = (Language::english(), std::path::Path::new(""));
        let order = step
            .order(&Context {
                language: &language,
                setup: &setup,
                folder,
                recent: &crate::setup::recent::NOTHING,
            })
            .unwrap()
            .1;
        (order.roots.to_string(), order.key.to_string(), setup.server.platform)
    };
    // A setup of an older time says nothing of it.
    let (roots, key, platform) = order(Vec::new());
    assert_eq!(roots, "/etc/ssl/certs/ca-certificates.crt");
    assert_eq!((key.as_str(), platform), ("/etc/ssl/private/mx.example.org.key", None));
    let (roots, key, _) = order(vec![Message::Platform(Platform::RedHat)]);
    assert_eq!(roots, "/etc/pki/tls/certs/ca-bundle.crt");
    assert_eq!(key, "/etc/pki/tls/private/mx.example.org.key");
    // What is typed goes before it, and another server has places of its own on the same platform.
    let chosen = || vec![Message::Platform(Platform::FreeBsd), Message::Key("/etc/tls/mx.key".into())];
    assert_eq!(order(chosen()).1, "/etc/tls/mx.key");
    let (_, key, _) = order([chosen(), vec![Message::Server("exim".into())]].concat());
    assert_eq!(key, "/usr/local/etc/exim/mx.example.org.key");
    // Where a server's places are not known there, they are as everything is written for.
    let (_, key, platform) = order([chosen(), vec![Message::Server("sendmail".into())]].concat());
    assert_eq!((key.as_str(), platform), ("/etc/ssl/private/mx.example.org.key", Some(Platform::FreeBsd)));
}
