//! qmail with Frederik Vermeulen's TLS patch: notqmail and netqmail (1.06 and later) where they were built with it.
//! Written from <https://inoa.net/qmail-tls/> and the manual pages qmail-smtpd(8) and qmail-remote(8) of the patch.
//!
//! - It is told by files under /var/qmail/control, read for each connection: a change needs no reload.
//! - Inbound, STARTTLS is offered where control/servercert.pem is there: private key, certificate and chain in one file.
//!   It cannot be required, and no name in a sender's certificate is compared.
//! - Outbound, TLS goes by the name of the *server*: control/tlshosts/NAME.pem holds the authorities for one whose
//!   certificate must be trusted and carry that name, or the mail waits; control/notlshosts/NAME leaves TLS out. To go by
//!   the recipient's domain, its mail is given a fixed route in control/smtproutes: to the name that the partner told,
//!   otherwise to its first mail server in the DNS, as apply.sh finds and shows it. Everything else is as offered;
//!   control/tlshosts/exhaustivelist leaves TLS out for everybody else.
//! - Which versions of TLS are spoken, the OpenSSL it was built with decides; `tlsserverciphers` and `tlsclientciphers`
//!   are its lists of ciphers.

use crate::policy::plan::Plan;
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{
    Action, Capability, Commands, Configuration, ConfigurationFile, DecidedBy, Direction, Error, Guard,
    Limit, Manual, Order, Partner, Purpose, Reason, Server, Step, Support, Version, own_port,
};
use crate::tls::Class;
use std::fmt::Write;

/// Where it reads its files.
pub(super) const CONTROL: &str = "${QMAIL:-/var/qmail}/control";

/// qmail.
#[derive(Debug)]
pub(super) struct Qmail;

impl Server for Qmail {
    fn id(&self) -> &'static str {
        "qmail"
    }

    fn name(&self) -> &'static str {
        "qmail (notqmail, netqmail) with TLS"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[1, 6])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Opportunistic) | (Direction::Outbound, Class::Plain) => Support::Yes,
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            (Direction::Outbound, Class::Verified) => Support::PartnerOnly,
            (Direction::Inbound, Class::Required | Class::Verified) | (_, Class::Required) => Support::No,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            // The lowest version among them: the library's, and told as one limit whatever is asked.
            _ => Support::No,
        }
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { written, ..Manual::new("qmail", manual_page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = Plan::of(self, Direction::Inbound, order);
        let outbound = Plan::of(self, Direction::Outbound, order);
        let offered = inbound.everybody > Class::Plain;
        let ciphers = order.policy.profile().ciphers().join(":") + "\n";
        let create = Action::Create;
        let edit = concat!(include_str!("qmail/control.sh"), include_str!("qmail/edit.sh"));
        let files = vec![
            control_file("postseal.partners", create, Purpose::OutboundPartners, partners(&outbound)),
            control_file("tlsserverciphers", Action::Replace, Purpose::Settings, ciphers.clone()),
            control_file("tlsclientciphers", Action::Replace, Purpose::Settings, ciphers),
            control_file("edit.sh", create, Purpose::Program, edit.to_owned()),
        ];
        let guard = Some(Guard::new(order, &["${QMAIL:-/var/qmail}/control"], offered));
        let steps = vec![Step::new("qmail-patch", &[]), Step::new("qmail-user", &[])];
        let commands = commands(order, offered, outbound.everybody);
        let mut limits = inbound.limits;
        limits.extend(outbound.limits.into_iter().map(|it| match it.reason {
            Reason::NameFromDns => Limit { reason: Reason::RoutePinned, ..it },
            _ => it,
        }));
        limits.push(DecidedBy::Library.limit(order));
        Ok(Configuration { files, commands, steps, limits, guard, ..Configuration::default() })
    }
}

/// A file of the bundle, beside those of qmail.
pub(super) fn control_file(name: &str, action: Action, purpose: Purpose, text: String) -> ConfigurationFile {
    let path = format!("/var/qmail/control/{name}");
    ConfigurationFile { path, name: name.to_owned(), action, mode: 0o644, text, purpose }
}

/// The name of a partner's server, as edit.sh reads it: the one that it told, `-` where the DNS has to be asked.
pub(super) fn told_host(partner: &Partner) -> &str {
    let mut told = partner.certificate_names.iter().map(crate::name::DnsName::as_str);
    told.find(|name| !name.starts_with("*.")).unwrap_or("-")
}

/// The partners: class, domain, and the name of its server where it told one (`-` where the DNS has to be asked).
fn partners(outbound: &Plan<'_>) -> String {
    let mut text = "# How mail is sent to partners: class, domain, and the name of its mail server (-: as the DNS says).\n".to_owned();
    for (partner, class) in &outbound.partners {
        let _ = writeln!(text, "{class} {} {}", partner.domain, told_host(partner));
    }
    text
}

/// Where the vendor explains it.
fn manual_page(_file: &str, name: &str) -> String {
    let page = match name {
        "servercert.pem" | "tlsserverciphers" => "",
        _ => "qmail-remote.txt",
    };
    format!("https://inoa.net/qmail-tls/{page}")
}

/// Its settings are files.
fn written(file: &str) -> &'static [&'static str] {
    match file {
        "tlsserverciphers" => &["tlsserverciphers"],
        "tlsclientciphers" => &["tlsclientciphers"],
        "edit.sh" => &["servercert.pem", "tlshosts", "notlshosts", "exhaustivelist", "smtproutes"],
        _ => &[],
    }
}

fn commands(order: &Order, offered: bool, everybody: Class) -> Commands {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let roots = quoted(order.roots.as_str());
    let serve =
        if offered { format!("sh edit.sh serve {key} {certificate}") } else { "sh edit.sh hide".to_owned() };
    let mut verify = Vec::new();
    if offered {
        verify.push(own_port::look(order, 25, Some("smtp")));
    }
    verify.push(format!("ls -l \"{CONTROL}\"/tlshosts 2>/dev/null || true"));
    Commands {
        apply: vec![
            // Stops here, with a message, where it was built without the patch.
            "grep -c tlshosts \"${QMAIL:-/var/qmail}\"/bin/qmail-remote".to_owned(),
            format!("ls -lL {key} {certificate} {roots}"),
            "sh edit.sh save".to_owned(),
            serve,
            format!(
                "cat tlsserverciphers > \"{CONTROL}\"/tlsserverciphers\ncat tlsclientciphers > \"{CONTROL}\"/tlsclientciphers"
            ),
            format!(
                "sh edit.sh send {roots} {}",
                if everybody == Class::Plain { "plain" } else { "opportunistic" }
            ),
            // Nothing has to be loaded: the files are read for each connection.
            format!("ls -l \"{CONTROL}\"/smtproutes"),
        ],
        check: vec![
            belong_together(&key, &certificate),
            format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
            format!(
                "sed -n '/^# Postseal begins/,/^# Postseal ends/p' \"{CONTROL}\"/smtproutes 2>/dev/null || true"
            ),
            format!("cat \"{CONTROL}\"/tlsclientciphers"),
        ],
        verify,
        undo: vec!["sh edit.sh take".to_owned()],
    }
}
