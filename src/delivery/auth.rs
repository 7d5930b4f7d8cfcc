//! Logging in by SASL, to send (RFC 4954) and to fetch (RFC 9051, section 6.2.2).

use data_encoding::BASE64;
use rsasl::callback::{Context, Request, SessionCallback, SessionData};
use rsasl::config::SASLConfig;
use rsasl::mechanisms::oauthbearer::properties::OAuthBearerErrored;
use rsasl::mechanisms::xoauth2::properties::XOAuth2Error;
use rsasl::mechname::Mechname;
use rsasl::prelude::{SASLClient, Session, SessionError, State};
use rsasl::property::{AuthId, AuthzId, OAuthBearerToken, Password};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// The mechanisms that take a token: that of Google and Microsoft (developers.google.com/workspace/gmail/imap/xoauth2-protocol),
/// and RFC 7628.
const BY_TOKEN: [&str; 2] = ["XOAUTH2", "OAUTHBEARER"];

/// Who logs in. The password or token is wiped from memory at the end and shown nowhere.
#[derive(Clone)]
pub struct Credentials {
    user: String,
    password: Zeroizing<String>,
    /// What stands for the password is a token.
    is_token: bool,
    /// The user accepts that the password goes to a server whose certificate is not verified.
    pub to_unverified: bool,
}

impl Credentials {
    /// For a server with a verified certificate only.
    pub fn new(user: impl Into<String>, password: Zeroizing<String>) -> Self {
        Self { user: user.into(), password, is_token: false, to_unverified: false }
    }

    /// By a token (OAuth 2.0) in place of the password, as Google and Microsoft give them.
    pub fn with_token(user: impl Into<String>, token: Zeroizing<String>) -> Self {
        Self { is_token: true, ..Self::new(user, token) }
    }

    pub(super) const fn is_token(&self) -> bool {
        self.is_token
    }

    pub(super) fn user(&self) -> &str {
        &self.user
    }

    pub(super) fn password(&self) -> &str {
        &self.password
    }

    /// A server's text, with the password hidden in each form that it was sent in.
    pub(super) fn hidden(&self, text: &str) -> String {
        let plain = Zeroizing::new(format!("\0{}\0{}", self.user, self.password.as_str()));
        let bearer = Zeroizing::new(format!("\x01auth=Bearer {}\x01\x01", self.password.as_str()));
        let google = Zeroizing::new(format!("user={}{}", self.user, bearer.as_str()));
        let standard = Zeroizing::new(format!("n,a={},{}", self.user, bearer.as_str()));
        let forms = [plain.as_bytes(), self.password.as_bytes(), google.as_bytes(), standard.as_bytes()]
            .map(|it| BASE64.encode(it));
        let mut text = text.to_owned();
        // IMAP quotes it (RFC 3501, section 4.3).
        let quoted = Zeroizing::new(self.password.replace('\\', "\\\\"));
        let quoted = Zeroizing::new(quoted.replace('"', "\\\""));
        for form in forms.iter().map(String::as_str).chain([quoted.as_str(), self.password.as_str()]) {
            if !form.is_empty() {
                text = text.replace(form, "***");
            }
        }
        for mut form in forms {
            form.zeroize();
        }
        text
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials {{ user: {:?}, password: *** }}", self.user)
    }
}

impl SessionCallback for Credentials {
    fn callback(&self, _: &SessionData, _: &Context, request: &mut Request<'_>) -> Result<(), SessionError> {
        // Why a token was refused: the server says so in its reply, too.
        if request.get_action::<XOAuth2Error>().is_some()
            || request.get_action::<OAuthBearerErrored>().is_some()
        {
            return Ok(());
        }
        let request = request.satisfy::<AuthId>(&self.user)?;
        // A password never goes where a token belongs, nor the other way round.
        let _ = if self.is_token {
            // By RFC 7628 the user is told as who is acted for.
            request.satisfy::<AuthzId>(&self.user)?.satisfy::<OAuthBearerToken>(&self.password)?
        } else {
            request.satisfy::<Password>(self.password.as_bytes())?
        };
        Ok(())
    }
}

/// One exchange of challenges and answers.
pub(super) struct Exchange {
    session: Session,
    finished: bool,
}

impl Exchange {
    /// By the strongest of the offered mechanisms that we know; `None` if there is none.
    pub(super) fn begin(who: &Credentials, offered: &str) -> Option<Self> {
        let offered: Vec<&Mechname> = offered
            .split_ascii_whitespace()
            .filter(|name| BY_TOKEN.contains(name) == who.is_token)
            .filter_map(|name| Mechname::parse(name.as_bytes()).ok())
            .collect();
        let config = SASLConfig::builder().with_defaults().with_callback(who.clone()).ok()?;
        let session = SASLClient::new(config).start_suggested(&offered).ok()?;
        Some(Self { session, finished: false })
    }

    /// Which mechanism it is.
    pub(super) fn mechanism(&self) -> String {
        self.session.get_mechname().to_string()
    }

    /// The AUTH command, and what the transcript shows of it.
    pub(super) fn first(&mut self) -> Result<(Zeroizing<String>, String), String> {
        let command = format!("AUTH {}", self.session.get_mechname());
        if !self.session.are_we_first() {
            return Ok((Zeroizing::new(command.clone()), command));
        }
        let answer = Zeroizing::new(BASE64.encode(&self.step(None)?));
        // RFC 4954, section 4: an empty initial response is a single equals sign.
        let answer = if answer.is_empty() { "=" } else { answer.as_str() };
        Ok((Zeroizing::new(format!("{command} {answer}")), format!("{command} ***")))
    }

    /// The answer to a challenge.
    pub(super) fn answer(&mut self, challenge: &str) -> Result<Zeroizing<String>, String> {
        if self.finished {
            return Err("a challenge after the last one".to_owned());
        }
        let challenge = BASE64.decode(challenge.trim().as_bytes()).map_err(|_| "challenge not in base64")?;
        self.step(Some(&challenge)).map(|answer| Zeroizing::new(BASE64.encode(&answer)))
    }

    /// After the server's yes: whether the mechanism is satisfied as well.
    pub(super) fn end(self) -> Result<(), String> {
        // There is nothing by which a server would prove that it knows a token.
        if self.finished || BY_TOKEN.contains(&self.session.get_mechname().as_str()) {
            return Ok(());
        }
        Err(format!("{}: success before the server proved itself", self.session.get_mechname()))
    }

    /// The answer to a challenge, or the first word, as they are.
    pub(super) fn step(&mut self, input: Option<&[u8]>) -> Result<Zeroizing<Vec<u8>>, String> {
        let mut out = Zeroizing::new(Vec::new());
        let state = self.session.step(input, &mut *out).map_err(|error| error.to_string())?;
        self.finished = matches!(state, State::Finished(_));
        // Why the token was refused is known now: RFC 7628, section 3.2.3.
        if self.finished && self.session.get_mechname().as_str() == "OAUTHBEARER" {
            out.push(1);
        }
        Ok(out)
    }
}
