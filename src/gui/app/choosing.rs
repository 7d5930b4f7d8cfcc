//! Our own dialog for files and folders, for systems that open none: a path to type or paste, and the folders to go through.

use super::{App, Message};
use crate::explain::shown;
use crate::gui::chooser::{Asked, Kind};
use crate::gui::theme::{Icon, space, surface};
use crate::gui::widget::{self, Button, Field, Shortcut};
use crate::i18n::Language;
use crate::store::Error;
use directories::UserDirs;
use iced::widget::{Column, column, scrollable};
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

    fn view<'a>(&'a self, language: &Language) -> Element<'a, Choice> {
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
        let entries = up.map(Element::from).into_iter().chain(entries);
        let entries =
            scrollable(Column::with_children(entries).width(Fill)).height(200).style(surface::scroll);
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
mod tests {
    use super::*;
    use crate::gui::preferences::Choices;
    use crate::setup::Library;
    use std::fs;

    fn asked(folder: &Path, kind: Kind, name: &str) -> (App, tokio::sync::oneshot::Receiver<PathBuf>) {
        let (mut app, _) = App::new(Library::at(folder.join("data")), Choices::new(Language::english()));
        let (asked, answer) = Asked::by_test(kind, name);
        drop(app.choose_file(Choice::Asked(asked)));
        (app, answer)
    }

    /// What the tasks would say.
    fn typed(app: &mut App, text: &str) {
        drop(app.choose_file(Choice::Typed(text.to_owned())));
        let path = app.choosing.as_ref().unwrap().path();
        let whole = text.ends_with('/');
        let folder = if whole { path } else { path.parent().unwrap().to_owned() };
        let read = entries(&folder);
        drop(app.choose_file(Choice::Read(folder, read)));
    }

    fn chosen(app: &mut App) {
        drop(app.choose_file(Choice::ChoosePressed));
        let path = app.choosing.as_ref().unwrap().path();
        let found = found(&path);
        drop(app.choose_file(Choice::Judged(path, found)));
    }

    fn names(app: &App) -> Vec<String> {
        app.choosing.as_ref().unwrap().fitting().map(|it| it.name.clone()).collect()
    }

    #[test]
    fn one_goes_through_folders_to_a_file_and_what_is_not_there_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        fs::create_dir(at.join("Mail")).unwrap();
        fs::write(at.join("mail.eml"), "x").unwrap();
        fs::write(at.join("other.txt"), "x").unwrap();
        fs::write(at.join(".hidden"), "x").unwrap();
        let (mut app, mut answer) = asked(at, Kind::File, "");
        typed(&mut app, &format!("{}/", at.display()));
        assert_eq!(names(&app), ["Mail", "mail.eml", "other.txt"]);
        typed(&mut app, &at.join("mai").display().to_string());
        assert_eq!(names(&app), ["Mail", "mail.eml"]);
        chosen(&mut app);
        let missing = Some(Error::Missing(at.join("mai")));
        assert_eq!(app.choosing.as_ref().unwrap().wrong, missing);
        // Into a folder, as a file is asked for.
        typed(&mut app, &at.join("Mail").display().to_string());
        chosen(&mut app);
        assert_eq!(app.choosing.as_ref().unwrap().text, format!("{}/Mail/", at.display()));
        drop(app.choose_file(Choice::FilePressed(at.join("mail.eml"))));
        chosen(&mut app);
        assert!(app.choosing.is_none());
        assert_eq!(answer.try_recv(), Ok(at.join("mail.eml")));
    }

    #[test]
    fn a_file_is_replaced_only_when_that_was_told() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        fs::write(at.join("report.html"), "x").unwrap();
        let (mut app, mut answer) = asked(at, Kind::Place, "report.html");
        assert!(app.choosing.as_ref().unwrap().text.ends_with("/report.html"));
        drop(app.choose_file(Choice::FolderPressed(at.to_owned())));
        assert_eq!(app.choosing.as_ref().unwrap().path(), at.join("report.html"));
        chosen(&mut app);
        assert!(app.choosing.as_ref().unwrap().replaces.is_some());
        // Another name is another question.
        typed(&mut app, &at.join("nowhere/report.html").display().to_string());
        assert!(app.choosing.as_ref().unwrap().replaces.is_none());
        chosen(&mut app);
        assert!(matches!(app.choosing.as_ref().unwrap().wrong, Some(Error::Missing(_))));
        typed(&mut app, &at.join("report.html").display().to_string());
        chosen(&mut app);
        chosen(&mut app);
        assert_eq!(answer.try_recv(), Ok(at.join("report.html")));
        assert!(app.choosing.is_none());
    }

    #[test]
    fn a_folder_is_none_of_its_files_and_cancel_chooses_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path();
        fs::write(at.join("file"), "x").unwrap();
        let (mut app, mut answer) = asked(at, Kind::Folder, "");
        typed(&mut app, &at.join("file").display().to_string());
        chosen(&mut app);
        assert_eq!(app.choosing.as_ref().unwrap().wrong, Some(Error::NotFolder(at.join("file"))));
        // An answer to what is typed no more is dropped.
        drop(app.choose_file(Choice::Judged(at.to_owned(), Ok(Found::Folder))));
        assert!(app.choosing.is_some());
        drop(app.choose_file(Choice::CancelPressed));
        assert!(app.choosing.is_none() && answer.try_recv().is_err());
    }
}
