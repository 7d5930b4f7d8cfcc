//! Plain HTTP, for what a CA publishes about its certificates: all of it is signed, and TLS would need what is asked
//! for here (RFC 5280, section 8). Only on request, as it tells the CA who asks.

use crate::web::{self, Web};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, CONTENT_TYPE, HOST, PROXY_AUTHORIZATION, USER_AGENT};
use hyper::{Request, Uri};
use hyper_util::client::proxy::matcher::Intercept;
use hyper_util::rt::TokioIo;
use std::time::Duration;
use tokio::task::JoinSet;

/// How long one answer may take, from the look-up of the name to the last byte.
const DEADLINE: Duration = Duration::from_secs(10);
/// No list of revoked certificates that is worth asking for is larger, in bytes.
const LARGEST: usize = 10 * 1024 * 1024;

/// Why there was no answer, or none that counts. Facts for a finding, never shown alone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Trouble {
    /// Nothing but plain HTTP is spoken.
    #[error("{0} is no http:// address")]
    Address(String),
    /// The network.
    #[error("{host}: {cause}")]
    Network { host: String, cause: String },
    /// The deadline.
    #[error("{0} did not answer in time")]
    Late(String),
    /// The server has something else to say.
    #[error("{host} answered with status {status}")]
    Status { host: String, status: u16 },
    /// The certificate does not say where to ask.
    #[error("the certificate names neither OCSP nor a list of revoked certificates")]
    Nowhere,
    /// The issuer, whose key signs the answer, is not there.
    #[error("its issuer's certificate is missing")]
    NoIssuer,
    /// What came is not what was asked for.
    #[error("{host}: {cause}")]
    Answer { host: String, cause: String },
}

/// What stands at `url`.
pub(super) async fn get(url: &str) -> Result<Vec<u8>, Trouble> {
    ask(url, Request::get, None, DEADLINE).await
}

/// The answer to a question of this type.
pub(super) async fn post(url: &str, kind: &'static str, body: Vec<u8>) -> Result<Vec<u8>, Trouble> {
    ask(url, Request::post, Some((kind, body)), DEADLINE).await
}

/// The host of a URL, for an error.
pub(super) fn host(url: &str) -> String {
    url.parse::<Uri>().ok().and_then(|uri| uri.host().map(str::to_owned)).unwrap_or_else(|| url.to_owned())
}

type Method = fn(Uri) -> hyper::http::request::Builder;

async fn ask(
    url: &str,
    method: Method,
    body: Option<(&str, Vec<u8>)>,
    deadline: Duration,
) -> Result<Vec<u8>, Trouble> {
    let address = || Trouble::Address(url.to_owned());
    let uri: Uri = url.parse().map_err(|_| address())?;
    let (Some("http"), Some(authority)) = (uri.scheme_str(), uri.authority()) else { return Err(address()) };
    let proxy = web::proxy(&uri);
    // A proxy is asked for the whole address (RFC 9112, section 3.2.2).
    let target = match (&proxy, uri.path_and_query()) {
        (Some(_), _) => uri.clone(),
        (None, path) => path.map_or("/", |it| it.as_str()).parse().map_err(|_| address())?,
    };
    let mut request = method(target)
        .header(HOST, authority.as_str())
        .header(USER_AGENT, concat!("postseal/", env!("CARGO_PKG_VERSION")))
        .header(ACCEPT, "*/*");
    if let Some((kind, _)) = &body {
        request = request.header(CONTENT_TYPE, *kind);
    }
    let body = Full::new(Bytes::from(body.map(|(_, body)| body).unwrap_or_default()));
    let request = request.body(body).map_err(|_| address())?;
    let host = authority.host().to_owned();
    match tokio::time::timeout(deadline, exchange(&host, &uri, proxy, request)).await {
        Ok(answer) => answer,
        Err(_) => Err(Trouble::Late(host)),
    }
}

async fn exchange(
    host: &str,
    uri: &Uri,
    proxy: Option<Intercept>,
    mut request: Request<Full<Bytes>>,
) -> Result<Vec<u8>, Trouble> {
    fn network<E: ToString + ?Sized>(host: &str, error: &E) -> Trouble {
        Trouble::Network { host: host.to_owned(), cause: error.to_string() }
    }
    let stream = match proxy {
        None => Web::default().connect(uri).await,
        Some(proxy) => Web::default().reach_proxy(&proxy).await.map(|(stream, authorization)| {
            if let Some(authorization) = authorization {
                let _ = request.headers_mut().insert(PROXY_AUTHORIZATION, authorization);
            }
            stream
        }),
    };
    let stream = stream.map_err(|error| network(host, &error))?;
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(|error| network(host, &error))?;
    // Ends with this function, whatever the server does.
    let mut driver = JoinSet::new();
    let _ = driver.spawn(connection);
    let answer = sender.send_request(request).await.map_err(|error| network(host, &error))?;
    if answer.status() != hyper::StatusCode::OK {
        return Err(Trouble::Status { host: host.to_owned(), status: answer.status().as_u16() });
    }
    let body = Limited::new(answer.into_body(), LARGEST).collect().await;
    Ok(body.map_err(|error| network(host, error.as_ref()))?.to_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    #[tokio::test]
    async fn a_server_that_says_nothing_is_not_waited_for() {
        let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", silent.local_addr().unwrap());
        let late = ask(&url, Request::get, None, Duration::from_millis(50)).await;
        assert_eq!(late, Err(Trouble::Late("127.0.0.1".to_owned())));
    }

    #[tokio::test]
    async fn nothing_but_plain_http_is_asked() {
        for url in
            ["https://ca.example/", "ldap://ca.example/cn=x", "file:///etc/passwd", "/x", "", "http://"]
        {
            assert_eq!(get(url).await, Err(Trouble::Address(url.to_owned())));
        }
    }
}
