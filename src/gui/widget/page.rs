//! The page of a screen: as wide as it reads well, in the middle, scrolled where the window is too small for it.

use super::{Button, Shortcut, scroll, terms, text};
use crate::gui::screen::guide::Topic;
use crate::gui::theme::{self, Icon, space};
use crate::i18n::Language;
use crate::setup::Setup;
use iced::advanced::widget::Id;
use iced::widget::{column, container, responsive, row, scrollable};
use iced::{Element, Fill};

/// Below this width things stand one above the other: a small window, or large text.
const LITTLE: f32 = 760.0;

/// How much room there is for things beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// One above the other.
    Little,
    /// As usual.
    Enough,
}

impl Room {
    /// Of a place as wide as this.
    pub fn of(width: f32) -> Self {
        if width < LITTLE { Self::Little } else { Self::Enough }
    }

    /// What is left free at the left and the right.
    pub const fn margin(self) -> f32 {
        match self {
            Self::Little => space::M,
            Self::Enough => space::XL,
        }
    }

    /// Two things: the first takes what room there is beside the second, or stands above it.
    pub fn beside<'a, M: 'a>(
        self,
        first: impl Into<Element<'a, M>>,
        second: impl Into<Element<'a, M>>,
    ) -> Element<'a, M> {
        match self {
            Self::Little => column![first.into(), second.into()].spacing(space::S).into(),
            Self::Enough => row![container(first).width(Fill), second.into()].spacing(space::M).into(),
        }
    }

    /// A table that needs this width: where it is not there, it scrolls sideways.
    pub fn table<'a, M: 'a>(self, width: f32, table: impl Into<Element<'a, M>>) -> Element<'a, M> {
        match self {
            Self::Little => {
                let bar = scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2);
                scrollable(container(table).width(width).padding(iced::Padding::ZERO.bottom(12)))
                    .direction(scrollable::Direction::Horizontal(bar))
                    .width(Fill)
                    .style(theme::surface::scroll)
                    .into()
            }
            Self::Enough => table.into(),
        }
    }
}

/// No page is wider, so that none jumps aside from one to the next.
pub const WIDEST: f32 = 920.0;

/// A page.
pub fn page<'a, M: 'a>(id: &'static str, content: impl Fn(Room) -> Element<'a, M> + 'a) -> Element<'a, M> {
    let page = responsive(move |place| {
        let room = Room::of(place.width);
        let page = container(content(room)).max_width(WIDEST).width(Fill);
        scroll(id, container(page).center_x(Fill).padding([24.0, room.margin()]))
    });
    // The window itself has the ground of a page: nothing is painted twice.
    container(page).width(Fill).height(Fill).into()
}

/// From where a screen was opened.
#[derive(Debug, Clone, Copy)]
pub struct Whence<'a> {
    /// The setup that is open.
    pub setup: Option<&'a Setup>,
    /// The tool that one comes back to first: the id of what it is called.
    pub tool: Option<&'static str>,
}

impl Whence<'_> {
    fn name(self, language: &Language) -> String {
        match (self.tool, self.setup) {
            (Some(tool), _) => language.say(tool),
            (None, Some(setup)) => setup.name.clone(),
            (None, None) => language.say("window-all-setups"),
        }
    }
}

/// The way back to where a screen was opened.
pub fn back<'a, M: Clone + 'a>(
    id: impl Into<Id>,
    language: &Language,
    from: Whence<'_>,
    on_press: M,
) -> Element<'a, M> {
    let back = Button::new(id, from.name(language)).quiet().icon(Icon::ArrowLeft).on_press(on_press);
    row![Element::from(back.keys(Shortcut::Back, language).over_heading())].into()
}

/// The head of a tool's page: the way back, what the tool is called, and a sentence why, whose words can be looked up.
pub fn head<'a, M: Clone + 'a>(
    tool: &str,
    language: &Language,
    from: Whence<'_>,
    on_back: M,
    on_term: impl Fn(Topic) -> M + 'a,
) -> Element<'a, M> {
    let why = language.say(&format!("window-{tool}-why"));
    column![
        back(format!("{tool}-back"), language, from, on_back),
        text::title(language.say(&format!("window-{tool}-title"))),
        terms(&why, on_term),
    ]
    .spacing(space::S)
    .into()
}
