//! A proxy for the web (CONNECT, RFC 9110, section 9.3.6; plain HTTP by its whole address), and what it was asked for.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// What it does.
#[derive(Clone, Copy)]
#[allow(dead_code, reason = "not every test needs each")]
pub enum Manner {
    /// Leads where one asks to be led.
    Open,
    /// Leads here, whatever name one asks for: it alone knows where that is.
    To(SocketAddr),
    /// Says 403.
    Closed,
    /// Leads those alone who say this name and password, in base64.
    For(&'static str),
}

/// It ends with this value.
pub struct Proxy {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
    ended: Arc<AtomicBool>,
}

impl Proxy {
    pub fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let (asked, ended) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<AtomicBool>::default());
        let (log, stop) = (Arc::clone(&asked), Arc::clone(&ended));
        let _ = thread::spawn(move || {
            for client in listener.incoming() {
                if stop.load(Ordering::Relaxed) {
                    return;
                }
                let log = Arc::clone(&log);
                let _ = thread::spawn(move || serve(client?, manner, &log));
            }
        });
        Self { address, asked, ended }
    }

    /// As the settings have it.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The first lines of what it was asked: `CONNECT mx.example.org:443`.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(self.address);
    }
}

fn serve(mut client: TcpStream, manner: Manner, log: &Mutex<Vec<String>>) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        client.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let text = String::from_utf8_lossy(&head).into_owned();
    let line = text.lines().next().unwrap_or_default();
    let (method, rest) = line.split_once(' ').unwrap_or_default();
    let target = rest.split(' ').next().unwrap_or_default();
    log.lock().unwrap().push(format!("{method} {target}"));
    let authority = match method {
        "CONNECT" => target,
        _ => target.trim_start_matches("http://").split('/').next().unwrap_or_default(),
    };
    let server = match manner {
        Manner::Closed => return client.write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"),
        Manner::For(who)
            if !text.contains(&format!("roxy-authorization: Basic {who}\r\n"))
                && !text.contains(&format!("roxy-Authorization: Basic {who}\r\n")) =>
        {
            let refusal =
                b"HTTP/1.1 407 Who are you?\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n";
            return client.write_all(refusal);
        }
        Manner::To(address) => TcpStream::connect(address)?,
        Manner::Open | Manner::For(_) => TcpStream::connect(authority)?,
    };
    if method == "CONNECT" {
        client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n")?;
    } else {
        // The server itself is asked by the path alone.
        let head = text.replacen(&format!("http://{authority}"), "", 1);
        (&server).write_all(head.as_bytes())?;
    }
    let (mut from, mut to) = (client.try_clone()?, server.try_clone()?);
    let there = thread::spawn(move || {
        let _ = io::copy(&mut from, &mut to);
        to.shutdown(Shutdown::Write)
    });
    let _ = io::copy(&mut &server, &mut client);
    let _ = client.shutdown(Shutdown::Both);
    let _ = there.join();
    Ok(())
}
