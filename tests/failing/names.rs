//! DNS that answers slowly, or wrongly: what it said is told, nobody waits for ever, and tried again it works.

use crate::network::dns::{Dns, mx};
use crate::network::peer::Practice;
use crate::{NAME, postseal, told};
use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::rdata::A;
use hickory_proto::rr::{Name, RData, Record, RecordType};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const DOMAIN: &str = "example.test";

/// A name server that does with each question what a test says, some at a time. It ends when dropped.
struct Liar {
    address: SocketAddr,
    stop: Arc<AtomicBool>,
}

impl Liar {
    fn start(answer: impl Fn(&[u8]) -> Option<Vec<u8>> + Send + Sync + 'static) -> Self {
        let socket = Arc::new(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let (address, stop, answer) =
            (socket.local_addr().unwrap(), Arc::<AtomicBool>::default(), Arc::new(answer));
        let ended = Arc::clone(&stop);
        drop(std::thread::spawn(move || {
            let mut packet = [0; 4096];
            while !ended.load(Ordering::SeqCst) {
                let Ok((length, from)) = socket.recv_from(&mut packet) else { continue };
                let (question, socket, answer) =
                    (packet[..length].to_vec(), Arc::clone(&socket), Arc::clone(&answer));
                drop(std::thread::spawn(move || answer(&question).map(|it| socket.send_to(&it, from))));
            }
        }));
        Self { address, stop }
    }
}

impl Drop for Liar {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
    }
}

/// An answer to this question, without records.
fn answer(question: &[u8]) -> Option<(Message, RecordType)> {
    let question = Message::from_vec(question).ok()?;
    let mut answer = Message::response(question.metadata.id, question.metadata.op_code);
    answer.metadata.recursion_desired = true;
    answer.metadata.recursion_available = true;
    let query = question.queries.first()?.clone();
    let kind = query.query_type;
    let _ = answer.add_query(query);
    Some((answer, kind))
}

fn refusing(code: ResponseCode) -> Liar {
    Liar::start(move |question| {
        let (mut answer, _) = answer(question)?;
        answer.metadata.response_code = code;
        answer.to_vec().ok()
    })
}

/// What speaks to others, each with the resolver.
fn commands(port: u16, root: &str) -> Vec<Vec<String>> {
    let at = format!("{NAME}:{port}");
    let port = port.to_string();
    let words = |words: &[&str]| words.iter().map(ToString::to_string).collect();
    vec![
        words(&["probe", &at, "--quick", "--trust", root]),
        words(&["probe", "--domain", DOMAIN, "--port", &port, "--quick", "--trust", root]),
        words(&[
            "send",
            "--from",
            "a@example.org",
            "--to",
            "b@example.test",
            "--port",
            &port,
            "--trust",
            root,
        ]),
        words(&["dns", "check", DOMAIN, "--port", &port, "--trust", root]),
    ]
}

/// Each of them at once; its exit code, what it said, and how long that took.
fn each(port: u16, root: &str, resolver: SocketAddr, check: impl Fn(&[String], i32, &str, Duration) + Sync) {
    let (data, check) = (tempfile::tempdir().unwrap(), &check);
    std::thread::scope(|scope| {
        for command in commands(port, root) {
            let data = data.path();
            let _ = scope.spawn(move || {
                let resolver = resolver.to_string();
                let mut whole: Vec<&str> = command.iter().map(String::as_str).collect();
                whole.extend(["--resolver", &resolver]);
                let begun = Instant::now();
                let done = postseal(data, &whole);
                let said = told(&done.stderr);
                println!("{:?}: {:?} {:?}", &command[..2], done.status.code(), begun.elapsed());
                check(&command, done.status.code().unwrap(), &said, begun.elapsed());
            });
        }
    });
}

fn zone() -> Dns {
    Dns::start(vec![(DOMAIN, mx(10, NAME)), (NAME, RData::A(A(Ipv4Addr::LOCALHOST)))])
}

#[test]
fn slow_answers_are_waited_for() {
    let _alone = crate::alone();
    let (practice, dns) = (Practice::start(NAME), zone());
    let (port, root) = (practice.address().port(), practice.root.display().to_string());
    let behind = dns.address;
    let slow = Liar::start(move |question| {
        std::thread::sleep(Duration::from_secs(2));
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).ok()?;
        let _ = socket.send_to(question, behind).ok()?;
        socket.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
        let mut packet = [0; 4096];
        let length = socket.recv(&mut packet).ok()?;
        Some(packet[..length].to_vec())
    });
    each(port, &root, slow.address, |command, code, said, took| {
        // Of a domain that publishes nothing about TLS there is something to be said.
        assert!(code < 2, "{command:?}: {code}: {said}");
        assert!(took < Duration::from_secs(150), "{command:?}: {took:?}");
    });
}

/// Nobody answers within five seconds, which is what is waited for a single packet.
#[test]
fn answers_that_come_too_late_are_told_as_none() {
    let _alone = crate::alone();
    let late = Liar::start(|question| {
        std::thread::sleep(Duration::from_secs(20));
        answer(question)?.0.to_vec().ok()
    });
    each(25, "mozilla", late.address, |command, code, said, took| {
        assert_eq!(code, 2, "{command:?}: {said}");
        assert!(took < Duration::from_secs(150), "{command:?}: {took:?}");
        assert!(said.contains("DNS"), "{command:?}: {said}");
    });
}

#[test]
fn wrong_answers_are_told_and_tried_again_it_works() {
    let _alone = crate::alone();
    let (practice, dns) = (Practice::start(NAME), zone());
    let (port, root) = (practice.address().port(), practice.root.display().to_string());
    // The answer to another question, by its number or by its name.
    let other_number = Liar::start(|question| {
        let (mut answer, _) = answer(question)?;
        answer.metadata.id = answer.metadata.id.wrapping_add(1);
        answer.to_vec().ok()
    });
    let other_name = Liar::start(|question| {
        let mut other = Message::response(
            Message::from_vec(question).ok()?.metadata.id,
            hickory_proto::op::OpCode::Query,
        );
        let name = Name::from_ascii("evil.test.").ok()?;
        let _ = other.add_query(hickory_proto::op::Query::query(name.clone(), RecordType::A));
        let _ = other.add_answer(Record::from_rdata(name, 60, RData::A(A(Ipv4Addr::LOCALHOST))));
        other.to_vec().ok()
    });
    for (wrong, liar) in [
        ("refused", refusing(ResponseCode::Refused)),
        ("servfail", refusing(ResponseCode::ServFail)),
        ("no such name", refusing(ResponseCode::NXDomain)),
        ("another number", other_number),
        ("another name", other_name),
    ] {
        each(port, &root, liar.address, |command, code, said, took| {
            // That a domain does not exist is a finding of its check.
            let least = if command[0] == "dns" && wrong == "no such name" { 1 } else { 2 };
            assert_eq!(code, least, "{wrong}: {command:?}: {said}");
            assert!(took < Duration::from_secs(150), "{wrong}: {command:?}: {took:?}");
            let named = said.contains("DNS");
            assert!(named || wrong == "no such name", "{wrong}: {command:?}: {said}");
        });
    }
    each(port, &root, dns.address, |command, code, said, _| assert!(code < 2, "{command:?}: {code}: {said}"));
}

/// A network that wants a log-in first leads every name to its own page.
#[test]
fn a_name_server_that_leads_everything_to_a_page_is_told() {
    let _alone = crate::alone();
    let page = crate::server::Server::start(|mut stream| {
        let _ = crate::server::line(&mut stream)?;
        crate::server::say(&mut stream, "HTTP/1.1 302 Found\r\nLocation: http://login.example.test/\r\n\r\n")
    });
    let liar = Liar::start(|question| {
        let (mut answer, kind) = answer(question)?;
        if kind == RecordType::A {
            let name = answer.queries.first()?.name.clone();
            let _ = answer.add_answer(Record::from_rdata(name, 1, RData::A(A(Ipv4Addr::LOCALHOST))));
        }
        answer.to_vec().ok()
    });
    each(page.address.port(), "mozilla", liar.address, |command, code, said, took| {
        // What is published is told all the same: nothing.
        assert_eq!(code, if command[0] == "dns" { 0 } else { 2 }, "{command:?}: {said}");
        let told = ["log in to the network", "nothing within"].iter().any(|it| said.contains(it));
        assert!(told || command[0] != "send", "{command:?}: {said}");
        assert!(took < Duration::from_secs(150), "{command:?}: {took:?}");
    });
}
