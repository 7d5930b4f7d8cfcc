//! The cable to the CA out in the middle of an order: it ends by its deadline, and the same order again goes on.

use crate::cable::Cable;
use crate::pebble::Settings;
use crate::{
    Algorithm, Csr, Error, GoOn, HOSTS, KeySource, Order, Progress, Story, Subject, account_file, request,
    run,
};
use std::fs;
use std::time::{Duration, Instant};

/// One request is waited for half a minute.
const FAR: Duration = Duration::from_secs(120);

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_was_cut_is_told_and_goes_on_when_it_is_given_again() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let pebble =
        story.pebble.directory().trim_start_matches("https://").trim_end_matches("/dir").parse().unwrap();
    let ordered = async |cable: &Cable, number: usize, folder: &std::path::Path| {
        let directory = format!("https://{}/dir", cable.address).parse().unwrap();
        let own = story.order(story.watch(&GoOn::default()));
        // Each for a name of its own: all of them share the zone.
        let order = Order { directory, csr: csr(number, folder).await, folder: folder.to_owned(), ..own };
        let kept = account_file(folder, &order.directory);
        let (done, seen) = run(order, |it| story.zone.add_txt(&it.name, &it.value)).await;
        (done, seen, kept)
    };
    let whole = Cable::to(pebble, usize::MAX, false);
    let (done, ..) = ordered(&whole, 1000, tempfile::tempdir().unwrap().path()).await;
    let _ = done.unwrap_or_else(|error| panic!("{error:?}\n{}", story.pebble.log()));

    let (ordered, story) = (&ordered, &story);
    let cases = (0..whole.carried()).map(|pieces| async move {
        let folder = tempfile::tempdir().unwrap();
        let cable = Cable::to(pebble, pieces, false);
        let begun = Instant::now();
        let (done, seen, kept) = ordered(&cable, pieces, folder.path()).await;
        assert!(begun.elapsed() < FAR, "{pieces}: {:?}", begun.elapsed());
        let Err(error) = done else {
            // The last pieces of another run may be more than one needs.
            return None;
        };
        assert!(matches!(error, Error::Unreachable { .. } | Error::TimedOut(_)), "{pieces}: {error:?}");
        let account = fs::read(&kept).ok();
        // An account is there whole, or not at all.
        let mut files = fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().path());
        assert!(files.all(|it| it == kept || it.to_string_lossy().contains(&host(pieces))), "{pieces}");
        cable.mend();
        let (again, then, _) = ordered(&cable, pieces, folder.path()).await;
        let again = again.unwrap_or_else(|error| panic!("{pieces}: {error:?}\n{}", story.pebble.log()));
        assert_eq!(again.hosts, [host(pieces).parse().unwrap()]);
        if let Some(account) = account {
            assert!(then.contains(&Progress::KnownAccount(kept.clone())), "{pieces}: {then:?}");
            assert_eq!(fs::read(&kept).unwrap(), account, "{pieces}");
        }
        seen.last().map(|it| format!("{it:?}").split(['(', ' ']).next().unwrap_or_default().to_owned())
    });
    let done = futures_util::future::join_all(cases).await;
    let (all, steps) = (done.len(), done.into_iter().flatten().collect::<std::collections::BTreeSet<_>>());
    println!("an order, cut at {all} places, in the steps {steps:?}");
    for step in ["Connecting", "NewAccount", "Ordering", "Validating", "Finalizing", "Fetching"] {
        assert!(steps.contains(step), "{step}: {steps:?}");
    }
}

fn host(number: usize) -> String {
    format!("mx{number}.example.org")
}

/// The request that is there, or a new one.
async fn csr(number: usize, folder: &std::path::Path) -> Csr {
    let made = folder.join(format!("{}.csr", host(number)));
    if !made.exists() {
        let order = request::Order {
            hosts: vec![host(number).parse().unwrap()],
            subject: Subject::default(),
            key: KeySource::New(Algorithm::EcdsaP256),
            passphrase: None,
            folder: folder.to_owned(),
        };
        let _ = request::make(order).await.unwrap();
    }
    Csr::read(&made).unwrap()
}
