use super::super::{Bounce, Fate, bounce};
use crate::explain::Explain;
use proptest::prelude::*;

const QMAIL: &str = "Return-Path: <>\nReceived: (qmail 4711 invoked for bounce); 23 Nov 2026 14:34:37 -0000\n\
    Date: 23 Nov 2026 14:34:37 -0000\nFrom: MAILER-DAEMON@mx.home.example\nTo: ann@home.example\n\
    Subject: failure notice\n\nHi. This is the qmail-send program at mx.home.example.\n\
    I'm afraid I wasn't able to deliver your message to the following addresses.\n\
    This is a permanent error; I've given up. Sorry it didn't work out.\n\n\
    <bob@bank.example>:\n192.0.2.25 does not like recipient.\n\
    Remote host said: 550 5.7.10 Encryption needed\nGiving up on 192.0.2.25.\n\n\
    <carl@bank.example>:\nUser and password not set, continuing without authentication.\n\n\
    --- Below this line is a copy of the message.\n\nReturn-Path: <ann@home.example>\n\
    Received: (qmail 4700 invoked by uid 1000); 23 Nov 2026 14:34:36 -0000\n\
    Message-ID: <test@home.example>\nSubject: test\n\nHello.\n";

const EXIM: &str = "Return-path: <>\nReceived: from Debian-exim by mx.home.example with local (Exim 4.76)\n\
    \tid 1a0000-0000Aa-00; Mon, 23 Nov 2026 14:34:37 +0000\nX-Failed-Recipients: bob@bank.example\n\
    Auto-Submitted: auto-replied\nFrom: Mail Delivery System <Mailer-Daemon@mx.home.example>\n\
    To: ann@home.example\nSubject: Mail delivery failed: returning message to sender\n\
    Message-Id: <E1a0000-0000Aa-00@mx.home.example>\n\n\
    This message was created automatically by mail delivery software.\n\n\
    A message that you sent could not be delivered to one or more of its\n\
    recipients. This is a permanent error. The following address(es) failed:\n\n\
    \x20 bob@bank.example\n\
    \x20   a TLS session is required, but the server did not offer TLS support\n\n\
    ------ This is a copy of the message, including all the headers. ------\n\n\
    Return-path: <ann@home.example>\nMessage-ID: <test@home.example>\nSubject: test\n\nHello.\n";

const LATE: &str = "From: Mail Delivery System <Mailer-Daemon@mx.home.example>\nTo: ann@home.example\n\
    Subject: Warning: message 1a0000-0000Aa-00 delayed 24 hours\nReferences: <test@home.example>\n\n\
    This message was created automatically by mail delivery software.\n\
    A message that you sent has not yet been delivered to one or more of its\n\
    recipients after more than 24 hours on the queue on mx.home.example.\n\n\
    The message identifier is:     1a0000-0000Aa-00\nThe subject of the message is: test\n\n\
    The address to which the message has not yet been delivered is:\n\n\
    \x20 bob@bank.example\n\
    \x20   Delay reason: Connection timed out\n\n\
    No action is required on your part.\n";

fn told(text: &str) -> Bounce {
    let told = bounce(text.as_bytes()).unwrap_or_else(|| panic!("{text}"));
    assert_eq!(bounce(text.replace('\n', "\r\n").as_bytes()).as_ref(), Some(&told), "CRLF");
    crate::i18n::assert_worded(&told);
    told
}

#[expect(clippy::unnecessary_wraps, reason = "so that it reads as the fields do")]
fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn what_qmail_sends_back_is_told() {
    let it = told(QMAIL);
    assert_eq!((it.fate, it.code()), (Fate::Failed, "bounce-tls"));
    assert_eq!((it.recipient, it.status), (some("bob@bank.example"), some("5.7.10")));
    let reason = "192.0.2.25 does not like recipient. Remote host said: 550 5.7.10 Encryption needed Giving up on 192.0.2.25.";
    assert_eq!((it.reason.as_deref(), it.reporter), (Some(reason), some("mx.home.example")));
    assert_eq!(it.message_id, some("<test@home.example>"));
    let gone = QMAIL.replace(
        "192.0.2.25 does not like recipient.\nRemote host said: 550 5.7.10 Encryption needed\nGiving up on 192.0.2.25.",
        "Sorry, no mailbox here by that name. (#5.1.1)",
    );
    let gone = told(&gone);
    assert_eq!((gone.code(), gone.status), ("bounce-failed", some("5.1.1")));
    // Without the copy: nothing to link it by.
    let (short, _) = QMAIL.split_once("--- Below").unwrap();
    assert_eq!(told(short).message_id, None);
}

#[test]
fn what_exim_sends_back_in_words_alone_is_told() {
    let it = told(EXIM);
    assert_eq!((it.fate, it.code()), (Fate::Failed, "bounce-tls"));
    assert_eq!((it.recipient, it.status), (some("bob@bank.example"), None));
    assert_eq!(it.reason, some("a TLS session is required, but the server did not offer TLS support"));
    assert_eq!((it.reporter, it.message_id), (some("mx.home.example"), some("<test@home.example>")));
    let refused = EXIM.replace(
        "a TLS session is required, but the server did not offer TLS support",
        "SMTP error from remote mail server after RCPT TO:<bob@bank.example>:\n    host mx.bank.example [192.0.2.25]: 550-5.1.1 no such user",
    );
    let refused = told(&refused);
    assert_eq!((refused.code(), refused.status), ("bounce-failed", some("5.1.1")));
}

#[test]
fn what_is_late_is_told_as_that() {
    let it = told(LATE);
    assert_eq!(
        (it.fate, it.code(), it.reason),
        (Fate::Delayed, "bounce-delayed", some("Connection timed out"))
    );
    assert_eq!((it.recipient, it.message_id), (some("bob@bank.example"), some("<test@home.example>")));
}

#[test]
fn who_tells_of_such_a_message_sends_none() {
    for text in [
        format!("From: ann@home.example\nSubject: failure notice\n\nThis came:\n\n{QMAIL}"),
        format!("From: ann@home.example\nSubject: x\n\n> {}", EXIM.replace('\n', "\n> ")),
        "Subject: Hi\n\nHi. This is the place.\n\nSee you\n".to_owned(),
        "Subject: Hi\n\nThis message was created automatically by mail delivery software.\n\nSee you\n"
            .to_owned(),
    ] {
        assert_eq!(bounce(text.as_bytes()), None, "{text}");
    }
}

proptest! {
    #[test]
    fn no_such_message_makes_it_panic(
        which in 0..3_usize,
        cut in 0_usize..1600,
        more in "(\\PC|\n|<|>|-|\\(#5\\.|  ){0,60}",
    ) {
        let text = [QMAIL, EXIM, LATE][which];
        let begun = [&text.as_bytes()[..cut.min(text.len())], more.as_bytes()].concat();
        let _ = bounce(&begun);
    }
}
