//! Mail that Postfix receives.

use super::setting::{Section, Setting};
use super::{FOLDER, own_file};
use crate::policy::{
    ConfigurationFile, Counterpart, Direction, Fingerprint, Limit, Order, Partner, Policy, Purpose, Reason,
};
use crate::tls::Class;
use std::fmt::Write;

/// The name of the map of senders.
pub(super) const MAP: &str = "postseal_senders";
/// The restriction class that asks for TLS.
const TLS: &str = "postseal_require_tls";
/// The restriction class that lets mail wait until a fingerprint is known.
const WAIT: &str = "postseal_wait_for_fingerprint";

/// What is done for mail that is received.
pub(super) struct Plan {
    asked: Class,
    /// What smtpd asks of everybody.
    level: Class,
    /// The partners of whom something is said.
    pub(super) partners: Vec<Entry>,
    pub(super) limits: Vec<Limit>,
}

/// A partner, as the map of senders has it.
pub(super) struct Entry {
    pub(super) domain: String,
    rule: Rule,
}

/// What is asked of a partner beyond what is asked of everybody.
enum Rule {
    Nothing,
    Tls,
    Certificate(Vec<Fingerprint>),
    Wait,
}

/// smtpd asks everybody before it knows the sender, so a partner can be asked for more, never for less.
pub(super) fn plan(policy: &Policy) -> Plan {
    let asked = policy.inbound;
    let strictest = policy.partners().iter().filter_map(|partner| partner.inbound).fold(asked, Class::max);
    // A partner can use TLS only where it is offered.
    let level = if strictest > Class::Plain { asked.max(Class::Opportunistic) } else { asked };

    let mut plan = Plan { asked, level, partners: Vec::new(), limits: Vec::new() };
    plan.limit_default(strictest);
    for partner in policy.partners() {
        if let Some(class) = partner.inbound {
            let rule = plan.rule(partner, class);
            plan.partners.push(Entry { domain: partner.domain.to_string(), rule });
        }
    }
    if plan.partners.iter().any(|entry| !matches!(entry.rule, Rule::Nothing)) {
        plan.limit(None, strictest, Reason::BounceUnseen);
    }
    plan
}

impl Plan {
    fn limit_default(&mut self, strictest: Class) {
        match self.asked {
            Class::Plain if self.level > Class::Plain => {
                self.limit(None, Class::Plain, Reason::PlainStillOffered);
            }
            Class::Plain => self.limit(None, Class::Plain, Reason::EveryListener),
            Class::Opportunistic | Class::Required => {}
            Class::Verified => {
                for reason in [Reason::NameNotCompared, Reason::EveryListener] {
                    self.limit(None, strictest, reason);
                }
            }
        }
    }

    fn rule(&mut self, partner: &Partner, class: Class) -> Rule {
        match class {
            class if class < self.asked && self.asked > Class::Opportunistic => {
                self.limit(Some(partner), class, Reason::PartnerNotWeaker);
                Rule::Nothing
            }
            Class::Plain if self.level > Class::Plain => {
                self.limit(Some(partner), class, Reason::PlainStillOffered);
                Rule::Nothing
            }
            Class::Plain | Class::Opportunistic => Rule::Nothing,
            Class::Required => Rule::Tls,
            Class::Verified if partner.client_certificates.is_empty() => {
                self.limit(Some(partner), class, Reason::FingerprintMissing);
                Rule::Wait
            }
            Class::Verified => {
                self.limit(Some(partner), class, Reason::FingerprintPinned);
                Rule::Certificate(partner.client_certificates.clone())
            }
        }
    }

    fn limit(&mut self, partner: Option<&Partner>, class: Class, reason: Reason) {
        let partner = partner.map(Counterpart::from);
        self.limits.push(Limit { direction: Direction::Inbound, partner, class, reason });
    }

    /// The partners whose certificates are known.
    fn known(&self) -> impl Iterator<Item = (&str, &[Fingerprint])> {
        self.partners.iter().filter_map(|entry| match &entry.rule {
            Rule::Certificate(known) => Some((entry.domain.as_str(), known.as_slice())),
            _ => None,
        })
    }

    /// The parameters.
    pub(super) fn sections(&self, order: &Order) -> Vec<Section> {
        let mut sections = vec![
            Section {
                why: "The private key, then the certificate with its chain (the order matters), in place of what was\n\
                      said in the older way.",
                settings: vec![
                    Setting::whole("smtpd_tls_chain_files", format!("{}, {}", order.key, order.certificate)),
                    // They would be ignored, with a warning in the log for every process.
                    Setting::whole("smtpd_tls_cert_file", ""),
                    Setting::whole("smtpd_tls_eccert_file", ""),
                ],
            },
            Section { why: self.why_level(), settings: self.level_settings(order) },
        ];
        sections.push(self.partner_section());
        if self.known().next().is_some() {
            sections.push(Section {
                why: "Ask for a client certificate, and recognise it by the SHA-256 of the whole of it.\n\
                      (Tables of yours that hold MD5 fingerprints have to be written anew.)",
                settings: vec![
                    Setting::whole("smtpd_tls_ask_ccert", "yes"),
                    Setting::whole("smtpd_tls_fingerprint_digest", "sha256"),
                ],
            });
        }
        sections.push(Section {
            why: "No protocol that RFC 8996 deprecates; no weak cipher where TLS is asked for.",
            settings: protocols("smtpd", order),
        });
        sections.push(Section {
            why: "The TLS facts of every message in its Received line, and one line in the log: the proof.",
            settings: vec![
                Setting::whole("smtpd_tls_received_header", "yes"),
                Setting::whole("smtpd_tls_loglevel", "1"),
            ],
        });
        sections
    }

    fn why_level(&self) -> &'static str {
        match (self.asked, self.level) {
            (Class::Plain, Class::Plain) => "Receiving, from everybody: plain text, TLS is not offered.",
            (Class::Plain, _) => {
                "Receiving, from everybody: plain text is taken. TLS is offered all the same, because a partner\n\
                 has to use it."
            }
            (Class::Opportunistic, _) => "Receiving, from everybody: TLS is offered, plain text is taken.",
            (Class::Required, _) => {
                "Receiving, from everybody: TLS, or the mail is refused (RFC 3207, section 4, forbids this on a\n\
                 server to which the public sends mail)."
            }
            (Class::Verified, _) => {
                "Receiving, from everybody: TLS with a client certificate from a trusted authority, or the mail\n\
                 is refused. The name in the certificate is not compared: Postfix cannot."
            }
        }
    }

    fn level_settings(&self, order: &Order) -> Vec<Setting> {
        let level = match self.level {
            Class::Plain => "none",
            Class::Opportunistic => "may",
            Class::Required | Class::Verified => "encrypt",
        };
        let verified = self.level == Class::Verified;
        let mut settings = vec![
            Setting::whole("smtpd_tls_security_level", level),
            // Said in every case: an earlier, stricter policy must not linger.
            Setting::whole("smtpd_tls_req_ccert", if verified { "yes" } else { "no" }),
        ];
        if verified {
            settings.push(Setting::whole("smtpd_tls_CAfile", order.roots.as_str()));
        }
        settings
    }

    fn partner_section(&self) -> Section {
        let mut classes = vec![(TLS.to_owned(), "reject_plaintext_session".to_owned())];
        if self.partners.iter().any(|entry| matches!(entry.rule, Rule::Wait)) {
            classes.push((WAIT.to_owned(), "reject_plaintext_session, defer".to_owned()));
        }
        for (domain, _) in self.known() {
            let map = format!("texthash:{FOLDER}/{}", clients_of(domain));
            let rules = format!("reject_plaintext_session, check_ccert_access {map}, reject");
            classes.push((class_of(domain), rules));
        }
        let names = classes.iter().map(|(name, _)| name.clone()).collect();
        let mut settings = vec![
            Setting::First("smtpd_restriction_classes".to_owned(), names),
            Setting::first(
                "smtpd_sender_restrictions",
                format!("check_sender_access texthash:{FOLDER}/{MAP}"),
            ),
        ];
        settings.extend(classes.into_iter().map(|(name, rules)| Setting::Whole(name, rules)));
        settings.push(Setting::whole("plaintext_reject_code", "530"));
        Section {
            why: "Receiving, from partners: what is asked by the sender's domain, beyond what is asked of everybody.\n\
                  530 is the answer to mail without TLS (RFC 3207, section 4).",
            settings,
        }
    }

    /// The maps.
    pub(super) fn files(&self) -> Vec<ConfigurationFile> {
        let mut text = format!(
            "\
# What is asked of partners when they send: the sender's domain, then a rule of main.cf.
# DUNNO: no more than of everybody. {TLS}: TLS, or the mail is refused.
# The domains below are meant as well. Bounces have no sender and are not found here.
#
# Read when a process starts: after a change run \"postfix reload\" (no postmap).
"
        );
        for Entry { domain, rule } in &self.partners {
            let action = match rule {
                Rule::Nothing => "DUNNO".to_owned(),
                Rule::Tls => TLS.to_owned(),
                Rule::Wait => WAIT.to_owned(),
                Rule::Certificate(_) => class_of(domain),
            };
            // The second line is for servers where parent_domain_matches_subdomains was changed.
            let _ = write!(text, "\n{domain} {action}\n.{domain} {action}\n");
        }
        let mut files = vec![own_file(MAP.to_owned(), Purpose::InboundPartners, text)];
        for (domain, known) in self.known() {
            let mut text = format!(
                "# The certificates with which the servers of {domain} identify themselves: SHA-256, then OK.\n\
                 # openssl x509 -in THEIR-CERTIFICATE.pem -noout -fingerprint -sha256\n"
            );
            for fingerprint in known {
                let _ = writeln!(text, "{} OK", fingerprint.with_colons());
            }
            files.push(own_file(clients_of(domain), Purpose::ClientCertificates, text));
        }
        files
    }
}

/// The protocols and ciphers of `smtp` or `smtpd`.
pub(super) fn protocols(side: &str, order: &Order) -> Vec<Setting> {
    let floor = if order.server_version.is_at_least(&[3, 6]) {
        ">=TLSv1.2"
    } else {
        "!SSLv2, !SSLv3, !TLSv1, !TLSv1.1"
    };
    vec![
        Setting::whole(format!("{side}_tls_protocols"), floor),
        Setting::whole(format!("{side}_tls_mandatory_protocols"), floor),
        Setting::whole(format!("{side}_tls_mandatory_ciphers"), "high"),
    ]
}

/// The name of a partner's own restriction class: a parameter, so letters, digits and underscores only. A dot is
/// one underscore, a hyphen two; they never stand side by side in a domain, so no two domains share a name.
fn class_of(domain: &str) -> String {
    format!("postseal_only_{}", domain.replace('-', "__").replace('.', "_"))
}

/// The name of the map of a partner's certificates.
fn clients_of(domain: &str) -> String {
    format!("postseal_clients_{domain}")
}
