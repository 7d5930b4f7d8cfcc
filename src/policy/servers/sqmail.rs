//! s/qmail 4.0 and later. Written from its manual pages, <http://www.fehcom.de/sqmail/man/qmail-remote.html>,
//! <http://fehcom.de/sqmail/man/qmail-smtpam.html> and qmail-control(5), from "Servers",
//! <https://www.fehcom.de/sqmail/sqmaildoc_03.html>, and from its source, `tls_remote.c`, `qmail-remote.c` and
//! `qmail-smtpd.c`.
//!
//! - It is told by files under /var/qmail/control, read for each connection: a change needs no reload.
//! - Inbound, qmail-smtpd runs under sslserver, by the environment of a run script of the administrator's own: steps for a
//!   person. `UCSPITLS` offers STARTTLS where it is empty and requires it where it is `!`, for everybody alike.
//! - Outbound, a line of control/tlsdestinations is `destination:cafile|…`: `!` before the destination leaves TLS out and
//!   comes before all others, `=` wants a trusted certificate with its name, nothing wants TLS with any certificate; a dot
//!   covers the domains below. For everybody else `*` is TLS if offered, `+*` TLS or nothing. What stands behind the
//!   CA file changed its order between versions: it is left out.
//! - The destination is the recipient's domain, or the server of a fixed route in control/smtproutes: a verified partner
//!   gets one, as with qmail, and its server is the destination.
//! - Of a certificate's names qmail-remote compares one, the last DNS name, and it trusts a chain with one intermediate.
//! - The manual page of today says that TLSA records are asked for; since when is not said, so it is not counted on.

use super::qmail::{CONTROL, control_file, told_host};
use crate::policy::plan::Plan;
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{
    Action, Capability, Commands, Configuration, DecidedBy, Direction, Error, Guard, Limit, Manual, Order,
    Purpose, Reason, Server, Step, Support, Version, own_port,
};
use crate::tls::Class;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

/// s/qmail.
#[derive(Debug)]
pub(super) struct Sqmail;

impl Server for Sqmail {
    fn id(&self) -> &'static str {
        "sqmail"
    }

    fn name(&self) -> &'static str {
        "s/qmail"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[4, 0])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, Class::Plain | Class::Required) | (_, Class::Opportunistic) => Support::Yes,
            (Direction::Inbound, Class::Plain | Class::Required) => Support::DefaultOnly,
            (Direction::Outbound, Class::Verified) => Support::PartnerOnly,
            (Direction::Inbound, Class::Verified) => Support::No,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            // The lowest version among them: the library's, and told as one limit whatever is asked.
            _ => Support::No,
        }
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { written, ..Manual::new("sqmail", manual_page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = Plan::of(self, Direction::Inbound, order);
        let outbound = planned(Plan::of(self, Direction::Outbound, order));
        let edit = concat!(include_str!("qmail/control.sh"), include_str!("sqmail/edit.sh"));
        let files = vec![
            control_file("postseal.partners", Action::Create, Purpose::OutboundPartners, partners(&outbound)),
            control_file("edit.sh", Action::Create, Purpose::Program, edit.to_owned()),
        ];
        let everybody = match (outbound.everybody, order.policy.outbound) {
            (Class::Required, Class::Verified) => Class::Verified,
            (class, _) => class,
        };
        let paths = [("certificate", order.certificate.as_str()), ("key", order.key.as_str())];
        let steps = match inbound.everybody {
            Class::Plain => vec![Step::new("sqmail-plain", &[])],
            Class::Opportunistic => vec![Step::new("sqmail-offered", &paths)],
            Class::Required | Class::Verified => vec![Step::new("sqmail-required", &paths)],
        };
        let steps =
            steps.into_iter().chain([Step::new("sqmail-restart", &[]), Step::new("sqmail-name", &[])]);
        // What qmail-smtpd shows is set by hand.
        let guard = Some(Guard::new(order, &["${QMAIL:-/var/qmail}/control"], false));
        let commands = commands(order, inbound.everybody > Class::Plain, everybody);
        let mut limits = inbound.limits;
        limits.extend(outbound.limits);
        limits.push(DecidedBy::Library.limit(order));
        Ok(Configuration {
            files,
            commands,
            steps: steps.collect(),
            limits,
            guard,
            ..Configuration::default()
        })
    }
}

/// The plan, as far as rules can follow it: none of them says "TLS if offered" of a single domain.
fn planned(mut plan: Plan<'_>) -> Plan<'_> {
    let direction = Direction::Outbound;
    let everybody = plan.everybody;
    if everybody == Class::Plain && plan.of_class(Class::Opportunistic).next().is_some() {
        plan.switch_on(direction, Reason::PlainNotSent);
    }
    for (partner, class) in &mut plan.partners {
        if *class == Class::Opportunistic && everybody >= Class::Required {
            let (partner, class) = (Some((*partner).into()), std::mem::replace(class, everybody));
            plan.limits.push(Limit { direction, partner, class, reason: Reason::PartnerNotAsked });
        }
    }
    for limit in &mut plan.limits {
        limit.reason = match limit.reason {
            Reason::NameFromDns => Reason::RoutePinned,
            Reason::TargetUnverified if limit.partner.is_none() => Reason::TargetNotCompared,
            reason => reason,
        };
    }
    let alone = Family::of(&plan).alone;
    let uncovered = plan.partners.iter().filter(|(it, _)| alone.contains(it.domain.as_str()));
    let uncovered: Vec<Limit> = uncovered
        .map(|(partner, class)| Limit {
            direction,
            partner: Some((*partner).into()),
            class: *class,
            reason: Reason::SubdomainsUncovered,
        })
        .collect();
    plan.limits.extend(uncovered);
    plan
}

/// Which domains lie below others that are treated otherwise.
struct Family<'a> {
    /// Those below which a rule of theirs must say nothing: a partner there is to have less of TLS, or more than none.
    alone: HashSet<&'a str>,
    /// Those below one with a fixed route.
    routed: HashSet<&'a str>,
}

impl<'a> Family<'a> {
    fn of(plan: &Plan<'a>) -> Self {
        let partners = || plan.partners.iter().map(|(partner, class)| (partner.domain.as_str(), *class));
        let classes: HashMap<&str, Class> = partners().collect();
        let (mut alone, mut routed) = (HashSet::new(), HashSet::new());
        for (domain, class) in partners() {
            let parent = |domain: &&'a str| domain.split_once('.').map(|(_, parent)| parent);
            for above in std::iter::successors(parent(&domain), parent) {
                let spared = match classes.get(above) {
                    Some(Class::Plain) => class != Class::Plain,
                    Some(Class::Required) => class == Class::Opportunistic,
                    Some(Class::Verified) => {
                        let _ = routed.insert(domain);
                        false
                    }
                    _ => false,
                };
                if spared {
                    let _ = alone.insert(above);
                }
            }
        }
        Self { alone, routed }
    }
}

/// The partners: class, domain, the name of its server (`-` where the DNS has to be asked), and what [`Family`] says.
fn partners(outbound: &Plan<'_>) -> String {
    let Family { alone, routed } = Family::of(outbound);
    let mut text = "# How mail is sent to partners: class, domain, the name of its mail server (-: as the DNS says), whether a\n\
                    # domain above it has a fixed route, and whether the domains below it are treated as it is.\n"
        .to_owned();
    for (partner, class) in &outbound.partners {
        let domain = partner.domain.as_str();
        let above = if routed.contains(domain) { "routed" } else { "-" };
        let below = if alone.contains(domain) { "single" } else { "all" };
        let _ = writeln!(text, "{class} {domain} {} {above} {below}", told_host(partner));
    }
    text
}

/// Where the vendor explains it.
fn manual_page(_file: &str, _name: &str) -> String {
    "https://www.fehcom.de/sqmail/man/qmail-remote.html".to_owned()
}

/// Its settings are files.
fn written(file: &str) -> &'static [&'static str] {
    if file == "edit.sh" { &["tlsdestinations", "smtproutes"] } else { &[] }
}

fn commands(order: &Order, offered: bool, everybody: Class) -> Commands {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let roots = quoted(order.roots.as_str());
    let rules = format!("\"{CONTROL}\"/tlsdestinations");
    let mut check = Vec::new();
    let mut verify = Vec::new();
    if offered {
        check.push(belong_together(&key, &certificate));
        check.push(format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"));
        verify.push(own_port::look(order, 25, Some("smtp")));
    }
    check.push(format!("sed -n '/^# Postseal begins/,/^# Postseal ends/p' {rules}"));
    verify.push(format!("ls -l {rules}"));
    Commands {
        apply: vec![
            // Stops here, with a message, on a qmail of another kind.
            "grep -c tlsdestinations \"${QMAIL:-/var/qmail}\"/bin/qmail-remote".to_owned(),
            format!("ls -lL {roots}"),
            "sh edit.sh save".to_owned(),
            format!("sh edit.sh send {roots} {everybody}"),
            // Nothing has to be loaded: the files are read for each connection.
            format!("ls -l {rules}"),
        ],
        check,
        verify,
        undo: vec!["sh edit.sh take".to_owned()],
    }
}
