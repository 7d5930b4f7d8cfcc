//! What is chosen once for all setups: the looks, the size of the text, the language; where everything lies; and what
//! this program is.

mod about;
mod network;
mod own;

use crate::expiry::Watchlist;
use crate::explain::Severity;
use crate::gui::daily::{self, Daily};
use crate::gui::preferences::{Choices, Preference};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Choice, Whence, card, copy_beside, text};
use crate::i18n::{Language, shown};
use crate::setup::preferences::{Appearance, TextSize};
pub use about::write_licences;
use iced::widget::{column, row};
use iced::{Element, Task};
use network::Reach;
use std::path::{Path, PathBuf};

/// The screen.
#[derive(Debug)]
pub struct Settings {
    /// Where setups, keys and choices lie.
    folder: PathBuf,
    daily: Daily,
    reach: Reach,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something is chosen.
    Preferred(Preference),
    /// The folder is to be shown.
    FolderPressed,
    /// At the look every day.
    Daily(daily::Message),
    /// At how this machine reaches others.
    Network(network::Message),
    /// At what this program is.
    About(about::LicencesPressed),
    /// Back to where one came from.
    BackPressed,
}

/// What the screen asks of the application.
pub type Action = super::Action<Message, Ask>;

/// What it alone asks for.
#[derive(Debug)]
pub enum Ask {
    /// Something is chosen; and then this is to run.
    Prefer(Preference, Task<Message>),
    /// The folder is to be shown.
    ShowFolder(PathBuf),
    /// The licences of others are to be shown.
    ShowLicences,
}

impl Settings {
    /// With the folder in which everything lies, and what is watched every day; and the task that reads what else is shown.
    pub fn of(folder: &Path, choices: &Choices, watched: &Watchlist) -> (Self, Task<Message>) {
        let daily = Daily::of_system(&choices.language, watched);
        let (reach, read) = Reach::of(&choices.network, folder);
        (Self { folder: folder.to_owned(), daily, reach }, read.map(Message::Network))
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        self.reach.is_working()
    }

    /// A file or folder that was dropped on the window: the company's own roots.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Network(network::Message::Own(own::Message::Chosen(vec![path])))
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::Preferred(preference) => Action::Own(Ask::Prefer(preference, Task::none())),
            Message::FolderPressed => Action::Own(Ask::ShowFolder(self.folder.clone())),
            Message::Daily(message) => Action::Run(self.daily.update(message).map(Message::Daily)),
            Message::Network(message) => match self.reach.update(message, language) {
                network::Action::None => Action::None,
                network::Action::Run(task) => Action::Run(task.map(Message::Network)),
                network::Action::Choose(chosen, task) => {
                    Action::Own(Ask::Prefer(Preference::Network(chosen), task.map(Message::Network)))
                }
            },
            Message::About(about::LicencesPressed) => Action::Own(Ask::ShowLicences),
            Message::BackPressed => Action::Back,
        }
    }

    /// The screen, and from where it was opened.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        let language = &choices.language;
        widget::page("settings-page", move |_| {
            column![
                widget::back("settings-back", language, from, Message::BackPressed),
                text::title(language.say("window-settings")),
                choices.damaged.as_ref().map(|error| widget::finding(language, Severity::Error, error)),
                card(looks(choices)),
                card(languages(choices)),
                card(self.daily.view(language).map(Message::Daily)),
                card(self.reach.view(language).map(Message::Network)),
                card(folder(&self.folder, language)),
                card(about::view(language).map(Message::About)),
            ]
            .spacing(space::M)
            .into()
        })
    }
}

fn looks<'a>(choices: &Choices) -> Element<'a, Message> {
    let say = |key: &str| choices.language.say(key);
    let looks = vec![
        Choice::new(Appearance::System, say("window-theme-system")),
        Choice::new(Appearance::Light, say("window-theme-light")),
        Choice::new(Appearance::Dark, say("window-theme-dark")),
    ];
    let sizes = TextSize::ALL.map(|size| Choice::new(size, format!("{} %", size.per_cent())));
    column![
        text::heading(say("window-theme")),
        widget::switch("theme", looks, &choices.appearance, |it| Message::Preferred(Preference::Appearance(
            it
        ))),
        text::heading(say("window-text-size")),
        widget::switch("text-size", sizes.into(), &choices.text_size, |it| Message::Preferred(
            Preference::TextSize(it)
        )),
        text::note(say("window-text-size-note")),
    ]
    .spacing(space::S)
    .into()
}

fn languages<'a>(choices: &Choices) -> Element<'a, Message> {
    let all = Language::all().into_iter().map(|(language, name)| Choice::new(language, name)).collect();
    column![
        text::heading(choices.language.say("window-language")),
        widget::switch("language", all, &choices.language, |it| Message::Preferred(Preference::Language(it))),
        unshown(choices),
    ]
    .spacing(space::S)
    .into()
}

/// The language that was chosen has letters that no font here has: which fonts do.
pub fn unshown<'a, M: 'a>(choices: &Choices) -> Option<Element<'a, M>> {
    let chosen = choices.unshown.as_ref()?;
    let language = &choices.language;
    let heading = language.say_with("window-letters-missing", &[("language", chosen.code().into())]);
    Some(widget::banner(Meaning::Attention, heading, Some(language.say("window-letters-packages")), None))
}

fn folder<'a>(folder: &Path, language: &Language) -> Element<'a, Message> {
    let path = folder.display().to_string();
    let show = Button::new("folder-show", language.say("window-request-folder"))
        .icon(Icon::FolderOpen)
        .on_press(Message::FolderPressed);
    column![
        text::heading(language.say("window-settings-folder")),
        text::note(language.say("window-settings-folder-note")),
        text::note(language.say("window-settings-folder-move")),
        text::mono(shown(&path)),
        row![Element::from(copy_beside("folder-copy", language, path)), Element::from(show)]
            .spacing(space::S),
    ]
    .spacing(space::S)
    .into()
}
