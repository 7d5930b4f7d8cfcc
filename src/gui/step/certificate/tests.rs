//! The step's logic, without a window.

use super::*;
use crate::certificate;
use crate::certificate::{Error, Export as Order, Form};
use crate::certificate::{KeyIdentity, Question, Trust};
use crate::i18n::Language;
use std::path::Path;
use time::OffsetDateTime;

/// Runs `story` with a fresh step, as in a setup for mx.example.org.
pub(super) fn begin(rehearsal: bool, story: impl FnOnce(Certificate, Context<'_>)) {
    let folder = tempfile::tempdir().unwrap();
    let language = Language::english();
    let mut setup = Setup::new("x");
    setup.rehearsal = rehearsal;
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    let context = Context {
        language: &language,
        setup: &setup,
        folder: folder.path(),
        recent: &crate::setup::recent::NOTHING,
    };
    story(Certificate::default(), context);
}

fn asked(host: &str) -> Question {
    Question {
        hosts: vec![host.parse().unwrap()],
        key: None,
        trust: Trust::System,
        at: OffsetDateTime::now_utc(),
    }
}

/// A certificate for mx.example.org with its chain, its key, and the CA.
pub(super) fn issued() -> (String, rcgen::KeyPair, PracticeCa) {
    let ca = PracticeCa::new().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let request = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    let csr = request.serialize_request(&key).unwrap().pem().unwrap();
    (ca.issue(&csr).unwrap(), key, ca)
}

/// What the step says of it, where it is to be for this host.
fn answer(host: &str) -> Result<Answer, Failure> {
    let (pem, _, ca) = issued();
    let source = Source::Pasted { name: "text".to_owned(), bytes: pem.into_bytes() };
    work::judge(source, Answer::default(), asked(host), Some(&ca))
}

fn choose_file(step: &mut Certificate, context: &Context<'_>) -> Action {
    step.update(Message::Chosen(vec![context.folder.join("answer.pem")]), context)
}

/// Presses Accept, and writes as the task would.
fn accept(step: &mut Certificate, context: &Context<'_>) -> setup::Certificate {
    let checked = step.sight.as_ref().unwrap().checked.clone();
    let keep = setup::Keep::new(checked, context.setup, context.folder);
    assert!(matches!(step.update(Message::AcceptPressed, context), Action::Run(_)));
    let Action::Change(Change::Accepted(kept)) =
        step.update(Message::Kept(step.asked, keep.write()), context)
    else {
        panic!("kept")
    };
    kept
}

#[test]
fn what_is_good_is_written_and_kept() {
    begin(false, |mut step, context| {
        assert_eq!(step.missing(context.setup), Some("window-request-missing"));
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::Judged(1, answer("mx.example.org")), &context), Action::None));
        assert_eq!(step.state(), None);
        assert_eq!(step.missing(context.setup), Some("window-certificate-missing-accept"));
        let kept = accept(&mut step, &context);
        assert!(kept.ok);
        let count = |path: &Path| std::fs::read_to_string(path).unwrap().matches("BEGIN CERTIFICATE").count();
        assert_eq!((count(&kept.leaf), count(&kept.chain)), (1, 2));
        assert!(step.sight.is_none());
        assert!(matches!(&step.shown, Shown::Sight(sight) if sight.checked.chain.len() == 2));
    });
}

#[test]
fn what_was_there_before_is_told_and_what_is_new_is_not() {
    let (pem, key, ca) = issued();
    let judge = |text: String, before: Answer| {
        let source = Source::Pasted { name: "text".to_owned(), bytes: text.into_bytes() };
        work::judge(source, before, asked("mx.example.org"), Some(&ca)).unwrap()
    };
    let first = judge(pem.clone(), Answer::default());
    let twice_in_one = judge(pem.clone() + &pem, Answer::default());
    assert_eq!([first.arrival, twice_in_one.arrival], [Arrival::New; 2], "in one text it may stand twice");
    let again = judge(pem.clone(), first.clone());
    assert_eq!(again.arrival, Arrival::Known);
    assert_eq!(again.brought.certificates.len(), first.brought.certificates.len());
    assert_eq!(judge(pem + &key.serialize_pem(), again.clone()).arrival, Arrival::New, "the key is");
    // A judgement anew, where other roots are trusted, brings nothing in.
    let anew = work::judge(Source::Files(Vec::new()), again, asked("mx.example.org"), Some(&ca)).unwrap();
    assert_eq!(anew.arrival, Arrival::Nothing);
}

#[test]
fn what_cannot_be_written_is_told_and_stays_in_sight() {
    begin(false, |mut step, context| {
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::Judged(1, answer("mx.example.org")), &context), Action::None));
        assert!(matches!(step.update(Message::AcceptPressed, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::AcceptPressed, &context), Action::None), "once is enough");
        let full = store::Error::Full("mx.crt".into());
        let told = Message::Kept(step.asked, Err(full.clone()));
        assert!(matches!(step.update(told, &context), Action::None));
        assert!(step.sight.is_some());
        assert_eq!(step.unread, [Failure::File(full)]);
    });
}

/// Neither lost nor held for ever: it is read once the accepted one is in place, or could not be written.
#[test]
fn what_is_dropped_while_another_is_written_is_read_after_it() {
    let begun = |step: &mut Certificate, context: &Context<'_>| {
        assert!(matches!(choose_file(step, context), Action::Run(_)));
        let judged = Message::Judged(step.asked, answer("mx.example.org"));
        assert!(matches!(step.update(judged, context), Action::None));
        let keep =
            setup::Keep::new(step.sight.as_ref().unwrap().checked.clone(), context.setup, context.folder);
        assert!(matches!(step.update(Message::AcceptPressed, context), Action::Run(_)));
        assert!(matches!(choose_file(step, context), Action::None), "it waits");
        keep
    };
    begin(false, |mut step, context| {
        let keep = begun(&mut step, &context);
        let written = Message::Kept(step.asked, keep.write());
        let Action::ChangeAndRun(Change::Accepted(_), _) = step.update(written, &context) else {
            panic!("kept, and more")
        };
        assert!(matches!(step.update(Message::TurnCame, &context), Action::Run(_)));
        assert!(step.busy == Busy::Reading && step.queue.is_empty());
        assert!(matches!(step.update(Message::TurnCame, &context), Action::None), "once");
    });
    begin(false, |mut step, context| {
        drop(begun(&mut step, &context));
        let full = store::Error::Full("mx.crt".into());
        let told = Message::Kept(step.asked, Err(full.clone()));
        assert!(matches!(step.update(told, &context), Action::Run(_)));
        assert!(step.busy == Busy::Reading && step.queue.is_empty());
        assert_eq!(step.unread, [Failure::File(full)], "and is told still");
    });
}

#[test]
fn what_is_wrong_wants_attention_and_is_kept_as_not_good() {
    begin(false, |mut step, context| {
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        let other = answer("mail.example.net");
        assert!(matches!(step.update(Message::Judged(1, other), &context), Action::None));
        assert_eq!(step.state(), Some(StepState::Attention));
        assert!(!accept(&mut step, &context).ok);
    });
}

#[test]
fn one_for_another_key_is_never_used_as_on_the_command_line() {
    begin(false, |mut step, context| {
        let question = Question { key: Some(KeyIdentity::new("00")), ..asked("mx.example.org") };
        let (pem, _, ca) = issued();
        let source = Source::Pasted { name: "text".to_owned(), bytes: pem.into_bytes() };
        let other = work::judge(source, Answer::default(), question, Some(&ca));
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::Judged(1, other), &context), Action::None));
        let checked = &step.sight.as_ref().unwrap().checked;
        assert!(!checked.has_its_key() && checked.chain.len() == 2);
        let mut screen = iced_test::simulator(step.view(&context));
        assert!(screen.find(context.say("window-certificate-more")).is_ok());
        assert!(screen.find(context.say("window-certificate-accept-anyway")).is_err());
        drop(screen);
        assert!(matches!(step.update(Message::AcceptPressed, &context), Action::None));
        assert_eq!(step.busy, Busy::Idle);
    });
}

#[test]
fn a_late_answer_after_start_over_is_dropped() {
    begin(false, |mut step, context| {
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::ClearPressed, &context), Action::None));
        let late = Message::Judged(1, answer("mx.example.org"));
        assert!(matches!(step.update(late, &context), Action::None));
        assert!(step.sight.is_none() && step.brought.certificates.is_empty());
    });
}

#[test]
fn a_file_dropped_while_another_is_read_has_its_turn_and_what_was_told_stays_told() {
    begin(false, |mut step, context| {
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(choose_file(&mut step, &context), Action::None));
        let mut first = answer("mx.example.org").unwrap();
        first.unread.push(certificate::Error::OnlyRequest("other.csr".to_owned()).into());
        assert!(matches!(step.update(Message::Judged(1, Ok(first)), &context), Action::Run(_)));
        assert!(step.queue.is_empty());
        assert_eq!(
            (step.brought.certificates.len(), step.unread.len()),
            (2, 1),
            "what came first is still there"
        );
    });
}

#[test]
fn nothing_pasted_and_nothing_chosen_is_nothing_to_read() {
    begin(false, |mut step, context| {
        assert!(matches!(step.update(Message::ReadPressed, &context), Action::None));
        assert!(matches!(step.update(Message::Chosen(Vec::new()), &context), Action::None));
        assert!(matches!(step.update(Message::AcceptPressed, &context), Action::None));
        assert!(matches!(step.update(Message::UnlockPressed, &context), Action::None));
        let ask = Message::AskPressed(asking::Question::Revoked);
        assert!(matches!(step.update(ask, &context), Action::None));
        assert_eq!(step.busy, Busy::Idle);
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

#[test]
fn one_file_that_cannot_be_used_is_told_and_the_others_are_used() {
    let folder = tempfile::tempdir().unwrap();
    let (pem, key, ca) = issued();
    let csr = rcgen::CertificateParams::new(Vec::new()).unwrap().serialize_request(&key).unwrap();
    let names = ["letter.txt", "gone.pem", "mine.csr", "answer.pem", "mine.key"];
    for (name, content) in
        names.iter().zip(["Dear customer", "", &csr.pem().unwrap(), &pem, &key.serialize_pem()])
    {
        if *name != "gone.pem" {
            std::fs::write(folder.path().join(name), content).unwrap();
        }
    }
    let files = |names: &[&str]| Source::Files(names.iter().map(|name| folder.path().join(name)).collect());
    let read = |names: &[&str]| {
        work::judge(files(names), Answer::default(), asked("mx.example.org"), Some(&ca)).unwrap()
    };
    let all = read(&names);
    assert_eq!((all.brought.certificates.len(), all.brought.keys.len()), (2, 1));
    let said: Vec<_> = all.unread.iter().map(crate::explain::Explain::code).collect();
    assert_eq!(said, ["file-missing", "unreadable", "certificate-only-request"]);
    let sight = all.sight.unwrap();
    assert!(sight.checked.ok(), "{:?}", sight.checked.findings);
    assert!(sight.question.key.is_some(), "the key that came along is the one it has to fit");

    // A key of something else is not passed over: with it no server would start.
    let stranger = rcgen::KeyPair::generate().unwrap().serialize_pem();
    std::fs::write(folder.path().join("other.key"), stranger).unwrap();
    let codes = |names: &[&str]| -> Vec<_> {
        let sight = read(names).sight.unwrap();
        sight.checked.findings.iter().map(crate::explain::Explain::code).collect()
    };
    assert!(codes(&["answer.pem", "other.key"]).contains(&"key-mismatch"));
    assert!(!codes(&["other.key", "answer.pem", "mine.key"]).contains(&"key-mismatch"));

    let alone = read(&["mine.key"]);
    assert!(alone.sight.is_none());
    assert_eq!(alone.unread, [Failure::from(certificate::Error::OnlyKey("mine.key".to_owned()))]);
}

#[test]
fn a_protected_file_waits_for_its_passphrase_and_empty_is_not_wrong() {
    let (pem, key, ca) = issued();
    let mut items = certificate::read("", pem.as_bytes(), None).unwrap();
    items.extend(certificate::read("", key.serialize_pem().as_bytes(), None).unwrap());
    let mut order = Order {
        form: Form::Pfx,
        certificates: Vec::new(),
        key: None,
        trust: Trust::System,
        passphrase: Some(Passphrase::from("correct horse".to_owned())),
        compatible: false,
    };
    for item in items {
        match item {
            certificate::Item::Certificate(it) => order.certificates.push(it),
            certificate::Item::Key(it) => order.key = Some(it),
            certificate::Item::Request(_) => {}
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.pfx");
    std::fs::write(&file, order.make().unwrap().files[0].bytes()).unwrap();

    let judge = |source, before| work::judge(source, before, asked("mx.example.org"), Some(&ca)).unwrap();
    let mut answer = judge(Source::Files(vec![file.clone(), file]), Answer::default());
    assert!(answer.sight.is_none() && answer.unread.is_empty());
    assert_eq!(answer.locked.len(), 1, "the same file twice is one");
    assert_eq!(answer.locked[0].error, Error::PassphraseNeeded("mine.pfx".to_owned()));
    for (typed, error) in [
        ("", Error::PassphraseEmpty("mine.pfx".to_owned())),
        ("wrong", Error::PassphraseWrong("mine.pfx".to_owned())),
    ] {
        let locked = std::mem::take(&mut answer.locked);
        answer = judge(Source::Locked(locked, typed.to_owned().into()), answer);
        assert_eq!(answer.locked[0].error, error);
    }
    let locked = std::mem::take(&mut answer.locked);
    let answer = judge(Source::Locked(locked, "correct horse".to_owned().into()), answer);
    assert!(answer.locked.is_empty() && answer.unread.is_empty());
    assert_eq!((answer.brought.certificates.len(), answer.brought.keys.len()), (2, 1));
    assert!(answer.sight.unwrap().checked.ok());
}

#[test]
fn what_the_ca_says_after_cancel_is_dropped() {
    begin(false, |mut step, context| {
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::Judged(1, answer("mx.example.org")), &context), Action::None));
        let ask = Message::AskPressed(asking::Question::Revoked);
        assert!(matches!(step.update(ask, &context), Action::Run(_)));
        let number = step.asked;
        assert!(matches!(step.update(Message::StopPressed, &context), Action::None));
        let mut checked = step.sight.as_ref().unwrap().checked.clone();
        checked.findings.push(certificate::Finding::SelfSigned);
        let late = Message::Asked(number, crate::gui::job::Update::Finished(Ok(checked)));
        assert!(matches!(step.update(late, &context), Action::None));
        let sight = step.sight.as_ref().unwrap();
        assert!(sight.checked.ok() && !sight.asked);
    });
}

#[test]
fn one_that_the_ca_took_back_is_good_no_longer() {
    begin(false, |mut step, context| {
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::Judged(1, answer("mx.example.org")), &context), Action::None));
        let kept = accept(&mut step, &context);
        let mut setup = context.setup.clone();
        setup.certificate = Some(kept);
        let context = Context { setup: &setup, ..context };
        for (findings, changed) in [
            (Vec::new(), false),
            (
                vec![certificate::Finding::Revoked {
                    subject: "x".into(),
                    date: time::macros::date!(2026 - 01 - 01),
                }],
                true,
            ),
        ] {
            let ask = Message::AskPressed(asking::Question::Revoked);
            assert!(matches!(step.update(ask, &context), Action::Run(_)));
            let Shown::Sight(sight) = &step.shown else { panic!("shown") };
            let checked = certificate::Checked { findings, ..sight.checked.clone() };
            let said = Message::Asked(step.asked, crate::gui::job::Update::Finished(Ok(checked)));
            match step.update(said, &context) {
                Action::Change(Change::Accepted(it)) => assert!(changed && !it.ok),
                _ => assert!(!changed),
            }
            // The practice CA names no place where it could be asked; this one does.
            let Shown::Sight(sight) = &mut step.shown else { panic!("shown") };
            assert!(sight.asked);
            sight.checked.chain[0].crl_urls = vec!["http://ca.example/list".to_owned()];
            let stands = iced_test::simulator(step.view(&context)).find("The CA stands by it").is_ok();
            assert_eq!(stands, !changed);
        }
    });
}

#[test]
fn the_key_that_came_along_is_there_for_the_files() {
    begin(false, |mut step, context| {
        let (pem, key, ca) = issued();
        let bytes = (pem + &key.serialize_pem()).into_bytes();
        let source = Source::Pasted { name: "text".to_owned(), bytes };
        let answer = work::judge(source, Answer::default(), asked("mx.example.org"), Some(&ca));
        assert!(matches!(choose_file(&mut step, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::Judged(1, answer), &context), Action::None));
        let kept = accept(&mut step, &context);
        let folder = kept.leaf.parent().unwrap();
        assert!(step.brought.keys.is_empty() && step.export.has_key(&context));
        let written: Vec<_> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name()).collect();
        assert_eq!(written.len(), 2, "a key is written only where one says: {written:?}");
    });
}
