//! Postfix, smtpd(8): the comments stand in the `from` clause, behind the address it saw. HELO is cleaned of
//! parentheses, and the names in a client's certificate of unbalanced ones.

use super::{Dialect, USUAL, has_mark};
use crate::received::facts::{Facts, using};
use crate::received::hop::{PeerCertificate, Software};
use crate::received::line::Line;

pub(super) const POSTFIX: Dialect = Dialect {
    software: |line| has_mark(line, "Postfix").then_some(Software("postfix")),
    facts: connection,
    origin: USUAL,
};

/// What stands behind the address: `(using …)`, and a sentence about the client's certificate.
pub(super) fn connection(line: &Line<'_>) -> Facts {
    let mut facts = Facts::default();
    for comment in line.comments_on_connection() {
        if let Some(said) = using(comment) {
            facts = facts.or(said);
        } else if let Some(peer) = certificate(comment) {
            facts.peer = peer;
        }
    }
    facts
}

/// `Client CN "x", Issuer "y" (verified OK)`, or one of the two sentences that there is none.
fn certificate(comment: &str) -> Option<PeerCertificate> {
    match comment {
        "No client certificate requested" | "Client did not present a certificate" => {
            return Some(PeerCertificate::None);
        }
        _ => {}
    }
    if !comment.starts_with("Client CN ") {
        return None;
    }
    // Names come before; the last words are Postfix's own.
    Some(if comment.ends_with("(verified OK)") {
        PeerCertificate::Verified
    } else if comment.ends_with("(not verified)") {
        PeerCertificate::Unverified
    } else if comment.ends_with("(verification failed)") || comment.ends_with("(verified FAIL)") {
        PeerCertificate::Failed
    } else {
        PeerCertificate::Unknown
    })
}
