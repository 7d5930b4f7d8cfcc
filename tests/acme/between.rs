//! Between us and Pebble: answers as a CA gives them that is full, or that refuses a nonce, which Pebble does not do
//! on demand. Everything else goes through as it is.

use crate::pebble::Pebble;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::{TokioExecutor, TokioIo};
use postseal::certificate::Trust;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// How often a question for this path is answered so, before it gets through.
#[derive(Clone)]
pub struct Refusal {
    /// A part of the path.
    pub path: &'static str,
    /// How often still.
    pub times: usize,
    /// The last word of the problem's type.
    pub problem: &'static str,
    /// The Retry-After that comes with it.
    pub wait: Option<&'static str>,
}

/// The stand-in. Ends when dropped.
pub struct Between {
    directory: String,
    root: String,
    left: Arc<Mutex<Refusal>>,
    _tasks: JoinSet<()>,
}

#[derive(Clone)]
struct Way {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    pebble: String,
    left: Arc<Mutex<Refusal>>,
}

impl Between {
    pub async fn start(pebble: &Pebble, refusal: Refusal) -> Self {
        let provider = || Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let trust = Trust::from_pem(&std::fs::read(pebble.root()).unwrap()).unwrap();
        let tls =
            rustls::ClientConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
        let tls = tls.unwrap().with_root_certificates(trust.store().unwrap()).with_no_client_auth();
        let https = HttpsConnectorBuilder::new().with_tls_config(tls).https_only().enable_http1().build();
        let own = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
        let (root, key) = (own.cert.pem(), own.signing_key.serialize_der());
        let tls =
            rustls::ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions();
        let tls = tls.unwrap().with_no_client_auth();
        let tls = tls.with_single_cert(vec![own.cert.der().clone()], key.try_into().unwrap()).unwrap();
        let accept = tokio_rustls::TlsAcceptor::from(Arc::new(tls));
        let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let left = Arc::new(Mutex::new(refusal));
        let pebble = pebble.directory().trim_end_matches("/dir").to_owned();
        let client = Client::builder(TokioExecutor::new()).build(https);
        let way = Way { client, pebble, left: Arc::clone(&left) };
        let mut tasks = JoinSet::new();
        let _ = tasks.spawn(async move {
            let mut open = JoinSet::new();
            while let Ok((stream, _)) = socket.accept().await {
                let (accept, way) = (accept.clone(), way.clone());
                let _ = open.spawn(async move {
                    let Ok(stream) = accept.accept(stream).await else { return };
                    let service = hyper::service::service_fn(move |request| {
                        let way = way.clone();
                        async move { Ok::<_, Infallible>(way.answer(request).await) }
                    });
                    let http = hyper::server::conn::http1::Builder::new();
                    let _ = http.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Self { directory: format!("https://{address}/dir"), root, left, _tasks: tasks }
    }

    /// Where it answers.
    pub fn directory(&self) -> &str {
        &self.directory
    }

    /// Its own certificate, which is to be trusted.
    pub fn trust(&self) -> Trust {
        Trust::from_pem(self.root.as_bytes()).unwrap()
    }

    /// How many refusals were not needed.
    pub fn left(&self) -> usize {
        self.left.lock().unwrap().times
    }
}

impl Way {
    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        if let Some(refusal) = self.refused(request.uri().path()) {
            let json = format!(
                r#"{{"type":"urn:ietf:params:acme:error:{}","detail":"as asked for by the test"}}"#,
                refusal.problem
            );
            let status = if refusal.problem == "rateLimited" { 429 } else { 400 };
            let mut response = Response::builder().status(status);
            response = response.header("Content-Type", "application/problem+json");
            if let Some(wait) = refusal.wait {
                response = response.header("Retry-After", wait);
            }
            return response.body(Full::new(json.into())).unwrap();
        }
        // With the Host that we were asked by: Pebble names all its places by it.
        let (mut parts, body) = request.into_parts();
        parts.uri = format!("{}{}", self.pebble, parts.uri.path()).parse::<Uri>().unwrap();
        let body = Full::new(body.collect().await.unwrap().to_bytes());
        let answer = self.client.request(Request::from_parts(parts, body)).await.unwrap();
        let (parts, body) = answer.into_parts();
        Response::from_parts(parts, Full::new(body.collect().await.unwrap().to_bytes()))
    }

    fn refused(&self, path: &str) -> Option<Refusal> {
        let mut left = self.left.lock().unwrap();
        (left.times > 0 && path.contains(left.path)).then(|| {
            left.times -= 1;
            left.clone()
        })
    }
}
