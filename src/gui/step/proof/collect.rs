//! The test message, fetched from the mailbox where it arrives.

use super::{Context, Secret};
use crate::delivery::{self, Collected, Credentials, Error, Route, Target, Trust, Watching};
use crate::explain::{Explain, Fact};
use crate::gui::job::{self, Job};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, Field, card, text};
use crate::name::NameError;
use iced::widget::column;
use iced::{Element, Task};
use std::time::Duration;

/// TLS from the first byte on (RFC 8314).
const IMAPS: u16 = 993;
/// As long as greeting and a first try of greylisting take; it can be pressed again.
const WAIT: Duration = Duration::from_secs(300);

/// Where to look, and the work.
#[derive(Debug, Default)]
pub struct Collect {
    unfolded: bool,
    server: String,
    user: String,
    password: Secret,
    /// It was pressed with something missing.
    judged: bool,
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Filling,
    Watching(Job<Watching>),
    Failed(Error),
}

/// What happens there.
#[derive(Debug, Clone)]
pub enum Message {
    /// Unfold, or fold.
    UnfoldPressed,
    /// The server, as it is typed.
    Server(String),
    /// The user, likewise.
    User(String),
    /// The password.
    Password(Secret),
    /// Fetch.
    FetchPressed,
    /// Cancel.
    CancelPressed,
    /// The work says something.
    Job(job::Update<Collected, Watching, Error>),
}

/// What is asked of the step.
#[must_use]
#[derive(Debug)]
pub(super) enum Action {
    None,
    Run(Task<Message>),
    /// These are its headers.
    Read(Vec<u8>),
}

impl Collect {
    /// Takes what happened, for the message with this Message-ID.
    pub(super) fn update(&mut self, message: Message, message_id: &str) -> Action {
        match message {
            Message::UnfoldPressed => self.unfolded = !self.unfolded,
            Message::Server(text) => self.server = text,
            Message::User(text) => self.user = text,
            Message::Password(secret) => self.password = secret,
            Message::CancelPressed => self.state = State::Filling,
            Message::FetchPressed => {
                let Some(target) = self.target().ok().filter(|_| !self.user.trim().is_empty()) else {
                    self.judged = true;
                    return Action::None;
                };
                let who = Credentials::new(self.user.trim(), self.password.0.clone());
                let route = Route::new(target, Trust::System);
                let (job, task) = Job::start(delivery::collect(route, who, message_id.to_owned(), WAIT));
                self.state = State::Watching(job);
                return Action::Run(task.map(Message::Job));
            }
            Message::Job(update) => {
                // What was already on its way when Cancel was pressed is dropped.
                let State::Watching(job) = &mut self.state else { return Action::None };
                match update {
                    job::Update::Progressed(watching) => job.progress = Some(watching),
                    job::Update::Finished(Ok(found)) => {
                        self.state = State::Filling;
                        return Action::Read(found.headers);
                    }
                    job::Update::Finished(Err(error)) => self.state = State::Failed(error),
                }
            }
        }
        Action::None
    }

    fn target(&self) -> Result<Target, NameError> {
        Target::parse(&self.server, IMAPS)
    }

    /// The card.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        if let State::Watching(job) = &self.state {
            return card(watching(job.progress.as_ref(), context));
        }
        let unfold = Button::new("collect", context.say("window-collect"))
            .quiet()
            .icon(if self.unfolded { Icon::ChevronDown } else { Icon::ChevronRight })
            .on_press(Message::UnfoldPressed);
        if !self.unfolded {
            return unfold.into();
        }
        let failed = match &self.state {
            State::Failed(error) => Some(widget::failed(context.language, error)),
            _ => None,
        };
        let wrong = self.target().err().filter(|_| self.judged);
        let server = Field::new("collect-server", context.say("window-collect-server"), &self.server)
            .example("imap.bank.example")
            .help(context.say("window-collect-server-help"))
            .wrong(wrong.map(|error| context.language.explain(&error as &dyn Explain).what))
            .on_input(Message::Server);
        let missing =
            (self.judged && self.user.trim().is_empty()).then(|| context.say("window-collect-user-missing"));
        let user = Field::new("collect-user", context.say("window-proof-user"), &self.user)
            .wrong(missing)
            .on_input(Message::User);
        let password = Field::new("collect-password", context.say("window-proof-password"), &self.password.0)
            .secret()
            .help(context.say("window-proof-password-help"))
            .on_input(|text| Message::Password(Secret::from(text)));
        let fetch = Button::new("collect-fetch", context.say("window-collect-fetch"))
            .primary()
            .icon(Icon::MailCheck)
            .on_press(Message::FetchPressed);
        let fields = column![
            text::body(context.say("window-collect-lead")),
            Element::from(server),
            Element::from(user),
            Element::from(password),
            Element::from(fetch),
        ];
        column![Element::from(unfold), failed, card(fields.spacing(space::S))].spacing(8).into()
    }
}

/// How long it is waited still.
fn watching<'a>(so_far: Option<&Watching>, context: &Context<'a>) -> Element<'a, Message> {
    let all = WAIT.as_secs();
    let (words, left) = match so_far {
        None => (context.say("window-collect-entering"), all),
        Some(Watching::Folder(folder)) => {
            (context.language.say_with("delivery-collect-folder", &[("folder", folder.into())]), all)
        }
        Some(Watching::NotYet(left)) => {
            let seconds = Fact::Number(i64::try_from(*left).unwrap_or(i64::MAX));
            (context.language.say_with("delivery-collect-wait", &[("seconds", seconds)]), *left)
        }
    };
    let gone = u16::try_from(all.saturating_sub(left)).unwrap_or(u16::MAX);
    let done = f32::from(gone) / f32::from(u16::try_from(all).unwrap_or(u16::MAX));
    widget::progress("collect", context.language, words, done.clamp(0.03, 1.0), Message::CancelPressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_starts_half_filled_and_what_comes_after_cancel_is_dropped() {
        let mut collect = Collect::default();
        assert!(matches!(collect.update(Message::FetchPressed, "<a@b>"), Action::None));
        assert!(collect.judged);
        let _ = collect.update(Message::Server("127.0.0.1:1".into()), "<a@b>");
        let _ = collect.update(Message::User("ann".into()), "<a@b>");
        assert!(matches!(collect.update(Message::FetchPressed, "<a@b>"), Action::Run(_)));
        let _ = collect.update(Message::CancelPressed, "<a@b>");
        let found = Collected { folder: "INBOX".into(), headers: b"Subject: late".to_vec() };
        let late = Message::Job(job::Update::Finished(Ok(found)));
        assert!(matches!(collect.update(late, "<a@b>"), Action::None));
    }
}
