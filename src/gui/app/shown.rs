//! What is shown.

use super::tools::Tool;
use crate::gui::screen::home::Home;
use crate::gui::workspace::Workspace;

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

    /// The setup that is open, shown or behind what is shown.
    pub(super) fn workspace(&mut self) -> Option<&mut Workspace> {
        match self {
            Self::Home(_) => None,
            Self::Workspace(workspace) => Some(workspace),
            Self::Tool(_, behind) => behind.as_deref_mut(),
        }
    }
}
