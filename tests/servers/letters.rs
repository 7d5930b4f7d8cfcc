//! A partner whose domain has letters of its own: what is asked of it holds however an address writes it (RFC 6531).

use crate::authority::{Authority, Identity};
use crate::client::{Outcome, offers};
use crate::courier::Courier;
use crate::dns::Dns;
use crate::exim::Exim;
use crate::haraka::Haraka;
use crate::network::Network;
use crate::opensmtpd::OpenSmtpd;
use crate::peer::Peer;
use crate::postfix::Postfix;
use crate::sendmail::Sendmail;
use crate::server::MailServer;
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;

const ALICE: &str = "alice@home.test";
/// As the DNS knows it, and as people write it.
const SPELLINGS: [&str; 2] = ["xn--bcher-kva.test", "bücher.test"];

struct World<S> {
    server: S,
    authority: Authority,
    _dns: Dns,
    // The last to go: the addresses are free when nobody uses them any more.
    network: Network,
}

impl<S: MailServer> World<S> {
    /// TLS is asked of the partner alone, in both directions.
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let domains = [("home.test", 1), (SPELLINGS[0], 20)];
        let domains = domains.map(|(name, host)| (name.to_owned(), network.address(host)));
        let dns = Dns::start(network.address(53), BTreeMap::from(domains));
        let server = S::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
        policy.add(format!("{}=verified/required", SPELLINGS[1]).parse().unwrap()).unwrap();
        server.apply(&server.configuration(policy));
        Self { server, authority, network, _dns: dns }
    }

    fn serve(&self, identity: Option<&Identity>) -> Peer {
        Peer::start_for_any_letters(self.network.address(20), identity.map(Identity::serving))
    }
}

fn received<S: MailServer>() {
    let world = World::<S>::new();
    let knows_letters = offers(world.server.address()).iter().any(|it| it == "SMTPUTF8");
    for domain in SPELLINGS.into_iter().chain(["sub.bücher.test", "BÜCHER.test"]) {
        let from = format!("bob@{domain}");
        let plain = world.server.take(&from, ALICE, None);
        assert!(matches!(plain, Outcome::Refused(_)), "{from}: {plain:?}");
        let tls = world.server.take(&from, ALICE, Some(world.authority.trusting()));
        assert!(tls == Outcome::Taken || (!domain.is_ascii() && !knows_letters), "{from}: {tls:?}");
    }
}

fn sent<S: MailServer>() {
    let world = World::<S>::new();
    for (domain, number) in SPELLINGS.into_iter().zip(0..) {
        let peer = world.serve(None);
        let to = format!("bob{number}@{domain}");
        let attempt = world.server.send(&to);
        assert_ne!(attempt.status, "sent", "{to}: {attempt:?}");
        for domain in SPELLINGS {
            assert!(peer.received(&format!("bob{number}@{domain}")).is_empty(), "{to} went in plain text");
        }
    }
}

/// What is sent over TLS with the right name arrives.
fn verified<S: MailServer>() {
    let world = World::<S>::new();
    let good = world.authority.issue(&[&format!("mx.{}", SPELLINGS[0])]);
    let _peer = world.serve(Some(&good));
    for domain in SPELLINGS {
        let attempt = world.server.send(&format!("bob@{domain}"));
        assert_eq!(attempt.status, "sent", "{domain}: {attempt:?}");
    }
}

macro_rules! of {
    ($($name:ident: $server:ty, $($test:ident)+;)*) => {$(
        mod $name {
            use super::*;

            $(#[test]
            fn $test() {
                super::$test::<$server>();
            })+
        }
    )*};
}
of! {
    courier: Courier, received sent;
    exim: Exim, received sent verified;
    haraka: Haraka, received sent;
    opensmtpd: OpenSmtpd, received;
    postfix: Postfix, received sent verified;
    sendmail: Sendmail, received;
}
