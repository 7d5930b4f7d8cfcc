//! The line that begins a message in an mbox file (RFC 4155): `From `, somebody, and a date as `asctime` writes it.

/// No such line is longer.
pub(crate) const LONGEST_SEPARATOR: usize = 512;

/// The length of the line with its end, where it begins a message.
pub(crate) fn separator(text: &[u8]) -> Option<usize> {
    let text = &text[..text.len().min(LONGEST_SEPARATOR)];
    let rest = text.strip_prefix(b"From ")?;
    let length = memchr::memchr(b'\n', rest)?;
    let line = rest[..length].strip_suffix(b"\r").unwrap_or(&rest[..length]);
    let words = || line.split(|byte| *byte == b' ').filter(|word| !word.is_empty());
    let time = words().position(is_time)?;
    // `14:34:38 2026`, with a time zone before or behind the year.
    let is_dated = time >= 3 && words().skip(time + 1).take(2).any(is_year);
    is_dated.then_some(5 + length + 1)
}

/// `14:34:38`, `14:34`.
fn is_time(word: &[u8]) -> bool {
    let digits = |part: &[u8]| part.len() == 2 && part.iter().all(u8::is_ascii_digit);
    matches!(word.len(), 5 | 8) && word.split(|byte| *byte == b':').all(digits)
}

fn is_year(word: &[u8]) -> bool {
    word.len() == 4
        && (word.starts_with(b"19") || word.starts_with(b"20"))
        && word.iter().all(u8::is_ascii_digit)
}
