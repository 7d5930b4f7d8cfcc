//! The certificates that a server shows or is going to show, as files have them.

use super::super::Failure;
use super::super::inspect::items;
use crate::certificate::{self, Brought, Certificate, Finding};
use crate::name::{DnsName, HostName};
use crate::publish::{Kept, NoIssuer, caa_domain};
use std::path::PathBuf;

/// A certificate, and that of its CA, where it lies beside.
pub(super) struct Leaf {
    file: PathBuf,
    certificate: Certificate,
    ca: Option<Certificate>,
}

impl Leaf {
    /// Those in these files: a server with two kinds of keys has two.
    pub(super) fn all(files: &[PathBuf]) -> Result<Vec<Self>, Failure> {
        let mut leaves = Vec::new();
        for file in files {
            let name = file.display().to_string();
            let mut brought = Brought::default();
            brought.take(&name, items(file, None)?)?;
            let all = brought.certificates;
            let own = || all.iter().filter(|it| !it.is_ca);
            // Where there is none but CAs', somebody means the first.
            let own: Vec<&Certificate> =
                if own().next().is_some() { own().collect() } else { all.iter().take(1).collect() };
            if own.is_empty() {
                return Err(certificate::Error::Unreadable(name).into());
            }
            leaves.extend(own.into_iter().map(|it| Self {
                file: file.clone(),
                ca: all.iter().find(|ca| ca.is_ca && ca.subject == it.issuer).cloned(),
                certificate: it.clone(),
            }));
        }
        Ok(leaves)
    }

    /// The names in it.
    fn names(&self) -> Vec<DnsName> {
        self.certificate.dns_names.iter().filter_map(|it| it.parse().ok()).collect()
    }

    /// Those of these servers that it is for: all, where it names none of them.
    fn hosts<'a>(&self, hosts: &'a [HostName]) -> Vec<&'a HostName> {
        let names = self.names();
        let its_own: Vec<_> = hosts.iter().filter(|host| names.iter().any(|it| it.covers(host))).collect();
        if its_own.is_empty() { hosts.iter().collect() } else { its_own }
    }

    /// Which of these servers are named by none of the certificates: to TLSA records it makes no difference, to partners who
    /// verify it does.
    pub(super) fn unnamed(leaves: &[Self], hosts: &[HostName]) -> Vec<Finding> {
        let names: Vec<DnsName> = leaves.iter().flat_map(Self::names).collect();
        let shown = names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let unnamed = hosts.iter().filter(|host| !names.iter().any(|it| it.covers(host)));
        unnamed.map(|host| Finding::HostMismatch { host: host.to_string(), names: shown.clone() }).collect()
    }

    /// Its key, at each of its servers.
    pub(super) fn keys(&self, hosts: &[HostName]) -> Vec<(HostName, String)> {
        let key = &self.certificate.spki_sha256;
        self.hosts(hosts).into_iter().map(|host| (host.clone(), key.clone())).collect()
    }

    /// That of its CA, likewise, which has to lie beside it.
    pub(super) fn issuers(&self, hosts: &[HostName]) -> Result<Vec<(HostName, String)>, NoIssuer> {
        let issuer =
            || NoIssuer { file: self.file.display().to_string(), issuer: self.certificate.issuer.clone() };
        let key = &self.ca.as_ref().ok_or_else(issuer)?.spki_sha256;
        Ok(self.hosts(hosts).into_iter().map(|host| (host.clone(), key.clone())).collect())
    }

    /// The CA that may issue, for each name that it is issued for: the given one, or the one that did.
    pub(super) fn allowed(&self, hosts: &[HostName], given: Option<&HostName>) -> Vec<(DnsName, HostName)> {
        let Some(ca) = given.cloned().or_else(|| caa_domain(&self.certificate.issuer)) else {
            return Vec::new();
        };
        let names = self.names();
        let of_host = |host: &HostName| {
            let mut covering: Vec<DnsName> = names.iter().filter(|it| it.covers(host)).cloned().collect();
            if covering.is_empty() {
                covering.push(host.clone().into());
            }
            covering
        };
        self.hosts(hosts).into_iter().flat_map(of_host).map(|name| (name, ca.clone())).collect()
    }

    /// As a plan takes it beside what servers show.
    pub(super) fn kept(&self) -> Kept {
        let issuer = self.ca.as_ref().map(|ca| ca.spki_sha256.clone());
        Kept { names: self.names(), key: self.certificate.spki_sha256.clone(), issuer }
    }
}
