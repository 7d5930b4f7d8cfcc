//! The administrator's own smtpd.conf with our options put in, as `edit.awk` does it on the server.

use super::{inbound, outbound};
use crate::policy::own::{self, Change, Kind, Obstacle, Revised};
use crate::policy::{Error, Order};
use crate::tls::Class;
use listener::{Users, for_users, is_login, port, without_tls};
use std::collections::{BTreeSet, HashSet};

mod listener;

pub(super) const NAME: &str = "smtpd.conf";
const ASIDE: &str = "#postseal# ";
const OURS: &str = " # postseal";
const INCLUDE: &str = "include \"/etc/postseal/opensmtpd/smtpd.conf\"";

/// Puts the options in.
pub(super) fn revise(text: &str, order: &Order) -> Result<Revised, Error> {
    own::must_be_text(NAME, text)?;
    let mut writer = Writer::new(text, order);
    if !text.is_empty() {
        writer.ours(INCLUDE.to_owned());
        writer.told(Kind::Added, "include", None, String::new(), INCLUDE);
    }
    let (mut whole, mut begun) = (String::new(), None);
    for (line, number) in text.lines().zip(1..) {
        if line.ends_with(OURS) {
            continue;
        }
        let line = line.strip_prefix(ASIDE).unwrap_or(line);
        let first = *begun.get_or_insert(number);
        if first != number {
            whole.push('\n');
        }
        whole.push_str(line);
        let (words, open) = split_words(&whole);
        if open || line.ends_with('\\') {
            continue;
        }
        writer.statement(&whole, &words, first)?;
        whole.clear();
        begun = None;
    }
    if let Some(line) = begun {
        if split_words(&whole).1 {
            let obstacle = Obstacle::NeverClosed;
            return Err(Error::OwnObstacle { name: NAME, line: Some(line), obstacle });
        }
        writer.keep(&whole);
    }
    writer.listeners_for_users();
    if writer.listeners == 0 {
        return Err(Error::OwnObstacle { name: NAME, line: None, obstacle: Obstacle::NoListener });
    }
    writer.pass_over_unused();
    let mut text = writer.out.join("\n");
    text.push('\n');
    Ok(Revised { name: NAME, text, changes: writer.changes })
}

/// The words of a line that may go on over several: quoted ones, and lists in braces, are one word each. And whether
/// it goes on.
fn split_words(text: &str) -> (Vec<String>, bool) {
    let chars: Vec<char> = text.chars().collect();
    let (mut words, mut word) = (Vec::new(), String::new());
    let (mut depth, mut quoted, mut escaped) = (0_i32, false, false);
    let mut at = 0;
    while at < chars.len() {
        let mut c = chars[at];
        if quoted {
            word.push(c);
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            at += 1;
            continue;
        }
        if c == '#' {
            // A remark goes on behind a backslash as well.
            while at < chars.len() && (chars[at] != '\n' || chars[at - 1] == '\\') {
                at += 1;
            }
            c = '\n';
        }
        if c == '\\' && chars.get(at + 1) == Some(&'\n') {
            at += 1;
            c = ' ';
        }
        quoted = c == '"';
        depth += i32::from(c == '{') - i32::from(c == '}');
        at += 1;
        if depth == 0 && matches!(c, ' ' | '\t' | '\n') {
            if !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            continue;
        }
        word.push(if c == '\n' { ' ' } else { c });
        if c == '}' && depth == 0 {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    (words, depth > 0 || quoted)
}

fn bare(word: &str) -> String {
    word.replace('"', "")
}

struct Writer {
    listen: String,
    users: Users,
    /// Ours asks before theirs.
    filter: bool,
    /// One list of ciphers holds for all, and it is ours.
    one_list: bool,
    relay: String,
    partners: Vec<(String, String)>,
    /// Somebody is to have TLS or nothing, which a route of its own does not know.
    asks_for_tls: bool,
    /// Lines that an earlier run put there.
    known: HashSet<String>,
    relays: HashSet<String>,
    listeners: usize,
    /// Keys and roots by name: where each is declared, and those that are still spoken of.
    declared: Vec<(usize, String, String)>,
    used: BTreeSet<String>,
    out: Vec<String>,
    changes: Vec<Change>,
}

impl Writer {
    fn new(text: &str, order: &Order) -> Self {
        let (inbound, outbound) = (inbound::plan(order), outbound::plan(order));
        let policy = &order.policy;
        let strictest =
            policy.partners().iter().filter_map(|it| it.outbound).fold(policy.outbound, Class::max);
        Self {
            listen: inbound.listener_options(),
            users: Users { options: inbound.submission_options(), ..Users::default() },
            filter: inbound.filter().is_some(),
            one_list: !super::has_own_ciphers(order),
            relay: outbound.relay_options(),
            partners: outbound.partner_options(),
            asks_for_tls: strictest >= Class::Required,
            known: text.lines().filter(|line| line.ends_with(OURS)).map(str::to_owned).collect(),
            relays: HashSet::new(),
            listeners: 0,
            declared: Vec::new(),
            used: BTreeSet::new(),
            out: Vec::new(),
            changes: Vec::new(),
        }
    }

    fn statement(&mut self, whole: &str, words: &[String], line: usize) -> Result<(), Error> {
        let word = |at: usize| words.get(at).map_or("", String::as_str);
        let is_done = match word(0) {
            "listen" => self.listener(whole, words, line),
            "action" => self.action(whole, words, line),
            "match" => {
                self.rule(words, line)?;
                false
            }
            "include" => {
                let obstacle = Obstacle::IncludesOthers;
                return Err(Error::OwnObstacle { name: NAME, line: Some(line), obstacle });
            }
            "smtp" if word(1) == "ciphers" && self.one_list => {
                self.aside(whole);
                self.told(Kind::Aside, "smtp ciphers", Some(line), words[2..].join(" "), "");
                true
            }
            "pki" | "ca" => {
                self.declared.push((line, format!("{} {}", word(0), bare(word(1))), words.join(" ")));
                false
            }
            _ => false,
        };
        if !is_done {
            self.keep(whole);
            if matches!(word(0), "listen" | "action") {
                let pairs = words.windows(2).filter(|pair| matches!(pair[0].as_str(), "pki" | "ca"));
                self.used.extend(pairs.map(|pair| format!("{} {}", pair[0], bare(&pair[1]))));
            }
        }
        Ok(())
    }

    fn listener(&mut self, whole: &str, words: &[String], line: usize) -> bool {
        let word = |at: usize| words.get(at).map_or("", String::as_str);
        let wraps = words.iter().skip(2).any(|it| it == "smtps");
        let port = port(words).filter(|port| match port {
            25 => !wraps,
            _ => self.users.options.is_some(),
        });
        let Some(port) = port.filter(|_| word(1) == "on" && word(2) != "socket") else {
            // Without a key of a name it takes that of its host.
            if words.iter().any(|it| matches!(it.as_str(), "smtps" | "tls" | "tls-require")) {
                let own = self.declared.iter().map(|(_, key, _)| key.clone());
                self.used.extend(own);
            }
            return false;
        };
        let mut tables = words.windows(2).skip(2);
        if let Some([_, table]) = tables.rfind(|it| is_login(&it[0]) && it[1].starts_with('<')) {
            self.users.login = format!(" {table}");
        }
        self.aside(whole);
        let new = if port == 25 {
            self.listeners += 1;
            self.users.public.push(for_users(words, true));
            let (kept, own_filter) = without_tls(words, 1, self.filter);
            let filters = match own_filter {
                _ if !self.filter => String::new(),
                None => " filter \"postseal\"".to_owned(),
                Some(own) => {
                    let own = own.trim_start_matches(['{', ' ']).trim_end_matches(['}', ' ']);
                    format!(" filter {{ \"postseal\", {own} }}")
                }
            };
            format!("listen{kept}{}{filters}", self.listen)
        } else {
            let _ = self.users.served.insert(port);
            format!("listen{}{}", for_users(words, false), self.users.tls(port))
        };
        self.changed(&format!("listen on {}", word(2)), line, words, &new);
        self.ours(new);
        true
    }

    /// Where nobody listens for users, one does beside each listener on port 25, and takes mail of those who logged in.
    fn listeners_for_users(&mut self) {
        if self.users.options.is_none() {
            return;
        }
        for port in
            [587, 465].into_iter().filter(|port| !self.users.served.contains(port)).collect::<Vec<_>>()
        {
            for listener in self.users.public.clone() {
                let (tls, login) = (self.users.tls(port), &self.users.login);
                let new = format!("listen{listener} port {port}{tls} auth{login}");
                self.told(Kind::Added, &format!("listen port {port}"), None, String::new(), &new);
                self.ours(new);
            }
        }
    }

    fn action(&mut self, whole: &str, words: &[String], line: usize) -> bool {
        let word = |at: usize| words.get(at).map_or("", String::as_str);
        if word(2) != "relay" {
            return false;
        }
        let name = bare(word(1));
        let title = format!("action \"{name}\"");
        // A route of its own is left as it is.
        if words[3..].iter().any(|it| it == "host" || it == "domain") {
            if self.asks_for_tls {
                let is = words.join(" ");
                self.told(Kind::Contradicts, &title, Some(line), is.clone(), &is);
            }
            return false;
        }
        let (kept, _) = without_tls(words, 2, false);
        self.aside(whole);
        // With what the action shows, where it shows a certificate of its own.
        let shows = words.iter().any(|word| word == "pki");
        let showing = |tls: &str| if shows { tls.replace(" pki postseal", "") } else { tls.to_owned() };
        let new = format!("{title}{kept}{}", showing(&self.relay));
        self.changed(&title, line, words, &new);
        self.ours(new);
        for (partner, tls) in self.partners.clone() {
            let title = format!("action \"{name}_{partner}\"");
            let new = format!("{title}{kept}{}", showing(&tls));
            self.told(Kind::Added, &title, None, String::new(), &new);
            self.ours(new);
        }
        let _ = self.relays.insert(name);
        true
    }

    /// Before a rule for an action of ours stands one for every group of partners.
    fn rule(&mut self, words: &[String], line: usize) -> Result<(), Error> {
        let named = words.windows(2).skip(1).rfind(|pair| pair[0] == "action");
        let name = named.map(|pair| bare(&pair[1])).unwrap_or_default();
        if !self.relays.contains(&name) {
            return Ok(());
        }
        let asked = words[1..].iter().take_while(|it| *it != "action");
        if asked.clone().any(|it| it == "rcpt-to") && !self.partners.is_empty() {
            let obstacle = Obstacle::RecipientsOfItsOwn;
            return Err(Error::OwnObstacle { name: NAME, line: Some(line), obstacle });
        }
        let begin = asked.fold("match".to_owned(), |line, word| format!("{line} {word}"));
        for (partner, _) in self.partners.clone() {
            let new = format!("{begin} rcpt-to <{partner}> action \"{name}_{partner}\"");
            self.told(Kind::Added, &format!("match rcpt-to <{partner}>"), None, String::new(), &new);
            self.ours(new);
        }
        Ok(())
    }

    /// Keys and roots of which nothing speaks any more.
    fn pass_over_unused(&mut self) {
        for (line, name, whole) in std::mem::take(&mut self.declared) {
            if !self.used.contains(&name) {
                self.told(Kind::Overruled, &name, Some(line), whole.clone(), &whole);
            }
        }
        self.changes.sort_by_key(|change| change.line.unwrap_or(usize::MAX));
    }

    fn keep(&mut self, whole: &str) {
        self.out.push(whole.to_owned());
    }

    fn aside(&mut self, whole: &str) {
        self.out.extend(whole.split('\n').map(|line| format!("{ASIDE}{line}")));
    }

    fn ours(&mut self, line: String) {
        self.out.push(line + OURS);
    }

    fn changed(&mut self, name: &str, line: usize, before: &[String], after: &str) {
        let before = before.join(" ");
        let kind = if before == after { Kind::Right } else { Kind::Changed };
        self.told(kind, name, Some(line), before, after);
    }

    fn told(&mut self, kind: Kind, name: &str, line: Option<usize>, before: String, after: &str) {
        let stands = self.known.contains(&format!("{after}{OURS}"));
        let kind = if stands { Kind::Right } else { kind };
        let before = if stands { after.to_owned() } else { before };
        self.changes.push(Change { kind, name: name.to_owned(), line, before, after: after.to_owned() });
    }
}

#[cfg(test)]
mod tests;
