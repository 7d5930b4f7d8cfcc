//! A display of its own for each test, without a screen.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// Xvfb, ended when dropped.
pub struct Display {
    server: Child,
    /// `:7`.
    pub name: String,
}

impl Display {
    /// As large as the window that it shows.
    pub fn start(size: (u16, u16)) -> Self {
        let geometry = format!("{} {}", size.0, size.1);
        let started = (0..5).map(|_| Self::attempt(size)).find(|display| {
            // Two that start at the same moment may take the same number; then one of them can not be reached by it.
            let asked = display.command("xdotool").arg("getdisplaygeometry").output().unwrap();
            String::from_utf8_lossy(&asked.stdout).trim() == geometry
        });
        started.expect("Xvfb can be reached")
    }

    fn attempt((width, height): (u16, u16)) -> Self {
        let mut server = Command::new("Xvfb")
            // It picks a free number, and says it once it can be used. It stays when the last program leaves: one that
            // comes while it begins anew would be turned away.
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp"])
            .args(["-screen", "0", &format!("{width}x{height}x24")])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let told = BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(told > 1, "Xvfb tells its number");
        Self { server, name: format!(":{}", number.trim()) }
    }

    /// A program that is to use it.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let _ = command.env("DISPLAY", &self.name);
        // Named, but served by nobody, as after sudo: X is taken then.
        let _ = command.env("WAYLAND_DISPLAY", "wayland-nobody").env_remove("WAYLAND_SOCKET");
        command
    }

    /// Runs one to its end.
    pub fn run(&self, program: &str, arguments: &[&str]) {
        drop(self.ask(program, arguments));
    }

    /// Runs one to its end, for what it says.
    pub fn ask(&self, program: &str, arguments: &[&str]) -> String {
        let ran = self.command(program).args(arguments).output().unwrap();
        assert!(ran.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap().trim().to_owned()
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // Asked to end, it takes its lock and its socket along.
        let _ = Command::new("kill").arg(self.server.id().to_string()).status();
        let _ = self.server.wait();
    }
}
