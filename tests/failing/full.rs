//! A disk that is full at any byte, and a file system without room.

use crate::ended::left_over;
use crate::story::{self, Seen, Story};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a child of these tests is to do.
const WHAT: &str = "POSTSEAL_TEST_FULL";
/// In memory, so that thousands of saves take seconds.
const QUICK: &str = "/dev/shm";

/// What a save that failed, or did not, has to have left.
fn judge(story: &Story, folder: &Path, said: &Result<(), String>, what: &str) -> Seen {
    let seen = (story.look)(folder).unwrap_or_else(|wrong| panic!("{}, {what}: {wrong}", story.name));
    match said {
        Ok(()) => assert_eq!(seen, Seen::New, "{}, {what}", story.name),
        Err(why) => {
            // A key is kept although its request could not be written, and that is told.
            let kept = story.name.starts_with("a key") && seen == Seen::Between;
            assert!(seen == Seen::Old || kept, "{}, {what}: {why}: {seen:?}", story.name);
            assert!(why.contains(folder.to_str().unwrap()), "{}, {what}: where? {why}", story.name);
        }
    }
    assert_eq!(left_over(folder), Vec::<PathBuf>::new(), "{}, {what}", story.name);
    seen
}

/// This program again, in a shell of its own, to do `what`.
fn child(test: &str, what: &Path, shell: &str) -> String {
    let mut command = Command::new("unshare");
    let command = command.args(["-m", "sh", "-c", &format!("{shell}; exec \"$0\" \"$@\"")]);
    let command = command.arg(std::env::current_exe().unwrap()).args(["--exact", test, "--nocapture"]);
    let done = command.env(WHAT, what).output().unwrap();
    let said = crate::told(&[done.stdout, done.stderr].concat());
    assert!(done.status.success(), "{said}");
    said.lines().filter(|line| line.contains(": ")).collect::<Vec<_>>().join("\n")
}

/// No file may become larger than `bytes`, for the time of `save`.
fn within<T>(bytes: u64, save: impl FnOnce() -> T) -> T {
    let before = getrlimit(Resource::Fsize);
    setrlimit(Resource::Fsize, Rlimit { current: Some(bytes), ..before }).unwrap();
    let done = save();
    setrlimit(Resource::Fsize, before).unwrap();
    done
}

/// Every file ends at each byte in turn, until all of them have room: for a share of the stories.
fn at_every_byte(test: &str, share: usize) {
    if std::env::var_os(WHAT).is_none() {
        // A file that may not grow is told by a signal, which ends who has not said that he will look himself.
        println!("{}", child(&format!("full::{test}"), Path::new("-"), "trap '' XFSZ"));
        return;
    }
    let mut all = 0;
    for story in story::ALL.iter().skip(share).step_by(SHARES) {
        // A bundle is several files, each of which takes a while to make.
        let step = if story.name.contains("bundle") { 16 } else { 1 };
        let mut bytes = 0;
        loop {
            let folder = tempfile::tempdir_in(QUICK).unwrap();
            (story.before)(folder.path());
            let said = within(bytes, || (story.save)(folder.path()));
            let _ = judge(story, folder.path(), &said, &format!("full at byte {bytes}"));
            all += 1;
            if said.is_ok() && bytes > 0 && fits(folder.path(), bytes) {
                break;
            }
            bytes += step;
            assert!(bytes < 1 << 17, "{}: never enough", story.name);
        }
    }
    println!("in all: {all} saves with a full disk");
}

const SHARES: usize = 4;

#[test]
fn a_disk_that_is_full_at_any_byte_leaves_the_old_first_share() {
    let _alone = crate::alone();
    at_every_byte("a_disk_that_is_full_at_any_byte_leaves_the_old_first_share", 0);
}

#[test]
fn a_disk_that_is_full_at_any_byte_leaves_the_old_second_share() {
    let _alone = crate::alone();
    at_every_byte("a_disk_that_is_full_at_any_byte_leaves_the_old_second_share", 1);
}

#[test]
fn a_disk_that_is_full_at_any_byte_leaves_the_old_third_share() {
    let _alone = crate::alone();
    at_every_byte("a_disk_that_is_full_at_any_byte_leaves_the_old_third_share", 2);
}

#[test]
fn a_disk_that_is_full_at_any_byte_leaves_the_old_fourth_share() {
    let _alone = crate::alone();
    at_every_byte("a_disk_that_is_full_at_any_byte_leaves_the_old_fourth_share", 3);
}

/// Whether every file is smaller than that: then none was cut.
fn fits(folder: &Path, bytes: u64) -> bool {
    walkdir::WalkDir::new(folder).into_iter().all(|it| {
        let it = it.unwrap().metadata().unwrap();
        !it.is_file() || it.len() <= bytes
    })
}

/// A file system of its own, of which first all but some pages, then all but some files are taken.
#[test]
fn a_file_system_without_room_leaves_the_old() {
    let _alone = crate::alone();
    let Some(disk) = std::env::var_os(WHAT).map(PathBuf::from) else {
        let disk = tempfile::tempdir().unwrap();
        let mount = format!("mount -t tmpfs -o size=1m,nr_inodes=200 none '{}'", disk.path().display());
        println!("{}", child("full::a_file_system_without_room_leaves_the_old", disk.path(), &mount));
        return;
    };
    let (mut sizes, mut refused) = (0, 0);
    for story in story::ALL {
        for (pages, files) in (0..14).map(|it| (it, 60)).chain((0..8).map(|it| (60, it))) {
            for it in fs::read_dir(&disk).unwrap() {
                let it = it.unwrap().path();
                if it.is_dir() { fs::remove_dir_all(it).unwrap() } else { fs::remove_file(it).unwrap() }
            }
            let folder = disk.join("data");
            fs::create_dir(&folder).unwrap();
            (story.before)(&folder);
            leave(&disk.join("other"), pages, files);
            let said = (story.save)(&folder);
            let _ = judge(story, &folder, &said, &format!("{pages} pages and {files} files left"));
            sizes += 1;
            if let Err(why) = said {
                assert!(why.contains("no space left"), "{}: {why}", story.name);
                refused += 1;
            }
        }
    }
    println!("in all: {sizes} saves on file systems with little room, {refused} refused for want of it");
    assert!(refused > story::ALL.len(), "{refused}");
}

/// Takes everything but so many pages and files.
fn leave(other: &Path, pages: u64, files: usize) {
    fs::create_dir(other).unwrap();
    let large = fs::File::create(other.join("large")).unwrap();
    let mut names = 0_usize;
    while fs::File::create(other.join(names.to_string())).is_ok() {
        names += 1;
    }
    (names.saturating_sub(files)..names).for_each(|it| fs::remove_file(other.join(it.to_string())).unwrap());
    let mut taken = 0;
    while std::os::unix::fs::FileExt::write_at(&large, &[1; 4096], taken).is_ok_and(|it| it == 4096) {
        taken += 4096;
    }
    large.set_len(taken.saturating_sub(pages * 4096)).unwrap();
}
