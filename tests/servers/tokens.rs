//! Who says whether a token is good (OAuth 2.0 Token Introspection, RFC 7662), over HTTP on loopback.

use postseal::policy::Version;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

const PORT: u16 = 8080;

/// Answers until it is dropped.
pub struct Tokens {
    address: Ipv4Addr,
    state: Arc<State>,
    thread: Option<JoinHandle<()>>,
}

struct State {
    good: &'static str,
    asked: AtomicUsize,
    ends: AtomicBool,
}

impl Tokens {
    /// One token is good: it is alice's.
    pub fn start(address: Ipv4Addr, good: &'static str) -> Self {
        let listener = TcpListener::bind((address, PORT)).unwrap();
        let state = Arc::new(State { good, asked: AtomicUsize::new(0), ends: AtomicBool::new(false) });
        let its = Arc::clone(&state);
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if its.ends.load(Ordering::Relaxed) {
                    return;
                }
                // Whoever hangs up has no answer.
                let _ = stream.and_then(|mut stream| its.answer(&mut stream));
            }
        });
        Self { address, state, thread: Some(thread) }
    }

    /// How often somebody wanted to know.
    pub fn asked(&self) -> usize {
        self.state.asked.load(Ordering::Relaxed)
    }

    fn url(&self) -> String {
        format!("http://{}:{PORT}/introspect", self.address)
    }

    /// What Dovecot has to have, behind its other settings.
    pub fn settings(&self, version: &Version) -> String {
        if version.is_at_least(&[2, 4]) {
            return format!(
                "passdb oauth2 {{\n  mechanisms_filter = xoauth2 oauthbearer\n}}\noauth2 {{\n  introspection_mode = post\n  \
                 introspection_url = {}\n  username_attribute = username\n  active_attribute = active\n  active_value = \
                 true\n}}\n",
                self.url()
            );
        }
        "passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = /etc/dovecot/oauth2.conf\n}\n".to_owned()
    }

    /// The file that versions before 2.4 read.
    pub fn before_2_4(&self) -> String {
        format!(
            "introspection_mode = post\nintrospection_url = {}\nusername_attribute = username\nactive_attribute = active\n\
             active_value = true\n",
            self.url()
        )
    }
}

impl State {
    fn answer(&self, stream: &mut TcpStream) -> std::io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let mut request = Vec::new();
        let mut part = [0; 4096];
        // `token=…` is the body, and the last that comes.
        while !is_whole(&String::from_utf8_lossy(&request)) {
            let read = stream.read(&mut part)?;
            if read == 0 {
                break;
            }
            request.extend_from_slice(&part[..read]);
        }
        let _ = self.asked.fetch_add(1, Ordering::Relaxed);
        let request = String::from_utf8_lossy(&request);
        let body = if request.contains(&format!("token={}", self.good)) {
            r#"{"active":true,"username":"alice@mx.home.test","scope":"mail"}"#
        } else {
            r#"{"active":false}"#
        };
        let length = body.len();
        write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: \
             close\r\n\r\n{body}"
        )
    }
}

/// Whether the body is there to its end.
fn is_whole(request: &str) -> bool {
    let Some((head, body)) = request.split_once("\r\n\r\n") else { return false };
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    body.len() >= length.unwrap_or(0)
}

impl Drop for Tokens {
    fn drop(&mut self) {
        self.state.ends.store(true, Ordering::Relaxed);
        drop(TcpStream::connect((self.address, PORT)));
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}
