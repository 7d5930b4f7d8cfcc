//! The guide: questions, the words of the trade, and letters, to be searched and read.

mod letters;
mod topics;
mod view;

use crate::gui::chooser::Chooser;
use crate::gui::preferences::Choices;
use crate::gui::widget::Whence;
use crate::i18n::Language;
use crate::setup::{self, Setup};
use iced::widget::operation::{RelativeOffset, snap_to};
use iced::{Element, Task};
use std::convert::identity;
use std::path::PathBuf;
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
    /// Which setups the letters can be filled in from where none is open, and the one that they are.
    setups: Vec<(setup::Id, Setup)>,
    filled: usize,
    /// Why the root of a CA cannot be saved.
    no_root: Option<setup::Error>,
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
    /// The letters are to be filled in from this one.
    FillPressed(usize),
    /// The root of the CA is to be saved that issued this certificate.
    RootPressed(Box<setup::Certificate>),
    /// It was found, and what its file may be called; or not.
    RootFound(Result<(String, String), setup::Error>),
    /// The place for it was chosen, or not.
    RootPlaced(String, Option<PathBuf>),
    /// Back to where one came from.
    BackPressed,
}

/// What the screen asks of the application.
pub type Action = super::Action<Message, Ask>;

/// What it alone asks for.
#[derive(Debug)]
pub enum Ask {
    /// This is to be written there.
    Write(PathBuf, Vec<u8>),
}

impl Guide {
    /// Opened at this, or at its beginning.
    pub fn at(topic: Option<Topic>) -> Self {
        let reading = topic.is_some();
        let topic = topic.unwrap_or(Topic::FIRST);
        let (wanted, setups) = (String::new(), Vec::new());
        Self { topic, group: topic.group(), reading, wanted, setups, filled: 0, no_root: None }
    }

    /// The letters can be filled in from these, and are from the first.
    pub fn fill_from(&mut self, setups: Vec<(setup::Id, Setup)>) {
        (self.setups, self.filled) = (setups, 0);
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::TopicPressed(topic) => {
                self.topic = topic;
                self.group = topic.group();
                self.reading = true;
                self.no_root = None;
                // In the same place it would open as far down as the last was scrolled.
                return Action::Run(snap_to(view::PAGE, RelativeOffset::START));
            }
            Message::ContentsPressed => self.reading = false,
            Message::Group(group) => self.group = group,
            Message::Wanted(text) => self.wanted = text,
            Message::ClearPressed => self.wanted.clear(),
            Message::FillPressed(at) => (self.filled, self.no_root) = (at, None),
            Message::RootPressed(kept) => {
                self.no_root = None;
                return Action::Run(Task::perform(root(*kept), Message::RootFound));
            }
            Message::RootFound(Ok((pem, name))) => {
                let chooser = Chooser::new(language.say("window-guide-root")).called(name);
                let chosen = move |path| Message::RootPlaced(pem.clone(), path);
                return Action::Run(Task::perform(chooser.place(), chosen));
            }
            Message::RootFound(Err(error)) => self.no_root = Some(error),
            Message::RootPlaced(pem, Some(path)) => return Action::Own(Ask::Write(path, pem.into_bytes())),
            Message::RootPlaced(_, None) => {}
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    /// The screen, and from where it was opened: the letters tell of the setup.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        view::view(self, choices, from)
    }
}

/// The root that a partner is to be given, and what its file may be called.
async fn root(kept: setup::Certificate) -> Result<(String, String), setup::Error> {
    let name = kept.root_file().file_name().unwrap_or_default().to_string_lossy().into_owned();
    let found = tokio::task::spawn_blocking(move || Ok(kept.root()?.to_pem()));
    let pem = found.await.map_err(|error| setup::Error::Unsaveable(error.to_string())).and_then(identity)?;
    Ok((pem, name))
}
