//! A save in a process of its own, which others can end: this program again, with the name of the story in its environment.

use crate::story::{self, Seen, Story};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const NAME: &str = "POSTSEAL_TEST_STORY";
const FOLDER: &str = "POSTSEAL_TEST_FOLDER";
/// What the child says.
const READY: &str = "ready: ";
const SAVED: &str = "saved: ";
const FAILED: &str = "failed: ";

/// A process that waits for the word to save.
pub struct Saving {
    pub process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
    /// The thread that saves, and the one that does its work with the disk where it has one.
    pub threads: [String; 2],
}

impl Saving {
    pub fn of(story: &Story, folder: &Path) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let command = command.args(["--exact", "child::every_save_works", "--nocapture"]);
        let command = command.env(NAME, story.name).env(FOLDER, folder);
        let mut process =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let input = process.stdin.take();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains(READY) {
            line.clear();
            assert!(output.read_line(&mut line).unwrap() > 0, "{}: the child ended", story.name);
        }
        let mut threads = line.split(READY).nth(1).unwrap().split_whitespace().map(str::to_owned);
        let threads = [(); 2].map(|()| threads.next().unwrap());
        Self { process, input, output, threads }
    }

    /// Lets it save; what it said, or `None` where it was ended before.
    pub fn save(mut self) -> Option<Result<(), String>> {
        // It may be ended already.
        let _ = self.input.take().unwrap().write_all(b"save\n");
        let mut said = String::new();
        let _ = self.output.read_to_string(&mut said);
        let _ = self.process.wait();
        let after = |word| said.split(word).nth(1).and_then(|it| it.lines().next());
        match (after(SAVED), after(FAILED)) {
            (Some(_), _) => Some(Ok(())),
            (_, Some(why)) => Some(Err(why.to_owned())),
            _ => None,
        }
    }
}

/// Undisturbed, each save makes of the old what is new. As a child it makes the one that it is told to.
#[test]
fn every_save_works() {
    let _alone = crate::alone();
    let Some(name) = std::env::var_os(NAME) else {
        for story in story::ALL {
            let folder = tempfile::tempdir().unwrap();
            (story.before)(folder.path());
            assert_eq!((story.look)(folder.path()), Ok(Seen::Old), "{}", story.name);
            (story.save)(folder.path()).unwrap();
            assert_eq!((story.look)(folder.path()), Ok(Seen::New), "{}", story.name);
        }
        return;
    };
    let story = story::ALL.iter().find(|it| *it.name == *name).unwrap();
    let folder = std::env::var_os(FOLDER).unwrap();
    let thread = || std::fs::read_link("/proc/thread-self").unwrap().file_name().unwrap().to_owned();
    let other = story::runtime().block_on(story::runtime().spawn_blocking(thread)).unwrap();
    println!("{READY}{} {}", thread().display(), other.display());
    let _ = std::io::stdin().read_line(&mut String::new()).unwrap();
    match (story.save)(Path::new(&folder)) {
        Ok(()) => println!("{SAVED}yes"),
        Err(why) => println!("{FAILED}{why}"),
    }
}
