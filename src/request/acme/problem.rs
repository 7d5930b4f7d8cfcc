//! What a CA says when it does not do what was asked (problem documents, RFC 8555 section 6.7).

use std::fmt;

/// The most characters of a CA's own words that are kept.
const MOST_WORDS: usize = 600;

/// A CA's answer when it does not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind it is.
    pub kind: ProblemKind,
    /// The name that it is about, where the CA says so.
    pub host: Option<String>,
    /// The CA's own words.
    pub detail: String,
    /// How long the CA wants to be left alone, in seconds.
    pub wait: Option<u64>,
}

/// The kinds of problems that mean something of their own for the person who asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemKind {
    /// The proof was not there, or was wrong (`unauthorized`, `incorrectResponse`).
    Unauthorized,
    /// The CA could not look the name up (`dns`).
    Dns,
    /// The CA could not connect (`connection`, `tls`).
    Connection,
    /// A CAA record forbids this CA (`caa`).
    Caa,
    /// Asked too often (`rateLimited`).
    RateLimited,
    /// The CA does not issue for that name (`rejectedIdentifier`, `unsupportedIdentifier`).
    RejectedIdentifier,
    /// A key from the CA's site is needed first (`externalAccountRequired`).
    ExternalAccountRequired,
    /// The CA does not accept the request, or its key (`badCSR`, `badPublicKey`).
    BadCsr,
    /// The CA does not know the stored account (`accountDoesNotExist`).
    AccountUnknown,
    /// The mail address is not accepted (`invalidContact`, `unsupportedContact`).
    Contact,
    /// The number against replay was used up or too old: try again (`badNonce`).
    BadNonce,
    /// Anything else.
    Other,
}

impl ProblemKind {
    fn of(urn: &str) -> Self {
        match urn.strip_prefix("urn:ietf:params:acme:error:").unwrap_or_default() {
            "unauthorized" | "incorrectResponse" => Self::Unauthorized,
            "dns" => Self::Dns,
            "connection" | "tls" => Self::Connection,
            "caa" => Self::Caa,
            "rateLimited" => Self::RateLimited,
            "rejectedIdentifier" | "unsupportedIdentifier" => Self::RejectedIdentifier,
            "externalAccountRequired" => Self::ExternalAccountRequired,
            "badCSR" | "badPublicKey" => Self::BadCsr,
            "accountDoesNotExist" => Self::AccountUnknown,
            "invalidContact" | "unsupportedContact" => Self::Contact,
            "badNonce" => Self::BadNonce,
            _ => Self::Other,
        }
    }

    /// The code of its words.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Unauthorized => "acme-unauthorized",
            Self::Dns => "acme-dns",
            Self::Connection => "acme-connection",
            Self::Caa => "acme-caa",
            Self::RateLimited => "acme-rate-limited",
            Self::RejectedIdentifier => "acme-rejected-identifier",
            Self::ExternalAccountRequired => "acme-external-account",
            Self::BadCsr => "acme-bad-csr",
            Self::AccountUnknown => "acme-account-unknown",
            Self::Contact => "acme-contact",
            Self::BadNonce | Self::Other => "acme-refused",
        }
    }
}

impl Problem {
    /// What the CA said, about `host` where the document names none itself.
    pub(super) fn of(said: &instant_acme::Problem, host: Option<&str>) -> Self {
        // A document about several names carries one for each (section 6.7.1); the first says what to do.
        let first = said.subproblems.first();
        let urn = first.and_then(|sub| sub.r#type.as_deref()).or(said.r#type.as_deref()).unwrap_or_default();
        let named = first.and_then(|sub| match &sub.identifier {
            Some(instant_acme::Identifier::Dns(name)) => Some(name.clone()),
            _ => None,
        });
        let detail = first.and_then(|sub| sub.detail.as_deref()).or(said.detail.as_deref()).unwrap_or(urn);
        Self {
            kind: ProblemKind::of(urn),
            host: named.or_else(|| host.map(str::to_owned)),
            detail: detail.chars().take(MOST_WORDS).collect(),
            wait: None,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(host) = &self.host {
            write!(f, "{host}: ")?;
        }
        f.write_str(&self.detail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(json: &str) -> instant_acme::Problem {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn the_kinds_of_rfc_8555_are_told_apart() {
        for (word, kind) in [
            ("unauthorized", ProblemKind::Unauthorized),
            ("incorrectResponse", ProblemKind::Unauthorized),
            ("dns", ProblemKind::Dns),
            ("connection", ProblemKind::Connection),
            ("caa", ProblemKind::Caa),
            ("rateLimited", ProblemKind::RateLimited),
            ("rejectedIdentifier", ProblemKind::RejectedIdentifier),
            ("externalAccountRequired", ProblemKind::ExternalAccountRequired),
            ("badCSR", ProblemKind::BadCsr),
            ("badNonce", ProblemKind::BadNonce),
            ("serverInternal", ProblemKind::Other),
        ] {
            let json = format!(r#"{{"type":"urn:ietf:params:acme:error:{word}","detail":"why"}}"#);
            let problem = Problem::of(&said(&json), Some("mx.example.org"));
            assert_eq!(problem.kind, kind, "{word}");
            assert_eq!(problem.to_string(), "mx.example.org: why");
        }
        assert_eq!(Problem::of(&said(r#"{"type":"about:blank"}"#), None).kind, ProblemKind::Other);
    }

    #[test]
    fn the_name_of_a_part_counts_more_than_the_whole() {
        let json = r#"{"type":"urn:ietf:params:acme:error:malformed","detail":"some",
            "subproblems":[{"type":"urn:ietf:params:acme:error:caa","detail":"CAA says no",
            "identifier":{"type":"dns","value":"mail.example.org"}}]}"#;
        let problem = Problem::of(&said(json), None);
        assert_eq!(problem.kind, ProblemKind::Caa);
        assert_eq!(problem.host.as_deref(), Some("mail.example.org"));
        assert_eq!(problem.detail, "CAA says no");
    }
}
