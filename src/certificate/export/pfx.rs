//! PKCS #12 (RFC 7292) in two strengths.

use crate::certificate::{Certificate, Error, Key, Passphrase};
use p12_keystore::{EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKey, PrivateKeyChain};

/// Rounds: a guess costs that much more. Windows' own files have 2000, which is what old readers know.
const ROUNDS: u32 = 100_000;
const ROUNDS_COMPATIBLE: u32 = 2_000;

/// Key and chain under `name`: PBES2 with AES-256 and HMAC-SHA-256, or 3DES and HMAC-SHA-1 where it has to be
/// compatible with old readers.
pub(super) fn written(
    name: &str,
    key: &Key,
    links: &[Certificate],
    passphrase: &Passphrase,
    compatible: bool,
) -> Result<Vec<u8>, Error> {
    let failed = |error: p12_keystore::error::Error| Error::ExportFailed(error.to_string());
    let private = PrivateKey::from_der(key.secret.reveal()).map_err(failed)?;
    let chain = links
        .iter()
        .map(|link| p12_keystore::Certificate::from_der(&link.der))
        .collect::<Result<Vec<_>, _>>()
        .map_err(failed)?;
    // Any bytes that key and certificate share.
    let id = key.spki_sha256.get(..40).unwrap_or(&key.spki_sha256);
    let mut store = KeyStore::new();
    store.add_entry(name, KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new(id, private, chain)));
    let (encryption, mac, rounds) = if compatible {
        (EncryptionAlgorithm::PbeWithShaAnd3KeyTripleDesCbc, MacAlgorithm::HmacSha1, ROUNDS_COMPATIBLE)
    } else {
        (EncryptionAlgorithm::PbeWithHmacSha256AndAes256, MacAlgorithm::HmacSha256, ROUNDS)
    };
    store
        .writer(passphrase.reveal())
        .encryption_algorithm(encryption)
        .encryption_iterations(rounds)
        .mac_algorithm(mac)
        .mac_iterations(rounds)
        .write()
        .map_err(failed)
}
