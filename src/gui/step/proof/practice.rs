//! A rehearsal's own mail server: started for the test message, and alive until the setup is closed.

use crate::certificate::{self, Trust};
use crate::delivery::{self, Host, Line, Route, Security, Sent, Target, TestMessage};
use crate::explain::{Explain, Facts};
use crate::name::HostName;
use crate::rehearsal::{self, PracticeServer};
use crate::report;
use crate::setup::Setup;
use crate::store;
use iced::task::{Sipper, Straw, sipper};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use zeroize::Zeroizing;

/// A key or a chain is never larger.
const LARGEST: u64 = 1 << 20;

/// The practice server, once there is one.
#[derive(Debug, Clone, Default)]
pub(super) struct Practice(Arc<Mutex<Option<PracticeServer>>>);

/// Why the test message did not go out, or the report on it was not made.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Failure {
    /// The server did not take it.
    #[error(transparent)]
    Delivery(#[from] delivery::Failed),
    /// The practice server cannot start.
    #[error(transparent)]
    Rehearsal(#[from] rehearsal::Error),
    /// The key or the certificate cannot be read.
    #[error(transparent)]
    File(#[from] store::Error),
    /// The certificate is none.
    #[error(transparent)]
    Certificate(#[from] certificate::Error),
    /// The report cannot be made.
    #[error(transparent)]
    Report(#[from] report::Error),
}

/// Whether the practice server stands in: it needs the certificate of step 2 and its key.
pub(super) fn stands_in(setup: &Setup) -> bool {
    setup.rehearsal && setup.request.is_some() && setup.certificate.is_some() && host(setup).is_some()
}

fn host(setup: &Setup) -> Option<HostName> {
    setup.hosts.iter().find_map(|host| host.as_str().parse().ok())
}

impl Practice {
    /// Where it listens.
    pub(super) fn address(&self) -> Option<SocketAddr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(PracticeServer::address)
    }

    /// The message as it was received.
    pub(super) fn message(&self, id: &str) -> Option<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref()?.message(id)
    }

    /// Starts the server with what steps 1 and 2 made, and hands it the message.
    pub(super) fn send(
        &self,
        setup: &Setup,
        security: Security,
        message: TestMessage,
    ) -> Option<impl Straw<Sent, Line, Failure> + Send + 'static> {
        let chain = setup.certificate.as_ref()?.chain.clone();
        let key = setup.request.as_ref()?.key.clone()?;
        let host = host(setup)?;
        let place = Arc::clone(&self.0);
        Some(sipper(async move |mut progress| {
            let chain = store::read(&chain, LARGEST)?;
            let key = Zeroizing::new(store::read(&key, LARGEST)?);
            // The authority behind the chain is trusted for this one conversation, and nowhere else.
            let trust = Trust::from_pem(&chain)?;
            let server = PracticeServer::start(&String::from_utf8_lossy(&chain), &key, host.clone()).await?;
            let at = server.address();
            drop(place.lock().unwrap_or_else(PoisonError::into_inner).replace(server));
            let target = Target { host: Host::Address(at.ip()), port: at.port(), server_name: Some(host) };
            let mut sending = delivery::send(Route::new(target, trust), security, None, message).pin();
            while let Some(line) = sending.sip().await {
                progress.send(line).await;
            }
            Ok(sending.await?)
        }))
    }
}

impl Failure {
    fn inner(&self) -> &dyn Explain {
        match self {
            Self::Delivery(error) => error,
            Self::Rehearsal(error) => error,
            Self::File(error) => error,
            Self::Certificate(error) => error,
            Self::Report(error) => error,
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
