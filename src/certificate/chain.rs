//! The chain: which certificate is the server's own, and which ones lead from it to a root.

use super::{Certificate, Question};

/// What was given, in the order in which a server sends it.
pub(super) struct Chain {
    /// The server's own first, then each issuer; without a root.
    pub links: Vec<Certificate>,
    /// The root, where it was given.
    pub root: Option<Certificate>,
    /// What belongs to no link.
    pub extra: Vec<Certificate>,
    /// Whether it came in another order.
    pub reordered: bool,
}

/// Puts `given` in order; None where there is nothing.
pub(super) fn build(given: Vec<Certificate>, question: &Question) -> Option<Chain> {
    let mut left: Vec<Certificate> = Vec::new();
    for certificate in given {
        if !left.contains(&certificate) {
            left.push(certificate);
        }
    }
    let order = left.clone();
    let leaf = leaf(&left, question)?;
    let mut links = vec![left.remove(leaf)];
    let mut root = None;
    while let Some(last) = links.last().filter(|last| !last.is_self_signed()) {
        // Of two issuers with the same key (cross-signed), the one that lives longer.
        let issuers = left.iter().enumerate().filter(|(_, other)| last.is_issued_by(other));
        let Some(at) = issuers.max_by_key(|(_, other)| other.not_after).map(|(at, _)| at) else { break };
        let issuer = left.remove(at);
        if issuer.is_self_signed() {
            root = Some(issuer);
            break;
        }
        links.push(issuer);
    }
    let sent: Vec<&Certificate> = order.iter().filter(|it| links.contains(it)).collect();
    let reordered = sent.iter().zip(&links).any(|(given, link)| *given != link);
    Some(Chain { links, root, extra: left, reordered })
}

/// The one for our key; else the one for our host; else the first that is no CA; else the first.
fn leaf(given: &[Certificate], question: &Question) -> Option<usize> {
    let find = |wanted: &dyn Fn(&Certificate) -> bool| given.iter().position(wanted);
    let of_key = |it: &Certificate| question.key.as_ref().is_some_and(|key| key.is_of(it));
    let of_host = |it: &Certificate| {
        !it.is_ca && question.hosts.iter().any(|host| super::check::covers(&it.dns_names, host))
    };
    find(&of_key)
        .or_else(|| find(&of_host))
        .or_else(|| find(&|it| !it.is_ca))
        .or_else(|| (!given.is_empty()).then_some(0))
}
