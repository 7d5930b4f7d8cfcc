//! A late word is dropped, and no secret is printed or goes where it does not belong.

use super::*;
use crate::delivery::Side;
use crate::i18n::Language;

#[test]
fn a_late_line_or_failure_after_cancel_is_dropped_and_nothing_goes_out_half_filled() {
    let folder = tempfile::tempdir().unwrap();
    let (setup, language) = (Setup::new("x"), Language::english());
    let context = Context {
        language: &language,
        setup: &setup,
        folder: folder.path(),
        recent: &crate::setup::recent::NOTHING,
    };
    let mut step = Proof::new(&setup);
    // Nothing is sent: only the field is gone to.
    assert!(matches!(step.update(Message::SendPressed, &context), Action::Run(_)));
    assert!(step.judged && matches!(step.state, State::Filling));
    for message in [
        Message::From("a@example.org".into()),
        Message::To("b@example.net".into()),
        Message::Via("127.0.0.1:1".into()),
    ] {
        assert!(matches!(step.update(message, &context), Action::None));
    }
    assert!(matches!(step.update(Message::SendPressed, &context), Action::Run(_)));
    assert!(matches!(step.update(Message::CancelPressed, &context), Action::None));
    let late = Line { t_ms: 1, side: Side::Server, text: "220 late".into() };
    assert!(matches!(step.update(Message::Job(job::Update::Progressed(late)), &context), Action::None));
    assert!(step.transcript.is_empty());
}

#[test]
fn a_password_is_never_printed() {
    let message = Message::Password(Secret::from("correct horse".to_owned()));
    assert!(!format!("{message:?}").contains("horse"));
}

#[test]
fn what_the_keyring_gave_for_one_goes_to_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let (setup, language) = (Setup::new("x"), Language::english());
    let context = Context {
        language: &language,
        setup: &setup,
        folder: folder.path(),
        recent: &crate::setup::recent::NOTHING,
    };
    let elsewhere = [
        Message::Via("mx.example.net:587".into()),
        Message::User("eve".into()),
        Message::Security(Security::Implicit),
        Message::Way(Way::Straight),
    ];
    for elsewhere in elsewhere {
        let mut step = Proof::new(&setup);
        let mut tell = |message: Message| step.update(message, &context);
        for message in
            [Message::LoginPressed, Message::Via("mx.example.org".into()), Message::User("ann".into())]
        {
            assert!(matches!(tell(message), Action::None));
        }
        let given = || {
            let secret = Secret::from("correct horse".to_owned());
            let answer = job::Update::Finished(Ok(remember::Answer::Taken(secret)));
            Message::Remember(remember::Message::Job(answer))
        };
        // Unasked, it is not taken.
        assert!(matches!(tell(given()), Action::None));
        assert!(matches!(tell(Message::Remember(remember::Message::TakePressed)), Action::Run(_)));
        assert!(!format!("{:?}", given()).contains("horse"));
        assert!(matches!(tell(given()), Action::None));
        assert_eq!(step.password.0.as_str(), "correct horse");
        assert!(matches!(step.update(elsewhere.clone(), &context), Action::None));
        assert_eq!(step.password.0.as_str(), "", "{elsewhere:?}");
    }
}

#[test]
fn what_the_keyring_says_too_late_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let (setup, language) = (Setup::new("x"), Language::english());
    let context = Context {
        language: &language,
        setup: &setup,
        folder: folder.path(),
        recent: &crate::setup::recent::NOTHING,
    };
    for leaves in [Message::Remember(remember::Message::CancelPressed), Message::User("eve".into())] {
        let mut step = Proof::new(&setup);
        for message in
            [Message::LoginPressed, Message::Via("mx.example.org".into()), Message::User("ann".into())]
        {
            assert!(matches!(step.update(message, &context), Action::None));
        }
        let asked = step.update(Message::Remember(remember::Message::TakePressed), &context);
        assert!(matches!(asked, Action::Run(_)));
        assert!(matches!(step.update(leaves, &context), Action::None));
        let late = remember::Answer::Taken(Secret::from("correct horse".to_owned()));
        let late = remember::Message::Job(job::Update::Finished(Ok(late)));
        assert!(matches!(step.update(Message::Remember(late), &context), Action::None));
        assert_eq!(step.password.0.as_str(), "");
    }
}
