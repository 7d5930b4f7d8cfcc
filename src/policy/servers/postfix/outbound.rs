//! Mail that Postfix sends.

use super::setting::{Section, Setting};
use super::{folder, own_file, protocols, routes};
use crate::policy::{
    ConfigurationFile, Counterpart, Direction, Limit, Order, Partner, Purpose, Reason, Route, partner_seen,
};
use crate::tls::Class;
use std::fmt::Write;

/// The name of the map.
pub(super) const MAP: &str = "postseal_tls_policy";

/// Where the helper program answers that asks for MTA-STS policies: postfix-mta-sts-resolver's own default.
pub(super) const MTA_STS: &str = "socketmap:inet:127.0.0.1:8461:postfix";

/// What is done for mail that is sent.
pub(super) struct Plan {
    default: Class,
    /// The DNS is asked for certificates, where TLS is used if offered.
    dane: bool,
    pub(super) mta_sts: bool,
    folder: &'static str,
    /// The partners of whom something is said.
    pub(super) partners: Vec<Entry>,
    /// The administrator's own, as far as they are known.
    routes: Vec<Route>,
    pub(super) limits: Vec<Limit>,
}

/// A partner, as the map has it.
pub(super) struct Entry {
    pub(super) domain: String,
    /// As Postfix is asked: it looks a domain up in the letters in which it stands in the address.
    pub(super) spellings: Vec<String>,
    pub(super) class: Class,
    /// The names of which the certificate has to carry one, as Postfix matches them.
    pub(super) names: Vec<String>,
}

/// Every class exists, for everybody and for a partner; what remains are consequences.
pub(super) fn plan(order: &Order) -> Plan {
    let policy = &order.policy;
    let limit = |partner: Option<&Partner>, class, reason| Limit {
        direction: Direction::Outbound,
        partner: partner.map(Counterpart::from),
        class,
        reason,
    };
    let mut limits = Vec::new();
    match policy.outbound {
        Class::Required => limits.push(limit(None, Class::Required, Reason::PlainUnreachable)),
        Class::Verified => limits.push(limit(None, Class::Verified, Reason::HostedUnreachable)),
        Class::Plain | Class::Opportunistic => {}
    }
    let mut partners = Vec::new();
    let mut strictest = policy.outbound;
    for partner in policy.partners() {
        let Some(class) = partner.outbound else { continue };
        strictest = strictest.max(class);
        if class == Class::Verified && partner.certificate_names.is_empty() {
            limits.push(limit(Some(partner), class, Reason::NameInsideDomain));
        }
        partners.push(Entry {
            domain: partner.domain.to_string(),
            spellings: partner.domain.spellings(),
            class,
            names: partner_seen::names(partner),
        });
    }
    if strictest > policy.outbound {
        limits.push(limit(None, strictest, Reason::RouteOverrides));
    }
    if policy.dane {
        limits.push(limit(None, policy.outbound, Reason::DaneNeedsResolver));
        if policy.outbound != Class::Opportunistic {
            limits.push(limit(None, policy.outbound, Reason::DaneNotCombined));
        }
    }
    if policy.mta_sts {
        limits.push(limit(None, policy.outbound, Reason::MtaStsNeedsHelper));
        if policy.dane {
            limits.push(limit(None, policy.outbound, Reason::MtaStsBeforeDane));
        }
    }
    let (dane, mta_sts) = (policy.dane, policy.mta_sts);
    let (folder, routes) = (folder(order.platform), order.routes.clone());
    Plan { default: policy.outbound, dane, mta_sts, folder, partners, routes, limits }
}

/// The certificate that is shown to servers which ask for one: the one that ours shows itself. It cannot be left to
/// single destinations.
fn client_section(order: &Order) -> Section {
    const CHAIN: [&str; 3] = ["smtp_tls_chain_files", "smtp_tls_cert_file", "smtp_tls_eccert_file"];
    const SINGLE: [&str; 3] = ["smtp_tls_cert_file", "smtp_tls_eccert_file", "smtp_tls_dcert_file"];
    let settings = if order.server_version.is_at_least(&[3, 4]) {
        vec![Setting::IfNone("smtp_tls_chain_files", "$smtpd_tls_chain_files", &CHAIN)]
    } else {
        vec![
            Setting::IfNone("smtp_tls_cert_file", "$smtpd_tls_cert_file", &SINGLE),
            Setting::IfNone("smtp_tls_key_file", "$smtpd_tls_key_file", &SINGLE),
        ]
    };
    Section {
        why: "A server that asks us for a certificate gets the one that ours shows itself: a partner may take mail\n\
              with it alone.",
        settings,
    }
}

impl Plan {
    /// As Postfix calls the class. Opportunistic DANE (RFC 7672) is TLS where it is offered, and more where the DNS
    /// says so; for a class that asks for more than that, Postfix has no level that asks for both.
    pub(super) const fn level(&self, class: Class) -> &'static str {
        match class {
            Class::Plain => "none",
            Class::Opportunistic if self.dane => "dane",
            Class::Opportunistic => "may",
            Class::Required => "encrypt",
            Class::Verified => "secure",
        }
    }

    /// The parameters.
    pub(super) fn sections(&self, order: &Order) -> Vec<Section> {
        let mut sections = vec![Section {
            why: match self.default {
                Class::Plain => "Sending, to everybody: plain text, even where TLS is offered.",
                Class::Opportunistic if self.dane => {
                    "Sending, to everybody: TLS where it is offered, otherwise plain text; where the DNS names a\n\
                     certificate (DANE), that one or nothing."
                }
                Class::Opportunistic => {
                    "Sending, to everybody: TLS where it is offered, otherwise plain text."
                }
                Class::Required => "Sending, to everybody: TLS, or the mail waits and comes back in the end.",
                Class::Verified => {
                    "Sending, to everybody: TLS with a trusted certificate for a host of the recipient's domain,\n\
                     or the mail waits and comes back in the end."
                }
            },
            settings: vec![match self.default {
                // An administrator's own DANE does at least as much.
                Class::Opportunistic if !self.dane => {
                    Setting::Unless("smtp_tls_security_level".to_owned(), "may".to_owned(), "dane")
                }
                class => Setting::whole("smtp_tls_security_level", self.level(class)),
            }],
        }];
        if self.dane {
            sections.push(Section {
                why: "DANE: answers of the DNS count where they are signed (DNSSEC). The resolver that checks the\n\
                      signatures has to run on this machine.",
                settings: vec![Setting::whole("smtp_dns_support_level", "dnssec")],
            });
        }
        sections.push(Section {
            why: "Sending, to partners: the first table that knows the destination decides.",
            settings: vec![Setting::List(
                "smtp_tls_policy_maps".to_owned(),
                vec![format!("texthash:{}/{MAP}", self.folder)],
                // Behind the partners and the administrator's own: whatever they say is stricter or meant.
                if self.mta_sts { vec![MTA_STS.to_owned()] } else { Vec::new() },
            )],
        });
        sections.push(Section {
            why: "The authorities whose certificates are trusted.",
            settings: vec![Setting::whole("smtp_tls_CAfile", order.roots.as_str())],
        });
        sections.extend(order.policy.shows_certificate().then(|| client_section(order)));
        sections.push(protocols::section("smtp", order));
        sections.push(protocols::ciphers(order));
        sections.push(Section {
            why: "One line in the log for each TLS connection, and one where TLS was offered and not used.",
            settings: vec![
                Setting::whole("smtp_tls_loglevel", "1"),
                Setting::whole("smtp_tls_note_starttls_offer", "yes"),
            ],
        });
        sections
    }

    /// What stands behind a destination.
    fn rule(&self, class: Class, names: &[String]) -> String {
        match class {
            Class::Verified => format!("secure match={}", names.join(":")),
            class => self.level(class).to_owned(),
        }
    }

    /// The map. `adds_routes`: whether what applies it looks for routes.
    pub(super) fn file(&self, adds_routes: bool) -> ConfigurationFile {
        let who = if adds_routes { "apply.sh adds" } else { "add" };
        let mut text = format!(
            "\
# How mail is sent to partners: destination, level.
# none: plain text. may: TLS where offered. dane: the same, or more where the DNS says so. encrypt: TLS or nothing.
# secure: TLS with a trusted certificate for one of the names after match= (a leading dot: any host below), or nothing.
#
# The destination is the recipient's domain; with a dot before it, the domains below. Where transport_maps sends mail
# for the domain to a fixed host, Postfix asks for that route as it is written there, such as [mail.bank.example]:25;
# {who} a line for it. Where relayhost sends all mail to one host, that is all it asks for: add a line for it.
#
# Read when a process starts: after a change run \"postfix reload\" (no postmap).
"
        );
        for Entry { spellings, class, names, .. } in &self.partners {
            let level = self.rule(*class, names);
            text.push('\n');
            for domain in spellings {
                let _ = writeln!(text, "{domain} {level}\n.{domain} {level}");
            }
        }
        let rules = routes::rules(&self.routes, &self.partners);
        if !rules.is_empty() {
            text.push_str("\n# The routes that your own main.cf has to them.\n");
        }
        for (route, (class, names)) in rules {
            let _ = writeln!(text, "{route} {}", self.rule(class, &names));
        }
        own_file(MAP.to_owned(), Purpose::OutboundPartners, text)
    }
}
