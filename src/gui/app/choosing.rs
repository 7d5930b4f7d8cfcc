//! Our own dialog for files and folders, for systems that open none: a path to type or paste, and the folders to go through.

use super::{App, Message};
use crate::explain::shown;
use crate::gui::chooser::{Asked, Kind};
use crate::gui::theme::{Icon, space, surface};
use crate::gui::widget::{self, Button, Field, Shortcut};
use crate::i18n::Language;
use crate::store::Error;
use directories::UserDirs;
use iced::widget::{Column, column, container, responsive, scrollable};
use iced::{Element, Fill, Task};
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

/// No more of a folder is shown: with the first letters of a name there are fewer.
const MOST: usize = 300;

/// The dialog, as long as it is open.
#[derive(Debug)]
pub(super) struct Choosing {
    asked: Asked,
    /// What is typed.
    text: String,
    /// The folder of which `entries` were read.
    folder: PathBuf,
    entries: Vec<Entry>,
    wrong: Option<Error>,
    /// A file that would be replaced, and that was told.
    replaces: Option<PathBuf>,
}

/// Something in a folder.
#[derive(Debug, Clone)]
pub struct Entry {
    name: String,
    path: PathBuf,
    folder: bool,
}

/// What happens in it.
#[derive(Debug, Clone)]
pub enum Choice {
    /// Something is asked for.
    Asked(Asked),
    /// The path, as typed.
    Typed(String),
    /// A folder was read.
    Read(PathBuf, Result<Vec<Entry>, Error>),
    /// This folder is to be shown.
    FolderPressed(PathBuf),
    /// This file is meant.
    FilePressed(PathBuf),
    /// What is typed is meant.
    ChoosePressed,
    /// What is typed was looked at.
    Judged(PathBuf, Result<Found, Error>),
    /// Nothing is chosen.
    CancelPressed,
}

/// What is at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    File,
    Folder,
    /// Nothing, in a folder that is there.
    Room,
}

impl Choosing {
    fn new(asked: Asked) -> Self {
        let home = UserDirs::new().map_or_else(|| PathBuf::from("/"), |it| it.home_dir().to_owned());
        let (folder, entries) = (PathBuf::new(), Vec::new());
        let mut choosing = Self { asked, text: String::new(), folder, entries, wrong: None, replaces: None };
        choosing.go_to(&home);
        choosing
    }

    /// The folder is typed as if by hand, with the name of what is to be written.
    fn go_to(&mut self, folder: &Path) {
        let name = if self.asked.kind == Kind::Place { self.name().to_owned() } else { String::new() };
        self.text = folder.join(name).display().to_string();
        self.wrong = None;
        self.replaces = None;
    }

    /// The name that was typed for what is to be written, or the one that was proposed.
    fn name(&self) -> &str {
        let typed = self.text.rsplit(std::path::is_separator).next().unwrap_or_default();
        if typed.is_empty() { &self.asked.name } else { typed }
    }

    fn path(&self) -> PathBuf {
        let typed = self.text.trim();
        // As shells show it, and as it is pasted from them.
        let typed = typed.strip_prefix("file://").unwrap_or(typed);
        // Pasted behind the folder that stands there, a whole path begins anew.
        if let Some((_, rest)) = typed.rsplit_once("//").filter(|_| cfg!(unix)) {
            return PathBuf::from(format!("/{rest}"));
        }
        match (typed.strip_prefix("~/"), UserDirs::new()) {
            (Some(rest), Some(user)) => user.home_dir().join(rest),
            _ => PathBuf::from(typed),
        }
    }

    /// Reads the folder that is typed, unless it is shown already.
    fn read(&self) -> Task<Choice> {
        let path = self.path();
        let whole = self.text.ends_with(std::path::is_separator) || self.asked.kind == Kind::Folder;
        let folder = if whole { path } else { path.parent().map(Path::to_owned).unwrap_or_default() };
        if folder == self.folder || !folder.is_absolute() {
            return Task::none();
        }
        let read = folder.clone();
        let read = async { spawn_blocking(move || entries(&read)).await.unwrap_or_else(|_| Ok(Vec::new())) };
        Task::perform(read, move |it| Choice::Read(folder.clone(), it))
    }

    /// What fits to what is typed behind the last separator.
    fn fitting(&self) -> impl Iterator<Item = &Entry> {
        let typed = match self.asked.kind {
            Kind::File | Kind::Files => self.text.rsplit(std::path::is_separator).next().unwrap_or_default(),
            // The name of what is to be written is not looked for, and a folder is typed whole.
            Kind::Folder | Kind::Place => "",
        };
        let typed = typed.to_lowercase();
        let files = self.asked.kind != Kind::Folder;
        let fits = move |it: &&Entry| (files || it.folder) && it.name.to_lowercase().starts_with(&typed);
        self.entries.iter().filter(fits).take(MOST)
    }

    fn view<'a>(&'a self, language: &'a Language) -> Element<'a, Choice> {
        responsive(move |place| self.dialog(language, place.height)).into()
    }

    /// In a window of this height: its buttons stay in sight.
    fn dialog<'a>(&'a self, language: &Language, height: f32) -> Element<'a, Choice> {
        let wrong = self.wrong.as_ref().map(|error| {
            let words = language.explain(error);
            format!("{} {}", words.what, words.next)
        });
        let replaces = self.replaces.as_ref().map(|_| language.say("window-chooser-replaces"));
        let path = Field::new("chooser-path", language.say("window-chooser-path"), &self.text)
            .mono()
            .help(language.say("window-chooser-help"))
            .wrong(wrong.or(replaces))
            .on_input(Choice::Typed)
            .on_submit(Choice::ChoosePressed);
        let up = self.folder.parent().map(|up| {
            Button::new("chooser-up", language.say("window-chooser-up"))
                .plain()
                .icon(Icon::ChevronUp)
                .on_press(Choice::FolderPressed(up.to_owned()))
        });
        let entries = self.fitting().enumerate().map(|(at, it)| -> Element<'a, Choice> {
            let button = Button::new(format!("chooser-{at}"), shown(&it.name)).plain();
            let path = it.path.clone();
            if it.folder {
                button.icon(Icon::FolderOpen).on_press(Choice::FolderPressed(path)).into()
            } else {
                button.icon(Icon::FileText).on_press(Choice::FilePressed(path)).into()
            }
        });
        let nothing = self.fitting().next().is_none().then(|| {
            let key = match self.asked.kind {
                _ if self.entries.is_empty() => "window-chooser-empty-folder",
                // Files are not shown where a folder is asked for.
                Kind::Folder if !self.entries.iter().any(|it| it.folder) => "window-chooser-no-folder",
                _ => "window-chooser-empty",
            };
            container(widget::text::note(language.say(key))).padding([8, 12]).into()
        });
        let entries = up.map(Element::from).into_iter().chain(entries).chain(nothing);
        let entries = scrollable(Column::with_children(entries).width(Fill))
            .height((height - 310.0).clamp(70.0, 320.0))
            .style(surface::scroll);
        let go = match (self.asked.kind, &self.replaces) {
            (Kind::Place, Some(_)) => "window-chooser-replace",
            (Kind::Place, None) => "window-chooser-save",
            _ => "window-chooser-choose",
        };
        widget::dialog(
            self.asked.title.clone(),
            column![Element::from(path), entries].spacing(space::S),
            Button::new("chooser-cancel", language.say("window-cancel"))
                .keys(Shortcut::Back, language)
                .on_press(Choice::CancelPressed),
            Button::new("chooser-go", language.say(go)).main(language).on_press(Choice::ChoosePressed),
        )
    }
}

impl App {
    /// Takes what happened in our own dialog for files.
    pub(super) fn choose_file(&mut self, choice: Choice) -> Task<Message> {
        if let Choice::Asked(asked) = choice {
            let choosing = self.choosing.insert(Choosing::new(asked));
            let focus = iced::widget::operation::focus("chooser-path");
            let end = iced::widget::operation::move_cursor_to_end("chooser-path");
            return Task::batch([choosing.read().map(Message::Choice), focus.chain(end)]);
        }
        let Some(choosing) = &mut self.choosing else { return Task::none() };
        match choice {
            Choice::Asked(_) => {}
            Choice::Typed(text) => {
                choosing.text = text;
                choosing.wrong = None;
                choosing.replaces = None;
                return choosing.read().map(Message::Choice);
            }
            Choice::Read(folder, read) => {
                choosing.folder = folder;
                choosing.entries = read.unwrap_or_else(|error| {
                    // While it is typed, a folder that is not there is nothing wrong yet.
                    choosing.wrong = (!matches!(error, Error::Missing(_))).then_some(error);
                    Vec::new()
                });
            }
            Choice::FolderPressed(folder) => {
                // Behind a separator stands what is in it.
                let folder = if choosing.asked.kind == Kind::Place { folder } else { folder.join("") };
                choosing.go_to(&folder);
                let end = iced::widget::operation::move_cursor_to_end("chooser-path");
                return Task::batch([choosing.read().map(Message::Choice), end]);
            }
            Choice::FilePressed(path) => {
                choosing.text = path.display().to_string();
                choosing.wrong = None;
                choosing.replaces = None;
            }
            Choice::ChoosePressed => {
                let path = choosing.path();
                let look = path.clone();
                let judged = async { spawn_blocking(move || found(&look)).await.unwrap_or(Ok(Found::Room)) };
                return Task::perform(judged, move |it| Message::Choice(Choice::Judged(path.clone(), it)));
            }
            Choice::Judged(path, found) => return self.judge(path, found),
            Choice::CancelPressed => self.choosing = None,
        }
        Task::none()
    }

    fn judge(&mut self, path: PathBuf, found: Result<Found, Error>) -> Task<Message> {
        let Some(choosing) = &mut self.choosing else { return Task::none() };
        // Typed on meanwhile.
        if choosing.path() != path {
            return Task::none();
        }
        let wrong = match (choosing.asked.kind, found) {
            (_, Err(error)) => error,
            (Kind::File | Kind::Files, Ok(Found::File)) | (Kind::Folder, Ok(Found::Folder)) => {
                return self.chosen(path);
            }
            (Kind::Place, Ok(Found::Room)) => return self.chosen(path),
            (Kind::Place, Ok(Found::File)) if choosing.replaces.as_ref() == Some(&path) => {
                return self.chosen(path);
            }
            (Kind::Place, Ok(Found::File)) => {
                choosing.replaces = Some(path);
                return Task::none();
            }
            // Into it, as every such dialog does.
            (Kind::File | Kind::Files | Kind::Place, Ok(Found::Folder)) => {
                return self.choose_file(Choice::FolderPressed(path));
            }
            (Kind::Folder, Ok(Found::File)) => Error::NotFolder(path),
            (Kind::File | Kind::Files | Kind::Folder, Ok(Found::Room)) => Error::Missing(path),
        };
        choosing.wrong = Some(wrong);
        Task::none()
    }

    fn chosen(&mut self, path: PathBuf) -> Task<Message> {
        if let Some(choosing) = self.choosing.take() {
            choosing.asked.answer(path);
        }
        Task::none()
    }

    /// The dialog, where it is open.
    pub(super) fn chooser(&self) -> Option<Element<'_, Message>> {
        self.choosing.as_ref().map(|it| it.view(&self.choices.language).map(Message::Choice))
    }
}

/// What is in a folder: folders first, each by name. What is hidden stays so.
fn entries(folder: &Path) -> Result<Vec<Entry>, Error> {
    let read = folder.read_dir().map_err(|error| Error::from_io(folder, &error))?;
    let entry = |it: std::fs::DirEntry| {
        let (name, path) = (it.file_name().to_string_lossy().into_owned(), it.path());
        let folder = path.is_dir();
        (!name.starts_with('.')).then_some(Entry { name, path, folder })
    };
    let mut all: Vec<_> = read.flatten().filter_map(entry).collect();
    all.sort_by_cached_key(|it| (!it.folder, it.name.to_lowercase()));
    Ok(all)
}

fn found(path: &Path) -> Result<Found, Error> {
    match path.metadata() {
        Ok(it) if it.is_dir() => Ok(Found::Folder),
        Ok(_) => Ok(Found::File),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => match path.parent() {
            Some(folder) if folder.is_dir() && path.file_name().is_some() => Ok(Found::Room),
            _ => Err(Error::Missing(path.to_owned())),
        },
        Err(error) => Err(Error::from_io(path, &error)),
    }
}

#[cfg(test)]
mod tests;
