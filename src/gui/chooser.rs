//! Asks for a file, a folder or a place to save: by the system's own dialog, and by ours where the system opens none.

use iced::futures::{SinkExt, Stream};
use std::future::Future;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};

/// Nobody closes a dialog sooner than this: what ends before was never seen.
const UNSEEN: Duration = Duration::from_millis(250);

/// Whom to ask where the system has no dialog: the window that is open.
static WINDOW: Mutex<Option<mpsc::UnboundedSender<Asked>>> = Mutex::new(None);

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Chooser {
    title: String,
    name: String,
    filter: Option<(String, Vec<&'static str>)>,
}

/// What is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file that is there.
    File,
    /// One or several of them.
    Files,
    /// A folder that is there.
    Folder,
    /// A file that is to be written.
    Place,
}

/// What our own dialog asks, and where its answer goes.
#[derive(Debug, Clone)]
pub struct Asked {
    /// What it is for.
    pub title: String,
    /// What is chosen.
    pub kind: Kind,
    /// How a file that is to be written may be called.
    pub name: String,
    answer: Arc<Mutex<Option<oneshot::Sender<Vec<PathBuf>>>>>,
}

impl Asked {
    /// A question, and where its answer comes.
    pub fn new(title: String, kind: Kind, name: String) -> (Self, oneshot::Receiver<Vec<PathBuf>>) {
        let (answer, answered) = oneshot::channel();
        (Self { title, kind, name, answer: Arc::new(Mutex::new(Some(answer))) }, answered)
    }

    /// Answers. Without an answer, nothing was chosen.
    pub fn answer(&self, paths: Vec<PathBuf>) {
        let sender = self.answer.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Who asked may be gone: then nobody waits for it.
        let _ = sender.map(|it| it.send(paths));
    }
}

impl Chooser {
    /// A dialog that says what it is for.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), name: String::new(), filter: None }
    }

    /// How the file may be called.
    #[must_use]
    pub fn called(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Shows only files with these endings at first.
    #[must_use]
    pub fn ending(mut self, words: impl Into<String>, endings: &[&'static str]) -> Self {
        self.filter = Some((words.into(), endings.to_vec()));
        self
    }

    /// A file that is there.
    pub async fn file(self) -> Option<PathBuf> {
        let dialog = self.system().pick_file();
        self.or_ours(Kind::File, async { dialog.await.map(|it| vec![it.path().to_owned()]) }).await.pop()
    }

    /// Files that are there.
    pub async fn files(self) -> Vec<PathBuf> {
        let dialog = self.system().pick_files();
        let paths = |all: Vec<rfd::FileHandle>| all.iter().map(|it| it.path().to_owned()).collect();
        self.or_ours(Kind::Files, async { dialog.await.map(paths) }).await
    }

    /// A folder that is there.
    pub async fn folder(self) -> Option<PathBuf> {
        let dialog = self.system().pick_folder();
        self.or_ours(Kind::Folder, async { dialog.await.map(|it| vec![it.path().to_owned()]) }).await.pop()
    }

    /// A file that is to be written. Who is asked has agreed to replace one that is there.
    pub async fn place(self) -> Option<PathBuf> {
        let dialog = self.system().save_file();
        self.or_ours(Kind::Place, async { dialog.await.map(|it| vec![it.path().to_owned()]) }).await.pop()
    }

    fn system(&self) -> rfd::AsyncFileDialog {
        let mut dialog = rfd::AsyncFileDialog::new().set_title(&self.title);
        if !self.name.is_empty() {
            dialog = dialog.set_file_name(&self.name);
        }
        match &self.filter {
            Some((words, endings)) => dialog.add_filter(words, endings),
            None => dialog,
        }
    }

    /// Where there is neither a portal nor zenity, the system's dialog ends at once, and does not say why.
    async fn or_ours(self, kind: Kind, system: impl Future<Output = Option<Vec<PathBuf>>>) -> Vec<PathBuf> {
        let begun = Instant::now();
        match system.await {
            Some(paths) => paths,
            None if begun.elapsed() >= UNSEEN => Vec::new(),
            None => self.ours(kind).await.unwrap_or_default(),
        }
    }

    async fn ours(self, kind: Kind) -> Option<Vec<PathBuf>> {
        let (asked, answered) = Asked::new(self.title, kind, self.name);
        let window = WINDOW.lock().unwrap_or_else(PoisonError::into_inner).clone();
        window?.send(asked).ok()?;
        answered.await.ok()
    }
}

/// What our own dialog is asked for, as long as the window is open.
pub fn asked() -> impl Stream<Item = Asked> {
    iced::stream::channel(1, async |mut out: iced::futures::channel::mpsc::Sender<Asked>| {
        let (window, mut asked) = mpsc::unbounded_channel();
        *WINDOW.lock().unwrap_or_else(PoisonError::into_inner) = Some(window);
        while let Some(it) = asked.recv().await {
            if out.send(it).await.is_err() {
                break;
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::futures::StreamExt;
    use std::future::ready;

    #[tokio::test]
    async fn where_the_system_opens_nothing_the_window_asks() {
        let mut window = Box::pin(asked());
        let answering = async {
            let it = window.next().await.unwrap();
            assert_eq!((it.title.as_str(), it.kind), ("Root", Kind::File));
            it.answer(vec!["/tmp/root.pem".into()]);
            it.answer(vec!["/tmp/other.pem".into()]);
        };
        // The window listens from its first frame on.
        let asking = async {
            tokio::task::yield_now().await;
            Chooser::new("Root").or_ours(Kind::File, ready(None)).await
        };
        let (paths, ()) = tokio::join!(asking, answering);
        assert_eq!(paths, [PathBuf::from("/tmp/root.pem")]);

        // What the system answers is taken as it is: a person who cancels takes a while.
        let cancelled = async {
            tokio::time::sleep(UNSEEN).await;
            None
        };
        assert!(Chooser::new("").or_ours(Kind::Files, cancelled).await.is_empty());
        let chosen = Chooser::new("").or_ours(Kind::Files, ready(Some(vec!["/a".into(), "/b".into()]))).await;
        assert_eq!(chosen.len(), 2);

        // Several of ours.
        let answering = async { window.next().await.unwrap().answer(vec!["/a".into(), "/b".into()]) };
        let asking = Chooser::new("").or_ours(Kind::Files, ready(None));
        let (paths, ()) = tokio::join!(asking, answering);
        assert_eq!(paths, [PathBuf::from("/a"), PathBuf::from("/b")]);

        // Cancelled in ours: the question is dropped without an answer.
        let dropping = async { drop(window.next().await) };
        let asking = Chooser::new("").or_ours(Kind::Place, ready(None));
        let (paths, ()) = tokio::join!(asking, dropping);
        assert!(paths.is_empty());
    }
}
