//! The records, held against what the server shows.

use super::{Dane, State};
use crate::certificate::Certificate;
use crate::dns::Finding;
use crate::dns::tlsa::{Matching, Selector, Tlsa, Usage};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{RootCertStore, crypto};
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

impl Dane {
    /// Compares each record with the chain that the server sent (none: it offers no TLS), as of this time, and tells
    /// what is to be said.
    pub fn judge(&mut self, chain: Option<&[CertificateDer<'static>]>, at: OffsetDateTime) -> Vec<Finding> {
        let elsewhere = self.elsewhere.then_some(Finding::AskedElsewhere);
        self.judge_records(chain, at).into_iter().chain(elsewhere).collect()
    }

    fn judge_records(
        &mut self,
        chain: Option<&[CertificateDer<'static>]>,
        at: OffsetDateTime,
    ) -> Vec<Finding> {
        match &self.state {
            State::Secure | State::MxInsecure(_) => {}
            State::Insecure(name) => return vec![Finding::DaneUnsigned { name: name.clone() }],
            State::Bogus(name) => return vec![Finding::Bogus { name: name.clone() }],
            State::Failed(name, cause) => {
                return vec![Finding::NoAnswer { name: name.clone(), cause: cause.clone() }];
            }
            State::NoDnssec => return vec![Finding::NoDnssec],
        }
        let mut findings = Vec::new();
        if let State::MxInsecure(domain) = &self.state {
            findings.push(Finding::DaneMxUnsigned { domain: domain.clone() });
        }
        if self.records.is_empty() {
            let record = chain.and_then(<[_]>::first).and_then(own_record);
            findings.extend(record.map(|record| Finding::DaneNone { at: self.at.clone(), record }));
            return findings;
        }
        findings.extend(self.unusable());
        let Some(chain) = chain else {
            findings.push(Finding::DaneWithoutTls { at: self.at.clone() });
            return findings;
        };
        let mut trouble = None;
        for number in 0..self.records.len() {
            let holds = self.holds(&self.records[number], chain, at);
            let record = &mut self.records[number];
            record.matches = record.is_usable().then_some(holds.is_ok());
            trouble = trouble.or(holds.err().flatten());
        }
        findings.extend(self.verdict(chain, trouble));
        findings
    }

    fn unusable(&self) -> Vec<Finding> {
        let records = self.records.iter().filter(|it| !it.is_usable());
        records
            .map(|it| {
                let (at, record) = (self.at.clone(), it.to_string());
                match it.usage {
                    Usage::Other(0 | 1) => Finding::DaneUsage { at, record },
                    _ => Finding::DaneMalformed { at, record },
                }
            })
            .collect()
    }

    fn verdict(&self, chain: &[CertificateDer<'static>], trouble: Option<String>) -> Vec<Finding> {
        let at = self.at.clone();
        let record = chain.first().and_then(own_record).unwrap_or_default();
        let of = |wanted| self.records.iter().filter(move |it| it.matches == Some(wanted));
        if of(true).next().is_some() {
            let stale =
                of(false).map(|it| Finding::DaneSpare { at: self.at.clone(), record: it.to_string() });
            let held = self.state == State::Secure;
            return held.then_some(Finding::DaneHolds { at }).into_iter().chain(stale).collect();
        }
        if of(false).next().is_none() {
            // RFC 7672, section 2.2: then TLS is a must, and nothing proves with whom.
            return vec![Finding::DaneUseless { at, record }];
        }
        match trouble {
            Some(cause) => vec![Finding::DaneIssuer { at, cause }],
            None => vec![Finding::DaneMismatch { at, record }],
        }
    }

    /// Whether the chain satisfies a record; where the certificate is there and something else is wrong, what.
    fn holds(
        &self,
        record: &Tlsa,
        chain: &[CertificateDer<'static>],
        at: OffsetDateTime,
    ) -> Result<(), Option<String>> {
        let (leaf, others) = chain.split_first().ok_or(None)?;
        match record.usage {
            // RFC 7672, section 3.1.1: neither names nor dates are looked at, DNSSEC says it all.
            Usage::Ee if record.speaks_of(leaf) => Ok(()),
            Usage::Ta => {
                // The certificate stands in the record itself, or is sent along.
                let whole = (record.selector, record.matching) == (Selector::Whole, Matching::Exact);
                let own = whole.then(|| CertificateDer::from(record.data.clone()));
                let issuer = others.iter().find(|it| record.speaks_of(it)).cloned().or(own).ok_or(None)?;
                self.leads_to(issuer, leaf, others, at).map_err(Some)
            }
            Usage::Ee | Usage::Other(_) => Err(None),
        }
    }

    /// RFC 7672, sections 3.1.2 and 3.2.2: the chain leads there, is valid now, and carries one of the names.
    fn leads_to(
        &self,
        issuer: CertificateDer<'static>,
        leaf: &CertificateDer<'static>,
        others: &[CertificateDer<'static>],
        at: OffsetDateTime,
    ) -> Result<(), String> {
        let mut roots = RootCertStore::empty();
        roots.add(issuer).map_err(|error| error.to_string())?;
        let provider = Arc::new(crypto::aws_lc_rs::default_provider());
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .map_err(|error| error.to_string())?;
        let at = u64::try_from(at.unix_timestamp()).unwrap_or_default();
        let at = UnixTime::since_unix_epoch(Duration::from_secs(at));
        let mut why = "no name".to_owned();
        for name in &self.names {
            let Ok(name) = ServerName::try_from(name.to_string()) else { continue };
            match verifier.verify_server_cert(leaf, others, &name, &[], at) {
                Ok(_) => return Ok(()),
                Err(error) => why = error.to_string(),
            }
        }
        Err(why)
    }
}

/// What to publish for this certificate.
fn own_record(leaf: &CertificateDer<'static>) -> Option<String> {
    let leaf = Certificate::from_der(leaf).ok()?;
    Tlsa::of_key(Usage::Ee, &leaf.spki_sha256).map(|it| it.to_string())
}
