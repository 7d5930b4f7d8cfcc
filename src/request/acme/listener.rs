//! The answer to the CA on port 80 (http-01, RFC 8555 section 8.3): to its question alone, and only while it asks.

use super::Error;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::CONTENT_TYPE;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::collections::HashMap;
use std::convert::Infallible;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// For one connection: the CA asks once, and at once.
const FOR_ONE: Duration = Duration::from_secs(10);
/// The most connections at a time; a CA asks from a handful of places.
const MOST: usize = 32;
/// Where tokens are asked for.
const PATH: &str = "/.well-known/acme-challenge/";

/// What is answered, by the token that is asked for.
pub type Answers = HashMap<String, String>;

/// The open port. Closed, with all its connections, when dropped.
pub struct Listener {
    _tasks: JoinSet<()>,
}

/// Opens the port and answers until dropped.
pub async fn listen(address: Option<SocketAddr>, answers: Answers) -> Result<Listener, Error> {
    // Linux takes IPv4 on the socket for IPv6 too, and then refuses the second; Windows needs both.
    let all = [SocketAddr::from((Ipv6Addr::UNSPECIFIED, 80)), SocketAddr::from((Ipv4Addr::UNSPECIFIED, 80))];
    let addresses = address.as_ref().map_or(&all[..], std::slice::from_ref);
    let (answers, places) = (Arc::new(answers), Arc::new(Semaphore::new(MOST)));
    let (mut tasks, mut refused) = (JoinSet::new(), None);
    for address in addresses {
        match TcpListener::bind(address).await {
            Ok(socket) => {
                let _ = tasks.spawn(accept(socket, Arc::clone(&answers), Arc::clone(&places)));
            }
            Err(error) => {
                refused = refused.or_else(|| {
                    Some(Error::Listener { address: address.to_string(), cause: error.to_string() })
                });
            }
        }
    }
    match refused {
        Some(error) if tasks.is_empty() => Err(error),
        _ => Ok(Listener { _tasks: tasks }),
    }
}

async fn accept(socket: TcpListener, answers: Arc<Answers>, places: Arc<Semaphore>) {
    let mut connections = JoinSet::new();
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        match socket.accept().await {
            Ok((stream, _)) => {
                let answers = Arc::clone(&answers);
                let _ = connections.spawn(async move {
                    let _ = timeout(FOR_ONE, serve(stream, answers)).await;
                    drop(place);
                });
            }
            // Out of file descriptors, most likely: not to be tried again at once.
            Err(_) => sleep(Duration::from_millis(200)).await,
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn serve(stream: TcpStream, answers: Arc<Answers>) {
    let service =
        service_fn(async |request: Request<Incoming>| Ok::<_, Infallible>(answer(&request, &answers)));
    let _ = http1::Builder::new().keep_alive(false).serve_connection(TokioIo::new(stream), service).await;
}

fn answer<B>(request: &Request<B>, answers: &Answers) -> Response<Full<Bytes>> {
    let token = request.uri().path().strip_prefix(PATH);
    let found = token.and_then(|token| answers.get(token)).filter(|_| request.method() == Method::GET);
    let (status, text) = match found {
        Some(text) => (StatusCode::OK, text.clone()),
        None => (StatusCode::NOT_FOUND, String::new()),
    };
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    let _ =
        response.headers_mut().insert(CONTENT_TYPE, hyper::header::HeaderValue::from_static("text/plain"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    async fn asked(address: SocketAddr, line: &str) -> String {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(format!("{line}\r\nHost: mx.example.org\r\n\r\n").as_bytes()).await.unwrap();
        let mut said = String::new();
        let _ = stream.read_to_string(&mut said).await.unwrap();
        said
    }

    #[tokio::test]
    async fn only_the_token_is_answered_and_the_port_is_closed_after() {
        let address = {
            let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
            free.local_addr().unwrap()
        };
        let answers = Answers::from([("token".to_owned(), "token.thumb".to_owned())]);
        let listener = listen(Some(address), answers.clone()).await.unwrap();
        let said = asked(address, "GET /.well-known/acme-challenge/token HTTP/1.1").await;
        assert!(said.starts_with("HTTP/1.1 200 OK") && said.ends_with("\r\n\r\ntoken.thumb"), "{said}");
        for other in [
            "GET / HTTP/1.1",
            "GET /.well-known/acme-challenge/ HTTP/1.1",
            "GET /.well-known/acme-challenge/other HTTP/1.1",
            "GET /.well-known/acme-challenge/../acme-challenge/token HTTP/1.1",
            "POST /.well-known/acme-challenge/token HTTP/1.1\r\nContent-Length: 0",
        ] {
            assert!(asked(address, other).await.starts_with("HTTP/1.1 404"), "{other}");
        }
        assert!(asked(address, "no HTTP at all").await.starts_with("HTTP/1.1 400"));
        let twice = listen(Some(address), answers).await.err();
        assert!(matches!(twice, Some(Error::Listener { .. })), "{twice:?}");
        drop(listener);
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    }
}
