//! A display of its own for each test, without a screen.

use crate::picture::Picture;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};
use x11rb::rust_connection::RustConnection;

/// A picture that stays the same for so long does not change by itself.
const STILL: Duration = Duration::from_millis(120);
/// The longest that one waits for that: a cursor that blinks is never still.
const RESTLESS: Duration = Duration::from_secs(3);

/// Xvfb, ended when dropped.
pub struct Display {
    server: Child,
    /// `:7`.
    pub name: String,
    looking: RustConnection,
    size: (u16, u16),
}

impl Display {
    /// As large as the window that it shows.
    pub fn start(size: (u16, u16)) -> Self {
        let started = (0..5).find_map(|_| Self::attempt(size));
        started.expect("Xvfb can be reached")
    }

    fn attempt(size: (u16, u16)) -> Option<Self> {
        let (width, height) = size;
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
        let name = format!(":{}", number.trim());
        let reached = x11rb::connect(Some(&name)).ok().map(|(looking, _)| looking);
        // Two that start at the same moment may take the same number; then one of them can not be reached by it.
        let own = |looking: &RustConnection| {
            let root = &looking.setup().roots[0];
            (root.width_in_pixels, root.height_in_pixels) == size
        };
        if let Some(looking) = reached.filter(own) {
            return Some(Self { server, name, looking, size });
        }
        end(&mut server);
        None
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

    /// What it shows now.
    pub fn picture(&self) -> Picture {
        let (width, height) = self.size;
        let root = self.looking.setup().roots[0].root;
        let asked = self.looking.get_image(ImageFormat::Z_PIXMAP, root, 0, 0, width, height, u32::MAX);
        let shown = asked.unwrap().reply().unwrap();
        Picture::new(width.into(), height.into(), shown.data)
    }

    /// What it shows once nothing moves any more.
    pub fn still_picture(&self) -> Picture {
        let begun = Instant::now();
        let (mut before, mut since) = (self.picture(), Instant::now());
        while since.elapsed() < STILL && begun.elapsed() < RESTLESS {
            std::thread::sleep(Duration::from_millis(20));
            let now = self.picture();
            if now != before {
                (before, since) = (now, Instant::now());
            }
        }
        before
    }
}

fn end(server: &mut Child) {
    // Asked to end, it takes its lock and its socket along.
    let _ = Command::new("kill").arg(server.id().to_string()).status();
    let _ = server.wait();
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}
