//! The application as iced runs it: its window, its fonts, its name.

use super::{App, Message};
use crate::gui::display;
use crate::gui::patience::Patience;
use crate::gui::preferences::Choices;
use crate::gui::theme;
use crate::setup::Library;
use iced::{Element, Program, Size, Theme, window};

/// No smaller: the screens are laid out for it.
pub const SMALLEST: Size = Size::new(900.0, 640.0);

/// The application, the same for the program and for its tests.
pub fn application(
    library: Library,
    choices: Choices,
) -> iced::Application<impl Program<State = App, Message = Message, Theme = Theme>> {
    let begin = move || {
        display::begun();
        App::new(library.clone(), choices.clone())
    };
    // What is shown is laid out by its letters. They are read by then, or waited for: settings that name them would have
    // them read once more.
    let fonts = Vec::new();
    iced::application(begin, App::update, shown)
        .executor::<Patience>()
        .title(App::title)
        .subscription(App::subscription)
        .theme(App::theme)
        .scale_factor(App::scale)
        .settings(iced::Settings { fonts, ..settings() })
        .window(window::Settings {
            size: Size::new(1080.0, 760.0),
            min_size: Some(SMALLEST),
            exit_on_close_request: false,
            icon: theme::window_icon(),
            ..window::Settings::default()
        })
}

fn shown(app: &App) -> Element<'_, Message> {
    let shown = app.view();
    theme::read_fonts();
    shown
}

/// The fonts and the name, the same for the program and for its tests.
pub fn settings() -> iced::Settings {
    iced::Settings {
        id: Some("org.postseal.Postseal".to_owned()),
        fonts: theme::FONTS.iter().map(|font| (*font).into()).collect(),
        default_font: theme::REGULAR,
        default_text_size: theme::size::BODY.into(),
        ..iced::Settings::default()
    }
}
