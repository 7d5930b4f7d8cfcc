//! The DNS of a test: one server for example.org, which is also the resolver that knows the way to it.

use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::rdata::{A, CNAME, NS, TXT};
use hickory_proto::rr::{Name, RData, Record, RecordType};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

type Records = Arc<Mutex<Vec<(Name, RData)>>>;

/// A name server on a port of its own. Ends when dropped.
pub struct Zone {
    address: SocketAddr,
    records: Records,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

fn name(text: &str) -> Name {
    Name::from_ascii(format!("{text}.")).unwrap()
}

impl Zone {
    /// With the hosts that the stories are about, all on loopback.
    pub fn start() -> Self {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let address = socket.local_addr().unwrap();
        let here = || RData::A(A(Ipv4Addr::LOCALHOST));
        let records: Records = Arc::new(Mutex::new(vec![
            (name("example.org"), RData::NS(NS(name("ns1.example.org")))),
            (name("ns1.example.org"), here()),
            (name("mx.example.org"), here()),
            (name("mail.example.org"), here()),
        ]));
        let stop = Arc::new(AtomicBool::new(false));
        let (asked, known) = (Arc::clone(&stop), Arc::clone(&records));
        let thread = std::thread::spawn(move || {
            let mut packet = [0; 4096];
            while !asked.load(Ordering::Relaxed) {
                let Ok((length, from)) = socket.recv_from(&mut packet) else { continue };
                if let Ok(question) = Message::from_vec(&packet[..length]) {
                    let answer = answer(&question, &known.lock().unwrap()).to_vec().unwrap();
                    let _ = socket.send_to(&answer, from);
                }
            }
        });
        Self { address, records, stop, thread: Some(thread) }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Adds a TXT record.
    pub fn add_txt(&self, at: &str, value: &str) {
        self.records.lock().unwrap().push((name(at), RData::TXT(TXT::new(vec![value.to_owned()]))));
    }

    /// Hands a name over to another.
    pub fn add_alias(&self, at: &str, to: &str) {
        self.records.lock().unwrap().push((name(at), RData::CNAME(CNAME(name(to)))));
    }
}

impl Drop for Zone {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let ended = self.thread.take().map(JoinHandle::join);
        assert!(std::thread::panicking() || matches!(ended, Some(Ok(()))), "the name server failed");
    }
}

fn answer(question: &Message, records: &[(Name, RData)]) -> Message {
    let mut answer = Message::response(question.metadata.id, question.metadata.op_code);
    answer.metadata.recursion_desired = question.metadata.recursion_desired;
    answer.metadata.recursion_available = true;
    answer.metadata.authoritative = true;
    let Some(query) = question.queries.first() else { return answer };
    let _ = answer.add_query(query.clone());

    // Some ask in a mixture of cases and want it back as it was.
    let mut at = query.name.to_lowercase();
    let known = |at: &Name| records.iter().filter(|(name, _)| name.to_lowercase() == *at).collect::<Vec<_>>();
    let alias = known(&at).into_iter().find_map(|(_, data)| match data {
        RData::CNAME(to) => Some(to.0.clone()),
        _ => None,
    });
    if let Some(to) = alias {
        let _ =
            answer.add_answer(Record::from_rdata(query.name.clone(), 60, RData::CNAME(CNAME(to.clone()))));
        if query.query_type == RecordType::CNAME {
            return answer;
        }
        at = to;
    }
    let owner = if answer.answers.is_empty() { query.name.clone() } else { at.clone() };
    let found = known(&at);
    for (_, data) in found.iter().filter(|(_, data)| data.record_type() == query.query_type) {
        let _ = answer.add_answer(Record::from_rdata(owner.clone(), 60, data.clone()));
    }
    if found.is_empty() && answer.answers.is_empty() {
        answer.metadata.response_code = ResponseCode::NXDomain;
    }
    answer
}
