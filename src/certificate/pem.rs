//! Writing PEM (RFC 7468): lines of 64 letters.

use data_encoding::BASE64;
use zeroize::Zeroizing;

/// `der` between its BEGIN and END lines.
pub(super) fn block(label: &str, der: &[u8]) -> Zeroizing<String> {
    let letters = Zeroizing::new(BASE64.encode(der));
    // Large enough from the start: no copy of a key is left behind where it grew.
    let mut text = Zeroizing::new(String::with_capacity(letters.len() * 66 / 64 + 2 * label.len() + 64));
    text.extend(["-----BEGIN ", label, "-----\n"]);
    for at in (0..letters.len()).step_by(64) {
        text.push_str(&letters[at..letters.len().min(at + 64)]);
        text.push('\n');
    }
    text.extend(["-----END ", label, "-----\n"]);
    text
}
