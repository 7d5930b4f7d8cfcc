//! Whether a chain leads to a root that counts: here, and at a partner's.

use super::chain::Chain;
use super::trust::Anchors;
use super::{Error, Finding, Trust};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, RootCertStore};
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;

/// The roots to judge by.
pub(super) struct Roots {
    /// Those of this machine, or those that were chosen.
    pub here: Result<Anchors, Error>,
    /// Those of a partner, where they may be others.
    pub partners: Option<RootCertStore>,
}

impl Roots {
    /// Reads the system's files.
    pub fn of(trust: &Trust) -> Self {
        Self { here: trust.anchors(), partners: trust.partners() }
    }

    /// The certificates that this machine has.
    pub fn known(&self) -> &[CertificateDer<'static>] {
        self.here.as_ref().map(|here| here.certificates.as_slice()).unwrap_or_default()
    }
}

/// Judges the way from the server's own certificate to a root.
pub(super) fn judge(chain: &Chain, roots: &Roots, at: OffsetDateTime, findings: &mut Vec<Finding>) {
    let here = match &roots.here {
        Ok(anchors) => {
            let way = path(chain, anchors.store.clone(), at);
            // One that signed itself and was named itself, though it could sign others (`openssl req -x509`).
            let leaf = &chain.links[0];
            let is_named =
                leaf.is_self_signed() && leaf.uses.server && anchors.certificates.contains(&leaf.der);
            let is_valid = (leaf.not_before..=leaf.not_after).contains(&at);
            Some(if is_named && is_valid { Ok(()) } else { way })
        }
        Err(error) => {
            findings.push(Finding::TrustUnknown { cause: error.to_string() });
            None
        }
    };
    let partners = roots.partners.clone().map(|store| path(chain, store, at));
    let public = matches!(partners, Some(Ok(())));
    let root = || chain.links.last().map(|last| last.issuer.clone()).unwrap_or_default();
    match (here, partners) {
        (Some(Err(_)), Some(Ok(()))) => findings.push(Finding::UntrustedHereOnly { root: root() }),
        (Some(Ok(())), Some(Err(_))) => findings.push(Finding::TrustedHereOnly { root: root() }),
        (Some(Err(error)), _) | (None, Some(Err(error))) => findings.extend(refused(chain, error)),
        _ => {}
    }
    if public && chain.links[0].timestamps == 0 {
        findings.push(Finding::NoTimestamps);
    }
    // The verifier does not look at it; RFC 5280 section 6.1.4 (n) and OpenSSL do.
    for link in chain.links[1..].iter().filter(|link| !link.uses.signing) {
        let cause = "its key usage leaves out signing certificates".to_owned();
        findings.push(Finding::ChainUntrusted { root: link.subject.clone(), cause });
    }
}

fn refused(chain: &Chain, error: CertificateError) -> Option<Finding> {
    let leaf = &chain.links[0];
    Some(match (&chain.root, error, chain.links.last()) {
        // Its own findings tell what it may not be used for; an issuer's purposes are the chain's fault.
        (_, CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. }, _)
            if !leaf.uses.server =>
        {
            return None;
        }
        _ if leaf.is_ca && !leaf.is_self_signed() => return None,
        _ if leaf.is_self_signed() => Finding::SelfSigned,
        (None, CertificateError::UnknownIssuer, Some(last)) => {
            let (issuer, url) = (last.issuer.clone(), last.issuer_url.clone().unwrap_or_default());
            // Who issued a CA is a root more often than not: of a private CA it is not known here, and not missing.
            if last.is_ca {
                Finding::IssuerUnknown { issuer, url }
            } else {
                Finding::ChainIncomplete { issuer, url }
            }
        }
        (Some(root), CertificateError::UnknownIssuer, _) => {
            Finding::ChainUntrusted { root: root.subject.clone(), cause: "unknown root".to_owned() }
        }
        (_, error, last) => Finding::ChainUntrusted {
            root: last.map(|last| last.issuer.clone()).unwrap_or_default(),
            cause: error.to_string(),
        },
    })
}

/// Whether the chain leads to a root, by rustls' own verifier. The dates and the name have findings of their own:
/// the path is judged as of a time when it was valid, and an error about the name is none about trust.
fn path(chain: &Chain, store: RootCertStore, at: OffsetDateTime) -> Result<(), CertificateError> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider)
        .build()
        .map_err(|error| CertificateError::Other(rustls::OtherError(Arc::new(error))))?;
    let from = chain.links.iter().map(|it| it.not_before).max().unwrap_or(at);
    let until = chain.links.iter().map(|it| it.not_after).min().unwrap_or(at);
    let at = at.min(until).max(from);
    let seconds = u64::try_from(at.unix_timestamp()).unwrap_or_default();
    let ders: Vec<CertificateDer<'static>> = chain.links.iter().map(|it| it.der.clone()).collect();
    let name = chain.links[0].dns_names.first().map_or("name.invalid", |name| name.trim_start_matches("*."));
    let name = ServerName::try_from(name.to_owned())
        .or_else(|_| ServerName::try_from("name.invalid".to_owned()))
        .map_err(|_| CertificateError::BadEncoding)?;
    let at = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    match verifier.verify_server_cert(&ders[0], &ders[1..], &name, &[], at) {
        Ok(_)
        | Err(rustls::Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        )) => Ok(()),
        Err(rustls::Error::InvalidCertificate(error)) => Err(error),
        Err(error) => Err(CertificateError::Other(rustls::OtherError(Arc::new(error)))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::check::check_by;
    use super::super::{Certificate, Question};
    use super::*;
    use crate::explain::Explain;
    use rcgen::{BasicConstraints, CertificateParams, CustomExtension, IsCa, Issuer, KeyPair};

    fn ca(name: &str) -> CertificateParams {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
    }

    struct World {
        root: CertificateDer<'static>,
        middle: CertificateDer<'static>,
        issuer: Issuer<'static, KeyPair>,
    }

    fn world(name: &str) -> World {
        let (root_key, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let root = ca(name).self_signed(&root_key).unwrap().der().clone();
        let middle = ca("middle").signed_by(&key, &Issuer::new(ca(name), root_key)).unwrap();
        World { root, middle: middle.der().clone(), issuer: Issuer::new(ca("middle"), key) }
    }

    impl World {
        fn leaf(&self, timestamps: Option<Vec<u8>>) -> Certificate {
            let mut params = CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
            let oid = [1, 3, 6, 1, 4, 1, 11129, 2, 4, 2];
            params.custom_extensions =
                timestamps.into_iter().map(|it| CustomExtension::from_oid_content(&oid, it)).collect();
            let key = KeyPair::generate().unwrap();
            Certificate::from_der(params.signed_by(&key, &self.issuer).unwrap().der()).unwrap()
        }
    }

    /// An OCTET STRING with a list of one SCT (RFC 6962, section 3.3).
    fn one_timestamp() -> Vec<u8> {
        let sct = [vec![0; 1 + 32 + 8 + 2], vec![4, 3, 0, 2, 0, 0]].concat();
        let length = u8::try_from(sct.len()).unwrap();
        [vec![0x04, length + 4, 0, length + 2, 0, length], sct].concat()
    }

    fn codes(
        given: Vec<Certificate>,
        here: &[&CertificateDer<'static>],
        partners: &[&CertificateDer<'static>],
    ) -> Vec<&'static str> {
        let here = Trust::Roots(here.iter().map(|it| (*it).clone()).collect()).anchors();
        let mut store = RootCertStore::empty();
        let _ = store.add_parsable_certificates(partners.iter().map(|it| (*it).clone()));
        let roots = Roots { here, partners: Some(store) };
        let at = OffsetDateTime::now_utc();
        let question = Question { hosts: Vec::new(), key: None, trust: Trust::Roots(Vec::new()), at };
        check_by(given, &question, &roots).findings.iter().map(Explain::code).collect()
    }

    #[test]
    fn who_trusts_it_is_told_where_this_machine_and_a_partner_differ() {
        let (it, other) = (world("root"), world("other root"));
        let sent = || vec![it.leaf(Some(one_timestamp())), Certificate::from_der(&it.middle).unwrap()];
        assert_eq!(codes(sent(), &[&it.root], &[&it.root]), [""; 0]);
        assert_eq!(codes(sent(), &[&it.root], &[&other.root]), ["trusted-here-only"]);
        assert_eq!(codes(sent(), &[&other.root], &[&it.root]), ["untrusted-here-only"]);
        assert_eq!(codes(sent(), &[&other.root], &[&other.root]), ["issuer-unknown"]);
        assert_eq!(codes(sent(), &[], &[&it.root]), ["trust-unknown"]);
        assert_eq!(codes(sent(), &[], &[&other.root]), ["issuer-unknown", "trust-unknown"]);
    }

    #[test]
    fn of_two_ways_the_one_that_leads_to_a_root_is_taken() {
        let (old, new) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let now = OffsetDateTime::now_utc();
        let until = |name: &str, days: i64| {
            let mut params = ca(name);
            (params.not_before, params.not_after) =
                (now - time::Duration::days(900), now + time::Duration::days(days));
            params
        };
        let facts = |it: &rcgen::Certificate| Certificate::from_der(it.der()).unwrap();
        let mut leaf = CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
        (leaf.not_before, leaf.not_after) = (now - time::Duration::days(1), now + time::Duration::days(60));
        let old_root = until("Old root", 1).self_signed(&old).unwrap();
        let new_root = until("New root", 400).self_signed(&new).unwrap();
        let leaf = facts(&leaf.signed_by(&old, &Issuer::from_params(&until("New root", 0), &new)).unwrap());
        // The new root's key, vouched for by the old root: for longer than the new root vouches for itself, and no more.
        let by_old = |days| {
            let issuer = until("Old root", 0);
            facts(&until("New root", days).signed_by(&new, &Issuer::from_params(&issuer, &old)).unwrap())
        };
        let judged = |cross: Certificate, here: &[&rcgen::Certificate]| {
            let here: Vec<_> = here.iter().map(|it| it.der()).collect();
            let given = vec![leaf.clone(), cross, facts(&new_root)];
            codes(given, &here, &[new_root.der()])
        };
        assert_eq!(judged(by_old(900), &[&new_root]), ["no-timestamps", "chain-extra", "chain-extra"]);
        // A link that ran out above a root that did not: the way ends at the root.
        assert_eq!(judged(by_old(-1), &[&new_root]), ["no-timestamps", "chain-extra", "chain-extra"]);
        assert_eq!(judged(by_old(900), &[&new_root, &old_root]), ["no-timestamps", "chain-extra"]);
    }

    #[test]
    fn what_a_public_ca_issued_carries_timestamps() {
        let (it, other) = (world("root"), world("other root"));
        let sent = || vec![it.leaf(None), Certificate::from_der(&it.middle).unwrap()];
        assert_eq!(codes(sent(), &[&it.root], &[&it.root]), ["no-timestamps"]);
        assert_eq!(codes(sent(), &[&it.root], &[&other.root]), ["trusted-here-only"]);
        assert_eq!(it.leaf(Some(one_timestamp())).timestamps, 1);
    }

    #[test]
    fn what_is_missing_in_between_is_taken_from_this_machine() {
        let it = world("root");
        let sent = || vec![it.leaf(Some(one_timestamp()))];
        assert_eq!(codes(sent(), &[&it.root], &[&it.root]), ["chain-incomplete"]);
        assert_eq!(codes(sent(), &[&it.root, &it.middle], &[&it.root]), ["chain-completed"]);
    }
}
