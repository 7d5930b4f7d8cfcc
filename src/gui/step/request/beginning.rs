//! Other ways to begin than with an empty form: from the certificate that is in use, or with a request that was made
//! elsewhere.

use super::Context;
use crate::certificate::{Certificate, Trust};
use crate::delivery::{self, Line, Route, Target};
use crate::explain::{Explain, Fact, Facts};
use crate::gui::chooser::Chooser;
use crate::gui::job::{self, Job};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Field, banner, card, text};
use crate::request::{Error, Finding, Foreign, Passphrase, Renewal};
use iced::widget::{column, row};
use iced::{Element, Task};
use std::path::{Path, PathBuf};

/// Mail servers are reached there by other mail servers.
const SMTP: u16 = 25;

/// What is unfolded, and what came of it.
#[derive(Debug, Default)]
pub struct Beginning {
    open: bool,
    server: String,
    fetching: Option<Job<Line>>,
    renewal: Option<Renewal>,
    failed: Option<Failure>,
    /// The file that is read for a renewal, and what opens it, as it is typed.
    file: PathBuf,
    passphrase: Passphrase,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A certificate is to be renewed: how is to be shown, or not.
    RenewPressed,
    /// Its file is to be chosen.
    FilePressed,
    /// It was chosen, or not.
    FileChosen(Option<PathBuf>),
    /// What opens that file, as it is typed.
    Passphrase(Passphrase),
    /// It is to be opened with that.
    UnlockPressed,
    /// The server that shows it, as it is typed.
    Server(String),
    /// It is to be fetched from there.
    FetchPressed,
    /// It is not to be fetched any more.
    CancelPressed,
    /// The server says something.
    Fetching(job::Update<Certificate, Line, delivery::Error>),
    /// It was read.
    Renewed(Result<Renewal, Error>),
    /// A file was dropped: one or the other.
    Dropped(PathBuf),
    /// A request that was made elsewhere is to be chosen.
    ForeignPressed,
    /// It was chosen, or not.
    ForeignChosen(Option<PathBuf>),
    /// It was read, and a copy is kept.
    Foreign(Result<(Foreign, PathBuf), Error>),
}

/// What follows from it for the form.
#[derive(Debug)]
pub enum Effect {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// The form is to be filled in from this certificate.
    Fill(Renewal),
    /// This request is the one; a copy lies there.
    Open(Foreign, PathBuf),
}

/// Why it did not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// A file.
    File(Error),
    /// A server.
    Server(delivery::Error),
}

impl Explain for Failure {
    fn code(&self) -> &'static str {
        match self {
            Self::File(error) => error.code(),
            Self::Server(error) => error.code(),
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Self::File(error) => error.words(),
            Self::Server(error) => error.words(),
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::File(error) => error.facts(),
            Self::Server(error) => error.facts(),
        }
    }
}

impl std::error::Error for Failure {}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Server(error) => error.fmt(f),
        }
    }
}

impl Beginning {
    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        self.failed.is_some() as usize
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        self.fetching.is_some()
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, context: &Context<'_>) -> Effect {
        match message {
            Message::RenewPressed => self.open = !self.open,
            Message::Server(server) => self.server = server,
            Message::FilePressed => {
                return Effect::Run(choose(context, "window-request-renew-file", Message::FileChosen));
            }
            Message::FileChosen(Some(path)) => {
                (self.file, self.passphrase) = (path, Passphrase::default());
                return self.renew(None);
            }
            Message::Passphrase(passphrase) => self.passphrase = passphrase,
            Message::UnlockPressed => return self.renew(Some(self.passphrase.clone())),
            Message::Dropped(path) => {
                (self.file, self.passphrase) = (path.clone(), Passphrase::default());
                let folder = context.folder.to_owned();
                return Effect::Run(Task::future(async move {
                    let (file, beside) = (path.clone(), folder.clone());
                    match in_background(move || opened(&file, &beside)).await {
                        // A PFX holds no request, whatever is in it.
                        Err(error) if matches!(error, Error::NoRequest(_)) || error.wants_passphrase() => {
                            Message::Renewed(in_background(move || Renewal::from_file(&path, None)).await)
                        }
                        read => Message::Foreign(read),
                    }
                }));
            }
            Message::FetchPressed => return self.fetch(context),
            Message::CancelPressed => self.fetching = None,
            Message::Fetching(update) => return self.fetched(update),
            Message::Renewed(Ok(renewal)) => return self.follow(renewal),
            Message::Renewed(Err(error)) | Message::Foreign(Err(error)) => {
                self.failed = Some(Failure::File(error));
            }
            Message::ForeignPressed => {
                return Effect::Run(choose(context, "window-request-foreign", Message::ForeignChosen));
            }
            Message::ForeignChosen(Some(path)) => {
                let folder = context.folder.to_owned();
                return Effect::Run(Task::future(async move {
                    Message::Foreign(in_background(move || opened(&path, &folder)).await)
                }));
            }
            Message::Foreign(Ok((foreign, copy))) => {
                *self = Self::default();
                return Effect::Open(foreign, copy);
            }
            Message::FileChosen(None) | Message::ForeignChosen(None) => {}
        }
        Effect::None
    }

    /// Reads the file.
    fn renew(&self, passphrase: Option<Passphrase>) -> Effect {
        let file = self.file.clone();
        Effect::Run(Task::future(async move {
            Message::Renewed(in_background(move || Renewal::from_file(&file, passphrase.as_ref())).await)
        }))
    }

    /// The server to ask: as typed, or else the first name in the form.
    fn server(&self, context: &Context<'_>) -> String {
        let first = || context.setup.hosts.first().map(ToString::to_string).unwrap_or_default();
        if self.server.trim().is_empty() { first() } else { self.server.clone() }
    }

    fn fetch(&mut self, context: &Context<'_>) -> Effect {
        let Ok(target) = Target::parse(&self.server(context), SMTP) else { return Effect::None };
        // Nothing is believed of it: it is only read, and the administrator sees what it says.
        let (job, task) = Job::start(delivery::presented(Route::new(target, Trust::System)));
        (self.fetching, self.failed) = (Some(job), None);
        Effect::Run(task.map(Message::Fetching))
    }

    fn fetched(&mut self, update: job::Update<Certificate, Line, delivery::Error>) -> Effect {
        // An answer that was already on its way when Cancel was pressed is dropped.
        let Some(job) = &mut self.fetching else { return Effect::None };
        match update {
            job::Update::Progressed(line) => job.progress = Some(line),
            job::Update::Finished(answer) => {
                self.fetching = None;
                match answer {
                    Ok(certificate) => return self.follow(Renewal::of(&certificate)),
                    Err(error) => self.failed = Some(Failure::Server(error)),
                }
            }
        }
        Effect::None
    }

    fn follow(&mut self, renewal: Renewal) -> Effect {
        *self = Self { renewal: Some(renewal.clone()), ..Self::default() };
        Effect::Fill(renewal)
    }

    /// At the head of the form: the other ways to begin, and what came of them.
    pub fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let failed = self.failed.as_ref().map(|error| self.troubled(error, context));
        if let Some(renewal) = &self.renewal {
            return column![failed, followed(renewal, context)].spacing(space::S).into();
        }
        let renew = widget::link(
            "renew",
            Icon::RotateCcw,
            context.say("window-request-renew"),
            Message::RenewPressed,
        );
        let foreign = widget::link(
            "foreign",
            Icon::FolderOpen,
            context.say("window-request-foreign"),
            Message::ForeignPressed,
        );
        let how = self.open.then(|| card(self.how(context)));
        column![failed, row![renew, foreign].spacing(space::M).wrap(), how].spacing(space::S).into()
    }

    /// What did not work, and the field for a passphrase where that is what is missing.
    fn troubled<'a>(&'a self, failure: &'a Failure, context: &Context<'a>) -> Element<'a, Message> {
        if !matches!(failure, Failure::File(error) if error.wants_passphrase()) {
            return widget::failed(context.language, failure);
        }
        let open = Button::new("renew-unlock-open", context.say("window-unlock-open"))
            .icon(Icon::LockOpen)
            .on_press(Message::UnlockPressed);
        let field =
            Field::new("renew-unlock", context.say("window-unlock-passphrase"), self.passphrase.reveal())
                .secret()
                .help(context.say("window-unlock-help"))
                .beside(open)
                .on_input(|text| Message::Passphrase(Passphrase::new(text)))
                .on_submit(Message::UnlockPressed);
        let what = text::body(context.language.explain(failure).what);
        card(column![what, Element::from(field)].spacing(space::S))
    }

    /// Where the certificate in use comes from.
    fn how<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let file = Button::new("renew-file", context.say("window-request-renew-file"))
            .icon(Icon::FolderOpen)
            .on_press(Message::FilePressed);
        let host = self.server(context);
        let by_server: Element<'a, Message> = if self.fetching.is_some() {
            let doing = context.language.say_with("window-request-renew-fetching", &[("host", host.into())]);
            widget::progress("renew", context.language, doing, 0.5, Message::CancelPressed)
        } else {
            let can = Target::parse(&host, SMTP).is_ok();
            let fetch = Button::new("renew-fetch", context.say("window-request-renew-fetch"))
                .icon(Icon::Download)
                .on_press_maybe(can.then_some(Message::FetchPressed));
            let example = if host.is_empty() { "mx.example.org".to_owned() } else { host };
            Field::new("renew-server", context.say("window-request-renew-server"), &self.server)
                .example(example)
                .help(context.say("window-request-renew-server-help"))
                .beside(fetch)
                .on_input(Message::Server)
                .on_submit(Message::FetchPressed)
                .into()
        };
        column![text::body(context.say("window-request-renew-how")), row![Element::from(file)], by_server]
            .spacing(space::M)
            .into()
    }
}

/// What the form was filled in from.
fn followed<'a, M: 'a>(renewal: &Renewal, context: &Context<'a>) -> Element<'a, M> {
    let hosts = renewal.hosts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let date = renewal.not_after.date();
    let facts = [("hosts", hosts.into()), ("date", Fact::Date(date))];
    let heading = context.language.say_with("request-renews", &facts);
    let new_key = context.say("request-renews-new-key");
    let left_out = renewal.left_out.iter().cloned().map(Finding::LeftOut);
    let left_out = left_out.map(|it| widget::finding(context.language, it.severity(), &it));
    column![banner(Meaning::Good, heading, Some(new_key), None), widget::stacked(left_out, space::S),]
        .spacing(space::S)
        .into()
}

fn choose(context: &Context<'_>, title: &str, chosen: fn(Option<PathBuf>) -> Message) -> Task<Message> {
    Task::perform(Chooser::new(context.say(title)).file(), chosen)
}

fn opened(path: &Path, folder: &Path) -> Result<(Foreign, PathBuf), Error> {
    let foreign = Foreign::from_file(path)?;
    let copy = foreign.keep(folder)?;
    Ok((foreign, copy))
}

async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|error| Err(Error::Crypto(error.to_string())))
}
