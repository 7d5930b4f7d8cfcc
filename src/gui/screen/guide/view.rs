//! How it looks: what there is at the left, what is read at the right.

use super::{Group, Guide, Message, Topic, letters};
use crate::gui::preferences::Choices;
use crate::gui::theme::{self, Icon, space};
use crate::gui::widget::{self, Button, Choice, Field, Room, Whence, card, copy, text};
use crate::i18n::Language;
use crate::setup::Setup;
use iced::widget::{Column, column, container, responsive, row};
use iced::{Element, Fill};

/// The part that scrolls what is read.
pub(super) const PAGE: &str = "guide-page";

/// The field for what is looked for.
pub const SEARCH: &str = "guide-search";

pub(super) fn view<'a>(it: &'a Guide, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
    let language = &choices.language;
    let page = responsive(move |place| {
        let room = Room::of(place.width);
        let back = || widget::back("guide-back", language, from, Message::BackPressed);
        let head = || {
            let why = text::body(language.say("window-guide-why")).style(theme::text::muted);
            column![back(), text::title(language.say("window-guide")), why].spacing(space::S)
        };
        let article = || widget::scroll(PAGE, container(article(it, from.setup, language)).padding([0, 12]));
        let page = match room {
            Room::Enough => {
                let both = row![container(contents(it, language)).width(270), article()].spacing(space::M);
                column![head(), both.height(Fill)]
            }
            // One after the other.
            Room::Little if it.reading => {
                let contents = Button::new("guide-contents", language.say("window-guide-contents"))
                    .quiet()
                    .icon(Icon::ArrowLeft)
                    .on_press(Message::ContentsPressed);
                column![row![Element::from(contents)], article()]
            }
            Room::Little => column![back(), contents(it, language)],
        };
        let page = container(page.spacing(space::M))
            .max_width(widget::WIDEST + 2.0 * room.margin())
            .padding([24.0_f32.min(room.margin()), room.margin()]);
        container(page).center_x(Fill).height(Fill).into()
    });
    page.into()
}

/// One group, or, with a search, what has its words in all of them.
fn contents<'a>(it: &'a Guide, language: &Language) -> Element<'a, Message> {
    let search = Field::new(SEARCH, language.say("window-guide-search"), &it.wanted)
        .example(language.say("window-guide-search-example"))
        .on_input(Message::Wanted);
    // Nobody went there: with nothing typed, Escape leads back, as it did before the field had the focus by itself.
    let search = widget::left_by_escape(search, !it.wanted.is_empty());
    let list = |topics: Vec<Topic>| {
        let entries = topics.into_iter().map(|topic| (topic.id(), topic.title(language), topic));
        widget::menu(entries.collect(), &it.topic, Message::TopicPressed)
    };
    let looking = !it.wanted.trim().is_empty();
    let groups = (!looking).then(|| {
        let all = Group::ALL.map(|group| Choice::new(group, language.say(group.key())));
        widget::switch("guide-group", all.into(), &it.group, Message::Group)
    });
    let listed = if looking { found(it, language, list) } else { list(it.group.topics(language)) };
    let listed = widget::scroll("guide-contents", container(listed).padding(iced::Padding::ZERO.right(12)));
    column![Element::from(search), groups, listed].spacing(space::M).into()
}

fn found<'a>(
    it: &'a Guide,
    language: &Language,
    list: impl Fn(Vec<Topic>) -> Element<'a, Message>,
) -> Element<'a, Message> {
    let found = Group::ALL.map(|group| {
        let topics = group.topics(language).into_iter().filter(|topic| topic.has(&it.wanted, language));
        (group, topics.collect::<Vec<_>>())
    });
    let found = found.into_iter().filter(|(_, topics)| !topics.is_empty());
    let mut parts = found
        .map(|(group, topics)| {
            column![text::heading(language.say(group.key())), list(topics)].spacing(space::S).into()
        })
        .peekable();
    if parts.peek().is_none() {
        let all = Button::new("guide-clear", language.say("window-guide-clear"))
            .icon(Icon::Undo2)
            .on_press(Message::ClearPressed);
        return column![text::body(language.say("window-guide-nothing")), Element::from(all)]
            .spacing(space::S)
            .into();
    }
    Column::with_children(parts).spacing(space::M).into()
}

fn article<'a>(it: &'a Guide, opened: Option<&Setup>, language: &'a Language) -> Element<'a, Message> {
    let topic = it.topic;
    let words = topic.text(language);
    let paragraphs = words.lines().map(|line| text::body(line.to_owned()).into());
    let letter = match topic {
        Topic::Letter(name) => Some(letter(it, name, opened, language)),
        Topic::Question(_) | Topic::Word(_) => None,
    };
    let related = topic.related();
    let related = (!related.is_empty()).then(|| {
        let links = related.into_iter().map(|other| {
            let id = format!("related-{}", other.id());
            widget::link(id, Icon::ChevronRight, other.title(language), Message::TopicPressed(other))
        });
        // In a row that breaks, a link could become narrower than its words.
        let links = iced::widget::Column::with_children(links);
        let heading = match topic {
            Topic::Word(_) => "window-guide-used-in",
            Topic::Question(_) | Topic::Letter(_) => "window-guide-related",
        };
        column![text::label(language.say(heading)), Element::from(links)].spacing(space::XS)
    });
    card(
        column![
            text::heading(topic.title(language)),
            Column::with_children(paragraphs).spacing(space::S + 2.0),
            letter,
            related,
        ]
        .spacing(space::M),
    )
}

/// A letter as it is sent, with Copy; and the root beside it, where it says that this comes with it.
fn letter<'a>(
    it: &'a Guide,
    name: &str,
    opened: Option<&Setup>,
    language: &'a Language,
) -> Element<'a, Message> {
    let setup = opened.or_else(|| it.setups.get(it.filled).map(|(_, setup)| setup));
    let written = letters::letter(name, setup, language);
    let copy = Element::from(copy("guide-copy", language, written.clone()));
    let private =
        setup.and_then(|it| it.certificate.as_ref()).filter(|it| it.is_private && name == "partner");
    let root = private.map(|kept| {
        Element::from(
            Button::new("guide-root", language.say("window-guide-root"))
                .icon(Icon::Save)
                .on_press(Message::RootPressed(Box::new(kept.clone()))),
        )
    });
    let no_root = it.no_root.as_ref().filter(|_| private.is_some());
    let no_root = no_root.map(|error| widget::failed(language, error));
    let from = setup.filter(|_| opened.is_none()).map(|setup| filled_from(it, setup, language));
    let paper = container(text::body(written)).width(Fill).padding([14, 16]).style(theme::surface::side);
    let buttons = row![copy, root].spacing(space::S).align_y(iced::Center).wrap();
    column![from, buttons, no_root, paper].spacing(space::S).into()
}

/// From which setup a letter is filled in, and the others that it could be.
fn filled_from<'a>(it: &'a Guide, setup: &Setup, language: &Language) -> Element<'a, Message> {
    let facts = [("name", setup.name.clone().into())];
    let note = text::note(language.say_with("window-guide-filled", &facts));
    let others = (it.setups.len() > 1).then(|| {
        let all = it.setups.iter().enumerate();
        let all = all.map(|(at, (id, setup))| (format!("fill-{id}"), setup.name.clone(), at));
        column![
            text::label(language.say("window-guide-fill")),
            widget::menu(all.collect(), &it.filled, Message::FillPressed),
        ]
        .spacing(space::XS)
    });
    column![note, others].spacing(space::S).into()
}
