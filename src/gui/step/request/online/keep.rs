//! What the CA has issued stays in hand until it is on the disk: another order would count against the CA's limits.

use super::{Action, Context, Disk, Error, Issued, Message, Online, State};
use crate::gui::chooser::Chooser;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, banner};
use crate::request::acme;
use crate::store;
use iced::widget::{column, row};
use iced::{Element, Task};
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

impl Online {
    /// Keeps what was issued there, or where step 2 keeps what it accepts: by a thread that draws nothing.
    pub(super) fn keep(&mut self, place: Option<PathBuf>, context: &Context<'_>) -> Action {
        let State::Issued(issued, disk) = &mut self.state else { return Action::None };
        *disk = Disk::Writing;
        let (issued, folder) = (issued.clone(), context.certificate_folder());
        Action::Run(Task::future(async move {
            let written = issued.clone();
            let write = move || write(&written, &folder, place.as_deref());
            let stopped =
                |_| Err(store::Error::Io { path: PathBuf::new(), cause: "stopped".to_owned() }.into());
            let outcome = tokio::task::spawn_blocking(write).await.unwrap_or_else(stopped);
            Message::Kept(issued, outcome)
        }))
    }

    pub(super) fn kept(
        &mut self,
        written: &Issued,
        outcome: Result<(), Error>,
        context: &Context<'_>,
    ) -> Action {
        let State::Issued(issued, disk) = &mut self.state else { return Action::None };
        if issued != written {
            return Action::None;
        }
        if let Err(error) = outcome {
            *disk = Disk::Failed(Some(error));
            return Action::None;
        }
        let chain = std::mem::take(&mut issued.chain_pem);
        let made = context.setup.request.as_ref();
        let ordered = made.and_then(|made| self.ordered(made, context).ok());
        *self = Self::default();
        Action::Issued(chain, ordered)
    }

    /// What is under way ends; what was issued is not lost by it.
    pub(super) fn cancel(&mut self) {
        match &mut self.state {
            State::Issued(_, disk) => *disk = Disk::Failed(None),
            state => *state = State::Filling,
        }
    }

    /// Asks for another place.
    pub(super) fn choose_place(&self, context: &Context<'_>) -> Action {
        let State::Issued(issued, _) = &self.state else { return Action::None };
        let name = issued.hosts.first().map_or_else(|| "server".to_owned(), crate::request::file_stem);
        let chooser = Chooser::new(context.say("window-acme-elsewhere")).called(format!("{name}.chain.pem"));
        Action::Run(Task::perform(chooser.place(), Message::ElsewhereChosen))
    }
}

fn write(issued: &Issued, folder: &Path, place: Option<&Path>) -> Result<(), Error> {
    match (place, issued.hosts.first()) {
        (Some(place), _) => Ok(store::replace(place, issued.chain_pem.as_bytes())?),
        (None, Some(host)) => {
            acme::keep(folder, host, &issued.chain_pem, OffsetDateTime::now_utc()).map(drop)
        }
        (None, None) => Ok(()),
    }
}

/// What was issued, and what can be done with it.
pub(super) fn view<'a>(issued: &Issued, disk: &'a Disk, context: &Context<'a>) -> Element<'a, Message> {
    let error = match disk {
        Disk::Writing => {
            let doing = context.say("window-acme-keeping");
            return widget::progress("acme", context.language, doing, 0.95, Message::CancelPressed);
        }
        Disk::Failed(error) => error.as_ref(),
    };
    let about = Some(context.say("window-acme-unkept-about"));
    let again = Button::new("acme-keep", context.say("window-try-again"))
        .icon(Icon::RotateCcw)
        .on_press(Message::KeepPressed);
    let elsewhere = Button::new("acme-elsewhere", context.say("window-acme-elsewhere"))
        .icon(Icon::Download)
        .on_press(Message::ElsewherePressed);
    column![
        banner(Meaning::Attention, context.say("window-acme-unkept"), about, None),
        error.map(|error| widget::failed(context.language, error)),
        row![Element::from(again), Element::from(elsewhere)].spacing(space::S),
        widget::code(
            "acme-chain",
            context.language,
            context.say("window-acme-chain"),
            &issued.chain_pem,
            210.0
        ),
    ]
    .spacing(space::M)
    .into()
}
