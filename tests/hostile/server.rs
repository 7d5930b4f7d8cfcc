//! A server on loopback that does with each connection what a test says.

use crate::NAME;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion};
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// A connection, in clear or in TLS.
pub trait Stream: Read + Write {}
impl<T: Read + Write> Stream for T {}

/// It ends when dropped, with all its connections.
pub struct Server {
    pub address: SocketAddr,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    open: Arc<Mutex<Vec<TcpStream>>>,
}

impl Server {
    pub fn start(each: impl Fn(TcpStream) -> io::Result<()> + Send + Sync + 'static) -> Self {
        Self::start_at((Ipv4Addr::LOCALHOST, 0).into(), each)
    }

    pub fn start_at(
        at: SocketAddr,
        each: impl Fn(TcpStream) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(at).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, open) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let (asked, kept, each) = (Arc::clone(&stop), Arc::clone(&open), Arc::new(each));
        let thread = std::thread::spawn(move || {
            let mut threads = Vec::new();
            while let Ok((stream, _)) = listener.accept() {
                if asked.load(Ordering::SeqCst) {
                    break;
                }
                kept.lock().unwrap().push(stream.try_clone().unwrap());
                let each = Arc::clone(&each);
                threads.push(std::thread::spawn(move || {
                    let whole = stream.try_clone();
                    // A client that hangs up is what is waited for.
                    let _ = each(stream);
                    let _ = whole.map(|it| it.shutdown(Shutdown::Both));
                }));
            }
            threads.into_iter().map(JoinHandle::join).for_each(drop);
        });
        Self { address, stop, thread: Some(thread), open }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        for stream in self.open.lock().unwrap().iter() {
            let _ = stream.shutdown(Shutdown::Both);
        }
        let _ = TcpStream::connect(self.address);
        let _ = self.thread.take().map(JoinHandle::join);
        for stream in self.open.lock().unwrap().drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

/// A certificate that holds, and its root.
pub struct Identity {
    pub config: Arc<ServerConfig>,
    pub root: CertificateDer<'static>,
}

impl Identity {
    pub fn new() -> Self {
        Self::speaking(&[&rustls::version::TLS13, &rustls::version::TLS12])
    }

    pub fn speaking(versions: &[&'static SupportedProtocolVersion]) -> Self {
        Self::of(NAME, versions)
    }

    pub fn of(name: &str, versions: &[&'static SupportedProtocolVersion]) -> Self {
        let (issuer, root) = ca("Root");
        let key = KeyPair::generate().unwrap();
        let leaf = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let leaf = leaf.signed_by(&key, &issuer).unwrap().der().clone();
        Self { config: config(vec![leaf], &key, versions), root }
    }

    /// TLS on this connection.
    pub fn secure(&self, stream: TcpStream) -> io::Result<StreamOwned<ServerConnection, TcpStream>> {
        secure(&self.config, stream)
    }
}

pub fn secure(
    config: &Arc<ServerConfig>,
    stream: TcpStream,
) -> io::Result<StreamOwned<ServerConnection, TcpStream>> {
    let mut inside =
        StreamOwned::new(ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?, stream);
    while inside.conn.is_handshaking() {
        let _ = inside.conn.complete_io(&mut inside.sock)?;
    }
    Ok(inside)
}

pub fn config(
    chain: Vec<CertificateDer<'static>>,
    key: &KeyPair,
    versions: &[&'static SupportedProtocolVersion],
) -> Arc<ServerConfig> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_protocol_versions(versions).unwrap();
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let key = rustls::crypto::aws_lc_rs::sign::any_supported_type(&key).unwrap();
    // Not looked at: some are meant to be no good.
    let shown = SingleCertAndKey::from(CertifiedKey::new(chain, key));
    Arc::new(config.with_no_client_auth().with_cert_resolver(Arc::new(shown)))
}

pub fn ca(name: &str) -> (Issuer<'static, KeyPair>, CertificateDer<'static>) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let root = params.self_signed(&key).unwrap().der().clone();
    (Issuer::new(params, key), root)
}

/// Says nothing until the other side hangs up.
pub fn wait(stream: &mut (impl Read + ?Sized)) -> io::Result<()> {
    let mut bytes = [0; 4096];
    while stream.read(&mut bytes)? > 0 {}
    Ok(())
}

/// A line, without its end; an error where the other side hangs up.
pub fn line(stream: &mut (impl Read + ?Sized)) -> io::Result<String> {
    let (mut line, mut byte) = (Vec::new(), [0]);
    loop {
        stream.read_exact(&mut byte)?;
        if byte == *b"\n" {
            return Ok(String::from_utf8_lossy(&line).trim_end().to_owned());
        }
        line.push(byte[0]);
    }
}

/// Writes and flushes.
pub fn say(stream: &mut (impl Write + ?Sized), bytes: impl AsRef<[u8]>) -> io::Result<()> {
    stream.write_all(bytes.as_ref())?;
    stream.flush()
}
