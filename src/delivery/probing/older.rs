//! What is older than our own TLS library: SSL 3.0 to TLS 1.1, and ciphers that no longer protect.
//!
//! Each question is a connection of its own that ends at the ServerHello. A server that does not answer a further one
//! (some allow few connections) leaves the questions open.

use super::hello::{self, Answer};
use crate::delivery::line::{Side, Transcript};
use crate::delivery::reach::reach;
use crate::delivery::session::Session;
use crate::delivery::wire::Stream;
use crate::delivery::{Error, Route};
use crate::tls::TlsVersion;
use std::fmt;
use std::time::Duration;
use tls_parser::{TlsCipherSuite, TlsCipherSuiteID};
use tokio::time::timeout;

/// A question whose answer is only nice to have is not waited for as long as others.
const FOR_ONE_ANSWER: Duration = Duration::from_secs(10);

/// Ciphers that no longer protect, by what is wrong with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outdated {
    /// Nothing is encrypted.
    Null,
    /// Keys of 40 or 56 bits, which American law once asked for.
    Export,
    /// DES, with 56 bits.
    Des,
    /// RFC 7465 prohibits it.
    Rc4,
    /// Blocks of 64 bits: long connections can be read (CVE-2016-2183).
    TripleDes,
    /// No certificate: whoever is in between can be the other side.
    Anonymous,
}

impl Outdated {
    /// The group that a suite belongs to, if to any.
    fn of(suite: &TlsCipherSuite) -> Option<Self> {
        let has = |word: &str| suite.name.contains(word);
        [
            (Self::Null, has("WITH_NULL")),
            (Self::Export, has("EXPORT")),
            (Self::Des, has("WITH_DES")),
            (Self::Rc4, has("RC4")),
            (Self::TripleDes, has("3DES")),
            (Self::Anonymous, has("_anon_")),
        ]
        .into_iter()
        .find_map(|(group, is)| is.then_some(group))
    }

    /// Readable by somebody who tries, or by everybody.
    pub const fn is_broken(self) -> bool {
        !matches!(self, Self::TripleDes | Self::Anonymous)
    }
}

impl fmt::Display for Outdated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "NULL",
            Self::Export => "EXPORT",
            Self::Des => "DES",
            Self::Rc4 => "RC4",
            Self::TripleDes => "3DES",
            Self::Anonymous => "anonymous",
        })
    }
}

/// For each of these versions whether the server speaks it.
pub(super) async fn versions(
    route: &Route,
    implicit: bool,
    asked: &[TlsVersion],
    log: &mut Transcript,
) -> Vec<(TlsVersion, Option<bool>)> {
    let suites: Vec<TlsCipherSuiteID> = hello::suites().map(|it| it.id).collect();
    let mut found = Vec::new();
    for &version in asked {
        // Who did not answer once is not bothered again.
        let spoken = match found.last() {
            Some((_, None)) => None,
            _ => match ask(route, implicit, version, &suites).await {
                Some(Answer::Agreed(agreed, _)) => Some(agreed == version),
                Some(Answer::Refused) => Some(false),
                None => None,
            },
        };
        let said = match spoken {
            Some(true) => "yes",
            Some(false) => "no",
            None => "no answer",
        };
        log.say(Side::Tls, &format!("{version}? {said}")).await;
        found.push((version, spoken));
    }
    found
}

/// The groups of ciphers that no longer protect, and which the server takes all the same: offered alone, then without
/// those that it has taken.
pub(super) async fn ciphers(
    route: &Route,
    implicit: bool,
    highest: TlsVersion,
    log: &mut Transcript,
) -> Vec<Outdated> {
    let groups = hello::suites().filter_map(|suite| Some((Outdated::of(suite)?, suite)));
    let mut left: Vec<(Outdated, &TlsCipherSuite)> = groups.collect();
    let mut taken = Vec::new();
    while !left.is_empty() {
        let offered: Vec<_> = left.iter().map(|(_, suite)| suite.id).collect();
        let Some(Answer::Agreed(_, id)) = ask(route, implicit, highest, &offered).await else { break };
        // One that was not offered says nothing.
        let Some(&(group, suite)) = left.iter().find(|(_, suite)| suite.id == id) else { break };
        log.say(Side::Tls, &format!("{}? yes", suite.name)).await;
        taken.push(group);
        left.retain(|(other, _)| *other != group);
    }
    taken.sort_unstable();
    taken
}

/// The answer to one hello; `None` where none came.
async fn ask(
    route: &Route,
    implicit: bool,
    highest: TlsVersion,
    suites: &[TlsCipherSuiteID],
) -> Option<Answer> {
    let deadline = route.deadline.min(FOR_ONE_ANSWER);
    let asked = async {
        let stream = before_tls(&Route { deadline, ..route.clone() }, implicit).await.ok()?;
        hello::ask(stream, highest, suites, route.target.name()).await.ok()
    };
    timeout(deadline, asked).await.ok().flatten()
}

/// A connection on which the next byte is the first one of TLS.
async fn before_tls(route: &Route, implicit: bool) -> Result<Box<dyn Stream>, Error> {
    if implicit {
        return Ok(reach(route).await?.stream);
    }
    // The same words as in the connection that is shown: not worth showing again.
    let mut unheard = Transcript::unheard();
    let mut session = Session::open(route, false, &mut unheard).await?;
    match session.ask_for_tls(&mut unheard).await? {
        None => session.into_stream(),
        Some(reply) => Err(Error::StartTlsRefused { target: route.target.to_string(), reply }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_has_suites_and_good_ones_have_none() {
        let groups: Vec<_> = hello::suites().filter_map(Outdated::of).collect();
        for group in [
            Outdated::Null,
            Outdated::Export,
            Outdated::Des,
            Outdated::Rc4,
            Outdated::TripleDes,
            Outdated::Anonymous,
        ] {
            assert!(groups.contains(&group), "{group}");
        }
        let good = TlsCipherSuite::from_name("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256").unwrap();
        assert_eq!(Outdated::of(good), None);
        let both = TlsCipherSuite::from_name("TLS_DH_anon_EXPORT_WITH_RC4_40_MD5").unwrap();
        assert_eq!(Outdated::of(both), Some(Outdated::Export), "the worse one counts");
        // Some servers do not read a longer first record.
        assert!(hello::suites().count() < 150, "{}", hello::suites().count());
    }
}
