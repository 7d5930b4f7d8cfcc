//! The administrator's own tls.ini with our lines put in, as `edit.awk` does it on the server.

use super::{inbound, outbound};
use crate::policy::own::{self, Change, Kind, Revised};
use crate::policy::{Error, Order};
use crate::tls::Class;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const NAME: &str = "tls.ini";
const BEGIN: &str = "; >>> Postseal: do not edit between these lines";
const END: &str = "; <<< Postseal";
const ASIDE: &str = ";postseal; ";

/// Puts the lines in.
pub(super) fn revise(text: &str, order: &Order) -> Result<Revised, Error> {
    own::must_be_text(NAME, text)?;
    let (inbound, outbound) = (inbound::plan(&order.policy), outbound::plan(&order.policy));
    let block = super::tls_ini(order, &inbound, &outbound);
    let ours = Ours::new(&block);
    let judge = Judge { ours: &ours, offered: inbound.offered, used: order.policy.outbound > Class::Plain };
    let own = without_ours(text);
    let mut changes = Vec::new();
    let mut kept: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut aside = vec![false; own.len()];
    let (mut section, mut goes_on, mut is_aside, mut begun) = ("main", false, false, 0);
    for (at, (number, line)) in own.iter().enumerate() {
        // These are seen even between a line that goes on and the next.
        if is_nothing(line) {
            continue;
        }
        if let Some(next) = section_of(line) {
            section = next;
            continue;
        }
        if !goes_on {
            let Some(setting) = Setting::read(line) else {
                return Err(Error::OwnUnreadable { name: NAME, line: *number, text: (*line).to_owned() });
            };
            begun = at;
            let key = (section.to_owned(), setting.name.to_owned());
            is_aside = ours.single.contains_key(&key);
            // A single value would be lost when ours are added to it.
            if ours.lists.contains(&key) && !setting.is_array {
                is_aside = true;
                let list = kept.entry(section.to_owned()).or_default();
                if line.contains('=') {
                    list.push(format!("{}[]={}", setting.name, setting.value));
                }
            }
            changes.extend(judge.change(section, &setting, *number));
        }
        goes_on = line.trim_end_matches([' ', '\t']).ends_with('\\');
        aside[at] = is_aside;
    }
    // Haraka forgets one that goes on behind the end, and must not take ours for the rest of it.
    if goes_on {
        for (at, (_, line)) in own.iter().enumerate().skip(begun) {
            aside[at] |= !is_nothing(line) && section_of(line).is_none();
        }
    }
    let mut lines: Vec<String> = own
        .iter()
        .zip(aside)
        .map(|((_, line), aside)| format!("{}{line}", if aside { ASIDE } else { "" }))
        .collect();
    lines.push(BEGIN.to_owned());
    for line in block.lines() {
        lines.push(line.to_owned());
        lines.extend(section_of(line).and_then(|section| kept.get(section)).into_iter().flatten().cloned());
    }
    lines.push(END.to_owned());
    let revised = own::joined(lines.iter().map(String::as_str));
    let known: BTreeSet<String> = changes.iter().map(|it: &Change| it.name.clone()).collect();
    let added = ours.single.iter().map(|((section, name), value)| (full(section, name), value));
    let added = added.filter(|(name, _)| !known.contains(name)).map(|(name, value)| Change {
        kind: Kind::Added,
        name,
        line: None,
        before: String::new(),
        after: value.clone(),
    });
    changes.extend(added.collect::<Vec<_>>());
    if revised == text {
        let is_ours = |kind| matches!(kind, Kind::Added | Kind::Changed);
        changes.iter_mut().filter(|it| is_ours(it.kind)).for_each(|it| it.kind = Kind::Right);
    }
    Ok(Revised { name: NAME, text: revised, changes })
}

/// The lines as they were before us, with their numbers from 1.
fn without_ours(text: &str) -> Vec<(usize, &str)> {
    let mut skipped = false;
    let mut own = Vec::new();
    for (line, number) in text.split('\n').zip(1..) {
        skipped |= line.starts_with("; >>> Postseal");
        if !skipped {
            own.push((number, line.strip_prefix(ASIDE).unwrap_or(line)));
        }
        skipped &= !line.starts_with(END);
    }
    // What stands behind the last end of a line is no line.
    if own.last().is_some_and(|(_, line)| line.is_empty()) {
        let _ = own.pop();
    }
    own
}

fn is_nothing(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t']);
    line.is_empty() || line == "\r" || line.starts_with([';', '#'])
}

fn section_of(line: &str) -> Option<&str> {
    let inner = line.trim_matches([' ', '\t', '\r']).strip_prefix('[')?.strip_suffix(']')?;
    (!inner.contains(']')).then(|| inner.trim_matches([' ', '\t']))
}

/// How it is called where it stands in a section of its own.
fn full(section: &str, name: &str) -> String {
    if section == "main" { name.to_owned() } else { format!("[{section}] {name}") }
}

/// A line that sets something.
struct Setting<'a> {
    name: &'a str,
    /// One of several values: `name[]`.
    is_array: bool,
    value: &'a str,
}

impl<'a> Setting<'a> {
    fn read(line: &'a str) -> Option<Self> {
        let line = line.trim_start_matches([' ', '\t']).trim_end_matches('\r');
        let (name, value) = line.split_once('=').unwrap_or((line, ""));
        let name = name.trim_end_matches([' ', '\t']);
        let is_array = name.ends_with("[]");
        let takes = |c: char| c.is_ascii_alphanumeric() || "_@:.+-/[]\\".contains(c);
        let name = name.strip_suffix("[]").unwrap_or(name);
        let setting = Self { name, is_array, value: value.trim_start_matches([' ', '\t']) };
        (!name.is_empty() && name.chars().all(takes)).then_some(setting)
    }
}

/// What we set, by section and name.
struct Ours {
    single: BTreeMap<(String, String), String>,
    lists: BTreeSet<(String, String)>,
}

impl Ours {
    fn new(block: &str) -> Self {
        let mut ours = Self { single: BTreeMap::new(), lists: BTreeSet::new() };
        let mut section = "main";
        for line in block.lines().filter(|line| !is_nothing(line)) {
            if let Some(next) = section_of(line) {
                section = next;
            } else if let Some(setting) = Setting::read(line) {
                let key = (section.to_owned(), setting.name.to_owned());
                if setting.is_array {
                    let _ = ours.lists.insert(key);
                } else {
                    let _ = ours.single.insert(key, setting.value.to_owned());
                }
            }
        }
        ours
    }
}

struct Judge<'a> {
    ours: &'a Ours,
    /// TLS is offered.
    offered: bool,
    /// TLS is used with everybody who offers it.
    used: bool,
}

impl Judge<'_> {
    /// What becomes of a setting, where it concerns us.
    fn change(&self, section: &str, setting: &Setting<'_>, line: usize) -> Option<Change> {
        let value = setting.value.trim_end();
        let ours = self.ours.single.get(&(section.to_owned(), setting.name.to_owned()));
        let (kind, after) = match (ours, section, setting.name) {
            (Some(ours), ..) if ours == value => (Kind::Right, ours.as_str()),
            (Some(ours), ..) => (Kind::Changed, ours.as_str()),
            // To these it is not offered, or not used with these.
            (None, "no_tls_hosts", _) if self.offered => (Kind::Contradicts, value),
            (None, "main", "no_starttls_ports") if self.offered && value == "25" => {
                (Kind::Contradicts, value)
            }
            (None, "outbound", "no_tls_hosts") if self.used => (Kind::Contradicts, value),
            _ => return None,
        };
        Some(Change {
            kind,
            name: full(section, setting.name),
            line: Some(line),
            before: value.to_owned(),
            after: after.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests;
