//! Who handed a message over: what it called itself, and what the receiver saw.

use super::hop::Origin;
use super::items::Item;
use super::line::{Key, Line, bracketed_ip, ip};
use std::net::IpAddr;

/// The sender, in the words of the line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Named<'a> {
    pub helo: Option<&'a str>,
    pub rdns: Option<&'a str>,
    pub ip: Option<IpAddr>,
    /// Whether the address is beyond doubt the receiver's word: no HELO, no reverse name and no ident can stand there.
    pub is_seen: bool,
}

impl From<Named<'_>> for Origin {
    fn from(named: Named<'_>) -> Self {
        Self { helo: named.helo.map(str::to_owned), rdns: named.rdns.map(str::to_owned), ip: named.ip }
    }
}

/// As most servers write it: `from HELO (rdns [ip])`, and qmail: `from rdns (HELO name) (ident@ip)`.
pub(super) fn usual<'a>(line: &Line<'a>) -> Named<'a> {
    let first = line.from().first().and_then(|item| item.word());
    let seen = line.connection();
    let said = line.from().iter().filter_map(|item| item.comment()).find_map(helo_comment);
    // `ident@ip`: an ident may look like anything.
    let address = seen.and_then(|text| ip(text.rsplit('@').next()?).or_else(|| bracketed_ip(text)));
    // `from host.example [192.0.2.1] by …`: no comment tells it, so it may be HELO's.
    let alone = || {
        let mut words =
            line.from().iter().filter_map(|item| item.word()).filter(|word| word.starts_with('['));
        words.next_back().and_then(ip).filter(|ip| seen.is_none() && !ip.is_loopback())
    };
    // `from 192.0.2.1 (EHLO host.example) by …` (Yahoo): HELO has a place of its own, and whatever stands behind the first
    // word may be HELO's, with brackets that it brought along.
    let greeted = first.filter(|_| greets(line)).and_then(ip);
    // What stands behind it outside of a comment, or beside it in its own, may be the sender's.
    let is_last = line.behind_connection().iter().all(|item| item.comment().is_some());
    let is_seen = is_last
        && address.zip(seen).is_some_and(|(address, text)| tells_only(text, address))
        && greeted.is_none_or(|greeted| address == Some(greeted));
    let address = address.or(greeted).or_else(alone);
    match (said, seen) {
        (Some(helo), _) => Named { helo: Some(helo), rdns: first.and_then(resolved), ip: address, is_seen },
        (None, Some(text)) if text.contains('[') => {
            let name = text.split('[').next().unwrap_or_default().trim();
            // Sendmail: `ident@host [ip]`, `IDENT:ident@host [ip]`.
            let name = name.rsplit('@').next().and_then(resolved);
            // Momentum and Exim with a port: `[ip]:port helo=name`.
            let helo = text.split_ascii_whitespace().find_map(|word| word.strip_prefix("helo="));
            Named { helo: helo.or(first), rdns: name, ip: address, is_seen }
        }
        _ => Named { helo: first, rdns: None, ip: address, is_seen },
    }
}

/// Whether HELO stands behind the first word, in a comment of its own or in what it has made of that.
fn greets(line: &Line<'_>) -> bool {
    let text = match line.from().get(1) {
        Some(Item::Word(text)) => text.trim_start_matches('('),
        Some(Item::Comment(text)) => text,
        None => return false,
    };
    let verb = text.split_ascii_whitespace().next().unwrap_or_default();
    ["HELO", "EHLO", "LHLO"].contains(&verb)
}

/// Between Yahoo's own servers: `from 10.0.0.1 by atlas.example with HTTPS`. HTTP knows no HELO, so the address is the
/// receiver's word.
pub(super) fn by_http<'a>(line: &Line<'a>) -> Option<Named<'a>> {
    let with = line.word(Key::With)?;
    let is_http = ["HTTP", "HTTPS"].iter().any(|it| it.eq_ignore_ascii_case(with));
    match line.from() {
        [Item::Word(address)] if is_http => {
            Some(Named { ip: Some(ip(address)?), is_seen: true, ..Named::default() })
        }
        _ => None,
    }
}

/// Whether a comment tells no other address: a reverse name and an ident are free to look like one.
fn tells_only(comment: &str, address: IpAddr) -> bool {
    let is_between =
        |c: char| c.is_ascii_whitespace() || matches!(c, '[' | ']' | '(' | ')' | '@' | '=' | ',');
    comment.split(is_between).filter_map(ip).all(|it| it == address)
}

/// A name that the receiver found, unless it says that it found none.
pub(super) fn resolved(name: &str) -> Option<&str> {
    const NONE: [&str; 6] = ["unknown", "nxdomain", "dnserror", "no.rdns", "softdnserr", "source"];
    let name = name.trim().trim_end_matches('.');
    let is_name = !name.is_empty()
        && !name.starts_with('[')
        && !name.contains(char::is_whitespace)
        && !NONE.iter().any(|none| none.eq_ignore_ascii_case(name))
        && ip(name).is_none();
    is_name.then_some(name)
}

/// `HELO name`, in a comment of its own (qmail, Yahoo, Zimbra) or behind who logged in (CommuniGate).
pub(super) fn helo_comment(comment: &str) -> Option<&str> {
    let helo = ["HELO ", "EHLO ", "LHLO "].iter().find_map(|verb| comment.strip_prefix(verb));
    helo.or_else(|| Some(comment.strip_prefix("account ")?.split_once(" HELO ")?.1))
}

/// The addresses in the comments behind `by`: Exchange writes its own there.
pub(super) fn own_address(items: &[Item<'_>]) -> Option<IpAddr> {
    items.iter().filter_map(|item| item.comment()).find_map(ip)
}
