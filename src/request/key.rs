//! Private keys: made new, or read from a file. In memory they are wiped when dropped.

use super::{Algorithm, Error, KeySource, Passphrase, sealed};
use crate::certificate::{self, Item};
use crate::store;
use aws_lc_rs::digest;
use aws_lc_rs::signature::Ed25519KeyPair;
use data_encoding::HEXLOWER;
use pkcs8::der::SecretDocument;
use pkcs8::der::pem::PemLabel;
use pkcs8::{LineEnding, PrivateKeyInfoRef};
use rcgen::{KeyPair, PublicKeyData, RsaKeySize};
use rustls::pki_types::PrivatePkcs8KeyDer;
use std::path::Path;
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;
use zeroize::Zeroizing;

/// The largest file that is read for a key: a PFX with a long chain is far smaller.
const LIMIT: u64 = 1 << 20;

/// A private key, and what kind it is.
pub struct Key {
    pair: Zeroizing<KeyPair>,
    algorithm: Algorithm,
}

/// The key that was ordered: a new one, or the one in the file.
pub fn from_source(source: &KeySource, passphrase: Option<&Passphrase>) -> Result<Key, Error> {
    match source {
        KeySource::New(algorithm) => {
            let pair = generate(*algorithm).map_err(|error| Error::Crypto(error.to_string()))?;
            Ok(Key { pair: Zeroizing::new(pair), algorithm: *algorithm })
        }
        KeySource::Existing(path) => read(path, passphrase),
    }
}

/// Reads a private key in any form that step 2 reads, under a passphrase or not; of several, the first.
pub fn read(path: &Path, passphrase: Option<&Passphrase>) -> Result<Key, Error> {
    let bytes = Zeroizing::new(store::read(path, LIMIT)?);
    let passphrase = passphrase.map(certificate::Passphrase::from);
    let items = certificate::read(&path.display().to_string(), &bytes, passphrase.as_ref());
    let keys = items.map_err(|error| Error::of_key(path, error))?.into_iter().filter_map(|item| match item {
        Item::Key(key) => Some(key),
        Item::Certificate(_) | Item::Request(_) => None,
    });
    let unreadable = |cause: String| Error::KeyUnreadable { path: path.to_owned(), cause };
    let key = keys.into_iter().next().ok_or_else(|| unreadable("no private key found".to_owned()))?;
    let der = PrivatePkcs8KeyDer::from(key.secret.reveal());
    let pair = KeyPair::try_from(&der).map_err(|error| unreadable(error.to_string()))?;
    let pair = Zeroizing::new(pair);
    match kind_of(&pair) {
        Ok(algorithm) => Ok(Key { pair, algorithm }),
        Err(kind) => Err(Error::KeyUnsupported { path: path.to_owned(), kind }),
    }
}

impl Key {
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// SHA-256 of the SubjectPublicKeyInfo, in hex.
    pub fn spki_sha256(&self) -> String {
        let spki = self.pair.subject_public_key_info();
        HEXLOWER.encode(digest::digest(&digest::SHA256, &spki).as_ref())
    }

    /// PKCS #8 in PEM, under the passphrase where there is one.
    pub fn to_pem(&self, passphrase: Option<&Passphrase>) -> Result<Zeroizing<String>, Error> {
        let der = Zeroizing::new(self.pair.serialize_der());
        match passphrase {
            // rcgen's own PEM leaves a copy of it in memory.
            None => SecretDocument::try_from(der.as_slice())
                .and_then(|it| it.to_pem(PrivateKeyInfoRef::PEM_LABEL, LineEnding::LF))
                .map_err(|error| Error::Crypto(error.to_string())),
            Some(passphrase) => sealed::seal(&der, passphrase),
        }
    }

    pub(super) fn pair(&self) -> &KeyPair {
        &self.pair
    }
}

fn generate(algorithm: Algorithm) -> Result<KeyPair, rcgen::Error> {
    let rsa = |size| KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, size);
    match algorithm {
        Algorithm::EcdsaP256 => KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256),
        Algorithm::EcdsaP384 => KeyPair::generate_for(&rcgen::PKCS_ECDSA_P384_SHA384),
        Algorithm::Ed25519 => generate_ed25519(),
        Algorithm::Rsa2048 => rsa(RsaKeySize::_2048),
        Algorithm::Rsa3072 => rsa(RsaKeySize::_3072),
        Algorithm::Rsa4096 => rsa(RsaKeySize::_4096),
    }
}

/// As version 1 of PKCS #8: OpenSSL does not read version 2 (RFC 5958), which rcgen would write.
fn generate_ed25519() -> Result<KeyPair, rcgen::Error> {
    let document = Ed25519KeyPair::generate()
        .and_then(|key| key.to_pkcs8v1())
        .map_err(|_| rcgen::Error::RingUnspecified)?;
    let der = PrivatePkcs8KeyDer::from(document.as_ref());
    KeyPair::from_pkcs8_der_and_sign_algo(&der, &rcgen::PKCS_ED25519)
}

/// Which of our kinds a key is, or the name of the kind that it is instead.
fn kind_of(pair: &KeyPair) -> Result<Algorithm, String> {
    let algorithm = pair.algorithm();
    if algorithm == &rcgen::PKCS_ECDSA_P256_SHA256 {
        return Ok(Algorithm::EcdsaP256);
    }
    if algorithm == &rcgen::PKCS_ECDSA_P384_SHA384 {
        return Ok(Algorithm::EcdsaP384);
    }
    if algorithm == &rcgen::PKCS_ED25519 {
        return Ok(Algorithm::Ed25519);
    }
    if algorithm != &rcgen::PKCS_RSA_SHA256 {
        return Err("ecdsa-p521".to_owned());
    }
    let spki = pair.subject_public_key_info();
    let bits = match SubjectPublicKeyInfo::from_der(&spki).map(|(_, spki)| {
        spki.parsed().map(|key| match key {
            PublicKey::RSA(key) => key.key_size(),
            _ => 0,
        })
    }) {
        Ok(Ok(bits)) => bits,
        _ => 0,
    };
    let all = [(2048, Algorithm::Rsa2048), (3072, Algorithm::Rsa3072), (4096, Algorithm::Rsa4096)];
    all.into_iter().find(|(size, _)| *size == bits).map_or(Err(format!("rsa-{bits}")), |(_, it)| Ok(it))
}
