//! Keys under a passphrase: PKCS #8 with PBES2 (RFC 5958, section 3; RFC 8018, section 6.2).

use super::{Error, Passphrase};
use aws_lc_rs::rand;
use pkcs8::der::asn1::OctetStringRef;
use pkcs8::der::pem::PemLabel;
use pkcs8::der::{Decode, SecretDocument, pem};
use pkcs8::pkcs5::EncryptionScheme;
use pkcs8::pkcs5::pbes2::{Kdf, Parameters};
use pkcs8::{EncryptedPrivateKeyInfoRef, LineEnding};
use std::path::Path;
use zeroize::Zeroizing;

/// PBKDF2-HMAC-SHA-256 rather than scrypt: FIPS builds of OpenSSL, Java and Windows read it as well. OWASP's count.
const ITERATIONS: u32 = 600_000;
/// What a file may ask of us before it counts as an attack: minutes of work, gigabytes of memory.
const MOST_ITERATIONS: u32 = 20_000_000;
const MOST_MEMORY: u64 = 256 << 20;

/// The key's PKCS #8, encrypted, in PEM.
pub fn seal(pkcs8: &[u8], passphrase: &Passphrase) -> Result<Zeroizing<String>, Error> {
    let failed = |error: &dyn std::fmt::Display| Error::Crypto(error.to_string());
    let (mut salt, mut iv) = ([0; 16], [0; 16]);
    for random in [&mut salt, &mut iv] {
        rand::fill(random).map_err(|error| failed(&error))?;
    }
    let parameters = Parameters::generate_pbkdf2_sha256_aes256cbc(ITERATIONS, &salt, iv)
        .map_err(|error| failed(&error))?;
    let sealed = parameters.encrypt(passphrase.reveal(), pkcs8).map_err(|error| failed(&error))?;
    let sealed = EncryptedPrivateKeyInfoRef {
        encryption_algorithm: parameters.into(),
        encrypted_data: <&OctetStringRef>::try_from(sealed.as_slice()).map_err(|error| failed(&error))?,
    };
    let document = SecretDocument::try_from(sealed).map_err(|error| failed(&error))?;
    document.to_pem(EncryptedPrivateKeyInfoRef::PEM_LABEL, LineEnding::LF).map_err(|error| failed(&error))
}

/// The PKCS #8 of an encrypted key, if the file holds one in the form of PKCS #8: PEM or DER.
pub fn find(bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    const BEGIN: &str = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
    const END: &str = "-----END ENCRYPTED PRIVATE KEY-----";
    if bytes.first() == Some(&0x30) {
        return EncryptedPrivateKeyInfoRef::from_der(bytes).is_ok().then(|| bytes.to_vec().into());
    }
    let text = str::from_utf8(bytes).ok()?;
    let block = &text[text.find(BEGIN)?..];
    let block = &block[..block.find(END)? + END.len()];
    pem::decode_vec(block.as_bytes()).ok().map(|(_, der)| der.into())
}

/// Opens what [`find`] found.
pub fn open(path: &Path, der: &[u8], passphrase: &Passphrase) -> Result<SecretDocument, Error> {
    let unreadable = |cause: String| Error::KeyUnreadable { path: path.to_owned(), cause };
    let sealed = EncryptedPrivateKeyInfoRef::from_der(der).map_err(|error| unreadable(error.to_string()))?;
    if !is_bearable(&sealed.encryption_algorithm) {
        return Err(unreadable("the encryption asks for too much work".to_owned()));
    }
    match sealed.decrypt(passphrase.reveal()) {
        Ok(document) => Ok(document),
        Err(pkcs8::Error::EncryptedPrivateKey(
            error @ (pkcs8::pkcs5::Error::UnsupportedAlgorithm { .. }
            | pkcs8::pkcs5::Error::NoPbes1CryptSupport
            | pkcs8::pkcs5::Error::AlgorithmParametersInvalid { .. }),
        )) => Err(unreadable(error.to_string())),
        // The padding, or what came out of it, is no key: with CBC nothing else tells a wrong passphrase.
        Err(_) => Err(Error::PassphraseWrong(path.to_owned())),
    }
}

fn is_bearable(scheme: &EncryptionScheme) -> bool {
    match scheme.pbes2().map(|parameters| &parameters.kdf) {
        Some(Kdf::Pbkdf2(it)) => it.iteration_count <= MOST_ITERATIONS,
        Some(Kdf::Scrypt(it)) => {
            let memory = it.cost_parameter.saturating_mul(u64::from(it.block_size)).saturating_mul(128);
            memory <= MOST_MEMORY && it.parallelization <= 16
        }
        Some(_) | None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_cannot_ask_for_hours_of_work() {
        let parameters =
            Parameters::generate_pbkdf2_sha256_aes256cbc(MOST_ITERATIONS + 1, &[0; 16], [0; 16]).unwrap();
        let sealed = EncryptedPrivateKeyInfoRef {
            encryption_algorithm: parameters.into(),
            encrypted_data: OctetStringRef::new(&[0; 32]).unwrap(),
        };
        let der = SecretDocument::try_from(sealed).unwrap();
        assert_eq!(find(der.as_bytes()).unwrap().as_slice(), der.as_bytes());
        let refused = open(Path::new("key"), der.as_bytes(), &Passphrase::new("x".into()));
        assert!(matches!(refused, Err(Error::KeyUnreadable { .. })));
    }

    proptest::proptest! {
        #[test]
        fn searching_never_panics(text in "(-----(BEGIN|END) ENCRYPTED PRIVATE KEY-----|[A-Za-z0-9+/=]{0,9}|\n){0,8}") {
            let _ = find(text.as_bytes());
        }
    }
}
