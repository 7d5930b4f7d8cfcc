//! What the headers leave open: a mail log, whole or in part, that tells the rest.

use super::super::Context;
use super::State;
use crate::archive::{self, NotTold};
use crate::explain::Fact;
use crate::gui::chooser::Chooser;
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, arrive, card, text};
use crate::name::MailDomain;
use crate::received::{self, Met};
use crate::report::Judged;
use crate::store;
use iced::widget::{column, row, text_editor};
use iced::{Center, Element, Task};
use std::path::PathBuf;
use time::OffsetDateTime;

/// What was brought of a log, and what it said.
#[derive(Debug, Default)]
pub(super) struct Log {
    pasted: text_editor::Content,
    /// It is being read.
    reading: bool,
    unopened: Option<store::Error>,
    not_told: Option<NotTold>,
    /// It told something of this message.
    told: bool,
}

/// What happens there.
#[derive(Debug, Clone)]
pub enum Message {
    /// The lines are typed or pasted.
    Edited(text_editor::Action),
    /// They are to be read.
    ReadPressed,
    /// A file is to be chosen.
    ChoosePressed,
    /// It was chosen, or not.
    Chosen(Option<PathBuf>),
    /// It was read, and held against the message.
    Read(Result<Box<Followed>, store::Error>),
}

/// The message with what the log told of it, or why it told nothing.
#[derive(Debug, Clone)]
pub struct Followed {
    message: received::Message,
    answer: Result<(), NotTold>,
}

/// From where it is read.
#[derive(Debug, Clone)]
pub(super) enum Source {
    Pasted(Vec<u8>),
    File(PathBuf),
}

impl Source {
    /// All of it.
    pub(super) fn bytes(self) -> Result<Vec<u8>, store::Error> {
        match self {
            Self::Pasted(text) => Ok(text),
            Self::File(path) => archive::log_bytes(&path),
        }
    }
}

/// Where lines of a log are pasted, or the log is opened.
pub(super) struct Form<'a> {
    /// Of the box, and of the two buttons.
    pub ids: [&'static str; 3],
    pub pasted: &'a text_editor::Content,
    /// It is being read.
    pub reading: bool,
    /// Why it could not be opened.
    pub unopened: Option<&'a store::Error>,
}

impl<'a> Form<'a> {
    pub(super) fn view<M: Clone + 'a>(
        &self,
        context: &Context<'a>,
        edited: fn(text_editor::Action) -> M,
        choose: M,
        read: M,
    ) -> Element<'a, M> {
        let [lines_id, choose_id, read_id] = self.ids;
        let lines =
            widget::paste(lines_id, context.say("window-reading-log-paste"), self.pasted, 90.0, edited);
        let can_read = !self.reading && !self.pasted.text().trim().is_empty();
        let choose = Button::new(choose_id, context.say("window-reading-log-choose"))
            .icon(Icon::FolderOpen)
            .on_press_maybe((!self.reading).then_some(choose));
        let read = Button::new(read_id, context.say("window-reading-log-read"))
            .icon(Icon::Search)
            .on_press_maybe(can_read.then_some(read));
        let busy = self.reading.then(|| text::note(context.say("window-reading-log-busy")));
        let unopened = self.unopened.map(|error| widget::failed(context.language, error));
        column![
            Element::from(lines),
            row![Element::from(choose), Element::from(read), busy].spacing(space::S).align_y(Center),
            unopened,
        ]
        .spacing(space::S)
        .into()
    }
}

impl Log {
    /// Takes what happened; the message, where it is to be judged anew.
    pub(super) fn update(
        &mut self,
        message: Message,
        state: &State,
        recipient: Option<MailDomain>,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<received::Message>) {
        let State::Read(found) = state else { return (Task::none(), None) };
        let task = match message {
            Message::Edited(action) => {
                let is_paste = matches!(&action, text_editor::Action::Edit(text_editor::Edit::Paste(_)));
                self.pasted.perform(action);
                if is_paste { self.read_pasted(found, recipient) } else { Task::none() }
            }
            Message::ReadPressed => self.read_pasted(found, recipient),
            Message::ChoosePressed => {
                let chooser = Chooser::new(context.say("window-reading-log-choose"));
                Task::perform(chooser.file(), Message::Chosen)
            }
            Message::Chosen(None) => Task::none(),
            Message::Chosen(Some(path)) => self.read(Source::File(path), found, recipient),
            Message::Read(Ok(followed)) => {
                self.reading = false;
                let Followed { message, answer } = *followed;
                // Another message is looked at by now.
                if !is_same(&message, &found.read) {
                    return (Task::none(), None);
                }
                self.told = answer.is_ok();
                self.not_told = answer.err();
                return (Task::none(), self.told.then_some(message));
            }
            Message::Read(Err(error)) => {
                self.reading = false;
                self.unopened = Some(error);
                Task::none()
            }
        };
        (task, None)
    }

    fn read_pasted(&mut self, found: &Judged, recipient: Option<MailDomain>) -> Task<Message> {
        self.read(Source::Pasted(self.pasted.text().into_bytes()), found, recipient)
    }

    /// Off the thread that draws: it may be long.
    fn read(&mut self, source: Source, found: &Judged, recipient: Option<MailDomain>) -> Task<Message> {
        (self.reading, self.unopened, self.not_told) = (true, None, None);
        let mut message = found.read.clone();
        let work = move || {
            let log = source.bytes()?;
            let answer = archive::follow(&mut message, &log, recipient.as_ref(), OffsetDateTime::now_utc());
            Ok(Box::new(Followed { message, answer }))
        };
        Task::perform(tokio::task::spawn_blocking(work), |done| {
            Message::Read(done.unwrap_or_else(|error| {
                Err(store::Error::from_io(&PathBuf::new(), &std::io::Error::other(error)))
            }))
        })
    }

    /// The card; none where the headers tell all, and nothing was looked for.
    pub(super) fn view<'a>(
        &'a self,
        found: &'a Judged,
        context: &Context<'a>,
    ) -> Option<Element<'a, Message>> {
        // Where a log was all there is, no other one tells more.
        let is_open = found.verdict.expected == Some(Met::NotProven) && !found.message.is_unseen();
        if !is_open {
            return None;
        }
        let ids = archive::ids(&found.message).join(", ");
        let help = if ids.is_empty() { "window-reading-log-nameless" } else { "window-reading-log-help" };
        let help = context.language.say_with(help, &[("ids", Fact::from(ids))]);
        let undecided = self.told.then_some(&NotTold::Undecided);
        let not_told = self.not_told.as_ref().or(undecided);
        let not_told = not_told
            .map(|why| arrive(widget::finding(context.language, crate::explain::Severity::Warning, why)));
        let source = Form {
            ids: ["log", "log-choose", "log-read"],
            pasted: &self.pasted,
            reading: self.reading,
            unopened: self.unopened.as_ref(),
        };
        Some(card(
            column![
                text::heading(context.say("window-reading-log")),
                text::body(help),
                source.view(context, Message::Edited, Message::ChoosePressed, Message::ReadPressed),
                not_told.map(Element::from),
            ]
            .spacing(space::S),
        ))
    }
}

/// Whether a message is that one: by its lines, which nobody changes.
fn is_same(one: &received::Message, other: &received::Message) -> bool {
    let lines = |it: &received::Message| it.hops.iter().map(|hop| hop.raw.clone()).collect::<Vec<_>>();
    one.message_id == other.message_id && lines(one) == lines(other)
}
