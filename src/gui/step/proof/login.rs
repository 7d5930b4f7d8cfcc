//! Who logs in at the server that the message is handed to, and the keyring that may have the password.

use super::{Action, Context, Failure, Message, Proof, Secret, Way};
use crate::gui::login;
use crate::gui::remember;
use crate::gui::theme::space;
use crate::gui::widget::{Button, Field, card, unfolding};
use crate::keyring::Entry;
use iced::Element;
use iced::widget::column;

impl Proof {
    /// Takes what happened.
    pub fn update(&mut self, message: Message, context: &Context<'_>) -> Action {
        let whose = self.entry();
        let action = self.happened(message, context);
        if self.entry() != whose && self.remember.moved() {
            self.password = Secret::default();
        }
        action
    }

    /// Whose password is kept in the keyring; none where something is missing, or nobody logs in by one.
    pub(super) fn entry(&self) -> Option<Entry> {
        let logs_in = self.login && self.way == Way::Through;
        let target = self.target().ok().filter(|_| logs_in)?;
        login::entry(&target, &self.user, self.by_token)
    }

    /// The keyring is asked, or answers.
    pub(super) fn remembered(&mut self, message: remember::Message) -> Action {
        match self.remember.update(message, self.entry()) {
            remember::Action::None => Action::None,
            remember::Action::Run(task) => Action::Run(task.map(Message::Remember)),
            remember::Action::Fill(secret) => {
                self.password = secret;
                Action::None
            }
        }
    }

    /// After the server let the user in: the password is kept, where that is wanted.
    pub(super) fn let_in(&mut self) -> Option<iced::Task<Message>> {
        Some(self.remember.worked()?.map(Message::Remember))
    }

    /// The message did not go out. That may have happened behind the log-in.
    pub(super) fn failed(&mut self, failure: Failure) -> Action {
        let was_let_in = matches!(&failure, Failure::Delivery(failed) if failed.error.is_past_login());
        let task = if was_let_in { self.let_in() } else { None };
        self.remember.failed();
        self.state = super::State::Failed(failure);
        task.map_or(Action::None, Action::Run)
    }
}

pub(super) fn view<'a>(it: &'a Proof, context: &Context<'a>) -> Element<'a, Message> {
    let unfold = Button::new("login", context.say("window-proof-login"))
        .quiet()
        .folds(it.login)
        .on_press(Message::LoginPressed);
    if !it.login {
        return unfolding(false, Element::from(unfold)).into();
    }
    let user = Field::new("user", context.say("window-proof-user"), &it.user).on_input(Message::User);
    let secret = it.password.fields("", it.by_token, context.language, Message::ByToken, Message::Password);
    let keyring = (!it.by_token)
        .then(|| it.remember.view("", it.entry().is_some(), context.language, Message::Remember));
    let fields = column![Element::from(user), secret, keyring].spacing(space::S);
    unfolding(true, column![Element::from(unfold), card(fields)].spacing(8)).into()
}
