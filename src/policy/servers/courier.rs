//! Courier MTA 1.x and 2.x. <https://www.courier-mta.org/courier.html>, <https://www.courier-mta.org/esmtpd.html>,
//! <https://www.courier-mta.org/makesmtpaccess.html>
//!
//! - `courierd` (sending) and `esmtpd` (receiving) are read by a shell: our block stands at their ends, where it wins.
//!   They are the environment of what was started, so a change needs a start.
//! - Outbound, `esmtproutes` asks for TLS by the recipient's domain (`/SECURITY=REQUIRED`), and the administrator's own
//!   routes keep their relays. Certificates are checked for everybody or for nobody: chain, and the name in the MX
//!   record. TLS is left out for everybody or for nobody. (`/SECURITY=STARTTLS` is an extension of Courier's own.)
//! - Where TLS was asked for and is not there, mail comes back at once. A server whose TLS failed once is taken for one
//!   without TLS at the next attempt: opportunistic mail goes in plain text then, other mail comes back.
//! - Before 1.0.7 the name is looked for in a certificate's subject alone, so that more mail waits. From 1.0.7 on Courier
//!   has MTA-STS of its own; that was not tried here, and so nothing is promised of it.
//! - Inbound, nothing is known of the sender's domain: what one partner is asked, everybody is (the answer is 400, so a
//!   sender without TLS tries again and gives up in the end). `TLS_VERIFYPEER` is the chain of a client's certificate;
//!   the name in it is compared by nothing. Rules by address (`smtpaccess`) are not written here.
//! - Built with GnuTLS or with OpenSSL, which are told of versions and ciphers in their own ways; OpenSSL's builds
//!   cannot be held to TLS 1.3 alone.
//! - The ports where users hand in mail have files of their own, `esmtpd-msa` and `esmtpd-ssl`, that are read behind
//!   `esmtpd` and say the same in the same words, and services of their own.
//!
#![doc = include_str!("proven/courier.md")]

mod commands;
mod inbound;
mod outbound;
mod own;

use crate::policy::apply::filled;
use crate::policy::{
    Action, Capability, Configuration, ConfigurationFile, Direction, Error, Guard, Manual, Order, Platform,
    Profile, Purpose, Revised, Server, Support, Version,
};
use crate::tls::{Class, TlsVersion};

/// Courier.
#[derive(Debug)]
pub(super) struct Courier;

/// Where our files lie.
const FOLDER: &str = "/etc/postseal/courier";

/// Where Courier keeps its files: Debian's package and Courier's own for RPM systems have it so, and FreeBSD's port.
const fn folder(platform: Platform) -> &'static str {
    match platform {
        Platform::FreeBsd => "/usr/local/etc/courier",
        _ => "/etc/courier",
    }
}

impl Server for Courier {
    fn id(&self) -> &'static str {
        "courier"
    }

    fn name(&self) -> &'static str {
        "Courier"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[1, 0])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, Class::Verified) => Support::No,
            (_, Class::Opportunistic) | (Direction::Outbound, Class::Required) => Support::Yes,
            _ => Support::DefaultOnly,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls12) | Capability::Submission => Support::Yes,
            _ => Support::No,
        }
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[1, 0]), Version::new(&[2, 0])])
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Debian, Platform::RedHat, Platform::FreeBsd]
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual::new("courier", manual_page))
    }

    fn main_file(&self) -> Option<&'static str> {
        Some(own::NAME)
    }

    fn revise(&self, text: &str, order: &Order) -> Option<Result<Revised, Error>> {
        Some(self.must_know(&order.server_version).and_then(|()| own::revise(text, order)))
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = inbound::plan(&order.policy);
        let outbound = outbound::plan(&order.policy);
        let mut files = vec![
            file("esmtpd", Purpose::Settings, inbound.settings(order)),
            file("courierd", Purpose::Settings, outbound.settings(order)),
            file("recipients", Purpose::OutboundPartners, outbound.recipients()),
            file("routes.awk", Purpose::Program, include_str!("courier/routes.awk").to_owned()),
            file("edit.sh", Purpose::Program, script(order.platform)),
        ];
        let for_users = inbound.for_users(order).into_iter();
        files.extend(for_users.map(|(name, text)| file(name, Purpose::Submission, text)));
        let commands = commands::commands(order, &files, &inbound, &outbound);
        let guard = Some(
            Guard::new(order, &["/etc/postseal", folder(order.platform)], inbound.is_offered())
                .traced(FOLDER),
        );
        let mut limits = inbound.limits;
        limits.extend(outbound.limits);
        Ok(Configuration { files, commands, limits, guard, ..Configuration::default() })
    }
}

/// The script that edits Courier's files.
fn script(platform: Platform) -> String {
    // How a file's permissions are asked for is no matter of POSIX.
    let permissions = if platform == Platform::FreeBsd { "stat -f %Lp" } else { "stat -c %a" };
    let values = [("@AT@", folder(platform)), ("@PERMISSIONS@", permissions)];
    filled(include_str!("courier/edit.sh"), &values)
}

/// Where the vendor explains it.
fn manual_page(file: &str, _name: &str) -> String {
    let page = if file == "esmtpd" { "esmtpd" } else { "courier" };
    format!("https://www.courier-mta.org/{page}.html")
}

fn file(name: &str, purpose: Purpose, text: String) -> ConfigurationFile {
    let path = format!("{FOLDER}/{name}");
    ConfigurationFile { path, name: name.to_owned(), action: Action::Create, mode: 0o644, text, purpose }
}

/// Versions and ciphers, as both libraries are told.
fn protocols(order: &Order) -> String {
    // Forward secrecy and authenticated encryption alone (RFC 9325, section 4.2), unless old peers are to be served.
    let kinds = match order.policy.profile() {
        Profile::Old => "",
        _ => {
            ":-CIPHER-ALL:+AES-128-GCM:+AES-256-GCM:+CHACHA20-POLY1305:-KX-ALL:+ECDHE-ECDSA:+ECDHE-RSA:+DHE-RSA"
        }
    };
    format!(
        "# No protocol that RFC 8996 deprecates, and good ciphers only (RFC 9325): for GnuTLS, and for OpenSSL.\n\
         TLS_PRIORITY=\"NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2{kinds}\"\n\
         TLS_PROTOCOL=\"TLSv1.2++\"\n\
         TLS_CIPHER_LIST=\"{}\"\n",
        order.policy.profile().ciphers().join(":")
    )
}
