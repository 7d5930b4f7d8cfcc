//! The system's log, for servers that write nowhere else: what comes to `/dev/log` of a private root.

use crate::root::PrivateRoot;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

/// Listens until dropped.
pub struct Syslog {
    lines: Arc<Mutex<String>>,
    over: Arc<AtomicBool>,
    reader: Option<JoinHandle<()>>,
}

impl Syslog {
    /// Begins to listen.
    pub fn start(root: &PrivateRoot) -> Self {
        // A socket's path may have no more than 107 letters, and the root may lie deep: its folder is named shortly.
        let folder = std::fs::File::open(root.path("/dev")).unwrap();
        let path = format!("/proc/self/fd/{}/log", folder.as_raw_fd());
        let socket = UnixDatagram::bind(path).unwrap();
        let _ = root.sh("chmod 666 /dev/log");
        socket.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let (lines, over) = (Arc::new(Mutex::new(String::new())), Arc::new(AtomicBool::new(false)));
        let (written, ended) = (Arc::clone(&lines), Arc::clone(&over));
        let reader = std::thread::spawn(move || {
            let mut line = [0; 8192];
            while !ended.load(Ordering::Relaxed) {
                let Ok(length) = socket.recv(&mut line) else { continue };
                let mut lines = written.lock().unwrap();
                lines.push_str(&String::from_utf8_lossy(&line[..length]));
                lines.push('\n');
            }
        });
        Self { lines, over, reader: Some(reader) }
    }

    /// Everything until now.
    pub fn text(&self) -> String {
        self.lines.lock().unwrap().clone()
    }
}

impl Drop for Syslog {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
    }
}
