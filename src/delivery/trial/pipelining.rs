//! Sender, recipient and DATA in one go (RFC 2920).

use super::*;
use crate::delivery::Step;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

/// Sends to a server that answers only when all three are there; what it got in their place, and after.
async fn with(answers: &'static str) -> (Result<Sent, Error>, Vec<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        let mut got = Vec::new();
        write.write_all(b"220 mx.example.org ESMTP\r\n").await.unwrap();
        let mut in_message = false;
        // Whoever waits for an answer in between waits for ever.
        while let Ok(Some(line)) = lines.next_line().await {
            let reply = match line.as_str() {
                "." if in_message => "250 2.0.0 queued\r\n",
                _ if in_message => "",
                "DATA" => {
                    in_message = answers.contains("354");
                    answers
                }
                "." => "503 5.5.1 no message\r\n",
                _ if line.starts_with("EHLO") => "250-mx.example.org\r\n250 PIPELINING\r\n",
                _ => "",
            };
            got.push(line);
            let _ = write.write_all(reply.as_bytes()).await;
        }
        got
    });
    let mut route = Route::new(Target::parse(&address.to_string(), 25).unwrap(), Trust::System);
    route.deadline = Duration::from_secs(20);
    let sent = send(route, Security::StartTls(Class::Plain), None, message()).await;
    (sent.map_err(|failed| failed.error), server.await.unwrap())
}

#[tokio::test]
async fn nothing_is_waited_for_that_need_not_be() {
    let (sent, got) = with("250 ok\r\n250 ok\r\n354 go\r\n").await;
    assert_eq!(sent.unwrap().reply, "250 2.0.0 queued");
    assert_eq!(got[1..4], ["MAIL FROM:<ann@example.org>", "RCPT TO:<bob@bank.example>", "DATA"]);
    assert_eq!(got.last().map(String::as_str), Some("QUIT"), "its answer is not waited for");
}

#[tokio::test]
async fn a_refusal_among_them_is_told_and_nothing_goes_to_nobody() {
    let (sent, got) = with("250 ok\r\n550 5.1.1 nobody\r\n554 no recipients\r\n").await;
    let Err(Error::Rejected { step, reply, .. }) = sent else { panic!("{sent:?}") };
    assert_eq!((step, reply.as_str()), (Step::RcptTo, "550 5.1.1 nobody"), "the first one counts");
    assert!(!got.contains(&".".to_owned()), "{got:?}");
    // Some servers ask for the message all the same.
    let (sent, got) = with("250 ok\r\n550 5.1.1 nobody\r\n354 go\r\n").await;
    assert!(matches!(sent, Err(Error::Rejected { step: Step::RcptTo, .. })), "{sent:?}");
    assert_eq!(got.last().map(String::as_str), Some("."), "{got:?}");
    assert!(!got.iter().any(|line| line.starts_with("Subject")), "{got:?}");
}
