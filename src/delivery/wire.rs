//! Bytes to and from a server, each wait with its deadline.

use super::reply::{Malformed, Reply};
use super::{Error, Step};
use std::io;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

/// A connection, in clear or in TLS.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Sync + Unpin> Stream for T {}

/// A connection that carries commands and replies.
pub(super) struct Wire {
    stream: Box<dyn Stream>,
    /// Read and not yet looked at.
    unread: Vec<u8>,
    target: String,
    deadline: Duration,
}

impl Wire {
    pub(super) fn new(stream: Box<dyn Stream>, target: String, deadline: Duration) -> Self {
        Self { stream, unread: Vec::new(), target, deadline }
    }

    /// Sends; whatever came before it was asked for is no reply to it.
    pub(super) async fn write(&mut self, step: Step, bytes: &[u8]) -> Result<(), Error> {
        if !self.unread.is_empty() {
            return Err(self.malformed(step, Malformed::Unasked));
        }
        let written = async {
            self.stream.write_all(bytes).await?;
            self.stream.flush().await
        };
        match timeout(self.deadline, written).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(self.broken(step, &error)),
            Err(_) => Err(self.timed_out(step, self.deadline)),
        }
    }

    pub(super) async fn reply(&mut self, step: Step) -> Result<Reply, Error> {
        // RFC 5321, section 4.5.3.2.6: a server may look at the message for long before it answers.
        let deadline = if step == Step::Message { self.deadline * 4 } else { self.deadline };
        match timeout(deadline, self.whole_reply(step)).await {
            Ok(reply) => reply,
            Err(_) => Err(self.timed_out(step, deadline)),
        }
    }

    /// The bare connection, for a handshake. Anything already read would be plain text taken for TLS
    /// (CVE-2011-0411).
    pub(super) fn into_stream(self) -> Result<Box<dyn Stream>, Error> {
        if self.unread.is_empty() { Ok(self.stream) } else { Err(Error::Injected { target: self.target }) }
    }

    async fn whole_reply(&mut self, step: Step) -> Result<Reply, Error> {
        loop {
            match Reply::read(&self.unread) {
                Ok(Some((reply, length))) => {
                    let _ = self.unread.drain(..length);
                    return Ok(reply);
                }
                Ok(None) => {}
                Err(cause) => return Err(self.malformed(step, cause)),
            }
            let mut bytes = [0; 4096];
            match self.stream.read(&mut bytes).await {
                Ok(0) => return Err(Error::Closed { target: self.target.clone(), step }),
                Ok(length) => self.unread.extend_from_slice(&bytes[..length]),
                Err(error) => return Err(self.broken(step, &error)),
            }
        }
    }

    fn malformed(&self, step: Step, cause: Malformed) -> Error {
        let begins = |with: &str| {
            self.unread.get(..with.len()).is_some_and(|it| it.eq_ignore_ascii_case(with.as_bytes()))
        };
        if ["HTTP/", "<!DOCTYPE", "<html"].into_iter().any(begins) {
            return Error::WebPage { target: self.target.clone(), step };
        }
        Error::NotSmtp { target: self.target.clone(), step, cause }
    }

    fn timed_out(&self, step: Step, deadline: Duration) -> Error {
        Error::TimedOut { target: self.target.clone(), step, seconds: deadline.as_secs() }
    }

    fn broken(&self, step: Step, error: &io::Error) -> Error {
        broken(&self.target, step, error)
    }
}

/// What the system said about a connection.
pub(super) fn broken(target: &str, step: Step, error: &io::Error) -> Error {
    let target = target.to_owned();
    match error.kind() {
        io::ErrorKind::ConnectionRefused => Error::PortClosed { target },
        io::ErrorKind::UnexpectedEof
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe => Error::Closed { target, step },
        _ => Error::Network { target, step, cause: error.to_string() },
    }
}
