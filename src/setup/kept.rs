//! Step 2 of a setup: what the CA's answer has to fit, and where what was judged is kept.

use super::{Certificate, Error, Setup};
use crate::certificate::{self, Checked, Item, KeyIdentity, Question, Trust};
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

/// No file of certificates is larger, in bytes.
const LARGEST: u64 = 16 << 20;

impl Certificate {
    /// The root of the CA that issued it, for partners who do not have it: the one that came with it, or that is trusted here.
    /// Reads files, and computes: not for the thread that draws.
    pub fn root(&self) -> Result<certificate::Certificate, Error> {
        let mut given = read(&self.chain)?;
        // One that lies there is taken where the chain leads to it: it may be that of an earlier certificate.
        given.extend(read(&self.root_file()).unwrap_or_default());
        let trust = Trust::System;
        let question = Question { hosts: Vec::new(), key: None, trust, at: OffsetDateTime::now_utc() };
        let Checked { chain, root, .. } = certificate::check(given, &question);
        let last = || chain.into_iter().next_back().filter(certificate::Certificate::is_self_signed);
        let ca = || self.issuer.clone().unwrap_or_default();
        root.or_else(last).ok_or_else(|| Error::NoRoot { ca: ca() })
    }

    /// Where its root lies, where one came with it that public lists do not have.
    pub fn root_file(&self) -> PathBuf {
        root_beside(&self.leaf)
    }
}

/// `mx.example.org.root.crt`, beside `mx.example.org.crt`.
fn root_beside(leaf: &Path) -> PathBuf {
    leaf.with_extension("root.crt")
}

fn read(path: &Path) -> Result<Vec<certificate::Certificate>, Error> {
    let bytes = store::read(path, LARGEST)?;
    let items = certificate::read(&path.display().to_string(), &bytes, None)?;
    let certificates = items.into_iter().filter_map(|it| match it {
        Item::Certificate(it) => Some(it),
        Item::Key(_) | Item::Request(_) => None,
    });
    Ok(certificates.collect())
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
        // Partners will have to be given it, and the CA may not send it again.
        let root =
            checked.root.as_ref().filter(|_| checked.is_private()).map(certificate::Certificate::to_pem);
        let root = root.iter().map(|pem| (root_beside(&leaf), false, pem.as_bytes()));
        let files = [(leaf.clone(), false, first), (chain.clone(), false, all.as_bytes())];
        let _ = store::renew_all(&files.into_iter().chain(root).collect::<Vec<_>>())?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rehearsal::PracticeCa;

    /// Accepted in step 2, with the root that came with it, or without.
    fn kept(folder: &Path, ca: &PracticeCa, with_root: bool) -> Certificate {
        let key = rcgen::KeyPair::generate().unwrap();
        let request = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
        let request = request.serialize_request(&key).unwrap().pem().unwrap();
        let root = if with_root { ca.root_pem() } else { "" };
        let pem = ca.issue(&request).unwrap() + root;
        let items = certificate::read("answer.pem", pem.as_bytes(), None).unwrap();
        let given = items.into_iter().filter_map(|it| match it {
            Item::Certificate(it) => Some(it),
            _ => None,
        });
        let mut setup = Setup::new("x");
        setup.hosts = vec!["mx.example.org".parse().unwrap()];
        let checked =
            certificate::check(given.collect(), &setup.question(Trust::System, crate::setup::now()));
        Keep::new(checked, &setup, folder).write().unwrap()
    }

    #[test]
    fn the_root_that_came_with_a_certificate_can_be_given_to_partners() {
        let folder = tempfile::tempdir().unwrap();
        let (ca, other) = (PracticeCa::new().unwrap(), PracticeCa::new().unwrap());
        let with_root = kept(folder.path(), &ca, true);
        assert!(with_root.is_private);
        assert_eq!(with_root.root().unwrap().to_pem().trim(), ca.root_pem().trim());
        // The chain that servers get is without it.
        let chain = std::fs::read_to_string(&with_root.chain).unwrap();
        assert!(!chain.contains(ca.root_pem().lines().nth(3).unwrap()));
        // That of an earlier certificate is none of another CA's.
        let without = kept(folder.path(), &other, false);
        assert_eq!(without.root_file(), with_root.root_file());
        assert!(matches!(without.root(), Err(Error::NoRoot { .. })));
        std::fs::remove_file(&without.chain).unwrap();
        assert!(matches!(without.root(), Err(Error::Store(_))));
    }
}
