//! HTTPS to the CA: our roots, a deadline, bounded answers, and the wait that an overloaded CA asks for.

use super::Error;
use crate::certificate::Trust;
use crate::web::Web;
use http_body_util::{BodyExt, Limited};
use hyper::body::Bytes;
use hyper::header::{RETRY_AFTER, USER_AGENT};
use hyper::http::response::Parts;
use hyper::{HeaderMap, Request};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{Client, ResponseFuture};
use hyper_util::rt::TokioExecutor;
use instant_acme::{BodyWrapper, BytesResponse, HttpClient};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use tokio::time::timeout;

/// For one request and its answer.
const FOR_ONE: Duration = Duration::from_secs(30);
/// The largest answer that is read: a chain of four takes 16 KB.
const LARGEST: usize = 1024 * 1024;
/// No CA means to be waited for longer, in seconds.
const LONGEST_PAUSE: u64 = 366 * 86_400;

/// The client that speaks to the CA.
#[derive(Clone)]
pub struct Http {
    client: Client<HttpsConnector<Web>, BodyWrapper<Bytes>>,
    wait: Arc<Mutex<Option<Duration>>>,
}

impl Http {
    /// One that trusts these roots. Reads the system's: not for the thread that draws.
    pub fn new(trust: &Trust) -> Result<Self, Error> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::Crypto(error.to_string()))?
            .dangerous()
            .with_custom_certificate_verifier(trust.verifier(provider)?)
            .with_no_client_auth();
        let https = HttpsConnectorBuilder::new()
            .with_tls_config(tls)
            .https_only()
            .enable_http1()
            .wrap_connector(Web::default());
        Ok(Self { client: Client::builder(TokioExecutor::new()).build(https), wait: Arc::default() })
    }

    /// What stands at this address.
    pub async fn get(&self, url: &str) -> Result<Bytes, instant_acme::Error> {
        // RFC 8555, section 6.1: a client says who it is.
        let request = Request::get(url)
            .header(USER_AGENT, concat!("postseal/", env!("CARGO_PKG_VERSION")))
            .body(BodyWrapper::default())
            .map_err(other)?;
        let (parts, body) = whole(self.client.request(request)).await?;
        if parts.status.is_success() {
            Ok(body)
        } else {
            Err(other(std::io::Error::other(parts.status.to_string())))
        }
    }

    /// The wait that the last answer asked for, once.
    pub fn take_wait(&self) -> Option<Duration> {
        self.wait.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl HttpClient for Http {
    fn request(
        &self,
        request: Request<BodyWrapper<Bytes>>,
    ) -> Pin<Box<dyn Future<Output = Result<BytesResponse, instant_acme::Error>> + Send>> {
        let (asked, wait) = (self.client.request(request), Arc::clone(&self.wait));
        Box::pin(async move {
            let (mut parts, body) = whole(asked).await?;
            bound(&mut parts.headers);
            let answer = BytesResponse { body: Box::new(body), parts };
            let asked_for = answer.parts.status.is_client_error() || answer.parts.status.is_server_error();
            let asked_for = asked_for.then(|| retry_after(&answer.parts.headers)).flatten();
            *wait.lock().unwrap_or_else(PoisonError::into_inner) = asked_for;
            Ok(answer)
        })
    }
}

/// An answer, as a whole and in time.
async fn whole(asked: ResponseFuture) -> Result<(Parts, Bytes), instant_acme::Error> {
    let read = async {
        let (parts, body) = asked.await.map_err(other)?.into_parts();
        let body = Limited::new(body, LARGEST).collect().await.map_err(instant_acme::Error::Other)?;
        Ok((parts, body.to_bytes()))
    };
    timeout(FOR_ONE, read).await.map_err(other)?
}

fn other(error: impl std::error::Error + Send + Sync + 'static) -> instant_acme::Error {
    instant_acme::Error::Other(Box::new(error))
}

/// The library adds the wait to the time of now, and would end the program where that is beyond all time.
fn bound(headers: &mut HeaderMap) {
    let seconds = headers.get(RETRY_AFTER).and_then(|it| it.to_str().ok()?.trim().parse::<u64>().ok());
    if seconds.is_some_and(|it| it > LONGEST_PAUSE) {
        let _ = headers.insert(RETRY_AFTER, LONGEST_PAUSE.into());
    }
}

/// Seconds, or a date (RFC 9110, section 10.2.3).
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = OffsetDateTime::parse(text, &Rfc2822).ok()?;
    Some((until - OffsetDateTime::now_utc()).try_into().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_is_read_in_both_forms() {
        let wait =
            |text: &'static str| retry_after(&[(RETRY_AFTER, text.parse().unwrap())].into_iter().collect());
        assert_eq!(wait("120"), Some(Duration::from_secs(120)));
        assert_eq!(wait("Fri, 31 Dec 1999 23:59:59 GMT"), Some(Duration::ZERO));
        assert!(wait("Fri, 31 Dec 2999 23:59:59 GMT").is_some_and(|it| it > Duration::from_secs(86_400)));
        assert_eq!(wait("soon"), None);
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }

    #[test]
    fn a_wait_beyond_all_time_is_bounded() {
        let bounded = |text: &str| {
            let mut headers: HeaderMap = [(RETRY_AFTER, text.parse().unwrap())].into_iter().collect();
            bound(&mut headers);
            headers[RETRY_AFTER].to_str().unwrap().to_owned()
        };
        for (text, seconds) in
            [(" 18446744073709551615", LONGEST_PAUSE), ("9223372036854775807", LONGEST_PAUSE)]
        {
            assert_eq!(bounded(text), seconds.to_string());
        }
        for text in ["120", "soon", "Fri, 31 Dec 9999 23:59:59 GMT", "99999999999999999999"] {
            assert_eq!(bounded(text), text);
        }
    }
}
