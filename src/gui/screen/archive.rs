//! What would break: mail and logs of the past, read before TLS is asked for. From a setup, a good partner becomes a rule
//! with one click; from the first screen one can look.

mod view;

use crate::archive::{self, By, Order, Progress, Side};
use crate::gui::chooser::Chooser;
use crate::gui::job::{Job, Update};
use crate::gui::preferences::Choices;
use crate::gui::screen::guide::Topic;
use crate::gui::widget::Whence;
use crate::i18n::Language;
use crate::name::MailDomain;
use crate::policy::Direction;
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
    /// Which of several times: what comes of an earlier one comes too late.
    time: u64,
    /// What changed in the list of what was opened.
    pub(in crate::gui) news: News,
    /// A part of the name of the partner that is looked for.
    search: String,
    /// The partners' names as they are looked for, and all partners in the order of the chosen column: known before anybody
    /// types.
    names: Vec<String>,
    all: Vec<usize>,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Waiting,
    Reading(Job<Progress>),
    /// With the places of the partners that are looked for, in the order of the chosen column.
    Read(Box<archive::Archive>, Vec<usize>),
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
    /// How far it is at this time, or its end.
    Job(u64, Update<archive::Archive, Progress, archive::Error>),
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
    /// The open setup gets a rule.
    Rule(MailDomain, Direction, Class),
}

impl Archive {
    /// A file or folder that was dropped on the window.
    pub fn dropped(path: PathBuf) -> Message {
        Message::Chosen(vec![path])
    }

    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        matches!(self.state, State::Failed(_)) as usize
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
                if !self.is_working() {
                    self.paths.clear();
                }
                // What comes while others are read is read with them: files that are dropped together come one by one.
                let before = self.paths.len();
                let new = paths.into_iter().filter(|it| !self.paths.contains(it)).collect::<Vec<_>>();
                self.paths.extend(new);
                if self.is_working() && self.paths.len() == before {
                    return Action::None;
                }
                return self.read();
            }
            Message::Job(time, _) if time != self.time => {}
            Message::Job(_, update) => {
                // A result already on its way when Cancel was pressed is dropped.
                let State::Reading(job) = &mut self.state else { return Action::None };
                match update {
                    Update::Progressed(progress) => job.progress = Some(progress),
                    Update::Finished(Ok(found)) => {
                        let names = found.partners.iter().map(|it| it.domain.to_unicode().to_lowercase());
                        self.names = names.collect();
                        self.state = State::Read(Box::new(found), Vec::new());
                        self.arrange();
                    }
                    Update::Finished(Err(error)) => self.state = State::Failed(error),
                }
            }
            Message::CancelPressed | Message::AgainPressed => self.state = State::Waiting,
            Message::SortPressed(column) => {
                let again = self.sorted.0 == column;
                self.sorted = (column, if again { !self.sorted.1 } else { column.rises() });
                self.arrange();
            }
            Message::Search(text) => {
                self.search = text;
                self.seek();
            }
            Message::CsvPressed => return Action::Run(place(language)),
            Message::CsvChosen(Some(path)) => {
                if let State::Read(found, _) = &self.state {
                    return Action::Own(Ask::Write(path, archive::table(&found.partners).into_bytes()));
                }
            }
            Message::CsvChosen(None) => {}
            Message::RulePressed(domain, direction, class) => {
                return Action::Own(Ask::Rule(domain, direction, class));
            }
            Message::TermPressed(topic) => return Action::Explain(topic),
            Message::BackPressed => return Action::Back,
        }
        Action::None
    }

    /// Reads them all, from the beginning.
    fn read(&mut self) -> Action {
        (self.read_as, self.time) = (self.side, self.time + 1);
        let (paths, now, time) = (self.paths.clone(), OffsetDateTime::now_utc(), self.time);
        let (job, task) = Job::start(archive::read(Order { paths, side: self.side, now, cores: None }));
        self.state = State::Reading(job);
        Action::Run(task.map(move |it| Message::Job(time, it)))
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

    /// The screen, and from where it was opened.
    pub fn view<'a>(&'a self, choices: &'a Choices, from: Whence<'a>) -> Element<'a, Message> {
        view::view(self, choices, from)
    }

    /// Looks for partners and sorts them: once for each question, not for each frame, as there may be ten thousand.
    fn arrange(&mut self) {
        let State::Read(found, _) = &self.state else { return };
        let partners = &found.partners;
        self.all = (0..partners.len()).collect();
        let (column, rising) = self.sorted;
        // Sorted already by what would be lost: that order stays among equals.
        self.all.sort_by(|one, other| archive::compare(&partners[*one], &partners[*other], column, rising));
        self.seek();
    }

    /// Those that are looked for, in that order.
    fn seek(&mut self) {
        let State::Read(_, order) = &mut self.state else { return };
        let sought = self.search.trim().to_lowercase();
        let is_sought = |at: &usize| self.names[*at].contains(&sought);
        *order = self.all.iter().copied().filter(is_sought).collect();
    }
}

fn choose(language: &Language, folder: bool) -> Task<Message> {
    let chooser = Chooser::new(language.say("window-archive-choose"));
    if folder {
        Task::perform(chooser.folder(), |it| Message::Chosen(it.into_iter().collect()))
    } else {
        Task::perform(chooser.files(), Message::Chosen)
    }
}

fn place(language: &Language) -> Task<Message> {
    let chooser = Chooser::new(language.say("window-archive-csv")).called("postseal-archive.csv");
    Task::perform(chooser.place(), Message::CsvChosen)
}

#[cfg(test)]
mod tests;
