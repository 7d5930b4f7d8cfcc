//! Why a message was refused: what a server writes of itself, and the answer of the other side, which is words of theirs.

use super::line;

/// What is in a mail may be encrypted, or signed with a certificate, and be refused for that.
const CONTENT: [&str; 9] =
    ["attachment", "attachments", "archive", "zip", "file", "pdf", "pgp", "s/mime", "smime"];

/// Whether the words of a refusal are about TLS. Addresses and names of hosts in them are not.
pub(super) fn is_about_tls(reason: &str) -> bool {
    let own = own_words(reason).0;
    let apart = |c: char| c.is_whitespace() || "()[]:,;\"'".contains(c);
    let words = own.split(apart).map(|word| word.trim_end_matches(['.', '!', '?']).to_ascii_lowercase());
    let words: Vec<String> = words.collect();
    let is_content = words.iter().any(|word| CONTENT.contains(&word.as_str()));
    words.iter().any(|word| {
        // X.7.10 is "encryption needed" (RFC 7372 and the registry of enhanced status codes).
        let known = ["tls", "starttls", "ssl", "tls/ssl", "ssl/tls", "dane", "tlsa", "5.7.10", "4.7.10"];
        let is_either = word.starts_with("encrypt") || word.starts_with("certificate");
        known.contains(&word.as_str()) || is_either && !is_content
    })
}

/// The words outside of angle brackets, up to `; from=`, and what stands there.
pub(super) fn own_words(text: &str) -> (String, Option<&str>) {
    let mut own = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some(from) = rest.strip_prefix("; from=") {
            return (own, Some(from));
        }
        if next == '<' {
            // A quoted local part may hold anything, a closing bracket too.
            let behind = line::address(rest).map_or(&rest[1..], |(_, behind)| behind);
            rest = behind.split_once('>').map_or("", |(_, behind)| behind);
        } else {
            own.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    (own, None)
}

/// What one sender's message to one recipient is called on one day, where no server took it in and gave it a name: whoever is
/// refused for now comes again.
pub(super) fn nameless(sender: &str, recipient: &str, date: &str) -> String {
    // `2026-11-23`, `Nov 23`.
    let day = if date.starts_with(|c: char| c.is_ascii_digit()) { date.get(..10) } else { date.get(..6) };
    format!("{sender}>{recipient} {}", day.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_about_tls_and_what_only_has_it_in_a_name() {
        for reason in [
            "Cannot start TLS: handshake failure",
            "Server certificate not verified",
            "TLS is required, but was not offered by host mx.a.test[127.78.9.21]",
            "host mx.a.test[192.0.2.1] said: 530 5.7.0 Must issue a STARTTLS command first (in reply to MAIL FROM command)",
            "530 5.7.1 Session encryption is required",
            "a TLS session is required, but the server did not offer TLS support",
            "Deferred: 454 4.7.0 encryption too weak 0 less than 112",
            "DANE error: tlsa lookup FAIL",
        ] {
            assert!(is_about_tls(reason), "{reason}");
        }
        for reason in [
            "host mx.tls.example[192.0.2.1] said: 550 5.1.1 <bob@tls.example>: unknown user (in reply to RCPT TO command)",
            "554 5.7.1 <\"TLS > TLS\"@a.example>: Sender address rejected: Access denied",
            "connect to mx.a.example[192.0.2.1]:25: Connection timed out",
            "450 4.2.0 <bob@a.example>: Recipient address rejected: Greylisted, see http://a.example/ssl/tls",
            "552 5.7.0 rejected: encrypted attachment",
            "550 5.7.1 encrypted zip not allowed",
            "550 S/MIME certificate required",
        ] {
            assert!(!is_about_tls(reason), "{reason}");
        }
    }
}
