//! A file that holds several messages: which of them is looked at.

use super::super::Context;
use super::Message;
use crate::gui::theme::space;
use crate::gui::widget::{self, Choice, Field, card, text};
use crate::i18n::shown;
use crate::received::{Listed, Mailbox, Why};
use iced::Element;
use iced::widget::column;
use std::fmt;
use std::sync::Arc;

/// The newest that can be looked for; the command line knows all of them.
const MOST_LISTED: usize = 20_000;

/// So many are drawn at once.
const MOST_DRAWN: usize = 8;

/// What was brought, and where its messages stand.
#[derive(Clone)]
pub struct Brought {
    bytes: Arc<[u8]>,
    mailbox: Arc<Mailbox>,
    /// The last one first; empty where there is one alone.
    listed: Arc<[Listed]>,
}

/// Several messages, and the one that is looked at.
#[derive(Debug)]
pub(super) struct Several {
    brought: Brought,
    pub(super) number: usize,
    why: Why,
    search: String,
}

impl From<Vec<u8>> for Brought {
    /// Looks at each of the messages: not for the thread that draws where there may be many.
    fn from(bytes: Vec<u8>) -> Self {
        let mailbox = Mailbox::of(&bytes);
        let newest = (1..=mailbox.count()).rev().take(MOST_LISTED).filter(|_| mailbox.count() > 1);
        let listed = newest.map(|number| mailbox.listed(&bytes, number)).collect();
        Self { listed, mailbox: Arc::new(mailbox), bytes: bytes.into() }
    }
}

impl fmt::Debug for Brought {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Brought").field("count", &self.mailbox.count()).finish_non_exhaustive()
    }
}

impl Brought {
    /// The test message with this Message-ID, or else the last one; and all of them, where there are more.
    pub(super) fn choose(self, ours: Option<&str>) -> (Arc<[u8]>, Option<Several>) {
        let (number, why) = self.mailbox.choose(&self.bytes, None, ours).unwrap_or((1, Why::Only));
        let message = self.message(number);
        let several =
            (self.mailbox.count() > 1).then(|| Several { brought: self, number, why, search: String::new() });
        (message, several)
    }

    fn message(&self, number: usize) -> Arc<[u8]> {
        self.mailbox.message(&self.bytes, number).unwrap_or_default().into()
    }
}

impl Several {
    /// Another one is looked at.
    pub(super) fn pick(&mut self, number: usize) -> Arc<[u8]> {
        (self.number, self.why) = (number, Why::Asked);
        self.brought.message(number)
    }

    pub(super) fn seek(&mut self, text: String) {
        self.search = text;
    }

    /// Those that are looked for, the last one first.
    fn sought(&self) -> impl Iterator<Item = &Listed> {
        let sought = self.search.trim().to_lowercase();
        self.brought.listed.iter().filter(move |it| {
            let told = [&it.from, &it.subject, &it.message_id];
            sought.is_empty() || told.into_iter().flatten().any(|it| it.to_lowercase().contains(&sought))
        })
    }

    pub(super) fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let (key, facts) = self.brought.mailbox.sentence(self.number, self.why);
        let choices = self.sought().take(MOST_DRAWN).map(|it| {
            let or_dash = |text: &Option<String>| text.as_deref().map_or_else(|| "–".to_owned(), shown);
            let date = it.date.map_or_else(|| "–".to_owned(), |date| date.date().to_string());
            let label = format!("{}. {}", it.number, or_dash(&it.subject));
            Choice::new(it.number, label).note(format!("{date}  {}", or_dash(&it.from)))
        });
        let choices = widget::choices("mailbox", choices.collect(), Some(&self.number), Message::Picked);
        let more = self.sought().count().saturating_sub(MOST_DRAWN);
        let more = (more > 0).then(|| {
            let count = crate::explain::Fact::Number(i64::try_from(more).unwrap_or(i64::MAX));
            text::note(context.language.say_with("window-mailbox-more", &[("count", count)]))
        });
        let search = Field::new("mailbox-search", context.say("window-mailbox-search"), &self.search)
            .on_input(Message::Sought);
        let told = text::body(context.language.say_with(key, &facts));
        card(column![told, Element::from(search), choices, more].spacing(space::S))
    }
}
