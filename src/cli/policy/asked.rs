//! The options that say what is asked of which server.

use crate::policy::{
    Client, Error, Order, Partner, Platform, Policy, Server, ServerPath, minimum_from, servers,
};
use crate::tls::Class;
use clap::Args;
use std::path::PathBuf;

/// What is asked of which server.
#[derive(Debug, Args)]
pub struct Asked {
    /// The mail server, as `policy servers` lists it.
    #[arg(long, value_name = "ID")]
    server: String,
    /// Its version; without it, what every version reads that maintained systems have is written.
    #[arg(long, value_name = "V")]
    server_version: Option<String>,
    /// What the server was installed on: debian (and Ubuntu), redhat (and Fedora), suse, alpine, arch, freebsd, openbsd;
    /// debian without it. It says where things usually lie; `policy servers` says for which it is known.
    #[arg(long, value_name = "PLATFORM")]
    platform: Option<String>,
    /// The name under which others reach the server.
    #[arg(long, value_name = "NAME")]
    host: String,
    /// Where the certificate with its chain lies on the server; the usual place without it.
    #[arg(long, value_name = "PATH")]
    certificate: Option<String>,
    /// Where the private key lies on the server; the usual place without it.
    #[arg(long, value_name = "PATH")]
    key: Option<String>,
    /// Where the root certificates lie on the server, instead of the usual place.
    #[arg(long, value_name = "PATH")]
    roots: Option<String>,
    /// For mail from everybody: plain, opportunistic, required, verified.
    #[arg(long, value_name = "CLASS")]
    inbound: Option<Class>,
    /// For mail to everybody: plain, opportunistic, required, verified.
    #[arg(long, value_name = "CLASS")]
    outbound: Option<Class>,
    /// A partner who is treated otherwise; can be repeated.
    #[arg(long, value_name = "DOMAIN=OUT[/IN]")]
    partner: Vec<String>,
    /// A server that connects and is treated otherwise, by its address, a range or its name; can be repeated.
    #[arg(long, value_name = "ADDRESS|HOST=CLASS")]
    client: Vec<String>,
    /// By which certificate such a partner or server is recognised when it sends; can be repeated.
    #[arg(long, value_name = "DOMAIN|ADDRESS|HOST=SHA256")]
    fingerprint: Vec<String>,
    /// How old the other side may be: modern, intermediate (recommended), old.
    #[arg(long, value_name = "PROFILE")]
    profile: Option<String>,
    /// The lowest version of TLS, above the profile's: 1.2 or 1.3.
    #[arg(long, value_name = "VERSION")]
    minimum: Option<String>,
    /// Set up the ports where users hand in mail, too (587 and 465).
    #[arg(long)]
    submission: bool,
    /// When sending, go by the certificates that recipients name in the DNS (DANE).
    #[arg(long)]
    dane: bool,
    /// When sending, go by the servers that recipients name on their websites (MTA-STS).
    #[arg(long)]
    mta_sts: bool,
    /// A policy file; the options above go before it.
    #[arg(long, value_name = "policy.toml")]
    file: Option<PathBuf>,
}

impl Asked {
    /// The server as it was asked for.
    pub fn named(&self) -> &str {
        &self.server
    }

    /// The server, and what is asked of it.
    pub fn order(&self) -> Result<(&'static dyn Server, Order), Error> {
        let server = servers::find(&self.server)?;
        Ok((server, ordered(self, server)?))
    }
}

fn ordered(asked: &Asked, server: &dyn Server) -> Result<Order, Error> {
    let version = asked.server_version.as_deref().map(str::parse).transpose()?;
    let host = asked.host.parse()?;
    let platform = platform(asked, server)?;
    let path = |given: &Option<String>, usual: ServerPath| match given {
        Some(text) => server.path(text),
        None => Ok(usual),
    };
    Ok(Order {
        server_version: version.unwrap_or_else(|| server.assumed_version()),
        certificate: path(&asked.certificate, server.usual_certificate(platform, &host))?,
        key: path(&asked.key, server.usual_key(platform, &host))?,
        roots: path(&asked.roots, server.usual_roots(platform))?,
        routes: Vec::new(),
        platform,
        policy: policy(asked)?,
        host,
    })
}

fn platform(asked: &Asked, server: &dyn Server) -> Result<Platform, Error> {
    let Some(text) = &asked.platform else { return Ok(server.platform(Platform::default())) };
    let platform: Platform = text.parse()?;
    if server.platforms().contains(&platform) {
        return Ok(platform);
    }
    Err(Error::PlatformUnavailable { server: server.name(), platform: platform.name() })
}

fn policy(asked: &Asked) -> Result<Policy, Error> {
    let mut policy = asked.file.as_deref().map(Policy::from_file).transpose()?.unwrap_or_default();
    policy.inbound = asked.inbound.unwrap_or(policy.inbound);
    policy.outbound = asked.outbound.unwrap_or(policy.outbound);
    let mut named = Policy::default();
    for text in &asked.partner {
        named.add(text.parse()?)?;
    }
    for partner in named.partners() {
        let before = policy.partner(&partner.domain).cloned();
        let before = before.unwrap_or_else(|| Partner::new(partner.domain.clone()));
        policy.put(Partner {
            outbound: partner.outbound.or(before.outbound),
            inbound: partner.inbound.or(before.inbound),
            ..before
        });
    }
    widen(&mut policy, asked)?;
    Ok(policy)
}

/// What the options say beside classes.
fn widen(policy: &mut Policy, asked: &Asked) -> Result<(), Error> {
    if let Some(profile) = &asked.profile {
        policy.set_profile(profile.parse()?);
    }
    if let Some(minimum) = &asked.minimum {
        policy.raise_minimum(minimum_from(minimum)?)?;
    }
    policy.submission |= asked.submission;
    policy.dane |= asked.dane;
    policy.mta_sts |= asked.mta_sts;
    let mut named = Policy::default();
    for text in &asked.client {
        named.add_client(text.parse()?)?;
    }
    for client in named.clients() {
        let before = policy.clients().iter().find(|known| known.from == client.from).cloned();
        policy.put_client(Client { inbound: client.inbound, ..before.unwrap_or_else(|| client.clone()) });
    }
    for text in &asked.fingerprint {
        let (whom, fingerprint) =
            text.split_once('=').ok_or_else(|| Error::FingerprintMalformed(text.clone()))?;
        policy.recognise(whom, fingerprint.parse()?)?;
    }
    Ok(())
}
