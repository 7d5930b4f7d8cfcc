//! The look itself, by the same functions as `postseal probe`.

use crate::delivery::{self, Error, Exchanger, Failed, Host, Identity, Line, Probe, Route, Target, Trust};
use crate::explain::{Explain, Severity};
use crate::i18n::Language;
use crate::name::MailDomain;
use iced::task::{Sipper, Straw, sipper};
use std::fmt::Write;
use std::net::IpAddr;

/// Who is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Whom {
    /// All servers of a domain.
    Domain(MailDomain),
    /// One server.
    Server(Target),
}

/// A server at one of its addresses, and what is seen there.
#[derive(Debug, Clone)]
pub struct Place {
    /// The server, as the domain or the user calls it.
    pub name: String,
    /// The lower, the sooner it is tried; `None` for a server that was not named by an MX record.
    pub preference: Option<u16>,
    /// The address; `None` where there is none.
    pub address: Option<IpAddr>,
    /// What is seen.
    pub probe: Result<Probe, Failed>,
}

impl From<Exchanger> for Place {
    fn from(it: Exchanger) -> Self {
        let Exchanger { host, preference, address, probe } = it;
        Self { name: host.to_string(), preference, address, probe }
    }
}

/// Looks at all of them at once. `identity`: what to show to those who ask who we are; `revocation`: whether CAs are asked if
/// they took a certificate back.
pub(super) fn look(
    whom: Whom,
    identity: Option<Identity>,
    revocation: bool,
) -> impl Straw<Vec<Place>, (String, Line), Error> + Send + 'static {
    sipper(async move |mut progress| match whom {
        Whom::Domain(domain) => {
            // The port of mail between servers; whose it is, the domain says.
            let target = Target { host: Host::Name(domain.as_host().clone()), port: 25, server_name: None };
            let like = Route { identity, revocation, ..Route::new(target, Trust::System) };
            let mut work = delivery::probe_domain(domain, like).pin();
            while let Some((target, line)) = work.sip().await {
                let server = target.server_name.as_ref().map(|name| format!("{name}, "));
                progress.send((format!("{}{target}", server.unwrap_or_default()), line)).await;
            }
            Ok(work.await?.into_iter().map(Place::from).collect())
        }
        Whom::Server(target) => {
            let name = target.to_string();
            let route = Route { identity, revocation, ..Route::new(target, Trust::System) };
            let mut work = delivery::probe(route).pin();
            while let Some(line) = work.sip().await {
                progress.send((name.clone(), line)).await;
            }
            let probe = work.await;
            let connection = match &probe {
                Ok(probe) => Some(&probe.connection),
                Err(failed) => failed.so_far.connection.as_ref(),
            };
            let address = connection.map(|connection| connection.ip);
            Ok(vec![Place { name, preference: None, address, probe }])
        }
    })
}

impl Place {
    /// What is to be said, whatever it is: the worst first.
    pub(super) fn findings(&self) -> Vec<(Severity, &dyn Explain)> {
        let mut findings: Vec<(Severity, &dyn Explain)> = match &self.probe {
            Ok(probe) => probe.findings.iter().map(|it| (it.severity(), it as &dyn Explain)).collect(),
            Err(failed) => {
                failed.so_far.findings.iter().map(|it| (it.severity(), it as &dyn Explain)).collect()
            }
        };
        findings.sort_by_key(|(severity, _)| std::cmp::Reverse(*severity));
        findings
    }

    /// How bad it is, all in all; `None` where nothing is to be said.
    pub(super) fn worst(&self) -> Option<Severity> {
        let failed = self.probe.as_ref().err().map(|_| Severity::Error);
        failed.or_else(|| self.findings().first().map(|(severity, _)| *severity))
    }

    pub(super) fn transcript(&self) -> &[Line] {
        match &self.probe {
            Ok(probe) => &probe.transcript,
            Err(failed) => &failed.so_far.transcript,
        }
    }

    /// What is shown of it, as a text to hand on.
    pub(super) fn as_text(&self, facts: &[(String, String)], language: &Language) -> String {
        let mut text = format!("{}\n", self.name);
        for (name, value) in facts {
            let _ = writeln!(text, "{name}: {value}");
        }
        let failed = self.probe.as_ref().err().map(|failed| failed as &dyn Explain);
        for it in failed.into_iter().chain(self.findings().into_iter().map(|(_, it)| it)) {
            let words = language.explain(it);
            let _ = write!(text, "\n{}\n{}\n{}\n", words.what, words.why, words.next);
        }
        text
    }
}
