//! The step's logic, without a window.

use super::*;
use crate::i18n::Language;
use std::path::Path;

/// Runs `story` with a fresh step, as in a setup for mx.example.org.
fn begin(rehearsal: bool, story: impl FnOnce(Certificate, Context<'_>)) {
    let folder = tempfile::tempdir().unwrap();
    let language = Language::english();
    let mut setup = Setup::new("x");
    setup.rehearsal = rehearsal;
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    let context = Context { language: &language, setup: &setup, folder: folder.path() };
    story(Certificate::default(), context);
}

/// A certificate for mx.example.org and its chain, and what the step says of it.
fn answer(question_host: &str) -> Result<(Vec<certificate::Certificate>, Checked), Failure> {
    let ca = PracticeCa::new().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let request = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    let csr = request.serialize_request(&key).unwrap().pem().unwrap();
    let pem = ca.issue(&csr).unwrap();
    let question = Question {
        hosts: vec![question_host.parse().unwrap()],
        key: None,
        trust: Trust::System,
        at: OffsetDateTime::now_utc(),
    };
    work::judge(Source::Pasted(pem.into_bytes()), Vec::new(), question, Some(&ca))
}

fn choose_file(step: &mut Certificate, context: &Context<'_>) -> Action {
    step.update(Message::Chosen(vec![context.folder.join("answer.pem")]), context)
}

#[test]
fn what_is_good_is_written_and_kept() {
    begin(false, |mut step, context| {
        assert_eq!(step.missing(context.setup), Some("window-request-missing"));
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::Judged(1, answer("mx.example.org")), &context), Action::None));
        assert_eq!(step.state(), None);
        assert_eq!(step.missing(context.setup), Some("window-certificate-missing-accept"));
        let Action::Change(Change::Accepted(kept)) = step.update(Message::AcceptPressed, &context) else {
            panic!("kept")
        };
        assert!(kept.ok);
        let count = |path: &Path| std::fs::read_to_string(path).unwrap().matches("BEGIN CERTIFICATE").count();
        assert_eq!((count(&kept.leaf), count(&kept.chain)), (1, 2));
        assert!(matches!(step.state, State::Waiting));
    });
}

#[test]
fn what_is_wrong_wants_attention_and_is_kept_as_not_good() {
    begin(false, |mut step, context| {
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        let other = answer("mail.example.net");
        assert!(matches!(step.update(Message::Judged(1, other), &context), Action::None));
        assert_eq!(step.state(), Some(StepState::Attention));
        let Action::Change(Change::Accepted(kept)) = step.update(Message::AcceptPressed, &context) else {
            panic!("kept all the same")
        };
        assert!(!kept.ok);
    });
}

#[test]
fn a_late_answer_after_start_over_is_dropped() {
    begin(false, |mut step, context| {
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::ClearPressed, &context), Action::None));
        let late = Message::Judged(1, answer("mx.example.org"));
        assert!(matches!(step.update(late, &context), Action::None));
        assert!(matches!(step.state, State::Waiting));
        assert!(step.given.is_empty());
    });
}

#[test]
fn a_file_dropped_while_another_is_read_has_its_turn() {
    begin(false, |mut step, context| {
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(choose_file(&mut step, &context), Action::None));
        let first = Message::Judged(1, answer("mx.example.org"));
        assert!(matches!(step.update(first, &context), Action::Run(_)));
        assert!(step.queue.is_empty());
        assert_eq!(step.given.len(), 2, "what came first is still there");
    });
}

#[test]
fn nothing_pasted_and_nothing_chosen_is_nothing_to_read() {
    begin(false, |mut step, context| {
        assert!(matches!(step.update(Message::ReadPressed, &context), Action::None));
        assert!(matches!(step.update(Message::Chosen(Vec::new()), &context), Action::None));
        assert!(matches!(step.update(Message::AcceptPressed, &context), Action::None));
        assert!(matches!(step.state, State::Waiting));
    });
}

#[test]
fn the_practice_ca_serves_rehearsals_alone_and_needs_a_request() {
    for rehearsal in [false, true] {
        begin(rehearsal, |mut step, context| {
            assert!(matches!(step.update(Message::PracticePressed, &context), Action::None));
            assert!(step.practice.is_none());
        });
    }
}
