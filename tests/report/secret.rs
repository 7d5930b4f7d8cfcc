//! A password that was used to send is in no form of the report, even where the server repeats it.

use crate::program::{postseal, told, written};
use data_encoding::BASE64;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

pub const PASSWORD: &str = "correct <horse> & staple";

/// A server that takes whoever logs in, and repeats in its replies what it was told.
pub fn server(listener: &TcpListener, config: Arc<ServerConfig>) -> std::io::Result<Vec<u8>> {
    let (stream, _) = listener.accept()?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut clear = BufReader::new(stream);
    answer(&mut clear, "220 mx.example.test ESMTP")?;
    loop {
        let line = line(&mut clear)?;
        if line.starts_with("STARTTLS") {
            answer(&mut clear, "220 go ahead")?;
            break;
        }
        answer(&mut clear, "250-mx.example.test\r\n250 STARTTLS")?;
    }
    let tls = ServerConnection::new(config).map_err(std::io::Error::other)?;
    let mut inside = BufReader::new(StreamOwned::new(tls, clear.into_inner()));
    let mut message = Vec::new();
    loop {
        let line = line(&mut inside)?;
        match line.split_ascii_whitespace().next().unwrap_or_default() {
            "EHLO" => answer(&mut inside, "250-mx.example.test\r\n250 AUTH PLAIN")?,
            "AUTH" => answer(&mut inside, &format!("235 {line}, which is {PASSWORD}"))?,
            "DATA" => {
                answer(&mut inside, "354 go on")?;
                loop {
                    let line = self::line(&mut inside)?;
                    if line == "." {
                        break;
                    }
                    message.extend([line.as_bytes(), b"\r\n"].concat());
                }
                answer(&mut inside, &format!("250 taken from {PASSWORD}"))?;
                return Ok(message);
            }
            _ => answer(&mut inside, "250 ok")?,
        }
    }
}

fn line<S: Read>(stream: &mut BufReader<S>) -> std::io::Result<String> {
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    Ok(line.trim_end().to_owned())
}

fn answer<S: Read + Write>(stream: &mut BufReader<S>, text: &str) -> std::io::Result<()> {
    stream.get_mut().write_all(format!("{text}\r\n").as_bytes())?;
    stream.get_mut().flush()
}

#[test]
fn a_password_is_in_no_form_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let issued = rcgen::generate_simple_self_signed(vec!["mx.example.test".to_owned()]).unwrap();
    let root = written(folder.path(), "root.pem", issued.cert.pem());
    let key = rustls::pki_types::PrivateKeyDer::try_from(issued.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(rustls::crypto::aws_lc_rs::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key)
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let via = listener.local_addr().unwrap().to_string();
    let thread = std::thread::spawn(move || server(&listener, Arc::new(config)));
    let password = written(folder.path(), "password", PASSWORD);
    let sent = postseal(&[
        "send",
        "--json",
        "--trust",
        &root,
        "--from",
        "a@example.org",
        "--to",
        "b@example.test",
        "--via",
        &via,
        "--name",
        "mx.example.test",
        "--tls",
        "verified",
        "--user",
        "ann",
        "--password-file",
        &password,
    ]);
    let _ = TcpStream::connect(&via);
    assert_eq!(sent.status.code(), Some(0), "{}\n{}", told(&sent.stderr), told(&sent.stdout));
    let message = thread.join().unwrap().unwrap();
    let received =
        b"Received: from a (a [192.0.2.1])\r\n\tby b with ESMTPS; Mon, 2 Mar 2026 10:00:06 +0100\r\n";
    let message = written(folder.path(), "message.eml", [&received[..], &message].concat());
    let sent = written(folder.path(), "sent.json", &sent.stdout);
    let outs = ["p.html", "p.md", "p.json", "p.svg"].map(|it| folder.path().join(it).display().to_string());
    let mut arguments = vec!["report", &message, "--sent", &sent];
    arguments.extend(outs.iter().flat_map(|path| ["--out", path]));
    let done = postseal(&arguments);
    assert_eq!(done.status.code(), Some(0), "{}", told(&done.stderr));
    for path in &outs {
        let text = told(&std::fs::read(path).unwrap());
        let plain = format!("\0ann\0{PASSWORD}");
        for secret in
            [BASE64.encode(plain.as_bytes()), BASE64.encode(PASSWORD.as_bytes()), "horse".to_owned()]
        {
            assert!(!text.contains(&secret), "{path}: {secret} in {text}");
        }
    }
    assert!(told(&std::fs::read(&outs[0]).unwrap()).contains("AUTH PLAIN ***"), "the log-in itself is told");
}
