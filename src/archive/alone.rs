//! A test message of which no headers came back, in the log of the server that sent it on: what its administrator can prove
//! alone, whatever the partner answers.
//!
//! The log names the message once, with its Message-ID, beside the name that the server gave it; all other lines have that
//! name. The one about its delivery tells to which server it went, and how. Whether that server is the partner's, or one
//! that passes mail on for us, no log says: where its name does not show it, somebody has to.

mod delivery;

use super::log::{EXIM, Line, Logs};
use super::not_told::NotTold;
use super::partner::Partner;
use super::tally::Tally;
use super::trail::{Quotes, SHORTEST_ID, Told};
use crate::name::MailDomain;
use crate::policy::Direction;
use crate::received::{Hop, Message, PeerCertificate, Used};
use delivery::{Fate, Recipient, fate, gives_a_name, is_about_all, relay};
use std::collections::HashMap;
use time::{Duration, OffsetDateTime};

/// How much earlier than it was sent, by a clock in another zone, and how much later, of a queue, a message is looked for:
/// names are used again.
pub(super) const BEFORE: Duration = Duration::days(1);
pub(super) const AFTER: Duration = Duration::days(8);

/// More names than servers give one message; in a loop each round gives another.
const MOST_NAMES: usize = 1_000;

/// The message that is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// When it was handed over.
    pub at: OffsetDateTime,
    /// What the server answered that took it, where that is known.
    pub reply: Option<&'a str>,
    /// The domain that it went to, where that is known.
    pub recipient: Option<&'a MailDomain>,
    /// The address there, where that is known.
    pub to: Option<&'a str>,
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
    let (hop, lines) = told(id, wanted, &String::from_utf8_lossy(log), now)?;
    // What is kept has to tell the same another day.
    let known = Wanted { taker: Taker::Known, to: None, ..wanted };
    let again = told(id, known, &lines.join("\n"), now);
    if again.ok().as_ref().is_none_or(|(it, _)| *it != hop) {
        return Err(NotTold::NoTls { ids: format!("<{id}>") });
    }
    (message.hops, message.log) = (vec![hop], lines);
    Ok(())
}

/// The hop to the partner's server, and the lines that tell it.
type Proof = (Hop, Vec<String>);

/// What became of the message under one of its names. The last word counts: it may go in the end, and otherwise than it was
/// tried before.
#[derive(Default)]
struct Course {
    proof: Option<Proof>,
    why: Option<NotTold>,
    /// How it went to somebody else in the recipient's domain, and to which server: several on one connection are told once.
    neighbour: Option<(String, Proof)>,
}

fn told(id: &str, wanted: Wanted<'_>, log: &str, now: OffsetDateTime) -> Result<Proof, NotTold> {
    let names = names(id, wanted, log, now);
    let recipient = Recipient { domain: wanted.recipient, address: wanted.to };
    let is_known = wanted.taker == Taker::Known;
    let (mut logs, mut quotes) = (Logs::default(), Quotes::default());
    let mut courses: HashMap<String, Course> = HashMap::new();
    let (mut last, mut is_addressed) = (None, false);
    for (line, text) in lines(log, now) {
        let mut tally = Tally::default();
        logs.line(&line, &mut tally);
        quotes.pass(&line, text, false);
        let own = line.text.split([':', ' ']).next().unwrap_or_default();
        let Some(given_by) = names.get(own).or(if is_known { Some(&None) } else { None }) else { continue };
        if !is_known && !wanted.is_near(&line) {
            continue;
        }
        last = Some(own.to_owned());
        let Some(fate) = fate(&line) else { continue };
        let (is_there, is_them) = if is_about_all(&line) { (true, true) } else { recipient.is_in(&line) };
        is_addressed |= is_them;
        let course = courses.entry(own.to_owned()).or_default();
        match fate {
            Fate::Went if is_there => {
                let went = went(&line, text, wanted, tally, (given_by.as_deref(), &quotes));
                course.went(went, is_them, relay(&line).unwrap_or_default());
            }
            Fate::Waits(words) if is_them => course.is_not(NotTold::NotSent { answer: words.to_owned() }),
            Fate::GivenUp(words) if is_them => course.is_not(NotTold::GivenUp { answer: words.to_owned() }),
            Fate::Went | Fate::Waits(_) | Fate::GivenUp(_) => {}
        }
    }
    if wanted.to.is_some() && !is_addressed {
        // The address was written anew on the way.
        return told(id, Wanted { to: None, ..wanted }, log, now);
    }
    // Where a filter hands it back under another name, that one goes to the partner.
    let (proofs, whys): (Vec<_>, Vec<_>) = courses.into_values().map(|it| (it.proof, it.why)).unzip();
    let is_whose = |it: &NotTold| matches!(it, NotTold::Whose { .. });
    let mut whys: Vec<NotTold> = whys.into_iter().flatten().collect();
    whys.sort_by_key(is_whose);
    // Of several ways to the recipient the weakest counts.
    let proof = proofs.into_iter().flatten().min_by_key(|(hop, _)| strength(hop));
    match (proof, whys.into_iter().next(), last) {
        (Some(proof), ..) => Ok(proof),
        (None, Some(why), _) => Err(why),
        (None, None, Some(ids)) => Err(NotTold::NoTls { ids }),
        (None, None, None) if logs.known == 0 => Err(NotTold::NoLog),
        (None, None, None) => Err(NotTold::NotThere { ids: format!("<{id}>") }),
    }
}

/// The lines of a log, taken apart and as they are.
fn lines(log: &str, now: OffsetDateTime) -> impl Iterator<Item = (Line<'_>, &str)> {
    let bare = log.split('\n').map(|text| text.trim_end_matches('\r'));
    bare.filter_map(move |text| Some((Line::read(text, now)?, text)))
}

/// The names that the servers gave the message, with the lines that say so: those of the answer have none.
fn names(id: &str, wanted: Wanted<'_>, log: &str, now: OffsetDateTime) -> HashMap<String, Option<String>> {
    // "queued as 4XyZ12AbCd", "OK id=1xVV83-0001CD-0S", "3ANEYcAb000012 Message accepted".
    let words = wanted.reply.into_iter().flat_map(|it| it.split([' ', '=', '<', '>', ',', ';', ':']));
    let is_name = |word: &&str| word.len() >= SHORTEST_ID && word.bytes().any(|byte| byte.is_ascii_digit());
    let mut all: HashMap<_, _> = words.filter(is_name).map(|it| (it.to_owned(), None)).collect();
    for (line, text) in lines(log, now) {
        let own = line.text.split([':', ' ']).next().unwrap_or_default();
        if own.len() >= SHORTEST_ID
            && gives_a_name(line.text, id)
            && all.len() < MOST_NAMES
            && (wanted.taker == Taker::Known || wanted.is_near(&line))
        {
            // A filter hands it back under another name.
            let line = (text.len() <= Quotes::LONGEST).then(|| text.to_owned());
            let _ = all.insert(own.to_owned(), line);
        }
    }
    all
}

impl Wanted<'_> {
    /// Whether a line was written when the message can have been on its way.
    fn is_near(&self, line: &Line<'_>) -> bool {
        let (first, last) = (self.at.saturating_sub(BEFORE), self.at.saturating_add(AFTER));
        line.date().is_none_or(|it| it >= first && it <= last)
    }
}

impl Course {
    fn is_not(&mut self, why: NotTold) {
        (self.proof, self.why) = (None, Some(why));
    }

    /// It went; `is_them`: to the recipient, not to somebody else in their domain.
    fn went(&mut self, went: Went, is_them: bool, relay: &str) {
        match went {
            Went::Told(Ok(proof)) if !is_them => self.neighbour = Some((relay.to_owned(), proof)),
            Went::Told(_) | Went::Again if !is_them => {}
            Went::Told(Ok(proof)) => {
                let all = self.proof.take().into_iter().chain([proof]);
                (self.proof, self.why) = (all.min_by_key(|(hop, _)| strength(hop)), None);
            }
            Went::Told(Err(why)) => (self.proof, self.why) = (None, why),
            // The same delivery, for another recipient of it, or in a copy of the log; otherwise there is no word about TLS.
            Went::Again => {
                let neighbour = self.neighbour.as_ref().filter(|(to, _)| to == relay);
                let proof = self.proof.take().or_else(|| neighbour.map(|(_, proof)| proof.clone()));
                (self.proof, self.why) = (proof, None);
            }
        }
    }
}

/// How much a hop proves.
fn strength(hop: &Hop) -> u8 {
    match (hop.tls.used, hop.receiver_certificate) {
        (Used::Yes, PeerCertificate::Verified) => 3,
        (Used::Yes, PeerCertificate::Unknown) => 2,
        (Used::Yes, _) => 1,
        _ => 0,
    }
}

/// What a line about a delivery that went well tells.
enum Went {
    /// How, or why it proves nothing; without a reason: it went in plain text, or nobody says how.
    Told(Result<Proof, Option<NotTold>>),
    /// Nothing that was not told before.
    Again,
}

fn went(
    line: &Line<'_>,
    text: &str,
    wanted: Wanted<'_>,
    tally: Tally,
    (given_by, quotes): (Option<&str>, &Quotes),
) -> Went {
    let is_ours = |it: &&Partner| {
        let is_to = wanted.recipient.is_none_or(|domain| *domain == it.domain);
        it.direction == Direction::Outbound && is_to
    };
    let partners: Vec<Partner> = tally.partners();
    let Some(partner) = partners.iter().find(is_ours) else { return Went::Again };
    let told = Told::of(partner).filter(|it| it.used == Used::Yes || line.program == EXIM);
    // What is not kept proves nothing tomorrow.
    let Some((by, told)) = relay(line).zip(told).filter(|_| text.len() <= Quotes::LONGEST) else {
        return Went::Told(Err(None));
    };
    if !is_partners(by, partner, wanted.taker) {
        return Went::Told(Err(Some(NotTold::Whose { by: by.to_owned() })));
    }
    let raw = text.to_owned();
    let mut hop = Hop { number: 1, by: Some(by.to_owned()), raw, ..crate::received::hop("") };
    let _ = told.add_to(&mut hop, Direction::Outbound);
    let mut lines: Vec<String> = given_by.map(str::to_owned).into_iter().collect();
    quotes.take(line, text, Direction::Outbound, &mut lines);
    Went::Told(Ok((hop, lines)))
}

/// Whether the server that took it is the partner's.
fn is_partners(by: &str, partner: &Partner, taker: Taker<'_>) -> bool {
    let (by, domain) = (by.to_ascii_lowercase(), partner.domain.as_str().to_ascii_lowercase());
    let is_below = by == domain || by.strip_suffix(&domain).is_some_and(|it| it.ends_with('.'));
    is_below || taker == Taker::Known || matches!(taker, Taker::Named(name) if name.eq_ignore_ascii_case(&by))
}

#[cfg(test)]
mod tests;
