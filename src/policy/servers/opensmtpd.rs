//! OpenSMTPD 6.6 and later. <https://man.openbsd.org/smtpd.conf.5>, <https://man.openbsd.org/smtpd-filters.7>
//!
//! - 6.6 brought filters; 7.0 `protocols` and `ciphers` for each listener and action, before which one list of
//!   ciphers held for all. 6.x cannot show its certificate where it was built with OpenSSL 3 (Debian 12, Ubuntu
//!   22.04: <https://github.com/OpenSMTPD/OpenSMTPD/issues/1171>): apply.sh stops there and says so.
//! - Of several `match` rules the first one holds. The administrator's rules for sending stay; before each stands one
//!   for every class of partners, with `rcpt-to`, and its action is theirs with other options for TLS. Actions with a
//!   fixed route (`host`, `domain`) are left alone.
//! - Outbound, `tls` is the chain and the name in the MX record, `tls no-verify` is TLS whatever the certificate.
//!   TLS cannot be left out where it is offered, but to a host named by hand. From the move to libtls (2021) until
//!   April 2022 a certificate was checked even where TLS was merely offered.
//! - Inbound, `tls-require` holds for a listener. A partner, a range of addresses or the name of a server is refused at
//!   MAIL by a filter of our own (`match from src` would do so after DATA): those that are
//!   built in do not know whether there is TLS, and `match tls` is true for nobody. `tls-require verify` asks
//!   everybody for a certificate with a trusted chain; the name in it is compared by nothing.
//!
#![doc = include_str!("proven/opensmtpd.md")]

mod commands;
mod inbound;
mod outbound;
mod own;

use crate::policy::apply::filled;
use crate::policy::own::with_ends;
use crate::policy::{
    Action, Capability, Configuration, ConfigurationFile, Direction, Error, Guard, Manual, Order, Platform,
    Profile, Purpose, Revised, Server, Support, Version,
};
use crate::tls::{Class, TlsVersion};
use std::fmt::Write;

/// OpenSMTPD.
#[derive(Debug)]
pub(super) struct OpenSmtpd;

/// Where our files lie.
const FOLDER: &str = "/etc/postseal/opensmtpd";
/// What may change: our files, and smtpd.conf wherever it lies.
const TOUCHES: [&str; 6] = [
    "/etc/postseal",
    "/etc/smtpd.conf",
    "/etc/mail/smtpd.conf",
    "/etc/smtpd/smtpd.conf",
    "/etc/opensmtpd/smtpd.conf",
    "/usr/local/etc/mail/smtpd.conf",
];

impl Server for OpenSmtpd {
    fn id(&self) -> &'static str {
        "opensmtpd"
    }

    fn name(&self) -> &'static str {
        "OpenSMTPD"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[6, 6]), Version::new(&[7, 0])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            (Direction::Inbound, Class::Verified) | (Direction::Outbound, Class::Plain) => Support::No,
            _ => Support::Yes,
        }
    }

    fn can(&self, version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls13) if version.is_at_least(&[7, 0]) => Support::Yes,
            Capability::Minimum(TlsVersion::Tls12)
            | Capability::Submission
            | Capability::ByAddress
            | Capability::ByHost => Support::Yes,
            _ => Support::No,
        }
    }

    /// What is maintained has 7.x; apply.sh stops on an older one.
    fn assumed_version(&self) -> Version {
        Version::new(&[7, 0])
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[6, 8]), Version::new(&[7, 9])])
    }

    fn platforms(&self) -> &'static [Platform] {
        &[
            Platform::Debian,
            Platform::RedHat,
            Platform::Alpine,
            Platform::Arch,
            Platform::FreeBsd,
            Platform::OpenBsd,
        ]
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual::new("opensmtpd", manual_page))
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = inbound::plan(order);
        let outbound = outbound::plan(order);
        let mut files = vec![
            file("smtpd.conf", Purpose::Settings, 0o644, main_conf(order, &inbound)),
            file("recipients.conf", Purpose::OutboundPartners, 0o644, outbound.tables()),
        ];
        if let Some(script) = inbound.filter() {
            files.push(file("senders.sh", Purpose::InboundPartners, 0o755, script));
        }
        let ciphers = if has_own_ciphers(order) { "" } else { "ciphers\n" };
        let rules = format!("{}{}{ciphers}", inbound.rule(), outbound.rules());
        files.push(file("rules", Purpose::Settings, 0o644, rules));
        let edit = concat!(include_str!("opensmtpd/edit.awk"), include_str!("opensmtpd/words.awk"));
        files.push(file("edit.awk", Purpose::Program, 0o644, edit.to_owned()));
        let route = concat!(include_str!("opensmtpd/route.awk"), include_str!("opensmtpd/words.awk"));
        files.push(file("route.awk", Purpose::Program, 0o644, route.to_owned()));
        files.push(file("edit.sh", Purpose::Program, 0o644, script(order.platform)));
        let commands = commands::commands(order, &files, &inbound, &outbound);
        let guard = Some(Guard::new(order, &TOUCHES, inbound.offered()).traced(FOLDER));
        let mut limits = inbound.limits;
        limits.extend(outbound.limits);
        Ok(Configuration { files, commands, limits, guard, ..Configuration::default() })
    }

    fn main_file(&self) -> Option<&'static str> {
        Some(own::NAME)
    }

    fn revise(&self, own: &str, order: &Order) -> Option<Result<Revised, Error>> {
        Some(
            self.must_know(&order.server_version)
                .and_then(|()| with_ends(own, |own| own::revise(own, order))),
        )
    }
}

/// Where the vendor explains it.
fn manual_page(_file: &str, name: &str) -> String {
    let anchor = match name {
        "relay" | "partner" => "action",
        name => name.split(' ').next().unwrap_or_default(),
    };
    format!("https://man.openbsd.org/smtpd.conf.5#{anchor}")
}

fn file(name: &str, purpose: Purpose, mode: u32, text: String) -> ConfigurationFile {
    let path = format!("{FOLDER}/{name}");
    ConfigurationFile { path, name: name.to_owned(), action: Action::Create, mode, text, purpose }
}

/// The script that edits smtpd.conf where this system has it, and starts the server as this system does.
fn script(platform: Platform) -> String {
    let own = |at: &str, restart: &str| (format!("{at} "), restart.to_owned());
    let (first, restart) = match platform {
        Platform::Alpine => {
            let restart = "  elif command -v rc-service >/dev/null && rc-service smtpd status >/dev/null 2>&1; then\n    \
                             rc-service smtpd restart\n";
            own("/etc/smtpd/smtpd.conf", restart)
        }
        Platform::FreeBsd => {
            let restart =
                "  elif service smtpd onestatus >/dev/null 2>&1; then\n    service smtpd onerestart\n";
            own("/usr/local/etc/mail/smtpd.conf", restart)
        }
        Platform::RedHat => own("/etc/opensmtpd/smtpd.conf", ""),
        Platform::Arch => own("/etc/smtpd/smtpd.conf", ""),
        Platform::OpenBsd => own("/etc/mail/smtpd.conf", ""),
        Platform::Debian | Platform::Suse => (String::new(), String::new()),
    };
    filled(include_str!("opensmtpd/edit.sh"), &[("@FIRST@", &first), ("@RESTART@", &restart)])
}

/// What the administrator's own file includes at its top.
fn main_conf(order: &Order, inbound: &inbound::Plan) -> String {
    let Order { host, server_version, certificate, key, roots, .. } = order;
    let mut text = format!(
        "# TLS for {host}, written by Postseal for OpenSMTPD {server_version} and later.\n\
         # Included at the top of your smtpd.conf, where apply.sh puts the options for TLS of listeners and actions\n\
         # aside (\"#postseal# \" before them) and adds ours (\"# postseal\" behind them).\n\
         \n\
         # The certificate with its chain, and the private key.\n\
         pki postseal cert \"{certificate}\"\n\
         pki postseal key \"{key}\"\n\
         \n\
         # The root certificates against which others are verified.\n\
         ca postseal cert \"{roots}\"\n"
    );
    if !has_own_ciphers(order) {
        // Whatever the profile: with a lesser one the version would be the system's to say.
        let ciphers = Profile::Intermediate.ciphers().join(":");
        text.push_str("\n# None of these is one of TLS 1.1 and older.\n");
        let _ = writeln!(text, "smtp ciphers \"{ciphers}\"");
    }
    if inbound.filter().is_some() {
        text.push_str("\n# Refuses partners who come without TLS.\n");
        let _ = writeln!(text, "filter \"postseal\" proc-exec \"{FOLDER}/senders.sh\"");
    }
    text.push_str("\n# The partners to whom mail is sent otherwise than to everybody.\n");
    let _ = writeln!(text, "include \"{FOLDER}/recipients.conf\"");
    text
}

/// Whether this version has ciphers and protocols for each listener and action.
fn has_own_ciphers(order: &Order) -> bool {
    order.server_version.is_at_least(&[7, 0])
}

/// The options of a listener or an action that say which TLS it speaks.
fn protocols(order: &Order) -> String {
    if !has_own_ciphers(order) {
        return String::new();
    }
    let protocols = if order.policy.minimum() > TlsVersion::Tls12 { "tlsv1.3" } else { "tlsv1.2,tlsv1.3" };
    format!(" protocols \"{protocols}\" ciphers \"{}\"", order.policy.profile().ciphers().join(":"))
}
