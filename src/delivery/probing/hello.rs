//! A ClientHello of our choosing, and what a server answers to it: for what our own TLS library is too young to speak.
//!
//! Nothing is agreed on: the connection ends at the ServerHello (RFC 5246, section 7.4.1).

use crate::delivery::wire::Stream;
use crate::name::HostName;
use crate::tls::TlsVersion;
use rustls::crypto::aws_lc_rs;
use std::io;
use tls_parser::{
    CIPHERS, NamedGroup, SNIType, Serialize, TlsCipherSuite, TlsCipherSuiteID, TlsClientHelloContents,
    TlsCompressionID, TlsExtension, TlsMessage, TlsMessageHandshake, TlsPlaintext, TlsRecordHeader,
    TlsRecordType, TlsVersion as Wire, gen_tls_extensions,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// A record is never longer (RFC 5246, section 6.2.1).
const LONGEST_RECORD: u16 = 1 << 14;
/// A server that warns more often than this has nothing else to say.
const MOST_WARNINGS: usize = 4;
/// The extension signature_algorithms, which the library reads but does not write: RSA, ECDSA and DSA with SHA-2 and
/// SHA-1 (RFC 5246, section 7.4.1.4.1), RSA-PSS (RFC 8446).
const SIGNATURES: [u8; 30] = [
    0x00, 0x0d, 0x00, 0x1a, 0x00, 0x18, 0x04, 0x01, 0x05, 0x01, 0x06, 0x01, 0x08, 0x04, 0x08, 0x05, 0x08,
    0x06, 0x04, 0x03, 0x05, 0x03, 0x06, 0x03, 0x02, 0x01, 0x02, 0x03, 0x02, 0x02,
];
/// The extension ec_point_formats, likewise: points are not compressed (RFC 8422, section 5.1.2).
const POINTS: [u8; 6] = [0x00, 0x0b, 0x00, 0x02, 0x01, 0x00];
/// TLS_EMPTY_RENEGOTIATION_INFO_SCSV (RFC 5746): some servers want it.
const RENEGOTIATION: TlsCipherSuiteID = TlsCipherSuiteID(0x00ff);

/// What a server answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// A ServerHello: it would go on with these.
    Agreed(TlsVersion, TlsCipherSuiteID),
    /// An alert, or the end of the connection.
    Refused,
}

/// The suites of up to TLS 1.2 that a server with a certificate may speak.
pub(super) fn suites() -> impl Iterator<Item = &'static TlsCipherSuite> {
    const KINDS: [&str; 5] = ["TLS_RSA_", "TLS_DHE_", "TLS_ECDHE_", "TLS_DH_anon_", "TLS_ECDH_anon_"];
    const RARE: [&str; 5] = ["PSK", "ARIA", "SEED", "CCM", "GOST"];
    CIPHERS.values().filter(|it| {
        KINDS.iter().any(|kind| it.name.starts_with(kind)) && !RARE.iter().any(|word| it.name.contains(word))
    })
}

/// Says hello with this as the highest version and these suites, and listens to the first answer.
///
/// # Errors
/// Where the connection breaks in a way that is no answer.
pub(super) async fn ask(
    mut stream: Box<dyn Stream>,
    highest: TlsVersion,
    suites: &[TlsCipherSuiteID],
    name: Option<&HostName>,
) -> io::Result<Answer> {
    let record = record(highest, suites, name).map_err(io::Error::other)?;
    match converse(&mut *stream, &record).await {
        Err(error) if is_an_end(&error) => Ok(Answer::Refused),
        answer => answer,
    }
}

/// A server that likes none of it may just hang up.
fn is_an_end(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    matches!(error.kind(), UnexpectedEof | ConnectionReset | ConnectionAborted | BrokenPipe)
}

async fn converse(stream: &mut dyn Stream, record: &[u8]) -> io::Result<Answer> {
    stream.write_all(record).await?;
    stream.flush().await?;
    for _ in 0..=MOST_WARNINGS {
        let (kind, _, length) = (stream.read_u8().await?, stream.read_u16().await?, stream.read_u16().await?);
        let kind = TlsRecordType(kind);
        // Anything else is no TLS: an error in clear, say.
        if !matches!(kind, TlsRecordType::Handshake | TlsRecordType::Alert) || length > LONGEST_RECORD {
            return Ok(Answer::Refused);
        }
        let mut fragment = vec![0; length.into()];
        let _ = stream.read_exact(&mut fragment).await?;
        if kind == TlsRecordType::Handshake {
            return Ok(read(&fragment));
        }
        if !is_warning(&fragment) {
            return Ok(Answer::Refused);
        }
    }
    Ok(Answer::Refused)
}

/// An alert after which a server goes on: that it does not know the name (RFC 6066 section 3), most often.
fn is_warning(fragment: &[u8]) -> bool {
    const CLOSE_NOTIFY: u8 = 0;
    matches!(fragment, [1, alert] if *alert != CLOSE_NOTIFY)
}

fn read(fragment: &[u8]) -> Answer {
    match tls_parser::parse_tls_message_handshake(fragment) {
        Ok((_, TlsMessage::Handshake(TlsMessageHandshake::ServerHello(hello)))) => {
            version(hello.version).map_or(Answer::Refused, |version| Answer::Agreed(version, hello.cipher))
        }
        _ => Answer::Refused,
    }
}

fn version(wire: Wire) -> Option<TlsVersion> {
    match wire {
        Wire::Ssl30 => Some(TlsVersion::Ssl3),
        Wire::Tls10 => Some(TlsVersion::Tls10),
        Wire::Tls11 => Some(TlsVersion::Tls11),
        Wire::Tls12 => Some(TlsVersion::Tls12),
        _ => None,
    }
}

fn record(
    highest: TlsVersion,
    suites: &[TlsCipherSuiteID],
    name: Option<&HostName>,
) -> Result<Vec<u8>, String> {
    let wire = match highest {
        TlsVersion::Ssl2 | TlsVersion::Ssl3 => Wire::Ssl30,
        TlsVersion::Tls10 => Wire::Tls10,
        TlsVersion::Tls11 => Wire::Tls11,
        TlsVersion::Tls12 | TlsVersion::Tls13 => Wire::Tls12,
    };
    let mut random = [0; 32];
    let provider = aws_lc_rs::default_provider();
    provider.secure_random.fill(&mut random).map_err(|_| "no random numbers".to_owned())?;
    let extensions = if wire == Wire::Ssl30 { None } else { Some(extensions(wire, name)?) };
    let mut suites = suites.to_vec();
    suites.push(RENEGOTIATION);
    let hello = TlsClientHelloContents::new(
        wire.0,
        &random,
        None,
        suites,
        vec![TlsCompressionID::Null],
        extensions.as_deref(),
    );
    // RFC 5246, appendix E.1: the record of a first hello says an old version, whatever the hello says.
    let version = if wire == Wire::Ssl30 { Wire::Ssl30 } else { Wire::Tls10 };
    let hdr = TlsRecordHeader { record_type: TlsRecordType::Handshake, version, len: 0 };
    let msg = vec![TlsMessage::Handshake(TlsMessageHandshake::ClientHello(hello))];
    TlsPlaintext { hdr, msg }.serialize().map_err(|error| format!("{error:?}"))
}

/// Without the length before them.
fn extensions(wire: Wire, name: Option<&HostName>) -> Result<Vec<u8>, String> {
    let mut list = Vec::new();
    if let Some(name) = name {
        list.push(TlsExtension::SNI(vec![(SNIType::HostName, name.as_str().as_bytes())]));
    }
    list.push(TlsExtension::EllipticCurves(vec![
        NamedGroup::EcdhX25519,
        NamedGroup::Secp256r1,
        NamedGroup::Secp384r1,
        NamedGroup::Secp521r1,
    ]));
    let written = cookie_factory::gen_simple(gen_tls_extensions(&list), Vec::new());
    let mut bytes = written.map_err(|error| format!("{error:?}"))?;
    // The length, which is written again with the rest.
    let _ = bytes.drain(..2);
    if wire == Wire::Tls12 {
        bytes.extend(SIGNATURES);
    }
    bytes.extend(POINTS);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::duplex;

    /// TLS 1.0 with TLS_RSA_WITH_AES_128_CBC_SHA.
    fn server_hello() -> Vec<u8> {
        let mut hello = vec![2, 0, 0, 38, 3, 1];
        hello.extend([7; 32]);
        hello.extend([0, 0, 0x2f, 0]);
        let mut record = vec![22, 3, 1, 0, 42];
        record.extend(hello);
        record
    }

    #[tokio::test]
    async fn a_warning_before_the_answer_is_no_refusal() {
        const WARNING: [u8; 7] = [21, 3, 1, 0, 2, 1, 112];
        const FATAL: [u8; 7] = [21, 3, 1, 0, 2, 2, 40];
        let endless = WARNING.repeat(MOST_WARNINGS + 1);
        for (before, agreed) in
            [(vec![], true), (WARNING.to_vec(), true), (FATAL.to_vec(), false), (endless, false)]
        {
            let (mut ours, mut theirs) = duplex(1024);
            theirs.write_all(&before).await.unwrap();
            theirs.write_all(&server_hello()).await.unwrap();
            let answer = converse(&mut ours, b"hello").await.unwrap();
            assert_eq!(matches!(answer, Answer::Agreed(TlsVersion::Tls10, _)), agreed, "{before:?}");
        }
    }
}
