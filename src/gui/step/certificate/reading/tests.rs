//! What is brought in, with the files and the thread that reads them.

use super::super::failure::NothingNew;
use super::super::tests::{begin, issued};
use super::*;
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action as Done, task::into_stream};
use std::path::PathBuf;

/// Drops these files at once, and waits until the last of them is read.
fn drop_together(step: &mut Certificate, context: &Context<'_>, paths: &[PathBuf]) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let dropped = paths.iter().map(|path| Message::Chosen(vec![path.clone()]));
    let mut actions: Vec<_> = dropped.map(|message| step.update(message, context)).collect();
    while let Some(action) = actions.pop() {
        let Action::Run(task) = action else { continue };
        let mut stream = into_stream(task).unwrap();
        while let Some(done) = runtime.block_on(stream.next()) {
            if let Done::Output(message) = done {
                actions.push(step.update(message, context));
            }
        }
    }
    assert!(step.busy == Busy::Idle && step.queue.is_empty());
}

#[test]
fn of_files_dropped_together_each_may_be_the_one_that_is_new() {
    begin(false, |_, context| {
        let (pem, key, _) = issued();
        let (leaf, between) = pem.split_at(pem.rfind("-----BEGIN").unwrap());
        let write = |name: &str, text: &str| {
            let path = context.folder.join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let key = [write("mine.key", &key.serialize_pem())];
        let mut chain =
            [write("leaf.pem", leaf), write("intermediate.pem", between), write("fullchain.pem", &pem)];
        let words = context.language.explain(&NothingNew).what;
        for _ in 0..2 {
            let mut step = Certificate::default();
            let mut after = |paths: &[PathBuf]| {
                drop_together(&mut step, &context, paths);
                let told = iced_test::simulator(step.view(&context)).find(words.clone()).is_ok();
                (step.arrival, told, step.brought.certificates.len(), step.brought.keys.len())
            };
            assert_eq!(after(&chain), (Arrival::New, false, 2, 0), "{chain:?}");
            assert_eq!(after(&chain), (Arrival::Known, true, 2, 0), "{chain:?}");
            let with_key = [&chain[..1], &key, &chain[1..]].concat();
            assert_eq!(after(&with_key), (Arrival::New, false, 2, 1), "{chain:?}");
            chain.reverse();
        }
    });
}
