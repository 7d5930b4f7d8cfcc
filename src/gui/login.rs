//! Into a mailbox: its server, the user, and the password or token, which is wiped when dropped and never printed.

use super::theme::space;
use super::widget::{self, Choice, Field, text};
use crate::delivery::{Credentials, Route, Target, Trust};
use crate::explain::Explain;
use crate::i18n::Language;
use crate::keyring::Entry;
use crate::name::NameError;
use iced::widget::{Column, column};
use std::fmt;
use zeroize::Zeroizing;

/// TLS from the first byte on (RFC 8314).
const IMAPS: u16 = 993;

/// A password or a token as it is typed: wiped when dropped, never printed.
#[derive(Clone, Default)]
pub struct Secret(pub(super) Zeroizing<String>);

/// What is typed, and whether it was judged.
#[derive(Debug, Default)]
pub struct Login {
    server: String,
    user: String,
    password: Secret,
    by_token: bool,
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
    /// The password, or the token.
    Password(Secret),
    /// Whether it is a token.
    ByToken(bool),
}

impl Login {
    /// Takes what is typed.
    pub fn take(&mut self, typed: Typed) {
        match typed {
            Typed::Server(text) => self.server = text,
            Typed::User(text) => self.user = text,
            Typed::Password(secret) => self.password = secret,
            Typed::ByToken(by_token) => {
                // What was typed as the one is not the other.
                self.password = Secret::default();
                self.by_token = by_token;
            }
        }
    }

    /// The way there, and who logs in; `None` where something is missing, which is then told.
    pub fn enter(&mut self) -> Option<(Route, Credentials)> {
        let Some(target) = self.target().ok().filter(|_| !self.user.trim().is_empty()) else {
            self.judged = true;
            return None;
        };
        let who = self.password.of(self.user.trim(), self.by_token);
        Some((Route::new(target, Trust::System), who))
    }

    /// Whose password is kept in the keyring; none where something is missing, or a token stands for it.
    pub fn entry(&self) -> Option<Entry> {
        entry(&self.target().ok()?, &self.user, self.by_token)
    }

    /// The password, or the token.
    pub const fn secret(&mut self) -> &mut Secret {
        &mut self.password
    }

    /// Whether it is a password.
    pub const fn is_by_password(&self) -> bool {
        !self.by_token
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
        let secret = self.password.fields(
            &format!("{id}-"),
            self.by_token,
            language,
            move |by_token| typed(Typed::ByToken(by_token)),
            move |secret| typed(Typed::Password(secret)),
        );
        column![text::body(lead), iced::Element::from(server), iced::Element::from(user), secret,]
    }
}

/// Whose password is kept in the keyring.
pub fn entry(target: &Target, user: &str, by_token: bool) -> Option<Entry> {
    let user = user.trim();
    (!by_token && !user.is_empty()).then(|| Entry::new(target.to_string(), user))
}

impl Secret {
    /// Who logs in with it.
    pub fn of(&self, user: &str, is_token: bool) -> Credentials {
        if is_token {
            // Pasted, perhaps with the end of its line.
            Credentials::with_token(user, Zeroizing::new(self.0.trim().to_owned()))
        } else {
            Credentials::new(user, self.0.clone())
        }
    }

    /// Its field, and what it is.
    pub fn fields<'a, M: Clone + 'a>(
        &'a self,
        id: &str,
        is_token: bool,
        language: &Language,
        chosen: impl Fn(bool) -> M,
        typed: impl Fn(Self) -> M + 'a,
    ) -> Column<'a, M> {
        let kinds = vec![
            Choice::new(false, language.say("window-proof-password")),
            Choice::new(true, language.say("window-proof-token")),
        ];
        let (name, help) = if is_token {
            ("window-proof-token", "window-proof-token-help")
        } else {
            ("window-proof-password", "window-proof-password-help")
        };
        let field = Field::new(format!("{id}password"), language.say(name), &self.0)
            .secret()
            .help(language.say(help))
            .on_input(move |text| typed(Self::from(text)));
        let kind = widget::switch(&format!("{id}login-by"), kinds, &is_token, chosen);
        column![kind, iced::Element::from(field)].spacing(space::S)
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
