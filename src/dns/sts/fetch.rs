//! The policy, from `https://mta-sts.DOMAIN/.well-known/mta-sts.txt` (RFC 8461, section 3.3).

use super::Policy;
use crate::certificate::Trust;
use crate::dns::Finding;
use crate::name::MailDomain;
use crate::web::Web;
use hickory_resolver::TokioResolver;
use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST, USER_AGENT};
use hyper::http::uri::InvalidUri;
use hyper::{Request, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use rustls::pki_types::{ServerName, UnixTime};
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, crypto};
use std::io;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::{TlsConnector, client::TlsStream};

/// For all of it; the RFC proposes a minute, which nobody wants to look at.
const DEADLINE: Duration = Duration::from_secs(20);
/// The limit that the RFC proposes, in bytes.
const LARGEST: usize = 64 * 1024;

pub(super) async fn policy(
    resolver: &TokioResolver,
    domain: &MailDomain,
    trust: &Trust,
    at: OffsetDateTime,
) -> Result<Policy, Finding> {
    let host = format!("mta-sts.{domain}");
    let late = || Finding::StsUnreachable { host: host.clone(), cause: "no answer in time".to_owned() };
    timeout(DEADLINE, fetch(resolver, &host, trust, at)).await.map_err(|_| late())?
}

async fn fetch(
    resolver: &TokioResolver,
    host: &str,
    trust: &Trust,
    at: OffsetDateTime,
) -> Result<Policy, Finding> {
    let unreachable = |cause: String| Finding::StsUnreachable { host: host.to_owned(), cause };
    let address = format!("https://{host}/.well-known/mta-sts.txt");
    let address: Uri = address.parse().map_err(|error: InvalidUri| unreachable(error.to_string()))?;
    let stream = Web::asking(resolver).connect(&address).await;
    let stream = stream.map_err(|error| unreachable(error.to_string()))?;
    let stream = secured(stream, host, trust, at).await?;
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|error| unreachable(error.to_string()))?;
    // Ends with this function, whatever the server does.
    let mut driver = JoinSet::new();
    let _ = driver.spawn(connection);
    let request = Request::get(address.path())
        .header(HOST, host)
        .header(USER_AGENT, concat!("postseal/", env!("CARGO_PKG_VERSION")))
        .body(Empty::<Bytes>::new())
        .map_err(|error| unreachable(error.to_string()))?;
    let answer = sender.send_request(request).await.map_err(|error| unreachable(error.to_string()))?;
    // A redirection is not followed: it would lead away from the name that the certificate proves.
    if answer.status() != StatusCode::OK {
        return Err(Finding::StsStatus { host: host.to_owned(), status: answer.status().as_u16() });
    }
    let kind =
        answer.headers().get(CONTENT_TYPE).and_then(|it| it.to_str().ok()).unwrap_or_default().to_owned();
    let media = kind.split(';').next().unwrap_or_default().trim();
    if !media.eq_ignore_ascii_case("text/plain") {
        return Err(Finding::StsMediaType { host: host.to_owned(), media: kind });
    }
    let malformed = |cause: String| Finding::StsPolicy { host: host.to_owned(), cause };
    let body = Limited::new(answer.into_body(), LARGEST).collect().await;
    let body = body.map_err(|error| malformed(error.to_string()))?.to_bytes();
    let text = str::from_utf8(&body).map_err(|error| malformed(error.to_string()))?;
    text.parse().map_err(|error: super::PolicyError| malformed(error.to_string()))
}

/// TLS with a certificate that holds, for this name.
async fn secured(
    stream: TcpStream,
    host: &str,
    trust: &Trust,
    at: OffsetDateTime,
) -> Result<TlsStream<TcpStream>, Finding> {
    let failed = |cause: String| Finding::StsCertificate { host: host.to_owned(), cause };
    let trust = trust.clone();
    let provider = Arc::new(crypto::aws_lc_rs::default_provider());
    let of = Arc::clone(&provider);
    let verifier = tokio::task::spawn_blocking(move || trust.verifier(of))
        .await
        .map_err(|error| failed(error.to_string()))?;
    let verifier = verifier.map_err(|error| failed(error.to_string()))?;
    let config = ClientConfig::builder_with_details(provider, Arc::new(At(at)))
        .with_safe_default_protocol_versions()
        .map_err(|error| failed(error.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).map_err(|error| failed(error.to_string()))?;
    let done = TlsConnector::from(Arc::new(config)).connect(name, stream).await;
    done.map_err(|error: io::Error| failed(error.to_string()))
}

/// The time to judge as of.
#[derive(Debug)]
struct At(OffsetDateTime);

impl TimeProvider for At {
    fn current_time(&self) -> Option<UnixTime> {
        let seconds = u64::try_from(self.0.unix_timestamp()).ok()?;
        Some(UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
    }
}
