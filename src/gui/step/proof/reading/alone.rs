//! Where nobody sends the headers back: the log of one's own server, which tells how the test message went on.

use super::super::Context;
use super::log::{Form, Source};
use crate::archive::{NotTold, Taker};
use crate::explain::Severity;
use crate::gui::chooser::Chooser;
use crate::gui::theme::space;
use crate::gui::widget::{self, Button, arrive, text, unfolding};
use crate::received;
use crate::report;
use crate::store;
use iced::widget::{column, text_editor};
use iced::{Element, Task};
use std::path::PathBuf;

/// What was brought of the log, and why it told nothing.
#[derive(Debug, Default)]
pub(super) struct Alone {
    unfolded: bool,
    pasted: text_editor::Content,
    /// From where it was read last.
    source: Option<Source>,
    reading: bool,
    /// Which reading is waited for: another one comes too late.
    awaited: u64,
    unopened: Option<store::Error>,
    not_told: Option<NotTold>,
}

/// What happens there.
#[derive(Debug, Clone)]
pub enum Message {
    /// It is unfolded, or folded.
    Pressed,
    /// The lines are typed or pasted.
    Edited(text_editor::Action),
    /// They are to be read.
    ReadPressed,
    /// A file is to be chosen.
    ChoosePressed,
    /// It was chosen, or not.
    Chosen(Option<PathBuf>),
    /// The server that the log names is the partner's.
    TheirsPressed,
    /// It was read, as this one of all readings.
    Read(u64, Result<Answer, store::Error>),
}

/// The test message as the log tells it, or why it does not.
type Answer = Result<Box<received::Message>, NotTold>;

impl Alone {
    /// Takes what happened; the message, where the log tells it.
    pub(super) fn update(
        &mut self,
        message: Message,
        context: &Context<'_>,
    ) -> (Task<Message>, Option<received::Message>) {
        let task = match message {
            Message::Pressed => {
                self.unfolded = !self.unfolded;
                Task::none()
            }
            Message::Edited(action) => {
                let is_paste = matches!(&action, text_editor::Action::Edit(text_editor::Edit::Paste(_)));
                self.pasted.perform(action);
                if is_paste { self.read_pasted(context) } else { Task::none() }
            }
            Message::ReadPressed => self.read_pasted(context),
            Message::ChoosePressed => {
                let chooser = Chooser::new(context.say("window-reading-log-choose"));
                Task::perform(chooser.file(), Message::Chosen)
            }
            Message::Chosen(None) => Task::none(),
            Message::Chosen(Some(path)) => self.read(Source::File(path), None, context),
            Message::TheirsPressed => match (self.source.clone(), self.not_told.take()) {
                (Some(source), Some(NotTold::Whose { by })) => self.read(source, Some(by), context),
                (_, why) => {
                    self.not_told = why;
                    Task::none()
                }
            },
            Message::Read(number, _) if number != self.awaited || !self.reading => Task::none(),
            Message::Read(_, Ok(Ok(message))) => {
                let is_it = report::sent_last(context.setup)
                    .is_some_and(|sent| message.message_id == received::unseen(&sent.message_id).message_id);
                match self.source.take() {
                    // Another message went out meanwhile: it is looked for now.
                    Some(source) if !is_it => self.read(source, None, context),
                    _ => {
                        *self = Self::default();
                        return (Task::none(), is_it.then_some(*message));
                    }
                }
            }
            Message::Read(_, Ok(Err(why))) => {
                (self.reading, self.not_told) = (false, Some(why));
                Task::none()
            }
            Message::Read(_, Err(error)) => {
                (self.reading, self.unopened) = (false, Some(error));
                Task::none()
            }
        };
        (task, None)
    }

    fn read_pasted(&mut self, context: &Context<'_>) -> Task<Message> {
        self.read(Source::Pasted(self.pasted.text().into_bytes()), None, context)
    }

    /// Off the thread that draws: it may be long.
    fn read(&mut self, source: Source, theirs: Option<String>, context: &Context<'_>) -> Task<Message> {
        let Some(sent) = report::sent_last(context.setup).cloned() else { return Task::none() };
        (self.reading, self.unopened, self.not_told) = (true, None, None);
        (self.source, self.awaited) = (Some(source.clone()), super::next());
        let number = self.awaited;
        let work = move || {
            let log = source.bytes()?;
            let taker = theirs.as_deref().map_or(Taker::Evident, Taker::Named);
            Ok(report::by_log_alone(&sent, &log, taker).map(Box::new))
        };
        Task::perform(tokio::task::spawn_blocking(work), move |done| {
            let failed = |error| Err(store::Error::from_io(&PathBuf::new(), &std::io::Error::other(error)));
            Message::Read(number, done.unwrap_or_else(failed))
        })
    }

    /// What is unfolded where the headers do not come.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let unfold = Button::new("alone-unfold", context.say("window-alone-unfold"))
            .quiet()
            .folds(self.unfolded)
            .on_press(Message::Pressed);
        let log = self.unfolded.then(|| self.log(context));
        unfolding(self.unfolded, column![Element::from(unfold), log].spacing(space::S)).into()
    }

    fn log<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let source = Form {
            ids: ["alone-log", "alone-choose", "alone-read"],
            pasted: &self.pasted,
            reading: self.reading,
            unopened: self.unopened.as_ref(),
        };
        let theirs = match &self.not_told {
            Some(NotTold::Whose { by }) => {
                let words = context.language.say_with("window-alone-theirs", &[("by", by.into())]);
                Some(Element::from(Button::new("alone-theirs", words).on_press(Message::TheirsPressed)))
            }
            _ => None,
        };
        // What is to be pressed next is seen with it.
        let not_told = self.not_told.as_ref().map(|why| {
            let finding = widget::finding(context.language, Severity::Warning, why);
            Element::from(arrive(column![Element::from(finding), theirs].spacing(space::S)))
        });
        column![
            text::body(context.say("window-alone-lead")),
            source.view(context, Message::Edited, Message::ChoosePressed, Message::ReadPressed),
            not_told,
        ]
        .spacing(space::S)
        .into()
    }
}
