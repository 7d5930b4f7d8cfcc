//! Mail to domains that name their servers on a website, asked for by a helper program.

use crate::authority::{Authority, Identity};
use crate::dns::Dns;
use crate::network::{self, Network};
use crate::peer::Peer;
use crate::postfix::Postfix;
use crate::server::MailServer;
use postseal::policy::Policy;
use std::collections::BTreeMap;
use std::io::{BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener};

/// Answers as postfix-mta-sts-resolver does, in the protocol of socketmap_table(5). It ends with the test's process.
fn helper() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 8461)).unwrap();
    let _ = std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let _ = std::thread::spawn(move || -> std::io::Result<()> {
                let mut answers = connection.try_clone()?;
                let mut bytes = BufReader::new(connection).bytes();
                loop {
                    let mut length = 0;
                    for digit in bytes.by_ref() {
                        match digit? {
                            b':' => break,
                            digit => length = length * 10 + usize::from(digit - b'0'),
                        }
                    }
                    let asked: Vec<u8> = bytes.by_ref().take(length).collect::<Result<_, _>>()?;
                    if asked.is_empty() || bytes.next().is_none() {
                        return Ok(());
                    }
                    let asked = String::from_utf8_lossy(&asked).into_owned();
                    let answer = match asked.strip_prefix("postfix ") {
                        Some(domain @ ("sts.test" | "forged.test")) => {
                            format!("OK secure match=mx.{domain} servername=hostname")
                        }
                        _ => "NOTFOUND ".to_owned(),
                    };
                    answers.write_all(format!("{}:{answer},", answer.len()).as_bytes())?;
                }
            });
        }
    });
}

#[test]
fn what_a_website_names_holds_behind_the_partners_own_rules() {
    let _alone = network::alone();
    let network = Network::take();
    let authority = Authority::new();
    let mut domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
    let mut peers = BTreeMap::new();
    // The right server, a server without a trusted certificate, and one of a domain that names none.
    for (host, domain) in (20..).zip(["sts.test", "forged.test", "other.test"]) {
        let name = format!("mx.{domain}");
        let identity =
            if domain == "sts.test" { authority.issue(&[&name]) } else { Identity::self_signed(&[&name]) };
        let _ = peers.insert(domain, Peer::start(network.address(host), Some(identity.serving())));
        let _ = domains.insert(domain.to_owned(), network.address(host));
    }
    let _dns = Dns::start(network.address(53), domains);
    let postfix = Postfix::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    helper();
    let mut policy = Policy::default();
    policy.mta_sts = true;
    postfix.apply(&postfix.configuration(policy.clone()));
    let sent = |user: &str, domain: &str| {
        let to = format!("{user}@{domain}");
        let status = postfix.send(&to).status;
        assert_eq!(status == "sent", peers[domain].received(&to).iter().any(|it| it.tls), "{to}");
        status
    };
    assert_eq!(sent("a", "sts.test"), "sent");
    assert_eq!(sent("a", "forged.test"), "deferred");
    assert_eq!(sent("a", "other.test"), "sent");

    // What is said of a partner goes before the website.
    policy.add("forged.test=required".parse().unwrap()).unwrap();
    postfix.apply(&postfix.configuration(policy.clone()));
    assert_eq!(sent("b", "forged.test"), "sent");
}
