//! How the window looks: two palettes, one scale of spaces, one of letter sizes, and named styles.
//!
//! A screen names a style, never a colour. What a colour means is one of four things: good, attention, bad, neutral;
//! a word or an icon always says the same, for those who do not see the colour.

pub mod button;
pub mod code;
mod icon;
pub mod input;
mod letters;
pub mod surface;
pub mod text;
mod tones;

pub use icon::Icon;
pub use letters::can_show;
pub use tones::Tones;

use iced::advanced::text::{self as written, Paragraph};
use iced::theme::Palette;
use iced::{Font, Size, Theme, font};
use std::sync::OnceLock;

/// The words' font.
pub const REGULAR: Font = Font::with_name("Inter");
/// The same, for headings and what can be pressed.
pub const SEMIBOLD: Font = Font { weight: font::Weight::Semibold, ..REGULAR };
/// Code, file names, fingerprints.
pub const MONO: Font = Font::with_name("JetBrains Mono");
/// The icons' font.
pub const ICONS: Font = Font::with_name("lucide");

/// Every font of the window, for the application and for its tests.
pub const FONTS: [&[u8]; 4] = [
    include_bytes!("../../assets/fonts/Inter-Regular.otf"),
    include_bytes!("../../assets/fonts/Inter-SemiBold.otf"),
    include_bytes!("../../assets/fonts/JetBrainsMono-Regular.ttf"),
    include_bytes!("../../assets/fonts/Lucide-subset.ttf"),
];

/// The window's own icon, where the system shows one beside the title.
pub fn window_icon() -> Option<iced::window::Icon> {
    const SIDE: u32 = 64;
    iced::window::icon::from_rgba(include_bytes!("../../assets/icon.rgba").to_vec(), SIDE, SIDE).ok()
}

/// Has the fonts read on a thread of its own, while the display is being opened.
pub fn warm_up() {
    // It ends by itself, and whoever needs them sooner waits for it.
    drop(std::thread::spawn(read_fonts));
}

/// Reads the fonts, or waits until they are read.
pub fn read_fonts() {
    static READ: OnceLock<()> = OnceLock::new();
    let () = READ.get_or_init(|| {
        let system = iced::advanced::graphics::text::font_system();
        let mut system = system.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        for font in FONTS {
            system.load_font(font.into());
        }
        drop(system);
        // What a font needs to be written with is read with its first word.
        for font in [REGULAR, SEMIBOLD, ICONS] {
            let _ = <iced::Renderer as written::Renderer>::Paragraph::with_text(first_word(font));
        }
    });
}

fn first_word(font: Font) -> written::Text<&'static str> {
    written::Text {
        content: "Postseal",
        bounds: Size::INFINITE,
        size: size::BODY.into(),
        line_height: written::LineHeight::default(),
        font,
        align_x: written::Alignment::Left,
        align_y: iced::alignment::Vertical::Top,
        shaping: written::Shaping::Auto,
        wrapping: written::Wrapping::None,
    }
}

/// The spaces between things, in logical pixels.
pub mod space {
    /// Between an icon and its word.
    pub const XS: f32 = 6.0;
    /// Between things that belong together.
    pub const S: f32 = 10.0;
    /// Between the lines of a card.
    pub const M: f32 = 16.0;
    /// Between groups.
    pub const L: f32 = 24.0;
    /// Around a screen.
    pub const XL: f32 = 36.0;
}

/// The sizes of letters, in logical pixels.
pub mod size {
    /// Help below a field, labels of a table.
    pub const SMALL: f32 = 13.0;
    /// Code.
    pub const CODE: f32 = 12.5;
    /// What is read.
    pub const BODY: f32 = 14.5;
    /// The heading of a card.
    pub const HEADING: f32 = 17.0;
    /// The heading of a screen.
    pub const TITLE: f32 = 27.0;
}

/// How round a corner is.
pub const RADIUS: f32 = 8.0;

/// What something means: the only reasons for a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// As it should be.
    Good,
    /// Works, and wants a look.
    Attention,
    /// Does not work, or is not safe.
    Bad,
    /// Just so.
    Neutral,
}

impl Meaning {
    /// The icon that says the same as the colour.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Good => Icon::CircleCheck,
            Self::Attention => Icon::TriangleAlert,
            Self::Bad => Icon::CircleX,
            Self::Neutral => Icon::Info,
        }
    }
}

/// The light or the dark theme.
pub fn theme(dark: bool) -> Theme {
    let (name, tones) =
        if dark { ("Postseal dark", &tones::DARK) } else { ("Postseal light", &tones::LIGHT) };
    Theme::custom(
        name,
        Palette {
            background: tones.ground,
            text: tones.text,
            primary: tones.accent,
            success: tones.good,
            warning: tones.attention,
            danger: tones.bad,
        },
    )
}

/// Whether it is the dark one.
pub(crate) fn is_dark(theme: &Theme) -> bool {
    theme.extended_palette().is_dark
}

/// The colours of a theme, for the named styles.
pub(crate) fn tones(theme: &Theme) -> &'static Tones {
    if is_dark(theme) { &tones::DARK } else { &tones::LIGHT }
}
