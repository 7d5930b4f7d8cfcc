//! How deeply messages lie in each other: a library that takes them apart goes as deep as they do, to the end of its stack.

use memchr::memmem;

/// The most messages within one; people forward a forwarded one now and then.
const MOST: usize = 50;

/// Whether a message holds so many others, or any in an encoding that hides how many (which RFC 2046, section 5.2.1,
/// forbids), that it was made to be trouble.
pub(crate) fn is_hostile(message: &[u8]) -> bool {
    let mut nested = 0;
    for block in blocks(message) {
        let block = block.to_ascii_lowercase();
        let Some(kind) = memmem::find(&block, b"content-type").map(|at| field(&block[at..])) else {
            continue;
        };
        let has = |text: &[u8], word: &[u8]| memmem::find(text, word).is_some();
        if !has(kind, b"message") && !has(kind, b"digest") {
            continue;
        }
        nested += 1;
        let is_encoded = memmem::find(&block, b"content-transfer-encoding").is_some_and(|at| {
            let encoding = field(&block[at..]);
            has(encoding, b"base64") || has(encoding, b"quoted")
        });
        if is_encoded || nested > MOST {
            return true;
        }
    }
    false
}

/// What stands between empty lines.
fn blocks(message: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(message);
    std::iter::from_fn(move || {
        let here = rest?;
        let ends = memchr::memchr_iter(b'\n', here);
        let empty = |at: &usize| matches!(&here[at + 1..], [b'\n', ..] | [b'\r', b'\n', ..]);
        let end = ends.into_iter().find(empty);
        rest = end.map(|end| &here[end + 1..]);
        Some(end.map_or(here, |end| &here[..end]))
    })
}

/// A field with the lines that continue it.
fn field(text: &[u8]) -> &[u8] {
    let ends = |at: &usize| !matches!(text.get(at + 1), Some(b' ' | b'\t'));
    let end = memchr::memchr_iter(b'\n', text).find(ends).unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_forward_is_none_and_a_chain_without_an_end_is() {
        let level = "Content-Type: message/rfc822\r\n\r\n";
        assert!(!is_hostile(level.repeat(20).as_bytes()));
        assert!(is_hostile(level.repeat(51).as_bytes()));
        assert!(is_hostile("content-type:\n\tMESSAGE/rfc822\n\n".repeat(51).as_bytes()));
        let encoded = format!(
            "{}Content-Transfer-Encoding: base64\r\n\r\nQQ==\r\n",
            level.trim_end_matches("\r\n\r\n").to_owned() + "\r\n"
        );
        assert!(is_hostile(encoded.as_bytes()));
        // A report, packed and encoded, is no message.
        let report = "Message-ID: <1@example.org>\r\nContent-Type: application/tlsrpt+gzip\r\nContent-Transfer-Encoding: base64\r\n\r\nQQ==\r\n";
        assert!(!is_hostile(report.as_bytes()));
        assert!(!is_hostile(b""));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(prop_oneof![Just(b'\n'), Just(b'\r'), any::<u8>()], 0..300)) {
            let _ = is_hostile(&bytes);
        }
    }
}
