//! The colours, and the proof that they can be read.

#![expect(clippy::unreadable_literal, reason = "a colour is written as designers write it")]

use super::Meaning;
use iced::Color;

/// One theme's colours by what they are for.
#[derive(Debug, Clone, Copy)]
pub struct Tones {
    /// Behind everything.
    pub ground: Color,
    /// Behind the list of steps.
    pub side: Color,
    /// Cards, fields.
    pub surface: Color,
    /// Something pressable under the pointer.
    pub hover: Color,
    /// Code.
    pub sunken: Color,
    /// Between things.
    pub line: Color,
    /// Around what can be filled in.
    pub edge: Color,
    /// Words.
    pub text: Color,
    /// Words of less weight.
    pub muted: Color,
    /// What to press next; links; focus.
    pub accent: Color,
    /// The same under the pointer.
    pub accent_hover: Color,
    /// Words on it.
    pub on_accent: Color,
    /// Behind what is chosen.
    pub accent_soft: Color,
    /// As it should be.
    pub good: Color,
    /// Behind it.
    pub good_soft: Color,
    /// Wants a look.
    pub attention: Color,
    /// Behind it.
    pub attention_soft: Color,
    /// Does not work, or is not safe.
    pub bad: Color,
    /// Behind it.
    pub bad_soft: Color,
    /// What is set, in code.
    pub code_name: Color,
    /// A word of its language.
    pub code_keyword: Color,
    /// What stands between quotation marks there.
    pub code_quoted: Color,
    /// What stands for something else there.
    pub code_variable: Color,
}

impl Tones {
    /// The colour of a meaning, and the softer one behind it.
    pub const fn of(&self, meaning: Meaning) -> (Color, Color) {
        match meaning {
            Meaning::Good => (self.good, self.good_soft),
            Meaning::Attention => (self.attention, self.attention_soft),
            Meaning::Bad => (self.bad, self.bad_soft),
            Meaning::Neutral => (self.muted, self.hover),
        }
    }
}

/// Ink on paper.
pub const LIGHT: Tones = Tones {
    ground: rgb(0xf7f8fa),
    side: rgb(0xeef0f4),
    surface: rgb(0xffffff),
    hover: rgb(0xeceff4),
    sunken: rgb(0xf2f4f7),
    line: rgb(0xdfe3e9),
    edge: rgb(0x8690a0),
    text: rgb(0x171c24),
    muted: rgb(0x525c6b),
    accent: rgb(0x2c4fc4),
    accent_hover: rgb(0x23419f),
    on_accent: rgb(0xffffff),
    accent_soft: rgb(0xe8edfc),
    good: rgb(0x146c3c),
    good_soft: rgb(0xe3f4e9),
    attention: rgb(0x855200),
    attention_soft: rgb(0xfdf1d9),
    bad: rgb(0xb02318),
    bad_soft: rgb(0xfce8e6),
    code_name: rgb(0x1d4f9e),
    code_keyword: rgb(0x7a2b9c),
    code_quoted: rgb(0x0d6557),
    code_variable: rgb(0x94400f),
};

/// Paper on ink.
pub const DARK: Tones = Tones {
    ground: rgb(0x14171c),
    side: rgb(0x101216),
    surface: rgb(0x1c2028),
    hover: rgb(0x272d37),
    sunken: rgb(0x111419),
    line: rgb(0x2f3641),
    edge: rgb(0x768191),
    text: rgb(0xe9ecf1),
    muted: rgb(0xa6b0be),
    accent: rgb(0x94b0ff),
    accent_hover: rgb(0xb3c7ff),
    on_accent: rgb(0x10182c),
    accent_soft: rgb(0x222d4a),
    good: rgb(0x6cd69b),
    good_soft: rgb(0x173022),
    attention: rgb(0xf2bd62),
    attention_soft: rgb(0x372b12),
    bad: rgb(0xffa199),
    bad_soft: rgb(0x3f1f1d),
    code_name: rgb(0x8fb8f5),
    code_keyword: rgb(0xd3a8f2),
    code_quoted: rgb(0x7cd3bf),
    code_variable: rgb(0xf0b585),
};

const fn rgb(hex: u32) -> Color {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color::from_rgb8(red, green, blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, 1.4.3 and 1.4.11: the ratio of relative luminances.
    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (a.relative_luminance(), b.relative_luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_word_can_be_read() {
        for (name, t) in [("light", LIGHT), ("dark", DARK)] {
            let grounds = [t.ground, t.side, t.surface, t.hover, t.sunken, t.accent_soft];
            for ground in grounds {
                for word in [t.text, t.muted, t.accent] {
                    let ratio = contrast(word, ground);
                    assert!(ratio >= 4.5, "{name}: {word:?} on {ground:?} is {ratio:.2}");
                }
            }
            for meaning in [Meaning::Good, Meaning::Attention, Meaning::Bad, Meaning::Neutral] {
                let (word, soft) = t.of(meaning);
                for ground in [t.ground, t.side, t.surface, soft] {
                    let ratio = contrast(word, ground);
                    assert!(ratio >= 4.5, "{name}: {meaning:?} on {ground:?} is {ratio:.2}");
                }
                assert!(contrast(t.text, soft) >= 4.5, "{name}: text on {meaning:?}");
            }
            for ink in crate::policy::syntax::Ink::ALL {
                let ratio = contrast(crate::gui::theme::code::ink(name == "dark", ink), t.sunken);
                assert!(ratio >= 4.5, "{name}: {ink:?} in code is {ratio:.2}");
            }
            assert!(contrast(t.on_accent, t.accent) >= 4.5, "{name}: the main button");
            assert!(contrast(t.on_accent, t.accent_hover) >= 4.5, "{name}: the main button, hovered");
        }
    }

    #[test]
    fn every_field_can_be_seen() {
        for t in [LIGHT, DARK] {
            for ground in [t.ground, t.surface] {
                assert!(contrast(t.edge, ground) >= 3.0);
                assert!(contrast(t.accent, ground) >= 3.0, "the ring of focus");
            }
        }
    }
}
