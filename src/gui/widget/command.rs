//! The line that does on the command line what the screen does.

use super::code;
use crate::i18n::Language;
use crate::policy;
use iced::Element;

/// The line with its Copy button: `postseal` and these words, quoted for the shell of this system.
pub fn command<'a, M: 'a>(id: &str, language: &Language, words: &[String]) -> Element<'a, M> {
    let line = policy::command_line(&[&["postseal".to_owned()], words].concat());
    code(&format!("{id}-command"), language, language.say("window-expiring-command"), &line, 80.0)
}

/// Its words, where each is a text.
pub fn words<const N: usize>(all: [&str; N]) -> Vec<String> {
    all.map(str::to_owned).to_vec()
}
