//! Reading ahead on a core of its own: a packed file is unpacked there while somebody else reads what came out before.
//!
//! No more than a few blocks wait at a time, so that memory stays the same whatever the size.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

/// Large enough that handing one over costs nothing beside it.
const BLOCK: usize = 256 * 1024;
/// One is read, one is filled, and so many wait in between.
const WAITING: usize = 2;

/// The same bytes as those of a reader, and the same error behind them.
pub(crate) struct Ahead {
    /// Taken away when nobody wants more: then the other side ends, too.
    blocks: Option<Receiver<io::Result<Vec<u8>>>>,
    block: io::Cursor<Vec<u8>>,
    thread: Option<JoinHandle<()>>,
}

impl Ahead {
    pub(crate) fn new(inner: Box<dyn Read + Send>) -> io::Result<Self> {
        let (sender, blocks) = sync_channel(WAITING);
        let thread = thread::Builder::new().name("unpack".to_owned()).spawn(move || read(inner, &sender))?;
        Ok(Self { blocks: Some(blocks), block: io::Cursor::default(), thread: Some(thread) })
    }
}

/// Reads to the end, to an error, or until nobody listens.
fn read(mut inner: Box<dyn Read + Send>, sender: &SyncSender<io::Result<Vec<u8>>>) {
    loop {
        let mut block = Vec::with_capacity(BLOCK);
        let done = inner.by_ref().take(BLOCK as u64).read_to_end(&mut block);
        let is_over = block.len() < BLOCK;
        // What came before the damage counts.
        if !block.is_empty() && sender.send(Ok(block)).is_err() {
            return;
        }
        if let Err(error) = done {
            // Where nobody listens any more, nobody wants to know.
            let _ = sender.send(Err(error));
            return;
        }
        if is_over {
            return;
        }
    }
}

impl Read for Ahead {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.block.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            match self.blocks.as_ref().and_then(|blocks| blocks.recv().ok()) {
                Some(block) => self.block = io::Cursor::new(block?),
                None => return Ok(0),
            }
        }
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.blocks = None;
        if let Some(thread) = self.thread.take() {
            // A panic of its own was told already.
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    /// Gives a little at a time, and may break at its end.
    struct Drops {
        left: io::Cursor<Vec<u8>>,
        few: usize,
        breaks: bool,
    }

    impl Read for Drops {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let few = buffer.len().min(self.few);
            match self.left.read(&mut buffer[..few])? {
                0 if self.breaks && few > 0 => Err(io::ErrorKind::InvalidData.into()),
                read => Ok(read),
            }
        }
    }

    /// All that comes, and the kind of the error at its end.
    fn all(mut reader: impl Read) -> (Vec<u8>, Option<io::ErrorKind>) {
        let mut bytes = Vec::new();
        let error = reader.read_to_end(&mut bytes).err().map(|error| error.kind());
        (bytes, error)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

        #[test]
        fn the_same_comes_out_as_without_it(size in 0usize..3 * BLOCK, few in 1usize..70_000, breaks: bool) {
            // Around the ends of blocks, too.
            for size in [size, size / BLOCK * BLOCK] {
                let bytes: Vec<u8> = (0_u8..=250).cycle().take(size).collect();
                let drops = || Drops { left: io::Cursor::new(bytes.clone()), few, breaks };
                prop_assert_eq!(all(Ahead::new(Box::new(drops())).unwrap()), all(drops()));
            }
        }
    }

    #[test]
    fn no_more_is_read_than_a_few_blocks_ahead_and_nothing_once_nobody_wants_it() {
        struct Counted(Arc<AtomicU64>);
        impl Read for Counted {
            fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
                let _ = self.0.fetch_add(buffer.len() as u64, Ordering::SeqCst);
                buffer.fill(b'x');
                Ok(buffer.len())
            }
        }
        let count = Arc::new(AtomicU64::new(0));
        let mut ahead = Ahead::new(Box::new(Counted(Arc::clone(&count)))).unwrap();
        assert_eq!(ahead.read(&mut [0; 10]).unwrap(), 10);
        // Without an end: this returns only because the other side ends.
        drop(ahead);
        assert!(count.load(Ordering::SeqCst) <= (WAITING as u64 + 4) * BLOCK as u64);
        assert_eq!(Arc::strong_count(&count), 1, "the reader is gone");
    }
}
