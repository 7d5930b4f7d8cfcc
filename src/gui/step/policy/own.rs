//! The administrator's own main file: what would change in it. It is read here, and goes nowhere.

use super::Context;
use crate::gui::chooser::Chooser;
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, Shortcut, text};
use crate::policy::own::{self, Kind, LIMIT, Tables};
use crate::policy::syntax::Language;
use crate::policy::{Error, Order, Revised, Route, Server};
use crate::setup::recent::{Kind as Opened, News};
use crate::store;
use iced::widget::{Column, column, row, text_editor};
use iced::{Center, Element, Task};
use std::path::PathBuf;

/// The file, and what would change in it.
#[derive(Debug, Default)]
pub struct Own {
    text: text_editor::Content,
    answer: Option<Result<(Revised, String), Error>>,
    /// The file that it was read from, as long as nobody edits it.
    pub(super) file: Option<PathBuf>,
    /// The tables that lie beside that.
    tables: Tables,
    /// The routes that it has.
    pub(super) routes: Vec<Route>,
    /// Files that were opened.
    pub(super) news: News,
}

/// What happens to the file.
#[derive(Debug, Clone)]
pub enum Message {
    /// It was typed or pasted.
    Edited(text_editor::Action),
    /// It is to be chosen.
    ChoosePressed,
    /// It was chosen, or not; or dropped on the window.
    Chosen(Option<PathBuf>),
    /// Those that were chosen before are to be forgotten.
    ForgetPressed,
    /// It was read; none where nothing was chosen.
    Read(Option<Result<(String, Tables), Error>>),
}

impl Own {
    /// Takes what happened; `asked` is what the configuration is for.
    pub fn update(
        &mut self,
        message: Message,
        asked: Result<(&'static dyn Server, Order), Error>,
        context: &Context<'_>,
    ) -> Task<Message> {
        match message {
            Message::Edited(action) => {
                let is_edit = action.is_edit();
                self.text.perform(action);
                if is_edit {
                    self.file = None;
                    self.compare(asked);
                }
            }
            Message::ChoosePressed => return choose(context),
            Message::Chosen(Some(path)) => {
                self.news.opened.push(path.clone());
                self.file = Some(path.clone());
                return Task::perform(read(path, asked.ok().map(|(server, _)| server)), Message::Read);
            }
            Message::ForgetPressed => self.news.forget = true,
            Message::Chosen(None) | Message::Read(None) => {}
            Message::Read(Some(Ok((text, tables)))) => {
                self.tables = tables;
                self.text = text_editor::Content::with_text(&text);
                self.compare(asked);
            }
            Message::Read(Some(Err(error))) => self.answer = Some(Err(error)),
        }
        Task::none()
    }

    /// Looks again, because something else is asked for.
    pub fn compare(&mut self, asked: Result<(&'static dyn Server, Order), Error>) {
        let own = self.text.text();
        self.routes = match &asked {
            Ok((server, _)) => server.routes(&own, &|name| self.tables.get(name).cloned()),
            Err(_) => Vec::new(),
        };
        self.answer = if own.trim().is_empty() {
            None
        } else {
            let revised = asked.and_then(|(server, order)| {
                server.revise(&own, &order).unwrap_or_else(|| Err(Error::OwnUnknown(server.name())))
            });
            Some(revised.map(|revised| {
                let difference = revised.difference(&own);
                (revised, difference)
            }))
        };
    }

    /// The card; none for a server whose file cannot be compared.
    pub fn view<'a>(&'a self, server: &dyn Server, context: &Context<'a>) -> Option<Element<'a, Message>> {
        let name: crate::explain::Fact = server.main_file()?.into();
        let editor =
            widget::paste("own", context.say("window-own-paste"), &self.text, 110.0, Message::Edited);
        let choose = Button::new("own-choose", context.say("window-own-choose"))
            .icon(Icon::FolderOpen)
            .keys(Shortcut::Open, context.language)
            .on_press(Message::ChoosePressed);
        let answer = self.answer.as_ref().map(|answer| match answer {
            Ok((revised, difference)) => compared(revised, difference, context),
            Err(error) => widget::failed(context.language, error),
        });
        let open = |path| Message::Chosen(Some(path));
        let before = context.recent.there(Opened::Own);
        let before =
            widget::recent("own", context.language, context.recent, &before, open, Message::ForgetPressed);
        let card = column![
            text::heading(context.language.say_with("window-own", &[("name", name.clone())])),
            text::note(context.language.say_with("window-own-help", &[("name", name)])),
            Element::from(editor),
            row![Element::from(choose)].align_y(Center),
            before,
            answer,
        ];
        Some(card.spacing(space::S).into())
    }
}

fn compared<'a>(revised: &Revised, difference: &str, context: &Context<'a>) -> Element<'a, Message> {
    if difference.is_empty() {
        return text::body(context.say("cli-policy-no-difference")).into();
    }
    let told = revised.changes.iter().filter(|it| !matches!(it.kind, Kind::Added | Kind::Right)).map(|it| {
        let words = context.say(&format!("own-{}", it.kind.id()));
        let facts = [
            ("line", it.line.map(|line| line.to_string()).unwrap_or_default().into()),
            ("name", it.name.clone().into()),
            ("words", words.into()),
        ];
        text::note(context.language.say_with("window-own-line", &facts)).into()
    });
    column![
        Column::with_children(told).spacing(2),
        widget::difference(
            "own-difference",
            context.language,
            context.say("window-own-difference"),
            difference,
            300.0
        ),
        widget::source(
            "own-whole",
            context.language,
            context.say("window-own-whole"),
            &revised.text,
            Language::of(revised.name, &revised.text),
            160.0
        ),
    ]
    .spacing(space::S)
    .into()
}

fn choose(context: &Context<'_>) -> Task<Message> {
    Task::perform(Chooser::new(context.say("window-own-choose")).file(), Message::Chosen)
}

/// The file, with the tables beside it that this server reads.
async fn read(path: PathBuf, server: Option<&'static dyn Server>) -> Option<Result<(String, Tables), Error>> {
    let work = move || {
        let text = own::text_of(&store::read(&path, LIMIT)?);
        let tables = server.map(|server| own::tables(server, &path, &text)).unwrap_or_default();
        Ok((text, tables))
    };
    tokio::task::spawn_blocking(work).await.ok()
}
