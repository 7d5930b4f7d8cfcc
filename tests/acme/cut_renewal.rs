//! The cable to the CA out in the middle of `postseal renew`: it ends by its deadline, what is in use and what was begun stay,
//! and the same command goes on.

use crate::cable::Cable;
use crate::renew::Ready;
use postseal::setup::Setup;
use std::collections::BTreeSet;
use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// One request is waited for half a minute.
const FAR: Duration = Duration::from_secs(120);

/// How each step of an order is told.
const STEPS: [&str; 8] = [
    "Connecting to the CA",
    "Making an account",
    "Using the account",
    "Placing the order",
    "visible at",
    "The CA is checking",
    "Handing in the request",
    "Fetching the certificate",
];

/// What is in use, and its key.
fn files(setup: &Setup) -> [(PathBuf, Vec<u8>); 3] {
    let it = setup.certificate.clone().unwrap();
    let key = setup.request.clone().unwrap().key.unwrap();
    [it.leaf, it.chain, key].map(|path| (path.clone(), fs::read(path).unwrap()))
}

/// One case: the step at which it was cut, or nothing where it needed no more.
fn cut(ready: &Ready, cable: &Cable, pieces: usize) -> Option<&'static str> {
    let before = ready.setup();
    let in_use = files(&before);
    let trusted = ready.trusted();
    let trust = ["--trust", trusted.to_str().unwrap()];
    let since = Instant::now();
    let (code, out, told) = ready.renew(true, &trust);
    assert!(since.elapsed() < FAR, "{pieces}: {:?}", since.elapsed());
    let stays = || {
        for (path, bytes) in &in_use {
            assert_eq!(&fs::read(path).unwrap(), bytes, "{pieces}: {}", path.display());
        }
    };
    stays();
    if code == 0 {
        let renewed = ready.setup().certificate.unwrap().spki_sha256;
        assert_ne!(Some(renewed), before.certificate.map(|it| it.spki_sha256), "{pieces}: {out}");
        return None;
    }
    assert_eq!((code, out.as_str()), (2, ""), "{pieces}: {told}");
    let again = format!("postseal renew {}", ready.id);
    for words in ["The key and the request are kept", &again, &cable.address.to_string()] {
        assert!(told.contains(words), "{pieces}: {words}: {told}");
    }
    let stopped = ready.setup();
    let begun = stopped.request.clone().unwrap();
    assert!(stopped.certificate.is_none(), "{pieces}");
    let (csr, key) = (fs::read(&begun.csr).unwrap(), fs::read(begun.key.unwrap()).unwrap());
    assert_eq!(stopped.previous.as_ref().map(|it| &it.certificate), before.certificate.as_ref(), "{pieces}");
    cable.mend();
    let (code, out, then) = ready.renew(true, &trust);
    assert_eq!(code, 0, "{pieces}: {out}\n{then}\n{}", ready.pebble.log());
    assert!(then.contains("The renewal was begun before") && !then.contains("With a new key"), "{then}");
    stays();
    let after = ready.setup();
    let request = after.request.unwrap();
    assert_eq!(request.csr, begun.csr, "{pieces}");
    assert_eq!(
        (fs::read(&request.csr).unwrap(), fs::read(request.key.unwrap()).unwrap()),
        (csr, key),
        "{pieces}"
    );
    assert!(after.certificate.unwrap().spki_sha256 == request.spki_sha256, "{pieces}");
    told.lines().rev().find_map(|line| STEPS.iter().copied().find(|it| line.contains(it)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renewal_that_was_cut_loses_nothing_and_goes_on_when_it_is_given_again() {
    let whole = Ready::begin(&["mx.example.org"], false).await;
    let pebble: SocketAddr =
        whole.pebble.directory().trim_start_matches("https://").trim_end_matches("/dir").parse().unwrap();
    let by = |ready: &Ready, cable: &Cable| ready.reach_at(format!("https://{}/dir", cable.address));
    let cable = Cable::to(pebble, usize::MAX, false);
    by(&whole, &cable);
    let trusted = whole.trusted();
    let (code, out, told) = whole.renew(true, &["--trust", trusted.to_str().unwrap()]);
    assert_eq!(code, 0, "{out}\n{told}\n{}", whole.pebble.log());

    // Each for a name of its own: all of them share the zone.
    let cases = (0..cable.carried()).map(async |pieces| {
        let host = format!("mx{pieces}.example.org");
        let (ready, cable) = (whole.beside(&[&host]).await, Cable::to(pebble, pieces, false));
        by(&ready, &cable);
        (ready, cable, pieces)
    });
    let cases = futures_util::future::join_all(cases).await;
    let last = std::thread::scope(|scope| {
        let running: Vec<_> = cases
            .iter()
            .map(|(ready, cable, pieces)| scope.spawn(move || cut(ready, cable, *pieces)))
            .collect();
        running.into_iter().map(|it| it.join().unwrap()).collect::<Vec<_>>()
    });
    let steps: BTreeSet<_> = last.iter().flatten().copied().collect();
    println!(
        "a renewal, cut at {} places, {} failed, after {steps:#?}",
        last.len(),
        last.iter().flatten().count()
    );
    for step in STEPS.iter().filter(|it| !["Using the account", "visible at"].contains(it)) {
        assert!(steps.contains(step), "{step}: {steps:?}");
    }
}
