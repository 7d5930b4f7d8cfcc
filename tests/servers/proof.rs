//! What verify.sh says of partners, of every server that finds theirs by its own means.

use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::{BUNDLE, MailServer};
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// Programs of the root, but these; what is behind an equals sign is there in place of it.
fn with_few(without: &[&str]) -> String {
    let others = without.iter().map(|it| match it.split_once('=') {
        Some((name, instead)) => format!("ln -sf /usr/bin/{instead} /tmp/few/{name}\n"),
        None => format!("rm /tmp/few/{it}\n"),
    });
    format!(
        "rm -rf /tmp/few; mkdir /tmp/few; ln -s /usr/bin/* /usr/sbin/* /tmp/few/ 2>/dev/null\n{}PATH=/tmp/few sh {BUNDLE}/verify.sh 2>&1; echo ended with $?",
        others.collect::<String>()
    )
}

/// Partners who are as they should be are passed, and of the others each is named. `routed` are rules for partners whose
/// mail the administrator leads elsewhere, with what is said of them, once it is set up so; `programs` are those
/// without which nobody can be asked; `instead` are others that do as well.
pub fn fails_and_names_whom_it_did_not_see<S: MailServer>(
    routed: impl Fn(&S, &Network) -> Vec<(&'static str, String)>,
    programs: &[&[&str]],
    instead: &[&str],
) {
    let network = Network::take();
    let authority = Authority::new();
    let hosts =
        [("home", 1), ("bank", 30), ("other", 31), ("free", 32), ("told", 33), ("plain", 34), ("loud", 35)];
    let hosts = hosts.map(|(name, host)| (format!("{name}.test"), network.address(host)));
    let _dns = Dns::start(network.address(53), BTreeMap::<String, Ipv4Addr>::from(hosts));
    let peer =
        |host, name: &str| Peer::start(network.address(host), Some(authority.issue(&[name]).serving()));
    let _peers = [
        peer(30, "mx.bank.test"),
        peer(31, "mx.elsewhere.test"),
        Peer::start(network.address(34), None),
        peer(35, "mx.loud.test"),
    ];
    let server = S::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let routed = routed(&server, &network);
    let ready = |inbound, rules: &[&str]| {
        let mut policy = Policy::new(inbound, Class::Opportunistic);
        for rule in rules {
            policy.add(rule.parse().unwrap()).unwrap();
        }
        server.apply(&server.configuration(policy));
    };
    let proof = || server.root().sh(&format!("sh {BUNDLE}/verify.sh 2>&1; echo ended with $?"));
    let ended = |printed: &str, with: u8| printed.trim_end().ends_with(&format!("ended with {with}"));

    // Without an MX record the domain is a server itself (RFC 5321, section 5.1). Nobody has to answer where TLS may be
    // left out.
    let mut good =
        vec!["bank.test=verified", "loud.test=verified", "mx.bank.test=required", "free.test=opportunistic"];
    good.extend(routed.iter().map(|(rule, _)| *rule));
    ready(Class::Opportunistic, &good);
    let check = |printed: &str| {
        let own = "mx.bank.test: mail goes to mx.bank.test:25".to_owned();
        for said in ["bank.test: mail goes to mx.bank.test:25".to_owned(), own]
            .iter()
            .chain(routed.iter().map(|(_, said)| said))
        {
            assert!(printed.lines().any(|line| line == said), "{said}\n{printed}");
        }
        assert!(printed.contains("Verified peername: mx.bank.test"), "{printed}");
        assert!(ended(printed, 0), "{printed}");
    };
    check(&proof());
    if !instead.is_empty() {
        check(&server.root().sh(&with_few(instead)));
    }

    let bad = [
        "other.test=verified",
        "plain.test=required",
        "told.test=required",
        "nowhere.test=verified",
        "lost.test=opportunistic",
    ];
    ready(Class::Opportunistic, &[&bad[..], &["bank.test=required"]].concat());
    let printed = proof();
    let told = printed.lines().find(|line| line.starts_with("No connection as it is asked for:"));
    let told = told.unwrap_or_else(|| panic!("{printed}"));
    for rule in bad {
        let domain = rule.split('=').next().unwrap();
        assert!(told.contains(&format!(" {domain}")), "{domain}\n{printed}");
    }
    assert!(!told.contains("bank.test") && ended(&printed, 1), "{printed}");

    // Without what asks nothing is passed.
    ready(Class::Plain, &good[..1]);
    for missing in programs {
        let printed = server.root().sh(&with_few(missing));
        let said = printed.contains("The partners cannot be asked: ") && printed.contains(missing[0]);
        assert!(said && ended(&printed, 1), "{printed}");
    }
}
