//! The words of a listener: its port, and what it is without TLS.

use super::bare;
use std::collections::BTreeSet;

/// The words from one on, without options for TLS: those with a value behind them, and those without. And the
/// filter of a listener, where ours comes before it.
pub(super) fn without_tls(words: &[String], from: usize, ours_first: bool) -> (String, Option<String>) {
    let is_listener = words[0] == "listen";
    let (mut line, mut filter) = (String::new(), None);
    let mut at = from;
    while at < words.len() {
        match words[at].as_str() {
            "ca" | "ciphers" | "protocols" => at += 1,
            "pki" if is_listener => at += 1,
            "filter" if is_listener && ours_first => {
                at += 1;
                filter = words.get(at).cloned();
            }
            "tls" | "tls-require" => {
                at += usize::from(matches!(
                    words.get(at + 1).map(String::as_str),
                    Some("verify" | "no-verify")
                ));
            }
            word => {
                line.push(' ');
                line.push_str(word);
            }
        }
        at += 1;
    }
    (line, filter)
}

/// The port of a listener, where it is 25, 587 or 465: TLS from the first byte has one of its own.
pub(super) fn port(words: &[String]) -> Option<u16> {
    let words = words.get(2..).unwrap_or_default();
    let wraps = words.iter().any(|it| it == "smtps");
    let named = words.windows(2).rfind(|pair| pair[0] == "port").map(|pair| bare(&pair[1]));
    match named.as_deref() {
        None if wraps => Some(465),
        None | Some("25" | "smtp") => Some(25),
        Some("587" | "submission") => Some(587),
        Some("465" | "submissions" | "smtps" | "urd") => Some(465),
        Some(_) => None,
    }
}

pub(super) fn is_login(word: &str) -> bool {
    matches!(word, "auth" | "auth-optional")
}

impl Users {
    /// What asks for TLS on a port.
    pub(super) fn tls(&self, port: u16) -> String {
        let word = if port == 465 { "smtps" } else { "tls-require" };
        format!(" {word}{}", self.options.as_deref().unwrap_or_default())
    }
}

/// What is known of the ports where users hand in mail.
#[derive(Default)]
pub(super) struct Users {
    /// What a listener there has behind the word that asks for TLS; none where they stay as they are.
    pub(super) options: Option<String>,
    /// Those that have a listener of the administrator's own.
    pub(super) served: BTreeSet<u16>,
    /// The listeners on port 25, without what they say of TLS, of the port and of who may log in.
    pub(super) public: Vec<String>,
    /// The table with which passwords are compared, where the administrator named one.
    pub(super) login: String,
}

/// A listener without what it says of TLS; a new one, without its port and who may log in.
pub(super) fn for_users(words: &[String], is_new: bool) -> String {
    let mut kept = Vec::new();
    let mut words = words.iter().peekable();
    while let Some(word) = words.next() {
        match word.as_str() {
            "port" if is_new => drop(words.next()),
            login if is_new && is_login(login) => {
                let _ = words.next_if(|it| it.starts_with('<'));
            }
            "smtps" => {}
            _ => kept.push(word.clone()),
        }
    }
    without_tls(&kept, 1, false).0
}
