//! A name server for the domains of a test.

use crate::network::bound;
use hickory_proto::op::{Message, ResponseCode};
use hickory_proto::rr::rdata::tlsa::{CertUsage, Matching, Selector};
use hickory_proto::rr::rdata::{A, MX, NS, PTR, TLSA};
use hickory_proto::rr::{Name, RData, Record, RecordType};
use std::collections::BTreeMap;
use std::net::{Ipv4Addr, UdpSocket};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// Answers for mail domains: `DOMAIN` has the MX record `mx.DOMAIN`, and that has an address, which leads back to it.
/// Ends when dropped.
pub struct Dns {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Dns {
    /// Starts on port 53 of `address`.
    pub fn start(address: Ipv4Addr, domains: BTreeMap<String, Ipv4Addr>) -> Self {
        Self::start_signed(address, domains, None)
    }

    /// The same, where every answer is one that was signed and checked: `keys` are the SHA-256 of the public keys that
    /// the servers of some domains have.
    pub fn start_signed(
        address: Ipv4Addr,
        domains: BTreeMap<String, Ipv4Addr>,
        keys: Option<BTreeMap<String, Vec<u8>>>,
    ) -> Self {
        let socket = bound(|| UdpSocket::bind((address, 53)));
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            let mut packet = [0; 4096];
            while !asked.load(Ordering::Relaxed) {
                let Ok((length, from)) = socket.recv_from(&mut packet) else { continue };
                if let Ok(question) = Message::from_vec(&packet[..length]) {
                    let mut answer = answer(&question, &domains, keys.as_ref());
                    answer.metadata.authentic_data = keys.is_some();
                    let answer = answer.to_vec().unwrap();
                    let _ = socket.send_to(&answer, from);
                }
            }
        });
        Self { stop, thread: Some(thread) }
    }
}

impl Drop for Dns {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let ended = self.thread.take().map(JoinHandle::join);
        assert!(std::thread::panicking() || matches!(ended, Some(Ok(()))), "the name server failed");
    }
}

fn answer(
    question: &Message,
    domains: &BTreeMap<String, Ipv4Addr>,
    keys: Option<&BTreeMap<String, Vec<u8>>>,
) -> Message {
    let mut answer = Message::response(question.metadata.id, question.metadata.op_code);
    answer.metadata.recursion_desired = question.metadata.recursion_desired;
    answer.metadata.recursion_available = true;
    let Some(query) = question.queries.first() else { return answer };
    let _ = answer.add_query(query.clone());

    let asked = query.name.to_ascii().to_ascii_lowercase();
    let asked = asked.trim_end_matches('.');
    let is_domain = domains.contains_key(asked);
    let host = asked.strip_prefix("mx.").and_then(|domain| domains.get(domain));
    let data = match query.query_type {
        RecordType::MX if is_domain => {
            // Some have their mail at the server of another.
            let at = asked.strip_prefix("guest-of-").unwrap_or(asked);
            let at = format!("mx.{at}.");
            // Some name it in capitals, which is the same (RFC 4343).
            let at = if asked.starts_with("loud.") { at.to_uppercase() } else { at };
            Some(RData::MX(MX::new(10, Name::from_ascii(at).unwrap())))
        }
        RecordType::A => host.map(|address| RData::A(A(*address))),
        RecordType::PTR => domains.iter().find_map(|(domain, address)| {
            let [a, b, c, d] = address.octets();
            let reverse = format!("{d}.{c}.{b}.{a}.in-addr.arpa");
            let name = || Name::from_ascii(format!("mx.{domain}.")).unwrap();
            (asked == reverse).then(|| RData::PTR(PTR(name())))
        }),
        RecordType::TLSA => {
            asked.strip_prefix("_25._tcp.mx.").and_then(|domain| keys?.get(domain)).map(|key| {
                RData::TLSA(TLSA::new(CertUsage::DaneEe, Selector::Spki, Matching::Sha256, key.clone()))
            })
        }
        // By which a server finds out whether answers are checked at all.
        RecordType::NS if asked.is_empty() => {
            Some(RData::NS(NS(Name::from_ascii("a.root-servers.test.").unwrap())))
        }
        _ => None,
    };
    if let Some(data) = data {
        let _ = answer.add_answer(Record::from_rdata(query.name.clone(), 60, data));
    } else if !is_domain && host.is_none() {
        answer.metadata.response_code = ResponseCode::NXDomain;
    }
    answer
}
