//! What can be read at a place of a picture.

use iced_test::core::Rectangle;
use std::path::Path;
use std::process::Command;

/// How much larger the picture is made: tesseract reads best what is as large as in print.
const LARGER: &str = "300%";

/// Whether these words stand there. A letter misread here and there is no matter.
pub fn reads(picture: &Path, at: Rectangle, words: &str) -> Result<(), String> {
    let cut = picture.with_extension("cut.png");
    let grown = at.expand(4.0);
    let place = format!(
        "{}x{}+{}+{}",
        grown.width.ceil(),
        grown.height.ceil(),
        grown.x.max(0.0).floor(),
        grown.y.max(0.0).floor()
    );
    let converted = Command::new("convert")
        .arg(picture)
        .args(["-crop", &place, "+repage", "-colorspace", "gray", "-auto-level", "-resize", LARGER])
        .arg(&cut)
        .status()
        .unwrap();
    assert!(converted.success(), "convert");
    let told = Command::new("tesseract")
        .arg(&cut)
        // As one block of text.
        .args(["-", "--psm", "6"])
        .env("OMP_THREAD_LIMIT", "1")
        .output()
        .unwrap();
    std::fs::remove_file(&cut).unwrap();
    let read = String::from_utf8_lossy(&told.stdout);
    let seen = plain(&read);
    let wanted: Vec<_> = words.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect();
    let met = wanted.iter().filter(|word| seen.contains(word.as_str())).count();
    if met > 0 && met * 4 >= wanted.len() * 3 { Ok(()) } else { Err(read.into_owned()) }
}

fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
