//! Keeping what was judged: two files beside the key, written by a thread that draws nothing; and showing it later.

use super::{Action, Answer, Busy, Context, Export, Message, Shown, Source, question, setup, work};
use crate::certificate::{Certificate, Checked};
use crate::gui::change::Change;
use crate::store;
use iced::Task;
use std::path::PathBuf;
use time::OffsetDateTime;

/// What is to be kept, and where.
#[derive(Debug)]
pub(super) struct Keep {
    folder: PathBuf,
    host: String,
    checked: Checked,
}

impl Keep {
    /// In the folder of the request that it answers.
    pub fn new(checked: Checked, context: &Context<'_>) -> Self {
        let host = context.setup.hosts.first().map_or("server", |host| host.as_str());
        // A star is no letter for a file.
        let host = host.replace('*', "_");
        Self { folder: context.certificate_folder(), host, checked }
    }

    /// Writes the certificate, and the certificate with its chain as servers want it. What lies there is kept under
    /// its name and the time.
    pub fn write(self) -> Result<setup::Certificate, store::Error> {
        let Self { folder, host, checked } = self;
        let (leaf, chain) = (folder.join(format!("{host}.crt")), folder.join(format!("{host}.chain.pem")));
        let pem: Vec<String> = checked.chain.iter().map(Certificate::to_pem).collect();
        store::create_private_folder(&folder)?;
        let (first, all) = (pem.first().map(String::as_bytes).unwrap_or_default(), pem.concat());
        let _ = store::renew_all(&[(leaf.clone(), false, first), (chain.clone(), false, all.as_bytes())])?;
        let now = now();
        let first = checked.chain.first();
        Ok(setup::Certificate {
            leaf,
            chain,
            spki_sha256: first.map(|it| it.spki_sha256.clone()).unwrap_or_default(),
            not_before: first.map_or(now, |it| it.not_before),
            not_after: first.map_or(now, |it| it.not_after),
            checked: now,
            ok: checked.ok(),
        })
    }
}

impl super::Certificate {
    /// Writes what was judged, off the thread that draws.
    pub(super) fn keep(&mut self, context: &Context<'_>) -> Action {
        let Some(sight) = self.sight.as_ref().filter(|_| self.busy == Busy::Idle) else {
            return Action::None;
        };
        let keep = Keep::new(sight.checked.clone(), context);
        self.asked += 1;
        self.busy = Busy::Keeping;
        self.asking = None;
        let asked = self.asked;
        Action::Run(Task::future(async move {
            match tokio::task::spawn_blocking(move || keep.write()).await {
                Ok(answer) => Message::Kept(asked, answer),
                Err(_) => Message::ClearPressed,
            }
        }))
    }

    pub(super) fn kept(&mut self, asked: u64, answer: Result<setup::Certificate, store::Error>) -> Action {
        if asked != self.asked || self.busy != Busy::Keeping {
            return Action::None;
        }
        self.busy = Busy::Idle;
        match answer {
            Ok(kept) => {
                let key = self.brought.keys.iter().find(|key| key.spki_sha256 == kept.spki_sha256);
                self.export = Export::with_key(key.cloned());
                self.shown = self.sight.take().map_or(Shown::Folded, Shown::Sight);
                self.again = false;
                self.clear();
                Action::Change(Change::Accepted(kept))
            }
            Err(error) => {
                self.unread = vec![error.into()];
                Action::None
            }
        }
    }

    /// Reads the one that is kept, and judges it as of today.
    pub(super) fn show(&mut self, context: &Context<'_>) -> Action {
        let Some(kept) = context.setup.certificate.as_ref() else { return Action::None };
        self.shown = Shown::Reading;
        let source = Source::Files(vec![kept.chain.clone()]);
        let (question, practice, rehearsal) =
            (question(context), self.practice.clone(), context.setup.rehearsal);
        Action::Run(Task::future(async move {
            let work = move || work::show(source, question, practice.as_deref(), rehearsal);
            Message::Shown(tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Ok(Answer::default())))
        }))
    }
}

/// Now, to the second: a saved time is read by people.
pub(super) fn now() -> OffsetDateTime {
    let now = OffsetDateTime::now_utc();
    now.replace_nanosecond(0).unwrap_or(now)
}
