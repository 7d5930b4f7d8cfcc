//! What is found about a certificate that a server shows: the same as about one that lies in a file, but what to do about
//! it is to be done to the server.

use crate::certificate::Finding;
use crate::explain::Explain;
use std::net::IpAddr;

/// Where the words of a finding stand that is about a running server.
pub(super) fn words(it: &Finding) -> &'static str {
    match it {
        Finding::NoCertificate => "served-no-certificate",
        Finding::HostMismatch { host, .. } if host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok() => {
            "served-address-only"
        }
        Finding::HostMismatch { .. } => "served-host-mismatch",
        Finding::Expired { .. } => "served-expired",
        Finding::NotYetValid { .. } => "served-not-yet-valid",
        Finding::ExpiresSoon { .. } => "served-expires-soon",
        Finding::ChainIncomplete { .. } => "served-chain-incomplete",
        Finding::ChainReordered => "served-chain-reordered",
        Finding::ChainExtra { .. } => "served-chain-extra",
        // Of a chain that is no chain at all, the handshake alone knows what is wrong.
        Finding::ChainUntrusted { root, .. } if root.is_empty() => "served-chain-untrusted",
        Finding::SelfSigned => "served-self-signed",
        Finding::CaAsLeaf { .. } => "served-ca-as-leaf",
        other => other.words(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery;
    use crate::i18n::{Language, assert_worded};

    /// Whatever [`crate::certificate::check_sent`] may find.
    fn all() -> Vec<Finding> {
        let c = || "mx.example.org".to_owned();
        vec![
            Finding::NoCertificate,
            Finding::HostMismatch { host: c(), names: c() },
            Finding::HostMismatch { host: "192.0.2.1".to_owned(), names: c() },
            Finding::Expired { subject: c(), date: time::macros::date!(2026 - 01 - 01) },
            Finding::NotYetValid { subject: c(), date: time::macros::date!(2026 - 01 - 01) },
            Finding::ExpiresSoon { subject: c(), days: 3 },
            Finding::ChainIncomplete { issuer: c(), url: c() },
            Finding::IssuerUnknown { issuer: c(), url: c() },
            Finding::ChainReordered,
            Finding::ChainExtra { subject: c() },
            Finding::ChainUntrusted { root: c(), cause: c() },
            Finding::ChainUntrusted { root: String::new(), cause: c() },
            Finding::SelfSigned,
            Finding::CaAsLeaf { subject: c() },
            Finding::WeakKey { subject: c(), key: c() },
            Finding::WeakSignature { subject: c(), signature: c() },
            Finding::NoServerAuth,
            Finding::NoClientAuth,
            Finding::CommonNameOnly { name: c() },
            Finding::ValidityTooLong { days: 900, most: 398 },
            Finding::Wildcard { name: c() },
            Finding::TrustedHereOnly { root: c() },
            Finding::UntrustedHereOnly { root: c() },
            Finding::NoTimestamps,
            Finding::TrustUnknown { cause: c() },
        ]
    }

    #[test]
    fn no_sentence_about_a_server_speaks_of_a_file_that_was_opened() {
        let of_files = [
            "paste",
            "open ",
            "add it here",
            "sorted now",
            "leaves it out",
            "adds it",
            "was given",
            "you install",
            "einfügen",
            "öffnen",
            "hier hinzu",
            "jetzt sortiert",
            "lässt es weg",
            "fügt es",
            "wurde kein",
            "einrichten",
        ];
        for finding in all() {
            let finding = delivery::Finding::Certificate(finding);
            assert_worded(&finding);
            for (language, _) in Language::all() {
                let told = language.explain(&finding);
                let text = [told.what, told.why, told.next].join(" ");
                let lower = text.to_lowercase();
                assert!(!of_files.iter().any(|it| lower.contains(it)), "{text}");
                assert!(!text.contains("  ") && !text.contains(" ,"), "a gap: {text}");
            }
        }
    }

    /// Whoever looks at a partner's server has no step 2 for it.
    #[test]
    fn a_step_is_named_only_to_whom_the_server_belongs() {
        let english = Language::english();
        let shown = all().into_iter().filter(|it| words(it).starts_with("served-"));
        let told: Vec<_> =
            shown.map(|it| english.explain(&delivery::Finding::Certificate(it)).next).collect();
        let steps: Vec<_> = told.iter().filter(|next| next.contains("step ")).collect();
        assert!(steps.len() > 3, "{told:?}");
        let whose = ["If this server is yours", "For whoever runs the server"];
        for next in steps {
            assert!(whose.iter().any(|begin| next.starts_with(begin)), "{next}");
        }
    }

    #[test]
    fn the_code_stays_that_of_the_check() {
        for finding in all() {
            assert_eq!(delivery::Finding::Certificate(finding.clone()).code(), finding.code());
        }
    }
}
