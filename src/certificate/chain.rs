//! The chain: which certificate is the server's own, and which ones lead from it to a root.

use super::{Certificate, Finding, Question};
use rustls::pki_types::CertificateDer;
use time::OffsetDateTime;
use x509_parser::prelude::{FromDer, X509Certificate};

/// No chain is longer; a server that sends more is refused by OpenSSL's default depth long before.
const LONGEST: usize = 16;

/// What was given, in the order in which a server sends it.
pub(super) struct Chain {
    /// The server's own first, then each issuer; without a root.
    pub links: Vec<Certificate>,
    /// The root, where it was given.
    pub root: Option<Certificate>,
    /// What belongs to no link.
    pub extra: Vec<Certificate>,
    /// Whether it came in another order.
    pub reordered: bool,
}

/// Puts `given` in order, towards one of the `known` roots; None where there is nothing.
pub(super) fn build(
    given: Vec<Certificate>,
    question: &Question,
    known: &[CertificateDer<'static>],
) -> Option<Chain> {
    let mut left: Vec<Certificate> = Vec::new();
    for certificate in given {
        if !left.contains(&certificate) {
            left.push(certificate);
        }
    }
    let order = left.clone();
    let leaf = leaf(&left, question)?;
    let mut links = vec![left.remove(leaf)];
    let mut root = None;
    while let Some(last) = links.last().filter(|last| !last.is_self_signed()) {
        // Of two issuers with the same key (cross-signed), the one that leads to a root; then that which lives longer.
        let issuers = left.iter().enumerate().filter(|(_, other)| last.is_issued_by(other));
        let rank = |other: &Certificate| {
            (known.contains(&other.der) || !issuers_of(other, known).is_empty(), other.not_after)
        };
        let Some(at) = issuers.max_by_key(|(_, other)| rank(other)).map(|(at, _)| at) else { break };
        let issuer = left.remove(at);
        if issuer.is_self_signed() {
            root = Some(issuer);
            break;
        }
        links.push(issuer);
    }
    let sent: Vec<&Certificate> = order.iter().filter(|it| links.contains(it)).collect();
    let reordered = sent.iter().zip(&links).any(|(given, link)| *given != link);
    Some(Chain { links, root, extra: left, reordered })
}

impl Chain {
    /// Adds what is missing in between, where this machine happens to have it, and tells so.
    pub fn complete(&mut self, known: &[CertificateDer<'static>]) -> Vec<Finding> {
        let mut findings = Vec::new();
        while self.root.is_none() && self.links.len() < LONGEST {
            let issuers = self.links.last().map(|last| issuers_of(last, known)).unwrap_or_default();
            if issuers.iter().any(Certificate::is_self_signed) {
                break;
            }
            let fresh = issuers.into_iter().filter(|it| !self.links.contains(it));
            let Some(issuer) = fresh.max_by_key(|it| it.not_after) else { break };
            findings.push(Finding::ChainCompleted { subject: issuer.subject.clone() });
            self.links.push(issuer);
        }
        findings
    }

    /// The root: one of the `known` that issued the last link, else the one that was given.
    pub fn leads_to(&self, known: &[CertificateDer<'static>]) -> Option<Certificate> {
        let last = self.links.last()?;
        let trusted = issuers_of(last, known).into_iter().find(|it| it.is_self_signed() && it != last);
        trusted.or_else(|| self.root.clone())
    }

    /// What the root itself says against the chain. RFC 5280 (section 6.1.1) takes a name and a key from a root and
    /// nothing else; OpenSSL and so most mail servers keep to its dates and its limits as well. One good root will do.
    /// Links above it whose time is over are left out: partners stop at the root.
    pub fn anchor(&mut self, known: &[CertificateDer<'static>], at: OffsetDateTime) -> Vec<Finding> {
        let mut worst = None;
        for (place, link) in self.links.iter().enumerate() {
            let issuers = issuers_of(link, known);
            for root in issuers.iter().filter(|it| it.is_self_signed() && *it != link) {
                let Some(finding) = against(root, place, at) else {
                    let over = |it: &Certificate| !(it.not_before..=it.not_after).contains(&at);
                    if self.links[place + 1..].iter().any(over) {
                        self.extra.extend(self.links.drain(place + 1..));
                    }
                    return Vec::new();
                };
                worst = worst.or(Some(finding));
            }
        }
        worst.into_iter().collect()
    }
}

fn against(root: &Certificate, between: usize, at: OffsetDateTime) -> Option<Finding> {
    let subject = root.subject.clone();
    if at > root.not_after {
        return Some(Finding::Expired { subject, date: root.not_after.date() });
    }
    if at < root.not_before {
        return Some(Finding::NotYetValid { subject, date: root.not_before.date() });
    }
    let short = root.path_length.is_some_and(|most| usize::try_from(most).is_ok_and(|most| between > most));
    let cause = "more certificates in between than it allows".to_owned();
    short.then_some(Finding::ChainUntrusted { root: subject, cause })
}

/// Those of `known` that issued `it`.
pub(super) fn issuers_of(it: &Certificate, known: &[CertificateDer<'static>]) -> Vec<Certificate> {
    let Ok((_, parsed)) = X509Certificate::from_der(&it.der) else { return Vec::new() };
    // The name first: most of the hundred roots of a system are somebody else's.
    let named = |der: &&CertificateDer<'static>| {
        X509Certificate::from_der(der).is_ok_and(|(_, by)| by.subject().as_raw() == parsed.issuer().as_raw())
    };
    let found = known.iter().filter(named).filter_map(|der| Certificate::from_der(der).ok());
    found.filter(|by| it.is_issued_by(by)).collect()
}

/// The one for our key; else the one for our host; else the first that is no CA; else the first.
fn leaf(given: &[Certificate], question: &Question) -> Option<usize> {
    let find = |wanted: &dyn Fn(&Certificate) -> bool| given.iter().position(wanted);
    let of_key = |it: &Certificate| question.key.as_ref().is_some_and(|key| key.is_of(it));
    let of_host = |it: &Certificate| {
        !it.is_ca && question.hosts.iter().any(|host| super::check::covers(&it.dns_names, host))
    };
    find(&of_key)
        .or_else(|| find(&of_host))
        .or_else(|| find(&|it| !it.is_ca))
        .or_else(|| (!given.is_empty()).then_some(0))
}
