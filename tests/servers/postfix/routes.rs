//! Partners whose mail takes a fixed route: Postfix asks for the rule by the route, and finds that of the domain.

use super::Postfix;
use crate::authority::{Authority, Identity as Issued};
use crate::dns::Dns;
use crate::network::Network;
use crate::peer::Peer;
use crate::server::{BUNDLE, CERTIFICATE, KEY, MailServer};
use postseal::policy::{Order, Partner, Platform, Policy, servers};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;

#[test]
fn a_fixed_route_is_held_to_the_rule_of_its_domain() {
    let network = Network::take();
    let authority = Authority::new();
    let (good, unknown) = (network.address(20), network.address(21));
    let hosts = [("home.test", network.address(1)), ("good.test", good), ("unknown.test", unknown)]
        .map(|(name, at)| (name.to_owned(), at));
    let _dns = Dns::start(network.address(53), BTreeMap::from(hosts));
    let good = Peer::start(good, Some(authority.issue(&["mx.good.test"]).serving()));
    let unknown = Peer::start(unknown, Some(Issued::self_signed(&["mx.unknown.test"]).serving()));
    let identity = authority.issue(&["mx.home.test"]);
    let main = "transport_maps = texthash:/etc/postfix/transport, texthash:/etc/postfix/more\n";
    let postfix = Postfix::start_with(&network, &authority, &identity, main, "");
    let routes = "bank.test smtp:[mx.good.test]\n.bank.test smtp:[mx.good.test]:25\nshop.test \
                  relay:[mx.unknown.test]:25\nhere.test local:\n";
    fs::write(postfix.path("/etc/postfix/transport"), routes).unwrap();
    fs::write(postfix.path("/etc/postfix/more"), "free.test smtp:[mx.unknown.test]:25\n").unwrap();

    let server = servers::find("postfix").unwrap();
    let host = "mx.home.test".parse().unwrap();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for domain in ["bank.test", "shop.test", "here.test"] {
        let names = vec!["mx.good.test".parse().unwrap()];
        let partner = Partner::new(domain.parse().unwrap());
        policy.put(Partner { outbound: Some(Class::Verified), certificate_names: names, ..partner });
    }
    let mut order = Order {
        server_version: postfix.version(),
        platform: Platform::default(),
        certificate: CERTIFICATE.parse().unwrap(),
        key: KEY.parse().unwrap(),
        roots: server.usual_roots(Platform::default()),
        routes: Vec::new(),
        host,
        policy,
    };
    server.configuration(&order).unwrap().write_folder(&postfix.path(BUNDLE), "").unwrap();
    postfix.apply_again();
    let map = || fs::read_to_string(postfix.path("/etc/postfix/postseal_tls_policy")).unwrap();
    let first = map();
    let rules = |text: &str| {
        let is_rule = |line: &&str| line.starts_with('[');
        let mut rules: Vec<String> = text.lines().filter(is_rule).map(str::to_owned).collect();
        rules.sort();
        rules
    };
    let rule = |route: &str| format!("{route} secure match=mx.good.test");
    assert_eq!(
        rules(&first),
        ["[mx.good.test]", "[mx.good.test]:25", "[mx.unknown.test]:25"].map(rule),
        "{first}"
    );
    postfix.apply_again();
    assert_eq!(map(), first);

    assert_eq!(postfix.send("bob@bank.test").status, "sent");
    assert!(good.received("bob@bank.test")[0].tls);
    assert_eq!(postfix.send("bob@sub.bank.test").status, "sent");
    assert!(good.received("bob@sub.bank.test")[0].tls);
    // The route leads to somebody else: the mail waits, and goes to nobody in plain text.
    assert_eq!(postfix.send("bob@shop.test").status, "deferred");
    assert!(unknown.received("bob@shop.test").is_empty());

    // From the administrator's own files the same rules are written, without a look at the machine.
    let own = postfix.path("/etc/postfix/main.cf");
    let text = fs::read_to_string(&own).unwrap();
    let tables = postseal::policy::own::tables(server, &own, &text);
    order.routes = server.routes(&text, &|name| tables.get(name).cloned());
    let configuration = server.configuration(&order).unwrap();
    let written = &configuration.file("postseal_tls_policy").unwrap().text;
    assert_eq!(rules(written), rules(&first));
    fs::remove_dir_all(postfix.path(BUNDLE)).unwrap();
    configuration.write_folder(&postfix.path(BUNDLE), "").unwrap();
    postfix.apply_again();
    assert_eq!(map(), *written, "there is nothing left to be added");
    assert_eq!(postfix.send("bob@bank.test").status, "sent");
}

#[test]
fn what_goes_past_the_rules_is_told() {
    let network = Network::take();
    let authority = Authority::new();
    let identity = authority.issue(&["mx.home.test"]);
    let main =
        "relayhost = [mx.relay.test]\nsmtp_fallback_relay = [mx.fallback.test]\ndefault_transport = smtp\n";
    // Of the service that stands first, and of one more.
    let master = "  -o smtpd_sender_restrictions=permit\nfilter unix - - n - - smtp\n  -o smtp_tls_security_level=none\n";
    let postfix = Postfix::start_with(&network, &authority, &identity, main, "");
    let file = postfix.path("/etc/postfix/master.cf");
    let before = fs::read_to_string(&file).unwrap();
    let (first, rest) = before.split_once('\n').unwrap();
    fs::write(&file, format!("{first}\n{master}{rest}")).unwrap();
    let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    policy.add("bank.test=required/required".parse().unwrap()).unwrap();
    postfix.apply(&postfix.configuration(policy));
    let printed = postfix.sh(&format!("sh {BUNDLE}/apply.sh 2>&1"));
    let told: Vec<&str> = printed.lines().filter(|line| line.starts_with("Mail may go past")).collect();
    let about = |setting: &str| told.iter().filter(|line| line.contains(setting)).count();
    assert_eq!(about("relayhost = [mx.relay.test]"), 1, "{printed}");
    assert_eq!(about("smtp_fallback_relay = [mx.fallback.test]"), 1, "{printed}");
    assert_eq!(about("filter/unix/smtp_tls_security_level = none"), 1, "{printed}");
    assert_eq!(about("smtpd_sender_restrictions = permit"), 1, "{printed}");
    assert_eq!(told.len(), 4, "{printed}");
}
