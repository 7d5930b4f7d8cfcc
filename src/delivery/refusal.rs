//! What a refusal means, where its words tell more than its code.

use super::{Error, Step};

/// What servers write who put off everybody whom they do not know yet.
const GREYLISTING: [&str; 5] = ["greylist", "graylist", "grey-list", "gray-list", "postgrey"];

/// What they write who go by a list of addresses: the lists' names, and what is said of those who stand on them.
const BLOCKLISTS: [&str; 18] = [
    "spamhaus",
    "spamcop",
    "barracudacentral",
    "sorbs",
    "uceprotect",
    "abuseat",
    "dnsbl",
    "rbl",
    "blacklist",
    "black list",
    "blocklist",
    "block list",
    "blocked using",
    "listed at",
    "listed in",
    "poor reputation",
    "bad reputation",
    "dynamic ip",
];

/// The error for a reply that refuses.
pub(super) fn refused(target: &str, step: Step, reply: String, for_now: bool) -> Error {
    let target = target.to_owned();
    let words = reply.to_ascii_lowercase();
    let says = |signs: &[&str]| {
        signs.iter().any(|sign| {
            words.match_indices(sign).any(|(at, _)| {
                let before = words[..at].chars().next_back();
                // "rbl" is none in "terrible".
                sign.len() > 4 || before.is_none_or(|it| !it.is_alphanumeric())
            })
        })
    };
    if says(&BLOCKLISTS) {
        Error::Blocklisted { target, step, reply }
    } else if for_now && says(&GREYLISTING) {
        Error::Greylisted { target, step, reply }
    } else if for_now {
        Error::Deferred { target, step, reply }
    } else {
        Error::Rejected { target, step, reply }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_servers_are_understood() {
        for (reply, for_now, code) in [
            (
                "450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted",
                true,
                "delivery-greylisted",
            ),
            ("451 4.7.1 Greylisting in action, please come back later", true, "delivery-greylisted"),
            (
                "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
                false,
                "delivery-blocklisted",
            ),
            (
                "554 Your access to this mail system has been rejected due to poor reputation",
                false,
                "delivery-blocklisted",
            ),
            ("421 4.7.0 on our RBL", true, "delivery-blocklisted"),
            ("550 5.1.1 a terrible address", false, "delivery-rejected"),
            ("451 4.3.0 later", true, "delivery-deferred"),
        ] {
            let error = refused("mx.example.org:25", Step::RcptTo, reply.to_owned(), for_now);
            assert_eq!(crate::explain::Explain::code(&error), code, "{reply}");
        }
    }
}
