//! What holds other things: cards, banners, pills, the page that scrolls.

use super::ground::ground;
use super::text;
use crate::gui::theme::{self, Icon, Meaning, size, space};
use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, row, scrollable};
use iced::{Center, Element, Fill};

/// Things that belong together.
pub fn card<'a, M: 'a>(content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    ground(theme::surface::card, container(content).width(Fill).padding([18, 20])).into()
}

/// A sentence that colours its ground, with what can be done about it.
pub fn banner<'a, M: 'a>(
    meaning: Meaning,
    heading: impl Into<String>,
    sentence: Option<String>,
    action: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let words = column![text::label(heading), sentence.map(text::body)].spacing(4).width(Fill);
    container(row![text::sign(meaning), words, action].spacing(space::S + 2.0))
        .width(Fill)
        .padding([14, 16])
        .style(move |theme| theme::surface::banner(theme, meaning))
        .into()
}

/// A word in a capsule, with the icon of what it means.
pub fn pill<'a, M: 'a>(meaning: Meaning, word: impl Into<String>) -> Element<'a, M> {
    pill_with(meaning, meaning.icon(), word)
}

/// A word in a capsule, with an icon of its own.
pub fn pill_with<'a, M: 'a>(meaning: Meaning, icon: Icon, word: impl Into<String>) -> Element<'a, M> {
    let word = text::label(word).size(size::SMALL);
    container(row![text::icon(icon).size(13), word].spacing(5).align_y(Center))
        .padding([3, 10])
        .style(move |theme| theme::surface::pill(theme, meaning))
        .into()
}

/// What a screen shows while there is nothing to show: what it is for, and the first thing to do.
pub fn empty<'a, M: 'a>(
    icon: Icon,
    heading: impl Into<String>,
    sentence: impl Into<String>,
    actions: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let content: Column<'a, M> = column![
        text::icon(icon).size(40).style(theme::text::accent),
        text::heading(heading),
        container(text::body(sentence).align_x(Center)).max_width(460),
        actions.into(),
    ];
    container(content.spacing(space::M).align_x(Center)).center_x(Fill).padding([24, 20]).into()
}

/// A page that scrolls when the window is too small for it.
pub fn scroll<'a, M: 'a>(id: impl Into<Id>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let bar = scrollable::Scrollbar::new().width(8).scroller_width(6).margin(2);
    scrollable(content)
        .id(id.into())
        .direction(scrollable::Direction::Vertical(bar))
        .width(Fill)
        .height(Fill)
        .style(theme::surface::scroll)
        .into()
}
