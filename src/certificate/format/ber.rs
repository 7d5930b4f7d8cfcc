//! BER to DER (X.690): Windows, Firefox and Java write lengths that are not known beforehand and strings in pieces,
//! which our parsers do not read.

use zeroize::Zeroizing;

/// No structure of ours is nested deeper.
const DEEPEST: usize = 24;
const OCTET_STRING: u8 = 0x04;
const CONSTRUCTED: u8 = 0x20;
const CONTEXT_0: u8 = 0xa0;

/// The same with definite lengths and whole strings; None where it is cut off or too deep. What follows the first
/// element is left out.
pub(super) fn to_der(bytes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut rest = bytes;
    let mut out = Zeroizing::new(Vec::with_capacity(bytes.len()));
    element(&mut rest, &mut out, 0)?;
    Some(out)
}

/// Moves one element from `rest` to `out`.
fn element(rest: &mut &[u8], out: &mut Vec<u8>, depth: usize) -> Option<()> {
    if depth > DEEPEST {
        return None;
    }
    let tag = take(rest, 1)?[0];
    // Tags of more than one byte: none of ours has one.
    if tag & 0x1f == 0x1f {
        return None;
    }
    let length = length(rest)?;
    if tag & CONSTRUCTED == 0 {
        let Length::Known(length) = length else { return None };
        let value = take(rest, length)?;
        push(out, tag, value);
        return Some(());
    }
    let mut children: Vec<Zeroizing<Vec<u8>>> = Vec::new();
    if let Length::Known(length) = length {
        let mut inside = take(rest, length)?;
        while !inside.is_empty() {
            children.push(child(&mut inside, depth)?);
        }
    } else {
        while !rest.starts_with(&[0, 0]) {
            children.push(child(rest, depth)?);
        }
        let _ = take(rest, 2)?;
    }
    whole_content(&mut children);
    let value: Zeroizing<Vec<u8>> = if tag == OCTET_STRING | CONSTRUCTED {
        Zeroizing::new(pieces(&children)?)
    } else {
        Zeroizing::new(children.iter().flat_map(|it| it.iter().copied()).collect())
    };
    push(out, if tag == OCTET_STRING | CONSTRUCTED { OCTET_STRING } else { tag }, &value);
    Some(())
}

fn child(rest: &mut &[u8], depth: usize) -> Option<Zeroizing<Vec<u8>>> {
    let mut out = Zeroizing::new(Vec::new());
    element(rest, &mut out, depth + 1)?;
    Some(out)
}

/// `encryptedContent [0] IMPLICIT OCTET STRING` of EncryptedContentInfo (RFC 5652 section 6.1) in pieces: the third
/// after an OID and an algorithm.
fn whole_content(children: &mut [Zeroizing<Vec<u8>>]) {
    if let [oid, algorithm, content] = children
        && (oid.first(), algorithm.first(), content.first()) == (Some(&0x06), Some(&0x30), Some(&CONTEXT_0))
        && let Some(inside) = value(content)
    {
        let mut rest = inside;
        let mut parts = Vec::new();
        while !rest.is_empty() {
            let before = rest;
            let (Some([OCTET_STRING]), Some(Length::Known(size))) = (take(&mut rest, 1), length(&mut rest))
            else {
                return;
            };
            if take(&mut rest, size).is_none() {
                return;
            }
            parts.push(Zeroizing::new(before[..before.len() - rest.len()].to_vec()));
        }
        if let Some(all) = pieces(&parts) {
            let mut joined = Zeroizing::new(Vec::with_capacity(all.len() + 6));
            push(&mut joined, CONTEXT_0 & !CONSTRUCTED, &all);
            *content = joined;
        }
    }
}

/// The values of primitive strings, joined.
fn pieces(parts: &[Zeroizing<Vec<u8>>]) -> Option<Vec<u8>> {
    let mut all = Vec::new();
    for part in parts {
        all.extend_from_slice(value(part).filter(|_| part.first() == Some(&OCTET_STRING))?);
    }
    Some(all)
}

/// The value of an element in DER.
fn value(element: &[u8]) -> Option<&[u8]> {
    let mut rest = element.get(1..)?;
    let Length::Known(length) = length(&mut rest)? else { return None };
    (rest.len() == length).then_some(rest)
}

/// How long a value is.
enum Length {
    Known(usize),
    /// Until two zeros.
    Open,
}

fn length(rest: &mut &[u8]) -> Option<Length> {
    match take(rest, 1)?[0] {
        0x80 => Some(Length::Open),
        short @ 0..0x80 => Some(Length::Known(short.into())),
        long => {
            let bytes = take(rest, usize::from(long & 0x7f))?;
            // Leading zeros are allowed in BER.
            let number = bytes.iter().try_fold(0usize, |sum, byte| {
                sum.checked_mul(256).and_then(|sum| sum.checked_add(usize::from(*byte)))
            })?;
            Some(Length::Known(number))
        }
    }
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(count)?;
    *rest = after;
    Some(taken)
}

/// Tag, length and value in DER.
pub(crate) fn push(out: &mut Vec<u8>, tag: u8, value: &[u8]) {
    out.push(tag);
    let size = value.len();
    if let Some(short) = u8::try_from(size).ok().filter(|size| *size < 0x80) {
        out.push(short);
    } else {
        let bytes = size.to_be_bytes();
        let bytes = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
        out.push(0x80 | u8::try_from(bytes.len()).unwrap_or(8));
        out.extend_from_slice(bytes);
    }
    out.extend_from_slice(value);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn der(bytes: &[u8]) -> Option<Vec<u8>> {
        to_der(bytes).map(|it| it.to_vec())
    }

    #[test]
    fn lengths_become_known_and_strings_whole() {
        assert_eq!(der(&[0x30, 0x80, 0x02, 0x01, 5, 0, 0]), Some(vec![0x30, 3, 0x02, 1, 5]));
        assert_eq!(der(&[0x24, 0x80, 0x04, 1, 7, 0x04, 2, 8, 9, 0, 0]), Some(vec![0x04, 3, 7, 8, 9]));
        let content = [0x30, 0x80, 0x06, 1, 42, 0x30, 0, 0xa0, 0x80, 0x04, 1, 7, 0x04, 1, 8, 0, 0, 0, 0];
        assert_eq!(der(&content), Some(vec![0x30, 9, 0x06, 1, 42, 0x30, 0, 0x80, 2, 7, 8]));
        // Explicit content, as in ContentInfo, stays as it is.
        let explicit = [0x30, 8, 0x06, 1, 42, 0xa0, 3, 0x04, 1, 7];
        assert_eq!(der(&explicit), Some(explicit.to_vec()));
        assert_eq!(der(&[0x30, 0x82, 0, 3, 0x02, 1, 5, 99]), Some(vec![0x30, 3, 0x02, 1, 5]));
    }

    #[test]
    fn what_is_cut_off_or_too_deep_is_refused() {
        assert_eq!(der(&[]), None);
        assert_eq!(der(&[0x30, 0x80, 0x02, 1, 5]), None);
        assert_eq!(der(&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff, 0]), None);
        assert_eq!(der(&[0x30, 0x80].repeat(100_000)), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived_and_der_stays(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            if let Some(once) = der(&bytes) {
                prop_assert_eq!(der(&once), Some(once));
            }
        }
    }
}
