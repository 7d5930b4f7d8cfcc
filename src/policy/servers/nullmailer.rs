//! nullmailer 2.2, which sends what programs of its machine hand in, to a relay, and receives nothing. nullmailer-send(8),
//! nullmailer-smtp(8), <https://manpages.ubuntu.com/manpages/noble/man8/nullmailer-smtp.8.html>, and its source (`protocols/tls_gnutls.cc`).
//!
//! - /etc/nullmailer/remotes has a relay on each line: host, protocol, options, quoted as for a shell. It is read anew for
//!   each run of the queue. User names, passwords, ports and certificates of its own stay.
//! - `starttls` is TLS or nothing, with a trusted certificate for the relay's name; `insecure` leaves the certificate out;
//!   without either it is plain text. There is no "if offered". `tls` (`ssl`) speaks TLS from the first byte, and stays.
//! - A relay that is spoken to by QMQP has no TLS at all: apply.sh says so, and does nothing.
//! - Its GnuTLS speaks every version that the system allows (`NORMAL`), and there is no setting for that.
//!
#![doc = include_str!("proven/nullmailer.md")]

use crate::policy::apply::filled;
use crate::policy::shell::{LIMITED, quoted};
use crate::policy::{
    Action, Capability, Commands, Configuration, ConfigurationFile, Direction, Error, Guard, Manual, Order,
    Purpose, Reason, Server, Support, Version, relay,
};
use crate::tls::{Class, TlsVersion};

/// nullmailer.
#[derive(Debug)]
pub(super) struct Nullmailer;

impl Server for Nullmailer {
    fn id(&self) -> &'static str {
        "nullmailer"
    }

    fn name(&self) -> &'static str {
        "nullmailer"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[2, 2])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, class) => relay::receives_nothing(class),
            (Direction::Outbound, Class::Opportunistic) => Support::No,
            (Direction::Outbound, _) => Support::DefaultOnly,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls10) => Support::Yes,
            _ => Support::No,
        }
    }

    fn receives(&self) -> bool {
        false
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[2, 2]), Version::new(&[2, 2])])
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { written, ..Manual::new("nullmailer", manual_page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let policy = &order.policy;
        let class = relay::class(policy);
        let outbound = Direction::Outbound;
        let mut limits = relay::nothing_received(policy);
        limits.push(relay::everybody(policy, outbound, Reason::RelayOnly));
        if class > policy.outbound {
            limits.push(relay::everybody(policy, outbound, Reason::RelayNeedsTls));
        }
        limits.extend(relay::of_partners(policy, outbound));
        // It shows no certificate to anybody.
        let guard = Guard { belongs: None, ..Guard::new(order, &["/etc/nullmailer"], false) }
            .traced("/etc/nullmailer/remotes.before-postseal");
        Ok(Configuration {
            files: vec![
                file("remotes.awk", include_str!("nullmailer/remotes.awk")),
                file("edit.sh", &filled(include_str!("nullmailer/edit.sh"), &[LIMITED])),
            ],
            commands: commands(order, class),
            limits,
            guard: Some(guard),
            ..Configuration::default()
        })
    }
}

/// One that stays in the bundle: what is changed is a file of the administrator's own.
fn file(name: &str, text: &str) -> ConfigurationFile {
    ConfigurationFile {
        path: format!("/etc/nullmailer/postseal.{}", name.rsplit('.').next().unwrap_or(name)),
        name: name.to_owned(),
        action: Action::Create,
        mode: 0o644,
        text: text.to_owned(),
        purpose: Purpose::of_file(name),
    }
}

/// Where the vendor explains it.
fn manual_page(_file: &str, _name: &str) -> String {
    "https://manpages.ubuntu.com/manpages/noble/man8/nullmailer-smtp.8.html".to_owned()
}

/// The options of a relay's line.
fn written(file: &str) -> &'static [&'static str] {
    if file == "remotes.awk" { &["starttls", "insecure", "x509cafile"] } else { &[] }
}

fn commands(order: &Order, class: Class) -> Commands {
    let roots = quoted(order.roots.as_str());
    let mut apply = vec![
        // Shows that this one knows TLS.
        "cat /usr/lib/nullmailer/smtp /usr/libexec/nullmailer/smtp 2>/dev/null | grep -c -a starttls"
            .to_owned(),
        format!("ls -lL {roots}"),
        format!("sh edit.sh look {class}"),
        format!("sh edit.sh put {class} {roots}"),
        // Nothing has to be loaded: it is read for each run of the queue.
        "sh edit.sh show".to_owned(),
    ];
    apply.retain(|line| class == Class::Verified || !line.starts_with("ls "));
    Commands {
        apply,
        check: vec![format!("sh edit.sh holds {class} {roots}")],
        verify: vec!["sh edit.sh show".to_owned(), format!("sh edit.sh look {class}")],
        undo: ["sh edit.sh take", "sh edit.sh show"].map(str::to_owned).to_vec(),
    }
}
