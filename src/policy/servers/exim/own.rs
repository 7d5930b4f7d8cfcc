//! The administrator's own configuration with our lines put in, as `edit.awk` does it on the server.

use crate::policy::own::{self, Change, Kind, Revised};
use crate::policy::{Error, Order};

/// Debian's is called exim4.conf.template, others' exim.conf or configure.
pub(super) const NAME: &str = "exim4.conf";
const BEGIN: &str = "# >>> postseal";
const END: &str = "# <<< postseal";
const ASIDE: &str = "#postseal# ";
/// See `edit.awk`.
const MAIN: [&str; 8] = [
    "tls_advertise_hosts",
    "tls_certificate",
    "tls_privatekey",
    "tls_require_ciphers",
    "tls_try_verify_hosts",
    "tls_verify_certificates",
    "tls_verify_hosts",
    "openssl_options",
];
const SMTP: [&str; 13] = [
    "connection_max_messages",
    "event_action",
    "hosts_avoid_tls",
    "hosts_require_tls",
    "multi_domain",
    "no_multi_domain",
    "no_retry_include_ip_address",
    "retry_include_ip_address",
    "tls_require_ciphers",
    "tls_try_verify_hosts",
    "tls_verify_cert_hostnames",
    "tls_verify_certificates",
    "tls_verify_hosts",
];
const USERS: [&str; 3] = ["auth_advertise_hosts", "daemon_smtp_ports", "tls_on_connect_ports"];
const DANE: [&str; 2] = ["hosts_try_dane", "hosts_require_dane"];

/// Puts the lines in.
pub(super) fn revise(text: &str, order: &Order) -> Result<Revised, Error> {
    own::must_be_text(NAME, text)?;
    let own = without_ours(text);
    // It has sections, whatever else.
    if !own.iter().any(|(_, line)| section_of(line).is_some()) {
        let text = text.lines().next().unwrap_or_default().to_owned();
        return Err(Error::OwnUnreadable { name: NAME, line: 1, text });
    }
    let mut writer = Writer {
        acl: list_for_mail(&own)?,
        shows_certificate: order.policy.shows_certificate(),
        out: Vec::new(),
        changes: Vec::new(),
        goes_on: false,
    };
    let (mut main, mut smtp) = (MAIN.to_vec(), SMTP.to_vec());
    if order.policy.submission {
        main.extend(USERS);
    }
    if order.policy.dane {
        smtp.extend(DANE);
    }
    writer.main();
    let (mut section, mut seen_acl, mut transport) = ("main", false, Vec::new());
    for (number, line) in &own {
        if let Some(next) = section_of(line) {
            writer.transport(&mut transport, &smtp);
            section = next;
            writer.out.push((*line).to_owned());
            if section == "acl" {
                seen_acl = true;
                writer.own_list(false);
            }
        } else if section == "transports" {
            if is_label(line) {
                writer.transport(&mut transport, &smtp);
            }
            transport.push((*number, *line));
        } else if section == "main" {
            writer.aside(*number, line, &main);
        } else {
            writer.out.push((*line).to_owned());
            writer.list(line, section);
        }
    }
    writer.transport(&mut transport, &smtp);
    if !seen_acl {
        writer.own_list(true);
    }
    let mut revised = writer.out.join("\n");
    revised.push('\n');
    if revised == text {
        writer.changes.iter_mut().for_each(|change| change.kind = Kind::Right);
    }
    Ok(Revised { name: NAME, text: revised, changes: writer.changes })
}

/// The lines as they were before us, with their numbers from 1.
fn without_ours(text: &str) -> Vec<(usize, &str)> {
    let mut taken = false;
    let mut own = Vec::new();
    for (line, number) in text.lines().zip(1..) {
        taken |= line == BEGIN;
        if !taken {
            own.push((number, line.strip_prefix(ASIDE).unwrap_or(line)));
        }
        taken &= line != END;
    }
    own
}

/// Which section begins with this line.
fn section_of(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches([' ', '\t']).strip_prefix("begin")?;
    let name = rest.strip_prefix([' ', '\t'])?.trim_start_matches([' ', '\t']).split_whitespace().next()?;
    name.starts_with(|c: char| c.is_ascii_lowercase()).then_some(name)
}

fn is_label(line: &str) -> bool {
    let name = line.split(':').next().unwrap_or_default();
    line.contains(':') && !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn is_smtp_driver(line: &str) -> bool {
    sets(line, "driver", "smtp")
}

/// Whether an option has this value, in quotes or not.
fn sets(line: &str, option: &str, value: &str) -> bool {
    let found = line.trim_matches([' ', '\t']).strip_prefix(option);
    let found = found.and_then(|it| it.trim_start_matches([' ', '\t']).strip_prefix('='));
    let found = found.map(|it| it.trim_matches([' ', '\t']));
    found.is_some_and(|it| {
        let it = it.strip_prefix('"').unwrap_or(it);
        it.strip_suffix('"').unwrap_or(it) == value
    })
}

/// What an option is called, where the line sets one.
fn option(line: &str) -> Option<&str> {
    let line = line.trim_start_matches([' ', '\t']);
    let hidden = line.strip_prefix("hide").and_then(|it| it.strip_prefix([' ', '\t']));
    let line = hidden.map_or(line, |it| it.trim_start_matches([' ', '\t']));
    let end =
        line.find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '_').unwrap_or(line.len());
    let rest = line[end..].trim_start_matches([' ', '\t']);
    (end > 0 && (rest.is_empty() || rest.starts_with('='))).then(|| &line[..end])
}

/// What a transport says of a certificate that it shows.
enum OwnCertificate<'a> {
    No,
    Yes,
    /// Where this macro is defined, as Debian's do.
    Under(&'a str),
}

fn own_certificate<'a>(transport: &[(usize, &'a str)]) -> OwnCertificate<'a> {
    let sets = |line: &str| option(line) == Some("tls_certificate") && line.contains('=');
    let Some(at) = transport.iter().position(|(_, line)| sets(line)) else { return OwnCertificate::No };
    let above = at.checked_sub(1).map_or("", |at| transport[at].1).trim_matches([' ', '\t']);
    let name = above.strip_prefix(".ifdef").filter(|rest| rest.starts_with([' ', '\t']));
    let name = name
        .map(|rest| rest.trim_matches([' ', '\t']))
        .filter(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
    name.map_or(OwnCertificate::Yes, OwnCertificate::Under)
}

/// The name of the list for MAIL, empty where there is none. Debian names it by a macro.
fn list_for_mail(own: &[(usize, &str)]) -> Result<String, Error> {
    let main = || own.iter().map(|(_, line)| *line).take_while(|line| section_of(line).is_none());
    let value =
        |line: &str| line.split_once('=').map(|(_, value)| value.trim().to_owned()).unwrap_or_default();
    let Some(set) = main().filter(|line| option(line) == Some("acl_smtp_mail")).last() else {
        return Ok(String::new());
    };
    let mut name = value(set);
    let defined = |line: &&str| line.split_once('=').is_some_and(|(macro_name, _)| macro_name.trim() == name);
    let by_macro = main().find(defined).map(value);
    name = by_macro.unwrap_or(name);
    if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Ok(name);
    }
    Err(Error::OwnListUnnamed(name))
}

struct Writer {
    acl: String,
    shows_certificate: bool,
    out: Vec<String>,
    changes: Vec<Change>,
    /// An option that was put aside goes on in the next line.
    goes_on: bool,
}

impl Writer {
    fn ours(&mut self, lines: &[&str]) {
        self.out.push(BEGIN.to_owned());
        for line in lines {
            self.out.push((*line).to_owned());
            if line.starts_with(".ifndef") || *line == ".endif" {
                continue;
            }
            let name = line.split_whitespace().next().unwrap_or_default().to_owned();
            let (kind, before) = (Kind::Added, String::new());
            self.changes.push(Change { kind, name, line: None, before, after: (*line).trim().to_owned() });
        }
        self.out.push(END.to_owned());
    }

    fn main(&mut self) {
        let mut lines = vec![".include /etc/postseal/exim/main.conf"];
        if self.acl.is_empty() {
            lines.push("acl_smtp_mail = acl_postseal");
        }
        self.ours(&lines);
    }

    /// A list of ours, where there is none for MAIL.
    fn own_list(&mut self, with_section: bool) {
        if self.acl.is_empty() {
            let begin: &[&str] = if with_section { &["begin acl"] } else { &[] };
            let list = ["acl_postseal:", ".include /etc/postseal/exim/acl.conf", "  accept"];
            self.ours(&[begin, &list].concat());
        }
    }

    /// Our rules, at the beginning of the administrator's own list.
    fn list(&mut self, line: &str, section: &str) {
        let named = line.trim_start_matches([' ', '\t']).strip_prefix(self.acl.as_str());
        let begins = named.is_some_and(|rest| rest.trim_start_matches([' ', '\t']).starts_with(':'));
        if section == "acl" && !self.acl.is_empty() && begins {
            self.ours(&[".include /etc/postseal/exim/acl.conf"]);
        }
    }

    /// The line, as a comment where it sets one of these options.
    fn aside(&mut self, number: usize, line: &str, options: &[&str]) {
        let name = option(line).filter(|name| options.contains(name));
        let ours = self.goes_on || name.is_some();
        self.goes_on = ours && line.trim_end_matches([' ', '\t']).ends_with('\\');
        if !ours {
            return self.out.push(line.to_owned());
        }
        self.out.push(format!("{ASIDE}{line}"));
        if let Some(name) = name {
            let before = line.split_once('=').map(|(_, value)| value.trim().to_owned()).unwrap_or_default();
            let (kind, name, line) = (Kind::Aside, name.to_owned(), Some(number));
            self.changes.push(Change { kind, name, line, before, after: String::new() });
        }
    }

    /// A transport is known to be one for SMTP only when all of it was read.
    fn transport(&mut self, lines: &mut Vec<(usize, &str)>, options: &[&str]) {
        self.goes_on = false;
        // LMTP leads to the mailboxes, often of this machine.
        let lmtp = lines.iter().any(|(_, line)| sets(line, "protocol", "lmtp"));
        let smtp = !lmtp && lines.iter().any(|(_, line)| is_smtp_driver(line));
        let mut included = vec![".include /etc/postseal/exim/transport.conf".to_owned()];
        if self.shows_certificate {
            let client = ".include /etc/postseal/exim/client.conf".to_owned();
            match own_certificate(lines) {
                OwnCertificate::No => included.push(client),
                OwnCertificate::Under(name) => {
                    included.extend([format!(".ifndef {name}"), client, ".endif".to_owned()]);
                }
                OwnCertificate::Yes => {}
            }
        }
        let included: Vec<&str> = included.iter().map(String::as_str).collect();
        for (number, line) in lines.drain(..) {
            if !smtp {
                self.out.push(line.to_owned());
                continue;
            }
            self.aside(number, line, options);
            if is_smtp_driver(line) {
                self.ours(&included);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Platform;
    use crate::policy::{Policy, Server, Version, servers};
    use proptest::prelude::*;

    fn order() -> Order {
        let exim = servers::find("exim").unwrap();
        let host = "mx.example.org".parse().unwrap();
        Order {
            server_version: Version::new(&[4, 96]),
            certificate: Server::usual_certificate(exim, Platform::Debian, &host),
            key: exim.usual_key(Platform::Debian, &host),
            roots: exim.usual_roots(Platform::Debian),
            routes: Vec::new(),
            platform: Platform::Debian,
            policy: Policy::default(),
            host,
        }
    }

    #[test]
    fn what_is_no_configuration_of_exim_is_refused() {
        let refused = |own: &str| revise(own, &order()).unwrap_err();
        assert!(matches!(refused("myhostname = mx.example.org\n"), Error::OwnUnreadable { .. }));
        let list = refused("acl_smtp_mail = ${if eq{1}{1}{a}}\nbegin acl\n");
        assert_eq!(list, Error::OwnListUnnamed("${if eq{1}{1}{a}}".to_owned()));
    }

    fn lines() -> impl Strategy<Value = String> {
        let line = prop_oneof![
            "begin (acl|routers|transports|retry)",
            "[a-z_]{1,12}:",
            "  driver ?= ?(smtp|\"smtp\"|accept)",
            "acl_smtp_mail = [a-z_]{1,8}",
            "(hide )?tls_(certificate|verify_hosts|require_ciphers) = [a-z*]{0,8}( \\\\)?",
            "  (hosts_require_tls|multi_domain|event_action|port|tls_certificate) = [a-z*]{0,8}",
            ".(ifdef [A-Z_]{1,4}|endif)",
            "[ -~]{0,20}",
        ];
        proptest::collection::vec(line, 0..16).prop_map(|lines| lines.join("\n") + "\nbegin acl\n")
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_twice_is_as_good_as_once(own in lines()) {
            let Ok(revised) = revise(&own, &order()) else { return Ok(()) };
            let again = revise(&revised.text, &order()).unwrap();
            prop_assert_eq!(again.difference(&revised.text), "");
            prop_assert!(again.changes.iter().all(|it| it.kind == Kind::Right));
            let back: Vec<&str> = without_ours(&revised.text).into_iter().map(|(_, line)| line).collect();
            let own: Vec<&str> = without_ours(&own).into_iter().map(|(_, line)| line).collect();
            prop_assert_eq!(back, own);
        }
    }
}
