//! PKCS #12 (RFC 7292): key and certificates in one protected file, `.pfx` or `.p12`.

use super::{File, Item, ber, key};
use crate::certificate::{Certificate, Error};
use p12_keystore::{Pkcs12Archive, error::Error as Cause};

/// The largest that is opened: thousands of protected parts would keep us busy for hours.
const LARGEST: usize = 1 << 20;

/// Whether it starts with the version 3 and a content, as PFX does.
pub(super) fn is_one(der: &[u8]) -> bool {
    let head = &der[..der.len().min(16)];
    head.windows(5).position(|it| it[..4] == [0x02, 0x01, 0x03, 0x30]).is_some_and(|at| at < 6)
}

/// The keys, then the certificates in the order in which they stand there.
pub(super) fn read(file: &File<'_>, der: &[u8]) -> Result<Vec<Item>, Error> {
    if der.len() > LARGEST {
        return Err(Error::TooMuch { name: file.name(), limit: "1 MiB".to_owned() });
    }
    let der = ber::to_der(der).ok_or_else(|| file.damaged("PKCS #12", "it is cut off"))?;
    let archive = Pkcs12Archive::from_pkcs12(&der, file.words()).map_err(|cause| failed(file, &cause))?;
    let mut items = Vec::new();
    let damaged = |cause| file.damaged("PKCS #12", cause);
    for bag in &archive.keys {
        items.push(Item::Key(key::read(bag.key.as_der()).map_err(damaged)?));
    }
    for bag in &archive.certs {
        items.push(Item::Certificate(Certificate::from_der(bag.cert.as_der()).map_err(damaged)?));
    }
    if items.is_empty() { Err(Error::Unreadable(file.name())) } else { Ok(items) }
}

fn failed(file: &File<'_>, cause: &Cause) -> Error {
    match cause {
        // The MAC of the whole, or where there is none, the padding inside.
        Cause::MacError(_) | Cause::UnpadError | Cause::Pkcs5Error(_) => file.locked(),
        Cause::UnsupportedEncryptionScheme | Cause::UnsupportedMacAlgorithm | Cause::InvalidParameters => {
            Error::Encryption { name: file.name(), scheme: "PKCS #12".to_owned() }
        }
        other => file.damaged("PKCS #12", other.to_string()),
    }
}
