//! Our own dialog for files and folders, for systems that open none: a path to type or paste, and the folders to go through.

mod view;

use super::{App, Message};
use crate::gui::chooser::{Asked, Kind};
use crate::store::Error;
use directories::UserDirs;
use iced::Task;
use iced::widget::operation::{RelativeOffset, focus, move_cursor_to_end, snap_to};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use tokio::task::spawn_blocking;

/// No more of a folder is shown: with the first letters of a name there are fewer.
const MOST: usize = 300;

/// The dialog, as long as it is open.
#[derive(Debug)]
pub(super) struct Choosing {
    asked: Asked,
    /// What is typed, or pressed.
    text: String,
    /// It is typed: what does not begin like it is left out.
    typed: bool,
    /// The folder of which `entries` were read.
    folder: PathBuf,
    entries: Vec<Entry>,
    /// The folder that is pressed, and not gone into.
    selected: Option<PathBuf>,
    /// The files that are marked, where several may be.
    marked: Vec<PathBuf>,
    wrong: Option<Wrong>,
    /// A file that would be replaced, and that was told.
    replaces: Option<PathBuf>,
}

/// Why nothing is chosen yet.
#[derive(Debug, PartialEq, Eq)]
enum Wrong {
    Failed(Error),
    /// The folder itself is no file.
    NoFile,
}

/// Where something was chosen, as long as the program runs: the next question begins there.
#[derive(Debug, Default)]
pub(super) struct Folders {
    last: Option<PathBuf>,
    /// By what was asked for.
    of: HashMap<String, PathBuf>,
}

impl Folders {
    fn of(&self, asked: &Asked) -> Option<&Path> {
        self.of.get(&asked.title).or(self.last.as_ref()).map(PathBuf::as_path)
    }

    fn keep(&mut self, asked: &Asked, folder: &Path) {
        self.last = Some(folder.to_owned());
        let _ = self.of.insert(asked.title.clone(), folder.to_owned());
    }
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
    /// This folder is meant.
    FolderPressed(PathBuf),
    /// This folder is to be shown.
    FolderOpened(PathBuf),
    /// This file is meant, or no longer.
    FilePressed(PathBuf),
    /// This file is chosen.
    FileOpened(PathBuf),
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
    fn new(asked: Asked, begin: Option<&Path>) -> Self {
        let mut choosing = Self {
            asked,
            text: String::new(),
            typed: false,
            folder: PathBuf::new(),
            entries: Vec::new(),
            selected: None,
            marked: Vec::new(),
            wrong: None,
            replaces: None,
        };
        choosing.go_to(begin.unwrap_or(&home()));
        choosing
    }

    /// The folder is typed as if by hand, with the name of what is to be written.
    fn go_to(&mut self, folder: &Path) {
        let name = if self.asked.kind == Kind::Place { self.name().to_owned() } else { String::new() };
        self.mean(folder.join(name).display().to_string());
        self.marked.clear();
    }

    /// This is meant from now on, by a press.
    fn mean(&mut self, text: String) {
        (self.text, self.typed, self.selected) = (text, false, None);
        (self.wrong, self.replaces) = (None, None);
    }

    /// Marks a file, or takes the mark away.
    fn mark(&mut self, path: PathBuf) {
        match self.marked.iter().position(|it| *it == path) {
            Some(at) => drop(self.marked.remove(at)),
            None => self.marked.push(path),
        }
        (self.wrong, self.selected) = (None, None);
    }

    /// What is marked, and this file with it.
    fn marked_with(&self, path: PathBuf) -> Vec<PathBuf> {
        let mut all = self.marked.clone();
        if !all.contains(&path) {
            all.push(path);
        }
        all
    }

    fn is_shown(&self, path: &Path) -> bool {
        path.parent() == Some(&self.folder)
    }

    /// Whether an entry is chosen for now.
    fn is_meant(&self, entry: &Entry) -> bool {
        let typed = || !self.typed && self.marked.is_empty() && self.path() == entry.path;
        self.marked.contains(&entry.path)
            || self.selected.as_ref() == Some(&entry.path)
            || (!entry.folder && typed())
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

    /// The folder that is typed.
    fn typed_folder(&self) -> PathBuf {
        let path = self.path();
        let whole = self.text.ends_with(std::path::is_separator) || self.asked.kind == Kind::Folder;
        if whole { path } else { path.parent().map(Path::to_owned).unwrap_or_default() }
    }

    /// Reads the folder that is typed, unless it is shown already.
    fn read(&self) -> Task<Choice> {
        let folder = self.typed_folder();
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
            Kind::File | Kind::Files if self.typed => {
                self.text.rsplit(std::path::is_separator).next().unwrap_or_default()
            }
            // What is pressed is looked for no more, nor is the name of what is to be written; a folder is typed whole.
            _ => "",
        };
        let typed = typed.to_lowercase();
        let files = self.asked.kind != Kind::Folder;
        let fits = move |it: &&Entry| (files || it.folder) && it.name.to_lowercase().starts_with(&typed);
        self.entries.iter().filter(fits).take(MOST)
    }
}

impl App {
    /// Takes what happened in our own dialog for files.
    pub(super) fn choose_file(&mut self, choice: Choice) -> Task<Message> {
        if let Choice::Asked(asked) = choice {
            let begin = self.folders.of(&asked).map(Path::to_owned);
            let choosing = self.choosing.insert(Choosing::new(asked, begin.as_deref()));
            let field = focus(view::PATH).chain(move_cursor_to_end(view::PATH));
            return Task::batch([choosing.read().map(Message::Choice), field]);
        }
        let Some(choosing) = &mut self.choosing else { return Task::none() };
        match choice {
            Choice::Asked(_) => {}
            Choice::Typed(text) => {
                choosing.mean(text);
                choosing.typed = true;
                if choosing.typed_folder() != choosing.folder {
                    choosing.marked.clear();
                }
                return choosing.read().map(Message::Choice);
            }
            // Where one was last is gone meanwhile.
            Choice::Read(folder, Err(Error::Missing(_))) if !choosing.typed && folder != home() => {
                choosing.go_to(&home());
                return choosing.read().map(Message::Choice);
            }
            Choice::Read(folder, read) => {
                choosing.folder = folder;
                choosing.marked.clear();
                choosing.entries = read.unwrap_or_else(|error| {
                    // While it is typed, a folder that is not there is nothing wrong yet.
                    let is_wrong = !matches!(error, Error::Missing(_));
                    choosing.wrong = is_wrong.then_some(Wrong::Failed(error));
                    Vec::new()
                });
                return snap_to(view::ENTRIES, RelativeOffset::START);
            }
            Choice::FolderPressed(folder) => {
                // The name of what is to be written stays.
                if choosing.asked.kind != Kind::Place {
                    choosing.mean(folder.display().to_string());
                }
                choosing.marked.clear();
                (choosing.selected, choosing.wrong) = (Some(folder), None);
            }
            Choice::FolderOpened(folder) => {
                // Behind a separator stands what is in it.
                let folder = if choosing.asked.kind == Kind::Place { folder } else { folder.join("") };
                choosing.go_to(&folder);
                return Task::batch([choosing.read().map(Message::Choice), move_cursor_to_end(view::PATH)]);
            }
            Choice::FilePressed(path) if choosing.asked.kind == Kind::Files && choosing.is_shown(&path) => {
                choosing.mark(path);
            }
            Choice::FilePressed(path) => {
                choosing.marked.clear();
                choosing.mean(path.display().to_string());
            }
            Choice::FileOpened(path) => {
                if choosing.asked.kind == Kind::Files {
                    let all = choosing.marked_with(path);
                    return self.chosen(all);
                }
                choosing.mean(path.display().to_string());
                return self.choose_file(Choice::ChoosePressed);
            }
            Choice::ChoosePressed => return self.take_meant(),
            Choice::Judged(path, found) => return self.judge(path, found),
            Choice::CancelPressed => self.choosing = None,
        }
        Task::none()
    }

    /// Takes what is meant, once it was looked at.
    fn take_meant(&mut self) -> Task<Message> {
        let Some(choosing) = &mut self.choosing else { return Task::none() };
        let path = choosing.path();
        match (&choosing.selected, choosing.marked.is_empty()) {
            // Into it, as every such dialog does.
            (Some(folder), _) if choosing.asked.kind != Kind::Folder => {
                let folder = folder.clone();
                return self.choose_file(Choice::FolderOpened(folder));
            }
            (_, false) if !choosing.typed => {
                let all = choosing.marked.clone();
                return self.chosen(all);
            }
            _ => {}
        }
        let look = path.clone();
        let judged = async { spawn_blocking(move || found(&look)).await.unwrap_or(Ok(Found::Room)) };
        Task::perform(judged, move |it| Message::Choice(Choice::Judged(path.clone(), it)))
    }

    fn judge(&mut self, path: PathBuf, found: Result<Found, Error>) -> Task<Message> {
        let Some(choosing) = &mut self.choosing else { return Task::none() };
        // Typed on meanwhile.
        if choosing.path() != path {
            return Task::none();
        }
        if !choosing.marked.is_empty() {
            // What is typed beside the marks is one more file, or the beginning of the names that were looked for.
            let is_file = found == Ok(Found::File);
            let all = if is_file { choosing.marked_with(path) } else { choosing.marked.clone() };
            return self.chosen(all);
        }
        let wrong = match (choosing.asked.kind, found) {
            (_, Err(error)) => Wrong::Failed(error),
            (Kind::File | Kind::Files, Ok(Found::File)) | (Kind::Folder, Ok(Found::Folder)) => {
                return self.chosen(vec![path]);
            }
            (Kind::Place, Ok(Found::Room)) => return self.chosen(vec![path]),
            (Kind::Place, Ok(Found::File)) if choosing.replaces.as_ref() == Some(&path) => {
                return self.chosen(vec![path]);
            }
            (Kind::Place, Ok(Found::File)) => {
                choosing.replaces = Some(path);
                return Task::none();
            }
            // One is in it already.
            (Kind::File | Kind::Files, Ok(Found::Folder)) if path == choosing.folder => Wrong::NoFile,
            (Kind::File | Kind::Files | Kind::Place, Ok(Found::Folder)) => {
                return self.choose_file(Choice::FolderOpened(path));
            }
            (Kind::Folder, Ok(Found::File)) => Wrong::Failed(Error::NotFolder(path)),
            (Kind::File | Kind::Files | Kind::Folder, Ok(Found::Room)) => Wrong::Failed(Error::Missing(path)),
        };
        choosing.wrong = Some(wrong);
        Task::none()
    }

    fn chosen(&mut self, paths: Vec<PathBuf>) -> Task<Message> {
        if let Some(choosing) = self.choosing.take() {
            let is_folder = choosing.asked.kind == Kind::Folder;
            let folder =
                paths.first().and_then(|it| if is_folder { Some(it.as_path()) } else { it.parent() });
            if let Some(folder) = folder {
                self.folders.keep(&choosing.asked, folder);
            }
            choosing.asked.answer(paths);
        }
        Task::none()
    }

    /// The dialog, where it is open.
    pub(super) fn chooser(&self) -> Option<iced::Element<'_, Message>> {
        self.choosing.as_ref().map(|it| it.view(&self.choices.language).map(Message::Choice))
    }
}

fn home() -> PathBuf {
    UserDirs::new().map_or_else(|| PathBuf::from("/"), |it| it.home_dir().to_owned())
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
