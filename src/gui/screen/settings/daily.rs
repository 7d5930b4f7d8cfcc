//! A look every day at the certificates, by the system's own scheduler: shown, begun, taken back.

use crate::expiry::{Daily as Wanted, Error, Schedule, Scheduler};
use crate::explain::Explain;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, banner, text};
use crate::i18n::Language;
use iced::widget::{Column, column, row};
use iced::{Element, Task};

/// When: at the beginning of a working day.
const HOUR: u8 = 9;

/// What would be done, and whether it is.
#[derive(Debug)]
pub struct Daily {
    schedule: Result<Schedule, Error>,
    /// The files are unfolded.
    unfolded: bool,
    state: State,
}

#[derive(Debug)]
enum State {
    Resting,
    Working,
    Failed(Error),
}

/// What happens there.
#[derive(Debug, Clone)]
pub enum Message {
    /// The files are to be shown, or not.
    ShowPressed,
    /// It is to begin.
    InstallPressed,
    /// It is to end.
    RemovePressed,
    /// It did, or not.
    Done(Result<(), Error>),
}

impl Daily {
    /// As this system would do it.
    pub fn of_system(language: &Language) -> Self {
        Self { schedule: schedule(language), unfolded: false, state: State::Resting }
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::ShowPressed => self.unfolded = !self.unfolded,
            Message::InstallPressed => return self.work(Schedule::install),
            Message::RemovePressed => return self.work(|it| it.remove().map(drop)),
            Message::Done(Ok(())) => self.state = State::Resting,
            Message::Done(Err(error)) => self.state = State::Failed(error),
        }
        Task::none()
    }

    /// Off the thread that draws: the system may take a moment.
    fn work(&mut self, what: fn(&Schedule) -> Result<(), Error>) -> Task<Message> {
        let (Ok(schedule), false) = (&self.schedule, matches!(self.state, State::Working)) else {
            return Task::none();
        };
        let schedule = schedule.clone();
        self.state = State::Working;
        let work = tokio::task::spawn_blocking(move || what(&schedule));
        Task::perform(work, |done| {
            let ended = |cause: String| Error::Scheduler { command: "postseal".to_owned(), cause };
            Message::Done(done.unwrap_or_else(|error| Err(ended(error.to_string()))))
        })
    }

    /// The card.
    pub fn view<'a>(&'a self, language: &Language) -> Element<'a, Message> {
        let below = match &self.schedule {
            Ok(schedule) => self.offered(schedule, language),
            Err(error) => widget::failed(language, error),
        };
        column![
            text::heading(language.say("window-daily")),
            text::note(language.say("window-daily-note")),
            below
        ]
        .spacing(space::S)
        .into()
    }

    fn offered<'a>(&'a self, schedule: &'a Schedule, language: &Language) -> Element<'a, Message> {
        let is_free = !matches!(self.state, State::Working);
        let there = schedule.is_there();
        let end = Button::new("daily-remove", language.say("window-daily-remove")).icon(Icon::X);
        let end = there.then(|| end.on_press_maybe(is_free.then_some(Message::RemovePressed)));
        let begin = Button::new("daily-install", language.say("window-daily-install")).icon(Icon::Clock);
        // What is written is seen first.
        let begin = (!there && self.unfolded)
            .then(|| begin.on_press_maybe(is_free.then_some(Message::InstallPressed)));
        let act = begin.or(end).map(|it| row![Element::from(it)]);
        let icon = if self.unfolded { Icon::ChevronDown } else { Icon::ChevronRight };
        let show = widget::link("daily-show", icon, language.say("window-daily-show"), Message::ShowPressed);
        let files = schedule.files.iter().enumerate().map(|(at, (path, text))| {
            widget::code(&format!("daily-file-{at}"), language, path.display().to_string(), text, 200.0)
        });
        let commands = schedule.begin.iter().map(|it| it.join(" ")).collect::<Vec<_>>().join("\n");
        let commands =
            widget::code("daily-commands", language, language.say("window-daily-commands"), &commands, 120.0);
        let files = self
            .unfolded
            .then(|| Column::with_children(files.chain(std::iter::once(commands))).spacing(space::S));
        let failed = match &self.state {
            State::Failed(error) => {
                let words = language.explain(error as &dyn Explain);
                Some(banner(Meaning::Bad, words.what, Some(format!("{} {}", words.why, words.next)), None))
            }
            _ => None,
        };
        let is_there = there.then(|| widget::pill(Meaning::Good, language.say("window-daily-there")));
        column![is_there, show, files, failed, act].spacing(space::S).into()
    }
}

fn schedule(language: &Language) -> Result<Schedule, Error> {
    let arguments = ["expiring", "--notify", "--lang", &language.code()].map(str::to_owned);
    let scheduler = Scheduler::of_system();
    Schedule::new(scheduler, &Wanted::of_this_program(arguments.into(), HOUR, 0)?, &scheduler.folder()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed() -> Error {
        Error::Scheduler { command: "x".into(), cause: "y".into() }
    }

    #[test]
    fn a_refusal_is_told_and_one_can_try_again() {
        let mut daily = Daily::of_system(&Language::english());
        daily.state = State::Working;
        let _ = daily.update(Message::Done(Err(failed())));
        assert!(matches!(daily.state, State::Failed(_)));
        let _ = daily.update(Message::Done(Ok(())));
        assert!(matches!(daily.state, State::Resting));
    }
}
