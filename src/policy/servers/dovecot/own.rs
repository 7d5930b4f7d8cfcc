//! The administrator's own dovecot.conf with our line put in, as `edit.sh` does it on the server.

use super::settings;
use crate::policy::own::{self, Change, Kind, Revised};
use crate::policy::{Error, Order};
use std::collections::BTreeMap;

pub(super) const NAME: &str = "dovecot.conf";
/// Blocks that hold for some alone, and go before what is said for all.
const NARROWER: [&str; 4] = ["protocol", "local", "local_name", "remote"];
/// What no version that we write for reads any more.
const OLDER: [&str; 3] = ["ssl_protocols", "ssl_parameters_regenerate", "ssl_dh_parameters_length"];
/// What has another name from 2.4 on.
const RENAMED: [&str; 9] = [
    "disable_plaintext_auth",
    "ssl_alt_cert",
    "ssl_alt_key",
    "ssl_ca",
    "ssl_cert",
    "ssl_dh",
    "ssl_key",
    "ssl_prefer_server_ciphers",
    "ssl_verify_client_cert",
];

/// Puts the line in.
pub(super) fn revise(text: &str, order: &Order) -> Result<Revised, Error> {
    own::must_be_text(NAME, text)?;
    let ours = settings_of(&settings::text(order))?;
    let ours: BTreeMap<_, _> = ours.into_iter().map(|it| ((it.block, it.name), it.value)).collect();
    let mut changes: Vec<Change> =
        settings_of(text)?.iter().filter_map(|setting| judged(setting, &ours, order)).collect();
    let include = format!("!include {}/postseal.conf", super::folder(order.platform));
    let lines: Vec<&str> = text.split_terminator('\n').collect();
    let at = lines.iter().position(|line| *line == include);
    let is_last = lines.last() == Some(&include.as_str());
    let mut revised = text.to_owned();
    if !is_last {
        let own = lines.iter().filter(|line| **line != include);
        revised = own::joined(own.copied().chain([include.as_str()]));
    }
    let kind = match at {
        Some(_) if is_last => Kind::Right,
        Some(_) => Kind::Changed,
        None => Kind::Added,
    };
    changes.push(Change {
        kind,
        name: "!include".to_owned(),
        line: at.map(|line| line + 1),
        before: at.map(|_| include.clone()).unwrap_or_default(),
        after: include,
    });
    changes.sort_by_key(|change| change.line.unwrap_or(usize::MAX));
    Ok(Revised { name: NAME, text: revised, changes })
}

/// What becomes of it, where it concerns us.
fn judged(setting: &Setting, ours: &BTreeMap<(String, String), String>, order: &Order) -> Option<Change> {
    let Setting { block, name, value, line } = setting;
    let told = |kind, after: &str| {
        let (name, before) = (setting.full(), value.clone());
        Some(Change { kind, name, line: Some(*line), before, after: after.to_owned() })
    };
    let is_renamed = super::is_renamed(&order.server_version) && RENAMED.contains(&name.as_str());
    if OLDER.contains(&name.as_str()) || is_renamed {
        return told(Kind::Superseded, "");
    }
    let same_place = ours.get(&(block.clone(), name.clone()));
    if let Some(after) = same_place {
        // A relay that speaks TLS from the first byte goes on doing so.
        let implicit = name == "submission_relay_ssl" && value == "smtps" && after != "no";
        let right = value == after || implicit;
        return told(if right { Kind::Right } else { Kind::Overruled }, if right { value } else { after });
    }
    let narrower = block.split_whitespace().next().is_some_and(|kind| NARROWER.contains(&kind));
    let for_all = ours.get(&(String::new(), name.clone()))?;
    // A certificate for another name is no contradiction.
    let shown = ["cert", "key"].iter().any(|word| name.contains(word) && !name.contains("client"));
    (narrower && value != for_all && !shown).then(|| told(Kind::Contradicts, value)).flatten()
}

/// A setting, and the block in which it stands.
struct Setting {
    block: String,
    name: String,
    value: String,
    line: usize,
}

impl Setting {
    fn full(&self) -> String {
        if self.block.is_empty() { self.name.clone() } else { format!("{} {{ {} }}", self.block, self.name) }
    }
}

/// Every setting, as Dovecot reads a file: a remark begins after a space, and what ends in a backslash goes on.
fn settings_of(text: &str) -> Result<Vec<Setting>, Error> {
    let mut settings = Vec::new();
    let mut blocks: Vec<String> = Vec::new();
    let (mut whole, mut begun) = (String::new(), None);
    for (part, number) in text.lines().zip(1..) {
        let line = *begun.get_or_insert(number);
        let part = without_remark(part).trim();
        if let Some(part) = part.strip_suffix('\\') {
            whole.push_str(part);
            continue;
        }
        whole.push_str(part);
        begun = None;
        let unreadable = || Error::OwnUnreadable { name: NAME, line, text: part.to_owned() };
        if whole == "}" {
            let _ = blocks.pop().ok_or_else(unreadable)?;
        } else if let Some(head) = whole.strip_suffix('{') {
            blocks.push(head.trim().to_owned());
        } else if let Some((name, value)) = whole.split_once('=') {
            let (name, value) = (name.trim(), value.trim());
            // A block that begins and ends in this line is none of ours.
            if !name.contains('{') {
                if name.is_empty() || name.contains(char::is_whitespace) {
                    return Err(unreadable());
                }
                let (block, value) = (blocks.join(" { "), value.trim_matches('"').to_owned());
                settings.push(Setting { block, name: name.to_owned(), value, line });
            }
        } else if !whole.is_empty() && !whole.starts_with(['!', '@']) && !whole.ends_with('}') {
            return Err(unreadable());
        }
        whole.clear();
    }
    // What goes on behind the end would swallow our line.
    match begun {
        Some(line) => Err(Error::OwnUnreadable { name: NAME, line, text: whole }),
        None => Ok(settings),
    }
}

/// A remark stands at the beginning, or after a space.
fn without_remark(line: &str) -> &str {
    let mut quoted = false;
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        if c == '"' && before != '\\' {
            quoted = !quoted;
        }
        if c == '#' && !quoted && before.is_whitespace() {
            return &line[..at];
        }
        before = c;
    }
    line
}

#[cfg(test)]
mod tests;
