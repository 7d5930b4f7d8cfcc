//! The server.

use super::super::wire::Stream;
use super::NAME;
use data_encoding::BASE64;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, SupportedProtocolVersion};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use time::{Duration, OffsetDateTime};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// Which certificate it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shows {
    Good,
    WrongName,
    Untrusted,
    Expired,
}

/// What it does about TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Offers {
    StartTls,
    Nothing,
    Refusal,
    /// "220", and then no TLS.
    BrokenTls,
    /// "220", and a reply in clear behind it, in the same packet.
    Injection,
    Implicit,
}

/// How it behaves.
#[derive(Clone)]
pub(super) struct Manner {
    pub(super) offers: Offers,
    pub(super) shows: Shows,
    pub(super) versions: &'static [&'static SupportedProtocolVersion],
    /// The mechanisms that it offers.
    pub(super) auth: &'static str,
    /// Another reply to the command that begins so (`""`: the greeting); an empty reply hangs up,
    /// [`SILENCE`] says nothing.
    pub(super) says: Option<(&'static str, &'static str)>,
}

pub(super) const SILENCE: &str = "(silence)";
pub(super) const USER: &str = "ann";
pub(super) const PASSWORD: &str = "correct horse";

impl Default for Manner {
    fn default() -> Self {
        let (offers, shows) = (Offers::StartTls, Shows::Good);
        Self { offers, shows, versions: rustls::ALL_VERSIONS, auth: "", says: None }
    }
}

/// What came in, from all connections.
#[derive(Debug, Default, Clone)]
pub(super) struct Seen {
    pub(super) clear: String,
    pub(super) inside: String,
}

/// Runs until it is dropped.
pub(super) struct Server {
    pub(super) address: SocketAddr,
    pub(super) root: CertificateDer<'static>,
    seen: Arc<Mutex<Seen>>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    pub(super) async fn start(manner: Manner) -> Self {
        let (config, root) = identity(&manner);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let shared = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // A client that hangs up is part of the trials.
                let _ = serve(stream, &manner, &config, &shared).await;
            }
        });
        Self { address, root, seen, task }
    }

    pub(super) fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }
}

fn identity(manner: &Manner) -> (Arc<ServerConfig>, CertificateDer<'static>) {
    let ca = |name: &str| {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let root = params.self_signed(&key).unwrap().der().clone();
        (Issuer::new(params, key), root)
    };
    let ((issuer, root), (_, stranger)) = (ca("Known CA"), ca("Other CA"));
    let name = if manner.shows == Shows::WrongName { "other.example.org" } else { NAME };
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    if manner.shows == Shows::Expired {
        params.not_after = OffsetDateTime::now_utc() - Duration::days(1);
    }
    let key = KeyPair::generate().unwrap();
    let leaf = params.signed_by(&key, &issuer).unwrap().der().clone();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_protocol_versions(manner.versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![leaf], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap();
    (Arc::new(config), if manner.shows == Shows::Untrusted { stranger } else { root })
}

async fn serve(
    stream: TcpStream,
    manner: &Manner,
    config: &Arc<ServerConfig>,
    seen: &Mutex<Seen>,
) -> std::io::Result<()> {
    let mut inside = manner.offers == Offers::Implicit;
    let mut stream: Box<dyn Stream> = Box::new(stream);
    if inside {
        stream = Box::new(TlsAcceptor::from(Arc::clone(config)).accept(stream).await?);
    }
    let mut stream = BufReader::new(stream);
    let (mut command, mut data) = (String::new(), false);
    let mut answer = String::from("220 mx.example.org ESMTP Postfix\r\n");
    loop {
        match manner.says.filter(|(of, _)| command.is_empty() == of.is_empty() && command.starts_with(of)) {
            Some((_, SILENCE)) => std::future::pending::<()>().await,
            Some((_, "")) => return Ok(()),
            Some((_, instead)) => instead.clone_into(&mut answer),
            None => {}
        }
        stream.write_all(answer.as_bytes()).await?;
        stream.flush().await?;
        if command == "STARTTLS" && answer.starts_with("220") {
            match manner.offers {
                Offers::BrokenTls => {
                    // Only once the client has begun: earlier it would be an injection.
                    let _ = stream.fill_buf().await?;
                    stream.write_all(b"454 not today\r\n").await?;
                    return stream.flush().await;
                }
                Offers::Injection => {}
                _ => {
                    let acceptor = TlsAcceptor::from(Arc::clone(config));
                    let plain = stream.into_inner();
                    stream = BufReader::new(Box::new(acceptor.accept(plain).await?));
                    inside = true;
                }
            }
        }
        if command.starts_with("QUIT") {
            return stream.shutdown().await;
        }
        command.clear();
        if stream.read_line(&mut command).await? == 0 {
            return Ok(());
        }
        note(seen, inside, &command);
        command.truncate(command.trim_end().len());
        if data {
            while command != "." {
                command.clear();
                let _ = stream.read_line(&mut command).await?;
                note(seen, inside, &command);
                command.truncate(command.trim_end().len());
            }
            data = false;
            "250 2.0.0 Ok: queued as 1234\r\n".clone_into(&mut answer);
            continue;
        }
        answer = reply(&command, manner, inside);
        data = command == "DATA";
        if command.starts_with("AUTH ") && manner.says.is_none() {
            let login = super::login::log_in(&command, &mut stream, |line| note(seen, inside, line));
            login.await?.clone_into(&mut answer);
        }
    }
}

fn note(seen: &Mutex<Seen>, inside: bool, text: &str) {
    let mut seen = seen.lock().unwrap();
    if inside { seen.inside.push_str(text) } else { seen.clear.push_str(text) }
}

fn reply(command: &str, manner: &Manner, inside: bool) -> String {
    let verb = command.split([' ', ':']).next().unwrap_or_default();
    match verb {
        "EHLO" => {
            let offer = !inside && manner.offers != Offers::Nothing;
            let starttls = if offer { "250-STARTTLS\r\n" } else { "" };
            let auth =
                if manner.auth.is_empty() { String::new() } else { format!("250-AUTH {}\r\n", manner.auth) };
            format!("250-mx.example.org\r\n{starttls}{auth}250 SIZE 1000000\r\n")
        }
        "STARTTLS" => match manner.offers {
            Offers::Refusal => "454 4.7.0 TLS not available\r\n".to_owned(),
            Offers::Injection => "220 go\r\n250 injected\r\n".to_owned(),
            _ => "220 go\r\n".to_owned(),
        },
        "DATA" => "354 go\r\n".to_owned(),
        "QUIT" => "221 bye\r\n".to_owned(),
        _ => "250 ok\r\n".to_owned(),
    }
}

/// A line of an AUTH exchange, out and back.
pub(super) async fn challenge(
    stream: &mut BufReader<Box<dyn Stream>>,
    challenge: &[u8],
) -> std::io::Result<String> {
    stream.write_all(format!("334 {}\r\n", BASE64.encode(challenge)).as_bytes()).await?;
    stream.flush().await?;
    let mut line = String::new();
    let _ = stream.take(10_000).read_line(&mut line).await?;
    Ok(line)
}
