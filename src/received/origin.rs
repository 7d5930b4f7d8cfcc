//! Who handed a message over: what it called itself, and what the receiver saw.

use super::hop::Origin;
use super::line::{Item, Line, bracketed_ip, ip};

/// As most servers write it: `from HELO (rdns [ip])`, and qmail: `from rdns (HELO name) (ident@ip)`.
pub(super) fn usual(line: &Line<'_>) -> Origin {
    let first = line.from.first().and_then(|item| item.word());
    let seen = line.connection().and_then(|at| line.from[at].comment());
    let said = line.from.iter().filter_map(|item| item.comment()).find_map(helo_comment);
    let address = seen.and_then(|text| bracketed_ip(text).or_else(|| ip(text.rsplit('@').next()?)));
    match (said, seen) {
        (Some(helo), _) => {
            Origin { helo: Some(helo.to_owned()), rdns: first.and_then(resolved), ip: address }
        }
        (None, Some(text)) if text.contains('[') => {
            let name = text.split('[').next().unwrap_or_default().trim();
            // Sendmail: `ident@host [ip]`, `IDENT:ident@host [ip]`.
            let name = name.rsplit('@').next().and_then(resolved);
            Origin { helo: first.map(str::to_owned), rdns: name, ip: address }
        }
        _ => Origin { helo: first.map(str::to_owned), rdns: None, ip: address },
    }
}

/// A name that the receiver found, unless it says that it found none.
pub(super) fn resolved(name: &str) -> Option<String> {
    let name = name.trim().trim_end_matches('.');
    let none = ["unknown", "nxdomain", "dnserror", "no.rdns", "softdnserr", "source"];
    let is_name = !name.is_empty() && !name.starts_with('[') && ip(name).is_none();
    (is_name && !none.contains(&name.to_ascii_lowercase().as_str()) && !name.contains(char::is_whitespace))
        .then(|| name.to_owned())
}

/// `HELO name`, in a comment of its own (qmail, Yahoo, Zimbra).
pub(super) fn helo_comment(comment: &str) -> Option<&str> {
    ["HELO ", "EHLO ", "LHLO "].iter().find_map(|verb| comment.strip_prefix(verb))
}

/// The addresses in the comments behind `by`: Exchange writes its own there.
pub(super) fn own_address(items: &[Item<'_>]) -> Option<std::net::IpAddr> {
    items.iter().filter_map(|item| item.comment()).find_map(ip)
}
