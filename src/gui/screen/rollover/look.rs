//! The work behind the screen: the file is read, and then everybody asked.

use crate::certificate::{self, Item};
use crate::delivery::{Host, Route, Target, Trust};
use crate::explain::{Explain, Facts};
use crate::name::HostName;
use crate::rollover::{self, Progress, Question, Seen};
use crate::store;
use rustls::pki_types::CertificateDer;
use sipper::{Sipper, Straw, sipper};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// No file of certificates is larger, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;
/// Mail servers are reached there by other mail servers.
const SMTP: u16 = 25;

/// What to look at.
#[derive(Debug)]
pub(super) struct Wanted {
    pub host: HostName,
    pub resolver: Option<SocketAddr>,
    pub file: PathBuf,
}

/// Why it could not be seen how far it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The file cannot be read.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// It holds no certificate.
    #[error(transparent)]
    File(#[from] certificate::Error),
    /// Nobody could be asked.
    #[error(transparent)]
    Look(#[from] rollover::Error),
}

impl Failure {
    fn inner(&self) -> &dyn Explain {
        match self {
            Self::Store(error) => error,
            Self::File(error) => error,
            Self::Look(error) => error,
        }
    }
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        self.inner().code()
    }

    fn facts(&self) -> Facts {
        self.inner().facts()
    }
}

pub(super) fn look(wanted: Wanted) -> impl Straw<Seen, Progress, Failure> + Send {
    sipper(async move |mut progress| {
        let Wanted { host, resolver, file } = wanted;
        // The disk may be a slow one.
        let unreadable = || certificate::Error::Unreadable(file.display().to_string());
        let reading = tokio::task::spawn_blocking({
            let file = file.clone();
            move || chain(&file)
        });
        let chain = reading.await.map_err(|_| unreadable())??;
        let target = Target { host: Host::Name(host.clone()), port: SMTP, server_name: None };
        let like = Route { resolver, ..Route::new(target, Trust::System) };
        let mut work = rollover::look(Question { host, like, chain }).pin();
        while let Some(it) = work.sip().await {
            progress.send(it).await;
        }
        Ok(work.await?)
    })
}

fn chain(file: &Path) -> Result<Vec<CertificateDer<'static>>, Failure> {
    let name = file.display().to_string();
    let items = certificate::read(&name, &store::read(file, LARGEST)?, None)?;
    let chain = items.into_iter().filter_map(|item| match item {
        Item::Certificate(it) => Some(it.der),
        _ => None,
    });
    let chain: Vec<_> = chain.collect();
    if chain.is_empty() {
        return Err(certificate::Error::Unreadable(name).into());
    }
    Ok(chain)
}
