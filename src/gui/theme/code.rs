//! The colours of code.

use super::tones::{DARK, LIGHT};
use crate::policy::syntax::Ink;
use iced::Color;

/// The colour of a part of a configuration.
pub fn ink(dark: bool, ink: Ink) -> Color {
    let t = if dark { &DARK } else { &LIGHT };
    match ink {
        Ink::Comment => t.muted,
        Ink::Name => t.code_name,
        Ink::Keyword => t.code_keyword,
        Ink::Quoted => t.code_quoted,
        Ink::Variable => t.code_variable,
    }
}
