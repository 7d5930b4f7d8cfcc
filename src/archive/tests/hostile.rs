//! Files that want to do harm: each is told and left behind, and none is held in memory.

use super::read_one;
use crate::archive::known::Known;
use crate::archive::read::{Side, mbox};
use crate::archive::stream::{Stream, WINDOW};
use crate::archive::tally::{MOST_PARTNERS, Tally};
use crate::archive::{Error, Problem, log};
use crate::explain::Explain;
use crate::policy::Direction;
use crate::received::Used;
use std::fs;
use std::io::{self, Read, Write};

const BEGIN: &[u8] = b"From ann@bank.example Mon Nov 23 14:34:38 2026\n";
const GOOD: &[u8] = b"From ann@bank.example Mon Nov 23 14:34:38 2026\nReceived: from mx.bank.example \
    (mx.bank.example [203.0.113.5]) by mx.home.example (Postfix) with ESMTP id 1; Mon, 23 Nov 2026 14:34:37 +0000\n\
    From: ann@bank.example\n\nHello.\n";

/// Reads bytes as an mbox file, without a file.
fn read(bytes: impl Read) -> (Tally, u64) {
    let mut tally = Tally::default();
    let (stream, lines) = (&mut Stream::new(bytes, 0, WINDOW), &mut Known::default());
    let endless = mbox(stream, 0..u64::MAX, Side::From, lines, &mut tally, drop).unwrap();
    (tally, endless)
}

#[test]
fn a_line_of_a_gibibyte_is_passed_over() {
    // In a log.
    let mut tally = Tally::default();
    let good = b"\n2026-11-23 14:34:39 1xVV7v-0001At-26 <= x@bank.example H=mx [203.0.113.5] P=esmtp S=329\n";
    let endless = io::repeat(b'x').take(1 << 30).chain(good.as_slice());
    let now = time::macros::datetime!(2026-11-30 0:00 UTC);
    let (known, cut) = log::read(&mut Stream::new(endless, 0, WINDOW), false, now, None, &mut tally);
    assert_eq!((known, cut.unwrap(), tally.partners().len()), (1, 1, 1));
    // In a message's text, and in its headers.
    let (tally, endless) =
        read(GOOD.chain(io::repeat(0).take(1 << 30)).chain(b"\n\n".as_slice()).chain(GOOD));
    assert_eq!((endless, tally.partners()[0].messages), (0, 2));
    let header = BEGIN.chain(b"Received: ".as_slice()).chain(io::repeat(b'a').take(1 << 30));
    let (tally, endless) = read(header.chain(b"\n\n".as_slice()).chain(GOOD));
    assert_eq!((endless, tally.skipped, tally.partners()[0].messages), (1, 1, 1));
}

#[test]
fn headers_without_an_end_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mbox");
    let fields = b"X-Endless: on and on\n".repeat(20_000);
    fs::write(&path, [BEGIN, &fields, b"\n", GOOD].concat()).unwrap();
    let archive = read_one(&path).unwrap();
    assert_eq!(archive.problems, [Problem::EndlessHeaders { path, count: 1 }]);
    assert_eq!((archive.messages, archive.skipped), (1, 1));
}

#[test]
fn a_damaged_file_is_told_and_what_came_before_is_counted() {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
    encoder.write_all(&GOOD.repeat(2000)).unwrap();
    let good = encoder.finish().unwrap();
    let zstd = zstd::encode_all(GOOD.repeat(20_000).as_slice(), 1).unwrap();
    let mut flipped = good.clone();
    let middle = flipped.len() / 2;
    flipped[middle..middle + 8].fill(0xff);
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [
        ("cut.gz", &good[..good.len() / 2]),
        ("cut.zst", &zstd[..zstd.len() - 20]),
        ("flipped.gz", flipped.as_slice()),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let archive = read_one(&path).unwrap();
        assert!(
            matches!(archive.problems.as_slice(), [Problem::Damaged { .. }]),
            "{name}: {:?}",
            archive.problems
        );
        assert!(archive.messages > 100, "{name}: {}", archive.messages);
    }
    // Nothing came before.
    let path = folder.path().join("head.gz");
    fs::write(&path, [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff]).unwrap();
    assert!(
        matches!(read_one(&path), Err(Error::Unreadable(Problem::Damaged { .. }))),
        "{:?}",
        read_one(&path)
    );
}

#[test]
fn a_bomb_is_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let zeros = || io::repeat(0).take(200 << 20);
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let _ = io::copy(&mut zeros(), &mut gzip).unwrap();
    let zstd = zstd::encode_all(zeros(), 1).unwrap();
    for (name, bytes) in [("bomb.gz", gzip.finish().unwrap()), ("bomb.zst", zstd)] {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let error = read_one(&path).unwrap_err();
        assert_eq!(error.code(), "archive-bomb", "{name}: {error}");
    }
}

#[test]
fn a_window_that_would_fill_the_memory_is_refused() {
    let mut encoder = zstd::Encoder::new(Vec::new(), 1).unwrap();
    encoder.window_log(27).unwrap();
    encoder.include_contentsize(false).unwrap();
    encoder.write_all(&GOOD.repeat(1_000_000)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("long.zst");
    fs::write(&path, encoder.finish().unwrap()).unwrap();
    let error = read_one(&path).unwrap_err();
    assert_eq!(error.code(), "archive-damaged", "{error}");
}

#[test]
fn a_file_of_something_else_is_told() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in
        [("empty", b"".as_slice()), ("zeros", &[0; 5000]), ("text", b"just a text\nof two lines\n")]
    {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        assert_eq!(read_one(&path), Err(Error::Unreadable(Problem::NotKnown(path))), "{name}");
    }
    assert_eq!(read_one(folder.path()).unwrap_err().code(), "archive-nothing");
    #[cfg(unix)]
    assert_eq!(read_one(std::path::Path::new("/dev/zero")).unwrap_err().code(), "file-is-pipe");
}

#[test]
fn a_flood_of_made_up_partners_does_not_fill_the_memory() {
    let mut tally = Tally::default();
    for number in 0..MOST_PARTNERS + 1000 {
        let seen = crate::archive::tally::Seen::without(Used::No);
        tally.add(&format!("p{number}.example"), Direction::Inbound, seen);
    }
    assert_eq!((tally.beyond, tally.partners().len()), (1000, MOST_PARTNERS));
}
