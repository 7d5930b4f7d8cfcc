//! Exim 4.90 and later, whatever its TLS library. <https://www.exim.org/exim-html-current/doc/html/spec_html/>,
//! chapters 30 (the smtp transport), 42 (TLS) and 43 (access control lists).
//!
//! - The configuration is one file in sections, or what Debian makes such a file from. An option that stands there
//!   twice stops Exim, so the administrator's own are put aside; ours come in by `.include`, at the top, in the list
//!   for MAIL and in every transport for SMTP: their routes stay as they are.
//! - What is said of partners are `lsearch` files, read for each message: a change needs no reload. Their values are
//!   `key=value` pairs, which `${extract` reads. `partial1()` finds the domains below as well.
//! - Outbound, every class exists for everybody and for a partner, by the recipient's domain. A partner's certificate
//!   is compared with names of its own, not with the MX record, at the event `tls:cert` (chapter 61).
//!   A delivery is for one domain then, and a connection for one message: what is asked depends on them.
//! - `$domain` has the letters of the address: `utf8_domain_to_alabel` makes it what our files have.
//! - Inbound, TLS is negotiated before the sender is known, but nothing is asked before MAIL: a partner can be asked
//!   for more and for less than everybody. `verify = certificate` is the chain; the names in it are compared here.
//! - GnuTLS and OpenSSL name ciphers in their own ways: `.ifdef _HAVE_GNUTLS` (since 4.90) lets one file do for both;
//!   both builds are run in the tests.
//!
#![doc = include_str!("proven/exim.md")]

mod ciphers;
mod commands;
mod inbound;
mod outbound;
mod own;
pub(super) mod product;

use crate::name::{DnsName, HostName};
use crate::policy::own::with_ends;
use crate::policy::{
    Action, Capability, Configuration, ConfigurationFile, Direction, Error, Guard, Manual, Order, Platform,
    Purpose, Revised, Server, ServerPath, Support, Version,
};
use crate::tls::{Class, TlsVersion};

/// Exim.
#[derive(Debug)]
pub(super) struct Exim;

/// Where our files lie.
const FOLDER: &str = "/etc/postseal/exim";
/// What may change: our files, and Exim's own wherever they lie.
const TOUCHES: [&str; 6] =
    ["/etc/postseal", "/etc/exim4", "/etc/exim", "/etc/exim.conf", "/usr/local/etc/exim", "/var/lib/exim4"];
/// Arch's lies among those of other servers.
const TOUCHES_ON_ARCH: [&str; 2] = ["/etc/postseal", "/etc/mail"];
/// The series in which something changed for us: 4.94 brought taint checks, which all of this has passed.
const SERIES: [[u32; 2]; 2] = [[4, 90], [4, 94]];

impl Server for Exim {
    fn id(&self) -> &'static str {
        "exim"
    }

    fn name(&self) -> &'static str {
        "Exim"
    }

    fn versions(&self) -> Vec<Version> {
        SERIES.iter().map(|numbers| Version::new(numbers)).collect()
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            _ => Support::Yes,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Ssl2 | TlsVersion::Ssl3) | Capability::MtaSts => Support::No,
            _ => Support::Yes,
        }
    }

    /// Between colons stand several certificates, and beyond ASCII it shows another name than it was given.
    fn takes_in_paths(&self, sign: char) -> bool {
        sign.is_ascii() && sign != ':'
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[4, 94]), Version::new(&[4, 100])])
    }

    fn platforms(&self) -> &'static [Platform] {
        &Platform::ALL
    }

    /// It reads its key as a user of its own, who cannot enter the folder that most systems have for keys.
    fn usual_key(&self, platform: Platform, host: &HostName) -> ServerPath {
        match platform {
            Platform::RedHat => platform.key(host),
            _ => ServerPath::below(folder(platform), host, "key"),
        }
    }

    fn usual_certificate(&self, platform: Platform, host: &HostName) -> ServerPath {
        match platform {
            Platform::Debian | Platform::RedHat => platform.certificate(host),
            _ => ServerPath::below(folder(platform), host, "pem"),
        }
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual::new("exim", manual_page))
    }

    fn main_file(&self) -> Option<&'static str> {
        Some(own::NAME)
    }

    fn revise(&self, text: &str, order: &Order) -> Option<Result<Revised, Error>> {
        Some(
            self.must_know(&order.server_version)
                .and_then(|()| with_ends(text, |text| own::revise(text, order))),
        )
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = inbound::plan(&order.policy);
        let outbound = outbound::plan(&order.policy);
        let mut files = vec![
            file("main.conf", Purpose::Settings, main_conf(order, &inbound)),
            file("acl.conf", Purpose::Settings, inbound.acl()),
            file("transport.conf", Purpose::Settings, outbound.transport(order)),
        ];
        files.extend(outbound::Plan::client(order).map(|text| file("client.conf", Purpose::Settings, text)));
        files.push(file("recipients", Purpose::OutboundPartners, outbound.recipients()));
        files.extend(inbound.files());
        files.push(file("edit.awk", Purpose::Program, include_str!("exim/edit.awk").to_owned()));
        files.push(file("edit.sh", Purpose::Program, include_str!("exim/edit.sh").to_owned()));
        let commands = commands::commands(order, &files, &inbound, &outbound);
        let guard = Some(Guard::new(order, touches(order.platform), inbound.offered).traced(FOLDER));
        let mut limits = inbound.limits;
        limits.extend(outbound.limits);
        Ok(Configuration { files, commands, limits, guard, ..Configuration::default() })
    }
}

/// Where the system's package keeps Exim's configuration.
const fn folder(platform: Platform) -> &'static str {
    match platform {
        Platform::Debian => "/etc/exim4",
        Platform::Arch => "/etc/mail",
        Platform::FreeBsd => "/usr/local/etc/exim",
        Platform::RedHat | Platform::Suse | Platform::Alpine | Platform::OpenBsd => "/etc/exim",
    }
}

fn touches(platform: Platform) -> &'static [&'static str] {
    if platform == Platform::Arch { &TOUCHES_ON_ARCH } else { &TOUCHES }
}

/// Where the vendor explains it.
fn manual_page(file: &str, name: &str) -> String {
    let chapter = match (file, name) {
        (_, name) if name.starts_with(['.', 'P']) => "the_exim_runtime_configuration_file",
        ("acl.conf", _) => "access_control_lists",
        ("transport.conf", "connection_max_messages" | "event_action") => "generic_options_for_transports",
        ("transport.conf" | "client.conf", _) => "the_smtp_transport",
        _ => "main_configuration",
    };
    format!("https://www.exim.org/exim-html-current/doc/html/spec_html/ch-{chapter}.html")
}

fn file(name: &str, purpose: Purpose, text: String) -> ConfigurationFile {
    let path = format!("{FOLDER}/{name}");
    ConfigurationFile { path, name: name.to_owned(), action: Action::Create, mode: 0o644, text, purpose }
}

/// The options of the main section.
fn main_conf(order: &Order, inbound: &inbound::Plan) -> String {
    let Order { host, server_version, certificate, key, roots, .. } = order;
    format!(
        "# TLS for {host}, written by Postseal for Exim {server_version} and later.\n\
         # Included at the top of the configuration. An option that stands there twice stops Exim: apply.sh puts yours\n\
         # of the same names aside (\"#postseal# \" before them).\n\
         \n\
         # The certificate with its chain, and the private key.\n\
         tls_certificate = {certificate}\n\
         tls_privatekey = {key}\n\
         \n\
         # {}\n\
         tls_advertise_hosts = {}\n\
         \n\
         # Senders that have a certificate may show it; who has to, the rules for MAIL say.\n\
         tls_try_verify_hosts = {}\n\
         tls_verify_certificates = {roots}\n\
         \n\
         {}\n\
         {}{}",
        inbound.why_advertise(),
        inbound.advertise(),
        if inbound.verifies() { "*" } else { "" },
        ciphers::main(order),
        macros(order),
        if order.policy.submission { PORTS } else { "" },
    )
}

/// Where edit.sh writes the ports, with those that were there before.
const PORTS: &str = "\n# The ports where users hand in mail: edit.sh puts them beside yours.\n\
                     .include_if_exists /etc/postseal/exim/ports.conf\n";

/// How the rest asks for what is said of a partner.
fn macros(order: &Order) -> String {
    format!(
        "# A domain may stand in an address in its own letters (RFC 6531): it is looked up as the DNS knows it.\n\
         .ifdef _HAVE_I18N\n\
         POSTSEAL_TO = ${{utf8_domain_to_alabel:$domain}}\n\
         POSTSEAL_FROM = ${{utf8_domain_to_alabel:$sender_address_domain}}\n\
         .else\n\
         POSTSEAL_TO = $domain\n\
         POSTSEAL_FROM = $sender_address_domain\n\
         .endif\n\
         \n\
         # What is said of the recipient's domain: which class, and with which names certificates are compared.\n\
         POSTSEAL_SAID = ${{lookup{{POSTSEAL_TO}}partial1()lsearch{{{FOLDER}/recipients}}{{$value}}{{class={}}}}}\n\
         POSTSEAL_CLASS = ${{extract{{class}}{{POSTSEAL_SAID}}{{$value}}{{}}}}\n\
         POSTSEAL_NAMES = ${{extract{{names}}{{POSTSEAL_SAID}}{{$value}}{{}}}}\n",
        order.policy.outbound
    )
}

/// Names with which those in a certificate are compared, as a regular expression: those that were told, and the
/// wildcards that stand for them (RFC 6125, section 6.4.3); of a partner itself, any host of its domain.
fn names(told: &[DnsName], domain: &str) -> String {
    let any = |below: &str| format!("(.+\\.)?{}", below.replace('.', "\\."));
    let one = |name: &DnsName| match name.as_str().split_once('.') {
        Some(("*", below)) => format!(".+\\.{}", below.replace('.', "\\.")),
        Some((host, above)) => format!("({host}|\\*)\\.{}", above.replace('.', "\\.")),
        None => name.to_string(),
    };
    let names: Vec<String> = if told.is_empty() { vec![any(domain)] } else { told.iter().map(one).collect() };
    format!("names=^(?i)({})$", names.join("|"))
}
