//! Networks that fail: the way by IPv6 leads nowhere, DNS says nothing, and a network that
//! wants a log-in first answers with a page of its own.

#[path = "../common/dns.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
pub mod dns;
#[path = "../common/peer.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
pub mod peer;

use crate::{NAME, postseal, told};
use dns::Dns;
use hickory_proto::rr::RData;
use hickory_proto::rr::rdata::{A, AAAA};
use peer::Practice;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, UdpSocket};
use std::process::Command;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

const APART: &str = "POSTSEAL_TEST_APART";

/// In a network of its own, after this script.
pub fn apart(test: &str, script: &str) -> bool {
    if std::env::var_os(APART).is_some() {
        return true;
    }
    let script = format!("ip link set lo up; {script}; exec \"$0\" \"$@\"");
    let mut command = Command::new("unshare");
    let command = command.args(["-n", "sh", "-ec", &script]).arg(std::env::current_exe().unwrap());
    let done = command.args(["--exact", test, "--nocapture"]).env(APART, "yes").output().unwrap();
    let said = told(&[done.stdout, done.stderr].concat());
    assert!(done.status.success(), "{said}");
    println!("{said}");
    false
}

/// A server of which the address of IPv6 does not answer is reached at that of IPv4, and that is told, once.
fn is_reached_by_the_other(code: &str) {
    let practice = Practice::start(NAME);
    let six = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1);
    let zone = vec![(NAME, RData::AAAA(AAAA(six))), (NAME, RData::A(A(Ipv4Addr::LOCALHOST)))];
    let dns = Dns::start(zone);
    let (resolver, root) = (dns.address.to_string(), practice.root.display().to_string());
    let target = format!("{NAME}:{}", practice.address().port());
    let data = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    let done =
        postseal(data.path(), &["probe", &target, "--json", "--resolver", &resolver, "--trust", &root]);
    let took = begun.elapsed();
    let found: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(found["ip"], "127.0.0.1", "{found}");
    assert_eq!(found["tls"]["trusted"], true, "{found}");
    let codes: Vec<_> = found["findings"].as_array().unwrap().iter().map(|it| it["code"].clone()).collect();
    assert_eq!(codes.iter().filter(|it| *it == code).count(), 1, "{codes:?}");
    // However many connections it takes, a dead address is waited for once: ten seconds.
    assert!(took < Duration::from_secs(25), "{took:?}");
    println!("reached after {took:?}");
}

#[test]
fn without_a_way_by_ipv6_the_address_of_ipv4_is_taken_and_that_is_told() {
    let _alone = crate::alone();
    if apart("network::without_a_way_by_ipv6_the_address_of_ipv4_is_taken_and_that_is_told", "true") {
        is_reached_by_the_other("probe-address-passed");
    }
}

#[test]
fn where_ipv6_leads_into_nothing_it_is_waited_for_once() {
    let _alone = crate::alone();
    // A tunnel of which nobody holds the other end takes everything and brings nothing.
    let hole =
        "ip tuntap add mode tun name hole; ip link set hole up; ip -6 addr add 2001:db8::2/64 dev hole nodad";
    if apart("network::where_ipv6_leads_into_nothing_it_is_waited_for_once", hole) {
        is_reached_by_the_other("probe-address-passed");
    }
}

/// Without any network every command that needs one says so, soon, and what to do.
#[test]
fn without_a_network_it_is_told_soon() {
    let _alone = crate::alone();
    if !apart("network::without_a_network_it_is_told_soon", "true") {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let out = data.path().join("out").display().to_string();
    for arguments in [
        &["probe", "192.0.2.1"][..],
        &["probe", NAME, "--resolver", "192.0.2.53"],
        &["probe", "--domain", "example.test", "--resolver", "192.0.2.53"],
        &["send", "--from", "a@example.org", "--to", "b@example.test", "--resolver", "192.0.2.53"],
        &["dns", "check", "example.test", "--resolver", "192.0.2.53"],
        &[
            "acme",
            "--directory",
            "https://192.0.2.1/directory",
            "--agree-terms",
            "--host",
            NAME,
            "--challenge",
            "dns",
            "--out",
            &out,
        ],
    ] {
        let begun = Instant::now();
        let done = postseal(data.path(), arguments);
        assert_eq!(
            done.status.code(),
            Some(2),
            "{arguments:?}: {}{}",
            told(&done.stdout),
            told(&done.stderr)
        );
        assert!(begun.elapsed() < Duration::from_secs(60), "{arguments:?}: {:?}", begun.elapsed());
        assert!(!done.stderr.is_empty(), "{arguments:?}");
        println!("{arguments:?}: {:?}: {}", begun.elapsed(), told(&done.stderr).lines().next().unwrap());
    }
}

/// Who names a server that says nothing, or whose answers are not answers, waits no longer than its deadline.
#[test]
fn dns_that_says_nothing_or_nonsense_is_told() {
    let _alone = crate::alone();
    let data = tempfile::tempdir().unwrap();
    for says in [None, Some(&b"nonsense"[..]), Some(&[0xff; 512])] {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
        let resolver = socket.local_addr().unwrap().to_string();
        let ended = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            let _ = scope.spawn(|| {
                let mut packet = [0; 512];
                while !ended.load(Ordering::SeqCst) {
                    if let (Ok((_, from)), Some(says)) = (socket.recv_from(&mut packet), says) {
                        let _ = socket.send_to(says, from);
                    }
                }
            });
            let begun = Instant::now();
            let done = postseal(data.path(), &["probe", NAME, "--resolver", &resolver]);
            ended.store(true, Ordering::SeqCst);
            assert_eq!(done.status.code(), Some(2), "{says:?}: {}", told(&done.stderr));
            assert!(begun.elapsed() < Duration::from_secs(60), "{says:?}: {:?}", begun.elapsed());
            assert!(told(&done.stderr).contains(NAME), "{says:?}: {}", told(&done.stderr));
        });
    }
}

/// What answers at the port of mail is a page that wants a log-in: it is told as that.
#[test]
fn a_network_that_wants_a_log_in_first_is_told_as_that() {
    let _alone = crate::alone();
    let data = tempfile::tempdir().unwrap();
    for page in [
        "HTTP/1.1 302 Found\r\nLocation: http://login.example.test/\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.0 400 Bad Request\r\n\r\n",
        "<!doctype html>\r\n<html><body>Welcome</body></html>\r\n",
    ] {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let at = listener.local_addr().unwrap().to_string();
        let thread = std::thread::spawn(move || {
            for _ in 0..2 {
                let (mut stream, _) = listener.accept().unwrap();
                stream.write_all(page.as_bytes()).unwrap();
                let _ = stream.read(&mut [0; 100]);
            }
        });
        let done = postseal(data.path(), &["probe", &at, "--json"]);
        let document = told(&done.stdout) + &told(&done.stderr);
        assert!(document.contains("delivery-web-page"), "{document}");
        let done = postseal(data.path(), &["probe", &at]);
        assert_eq!(done.status.code(), Some(2), "{}", told(&done.stdout));
        let words = told(&done.stderr);
        assert!(words.contains("is a web server") && words.contains("log in to the network"), "{words}");
        thread.join().unwrap();
    }
}
