//! A window that slides over a file: the bytes from a place of it on, never more of them than its size.

use std::io::{self, Read};

/// Enough for the headers of any message and for a line of any log; small enough for a processor's cache.
pub(crate) const WINDOW: usize = 256 * 1024;

/// A reader with a window on it.
pub(crate) struct Stream<R> {
    inner: R,
    window: Vec<u8>,
    start: usize,
    end: usize,
    /// Where the first byte of the window stands in the file.
    at: u64,
    is_over: bool,
}

impl<R: Read> Stream<R> {
    /// `at`: where in the file the reader stands. The size of the window is its own for the tests alone.
    pub(crate) fn new(inner: R, at: u64, window: usize) -> Self {
        Self { inner, window: vec![0; window], start: 0, end: 0, at, is_over: false }
    }

    /// The same, read from now on through another reader of the same bytes.
    pub(crate) fn through<S>(self, other: impl FnOnce(R) -> io::Result<S>) -> io::Result<Stream<S>> {
        let Self { inner, window, start, end, at, is_over } = self;
        Ok(Stream { inner: other(inner)?, window, start, end, at, is_over })
    }

    /// What is in the window.
    pub(crate) fn seen(&self) -> &[u8] {
        &self.window[self.start..self.end]
    }

    /// Where in the file it begins.
    pub(crate) const fn at(&self) -> u64 {
        self.at
    }

    /// Whether nothing comes behind it.
    pub(crate) const fn is_over(&self) -> bool {
        self.is_over
    }

    /// Whether no more fits.
    pub(crate) const fn is_full(&self) -> bool {
        self.end - self.start == self.window.len()
    }

    /// Goes on by so many bytes.
    pub(crate) fn skip(&mut self, bytes: usize) {
        let bytes = bytes.min(self.end - self.start);
        self.start += bytes;
        self.at += bytes as u64;
    }

    /// Lets in what fits, at least a byte where there is one.
    pub(crate) fn fill(&mut self) -> io::Result<()> {
        if self.start > 0 {
            self.window.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        while self.end < self.window.len() && !self.is_over {
            match self.inner.read(&mut self.window[self.end..]) {
                Ok(0) => self.is_over = true,
                Ok(read) => {
                    self.end += read;
                    return Ok(());
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Everything from here on; `None` where that is more than so many bytes.
    pub(crate) fn all(&mut self, most: usize) -> io::Result<Option<Vec<u8>>> {
        let mut all = Vec::new();
        loop {
            all.extend_from_slice(self.seen());
            self.skip(usize::MAX);
            if all.len() > most {
                return Ok(None);
            }
            if self.is_over {
                return Ok(Some(all));
            }
            self.fill()?;
        }
    }

    /// Calls with each line, without its end. What is longer than the window is cut; returns how many were.
    pub(crate) fn lines(&mut self, mut each: impl FnMut(&[u8])) -> io::Result<u64> {
        let (mut cut, mut inside) = (0, false);
        loop {
            let seen = self.seen();
            if let Some(length) = memchr::memchr(b'\n', seen) {
                if !inside {
                    let line = &seen[..length];
                    each(line.strip_suffix(b"\r").unwrap_or(line));
                }
                inside = false;
                self.skip(length + 1);
            } else if self.is_over {
                if !inside && !seen.is_empty() {
                    each(seen);
                }
                return Ok(cut);
            } else {
                if self.is_full() {
                    if !inside {
                        each(seen);
                        cut += 1;
                    }
                    inside = true;
                    self.skip(usize::MAX);
                }
                self.fill()?;
            }
        }
    }
}
