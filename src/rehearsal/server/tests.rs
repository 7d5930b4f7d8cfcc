//! Clients that mean no good: each gets a clear reply or is hung up on, and none is waited for without end.

use super::*;
use crate::rehearsal::PracticeCa;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// No test waits longer: a server that hangs fails it.
const LONGEST: Duration = Duration::from_secs(30);
const BEGIN: &str =
    "EHLO client.example\r\nMAIL FROM:<a@client.example>\r\nRCPT TO:<b@example.test>\r\nDATA\r\n";

async fn start(patience: Patience) -> PracticeServer {
    let ca = PracticeCa::new().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(vec!["mx.example.test".to_owned()]).unwrap();
    let chain = ca.issue(&params.serialize_request(&key).unwrap().pem().unwrap()).unwrap();
    let (pem, host) = (key.serialize_pem(), "mx.example.test".parse().unwrap());
    PracticeServer::start_with(&chain, pem.as_bytes(), host, patience).await.unwrap()
}

fn kept(server: &PracticeServer) -> usize {
    server.mailbox.0.lock().unwrap().len()
}

/// Says all of it at once, whatever is answered; and all that the server says until it hangs up.
async fn talk(server: &PracticeServer, bytes: &[u8]) -> String {
    let stream = TcpStream::connect(server.address()).await.unwrap();
    let (mut from, mut to) = stream.into_split();
    let mut said = Vec::new();
    // Either may break off: the server need not listen to the end.
    let both = async { tokio::join!(from.read_to_end(&mut said), to.write_all(bytes)) };
    let _ = timeout(LONGEST, both).await.expect("the server hangs");
    String::from_utf8(said).unwrap()
}

/// As [`talk`], and QUIT at the end.
async fn end(server: &PracticeServer, text: &str) -> Vec<String> {
    let said = talk(server, format!("{text}QUIT\r\n").as_bytes()).await;
    said.lines().map(ToOwned::to_owned).collect()
}

/// The server still takes a message from somebody else.
async fn still_serves(server: &PracticeServer) {
    let before = kept(server);
    let said = end(server, &format!("{BEGIN}Subject: x\r\n\r\nGood.\r\n.\r\n")).await;
    assert!(said.iter().any(|line| line.starts_with("250 2.0.0 Ok: kept")), "{said:?}");
    assert_eq!(kept(server), before + 1);
}

#[tokio::test]
async fn a_line_without_end_is_refused() {
    let server = start(PATIENCE).await;
    for bytes in [vec![b'x'; 8 * 1024 * 1024], [b"EHLO ".to_vec(), vec![b'x'; 5000]].concat()] {
        let said = talk(&server, &bytes).await;
        // Whoever floods may lose the reply with the connection.
        assert!(said.contains("500 5.5.2") || bytes.len() > 100_000, "{said}");
        assert!(!said.contains("250"), "{said}");
    }
    still_serves(&server).await;
}

#[tokio::test]
async fn binary_is_refused_and_not_obeyed() {
    let server = start(PATIENCE).await;
    let all: Vec<u8> = (0..=255).cycle().take(3000).collect();
    assert!(talk(&server, &all).await.contains("500 5.5.2"));
    // A TLS handshake where plain text is expected.
    assert!(talk(&server, b"\x16\x03\x01\x02\x00\x01\n").await.contains("500 5.5.2"));
    let said = end(&server, "EHLO \u{0}\u{1b}[2J\r\nMAIL FROM:<a@client.example>\r\n").await;
    assert!(said[1].starts_with("501") && said[2].starts_with("503"), "{said:?}");
    still_serves(&server).await;
}

#[tokio::test]
async fn nothing_goes_before_its_time() {
    let server = start(PATIENCE).await;
    let said = end(
        &server,
        "MAIL FROM:<a@client.example>\r\nRCPT TO:<b@example.test>\r\nDATA\r\nVRFY x\r\n\r\nRSET\r\n",
    )
    .await;
    let codes: Vec<_> = said.iter().map(|line| &line[..3]).collect();
    assert_eq!(codes, ["220", "503", "503", "503", "502", "502", "250", "221"]);
    assert_eq!(kept(&server), 0);
}

#[tokio::test]
async fn plain_text_behind_starttls_never_counts() {
    // CVE-2011-0411: what is slipped in before the handshake would be obeyed inside it.
    let server = start(PATIENCE).await;
    let smuggled = format!("EHLO client.example\r\nSTARTTLS\r\n{BEGIN}Subject: x\r\n\r\nBad.\r\n.\r\n");
    let said = end(&server, &smuggled).await;
    assert!(said.last().unwrap().starts_with("503 5.5.1 Nothing may follow"), "{said:?}");
    assert_eq!(kept(&server), 0);
    still_serves(&server).await;
}

#[tokio::test]
async fn a_message_without_end_is_given_up() {
    let server = start(PATIENCE).await;
    let line = format!("{}\r\n", "x".repeat(998));
    let large = format!("{BEGIN}{}.\r\n", line.repeat(2 * 1024));
    let said = end(&server, &large).await;
    assert!(said.iter().any(|line| line.starts_with("552 5.3.4 The message is too large")), "{said:?}");
    assert!(said.last().unwrap().starts_with("221"), "and the conversation goes on: {said:?}");
    let said = talk(&server, format!("{BEGIN}{}", line.repeat(16 * 1024)).as_bytes()).await;
    assert!(!said.contains("250 2.0.0"), "{said}");
    assert_eq!(kept(&server), 0);
    still_serves(&server).await;
}

#[tokio::test]
async fn no_second_message_is_smuggled_in() {
    let server = start(PATIENCE).await;
    for end in ["\n.\r\n", "\n.\n", "\r\n.\n", "\r.\r\n", "\r.\r", "\r\n.\r.\r\n"] {
        let second = BEGIN.replace("EHLO client.example\r\n", "");
        let text = format!("{BEGIN}Subject: x\r\n\r\nFirst.{end}{second}Subject: y\r\n\r\nBad.\r\n.\r\n");
        let said = talk(&server, text.as_bytes()).await;
        assert!(said.trim_end().lines().last().unwrap().starts_with("500 5.5.2"), "{end:?}: {said}");
        assert_eq!(kept(&server), 0, "{end:?}");
    }
    still_serves(&server).await;
}

#[tokio::test]
async fn whoever_is_slow_is_told_so_and_let_go() {
    let patience = Patience { line: Duration::from_millis(300), conversation: Duration::from_secs(20) };
    let server = start(patience).await;
    assert!(talk(&server, b"EHLO cli").await.ends_with("421 4.4.2 Too slow\r\n"));
    assert!(talk(&server, BEGIN.as_bytes()).await.ends_with("421 4.4.2 Too slow\r\n"));
    // A handshake that never begins.
    let said = talk(&server, b"EHLO client.example\r\nSTARTTLS\r\n").await;
    assert!(said.ends_with("220 2.0.0 Ready to start TLS\r\n"), "{said}");
    // Always something new, and never to an end.
    let patience = Patience { line: Duration::from_secs(20), conversation: Duration::from_millis(300) };
    let server = start(patience).await;
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let endless =
        async { while stream.write_all(b"NOOP\r\n").await.is_ok() && drained(&mut stream).await {} };
    timeout(LONGEST, endless).await.expect("the server listens for ever");
}

/// One read; false where the server has hung up.
async fn drained(stream: &mut TcpStream) -> bool {
    let mut bytes = [0; 4096];
    matches!(stream.read(&mut bytes).await, Ok(length) if length > 0)
}

#[tokio::test]
async fn too_many_at_a_time_are_turned_away_and_those_inside_are_not_disturbed() {
    let server = start(PATIENCE).await;
    let mut inside = Vec::new();
    for _ in 0..MOST_CONNECTIONS {
        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        assert!(timeout(LONGEST, drained(&mut stream)).await.unwrap(), "greeted");
        inside.push(stream);
    }
    for _ in 0..20 {
        assert_eq!(talk(&server, b"").await, "421 4.7.0 Too many connections\r\n");
    }
    inside[0].write_all(b"NOOP\r\n").await.unwrap();
    assert!(timeout(LONGEST, drained(&mut inside[0])).await.unwrap(), "answered");
    drop(inside);
    let free = async { while end(&server, "").await.last().is_none_or(|line| !line.starts_with("221")) {} };
    timeout(LONGEST, free).await.expect("the places do not come back");
    still_serves(&server).await;
}
