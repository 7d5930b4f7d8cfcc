//! A look every day at the certificates, by the system's own scheduler: shown, begun, taken back.

use super::theme::{Icon, Meaning, space};
use super::widget::{self, Button, banner, text, unfolding};
use crate::expiry::{Daily as Wanted, Error, Schedule, Scheduler, Watchlist};
use crate::explain::Explain;
use crate::i18n::Language;
use iced::widget::{Column, column, row};
use iced::{Element, Task};

/// When: at the beginning of a working day.
const HOUR: u8 = 9;

/// What would be done, and whether it is.
#[derive(Debug)]
pub struct Daily {
    offer: Offer,
    /// The files are unfolded.
    unfolded: bool,
    state: State,
}

/// What would be done, and how much of it is there.
#[derive(Debug, Clone)]
pub struct Offer {
    schedule: Result<Schedule, Error>,
    there: bool,
    current: bool,
}

impl Offer {
    /// As this system would do it, with what is watched. It looks at the disk.
    pub fn of_system(language: &Language, watched: &Watchlist) -> Self {
        Self::look(schedule(language, watched))
    }

    fn look(schedule: Result<Schedule, Error>) -> Self {
        let there = schedule.as_ref().is_ok_and(Schedule::is_there);
        let current = schedule.as_ref().is_ok_and(Schedule::is_current);
        Self { schedule, there, current }
    }
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
    /// It did, or not; and what is there now.
    Done(Result<(), Error>, Box<Offer>),
}

impl Daily {
    /// As this system would do it, with what is watched. It looks at the disk.
    pub fn of_system(language: &Language, watched: &Watchlist) -> Self {
        Self { offer: Offer::of_system(language, watched), unfolded: false, state: State::Resting }
    }

    /// Something else is watched now.
    pub fn watch(&mut self, offer: Offer) {
        self.offer = offer;
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::ShowPressed => self.unfolded = !self.unfolded,
            Message::InstallPressed => return self.work(Schedule::install),
            Message::RemovePressed => return self.work(|it| it.remove().map(drop)),
            Message::Done(done, offer) => {
                self.offer = *offer;
                self.state = done.map_or_else(State::Failed, |()| State::Resting);
            }
        }
        Task::none()
    }

    /// Off the thread that draws: the system may take a moment.
    fn work(&mut self, what: fn(&Schedule) -> Result<(), Error>) -> Task<Message> {
        let (Ok(schedule), false) = (&self.offer.schedule, matches!(self.state, State::Working)) else {
            return Task::none();
        };
        let schedule = schedule.clone();
        self.state = State::Working;
        let before = self.offer.clone();
        let work = tokio::task::spawn_blocking(move || (what(&schedule), Offer::look(Ok(schedule))));
        Task::perform(work, move |done| {
            let ended = |cause: String| Error::Scheduler { command: "postseal".to_owned(), cause };
            let failed = |error: tokio::task::JoinError| (Err(ended(error.to_string())), before.clone());
            let (done, offer) = done.unwrap_or_else(failed);
            Message::Done(done, Box::new(offer))
        })
    }

    /// The card.
    pub fn view<'a>(&'a self, language: &Language) -> Element<'a, Message> {
        let below = match &self.offer.schedule {
            Ok(schedule) => self.offered(schedule, language),
            Err(error) => widget::failed(language, error),
        };
        column![
            text::heading(language.say("window-daily")),
            text::note(language.say("window-daily-about")),
            below
        ]
        .spacing(space::S)
        .into()
    }

    fn offered<'a>(&'a self, schedule: &'a Schedule, language: &Language) -> Element<'a, Message> {
        let is_free = !matches!(self.state, State::Working);
        let there = self.offer.there;
        let is_old = there && !self.offer.current;
        let button = |id: &'static str, key: &str, icon: Icon, message: Message| {
            let button = Button::new(id, language.say(key)).icon(icon);
            Element::from(button.on_press_maybe(is_free.then_some(message)))
        };
        let end =
            there.then(|| button("daily-remove", "window-daily-remove", Icon::X, Message::RemovePressed));
        // What is written is seen first.
        let key = if there { "window-daily-anew" } else { "window-daily-install" };
        let begin = ((!there || is_old) && self.unfolded)
            .then(|| button("daily-install", key, Icon::Clock, Message::InstallPressed));
        let act = (begin.is_some() || end.is_some()).then(|| row![begin, end].spacing(space::S).wrap());
        let show = Button::new("daily-show", language.say("window-daily-show"))
            .quiet()
            .folds(self.unfolded)
            .on_press(Message::ShowPressed);
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
        let (meaning, key) = if is_old {
            (Meaning::Attention, "window-daily-old")
        } else {
            (Meaning::Good, "window-daily-there")
        };
        let is_there = there.then(|| widget::pill(meaning, language.say(key)));
        let all = column![is_there, Element::from(show), files, failed, act].spacing(space::S);
        unfolding(self.unfolded, all).into()
    }
}

fn schedule(language: &Language, watched: &Watchlist) -> Result<Schedule, Error> {
    let mut arguments = ["expiring", "--notify", "--lang", language.code()].map(str::to_owned).to_vec();
    arguments.extend(watched.arguments());
    let scheduler = Scheduler::of_system();
    Schedule::new(scheduler, &Wanted::of_this_program(arguments, HOUR, 0)?, &scheduler.folder()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed() -> Error {
        Error::Scheduler { command: "x".into(), cause: "y".into() }
    }

    #[test]
    fn a_refusal_is_told_and_one_can_try_again() {
        let mut daily = Daily::of_system(&Language::english(), &Watchlist::default());
        daily.state = State::Working;
        let offer = || Box::new(Offer::of_system(&Language::english(), &Watchlist::default()));
        let _ = daily.update(Message::Done(Err(failed()), offer()));
        assert!(matches!(daily.state, State::Failed(_)));
        let _ = daily.update(Message::Done(Ok(()), offer()));
        assert!(matches!(daily.state, State::Resting));
    }
}
