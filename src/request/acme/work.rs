//! The talks with the CA, from the directory to the certificate (RFC 8555, section 7).

use super::http::Http;
use super::listener::{self, Answers};
use super::{Challenge, Error, Issued, Order, Problem, ProblemKind, Progress, Record, account, terms, watch};
use crate::certificate::{self, Item};
use crate::name::DnsName;
use instant_acme::{AuthorizationStatus, ChallengeType, Identifier, NewOrder, OrderStatus, RetryPolicy};
use sipper::Sender;
use std::collections::HashSet;
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// How long the CA may take for checking the proofs, and again for issuing.
pub(super) const FOR_THE_CA: Duration = Duration::from_secs(180);
/// The longest wait that the CA may ask for and is granted; past it the user decides.
const LONGEST_WAIT: Duration = Duration::from_secs(120);
/// How often a used-up nonce and a full CA are answered by asking again. The library asks three times by itself.
const RETRIES: (u32, u32) = (8, 3);

/// The talks: what is said of them, and how answers that mean "again" are answered.
pub(super) struct Talk {
    url: String,
    http: Http,
    progress: Sender<Progress>,
}

impl Talk {
    pub(super) async fn say(&mut self, progress: Progress) {
        self.progress.send(progress).await;
    }

    /// Whether to ask again: where the nonce was used up (section 6.5), or the CA is full and says for how long
    /// (section 6.6), which is waited for here. Else the error.
    pub(super) async fn again(
        &mut self,
        tries: &mut Tries,
        error: &instant_acme::Error,
    ) -> Result<(), Error> {
        let Error::Refused(problem) = Error::of(&self.url, error) else {
            return Err(Error::of(&self.url, error));
        };
        let wait = self.http.take_wait();
        match (problem.kind, wait) {
            (ProblemKind::BadNonce, _) if tries.nonces < RETRIES.0 => tries.nonces += 1,
            (ProblemKind::RateLimited, Some(wait)) if tries.limits < RETRIES.1 && wait <= LONGEST_WAIT => {
                tries.limits += 1;
                self.say(Progress::RateLimited(wait.as_secs())).await;
                sleep(wait).await;
            }
            _ => return Err(Error::Refused(Problem { wait: wait.map(|it| it.as_secs()), ..problem })),
        }
        Ok(())
    }
}

/// How often a question was asked again.
#[derive(Debug, Default)]
pub(super) struct Tries {
    nonces: u32,
    limits: u32,
}

/// Asks until there is an answer, or an error that stays one. (As a function over async closures, what comes of it
/// could not be sent to another thread: rust-lang/rust#110338.)
macro_rules! ask {
    ($talk:expr, $question:expr) => {{
        let mut tries = $crate::request::acme::work::Tries::default();
        loop {
            match $question.await {
                Ok(answer) => break Ok(answer),
                Err(error) => {
                    if let Err(error) = $talk.again(&mut tries, &error).await {
                        break Err(error);
                    }
                }
            }
        }
    }};
}
pub(super) use ask;

/// One name of the order, and what proves it.
struct Proof {
    host: DnsName,
    done: bool,
    /// The token, the answer to it (section 8.1), and its hash for the DNS (section 8.4).
    offer: Option<(String, String, String)>,
}

/// From the directory to the chain.
pub(super) async fn order(order: Order, progress: Sender<Progress>) -> Result<Issued, Error> {
    let trust = order.trust.clone();
    let http = in_background(move || Http::new(&trust)).await?;
    let mut talk = Talk { url: order.directory.url().to_owned(), http: http.clone(), progress };
    talk.say(Progress::Connecting).await;
    let terms = terms::look_up(order.directory.url(), &http).await?;
    if let Some(terms) = &terms {
        if !order.agree_terms {
            return Err(Error::TermsNotAgreed(terms.clone()));
        }
        talk.say(Progress::Terms(terms.clone())).await;
    }
    let (account, kept) = account::open(&order, &http, &mut talk).await?;

    talk.say(Progress::Ordering).await;
    let names: Vec<Identifier> =
        order.csr.hosts().iter().map(|host| Identifier::Dns(host.as_str().to_owned())).collect();
    let wanted = NewOrder::new(&names);
    let mut placed = ask!(talk, account.new_order(&wanted))?;
    let kind = match order.challenge {
        Challenge::Dns(_) => ChallengeType::Dns01,
        Challenge::Http { .. } => ChallengeType::Http01,
    };
    let proofs = proofs(&mut placed, &kind, &mut talk).await?;
    let open = prove(&order.challenge, &proofs, &mut talk).await?;
    talk.say(Progress::Validating).await;
    validated(&mut placed, &kind, &mut talk).await?;
    drop(open);

    talk.say(Progress::Finalizing).await;
    ask!(talk, placed.finalize_csr(&order.csr.der))?;
    talk.say(Progress::Fetching).await;
    let policy = policy();
    let chain_pem = in_time(async { ask!(talk, placed.poll_certificate(&policy)) }).await?;
    is_ours(&chain_pem, &order.csr.spki_sha256)?;
    Ok(Issued { chain_pem, hosts: order.csr.hosts().to_vec(), account: kept, terms })
}

/// What the CA wants to see for each name.
async fn proofs(
    placed: &mut instant_acme::Order,
    kind: &ChallengeType,
    talk: &mut Talk,
) -> Result<Vec<Proof>, Error> {
    let proofs: Vec<Proof> = ask!(talk, offers(placed, kind))?;
    if let Some(proof) = proofs.iter().find(|proof| !proof.done && proof.offer.is_none()) {
        let challenge = if *kind == ChallengeType::Dns01 { "dns-01" } else { "http-01" };
        return Err(Error::NotOffered { host: proof.host.to_string(), challenge });
    }
    Ok(proofs)
}

async fn offers(
    placed: &mut instant_acme::Order,
    kind: &ChallengeType,
) -> Result<Vec<Proof>, instant_acme::Error> {
    let mut proofs = Vec::new();
    let mut all = placed.authorizations();
    while let Some(one) = all.next().await {
        let mut one = one?;
        let host = one.identifier().to_string();
        let host = host.parse().map_err(|_| instant_acme::Error::Str("a name that is none"))?;
        let done = one.status == AuthorizationStatus::Valid;
        let offer = one.challenge(kind.clone()).map(|challenge| {
            let answer = challenge.key_authorization();
            (challenge.token.clone(), answer.as_str().to_owned(), answer.dns_value())
        });
        proofs.push(Proof { host, done, offer });
    }
    Ok(proofs)
}

/// Has the proofs in place: until the records are seen, or with the port open.
async fn prove(
    challenge: &Challenge,
    proofs: &[Proof],
    talk: &mut Talk,
) -> Result<Option<listener::Listener>, Error> {
    let mut wanted = Vec::new();
    for proof in proofs {
        match &proof.offer {
            _ if proof.done => talk.say(Progress::StillProven(proof.host.clone())).await,
            Some(offer) => wanted.push((&proof.host, offer)),
            None => {}
        }
    }
    match challenge {
        Challenge::Http { listen } => {
            let answers: Answers =
                wanted.iter().map(|(_, (token, answer, _))| (token.clone(), answer.clone())).collect();
            if answers.is_empty() {
                return Ok(None);
            }
            let open = listener::listen(*listen, answers).await?;
            for (host, _) in wanted {
                talk.say(Progress::Listening(host.clone())).await;
            }
            Ok(Some(open))
        }
        Challenge::Dns(watched) => {
            let records: Vec<Record> =
                wanted.iter().map(|(host, (_, _, value))| record(host, value)).collect();
            // All of them first: whoever adds them does so in one go.
            for record in &records {
                talk.say(Progress::AddRecord(record.clone())).await;
            }
            for record in &records {
                watch::until_visible(record, watched, &mut talk.progress).await?;
            }
            Ok(None)
        }
    }
}

/// A wildcard is proven by the name that it stands below (section 7.1.3).
fn record(host: &DnsName, value: &str) -> Record {
    let name = host.as_str().strip_prefix("*.").unwrap_or(host.as_str());
    Record { host: host.clone(), name: format!("_acme-challenge.{name}"), value: value.to_owned() }
}

/// Tells the CA to look, and waits until it has.
async fn validated(
    placed: &mut instant_acme::Order,
    kind: &ChallengeType,
    talk: &mut Talk,
) -> Result<(), Error> {
    let mut told = HashSet::new();
    ask!(talk, tell(placed, kind, &mut told))?;
    let policy = policy();
    let outcome = in_time(async { ask!(talk, placed.poll_ready(&policy)) }).await;
    match outcome {
        Ok(OrderStatus::Ready) => Ok(()),
        // The order says only that it failed; the challenge of the name says why (section 7.1.6).
        Ok(_) => Err(why(placed, talk).await.unwrap_or(Error::TimedOut(FOR_THE_CA.as_secs()))),
        Err(error @ Error::Refused(_)) => Err(why(placed, talk).await.unwrap_or(error)),
        Err(error) => Err(error),
    }
}

/// Tells the CA to look at the proofs, each once.
async fn tell(
    placed: &mut instant_acme::Order,
    kind: &ChallengeType,
    told: &mut HashSet<String>,
) -> Result<(), instant_acme::Error> {
    let mut all = placed.authorizations();
    while let Some(one) = all.next().await {
        let mut one = one?;
        let url = one.url().to_owned();
        if one.status == AuthorizationStatus::Valid || told.contains(&url) {
            continue;
        }
        if let Some(mut challenge) = one.challenge(kind.clone()) {
            challenge.set_ready().await?;
        }
        let _ = told.insert(url);
    }
    Ok(())
}

/// What the CA says about the first name that it could not check.
async fn why(placed: &mut instant_acme::Order, talk: &mut Talk) -> Option<Error> {
    let problem: Result<_, Error> = ask!(talk, problem(placed));
    problem.ok().flatten().map(Error::Refused)
}

async fn problem(placed: &mut instant_acme::Order) -> Result<Option<Problem>, instant_acme::Error> {
    let mut all = placed.authorizations();
    while let Some(one) = all.next().await {
        let mut one = one?;
        let _ = one.refresh().await?;
        if let Some(error) = one.challenges.iter().find_map(|challenge| challenge.error.as_ref()) {
            return Ok(Some(Problem::of(error, Some(&one.identifier().to_string()))));
        }
    }
    Ok(None)
}

fn policy() -> RetryPolicy {
    RetryPolicy::new().backoff(1.3).timeout(FOR_THE_CA)
}

async fn in_time<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    // Each try again after a bad nonce begins its time anew: this ends them all.
    timeout(FOR_THE_CA * 2, work).await.unwrap_or(Err(Error::TimedOut(FOR_THE_CA.as_secs())))
}

/// The first certificate must be for the request's key, or it is not the one that was ordered.
fn is_ours(chain_pem: &str, spki_sha256: &str) -> Result<(), Error> {
    match certificate::read("", chain_pem.as_bytes(), None).ok().as_deref() {
        Some([Item::Certificate(leaf), ..]) if leaf.spki_sha256 == spki_sha256 => Ok(()),
        _ => Err(Error::WrongCertificate),
    }
}

/// Runs work of the disk off the caller's thread.
pub(super) async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(Error::Crypto(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wildcard_is_proven_by_the_name_below_it() {
        let name = |host: &str| record(&host.parse().unwrap(), "v").name;
        assert_eq!(name("mx.example.org"), "_acme-challenge.mx.example.org");
        assert_eq!(name("*.example.org"), "_acme-challenge.example.org");
    }

    #[test]
    fn a_certificate_for_another_key_is_not_ours() {
        let own = rcgen::generate_simple_self_signed(["mx.example.org".to_owned()]).unwrap();
        let pem = own.cert.pem();
        let Some(Item::Certificate(leaf)) = certificate::read("", pem.as_bytes(), None).unwrap().pop() else {
            panic!()
        };
        assert_eq!(is_ours(&pem, &leaf.spki_sha256), Ok(()));
        assert_eq!(is_ours(&pem, "00"), Err(Error::WrongCertificate));
        assert_eq!(is_ours("", &leaf.spki_sha256), Err(Error::WrongCertificate));
    }
}
