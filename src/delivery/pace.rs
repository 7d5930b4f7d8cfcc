//! A connection to a mailbox, whose deadline is one of progress: bytes that still come keep it alive.
//!
//! A large message through a narrow line takes as long as it takes. Somebody who says nothing is waited for no longer than
//! the deadline; somebody who says hardly anything, no longer than a narrow line would take for it.

use super::bounds::Bounds;
use super::wire::Stream;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// No line that is in use is narrower, in bytes a second: that of an old modem.
const NARROWEST: u64 = 4096;

/// A connection from which no more than so much is read, and at no slower pace.
pub(super) struct Paced {
    stream: Box<dyn Stream>,
    /// How many bytes are still taken.
    pub(super) left: usize,
    bounds: Bounds,
    deadline: Duration,
    /// When it is over.
    end: Pin<Box<Sleep>>,
    /// When the last command was sent, and how much was read since then.
    asked: Instant,
    read: u64,
}

impl Paced {
    /// `deadline`: for each wait. `left`: how many bytes are taken.
    pub(super) fn new(stream: Box<dyn Stream>, deadline: Duration, left: usize) -> Self {
        let end = Box::pin(sleep(deadline));
        Self { stream, left, bounds: Bounds::default(), deadline, end, asked: Instant::now(), read: 0 }
    }

    /// From now on it is waited anew.
    fn go_on(&mut self) {
        let now = Instant::now();
        let allowed = self.deadline + Duration::from_secs(self.read / NARROWEST);
        self.end.as_mut().reset((now + self.deadline).min(self.asked + allowed));
    }

    /// What a wait comes to that may last until the end.
    fn or_late<T>(&mut self, context: &mut Context<'_>, waited: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if waited.is_pending() && self.end.as_mut().poll(context).is_ready() {
            let cause = if self.read == 0 {
                format!("no answer in {} s", self.deadline.as_secs())
            } else {
                format!("the answer broke off after {} bytes, or comes too slowly", self.read)
            };
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, cause)));
        }
        waited
    }
}

impl fmt::Debug for Paced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Paced")
    }
}

impl AsyncRead for Paced {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        let waited = Pin::new(&mut *self.stream).poll_read(context, into);
        if let Poll::Ready(Ok(())) = waited {
            let read = into.filled().len() - before;
            let Some(left) = self.left.checked_sub(read) else {
                return Poll::Ready(Err(io::Error::other("the server says too much")));
            };
            self.left = left;
            self.bounds.see(&into.filled()[before..]).map_err(io::Error::other)?;
            self.read += read as u64;
            self.go_on();
        }
        self.or_late(context, waited)
    }
}

impl AsyncWrite for Paced {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let waited = Pin::new(&mut *self.stream).poll_write(context, bytes);
        if waited.is_ready() {
            (self.asked, self.read) = (Instant::now(), 0);
            self.go_on();
        }
        self.or_late(context, waited)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let waited = Pin::new(&mut *self.stream).poll_flush(context);
        self.or_late(context, waited)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let waited = Pin::new(&mut *self.stream).poll_shutdown(context);
        self.or_late(context, waited)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::pending;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
    use tokio::time::timeout;

    const DEADLINE: Duration = Duration::from_millis(400);
    /// What no wait of these may last, on the slowest machine.
    const FAR: Duration = Duration::from_secs(20);

    /// Asks, and reads so many bytes of what the other side says.
    async fn ask(other: impl AsyncFnOnce(DuplexStream), bytes: usize) -> io::Result<Vec<u8>> {
        let (here, there) = duplex(1 << 20);
        let mut paced = Paced::new(Box::new(here), DEADLINE, 32 << 20);
        let mut into = vec![0; bytes];
        let read = async {
            paced.write_all(b"a1 FETCH\r\n").await?;
            let _ = paced.read_exact(&mut into).await?;
            Ok(into)
        };
        tokio::select! {
            read = timeout(FAR, read) => read.expect("it ends"),
            () = async { other(there).await; pending().await } => unreachable!(),
        }
    }

    #[tokio::test]
    async fn a_large_answer_through_a_narrow_line_arrives() {
        let slow = async |mut there: DuplexStream| {
            for _ in 0..12 {
                there.write_all(&vec![b'x'; 1 << 16]).await.unwrap();
                sleep(DEADLINE / 4).await;
            }
        };
        let begun = Instant::now();
        assert_eq!(ask(slow, 12 << 16).await.unwrap().len(), 12 << 16);
        assert!(begun.elapsed() > 2 * DEADLINE, "{:?}", begun.elapsed());
    }

    #[tokio::test]
    async fn silence_ends_it() {
        let silent = ask(async |_there| pending().await, 1).await.unwrap_err();
        assert!(silent.to_string().starts_with("no answer"), "{silent}");
        let breaks_off = async |mut there: DuplexStream| {
            there.write_all(&vec![b'x'; 1 << 16]).await.unwrap();
            pending::<()>().await;
        };
        let broken_off = ask(breaks_off, 1 << 17).await.unwrap_err();
        assert!(broken_off.to_string().contains("after 65536 bytes"), "{broken_off}");
    }

    #[tokio::test]
    async fn a_byte_now_and_then_does_not_keep_it_alive_for_ever() {
        let drops = async |mut there: DuplexStream| loop {
            there.write_all(b"x").await.unwrap();
            sleep(DEADLINE / 4).await;
        };
        assert_eq!(ask(drops, 1000).await.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }
}
