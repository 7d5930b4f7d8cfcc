//! Dovecot 2.3 and 2.4: what the users' own mail programs meet. <https://doc.dovecot.org/2.3/configuration_manual/dovecot_ssl_configuration/>,
//! <https://doc.dovecot.org/2.4.1/core/config/ssl.html>
//!
//! - Other mail servers do not talk to Dovecot. Receiving means the users' programs (IMAP, POP3, and handing in mail on
//!   587 and 465), sending means the one relay that takes what they hand in. Partners are for the server on port 25,
//!   and that is told: here everybody has to do what the strictest of them is asked, because their mail passes here too.
//! - `dovecot.conf` includes ours as its last line: of two settings the last holds, whatever stands above. Blocks that are
//!   narrower (`local_name`, `local`) stay the administrator's.
//! - Version 2.4 renamed nearly every setting, and neither version reads the other's.
//! - The relay is asked for TLS always or never: there is no "if offered". Its certificate is compared with the name in
//!   `submission_relay_host`.
//! - A client's certificate is checked up to its root; the name in it is compared by nothing.
//! - A path stands to the end of its line, after `<` in 2.3: what [`crate::policy::ServerPath`] allows is nothing else.
//!
#![doc = include_str!("proven/dovecot.md")]

mod commands;
mod own;
mod settings;

use crate::policy::apply::filled;
use crate::policy::own::with_ends;
use crate::policy::shell::LIMITED;
use crate::policy::{
    Action, Capability, Configuration, ConfigurationFile, Direction, Error, Guard, Limit, Look, Manual,
    Order, Platform, Policy, Purpose, Reason, Revised, Server, Support, Version, relay,
};
use crate::tls::{Class, TlsVersion};

/// Dovecot.
#[derive(Debug)]
pub(super) struct Dovecot;

/// Where Dovecot keeps its files, and ours among them.
const fn folder(platform: Platform) -> &'static str {
    match platform {
        Platform::FreeBsd => "/usr/local/etc/dovecot",
        _ => "/etc/dovecot",
    }
}

impl Server for Dovecot {
    fn id(&self) -> &'static str {
        "dovecot"
    }

    fn name(&self) -> &'static str {
        "Dovecot"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[2, 3]), Version::new(&[2, 4])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, Class::Verified) | (Direction::Outbound, Class::Opportunistic) => {
                Support::No
            }
            _ => Support::DefaultOnly,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls10 | TlsVersion::Tls12 | TlsVersion::Tls13)
            | Capability::Submission => Support::Yes,
            _ => Support::No,
        }
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[2, 3]), Version::new(&[2, 4])])
    }

    fn platforms(&self) -> &'static [Platform] {
        &Platform::ALL
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual::new("dovecot", manual_page))
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
        let at = folder(order.platform);
        let files = vec![
            ConfigurationFile {
                path: format!("{at}/postseal.conf"),
                name: "postseal.conf".to_owned(),
                action: Action::Create,
                mode: 0o644,
                text: settings::text(order),
                purpose: Purpose::Settings,
            },
            ConfigurationFile {
                path: format!("{at}/postseal.sh"),
                name: "edit.sh".to_owned(),
                action: Action::Create,
                mode: 0o644,
                text: filled(include_str!("dovecot/edit.sh"), &[("@AT@", at), LIMITED]),
                purpose: Purpose::Program,
            },
        ];
        let offered = users_class(&order.policy) > Class::Plain;
        let mut guard =
            Guard::new(order, &[at], offered).traced(format!("{at}/dovecot.conf.before-postseal"));
        guard.looks = vec![
            Look { protocol: "imap", port: 143 },
            Look { protocol: "pop3", port: 110 },
            Look { protocol: "smtp", port: 587 },
        ];
        let commands = commands::commands(order);
        Ok(Configuration {
            files,
            commands,
            limits: limits(order),
            guard: Some(guard),
            ..Configuration::default()
        })
    }
}

/// Where the vendor explains it: a setting of 2.3 alone in the older manual.
fn manual_page(_file: &str, name: &str) -> String {
    const OLDER: [&str; 8] = [
        "disable_plaintext_auth",
        "ssl_alt_cert",
        "ssl_alt_key",
        "ssl_ca",
        "ssl_cert",
        "ssl_key",
        "ssl_prefer_server_ciphers",
        "ssl_verify_client_cert",
    ];
    if OLDER.contains(&name) {
        return format!("https://doc.dovecot.org/2.3/settings/core/#core_setting-{name}");
    }
    format!("https://doc.dovecot.org/latest/core/summaries/settings.html#{name}")
}

/// From this version on the settings have other names.
fn is_renamed(version: &Version) -> bool {
    version.is_at_least(&[2, 4])
}

/// What the users' programs are asked.
fn users_class(policy: &Policy) -> Class {
    relay::strictest(policy, Direction::Inbound)
}

/// What the relay is asked: TLS always or never.
fn relay_class(policy: &Policy) -> Class {
    relay::class(policy)
}

fn limits(order: &Order) -> Vec<Limit> {
    let policy = &order.policy;
    let everybody = |direction, reason| relay::everybody(policy, direction, reason);
    let (inbound, outbound) = (Direction::Inbound, Direction::Outbound);
    let mut limits =
        vec![everybody(inbound, Reason::ClientsAreUsers), everybody(outbound, Reason::RelayOnly)];
    if users_class(policy) > policy.inbound {
        limits.push(everybody(inbound, Reason::UsersNeedTls));
    } else if policy.inbound == Class::Opportunistic {
        limits.push(everybody(inbound, Reason::PasswordAsBefore));
    } else if policy.inbound == Class::Verified {
        limits.push(everybody(inbound, Reason::NameNotCompared));
    }
    if relay_class(policy) > policy.outbound {
        limits.push(everybody(outbound, Reason::RelayNeedsTls));
    }
    for partner in policy.partners() {
        limits
            .extend(Direction::ALL.into_iter().filter_map(|direction| relay::of_partner(partner, direction)));
    }
    limits
}
