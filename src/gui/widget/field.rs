//! A field of one line with its name, help, and what is wrong with it.

use super::around::{Around, Purpose};
use super::text;
use crate::gui::theme::{self, Icon, Meaning, size, space};
use iced::advanced::widget::{Id, Operation};
use iced::widget::{column, row, text_input};
use iced::{Center, Element, Fill, Length, Rectangle};

/// The field.
pub struct Field<'a, M> {
    id: Id,
    label: Option<String>,
    value: &'a str,
    example: String,
    help: Option<String>,
    origin: Option<String>,
    wrong: Option<String>,
    width: Length,
    secret: bool,
    mono: bool,
    beside: Option<Element<'a, M>>,
    on_input: Option<Box<dyn Fn(String) -> M + 'a>>,
    on_submit: Option<M>,
}

impl<'a, M: Clone + 'a> Field<'a, M> {
    /// A field named `label`.
    pub fn new(id: impl Into<Id>, label: impl Into<String>, value: &'a str) -> Self {
        Self { label: Some(label.into()), ..Self::unnamed(id, value) }
    }

    /// A field that a heading above names: one of a list.
    pub fn unnamed(id: impl Into<Id>, value: &'a str) -> Self {
        Self {
            id: id.into(),
            label: None,
            value,
            example: String::new(),
            help: None,
            origin: None,
            wrong: None,
            width: Fill,
            secret: false,
            mono: false,
            beside: None,
            on_input: None,
            on_submit: None,
        }
    }

    /// What it could hold, shown while it is empty.
    #[must_use]
    pub fn example(mut self, example: impl Into<String>) -> Self {
        self.example = example.into();
        self
    }

    /// A sentence of help below it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Where what it holds was taken from, below the help.
    #[must_use]
    pub fn origin(mut self, origin: Option<String>) -> Self {
        self.origin = origin;
        self
    }

    /// What is wrong with what it holds, in place of the help.
    #[must_use]
    pub fn wrong(mut self, wrong: Option<String>) -> Self {
        self.wrong = wrong;
        self
    }

    /// Not as wide as its place.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// A password: shown as dots.
    #[must_use]
    pub fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// A path, a name: in the font of code.
    #[must_use]
    pub fn mono(mut self) -> Self {
        self.mono = true;
        self
    }

    /// What stands beside the field, on its line: "Remove".
    #[must_use]
    pub fn beside(mut self, beside: impl Into<Element<'a, M>>) -> Self {
        self.beside = Some(beside.into());
        self
    }

    /// What it says with each letter; without it, it is disabled.
    #[must_use]
    pub fn on_input(mut self, on_input: impl Fn(String) -> M + 'a) -> Self {
        self.on_input = Some(Box::new(on_input));
        self
    }

    /// What it says on Enter.
    #[must_use]
    pub fn on_submit(mut self, message: M) -> Self {
        self.on_submit = Some(message);
        self
    }
}

impl<'a, M: Clone + 'a> From<Field<'a, M>> for Element<'a, M> {
    fn from(it: Field<'a, M>) -> Self {
        let is_wrong = it.wrong.is_some();
        let input = text_input(&it.example, it.value)
            .id(it.id)
            .padding([10, 12])
            .size(if it.mono { size::CODE + 0.5 } else { size::BODY })
            .font(if it.mono { theme::MONO } else { theme::REGULAR })
            .secure(it.secret)
            .on_input_maybe(it.on_input)
            .on_submit_maybe(it.on_submit)
            .style(move |theme, status| theme::input::field(theme, status, is_wrong));
        let below: Option<Element<'a, M>> = match (it.wrong, it.help) {
            (Some(wrong), _) => {
                let style = |theme: &iced::Theme| theme::text::meaning(theme, Meaning::Bad);
                let sign = text::icon(Icon::CircleAlert).size(14).style(style);
                Some(row![sign, text::note(wrong).style(style)].spacing(space::XS).align_y(Center).into())
            }
            (None, help) => help.map(|help| text::note(help).into()),
        };
        let origin = it.origin.map(text::note);
        let line = row![input, it.beside].spacing(space::XS).align_y(Center);
        let field = column![it.label.map(text::label), line, below, origin].spacing(space::XS);
        Around { content: field.width(it.width).into(), purpose: Judged { is_wrong } }.into()
    }
}

/// Says of a field that something is wrong in it, to the one who looks for the first of these.
pub(super) struct Judged {
    is_wrong: bool,
}

impl Purpose for Judged {
    type State = ();

    fn operate(&self, bounds: Rectangle, (): &mut (), operation: &mut dyn Operation) {
        if self.is_wrong {
            operation.custom(None, bounds, &mut Self { is_wrong: true });
        }
    }
}
