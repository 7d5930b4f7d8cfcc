//! Putting a key under a passphrase: PKCS #8 with PBES2 (RFC 5958, section 3; RFC 8018, section 6.2).

use super::{Error, Passphrase};
use aws_lc_rs::rand;
use pkcs8::der::SecretDocument;
use pkcs8::der::asn1::OctetStringRef;
use pkcs8::der::pem::PemLabel;
use pkcs8::pkcs5::pbes2::Parameters;
use pkcs8::{EncryptedPrivateKeyInfoRef, LineEnding};
use zeroize::Zeroizing;

/// PBKDF2-HMAC-SHA-256 rather than scrypt: FIPS builds of OpenSSL, Java and Windows read it as well. OWASP's count.
const ITERATIONS: u32 = 600_000;

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
