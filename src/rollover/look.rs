//! One look: what the name servers say, what DNSSEC proves, and what the mail server shows.

use super::Error;
use crate::certificate::Certificate;
use crate::delivery::{self, Exchanger, Failed, Line, Route, Target};
use crate::dns::{self, Dane, Secure, Tlsa};
use crate::name::{HostName, resolver};
use rustls::pki_types::CertificateDer;
use sipper::{Sender, Sipper, Straw, sipper};
use std::net::IpAddr;
use time::OffsetDateTime;

/// What is to change.
#[derive(Debug, Clone)]
pub struct Question {
    /// The mail server.
    pub host: HostName,
    /// Its port, whom to ask, and as of when. The server of it is not looked at.
    pub like: Route,
    /// The new certificate, with the ones in between that the server is going to send.
    pub chain: Vec<CertificateDer<'static>>,
}

/// How far it is.
#[derive(Debug, Clone)]
pub enum Progress {
    /// DNS is asked about this name.
    Asking(String),
    /// The server said this.
    Server(Target, Line),
}

/// What was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The mail server.
    pub host: HostName,
    /// Its port.
    pub port: u16,
    /// When.
    pub at: OffsetDateTime,
    /// The new key: the SHA-256 of its SubjectPublicKeyInfo, in hexadecimal.
    pub new: String,
    /// Where the records stand: `_25._tcp.mx.example.org`, or where an alias leads from there.
    pub name: String,
    /// What DNSSEC proves, each record held against the new certificate.
    pub dane: Dane,
    /// What is wrong with the proof; nothing where it holds.
    pub trouble: Vec<dns::Finding>,
    /// What each name server of the zone says.
    pub listed: Vec<Listed>,
    /// What the mail server shows, at each of its addresses.
    pub shown: Vec<Shown>,
}

/// What one name server says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What the zone calls it.
    pub server: String,
    /// Its records; otherwise the technical cause.
    pub said: Result<Records, String>,
}

/// The records at a name server, held against both certificates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Records {
    /// Whether one holds for the new certificate.
    pub new: bool,
    /// Whether one and the same holds for the new certificate and for all that is shown.
    pub both: bool,
    /// The addresses whose certificate none of them names.
    pub unnamed: Vec<IpAddr>,
    /// Those that do not hold for the new certificate.
    pub others: Vec<Tlsa>,
    /// For how many seconds others may keep them; 0 where there are none.
    pub ttl: u32,
}

/// What the mail server shows at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The address; `None` where the server has none.
    pub address: Option<IpAddr>,
    /// Its key, as the SHA-256 of its SubjectPublicKeyInfo in hexadecimal, and whether it is the new certificate itself.
    pub key: Result<(String, bool), Box<Failed>>,
}

/// Looks everywhere. Dropped, it hangs up.
pub fn look(question: Question) -> impl Straw<Seen, Progress, Error> {
    sipper(async move |progress| look_everywhere(question, progress).await)
}

async fn look_everywhere(question: Question, mut progress: Sender<Progress>) -> Result<Seen, Error> {
    let Question { host, like, chain } = question;
    let (port, at) = (like.target.port, like.at);
    let of_chain = |chain: &[CertificateDer<'static>]| -> Result<String, Error> {
        let leaf = chain.first().ok_or_else(|| Error::Certificate("none".to_owned()))?;
        let leaf = Certificate::from_der(leaf).map_err(Error::Certificate)?;
        Ok(leaf.spki_sha256)
    };
    let new = of_chain(&chain)?;
    let resolver = resolver(like.resolver).map_err(|error| Error::Resolver(error.to_string()))?;
    let secure = Secure::new(like.resolver, &like.anchor).map_err(Error::Resolver)?;
    let usual = Dane::new(&host, port).at;
    progress.send(Progress::Asking(usual.clone())).await;
    // At once: where nobody answers, nobody waits twice.
    let looking = async {
        let mut work = delivery::probe_host(host.clone(), Route { thorough: false, ..like.clone() }).pin();
        while let Some((target, line)) = work.sip().await {
            progress.send(Progress::Server(target, line)).await;
        }
        work.await
    };
    let (mut dane, followed, authorities, servers) = tokio::join!(
        Dane::look_up(&secure, &host, port, None),
        secure.follow(&usual),
        dns::authorities(&resolver, &usual),
        looking
    );
    let judged = dane.judge(Some(&chain), at);
    let trouble = if dane.state == dns::State::Secure { Vec::new() } else { judged };
    // The records may stand where the name of the server leads.
    let followed = if dane.at == usual { followed } else { secure.follow(&dane.at).await };
    // An administrator may keep the records of all servers at one name, to which aliases lead.
    let name = match followed {
        Ok((end, _)) => end,
        Err(_) => dane.at.clone(),
    };
    let authorities = if name == usual {
        authorities
    } else {
        progress.send(Progress::Asking(name.clone())).await;
        dns::authorities(&resolver, &name).await
    };
    let chains: Vec<(IpAddr, &[CertificateDer<'static>])> = servers.iter().filter_map(chain_of).collect();
    let listed = authorities?.into_iter().map(|it| {
        let said = it.said.map(|answer| judge(&dane, &answer, &chain, &chains, at));
        Listed { server: it.name, said }
    });
    let shown = |it: &Exchanger| {
        let key = match (&it.probe, chain_of(it)) {
            (Err(failed), _) => Err(Box::new(failed.clone())),
            (Ok(_), Some((_, shown))) => {
                Ok((of_chain(shown).unwrap_or_default(), shown.first() == chain.first()))
            }
            (Ok(_), None) => Ok((String::new(), false)),
        };
        Shown { address: it.address, key }
    };
    let (listed, shown) = (listed.collect(), servers.iter().map(shown).collect());
    Ok(Seen { host, port, at, new, name, dane, trouble, listed, shown })
}

fn chain_of(it: &Exchanger) -> Option<(IpAddr, &[CertificateDer<'static>])> {
    let tls = it.probe.as_ref().ok()?.connection.tls.as_ref()?;
    Some((it.address?, &tls.chain))
}

fn judge(
    proven: &Dane,
    answer: &dns::Answer,
    new: &[CertificateDer<'static>],
    shown: &[(IpAddr, &[CertificateDer<'static>])],
    at: OffsetDateTime,
) -> Records {
    let against = |chain: &[CertificateDer<'static>]| {
        let mut dane = proven.with(answer.records.clone());
        let _ = dane.judge(Some(chain), at);
        dane.records
    };
    let holds = |it: &Tlsa| it.matches == Some(true);
    let of_new = against(new);
    let of_shown: Vec<_> = shown.iter().map(|(address, chain)| (*address, against(chain))).collect();
    let all_shown = |nth: usize| of_shown.iter().all(|(_, records)| records.get(nth).is_some_and(holds));
    let unnamed = of_shown.iter().filter(|(_, records)| !records.iter().any(holds));
    Records {
        new: of_new.iter().any(holds),
        both: of_new.iter().enumerate().any(|(nth, it)| holds(it) && all_shown(nth)),
        unnamed: unnamed.map(|(address, _)| *address).collect(),
        others: of_new.iter().filter(|it| !holds(it)).cloned().collect(),
        ttl: answer.ttl,
    }
}
