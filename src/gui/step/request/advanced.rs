//! What few need: a passphrase for the key, or a key that is there already. Folded away.

use super::Context;
use crate::gui::chooser::Chooser;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Field, banner, card, text, unfolding};
use crate::request::{Algorithm, Error, KeySource, Passphrase};
use iced::widget::{column, row};
use iced::{Center, Element, Fill, Task};
use std::path::PathBuf;

/// What was chosen.
#[derive(Debug, Default)]
pub struct Advanced {
    open: bool,
    passphrase: Passphrase,
    repeated: Passphrase,
    reused: Option<PathBuf>,
}

/// What happens in the section.
#[derive(Debug, Clone)]
pub enum Message {
    /// It is unfolded, or folded.
    FoldPressed,
    /// The passphrase is typed.
    Passphrase(Passphrase),
    /// It is typed again.
    Repeated(Passphrase),
    /// A key is to be chosen.
    ReusePressed,
    /// It was chosen, or not.
    ReuseChosen(Option<PathBuf>),
    /// A new key after all.
    NewPressed,
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Twice the same was asked for.
    Different,
    /// No key can be protected with it.
    Unusable(Error),
}

impl Advanced {
    /// Takes what happened; a task where the user is to be asked.
    pub fn update(&mut self, message: Message, context: &Context<'_>) -> Option<Task<Message>> {
        match message {
            Message::FoldPressed => self.open = !self.open,
            Message::Passphrase(passphrase) => self.passphrase = passphrase,
            Message::Repeated(passphrase) => self.repeated = passphrase,
            Message::ReusePressed => {
                let chooser = Chooser::new(context.say("window-request-reuse"));
                return Some(Task::perform(chooser.file(), Message::ReuseChosen));
            }
            Message::ReuseChosen(Some(path)) => {
                self.reused = Some(path);
                self.open = true;
            }
            Message::ReuseChosen(None) => {}
            Message::NewPressed => self.reused = None,
        }
        None
    }

    /// The key that is to be used again, if one was chosen.
    pub fn reused(&self) -> Option<&PathBuf> {
        self.reused.as_ref()
    }

    /// Where the key comes from.
    pub fn source(&self, algorithm: Algorithm) -> KeySource {
        self.reused.clone().map_or(KeySource::New(algorithm), KeySource::Existing)
    }

    /// The passphrase, where one was typed; a new one twice.
    pub fn passphrase(&self) -> Result<Option<Passphrase>, Wrong> {
        if self.reused.is_none() && self.passphrase != self.repeated {
            return Err(Wrong::Different);
        }
        if self.passphrase.is_empty() {
            return Ok(None);
        }
        self.passphrase.clone().usable().map(Some).map_err(Wrong::Unusable)
    }

    /// Shows what is wrong, if anything is.
    pub fn reveal_wrong(&mut self) {
        self.open |= self.passphrase().is_err();
    }

    /// What was typed is not kept longer than needed.
    pub fn forget(&mut self) {
        *self = Self { open: self.open, ..Self::default() };
    }

    /// The section.
    pub fn view<'a>(&'a self, context: &Context<'a>, judged: bool) -> Element<'a, Message> {
        let fold = Button::new("advanced", context.say("window-request-advanced"))
            .quiet()
            .folds(self.open)
            .on_press(Message::FoldPressed);
        if !self.open {
            return unfolding(false, Element::from(fold)).into();
        }
        let inside = match &self.reused {
            None => column![self.new_passphrase(context, judged), reuse(context)],
            Some(path) => column![self.reused_key(context, path)],
        };
        unfolding(true, column![Element::from(fold), card(inside.spacing(space::M))].spacing(8)).into()
    }

    fn new_passphrase<'a>(&'a self, context: &Context<'a>, judged: bool) -> Element<'a, Message> {
        let wrong = self.passphrase().err().filter(|_| judged || !self.repeated.is_empty());
        let wrong = wrong.map(|wrong| match wrong {
            Wrong::Different => context.say("window-request-passphrase-different"),
            Wrong::Unusable(error) => context.language.explain(&error).what,
        });
        let first =
            Field::new("passphrase", context.say("window-request-passphrase"), self.passphrase.reveal())
                .secret()
                .on_input(|text| Message::Passphrase(Passphrase::new(text)));
        let again = Field::new(
            "passphrase-again",
            context.say("window-request-passphrase-again"),
            self.repeated.reveal(),
        )
        .secret()
        .wrong(wrong)
        .on_input(|text| Message::Repeated(Passphrase::new(text)));
        let warning = (!self.passphrase.is_empty()).then(|| {
            let (heading, sentence) = ("window-request-passphrase-warning", "window-request-passphrase-why");
            banner(Meaning::Attention, context.say(heading), Some(context.say(sentence)), None)
        });
        column![
            text::heading(context.say("window-request-passphrase-heading")),
            text::note(context.say("window-request-passphrase-help")),
            row![Element::from(first), Element::from(again)].spacing(space::M),
            warning,
        ]
        .spacing(space::S)
        .into()
    }

    fn reused_key<'a>(&'a self, context: &Context<'a>, path: &std::path::Path) -> Element<'a, Message> {
        let new = Button::new("new-key", context.say("window-request-new-key"))
            .quiet()
            .icon(Icon::RotateCcw)
            .on_press(Message::NewPressed);
        let passphrase = Field::new(
            "passphrase",
            context.say("window-request-passphrase-of-key"),
            self.passphrase.reveal(),
        )
        .secret()
        .help(context.say("window-request-passphrase-of-key-help"))
        .on_input(|text| Message::Passphrase(Passphrase::new(text)));
        column![
            text::heading(context.say("window-request-reused")),
            row![text::mono(path.display().to_string()).width(Fill), Element::from(new)].align_y(Center),
            text::note(context.say("request-renews-old-key")),
            Element::from(passphrase),
        ]
        .spacing(space::S)
        .into()
    }
}

fn reuse<'a>(context: &Context<'a>) -> Element<'a, Message> {
    let choose =
        widget::link("reuse", Icon::KeyRound, context.say("window-request-reuse"), Message::ReusePressed);
    column![text::note(context.say("window-request-reuse-help")), choose].spacing(4).into()
}
