use super::*;
use crate::i18n::Language;
use crate::policy::{Partner, Policy};
use crate::setup::{Sent, Setup, Trial};
use crate::tls::Class;
use crate::tls::Grade;
use std::sync::Arc;

const TLS: &str = "Received: from mx.example.org (mx.example.org [192.0.2.1])\r\n\
                   \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\
                   \tby mx.bank.example (Postfix) with ESMTPS id 4DC319E805D\r\n\
                   \tfor <anna@bank.example>; Mon, 23 Nov 2026 14:34:38 +0000 (UTC)\r\n\
                   Message-ID: <test@example.org>\r\n\r\n";

fn setup() -> Setup {
    let mut setup = Setup::new("Head office");
    setup.policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    let partner =
        Partner { outbound: Some(Class::Required), ..Partner::new("bank.example".parse().unwrap()) };
    setup.policy.add(partner).unwrap();
    let sent = Sent {
        at: crate::setup::now(),
        via: "mx.example.org".into(),
        recipient: None,
        message_id: "<test@example.org>".into(),
        verified: false,
        version: None,
        cipher: None,
        conversation: None,
    };
    setup.trial = Some(Trial { sent: Some(sent), ..Trial::default() });
    setup
}

fn given(text: &str, setup: &Setup) -> (Reading, Action) {
    let language = Language::english();
    let context = Context {
        language: &language,
        setup,
        folder: std::path::Path::new("/nowhere"),
        recent: &crate::setup::recent::NOTHING,
    };
    let mut reading = Reading::default();
    let action = reading.update(Message::Opened(Ok(text.as_bytes().to_vec().into())), &context);
    (reading, action)
}

fn sent(setup: &mut Setup) -> &mut Sent {
    setup.trial.as_mut().unwrap().sent.as_mut().unwrap()
}

fn found(reading: &Reading) -> &Judged {
    let State::Read(found) = &reading.state else { panic!("{reading:?}") };
    found
}

fn kept(action: Action) -> Option<setup::Verdict> {
    let Action::Change(Change::Trial(trial)) = action else { return None };
    assert!(trial.sent.is_some());
    trial.verdict
}

#[test]
fn the_test_message_is_held_against_the_rule_of_its_partner_and_the_verdict_is_kept() {
    let (reading, action) = given(TLS, &setup());
    let found = found(&reading);
    assert_eq!((found.whose, found.expected), (Whose::Ours, Some(Class::Required)));
    let kept = kept(action).unwrap();
    assert_eq!((kept.grade, kept.met), (Grade::Strong, Some(true)));
}

#[test]
fn plain_text_misses_what_was_required() {
    let plain = TLS.replace("\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n", "");
    let (_, action) = given(&plain.replace("ESMTPS", "ESMTP"), &setup());
    let kept = kept(action).unwrap();
    assert_eq!((kept.grade, kept.met), (Grade::Plain, Some(false)));
}

#[test]
fn without_a_rule_for_the_recipient_the_default_holds() {
    let elsewhere = TLS.replace("anna@bank.example", "anna@elsewhere.example");
    assert_eq!(found(&given(&elsewhere, &setup()).0).expected, Some(Class::Opportunistic));
    // Whom the test message was sent to is surer than what a server may rewrite.
    let mut setup = setup();
    sent(&mut setup).recipient = Some("bank.example".parse().unwrap());
    assert_eq!(found(&given(&elsewhere, &setup).0).expected, Some(Class::Required));
}

#[test]
fn another_message_is_shown_and_not_kept() {
    let mut untried = setup();
    untried.trial = None;
    let cases = [
        (TLS.replace("test@", "other@"), setup(), Whose::Another),
        (TLS.replace("Message-ID: <test@example.org>\r\n", ""), setup(), Whose::Unsaid),
        (TLS.to_owned(), untried, Whose::NoneSent),
    ];
    for (text, setup, whose) in cases {
        let (reading, action) = given(&text, &setup);
        assert_eq!(found(&reading).whose, whose);
        assert!(kept(action).is_none(), "{whose:?}");
    }
}

#[test]
fn only_the_sender_of_this_very_message_proves_a_verified_class() {
    let mut setup = setup();
    setup.policy = Policy::new(Class::Opportunistic, Class::Verified);
    for (verified, met) in [(false, None), (true, Some(true))] {
        sent(&mut setup).verified = verified;
        assert_eq!(kept(given(TLS, &setup).1).unwrap().met, met, "{verified}");
    }
    let another = TLS.replace("test@", "other@");
    assert_eq!(found(&given(&another, &setup).0).verdict.expected, Some(received::Met::NotProven));
}

#[test]
fn what_is_no_message_is_said_and_changes_nothing() {
    let (reading, action) = given("hello", &setup());
    assert!(matches!(reading.state, State::Unread(received::Error::NotAMessage)), "{reading:?}");
    assert!(kept(action).is_none());
}

#[test]
fn a_paste_is_read_at_once() {
    let (language, setup) = (Language::english(), setup());
    let context = Context {
        language: &language,
        setup: &setup,
        folder: std::path::Path::new("/nowhere"),
        recent: &crate::setup::recent::NOTHING,
    };
    let mut reading = Reading::default();
    let paste = text_editor::Edit::Paste(Arc::new(TLS.to_owned()));
    let message = Message::Edited(text_editor::Action::Edit(paste));
    assert!(kept(reading.update(message, &context)).is_some());
}

#[test]
fn of_several_messages_the_test_message_is_read_or_else_the_last_and_another_can_be_picked() {
    let (language, setup) = (Language::english(), setup());
    let context = Context {
        language: &language,
        setup: &setup,
        folder: std::path::Path::new("/nowhere"),
        recent: &crate::setup::recent::NOTHING,
    };
    let parted = |messages: &[&str]| {
        let begin = |text: &&str| format!("From a Mon Nov 23 14:34:38 2026\n{text}Text.\n\n");
        messages.iter().map(begin).collect::<String>()
    };
    let plain = TLS.replace("\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n", "");
    let plain = plain.replace("ESMTPS", "ESMTP").replace("test@", "other@");
    let named = TLS.replace("test@", "third@").replace("\r\n\r\n", "\r\nSubject: The third\r\n\r\n");
    let (mut reading, action) = given(&parted(&[&plain, TLS, &named]), &setup);
    assert_eq!(found(&reading).whose, Whose::Ours);
    assert_eq!(kept(action).unwrap().grade, Grade::Strong);
    let shows =
        |reading: &Reading, text: &str| iced_test::simulator(view(reading, &context)).find(text).is_ok();
    assert!(shows(&reading, "This file holds 3 messages. Looked at is the test message, number 2."));
    assert!(shows(&reading, "3. The third"));
    let _ = reading.update(Message::Picked(1), &context);
    assert_eq!((found(&reading).whose, found(&reading).verdict.grade), (Whose::Another, Grade::Plain));
    assert!(shows(&reading, "This file holds 3 messages. Looked at is number 1."));
    let _ = reading.update(Message::Sought("THIRD@".into()), &context);
    assert!(shows(&reading, "3. The third") && !shows(&reading, "1. –"));
    // Another file has its own.
    let _ = reading.update(Message::Opened(Ok(TLS.as_bytes().to_vec().into())), &context);
    assert!(reading.several.is_none());
    let (reading, _) = given(&parted(&[&named, &plain]), &setup);
    assert_eq!((found(&reading).whose, found(&reading).verdict.grade), (Whose::Another, Grade::Plain));
    assert!(shows(&reading, "This file holds 2 messages. Looked at is the last one, number 2."));
}

#[test]
fn the_command_names_the_file_that_is_looked_at_and_none_that_was_opened_before() {
    let (language, setup) = (Language::english(), setup());
    let context = Context {
        language: &language,
        setup: &setup,
        folder: std::path::Path::new("/nowhere"),
        recent: &crate::setup::recent::NOTHING,
    };
    let brought = || Ok(TLS.as_bytes().to_vec().into());
    let (mut reading, _) = given(TLS, &setup);
    assert_eq!(reading.command(&context), None);
    let _ = reading.update(Message::FileOpened(reading.awaited, "a.eml".into(), brought()), &context);
    assert_eq!(reading.command(&context).unwrap()[..2], ["headers", "a.eml"]);
    // Another one comes from the mailbox.
    let _ = reading.update(Message::Opened(brought()), &context);
    assert_eq!(reading.command(&context), None);
}

#[tokio::test]
async fn a_file_that_is_not_there_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    assert!(file::open(folder.path().join("none.eml")).await.is_err());
}

#[test]
fn the_same_message_looked_at_again_is_no_newer_proof() {
    let mut setup = setup();
    let judged = |action| {
        let Action::Change(Change::Trial(trial)) = action else { panic!("nothing to be kept") };
        trial
    };
    let mut trial = judged(given(TLS, &setup).1);
    let monday = setup::now() - time::Duration::days(2);
    trial.verdict.as_mut().unwrap().at = monday;
    setup.trial = Some(trial);
    assert_eq!(kept(given(TLS, &setup).1).unwrap().at, monday);
    let language = Language::english();
    let context = Context {
        language: &language,
        setup: &setup,
        folder: std::path::Path::new("/nowhere"),
        recent: &crate::setup::recent::NOTHING,
    };
    let mut reading = Reading::kept(&setup);
    let again = judged(reading.update(Message::OursChanged("192.0.2.77".into()), &context));
    assert_eq!(again.verdict.unwrap().at, monday);
    assert_eq!(again.received.unwrap().ours, ["192.0.2.77"]);
    // Another copy of it, by another way, is a new one.
    let other = TLS.replace("4DC319E805D", "4DC319E805E");
    assert!(kept(given(&other, &setup).1).unwrap().at > monday);
}
