//! The card: the forms with what each is for, the passphrase of a PFX, and the files that were written.

use super::{Context, Export, Message, State};
use crate::certificate::{Form, Passphrase, Written};
use crate::gui::step::certificate::unlock;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Choice, Field, arrive, banner, card, copy, pill_with, text};
use crate::store::Before;
use iced::widget::text::Wrapping;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};

impl Export {
    /// The card.
    pub fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let all = self.forms(context);
        let no_key = !all.contains(&Form::Pfx);
        let choice = |form: Form| {
            let key = format!("window-export-{}", form.id());
            Choice::new(form, context.say(&key)).note(context.say(&format!("{key}-for")))
        };
        let forms = all.into_iter().map(choice).collect();
        let working = matches!(self.state, State::Working);
        let locked = match &self.state {
            State::Locked(_, error) => {
                let help = context.say("window-export-key-help");
                let (typed, open) = (Message::OfKey as fn(_) -> _, Message::WritePressed);
                Some(unlock::key("export-key", &self.of_key, error, help, typed, open, context.language))
            }
            _ => None,
        };
        let label = if locked.is_some() { "window-export-open" } else { "window-export-write" };
        let write = Button::new("export-write", context.say(label))
            .icon(Icon::Download)
            .on_press_maybe((!working).then_some(Message::WritePressed));
        let busy = working.then(|| text::note(context.say("window-export-working")));
        let inside = column![
            column![
                text::heading(context.say("window-export")),
                text::note(context.say("window-export-help")),
                no_key.then(|| text::note(context.say("window-export-no-key"))),
                Self::goes_along(context).then(|| text::note(context.say("window-export-not-needed"))),
            ]
            .spacing(4),
            widget::choices("export-form", forms, Some(&self.form), Message::Form),
            (self.form == Form::Pfx).then(|| self.pfx(context)),
            locked,
            row![Element::from(write), busy].spacing(space::S).align_y(Center),
            self.outcome(context),
        ];
        card(inside.spacing(space::M))
    }

    /// For whom a PFX is, and what protects it.
    fn pfx<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let choice = |compatible: bool, key: &str| Choice::new(compatible, context.say(key));
        let ages = vec![choice(false, "window-export-modern"), choice(true, "window-export-compatible")];
        let about = if self.compatible { "window-export-compatible-for" } else { "window-export-modern-for" };
        let wrong = self.wrong().filter(|_| self.judged).map(|key| context.say(key));
        let first = Field::new(
            "export-passphrase",
            context.say("window-export-passphrase"),
            self.passphrase.reveal(),
        )
        .secret()
        .on_input(|text| Message::Passphrase(Passphrase::from(text)));
        let again = Field::new(
            "export-passphrase-again",
            context.say("window-request-passphrase-again"),
            self.repeated.reveal(),
        )
        .secret()
        .wrong(wrong)
        .on_input(|text| Message::Repeated(Passphrase::from(text)));
        column![
            widget::switch("export-age", ages, &self.compatible, Message::Compatible),
            text::note(context.say(about)),
            row![Element::from(first), Element::from(again)].spacing(space::M),
            text::note(context.say("window-export-passphrase-help")),
        ]
        .spacing(space::S)
        .into()
    }

    fn outcome<'a>(&'a self, context: &Context<'a>) -> Option<Element<'a, Message>> {
        match &self.state {
            State::Failed(failure) => Some(widget::failed(context.language, failure)),
            State::Written(files) => {
                let heading = context.say("window-export-written");
                let rows = files.iter().enumerate().map(|(at, it)| written(at, it, context));
                let said = arrive(banner(Meaning::Good, heading, None, None));
                let folder = files.first().map(|it| {
                    let folder = Message::FolderPressed(it.path.clone());
                    let words = context.say("window-show-in-folder");
                    widget::link("export-show", Icon::FolderOpen, words, folder)
                });
                let rows = Column::with_children(rows).spacing(space::S);
                Some(column![said, rows, folder].spacing(space::S).into())
            }
            State::Waiting | State::Working | State::Locked(..) => None,
        }
    }
}

/// A file that was written: where it is, whether it is secret, what was there before.
fn written<'a>(at: usize, it: &Written, context: &Context<'a>) -> Element<'a, Message> {
    let path = it.path.display().to_string();
    let secret =
        it.secret.then(|| pill_with(Meaning::Attention, Icon::KeyRound, context.say("window-export-secret")));
    let before = match &it.before {
        Before::Kept(kept) => {
            let kept = kept.display().to_string();
            let words = context.language.say_with("window-export-before", &[("path", kept.into())]);
            Some(text::note(words).wrapping(Wrapping::WordOrGlyph))
        }
        Before::Nothing | Before::Same => None,
    };
    let words =
        column![text::mono(crate::i18n::shown(&path)).wrapping(Wrapping::WordOrGlyph), secret, before];
    row![
        words.spacing(4).width(Fill),
        Element::from(copy(format!("export-path-{at}"), context.language, path)),
    ]
    .spacing(space::S)
    .align_y(Center)
    .into()
}
