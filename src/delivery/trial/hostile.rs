//! Servers that hang up, fall silent, or talk nonsense, at each step.

use super::server::SILENCE;
use super::*;
use crate::delivery::{Malformed, Step};

const STEPS: [(&str, Step); 8] = [
    ("", Step::Greeting),
    ("EHLO", Step::Ehlo),
    ("STARTTLS", Step::StartTls),
    ("MAIL", Step::MailFrom),
    ("RCPT", Step::RcptTo),
    ("DATA", Step::Data),
    (".", Step::Message),
    ("QUIT", Step::Quit),
];

async fn with(command: &'static str, reply: &'static str, deadline: Duration) -> Result<Sent, Error> {
    let server = Server::start(Manner { says: Some((command, reply)), ..Manner::default() }).await;
    let mut route = route(&server);
    route.deadline = deadline;
    send(route, Security::StartTls(Class::Verified), None, message()).await.map_err(|failed| failed.error)
}

const LONG: Duration = Duration::from_secs(20);

#[tokio::test]
async fn a_server_that_hangs_up_is_named_with_the_step() {
    for (command, at) in STEPS {
        match with(command, "", LONG).await {
            Ok(_) => assert_eq!(at, Step::Quit, "the message was taken by then"),
            Err(error) => {
                let told = matches!(error, Error::Closed { step, .. } if step == at);
                assert!(told, "{at}: {error:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_silent_server_is_waited_for_no_longer_than_the_deadline() {
    for (command, at) in STEPS {
        match with(command, SILENCE, Duration::from_millis(400)).await {
            Ok(_) => assert_eq!(at, Step::Quit),
            Err(error) => {
                let told = matches!(error, Error::TimedOut { step, .. } if step == at);
                assert!(told, "{at}: {error:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_refusal_is_told_with_the_server_s_words_escaped() {
    for (command, at) in STEPS.into_iter().filter(|(_, at)| !matches!(at, Step::StartTls | Step::Quit)) {
        // 554 rather than 550, which makes EHLO fall back to HELO.
        let error = with(command, "554 5.7.1 no\u{1b}[2J\r\n", LONG).await.unwrap_err();
        let Error::Rejected { step, reply, .. } = error else { panic!("{at}: {error:?}") };
        assert_eq!((step, reply.as_str()), (at, "554 5.7.1 no\\u{1b}[2J"));
        let error = with(command, "450 4.2.0 later\r\n", LONG).await.unwrap_err();
        assert!(matches!(error, Error::Deferred { step, .. } if step == at), "{at}: {error:?}");
    }
}

#[tokio::test]
async fn nonsense_is_told_as_what_it_is() {
    for (command, at) in STEPS.into_iter().filter(|(_, at)| *at != Step::Quit) {
        for (reply, expected) in [
            ("hello\r\n", Malformed::NoCode),
            ("250 a\0b\r\n", Malformed::Nul),
            ("250-a\r\n354 b\r\n", Malformed::CodesDiffer),
        ] {
            let error = with(command, reply, LONG).await.unwrap_err();
            let told = matches!(error, Error::NotSmtp { step, cause, .. } if (step, cause) == (at, expected));
            assert!(told, "{at}: {error:?}");
        }
        let error = with(command, "HTTP/1.1 400 Bad Request\r\n", LONG).await.unwrap_err();
        assert!(matches!(error, Error::WebPage { step, .. } if step == at), "{at}: {error:?}");
    }
}

#[tokio::test]
async fn a_reply_that_nobody_asked_for_is_not_taken_for_the_next() {
    let error = with("MAIL", "250 ok\r\n250 and the recipient too\r\n", LONG).await.unwrap_err();
    assert!(
        matches!(error, Error::NotSmtp { step: Step::RcptTo, cause: Malformed::Unasked, .. }),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_closed_port_is_told_as_one() {
    let server = Server::start(Manner::default()).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut route = route(&server);
    route.target.port = listener.local_addr().unwrap().port();
    drop(listener);
    let sent = send(route, Security::StartTls(Class::Required), None, message()).await;
    let failed = sent.unwrap_err();
    assert!(matches!(failed.error, Error::PortClosed { .. }), "{failed:?}");
    assert_eq!(failed.so_far.connection, None, "nobody was seen");
}
