//! chasquid 1.11 and later. <https://blitiri.com.ar/p/chasquid/docs/sec-levels/>,
//! <https://blitiri.com.ar/p/chasquid/docs/hooks/>, chasquid.conf(5), and its source (`courier/smtp.go`,
//! `domaininfo/domaininfo.go`, `smtpsrv/conn.go`).
//!
//! - It has no settings about TLS: it does not start without a certificate, offers STARTTLS always, and uses it with
//!   everybody who offers it. Certificates lie at /etc/chasquid/certs/NAME/{fullchain,privkey}.pem, readable by its own
//!   user, and are read when it starts. Roots are the system's.
//! - Outbound, it remembers for each domain the best TLS that it had there, under `domaininfo` in its data folder, and
//!   never sends with less: what is asked of a partner is written there. `TLS_INSECURE` is TLS, `TLS_SECURE` a trusted
//!   certificate with the name in the MX record. The domain stands for itself alone. Nothing can be asked of everybody.
//!   It reads the records when it starts, and every half minute.
//! - MTA-STS policies are followed, always.
//! - Inbound, it shows the hook `post-data` the sender and whether the connection was encrypted, when the message was
//!   handed over: what was to come over TLS is refused then. It asks nobody for a certificate.
//! - It cannot be held to a version of TLS. When it sends it speaks 1.2 or later; older ones, which it takes until it was
//!   built with Go 1.22, are refused by the hook: they stand in the line that chasquid puts above the message.
//! - What is authenticated came over TLS, on every port; 587 and 465 take nothing else.
//! - Where the handshake fails, mail without a rule waits before 1.12, and goes in plain text from then on.
//! - Names of domains are Unicode inside chasquid; the names of its files are encoded as in a query of a URL.
//!
#![doc = include_str!("proven/chasquid.md")]

use crate::name::MailDomain;
use crate::policy::plan::Plan;
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{
    Action, Capability, Commands, Configuration, ConfigurationFile, Direction, Error, Guard, Limit, Manual,
    Order, Partner, Platform, Policy, Purpose, Reason, Server, Step, Support, Version, own_port, relay,
};
use crate::tls::{Class, TlsVersion};
use std::fmt::Write;

/// chasquid.
#[derive(Debug)]
pub(super) struct Chasquid;

/// Where our files lie.
const FOLDER: &str = "/etc/postseal/chasquid";
/// What may change: its own files and ours, and what it remembers.
const TOUCHES: [&str; 3] = [
    "/etc/chasquid",
    "/etc/postseal",
    "$(chasquid-util print-config | sed -n 's/^data_dir: *\"\\(.*\\)\"$/\\1/p')/domaininfo",
];

impl Server for Chasquid {
    fn id(&self) -> &'static str {
        "chasquid"
    }

    fn name(&self) -> &'static str {
        "chasquid"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[1, 11])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Opportunistic) | (Direction::Inbound, Class::Required) => Support::Yes,
            (Direction::Outbound, Class::Required | Class::Verified) => Support::PartnerOnly,
            (_, Class::Plain) | (Direction::Inbound, Class::Verified) => Support::No,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::MtaSts | Capability::Submission | Capability::Minimum(TlsVersion::Tls12) => {
                Support::Yes
            }
            _ => Support::No,
        }
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[1, 11]), Version::new(&[1, 19])])
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { written, ..Manual::new("chasquid", manual_page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let (senders, mut limits) = senders(&order.policy);
        let outbound = Plan::of(self, Direction::Outbound, order);
        let files = vec![
            file("senders", 0o644, Purpose::InboundPartners, senders),
            file("recipients", 0o644, Purpose::OutboundPartners, recipients(&outbound)),
            ConfigurationFile {
                path: "/etc/chasquid/hooks/post-data".to_owned(),
                action: Action::Replace,
                ..file(
                    "post-data",
                    0o755,
                    Purpose::Settings,
                    include_str!("chasquid/post-data.sh").to_owned(),
                )
            },
            file("levels.awk", 0o644, Purpose::Program, include_str!("chasquid/levels.awk").to_owned()),
            file("edit.sh", 0o644, Purpose::Program, include_str!("chasquid/edit.sh").to_owned()),
        ];
        limits.extend(outbound.told_of_lists(Direction::Outbound));
        limits.extend(
            Direction::ALL
                .map(|direction| relay::everybody(&order.policy, direction, Reason::LevelRemembered)),
        );
        let mut steps = Vec::new();
        if order.roots != self.usual_roots(Platform::Debian) {
            steps.push(Step::new("chasquid-roots", &[("roots", order.roots.as_str())]));
        }
        Ok(Configuration {
            files,
            commands: commands(order),
            steps,
            limits,
            guard: Some(Guard::new(order, &TOUCHES, true).traced(FOLDER)),
            ..Configuration::default()
        })
    }
}

fn file(name: &str, mode: u32, purpose: Purpose, text: String) -> ConfigurationFile {
    let path = format!("{FOLDER}/{name}");
    ConfigurationFile { path, name: name.to_owned(), action: Action::Create, mode, text, purpose }
}

/// What the hook asks of whom, and what that is not.
fn senders(policy: &Policy) -> (String, Vec<Limit>) {
    let direction = Direction::Inbound;
    let mut limits = Vec::new();
    let mut text =
        "# Who has to use TLS to send mail here: required, or any. * is everybody; domains below are meant as well.\n"
            .to_owned();
    let mut rule = |partner: Option<&Partner>, class: Class, name: &str| {
        let reason = match class {
            Class::Plain => Some(Reason::PlainStillOffered),
            Class::Verified => Some(Reason::SenderUnverifiable),
            Class::Opportunistic | Class::Required => None,
        };
        let of = |reason| Limit { direction, partner: partner.map(Into::into), class, reason };
        limits.extend(reason.map(of));
        let is_required = class >= Class::Required;
        if is_required && partner.is_some() && policy.inbound < Class::Required {
            limits.push(of(Reason::BounceUnseen));
        }
        let _ = writeln!(text, "{} {name}", if is_required { "required" } else { "any" });
        is_required
    };
    let mut is_asked = rule(None, policy.inbound, "*");
    for partner in policy.partners() {
        if let Some(class) = partner.inbound {
            is_asked |= rule(Some(partner), class, &partner.domain.to_unicode());
        }
    }
    if is_asked {
        limits.push(relay::everybody(policy, direction, Reason::RefusedAfterwards));
    }
    (text, limits)
}

/// Which level chasquid has to remember, in which of its files.
fn recipients(outbound: &Plan<'_>) -> String {
    let mut text =
        "# What chasquid must have to send mail to a partner: level, name of its record, domain.\n"
            .to_owned();
    for (partner, class) in &outbound.partners {
        let level = match class {
            Class::Plain | Class::Opportunistic => continue,
            Class::Required => "TLS_INSECURE",
            Class::Verified => "TLS_SECURE",
        };
        let _ = writeln!(text, "{level} {} {}", record(&partner.domain), partner.domain.to_unicode());
    }
    text
}

/// The name of its record, as Go's `url.QueryEscape` writes it.
fn record(domain: &MailDomain) -> String {
    let mut name = String::new();
    for byte in domain.to_unicode().bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => name.push(byte.into()),
            _ => {
                let _ = write!(name, "%{byte:02X}");
            }
        }
    }
    name
}

/// Where the vendor explains it.
fn manual_page(file: &str, _name: &str) -> String {
    let page = match file {
        "senders" | "post-data" => "hooks",
        "edit.sh" => "install",
        _ => "sec-levels",
    };
    format!("https://blitiri.com.ar/p/chasquid/docs/{page}/")
}

/// Its certificate and its hook are files, and what it must have is written into what it remembers.
fn written(file: &str) -> &'static [&'static str] {
    match file {
        "post-data" => &["post-data"],
        "levels.awk" => &["outgoing_sec_level"],
        "edit.sh" => &["fullchain.pem", "privkey.pem"],
        _ => &[],
    }
}

fn commands(order: &Order) -> Commands {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let host = quoted(order.host.as_str());
    Commands {
        apply: vec![
            // Shows the server's version, and stops where it is another than those that this was written for.
            format!(
                "chasquid -version\n\
                 [ \"$(printf '%s\\n' {0} \"$(chasquid -version | sed -n 's/^chasquid \\([0-9.]*\\).*/\\1/p')\" | \
                 sort -V | head -n 1)\" = {0} ]",
                order.server_version
            ),
            // Stops here, with a message, where they have not been copied yet.
            format!("ls -lL {key} {certificate}"),
            format!("install -d -m 0755 /etc/postseal {FOLDER}"),
            format!("install -m 0644 senders recipients levels.awk edit.sh {FOLDER}/"),
            format!("sh edit.sh certificate {key} {certificate} {host}"),
            "sh edit.sh hook".to_owned(),
            "sh edit.sh levels".to_owned(),
            "sh edit.sh reload".to_owned(),
        ],
        check: vec![
            "chasquid-util print-config >/dev/null".to_owned(),
            "sh edit.sh holds".to_owned(),
            belong_together(&key, &certificate),
            format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
        ],
        verify: vec![
            own_port::look(order, 25, Some("smtp")),
            format!("cat {FOLDER}/senders {FOLDER}/recipients"),
        ],
        undo: ["sh edit.sh take", "sh edit.sh reload"].map(str::to_owned).to_vec(),
    }
}
