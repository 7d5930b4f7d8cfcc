//! The administrator's own sendmail.mc with our line put in, as `edit.sh` does it on the server.

use super::{inbound, rules};
use crate::policy::own::{self, Change, Kind, Obstacle, Revised};
use crate::policy::{Error, Order, Support};

pub(super) const NAME: &str = "sendmail.mc";
const FILE: &str = "/etc/mail/postseal.m4";
const INCLUDE: &str = "include(`/etc/mail/postseal.m4')dnl";
/// Sendmail's own, from which its macros come.
const CF: &str = "m4/cf.m4";
/// One of them stands in each.
const USUAL: [&str; 4] = ["OSTYPE", "DOMAIN", "MAILER", "VERSIONID"];
/// Where others' rules are asked first: what they say, ours do not hear.
const OTHER_RULES: [&str; 4] = ["LOCAL_TRY_TLS", "LOCAL_SRV_FEATURES", "LOCAL_TLS_CLT", "LOCAL_TLS_SRV"];

/// Those that take arguments and are in every version.
const MACROS: [&str; 18] = [
    "CLIENT_OPTIONS",
    "DAEMON_OPTIONS",
    "DOMAIN",
    "EXPOSED_USER",
    "FEATURE",
    "INPUT_MAIL_FILTER",
    "LOCAL_DOMAIN",
    "MAILER",
    "MASQUERADE_AS",
    "OSTYPE",
    "TRUST_AUTH_MECH",
    "VERSIONID",
    "define",
    "divert",
    "ifdef",
    "include",
    "sinclude",
    "undefine",
];

/// Puts the line in.
pub(super) fn revise(text: &str, order: &Order) -> Result<Revised, Error> {
    own::must_be_text(NAME, text)?;
    let calls = calls(text).map_err(|place| {
        let obstacle = if place.behind_sign { Obstacle::OpenBehindSign } else { Obstacle::NeverClosed };
        Error::OwnObstacle { name: NAME, line: Some(place.line), obstacle }
    })?;
    if !calls.iter().any(|call| USUAL.contains(&call.name)) {
        let text = text.lines().next().unwrap_or_default().to_owned();
        return Err(Error::OwnUnreadable { name: NAME, line: 1, text });
    }
    let taken = |line: &str| line.starts_with("SLocal_check_mail") || line.starts_with("LOCAL_TLS_RCPT");
    if let Some(line) = text.lines().position(taken) {
        let obstacle = Obstacle::RulesOfItsOwn;
        return Err(Error::OwnObstacle { name: NAME, line: Some(line + 1), obstacle });
    }
    let offered = inbound::plan(order, Support::Yes).offered;
    let ours = rules::defined(order);
    let mut changes: Vec<Change> = calls.iter().filter_map(|call| judged(call, &ours, offered)).collect();
    // As it is looked for on the server.
    let at = text.lines().position(|line| line.contains(FILE));
    let mut revised = text.to_owned();
    if at.is_none() {
        if !text.is_empty() && !text.ends_with('\n') {
            revised.push('\n');
        }
        revised.push_str(INCLUDE);
        revised.push('\n');
    }
    let (kind, before) = if at.is_some() { (Kind::Right, INCLUDE) } else { (Kind::Added, "") };
    changes.push(Change {
        kind,
        name: "include".to_owned(),
        line: at.map(|line| line + 1),
        before: before.to_owned(),
        after: INCLUDE.to_owned(),
    });
    changes.sort_by_key(|change| change.line.unwrap_or(usize::MAX));
    Ok(Revised { name: NAME, text: revised, changes })
}

/// What becomes of it, where it concerns us.
fn judged(call: &Call<'_>, ours: &[(&'static str, String)], offered: bool) -> Option<Change> {
    let told = |kind, name: &str, before: &str, after: &str| Change {
        kind,
        name: name.to_owned(),
        line: Some(call.place.line),
        before: before.to_owned(),
        after: after.to_owned(),
    };
    let against = if call.place.behind_sign { Kind::NoComment } else { Kind::Contradicts };
    match call.name {
        "define" | "undefine" => {
            let arguments = call.arguments();
            let (name, value) =
                ours.iter().find(|(name, _)| arguments.first().is_some_and(|it| it == name))?;
            let before = arguments.get(1).map_or("", String::as_str);
            let kind = if before == value { Kind::Right } else { Kind::Overruled };
            Some(told(kind, name, before, value))
        }
        // Before Sendmail's own is read these are words like any other.
        _ if call.comments => None,
        // STARTTLS is not offered there.
        "DAEMON_OPTIONS" if offered => {
            let options = call.arguments().into_iter().next()?;
            modifiers(&options).contains('S').then(|| told(against, call.name, &options, &options))
        }
        name if OTHER_RULES.contains(&name) => Some(told(against, name, "", "")),
        _ => None,
    }
}

/// Of a listener: `M=EaS`, or `Modifiers=EaS`: the first letter of a name counts.
fn modifiers(options: &str) -> &str {
    let mut fields = options.split(',').filter_map(|field| field.split_once('='));
    let named = fields.rfind(|(name, _)| name.trim_start().starts_with(['M', 'm']));
    named.map(|(_, value)| value.trim()).unwrap_or_default()
}

/// Where something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    line: usize,
    /// `#` begins the line, as if it made a comment.
    behind_sign: bool,
}

/// A macro of m4 that is called, or a word that may be one.
#[derive(Debug, PartialEq, Eq)]
struct Call<'a> {
    place: Place,
    name: &'a str,
    /// What stands between its parentheses.
    inside: &'a str,
    /// `#` makes comments there: Sendmail's own is read further down.
    comments: bool,
}

impl Call<'_> {
    /// What stands at the commas, each without one pair of quotes.
    fn arguments(&self) -> Vec<String> {
        let (mut arguments, mut argument) = (Vec::new(), String::new());
        let (mut depth, mut at) = (0_usize, 0);
        while let Some(length) = token(&self.inside[at..], self.comments) {
            let part = &self.inside[at..at + length];
            at += length;
            match part {
                "dnl" => {
                    at += line_length(&self.inside[at..]);
                    continue;
                }
                "," if depth == 0 => {
                    arguments.push(unquoted(&std::mem::take(&mut argument)));
                    continue;
                }
                "(" => depth += 1,
                ")" => depth = depth.saturating_sub(1),
                _ => {}
            }
            argument.push_str(part);
        }
        arguments.push(unquoted(&argument));
        arguments
    }
}

/// A parenthesis that is not closed yet, and the word directly before it, where there is one.
struct Open<'a> {
    place: Place,
    begins: usize,
    word: &'a str,
    /// How many calls came before it.
    calls: usize,
}

/// The calls that stand outside of comments and quotations; the place of what never ends, where m4 would stop as well.
///
/// `#` makes a comment only until Sendmail's own cf.m4 is included, which says `changecom()`; behind that, `dnl` alone does.
/// A file that does not include it is one that m4 reads behind it.
fn calls(text: &str) -> Result<Vec<Call<'_>>, Place> {
    let mut comments = text.lines().any(|line| {
        let end = [line.find("dnl"), line.find('#')].into_iter().flatten().min();
        reads_cf(&line[..end.unwrap_or(line.len())])
    });
    let (mut calls, mut open): (Vec<Call<'_>>, Vec<Open<'_>>) = (Vec::new(), Vec::new());
    let (mut at, mut line, mut line_begins_with) = (0, 1, None);
    while at < text.len() {
        let begins = at;
        let sign = text[at..].chars().next().filter(|c| !c.is_whitespace());
        line_begins_with = line_begins_with.or(sign);
        let place = Place { line, behind_sign: !comments && line_begins_with == Some('#') };
        let Some(length) = token(&text[at..], comments) else {
            return Err(never_closed(&open).unwrap_or(place));
        };
        let part = &text[at..at + length];
        at += length;
        if part.starts_with(begins_word) {
            if text[at..].starts_with('(') {
                at += 1;
                open.push(Open { place, begins, word: part, calls: calls.len() });
            } else if part == "dnl" {
                at += line_length(&text[at..]);
            } else {
                calls.push(Call { place, name: part, inside: "", comments });
            }
        } else if part == "(" {
            open.push(Open { place, begins, word: "", calls: calls.len() });
        } else if part == ")"
            && let Some(closed) = open.pop()
        {
            let whole = &text[closed.begins..at];
            match closed.word {
                "" => {}
                // What stands between its parentheses was read all the same.
                "dnl" => at += line_length(&text[at..]),
                name => {
                    // What is called inside a known one is a part of it.
                    if MACROS.contains(&name) {
                        calls.truncate(closed.calls);
                    }
                    let inside = &whole[name.len() + 1..whole.len() - 1];
                    calls.push(Call { place: closed.place, name, inside, comments });
                    comments = comments && !reads_cf(whole);
                }
            }
        }
        let taken = &text[begins..at];
        if let Some(last) = taken.rfind('\n') {
            line += taken.matches('\n').count();
            line_begins_with = taken[last..].trim_start().chars().next();
        }
    }
    never_closed(&open).map_or(Ok(calls), Err)
}

/// The outermost macro that is: a word that is none takes no arguments.
fn never_closed(open: &[Open<'_>]) -> Option<Place> {
    let found = open.iter().find(|it| it.word == "dnl" || MACROS.contains(&it.word));
    found.map(|it| it.place)
}

fn reads_cf(text: &str) -> bool {
    text.split_once("include(").is_some_and(|(_, inside)| inside.contains(CF))
}

fn begins_word(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_'
}

/// How much m4 takes at once: a word, a quotation, a comment, or one sign. Nothing of a quotation that never ends.
fn token(text: &str, comments: bool) -> Option<usize> {
    match text.chars().next()? {
        '`' => quoted_length(text),
        '#' if comments => Some(line_length(text)),
        c if begins_word(c) => {
            let behind = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            Some(behind.unwrap_or(text.len()))
        }
        c => Some(c.len_utf8()),
    }
}

fn line_length(text: &str) -> usize {
    text.find('\n').map_or(text.len(), |at| at + 1)
}

/// From a quotation mark to its counterpart; quotations may stand in one another.
fn quoted_length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '`' => depth += 1,
            '\'' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + c.len_utf8());
        }
    }
    None
}

fn unquoted(argument: &str) -> String {
    let argument = argument.trim();
    let inner = argument.strip_prefix('`').and_then(|rest| rest.strip_suffix('\''));
    inner.unwrap_or(argument).to_owned()
}

#[cfg(test)]
mod tests;
