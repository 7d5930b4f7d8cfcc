//! The practice server: takes mail on loopback over STARTTLS (RFC 3207), and keeps it in memory.
//!
//! It passes nothing on. What it writes into `Received` is what it saw: its own side of the handshake.

mod dialogue;
#[cfg(test)]
mod tests;

use super::Error;
use crate::name::HostName;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

/// More at a time are turned away.
const MOST_CONNECTIONS: usize = 8;
/// Older messages make room for new ones.
const MOST_MESSAGES: usize = 32;
/// How long a client is waited for.
const PATIENCE: Patience = Patience { line: Duration::from_secs(20), conversation: Duration::from_secs(120) };

/// A mail server for one rehearsal; it ends when it is dropped.
#[derive(Debug)]
pub struct PracticeServer {
    address: SocketAddr,
    mailbox: Arc<Mailbox>,
    task: JoinHandle<()>,
}

/// How long a client is waited for.
#[derive(Clone, Copy)]
struct Patience {
    /// For one line, or for the handshake.
    line: Duration,
    /// For all it has to say.
    conversation: Duration,
}

/// What all connections share.
struct Shared {
    patience: Patience,
    host: HostName,
    tls: Arc<ServerConfig>,
    mailbox: Arc<Mailbox>,
}

/// The messages that came in, with their Message-ID.
#[derive(Default)]
struct Mailbox(Mutex<VecDeque<(Option<String>, Vec<u8>)>>);

impl PracticeServer {
    /// Starts on 127.0.0.1, at a port that is free, with a certificate chain and its key, both in PEM.
    ///
    /// Has to be called within a tokio runtime.
    pub async fn start(chain_pem: &str, key_pem: &[u8], host: HostName) -> Result<Self, Error> {
        Self::start_with(chain_pem, key_pem, host, PATIENCE).await
    }

    async fn start_with(
        chain_pem: &str,
        key_pem: &[u8],
        host: HostName,
        patience: Patience,
    ) -> Result<Self, Error> {
        let tls = Arc::new(configuration(chain_pem, key_pem)?);
        let failed = |error: std::io::Error| Error::Server(error.to_string());
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let mailbox = Arc::new(Mailbox::default());
        let shared = Arc::new(Shared { patience, host, tls, mailbox: Arc::clone(&mailbox) });
        let task = tokio::spawn(listen(listener, shared));
        Ok(Self { address, mailbox, task })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The message with this Message-ID (`<…>`), as it was received.
    pub fn message(&self, message_id: &str) -> Option<Vec<u8>> {
        let messages = self.mailbox.0.lock().unwrap_or_else(PoisonError::into_inner);
        messages.iter().find(|(id, _)| id.as_deref() == Some(message_id)).map(|(_, bytes)| bytes.clone())
    }
}

impl Drop for PracticeServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Mailbox {
    fn keep(&self, message: Vec<u8>) {
        let id = crate::received::read(&message).ok().and_then(|message| message.message_id);
        let mut messages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if messages.len() == MOST_MESSAGES {
            let _ = messages.pop_front();
        }
        messages.push_back((id, message));
    }
}

impl std::fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailbox").finish_non_exhaustive()
    }
}

/// The conversations belong to this task, and end with it.
async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    let free = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let mut conversations = JoinSet::new();
    loop {
        let Ok((stream, peer)) = listener.accept().await else {
            // Out of file handles, most likely: they come back.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        while conversations.try_join_next().is_some() {}
        let Ok(place) = Arc::clone(&free).try_acquire_owned() else {
            // A new connection takes a line at once; one that does not need not read it.
            let _ = stream.try_write(b"421 4.7.0 Too many connections\r\n");
            continue;
        };
        let shared = Arc::clone(&shared);
        let _ = conversations.spawn(async move {
            // A client that hangs up, or is too slow, is its own affair.
            let _ = timeout(shared.patience.conversation, dialogue::hold(stream, peer, &shared)).await;
            drop(place);
        });
    }
}

fn configuration(chain_pem: &str, key_pem: &[u8]) -> Result<ServerConfig, Error> {
    let failed = |error: String| Error::Server(error);
    let chain = CertificateDer::pem_slice_iter(chain_pem.as_bytes())
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| failed(error.to_string()))?;
    let key = PrivateKeyDer::from_pem_slice(key_pem).map_err(|error| failed(error.to_string()))?;
    ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .map_err(|error| failed(error.to_string()))
}
