//! mox 0.0.10 and later. Written from its documentation of the configuration, <https://www.xmox.nl/config/>
//! (`mox config describe-static`), and from its source, `config/config.go`; a configuration changed by this was read
//! by `mox config test` of 0.0.15.
//!
//! - mox.conf is in the format "sconf": a tab for each level, no quotes, a comment is a line of its own.
//! - Inbound, a listener offers STARTTLS (`NoSTARTTLS`) and can ask everybody for it (`RequireSTARTTLS`). It does not know
//!   partners, and compares no names in senders' certificates.
//! - Outbound, mox uses TLS wherever it is offered, DANE and MTA-STS always, and has no switch for more or less.
//! - A listener that gets its certificate by ACME keeps it: it is for other names of mox's web server as well.
//! - It speaks TLS by Go's library: 1.2 and 1.3 when sending.

use crate::policy::plan::Plan;
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{
    Action, Capability, Commands, Configuration, ConfigurationFile, Direction, Error, Guard, Manual, Order,
    Purpose, Server, Step, Support, Version, own_port,
};
use crate::tls::{Class, TlsVersion};

/// mox.
#[derive(Debug)]
pub(super) struct Mox;

const PRELUDE: &str = "mox=${MOX:-/home/mox}";
const CONF: &str = "\"$mox\"/config/mox.conf";

impl Server for Mox {
    fn id(&self) -> &'static str {
        "mox"
    }

    fn name(&self) -> &'static str {
        "mox"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[0, 0, 10])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Opportunistic) => Support::Yes,
            (Direction::Inbound, Class::Plain | Class::Required) => Support::DefaultOnly,
            _ => Support::No,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls12) | Capability::Dane | Capability::MtaSts => Support::Yes,
            _ => Support::No,
        }
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual::new("mox", manual_page))
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = Plan::of(self, Direction::Inbound, order);
        let outbound = Plan::of(self, Direction::Outbound, order);
        let switch = match inbound.everybody {
            Class::Plain => "NoSTARTTLS: true",
            Class::Opportunistic => "RequireSTARTTLS: false",
            Class::Required | Class::Verified => "RequireSTARTTLS: true",
        };
        let file = |name: &str, action, text| ConfigurationFile {
            path: format!("/home/mox/config/{name}"),
            name: name.to_owned(),
            action,
            mode: 0o644,
            text,
            purpose: Purpose::of_file(name),
        };
        let listener = format!(
            "\t\t\t{switch}\n\
             \t\t\tMinVersion: TLSv1.2\n\
             \t\t\tKeyCerts:\n\
             \t\t\t\t-\n\
             \t\t\t\t\tCertFile: {}\n\
             \t\t\t\t\tKeyFile: {}\n",
            order.certificate, order.key
        );
        let files = vec![
            file("listener.part", Action::Merge, listener),
            file("edit.awk", Action::Create, include_str!("mox/edit.awk").to_owned()),
        ];
        let mut guard = Guard::new(order, &["${MOX:-/home/mox}/config"], inbound.everybody > Class::Plain);
        // A listener with ACME shows the certificate that it got there.
        guard.own_certificate =
            Some(format!("{PRELUDE}\ngrep -q '^[[:space:]]\\{{1,\\}}ACME: *[^[:space:]]' {CONF}"));
        let guard = Some(guard);
        let steps = vec![Step::new("mox-acme", &[]), Step::new("mox-folder", &[])];
        let commands = commands(order, inbound.everybody);
        let limits = inbound.limits.into_iter().chain(outbound.limits).collect();
        Ok(Configuration { files, commands, steps, limits, guard, ..Configuration::default() })
    }
}

/// Where the vendor explains it.
fn manual_page(_file: &str, _name: &str) -> String {
    "https://www.xmox.nl/config/".to_owned()
}

fn commands(order: &Order, everybody: Class) -> Commands {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let tested = "(cd \"$mox\" && ./mox config test)".to_owned();
    let restart = "systemctl restart mox".to_owned();
    let mut verify = Vec::new();
    if everybody > Class::Plain {
        verify.push(own_port::look(order, 25, Some("smtp")));
    }
    verify
        .push("journalctl --quiet --no-pager --unit=mox --lines=5 --grep=tls 2>/dev/null || true".to_owned());
    Commands {
        apply: vec![
            PRELUDE.to_owned(),
            "\"$mox\"/mox version".to_owned(),
            // Stops here, with a message, where they have not been copied yet.
            format!("ls -lL {key} {certificate}"),
            format!("[ -e {CONF}.before-postseal ] || cp -p {CONF} {CONF}.before-postseal"),
            // Written into the file as it is, so that it keeps its owner and its permissions.
            format!(
                "awk -f edit.awk listener.part {CONF} > mox.conf.new\ncat mox.conf.new > {CONF} && rm -f mox.conf.new"
            ),
            tested.clone(),
            restart.clone(),
        ],
        check: vec![
            PRELUDE.to_owned(),
            tested.clone(),
            belong_together(&key, &certificate),
            format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
            format!("grep -nE 'STARTTLS:|MinVersion:|KeyCerts:|ACME:' {CONF}"),
        ],
        verify,
        undo: vec![
            PRELUDE.to_owned(),
            // Stops here, with a message, where nothing was applied.
            format!("ls -l {CONF}.before-postseal"),
            format!("cp -p {CONF} {CONF}.postseal-undone"),
            format!("mv {CONF}.before-postseal {CONF}"),
            tested,
            restart,
        ],
    }
}
