//! A test message of which no headers came back, in the log of the server that sent it on: what its administrator can prove
//! alone, whatever the partner answers.
//!
//! The log names the message once, with its Message-ID, beside the name that the server gave it; all other lines have that
//! name. The one about its delivery tells to which server it went, and how. Whether that server is the partner's, or one
//! that passes mail on for us, no log says: where its name does not show it, somebody has to.

use super::log::{EXIM, Line, Logs};
use super::not_told::NotTold;
use super::partner::Partner;
use super::tally::Tally;
use super::trail::{Quotes, SHORTEST_ID, Told};
use crate::name::MailDomain;
use crate::policy::Direction;
use crate::received::{Hop, Message, Used};
use time::{Duration, OffsetDateTime};

/// How much earlier than it was sent, by a clock in another zone, and how much later, of a queue, a message is looked for:
/// names are used again.
const BEFORE: Duration = Duration::days(1);
const AFTER: Duration = Duration::days(8);

/// The message that is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// When it was handed over.
    pub at: OffsetDateTime,
    /// What the server answered that took it, where that is known.
    pub reply: Option<&'a str>,
    /// The domain that it went to, where that is known.
    pub recipient: Option<&'a MailDomain>,
    /// Which servers are the partner's.
    pub taker: Taker<'a>,
}

/// Which servers are known to be the partner's, and not one that passes mail on for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taker<'a> {
    /// Those whose names are the recipient's domain, or below it: nobody else gives such names.
    Evident,
    /// The one of this name as well: somebody knows it.
    Named(&'a str),
    /// Whichever these lines name: they were looked at before.
    Known,
}

/// Adds the hop to the partner's server to a message that has none, and the lines that tell it; `now`: the latest that a date
/// without a year can be.
///
/// # Errors
/// Where the log does not tell that it went there, and how.
pub fn follow_alone(
    message: &mut Message,
    wanted: Wanted<'_>,
    log: &[u8],
    now: OffsetDateTime,
) -> Result<(), NotTold> {
    let id = message.message_id.clone().unwrap_or_default();
    let id = id.trim().trim_matches(['<', '>']);
    let (hop, lines) = told(id, wanted, log, now)?;
    // What is kept has to tell the same another day.
    let again = told(id, Wanted { taker: Taker::Known, ..wanted }, lines.join("\n").as_bytes(), now);
    if again.ok().as_ref().is_none_or(|(it, _)| *it != hop) {
        return Err(NotTold::NoTls { ids: format!("<{id}>") });
    }
    (message.hops, message.log) = (vec![hop], lines);
    Ok(())
}

/// The hop to the partner's server, and the lines that tell it.
fn told(
    id: &str,
    wanted: Wanted<'_>,
    log: &[u8],
    now: OffsetDateTime,
) -> Result<(Hop, Vec<String>), NotTold> {
    // "queued as 4XyZ12AbCd", "OK id=1xVV83-0001CD-0S", "3ANEYcAb000012 Message accepted".
    let words = wanted.reply.into_iter().flat_map(|it| it.split([' ', '=', '<', '>', ',', ';', ':']));
    let is_name = |word: &&str| word.len() >= SHORTEST_ID && word.bytes().any(|byte| byte.is_ascii_digit());
    let mut known: Vec<String> = words.filter(is_name).map(str::to_owned).collect();
    let mut logs = Logs::default();
    let mut quotes = Quotes::default();
    let (mut there, mut named, mut why, mut hop) = (None, None, None, None);
    for text in log.split(|byte| *byte == b'\n') {
        let text = String::from_utf8_lossy(text);
        let text = text.trim_end_matches('\r');
        let Some(line) = Line::read(text, now) else { continue };
        let mut tally = Tally::default();
        logs.line(&line, &mut tally);
        quotes.pass(&line, text, false);
        let is_known = wanted.taker == Taker::Known;
        if !is_known && line.date().is_some_and(|it| it < wanted.at - BEFORE || it > wanted.at + AFTER) {
            continue;
        }
        let own = line.text.split([':', ' ']).next().unwrap_or_default();
        if own.len() >= SHORTEST_ID && gives_a_name(line.text, id) {
            // A filter hands it back under another name.
            known.push(own.to_owned());
            named = Some(text.to_owned());
        }
        if !is_known && !known.iter().any(|name| name == own) {
            continue;
        }
        there = Some(own.to_owned());
        let Some(fate) = fate(&line).filter(|_| is_to(line.text, wanted.recipient)) else { continue };
        // The last word counts: it may go in the end, and otherwise than it was tried before.
        let earlier = (hop.take(), why.take());
        match fate {
            Fate::Waits(words) => why = Some(NotTold::NotSent { answer: words.to_owned() }),
            Fate::GivenUp(words) => why = Some(NotTold::GivenUp { answer: words.to_owned() }),
            Fate::Went => {
                let is_ours = |it: &&Partner| {
                    let is_to = wanted.recipient.is_none_or(|domain| *domain == it.domain);
                    it.direction == Direction::Outbound && is_to
                };
                let partners: Vec<Partner> = tally.partners();
                let Some(partner) = partners.iter().find(is_ours) else {
                    // The same delivery, for another recipient of it, or in a copy of the log.
                    (hop, why) = earlier;
                    continue;
                };
                let told = Told::of(partner).filter(|it| it.used == Used::Yes || line.program == EXIM);
                // What is not kept proves nothing tomorrow.
                let Some((by, told)) = relay(&line).zip(told).filter(|_| text.len() <= Quotes::LONGEST)
                else {
                    continue;
                };
                if !is_partners(by, partner, wanted.taker) {
                    why = Some(NotTold::Whose { by: by.to_owned() });
                    continue;
                }
                let raw = text.to_owned();
                let mut it = Hop { number: 1, by: Some(by.to_owned()), raw, ..crate::received::hop("") };
                let _ = told.add_to(&mut it, Direction::Outbound);
                let mut lines: Vec<String> = named.iter().cloned().collect();
                quotes.take(&line, text, Direction::Outbound, &mut lines);
                hop = Some((it, lines));
            }
        }
    }
    match (hop, why, there) {
        (Some(hop), ..) => Ok(hop),
        (None, Some(why), _) => Err(why),
        (None, None, Some(ids)) => Err(NotTold::NoTls { ids }),
        (None, None, None) if logs.known == 0 => Err(NotTold::NoLog),
        (None, None, None) => Err(NotTold::NotThere { ids: format!("<{id}>") }),
    }
}

/// Whether a line says which message its server gave this name: `message-id=<…>` (Postfix), `msgid=<…>` (Sendmail), ` id=…`
/// (Exim). Others only mention one, as what they answer.
fn gives_a_name(text: &str, id: &str) -> bool {
    if id.is_empty() {
        return false;
    }
    let behind = text.split_once(": ").map_or("", |(_, behind)| behind);
    let postfix = behind.strip_prefix("message-id=<").and_then(|it| it.strip_suffix('>'));
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

/// Whether a line about a delivery is about this recipient.
fn is_to(text: &str, recipient: Option<&MailDomain>) -> bool {
    let Some(domain) = recipient else { return true };
    let at = format!("@{domain}");
    let text = text.to_ascii_lowercase();
    let ends =
        |rest: &str| rest.chars().next().is_none_or(|c| !c.is_ascii_alphanumeric() && !"-.".contains(c));
    text.match_indices(&at).any(|(from, _)| ends(&text[from + at.len()..]))
}

/// Whether the server that took it is the partner's.
fn is_partners(by: &str, partner: &Partner, taker: Taker<'_>) -> bool {
    let (by, domain) = (by.to_ascii_lowercase(), partner.domain.as_str().to_ascii_lowercase());
    let is_below = by == domain || by.strip_suffix(&domain).is_some_and(|it| it.ends_with('.'));
    is_below || taker == Taker::Known || matches!(taker, Taker::Named(name) if name.eq_ignore_ascii_case(&by))
}

/// The name of the server that took it, or its address: `relay=mx.bank.example[192.0.2.1]:25`,
/// `relay=mx.bank.example. [192.0.2.1]`, `H=mx.bank.example [192.0.2.1]`. What the other side answered comes behind it.
fn relay<'a>(line: &Line<'a>) -> Option<&'a str> {
    let sign = if line.program == EXIM { " H=" } else { " relay=" };
    let (_, rest) = line.text.split_once(sign)?;
    let name = rest.split(['[', ' ', ',']).next()?.trim_end_matches('.');
    let address = || rest.split_once('[')?.1.split(']').next();
    Some(name).filter(|it| !it.is_empty()).or_else(address)
}

/// What became of a message.
enum Fate<'a> {
    /// It was handed on.
    Went,
    /// Not yet: the server's words.
    Waits(&'a str),
    /// Never: the server's words.
    GivenUp(&'a str),
}

/// What a line says of it.
fn fate<'a>(line: &Line<'a>) -> Option<Fate<'a>> {
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
    // Postfix, Sendmail.
    let words = behind(", status=").or_else(|| behind(", stat="))?;
    let begins = words.get(..4).unwrap_or_default().to_ascii_lowercase();
    Some(match begins.as_str() {
        "sent" => Fate::Went,
        "defe" | "queu" | "dela" => Fate::Waits(words),
        _ => Fate::GivenUp(words),
    })
}

#[cfg(test)]
mod tests;
