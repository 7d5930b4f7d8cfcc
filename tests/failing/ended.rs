//! Ended at any system call of a save, as a power cut or an impatient administrator does.

use crate::child::Saving;
use crate::story::{self, Seen, Story};
use postseal::store;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Lets one of the threads that save be disturbed at one of its system calls; what it said.
fn disturbed(story: &Story, thread: usize, folder: &Path, what: &str) -> Option<Result<(), String>> {
    traced(story, thread, folder, &["-e", what, "-o", "/dev/null"])
}

/// Each system call of one of the threads that save, by its name, and how often it is made.
fn calls(story: &Story, thread: usize) -> std::collections::BTreeMap<String, usize> {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("data")).unwrap();
    (story.before)(&folder.path().join("data"));
    let log = folder.path().join("calls");
    let said = traced(story, thread, &folder.path().join("data"), &["-o", log.to_str().unwrap()]);
    said.unwrap().unwrap();
    let mut calls = std::collections::BTreeMap::new();
    // Up to the word that it is done, which is said on its standard output.
    for line in fs::read_to_string(log).unwrap().lines().take_while(|it| !it.starts_with("write(1,")) {
        if let Some((name, _)) = line.split_once('(') {
            *calls.entry(name.to_owned()).or_default() += 1;
        }
    }
    calls
}

fn traced(story: &Story, thread: usize, folder: &Path, options: &[&str]) -> Option<Result<(), String>> {
    let saving = Saving::of(story, folder);
    let thread = saving.threads[thread].clone();
    let mut strace = Command::new("strace")
        .args(["-qqq", "-e", "trace=all", "-p", &thread])
        .args(options)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Attached before it goes on.
    while !is_traced(&thread) {
        if let Some(ended) = strace.try_wait().unwrap() {
            // The call in which it waits may be the one.
            if ended.success() {
                break;
            }
            let mut said = String::new();
            let _ = BufReader::new(strace.stderr.take().unwrap()).read_line(&mut said);
            panic!("strace: {ended}: {said}");
        }
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    let said = saving.save();
    let _ = strace.wait().unwrap();
    said
}

fn is_traced(thread: &str) -> bool {
    let status = fs::read_to_string(format!("/proc/{thread}/status")).unwrap_or_default();
    status.lines().any(|line| line.strip_prefix("TracerPid:").is_some_and(|it| it.trim() != "0"))
}

/// Everything below that goes by a passing name.
pub fn left_over(folder: &Path) -> Vec<PathBuf> {
    let mut left = Vec::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        if store::is_passing(entry.file_name()) {
            left.push(entry.into_path());
        }
    }
    left
}

/// Ends a save at each of the system calls of one of its threads, one after the other; at how many, and how often it was
/// old, new, or between.
fn end_at_each(story: &Story, thread: usize) -> (usize, [usize; 3]) {
    let (mut seen, mut points) = ([0; 3], 0);
    // strace counts each call for itself.
    let all = calls(story, thread)
        .into_iter()
        .flat_map(|(name, times)| (1..=times).map(move |it| (name.clone(), it)));
    for (name, number) in all {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        (story.before)(folder);
        let at = format!("{}, ended at {name} {number} of thread {thread}", story.name);
        if let Some(said) =
            disturbed(story, thread, folder, &format!("inject={name}:signal=KILL:when={number}"))
        {
            // It was made once less this time.
            said.unwrap();
            continue;
        }
        points += 1;
        let there = (story.look)(folder).unwrap_or_else(|wrong| panic!("{at}: {wrong}"));
        seen[there as usize] += 1;
        if there != Seen::New {
            // Begun anew, it is done, or says what is there already.
            let again = (story.save)(folder);
            assert!(again.is_ok() || there == Seen::Between, "{at}: {again:?}");
            let _ = (story.look)(folder).unwrap();
        }
        // A look by the window sweeps the data folder, and any save the folder that it writes to.
        postseal::setup::Library::at(folder).tidy();
        let out = folder.join("out");
        if out.is_dir() && !left_over(&out).is_empty() {
            store::replace(&out.join("another"), b"").unwrap();
        }
        if !left_over(folder).is_empty() {
            store::replace(&folder.join("another"), b"").unwrap();
        }
        assert_eq!(left_over(folder), Vec::<PathBuf>::new(), "{at}");
    }
    (points, seen)
}

/// A share of the stories, so that they run side by side.
fn share(number: usize) {
    let (mut all, mut stories) = (0, 0);
    for story in story::ALL.iter().skip(number).step_by(SHARES) {
        // A key and a request are written by the other thread.
        let least: &[usize] = if story.name.contains("request") { &[2, 60] } else { &[10] };
        let mut points = 0;
        for (thread, least) in least.iter().enumerate() {
            let (ended, [old, new, between]) = end_at_each(story, thread);
            let name = story.name;
            println!("{name}: ended at {ended} system calls: {old} old, {new} new, {between} between");
            assert!(ended > *least, "{name}: only at {ended} of thread {thread}");
            points += ended;
        }
        (all, stories) = (all + points, stories + 1);
    }
    println!("{stories} saves, ended at {all} system calls");
}

const SHARES: usize = 4;

#[test]
fn a_save_that_is_ended_leaves_the_old_or_the_new_first_share() {
    let _alone = crate::alone();
    share(0);
}

#[test]
fn a_save_that_is_ended_leaves_the_old_or_the_new_second_share() {
    let _alone = crate::alone();
    share(1);
}

#[test]
fn a_save_that_is_ended_leaves_the_old_or_the_new_third_share() {
    let _alone = crate::alone();
    share(2);
}

#[test]
fn a_save_that_is_ended_leaves_the_old_or_the_new_fourth_share() {
    let _alone = crate::alone();
    share(3);
}
