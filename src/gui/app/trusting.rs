//! Whose roots are trusted: what was judged by others is judged anew.

use super::{App, Message};
use crate::certificate::Certificate;
use crate::gui::preferences::Preference;
use crate::gui::theme::Meaning;
use crate::gui::widget::Toast;
use crate::gui::{roots, step, workspace};
use crate::network::Choice;
use iced::Task;

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

    /// Trusts a root beside the others. Where the settings name a place of the user's own, nothing is laid into it: copies of
    /// all lie together from then on, which is said.
    pub(super) fn trust(&mut self, root: &Certificate) {
        let folder = self.library.path().join(roots::FOLDER);
        let is_moved = self.choices.network.own_roots.as_ref().is_some_and(|it| *it != folder);
        let (der, library) = (root.der.clone(), self.library.clone());
        self.put(
            move || roots::add(&[der], None, &library),
            move |app, kept| match kept {
                Ok(_) => {
                    if is_moved {
                        let path = [("path", folder.display().to_string().into())];
                        let text = app.choices.language.say_with("window-network-own-copied", &path);
                        app.toast = Some(Toast::said(Meaning::Good, text));
                    }
                    let judged = app.prefer_and_judge(&Preference::Network(Choice::OwnRoots(Some(folder))));
                    app.run(judged);
                }
                Err(error) => app.tell(&error),
            },
        );
    }
}
