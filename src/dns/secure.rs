//! Questions whose answers DNSSEC proves (RFC 4035, section 4.3).

mod authorities;
mod unchecked;
mod wildcard;

use super::Anchor;
use crate::name::{resolver, resolver_builder};
use authorities::Authorities;
use hickory_resolver::TokioResolver;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::dnssec::Proof;
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{RData, Record, RecordType};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::sync::OnceCell;
use tokio::time::timeout;

/// For one question, with all that has to be asked to prove its answer.
const FOR_ONE: Duration = Duration::from_secs(15);
/// As many as resolvers follow.
const MOST_ALIASES: usize = 8;

/// A resolver that proves each answer itself, from the anchor on: it need not believe the server that it asks.
pub struct Secure {
    resolver: TokioResolver,
    server: Option<SocketAddr>,
    anchor: Anchor,
    dnssec: OnceCell<Dnssec>,
    /// Who is asked in place of a server that leaves the signatures out.
    authorities: OnceCell<Authorities>,
}

/// Whether the server that is asked hands on what DNSSEC needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dnssec {
    /// It does.
    Works,
    /// It leaves them out; the servers of the zones themselves are asked in its place, and theirs hold.
    Elsewhere,
    /// It answers, and the proof for the root itself is missing or not right; nor can it be had elsewhere.
    Missing,
    /// It does not answer. The technical cause.
    Failed(String),
}

/// An answer, and what it is worth.
#[derive(Debug, Clone)]
pub enum Proven {
    /// Records.
    Found {
        /// Those of the type asked for.
        records: Vec<Record>,
        /// Whether all of it is signed, aliases too; otherwise it is proven that somewhere there are no signatures.
        secure: bool,
    },
    /// None of this type, or no such name at all.
    Nothing {
        /// There is no such name.
        no_such_name: bool,
        /// Whether that is signed.
        secure: bool,
    },
    /// Signatures are missing that have to be there, or wrong, or out of date: forged, or badly kept.
    Bogus,
    /// The technical cause.
    Failed(String),
}

impl Secure {
    /// Asks this server, or those that are chosen for this machine.
    pub fn new(server: Option<SocketAddr>, anchor: &Anchor) -> Result<Self, String> {
        let mut builder = resolver_builder(server).map_err(|error| error.to_string())?;
        // Each alias on the way has to be proven as well.
        builder.options_mut().preserve_intermediates = true;
        let resolver = builder.with_trust_anchor(anchor.keys()).build().map_err(|error| error.to_string())?;
        let anchor = anchor.clone();
        Ok(Self { resolver, server, anchor, dnssec: OnceCell::new(), authorities: OnceCell::new() })
    }

    /// Asks one question.
    pub async fn ask(&self, name: &str, kind: RecordType) -> Proven {
        match self.ask_once(name, kind).await {
            Proven::Bogus => self.of_wildcard(name, kind).await.unwrap_or(Proven::Bogus),
            other => other,
        }
    }

    async fn ask_once(&self, name: &str, kind: RecordType) -> Proven {
        // At once: where nobody answers, nobody waits twice.
        let (_, usual) = tokio::join!(self.dnssec(), Box::pin(self.ask_usual(name, kind)));
        match self.authorities.get() {
            Some(authorities) => Box::pin(ask_at(authorities, name, kind)).await,
            None => usual,
        }
    }

    async fn ask_usual(&self, name: &str, kind: RecordType) -> Proven {
        let full = format!("{}.", name.trim_end_matches('.'));
        match timeout(FOR_ONE, self.resolver.lookup(full.as_str(), kind)).await {
            Ok(Ok(found)) => read(found.answers(), kind),
            // What a server that checks says to everything that is bogus, and to what failed (RFC 4035, section 5.5).
            Ok(Err(NetError::Dns(DnsError::ResponseCode(ResponseCode::ServFail)))) => {
                if unchecked::answers(self.server, &full, kind).await {
                    Proven::Bogus
                } else {
                    Proven::Failed(ResponseCode::ServFail.to_string())
                }
            }
            Ok(Err(error)) => without(error),
            Err(_) => Proven::Failed("no answer in time".to_owned()),
        }
    }

    /// Where aliases lead from a name, each proven; itself, where there is none. Step by step: an alias to a name that
    /// has no record of the type asked for is an answer that the library takes for a forged one.
    pub async fn follow(&self, name: &str) -> Result<(String, bool), Proven> {
        let (mut name, mut all_secure) = (name.to_owned(), true);
        for _ in 0..MOST_ALIASES {
            match self.ask(&name, RecordType::CNAME).await {
                Proven::Found { records, secure } => {
                    let target = records.iter().find_map(|it| match &it.data {
                        RData::CNAME(target) => Some(target.0.to_ascii()),
                        _ => None,
                    });
                    let Some(target) = target else { break };
                    target.trim_end_matches('.').to_ascii_lowercase().clone_into(&mut name);
                    all_secure &= secure;
                }
                Proven::Nothing { .. } => return Ok((name, all_secure)),
                trouble => return Err(trouble),
            }
        }
        Err(Proven::Failed("too many aliases".to_owned()))
    }

    /// Whether anything can be proven through this server: some, in old routers above all, leave the signatures out. Then
    /// the servers of the zones themselves are asked.
    pub async fn dnssec(&self) -> &Dnssec {
        let ask = async || match Box::pin(self.ask_usual("", RecordType::DNSKEY)).await {
            Proven::Found { secure: true, .. } => Dnssec::Works,
            Proven::Failed(cause) => Dnssec::Failed(cause),
            _ => Box::pin(self.elsewhere()).await,
        };
        self.dnssec.get_or_init(ask).await
    }

    async fn elsewhere(&self) -> Dnssec {
        let Some(authorities) = resolver(self.server).and_then(|it| Authorities::new(it, &self.anchor)).ok()
        else {
            return Dnssec::Missing;
        };
        match ask_at(&authorities, "", RecordType::DNSKEY).await {
            Proven::Found { secure: true, .. } => {
                let _ = self.authorities.set(authorities);
                Dnssec::Elsewhere
            }
            _ => Dnssec::Missing,
        }
    }
}

async fn ask_at(authorities: &Authorities, name: &str, kind: RecordType) -> Proven {
    let full = format!("{}.", name.trim_end_matches('.'));
    match timeout(FOR_ONE, authorities.ask(&full, kind)).await {
        Ok(Ok(answer)) if answer.answers.is_empty() => Proven::Nothing {
            no_such_name: answer.response_code == ResponseCode::NXDomain,
            secure: answer.authorities.iter().any(|it| it.proof.is_secure()),
        },
        Ok(Ok(answer)) => read(&answer.answers, kind),
        Ok(Err(error)) => without(error),
        Err(_) => Proven::Failed("no answer in time".to_owned()),
    }
}

/// What an answer without records is worth, and what the cause is where there was none.
fn without(error: NetError) -> Proven {
    match error {
        NetError::Dns(DnsError::NoRecordsFound(none)) => {
            let soa = none.soa.as_ref().is_some_and(|soa| soa.proof.is_secure());
            let others = none.authorities.iter().flat_map(|all| all.iter());
            let secure = soa || others.into_iter().any(|it| it.proof.is_secure());
            Proven::Nothing { no_such_name: none.response_code == ResponseCode::NXDomain, secure }
        }
        NetError::Dns(DnsError::Nsec { response, proof: Proof::Insecure, .. }) => {
            Proven::Nothing { no_such_name: response.response_code == ResponseCode::NXDomain, secure: false }
        }
        NetError::Dns(DnsError::Nsec { .. } | DnsError::DnssecBogus) => Proven::Bogus,
        error => Proven::Failed(error.to_string()),
    }
}

fn read(answers: &[Record], kind: RecordType) -> Proven {
    let counts = |it: &&Record| it.record_type() == kind || it.record_type() == RecordType::CNAME;
    let all: Vec<&Record> = answers.iter().filter(counts).collect();
    if all.iter().any(|it| it.proof.is_bogus()) {
        return Proven::Bogus;
    }
    let records: Vec<Record> =
        all.iter().filter(|it| it.record_type() == kind).map(|it| (*it).clone()).collect();
    if records.is_empty() {
        return Proven::Nothing { no_such_name: false, secure: false };
    }
    Proven::Found { secure: all.iter().all(|it| it.proof.is_secure()), records }
}
