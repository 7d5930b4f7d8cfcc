//! Postfix 2.11 and later. <https://www.postfix.org/TLS_README.html>, <https://www.postfix.org/postconf.5.html>
//!
//! - 2.11 brought DANE and editing of master.cf by `postconf -M` and `-P`; 3.4 TLS 1.3 and
//!   `smtpd_tls_chain_files` (key and certificates, the key first); 3.6 the spelling `>=TLSv1.2`,
//!   before which unwanted protocols were named one by one. A value is a list at commas and blanks, `$` expands.
//! - Outbound, the policy map is looked up by the next hop: the recipient's domain, then `.parent` domains, and
//!   where a transport or relayhost says `[host]:port`, exactly that. Every class exists there.
//! - Inbound, TLS is negotiated before the sender is known. A class for everybody is a level of `smtpd`; a
//!   partner can only be refused later, by the domain in MAIL FROM, so it can be treated more strictly than
//!   everybody, never less. The name in a client certificate is not compared with anything: a partner's
//!   server is recognised by its certificate's fingerprint.
//! - Maps are `texthash:` files: part of Postfix everywhere (`hash:` is missing where Berkeley DB is), without
//!   a compiled twin that can be stale. They are read when a process starts: after a change, reload.
//! - A domain is looked up as it stands in the address: in ASCII, or in its own letters (SMTPUTF8_README). Both stand there.
//! - A parameter that stands in main.cf twice can stop Postfix, and a list of the administrator's own must
//!   survive: hence `postconf -e` for what is ours, and the lists are read before something is put in front.
//!
#![doc = include_str!("proven/postfix.md")]

mod commands;
mod inbound;
mod manual;
mod maps;
mod outbound;
mod own;
pub(super) mod product;
mod protocols;
mod routes;
pub(super) mod setting;
mod submission;

use crate::policy::{
    Action, Capability, Configuration, ConfigurationFile, Direction, Error, Guard, Manual, Order, Platform,
    Purpose, Revised, Route, Server, Support, Version,
};
use crate::tls::{Class, TlsVersion};

/// Postfix.
#[derive(Debug)]
pub(super) struct Postfix;

/// Where Postfix keeps its files, and ours among them: `config_directory`, as the package was built.
const fn folder(platform: Platform) -> &'static str {
    match platform {
        Platform::FreeBsd => "/usr/local/etc/postfix",
        _ => "/etc/postfix",
    }
}

/// The series whose differences are known.
const SERIES: [[u32; 2]; 12] =
    [[2, 11], [3, 0], [3, 1], [3, 2], [3, 3], [3, 4], [3, 5], [3, 6], [3, 7], [3, 8], [3, 9], [3, 10]];

impl Server for Postfix {
    fn id(&self) -> &'static str {
        "postfix"
    }

    fn name(&self) -> &'static str {
        "Postfix"
    }

    fn versions(&self) -> Vec<Version> {
        SERIES.iter().map(|numbers| Version::new(numbers)).collect()
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, _) | (Direction::Inbound, Class::Opportunistic | Class::Required) => {
                Support::Yes
            }
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            (Direction::Inbound, Class::Verified) => Support::PartnerOnly,
        }
    }

    fn can(&self, version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls13) if !version.is_at_least(&[3, 4]) => Support::No,
            Capability::Minimum(TlsVersion::Ssl2 | TlsVersion::Ssl3) | Capability::ByCertificateName => {
                Support::No
            }
            _ => Support::Yes,
        }
    }

    /// Every distribution that is maintained has 3.4 or later; apply.sh stops on an older one.
    fn assumed_version(&self) -> Version {
        Version::new(&[3, 4])
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[3, 5]), Version::new(&[3, 11])])
    }

    fn platforms(&self) -> &'static [Platform] {
        &Platform::ALL
    }

    fn manual(&self) -> Option<Manual> {
        let manual = Manual::new("postfix", manual::page);
        let (known_as, written, commanded) = (manual::known_as, manual::written, &manual::PARAMETERS);
        Some(Manual { known_as, written, commanded, ..manual })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let guard = Guard::new(order, &[folder(order.platform)], inbound::plan(order).offered());
        Ok(Configuration { guard: Some(guard), ..configured(order, true).0 })
    }

    fn main_file(&self) -> Option<&'static str> {
        Some(own::NAME)
    }

    fn revise(&self, text: &str, order: &Order) -> Option<Result<Revised, Error>> {
        Some(self.must_know(&order.server_version).and_then(|()| own::revise(text, order)))
    }

    fn routes(&self, own: &str, table: &dyn Fn(&str) -> Option<String>) -> Vec<Route> {
        routes::read(own, table)
    }
}

/// The parameters of main.cf.
fn sections(order: &Order) -> Vec<setting::Section> {
    let (inbound, outbound) = (inbound::plan(order), outbound::plan(order));
    inbound.sections(order).into_iter().chain(outbound.sections(order)).collect()
}

/// The configuration, and the one command in it that sets the parameters. `adds_routes`: whether it is applied by the commands
/// in it, which look for routes.
fn configured(order: &Order, adds_routes: bool) -> (Configuration, String) {
    let inbound = inbound::plan(order);
    let outbound = outbound::plan(order);
    let sections = sections(order);
    let mut files = vec![ConfigurationFile {
        path: String::new(),
        name: "main.cf".to_owned(),
        action: Action::Merge,
        mode: 0o644,
        text: setting::fragment(order, &sections),
        purpose: Purpose::Settings,
    }];
    files.push(outbound.file(adds_routes));
    files.extend(inbound.files());
    if order.policy.submission {
        files.push(submission::file());
    }
    for file in &mut files {
        file.path = format!("{}/{}", folder(order.platform), file.name);
    }
    let commands = commands::commands(order, &files, &sections, &inbound, &outbound);
    let mut limits = inbound.limits;
    limits.extend(outbound.limits);
    let set = setting::command(&sections);
    (Configuration { files, commands, limits, ..Configuration::default() }, set)
}

/// A file of ours beside main.cf: where that is, `configured` says.
fn own_file(name: String, purpose: Purpose, text: String) -> ConfigurationFile {
    ConfigurationFile { path: String::new(), name, action: Action::Replace, mode: 0o644, text, purpose }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::Severity;
    use crate::policy::{Fingerprint, Partner, Policy};

    const DOMAIN: &str = "bank-a.example";

    fn configured(everybody: Class, partner: Option<Class>, known: bool) -> Configuration {
        let mut policy = Policy::new(everybody, everybody);
        let domain = DOMAIN.parse().unwrap();
        let print: Fingerprint = "ab".repeat(32).parse().unwrap();
        let client_certificates = if known { vec![print] } else { Vec::new() };
        let partner =
            Partner { inbound: partner, outbound: partner, client_certificates, ..Partner::new(domain) };
        policy.add(partner).unwrap();
        let order = Order {
            server_version: Version::new(&[3, 7]),
            host: "mx.example.org".parse().unwrap(),
            certificate: "/etc/ssl/mx.pem".parse().unwrap(),
            key: "/etc/ssl/mx.key".parse().unwrap(),
            roots: Postfix.usual_roots(Platform::Debian),
            routes: Vec::new(),
            platform: Platform::Debian,
            policy,
        };
        Postfix.configure(&order).unwrap()
    }

    /// The value behind a name in a file of the bundle.
    fn value(configuration: &Configuration, file: &str, name: &str) -> Option<String> {
        let text = &configuration.file(file)?.text;
        let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name} ")))?;
        Some(line.trim_start_matches("= ").to_owned())
    }

    /// How strict what was written is, read back as Postfix reads it: for everybody, and for the partner.
    fn strictness(written: &Configuration, direction: Direction) -> (Class, Class) {
        let main = |name: &str| value(written, "main.cf", name).unwrap_or_default();
        let outbound = |level: &str| match level.split(' ').next() {
            Some("none") => Class::Plain,
            Some("may" | "dane") => Class::Opportunistic,
            Some("encrypt") => Class::Required,
            Some("secure") => Class::Verified,
            other => panic!("{other:?}"),
        };
        if direction == Direction::Outbound {
            let everybody = outbound(&main("smtp_tls_security_level"));
            let partner = value(written, "postseal_tls_policy", DOMAIN);
            return (everybody, partner.map_or(everybody, |level| outbound(&level)));
        }
        let everybody = match (&*main("smtpd_tls_security_level"), &*main("smtpd_tls_req_ccert")) {
            ("none", "no") => Class::Plain,
            ("may", "no") => Class::Opportunistic,
            ("encrypt", "no") => Class::Required,
            ("encrypt", "yes") => Class::Verified,
            other => panic!("{other:?}"),
        };
        let partner = value(written, "postseal_senders", DOMAIN).unwrap_or_else(|| "DUNNO".to_owned());
        let rules = if partner == "DUNNO" { String::new() } else { main(&partner) };
        let asks = rules.starts_with("reject_plaintext_session");
        let partner = match rules.rsplit(", ").next() {
            Some("reject" | "defer") if asks => Class::Verified,
            _ if asks => Class::Required,
            _ => Class::Plain,
        };
        (everybody, everybody.max(partner))
    }

    #[test]
    fn no_class_is_other_than_asked_in_silence() {
        for everybody in Class::ALL {
            for partner in [None].into_iter().chain(Class::ALL.map(Some)) {
                for (known, direction) in
                    [(true, Direction::Inbound), (false, Direction::Inbound), (true, Direction::Outbound)]
                {
                    let written = configured(everybody, partner, known);
                    let (for_everybody, for_partner) = strictness(&written, direction);
                    let case = format!("{} {everybody} {partner:?} {known}", direction.as_str());
                    assert!(for_everybody >= everybody, "weaker: {case}");
                    assert!(for_partner >= partner.unwrap_or(everybody), "weaker: {case}");
                    let told = |whom: bool| {
                        written.limits.iter().any(|limit| {
                            let (serious, here) =
                                (limit.reason.severity() == Severity::Error, limit.direction == direction);
                            serious && here && limit.partner.is_some() == whom
                        })
                    };
                    assert!(for_everybody == everybody || told(false), "stricter in silence: {case}");
                    assert!(
                        for_partner == partner.unwrap_or(for_everybody) || told(true),
                        "stricter in silence: {case}"
                    );
                }
            }
        }
    }
}
