//! The ports where users hand in mail: 587 with STARTTLS, 465 with TLS from the first byte (RFC 8314, section 3.3).
//!
//! They are services of master.cf, whose options go before what main.cf says for everybody. Where a service listens
//! there already, only its TLS changes; otherwise one is added that takes mail from users who logged in.

use super::own_file;
use crate::policy::{Action, ConfigurationFile, Purpose};
use std::fmt::Write;

/// A port with the names under which master.cf may have it.
struct Port {
    number: u16,
    names: &'static [&'static str],
    wrapped: &'static str,
}

const PORTS: [Port; 2] = [
    Port { number: 587, names: &["587", "submission"], wrapped: "no" },
    Port { number: 465, names: &["465", "submissions", "smtps", "ssmtp", "urd"], wrapped: "yes" },
];

impl Port {
    /// What makes it safe: no mail and no password without TLS, and no certificate asked of users.
    fn tls(&self) -> [String; 4] {
        [
            "smtpd_tls_security_level=encrypt".to_owned(),
            format!("smtpd_tls_wrappermode={}", self.wrapped),
            "smtpd_tls_auth_only=yes".to_owned(),
            "smtpd_tls_req_ccert=no".to_owned(),
        ]
    }

    fn fresh(&self) -> String {
        // Without a root of its own it needs no copies of libraries and sockets: that is the administrator's to add.
        format!("{} inet n - n - - smtpd", self.number)
    }
}

/// What a new service has beside TLS: users who logged in may send to everybody, nobody else to anybody; rules for
/// other servers are not for them.
const LOGIN: [&str; 6] = [
    "smtpd_sasl_auth_enable=yes",
    "smtpd_relay_restrictions=permit_sasl_authenticated,reject",
    "smtpd_client_restrictions=",
    "smtpd_helo_restrictions=",
    "smtpd_sender_restrictions=",
    "smtpd_recipient_restrictions=",
];

/// The lines for master.cf, for reading and for hands that prefer an editor.
pub(super) fn file() -> ConfigurationFile {
    let mut text = "\
# The ports where users hand in mail: 587 with STARTTLS, 465 with TLS from the first byte.
#
# Do not append these lines to master.cf where such a service stands there already (as 587, submission, 465,
# submissions or smtps): give that one the options that begin with smtpd_tls. apply.sh does so.
"
    .to_owned();
    for port in &PORTS {
        let _ = writeln!(text, "\n{}", port.fresh());
        for option in port.tls().iter().map(String::as_str).chain(LOGIN) {
            let _ = writeln!(text, "  -o {option}");
        }
    }
    let file = own_file("master.cf".to_owned(), Purpose::Submission, text);
    ConfigurationFile { action: Action::Merge, ..file }
}

/// The same as commands.
pub(super) fn commands() -> Vec<String> {
    PORTS
        .iter()
        .map(|port| {
            let number = port.number;
            let edit = |options: &mut dyn Iterator<Item = &str>| {
                options.map(|option| format!("\"$it/inet/{option}\"")).collect::<Vec<_>>().join(" ")
            };
            let tls = port.tls();
            format!(
                "found=\n\
                 for it in $(postconf -M | sed -n 's/^\\([^ ]*\\)  *inet .*/\\1/p'); do\n  \
                   case ${{it##*:}} in\n    \
                     {}) found=yes; postconf -Pe {} ;;\n  \
                   esac\n\
                 done\n\
                 [ -n \"$found\" ] || {{\n  \
                   it={number}\n  \
                   postconf -Me '{number}/inet={}'\n  \
                   postconf -Pe {}\n\
                 }}",
                port.names.join("|"),
                edit(&mut tls.iter().map(String::as_str)),
                port.fresh(),
                edit(&mut tls.iter().map(String::as_str).chain(LOGIN)),
            )
        })
        .collect()
}
