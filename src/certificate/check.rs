//! The judgement: does it fit the key and the names, is it valid, and who will trust it.

use super::path::{self, Roots};
use super::{Certificate, Finding, Trust, chain};
use crate::explain::Severity;
use crate::name::{DnsName, HostName};
use time::OffsetDateTime;

/// Days before the end from which on a renewal is due.
const SOON: i64 = 30;

/// A key, known by its public half.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyIdentity(String);

impl KeyIdentity {
    /// From the SHA-256 of the SubjectPublicKeyInfo, in hexadecimal.
    pub fn new(spki_sha256: &str) -> Self {
        Self(spki_sha256.to_ascii_lowercase())
    }

    pub(super) fn is_of(&self, certificate: &Certificate) -> bool {
        self.0 == certificate.spki_sha256
    }
}

/// What the certificate has to fit.
#[derive(Debug, Clone)]
pub struct Question {
    /// The names that partners will look for; none: not asked.
    pub hosts: Vec<DnsName>,
    /// The key that it was requested with; None: not asked.
    pub key: Option<KeyIdentity>,
    /// The roots that partners trust.
    pub trust: Trust,
    /// The time to judge as of.
    pub at: OffsetDateTime,
}

/// The judgement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// As it will be installed: the server's own first, without the root.
    pub chain: Vec<Certificate>,
    /// Where the chain leads: a root that this machine trusts, or the one that was given. None where neither is there.
    pub root: Option<Certificate>,
    /// What was noticed, the worst first.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// Of nothing.
    pub(super) fn nothing() -> Self {
        Self { chain: Vec::new(), root: None, findings: vec![Finding::NoCertificate] }
    }

    /// Whether it can be installed as it is.
    pub fn ok(&self) -> bool {
        !self.findings.iter().any(|finding| finding.severity() == Severity::Error)
    }

    /// Whether it leads to nobody whom public lists have.
    pub fn is_private(&self) -> bool {
        let private = |it: &Finding| {
            matches!(
                it,
                Finding::TrustedHereOnly { .. }
                    | Finding::ChainUntrusted { .. }
                    | Finding::IssuerUnknown { .. }
                    | Finding::SelfSigned
            )
        };
        self.findings.iter().any(private)
    }

    /// Whether it can be used by one's own word, whatever else is wrong with it: there is one, and it belongs to the key.
    /// With another key no server starts.
    pub fn has_its_key(&self) -> bool {
        let other = |it: &Finding| matches!(it, Finding::KeyMismatch { .. });
        !self.chain.is_empty() && !self.findings.iter().any(other)
    }

    /// The same with what was noticed later.
    pub(super) fn with(mut self, findings: Vec<Finding>) -> Self {
        self.findings.extend(findings);
        self.findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity()));
        self
    }
}

/// Puts the certificates in order and judges them. Reads the system's roots where the question says so, and computes:
/// not for the thread that draws.
pub fn check(given: Vec<Certificate>, question: &Question) -> Checked {
    check_by(given, question, &Roots::of(&question.trust))
}

/// Judges what a server sends. Its own certificate is the first (RFC 8446, section 4.4.2), and what it leaves out is
/// missing: a partner need not have it, even where this machine does. Not for the thread that draws.
pub fn check_sent(
    sent: Vec<Certificate>,
    host: Option<&HostName>,
    trust: Trust,
    at: OffsetDateTime,
) -> Checked {
    let key = sent.first().map(|own| KeyIdentity::new(&own.spki_sha256));
    let hosts = host.map(|host| host.clone().into()).into_iter().collect();
    let question = Question { hosts, key, trust, at };
    let roots = Roots::of(&question.trust);
    match chain::build(sent, &question, roots.known()) {
        Some(chain) => judge(chain, &question, &roots, Vec::new()),
        None => Checked::nothing(),
    }
}

/// As [`check`], by these roots.
pub(super) fn check_by(given: Vec<Certificate>, question: &Question, roots: &Roots) -> Checked {
    let Some(mut chain) = chain::build(given, question, roots.known()) else {
        return Checked::nothing();
    };
    let findings = chain.complete(roots.known());
    judge(chain, question, roots, findings)
}

fn judge(mut chain: chain::Chain, question: &Question, roots: &Roots, mut findings: Vec<Finding>) -> Checked {
    findings.extend(chain.anchor(roots.known(), question.at));
    let leaf = &chain.links[0];
    names(leaf, question, &mut findings);
    use_of(leaf, question, &mut findings);
    for link in &chain.links {
        dates(link, question.at, &mut findings);
        strength(link, &mut findings);
    }
    path::judge(&chain, roots, question.at, &mut findings);
    if chain.reordered {
        findings.push(Finding::ChainReordered);
    }
    // A root that is trusted is there already: whoever does not have it would not believe the one that was sent.
    let trusted = !findings.iter().any(|it| matches!(it, Finding::ChainUntrusted { .. }));
    let extra = chain.extra.iter().chain(chain.root.as_ref().filter(|_| trusted));
    findings.extend(extra.map(|it| Finding::ChainExtra { subject: it.subject.clone() }));
    let root = chain.leads_to(roots.known());
    Checked { chain: chain.links, root, findings: Vec::new() }.with(findings)
}

/// Whether one of the names in a certificate stands for `wanted` (RFC 9525, section 6.3).
pub(super) fn covers(names: &[String], wanted: &DnsName) -> bool {
    // As it stands there: what we would forgive a person who types it, no partner forgives a certificate.
    let exact =
        names.iter().filter(|name| name.bytes().all(|b| b.is_ascii_graphic()) && !name.ends_with('.'));
    exact.filter_map(|name| name.parse::<DnsName>().ok()).any(|name| {
        name == *wanted || wanted.as_str().parse::<HostName>().is_ok_and(|host| name.covers(&host))
    })
}

fn names(leaf: &Certificate, question: &Question, findings: &mut Vec<Finding>) {
    if question.key.as_ref().is_some_and(|key| !key.is_of(leaf)) {
        findings.push(Finding::KeyMismatch { subject: leaf.subject.clone() });
    }
    if leaf.dns_names.is_empty() && !leaf.is_ca {
        findings.push(Finding::CommonNameOnly { name: leaf.common_name.clone().unwrap_or_default() });
    }
    for host in question.hosts.iter().filter(|host| !covers(&leaf.dns_names, host)) {
        let names = leaf.dns_names.join(", ");
        findings.push(Finding::HostMismatch { host: host.to_string(), names });
    }
    for name in leaf.dns_names.iter().filter(|name| name.starts_with("*.")) {
        findings.push(Finding::Wildcard { name: name.clone() });
    }
}

fn use_of(leaf: &Certificate, question: &Question, findings: &mut Vec<Finding>) {
    if leaf.is_ca && !leaf.is_self_signed() {
        findings.push(Finding::CaAsLeaf { subject: leaf.subject.clone() });
    }
    if !leaf.uses.server {
        findings.push(Finding::NoServerAuth);
    } else if !leaf.uses.client {
        findings.push(Finding::NoClientAuth);
    }
    let days = days(leaf);
    let most = longest(leaf.not_before);
    // The rule binds public CAs: a company's own may do as it likes.
    if matches!(question.trust, Trust::System) && days > most {
        findings.push(Finding::ValidityTooLong { days, most });
    }
}

/// Its life in days as the CA/Browser Forum counts them (Baseline Requirements, section 6.3.2): both ends are part of
/// it, and one second more is another day.
fn days(leaf: &Certificate) -> i64 {
    let seconds = (leaf.not_after - leaf.not_before).whole_seconds() + 1;
    (seconds + 86_399) / 86_400
}

/// The most days for which a public CA may issue (CA/Browser Forum, ballot SC-081v3).
fn longest(issued: OffsetDateTime) -> i64 {
    use time::macros::datetime;
    match issued {
        at if at < datetime!(2020-09-01 0:00 UTC) => 825,
        at if at < datetime!(2026-03-15 0:00 UTC) => 398,
        at if at < datetime!(2027-03-15 0:00 UTC) => 200,
        at if at < datetime!(2029-03-15 0:00 UTC) => 100,
        _ => 47,
    }
}

fn dates(it: &Certificate, at: OffsetDateTime, findings: &mut Vec<Finding>) {
    let subject = it.subject.clone();
    let left = it.not_after - at;
    let life = it.not_after - it.not_before;
    if left.is_negative() {
        findings.push(Finding::Expired { subject, date: it.not_after.date() });
    } else if at < it.not_before {
        findings.push(Finding::NotYetValid { subject, date: it.not_before.date() });
    } else if left.whole_days() < SOON && left < life / 3 {
        // A certificate of a few days is not "soon to expire" from its first day on.
        findings.push(Finding::ExpiresSoon { subject, days: left.whole_days() });
    }
}

fn strength(it: &Certificate, findings: &mut Vec<Finding>) {
    let bits = |kind: &str| it.key.strip_prefix(kind).and_then(|bits| bits.parse::<u32>().ok());
    if bits("rsa-").is_some_and(|bits| bits < 2048) || bits("ecdsa-p").is_some_and(|bits| bits < 256) {
        findings.push(Finding::WeakKey { subject: it.subject.clone(), key: it.key.clone() });
    }
    if ["sha1-", "md5-", "md2-"].iter().any(|weak| it.signature.starts_with(weak)) {
        findings
            .push(Finding::WeakSignature { subject: it.subject.clone(), signature: it.signature.clone() });
    }
}
