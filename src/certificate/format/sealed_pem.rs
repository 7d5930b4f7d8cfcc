//! Keys as OpenSSL protected them before PKCS #8, and `openssl rsa` still does: the label says a key, headers below it
//! say how it is encrypted (RFC 1421, section 4.6.1). Who has the file can guess fast: it is read, never written.

use super::File;
use crate::certificate::Error;
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use data_encoding::HEXUPPER_PERMISSIVE;
use md5::{Digest, Md5};
use zeroize::Zeroizing;

/// Opens in place, by a key and an initial vector; the length of what comes out.
type Open = fn(&[u8], &[u8], &mut [u8]) -> Option<usize>;

/// Whether the inside of a block is encrypted in this way.
pub(super) fn is_one(body: &str) -> bool {
    body.contains("Proc-Type:") && body.contains("ENCRYPTED")
}

/// The key inside: what its label says, in DER. A wrong passphrase may leave anything but a key.
pub(super) fn open(file: &File<'_>, body: &str, encrypted: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
    let header = body.lines().find_map(|line| line.strip_prefix("DEK-Info:"));
    let (cipher, iv) = header.and_then(|it| it.split_once(',')).unwrap_or_default();
    let iv = HEXUPPER_PERMISSIVE.decode(iv.trim().as_bytes()).unwrap_or_default();
    let open: Open = match cipher.trim() {
        "AES-128-CBC" => opened::<Decryptor<aes::Aes128>>,
        "AES-192-CBC" => opened::<Decryptor<aes::Aes192>>,
        "AES-256-CBC" => opened::<Decryptor<aes::Aes256>>,
        "DES-EDE3-CBC" => opened::<Decryptor<des::TdesEde3>>,
        "DES-CBC" => opened::<Decryptor<des::Des>>,
        other => return Err(Error::Encryption { name: file.name(), scheme: other.to_owned() }),
    };
    let Some(salt) = iv.get(..8).filter(|_| file.passphrase.is_some()) else { return Err(file.locked()) };
    let key = key_of(file.words(), salt);
    let mut plain = Zeroizing::new(encrypted.to_vec());
    let length = open(key.as_slice(), &iv, &mut plain).ok_or_else(|| file.locked())?;
    plain.truncate(length);
    Ok(plain)
}

fn opened<C: KeyIvInit + BlockModeDecrypt>(key: &[u8], iv: &[u8], bytes: &mut [u8]) -> Option<usize> {
    let cipher = C::new_from_slices(key.get(..C::key_size())?, iv).ok()?;
    cipher.decrypt_padded::<Pkcs7>(bytes).ok().map(<[u8]>::len)
}

/// `EVP_BytesToKey` with MD5 and one round, for the longest key of all (RFC 8018, section 5.1 is its first block).
fn key_of(passphrase: &str, salt: &[u8]) -> Zeroizing<[u8; 32]> {
    let block = |before: &[u8]| {
        Zeroizing::new(<[u8; 16]>::from(
            Md5::new().chain_update(before).chain_update(passphrase).chain_update(salt).finalize(),
        ))
    };
    let first = block(&[]);
    let second = block(first.as_slice());
    let mut key = Zeroizing::new([0; 32]);
    key[..16].copy_from_slice(first.as_slice());
    key[16..].copy_from_slice(second.as_slice());
    key
}
