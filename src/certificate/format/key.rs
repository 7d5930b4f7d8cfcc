//! Private keys: PKCS #1, SEC 1 and PKCS #8, the last also encrypted. All are kept as PKCS #8.

mod kind;

use super::{File, pkcs12};
use crate::certificate::{Error, Key};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P521_SHA512_ASN1_SIGNING,
    EcdsaKeyPair, Ed25519KeyPair, RsaKeyPair,
};
use pkcs8::EncryptedPrivateKeyInfoRef;
use pkcs8::pkcs5::{EncryptionScheme, pbes2::Kdf};
use rustls::pki_types::PrivateKeyDer;
use zeroize::Zeroizing;

/// The most rounds of PBKDF2: about a second's work. Whoever writes more wants to keep us busy.
const MOST_ROUNDS: u32 = 2_000_000;
/// The most memory that scrypt may take, in bytes (128 · N · r, RFC 7914).
const MOST_MEMORY: u64 = 256 << 20;

/// Why a key is not taken.
#[derive(Debug)]
pub(super) enum Refused {
    /// It is of this kind, which is not used.
    Kind(String),
    /// The parser's words.
    Damaged(String),
}

/// PKCS #8, PKCS #1 or SEC 1: the bytes tell which.
pub(super) fn read(der: &[u8]) -> Result<Key, Refused> {
    let der = PrivateKeyDer::try_from(der).map_err(|cause| Refused::Damaged(cause.to_owned()))?;
    let pkcs8 = match &der {
        PrivateKeyDer::Pkcs1(it) => of_rsa(RsaKeyPair::from_der(it.secret_pkcs1_der())),
        PrivateKeyDer::Sec1(it) => of_curve(it.secret_sec1_der()),
        PrivateKeyDer::Pkcs8(it) => of_pkcs8(it.secret_pkcs8_der()),
        _ => None,
    };
    let Some(pkcs8) = pkcs8 else {
        let damaged = || Refused::Damaged("what is inside is no key".to_owned());
        return Err(kind::unusual(&der).map_or_else(damaged, Refused::Kind));
    };
    Key::from_pkcs8(&pkcs8).map_err(Refused::Damaged)
}

/// Written anew, as version 1: OpenSSL does not read version 2 of Ed25519 keys (RFC 5958).
fn of_pkcs8(der: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    if let Ok(pair) = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
        return pair.to_pkcs8v1().ok().map(|it| Zeroizing::new(it.as_ref().to_vec()));
    }
    of_curve(der).or_else(|| of_rsa(RsaKeyPair::from_pkcs8(der)))
}

fn of_rsa<E>(pair: Result<RsaKeyPair, E>) -> Option<Zeroizing<Vec<u8>>> {
    let der: Pkcs8V1Der<'_> = pair.ok()?.as_der().ok()?;
    Some(Zeroizing::new(der.as_ref().to_vec()))
}

fn of_curve(der: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let curves =
        [&ECDSA_P256_SHA256_ASN1_SIGNING, &ECDSA_P384_SHA384_ASN1_SIGNING, &ECDSA_P521_SHA512_ASN1_SIGNING];
    let pair = curves.into_iter().find_map(|curve| EcdsaKeyPair::from_private_key_der(curve, der).ok())?;
    pair.to_pkcs8v1().ok().map(|it| Zeroizing::new(it.as_ref().to_vec()))
}

/// Whether it is PKCS #8's own encryption (RFC 5958 section 3): an algorithm of PKCS #5 or PKCS #12 comes first.
pub(super) fn is_encrypted(der: &[u8]) -> bool {
    EncryptedPrivateKeyInfoRef::try_from(der).is_ok() || is_by_pkcs12(der)
}

/// Opens an encrypted PKCS #8 key.
pub(super) fn decrypt(file: &File<'_>, der: &[u8]) -> Result<Key, Error> {
    let Ok(it) = EncryptedPrivateKeyInfoRef::try_from(der) else {
        if !is_by_pkcs12(der) {
            return Err(file.damaged("ENCRYPTED PRIVATE KEY", "it is cut off, or no key"));
        }
        return pkcs12::decrypt(file, der);
    };
    if let EncryptionScheme::Pbes2(parameters) = &it.encryption_algorithm {
        let bounded = match &parameters.kdf {
            Kdf::Pbkdf2(it) => it.iteration_count <= MOST_ROUNDS,
            Kdf::Scrypt(it) => {
                let memory = it.cost_parameter.saturating_mul(128).saturating_mul(it.block_size.into());
                memory.saturating_mul(it.parallelization.into()) <= MOST_MEMORY
            }
            _ => false,
        };
        if !bounded {
            return Err(Error::Encryption { name: file.name(), scheme: "PBES2".to_owned() });
        }
    }
    match it.decrypt(file.words()) {
        // A wrong passphrase leaves the right padding once in 256 times, and then no key.
        Ok(plain) => read(plain.as_bytes()).map_err(|refused| file.unlocked(refused)),
        Err(pkcs8::Error::EncryptedPrivateKey(error)) => Err(match error {
            pkcs8::pkcs5::Error::DecryptFailed => file.locked(),
            _ => Error::Encryption { name: file.name(), scheme: it.encryption_algorithm.oid().to_string() },
        }),
        Err(_) => Err(file.locked()),
    }
}

/// Whether a scheme of PKCS #12 protects it, as `openssl pkcs8 -v1` and old Java do, or one of PKCS #5 that the
/// library does not parse.
fn is_by_pkcs12(der: &[u8]) -> bool {
    use der::Decode;
    use der::asn1::{AnyRef, ObjectIdentifier};
    let Ok(outer) = AnyRef::from_der(der) else { return false };
    outer
        .sequence(|reader: &mut der::SliceReader<'_>| -> der::Result<String> {
            let algorithm = AnyRef::decode(reader)?;
            let _ = <&der::asn1::OctetStringRef>::decode(reader)?;
            algorithm.sequence(|inner: &mut der::SliceReader<'_>| -> der::Result<String> {
                let oid: ObjectIdentifier = Decode::decode(inner)?;
                let _ = AnyRef::decode(inner)?;
                Ok(oid.to_string())
            })
        })
        .is_ok_and(|oid| oid.starts_with("1.2.840.113549.1.12.1.") || oid.starts_with("1.2.840.113549.1.5."))
}
