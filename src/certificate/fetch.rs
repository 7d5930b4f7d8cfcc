//! A missing certificate in between, from where the certificate itself says that it is (AIA, RFC 5280 section 4.2.2.1).

use super::http::{self, Trouble};
use super::{Certificate, Checked, Finding, Item, Question, check, read};
use sipper::{Sipper, sipper};

/// No chain has more holes: each is one question to a CA.
const MOST: usize = 4;

/// As [`check`]; what is missing in between is asked for at the CA, over plain HTTP. Progress: where.
pub fn fetch(given: Vec<Certificate>, question: Question) -> impl Sipper<Checked, String> {
    sipper(async move |mut progress| {
        let (mut given, mut findings) = (given, Vec::new());
        for _ in 0..MOST {
            let checked = judge(given.clone(), question.clone()).await;
            let Some((url, last)) = missing(&checked) else { return checked.with(findings) };
            progress.send(url.clone()).await;
            match issuer(&url, &last).await {
                Ok(issuer) => {
                    findings.push(Finding::ChainFetched { subject: issuer.subject.clone(), url });
                    given.push(issuer);
                }
                Err(trouble) => {
                    findings.push(Finding::FetchFailed { url, cause: trouble.to_string() });
                    return checked.with(findings);
                }
            }
        }
        judge(given, question).await.with(findings)
    })
}

/// Off the threads that wait for the network.
async fn judge(given: Vec<Certificate>, question: Question) -> Checked {
    let judged = tokio::task::spawn_blocking(move || check(given, &question)).await;
    judged.unwrap_or_else(|_| Checked::nothing())
}

/// Where the missing one is, and whose issuer it is.
fn missing(checked: &Checked) -> Option<(String, Certificate)> {
    let url = checked.findings.iter().find_map(|it| match it {
        Finding::ChainIncomplete { url, .. } | Finding::IssuerUnknown { url, .. } if !url.is_empty() => {
            Some(url.clone())
        }
        _ => None,
    })?;
    Some((url, checked.chain.last()?.clone()))
}

async fn issuer(url: &str, of: &Certificate) -> Result<Certificate, Trouble> {
    let answer = |cause: String| Trouble::Answer { host: http::host(url), cause };
    let bytes = http::get(url).await?;
    let items = read(url, &bytes, None).map_err(|error| answer(error.to_string()))?;
    let issuer = items.into_iter().find_map(|item| match item {
        Item::Certificate(it) if of.is_issued_by(&it) => Some(it),
        _ => None,
    });
    issuer.ok_or_else(|| answer("it is not the issuer's certificate".to_owned()))
}
