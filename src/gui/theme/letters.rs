//! Whether there are letters for a text: our fonts have those of Europe, the others come from the system.

use super::REGULAR;
use iced::advanced::graphics::text::{cosmic_text, font_system, to_attributes};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// What was asked before: no font comes while the program runs, and to look through all of them takes a while.
static ASKED: Mutex<Option<HashMap<String, bool>>> = Mutex::new(None);

/// Whether every letter of a text has a font, and does not show as an empty box.
pub fn can_show(text: &str) -> bool {
    // Latin letters are in our own, and need no look.
    if text.chars().all(|letter| letter < '\u{180}') {
        return true;
    }
    let mut asked = ASKED.lock().unwrap_or_else(PoisonError::into_inner);
    *asked.get_or_insert_default().entry(text.to_owned()).or_insert_with(|| look_for(text))
}

fn look_for(text: &str) -> bool {
    let mut fonts = font_system().write().unwrap_or_else(PoisonError::into_inner);
    let fonts = fonts.raw();
    let mut buffer = cosmic_text::Buffer::new(fonts, cosmic_text::Metrics::new(16.0, 20.0));
    buffer.set_text(fonts, text, &to_attributes(REGULAR), cosmic_text::Shaping::Advanced, None);
    buffer.shape_until_scroll(fonts, false);
    // What no font has is shaped as glyph 0.
    buffer.layout_runs().all(|run| run.glyphs.iter().all(|glyph| glyph.glyph_id != 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    /// Every letter of a language's words.
    fn letters(language: &str) -> BTreeSet<char> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(language);
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        files.flat_map(|file| std::fs::read_to_string(file).unwrap().chars().collect::<Vec<_>>()).collect()
    }

    fn without_font(language: &str) -> Vec<char> {
        let all = letters(language).into_iter().filter(|letter| !letter.is_control());
        all.filter(|letter| !look_for(&letter.to_string())).collect()
    }

    #[test]
    fn every_letter_of_europe_has_a_font() {
        for language in ["en", "de", "es", "fr", "it", "nl", "pl", "pt-BR"] {
            assert_eq!(without_font(language), Vec::<char>::new(), "{language}");
        }
    }

    /// With one of the fonts that the window names where there is none.
    #[test]
    fn every_letter_of_east_asia_has_a_font() {
        for language in ["ja", "zh-CN"] {
            assert_eq!(without_font(language), Vec::<char>::new(), "{language}");
        }
    }

    #[test]
    fn letters_that_nobody_has_are_missed() {
        for (text, shown) in
            [("Português", true), ("Żądanie", true), ("a\u{e000}b", false), ("\u{10380}", false)]
        {
            assert_eq!(look_for(text), shown, "{text}");
        }
    }
}
