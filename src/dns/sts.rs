//! MTA-STS (RFC 8461): the domain says by HTTPS which mail servers are its own, and that they speak TLS.

mod fetch;
mod policy;
mod record;

pub use policy::{Mode, MxPattern, Policy, PolicyError};

use super::Finding;
use super::text::texts;
use crate::certificate::Trust;
use crate::name::{HostName, MailDomain};
use hickory_resolver::TokioResolver;
use record::Announced;
use time::OffsetDateTime;

/// A policy that lives shorter protects little: whoever blocks the look-up need not wait long (RFC 8461, section 10.2).
const SHORT: u32 = 7 * 24 * 3600;

/// What a domain announces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sts {
    /// The domain.
    pub domain: MailDomain,
    /// The policy's number, as DNS announces it; `None` where there is no announcement that counts.
    pub id: Option<String>,
    /// The policy, where it could be had and is one.
    pub policy: Option<Policy>,
    /// What is to be said about the domain.
    pub findings: Vec<Finding>,
}

/// Looks up the announcement, and fetches the policy where there is one.
pub async fn look_up(
    resolver: &TokioResolver,
    domain: &MailDomain,
    trust: &Trust,
    at: OffsetDateTime,
) -> Sts {
    let mut sts = Sts { domain: domain.clone(), id: None, policy: None, findings: Vec::new() };
    let name = format!("_mta-sts.{domain}");
    let texts = match texts(resolver, &name).await {
        Ok(texts) => texts,
        Err(finding) => {
            sts.findings.push(finding);
            return sts;
        }
    };
    match record::read(&texts) {
        Announced::Nothing => sts.findings.push(Finding::StsNone { domain: domain.to_string() }),
        Announced::Several => sts.findings.push(Finding::StsSeveral { name }),
        Announced::Malformed(text) => sts.findings.push(Finding::StsRecord { name, text }),
        Announced::Id(id) => {
            sts.id = Some(id);
            match fetch::policy(resolver, domain, trust, at).await {
                Ok(policy) => {
                    sts.findings.push(about(&policy, domain));
                    sts.policy = Some(policy);
                }
                Err(finding) => sts.findings.push(finding),
            }
        }
    }
    sts
}

fn about(policy: &Policy, domain: &MailDomain) -> Finding {
    let domain = domain.to_string();
    match policy.mode {
        Mode::None => Finding::StsOff { domain },
        Mode::Testing => Finding::StsTesting { domain },
        Mode::Enforce if policy.max_age < SHORT => Finding::StsShort { domain, seconds: policy.max_age },
        Mode::Enforce => Finding::StsEnforced { domain },
    }
}

impl Sts {
    /// What the policy means for one of the domain's servers: whether it is listed, and whether its certificate (or that
    /// it has none) lets the mail pass.
    pub fn judge(&self, host: &HostName, certificate_holds: bool) -> Option<Finding> {
        let policy = self.policy.as_ref().filter(|it| it.mode != Mode::None)?;
        let (host, enforced) = (host.clone(), policy.mode == Mode::Enforce);
        if !policy.lists(&host) {
            return Some(Finding::StsNotListed { host: host.to_string(), listed: policy.listed(), enforced });
        }
        (!certificate_holds).then(|| Finding::StsRefused { host: host.to_string(), enforced })
    }
}
