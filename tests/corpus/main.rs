//! Certificate files that nobody here made: each is read, or refused in words, within bounds of time and memory.
//!
//! `tests/corpus/prepare` fetches them, and `POSTSEAL_CORPUS` says where they are; without it the test fails and says
//! so, and `tests/run` counts it as skipped with the reason. What other packages do with them does not matter here:
//! some are broken on purpose.
#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The kinds that an administrator could be sent; the others are tables of numbers for ciphers.
const KINDS: [&str; 13] =
    ["pem", "crt", "cer", "der", "p12", "pfx", "p7b", "p7c", "p7s", "csr", "crl", "key", "pub"];
/// Address space in KiB, most of it what the program and its threads reserve; the largest file has 285 kB.
const MEMORY: &str = "393216";
/// Seconds. A passphrase may be made costly to try, and a debug build is slow.
const TIME: &str = "30";

/// What became of one file.
enum Outcome {
    Read,
    Refused,
    Wrong(String),
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.extension().and_then(|it| it.to_str()).unwrap_or_default().to_ascii_lowercase();
        if path.is_dir() {
            collect(&path, files);
        } else if KINDS.contains(&kind.as_str()) {
            files.push(path);
        }
    }
}

fn inspect(file: &Path, passphrase: &Path) -> Outcome {
    let out = Command::new("sh")
        .args(["-c", r#"ulimit -c 0; ulimit -v "$1"; shift; exec timeout --signal=KILL "$@""#, "sh"])
        .args([MEMORY, TIME, env!("CARGO_BIN_EXE_postseal"), "--lang", "en", "inspect", "--json"])
        .arg("--passphrase-file")
        .args([passphrase, file])
        .output()
        .unwrap();
    let (printed, said) = (String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    let name = file.file_name().unwrap().to_string_lossy();
    match out.status.code() {
        Some(0 | 1) if serde_json::from_str::<serde_json::Value>(&printed).is_ok() => Outcome::Read,
        Some(2) if format!("{printed}{said}").contains(&*name) && !said.contains("panicked") => {
            Outcome::Refused
        }
        _ => Outcome::Wrong(format!("{}: {}\n{said}", file.display(), out.status)),
    }
}

#[test]
fn files_of_others_are_read_or_refused_in_words() {
    let corpus = std::env::var_os("POSTSEAL_CORPUS")
        .expect("POSTSEAL_CORPUS names no folder: run tests/run, or tests/corpus/prepare first");
    let mut files = Vec::new();
    collect(Path::new(&corpus), &mut files);
    assert!(files.len() >= 1000, "only {} files: that is not the whole corpus", files.len());
    let passphrase = tempfile::NamedTempFile::new().unwrap();
    // That of all of PKITS' PKCS #12; for the others it is a wrong one, which is a case as well.
    std::fs::write(passphrase.path(), "password\n").unwrap();

    let (next, read, refused) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
    let wrong = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            let _ = scope.spawn(|| {
                while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let _ = match inspect(file, passphrase.path()) {
                        Outcome::Read => read.fetch_add(1, Ordering::Relaxed),
                        Outcome::Refused => refused.fetch_add(1, Ordering::Relaxed),
                        Outcome::Wrong(why) => {
                            wrong.lock().unwrap().push(why);
                            0
                        }
                    };
                }
            });
        }
    });
    let (read, refused, wrong) = (read.into_inner(), refused.into_inner(), wrong.into_inner().unwrap());
    println!("{} files: {read} read, {refused} refused", files.len());
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), files.len(), wrong.join("\n"));
    // A program that refuses everything would pass otherwise.
    assert!(read >= 800, "only {read} were read");
}
