//! A way to a server that can be cut: from then on it carries nothing in either direction, and nobody hangs up.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// It ends with this value.
pub struct Cable {
    pub address: SocketAddr,
    /// So many pieces are still carried from the server.
    left: Arc<AtomicUsize>,
    carried: Arc<AtomicUsize>,
    ended: Arc<AtomicBool>,
}

#[derive(Clone)]
struct End {
    left: Arc<AtomicUsize>,
    carried: Arc<AtomicUsize>,
    /// Whether half of the piece arrives at which it is cut.
    half: bool,
    pieces: Pieces,
}

/// What a piece is.
#[derive(Clone, Copy)]
enum Pieces {
    /// What came.
    Arrived,
    /// A record of TLS, which is one answer, however many of them came at once.
    Records,
    /// So many bytes.
    Bytes(usize),
}

impl Cable {
    /// Cut after so many pieces of what the server says.
    pub fn to(server: SocketAddr, pieces: usize, half: bool) -> Self {
        Self::at((Ipv4Addr::LOCALHOST, 0).into(), server, pieces, half)
    }

    /// The same, with each answer inside TLS as a piece of its own, also where a busy machine brings several at once.
    #[allow(dead_code, reason = "not everybody who has a cable counts answers")]
    pub fn of_answers(server: SocketAddr, pieces: usize, half: bool) -> Self {
        Self::open((Ipv4Addr::LOCALHOST, 0).into(), server, pieces, half, Pieces::Records)
    }

    /// The same, with so many bytes as a piece: the same pieces each time, of a server that hangs up.
    #[allow(dead_code, reason = "not everybody who has a cable counts bytes")]
    pub fn of_bytes(server: SocketAddr, size: usize, pieces: usize, half: bool) -> Self {
        Self::open((Ipv4Addr::LOCALHOST, 0).into(), server, pieces, half, Pieces::Bytes(size))
    }

    /// The first kind, from here.
    pub fn at(here: SocketAddr, server: SocketAddr, pieces: usize, half: bool) -> Self {
        Self::open(here, server, pieces, half, Pieces::Arrived)
    }

    fn open(here: SocketAddr, server: SocketAddr, left: usize, half: bool, pieces: Pieces) -> Self {
        let listener = TcpListener::bind(here).unwrap();
        let address = listener.local_addr().unwrap();
        let end = End { left: Arc::new(AtomicUsize::new(left)), carried: Arc::default(), half, pieces };
        let (left, carried) = (Arc::clone(&end.left), Arc::clone(&end.carried));
        let ended = Arc::<AtomicBool>::default();
        let stop = Arc::clone(&ended);
        drop(std::thread::spawn(move || {
            while let Ok((near, _)) = listener.accept() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(far) = TcpStream::connect(server) else { continue };
                let (to_far, to_near) = (far.try_clone().unwrap(), near.try_clone().unwrap());
                let (out, back) = (end.clone(), end.clone());
                drop(std::thread::spawn(move || out.carry_out(near, to_far)));
                drop(std::thread::spawn(move || back.carry_back(far, to_near)));
            }
        }));
        Self { address, left, carried, ended }
    }

    /// How many pieces it has carried.
    pub fn carried(&self) -> usize {
        self.carried.load(Ordering::SeqCst)
    }

    /// New connections are carried to their end.
    pub fn mend(&self) {
        self.left.store(usize::MAX, Ordering::SeqCst);
    }
}

impl Drop for Cable {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
    }
}

impl End {
    fn is_cut(&self) -> bool {
        self.left.load(Ordering::SeqCst) == 0
    }

    /// What is said to the server. Once it is cut, that is lost.
    fn carry_out(&self, mut near: TcpStream, mut far: TcpStream) {
        let mut bytes = [0; 4096];
        while let Ok(length @ 1..) = near.read(&mut bytes) {
            if !self.is_cut() {
                let _ = far.write_all(&bytes[..length]);
            }
        }
        let _ = far.shutdown(Shutdown::Write);
    }

    fn carry_back(&self, mut far: TcpStream, mut near: TcpStream) {
        let (mut bytes, mut kept) = ([0; 4096], Vec::new());
        while let Ok(length) = far.read(&mut bytes) {
            kept.extend_from_slice(&bytes[..length]);
            // The end counts as one as well.
            while let Some(piece) = self.piece(&kept, length == 0) {
                let goes = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1));
                if goes.is_err() {
                    if self.half {
                        let _ = near.write_all(&kept[..piece / 2]);
                    }
                    // The server is not left waiting. Whoever asked it hears nothing.
                    let _ = far.shutdown(Shutdown::Both);
                    return;
                }
                // First, or whoever gets it is done before it is counted.
                let _ = self.carried.fetch_add(usize::from(piece > 0), Ordering::SeqCst);
                if piece == 0 || near.write_all(&kept[..piece]).is_err() {
                    let _ = near.shutdown(Shutdown::Write);
                    return;
                }
                drop(kept.drain(..piece));
            }
        }
    }

    /// How long the first piece is; none until it is whole.
    fn piece(&self, bytes: &[u8], at_end: bool) -> Option<usize> {
        match (self.pieces, bytes) {
            (_, []) => at_end.then_some(0),
            // A record's head (RFC 8446, section 5.1): what it is, the version, the length.
            (Pieces::Records, [0x14..=0x17, rest @ ..]) if !at_end => {
                let [_, _, high, low, rest @ ..] = rest else { return None };
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                (rest.len() >= length).then_some(5 + length)
            }
            (Pieces::Bytes(size), _) => (at_end || bytes.len() >= size).then_some(bytes.len().min(size)),
            _ => Some(bytes.len()),
        }
    }
}
