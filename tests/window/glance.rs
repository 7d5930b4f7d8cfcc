//! What can be read at a place of a picture.

use crate::picture::Picture;
use iced_test::core::Rectangle;
use postseal::i18n::Language;
use std::io::Write;
use std::process::{Command, Stdio};

/// How much larger a picture is made: tesseract reads best what is as large as in print.
const LARGER: f32 = 3.0;

/// Whether these words stand there. A letter misread here and there is no matter.
pub fn reads(
    picture: &Picture,
    at: Rectangle,
    scale: f32,
    language: &Language,
    words: &str,
) -> Result<(), String> {
    let larger = format!("{}%", (100.0 * LARGER / scale).round());
    let mut convert = Command::new("convert")
        .args(["ppm:-", "-colorspace", "gray", "-auto-level", "-resize", &larger, "pnm:-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let part = picture.part(at.expand(4.0 * scale));
    let mut into = convert.stdin.take().unwrap();
    // Both at once: neither waits for the other with a full pipe.
    let giving = std::thread::spawn(move || into.write_all(&part));
    let told = Command::new("tesseract")
        // As one block of text.
        .args(["-", "-", "--psm", "6", "-l", if language.code() == "ja" { "jpn" } else { "eng" }])
        .env("OMP_THREAD_LIMIT", "1")
        .stdin(convert.stdout.take().unwrap())
        .output()
        .unwrap();
    giving.join().unwrap().unwrap();
    assert!(convert.wait().unwrap().success(), "convert");
    let read = String::from_utf8_lossy(&told.stdout);
    if are_in(words, &read) { Ok(()) } else { Err(read.into_owned()) }
}

/// Whether most of the words are there; of a language that has no spaces, most pairs of neighbours, of which a letter
/// that is misread takes two.
fn are_in(words: &str, read: &str) -> bool {
    let seen = plain(read);
    let joined = plain(words);
    let (wanted, of_four): (Vec<String>, usize) = if joined.is_ascii() {
        (words.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect(), 3)
    } else {
        let letters: Vec<char> = joined.chars().collect();
        (letters.windows(2).map(|pair| pair.iter().collect()).collect(), 2)
    };
    let met = wanted.iter().filter(|word| seen.contains(word.as_str())).count();
    met > 0 && met * 4 >= wanted.len() * of_four
}

/// Letters and digits alone. What Latin letters carry is left out: the reader of English does not know it.
fn plain(text: &str) -> String {
    let kept =
        text.chars().filter(|c| c.is_ascii_alphanumeric() || (c.is_alphanumeric() && *c >= '\u{3000}'));
    kept.map(|c| c.to_ascii_lowercase()).collect()
}
