//! A list of names being typed: a field for each, with Add and Remove.

use super::{Button, Field, text};
use crate::explain::Explain;
use crate::gui::theme::{Icon, space};
use crate::i18n::Language;
use iced::Element;
use iced::widget::{Column, column};
use std::str::FromStr;

/// The texts as they are typed. There is always at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    texts: Vec<String>,
}

/// What happens to a list of names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// The text at a place is now this.
    Changed(usize, String),
    /// One more, at the end.
    Added,
    /// Not the one at this place.
    Removed(usize),
}

/// The words around a list.
#[derive(Debug, Clone)]
pub struct Wording {
    /// What the list is.
    pub heading: String,
    /// A sentence below the heading.
    pub help: String,
    /// What an empty field shows.
    pub example: String,
    /// The button that adds a field.
    pub add: String,
}

impl Names {
    /// The texts of names that are known.
    pub fn new<T: ToString>(known: &[T]) -> Self {
        let mut texts: Vec<_> = known.iter().map(T::to_string).collect();
        if texts.is_empty() {
            texts.push(String::new());
        }
        Self { texts }
    }

    /// Changes the list. What is pasted with spaces or commas becomes several names.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Changed(at, text) if at < self.texts.len() => {
                let parts: Vec<_> = text
                    .split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'))
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect();
                if parts.len() > 1 {
                    let _ = self.texts.splice(at..=at, parts);
                } else {
                    text.trim().clone_into(&mut self.texts[at]);
                }
            }
            Edit::Changed(..) => {}
            Edit::Added => self.texts.push(String::new()),
            Edit::Removed(at) if self.texts.len() > 1 && at < self.texts.len() => {
                let _ = self.texts.remove(at);
            }
            Edit::Removed(_) => self.texts[0].clear(),
        }
    }

    /// The names, if every field that is not empty holds one; none twice.
    pub fn parsed<T: FromStr + PartialEq>(&self) -> Option<Vec<T>> {
        let mut names = Vec::new();
        for text in self.texts.iter().filter(|text| !text.is_empty()) {
            let name = text.parse().ok()?;
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Some(names)
    }

    /// The names among what is typed, each once; what is no name is passed over.
    pub fn known<T: FromStr + PartialEq>(&self) -> Vec<T> {
        let mut names = Vec::new();
        for name in self.texts.iter().filter_map(|text| text.parse().ok()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.texts.iter().all(String::is_empty)
    }

    /// Shows the list; what is wrong with a name only where `judge` says that it was typed to its end.
    pub fn view<'a, T, M>(
        &'a self,
        id: &'static str,
        language: &Language,
        words: Wording,
        judge: bool,
        on_edit: impl Fn(Edit) -> M + Copy + 'a,
    ) -> Element<'a, M>
    where
        T: FromStr<Err: Explain>,
        M: Clone + 'a,
    {
        let remove = language.say("window-remove");
        let fields = self.texts.iter().enumerate().map(|(at, text)| {
            let wrong = text.parse::<T>().err().filter(|_| judge && (!text.is_empty() || at == 0));
            let remove = (self.texts.len() > 1).then(|| {
                Button::new(format!("{id}-{at}-remove"), remove.clone())
                    .plain()
                    .icon(Icon::X)
                    .on_press(on_edit(Edit::Removed(at)))
            });
            let field = Field::unnamed(format!("{id}-{at}"), text)
                .example(words.example.clone())
                .wrong(
                    wrong.map(|error| language.explain(&error)).map(|it| format!("{} {}", it.what, it.next)),
                )
                .on_input(move |text| on_edit(Edit::Changed(at, text)));
            match remove {
                Some(remove) => field.beside(remove).into(),
                None => field.into(),
            }
        });
        let add = Button::new(format!("{id}-add"), words.add)
            .quiet()
            .icon(Icon::Plus)
            .on_press(on_edit(Edit::Added));
        column![
            column![text::heading(words.heading), text::note(words.help)].spacing(4),
            Column::with_children(fields).spacing(8),
            Element::from(add),
        ]
        .spacing(space::S)
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::name::MailDomain;

    #[test]
    fn a_pasted_list_becomes_names() {
        let mut names = Names::new::<MailDomain>(&[]);
        names.edit(Edit::Changed(0, "example.org, Example.net example.org".into()));
        let parsed: Vec<MailDomain> = names.parsed().unwrap();
        assert_eq!(
            parsed.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["example.org", "example.net"]
        );
    }

    #[test]
    fn one_field_always_stays() {
        let mut names = Names::new::<MailDomain>(&[]);
        names.edit(Edit::Changed(0, "example.org".into()));
        names.edit(Edit::Removed(0));
        assert!(names.is_empty());
        assert_eq!(names.parsed::<MailDomain>(), Some(Vec::new()));
        names.edit(Edit::Changed(7, "late".into()));
        assert!(names.is_empty(), "a message for a field that is gone");
    }
}
