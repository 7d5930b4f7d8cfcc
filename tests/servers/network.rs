//! A block of loopback addresses that belongs to one test.

use std::net::{Ipv4Addr, TcpListener};
use std::time::{Duration, Instant};

/// 127.78.SLOT.0/24, so that tests can run side by side with every server on port 25.
pub struct Network {
    slot: u8,
    /// Holding this port is holding the block: it is given back however the test ends.
    _held: TcpListener,
}

impl Network {
    /// Takes a free block.
    pub fn take() -> Self {
        let hint = std::env::var("NEXTEST_TEST_GLOBAL_SLOT").ok().and_then(|slot| slot.parse().ok());
        let first: u8 = hint.unwrap_or(0);
        let taken = (0..200u8).find_map(|step| {
            let slot = (first % 200 + step) % 200;
            let held = TcpListener::bind((Ipv4Addr::new(127, 78, slot, 254), 7878)).ok()?;
            Some(Self { slot, _held: held })
        });
        taken.expect("a block of loopback addresses is free")
    }

    /// An address of the block.
    pub fn address(&self, host: u8) -> Ipv4Addr {
        Ipv4Addr::new(127, 78, self.slot, host)
    }

    /// The number of the block, for naming things after it.
    pub fn slot(&self) -> u8 {
        self.slot
    }
}

/// What is bound once nobody holds the address any more: a process that another test is just starting may hold it for a
/// moment, as a copy of what this one had open.
pub fn bound<T>(bind: impl Fn() -> std::io::Result<T>) -> T {
    let begun = Instant::now();
    loop {
        match bind() {
            Ok(it) => return it,
            Err(error) => assert!(begun.elapsed() < Duration::from_secs(60), "{error}"),
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// For what has a fixed place on 127.0.0.1: waits until no other test is there; the port is given back however the test ends.
pub fn alone() -> TcpListener {
    let begun = Instant::now();
    loop {
        match TcpListener::bind((Ipv4Addr::new(127, 78, 255, 254), 7878)) {
            Ok(alone) => return alone,
            Err(error) => assert!(begun.elapsed() < Duration::from_secs(100), "{error}"),
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}
