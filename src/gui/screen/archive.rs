//! What would break: mail and logs of the past, read before TLS is asked for. From a setup, a good partner becomes a rule
//! with one click; from the first screen one can look.

mod view;

use crate::archive::{self, By, Order, Partner, Progress, Side};
use crate::gui::job::{Job, Update};
use crate::gui::preferences::Choices;
use crate::i18n::Language;
use crate::name::MailDomain;
use crate::policy::Direction;
use crate::setup::Setup;
use crate::setup::recent::News;
use crate::tls::Class;
use iced::{Element, Task};
use std::path::PathBuf;
use time::OffsetDateTime;

/// The screen.
#[derive(Debug, Default)]
pub struct Archive {
    side: Side,
    state: State,
    /// By which column the table is sorted, and whether the smallest comes first.
    sorted: (By, bool),
    /// What was read last, and who counted as the partner.
    paths: Vec<PathBuf>,
    read_as: Side,
    /// What changed in the list of what was opened.
    pub(in crate::gui) news: News,
    /// A part of the name of the partner that is looked for.
    search: String,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    Reading(Job<Progress>),
    Read(Box<archive::Archive>),
    Failed(archive::Error),
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Who the partner is in stored messages.
    Side(Side),
    /// Files are to be chosen.
    FilesPressed,
    /// A folder is to be chosen.
    FolderPressed,
    /// They were chosen, or not; or dropped on the window.
    Chosen(Vec<PathBuf>),
    /// What was opened before is to be forgotten.
    ForgetPressed,
    /// How far it is, or its end.
    Job(Update<archive::Archive, Progress, archive::Error>),
    /// Reading is to end.
    CancelPressed,
    /// Other files are to be read.
    AgainPressed,
    /// The table is to be sorted by this, or the other way round.
    SortPressed(By),
    /// A part of a partner's name, as it is typed.
    Search(String),
    /// The table is to be saved.
    CsvPressed,
    /// The place was chosen, or not.
    CsvChosen(Option<PathBuf>),
    /// This partner gets a rule.
    RulePressed(MailDomain, Direction, Class),
    /// Back to where one came from.
    BackPressed,
}

/// What the screen asks of the application.
#[must_use]
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// This is to be written there.
    Write(PathBuf, Vec<u8>),
    /// The open setup gets a rule.
    Rule(MailDomain, Direction, Class),
    /// Back.
    Back,
}

impl Archive {
    /// A file or folder that was dropped on the window.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Chosen(vec![path])
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        matches!(self.state, State::Reading(_))
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::Side(side) => self.side = side,
            Message::FilesPressed => return Action::Run(choose(language, false)),
            Message::FolderPressed => return Action::Run(choose(language, true)),
            Message::Chosen(paths) if paths.is_empty() => {}
            Message::ForgetPressed => self.news.forget = true,
            Message::Chosen(paths) => {
                self.news.opened.extend(paths.iter().cloned());
                self.paths.clone_from(&paths);
                self.read_as = self.side;
                let now = OffsetDateTime::now_utc();
                let (job, task) =
                    Job::start(archive::read(Order { paths, side: self.side, now, cores: None }));
                self.state = State::Reading(job);
                return Action::Run(task.map(Message::Job));
            }
            Message::Job(update) => {
                // A result already on its way when Cancel was pressed is dropped.
                let State::Reading(job) = &mut self.state else { return Action::None };
                match update {
                    Update::Progressed(progress) => job.progress = Some(progress),
                    Update::Finished(Ok(found)) => self.state = State::Read(Box::new(found)),
                    Update::Finished(Err(error)) => self.state = State::Failed(error),
                }
            }
            Message::CancelPressed | Message::AgainPressed => self.state = State::Waiting,
            Message::SortPressed(column) => {
                let again = self.sorted.0 == column;
                self.sorted = (column, if again { !self.sorted.1 } else { column.rises() });
            }
            Message::Search(text) => self.search = text,
            Message::CsvPressed => return Action::Run(place(language)),
            Message::CsvChosen(Some(path)) => {
                if let State::Read(found) = &self.state {
                    return Action::Write(path, archive::table(&found.partners).into_bytes());
                }
            }
            Message::CsvChosen(None) => {}
            Message::RulePressed(domain, direction, class) => return Action::Rule(domain, direction, class),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    /// What does the same on the command line.
    fn command(&self) -> Option<Vec<String>> {
        let mut words = vec!["archive".to_owned()];
        for path in &self.paths {
            words.push(path.to_str()?.to_owned());
        }
        let side = match self.read_as {
            Side::From => "from",
            Side::To => "to",
        };
        words.extend(["--partner-of".to_owned(), side.to_owned()]);
        Some(words)
    }

    /// The screen. `setup`: the one that it was opened from.
    pub fn view<'a>(&'a self, choices: &'a Choices, setup: Option<&'a Setup>) -> Element<'a, Message> {
        view::view(self, choices, setup)
    }

    /// The partners that are looked for, in the order of the chosen column.
    fn shown<'a>(&self, found: &'a archive::Archive) -> Vec<&'a Partner> {
        let sought = self.search.trim().to_lowercase();
        let mut shown: Vec<&Partner> = found
            .partners
            .iter()
            .filter(|it| it.domain.to_unicode().to_lowercase().contains(&sought))
            .collect();
        // Sorted already by what would be lost: that order stays among equals.
        archive::sort(&mut shown, self.sorted.0, self.sorted.1);
        shown
    }
}

fn choose(language: &Language, folder: bool) -> Task<Message> {
    let dialog = rfd::AsyncFileDialog::new().set_title(language.say("window-archive-choose"));
    let paths = |files: Vec<rfd::FileHandle>| files.iter().map(|file| file.path().to_owned()).collect();
    if folder {
        Task::perform(dialog.pick_folder(), move |it| Message::Chosen(paths(it.into_iter().collect())))
    } else {
        Task::perform(dialog.pick_files(), move |it| Message::Chosen(paths(it.unwrap_or_default())))
    }
}

fn place(language: &Language) -> Task<Message> {
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(language.say("window-archive-csv"))
        .set_file_name("postseal-archive.csv");
    Task::perform(dialog.save_file(), |file| Message::CsvChosen(file.map(|file| file.path().to_owned())))
}

#[cfg(test)]
mod tests;
