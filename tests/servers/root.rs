//! A private root: a server's whole file system, which is "/" to it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A test's own copy of a private root.
pub struct PrivateRoot {
    path: PathBuf,
}

impl PrivateRoot {
    /// Copies the root of this server, whose path stands in the environment: `POSTSEAL_POSTFIX_ROOT` for `postfix`.
    /// `/usr` is shared by hard links, for nobody writes there; the rest is copied: lock files and queues must not be
    /// shared.
    pub fn copy(server: &str, slot: u8) -> Self {
        let variable = format!("POSTSEAL_{}_ROOT", server.to_ascii_uppercase());
        let Some(original) = std::env::var_os(&variable).map(PathBuf::from) else {
            panic!("NOT RUN: {variable} does not name a private root; run these tests by tests/run");
        };
        let path = original.with_extension(format!("run-{slot}"));
        let root = Self { path };
        // Of a run that was killed.
        root.end_everything();
        root.remove();
        let script = "mkdir \"$2\" && cp -al \"$1/usr\" \"$2\" && cd \"$1\" && \
                      find . -mindepth 1 -maxdepth 1 ! -name usr -exec cp -a -t \"$2\" {} +";
        let mut copy = Command::new("sh");
        let copied = copy.args(["-c", script, "sh"]).arg(&original).arg(&root.path).output().unwrap();
        assert!(copied.status.success(), "{}", text(&copied));
        root
    }

    /// A path inside, as it is seen from outside.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.path.join(inside.trim_start_matches('/'))
    }

    /// Writes a file, with its folders.
    pub fn write(&self, inside: &str, text: &str) {
        let path = self.path(inside);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Runs lines of shell inside, which have to succeed; returns what they printed.
    pub fn sh(&self, script: &str) -> String {
        let mut command = Command::new("chroot");
        let command = command.arg(&self.path).args(["/bin/sh", "-c", script]);
        // The servers must not keep the test's own output open when they go into the background.
        let log = self.path("/tmp/sh.log");
        let file = fs::File::create(&log).unwrap();
        let status = command
            .env_clear()
            .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(file.try_clone().unwrap())
            .stderr(file)
            .status()
            .unwrap();
        let printed = fs::read_to_string(log).unwrap();
        assert!(status.success(), "{status}: {script}\n{printed}");
        printed
    }

    /// Every process whose "/" is this root.
    pub fn processes(&self) -> Vec<String> {
        // Somebody may have deleted it under them.
        let gone = PathBuf::from(format!("{} (deleted)", self.path.display()));
        let is_ours = |process: &Path| {
            fs::read_link(process.join("root")).is_ok_and(|it| it == self.path || it == gone)
        };
        let entries = fs::read_dir("/proc").unwrap().flatten();
        entries
            .filter(|it| is_ours(&it.path()))
            .filter_map(|it| it.file_name().into_string().ok())
            .filter(|name| name.chars().all(|c| c.is_ascii_digit()))
            .collect()
    }

    /// Ends every process inside: asked at first, then killed.
    fn end_everything(&self) {
        let begun = Instant::now();
        let mut seen_empty = 0;
        // One that begins another and ends while they are counted hides it: none there is seen more than once.
        while seen_empty < 3 && begun.elapsed() < Duration::from_secs(30) {
            let processes = self.processes();
            if processes.is_empty() {
                seen_empty += 1;
                sleep(Duration::from_millis(5));
                continue;
            }
            seen_empty = 0;
            let signal = if begun.elapsed() < Duration::from_secs(5) { "-TERM" } else { "-KILL" };
            let _ = Command::new("kill").arg(signal).args(&processes).stderr(Stdio::null()).status();
            sleep(Duration::from_millis(20));
        }
    }

    fn remove(&self) {
        if self.path.exists() {
            fs::remove_dir_all(&self.path).unwrap();
        }
    }
}

impl Drop for PrivateRoot {
    fn drop(&mut self) {
        self.end_everything();
        let left = self.processes();
        if std::thread::panicking() {
            eprintln!("left running: {left:?}");
        } else {
            assert!(left.is_empty(), "left running: {left:?}");
            self.remove();
        }
    }
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
