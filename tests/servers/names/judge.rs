//! A real Postfix is the judge: what Postseal says holds, it verifies; what Postseal calls broken, it refuses.

use super::{Names, dane, rollover};
use crate::network::{self, Network};
use crate::peer::Peer;
use crate::postfix::Postfix;
use crate::server::MailServer;
use postseal::policy::Policy;
use std::sync::Mutex;

/// What Postseal says of a domain, of what it is about.
fn codes(names: &Names, domain: &str, about: &[&str]) -> Vec<String> {
    let (_, json) = names.postseal(names.unbound(), &["dns", "check", domain]);
    let all = json["findings"].as_array().unwrap_or_else(|| panic!("{domain}: {json}")).iter();
    let mut codes: Vec<String> = all
        .map(|it| it["code"].as_str().unwrap().to_owned())
        .filter(|it| about.iter().any(|about| it.starts_with(about)))
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

/// How Postfix says that it knew the server.
fn trust(postfix: &Postfix, host: &str) -> Option<String> {
    let log = postfix.log().unwrap();
    let line = log.lines().rfind(|it| it.contains(&format!("TLS connection established to {host}[")))?;
    line.split(": ").nth(1)?.split(' ').next().map(str::to_owned)
}

#[test]
fn what_postseal_says_of_dane_is_what_postfix_does() {
    let made = Mutex::new(None);
    let names = Names::start(|authority, _| {
        let identity = authority.issue(&dane::SERVERS);
        let marks = dane::marks(authority, &identity);
        *made.lock().unwrap() = Some(identity);
        marks
    });
    let identity = made.lock().unwrap().take().unwrap();
    let mail = Peer::start(names.network.address(1), Some(identity.serving()));
    let clear = Peer::start(names.network.address(2), None);
    let with_ca = Peer::start(names.network.address(3), Some(identity.serving_with(&names.authority)));
    let (_network, postfix) = rollover::postfix(&names);
    for (domain, host, told, status, known) in [
        ("secure.test", "mx.secure.test", "dane-holds", "sent", Some("Verified")),
        ("nsec3.test", "mx.nsec3.test", "dane-holds", "sent", Some("Verified")),
        ("mx.ed25519.test", "mx.ed25519.test", "dane-holds", "sent", Some("Verified")),
        ("mx.rsa.test", "mx.rsa.test", "dane-holds", "sent", Some("Verified")),
        ("spare.secure.test", "spare.secure.test", "dane-holds dane-spare", "sent", Some("Verified")),
        ("sha512.secure.test", "sha512.secure.test", "dane-holds", "sent", Some("Verified")),
        ("ta.secure.test", "ta.secure.test", "dane-holds", "sent", Some("Verified")),
        ("wild.secure.test", "wild.secure.test", "dane-holds", "sent", Some("Verified")),
        // The key of the CA, whose certificate is sent along: what Postseal offers instead of the server's own.
        ("tasha.secure.test", "tasha.secure.test", "dane-holds", "sent", Some("Verified")),
        // Encrypted, for want of anything better.
        ("none.secure.test", "none.secure.test", "dane-none", "sent", Some("Trusted")),
        ("usage.secure.test", "usage.secure.test", "dane-usage dane-useless", "sent", Some("Trusted")),
        ("mx.plain.test", "mx.plain.test", "dane-unsigned", "sent", Some("Trusted")),
        // Broken.
        ("wrong.secure.test", "wrong.secure.test", "dane-mismatch", "deferred", None),
        ("taname.secure.test", "taname.secure.test", "dane-issuer", "deferred", None),
        ("taunsent.secure.test", "taunsent.secure.test", "dane-mismatch", "deferred", None),
        // The CA's certificate is not sent; it is another CA; the certificate is for other names.
        ("tabare.secure.test", "tabare.secure.test", "dane-mismatch", "deferred", None),
        ("tawrong.secure.test", "tawrong.secure.test", "dane-mismatch", "deferred", None),
        ("taother.secure.test", "taother.secure.test", "dane-issuer", "deferred", None),
        ("clear.secure.test", "clear.secure.test", "dane-without-tls", "deferred", None),
        ("expired.test", "mx.expired.test", "dns-bogus", "deferred", None),
        ("bogus.test", "mx.bogus.test", "dns-bogus", "deferred", None),
    ] {
        assert_eq!(codes(&names, domain, &["dane-", "dns-bogus"]).join(" "), told, "{domain}");
        let to = format!("bob@{domain}");
        let attempt = postfix.send(&to);
        assert_eq!(attempt.status, status, "{domain}: {attempt:?}");
        assert!(clear.received(&to).is_empty(), "{domain}");
        let came = mail.received(&to).into_iter().chain(with_ca.received(&to)).any(|it| it.tls);
        assert_eq!(came, status == "sent", "{domain}");
        if let Some(known) = known {
            assert_eq!(trust(&postfix, host).as_deref(), Some(known), "{domain}");
        }
    }
}

/// A sender that asks postfix-mta-sts-resolver, which Postseal's configuration names.
fn with_helper(names: &Names) -> (Network, Postfix) {
    names.root.write("/etc/ssl/certs/ca-certificates.crt", &names.authority.root_pem());
    names.root.write("/etc/resolv.conf", &format!("nameserver {}\n", names.unbound().ip()));
    names.root.write(
        "/etc/mta-sts-daemon.yml",
        "host: 127.0.0.1\nport: 8461\ncache:\n  type: internal\n  options:\n    cache_size: 100\n\
         default_zone:\n  strict_testing: false\n  timeout: 10\n",
    );
    let _ = names
        .root
        .sh("SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt mta-sts-daemon -c /etc/mta-sts-daemon.yml \
         >/var/log/mta-sts.log 2>&1 &");
    let begun = std::time::Instant::now();
    while std::net::TcpStream::connect(("127.0.0.1", 8461)).is_err() {
        let log = || std::fs::read_to_string(names.root.path("/var/log/mta-sts.log")).unwrap_or_default();
        assert!(begun.elapsed().as_secs() < 60, "the helper does not listen: {}", log());
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let network = Network::take();
    let postfix = Postfix::start(&network, &names.authority, &names.authority.issue(&["mx.home.test"]));
    let resolver = format!("nameserver {}\n", names.unbound().ip());
    std::fs::write(postfix.path("/etc/resolv.conf"), resolver).unwrap();
    let mut policy = Policy::default();
    policy.mta_sts = true;
    postfix.apply(&postfix.configuration(policy));
    (network, postfix)
}

/// By the helper program that Postseal's configuration names for Postfix.
#[test]
fn what_postseal_says_of_mta_sts_is_what_postfix_does() {
    let _alone = network::alone();
    let (names, identity) = super::policy::start();
    let mail = Peer::start(names.network.address(1), Some(identity.serving()));
    let (_network, postfix) = with_helper(&names);
    let sent = |domain: &str, told: &str, status: &str| {
        let domain = format!("{domain}.sts.test");
        assert_eq!(codes(&names, &domain, &["sts-"]).join(" "), told, "{domain}");
        let to = format!("bob@{domain}");
        let attempt = postfix.send(&to);
        assert_eq!(attempt.status, status, "{domain}: {attempt:?}");
        assert_eq!(mail.received(&to).iter().any(|it| it.tls), status == "sent", "{domain}");
        trust(&postfix, "mx.secure.test")
    };
    assert_eq!(sent("enforced", "sts-enforced", "sent").as_deref(), Some("Verified"));
    assert_eq!(sent("recipe", "sts-testing", "sent").as_deref(), Some("Trusted"));
    // The policy that Postseal offers to enforce, at the place that it says.
    assert_eq!(sent("ours", "sts-enforced", "sent").as_deref(), Some("Verified"));
    assert_eq!(sent("testing", "sts-testing", "sent").as_deref(), Some("Trusted"));
    assert_eq!(sent("nothing", "sts-none", "sent").as_deref(), Some("Trusted"));
    // A policy that nobody can fetch does not count, here as there. (An id with other signs than letters and digits does
    // not count either; the helper takes it all the same.)
    for (domain, told) in [
        ("no-server", "sts-unreachable"),
        ("expired", "sts-certificate"),
        ("missing", "sts-status"),
        ("garbage", "sts-policy"),
    ] {
        assert_eq!(sent(domain, told, "sent").as_deref(), Some("Trusted"), "{domain}");
    }
    let _ = sent("unlisted", "sts-enforced sts-not-listed", "deferred");
}

/// A server that does not do what its policy promises.
#[test]
fn a_server_that_breaks_its_promise_is_refused_by_both() {
    let _alone = network::alone();
    let (names, _) = super::policy::start();
    let other = names.authority.issue(&["somebody.test"]);
    let mail = Peer::start(names.network.address(1), Some(other.serving()));
    let (_network, postfix) = with_helper(&names);
    for (domain, told, status) in [
        ("enforced", "sts-enforced sts-refused", "deferred"),
        ("ours", "sts-enforced sts-refused", "deferred"),
        ("testing", "sts-refused-later sts-testing", "sent"),
    ] {
        let domain = format!("{domain}.sts.test");
        assert_eq!(codes(&names, &domain, &["sts-"]).join(" "), told);
        let to = format!("bob@{domain}");
        assert_eq!(postfix.send(&to).status, status, "{domain}");
        assert_eq!(mail.received(&to).len(), usize::from(status == "sent"));
    }
}
