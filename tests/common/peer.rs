//! Mail servers on loopback: the practice server with a certificate of the practice CA, and small ones that follow a
//! script.

use postseal::rehearsal::{PracticeCa, PracticeServer};
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use tempfile::TempDir;

/// The practice server for these names, and the file with the root to trust.
pub struct Practice {
    pub server: PracticeServer,
    pub root: PathBuf,
    _runtime: tokio::runtime::Runtime,
    _folder: TempDir,
}

impl Practice {
    pub fn start(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let ca = PracticeCa::new().unwrap();
        let key = rcgen::KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap();
        let chain = ca.issue(&params.serialize_request(&key).unwrap().pem().unwrap()).unwrap();
        let root = folder.path().join("root.pem");
        std::fs::write(&root, ca.root_pem()).unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let pem = key.serialize_pem();
        let started = PracticeServer::start(&chain, pem.as_bytes(), name.parse().unwrap());
        let server = runtime.block_on(started).unwrap();
        Self { server, root, _runtime: runtime, _folder: folder }
    }

    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }
}

/// A server in clear that answers each command by its script (verb, reply), `250 ok` otherwise. It ends when dropped.
pub struct Peer {
    pub address: SocketAddr,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Peer {
    pub fn start(at: Ipv4Addr, port: u16, script: &'static [(&'static str, &'static str)]) -> Self {
        let listener = TcpListener::bind((at, port)).unwrap();
        let address = listener.local_addr().unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                if asked.load(Ordering::SeqCst) {
                    return;
                }
                // A client that hangs up is part of the stories.
                let _ = serve(&stream, script);
            }
        });
        Self { address, stop, thread: Some(thread) }
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        let woken = TcpStream::connect(self.address);
        let ended = self.thread.take().filter(|_| woken.is_ok()).map(JoinHandle::join);
        assert!(std::thread::panicking() || matches!(ended, Some(Ok(()))), "the peer failed");
    }
}

fn serve(mut stream: &TcpStream, script: &[(&str, &str)]) -> std::io::Result<()> {
    stream.set_read_timeout(Some(std::time::Duration::from_secs(20)))?;
    let reply = |verb: &str| script.iter().find(|(of, _)| *of == verb).map(|(_, reply)| *reply);
    write!(stream, "{}\r\n", reply("").unwrap_or("220 mx.example.org ESMTP"))?;
    let mut lines = BufReader::new(stream).lines();
    while let Some(Ok(line)) = lines.next() {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let usual = if verb == "DATA" { "354 go" } else { "250 ok" };
        write!(stream, "{}\r\n", reply(&verb).unwrap_or(usual))?;
        if verb == "QUIT" {
            break;
        }
        if verb == "DATA" && reply("DATA").is_none_or(|reply| reply.starts_with('3')) {
            while lines.next().transpose()?.is_some_and(|line| line != ".") {}
            write!(stream, "{}\r\n", reply(".").unwrap_or("250 2.0.0 queued"))?;
        }
    }
    Ok(())
}
