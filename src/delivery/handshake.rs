//! TLS: a handshake that looks at any certificate, and the judgement over it afterwards.
//!
//! A partner's certificate has to be shown even where it is not trusted, so the handshake itself accepts every
//! chain; that the other side holds the certificate's key is checked always. Whether the chain holds is judged
//! before anything is said inside.

use super::reason::Reason;
use super::wire::Stream;
use super::{Error, Route, Tls};
use crate::certificate::Certificate;
use crate::tls::TlsVersion;
use rustls::client::ResolvesClientCert;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{self, CryptoProvider, WebPkiSupportedAlgorithms};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::sign::CertifiedKey;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, ProtocolVersion, SignatureScheme,
    SupportedProtocolVersion,
};
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::timeout;
use tokio_rustls::{TlsConnector, client::TlsStream};

/// Every version that we can speak.
pub(super) const ALL: Versions<'static> = rustls::ALL_VERSIONS;
/// Some of them.
pub(super) type Versions<'a> = &'a [&'static SupportedProtocolVersion];

/// A connection in TLS and what the handshake settled.
pub(super) async fn handshake(
    stream: Box<dyn Stream>,
    route: &Route,
    versions: Versions<'_>,
) -> Result<(Box<dyn Stream>, Tls), Error> {
    let target = || route.target.to_string();
    let failed = |cause: String| Error::Handshake { target: target(), cause: cause.into() };
    let provider = Arc::new(crypto::aws_lc_rs::default_provider());
    let ours = route.identity.as_ref().map(|it| it.with(&provider)).transpose().map_err(failed)?;
    let asked = Arc::new(Asked { asked: AtomicBool::new(false), ours });
    let verifier = Arc::new(AnyChain {
        algorithms: provider.signature_verification_algorithms,
        stapled: Mutex::default(),
    });
    let config = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_protocol_versions(versions)
        .map_err(|error| failed(error.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::<AnyChain>::clone(&verifier))
        .with_client_cert_resolver(Arc::<Asked>::clone(&asked));
    let name = server_name(route)?;
    let connected = TlsConnector::from(Arc::new(config)).connect(name.clone(), stream);
    let stream = match timeout(route.deadline, connected).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => {
            let was_asked = asked.asked.load(Ordering::Relaxed);
            return Err(why(target(), &error, was_asked.then_some(route.identity.is_some())));
        }
        Err(_) => {
            let step = super::Step::Handshake;
            return Err(Error::TimedOut { target: target(), step, seconds: route.deadline.as_secs() });
        }
    };
    let mut tls = facts(&stream, &name, route, provider).await?;
    tls.asks_for_certificate = asked.asked.load(Ordering::Relaxed);
    tls.stapled = std::mem::take(&mut *verifier.stapled.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((Box::new(stream), tls))
}

fn server_name(route: &Route) -> Result<ServerName<'static>, Error> {
    match (route.target.name(), &route.target.host) {
        (None, super::Host::Address(address)) => Ok(ServerName::from(*address)),
        (name, host) => {
            let name = name.map_or_else(|| host.to_string(), ToString::to_string);
            let cause = format!("{name}: not a name for a certificate");
            ServerName::try_from(name)
                .map_err(|_| Error::Handshake { target: route.target.to_string(), cause: cause.into() })
        }
    }
}

/// Why a handshake failed, in the terms that a user can act on.
fn why(target: String, error: &io::Error, shown: Option<bool>) -> Error {
    let cause = Reason::of_handshake(error, shown);
    if cause.is_old() { Error::OldTls { target, cause } } else { Error::Handshake { target, cause } }
}

async fn facts(
    stream: &TlsStream<Box<dyn Stream>>,
    name: &ServerName<'static>,
    route: &Route,
    provider: Arc<CryptoProvider>,
) -> Result<Tls, Error> {
    let (_, connection) = stream.get_ref();
    let version = match connection.protocol_version() {
        Some(ProtocolVersion::TLSv1_3) => TlsVersion::Tls13,
        _ => TlsVersion::Tls12,
    };
    let cipher = connection.negotiated_cipher_suite().map(|suite| format!("{:?}", suite.suite()));
    let chain: Vec<CertificateDer<'static>> =
        connection.peer_certificates().unwrap_or_default().iter().map(|c| c.clone().into_owned()).collect();
    let (distrust, name_matches) = judge(&chain, name, route, provider).await?;
    Ok(Tls {
        version,
        // rustls writes TLS13_AES_128_GCM_SHA256 for IANA's TLS_AES_128_GCM_SHA256.
        cipher: cipher.unwrap_or_default().replace("TLS13_", "TLS_"),
        key_exchange: connection.negotiated_key_exchange_group().map(|group| format!("{:?}", group.name())),
        trusted: distrust.is_none(),
        distrust,
        name_matches,
        asks_for_certificate: false,
        chain,
        stapled: Vec::new(),
    })
}

/// Why the chain does not hold, if it does not; and whether it is for the name.
async fn judge(
    chain: &[CertificateDer<'static>],
    name: &ServerName<'static>,
    route: &Route,
    provider: Arc<CryptoProvider>,
) -> Result<(Option<Reason>, bool), Error> {
    let first = verifier(route, Arc::clone(&provider)).await?;
    let Some((leaf, others)) = chain.split_first() else {
        return Ok((Some(Reason::no_certificate()), false));
    };
    let at = u64::try_from(route.at.unix_timestamp()).unwrap_or_default();
    let at = UnixTime::since_unix_epoch(Duration::from_secs(at));
    let mut name_matches = rustls::server::ParsedCertificate::try_from(leaf)
        .and_then(|leaf| rustls::client::verify_server_name(&leaf, name))
        .is_ok();
    let (certificate, others, asked) = (leaf.clone(), others.to_vec(), name.clone());
    let trust = route.trust.clone();
    // The operating system may take its time.
    let judging = tokio::task::spawn_blocking(move || {
        let judge = |by: &Arc<dyn ServerCertVerifier>| {
            by.verify_server_cert(&certificate, &others, &asked, &[], at).map(drop)
        };
        let judged = judge(&first);
        // Of an operating system nobody knows what it looks at first: an error about the name says nothing of the path.
        let is_name = judged.as_ref().is_err_and(is_about_name);
        let judged =
            if is_name { trust.library(provider).map(|library| judge(&library)) } else { Ok(judged) };
        judged.map(|judged| (judged, is_name))
    });
    let Ok(judged) = timeout(route.deadline, judging).await else {
        // The connection is there all the same, and encrypted: where nothing has to be verified it may be used.
        return Ok((Some(Reason::not_judged(route.deadline.as_secs())), name_matches));
    };
    let no_roots = |cause: String| Error::NoRoots { cause };
    let failed = |cause: String| Error::Handshake { target: route.target.to_string(), cause: cause.into() };
    let judged = judged.map_err(|error| failed(error.to_string()))?;
    let (judged, is_name) = judged.map_err(|error| no_roots(error.to_string()))?;
    name_matches &= !is_name;
    let distrust = match judged {
        Ok(()) => None,
        // The library looks at the path first.
        Err(error) if is_about_name(&error) => None,
        Err(error) => {
            let own = Certificate::from_der(leaf).ok().filter(Certificate::is_self_signed);
            let is_self_signed = own.is_some();
            let is_named = is_named(own, route).await;
            (!is_named).then(|| Reason::of_distrust(&error, is_self_signed))
        }
    };
    Ok((distrust, name_matches))
}

/// Whether a certificate that signed itself was named by hand, and may be used. The library wants a CA to sign others and
/// nothing else; what `openssl req -x509` makes is one, and whoever names it trusts it, as mail servers do.
async fn is_named(own: Option<Certificate>, route: &Route) -> bool {
    let fits = |own: &Certificate| own.uses.server && (own.not_before..=own.not_after).contains(&route.at);
    let Some(own) = own.filter(fits) else { return false };
    let trust = route.trust.clone();
    tokio::task::spawn_blocking(move || trust.names(&own.der)).await.unwrap_or(false)
}

/// Whether a certificate is for another name.
const fn is_about_name(error: &rustls::Error) -> bool {
    matches!(
        error,
        rustls::Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }
        )
    )
}

/// Who judges. The system's roots are files: read where waiting hurts nobody.
async fn verifier(
    route: &Route,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<dyn ServerCertVerifier>, Error> {
    let (trust, is_ours) = (route.trust.clone(), route.carries_ours);
    let no_roots = |cause: String| Error::NoRoots { cause };
    let made = move || if is_ours { trust.verifier(provider) } else { trust.library(provider) };
    let made = tokio::task::spawn_blocking(made).await.map_err(|error| no_roots(error.to_string()))?;
    made.map_err(|error| no_roots(error.to_string()))
}

/// Notes whether the server asks for a certificate of ours, and shows it where there is one.
#[derive(Debug)]
struct Asked {
    asked: AtomicBool,
    ours: Option<Arc<CertifiedKey>>,
}

impl ResolvesClientCert for Asked {
    fn resolve(&self, _issuers: &[&[u8]], _schemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.asked.store(true, Ordering::Relaxed);
        self.ours.clone()
    }

    fn has_certs(&self) -> bool {
        // Without, we would not be asked.
        true
    }
}

/// Takes every chain, to look at it; insists on the proof that the server holds the key of the leaf.
#[derive(Debug)]
struct AnyChain {
    algorithms: WebPkiSupportedAlgorithms,
    /// The CA's word that the server brought.
    stapled: Mutex<Vec<u8>>,
}

impl ServerCertVerifier for AnyChain {
    fn verify_server_cert(
        &self,
        _leaf: &CertificateDer<'_>,
        _others: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        *self.stapled.lock().unwrap_or_else(PoisonError::into_inner) = ocsp.to_vec();
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        crypto::verify_tls12_signature(message, leaf, signed, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        crypto::verify_tls13_signature(message, leaf, signed, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}
