//! The scripts for servers that cannot be had here, run by a real shell against programs that play them.

#![cfg(unix)]

mod cpanel;
mod james;
mod maddy;
mod mox;
mod qmail;
mod sqmail;
mod zimbra;

use postseal::policy::{Order, Policy, servers};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Machine(tempfile::TempDir);

impl Machine {
    fn new(files: &[(&str, &str)]) -> Self {
        let machine = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            let path = machine.path(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            let mode = if text.starts_with("#!") { 0o755 } else { 0o644 };
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        }
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// The bundle of a server; what it names in its usual places lies on this machine.
    fn bundle(&self, id: &str, policy: Policy) -> PathBuf {
        let server = servers::find(id).unwrap();
        let host = "mx.example.org".parse().unwrap();
        let order = Order {
            server_version: server.versions().pop().unwrap(),
            certificate: self.path("mx.pem").to_str().unwrap().parse().unwrap(),
            key: self.path("mx.key").to_str().unwrap().parse().unwrap(),
            roots: self.path("mx.pem").to_str().unwrap().parse().unwrap(),
            host,
            policy,
        };
        let out = self.path("bundle");
        let _ = fs::remove_dir_all(&out);
        let mut configuration = server.configuration(&order).unwrap();
        // Looking at port 25 and putting back are proven with servers that run.
        configuration.guard = None;
        configuration.write_folder(&out, "").unwrap();
        out
    }

    fn try_run(&self, script: &Path) -> Output {
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        let root = self.0.path();
        let mut command = Command::new("sh");
        let _ = command.arg(script).env("PATH", path).env("ROOT", root);
        let _ = command.env("ZIMBRA", self.path("zimbra")).env("ETC", self.path("etc"));
        let _ = command.env("MOX", self.path("mox")).env("JAMES", self.path("james")).env("RESTART", "true");
        let _ = command.env("QMAIL", self.path("qmail")).env("SMTPD_USER", "root");
        let _ = command.env("MADDY", self.path("maddy"));
        command.env("CPANEL", self.path("cpanel")).output().unwrap()
    }

    fn run(&self, script: &Path) {
        let ran = self.try_run(script);
        assert!(ran.status.success(), "{}: {}", script.display(), String::from_utf8_lossy(&ran.stderr));
    }
}

fn policy(classes: &str, partner: &str) -> Policy {
    let mut policy = Policy::from_toml(classes).unwrap();
    policy.add(partner.parse().unwrap()).unwrap();
    policy
}
