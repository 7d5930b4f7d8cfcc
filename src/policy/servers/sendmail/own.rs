//! The administrator's own sendmail.mc with our line put in, as `edit.sh` does it on the server.

use super::{inbound, rules};
use crate::policy::own::{self, Change, Kind, Obstacle, Revised};
use crate::policy::{Error, Order, Support};

pub(super) const NAME: &str = "sendmail.mc";
const FILE: &str = "/etc/mail/postseal.m4";
const INCLUDE: &str = "include(`/etc/mail/postseal.m4')dnl";
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
    let unclosed =
        |line| Error::OwnObstacle { name: NAME, line: Some(line), obstacle: Obstacle::NeverClosed };
    let calls = calls(text).map_err(unclosed)?;
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
        line: Some(call.line),
        before: before.to_owned(),
        after: after.to_owned(),
    };
    let first = call.arguments.first().map_or("", String::as_str);
    match call.name {
        "define" | "undefine" => {
            let (name, value) = ours.iter().find(|(name, _)| *name == first)?;
            let before = call.arguments.get(1).map_or("", String::as_str);
            let kind = if before == value { Kind::Right } else { Kind::Overruled };
            Some(told(kind, name, before, value))
        }
        // STARTTLS is not offered there.
        "DAEMON_OPTIONS" if offered && modifiers(first).contains('S') => {
            Some(told(Kind::Contradicts, call.name, first, first))
        }
        name if OTHER_RULES.contains(&name) => Some(told(Kind::Contradicts, name, "", "")),
        _ => None,
    }
}

/// Of a listener: `M=EaS`, or `Modifiers=EaS`: the first letter of a name counts.
fn modifiers(options: &str) -> &str {
    let mut fields = options.split(',').filter_map(|field| field.split_once('='));
    let named = fields.rfind(|(name, _)| name.trim_start().starts_with(['M', 'm']));
    named.map(|(_, value)| value.trim()).unwrap_or_default()
}

/// A macro of m4 that is called, or a word that may be one.
#[derive(Debug, PartialEq, Eq)]
struct Call<'a> {
    line: usize,
    name: &'a str,
    /// Without one pair of quotes.
    arguments: Vec<String>,
}

/// The calls that stand outside of comments and quotations; the line of what never ends, where m4 would stop as well.
fn calls(text: &str) -> Result<Vec<Call<'_>>, usize> {
    let line_at = |at: usize| text[..at].matches('\n').count() + 1;
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut calls = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if c == '#' {
            at += line_length(rest);
        } else if c == '`' {
            at += quoted_length(rest).ok_or_else(|| line_at(at))?;
        } else if is_word(c) {
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            let name = &rest[..length];
            if name == "dnl" {
                at += line_length(rest);
                continue;
            }
            let line = line_at(at);
            // Of other words nobody knows whether they are macros.
            let (arguments, taken) = match arguments(&rest[length..]) {
                Some(found) => found,
                None if MACROS.contains(&name) => return Err(line),
                None => (Vec::new(), 0),
            };
            calls.push(Call { line, name, arguments });
            at += length + taken;
        } else {
            at += c.len_utf8();
        }
    }
    Ok(calls)
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

/// What stands between the parentheses, at commas, and how much of the text that is; nothing of it where there are none.
fn arguments(text: &str) -> Option<(Vec<String>, usize)> {
    let mut arguments = Vec::new();
    if !text.starts_with('(') {
        return Some((arguments, 0));
    }
    let (mut depth, mut at, mut argument) = (0_usize, 0, String::new());
    while let Some(c) = text[at..].chars().next() {
        let length = match c {
            '`' => quoted_length(&text[at..])?,
            // A comment, in which nothing counts.
            '#' => line_length(&text[at..]),
            _ => c.len_utf8(),
        };
        let part = &text[at..at + length];
        at += length;
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && c == ',') {
            arguments.push(unquoted(&std::mem::take(&mut argument)));
        } else if c != '(' || depth > 1 {
            argument.push_str(part);
        }
        if depth == 0 {
            return Some((arguments, at));
        }
        if argument.ends_with("dnl")
            && !text[at..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        {
            argument.truncate(argument.len() - "dnl".len());
            at += line_length(&text[at..]);
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
