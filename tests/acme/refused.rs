//! A CA that says "again", "later" or "no": RFC 8555, sections 6.5 to 6.7.

use crate::between::{Between, Refusal};
use crate::pebble::Settings;
use crate::{HOSTS, Story, kind, run};
use postseal::request::acme::{Error, GoOn, Issued, Order, ProblemKind, Progress};

async fn ordered(story: &Story, refusal: Refusal) -> (Result<Issued, Error>, Vec<Progress>, usize) {
    let between = Between::start(&story.pebble, refusal).await;
    let order = Order {
        directory: between.directory().parse().unwrap(),
        trust: between.trust(),
        ..story.order(story.watch(&GoOn::default()))
    };
    let (outcome, seen) = run(order, |record| story.zone.add_txt(&record.name, &record.value)).await;
    (outcome, seen, between.left())
}

/// Where Pebble is asked for each step.
const STEPS: [&str; 5] = ["sign-me-up", "order-plz", "chalZ", "finalize-order", "certZ"];

#[tokio::test]
async fn a_full_ca_is_asked_again_when_it_said_so_at_every_step() {
    for path in STEPS {
        let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
        let refusal = Refusal { path, times: 1, problem: "rateLimited", wait: Some("1") };
        let (issued, seen, left) = ordered(&story, refusal).await;
        story.is_good(&issued.unwrap_or_else(|error| panic!("{path}: {error:?}\n{}", story.pebble.log())));
        assert_eq!(left, 0, "{path} was asked for");
        assert!(seen.contains(&Progress::RateLimited(1)), "{path}: the wait is shown: {seen:?}");
    }
}

#[tokio::test]
async fn a_ca_that_wants_hours_or_says_nothing_is_told_and_not_asked_again() {
    for (wait, told) in [(Some("7200"), Some(7200)), (None, None)] {
        let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
        let refusal = Refusal { path: "order-plz", times: 100, problem: "rateLimited", wait };
        let (outcome, seen, left) = ordered(&story, refusal).await;
        assert_eq!(kind(&outcome), ProblemKind::RateLimited);
        let Err(Error::Refused(problem)) = outcome else { panic!() };
        assert_eq!((problem.wait, problem.detail.as_str()), (told, "as asked for by the test"));
        assert_eq!(left, 99, "once, and no more: {seen:?}");
    }
}

#[tokio::test]
async fn a_full_ca_is_not_asked_for_ever() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let refusal = Refusal { path: "order-plz", times: 100, problem: "rateLimited", wait: Some("1") };
    let (outcome, _, left) = ordered(&story, refusal).await;
    assert_eq!(kind(&outcome), ProblemKind::RateLimited);
    assert_eq!(left, 96, "and three times again");
}

#[tokio::test]
async fn refused_nonces_come_to_an_end() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let refusal = Refusal { path: "order-plz", times: 12, problem: "badNonce", wait: None };
    let (issued, _, left) = ordered(&story, refusal).await;
    story.is_good(&issued.unwrap_or_else(|error| panic!("{error:?}\n{}", story.pebble.log())));
    assert_eq!(left, 0);

    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let refusal = Refusal { path: "order-plz", times: 100, problem: "badNonce", wait: None };
    let (outcome, _, left) = ordered(&story, refusal).await;
    assert_eq!(kind(&outcome), ProblemKind::BadNonce);
    assert!((50..100).contains(&left), "{left}");
}

#[tokio::test]
async fn what_else_a_ca_says_is_told_in_its_own_words_and_ours() {
    for (problem, expected) in [
        ("rejectedIdentifier", ProblemKind::RejectedIdentifier),
        ("caa", ProblemKind::Caa),
        ("externalAccountRequired", ProblemKind::ExternalAccountRequired),
        ("serverInternal", ProblemKind::Other),
    ] {
        let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
        let refusal = Refusal { path: "order-plz", times: 100, problem, wait: None };
        let (outcome, ..) = ordered(&story, refusal).await;
        assert_eq!(kind(&outcome), expected, "{problem}");
        let error = outcome.unwrap_err();
        let told = postseal::i18n::Language::english().explain(&error);
        let whole = told.what.ends_with("as asked for by the test.") && !told.next.is_empty();
        assert!(whole && !told.what.contains(" -"), "{problem}: {told:?}");
    }
}
