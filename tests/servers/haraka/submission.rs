//! The ports where users hand in mail: no password and no mail without TLS, and with it both.

use super::Haraka;
use crate::authority::Authority;
use crate::client::{Outcome, say, send};
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use postseal::policy::{Policy, Reason};
use postseal::tls::Class;
use std::collections::BTreeMap;

/// `\0alice@home.test\0secret`, as AUTH PLAIN takes it.
const LOGIN: &str = "AUTH PLAIN AGFsaWNlQGhvbWUudGVzdABzZWNyZXQ=";
const WRONG: &str = "AUTH PLAIN AGFsaWNlQGhvbWUudGVzdAB3cm9uZw==";
const MAIL: [&str; 2] = ["MAIL FROM:<alice@home.test>", "RCPT TO:<bob@elsewhere.test>"];

#[test]
fn mail_of_users_is_taken_over_tls_with_a_password_only() {
    let network = Network::take();
    let authority = Authority::new();
    let domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
    let _dns = Dns::start(network.address(53), domains);
    let haraka = Haraka::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    for class in [Class::Plain, Class::Verified] {
        let mut policy = Policy::new(class, Class::Opportunistic);
        policy.submission = true;
        let configuration = haraka.configuration(policy);
        assert!(configuration.limits.iter().any(|limit| limit.reason == Reason::SubmissionNeedsLogin));
        assert!(configuration.limits.iter().all(|limit| limit.reason != Reason::EveryListener), "{class}");
        haraka.apply(&configuration);
        let address = haraka.address();
        let answers = say(address, 587, None, &[LOGIN, MAIL[0], MAIL[1]]);
        let offered = &answers[0];
        assert!(offered.contains("STARTTLS") && !offered.contains("AUTH"), "{class}: {answers:?}");
        assert!(answers[1].starts_with("530") && answers[2].starts_with('5'), "{class}: {answers:?}");
        for port in [587, 465] {
            let hands_in = |login| say(address, port, Some(authority.trusting()), &[login, MAIL[0], MAIL[1]]);
            let answers = hands_in(LOGIN);
            assert!(answers[1].starts_with("235") && answers[3].starts_with("250"), "{port}: {answers:?}");
            let answers = hands_in(WRONG);
            assert!(answers[2].starts_with('5') && !answers[3].starts_with("250"), "{port}: {answers:?}");
        }
        // Other servers are treated as everybody.
        let taken = send(address, "bob@any.test", "alice@home.test", None) == Outcome::Taken;
        assert_eq!(taken, class == Class::Plain);
    }
}
