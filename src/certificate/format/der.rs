//! Binary files: a certificate, a request, a key, PKCS #7 or PKCS #12. The bytes tell which.

use super::{File, Foreign, Item, foreign, key, pkcs7, pkcs12};
use crate::certificate::{Certificate, Error, Request};

/// What `der` holds; None where it is nothing of ours.
pub(super) fn read(file: &File<'_>, der: &[u8]) -> Result<Option<Vec<Item>>, Error> {
    if pkcs12::is_one(der) {
        return pkcs12::read(file, der).map(Some);
    }
    if pkcs7::is_one(der) {
        return pkcs7::read(file, "PKCS #7", der).map(Some);
    }
    if key::is_encrypted(der) {
        return key::decrypt(file, der).map(|it| Some(vec![Item::Key(it)]));
    }
    let one = Certificate::from_der(der)
        .map(Item::Certificate)
        .or_else(|_| Request::from_der(der).map(Item::Request))
        .or_else(|_| key::read(der).map(Item::Key));
    match one {
        Ok(item) => Ok(Some(vec![item])),
        Err(refused @ key::Refused::Kind(_)) => Err(file.refused("DER", refused)),
        Err(key::Refused::Damaged(_)) => match foreign::of_der(der) {
            Some(Foreign::Structure) if is_text(der) => Ok(None),
            Some(format) => Err(file.foreign(format)),
            None => Ok(None),
        },
    }
}

fn is_text(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace())
}
