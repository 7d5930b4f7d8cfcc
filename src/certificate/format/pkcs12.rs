//! PKCS #12 (RFC 7292): key and certificates in one protected file, `.pfx` or `.p12`.

use super::{File, Item, ber, key};
use crate::certificate::{Certificate, Error, Key};
use der::asn1::AnyRef;
use der::{Decode, Reader, SliceReader};
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
    let open = |der: &[u8]| Pkcs12Archive::from_pkcs12(der, file.words());
    let opened = open(&der).or_else(|cause| match (&cause, without_mac(&der)) {
        // No passphrase is two things (RFC 7292, appendix B.1): no letters, or nothing at all. A MAC by the second
        // cannot be computed here, and where there is no secret it vouches for nothing.
        (Cause::MacError(_), Some(bare)) if file.words().is_empty() => open(&bare).map_err(|_| cause),
        _ => Err(cause),
    });
    let archive = opened.map_err(|cause| match cause {
        // Without a MAC over the whole, a wrong passphrase is noticed only by what comes out.
        Cause::DerError(_) | Cause::InvalidPrivateKey | Cause::X509Error(_) if !has_mac(&der) => {
            file.locked()
        }
        other => failed(file, &other),
    })?;
    let mut items = Vec::new();
    let damaged = |cause| file.damaged("PKCS #12", cause);
    for bag in &archive.keys {
        let key = key::read(bag.key.as_der()).map_err(|refused| file.refused("PKCS #12", refused))?;
        items.push(Item::Key(key));
    }
    for bag in &archive.certs {
        items.push(Item::Certificate(Certificate::from_der(bag.cert.as_der()).map_err(damaged)?));
    }
    if items.is_empty() { Err(Error::Unreadable(file.name())) } else { Ok(items) }
}

/// Opens a key that is protected alone, as those inside a PKCS #12 file are: such a file is put around it.
pub(super) fn decrypt(file: &File<'_>, encrypted: &[u8]) -> Result<Key, Error> {
    // id-data, and pkcs-12-pkcs8ShroudedKeyBag (RFC 7292 section 4.2.2)
    let data = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
    let shrouded = [0x06, 0x0b, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01, 0x02];
    let of = |tag, parts: &[&[u8]]| {
        let mut out = Vec::new();
        ber::push(&mut out, tag, &parts.concat());
        out
    };
    let content = |inside: &[u8]| of(0x30, &[&data, &of(0xa0, &[&of(0x04, &[inside])])]);
    let bag = of(0x30, &[&shrouded, &of(0xa0, &[encrypted])]);
    let safe = of(0x30, &[&content(&of(0x30, &[&bag]))]);
    let whole = of(0x30, &[&[0x02, 0x01, 0x03], &content(&safe)]);
    let archive = Pkcs12Archive::from_pkcs12(&whole, file.words()).map_err(|cause| match cause {
        // A wrong passphrase leaves the right padding once in 256 times, and then no key.
        Cause::InvalidPrivateKey => file.locked(),
        other => failed(file, &other),
    })?;
    let bag = archive.keys.first().ok_or_else(|| file.locked())?;
    key::read(bag.key.as_der()).map_err(|refused| file.unlocked(refused))
}

/// The same without its third part.
fn without_mac(der: &[u8]) -> Option<Vec<u8>> {
    let parts = |reader: &mut SliceReader<'_>| -> der::Result<Vec<u8>> {
        let bare = [reader.tlv_bytes()?, reader.tlv_bytes()?].concat();
        let _mac = reader.tlv_bytes()?;
        Ok(bare)
    };
    let bare = AnyRef::from_der(der).and_then(|outer| outer.sequence(parts)).ok()?;
    let mut out = Vec::new();
    ber::push(&mut out, 0x30, &bare);
    Some(out)
}

/// Whether the third part is there (RFC 7292 section 4: version, content, MAC).
fn has_mac(der: &[u8]) -> bool {
    let parts = |reader: &mut SliceReader<'_>| -> der::Result<usize> {
        let mut parts = 0;
        while !reader.is_finished() {
            let _ = AnyRef::decode(reader)?;
            parts += 1;
        }
        Ok(parts)
    };
    AnyRef::from_der(der).and_then(|outer| outer.sequence(parts)).is_ok_and(|parts| parts > 2)
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
