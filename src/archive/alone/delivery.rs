//! What a line of a log says of a delivery: of which message, to whom, to which server, and what became of it.

use crate::archive::log::{EXIM, Line, address};
use crate::name::MailDomain;

/// What became of a message.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fate<'a> {
    /// It was handed on.
    Went,
    /// Not yet: the server's words.
    Waits(&'a str),
    /// Never: the server's words.
    GivenUp(&'a str),
}

/// Whom a delivery is looked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Recipient<'a> {
    /// Their domain; any, where it is not known.
    pub domain: Option<&'a MailDomain>,
    /// They alone, where their address is known.
    pub address: Option<&'a str>,
}

/// Whether a line says which message its server gave this name: `message-id=<…>` (Postfix), `msgid=<…>` (Sendmail), ` id=…`
/// (Exim). Others only mention one, as what they answer.
pub(super) fn gives_a_name(text: &str, id: &str) -> bool {
    if id.is_empty() {
        return false;
    }
    let behind = text.split_once(": ").map_or("", |(_, behind)| behind);
    let postfix = behind.strip_prefix("message-id=<").and_then(|it| it.trim_end().strip_suffix('>'));
    let sendmail = || behind.split(", ").find_map(|it| it.strip_prefix("msgid=<")?.strip_suffix('>'));
    // The subject comes behind it, in the sender's words.
    let exim = || {
        let own = text.split(" T=\"").next().unwrap_or_default();
        let is_arrival = own.split(' ').nth(1) == Some("<=");
        own.split(' ').find_map(|it| it.strip_prefix("id=")).filter(|_| is_arrival)
    };
    let from = || behind.starts_with("from=").then(sendmail).flatten();
    postfix.or_else(from).or_else(exim) == Some(id)
}

impl Recipient<'_> {
    /// Whether a line is about a delivery to their domain, and whether to them.
    pub fn is_in(self, line: &Line<'_>) -> (bool, bool) {
        let all = addresses(line);
        let Some(wanted) = self.domain else { return (true, true) };
        let domain =
            |address: &str| address.rsplit_once('@').and_then(|(_, it)| it.parse::<MailDomain>().ok());
        let local = |address: &str| address.rsplit_once('@').map(|(it, _)| it.to_ascii_lowercase());
        let there: Vec<&str> = all.into_iter().filter(|it| domain(it).as_ref() == Some(wanted)).collect();
        let is_them = |it: &&str| self.address.is_none_or(|them| local(it) == local(them));
        (!there.is_empty(), there.iter().any(is_them))
    }
}

/// The recipients that a line names, as they were addressed and as they are now; none where the other side does.
fn addresses<'a>(line: &Line<'a>) -> Vec<&'a str> {
    let one = |text: &'a str| {
        let (_, behind) = address(text)?;
        Some((text[..text.len() - behind.len()].trim_start_matches('<'), behind.trim_start_matches('>')))
    };
    let mut all = Vec::new();
    let mut rest = if line.program == EXIM {
        // `anna@bank.example R=…`, `anna <anna@bank.example> R=…`, `anna@mx.other.example <anna@bank.example> R=…`.
        let to = line.text.splitn(3, ' ').nth(2).unwrap_or_default();
        match to.split_once(" <") {
            Some((now, original)) if !now.contains(" R=") => {
                all.extend(one(now).map(|(it, _)| it));
                original
            }
            _ => to,
        }
    } else {
        line.text.split_once(": to=").map_or("", |(_, to)| to)
    };
    while let Some((it, behind)) = one(rest) {
        all.push(it);
        // `<a@x.example>,<b@x.example>, delay=…`; an alias that was asked for.
        rest = behind.strip_prefix(",<").or_else(|| behind.strip_prefix(", orig_to=")).unwrap_or_default();
    }
    all
}

/// The name of the server that took it, or its address: `relay=mx.bank.example[192.0.2.1]:25`,
/// `relay=mx.bank.example. [192.0.2.1]`, `H=mx.bank.example [192.0.2.1]`. What the other side answered comes behind it.
pub(super) fn relay<'a>(line: &Line<'a>) -> Option<&'a str> {
    let sign = if line.program == EXIM { " H=" } else { " relay=" };
    let (_, rest) = line.text.split_once(sign)?;
    let name = rest.split(['[', ' ', ',']).next()?.trim_end_matches('.');
    let address = || rest.split_once('[')?.1.split(']').next();
    Some(name).filter(|it| !it.is_empty()).or_else(address)
}

/// What a line says of it.
pub(super) fn fate<'a>(line: &Line<'a>) -> Option<Fate<'a>> {
    let text = line.text;
    let behind = |sign: &str| text.split_once(sign).map(|(_, rest)| rest);
    if line.program == EXIM {
        let mut words = text.splitn(3, ' ');
        return match (words.nth(1)?, words.next().unwrap_or_default()) {
            ("=>" | "->" | ">>", _) => Some(Fate::Went),
            ("==", words) => Some(Fate::Waits(words)),
            ("**", words) => Some(Fate::GivenUp(words)),
            _ => None,
        };
    }
    // Postfix, Sendmail; Postfix's queue manager gives up what has waited too long, for all recipients.
    let words = behind(", status=").or_else(|| behind(", stat="))?;
    let begins = words.get(..4).unwrap_or_default().to_ascii_lowercase();
    Some(match begins.as_str() {
        "sent" => Fate::Went,
        "defe" | "queu" | "dela" => Fate::Waits(words),
        _ => Fate::GivenUp(words),
    })
}

/// Whether a line is about all recipients: it names none.
pub(super) fn is_about_all(line: &Line<'_>) -> bool {
    line.program.ends_with("/qmgr")
}
