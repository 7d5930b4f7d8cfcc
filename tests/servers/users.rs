//! The ports where users hand in mail: no password and no mail without TLS, and with it both.

use crate::authority::Authority;
use crate::client::{Outcome, say, send};
use crate::server::MailServer;
use postseal::policy::{Policy, Reason};
use postseal::tls::Class;

/// `\0alice\0secret`, as AUTH PLAIN takes it.
const LOGIN: &str = "AUTH PLAIN AGFsaWNlAHNlY3JldA==";
const WRONG: &str = "AUTH PLAIN AGFsaWNlAHdyb25n";
const MAIL: [&str; 2] = ["MAIL FROM:<alice@home.test>", "RCPT TO:<bob@elsewhere.test>"];

/// The ports are set up, whatever is asked of other servers, and hold what they promise. `known`: whether the server can
/// look passwords up where it runs.
pub fn hand_in_over_tls_with_a_password_only<S: MailServer>(server: &S, authority: &Authority, known: bool) {
    for class in [Class::Opportunistic, Class::Verified, Class::Plain] {
        let mut policy = Policy::new(class, Class::Opportunistic);
        policy.submission = true;
        // A rule for a partner that has the user's own domain would stop all users.
        if class != Class::Plain {
            policy.add("home.test=/verified".parse().unwrap()).unwrap();
        }
        let configuration = server.configuration(policy);
        assert!(configuration.limits.iter().any(|limit| limit.reason == Reason::SubmissionNeedsLogin));
        assert!(configuration.limits.iter().all(|limit| limit.reason != Reason::EveryListener), "{class}");
        // Once is as good as twice.
        server.apply(&configuration);
        server.apply(&configuration);
        assert_safe(server, authority, known);
        let taken = send(server.address(), "bob@any.test", "alice@home.test", None) == Outcome::Taken;
        // One that cannot tell partners apart asks everybody, and says so.
        let asked = configuration.limits.iter().any(|limit| limit.reason == Reason::EverybodyStricter);
        assert_eq!(taken, class != Class::Verified && !asked, "other servers are treated as everybody");
    }
}

fn assert_safe<S: MailServer>(server: &S, authority: &Authority, known: bool) {
    let address = server.address();
    let answers = say(address, 587, None, &[LOGIN, MAIL[0], MAIL[1]]);
    assert!(answers[0].contains("STARTTLS") && !answers[0].contains("AUTH"), "{answers:?}");
    // Courier says 400.
    assert!(answers[1..].iter().all(|answer| answer.starts_with(['4', '5'])), "{answers:?}");
    for port in [587, 465] {
        let hands_in = |lines: &[&str]| say(address, port, Some(authority.trusting()), lines);
        let answers = hands_in(&MAIL);
        assert!(answers[0].contains("AUTH") && answers[0].contains("PLAIN"), "{port}: {answers:?}");
        assert!(answers[1].starts_with("53") || answers[1].starts_with("550"), "{port}: {answers:?}");
        let answers = hands_in(&[WRONG, MAIL[0], MAIL[1]]);
        assert!(!answers[1].starts_with('2') && !answers[3].starts_with('2'), "{port}: {answers:?}");
        if known {
            let answers = hands_in(&[LOGIN, MAIL[0], MAIL[1]]);
            assert!(answers[1].starts_with("235") && answers[3].starts_with("250"), "{port}: {answers:?}");
        }
    }
}
