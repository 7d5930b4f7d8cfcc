//! Why a trial could not be done.

use super::reason::Reason;
use super::reply::Malformed;
use crate::explain::{Explain, Fact, Facts};
use std::fmt;

/// Where in the conversation something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names of the protocol")]
pub enum Step {
    Connect,
    Greeting,
    Ehlo,
    StartTls,
    Handshake,
    Auth,
    MailFrom,
    RcptTo,
    Data,
    Message,
    Quit,
    /// To the mailbox.
    Login,
    Search,
    Fetch,
}

impl Step {
    const fn is_past_login(self) -> bool {
        matches!(
            self,
            Self::MailFrom | Self::RcptTo | Self::Data | Self::Message | Self::Search | Self::Fetch
        )
    }

    /// As the protocol writes it: `MAIL FROM`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Greeting => "greeting",
            Self::Ehlo => "EHLO",
            Self::StartTls => "STARTTLS",
            Self::Handshake => "TLS handshake",
            Self::Auth => "AUTH",
            Self::MailFrom => "MAIL FROM",
            Self::RcptTo => "RCPT TO",
            Self::Data => "DATA",
            Self::Message => "end of DATA",
            Self::Quit => "QUIT",
            Self::Login => "LOGIN",
            Self::Search => "SEARCH",
            Self::Fetch => "FETCH",
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a trial could not be done. `target` is the host and port, a reply is escaped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are what the sentence says")]
pub enum Error {
    /// The DNS has no address for the name.
    #[error("no A or AAAA record for {name}")]
    NameNotFound { name: String },
    /// The domain says that it takes no mail (RFC 7505).
    #[error("{domain}: null MX")]
    NullMx { domain: String },
    /// The domain's MX records name no server.
    #[error("{domain}: no host name in the MX records")]
    UnusableMx { domain: String },
    /// The DNS did not answer, or with an error.
    #[error("DNS look-up of {name}: {cause}")]
    Resolver { name: String, cause: String },
    /// Nothing listens on the port.
    #[error("{target}: connection refused")]
    PortClosed { target: String },
    /// No way there, or the connection broke.
    #[error("{target}: {step}: {cause}")]
    Network { target: String, step: Step, cause: String },
    /// No answer in time.
    #[error("{target}: {step}: no answer in {seconds} s")]
    TimedOut { target: String, step: Step, seconds: u64 },
    /// Nobody answers at port 25, which many providers close.
    #[error("{target}: no answer in {seconds} s")]
    Port25Silent { target: String, seconds: u64 },
    /// The server hung up.
    #[error("{target}: {step}: connection closed by the server")]
    Closed { target: String, step: Step },
    /// What answers does not speak SMTP.
    #[error("{target}: {step}: {cause}")]
    NotSmtp { target: String, step: Step, cause: Malformed },
    /// A web server answers, as networks have it that want a log-in first.
    #[error("{target}: {step}: the answer of a web server")]
    WebPage { target: String, step: Step },
    /// "Not now": 4xx.
    #[error("{target}: {step}: {reply}")]
    Deferred { target: String, step: Step, reply: String },
    /// "Not now", because we are not known there yet.
    #[error("{target}: {step}: {reply}")]
    Greylisted { target: String, step: Step, reply: String },
    /// Refused, because our address stands on a list of those who send spam, or of those who should not send at all.
    #[error("{target}: {step}: {reply}")]
    Blocklisted { target: String, step: Step, reply: String },
    /// "No": 5xx, or a reply that does not belong there.
    #[error("{target}: {step}: {reply}")]
    Rejected { target: String, step: Step, reply: String },
    /// TLS was asked for, and EHLO does not offer STARTTLS.
    #[error("{target}: no STARTTLS in the reply to EHLO")]
    NoStartTls { target: String },
    /// STARTTLS was offered and then refused.
    #[error("{target}: STARTTLS: {reply}")]
    StartTlsRefused { target: String, reply: String },
    /// Plain text behind the reply to STARTTLS: the attack of CVE-2011-0411.
    #[error("{target}: plain text after the reply to STARTTLS")]
    Injected { target: String },
    /// The handshake failed.
    #[error("{target}: TLS handshake: {cause}")]
    Handshake { target: String, cause: Reason },
    /// The server speaks only versions of TLS that nobody should use.
    #[error("{target}: TLS handshake: {cause}")]
    OldTls { target: String, cause: Reason },
    /// The certificate does not lead to a trusted root, or is not valid now.
    #[error("{target}: certificate not trusted: {cause}")]
    Untrusted { target: String, cause: Reason },
    /// The certificate is for another name.
    #[error("{target}: certificate is not for {name}")]
    NameMismatch { target: String, name: String },
    /// A password must not go in clear.
    #[error("{target}: AUTH without TLS")]
    SecretInClear { target: String },
    /// A password must not go to somebody unknown.
    #[error("{target}: AUTH without a verified certificate")]
    SecretUnverified { target: String },
    /// The server offers no way to log in that we know.
    #[error("{target}: no common AUTH mechanism; offered: {offered}")]
    NoMechanism { target: String, offered: String },
    /// User or password are wrong, or may not be used here.
    #[error("{target}: AUTH: {reply}")]
    AuthFailed { target: String, reply: String },
    /// The server did not keep to the mechanism; with SCRAM: could not prove that it knows the password.
    #[error("{target}: AUTH: {cause}")]
    AuthBroken { target: String, cause: String },
    /// The mailbox could not be read.
    #[error("{target}: IMAP: {cause}")]
    Mailbox { target: String, step: Step, cause: String },
    /// What is to be looked for is no Message-ID.
    #[error("{message_id:?}: not a Message-ID")]
    MessageIdMalformed { message_id: String },
    /// There is neither a password nor a token in the file.
    #[error("{file}: the first line is empty")]
    SecretEmpty { file: String },
    /// The message has not arrived.
    #[error("{target}: {message_id} not there after {seconds} s")]
    NotArrived { target: String, message_id: String, seconds: u64 },
    /// The roots to trust could not be read.
    #[error("trusted roots: {cause}")]
    NoRoots { cause: String },
}

impl Error {
    /// Whether it is the answer that does not do, of the server that was reached or of DNS: for the trial, a result.
    /// Otherwise no answer was had at all.
    pub const fn is_answer(&self) -> bool {
        match self {
            Self::NullMx { .. }
            | Self::UnusableMx { .. }
            | Self::Deferred { .. }
            | Self::Greylisted { .. }
            | Self::Blocklisted { .. }
            | Self::Rejected { .. }
            | Self::NoStartTls { .. }
            | Self::StartTlsRefused { .. }
            | Self::Injected { .. }
            | Self::Handshake { .. }
            | Self::OldTls { .. }
            | Self::Untrusted { .. }
            | Self::NameMismatch { .. }
            | Self::SecretInClear { .. }
            | Self::SecretUnverified { .. }
            | Self::NoMechanism { .. }
            | Self::AuthFailed { .. }
            | Self::AuthBroken { .. }
            | Self::NotArrived { .. } => true,
            Self::NameNotFound { .. }
            | Self::MessageIdMalformed { .. }
            | Self::SecretEmpty { .. }
            | Self::Resolver { .. }
            | Self::PortClosed { .. }
            | Self::Network { .. }
            | Self::TimedOut { .. }
            | Self::Port25Silent { .. }
            | Self::Closed { .. }
            | Self::NotSmtp { .. }
            | Self::WebPage { .. }
            | Self::Mailbox { .. }
            | Self::NoRoots { .. } => false,
        }
    }

    /// Whether the user was let in before it happened: the password was right.
    pub const fn is_past_login(&self) -> bool {
        match self {
            Self::Network { step, .. }
            | Self::TimedOut { step, .. }
            | Self::Closed { step, .. }
            | Self::NotSmtp { step, .. }
            | Self::Deferred { step, .. }
            | Self::Greylisted { step, .. }
            | Self::Blocklisted { step, .. }
            | Self::Rejected { step, .. }
            | Self::Mailbox { step, .. } => step.is_past_login(),
            _ => matches!(self, Self::NotArrived { .. }),
        }
    }

    /// The server's words, where it refused by them.
    pub fn reply(&self) -> Option<&str> {
        match self {
            Self::Deferred { reply, .. }
            | Self::Greylisted { reply, .. }
            | Self::Blocklisted { reply, .. }
            | Self::Rejected { reply, .. }
            | Self::StartTlsRefused { reply, .. }
            | Self::AuthFailed { reply, .. } => Some(reply),
            _ => None,
        }
    }
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::NameNotFound { .. } => "delivery-name-not-found",
            Self::NullMx { .. } => "delivery-null-mx",
            Self::UnusableMx { .. } => "delivery-unusable-mx",
            Self::Resolver { .. } => "delivery-resolver",
            Self::PortClosed { .. } => "delivery-port-closed",
            Self::Network { .. } => "delivery-network",
            Self::TimedOut { .. } => "delivery-timed-out",
            Self::Closed { .. } => "delivery-closed",
            Self::NotSmtp { .. } => "delivery-not-smtp",
            Self::WebPage { .. } => "delivery-web-page",
            Self::Deferred { .. } => "delivery-deferred",
            Self::Greylisted { .. } => "delivery-greylisted",
            Self::Blocklisted { .. } => "delivery-blocklisted",
            Self::Port25Silent { .. } => "delivery-port-25-silent",
            Self::Rejected { .. } => "delivery-rejected",
            Self::NoStartTls { .. } => "delivery-no-starttls",
            Self::StartTlsRefused { .. } => "delivery-starttls-refused",
            Self::Injected { .. } => "delivery-injected",
            Self::Handshake { .. } => "delivery-handshake",
            Self::OldTls { .. } => "delivery-old-tls",
            Self::Untrusted { .. } => "delivery-untrusted",
            Self::NameMismatch { .. } => "delivery-name-mismatch",
            Self::SecretInClear { .. } => "delivery-secret-in-clear",
            Self::SecretUnverified { .. } => "delivery-secret-unverified",
            Self::NoMechanism { .. } => "delivery-no-mechanism",
            Self::AuthFailed { .. } => "delivery-auth-failed",
            Self::AuthBroken { .. } => "delivery-auth-broken",
            Self::Mailbox { .. } => "delivery-mailbox",
            Self::MessageIdMalformed { .. } => "delivery-message-id",
            Self::SecretEmpty { .. } => "delivery-secret-empty",
            Self::NotArrived { .. } => "delivery-not-arrived",
            Self::NoRoots { .. } => "delivery-no-roots",
        }
    }

    fn words(&self) -> &'static str {
        match self {
            // There was a way through: it is not the network that is silent.
            Self::TimedOut { step: Step::Greeting, .. } => "delivery-no-greeting",
            // It was handed over whole: whoever sends it again may send it twice.
            Self::TimedOut { step: Step::Message, .. }
            | Self::Closed { step: Step::Message, .. }
            | Self::Network { step: Step::Message, .. } => "delivery-unsure",
            _ => self.code(),
        }
    }

    fn facts(&self) -> Facts {
        let step = |step: &Step| ("step", step.as_str().into());
        match self {
            Self::NameNotFound { name } => vec![("name", name.into())],
            Self::NullMx { domain } | Self::UnusableMx { domain } => vec![("domain", domain.into())],
            Self::Resolver { name, cause } => vec![("name", name.into()), ("cause", cause.into())],
            Self::Network { target, step: s, cause } | Self::Mailbox { target, step: s, cause } => {
                vec![("target", target.into()), step(s), ("cause", cause.into())]
            }
            Self::TimedOut { target, step: s, seconds } => {
                let seconds = Fact::Number(i64::try_from(*seconds).unwrap_or(i64::MAX));
                vec![("target", target.into()), step(s), ("seconds", seconds)]
            }
            Self::Port25Silent { target, seconds } => {
                let seconds = Fact::Number(i64::try_from(*seconds).unwrap_or(i64::MAX));
                vec![("target", target.into()), ("seconds", seconds)]
            }
            Self::Closed { target, step: s } | Self::WebPage { target, step: s } => {
                vec![("target", target.into()), step(s)]
            }
            Self::NotSmtp { target, step: s, cause } => {
                vec![("target", target.into()), step(s), ("cause", cause.to_string().into())]
            }
            Self::Deferred { target, step: s, reply }
            | Self::Greylisted { target, step: s, reply }
            | Self::Blocklisted { target, step: s, reply }
            | Self::Rejected { target, step: s, reply } => {
                vec![("target", target.into()), step(s), ("reply", reply.into())]
            }
            Self::StartTlsRefused { target, reply } | Self::AuthFailed { target, reply } => {
                vec![("target", target.into()), ("reply", reply.into())]
            }
            Self::Handshake { target, cause }
            | Self::OldTls { target, cause }
            | Self::Untrusted { target, cause } => vec![("target", target.into()), ("cause", cause.fact())],
            Self::AuthBroken { target, cause } => vec![("target", target.into()), ("cause", cause.into())],
            Self::MessageIdMalformed { message_id } => vec![("id", message_id.into())],
            Self::SecretEmpty { file } => vec![("file", file.into())],
            Self::NotArrived { target, message_id, seconds } => {
                let seconds = Fact::Number(i64::try_from(*seconds).unwrap_or(i64::MAX));
                vec![("target", target.into()), ("id", message_id.into()), ("seconds", seconds)]
            }
            Self::NameMismatch { target, name } => vec![("target", target.into()), ("name", name.into())],
            Self::NoMechanism { target, offered } => {
                vec![("target", target.into()), ("offered", offered.into())]
            }
            Self::NoRoots { cause } => vec![("cause", cause.into())],
            Self::PortClosed { target }
            | Self::NoStartTls { target }
            | Self::Injected { target }
            | Self::SecretInClear { target }
            | Self::SecretUnverified { target } => vec![("target", target.into())],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        let t = || "mx.example.org:25".to_owned();
        let c = || "cause".to_owned();
        let step = Step::Ehlo;
        for error in [
            Error::NameNotFound { name: c() },
            Error::NullMx { domain: c() },
            Error::UnusableMx { domain: c() },
            Error::Resolver { name: c(), cause: c() },
            Error::PortClosed { target: t() },
            Error::Network { target: t(), step, cause: c() },
            Error::TimedOut { target: t(), step, seconds: 30 },
            Error::TimedOut { target: t(), step: Step::Greeting, seconds: 30 },
            Error::Closed { target: t(), step },
            Error::Closed { target: t(), step: Step::Message },
            Error::NotSmtp { target: t(), step, cause: Malformed::NoCode },
            Error::WebPage { target: t(), step },
            Error::Deferred { target: t(), step, reply: c() },
            Error::Greylisted { target: t(), step, reply: c() },
            Error::Blocklisted { target: t(), step, reply: c() },
            Error::Port25Silent { target: t(), seconds: 10 },
            Error::Rejected { target: t(), step, reply: c() },
            Error::NoStartTls { target: t() },
            Error::StartTlsRefused { target: t(), reply: c() },
            Error::Injected { target: t() },
            Error::Handshake { target: t(), cause: c().into() },
            Error::OldTls { target: t(), cause: c().into() },
            Error::Untrusted { target: t(), cause: c().into() },
            Error::NameMismatch { target: t(), name: c() },
            Error::SecretInClear { target: t() },
            Error::SecretUnverified { target: t() },
            Error::NoMechanism { target: t(), offered: c() },
            Error::AuthFailed { target: t(), reply: c() },
            Error::AuthBroken { target: t(), cause: c() },
            Error::Mailbox { target: t(), step: Step::Search, cause: c() },
            Error::MessageIdMalformed { message_id: c() },
            Error::SecretEmpty { file: c() },
            Error::NotArrived { target: t(), message_id: c(), seconds: 60 },
            Error::NoRoots { cause: c() },
        ] {
            crate::i18n::assert_worded(&error);
        }
    }
}
