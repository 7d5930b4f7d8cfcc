//! Keys of RSA-3072, made by Postseal and by OpenSSL, turn by turn in one run: `cargo bench --bench keys`.
//!
//! What counts is the ratio, not the seconds: both search for primes, so one key may take ten times as long as another.
//! Postseal's time includes the request and both files, OpenSSL's the start of its program; each is a few
//! milliseconds.

use postseal::request::{Algorithm, KeySource, Order, Subject, make};
use std::process::Command;
use std::time::{Duration, Instant};

/// Enough for the ratio to settle.
const KEYS: u32 = 60;

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let (mut ours, mut theirs) = (Duration::ZERO, Duration::ZERO);
    for number in 0..KEYS {
        let order = Order {
            hosts: vec!["mx.example.org".parse().expect("a name")],
            subject: Subject::default(),
            key: KeySource::New(Algorithm::Rsa3072),
            passphrase: None,
            folder: folder.path().join(number.to_string()),
        };
        let begun = Instant::now();
        let made = runtime.block_on(async { make(order).await }).expect("a key");
        ours += begun.elapsed();
        assert!(made.key.exists(), "a key that is not there was not made");

        let file = folder.path().join(format!("{number}.pem"));
        let begun = Instant::now();
        let done = Command::new("openssl")
            .args(["genpkey", "-quiet", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072", "-out"])
            .arg(&file)
            .output()
            .expect("openssl is here");
        theirs += begun.elapsed();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
    let each = |all: Duration| all.as_secs_f64() * 1000.0 / f64::from(KEYS);
    println!(
        "RSA-3072, {KEYS} keys each: Postseal {:.0} ms, openssl genpkey {:.0} ms, ratio {:.2}",
        each(ours),
        each(theirs),
        ours.as_secs_f64() / theirs.as_secs_f64()
    );
}
