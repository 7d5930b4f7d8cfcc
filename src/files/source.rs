//! A file as it is read: what it is, unpacked, counted, and ended when the user says so.

use super::ahead::Ahead;
use super::stream::{Stream, WINDOW};
use flate2::read::MultiGzDecoder;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// How far it is, and whether it is to end: known to everybody who reads.
#[derive(Debug, Default)]
pub(crate) struct Meter {
    /// Bytes read from the disk.
    pub bytes: AtomicU64,
    /// The work is to end.
    pub stop: AtomicBool,
}

/// Why reading ended before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Ended {
    #[error("cancelled")]
    Cancelled,
    #[error("a file that unpacks to far more than its size")]
    Bomb(u64),
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Mbox,
    Message,
    Log,
    Tracking,
    Report,
}

/// An opened file.
pub(crate) struct Source {
    pub kind: Kind,
    pub stream: Stream<Box<dyn Read + Send>>,
    /// Whether what is read is what lies on the disk, so that another may begin in the middle.
    pub is_plain: bool,
}

impl Source {
    /// Opens a file and looks at its beginning.
    pub(crate) fn open(path: &Path, meter: &Arc<Meter>) -> io::Result<Self> {
        let mut file = Metered { inner: File::open(path)?, meter: Arc::clone(meter), own: Arc::default() };
        let mut magic = [0; 4];
        let read = file.read(&mut magic)?;
        let read = if read < 4 { read + file.read(&mut magic[read..])? } else { read };
        let own = Arc::clone(&file.own);
        let file = io::Cursor::new(magic).take(read as u64).chain(file);
        let unpacked = |inner: Box<dyn Read + Send>| Unpacked { inner, own, out: 0 };
        let (inner, is_plain): (Box<dyn Read + Send>, bool) = match magic {
            [0x1f, 0x8b, ..] => (Box::new(unpacked(Box::new(MultiGzDecoder::new(file)))), false),
            [0x28, 0xb5, 0x2f, 0xfd] => {
                let mut zstd = zstd::Decoder::new(file)?;
                zstd.window_log_max(LARGEST_WINDOW)?;
                (Box::new(unpacked(Box::new(zstd))), false)
            }
            _ => (Box::new(file), true),
        };
        let mut stream = Stream::new(inner, 0, WINDOW);
        // A pipe or a decoder gives a little at a time.
        while stream.seen().len() < SAMPLE && !stream.is_over() {
            stream.fill()?;
        }
        let mark = if stream.seen().starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        stream.skip(mark);
        Ok(Self { kind: kind(stream.seen()), stream, is_plain: is_plain && mark == 0 })
    }

    /// Has the rest unpacked by a core of its own, where there is more than what was looked at.
    pub(crate) fn ahead(self) -> io::Result<Self> {
        if self.is_plain || self.stream.is_over() {
            return Ok(self);
        }
        let stream = self.stream.through(|inner| Ok(Box::new(Ahead::new(inner)?) as Box<dyn Read + Send>))?;
        Ok(Self { stream, ..self })
    }
}

/// Whether a file begins with text, as mail and logs do, packed or not.
pub fn begins_with_text(path: &Path) -> io::Result<bool> {
    let source = Source::open(path, &Arc::default())?;
    Ok(!source.stream.seen().iter().take(SAMPLE).any(|byte| *byte == 0))
}

/// 32 MiB, the power of two: more than any of `zstd`'s levels takes by itself.
const LARGEST_WINDOW: u32 = 25;

/// As much of a file as tells what it is.
const SAMPLE: usize = 4096;

fn kind(beginning: &[u8]) -> Kind {
    let text = beginning.trim_ascii_start();
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if text.starts_with(b"From ") {
        Kind::Mbox
    } else if text.starts_with(b"#Software: Microsoft Exchange") || text.starts_with(b"#Fields: date-time") {
        Kind::Tracking
    } else if text.starts_with(b"{") {
        Kind::Report
    } else if is_field(line) {
        Kind::Message
    } else {
        Kind::Log
    }
}

/// Whether a line begins a header field (RFC 5322, section 2.2).
fn is_field(line: &[u8]) -> bool {
    let name = line.iter().take(77).position(|byte| *byte == b':').map(|at| &line[..at]);
    name.is_some_and(|name| {
        name.first().is_some_and(u8::is_ascii_alphabetic)
            && name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    })
}

/// A file whose bytes are counted.
pub(crate) struct Metered {
    pub inner: File,
    pub meter: Arc<Meter>,
    own: Arc<AtomicU64>,
}

impl Metered {
    /// A file that is open at the right place.
    pub(crate) fn new(inner: File, meter: &Arc<Meter>) -> Self {
        Self { inner, meter: Arc::clone(meter), own: Arc::default() }
    }
}

impl Read for Metered {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.meter.stop.load(Ordering::Relaxed) {
            return Err(io::Error::other(Ended::Cancelled));
        }
        let read = self.inner.read(buffer)?;
        let _ = self.meter.bytes.fetch_add(read as u64, Ordering::Relaxed);
        let _ = self.own.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// Mail and logs become ten to thirty times smaller, a day of the same line perhaps two hundred.
const LARGEST_RATIO: u64 = 500;

/// Below this size nobody is hurt.
const HARMLESS: u64 = 64 << 20;

/// What comes out of a decoder, as long as it stands in a proportion to what went in.
struct Unpacked {
    inner: Box<dyn Read + Send>,
    own: Arc<AtomicU64>,
    out: u64,
}

impl Read for Unpacked {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer).map_err(|error| {
            let ours = error.get_ref().and_then(|it| it.downcast_ref::<Ended>());
            if ours.is_some() || error.raw_os_error().is_some() {
                error
            } else {
                io::Error::new(io::ErrorKind::InvalidData, error.to_string())
            }
        })?;
        self.out += read as u64;
        let ratio = self.out / self.own.load(Ordering::Relaxed).max(1);
        if self.out > HARMLESS && ratio > LARGEST_RATIO {
            return Err(io::Error::other(Ended::Bomb(LARGEST_RATIO)));
        }
        Ok(read)
    }
}
