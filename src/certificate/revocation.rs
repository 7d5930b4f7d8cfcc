//! Whether a CA took a certificate back: by OCSP (RFC 6960) where the certificate names a responder, else by the CA's
//! list (RFC 5280, section 6.3). An answer counts only with the issuer's signature, and while it is fresh.

mod crl;
mod ocsp;

use super::chain::issuers_of;
use super::http::Trouble;
use super::{Certificate, Checked, Finding, Trust};
use sipper::{Sipper, sipper};
use time::OffsetDateTime;

/// A certificate names one list, or the same one at a few places.
const MOST_LISTS: usize = 3;

/// What a CA says about a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// It stands by it.
    Good,
    /// It took it back then.
    Revoked(OffsetDateTime),
}

/// Asks for each certificate of the chain whether it was revoked, and adds what was learned. Progress: where.
pub fn revocation(checked: Checked, trust: Trust, at: OffsetDateTime) -> impl Sipper<Checked, String> {
    revocation_sent(checked, Vec::new(), trust, at)
}

/// As [`revocation`], of what a server sends; `stapled`: the CA's answer that it brought with it, empty where there is none.
/// One that counts spares the question about its own certificate.
pub fn revocation_sent(
    checked: Checked,
    stapled: Vec<u8>,
    trust: Trust,
    at: OffsetDateTime,
) -> impl Sipper<Checked, String> {
    sipper(async move |mut progress| {
        let issuers = issuers(checked.chain.clone(), trust).await;
        let (mut findings, mut stapled) = (Vec::new(), Some(stapled).filter(|it| !it.is_empty()));
        for (link, issuer) in checked.chain.iter().zip(issuers).filter(|(link, _)| !link.is_self_signed()) {
            let subject = link.subject.clone();
            // It is about the server's own certificate, the first.
            let brought = stapled.take().zip(issuer.as_ref());
            let brought = brought.and_then(|(answer, issuer)| ocsp::brought(&answer, link, issuer, at).ok());
            let answer = match brought {
                Some(answer) => Ok(answer),
                None => ask(link, issuer.as_ref(), at, &mut progress).await,
            };
            match answer {
                Ok(Answer::Good) => {}
                Ok(Answer::Revoked(date)) => {
                    findings.push(Finding::Revoked { subject, date: date.date() });
                }
                Err(trouble) => {
                    findings.push(Finding::RevocationUnknown { subject, cause: trouble.to_string() });
                }
            }
        }
        checked.with(findings)
    })
}

/// The issuer of each: the next one in the chain, and for the last one the root.
async fn issuers(chain: Vec<Certificate>, trust: Trust) -> Vec<Option<Certificate>> {
    let mut issuers: Vec<Option<Certificate>> = chain.iter().skip(1).cloned().map(Some).collect();
    let root = tokio::task::spawn_blocking(move || {
        issuers_of(chain.last()?, &trust.anchors().ok()?.certificates).into_iter().next()
    });
    issuers.push(root.await.ok().flatten());
    issuers
}

async fn ask(
    link: &Certificate,
    issuer: Option<&Certificate>,
    at: OffsetDateTime,
    progress: &mut sipper::Sender<String>,
) -> Result<Answer, Trouble> {
    let issuer = issuer.ok_or(Trouble::NoIssuer)?;
    let mut trouble = Trouble::Nowhere;
    if let Some(url) = &link.ocsp_url {
        progress.send(url.clone()).await;
        match ocsp::ask(url, link, issuer, at).await {
            Ok(answer) => return Ok(answer),
            Err(error) => trouble = error,
        }
    }
    for url in link.crl_urls.iter().take(MOST_LISTS) {
        progress.send(url.clone()).await;
        match crl::ask(url, link, issuer, at).await {
            Ok(answer) => return Ok(answer),
            Err(error) => trouble = error,
        }
    }
    Err(trouble)
}

/// Whether an answer of then still counts; clocks differ by minutes.
fn fresh(
    from: OffsetDateTime,
    until: Option<OffsetDateTime>,
    at: OffsetDateTime,
) -> Result<(), &'static str> {
    let slack = time::Duration::minutes(5);
    match until {
        _ if from > at.saturating_add(slack) => Err("the answer is of a later time"),
        // A CA may write the end of all time (RFC 5280, section 4.1.2.5).
        Some(until) if until.saturating_add(slack) < at => Err("the answer is out of date"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Certificate, fresh};
    use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, SerialNumber};
    use std::sync::LazyLock;
    use time::OffsetDateTime;

    pub(super) static CA: LazyLock<CertificateParams> = LazyLock::new(|| {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
    });
    #[test]
    fn an_answer_until_the_end_of_time_counts() {
        let end = time::macros::datetime!(9999-12-31 23:59:59 UTC);
        assert_eq!(fresh(at(), Some(end), at()), Ok(()));
        assert_eq!(fresh(at(), Some(end), end), Ok(()));
        assert!(fresh(end, Some(end), at()).is_err());
    }

    static KEY: LazyLock<Vec<u8>> = LazyLock::new(|| KeyPair::generate().unwrap().serialize_der());

    /// The CA's, always the same.
    pub(super) fn key() -> KeyPair {
        KeyPair::try_from(KEY.as_slice()).unwrap()
    }

    pub(super) fn at() -> OffsetDateTime {
        time::macros::datetime!(2026-06-01 12:00 UTC)
    }

    /// A server's certificate with this serial, and its CA's.
    pub(super) fn certificates(serial: u64) -> (Certificate, Certificate) {
        let ca = CA.self_signed(&key()).unwrap();
        let mut leaf = CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
        leaf.serial_number = Some(SerialNumber::from(serial));
        let own = KeyPair::generate().unwrap();
        let leaf = leaf.signed_by(&own, &Issuer::new(CA.clone(), key())).unwrap();
        (Certificate::from_der(leaf.der()).unwrap(), Certificate::from_der(ca.der()).unwrap())
    }
}
