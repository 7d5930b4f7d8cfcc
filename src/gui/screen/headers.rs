//! Read headers: any message, by itself. What step 4 of a setup tells of its message, told without a setup.

use super::guide::Topic;
use crate::gui::preferences::Choices;
use crate::gui::step::Context;
use crate::gui::step::proof::reading::{self, Against, Reading};
use crate::gui::theme::space;
use crate::gui::widget::{self, Choice, Whence, card, text};
use crate::i18n::Language;
use crate::setup::Setup;
use crate::setup::recent::{self, News, Recent};
use crate::tls::Class;
use iced::Element;
use iced::widget::column;
use std::path::{Path, PathBuf};

/// The screen. No server is ours until it is named: a message that one sent oneself came in at one's own server, too.
#[derive(Debug)]
pub struct Headers {
    reading: Reading,
    /// What was agreed on for the message, where something was.
    asked: Option<Class>,
    /// Nobody's: a message that is read here belongs to none.
    nobodys: Setup,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// At the message.
    Reading(reading::Message),
    /// What it is held against.
    Asked(Option<Class>),
    /// A word is to be explained.
    TermPressed(Topic),
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

impl Default for Headers {
    fn default() -> Self {
        Self { reading: Reading::alone(), asked: None, nobodys: Setup::new(String::new()) }
    }
}

impl Headers {
    /// A message that was dropped on the window.
    pub const fn dropped(path: PathBuf) -> Message {
        Message::Reading(reading::Message::Chosen(Some(path)))
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        self.reading.is_working()
    }

    /// What changed in the list of files that were opened.
    pub(in crate::gui) const fn news(&mut self) -> &mut News {
        &mut self.reading.news
    }

    fn context<'a>(&'a self, language: &'a Language, recent: &'a Recent) -> Context<'a> {
        Context { language, setup: &self.nobodys, folder: Path::new(""), recent }
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::Reading(message) => {
                let nobodys = &self.nobodys;
                let context =
                    Context { language, setup: nobodys, folder: Path::new(""), recent: &recent::NOTHING };
                match self.reading.update(message, &context) {
                    // Nothing is kept: there is no setup.
                    reading::Action::None | reading::Action::Change(_) => Action::None,
                    reading::Action::Run(task) => Action::Run(task.map(Message::Reading)),
                    reading::Action::Write(path, bytes) => Action::Own(Ask::Write(path, bytes)),
                    reading::Action::Report(path) => {
                        let task = self.reading.report(path, None, &context);
                        task.map_or(Action::None, |task| Action::Run(task.map(Message::Reading)))
                    }
                }
            }
            Message::Asked(class) => {
                self.asked = class;
                self.reading.hold(Against::Asked(class), &self.nobodys);
                Action::None
            }
            Message::TermPressed(topic) => Action::Explain(topic),
            Message::BackPressed => Action::Back,
        }
    }

    /// The screen, and from where it was opened.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        let language = &choices.language;
        widget::page("headers-page", move |_| {
            let context = self.context(language, &choices.recent);
            column![
                widget::head("headers", language, from, Message::BackPressed, Message::TermPressed),
                card(asked(self.asked, language)),
                reading::view(&self.reading, &context).map(Message::Reading),
            ]
            .spacing(space::M)
            .into()
        })
    }
}

/// What was agreed on: then it is told whether it came true.
fn asked<'a>(chosen: Option<Class>, language: &Language) -> Element<'a, Message> {
    let classes = [Class::Opportunistic, Class::Required, Class::Verified];
    let named = |class| Choice::new(Some(class), language.say(&format!("class-{class}-name")));
    let nothing = Choice::new(None, language.say("window-headers-nothing"));
    let all = std::iter::once(nothing).chain(classes.map(named)).collect();
    column![
        text::label(language.say("window-headers-asked")),
        widget::switch("headers-asked", all, &chosen, Message::Asked),
    ]
    .spacing(space::S)
    .into()
}
