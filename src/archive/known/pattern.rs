//! A `Received` line with holes in the places of what tells nothing of how a message came.

use crate::received::{Trace, is_private, organisation, unfold, usual_date};
use memchr::memmem::Finder;
use smallvec::SmallVec;
use std::net::Ipv4Addr;
use time::OffsetDateTime;

/// Longer ones are rare, and may be made to fill the memory.
const LONGEST: usize = 640;

/// A line, and what stands at its beginning.
#[derive(Clone, Copy)]
pub(super) struct Given<'a> {
    all: &'a [u8],
    sender: Option<Sender<'a>>,
    /// The same for lines that differ only in what goes into holes.
    pub hash: u64,
}

/// ` from HELO (name [192.0.2.1])`, with two ordinary names of hosts and an address of the internet.
#[derive(Clone, Copy)]
struct Sender<'a> {
    helo: &'a [u8],
    /// The name that the receiver found, or HELO where it found none.
    name: &'a [u8],
    /// Where it ends.
    end: usize,
}

impl<'a> Given<'a> {
    /// `id` finds `id `.
    pub(super) fn new(all: &'a [u8], id: &Finder<'_>) -> Self {
        let sender = Sender::read(all);
        let given = Self { all, sender, hash: 0 };
        let own = given.own();
        // Up to the first hole, as far as that is quickly found.
        let id = id.find(own).unwrap_or(own.len());
        let end = memchr::memchr(b'<', &own[..id]).unwrap_or(id);
        Self { hash: hash(&own[..end]), ..given }
    }

    /// What stands behind the sender.
    fn own(&self) -> &'a [u8] {
        &self.all[self.sender.map_or(0, |it| it.end)..]
    }

    /// The receiver's organisation, where the sender is of another one. Where the receiver writes its own address nothing is
    /// left out: it may be the sender's.
    fn receivers_organisation(&self) -> Option<Box<[u8]>> {
        let sender = self.sender?;
        let value = unfold(self.all);
        let trace = Trace::read(&value);
        let organisation = organisation(trace.by()?).as_bytes();
        let is_foreign = trace.own_address().is_none() && sender.is_foreign_to(organisation);
        is_foreign.then(|| organisation.into())
    }
}

impl<'a> Sender<'a> {
    fn read(all: &'a [u8]) -> Option<Self> {
        let rest = all.strip_prefix(b" from ")?;
        let (helo, rest) = host(rest)?;
        let rest = rest.strip_prefix(b" (")?;
        let (name, rest) = if let Some(rest) = rest.strip_prefix(b"[") {
            (helo, rest)
        } else if let Some(rest) = rest.strip_prefix(b"unknown [") {
            (helo, rest)
        } else {
            let (name, rest) = host(rest)?;
            (name, rest.strip_prefix(b".").unwrap_or(rest).strip_prefix(b" [")?)
        };
        // No address is longer.
        let length = memchr::memchr(b']', &rest[..rest.len().min(16)])?;
        let ip: Ipv4Addr = std::str::from_utf8(&rest[..length]).ok()?.parse().ok()?;
        let behind = rest[length..].strip_prefix(b"])")?;
        let is_outside = !ip.is_loopback() && !is_private(ip.into());
        is_outside.then_some(Self { helo, name, end: all.len() - behind.len() })
    }

    /// Whether both names end otherwise than the receiver's: they are of another organisation, or of none that is known.
    fn is_foreign_to(&self, organisation: &[u8]) -> bool {
        let differs = |name: &[u8]| {
            let at = name.len().checked_sub(organisation.len());
            at.is_none_or(|at| !name[at..].eq_ignore_ascii_case(organisation))
        };
        differs(self.helo) && differs(self.name)
    }
}

/// The name of a host that begins here, with a dot in it, and a letter at its end, so that it is no address and no keyword.
fn host(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let name = &text[..length(text, HOST)];
    let name = name.strip_suffix(b".").unwrap_or(name);
    let is_host = name.last().is_some_and(u8::is_ascii_alphabetic) && memchr::memchr(b'.', name).is_some();
    is_host.then_some((name, &text[name.len()..]))
}

/// Whoever makes lines collide makes them be read anew, no more.
fn hash(bytes: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let step = |hash: u64, word: u64| (hash.rotate_left(23) ^ word).wrapping_mul(FACTOR);
    let (mut even, mut odd) = (bytes.len() as u64, FACTOR);
    let (words, rest) = bytes.as_chunks::<8>();
    let (pairs, last) = words.as_chunks::<2>();
    for [one, two] in pairs {
        even = step(even, u64::from_le_bytes(*one));
        odd = step(odd, u64::from_le_bytes(*two));
    }
    if let [word] = last {
        even = step(even, u64::from_le_bytes(*word));
    }
    let mut word = [0; 8];
    word[..rest.len()].copy_from_slice(rest);
    let hash = step(step(odd, u64::from_le_bytes(word)), even);
    hash ^ (hash >> 32)
}

/// A line without what stands in its holes.
pub(super) struct Pattern {
    /// In the place of the sender: anybody of another organisation than this one.
    foreign_to: Option<Box<[u8]>>,
    /// All that stands between and behind the holes but the date.
    text: Box<[u8]>,
    /// The holes, and before which byte of the text they are.
    holes: SmallVec<[(usize, Hole); 3]>,
    /// The comment behind the date.
    behind: Box<[u8]>,
}

#[derive(Clone, Copy)]
enum Hole {
    /// A queue's name for the message.
    Name,
    /// An address in angle brackets.
    Address,
}

impl Pattern {
    /// Makes holes into a line that is built in the usual way.
    pub(super) fn new(given: &Given<'_>) -> Option<Self> {
        let foreign_to = given.receivers_organisation();
        let line = if foreign_to.is_some() { given.own() } else { given.all };
        let semicolon = memchr::memrchr(b';', line)?;
        if given.all.len() > LONGEST {
            return None;
        }
        let (_, behind) = usual_date(&line[semicolon + 1..])?;
        let own = receivers_part(&line[..semicolon])?;
        let mut text = Vec::with_capacity(semicolon);
        let mut holes = SmallVec::new();
        text.extend_from_slice(&line[..own]);
        let mut rest = &line[own..semicolon];
        let mut before: &[u8] = b"";
        while !rest.is_empty() {
            let space = rest.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(rest.len());
            let (spaces, word) = rest.split_at(space);
            text.extend_from_slice(spaces);
            let end = word.iter().position(u8::is_ascii_whitespace).unwrap_or(word.len());
            let (word, behind) = word.split_at(end);
            let (hole, bracket): (_, &[u8]) = match before {
                b"id" => (Some(Hole::Name), b""),
                b"for" => (Some(Hole::Address), b""),
                b"(envelope-from" => (Some(Hole::Address), b")"),
                _ if word.eq_ignore_ascii_case(b"by") && !before.is_empty() => return None,
                _ => (None, b""),
            };
            let hole = hole.filter(|hole| hole.take(word) == Some(bracket));
            holes.extend(hole.map(|hole| (text.len(), hole)));
            text.extend_from_slice(if hole.is_some() { bracket } else { word });
            (before, rest) = (word, behind);
        }
        text.push(b';');
        Some(Self { foreign_to, text: text.into(), holes, behind: behind.into() })
    }

    /// The date of a line that is this one but for what stands in the holes.
    pub(super) fn date(&self, given: &Given<'_>) -> Option<OffsetDateTime> {
        let mut rest = match &self.foreign_to {
            None => given.all,
            Some(organisation) if given.sender.is_some_and(|it| it.is_foreign_to(organisation)) => {
                given.own()
            }
            Some(_) => return None,
        };
        let mut text = &*self.text;
        let mut from = 0;
        for (at, hole) in &self.holes {
            let (before, behind) = text.split_at(at - from);
            rest = hole.take(rest.strip_prefix(before)?)?;
            (text, from) = (behind, *at);
        }
        let (date, behind) = usual_date(rest.strip_prefix(text)?)?;
        (*behind == *self.behind).then_some(date)
    }
}

/// Where the last `by` stands.
fn receivers_part(line: &[u8]) -> Option<usize> {
    let is_word = |end: usize| {
        line[..end].ends_with(b"b")
            && line.get(end + 1).is_some_and(u8::is_ascii_whitespace)
            && (end == 1 || line[end - 2].is_ascii_whitespace())
    };
    memchr::memrchr_iter(b'y', line).find(|end| is_word(*end)).map(|end| end - 1)
}

impl Hole {
    /// What stands behind that which fills the hole.
    fn take(self, text: &[u8]) -> Option<&[u8]> {
        match self {
            Self::Name => name(text),
            Self::Address => address(text),
        }
    }
}

/// Takes a queue's name for a message: no keyword has a digit, no hyphen at its end takes the next word for its own, and
/// by three groups Courier is known.
fn name(text: &[u8]) -> Option<&[u8]> {
    let (word, behind) = text.split_at(length(text, HOST));
    let has_digit = word.iter().any(u8::is_ascii_digit);
    let is_couriers = || memchr::memchr_iter(b'.', word).count() == 2;
    (has_digit && !word.ends_with(b"-") && !is_couriers()).then_some(behind)
}

/// Takes `<ann@bank.example>`, with nothing in it that could be taken for something else.
fn address(text: &[u8]) -> Option<&[u8]> {
    let inside = text.strip_prefix(b"<")?;
    inside[length(inside, HOST | ADDRESS)..].strip_prefix(b">")
}

/// Signs in the name of a host, and those that addresses have beside them.
const HOST: u8 = 1;
const ADDRESS: u8 = 2;

static SIGNS: [u8; 256] = {
    let mut signs = [0; 256];
    let mut sign: u8 = 0;
    while sign < 128 {
        signs[sign as usize] = match sign {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' => HOST,
            b'@' | b'_' | b'+' | b'=' => ADDRESS,
            _ => 0,
        };
        sign += 1;
    }
    signs
};

/// How many signs of these kinds stand at the beginning.
fn length(text: &[u8], kinds: u8) -> usize {
    let is_other = |byte: &u8| SIGNS[usize::from(*byte)] & kinds == 0;
    text.iter().position(is_other).unwrap_or(text.len())
}
