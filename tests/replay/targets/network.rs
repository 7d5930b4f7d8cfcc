//! What servers say, over loopback: the bytes are what they answer with.

use super::AT;
use postseal::certificate::Trust;
use postseal::delivery::{self, Credentials, Route, Security, Target, TestMessage};
use postseal::dns;
use postseal::name::resolver;
use postseal::network::{Network, Proxy, choose};
use postseal::request::{self, Question};
use postseal::tls::Class;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, UdpSocket};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;
use zeroize::Zeroizing;

/// Between two of what a server says: a record separator, which no protocol has.
const NEXT: u8 = 0x1e;
/// So long a server waits for the client before it goes on anyhow: not for one that waits for the rest of a reply.
const PATIENCE: Duration = Duration::from_millis(3);
/// The same where everything that it says is a whole reply.
pub const PATIENT: Duration = Duration::from_secs(2);
/// So long a client waits.
const DEADLINE: Duration = Duration::from_secs(3);
/// Nothing lasts longer.
const FAR: Duration = Duration::from_secs(60);

/// Runs it to the end.
pub fn wait<T>(work: impl Future<Output = T>) -> T {
    thread_local!(static RUNTIME: Runtime = Builder::new_current_thread().enable_all().build().unwrap());
    // Whatever the environment says of a proxy: nobody but ourselves is asked.
    choose(Network { proxy: Proxy::None, ..Network::default() });
    RUNTIME.with(|runtime| runtime.block_on(async { timeout(FAR, work).await.expect("it ends") }))
}

/// The replies of an SMTP server, one after the other.
pub fn smtp(bytes: &[u8]) {
    let _ = sent(bytes, PATIENCE);
}

/// Whether the message was taken.
pub fn sent(bytes: &[u8], patience: Duration) -> bool {
    let message = || {
        let (from, to) = ("ann@example.org".parse().unwrap(), "bob@example.test".parse().unwrap());
        TestMessage::new(from, to, "Trial", "The mail itself.\r\n")
    };
    served(bytes, None, patience, |at| async move {
        let _ = delivery::probe(route(at)).await;
        delivery::send(route(at), Security::StartTls(Class::Opportunistic), None, message()).await.is_ok()
    })
}

/// What an IMAP server says inside TLS.
pub fn imap(bytes: &[u8]) {
    let _ = fetched(bytes, PATIENCE);
}

/// Whether the message was found, and whether all reports were read.
pub fn fetched(bytes: &[u8], patience: Duration) -> (bool, bool) {
    let (acceptor, _) = identity();
    served(bytes, Some(&acceptor), patience, |at| async move {
        let mut who = Credentials::new("ann", Zeroizing::new("correct horse".to_owned()));
        who.to_unverified = true;
        let wait = Duration::from_millis(1);
        let found = delivery::collect(route(at), who.clone(), "<1@example.org>".to_owned(), wait).await;
        (found.is_ok(), delivery::letters(route(at), who, None, 1 << 20).await.is_ok())
    })
}

/// What a server answers to a ClientHello: read by the TLS library, and by our own questions for old versions.
pub fn server_hello(bytes: &[u8]) {
    let _ = versions(bytes, PATIENCE);
}

/// How many versions it is known to speak.
pub fn versions(bytes: &[u8], patience: Duration) -> usize {
    let before =
        b"220 mx.example.test ESMTP\r\n\x1e250-mx.example.test\r\n250 STARTTLS\r\n\x1e220 go\r\n\x1e";
    served(&[before, bytes].concat(), None, patience, |at| async move {
        let seen = delivery::probe(route(at)).await.map(|probe| probe.versions).unwrap_or_default();
        seen.iter().filter(|(_, spoken)| *spoken == Some(true)).count()
    })
}

fn route(at: SocketAddr) -> Route {
    let mut target = Target::parse(&at.to_string(), 25).unwrap();
    target.server_name = Some("mx.example.test".parse().unwrap());
    let mut route = Route::new(target, Trust::Roots(vec![identity().1]));
    (route.deadline, route.thorough, route.at) = (DEADLINE, false, AT);
    route
}

/// A server that says this on each of its connections, for as long as the client works.
fn served<W: Future>(
    bytes: &[u8],
    tls: Option<&tokio_rustls::TlsAcceptor>,
    patience: Duration,
    client: impl FnOnce(SocketAddr) -> W,
) -> W::Output {
    let says: Arc<[Vec<u8>]> = bytes.split(|byte| *byte == NEXT).map(<[u8]>::to_vec).collect();
    wait(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let at = listener.local_addr().unwrap();
        let serve = async {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (says, tls) = (Arc::clone(&says), tls.cloned());
                let each = async move {
                    match tls {
                        None => talk(stream, &says, patience).await,
                        Some(tls) => {
                            if let Ok(Ok(stream)) = timeout(DEADLINE, tls.accept(stream)).await {
                                talk(stream, &says, patience).await;
                            }
                        }
                    }
                };
                drop(tokio::spawn(each));
            }
        };
        tokio::select! { done = client(at) => done, () = serve => unreachable!("it serves for ever") }
    })
}

async fn talk(mut stream: impl AsyncRead + AsyncWrite + Unpin, says: &[Vec<u8>], patience: Duration) {
    for text in says {
        if stream.write_all(text).await.is_err() || stream.flush().await.is_err() {
            return;
        }
        if let Ok(Err(_)) = timeout(patience, hear(&mut stream)).await {
            return;
        }
    }
    let _ = stream.shutdown().await;
}

/// A whole line, or the beginning of TLS.
async fn hear(stream: &mut (impl AsyncRead + Unpin)) -> std::io::Result<()> {
    let mut heard = [0; 4096];
    loop {
        match stream.read(&mut heard).await? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            length if heard[..length].ends_with(b"\n") || heard[0] == 0x16 => return Ok(()),
            _ => {}
        }
    }
}

fn identity() -> (tokio_rustls::TlsAcceptor, CertificateDer<'static>) {
    static MADE: OnceLock<(tokio_rustls::TlsAcceptor, CertificateDer<'static>)> = OnceLock::new();
    let make = || {
        let issued = rcgen::generate_simple_self_signed(vec!["mx.example.test".to_owned()]).unwrap();
        let key = PrivateKeyDer::Pkcs8(issued.signing_key.serialize_der().into());
        let certificate: CertificateDer<'static> = issued.cert.der().clone();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider);
        let config = config.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
        let config = config.with_single_cert(vec![certificate.clone()], key).unwrap();
        (tokio_rustls::TlsAcceptor::from(Arc::new(config)), certificate)
    };
    MADE.get_or_init(make).clone()
}

/// What stands in a record of DNS. No record leads to an address: nobody else is ever asked.
pub fn dns(bytes: &[u8]) {
    let _ = records(bytes);
}

/// What is understood of it: that reports are wanted, a policy, an issuer.
pub fn records(bytes: &[u8]) -> (bool, bool, bool) {
    let data: Arc<[u8]> = bytes.iter().copied().take(8000).collect();
    wait(async {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let at = socket.local_addr().unwrap();
        let serve = async {
            let mut packet = [0; 4096];
            loop {
                let (length, from) = socket.recv_from(&mut packet).await.unwrap();
                if let Some(answer) = answer(&packet[..length], &data) {
                    let _ = socket.send_to(&answer, from).await;
                }
            }
        };
        let ask = async {
            let resolver = resolver(Some(at)).unwrap();
            let domain = "example.org".parse().unwrap();
            let reports = dns::reports(&resolver, &domain).await.is_ok_and(|to| !to.is_empty());
            let sts = dns::mta_sts(&resolver, &domain, &Trust::Roots(Vec::new()), AT).await;
            let hosts = vec!["mx.example.org".parse().unwrap()];
            let question = Question { domains: vec![domain], hosts, resolver: Some(at) };
            let looked = request::look_up(question).await;
            let issuers = looked.is_ok_and(|it| it.issuance.iter().any(|it| it.at.is_some()));
            (reports, sts.id.is_some(), issuers)
        };
        tokio::select! { told = ask => told, () = serve => unreachable!("it serves for ever") }
    })
}

/// The same record for every question, but for addresses and other names, which there are none of.
fn answer(question: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let name_ends = 12 + question.get(12..)?.iter().position(|byte| *byte == 0)? + 1;
    let kind = u16::from_be_bytes(question.get(name_ends..name_ends + 2)?.try_into().ok()?);
    let is_told = !matches!(kind, 1 | 5 | 28);
    let mut answer = question.get(..2)?.to_vec();
    // An answer, with recursion; one question, and one record or none.
    answer.extend([0x81, 0x80, 0, 1, 0, u8::from(is_told), 0, 0, 0, 0]);
    answer.extend(question.get(12..name_ends + 4)?);
    if is_told {
        answer.extend([0xc0, 12]);
        answer.extend(kind.to_be_bytes());
        answer.extend([0, 1, 0, 0, 0, 60]);
        answer.extend(u16::try_from(data.len()).ok()?.to_be_bytes());
        answer.extend(data);
    }
    Some(answer)
}
