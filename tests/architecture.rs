//! The rules of the house: who may know whom, how long a file may be, where style and sentences live.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The most lines that a file may have: past that it is two ideas.
const MOST_LINES: usize = 400;

/// Known by every room.
const LEAVES: &[&str] = &["name", "network", "tls", "explain", "store", "files", "web", "keyring"];

/// Which rooms a core room may import beside the leaves. The faces import all but each other.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("about", &[]),
    ("name", &[]),
    ("network", &[]),
    ("tls", &[]),
    ("explain", &[]),
    ("store", &[]),
    ("files", &[]),
    ("web", &[]),
    ("dump", &[]),
    ("keyring", &[]),
    ("request", &["certificate"]),
    ("certificate", &[]),
    ("policy", &["certificate"]),
    ("setup", &["request", "certificate", "policy"]),
    ("received", &[]),
    ("archive", &["received", "policy", "tlsrpt"]),
    ("dns", &["certificate"]),
    ("delivery", &["certificate", "dns"]),
    ("tlsrpt", &["delivery"]),
    ("publish", &["request", "certificate", "delivery", "dns", "tlsrpt"]),
    ("rollover", &["certificate", "delivery", "dns", "publish"]),
    ("rehearsal", &["request", "certificate", "policy", "delivery", "received"]),
    ("report", &["setup", "certificate", "policy", "delivery", "received", "archive"]),
    ("expiry", &["certificate", "delivery", "setup"]),
    ("i18n", &[]),
];
const FACES: &[(&str, &str)] = &[("gui", "cli"), ("cli", "gui")];

/// A source file, its room, and its text without comments and without its tests.
struct Source {
    path: PathBuf,
    room: String,
    code: String,
    lines: usize,
}

#[test]
fn each_room_knows_only_those_it_builds_on() {
    let known: BTreeMap<&str, BTreeSet<&str>> = MAY_IMPORT
        .iter()
        .map(|(room, others)| (*room, others.iter().chain(LEAVES).copied().chain([*room]).collect()))
        .collect();
    let sources = sources();
    let rooms: BTreeSet<&str> = sources.iter().map(|source| source.room.as_str()).collect();
    let mut broken = Vec::new();
    for source in sources.iter().filter(|source| !matches!(source.room.as_str(), "main" | "lib")) {
        let path = source.path.display();
        let named = rooms_named(&source.code);
        let mut named = named.iter().map(String::as_str).filter(|name| rooms.contains(name));
        if let Some((_, other)) = FACES.iter().find(|(face, _)| *face == source.room) {
            broken.extend(named.find(|name| name == other).map(|name| format!("{path}: {name}")));
        } else if let Some(allowed) = known.get(source.room.as_str()) {
            broken.extend(named.filter(|name| !allowed.contains(name)).map(|name| format!("{path}: {name}")));
        } else {
            broken.push(format!("{path}: a room without a line in MAY_IMPORT"));
        }
    }
    assert!(broken.is_empty(), "rooms that must not be known there:\n{}", broken.join("\n"));
}

#[test]
fn the_core_never_prints_and_holds_no_window() {
    let forbidden = ["println!(", "eprintln!(", "print!(", "eprint!(", "dbg!(", "iced::", "rfd::"];
    refuse(&forbidden, |source| source.room != "gui");
}

#[test]
fn no_style_is_written_inside_a_screen() {
    let forbidden = ["Color::", "color!(", "Background::", "Border {", "Shadow {"];
    refuse(&forbidden, |source| source.path.starts_with("gui/screen") || source.path.starts_with("gui/step"));
}

/// A button that folds stands with what it unfolds in what brings that into sight.
#[test]
fn what_unfolds_is_brought_into_sight() {
    let bare: Vec<_> = sources()
        .iter()
        .filter(|source| source.room == "gui" && !source.path.starts_with("gui/widget"))
        .filter(|source| {
            let has = |words: &[&str]| words.iter().any(|word| source.code.contains(word));
            has(&["Icon::ChevronRight }"]) || has(&[".folds(", ".folds_below("]) && !has(&["unfolding("])
        })
        .filter(|source| !source.path.ends_with("workspace/guide.rs"))
        .map(|source| source.path.display().to_string())
        .collect();
    assert!(bare.is_empty(), "{}", bare.join("\n"));
}

#[test]
fn nothing_is_left_unfinished() {
    refuse(&["todo!(", "unimplemented!(", "#[ignore", "FIXME"], |_| true);
}

#[test]
fn no_file_is_longer_than_one_idea() {
    let long: Vec<_> = sources()
        .iter()
        .filter(|source| source.lines > MOST_LINES)
        .map(|source| format!("{}: {} lines", source.path.display(), source.lines))
        .collect();
    assert!(long.is_empty(), "more than {MOST_LINES} lines:\n{}", long.join("\n"));
}

#[test]
fn the_reader_of_imports_reads_both_forms() {
    let code = "use crate::gui::app; use crate::{policy::{servers, x}, name, tls as t}; crate::store::read()";
    let rooms = rooms_named(code);
    for room in ["gui", "policy", "name", "tls", "store"] {
        assert!(rooms.contains(room), "{room} in {rooms:?}");
    }
    assert!(!rooms.contains("servers"));
}

fn refuse(words: &[&str], among: impl Fn(&Source) -> bool) {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| among(source)) {
        for word in words.iter().filter(|word| source.code.contains(**word)) {
            broken.push(format!("{}: {word}", source.path.display()));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

fn sources() -> Vec<Source> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&all, &mut files);
    assert!(files.len() > 10, "the sources were found");
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source file is text");
            let inside = path.strip_prefix(&all).expect("found below it").to_owned();
            let first = inside.components().next().expect("a file has a name").as_os_str();
            let room = first.to_string_lossy().trim_end_matches(".rs").to_owned();
            let is_test = path.file_name().is_some_and(|name| name == "tests.rs");
            let code = text.split("#[cfg(test)]\nmod tests").next().filter(|_| !is_test).unwrap_or_default();
            let bare: Vec<_> = code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
            Source { lines: text.lines().count(), code: bare.join("\n"), path: inside, room }
        })
        .collect()
}

fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the checkout") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

/// The rooms that a piece of code names as `crate::room` or in `use crate::{room, …}`.
fn rooms_named(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    let is_name = |c: &char| c.is_alphanumeric() || *c == '_';
    for (at, start) in code.match_indices("crate::") {
        let rest = &code[at + start.len()..];
        let Some(list) = rest.strip_prefix('{') else {
            let _ = rooms.insert(rest.chars().take_while(is_name).collect());
            continue;
        };
        let (mut depth, mut word) = (1, String::new());
        for c in list.chars() {
            if depth == 1 && is_name(&c) {
                word.push(c);
            } else if depth == 1 {
                let _ = rooms.insert(std::mem::take(&mut word));
            }
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    rooms
}
