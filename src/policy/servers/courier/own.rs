//! The administrator's own esmtpd, courierd or esmtproutes with our block put in, as `edit.sh` does it on the server.

mod routes;

use super::{inbound, outbound};
use crate::policy::own::{self, Change, Kind, Revised};
use crate::policy::{Error, Order};

/// One for each direction, and the routes.
pub(super) const NAME: &str = "esmtpd, courierd, esmtproutes";
const BEGIN: &str = "# >>> postseal";
const END: &str = "# <<< postseal";
/// What stands in the one, and not in the other.
const RECEIVING: [&str; 6] =
    ["MAXDAEMONS", "BOFHCHECKDNS", "ESMTPAUTH", "ESMTP_TLS_REQUIRED", "BLACKLISTS", "ESMTPDSTART"];
const SENDING: [&str; 6] = [
    "ESMTP_USE_STARTTLS",
    "ESMTP_TLS_VERIFY_DOMAIN",
    "DSNTOAUTHADDR",
    "ARCHIVEDIR",
    "DEFAULTDELIVERY",
    "ESMTP_CORK",
];
/// What versions that we write for do not read any more.
const OLDER: [&str; 2] = ["TLS_DHCERTFILE", "TLS_STARTTLS_PROTOCOL"];

/// Puts the block in.
pub(super) fn revise(text: &str, order: &Order) -> Result<Revised, Error> {
    own::must_be_text("esmtpd", text)?;
    let lines = without_ours(text);
    let own = assignments(&lines);
    let speaks_of = |names: &[&str]| own.iter().any(|it| names.contains(&it.name));
    let (name, block) = if speaks_of(&RECEIVING) {
        ("esmtpd", inbound::plan(&order.policy).settings(order))
    } else if speaks_of(&SENDING) {
        ("courierd", outbound::plan(&order.policy).settings(order))
    } else if routes::are_routes(&lines) {
        let plan = outbound::plan(&order.policy);
        return Ok(routes::revise(text, &lines, &plan.partners, plan.requires_of_all()));
    } else {
        let text = text.lines().next().unwrap_or_default().to_owned();
        return Err(Error::OwnUnreadable { name: "esmtpd", line: 1, text });
    };
    let block_lines: Vec<(usize, &str)> = block.lines().map(|line| (0, line)).collect();
    let ours = assignments(&block_lines);
    let mut changes = Vec::new();
    for it in &own {
        let told = |kind, after: &str| Change {
            kind,
            name: it.name.to_owned(),
            line: Some(it.line),
            before: it.value.clone(),
            after: after.to_owned(),
        };
        if OLDER.contains(&it.name) {
            changes.push(told(Kind::Superseded, ""));
        } else if it.name == "TLS_PRIVATE_KEYFILE" && name == "esmtpd" {
            // Key and certificate stand in one file.
            changes.push(told(Kind::Overruled, ""));
        } else if let Some(ours) = ours.iter().find(|ours| ours.name == it.name) {
            let kind = if ours.value == it.value { Kind::Right } else { Kind::Overruled };
            changes.push(told(kind, &ours.value));
        }
    }
    let own_lines = lines.iter().map(|(_, line)| *line);
    let revised = own::joined(own_lines.chain([BEGIN]).chain(block.lines()).chain([END]));
    let kind = if revised == text { Kind::Right } else { Kind::Added };
    let own_names: Vec<&str> = own.iter().map(|it| it.name).collect();
    changes.extend(ours.iter().filter(|it| !own_names.contains(&it.name)).map(|it| Change {
        kind,
        name: it.name.to_owned(),
        line: None,
        before: String::new(),
        after: it.value.clone(),
    }));
    Ok(Revised { name, text: revised, changes })
}

/// The lines as they were before us, with their numbers from 1.
fn without_ours(text: &str) -> Vec<(usize, &str)> {
    let mut skipped = false;
    let mut own = Vec::new();
    for (line, number) in text.split_terminator('\n').zip(1..) {
        skipped |= line == BEGIN;
        if !skipped {
            own.push((number, line.strip_prefix("#postseal# ").unwrap_or(line)));
        }
        skipped &= line != END;
    }
    own
}

/// What a shell that reads the file sets.
struct Assignment<'a> {
    line: usize,
    name: &'a str,
    value: String,
}

/// Those that stand at the beginning of a line, outside of values over several lines.
fn assignments<'a>(lines: &[(usize, &'a str)]) -> Vec<Assignment<'a>> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut found: Vec<Assignment<'a>> = Vec::new();
    // The quote in which the last line ended.
    let mut open = None;
    for (number, line) in lines {
        if let Some(quote) = open {
            let (rest, next) = unquoted(line, Some(quote));
            if let Some(last) = found.last_mut() {
                last.value.push('\n');
                last.value.push_str(&rest);
            }
            open = next;
            continue;
        }
        let line = line.trim_start();
        let line = line.strip_prefix("export ").unwrap_or(line);
        let Some((name, value)) = line.split_once('=') else { continue };
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) || !name.chars().all(is_word) {
            continue;
        }
        let (value, next) = unquoted(value, None);
        found.push(Assignment { line: *number, name, value });
        open = next;
    }
    found
}

/// A word of a shell without its quotes, and the quote that is still open at its end.
fn unquoted(text: &str, mut open: Option<char>) -> (String, Option<char>) {
    let mut word = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (open, c) {
            (Some(quote), _) if c == quote => open = None,
            (None, '"' | '\'') => open = Some(c),
            (None | Some('"'), '\\') => word.extend(chars.next()),
            (None, ' ' | '\t' | ';') => break,
            _ => word.push(c),
        }
    }
    (word, open)
}

#[cfg(test)]
mod tests;
