//! The guide: questions, the words of the trade, and letters, to be searched and read.

mod letters;
mod topics;
mod view;

use crate::gui::preferences::Choices;
use crate::gui::widget::Whence;
use iced::Element;
use iced::widget::operation::{RelativeOffset, snap_to};
use topics::Group;
pub use topics::Topic;
pub use view::SEARCH;

/// The screen.
#[derive(Debug)]
pub struct Guide {
    /// What is read.
    topic: Topic,
    /// What is listed beside it, while nothing is looked for.
    group: Group,
    /// The topic is shown, where there is no room for the list beside it.
    reading: bool,
    /// What is looked for, as it is typed.
    wanted: String,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// This is to be read.
    TopicPressed(Topic),
    /// The list is to be shown in place of the topic.
    ContentsPressed,
    /// These are to be listed.
    Group(Group),
    /// What is looked for, as it is typed.
    Wanted(String),
    /// Everything is to be shown again.
    ClearPressed,
    /// Back to where one came from.
    BackPressed,
}

/// What the screen asks of the application.
pub type Action = super::Action<Message>;

impl Guide {
    /// Opened at this, or at its beginning.
    pub fn at(topic: Option<Topic>) -> Self {
        let reading = topic.is_some();
        let topic = topic.unwrap_or(Topic::FIRST);
        Self { topic, group: topic.group(), reading, wanted: String::new() }
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::TopicPressed(topic) => {
                self.topic = topic;
                self.group = topic.group();
                self.reading = true;
                // In the same place it would open as far down as the last was scrolled.
                return Action::Run(snap_to(view::PAGE, RelativeOffset::START));
            }
            Message::ContentsPressed => self.reading = false,
            Message::Group(group) => self.group = group,
            Message::Wanted(text) => self.wanted = text,
            Message::ClearPressed => self.wanted.clear(),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    /// The screen, and from where it was opened: the letters tell of the setup.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        view::view(self, choices, from)
    }
}
