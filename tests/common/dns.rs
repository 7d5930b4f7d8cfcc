//! A name server on loopback.

use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::rdata::MX;
use hickory_proto::rr::{Name, RData, Record, RecordType};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// Names, without the last dot, with their records.
pub type Zone = Vec<(&'static str, RData)>;

/// A name server that ends when dropped.
pub struct Dns {
    pub address: SocketAddr,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Dns {
    pub fn start(zone: Zone) -> Self {
        Self::at((Ipv4Addr::LOCALHOST, 0).into(), zone)
    }

    pub fn at(here: SocketAddr, zone: Zone) -> Self {
        let socket = UdpSocket::bind(here).unwrap();
        let address = socket.local_addr().unwrap();
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            let mut packet = [0; 4096];
            while !asked.load(Ordering::Relaxed) {
                let Ok((length, from)) = socket.recv_from(&mut packet) else { continue };
                if let Ok(question) = Message::from_vec(&packet[..length]) {
                    let _ = socket.send_to(&answer(&question, &zone).to_vec().unwrap(), from);
                }
            }
        });
        Self { address, stop, thread: Some(thread) }
    }
}

impl Drop for Dns {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let ended = self.thread.take().map(JoinHandle::join);
        assert!(std::thread::panicking() || matches!(ended, Some(Ok(()))), "the name server failed");
    }
}

/// Names under `broken.` fail; those that are not in the zone do not exist.
fn answer(question: &Message, zone: &Zone) -> Message {
    let mut answer = Message::response(question.metadata.id, question.metadata.op_code);
    answer.metadata.recursion_desired = question.metadata.recursion_desired;
    answer.metadata.recursion_available = true;
    let query = question.queries.first().unwrap();
    let _ = answer.add_query(query.clone());
    let mut asked = query.name.to_ascii().to_ascii_lowercase().trim_end_matches('.').to_owned();
    if asked.starts_with("broken.") {
        answer.metadata.response_code = ResponseCode::ServFail;
        return answer;
    }
    let exists = |name: &str| zone.iter().any(|(at, _)| at == &name || at.ends_with(&format!(".{name}")));
    if !exists(&asked) {
        answer.metadata.response_code = ResponseCode::NXDomain;
    }
    for _ in 0..2 {
        for (_, data) in zone.iter().filter(|(name, _)| *name == asked) {
            let is_alias = data.record_type() == RecordType::CNAME;
            if data.record_type() == query.query_type || is_alias {
                let name = Name::from_ascii(format!("{asked}.")).unwrap();
                let _ = answer.add_answer(Record::from_rdata(name, 60, data.clone()));
            }
        }
        match zone.iter().find(|(name, data)| *name == asked && data.record_type() == RecordType::CNAME) {
            Some((_, RData::CNAME(target))) if query.query_type != RecordType::CNAME => {
                target.0.to_ascii().trim_end_matches('.').clone_into(&mut asked);
            }
            _ => break,
        }
    }
    answer
}

pub fn name(text: &str) -> Name {
    Name::from_ascii(format!("{}.", text.trim_end_matches('.'))).unwrap()
}

pub fn mx(preference: u16, host: &str) -> RData {
    RData::MX(MX::new(preference, name(host)))
}
