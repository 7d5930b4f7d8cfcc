//! Machines that fail: ended in the middle of a save, with a full disk, a disk that may not be written or is gone, a wrong
//! clock, a second Postseal. What was kept is there afterwards, old or new, and whoever uses it is told.
#![cfg(target_os = "linux")]

mod cable;
mod child;
mod ended;
mod full;
mod middle;
mod names;
mod network;
mod owner;
mod places;
mod portal;
#[path = "../hostile/server.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod server;
mod story;

use std::path::Path;
use std::process::{Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The name in the certificate of each server here.
const NAME: &str = "mx.example.test";

/// One at a time, also where all tests share a process: between fork(2) and execve(2) a child holds the locks of its parent.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The same, with work that waits.
fn alone_with(work: impl Future<Output = ()>) {
    let _alone = alone();
    tokio::runtime::Runtime::new().unwrap().block_on(work);
}

/// Runs the program on this data folder.
fn postseal(data: &Path, arguments: &[&str]) -> Output {
    let mut command = program(data);
    command.args(arguments).output().unwrap()
}

fn program(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let _ = command.args(["--lang", "en"]).env("POSTSEAL_DATA", data).env("NO_COLOR", "1");
    let _ = command.stdin(std::process::Stdio::null());
    command
}

fn told(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
