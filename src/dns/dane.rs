//! DANE for mail (RFC 7672): which keys a domain says that its server has.

mod judge;

use super::secure::{Dnssec, Proven, Secure};
use super::tlsa::Tlsa;
use crate::name::HostName;
use hickory_resolver::proto::rr::{RData, RecordType};

/// The most records of one server that are looked at.
const MOST: usize = 100;

/// What DNS says of a server's keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dane {
    /// Where the records stand or belong: `_25._tcp.mx.example.org`.
    pub at: String,
    /// How far it counts.
    pub state: State,
    /// The records; none where DNSSEC does not prove them.
    pub records: Vec<Tlsa>,
    /// The names that a certificate of a CA named by the records has to carry one of (RFC 7672, section 3.2.2).
    pub(super) names: Vec<HostName>,
    /// The usual DNS server leaves the signatures out: the zones' own servers were asked.
    pub(super) elsewhere: bool,
}

/// How far the records count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// All is signed.
    Secure,
    /// There are no signatures at this name: no sender looks further.
    Insecure(String),
    /// The server's records are signed; those that lead to it (MX) at this name are not.
    MxInsecure(String),
    /// The signatures at this name do not hold: senders that check do not send at all.
    Bogus(String),
    /// There was no answer about this name; the technical cause follows.
    Failed(String, String),
    /// The server that is asked leaves the signatures out.
    NoDnssec,
}

impl State {
    /// In one word, as the command line's contract has it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Secure => "secure",
            Self::Insecure(_) | Self::MxInsecure(_) => "insecure",
            Self::Bogus(_) => "bogus",
            Self::Failed(..) => "failed",
            Self::NoDnssec => "unknown",
        }
    }
}

impl Dane {
    /// Nothing is published, and that is signed.
    pub fn new(host: &HostName, port: u16) -> Self {
        let at = format!("_{port}._tcp.{host}");
        Self { at, state: State::Secure, records: Vec::new(), names: vec![host.clone()], elsewhere: false }
    }

    /// Looks up what is published for this port of a server; `mx` are the domain whose MX record names it, and what that
    /// record is worth.
    pub async fn look_up(
        secure: &Secure,
        host: &HostName,
        port: u16,
        mx: Option<(&HostName, &Proven)>,
    ) -> Self {
        let Self { at, mut names, .. } = Self::new(host, port);
        names.extend(mx.map(|(domain, _)| domain.clone()));
        let elsewhere = *secure.dnssec().await == Dnssec::Elsewhere;
        let nothing =
            |state| Self { at: at.clone(), state, records: Vec::new(), names: names.clone(), elsewhere };
        match secure.dnssec().await {
            Dnssec::Works | Dnssec::Elsewhere => {}
            Dnssec::Missing => return nothing(State::NoDnssec),
            Dnssec::Failed(cause) => return nothing(State::Failed(".".to_owned(), cause.clone())),
        }
        let mut state = State::Secure;
        if let Some((domain, proven)) = mx {
            let domain = domain.to_string();
            match proven {
                Proven::Bogus => return nothing(State::Bogus(domain)),
                Proven::Failed(cause) => return nothing(State::Failed(domain, cause.clone())),
                Proven::Found { secure: false, .. } | Proven::Nothing { secure: false, .. } => {
                    state = State::MxInsecure(domain);
                }
                Proven::Found { .. } | Proven::Nothing { .. } => {}
            }
        }
        // RFC 7672, section 2.2.2: without signed addresses nobody asks for TLSA records.
        let end = match secure.follow(host.as_str()).await {
            Ok((end, true)) => end,
            Ok((_, false)) => return nothing(State::Insecure(host.to_string())),
            Err(Proven::Failed(cause)) => return nothing(State::Failed(host.to_string(), cause)),
            Err(_) => return nothing(State::Bogus(host.to_string())),
        };
        for kind in [RecordType::A, RecordType::AAAA] {
            match secure.ask(&end, kind).await {
                Proven::Found { secure: false, .. } => return nothing(State::Insecure(host.to_string())),
                Proven::Found { .. } | Proven::Nothing { .. } => {}
                Proven::Bogus => return nothing(State::Bogus(host.to_string())),
                Proven::Failed(cause) => return nothing(State::Failed(host.to_string(), cause)),
            }
        }
        // Section 2.1.3: where an alias led is asked first.
        let mut bases = vec![end];
        if bases[0] != host.as_str() {
            bases.push(host.to_string());
        }
        for base in bases {
            let at = format!("_{port}._tcp.{base}");
            match secure.ask(&at, RecordType::TLSA).await {
                Proven::Found { secure: true, records, .. } => {
                    let records = records.iter().filter_map(|it| match &it.data {
                        RData::TLSA(it) => Some(Tlsa::of(it)),
                        _ => None,
                    });
                    let records = records.take(MOST).collect();
                    if let Ok(base) = base.parse()
                        && !names.contains(&base)
                    {
                        names.insert(0, base);
                    }
                    return Self { at, state, records, names, elsewhere };
                }
                Proven::Found { .. } => return nothing(State::Insecure(at)),
                Proven::Nothing { .. } => {}
                Proven::Bogus => return nothing(State::Bogus(at)),
                Proven::Failed(cause) => return nothing(State::Failed(at, cause)),
            }
        }
        nothing(state)
    }

    /// What one of the zone's servers says, in place of what was proven; to be judged in the same way.
    #[must_use]
    pub fn with(&self, records: Vec<Tlsa>) -> Self {
        let (at, names) = (self.at.clone(), self.names.clone());
        Self { at, state: State::Secure, records, names, elsewhere: self.elsewhere }
    }
}
