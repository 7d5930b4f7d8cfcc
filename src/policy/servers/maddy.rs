//! Maddy 0.8 and later. Written from its documentation, <https://maddy.email/reference/>, "Remote MX delivery", "SMTP
//! message routing", "TLS configuration" and "Misc checks", and from its source (`internal/msgpipeline`,
//! `internal/table/regexp.go`, `framework/config/lexer`).
//!
//! - maddy.conf is made of directives with blocks; a word in quotes keeps its backslashes. Ours stands in postseal.conf,
//!   which maddy.conf imports; a second `tls` of the same level is an error, so the administrator's is put aside.
//! - Outbound, `target.remote` has a lowest level of TLS: none, encrypted, or authenticated (by an authority and the name
//!   in the MX record, or by DANE). Each class gets one, and a pipeline behind the queue chooses by the recipient's
//!   domain. DANE and MTA-STS are asked for whatever the class. TLS cannot be left out.
//! - Inbound, the check `require_tls` is for everybody, or for the senders that a block `source_in` names: such a block
//!   gets the rules of the administrator's `default_source`. Certificates of senders are not asked for.
//! - It never runs as root, and so its key lies in its own folder, where its user may read it.
//! - `regexp` finds nothing without a replacement, whatever its documentation says; and it sees a domain's own letters.

use crate::name::HostName;
use crate::policy::plan::Plan;
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{
    Action, Capability, Commands, Configuration, ConfigurationFile, Direction, Error, Guard, Limit, Manual,
    Order, Partner, Platform, Purpose, Reason, Server, ServerPath, Step, Support, Version, own_port,
};
use crate::tls::{Class, TlsVersion};
use std::fmt::Write;

/// Maddy.
#[derive(Debug)]
pub(super) struct Maddy;

impl Server for Maddy {
    fn id(&self) -> &'static str {
        "maddy"
    }

    fn name(&self) -> &'static str {
        "Maddy"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[0, 8])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            (Direction::Inbound, Class::Verified) | (Direction::Outbound, Class::Plain) => Support::No,
            _ => Support::Yes,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Ssl2 | TlsVersion::Ssl3) => Support::No,
            Capability::Minimum(_) | Capability::Dane | Capability::MtaSts => Support::Yes,
            _ => Support::No,
        }
    }

    /// It is started as its own user, who cannot enter the folder that most systems have for keys.
    fn usual_key(&self, _platform: Platform, host: &HostName) -> ServerPath {
        ServerPath::below("/etc/maddy", host, "key")
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { written, ..Manual::new("maddy", manual_page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let mut inbound = Plan::of(self, Direction::Inbound, order);
        let outbound = Plan::of(self, Direction::Outbound, order);
        // A partner can be asked for TLS only where it is offered.
        if inbound.everybody == Class::Plain
            && inbound.partners.iter().any(|(_, class)| *class > Class::Plain)
        {
            inbound.everybody = Class::Opportunistic;
            inbound.limits.push(limit(Direction::Inbound, Class::Plain, Reason::PlainStillOffered));
        }
        let file = |name: &str, purpose, text: String| ConfigurationFile {
            path: format!("/etc/maddy/{name}"),
            name: name.to_owned(),
            action: Action::Create,
            mode: 0o644,
            text,
            purpose,
        };
        let files = vec![
            file("postseal.conf", Purpose::Settings, settings(order, &outbound)),
            file("endpoint.part", Purpose::Settings, endpoint(&inbound)),
            file("senders.part", Purpose::InboundPartners, senders(&inbound)),
            file("edit.awk", Purpose::Program, include_str!("maddy/edit.awk").to_owned()),
        ];
        let offered = inbound.everybody > Class::Plain;
        let guard = Some(Guard::new(order, &["${MADDY:-/etc/maddy}"], offered));
        let commands = commands(order, offered);
        let strict =
            inbound.partners.iter().map(|(_, class)| *class).filter(|it| *it > inbound.everybody).max();
        let mut limits = inbound.limits;
        limits.extend(strict.map(|class| limit(Direction::Inbound, class, Reason::BounceUnseen)));
        limits.extend(outbound.limits);
        if order.policy.dane {
            limits.push(limit(Direction::Outbound, order.policy.outbound, Reason::DaneNeedsResolver));
        }
        let steps = vec![Step::new("maddy-own", &[])];
        Ok(Configuration { files, commands, steps, limits, guard, ..Configuration::default() })
    }
}

fn limit(direction: Direction, class: Class, reason: Reason) -> Limit {
    Limit { direction, partner: None, class, reason }
}

/// The range of versions, as both directions are told.
fn protocols(order: &Order) -> String {
    let maddy: &dyn Server = &Maddy;
    let minimum = maddy.minimum_instead(&order.server_version, order.policy.minimum());
    let minimum = if minimum == TlsVersion::Tls10 {
        "tls1.0".to_owned()
    } else {
        minimum.as_str().replace("TLSv", "tls")
    };
    format!("protocols {minimum} tls1.3")
}

/// The addresses of a partner, and of the domains below.
fn addresses(partner: &Partner) -> String {
    format!("regexp \".*@(.+\\.)?{}\" yes", partner.domain_as_regex())
}

/// The partners, those below others before them: the first one that fits decides.
fn nearest_first<'a>(plan: &Plan<'a>) -> Vec<(&'a Partner, Class)> {
    let mut partners = plan.partners.clone();
    partners.sort_by_key(|(partner, _)| std::cmp::Reverse(partner.domain.as_str().len()));
    partners
}

/// What maddy.conf imports.
fn settings(order: &Order, outbound: &Plan<'_>) -> String {
    let protocols = protocols(order);
    let mut text = format!(
        "# TLS for {}, written by Postseal for Maddy {} and later.\n\
         \n\
         # The certificate with its chain, and the private key.\n\
         tls file {} {} {{\n    {protocols}\n}}\n",
        order.host, order.server_version, order.certificate, order.key
    );
    let mut classes: Vec<Class> = outbound.partners.iter().map(|(_, class)| *class).collect();
    classes.push(outbound.everybody);
    classes.sort_unstable();
    classes.dedup();
    for class in classes {
        let level = match class {
            Class::Plain | Class::Opportunistic => "none",
            Class::Required => "encrypted",
            Class::Verified => "authenticated",
        };
        let _ = write!(
            text,
            "\n\
             target.remote postseal_{class} {{\n    \
                 tls_client {{\n        {protocols}\n        root_ca {}\n    }}\n    \
                 mx_auth {{\n        \
                     dane\n        \
                     mtasts {{\n            cache fs\n            fs_dir mtasts_cache/\n        }}\n        \
                     local_policy {{\n            min_tls_level {level}\n            min_mx_level none\n        }}\n    \
                 }}\n\
             }}\n",
            order.roots
        );
    }
    text.push_str("\n# To whom mail is sent in which way: the first one that fits decides.\nmsgpipeline postseal_outbound {\n");
    for (partner, class) in nearest_first(outbound) {
        let _ = write!(
            text,
            "    destination_in {} {{\n        deliver_to &postseal_{class}\n    }}\n",
            addresses(partner)
        );
    }
    let _ = write!(
        text,
        "    default_destination {{\n        deliver_to &postseal_{}\n    }}\n}}\n",
        outbound.everybody
    );
    text
}

/// What every listener on port 25 is told.
fn endpoint(inbound: &Plan<'_>) -> String {
    match inbound.everybody {
        Class::Plain => "    tls off\n".to_owned(),
        Class::Opportunistic => String::new(),
        Class::Required | Class::Verified => "    check {\n        require_tls\n    }\n".to_owned(),
    }
}

/// The senders who are treated otherwise: whether TLS is asked of them, and who they are.
fn senders(inbound: &Plan<'_>) -> String {
    let mut text = String::new();
    if inbound.everybody < Class::Required
        && inbound.partners.iter().any(|(_, class)| *class >= Class::Required)
    {
        for (partner, class) in nearest_first(inbound) {
            let asked = if class >= Class::Required { "tls" } else { "nothing" };
            let _ = writeln!(text, "{asked} source_in {}", addresses(partner));
        }
    }
    text
}

/// Where the vendor explains it.
fn manual_page(_file: &str, name: &str) -> String {
    let page = match name {
        "tls" | "protocols" | "tls_client" | "root_ca" => "tls",
        "msgpipeline" | "destination_in" | "default_destination" | "deliver_to" | "source_in" | "check" => {
            "smtp-pipeline"
        }
        "require_tls" => "checks/misc",
        "import" => "config-syntax",
        "target" => "targets/queue",
        _ => "targets/remote",
    };
    format!("https://maddy.email/reference/{page}/")
}

/// What edit.awk puts into maddy.conf.
fn written(file: &str) -> &'static [&'static str] {
    match file {
        "senders.part" => &["source_in"],
        "edit.awk" => &["check", "require_tls", "import", "target"],
        _ => &[],
    }
}

/// Who Maddy runs as: the user of its service, or the one that its documentation has made.
const USER: &str =
    "\"$({ systemctl show --property=User --value maddy 2>/dev/null || true; } | grep . || echo maddy)\"";

/// A command, run as Maddy's user.
fn as_its_user(command: &str) -> String {
    format!("su -s /bin/sh {USER} -c 'exec \"$@\"' sh {command}")
}

fn commands(order: &Order, offered: bool) -> Commands {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let roots = quoted(order.roots.as_str());
    let conf = format!("\"${{MADDY:-/etc/maddy}}\"/{}", "maddy.conf");
    // What it makes then has to be its own.
    let tested = format!(
        "if maddy --help | grep -q verify-config; then\n  {}\nfi",
        as_its_user(&format!("\"$(command -v maddy)\" --config {conf} verify-config"))
    );
    let restart = "systemctl restart maddy".to_owned();
    let mut verify = Vec::new();
    if offered {
        verify.push(own_port::look(order, 25, Some("smtp")));
    }
    verify.push(
        "journalctl --quiet --no-pager --unit=maddy --lines=5 --grep=tls 2>/dev/null || true".to_owned(),
    );
    Commands {
        apply: vec![
            "maddy version 2>/dev/null || maddy --version".to_owned(),
            // Stops here, with a message, where they have not been copied yet.
            format!("ls -lL {key} {certificate} {roots} {conf}"),
            format!("chgrp \"$(id -gn {USER})\" {key} && chmod 0640 {key}"),
            // The folders in which they lie are the administrator's: it says so where one of them cannot be entered.
            as_its_user(&format!("cat {key} {certificate} {roots} >/dev/null")),
            format!("[ -e {conf}.before-postseal ] || cp -p {conf} {conf}.before-postseal"),
            "cp postseal.conf \"${MADDY:-/etc/maddy}\"/postseal.conf && chmod 0644 \"${MADDY:-/etc/maddy}\"/postseal.conf"
                .to_owned(),
            // Read twice. Written into the file as it is, so that it keeps its owner and its permissions.
            format!(
                "awk -f edit.awk endpoint.part senders.part {conf} {conf} > maddy.conf.new\n\
                 cat maddy.conf.new > {conf} && rm -f maddy.conf.new"
            ),
            tested.clone(),
            restart.clone(),
        ],
        check: vec![
            tested,
            format!("grep -c postseal {conf}"),
            belong_together(&key, &certificate),
            format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
        ],
        verify,
        undo: vec![
            // Stops here, with a message, where nothing was applied.
            format!("ls -l {conf}.before-postseal"),
            format!("cp -p {conf} {conf}.postseal-undone && mv {conf}.before-postseal {conf}"),
            "rm -f \"${MADDY:-/etc/maddy}\"/postseal.conf".to_owned(),
            restart,
        ],
    }
}
