//! Questions whose answers DNSSEC proves (RFC 4035, section 4.3).

mod unchecked;
mod wildcard;

use super::Anchor;
use crate::name::resolver_builder;
use hickory_resolver::TokioResolver;
use hickory_resolver::lookup::Lookup;
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
    dnssec: OnceCell<Dnssec>,
}

/// Whether the server that is asked hands on what DNSSEC needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dnssec {
    /// It does.
    Works,
    /// It answers, and the proof for the root itself is missing or not right.
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
    /// Asks this server, or the system's.
    pub fn new(server: Option<SocketAddr>, anchor: &Anchor) -> Result<Self, String> {
        let mut builder = resolver_builder(server).map_err(|error| error.to_string())?;
        // Each alias on the way has to be proven as well.
        builder.options_mut().preserve_intermediates = true;
        let resolver = builder.with_trust_anchor(anchor.keys()).build().map_err(|error| error.to_string())?;
        Ok(Self { resolver, server, dnssec: OnceCell::new() })
    }

    /// Asks one question.
    pub async fn ask(&self, name: &str, kind: RecordType) -> Proven {
        match self.ask_once(name, kind).await {
            Proven::Bogus => self.of_wildcard(name, kind).await.unwrap_or(Proven::Bogus),
            other => other,
        }
    }

    async fn ask_once(&self, name: &str, kind: RecordType) -> Proven {
        let full = format!("{}.", name.trim_end_matches('.'));
        match timeout(FOR_ONE, self.resolver.lookup(full.as_str(), kind)).await {
            Ok(Ok(found)) => read(&found, kind),
            Ok(Err(NetError::Dns(DnsError::NoRecordsFound(none)))) => {
                let soa = none.soa.as_ref().is_some_and(|soa| soa.proof.is_secure());
                let others = none.authorities.iter().flat_map(|all| all.iter());
                let secure = soa || others.into_iter().any(|it| it.proof.is_secure());
                Proven::Nothing { no_such_name: none.response_code == ResponseCode::NXDomain, secure }
            }
            Ok(Err(NetError::Dns(DnsError::Nsec { response, proof: Proof::Insecure, .. }))) => {
                Proven::Nothing {
                    no_such_name: response.response_code == ResponseCode::NXDomain,
                    secure: false,
                }
            }
            Ok(Err(NetError::Dns(DnsError::Nsec { .. } | DnsError::DnssecBogus))) => Proven::Bogus,
            // What a server that checks says to everything that is bogus, and to what failed (RFC 4035, section 5.5).
            Ok(Err(NetError::Dns(DnsError::ResponseCode(ResponseCode::ServFail)))) => {
                if unchecked::answers(self.server, &full, kind).await {
                    Proven::Bogus
                } else {
                    Proven::Failed(ResponseCode::ServFail.to_string())
                }
            }
            Ok(Err(error)) => Proven::Failed(error.to_string()),
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

    /// Whether anything can be proven through this server: some, in old routers above all, leave the signatures out.
    pub async fn dnssec(&self) -> &Dnssec {
        let ask = async || match self.ask("", RecordType::DNSKEY).await {
            Proven::Found { secure: true, .. } => Dnssec::Works,
            Proven::Failed(cause) => Dnssec::Failed(cause),
            _ => Dnssec::Missing,
        };
        self.dnssec.get_or_init(ask).await
    }
}

fn read(found: &Lookup, kind: RecordType) -> Proven {
    let counts = |it: &&Record| it.record_type() == kind || it.record_type() == RecordType::CNAME;
    let all: Vec<&Record> = found.answers().iter().filter(counts).collect();
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
