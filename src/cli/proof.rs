//! `--setup`: step 4 of a setup as the window has it. What was sent and what it proves is remembered there.

use super::{Common, Failure, Outcome, Output};
use crate::name::NameError;
use crate::policy::command_line;
use crate::received::{Message, Ours};
use crate::report::{Former, Judged, Whose, sent_last};
use crate::setup::{Id, Library, Opened, Setup, Step, StepState};
use crate::tls::Class;
use clap::Args;
use serde_json::{Value, json};

/// Whose step 4 it is.
#[derive(Debug, Args)]
pub(super) struct Of {
    /// Step 4 of this setup, as in the window: its policy and servers hold, and what was sent and what it proves is
    /// remembered there. Its name, or its id ("postseal expiring --setups" lists them). The window must not have it open.
    #[arg(long, value_name = "SETUP")]
    setup: Option<String>,
}

impl Of {
    /// The setup, held until it is dropped; `None` where none is named.
    pub fn open(&self, common: &Common) -> Result<Option<Opened>, Failure> {
        let Some(name) = &self.setup else { return Ok(None) };
        let library = Library::of_user()?;
        Ok(Some(library.load(&library.find(name, common.at())?)?))
    }
}

/// The Message-ID of its test message.
pub(super) fn sent_id(opened: Option<&Opened>) -> Option<String> {
    sent_last(&opened?.setup).map(|sent| sent.message_id.clone())
}

/// What comes after the test message went out.
pub(super) fn then(setup: &Id, out: &mut Output) {
    out.say_note("cli-proof-then", &[]);
    let words = ["postseal", "headers", "FILE", "--setup", setup.as_str()].map(str::to_owned);
    out.note(format!("  {}", command_line(&words)));
}

/// Holds a message against its policy. `more`: servers and addresses of ours beside its hosts.
pub(super) fn judge(setup: &Setup, read: Message, more: &[String]) -> Result<Judged, NameError> {
    let hosts = setup.hosts.iter().map(ToString::to_string);
    let ours = Ours::typed(&hosts.chain(more.iter().cloned()).collect::<Vec<_>>())?;
    Ok(Judged::of(setup, read, &ours))
}

/// What became of it.
pub(super) struct Kept {
    setup: Id,
    whose: Whose,
    /// Where it is not the test message that went out last.
    former: Option<Former>,
    remembered: bool,
    proven: bool,
    renewal: Renewal,
}

/// What it means for what was in use before.
enum Renewal {
    /// Nothing was kept.
    None,
    /// It need not be kept any more.
    Proven,
    /// It is kept.
    NotYet,
}

/// Remembers what it proves, and from what that was read (`more`: the servers and addresses of ours that were named for
/// it); what of a renewal was kept until then is not any more.
pub(super) fn remember(
    mut opened: Opened,
    judged: &Judged,
    more: &[String],
    common: &Common,
) -> Result<Kept, Failure> {
    let before = opened.setup.previous.is_some();
    let trial = judged.trial(&opened.setup, more);
    let remembered = trial.is_some();
    if let Some(trial) = trial {
        opened.setup.tried(trial, common.at());
        opened.save()?;
    }
    let setup = &opened.setup;
    let former = judged.former(setup);
    Ok(Kept {
        whose: judged.whose,
        former,
        remembered,
        proven: remembered
            && judged.whose == Whose::Ours
            && former.is_none()
            && setup.state(Step::Proof, common.at()) == StepState::Done,
        renewal: match (before, &setup.previous) {
            (false, _) => Renewal::None,
            (true, None) => Renewal::Proven,
            (true, Some(_)) => Renewal::NotYet,
        },
        setup: opened.id().clone(),
    })
}

impl Kept {
    /// For scripts.
    pub fn document(&self) -> Value {
        json!({
            "id": self.setup.as_str(),
            "message": self.former.map_or(self.whose.as_str(), |_| "former"),
            "remembered": self.remembered,
            "proven": self.proven,
        })
    }

    /// For people, in the words of the window: whose message it was, what the policy asks, what is remembered.
    pub fn tell(&self, class: Class, out: &mut Output) {
        let class = out.language().say(&format!("class-{class}-name"));
        let asked = if self.whose == Whose::Partners {
            "window-reading-asked-sender"
        } else {
            "window-reading-asked"
        };
        if let Some(former) = self.former {
            let date = out.language().date(former.at.date());
            out.say_note("window-reading-former", &[("date", date.into())]);
            if former.holds {
                out.say_note("window-reading-former-holds", &[]);
            }
        } else {
            out.say_note(self.whose.key(), &[]);
        }
        out.say_note(asked, &[("class", class.into())]);
        if !self.whose.is_known() {
            out.say_note(&format!("{}-next", self.whose.key()), &[]);
        }
        if self.whose == Whose::NoneSent {
            let words = ["postseal", "send", "--from", "ADDRESS", "--to", "ADDRESS", "--setup"];
            let words = words.into_iter().chain([self.setup.as_str()]).map(str::to_owned);
            out.note(format!("  {}", command_line(&words.collect::<Vec<_>>())));
        }
        if self.remembered {
            out.say_note("cli-proof-remembered", &[("name", self.setup.as_str().into())]);
        }
        match self.renewal {
            Renewal::Proven => out.say_note("window-renew-proven", &[]),
            Renewal::NotYet if self.remembered => out.say_note("cli-proof-not-yet", &[]),
            Renewal::NotYet | Renewal::None => {}
        }
    }

    /// Good only where there is a proof, or a partner's message that was judged as one. What proved it before another
    /// test message went out is one only `for_kept`: where the message that the setup keeps was asked for.
    pub fn outcome(&self, judged: Outcome, for_kept: bool) -> Outcome {
        let is_it = self.former.is_none_or(|former| for_kept && former.holds);
        if self.whose.is_known() && is_it { judged } else { Outcome::Bad }
    }
}
