//! The step's logic, without a window.

use super::*;
use crate::i18n::Language;
use crate::setup::Setup;

fn typed(step: &mut Request, context: &Context<'_>, host: &str) {
    let action = step.update(Message::Hosts(Edit::Changed(0, host.to_owned())), context);
    assert!(matches!(action, Action::Named(..) | Action::None));
}

fn made(context: &Context<'_>) -> Made {
    Made {
        key: context.folder.join("mx.example.org.key"),
        csr: context.folder.join("mx.example.org.csr"),
        csr_pem: "CSR".to_owned(),
        hosts: vec!["mx.example.org".parse().unwrap()],
        algorithm: Algorithm::default(),
        subject: Subject::default(),
        spki_sha256: "00".to_owned(),
    }
}

/// Runs `story` with a step as it is when a new setup is opened.
fn begin(story: impl FnOnce(Request, Context<'_>)) {
    let folder = tempfile::tempdir().unwrap();
    let (setup, language) = (Setup::new("x"), Language::english());
    let context = Context { language: &language, setup: &setup, folder: folder.path() };
    story(Request::new(&setup), context);
}

#[test]
fn a_late_result_after_cancel_is_dropped() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx.example.org");
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::CancelPressed, &context), Action::None));
        let late = Message::Job(job::Update::Finished(Ok(made(&context))));
        assert!(matches!(step.update(late, &context), Action::None));
    });
}

#[test]
fn a_result_in_time_is_handed_over() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx.example.org");
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)));
        let progress = Message::Job(job::Update::Progressed(Progress::Signing));
        assert!(matches!(step.update(progress, &context), Action::None));
        let result = Message::Job(job::Update::Finished(Ok(made(&context))));
        assert!(matches!(step.update(result, &context), Action::Made(_)));
    });
}

#[test]
fn nothing_is_made_of_names_that_are_none() {
    begin(|mut step, context| {
        for wrong in ["", "192.0.2.1", "postmaster@example.org", "https://mx.example.org/"] {
            typed(&mut step, &context, wrong);
            assert!(matches!(step.update(Message::MakePressed, &context), Action::None), "{wrong:?}");
        }
        assert!(step.judged, "the fields say what is wrong from now on");
        assert!(matches!(
            step.update(Message::Organisation(Field::Country, "Germany".into()), &context),
            Action::None
        ));
        typed(&mut step, &context, "mx.example.org");
        assert!(matches!(step.update(Message::MakePressed, &context), Action::None), "no country code");
    });
}

#[test]
fn a_failure_wants_attention_and_leaves_the_form() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx.example.org");
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)));
        let failure = request::Error::Crypto("no randomness".into());
        let failed = Message::Job(job::Update::Finished(Err(failure)));
        assert!(matches!(step.update(failed, &context), Action::None));
        assert_eq!(step.state(), Some(StepState::Attention));
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)), "again");
        assert_eq!(step.state(), None);
    });
}

#[test]
fn another_key_goes_where_none_is() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx.example.org");
        assert_eq!(step.order(&context).unwrap().folder, context.folder);
        std::fs::write(context.folder.join("mx.example.org.key"), "first").unwrap();
        assert_eq!(step.order(&context).unwrap().folder, context.folder.join("2"));
    });
}
