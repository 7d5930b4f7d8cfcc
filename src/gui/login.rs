//! Into a mailbox: its server, the user, and the password, which is wiped when dropped and never printed.

use super::widget::{Field, text};
use crate::delivery::{Credentials, Route, Target, Trust};
use crate::explain::Explain;
use crate::i18n::Language;
use crate::name::NameError;
use iced::widget::{Column, column};
use std::fmt;
use zeroize::Zeroizing;

/// TLS from the first byte on (RFC 8314).
const IMAPS: u16 = 993;

/// A password as it is typed: wiped when dropped, never printed.
#[derive(Clone, Default)]
pub struct Secret(pub(super) Zeroizing<String>);

/// What is typed, and whether it was judged.
#[derive(Debug, Default)]
pub struct Login {
    server: String,
    user: String,
    password: Secret,
    /// It was tried with something missing.
    judged: bool,
}

/// What is typed.
#[derive(Debug, Clone)]
pub enum Typed {
    /// The server.
    Server(String),
    /// The user.
    User(String),
    /// The password.
    Password(Secret),
}

impl Login {
    /// Takes what is typed.
    pub fn take(&mut self, typed: Typed) {
        match typed {
            Typed::Server(text) => self.server = text,
            Typed::User(text) => self.user = text,
            Typed::Password(secret) => self.password = secret,
        }
    }

    /// The way there, and who logs in; `None` where something is missing, which is then told.
    pub fn enter(&mut self) -> Option<(Route, Credentials)> {
        let Some(target) = self.target().ok().filter(|_| !self.user.trim().is_empty()) else {
            self.judged = true;
            return None;
        };
        let who = Credentials::new(self.user.trim(), self.password.0.clone());
        Some((Route::new(target, Trust::System), who))
    }

    fn target(&self) -> Result<Target, NameError> {
        Target::parse(&self.server, IMAPS)
    }

    /// The fields, under a sentence.
    pub fn fields<'a, M: Clone + 'a>(
        &'a self,
        id: &str,
        lead: String,
        language: &Language,
        typed: fn(Typed) -> M,
    ) -> Column<'a, M> {
        let wrong = self.target().err().filter(|_| self.judged);
        let server = Field::new(format!("{id}-server"), language.say("window-collect-server"), &self.server)
            .example("imap.bank.example")
            .help(language.say("window-collect-server-help"))
            .wrong(wrong.map(|error| language.explain(&error as &dyn Explain).what))
            .on_input(move |text| typed(Typed::Server(text)));
        let missing =
            (self.judged && self.user.trim().is_empty()).then(|| language.say("window-collect-user-missing"));
        let user = Field::new(format!("{id}-user"), language.say("window-proof-user"), &self.user)
            .wrong(missing)
            .on_input(move |text| typed(Typed::User(text)));
        let password =
            Field::new(format!("{id}-password"), language.say("window-proof-password"), &self.password.0)
                .secret()
                .help(language.say("window-proof-password-help"))
                .on_input(move |text| typed(Typed::Password(Secret::from(text))));
        column![
            text::body(lead),
            iced::Element::from(server),
            iced::Element::from(user),
            iced::Element::from(password),
        ]
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
