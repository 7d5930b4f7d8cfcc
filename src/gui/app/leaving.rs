//! Work that one turns away from: its end is told, and what would end it is asked about first.

use super::tools::{Kind, Tool};
use super::{App, Message, Screen};
use crate::explain::Fact;
use crate::gui::change::Change;
use crate::gui::step::{self, Step};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Act, Button, Shortcut, Toast, text};
use crate::gui::workspace::Workspace;
use crate::setup::Id;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Task, window};

/// Something that is being done, by where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// In a step of the setup that is open.
    Step(Step),
    /// At a tool.
    Tool(Kind),
}

/// Where to, when what works was ended.
#[derive(Debug, Clone)]
pub(super) enum Leaving {
    /// To all setups.
    Home,
    /// To this setup, to renew its certificate.
    Renew(Id),
    /// On in the same setup, whose steps begin anew.
    Anew(Change),
    /// Out of the program.
    Close(window::Id),
}

impl App {
    /// Where one is; nowhere on the first screen.
    pub(super) fn place(&self) -> Option<Work> {
        match &self.screen {
            Screen::Home(_) => None,
            Screen::Workspace(workspace) => Some(Work::Step(workspace.current())),
            Screen::Tool(tool, _) => Some(Work::Tool(tool.kind())),
        }
    }

    /// All that is being done.
    fn working(&self) -> Vec<Work> {
        let steps = self.workspace().into_iter().flat_map(Workspace::working).map(Work::Step);
        let shown = match &self.screen {
            Screen::Tool(tool, _) => Some(tool),
            Screen::Home(_) | Screen::Workspace(_) => None,
        };
        let tools = shown.into_iter().chain(&self.away).filter(|it| it.is_working());
        steps.chain(tools.map(|it| Work::Tool(it.kind()))).collect()
    }

    /// What is being done where nobody sees it, and how much of it has failed before.
    pub(super) fn unseen(&self) -> Vec<(Work, usize)> {
        let mut all = self.working();
        all.retain(|work| match (&self.screen, work) {
            (Screen::Workspace(workspace), Work::Step(step)) => workspace.current() != *step,
            (Screen::Tool(tool, _), Work::Tool(kind)) => tool.kind() != *kind,
            _ => true,
        });
        all.into_iter().map(|work| (work, self.failures(work))).collect()
    }

    fn failures(&self, work: Work) -> usize {
        match work {
            Work::Step(step) => self.workspace().map_or(0, |it| it.failures(step)),
            Work::Tool(kind) => self.away.iter().find(|it| it.kind() == kind).map_or(0, Tool::failures),
        }
    }

    /// Tells what of this has come to its end, and how.
    pub(super) fn tell_ended(&mut self, unseen: Vec<(Work, usize)>) {
        if unseen.is_empty() {
            return;
        }
        let now = self.working();
        let there = |(work, _): &(Work, usize)| match work {
            Work::Step(_) => self.workspace().is_some(),
            Work::Tool(kind) => self.away.iter().any(|it| it.kind() == *kind),
        };
        let ended = unseen.into_iter().filter(there).find(|(work, _)| !now.contains(work));
        if let Some((work, failures)) = ended {
            let (key, meaning) = if self.failures(work) > failures {
                ("window-work-failed", Meaning::Bad)
            } else {
                ("window-work-done", Meaning::Good)
            };
            let text = self.choices.language.say_with(key, &[("name", self.name(work).into())]);
            let show = Act::Show(Message::ShowPressed(work));
            self.toast = Some(Toast::said(meaning, text).with(show));
        }
    }

    /// Shows where this was done.
    pub(super) fn show_work(&mut self, work: Work) {
        match work {
            Work::Tool(kind) => {
                let _ = self.show_away(kind);
            }
            Work::Step(step) => {
                if matches!(self.screen, Screen::Tool(..)) {
                    self.uncover();
                }
                if let Screen::Workspace(workspace) = &mut self.screen {
                    let change = workspace.show(step);
                    self.change(change);
                }
            }
        }
    }

    /// Leaves, once it is known that nothing is lost by it.
    pub(super) fn leave(&mut self, leaving: Leaving) -> Task<Message> {
        let ends = |work: &Work| match (work, &leaving) {
            (_, Leaving::Close(_)) | (Work::Step(_), _) => true,
            // Tools go on.
            (Work::Tool(_), Leaving::Home | Leaving::Renew(_) | Leaving::Anew(_)) => false,
        };
        let asks = self.working().iter().any(ends);
        self.leaving = Some(leaving);
        if asks { iced::widget::operation::focus("dialog-stay") } else { self.leave_now() }
    }

    /// Leaves, whatever works.
    pub(super) fn leave_now(&mut self) -> Task<Message> {
        match self.leaving.take() {
            Some(Leaving::Home) => self.go_home(),
            Some(Leaving::Renew(id)) => self.renew(&id),
            Some(Leaving::Anew(change)) => self.change(change),
            Some(Leaving::Close(id)) => {
                self.save();
                return self.close(id);
            }
            None => {}
        }
        Task::none()
    }

    /// The question what is to become of what works.
    pub(super) fn ask(&self) -> Element<'_, Message> {
        let language = &self.choices.language;
        let closing = matches!(self.leaving, Some(Leaving::Close(_)));
        let mut all = self.working();
        all.retain(|work| closing || matches!(work, Work::Step(_)));
        let lines = all.into_iter().map(|work| -> Element<'_, Message> {
            let line = row![text::icon(Icon::Loader), text::body(self.name(work))];
            line.spacing(space::S).align_y(Center).into()
        });
        let ended = lines.len() == 0;
        let sentence = if ended { "window-leave-ended" } else { "window-leave-text" };
        let content =
            column![Column::with_children(lines).spacing(space::XS), text::body(language.say(sentence)),];
        let go = if closing { "window-leave-close" } else { "window-leave-go" };
        widget::dialog(
            language.say("window-leave-title"),
            content.spacing(space::M),
            Button::new("dialog-stay", language.say("window-leave-stay"))
                .main(language)
                .keys(Shortcut::Back, language)
                .on_press(Message::StayPressed),
            Button::new("dialog-go", language.say(go)).on_press(Message::LeavePressed),
        )
    }

    fn name(&self, work: Work) -> String {
        let language = &self.choices.language;
        match work {
            Work::Step(step) => {
                let number = i64::try_from(step::number(step)).unwrap_or_default();
                let number = language.say_with("window-step-of", &[("number", Fact::Number(number))]);
                format!("{number}: {}", step::name(step, language))
            }
            Work::Tool(kind) => language.say(kind.title()),
        }
    }
}
