//! PKCS #7 (RFC 5652): the certificates of a CA in one file, `.p7b` or `.p7c`.

use super::{File, Item};
use crate::certificate::{Certificate, Error};
use cms::content_info::ContentInfo;
use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Decode, SliceReader, Tagged};

/// id-signedData
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
/// The same in DER, to be told by.
const SIGNED_DATA_DER: [u8; 11] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/// Whether the first thing inside is id-signedData.
pub(super) fn is_one(der: &[u8]) -> bool {
    let head = &der[..der.len().min(24)];
    head.windows(SIGNED_DATA_DER.len()).position(|it| it == SIGNED_DATA_DER).is_some_and(|at| at < 8)
}

/// The certificates, in the order in which they stand there.
pub(super) fn read(file: &File<'_>, block: &str, der: &[u8]) -> Result<Vec<Item>, Error> {
    let damaged = |error: der::Error| file.damaged(block, error.to_string());
    let der = super::ber::to_der(der).ok_or_else(|| file.damaged(block, "it is cut off"))?;
    let info = ContentInfo::from_der(&der).map_err(damaged)?;
    if info.content_type != SIGNED_DATA {
        return Err(file.damaged(block, format!("it holds {}", info.content_type)));
    }
    let set = AnyRef::from(&info.content).sequence(certificates).map_err(damaged)?;
    let mut reader = SliceReader::new(set).map_err(damaged)?;
    let mut items = Vec::new();
    while !der::Reader::is_finished(&reader) {
        let choice = der::Reader::tlv_bytes(&mut reader).map_err(damaged)?;
        // Other choices: attribute certificates, which no server sends.
        if choice.first() == Some(&0x30) {
            let it = Certificate::from_der(choice).map_err(|cause| file.damaged(block, cause))?;
            items.push(Item::Certificate(it));
        }
    }
    if items.is_empty() { Err(Error::Unreadable(file.name())) } else { Ok(items) }
}

/// The inside of `certificates [0]` in SignedData (RFC 5652 section 5.1). Read by hand, as a typed set would sort it.
fn certificates<'a>(reader: &mut SliceReader<'a>) -> der::Result<&'a [u8]> {
    let mut found: &[u8] = &[];
    while !der::Reader::is_finished(reader) {
        let field = AnyRef::decode(reader)?;
        if field.tag() == (der::Tag::ContextSpecific { constructed: true, number: der::TagNumber(0) }) {
            found = field.value();
        }
    }
    Ok(found)
}
