//! What is shown.

use super::tools::Tool;
use crate::gui::screen::guide;
use crate::gui::screen::home::Home;
use crate::gui::workspace::Workspace;
use iced::Task;
use iced::widget::operation::focus;

/// What is shown. One excludes the other.
#[derive(Debug)]
pub(super) enum Screen {
    Home(Home),
    Workspace(Box<Workspace>),
    /// A tool that needs no setup, and the setup from which one came to it.
    Tool(Tool, Option<Box<Workspace>>),
}

impl Screen {
    /// What a file becomes that is dropped here: the id of a sentence.
    pub(super) fn takes(&self) -> Option<&'static str> {
        match self {
            Self::Home(_) => Some("window-drop-open"),
            Self::Workspace(workspace) => workspace.takes(),
            Self::Tool(tool, _) => tool.takes(),
        }
    }

    /// What it begins with: what is looked for in the guide can be typed at once.
    pub(super) fn begin<M: Send + 'static>(&self) -> Task<M> {
        match self {
            Self::Tool(Tool::Guide(_), _) => focus(guide::SEARCH),
            _ => Task::none(),
        }
    }

    /// The setup that is open, shown or behind what is shown.
    pub(super) fn workspace(&mut self) -> Option<&mut Workspace> {
        match self {
            Self::Home(_) => None,
            Self::Workspace(workspace) => Some(workspace),
            Self::Tool(_, behind) => behind.as_deref_mut(),
        }
    }
}
