//! Whose roots are trusted: what was judged by others is judged anew.

use super::{App, Message};
use crate::certificate::Certificate;
use crate::gui::preferences::Preference;
use crate::gui::{step, workspace};
use crate::network::Network;
use crate::store;
use iced::Task;

/// In the data folder: the roots that were trusted with one press.
const FOLDER: &str = "roots";

impl App {
    /// Takes a choice; where it is about roots, the certificate that waits in step 2 is judged by them.
    pub(super) fn prefer_and_judge(&mut self, preference: &Preference) -> Task<Message> {
        self.prefer(preference);
        if !matches!(preference, Preference::Network(_)) {
            return Task::none();
        }
        let changed = step::certificate::Message::TrustChanged;
        self.update(Message::Workspace(workspace::Message::Certificate(changed)))
    }

    /// Trusts a root beside the others. Where the settings name a place of the user's own, nothing is laid into it: they are
    /// shown instead.
    pub(super) fn trust(&mut self, root: &Certificate) {
        let folder = self.library.path().join(FOLDER);
        let network = &self.choices.network;
        if network.own_roots.as_ref().is_some_and(|own| *own != folder) {
            return self.show_settings();
        }
        let is_first = network.own_roots.is_none();
        let network = Network { own_roots: Some(folder.clone()), ..network.clone() };
        let root = root.clone();
        self.put(
            move || {
                // What lies there from before is trusted no more.
                let forgotten = if is_first { store::remove_folder(&folder) } else { Ok(()) };
                forgotten
                    .and_then(|()| store::create_private_folder(&folder))
                    .and_then(|()| store::replace(&folder.join(format!("{}.der", root.sha256)), &root.der))
            },
            |app, kept| match kept {
                Ok(()) => {
                    let judged = app.prefer_and_judge(&Preference::Network(network));
                    app.run(judged);
                }
                Err(error) => app.tell(&error),
            },
        );
    }
}
