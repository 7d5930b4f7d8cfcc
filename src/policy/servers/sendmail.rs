//! Sendmail 8.14 and later, built with STARTTLS. <https://www.sendmail.org/~ca/email/doc8.12/cf/m4/starttls.html> and
//! `cf/README` of its source.
//!
//! - The configuration is made by m4 from `sendmail.mc`: ours is included as its last line, where our definitions hold,
//!   and the administrator's own lines stay. Where `sendmail.cf` was changed by hand, nothing is done.
//! - What is said of partners is a map, read for each message: a change needs no restart, only `makemap`.
//! - The syntax follows the version. 8.17 knows every name in a certificate (`{cert_altnames}`), those before only the one
//!   in its subject (`{cn_subject}`). Before 8.16 there is no `TLSFallbacktoClear`: where a handshake fails, mail waits.
//!   8.15 brought the lowest version, ciphers and fingerprints (`CipherList`, `ServerSSLOptions`, `{cert_fp}`); 8.14 has
//!   none of them, which is told. 8.14 was not to be had: what is written for it, 8.15 was seen to do.
//! - Outbound, the ruleset `Local_tls_rcpt` asks before each recipient, whatever was said of the connection. A partner's
//!   certificate is compared with names of its own (`{cert_altnames}`). Whether TLS is tried is decided
//!   before any recipient is known (`Local_try_tls`): plain text is for everybody or for nobody.
//! - Of the file with our certificate only the first is shown. Those that vouch for it are looked for among the roots
//!   (`CACertFile`), which is a file of ours therefore: the roots, and all of our certificate's file.
//! - Inbound, `Local_check_mail` asks at MAIL: a partner can be asked for more than everybody and for less, and so can a
//!   server by its address or name. A range that ends inside of a number is a line for each number.
//! - Where users hand in mail, Sendmail knows by the port: what is asked of other servers is not for them. Listeners for
//!   them stand beside those on port 25, with the addresses of those; `p` in `AuthOptions` is no password before TLS.
//! - A recipient's domain is the one that Sendmail made of it: where the DNS calls it another's alias, that other one.
//! - The access map with its `TLS_Srv`, `TLS_Rcpt`, `TLS_Clt` stays in force beside it: the stricter of the two.
//!
#![doc = include_str!("proven/sendmail.md")]

mod commands;
mod inbound;
mod outbound;
mod own;
mod rules;

use crate::name::DnsName;
use crate::policy::{
    Action, Capability, Configuration, ConfigurationFile, Direction, Error, Guard, Limit, Manual, Order,
    Platform, Policy, Purpose, Reason, Revised, Server, Support, Version,
};
use crate::tls::{Class, TlsVersion};
use std::fmt::Write;

/// The root certificates, and our own with those that vouch for it: put together by edit.sh.
const AUTHORITIES: &str = "/etc/mail/postseal-ca.pem";

/// Sendmail.
#[derive(Debug)]
pub(super) struct Sendmail;

impl Server for Sendmail {
    fn id(&self) -> &'static str {
        "sendmail"
    }

    fn name(&self) -> &'static str {
        "Sendmail"
    }

    fn versions(&self) -> Vec<Version> {
        [14, 15, 16, 17].map(|minor| Version::new(&[8, minor])).to_vec()
    }

    fn supports(&self, _direction: Direction, class: Class) -> Support {
        match class {
            Class::Plain => Support::DefaultOnly,
            _ => Support::Yes,
        }
    }

    fn can(&self, version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls12 | TlsVersion::Tls13)
            | Capability::ByFingerprint
            | Capability::ByAddress
                if version.is_at_least(&[8, 15]) =>
            {
                Support::Yes
            }
            // What OpenSSL allows of itself.
            Capability::Minimum(TlsVersion::Ssl3) if !version.is_at_least(&[8, 15]) => Support::Yes,
            Capability::ByCertificateName | Capability::Submission | Capability::ByHost => Support::Yes,
            _ => Support::No,
        }
    }

    /// The older ones lack what is better not left out: apply.sh stops on them, and shows their version.
    fn assumed_version(&self) -> Version {
        Version::new(&[8, 17])
    }

    /// The eighth bit is a sign of its own.
    fn takes_in_paths(&self, sign: char) -> bool {
        sign.is_ascii()
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[8, 15]), Version::new(&[8, 18])])
    }

    /// FreeBSD's own is made from a file that is called after the host, SUSE's from linux.mc: edit.sh knows sendmail.mc.
    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Debian, Platform::RedHat]
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual::new("sendmail", manual_page))
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let version = &order.server_version;
        let inbound = inbound::plan(order, self.can(version, Capability::ByFingerprint));
        let outbound = outbound::plan(&order.policy);
        let map = [inbound.lines.as_slice(), outbound.lines.as_slice()].concat();
        let files = vec![
            file("postseal.m4", Purpose::Settings, rules::m4(order, &inbound, &outbound)),
            file("postseal", Purpose::OutboundPartners, rules::map(&map)),
            file("edit.sh", Purpose::Program, include_str!("sendmail/edit.sh").to_owned()),
            file("users.awk", Purpose::Program, include_str!("sendmail/users.awk").to_owned()),
        ];
        let files =
            files.into_iter().filter(|it| it.name != "users.awk" || order.policy.submission).collect();
        let commands = commands::commands(order, &inbound, &outbound);
        let guard = Some(
            Guard::new(order, &["/etc/mail"], inbound.offered)
                .traced("/etc/mail/sendmail.mc.before-postseal"),
        );
        let mut limits = [inbound.limits, outbound.limits].concat();
        if inbound.offered {
            let (direction, class) = (Direction::Inbound, order.policy.inbound);
            limits.push(Limit { direction, partner: None, class, reason: Reason::ChainCopied });
        }
        if !version.is_at_least(&[8, 17]) {
            limits.extend(subject_alone(&order.policy));
        }
        Ok(Configuration { files, commands, limits, guard, ..Configuration::default() })
    }

    fn main_file(&self) -> Option<&'static str> {
        Some(own::NAME)
    }

    fn revise(&self, own: &str, order: &Order) -> Option<Result<Revised, Error>> {
        Some(self.must_know(&order.server_version).and_then(|()| own::revise(own, order)))
    }
}

/// Where the vendor explains it.
fn manual_page(_file: &str, _name: &str) -> String {
    "https://www.sendmail.org/~ca/email/doc8.12/cf/m4/starttls.html".to_owned()
}

/// Before 8.17 the names beside the subject's are not seen.
fn subject_alone(policy: &Policy) -> Vec<Limit> {
    let verified = |direction| {
        let everybody = (policy.default_class(direction) == Class::Verified).then_some(None);
        let partners =
            policy.partners().iter().filter(move |it| it.class(direction) == Some(Class::Verified));
        let clients = policy
            .clients()
            .iter()
            .filter(move |it| direction == Direction::Inbound && it.inbound == Class::Verified);
        let whom = everybody.into_iter().chain(partners.map(|it| Some(it.into())));
        let whom = whom.chain(clients.map(|it| Some(it.into())));
        whom.map(move |partner| Limit {
            direction,
            partner,
            class: Class::Verified,
            reason: Reason::SubjectNameAlone,
        })
    };
    Direction::ALL.into_iter().flat_map(verified).collect()
}

fn file(name: &str, purpose: Purpose, text: String) -> ConfigurationFile {
    let path =
        format!("/etc/mail/{}", name.replace("edit.sh", "postseal.sh").replace("users", "postseal-users"));
    ConfigurationFile { path, name: name.to_owned(), action: Action::Create, mode: 0o644, text, purpose }
}

/// The lines of the map that say with which names those in a certificate are compared, of a partner in a direction:
/// `names:` are the names themselves with the wildcards that stand for them (RFC 6125, section 6.4.3), one after the
/// other; `zone:` are domains whose hosts all count, if the certificate carries the name of the host.
fn names(of: &str, domain: &str, told: &[DnsName]) -> Vec<String> {
    let mut exact = String::from("/");
    let mut zones = Vec::new();
    for name in told.iter().map(DnsName::as_str) {
        let _ = write!(exact, "{name}/");
        match name.split_once('.') {
            Some(("*", below)) => zones.push(below),
            Some((_, above)) if above.contains('.') => drop(write!(exact, "*.{above}/")),
            _ => {}
        }
    }
    if told.is_empty() {
        let _ = write!(exact, "{domain}/");
        zones.push(domain);
    }
    let mut lines = vec![format!("names:{of}:{domain}\t{exact}")];
    lines.extend(zones.iter().map(|zone| format!("zone:{of}:{domain}:{zone}\tOK")));
    lines
}
