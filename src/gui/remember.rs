//! A password in the system's keyring: whether it is to be kept there, and what is asked of it. Nothing is, before somebody
//! presses for it or a log-in has worked that was to be remembered.

use super::job::{Job, Update};
use super::login::Secret;
use super::theme::{Icon, Meaning, space};
use super::widget::{self, Button, Choice, text};
use crate::explain::Fact;
use crate::i18n::Language;
use crate::keyring::{self, Entry, Error};
use iced::task::sipper;
use iced::widget::{column, row};
use iced::{Center, Element, Fill, Task};

/// The choice, and what is asked.
#[derive(Debug, Default)]
pub struct Remember {
    wanted: bool,
    /// What stands in the password's field came out of the keyring.
    is_taken: bool,
    /// With which one logs in just now.
    tried: Option<(Entry, Secret)>,
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Resting,
    /// Kept for its end: dropping it leaves the keyring alone.
    Asking {
        is_keeping: bool,
        _job: Job<()>,
    },
    Answered(Done),
    Failed(Error),
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    Kept,
    Taken,
    Forgotten,
}

/// What the keyring says.
#[derive(Debug, Clone)]
pub enum Answer {
    /// It has it now.
    Kept,
    /// This is it.
    Taken(Secret),
    /// It has it no longer.
    Forgotten,
}

/// What happens there.
#[derive(Debug, Clone)]
pub enum Message {
    /// Whether it is to be kept.
    Wanted(bool),
    /// It is to be taken from there.
    TakePressed,
    /// It is to be kept there no longer.
    ForgetPressed,
    /// The keyring is to be left alone.
    CancelPressed,
    /// The keyring answers.
    Job(Update<Answer, (), Error>),
}

/// What is asked of those whose password it is.
#[must_use]
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// This is the password.
    Fill(Secret),
}

impl Remember {
    /// Takes what happened; `entry` says whose password it is, where that is filled in.
    pub fn update(&mut self, message: Message, entry: Option<Entry>) -> Action {
        match (message, entry) {
            (Message::Wanted(wanted), _) => self.wanted = wanted,
            (Message::CancelPressed, _) => self.state = State::Resting,
            (Message::TakePressed, Some(entry)) => {
                let work = async { keyring::take(entry).await.map(|it| Answer::Taken(Secret(it))) };
                return Action::Run(self.ask(false, work));
            }
            (Message::ForgetPressed, Some(entry)) => {
                self.wanted = false;
                let work = async { keyring::forget(entry).await.map(|()| Answer::Forgotten) };
                return Action::Run(self.ask(false, work));
            }
            (Message::TakePressed | Message::ForgetPressed, None) => {}
            (Message::Job(update), _) => return self.answered(update),
        }
        Action::None
    }

    /// One logs in with this.
    pub fn tries(&mut self, entry: Option<Entry>, secret: &Secret) {
        self.rest();
        self.tried = entry.map(|entry| (entry, secret.clone()));
    }

    /// It failed, or was left.
    pub fn failed(&mut self) {
        self.tried = None;
    }

    /// The log-in worked: the password is kept, where that is wanted.
    pub fn worked(&mut self) -> Option<Task<Message>> {
        let (entry, Secret(password)) = self.tried.take().filter(|_| self.wanted)?;
        Some(self.ask(true, async { keyring::keep(entry, password).await.map(|()| Answer::Kept) }))
    }

    /// Another server or user is typed. What was taken for the one before must not go there: whether it has to be wiped.
    pub fn moved(&mut self) -> bool {
        self.rest();
        std::mem::take(&mut self.is_taken)
    }

    /// Another password is typed.
    pub fn typed(&mut self) {
        self.is_taken = false;
        self.rest();
    }

    /// What was said is of the past. What is being kept was typed before, and goes on.
    fn rest(&mut self) {
        if !matches!(self.state, State::Asking { is_keeping: true, .. }) {
            self.state = State::Resting;
        }
    }

    fn ask(
        &mut self,
        is_keeping: bool,
        work: impl Future<Output = Result<Answer, Error>> + Send + 'static,
    ) -> Task<Message> {
        let (job, task) = Job::start(sipper(async move |_| work.await));
        self.state = State::Asking { is_keeping, _job: job };
        task.map(Message::Job)
    }

    fn answered(&mut self, update: Update<Answer, (), Error>) -> Action {
        // What was already on its way when it was left alone, or when another user was typed, is dropped.
        if !matches!(self.state, State::Asking { .. }) {
            return Action::None;
        }
        match update {
            Update::Progressed(()) => {}
            Update::Finished(Ok(Answer::Kept)) => self.state = State::Answered(Done::Kept),
            Update::Finished(Ok(Answer::Forgotten)) => self.state = State::Answered(Done::Forgotten),
            Update::Finished(Ok(Answer::Taken(secret))) => {
                self.state = State::Answered(Done::Taken);
                self.is_taken = true;
                return Action::Fill(secret);
            }
            Update::Finished(Err(error)) => self.state = State::Failed(error),
        }
        Action::None
    }

    /// The choice, and the buttons, which can be pressed where it `is_known` whose password it is.
    pub fn view<'a, M: Clone + 'a>(
        &'a self,
        id: &str,
        is_known: bool,
        language: &Language,
        message: impl Fn(Message) -> M,
    ) -> Element<'a, M> {
        let choices = [(false, "window-policy-off"), (true, "window-policy-on")];
        let choices = choices.map(|(value, word)| Choice::new(value, language.say(word))).into();
        let switch = widget::switch(&format!("{id}remember"), choices, &self.wanted, |wanted| {
            message(Message::Wanted(wanted))
        });
        let words = column![
            text::label(language.say("window-keyring-remember")),
            text::note(language.say_with("window-keyring-help", &[NAMED])),
        ];
        let choice = row![words.spacing(2).width(Fill), switch].spacing(space::S).align_y(Center);
        if matches!(self.state, State::Asking { .. }) {
            return column![choice, self.told(id, language, message)].spacing(space::S).into();
        }
        let press = |it: Message| is_known.then(|| message(it));
        let take = Button::new(format!("{id}keyring-take"), language.say("window-keyring-take"))
            .quiet()
            .icon(Icon::KeyRound)
            .on_press_maybe(press(Message::TakePressed));
        let forget = Button::new(format!("{id}keyring-forget"), language.say("window-keyring-forget"))
            .plain()
            .on_press_maybe(press(Message::ForgetPressed));
        let buttons = row![Element::from(take), Element::from(forget)].spacing(space::S).align_y(Center);
        column![choice, buttons.wrap(), self.told(id, language, message)].spacing(space::S).into()
    }

    /// What the keyring said, or that it is asked: also where the fields are not shown any more.
    pub fn told<'a, M: Clone + 'a>(
        &'a self,
        id: &str,
        language: &Language,
        message: impl Fn(Message) -> M,
    ) -> Option<Element<'a, M>> {
        Some(match &self.state {
            State::Resting => return None,
            State::Asking { .. } => {
                let words = language.say("window-keyring-asking");
                let cancel = message(Message::CancelPressed);
                let cancel = Button::new(format!("{id}keyring-cancel"), language.say("window-cancel"))
                    .quiet()
                    .on_press(cancel);
                column![text::note(words), Element::from(cancel)].spacing(space::XS).into()
            }
            State::Answered(done) => {
                let words = match done {
                    Done::Kept => language.say_with("keyring-kept", &[NAMED]),
                    Done::Taken => language.say("window-keyring-taken"),
                    Done::Forgotten => language.say("window-keyring-forgotten"),
                };
                text::meant(words, Meaning::Good).into()
            }
            State::Failed(error) => widget::failed(language, error),
        })
    }
}

const NAMED: (&str, Fact) = ("keyring", Fact::Words(keyring::NAME));
