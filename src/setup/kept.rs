//! Step 2 of a setup: what the CA's answer has to fit, and where what was judged is kept.

use super::{Certificate, Setup};
use crate::certificate::{self, Checked, KeyIdentity, Question, Trust};
use crate::{request, store};
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

impl Setup {
    /// What a certificate for this setup has to fit.
    pub fn question(&self, trust: Trust, at: OffsetDateTime) -> Question {
        Question {
            hosts: self.hosts.clone(),
            key: self.request.as_ref().map(|request| KeyIdentity::new(&request.spki_sha256)),
            trust,
            at,
        }
    }

    /// Where the certificate for the present request is kept: beside it, where that is in the setup's folder of `keys`.
    /// What a renewal may have to put back keeps its place.
    pub fn certificate_folder(&self, keys: &Path) -> PathBuf {
        let request = self.request.as_ref();
        let beside = request.and_then(|it| it.csr.parent()).filter(|it| it.starts_with(keys));
        let folder = beside.unwrap_or(keys);
        let kept = self.previous.as_ref().and_then(|it| it.certificate.leaf.parent());
        if kept == Some(folder) { folder.join("2") } else { folder.to_owned() }
    }
}

/// What is to be kept, and where.
#[derive(Debug)]
pub struct Keep {
    folder: PathBuf,
    stem: String,
    checked: Checked,
}

impl Keep {
    /// In the folder of the request that it answers, in the setup's folder of `keys`.
    pub fn new(checked: Checked, setup: &Setup, keys: &Path) -> Self {
        let stem = setup.hosts.first().map_or_else(|| "server".to_owned(), request::file_stem);
        Self { folder: setup.certificate_folder(keys), stem, checked }
    }

    /// Writes the certificate, and the certificate with its chain as servers want it. What lies there is kept under
    /// its name and the time.
    pub fn write(self) -> Result<Certificate, store::Error> {
        let Self { folder, stem, checked } = self;
        let (leaf, chain) = (folder.join(format!("{stem}.crt")), folder.join(format!("{stem}.chain.pem")));
        let pem: Vec<String> = checked.chain.iter().map(certificate::Certificate::to_pem).collect();
        store::create_private_folder(&folder)?;
        let (first, all) = (pem.first().map(String::as_bytes).unwrap_or_default(), pem.concat());
        let _ = store::renew_all(&[(leaf.clone(), false, first), (chain.clone(), false, all.as_bytes())])?;
        let now = super::now();
        let first = checked.chain.first();
        Ok(Certificate {
            leaf,
            chain,
            spki_sha256: first.map(|it| it.spki_sha256.clone()).unwrap_or_default(),
            issuer: first.map(certificate::Certificate::issuer_name),
            is_private: checked.is_private(),
            not_before: first.map_or(now, |it| it.not_before),
            not_after: first.map_or(now, |it| it.not_after),
            checked: now,
            ok: checked.ok(),
        })
    }
}
