//! What a key is that is none of ours.

use crate::certificate::facts::{bits, curve};
use der::asn1::{AnyRef, ContextSpecific, ObjectIdentifier, UintRef};
use der::{Decode, Reader, SliceReader};
use pkcs8::PrivateKeyInfoRef;
use rustls::pki_types::PrivateKeyDer;

/// The curves and the sizes of RSA that are used.
const CURVES: [&str; 3] = ["p256", "p384", "p521"];
const SIZES: std::ops::RangeInclusive<usize> = 2048..=8192;

/// The kind of a whole key that is not used; None where it is one of ours, and so damaged, or cannot be told.
pub(super) fn unusual(key: &PrivateKeyDer<'_>) -> Option<String> {
    match key {
        PrivateKeyDer::Pkcs1(it) => rsa(it.secret_pkcs1_der()),
        PrivateKeyDer::Sec1(it) => elliptic(curve_of(it.secret_sec1_der())?),
        PrivateKeyDer::Pkcs8(it) => {
            let info = PrivateKeyInfoRef::try_from(it.secret_pkcs8_der()).ok()?;
            let oid = info.algorithm.oid.to_string();
            match oid.as_str() {
                "1.2.840.113549.1.1.1" => rsa(info.private_key.as_bytes()),
                "1.2.840.10045.2.1" => elliptic(info.algorithm.parameters_oid().ok()?),
                "1.3.101.112" => None,
                "1.2.840.113549.1.1.10" => Some("rsa-pss".to_owned()),
                "1.2.840.10040.4.1" => Some("dsa".to_owned()),
                "1.3.101.110" => Some("x25519".to_owned()),
                "1.3.101.111" => Some("x448".to_owned()),
                "1.3.101.113" => Some("ed448".to_owned()),
                _ => Some(oid),
            }
        }
        _ => None,
    }
}

/// RSAPrivateKey (RFC 8017, appendix A.1.2): the modulus comes second.
fn rsa(der: &[u8]) -> Option<String> {
    let parts = |reader: &mut SliceReader<'_>| -> der::Result<usize> {
        let (_version, modulus) = (UintRef::decode(reader)?, UintRef::decode(reader)?);
        // Only a whole one is a key: its eight numbers.
        for _ in 0..6 {
            let _ = UintRef::decode(reader)?;
        }
        let _ = reader.read_slice(reader.remaining_len())?;
        Ok(bits(modulus.as_bytes()))
    };
    let size = AnyRef::from_der(der).and_then(|outer| outer.sequence(parts)).ok()?;
    (!SIZES.contains(&size)).then(|| format!("rsa-{size}"))
}

fn elliptic(oid: ObjectIdentifier) -> Option<String> {
    let name = curve(&oid.to_string());
    (!CURVES.contains(&name.as_str())).then(|| format!("ecdsa-{name}"))
}

/// ECPrivateKey (RFC 5915): after the version and the number, the curve by its name.
fn curve_of(der: &[u8]) -> Option<ObjectIdentifier> {
    let parts = |reader: &mut SliceReader<'_>| -> der::Result<ObjectIdentifier> {
        let (_version, _number) = (AnyRef::decode(reader)?, AnyRef::decode(reader)?);
        let named = ContextSpecific::<ObjectIdentifier>::decode(reader)?;
        let _ = reader.read_slice(reader.remaining_len())?;
        Ok(named.value)
    };
    AnyRef::from_der(der).and_then(|outer| outer.sequence(parts)).ok()
}
