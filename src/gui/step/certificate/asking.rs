//! Asking the CA over the network, only when somebody pressed for it: for a missing certificate, or whether one was
//! taken back.

use super::{Action, Arrival, Context, Message, Sight};
use crate::certificate::{self, Certificate, Checked, Finding};
use crate::gui::change::Change;
use crate::gui::job::{Job, Update};
use crate::gui::widget;
use crate::setup;
use iced::task::{Sipper, Straw, sipper};
use iced::{Element, Task};
use std::convert::Infallible;

/// What the CA is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// For the certificates in between that are missing.
    Missing,
    /// Whether it took one of the chain back.
    Revoked,
}

/// What is said while it is asked, and at the end.
pub type Said = Update<Checked, String, Infallible>;

/// A question on its way. Dropping it ends it.
#[derive(Debug)]
pub(super) struct Asking {
    pub question: Question,
    job: Job<String>,
    /// How many were asked.
    count: u16,
}

impl Asking {
    /// Asks about what is in sight.
    pub fn start(question: Question, given: Vec<Certificate>, sight: &Sight) -> (Self, Task<Said>) {
        let (job, task) = Job::start(work(question, given, sight.clone()));
        (Self { question, job, count: 0 }, task)
    }

    /// This one is asked now.
    pub fn progressed(&mut self, url: String) {
        self.count += 1;
        self.job.progress = Some(url);
    }

    /// Who is asked, and Cancel.
    pub fn view<'a>(&self, context: &Context<'a>) -> Element<'a, Message> {
        let doing = match &self.job.progress {
            Some(url) => context.language.say_with("window-asking", &[("url", url.into())]),
            None => context.say("window-asking-begins"),
        };
        // How many there will be is not known before the end.
        let done = f32::from(self.count) / f32::from(self.count + 2);
        widget::card(widget::progress("asking", context.language, doing, done, Message::StopPressed))
    }
}

impl super::Certificate {
    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        self.asking.is_some()
    }

    /// Asks the CA about what is in sight.
    pub(super) fn ask(&mut self, question: Question) -> Action {
        let given = self.brought.certificates.clone();
        let Some(sight) = self.in_sight().cloned() else { return Action::None };
        self.asked += 1;
        self.arrival = Arrival::Nothing;
        let asked = self.asked;
        let (asking, task) = Asking::start(question, given, &sight);
        self.asking = Some(asking);
        Action::Run(task.map(move |said| Message::Asked(asked, said)))
    }

    pub(super) fn said(&mut self, asked: u64, said: Said, context: &Context<'_>) -> Action {
        let Some(asking) = self.asking.as_mut().filter(|_| asked == self.asked) else { return Action::None };
        match said {
            Update::Progressed(url) => asking.progressed(url),
            Update::Finished(Ok(checked)) => {
                let revoked = asking.question == Question::Revoked;
                self.asking = None;
                let kept = self.sight.is_none();
                for it in &checked.chain {
                    if !kept && !self.brought.certificates.contains(it) {
                        self.brought.certificates.push(it.clone());
                    }
                }
                let Some(sight) = self.in_sight() else { return Action::None };
                sight.checked = checked;
                sight.asked = revoked;
                let bad = sight.checked.findings.iter().any(|it| matches!(it, Finding::Revoked { .. }));
                // The setup is not good any more, whatever was found when it was accepted.
                if let Some(it) = context.setup.certificate.as_ref().filter(|it| kept && bad && it.ok) {
                    let changed = setup::Certificate { ok: false, checked: setup::now(), ..it.clone() };
                    return Action::Change(Change::Accepted(changed));
                }
            }
            Update::Finished(Err(never)) => match never {},
        }
        Action::None
    }
}

fn work(
    question: Question,
    given: Vec<Certificate>,
    sight: Sight,
) -> impl Straw<Checked, String, Infallible> + Send + 'static {
    sipper(async move |mut progress| {
        let Sight { checked, question: about, .. } = sight;
        Ok(match question {
            Question::Missing => {
                let mut asked = certificate::fetch(given, about).pin();
                while let Some(url) = asked.sip().await {
                    progress.send(url).await;
                }
                asked.await
            }
            Question::Revoked => {
                let mut asked =
                    certificate::revocation(without_answers(checked), about.trust, about.at).pin();
                while let Some(url) = asked.sip().await {
                    progress.send(url).await;
                }
                asked.await
            }
        })
    })
}

/// What an earlier question brought is asked anew.
fn without_answers(mut checked: Checked) -> Checked {
    let answer = |it: &Finding| matches!(it, Finding::Revoked { .. } | Finding::RevocationUnknown { .. });
    checked.findings.retain(|it| !answer(it));
    checked
}

#[cfg(test)]
mod tests;
