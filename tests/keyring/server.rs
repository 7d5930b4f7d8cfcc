//! A mail server and a mailbox that let in whoever knows the password.

use data_encoding::BASE64;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;
use tempfile::TempDir;

pub const NAME: &str = "mx.example.test";
pub const USER: &str = "ann";
pub const PASSWORD: &str = "correct horse & staple";

/// It ends when it is dropped.
pub struct Server {
    pub address: SocketAddr,
    /// The file with the root to trust.
    pub root: PathBuf,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    _folder: TempDir,
}

impl Server {
    /// For messages, by STARTTLS. It takes none for `refused@…`.
    pub fn submission() -> Self {
        Self::start(submission)
    }

    /// For mailboxes (IMAP), TLS from the first byte on; every message is in it but `<absent@…>`.
    pub fn mailbox() -> Self {
        Self::start(mailbox)
    }

    fn start(serve: fn(TcpStream, Arc<ServerConfig>) -> std::io::Result<()>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let issued =
            rcgen::generate_simple_self_signed([NAME, "localhost"].map(str::to_owned).to_vec()).unwrap();
        let root = folder.path().join("root.pem");
        std::fs::write(&root, issued.cert.pem()).unwrap();
        let key = rustls::pki_types::PrivateKeyDer::try_from(issued.signing_key.serialize_der()).unwrap();
        let config =
            ServerConfig::builder_with_provider(rustls::crypto::aws_lc_rs::default_provider().into())
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(vec![issued.cert.der().clone()], key)
                .unwrap();
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                if asked.load(Ordering::SeqCst) {
                    return;
                }
                stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
                // A client that hangs up is part of the stories.
                let _ = serve(stream, Arc::clone(&config));
            }
        });
        Self { address, root, stop, thread: Some(thread), _folder: folder }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        let woken = TcpStream::connect(self.address);
        let ended = self.thread.take().filter(|_| woken.is_ok()).map(JoinHandle::join);
        assert!(std::thread::panicking() || matches!(ended, Some(Ok(()))), "the server failed");
    }
}

fn submission(stream: TcpStream, config: Arc<ServerConfig>) -> std::io::Result<()> {
    let mut clear = BufReader::new(stream);
    answer(&mut clear, "220 mx.example.test ESMTP")?;
    while !line(&mut clear)?.starts_with("STARTTLS") {
        answer(&mut clear, "250-mx.example.test\r\n250 STARTTLS")?;
    }
    answer(&mut clear, "220 go ahead")?;
    let mut inside = secured(clear, config)?;
    loop {
        let said = line(&mut inside)?;
        let reply = match said.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" => "250-mx.example.test\r\n250 AUTH PLAIN",
            "AUTH" => {
                let right = BASE64.encode(format!("\0{USER}\0{PASSWORD}").as_bytes());
                if said.ends_with(&format!(" {right}")) { "235 welcome" } else { "535 5.7.8 wrong" }
            }
            "RCPT" if said.contains("refused@") => "550 5.1.1 nobody of that name",
            "DATA" => {
                answer(&mut inside, "354 go on")?;
                while line(&mut inside)? != "." {}
                "250 2.0.0 taken"
            }
            _ => "250 ok",
        };
        answer(&mut inside, reply)?;
    }
}

fn mailbox(stream: TcpStream, config: Arc<ServerConfig>) -> std::io::Result<()> {
    let mut inside = secured(BufReader::new(stream), config)?;
    answer(&mut inside, "* OK ready")?;
    let mut id = String::new();
    loop {
        let said = line(&mut inside)?;
        let (tag, command) = said.split_once(' ').unwrap_or((&said, ""));
        let done = format!("{tag} OK done");
        let reply = match command.trim_start_matches("UID ").split(' ').next().unwrap_or_default() {
            "LOGIN" if command == format!("LOGIN \"{USER}\" \"{PASSWORD}\"") => done,
            "LOGIN" => format!("{tag} NO [AUTHENTICATIONFAILED] wrong"),
            "CAPABILITY" => format!("* CAPABILITY IMAP4rev1\r\n{done}"),
            "LIST" => format!("* LIST () \"/\" INBOX\r\n{done}"),
            "EXAMINE" => format!("* 1 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n{done}"),
            "SEARCH" => {
                let asked =
                    command.split_once("HEADER Message-ID \"").map(|(_, rest)| rest.trim_end_matches('"'));
                match asked.filter(|it| !it.contains("absent@")) {
                    Some(found) => {
                        found.clone_into(&mut id);
                        format!("* SEARCH 1\r\n{done}")
                    }
                    None => format!("* SEARCH\r\n{done}"),
                }
            }
            "FETCH" => {
                let headers = format!("Message-ID: <{}>\r\n\r\n", id.trim_matches(['<', '>']));
                format!("* 1 FETCH (BODY[HEADER] {{{}}}\r\n{headers})\r\n{done}", headers.len())
            }
            _ => done,
        };
        answer(&mut inside, &reply)?;
    }
}

type Inside = BufReader<StreamOwned<ServerConnection, TcpStream>>;

fn secured(clear: BufReader<TcpStream>, config: Arc<ServerConfig>) -> std::io::Result<Inside> {
    let tls = ServerConnection::new(config).map_err(std::io::Error::other)?;
    Ok(BufReader::new(StreamOwned::new(tls, clear.into_inner())))
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
