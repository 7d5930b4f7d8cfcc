//! Why no certificate came.

use super::{Problem, ProblemKind};
use crate::explain::{Explain, Fact, Facts};
use crate::{certificate, store};
use std::path::{Path, PathBuf};

/// Why no certificate came from the CA.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Neither the name of a CA that we know, nor an address.
    #[error("{0}: not an ACME directory's https address")]
    Directory(String),
    /// The CA's terms, which stand at this address, were not agreed to.
    #[error("the terms of service were not agreed to: {0}")]
    TermsNotAgreed(String),
    /// The CA wants an external account's key, and none was given.
    #[error("{0} wants an external account binding")]
    ExternalAccountNeeded(String),
    /// The file does not hold an external account's key.
    #[error("{}: not base64url", .0.display())]
    ExternalKey(PathBuf),
    /// The file holds no certificate signing request.
    #[error("{}: not a certificate signing request", .0.display())]
    CsrUnreadable(PathBuf),
    /// The request asks for no name that a CA can check.
    #[error("{}: no host names in the request", .0.display())]
    CsrWithoutNames(PathBuf),
    /// The request asks for other names than were given.
    #[error("the request is for {csr}, not for {hosts}")]
    CsrForOthers {
        /// The names in the request.
        csr: String,
        /// The names that were given.
        hosts: String,
    },
    /// The roots to trust could not be read.
    #[error(transparent)]
    Roots(#[from] certificate::Error),
    /// No connection to the CA, or it broke.
    #[error("{url}: {cause}")]
    Unreachable {
        /// The directory's address.
        url: String,
        /// What the connection said.
        cause: String,
    },
    /// Something answers there, and it does not speak ACME.
    #[error("{url}: {cause}")]
    NotAcme {
        /// The directory's address.
        url: String,
        /// What was not understood.
        cause: String,
    },
    /// The stored account cannot be read, or is another CA's.
    #[error("{}: not an account of this CA", .0.display())]
    Account(PathBuf),
    /// The port for HTTP-01 could not be opened.
    #[error("{address}: {cause}")]
    Listener {
        /// Where.
        address: String,
        /// The system's words.
        cause: String,
    },
    /// The CA does not offer that kind of proof for that name: wildcards are proven by DNS alone.
    #[error("{host}: {challenge} is not offered")]
    NotOffered {
        /// The name.
        host: String,
        /// `dns-01` or `http-01`.
        challenge: &'static str,
    },
    /// The record was not seen in time.
    #[error("{name}: the record was not seen within {seconds} seconds")]
    NotSeen {
        /// The record's name.
        name: String,
        /// Its value.
        value: String,
        /// How long it was looked for.
        seconds: u64,
    },
    /// The DNS could not be asked at all.
    #[error("DNS: {0}")]
    Resolver(String),
    /// The CA did not finish in time.
    #[error("the CA did not finish within {0} seconds")]
    TimedOut(u64),
    /// The CA said no, and why.
    #[error("{0}")]
    Refused(Problem),
    /// What came is no certificate for our key.
    #[error("not a certificate for the request's key")]
    WrongCertificate,
    /// The library for cryptography refused.
    #[error("{0}")]
    Crypto(String),
    /// A file could not be read or written.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Error {
    /// What the ACME library said, in talks with the directory at `url`.
    pub(super) fn of(url: &str, error: &instant_acme::Error) -> Self {
        use instant_acme::Error as Said;
        let url = url.to_owned();
        match error {
            Said::Api(problem) => Self::Refused(Problem::of(problem, None)),
            Said::Json(_) | Said::Str(_) | Said::Unsupported(_) => {
                Self::NotAcme { url, cause: causes(error) }
            }
            Said::Crypto | Said::KeyRejected => Self::Crypto(error.to_string()),
            Said::Timeout(_) => Self::TimedOut(super::work::FOR_THE_CA.as_secs()),
            _ => Self::Unreachable { url, cause: causes(error) },
        }
    }

    /// The same about these names, where the CA did not say which it means.
    pub(super) fn about(self, names: &[String]) -> Self {
        match self {
            Self::Refused(problem) if problem.host.is_none() && !names.is_empty() => {
                Self::Refused(Problem { host: Some(names.join(", ")), ..problem })
            }
            other => other,
        }
    }
}

/// An error with what lies beneath it: the outermost says only "client error (Connect)".
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut beneath = error.source();
    while let Some(error) = beneath {
        let cause = error.to_string();
        if !text.ends_with(&cause) {
            text = format!("{text}: {cause}");
        }
        beneath = error.source();
    }
    text
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Directory(_) => "acme-directory",
            Self::TermsNotAgreed(_) => "acme-terms",
            Self::ExternalAccountNeeded(_) => ProblemKind::ExternalAccountRequired.code(),
            Self::ExternalKey(_) => "acme-external-key",
            Self::CsrUnreadable(_) => "acme-csr-unreadable",
            Self::CsrWithoutNames(_) => "acme-csr-without-names",
            Self::CsrForOthers { .. } => "acme-csr-for-others",
            Self::Roots(error) => error.code(),
            Self::Unreachable { .. } => "acme-unreachable",
            Self::NotAcme { .. } => "acme-not-acme",
            Self::Account(_) => "acme-account",
            Self::Listener { .. } => "acme-listener",
            Self::NotOffered { .. } => "acme-not-offered",
            Self::NotSeen { .. } => "acme-not-seen",
            Self::Resolver(_) => "acme-resolver",
            Self::TimedOut(_) => "acme-timed-out",
            Self::Refused(problem) => problem.kind.code(),
            Self::WrongCertificate => "acme-wrong-certificate",
            Self::Crypto(_) => "request-crypto",
            Self::Store(error) => error.code(),
        }
    }

    fn facts(&self) -> Facts {
        let path = |path: &Path| ("path", path.display().to_string().into());
        match self {
            Self::Directory(text) => vec![("text", text.into())],
            Self::TermsNotAgreed(terms) => vec![("terms", terms.into())],
            Self::WrongCertificate => Vec::new(),
            Self::ExternalAccountNeeded(directory) => problem_facts("", directory, None),
            Self::ExternalKey(p) | Self::CsrUnreadable(p) | Self::CsrWithoutNames(p) | Self::Account(p) => {
                vec![path(p)]
            }
            Self::CsrForOthers { csr, hosts } => vec![("csr", csr.into()), ("hosts", hosts.into())],
            Self::Roots(error) => error.facts(),
            Self::Unreachable { url, cause } | Self::NotAcme { url, cause } => {
                vec![("url", url.into()), ("cause", cause.into())]
            }
            Self::Listener { address, cause } => vec![("address", address.into()), ("cause", cause.into())],
            Self::NotOffered { host, challenge } => {
                vec![("host", host.into()), ("challenge", (*challenge).into())]
            }
            Self::NotSeen { name, value, seconds } => {
                let minutes = seconds.div_ceil(60);
                vec![("name", name.into()), ("value", value.into()), ("minutes", number(minutes))]
            }
            Self::Resolver(cause) | Self::Crypto(cause) => vec![("cause", cause.into())],
            Self::TimedOut(seconds) => vec![("minutes", number(seconds.div_ceil(60)))],
            Self::Refused(it) => problem_facts(it.host.as_deref().unwrap_or("-"), &it.detail, it.wait),
            Self::Store(error) => error.facts(),
        }
    }
}

fn problem_facts(host: &str, detail: &str, wait: Option<u64>) -> Facts {
    let minutes = number(wait.unwrap_or_default().div_ceil(60));
    // The sentence around it has a full stop of its own.
    let detail = detail.trim_end().trim_end_matches('.');
    vec![("host", host.into()), ("detail", detail.into()), ("minutes", minutes)]
}

fn number(number: u64) -> Fact {
    Fact::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        let path = || PathBuf::from("mx.example.org.csr");
        let (url, cause) = (|| "https://ca.example/dir".to_owned(), || "refused".to_owned());
        for error in [
            Error::Directory("letsencript".into()),
            Error::TermsNotAgreed("https://ca.example/terms".into()),
            Error::ExternalAccountNeeded("zerossl".into()),
            Error::ExternalKey(path()),
            Error::CsrUnreadable(path()),
            Error::CsrWithoutNames(path()),
            Error::CsrForOthers { csr: "a.example".into(), hosts: "b.example".into() },
            Error::Unreachable { url: url(), cause: cause() },
            Error::NotAcme { url: url(), cause: cause() },
            Error::Account(path()),
            Error::Listener { address: "[::]:80".into(), cause: cause() },
            Error::NotOffered { host: "*.example.org".into(), challenge: "http-01" },
            Error::NotSeen { name: "_acme-challenge.example.org".into(), value: "x".into(), seconds: 61 },
            Error::Resolver(cause()),
            Error::TimedOut(120),
            Error::WrongCertificate,
            Error::Crypto(cause()),
        ] {
            crate::i18n::assert_worded(&error);
        }
        for kind in [
            ProblemKind::Unauthorized,
            ProblemKind::Dns,
            ProblemKind::Connection,
            ProblemKind::Caa,
            ProblemKind::RateLimited,
            ProblemKind::RejectedIdentifier,
            ProblemKind::ExternalAccountRequired,
            ProblemKind::BadCsr,
            ProblemKind::AccountUnknown,
            ProblemKind::Contact,
            ProblemKind::BadNonce,
            ProblemKind::Other,
        ] {
            let problem = Problem { kind, host: None, detail: "why".into(), wait: Some(90) };
            crate::i18n::assert_worded(&Error::Refused(problem));
        }
    }
}
