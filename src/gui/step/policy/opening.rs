//! A bundle on its way to the disk; where its key is protected, what opens that is asked for once.

use super::{Action, Bundle, Context, Policy, asked, take};
use crate::certificate::{self, Passphrase};
use crate::gui::step::certificate::unlock;
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{Button, Shortcut, text};
use crate::policy::Error;
use iced::widget::{column, row};
use iced::{Center, Element};
use std::path::PathBuf;

/// The field's id.
const FIELD: &str = "bundle-key";

/// What was taken along for the server, as it is asked for now.
#[derive(Debug, Default)]
pub(super) struct Taken {
    pub opening: Option<Opening>,
    /// What was written, or why nothing was.
    pub exported: Option<Result<PathBuf, Error>>,
    /// A part of the configuration was copied.
    pub copied: bool,
    /// The writing that counts; one that was begun for something else comes to its end all the same.
    writing: u64,
    /// What was written is none of what is asked for now.
    late: bool,
}

/// What is being written, and where. What was typed goes with it, written or given up.
#[derive(Debug)]
pub(super) struct Opening {
    bundle: Bundle,
    path: PathBuf,
    passphrase: Passphrase,
    /// Why the key was not opened, where it is protected.
    locked: Option<certificate::Error>,
    working: bool,
}

/// What happens on the way.
#[derive(Debug, Clone)]
pub enum Message {
    /// It was written, or not.
    Written(u64, Result<PathBuf, Error>),
    /// What opens the key, as it is typed.
    OfKey(Passphrase),
    /// The key is to be opened with it, and written.
    OpenPressed,
    /// It is not to be written.
    GiveUpPressed,
    /// A part of it was copied instead.
    Copied,
}

impl Policy {
    /// The key goes along, or not: what was taken along before is something else.
    pub(super) fn take_key(&mut self, on: bool) -> Action {
        self.with_key = on;
        self.forget_exported();
        Action::None
    }

    /// Writes the bundle there, with what to do in the words of the language.
    pub(super) fn export(&mut self, bundle: Bundle, path: PathBuf, context: &Context<'_>) -> Action {
        let passphrase = Passphrase::default();
        self.taken.exported = None;
        self.taken.opening = Some(Opening { bundle, path, passphrase, locked: None, working: true });
        self.write(context)
    }

    fn write(&mut self, context: &Context<'_>) -> Action {
        self.taken.writing += 1;
        let Some(opening) = &self.taken.opening else { return Action::None };
        let identity = asked::identity(context).map(|(chain, key)| {
            // Before it was asked for, the file itself says whether it wants one.
            let passphrase = opening.locked.as_ref().map(|_| opening.passphrase.clone());
            (chain, key.filter(|_| self.with_key), passphrase)
        });
        let (order, path) = (self.order(context), opening.path.clone());
        let number = self.taken.writing;
        let written = move |answer| super::Message::Opening(Message::Written(number, answer));
        Action::Run(take::write(order, identity, context.language.clone(), opening.bundle, path).map(written))
    }

    /// Takes what happened on the way.
    pub(super) fn opened(&mut self, message: Message, context: &Context<'_>) -> Action {
        match (message, &mut self.taken.opening) {
            (Message::OfKey(passphrase), Some(opening)) => opening.passphrase = passphrase,
            (Message::OpenPressed, Some(opening)) if !opening.working => {
                opening.working = true;
                return self.write(context);
            }
            (Message::Copied, _) => self.taken.copied = true,
            (Message::GiveUpPressed, _) => self.taken.opening = None,
            // It is told, where nothing newer is, and counts for nothing.
            (Message::Written(number, answer), _) if number != self.taken.writing => {
                let is_asked = matches!(&answer, Err(Error::Certificate(error)) if error.wants_passphrase());
                if self.taken.exported.is_none() && !is_asked {
                    (self.taken.exported, self.taken.late) = (Some(answer), true);
                }
            }
            (Message::Written(_, Err(Error::Certificate(error))), opening) if error.wants_passphrase() => {
                // Given up meanwhile, nobody asks any more.
                let Some(opening) = opening else { return Action::None };
                (opening.locked, opening.working) = (Some(error), false);
                return Action::Run(iced::widget::operation::focus(FIELD));
            }
            // That it lies on a disk tells the server nothing yet.
            (Message::Written(_, answer), _) => {
                (self.taken.opening, self.taken.exported, self.taken.late) = (None, Some(answer), false);
            }
            (Message::OfKey(_) | Message::OpenPressed, _) => {}
        }
        Action::None
    }
}

impl Taken {
    /// Whether something was.
    pub(super) const fn is_some(&self) -> bool {
        self.copied || (!self.late && matches!(self.exported, Some(Ok(_))))
    }

    /// Something else is asked for now.
    pub(super) fn forget(&mut self) {
        *self = Self { writing: self.writing + 1, ..Self::default() };
    }
}

impl Opening {
    /// The field, and the way on; none as long as nothing is asked for.
    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let help = context.say("window-policy-key-passphrase-help");
        let (typed, open) = (Message::OfKey as fn(_) -> _, Message::OpenPressed);
        let error = self.locked.as_ref()?;
        let field = unlock::key(FIELD, &self.passphrase, error, help, typed, open, context.language);
        let open = Button::new("bundle-open", context.say("window-export-open"))
            .icon(Icon::LockOpen)
            .on_press_maybe((!self.working).then_some(Message::OpenPressed));
        let cancel = Button::new("bundle-cancel", context.say("window-cancel"))
            .quiet()
            .keys(Shortcut::Back, context.language)
            .on_press(Message::GiveUpPressed);
        let busy = self.working.then(|| text::note(context.say("window-export-working")));
        let buttons = row![Element::from(open), Element::from(cancel), busy];
        Some(column![field, buttons.spacing(space::S).align_y(Center)].spacing(space::S).into())
    }
}
