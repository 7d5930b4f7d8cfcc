//! Cancel: whoever waits no more is not kept waiting by a core that still reads.

use crate::archive::{Order, Side};
use sipper::Sipper;
use std::fs::{self, File};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

const MESSAGE: &str = "From ann@bank.example Mon Nov 23 14:34:38 2026\nReceived: from mx.bank.example (mx.bank.example \
    [203.0.113.5]) by mx.home.example (Postfix) with ESMTP id 1; Mon, 23 Nov 2026 14:34:37 +0000\nFrom: \
    ann@bank.example\n\nHello.\n\n";

/// A file that begins so, and goes on for a tebibyte: there is no end to wait for.
fn endless(path: &Path, beginning: &str) {
    fs::write(path, beginning).unwrap();
    File::options().write(true).open(path).unwrap().set_len(1 << 40).unwrap();
}

/// Begins to read, goes away after the first word about how far it is, and returns once every core has ended.
fn read_and_leave(paths: Vec<PathBuf>) {
    let (ended, waits) = mpsc::channel();
    let reading = thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let now = time::OffsetDateTime::UNIX_EPOCH;
        let order = Order { paths, side: Side::From, now, cores: NonZero::new(4) };
        let so_far = runtime.block_on(async {
            let mut work = super::super::read(order).pin();
            work.sip().await.expect("it takes longer than that")
        });
        // This waits for the thread that reads, and that one for all others.
        drop(runtime);
        ended.send(so_far).unwrap();
    });
    let so_far = waits.recv_timeout(Duration::from_secs(60)).expect("every core has ended");
    assert!(so_far.bytes < 1 << 40);
    reading.join().unwrap();
}

#[test]
fn a_large_mailbox_is_left_by_every_core() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mbox");
    endless(&path, MESSAGE);
    read_and_leave(vec![path]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
}

#[test]
fn one_log_is_left_by_those_who_share_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mail.log");
    let line = "Nov 23 14:34:38 mx postfix/smtpd[4475]: connect from mx.bank.example[203.0.113.5]\n";
    endless(&path, &line.repeat(10_000));
    read_and_leave(vec![path]);
}

#[test]
fn logs_are_left_and_what_waits_for_its_turn_is_not_begun() {
    let folder = tempfile::tempdir().unwrap();
    let line = "Nov 23 14:34:38 mx postfix/smtpd[4475]: connect from mx.bank.example[203.0.113.5]\n";
    for number in 0..9 {
        endless(&folder.path().join(format!("mail.log.{number}")), line);
    }
    read_and_leave(vec![folder.path().to_owned()]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 9, "nothing is left behind");
}
