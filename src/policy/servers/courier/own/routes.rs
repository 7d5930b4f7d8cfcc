//! The administrator's own esmtproutes with our routes before it, as `routes.awk` and `edit.sh` make it on the server. The
//! first route that fits holds, so all of them are written anew in our block, with what is asked of partners; their own
//! lines are put aside.

use super::{BEGIN, END};
use crate::policy::own::{self, Change, Kind, Revised};
use std::collections::HashSet;

/// What it is called.
pub(super) const NAME: &str = "esmtproutes";

/// A line of the administrator's: from here, to there.
struct Route<'a> {
    line: usize,
    name: String,
    to: &'a str,
}

/// Whether these lines are routes, and nothing else: a name without blanks, or none, before a colon.
pub(super) fn are_routes(lines: &[(usize, &str)]) -> bool {
    let is_said = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let mut said = lines.iter().map(|(_, line)| *line).filter(is_said).peekable();
    let is_route = |line: &str| {
        line.split_once(':').is_some_and(|(name, _)| !name.contains(|c: char| c.is_whitespace() || c == '='))
    };
    said.peek().is_some() && said.all(is_route)
}

/// Puts ours before them: the partners with whether TLS is required of them, and whether it is of everybody else.
pub(super) fn revise(text: &str, lines: &[(usize, &str)], partners: &[(String, bool)], all: bool) -> Revised {
    let own: Vec<Route<'_>> = lines.iter().filter_map(|(line, text)| route(*line, text)).collect();
    let block = block(&own, partners, all);
    let aside: Vec<String> = lines.iter().map(|(_, line)| put_aside(line)).collect();
    let written: Vec<String> = block.iter().map(|(name, to)| format!("{name}:{to}")).collect();
    let ours = [BEGIN].into_iter().chain(written.iter().map(String::as_str)).chain([END]);
    let revised = own::joined(ours.chain(aside.iter().map(String::as_str)));
    let is_settled = revised == text;
    let mut changes: Vec<Change> = Vec::new();
    for (line, text) in lines.iter().filter(|(_, line)| is_put_aside(line)) {
        let fits = own.iter().find(|it| it.line == *line);
        let name = fits.map_or_else(|| key(text), |it| it.name.clone());
        let after =
            fits.and_then(|it| block.iter().find(|(name, _)| *name == it.name)).map(|(_, to)| to.clone());
        let before = relay(text).to_owned();
        let kind = match &after {
            // A name with a blank fits nobody.
            None => Kind::Aside,
            Some(after) if is_settled || *after == before => Kind::Right,
            Some(_) => Kind::Changed,
        };
        changes.push(Change { kind, name, line: Some(*line), before, after: after.unwrap_or_default() });
    }
    let kind = if is_settled { Kind::Right } else { Kind::Added };
    let named: HashSet<&str> = own.iter().map(|it| it.name.as_str()).collect();
    changes.extend(block.iter().filter(|(name, _)| !named.contains(name.as_str())).map(|(name, to)| {
        Change { kind, name: name.clone(), line: None, before: String::new(), after: to.clone() }
    }));
    Revised { name: NAME, text: revised, changes }
}

/// The routes that stand in the block then.
fn block(own: &[Route<'_>], partners: &[(String, bool)], all: bool) -> Vec<(String, String)> {
    let mut block = Vec::new();
    for (who, required) in partners {
        let mut seen = HashSet::new();
        let mut put = |name: String, to: String| {
            if seen.insert(name.clone()) {
                block.push((name, to));
            }
        };
        let below = format!(".{who}");
        for Route { name, to, .. } in own {
            let to = asked(to, *required);
            if name.is_empty()
                || (name.starts_with('.') && who.len() >= name.len() && who.ends_with(name.as_str()))
            {
                // For everybody, or for all below a domain above: the part of it that is the partner's.
                put(who.clone(), to.clone());
                put(below.clone(), to);
            } else if name == who || name.ends_with(&below) {
                put(name.clone(), to);
            }
        }
        put(who.clone(), asked("", *required));
        put(below, asked("", *required));
    }
    let mut seen = HashSet::new();
    for Route { name, to, .. } in own {
        if seen.insert(name.as_str()) {
            block.push((name.clone(), asked(to, all)));
        }
    }
    if all && seen.insert("") {
        block.push((String::new(), asked("", true)));
    }
    block
}

/// The route with TLS where that is asked for. What the administrator asks for stays, unless it is nothing (NONE, of older
/// versions).
fn asked(to: &str, required: bool) -> String {
    let upper = to.to_ascii_uppercase();
    let options = upper.split_once('/').map_or("", |(_, options)| options);
    let is_asked = ["REQUIRED", "SMTPS", "STARTTLS"];
    if !required || is_asked.iter().any(|word| options.contains(&format!("SECURITY={word}"))) {
        return to.to_owned();
    }
    let relay = to.rsplit_once('/').map_or(to, |(relay, _)| relay.trim_end_matches([' ', '\t']));
    format!("{relay}{}/SECURITY=REQUIRED", if relay.is_empty() { "" } else { " " })
}

fn route(line: usize, text: &str) -> Option<Route<'_>> {
    let is_route = !text.starts_with('#') && text.contains(':') && !key(text).contains([' ', '\t']);
    is_route.then(|| Route { line, name: key(text), to: relay(text) })
}

fn key(text: &str) -> String {
    text.split_once(':').map_or("", |(name, _)| name).to_ascii_lowercase()
}

fn relay(text: &str) -> &str {
    let to = text.split_once(':').map_or("", |(_, to)| to);
    to.trim_start_matches([' ', '\t']).trim_end_matches([' ', '\t', '\r'])
}

fn is_put_aside(line: &str) -> bool {
    !line.starts_with('#') && line.contains(':')
}

fn put_aside(line: &str) -> String {
    if is_put_aside(line) { format!("#postseal# {line}") } else { line.to_owned() }
}
