//! From a domain to its mail servers: `probe --domain`, and `send` without `--via`.

#[path = "common/dns.rs"]
mod dns;
#[path = "common/peer.rs"]
mod peer;

use dns::{Dns, mx};
use hickory_proto::rr::rdata::{A, MX};
use hickory_proto::rr::{Name, RData};
use peer::{Peer, Practice};
use postseal::delivery::{self, Error, Host, Route, Step, Target, Trust};
use serde_json::Value;
use std::net::Ipv4Addr;
use std::process::{Command, Output};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};

fn at(last: u8) -> RData {
    RData::A(A::new(127, 0, 0, last))
}

/// One server well, at two addresses; one behind it that is not there; and domains of other kinds.
fn zone() -> dns::Zone {
    vec![
        ("example.test", mx(20, "mx2.example.test")),
        ("example.test", mx(10, "mx.example.test")),
        ("mx.example.test", at(1)),
        ("mx.example.test", at(2)),
        ("mx2.example.test", at(3)),
        ("good.test", mx(10, "mx.good.test")),
        ("mx.good.test", at(1)),
        ("down.test", mx(10, "mx.down.test")),
        ("down.test", mx(20, "nowhere.down.test")),
        ("down.test", mx(30, "mx.good.test")),
        ("mx.down.test", at(3)),
        ("dead.test", mx(10, "mx2.example.test")),
        ("strict.test", mx(10, "plain.test")),
        ("strict.test", mx(20, "mx.good.test")),
        ("plain.test", at(2)),
        ("none.test", RData::MX(MX::new(0, Name::root()))),
        ("odd.test", mx(10, "not_a_host.test")),
    ]
}

fn postseal(dns: &Dns, arguments: &[&str]) -> Output {
    let resolver = dns.address.to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    command.args(["--lang", "en", "--resolver", &resolver]).args(arguments).output().unwrap()
}

fn json(done: &Output) -> Value {
    serde_json::from_slice(&done.stdout).unwrap_or_else(|error| panic!("{error}: {done:?}"))
}

fn codes(document: &Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[test]
fn every_server_of_a_domain_is_looked_at_in_order_at_each_address() {
    let dns = Dns::start(zone());
    let practice = Practice::start("mx.example.test");
    let port = practice.address().port();
    let _plain = Peer::start(Ipv4Addr::new(127, 0, 0, 2), port, &[]);
    let (port, root) = (port.to_string(), practice.root.to_str().unwrap());
    let probe = |domain: &str, more: &[&str]| {
        postseal(&dns, &[&["probe", "--domain", domain, "--port", &port, "--trust", root], more].concat())
    };
    let done = probe("example.test", &["--json"]);
    assert_eq!(done.status.code(), Some(1));
    let all = json(&done);
    let seen: Vec<_> = all.as_array().unwrap().iter().collect();
    let mut told: Vec<_> = seen
        .iter()
        .map(|it| {
            let text = |key: &str| it[key].as_str().unwrap().to_owned();
            (
                it["preference"].as_u64().unwrap(),
                text("target"),
                text("ip"),
                it["reachable"] == true,
                codes(it),
            )
        })
        .collect();
    assert_eq!(told.last().unwrap().0, 20, "the preferred server first");
    told.sort();
    let target = |host: &str| format!("{host}:{port}");
    // The name server knows nothing of DNSSEC, and no policy.
    let beside = ["dns-no-dnssec", "sts-none"];
    let expected = [
        (10, target("mx.example.test"), "127.0.0.1".to_owned(), true, beside.to_vec()),
        (
            10,
            target("mx.example.test"),
            "127.0.0.2".to_owned(),
            true,
            [&["probe-no-starttls"], &beside[..]].concat(),
        ),
        (20, target("mx2.example.test"), "127.0.0.3".to_owned(), false, vec!["delivery-port-closed"]),
    ];
    assert_eq!(told, expected);
    assert!(seen.iter().all(|it| it["host"].is_string() && it.get("versions").is_some()));

    let text = probe("example.test", &[]);
    let text = String::from_utf8_lossy(&text.stdout);
    assert!(text.contains("Mail server mx2.example.test (preference 20)"), "{text}");
    assert!(text.contains("connection was refused"), "{text}");

    // For another name than its certificate carries: the host of the MX record counts.
    let other = probe("good.test", &["--json"]);
    assert_eq!(
        (other.status.code(), codes(&json(&other)[0])),
        (Some(1), [&["host-mismatch"], &beside[..]].concat())
    );
    // No MX: the domain itself.
    let own = json(&probe("mx.good.test", &["--json"]));
    assert_eq!((&own[0]["preference"], &own[0]["host"]), (&Value::Null, &"mx.good.test".into()));
    let dead = probe("dead.test", &["--json"]);
    assert_eq!((dead.status.code(), json(&dead)[0]["reachable"].as_bool()), (Some(2), Some(false)));
}

#[test]
fn what_is_not_looked_at_is_told() {
    const HOSTS: [&str; 17] = [
        "a.many.test",
        "b.many.test",
        "c.many.test",
        "d.many.test",
        "e.many.test",
        "f.many.test",
        "g.many.test",
        "h.many.test",
        "i.many.test",
        "j.many.test",
        "k.many.test",
        "l.many.test",
        "m.many.test",
        "n.many.test",
        "o.many.test",
        "p.many.test",
        "q.many.test",
    ];
    let mut all: dns::Zone = (11..20).map(|last| ("mx.wide.test", at(last))).collect();
    all.push(("wide.test", mx(10, "mx.wide.test")));
    all.extend(
        HOSTS.into_iter().zip(1_u16..).flat_map(|(host, nth)| [("many.test", mx(nth, host)), (host, at(9))]),
    );
    let dns = Dns::start(all);
    // Nobody listens there, and that is not the question.
    let port = std::net::TcpListener::bind("127.0.0.9:0").unwrap().local_addr().unwrap().port().to_string();
    for (domain, places, code, words) in [
        ("wide.test", 8, "probe-more-addresses", "mx.wide.test has 9 addresses; 8 of them were looked at."),
        (
            "many.test",
            16,
            "probe-more-servers",
            "many.test names 17 mail servers; 16 of them were looked at.",
        ),
    ] {
        let done = json(&postseal(&dns, &["probe", "--json", "--domain", domain, "--port", &port]));
        let seen = done.as_array().unwrap();
        assert_eq!(seen.len(), places, "{done}");
        let told: Vec<_> = seen.iter().filter(|it| codes(it).contains(&code)).collect();
        assert_eq!(told.len(), 1, "{done}");
        let findings = told[0]["findings"].as_array().unwrap();
        let finding = findings.iter().find(|it| it["code"] == code).unwrap();
        assert_eq!((&finding["message"], &finding["severity"]), (&words.into(), &"warning".into()));
    }
}

#[test]
fn a_domain_without_servers_is_told_as_what_it_is() {
    let dns = Dns::start(zone());
    for (domain, exit, words, code) in [
        ("none.test", 1, "takes no mail", "delivery-null-mx"),
        ("odd.test", 1, "name no mail server", "delivery-unusable-mx"),
        ("missing.test", 2, "has no address", "delivery-name-not-found"),
        ("broken.test", 2, "could not be looked up", "delivery-resolver"),
    ] {
        for arguments in [
            &["--json", "probe", "--domain", domain][..],
            &["--json", "send", "--from", "ann@example.org", "--to", &format!("bob@{domain}")],
        ] {
            let done = postseal(&dns, arguments);
            assert_eq!(done.status.code(), Some(exit), "{arguments:?}");
            let said = String::from_utf8_lossy(&done.stderr);
            assert!(said.contains(words) && said.lines().count() == 1, "{arguments:?}: {said}");
            match json(&done) {
                Value::Array(servers) => assert!(servers.is_empty()),
                document => {
                    let told = (&document["reachable"], &document["accepted"]);
                    assert_eq!(told, (&false.into(), &false.into()));
                    assert_eq!(codes(&document), [code]);
                }
            }
        }
    }
}

#[test]
fn the_message_goes_to_the_recipients_own_server() {
    let dns = Dns::start(zone());
    let practice = Practice::start("mx.good.test");
    let port = practice.address().port();
    let _plain = Peer::start(Ipv4Addr::new(127, 0, 0, 2), port, &[]);
    let (port, root) = (port.to_string(), practice.root.to_str().unwrap());
    let send = |to: &str, class: &str| {
        let arguments = ["--json", "send", "--from", "ann@example.org", "--tls", class, "--port", &port];
        postseal(&dns, &[&arguments[..], &["--trust", root, "--to", to]].concat())
    };
    // The second domain's first two servers cannot be had.
    for to in ["bob@good.test", "bob@down.test", "bob@mx.good.test"] {
        let done = send(to, "verified");
        assert_eq!(done.status.code(), Some(0), "{to}: {}", String::from_utf8_lossy(&done.stderr));
        let document = json(&done);
        assert_eq!(document["target"], format!("mx.good.test:{port}"), "{to}");
        assert!(practice.server.message(document["message_id"].as_str().unwrap()).is_some(), "{to}");
        let tried = document["transcript"].to_string().matches("the next server").count();
        assert_eq!(tried, if to == "bob@down.test" { 2 } else { 0 });
    }
    // A server without TLS is what the test was to find out: no other is tried behind its back.
    let refused = send("bob@strict.test", "required");
    assert_eq!(refused.status.code(), Some(1));
    let document = json(&refused);
    assert_eq!(codes(&document), ["delivery-no-starttls"]);
    assert_eq!(document["target"], format!("plain.test:{port}"));
    let dead = send("bob@dead.test", "plain");
    assert_eq!((dead.status.code(), json(&dead)["reachable"].as_bool()), (Some(2), Some(false)));
}

#[tokio::test]
async fn a_silent_server_is_waited_for_no_longer_than_asked_and_let_go_at_once_when_given_up() {
    let dns = Dns::start(zone());
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = silent.local_addr().unwrap().port();
    let route = |deadline| {
        let target = Target { host: Host::Name("good.test".parse().unwrap()), port, server_name: None };
        let mut route = Route::new(target, Trust::Roots(Vec::new()));
        (route.resolver, route.deadline) = (Some(dns.address), deadline);
        route
    };
    let domain = || "good.test".parse().unwrap();
    let seen = delivery::probe_domain(domain(), route(Duration::from_millis(300))).await.unwrap();
    let error = seen[0].probe.clone().unwrap_err().error;
    assert!(matches!(error, Error::TimedOut { step: Step::Greeting, .. }), "{error:?}");
    let _ = silent.accept().await.unwrap();

    let mut given_up =
        Box::pin(async { delivery::probe_domain(domain(), route(Duration::from_secs(600))).await });
    let mut stream = tokio::select! {
        accepted = silent.accept() => accepted.unwrap().0,
        done = &mut given_up => panic!("{done:?}"),
    };
    drop(given_up);
    let end = tokio::time::timeout(Duration::from_secs(20), stream.read(&mut [0])).await;
    assert_eq!(end.expect("the connection stays").unwrap(), 0);
}

/// More than a hundred addresses, which all take their time to greet.
const MANY: [&str; 16] = [
    "a.many.test",
    "b.many.test",
    "c.many.test",
    "d.many.test",
    "e.many.test",
    "f.many.test",
    "g.many.test",
    "h.many.test",
    "i.many.test",
    "j.many.test",
    "k.many.test",
    "l.many.test",
    "m.many.test",
    "n.many.test",
    "o.many.test",
    "p.many.test",
];
const ADDRESSES: u8 = 7;

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_servers_take_little_more_than_the_slowest() {
    let mut zone: dns::Zone = vec![("one.test", mx(10, "a.one.test")), ("a.one.test", many(0, 0))];
    let mut listeners = Vec::new();
    let mut port = 0;
    for (host, name) in (0..).zip(MANY) {
        zone.push(("many.test", mx(10, name)));
        for address in 0..ADDRESSES {
            zone.push((name, many(host, address)));
            let listener = tokio::net::TcpListener::bind((address_of(host, address), port)).await.unwrap();
            port = listener.local_addr().unwrap().port();
            listeners.push(listener);
        }
    }
    let mut servers = tokio::task::JoinSet::new();
    for listener in listeners {
        let _ = servers.spawn(slow(listener));
    }
    let dns = Dns::start(zone);
    let look = async |domain: &str| {
        let domain: postseal::name::MailDomain = domain.parse().unwrap();
        let target = Target { host: Host::Name(domain.as_host().clone()), port, server_name: None };
        let mut route = Route::new(target, Trust::Roots(Vec::new()));
        route.resolver = Some(dns.address);
        let begun = std::time::Instant::now();
        let seen = delivery::probe_domain(domain, route).await.unwrap();
        for it in &seen {
            assert!(it.probe.is_ok(), "{it:?}");
        }
        (seen.len(), begun.elapsed())
    };
    let (one, slowest) = look("one.test").await;
    let (all, together) = look("many.test").await;
    assert_eq!((one, all), (1, MANY.len() * usize::from(ADDRESSES)));
    // One after the other it would be 112 times as long, sixteen at a time seven times.
    let ratio = together.as_secs_f64() / slowest.as_secs_f64();
    assert!(ratio < 2.0, "{all} in {together:?}, one in {slowest:?}: {ratio:.2} times");
}

fn address_of(host: u8, address: u8) -> Ipv4Addr {
    Ipv4Addr::new(127, 79, host, 10 + address)
}

fn many(host: u8, address: u8) -> RData {
    RData::A(A(address_of(host, address)))
}

/// A server in plain text that takes a second and a half to greet.
async fn slow(listener: tokio::net::TcpListener) {
    let mut open = tokio::task::JoinSet::new();
    while let Ok((mut stream, _)) = listener.accept().await {
        let _ = open.spawn(async move {
            tokio::time::sleep(Duration::from_millis(1500)).await;
            let (read, mut write) = stream.split();
            let mut lines = tokio::io::BufReader::new(read).lines();
            write.write_all(b"220 many.test ESMTP\r\n").await?;
            while lines.next_line().await?.is_some() {
                write.write_all(b"250 ok\r\n").await?;
            }
            std::io::Result::Ok(())
        });
    }
}
