//! The card's logic, without a window and without a CA.

use super::*;
use crate::i18n::Language;
use crate::request::acme::Challenge;
use crate::request::{Algorithm, Subject};
use crate::setup::{self, Setup};
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{self, task::into_stream};
use time::OffsetDateTime;

/// Runs `story` with the card as it is once a request was made.
fn begin(story: impl FnOnce(Online, Context<'_>)) {
    let folder = tempfile::tempdir().unwrap();
    let language = Language::english();
    let csr = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()])
        .unwrap()
        .serialize_request(&rcgen::KeyPair::generate().unwrap())
        .unwrap();
    let mut setup = Setup::new("x");
    setup.request = Some(setup::Request {
        key: Some(folder.path().join("mx.example.org.key")),
        csr: folder.path().join("mx.example.org.csr"),
        algorithm: Some(Algorithm::default()),
        spki_sha256: "00".into(),
        hosts: vec!["mx.example.org".parse().unwrap()],
        made: OffsetDateTime::now_utc(),
        csr_pem: csr.pem().unwrap(),
        subject: Subject::default(),
    });
    story(
        Online::default(),
        Context {
            language: &language,
            setup: &setup,
            folder: folder.path(),
            recent: &crate::setup::recent::NOTHING,
        },
    );
}

fn pressed(card: &mut Online, message: Message, context: &Context<'_>) {
    assert!(matches!(card.update(message, context), Action::None));
}

/// Nothing is ordered: what is wrong is gone to.
fn refused(card: &mut Online, context: &Context<'_>) {
    assert!(matches!(card.update(Message::OrderPressed, context), Action::Run(_)));
    assert!(card.judged && !card.is_working());
}

/// The CA says where its terms stand, and they are agreed to.
fn agree(card: &mut Online, context: &Context<'_>) {
    let about = |message| Message::Terms(message);
    assert!(matches!(card.update(about(TermsMessage::ShowPressed), context), Action::Run(_)));
    let said = Ok(Some("https://ca.example.org/terms".to_owned()));
    pressed(card, about(TermsMessage::Said(job::Update::Finished(said))), context);
    pressed(card, about(TermsMessage::AgreePressed), context);
}

#[test]
fn terms_are_agreed_to_once_they_are_shown_and_those_of_another_ca_anew() {
    begin(|mut card, context| {
        let about = |message| Message::Terms(message);
        pressed(&mut card, about(TermsMessage::AgreePressed), &context);
        assert!(!card.ready(&context), "nobody agrees to what was not shown");
        pressed(&mut card, about(TermsMessage::OpenPressed), &context);
        agree(&mut card, &context);
        assert!(card.ready(&context));
        let Action::Browse(url) = card.update(about(TermsMessage::OpenPressed), &context) else { panic!() };
        assert_eq!(url, "https://ca.example.org/terms");
        pressed(&mut card, Message::Picked(Pick::LetsEncrypt), &context);
        assert!(card.ready(&context), "the same one");
        pressed(&mut card, Message::Picked(Pick::Staging), &context);
        assert!(!card.ready(&context), "another CA has other terms");
        // What comes too late is of the one before.
        assert!(matches!(card.update(about(TermsMessage::ShowPressed), &context), Action::Run(_)));
        pressed(&mut card, Message::Picked(Pick::LetsEncrypt), &context);
        pressed(&mut card, about(TermsMessage::Said(job::Update::Finished(Ok(None)))), &context);
        assert!(!card.ready(&context));
        // A CA of one's own may have none.
        assert!(matches!(card.update(about(TermsMessage::ShowPressed), &context), Action::Run(_)));
        pressed(&mut card, about(TermsMessage::Said(job::Update::Finished(Ok(None)))), &context);
        assert!(card.ready(&context));
    });
}

#[test]
fn nothing_is_ordered_before_the_terms_are_agreed_to_and_all_is_well_typed() {
    begin(|mut card, context| {
        refused(&mut card, &context);
        agree(&mut card, &context);
        pressed(&mut card, Message::Contact("nobody".into()), &context);
        refused(&mut card, &context);
        pressed(&mut card, Message::Contact("postmaster@example.org".into()), &context);
        assert!(card.ready(&context));
        pressed(&mut card, Message::Picked(Pick::Other), &context);
        pressed(&mut card, Message::Url("http://ca.example.org/dir".into()), &context);
        refused(&mut card, &context);
        pressed(&mut card, Message::Terms(TermsMessage::ShowPressed), &context);
        pressed(&mut card, Message::Url("https://ca.example.org/dir".into()), &context);
        agree(&mut card, &context);
        pressed(&mut card, Message::Kid("kid-1".into()), &context);
        refused(&mut card, &context);
        pressed(&mut card, Message::Hmac(Hmac::from("c2VjcmV0".to_owned())), &context);
        assert!(matches!(card.update(Message::OrderPressed, &context), Action::Run(_)));
        let order = card.order(&context, &GoOn::default()).unwrap();
        assert_eq!(order.directory, Directory::Url("https://ca.example.org/dir".into()));
        assert_eq!(order.contact.as_deref(), Some("postmaster@example.org"));
        assert!(order.external.is_some());
        assert!(matches!(order.challenge, Challenge::Dns(_)));
        pressed(&mut card, Message::CancelPressed, &context);
        pressed(&mut card, Message::Listen("8080".into()), &context);
        assert!(card.ready(&context), "not asked for with a record");
        pressed(&mut card, Message::Proof(Proof::ThisMachine), &context);
        refused(&mut card, &context);
        let listen = "127.0.0.1:8080".parse().unwrap();
        pressed(&mut card, Message::Listen("127.0.0.1:8080 ".into()), &context);
        let order = card.order(&context, &GoOn::default()).unwrap();
        assert!(matches!(order.challenge, Challenge::Http { listen: Some(it) } if it == listen));
        pressed(&mut card, Message::Listen(String::new()), &context);
        let order = card.order(&context, &GoOn::default()).unwrap();
        assert!(matches!(order.challenge, Challenge::Http { listen: None }));
    });
}

#[test]
fn ssl_com_is_asked_where_the_key_is_at_home() {
    begin(|mut card, context| {
        pressed(&mut card, Message::Picked(Pick::SslCom), &context);
        assert_eq!(card.directory(&context), Ok(Directory::SslComEcc));
        let mut setup = context.setup.clone();
        setup.request.as_mut().unwrap().algorithm = Some(Algorithm::Rsa3072);
        assert_eq!(card.directory(&Context { setup: &setup, ..context }), Ok(Directory::SslComRsa));
    });
}

/// What a task says at its end.
fn end(action: Action) -> Message {
    let Action::Run(task) = action else { panic!("{action:?}") };
    let mut stream = into_stream(task).unwrap();
    let said = tokio::runtime::Runtime::new().unwrap().block_on(stream.next());
    let Some(runtime::Action::Output(message)) = said else { panic!() };
    message
}

fn issued(context: &Context<'_>) -> Issued {
    Issued {
        chain_pem: "CHAIN".into(),
        hosts: vec!["mx.example.org".parse().unwrap()],
        account: context.folder.join("account"),
        terms: None,
    }
}

#[test]
fn what_comes_is_kept_and_handed_over_and_what_comes_after_cancel_is_dropped() {
    begin(|mut card, context| {
        let issued = issued(&context);
        let finished = || Message::Job(job::Update::Finished(Ok(issued.clone())));
        agree(&mut card, &context);
        assert!(matches!(card.update(Message::OrderPressed, &context), Action::Run(_)));
        pressed(&mut card, Message::CancelPressed, &context);
        pressed(&mut card, finished(), &context);
        assert!(matches!(card.update(Message::OrderPressed, &context), Action::Run(_)));
        let kept = end(card.update(finished(), &context));
        // Another one's is not taken for it.
        let other = Issued { chain_pem: "OTHER".into(), ..issued.clone() };
        pressed(&mut card, Message::Kept(other, Ok(())), &context);
        assert!(card.is_working() && !card.failed());
        let Action::Issued(chain, Some(ordered)) = card.update(kept, &context) else { panic!() };
        assert_eq!(ordered.spki_sha256, "00");
        assert_eq!(chain, "CHAIN");
        let kept = std::fs::read_to_string(context.folder.join("mx.example.org.chain.pem")).unwrap();
        assert_eq!(kept, "CHAIN");
        assert!(!card.is_working());
    });
}

#[test]
fn what_was_issued_stays_in_hand_until_it_is_on_the_disk() {
    begin(|mut card, context| {
        let nowhere = context.folder.join("file");
        std::fs::write(&nowhere, "no folder").unwrap();
        let mut setup = context.setup.clone();
        setup.request.as_mut().unwrap().csr = nowhere.join("mx.example.org.csr");
        let bad = Context { setup: &setup, ..context };
        agree(&mut card, &context);
        assert!(matches!(card.update(Message::OrderPressed, &context), Action::Run(_)));
        let kept = end(card.update(Message::Job(job::Update::Finished(Ok(issued(&context)))), &bad));
        pressed(&mut card, kept, &bad);
        assert!(card.failed() && card.is_working(), "leaving it is asked about");
        let kept = end(card.update(Message::KeepPressed, &bad));
        pressed(&mut card, kept, &bad);
        // Neither Cancel nor a place that nobody chose, nor one that does not do, loses it.
        assert!(matches!(card.update(Message::KeepPressed, &bad), Action::Run(_)));
        pressed(&mut card, Message::CancelPressed, &bad);
        pressed(&mut card, Message::ElsewhereChosen(None), &bad);
        let kept = end(card.update(Message::ElsewhereChosen(Some(nowhere.join("x"))), &bad));
        pressed(&mut card, kept, &bad);
        assert!(card.failed());
        let place = context.folder.join("elsewhere.pem");
        let kept = end(card.update(Message::ElsewhereChosen(Some(place.clone())), &bad));
        let Action::Issued(chain, Some(_)) = card.update(kept, &bad) else { panic!() };
        assert_eq!((chain.as_str(), std::fs::read_to_string(place).unwrap().as_str()), ("CHAIN", "CHAIN"));
    });
}

#[test]
fn a_failure_is_told_and_the_typed_key_never_printed() {
    begin(|mut card, context| {
        agree(&mut card, &context);
        pressed(&mut card, Message::Hmac(Hmac::from("c2VjcmV0".to_owned())), &context);
        assert!(!format!("{card:?}").contains("c2VjcmV0"));
        assert!(matches!(card.update(Message::OrderPressed, &context), Action::Run(_)));
        pressed(&mut card, Message::Job(job::Update::Finished(Err(Error::TimedOut(1)))), &context);
        assert!(card.failed());
    });
}
