//! What reads from outside, fed with real data and with what becomes of it: cut off at each byte, with bits flipped, with
//! pieces of others put in. Nothing panics, hangs or takes all memory.
//!
//! The same targets run under libFuzzer: `cargo +nightly fuzz run message fuzz/corpus/message
//! tests/replay/corpus/message`. `POSTSEAL_REPLAY_SECONDS` has each go on here for so long.
#![cfg(target_os = "linux")]

mod changes;
mod seeds;
mod targets;

use changes::Changes;
use postseal::certificate::Finding;
use std::collections::BTreeSet;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How often each target runs, where nothing else is asked for.
const OFTEN: usize = 3000;
/// The same where each takes some milliseconds.
const SELDOM: usize = 300;
/// Nothing takes longer, in a build that is not optimized on a busy machine.
const LONGEST: Duration = Duration::from_secs(20);

/// Panics on any thread.
static PANICS: AtomicUsize = AtomicUsize::new(0);

fn replay(name: &str, times: usize) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            let _ = PANICS.fetch_add(1, Ordering::SeqCst);
            usual(panic);
        }));
    });
    let (_, target) = targets::ALL.into_iter().find(|(known, _)| *known == name).unwrap();
    let seeds = seeds::of(name);
    assert!(!seeds.is_empty(), "{name}: nothing to begin with");
    let run = |bytes: &[u8]| {
        let (before, begun) = (PANICS.load(Ordering::SeqCst), Instant::now());
        let done = panic::catch_unwind(AssertUnwindSafe(|| target(bytes)));
        let wrong = if done.is_err() || PANICS.load(Ordering::SeqCst) > before {
            "panicked"
        } else if begun.elapsed() > LONGEST {
            "took too long"
        } else {
            return;
        };
        let file = kept(name, bytes);
        panic!("{name} {wrong}: {}\n{}", file.display(), bytes[..bytes.len().min(2000)].escape_ascii());
    };
    let begun = Instant::now();
    let seconds = std::env::var("POSTSEAL_REPLAY_SECONDS").ok().and_then(|it| it.parse().ok());
    let seconds = seconds.map(Duration::from_secs);
    let mut done = 0;
    for seed in &seeds {
        run(seed);
    }
    for changed in Changes::of(&seeds) {
        if seconds.map_or(done >= times, |seconds| begun.elapsed() >= seconds) {
            break;
        }
        run(&changed);
        done += 1;
    }
    println!("{name}: {} seeds, {done} changes, {:.1?}", seeds.len(), begun.elapsed());
}

/// Where an input is kept that something is wrong with.
fn kept(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("replay");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name);
    std::fs::write(&file, bytes).unwrap();
    file
}

fn seed(of: &str) -> Vec<u8> {
    std::fs::read(format!("tests/replay/corpus/{of}")).unwrap()
}

/// What begins in the middle of nowhere would test nothing.
#[test]
fn what_the_network_targets_begin_with_is_understood() {
    assert!(targets::sent(&seed("smtp/plain"), targets::PATIENT));
    assert!(targets::sent(&seed("smtp/pipelining"), targets::PATIENT));
    assert!(!targets::sent(&seed("smtp/listed"), targets::PATIENT));
    assert!(targets::fetched(&seed("imap/good"), targets::PATIENT).0);
    assert!(targets::fetched(&seed("imap/letters"), targets::PATIENT).1);
    assert_eq!(targets::versions(&seed("server_hello/tls10"), targets::PATIENT), 1);
    assert_eq!(targets::versions(&seed("server_hello/clear"), targets::PATIENT), 0);
    assert_eq!(targets::records(&seed("dns/tlsrpt")), (true, false, false));
    assert_eq!(targets::records(&seed("dns/sts")), (false, true, false));
    assert_eq!(targets::records(&seed("dns/caa")), (false, false, true));
}

/// Of answers that nobody could have signed, nothing but the outermost would be read.
#[test]
fn what_the_answers_of_a_ca_say_is_understood() {
    let found = |of| targets::answered(&seed(&format!("revocation/{of}")));
    assert_eq!((found("good"), found("delegated")), (Vec::new(), Vec::new()));
    assert!(matches!(found("revoked").as_slice(), [Finding::Revoked { .. }]), "{:?}", found("revoked"));
    for of in ["none", "later"] {
        assert!(matches!(found(of).as_slice(), [Finding::RevocationUnknown { .. }]), "{:?}", found(of));
    }
}

macro_rules! replays {
    ($($name:ident $times:expr;)*) => {
        $(#[test]
        fn $name() {
            replay(stringify!($name), $times);
        })*

        #[test]
        fn every_target_is_replayed_and_fuzzed() {
            let replayed = BTreeSet::from([$(stringify!($name)),*]);
            let targets: BTreeSet<_> = targets::ALL.map(|(name, _)| name).into();
            assert_eq!(replayed, targets);
            let manifest = std::fs::read_to_string("fuzz/Cargo.toml").unwrap();
            for name in targets {
                assert!(manifest.contains(&format!("name = \"{name}\"")), "fuzz/Cargo.toml: {name}");
                let source = std::fs::read_to_string(format!("fuzz/fuzz_targets/{name}.rs")).unwrap();
                assert!(source.contains(&format!("targets::{name}(bytes)")), "{name}: {source}");
            }
        }
    };
}

replays! {
    received OFTEN;
    message OFTEN;
    archive SELDOM;
    log OFTEN;
    certificate OFTEN;
    revocation OFTEN;
    request OFTEN;
    smtp SELDOM;
    imap SELDOM / 2;
    server_hello SELDOM;
    dns SELDOM;
    mta_sts OFTEN;
    tls_report SELDOM;
    setup OFTEN;
    policy OFTEN;
    own SELDOM;
    names OFTEN;
}
