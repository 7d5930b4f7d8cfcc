//! The way to a web server: straight, or through the proxy that is chosen.
//!
//! HTTPS goes through a proxy by CONNECT (RFC 9110, section 9.3.6), so that it sees the name alone. Plain HTTP is asked of
//! the proxy itself. Mail never takes this way.

use crate::name::resolver;
use crate::network::{self, Proxy};
use hickory_resolver::TokioResolver;
use hyper::Uri;
use hyper::header::HeaderValue;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tower_service::Service;

/// The most addresses of a host that are tried, and how long each.
const MOST: usize = 4;
const FOR_ONE: Duration = Duration::from_secs(5);

/// The proxy through which this address is reached.
pub(crate) fn proxy(uri: &Uri) -> Option<Intercept> {
    let matcher = match &network::chosen().proxy {
        Proxy::System => Matcher::from_env(),
        Proxy::None => return None,
        Proxy::At(proxy) => {
            let except = ["NO_PROXY", "no_proxy"].into_iter().find_map(|it| std::env::var(it).ok());
            Matcher::builder().all(proxy.to_string()).no(except.unwrap_or_default()).build()
        }
    };
    matcher.intercept(uri)
}

/// Makes connections to web servers, for the client of a library or for one's own.
#[derive(Clone, Default)]
pub(crate) struct Web {
    /// Whom to ask for addresses, where that was chosen for this one.
    resolver: Option<TokioResolver>,
}

type Connected = Pin<Box<dyn Future<Output = io::Result<TokioIo<TcpStream>>> + Send>>;

impl Web {
    /// One that asks this resolver for addresses.
    pub(crate) fn asking(resolver: &TokioResolver) -> Self {
        Self { resolver: Some(resolver.clone()) }
    }

    /// A connection on which TLS can begin.
    pub(crate) async fn connect(self, uri: &Uri) -> io::Result<TcpStream> {
        match proxy(uri) {
            Some(proxy) => self.through(proxy, uri.clone()).await,
            None => self.straight(uri).await,
        }
    }

    /// A connection to the proxy, and what goes into each request to it.
    pub(crate) async fn reach_proxy(self, proxy: &Intercept) -> io::Result<(TcpStream, Option<HeaderValue>)> {
        let at = label(proxy);
        let stream = self.straight(proxy.uri()).await.map_err(|error| named(&at, &error))?;
        Ok((stream, proxy.basic_auth().cloned()))
    }

    async fn through(self, proxy: Intercept, uri: Uri) -> io::Result<TcpStream> {
        let at = label(&proxy);
        if proxy.uri().scheme_str() != Some("http") {
            return Err(named(&at, &"only proxies that begin with http:// can be used"));
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), Straight(self));
        if let Some(authorization) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(authorization.clone());
        }
        let stream = tunnel.call(uri).await.map_err(|error| named(&at, &deepest(&error)))?;
        Ok(stream.into_inner())
    }

    async fn straight(self, uri: &Uri) -> io::Result<TcpStream> {
        let host = uri.host().unwrap_or_default();
        let port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 });
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let addresses = self.addresses(bare).await?;
        let mut last = io::Error::other("no address");
        for address in addresses.into_iter().take(MOST) {
            match timeout(FOR_ONE, TcpStream::connect(SocketAddr::new(address, port))).await {
                Ok(Ok(stream)) => return Ok(stream),
                Ok(Err(error)) => last = error,
                Err(_) => last = io::Error::other("no answer in time"),
            }
        }
        Err(last)
    }
}

impl Web {
    async fn addresses(self, host: &str) -> io::Result<Vec<IpAddr>> {
        if let Ok(address) = host.parse() {
            return Ok(vec![address]);
        }
        let resolver = match self.resolver {
            Some(resolver) => resolver,
            // The system knows more ways than DNS.
            None if network::chosen().dns.is_empty() => {
                let found = tokio::net::lookup_host((host, 0)).await?;
                return Ok(found.map(|it| it.ip()).collect());
            }
            None => resolver(None).map_err(io::Error::other)?,
        };
        let found = resolver.lookup_ip(format!("{}.", host.trim_end_matches('.'))).await;
        Ok(found.map_err(io::Error::other)?.iter().collect())
    }
}

impl Service<Uri> for Web {
    type Response = TokioIo<TcpStream>;
    type Error = io::Error;
    type Future = Connected;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Connected {
        let web = self.clone();
        Box::pin(async move { web.connect(&uri).await.map(TokioIo::new) })
    }
}

/// The same, and never by a proxy: the way to the proxy itself.
#[derive(Clone)]
struct Straight(Web);

impl Service<Uri> for Straight {
    type Response = TokioIo<TcpStream>;
    type Error = io::Error;
    type Future = Connected;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Connected {
        let web = self.0.clone();
        Box::pin(async move { web.straight(&uri).await.map(TokioIo::new) })
    }
}

/// Without name and password.
fn label(proxy: &Intercept) -> String {
    proxy.uri().authority().map(ToString::to_string).unwrap_or_default()
}

fn named(proxy: &str, error: &impl ToString) -> io::Error {
    io::Error::other(format!("proxy {proxy}: {}", error.to_string()))
}

/// What a library wraps into words of its own.
fn deepest(error: &dyn std::error::Error) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}
