//! What a connection told.

use super::error::Error;
use super::finding::Finding;
use super::line::Line;
use super::reason::Reason;
use crate::dns::{Dane, Sts};
use crate::explain::{Explain, Facts};
use crate::name::HostName;
use crate::tls::TlsVersion;
use rustls::pki_types::CertificateDer;
use serde::Serialize;
use std::net::IpAddr;
use std::sync::Arc;

/// What became of STARTTLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StartTls {
    /// EHLO lists it.
    Offered,
    /// EHLO does not list it.
    NotOffered,
    /// EHLO lists it, and the command is refused.
    Refused,
    /// Not needed: TLS from the first byte on.
    Implicit,
}

/// What a handshake settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tls {
    /// The version.
    pub version: TlsVersion,
    /// The cipher suite, by its IANA name.
    pub cipher: String,
    /// The key exchange: `X25519MLKEM768`.
    pub key_exchange: Option<String>,
    /// Whether the chain leads to a trusted root and every certificate on it is valid at the time asked for.
    pub trusted: bool,
    /// Why not.
    pub distrust: Option<Reason>,
    /// Whether the certificate carries the name that was asked for.
    pub name_matches: bool,
    /// Whether the server asked for a certificate of the client.
    pub asks_for_certificate: bool,
    /// The chain as it was sent, leaf first.
    pub chain: Vec<CertificateDer<'static>>,
    /// What the server brought of its CA's word on whether the certificate still holds (OCSP); empty where it brought none.
    pub stapled: Vec<u8>,
}

/// What was seen of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// The server that was asked for, with its port.
    pub target: String,
    /// The address that answered.
    pub ip: IpAddr,
    /// The port.
    pub port: u16,
    /// The text of the greeting.
    pub banner: String,
    /// The mail server's software, as far as the greeting tells: `postfix`.
    pub software: Option<&'static str>,
    /// What became of STARTTLS.
    pub starttls: StartTls,
    /// What EHLO lists, the last time it was said.
    pub capabilities: Vec<String>,
    /// What the handshake settled; `None` in plain text.
    pub tls: Option<Tls>,
}

/// What a partner sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Probe {
    /// The connection.
    pub connection: Connection,
    /// For each version whether the server speaks it; `None` where that could not be found out.
    pub versions: Vec<(TlsVersion, Option<bool>)>,
    /// What DNS says of its keys; `None` where that was not asked.
    pub dane: Option<Dane>,
    /// The policy of the domain whose server it is; `None` where that was not asked.
    pub mta_sts: Option<Arc<Sts>>,
    /// What is to be said about it.
    pub findings: Vec<Finding>,
    /// What was said.
    pub transcript: Vec<Line>,
}

/// A mail server of a domain, at one of its addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchanger {
    /// The server.
    pub host: HostName,
    /// The lower, the sooner it is tried; `None` where the domain has no MX record and stands for itself.
    pub preference: Option<u16>,
    /// The address; `None` where the server has none.
    pub address: Option<IpAddr>,
    /// What a partner sees there.
    pub probe: Result<Probe, Failed>,
}

/// What became of the test message, which the server took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The connection that carried it.
    pub connection: Connection,
    /// The server's last word, escaped: `250 2.0.0 Ok: queued as …`.
    pub reply: String,
    /// With its angle brackets.
    pub message_id: String,
    /// What is to be said about it.
    pub findings: Vec<Finding>,
    /// What was said.
    pub transcript: Vec<Line>,
}

/// Why a trial could not be done, and what was seen until then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{error}")]
pub struct Failed {
    /// Why.
    pub error: Error,
    /// Until then.
    pub so_far: Box<SoFar>,
}

/// What was seen until a trial failed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SoFar {
    /// The connection; `None` where nobody answered.
    pub connection: Option<Connection>,
    /// What is to be said about it.
    pub findings: Vec<Finding>,
    /// What was said.
    pub transcript: Vec<Line>,
}

impl From<Error> for Failed {
    /// Before anything was seen.
    fn from(error: Error) -> Self {
        Self { error, so_far: Box::default() }
    }
}

impl Explain for Failed {
    fn code(&self) -> &'static str {
        self.error.code()
    }

    fn words(&self) -> &'static str {
        self.error.words()
    }

    fn facts(&self) -> Facts {
        self.error.facts()
    }
}

/// The software that a greeting names.
pub(super) fn software(banner: &str) -> Option<&'static str> {
    const KNOWN: [(&str, &str); 28] = [
        ("postfix", "postfix"),
        ("exim", "exim"),
        ("sendmail", "sendmail"),
        ("opensmtpd", "opensmtpd"),
        ("microsoft esmtp mail service", "exchange"),
        ("courier", "courier"),
        ("haraka", "haraka"),
        ("stalwart", "stalwart"),
        ("zimbra", "zimbra"),
        ("lotus domino", "domino"),
        ("ibm domino", "domino"),
        ("hcl domino", "domino"),
        ("hmailserver", "hmailserver"),
        ("proofpoint", "proofpoint"),
        ("mimecast", "mimecast"),
        ("barracuda", "barracuda"),
        ("gsmtp", "gmail"),
        ("halon", "halon"),
        ("qmail", "qmail"),
        ("axigen", "axigen"),
        ("chasquid", "chasquid"),
        ("communigate", "communigate"),
        ("icewarp", "icewarp"),
        ("james smtp", "james"),
        ("kerio", "kerio"),
        ("maddy", "maddy"),
        ("mailenable", "mailenable"),
        ("mdaemon", "mdaemon"),
    ];
    // First stands the host's name (RFC 5321, section 4.2), which may be that of a software by chance.
    let (_, banner) = banner.split_once(' ')?;
    let banner = banner.to_ascii_lowercase();
    KNOWN.iter().find(|(sign, _)| banner.contains(sign)).map(|(_, id)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greeting_names_the_software() {
        assert_eq!(software("mx.example.org ESMTP Postfix (Debian/GNU)"), Some("postfix"));
        assert_eq!(software("mx.example.org Microsoft ESMTP MAIL Service ready"), Some("exchange"));
        assert_eq!(
            software("mx.example.org ESMTP MDaemon 20.0.1; Mon, 23 Nov 2026 14:34:33 +0000"),
            Some("mdaemon")
        );
        for (banner, id) in [
            ("mx.example.org ESMTP Service (IBM Domino Release 9.0.1FP10) ready", "domino"),
            ("mx.example.org hMailServer ESMTP", "hmailserver"),
            ("mx0a.example.org ESMTP Proofpoint Protection Server", "proofpoint"),
            ("eu-smtp-1.example.org ESMTP Mimecast ready", "mimecast"),
            ("mx.example.org ESMTP (Barracuda Email Security Gateway)", "barracuda"),
        ] {
            assert_eq!(software(banner), Some(id), "{banner}");
        }
        assert_eq!(software("mx.example.org ESMTP"), None);
        assert_eq!(software("postfix.example.org ESMTP"), None);
        assert_eq!(software("mx.example.org"), None);
    }
}
