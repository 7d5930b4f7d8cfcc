//! A file as it is read: what it is, unpacked, counted, and ended when the user says so.

use super::ahead::Ahead;
use super::stream::{Stream, WINDOW};
use crate::store;
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
        let (inner, is_plain) = unpack(&magic[..read], Box::new(file))?;
        let inner = if is_plain { inner } else { Box::new(Unpacked { inner, own, out: 0 }) };
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

/// What a file that begins so holds, unpacked where it is packed with gzip or zstd; and whether it is not.
fn unpack<'a>(
    beginning: &[u8],
    file: Box<dyn Read + Send + 'a>,
) -> io::Result<(Box<dyn Read + Send + 'a>, bool)> {
    Ok(match beginning {
        [0x1f, 0x8b, ..] => (Box::new(MultiGzDecoder::new(file)), false),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => {
            let mut zstd = zstd::Decoder::new(file)?;
            zstd.window_log_max(LARGEST_WINDOW)?;
            (Box::new(zstd), false)
        }
        _ => (file, true),
    })
}

/// All of a file, unpacked where it is packed. One that holds more than `limit` bytes, packed or not, is refused before it
/// fills the memory.
pub(crate) fn whole(path: &Path, limit: u64) -> Result<Vec<u8>, store::Error> {
    let bytes = store::read(path, limit)?;
    let io = |error: io::Error| store::Error::from_io(path, &error);
    let (file, is_plain) = unpack(&bytes, Box::new(bytes.as_slice())).map_err(io)?;
    if is_plain {
        drop(file);
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    let _ = file.take(limit + 1).read_to_end(&mut unpacked).map_err(io)?;
    if unpacked.len() as u64 > limit {
        return Err(store::Error::TooLarge { path: path.to_owned(), limit });
    }
    Ok(unpacked)
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    #[test]
    fn a_file_that_is_read_whole_is_unpacked_and_bounded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mail.log.2.gz");
        let text = "Nov 30 10:00:00 mx postfix/smtp[1]: a line\n".repeat(100);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(text.as_bytes()).unwrap();
        let gzip = gzip.finish().unwrap();
        let zstd = zstd::encode_all(text.as_bytes(), 3).unwrap();
        for bytes in [text.as_bytes(), &gzip, &zstd] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(whole(&path, text.len() as u64).unwrap(), text.as_bytes());
            let refused = whole(&path, text.len() as u64 - 1);
            assert!(matches!(refused, Err(store::Error::TooLarge { .. })), "{refused:?}");
        }
        std::fs::write(&path, &gzip[..gzip.len() / 2]).unwrap();
        assert!(matches!(whole(&path, 1 << 20), Err(store::Error::Io { .. })));
    }
}
