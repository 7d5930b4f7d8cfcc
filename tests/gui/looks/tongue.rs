//! Nothing on a screen is as a program sees it: no id of a message, no value as Rust prints it.

use super::sights;
use crate::fixtures::Face;
use std::collections::BTreeSet;
use std::path::Path;

/// Words of other people's programs: code, lines of logs and headers.
fn is_code(words: &str) -> bool {
    words.contains('\n')
        || words.starts_with(['+', '-', ' ', '@', '#', '/', '$'])
        || words.starts_with("postseal ")
        || words.contains(". 3600 IN ")
}

fn ids() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/en");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let all: String = files.map(|file| std::fs::read_to_string(file).unwrap()).collect();
    let ids = all.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned());
    ids.filter(|id| !id.starts_with(' ') && id.contains('-')).collect()
}

#[test]
fn no_screen_shows_an_id_or_what_only_a_program_reads() {
    let ids = ids();
    assert!(ids.contains("window-request-title") && ids.len() > 1000);
    let mut wrong = Vec::new();
    for sight in sights() {
        let window = (sight.reach)(&Face::usual());
        for words in window.words().into_iter().filter(|words| !is_code(words)) {
            let is_debug = ["Some(", "None)", "Ok(", "Err(", " { ", "Unknown localization", "{$", "[\""]
                .into_iter()
                .any(|part| words.contains(part));
            let has_id =
                words.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).any(|it| ids.contains(it));
            if is_debug || has_id {
                wrong.push(format!("{}: {words:?}", sight.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
