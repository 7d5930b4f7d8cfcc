//! What a partner finds in DNS before it connects (DANE, MTA-STS), and what that means for the connection.

use super::{Connection, Finding, Host, Probe, Route, mailbox};
use crate::dns::{self, Dane, Proven, Secure, Sts};
use crate::name::{HostName, MailDomain, resolver};
use hickory_resolver::proto::rr::RecordType;
use std::sync::Arc;

/// What leads to the servers of a domain.
pub(super) struct OfDomain {
    domain: MailDomain,
    secure: Option<Secure>,
    mx: Proven,
}

impl OfDomain {
    /// Asks for the MX records, to see whether they are signed.
    pub(super) async fn look_up(domain: &MailDomain, like: &Route) -> Self {
        let secure = Secure::new(like.resolver, &like.anchor).ok();
        let mx = match &secure {
            Some(secure) => secure.ask(domain.as_str(), RecordType::MX).await,
            None => Proven::Failed("no DNS server".to_owned()),
        };
        Self { domain: domain.clone(), secure, mx }
    }

    /// What is published for one of the servers.
    pub(super) async fn dane(&self, host: &HostName, port: u16) -> Option<Dane> {
        // The domain itself, where there is no MX record: then nothing leads anywhere else.
        let mx = (host != self.domain.as_host()).then(|| (self.domain.as_host(), &self.mx));
        Some(Dane::look_up(self.secure.as_ref()?, host, port, mx).await)
    }
}

/// The policy of a domain.
pub(super) async fn mta_sts(domain: &MailDomain, like: &Route) -> Option<Arc<Sts>> {
    let resolver = resolver(like.resolver).ok()?;
    Some(Arc::new(dns::mta_sts(&resolver, domain, &like.trust, like.at).await))
}

/// What is published for a server that was named by the user, who is believed; for mail alone, and for a name that DNS
/// can know.
pub(super) async fn dane(route: &Route) -> Option<Dane> {
    let Host::Name(host) = &route.target.host else { return None };
    let port = route.target.port;
    if !route.thorough || mailbox::of_port(port).is_some() || !host.as_str().contains('.') {
        return None;
    }
    let secure = Secure::new(route.resolver, &route.anchor).ok()?;
    Some(Dane::look_up(&secure, host, port, None).await)
}

/// Holds both against what was seen.
pub(super) fn judge(
    probe: &mut Probe,
    host: &HostName,
    dane: Option<Dane>,
    sts: Option<Arc<Sts>>,
    at: time::OffsetDateTime,
) {
    let Probe { connection: Connection { tls, .. }, findings, .. } = probe;
    if let Some(mut dane) = dane {
        let told = dane.judge(tls.as_ref().map(|tls| tls.chain.as_slice()), at);
        findings.extend(told.into_iter().map(Finding::Dns));
        probe.dane = Some(dane);
    }
    if let Some(sts) = sts {
        let holds = tls.as_ref().is_some_and(|tls| tls.trusted && tls.name_matches);
        let told = sts.findings.iter().cloned().chain(sts.judge(host, holds));
        findings.extend(told.map(Finding::Dns));
        probe.mta_sts = Some(sts);
    }
}
