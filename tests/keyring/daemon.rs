//! GNOME Keyring with a home and a bus of its own.

use crate::bus::Bus;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// It ends with the test, and so does its bus.
pub struct Keyring {
    daemon: Option<Child>,
    pub bus: Bus,
    pub folder: TempDir,
}

impl Keyring {
    /// A bus without a keyring on it.
    pub fn absent() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for part in ["run", "data", "home"] {
            postseal::store::create_private_folder(&folder.path().join(part)).unwrap();
        }
        Self { daemon: None, bus: Bus::start(folder.path()), folder }
    }

    /// An open one.
    pub fn open() -> Self {
        let mut it = Self::absent();
        it.start(&["--unlock"]);
        it
    }

    /// The one that was open is there again, and nobody has typed its password.
    pub fn lock(&mut self) {
        self.end();
        self.start(&[]);
    }

    fn start(&mut self, more: &[&str]) {
        let mut command = Command::new("gnome-keyring-daemon");
        let _ = command.args(["--foreground", "--components=secrets"]).args(more);
        let _ = self.within(&mut command).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut daemon = command.spawn().expect("gnome-keyring-daemon");
        daemon.stdin.take().unwrap().write_all(b"its own password").unwrap();
        self.daemon = Some(daemon);
        let begun = Instant::now();
        while !self.found("anything", "at all").status.success() {
            assert!(begun.elapsed() < Duration::from_secs(30), "no keyring comes onto the bus");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn end(&mut self) {
        if let Some(mut daemon) = self.daemon.take() {
            let _ = daemon.kill();
            let _ = daemon.wait();
        }
    }

    /// A program that sees this keyring and no other.
    pub fn within<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let at = |part: &str| self.folder.path().join(part);
        command
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus.address)
            .env("HOME", at("home"))
            .env("XDG_RUNTIME_DIR", at("run"))
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CONFIG_HOME", at("home"))
            .env("POSTSEAL_DATA", at("postseal"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
    }

    /// What another program finds there by this attribute.
    fn found(&self, attribute: &str, value: &str) -> std::process::Output {
        let mut command = Command::new("secret-tool");
        let _ = command.args(["search", "--all", attribute, value]);
        self.within(&mut command).output().expect("secret-tool")
    }

    /// What another program finds of Postseal there, with its secrets.
    pub fn shown(&self) -> String {
        let found = self.found("application", "postseal");
        String::from_utf8_lossy(&[found.stdout, found.stderr].concat()).into_owned()
    }

    /// Whether these bytes stand anywhere below its folder as they are.
    pub fn has_on_disk(&self, secret: &str) -> bool {
        has(self.folder.path(), secret.as_bytes())
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        self.end();
    }
}

fn has(folder: &Path, secret: &[u8]) -> bool {
    fs::read_dir(folder).unwrap().flatten().any(|entry| {
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            return has(&entry.path(), secret);
        }
        kind.is_file()
            && fs::read(entry.path()).is_ok_and(|it| it.windows(secret.len()).any(|part| part == secret))
    })
}
