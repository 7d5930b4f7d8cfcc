//! dma 0.11 and later, the DragonFly Mail Agent, which sends what programs of its machine hand in, by the DNS or to a relay
//! (`SMARTHOST`), and receives nothing. dma(8), <https://github.com/corecode/dma>, and its source (`crypto.c`, `conf.c`).
//!
//! - /etc/dma/dma.conf is read for each message. A word alone is a switch that is on; ours stand in a block at the end, and
//!   the administrator's own of the same names are put aside.
//! - `SECURETRANSFER` with `STARTTLS` is TLS or nothing, and with `OPPORTUNISTIC_TLS` beside them TLS if offered; without
//!   `STARTTLS` it is TLS from the first byte, which stays where a relay has it. It holds for everything that is sent.
//!   (`SECURETRANS`, as the manual page has it, is a mistake that dma refuses.)
//! - It checks no certificate. `FINGERPRINT` compares that of a relay with one that the administrator gives, and stays.
//! - Versions of TLS are those that the system's OpenSSL allows.
//!
#![doc = include_str!("proven/dma.md")]

use crate::policy::apply::filled;
use crate::policy::shell::LIMITED;
use crate::policy::{
    Action, Capability, Commands, Configuration, ConfigurationFile, DecidedBy, Direction, Error, Guard,
    Limit, Manual, Order, Policy, Purpose, Reason, Server, Support, Version, relay,
};
use crate::tls::Class;

/// dma.
#[derive(Debug)]
pub(super) struct Dma;

impl Server for Dma {
    fn id(&self) -> &'static str {
        "dma"
    }

    fn name(&self) -> &'static str {
        "dma (DragonFly Mail Agent)"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[0, 13])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, class) => relay::receives_nothing(class),
            (Direction::Outbound, Class::Opportunistic) => Support::Yes,
            (Direction::Outbound, Class::Verified) => Support::No,
            (Direction::Outbound, _) => Support::DefaultOnly,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            // The lowest version among them: the library's, and told as one limit whatever is asked.
            _ => Support::No,
        }
    }

    fn receives(&self) -> bool {
        false
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[0, 13]), Version::new(&[0, 14])])
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual::new("dma", manual_page))
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let class = relay::strictest(&order.policy, Direction::Outbound).min(Class::Required);
        // It shows no certificate to anybody.
        let guard = Guard { belongs: None, ..Guard::new(order, &["/etc/dma"], false) }
            .traced("/etc/dma/dma.conf.before-postseal");
        Ok(Configuration {
            files: vec![
                file("postseal.block", Action::Merge, block(order, class)),
                file("edit.sh", Action::Create, filled(include_str!("dma/edit.sh"), &[LIMITED])),
            ],
            commands: commands(class),
            limits: limits(order, class),
            guard: Some(guard),
            ..Configuration::default()
        })
    }
}

fn file(name: &str, action: Action, text: String) -> ConfigurationFile {
    let path = match action {
        Action::Merge => "/etc/dma/dma.conf".to_owned(),
        _ => format!("/etc/dma/postseal.{}", name.rsplit('.').next().unwrap_or(name)),
    };
    let purpose = Purpose::of_file(name);
    ConfigurationFile { path, name: name.to_owned(), action, mode: 0o644, text, purpose }
}

/// What stands at the end of dma.conf.
fn block(order: &Order, class: Class) -> String {
    let (why, lines) = match class {
        Class::Plain => ("plain text.", ""),
        Class::Opportunistic => ("TLS where it is offered.", "SECURETRANSFER\nSTARTTLS\nOPPORTUNISTIC_TLS\n"),
        Class::Required | Class::Verified => ("TLS or nothing.", "SECURETRANSFER\nSTARTTLS\n"),
    };
    format!(
        "# Written by Postseal for dma {} and later. All that is sent: {why}\n{lines}",
        order.server_version
    )
}

fn limits(order: &Order, class: Class) -> Vec<Limit> {
    let policy: &Policy = &order.policy;
    let outbound = Direction::Outbound;
    let of_all = |reason| relay::everybody(policy, outbound, reason);
    let mut limits = relay::nothing_received(policy);
    limits.push(of_all(Reason::RelayOnly));
    if policy.outbound == Class::Verified {
        limits.push(of_all(Reason::TargetUnverified));
    } else if class == Class::Required && class > policy.outbound {
        limits.push(of_all(Reason::RelayNeedsTls));
    }
    if class == Class::Required {
        limits.push(of_all(Reason::PlainUnreachable));
    }
    limits.extend(relay::of_partners(policy, outbound).filter(|it| it.class != class));
    limits.push(of_all(Reason::ProtocolsElsewhere(DecidedBy::Library)));
    limits
}

/// Where the vendor explains it.
fn manual_page(_file: &str, _name: &str) -> String {
    "https://github.com/corecode/dma".to_owned()
}

fn commands(class: Class) -> Commands {
    Commands {
        apply: vec![
            // Stops here where it is another program, or was built without TLS.
            "grep -a -o 'DragonFly Mail Agent v[0-9.]*' \"$(command -v dma || echo /usr/sbin/dma)\""
                .to_owned(),
            "grep -a -c OPPORTUNISTIC_TLS \"$(command -v dma || echo /usr/sbin/dma)\"".to_owned(),
            format!("sh edit.sh look {class}"),
            format!("sh edit.sh put {class}"),
            // Nothing has to be loaded: it is read for each message.
            "sh edit.sh show".to_owned(),
        ],
        check: vec!["sh edit.sh holds".to_owned()],
        verify: vec!["sh edit.sh show".to_owned(), format!("sh edit.sh look {class}")],
        undo: ["sh edit.sh take", "sh edit.sh show"].map(str::to_owned).to_vec(),
    }
}
