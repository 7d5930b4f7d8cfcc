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
use super::trail::{Quotes, SHORTEST_ID, Told, names};
use crate::name::MailDomain;
use crate::policy::Direction;
use crate::received::{Hop, Message, Used, organisation};
use time::OffsetDateTime;

/// Which servers are known to be the partner's, and not one that passes mail on for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taker<'a> {
    /// Those whose names end as the recipient's address does.
    Evident,
    /// The one of this name as well: somebody knows it.
    Named(&'a str),
    /// Whichever these lines name: they were looked at before.
    Known,
}

/// Adds the hop to the partner's server to a message that has none, and the lines that tell it. `reply`: what the server
/// answered that took it from us, where that is known; `recipient`, `now` as with [`super::follow`].
///
/// # Errors
/// Where the log does not tell that it went there, and how.
pub fn follow_alone(
    message: &mut Message,
    reply: Option<&str>,
    log: &[u8],
    recipient: Option<&MailDomain>,
    taker: Taker<'_>,
    now: OffsetDateTime,
) -> Result<(), NotTold> {
    let id = message.message_id.clone().unwrap_or_default();
    let id = id.trim().trim_matches(['<', '>']).to_owned();
    // "queued as 4XyZ12AbCd", "OK id=1xVV83-0001CD-0S", "3ANEYcAb000012 Message accepted".
    let words = reply.into_iter().flat_map(|reply| reply.split([' ', '=', '<', '>', ',', ';', ':']));
    let is_name = |word: &&str| word.len() >= SHORTEST_ID && word.bytes().any(|byte| byte.is_ascii_digit());
    let mut known: Vec<String> = words.filter(is_name).map(str::to_owned).collect();
    let mut logs = Logs::default();
    let mut quotes = Quotes::default();
    let (mut is_there, mut named, mut why, mut hop) = (false, None, None, None);
    for text in log.split(|byte| *byte == b'\n') {
        let text = String::from_utf8_lossy(text);
        let text = text.trim_end_matches('\r');
        let Some(line) = Line::read(text, now) else { continue };
        let mut tally = Tally::default();
        logs.line(&line, &mut tally);
        let own = line.text.split([':', ' ']).next().unwrap_or_default();
        if !id.is_empty() && own.len() >= SHORTEST_ID && names(line.text, &id) {
            // A filter hands it back under another name.
            known.push(own.to_owned());
            named = Some(text.to_owned());
        }
        let is_about = taker == Taker::Known || known.iter().any(|name| name == own);
        is_there |= is_about;
        quotes.pass(&line, text, false);
        if !is_about {
            continue;
        }
        if let Some(words) = not_sent(line.text) {
            why = Some(NotTold::NotSent { answer: words.to_owned() });
        }
        for partner in tally.partners() {
            let is_to = recipient.is_none_or(|domain| *domain == partner.domain);
            if partner.direction != Direction::Outbound || !is_to {
                continue;
            }
            let told = Told::of(&partner).filter(|it| it.used == Used::Yes || line.program == EXIM);
            let Some((by, told)) = relay(line.text).zip(told) else { continue };
            if !is_partners(by, &partner, taker) {
                why = Some(NotTold::Whose { by: by.to_owned() });
                continue;
            }
            let mut it =
                Hop { number: 1, by: Some(by.to_owned()), raw: text.to_owned(), ..crate::received::hop("") };
            let _ = told.add_to(&mut it, Direction::Outbound);
            let mut lines: Vec<String> = named.iter().cloned().collect();
            quotes.take(&line, text, Direction::Outbound, &mut lines);
            (message.log, hop) = (lines, Some(it));
        }
    }
    let ids = || format!("<{id}>");
    match (hop, why) {
        (Some(hop), _) => {
            message.hops = vec![hop];
            Ok(())
        }
        (None, Some(why)) => Err(why),
        (None, None) if is_there => Err(NotTold::NoTls { ids: known.first().cloned().unwrap_or_else(ids) }),
        (None, None) if logs.known == 0 => Err(NotTold::NoLog),
        (None, None) => Err(NotTold::NotThere { ids: ids() }),
    }
}

/// Whether the server that took it is the partner's.
fn is_partners(by: &str, partner: &Partner, taker: Taker<'_>) -> bool {
    let is = |name: &str| name.eq_ignore_ascii_case(by);
    match taker {
        Taker::Known => true,
        Taker::Named(name) if is(name) => true,
        Taker::Named(_) | Taker::Evident => {
            organisation(by).eq_ignore_ascii_case(organisation(partner.domain.as_str()))
        }
    }
}

/// The name of the server that took it: `relay=mx.bank.example[192.0.2.1]:25`, `relay=mx.bank.example. [192.0.2.1]`,
/// `H=mx.bank.example [192.0.2.1]`.
fn relay(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once(" relay=").or_else(|| text.split_once(" H="))?;
    let name = rest.split(['[', ' ', ',']).next()?.trim_end_matches('.');
    (!name.is_empty()).then_some(name)
}

/// The server's words about a message that did not go: `deferred (TLS is required, but was not offered by …)`.
fn not_sent(text: &str) -> Option<&str> {
    let behind = |sign: &str| text.split_once(sign).map(|(_, rest)| rest);
    // Postfix, Sendmail, Exim.
    let status = behind(", status=").filter(|it| !it.starts_with("sent"));
    let stat = || behind(", stat=").filter(|it| !it.starts_with("Sent"));
    let exim = || behind(" == ").or_else(|| behind(" ** "));
    status.or_else(stat).or_else(exim)
}

#[cfg(test)]
mod tests;
