//! Mail that Postfix receives.

use super::setting::{Section, Setting};
use super::{folder, maps, protocols};
use crate::policy::{ConfigurationFile, Counterpart, Direction, Fingerprint, Limit, Order, Origin, Reason};
use crate::tls::Class;

/// The name of the map of senders.
pub(super) const MAP: &str = "postseal_senders";
/// The restriction class that asks for TLS.
pub(super) const TLS: &str = "postseal_require_tls";
/// The restriction class that lets mail wait until a fingerprint is known.
pub(super) const WAIT: &str = "postseal_wait_for_fingerprint";

/// What is done for mail that is received.
pub(super) struct Plan {
    asked: Class,
    /// What smtpd asks of everybody.
    level: Class,
    /// The ports of submission have settings of their own.
    submission: bool,
    folder: &'static str,
    /// The partners of whom something is said, by the domain in MAIL FROM.
    pub(super) partners: Vec<Entry>,
    /// The servers of which something is said, the narrowest ranges first.
    pub(super) clients: Vec<Entry>,
    pub(super) limits: Vec<Limit>,
}

/// A partner or a server, as a map has it.
pub(super) struct Entry {
    pub(super) whom: Counterpart,
    pub(super) rule: Rule,
}

/// What is asked of it beyond what is asked of everybody.
pub(super) enum Rule {
    Nothing,
    /// TLS is not even offered.
    Hide,
    Tls,
    Certificate(Vec<Fingerprint>),
    Wait,
}

/// smtpd asks everybody before it knows the sender, so a partner can be asked for more, never for less; by its
/// address alone the offer of TLS can be hidden from a server.
pub(super) fn plan(order: &Order) -> Plan {
    let policy = &order.policy;
    let asked = policy.inbound;
    let partners = policy.partners().iter().filter_map(|partner| partner.inbound);
    let strictest = partners.chain(policy.clients().iter().map(|it| it.inbound)).fold(asked, Class::max);
    // A partner can use TLS only where it is offered.
    let level = if strictest > Class::Plain { asked.max(Class::Opportunistic) } else { asked };
    let (submission, limits) = (policy.submission, Vec::new());
    let mut plan = Plan {
        asked,
        level,
        submission,
        folder: folder(order.platform),
        partners: Vec::new(),
        clients: Vec::new(),
        limits,
    };
    plan.limit_default(strictest);
    for partner in policy.partners() {
        if let Some(class) = partner.inbound {
            let entry = plan.entry(partner.into(), class, &partner.client_certificates);
            plan.partners.push(entry);
        }
    }
    if plan.partners.iter().any(|entry| !matches!(entry.rule, Rule::Nothing)) {
        plan.limit(None, strictest, Reason::BounceUnseen);
    }
    let mut clients: Vec<_> = policy.clients().iter().collect();
    clients.sort_by_key(|client| match &client.from {
        Origin::Address(net) => std::cmp::Reverse(net.prefix_len()),
        Origin::Host(_) => std::cmp::Reverse(u8::MAX),
    });
    for client in clients {
        if matches!(client.from, Origin::Host(_)) && client.inbound > Class::Opportunistic {
            plan.limit(Some(client.into()), client.inbound, Reason::HostByDns);
        }
        let entry = plan.entry(client.into(), client.inbound, &client.client_certificates);
        plan.clients.push(entry);
    }
    plan
}

impl Plan {
    fn limit_default(&mut self, strictest: Class) {
        match self.asked {
            Class::Plain if self.level > Class::Plain => {
                self.limit(None, Class::Plain, Reason::PlainStillOffered);
            }
            Class::Opportunistic | Class::Required => {}
            Class::Plain => self.limit_listeners(Class::Plain),
            Class::Verified => {
                self.limit(None, strictest, Reason::NameNotCompared);
                self.limit_listeners(strictest);
            }
        }
        if self.submission {
            self.limit(None, Class::Required, Reason::SubmissionNeedsLogin);
        }
    }

    fn limit_listeners(&mut self, class: Class) {
        if !self.submission {
            self.limit(None, class, Reason::EveryListener);
        }
    }

    fn entry(&mut self, whom: Counterpart, class: Class, known: &[Fingerprint]) -> Entry {
        let by_address = matches!(whom, Counterpart::Client(Origin::Address(_)));
        let (rule, reason) = match class {
            class if class < self.asked && self.asked > Class::Opportunistic => {
                (Rule::Nothing, Some(Reason::PartnerNotWeaker))
            }
            Class::Plain if self.level > Class::Plain && by_address => (Rule::Hide, None),
            Class::Plain if self.level > Class::Plain => (Rule::Nothing, Some(Reason::PlainStillOffered)),
            Class::Plain | Class::Opportunistic => (Rule::Nothing, None),
            Class::Required => (Rule::Tls, None),
            Class::Verified if known.is_empty() => (Rule::Wait, Some(Reason::FingerprintMissing)),
            Class::Verified => (Rule::Certificate(known.to_vec()), Some(Reason::FingerprintPinned)),
        };
        if let Some(reason) = reason {
            self.limit(Some(whom.clone()), class, reason);
        }
        Entry { whom, rule }
    }

    fn limit(&mut self, partner: Option<Counterpart>, class: Class, reason: Reason) {
        self.limits.push(Limit { direction: Direction::Inbound, partner, class, reason });
    }

    /// TLS is offered on port 25.
    pub(super) fn offered(&self) -> bool {
        self.level > Class::Plain
    }

    /// Everybody of whom something is said.
    fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.partners.iter().chain(&self.clients)
    }

    /// Those whose certificates are known.
    fn known(&self) -> impl Iterator<Item = (&Entry, &[Fingerprint])> {
        self.entries().filter_map(|entry| match &entry.rule {
            Rule::Certificate(known) => Some((entry, known.as_slice())),
            _ => None,
        })
    }

    /// The parameters.
    pub(super) fn sections(&self, order: &Order) -> Vec<Section> {
        let mut sections = vec![
            certificate_section(order),
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
        if self.submission {
            sections.push(Section {
                why: "No password in plain text, on any port. (The ports for users: see master.cf.)",
                settings: vec![Setting::whole("smtpd_tls_auth_only", "yes")],
            });
        }
        sections.push(protocols::section("smtpd", order));
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
        if self.entries().any(|entry| matches!(entry.rule, Rule::Wait)) {
            classes.push((WAIT.to_owned(), "reject_plaintext_session, defer".to_owned()));
        }
        let mut beyond = Vec::new();
        for (entry, _) in self.known() {
            beyond.extend(self.beyond(&entry.whom));
            let map = format!("texthash:{}/{}", self.folder, maps::certificates_of(&entry.whom));
            let rules = format!("reject_plaintext_session, check_ccert_access {map}, reject");
            classes.push((maps::class_of(&entry.whom), rules));
        }
        beyond.sort_unstable();
        beyond.dedup();
        classes.extend(beyond);
        let names = classes.iter().map(|(name, _)| name.clone()).collect();
        let mut checks = vec![format!("check_sender_access texthash:{}/{MAP}", self.folder)];
        for (map, kind) in maps::of_clients(&self.clients) {
            checks.push(format!("check_client_access {kind}:{}/{map}", self.folder));
        }
        let mut settings = vec![
            Setting::list("smtpd_restriction_classes", names),
            Setting::list("smtpd_sender_restrictions", checks),
        ];
        settings.extend(classes.into_iter().map(|(name, rules)| Setting::Whole(name, rules)));
        settings.push(Setting::whole("plaintext_reject_code", "530"));
        if self.clients.iter().any(|entry| matches!(entry.rule, Rule::Hide)) {
            let map = format!("cidr:{}/{}", self.folder, maps::HIDDEN);
            settings.push(Setting::list("smtpd_discard_ehlo_keyword_address_maps", vec![map]));
        }
        Section {
            why: "Receiving, from partners: what is asked by the sender's domain (and by the address or name of the\n\
                  server that connects, where there are rules for that), beyond what is asked of everybody.\n\
                  530 is the answer to mail without TLS (RFC 3207, section 4).",
            settings,
        }
    }

    /// What is asked of one who was recognised by its certificate: what is said of it elsewhere holds as well. (With OK
    /// Postfix asks no more.) The class that asks, and its rules; none where nothing stands behind.
    fn beyond(&self, whom: &Counterpart) -> Option<(String, String)> {
        let mut rules = match whom {
            Counterpart::Domain(_) => return None,
            Counterpart::Client(Origin::Host(_)) => Vec::new(),
            Counterpart::Client(Origin::Address(_)) => {
                let maps = maps::of_clients(&self.clients).into_iter().filter(|(map, _)| *map == maps::HOSTS);
                maps.map(|(map, kind)| format!("check_client_access {kind}:{}/{map}", self.folder)).collect()
            }
        };
        if !self.partners.is_empty() {
            rules.push(format!("check_sender_access texthash:{}/{MAP}", self.folder));
        }
        let of = if matches!(whom, Counterpart::Client(Origin::Host(_))) { "host" } else { "address" };
        (!rules.is_empty())
            .then(|| (format!("postseal_beyond_{of}"), format!("{}, permit", rules.join(", "))))
    }

    /// The maps.
    pub(super) fn files(&self) -> Vec<ConfigurationFile> {
        let mut files = vec![maps::senders(&self.partners)];
        files.extend(maps::clients(&self.clients));
        files.extend(self.known().map(|(entry, known)| {
            let beyond = self.beyond(&entry.whom).map(|(class, _)| class);
            maps::certificates(&entry.whom, known, beyond.as_deref())
        }));
        files
    }
}

/// Where the key and the certificate lie: `smtpd_tls_chain_files` came with 3.4.
fn certificate_section(order: &Order) -> Section {
    if order.server_version.is_at_least(&[3, 4]) {
        let files = match (&order.key, &order.certificate) {
            (key, certificate) if key == certificate => key.to_string(),
            (key, certificate) => format!("{key}, {certificate}"),
        };
        return Section {
            why: "The private key, then the certificate with its chain (the order matters), in place of what was\n\
                  said in the older way.",
            settings: vec![
                Setting::whole("smtpd_tls_chain_files", files),
                // They would be ignored, with a warning in the log for every process.
                Setting::whole("smtpd_tls_cert_file", ""),
                Setting::whole("smtpd_tls_eccert_file", ""),
            ],
        };
    }
    Section {
        why: "The certificate with its chain, and the private key, of whatever kind they are.",
        settings: vec![
            Setting::whole("smtpd_tls_cert_file", order.certificate.as_str()),
            Setting::whole("smtpd_tls_key_file", order.key.as_str()),
            Setting::whole("smtpd_tls_eccert_file", ""),
            Setting::whole("smtpd_tls_dcert_file", ""),
            // A server that is newer than was said would go by these alone.
            Setting::EmptyIfSet("smtpd_tls_chain_files"),
        ],
    }
}
