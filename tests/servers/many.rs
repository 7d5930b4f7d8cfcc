//! What users type, of any making, and ten thousand of it, loaded by every real server.

use crate::authority::Authority;
use crate::chasquid::Chasquid;
use crate::client::Outcome;
use crate::courier::Courier;
use crate::dns::Dns;
use crate::exim::Exim;
use crate::haraka::Haraka;
use crate::network::Network;
use crate::opensmtpd::OpenSmtpd;
use crate::postfix::Postfix;
use crate::sendmail::Sendmail;
use crate::server::{CERTIFICATE, KEY, MailServer};
use postseal::policy::{Partner, Policy, ServerPath, servers};
use postseal::tls::Class;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;
use std::time::Instant;

const ALICE: &str = "alice@home.test";

/// Runs it on a server, with plain text and TLS for everybody.
fn with<S: MailServer>(test: impl FnOnce(&S, &Authority)) {
    let network = Network::take();
    let authority = Authority::new();
    let domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
    let _dns = Dns::start(network.address(53), domains);
    test(&S::start(&network, &authority, &authority.issue(&["mx.home.test"])), &authority);
}

/// Rules for ten thousand partners are loaded, and hold for the last.
fn ten_thousand<S: MailServer>() {
    with(|server: &S, authority| {
        let mut policy = Policy::default();
        for number in 0..10_000 {
            policy.add(format!("partner-{number}.test=verified/required").parse().unwrap()).unwrap();
        }
        let begun = Instant::now();
        server.apply(&server.configuration(policy));
        println!(
            "{}: ten thousand partners applied and checked in {:.1} s",
            S::ID,
            begun.elapsed().as_secs_f32()
        );
        let from = "bob@partner-9999.test";
        assert!(matches!(server.take(from, ALICE, None), Outcome::Refused(_)));
        assert_eq!(server.take(from, ALICE, Some(authority.trusting())), Outcome::Taken);
    });
}

/// Names and paths that are wild, and those that are nearly what they should be.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{1,20}",
        "[a-z0-9._+@%=:~-]{1,30}",
        "[a-zA-Zßäé0-9_-]{1,12}(\\.[a-z0-9-]{1,8}){0,2}",
        "[a-z.%{}()$`'\"#;<>!|&*?\\\\/, \t\n:=-]{1,15}",
        "(10\\.0\\.0\\.0/8|\\.|\\*|::1|0/0|any|all|default|end)",
    ]
}

/// What was typed is refused by us, or loaded by the server without a complaint; and what was asked of others holds.
fn anything_typed<S: MailServer>() {
    with(|server: &S, authority| {
        let mut runner = TestRunner::deterministic();
        for case in 0..3 {
            let typed = proptest::collection::vec(texts(), 150).new_tree(&mut runner).unwrap().current();
            let mut policy = Policy::default();
            policy.put("bank.test=verified/required".parse().unwrap());
            let mut classes = Class::ALL.iter().cycle();
            for text in &typed {
                let class = classes.next().unwrap();
                for text in [text.clone(), format!("{text}.test")] {
                    let Ok(domain) = text.parse() else { continue };
                    policy.put(Partner {
                        outbound: Some(*class),
                        inbound: Some(*class),
                        ..Partner::new(domain)
                    });
                }
            }
            assert!(policy.partners().len() > 20, "{}", policy.partners().len());
            let mut order = S::order(server.version(), policy);
            let paths = typed
                .iter()
                .filter_map(|text| servers::find(S::ID).unwrap().path(&format!("/etc/ssl/{text}")).ok());
            let mut paths = paths.filter(|it: &ServerPath| it.as_str().len() > 12).skip(case);
            for (path, usual) in [(&mut order.key, KEY), (&mut order.certificate, CERTIFICATE)] {
                *path = paths.next().unwrap();
                let text = std::fs::read_to_string(server.root().path(usual)).unwrap();
                server.root().write(path.as_str(), &text);
            }
            server.apply(&servers::find(S::ID).unwrap().configuration(&order).unwrap());
            assert!(server.offers_tls());
            assert!(matches!(server.take("bob@bank.test", ALICE, None), Outcome::Refused(_)));
            let taken = server.take("bob@bank.test", ALICE, Some(authority.trusting()));
            assert_eq!(taken, Outcome::Taken, "{}", order.certificate);
        }
    });
}

/// The two for a server.
macro_rules! of {
    ($($name:ident: $server:ty),*) => {$(
        mod $name {
            use super::*;

            #[test]
            fn anything_that_is_typed_is_loaded_as_it_was_meant() {
                anything_typed::<$server>();
            }

            #[test]
            fn ten_thousand_partners_are_loaded() {
                ten_thousand::<$server>();
            }
        }
    )*};
}
of!(chasquid: Chasquid, courier: Courier, exim: Exim, haraka: Haraka, opensmtpd: OpenSmtpd, postfix: Postfix, sendmail: Sendmail);
