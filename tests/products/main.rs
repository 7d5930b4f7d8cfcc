//! The scripts for servers that cannot be had here, run by a real shell against programs that play them.

#![cfg(unix)]

mod cpanel;
mod james;
mod maddy;
mod mox;
mod qmail;
mod sqmail;
mod zimbra;

use postseal::policy::{Configuration, Order, Platform, Policy, servers};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Machine(tempfile::TempDir);

/// Plays `openssl s_client`: the certificate that the file `shown` has, from a server that answers if there is one.
const OPENSSL: &str = r#"#!/bin/sh
PATH=${PATH#*:}
case $1 in
  s_client) [ -e "$ROOT/shown" ] || exit 1
    echo "CONNECTED(00000003)"
    cat "$ROOT/shown" ;;
  *) exec openssl "$@" ;;
esac
"#;

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

    /// The bundle of a server; what it names in its usual places lies on this machine. Its apply.sh does what it has to
    /// do, and no more: looking at port 25 and putting back are proven with servers that run, and by `guarded`.
    fn bundle(&self, id: &str, policy: Policy) -> PathBuf {
        let mut configuration = self.configuration(id, policy);
        configuration.guard = None;
        self.written(&configuration)
    }

    /// The bundle with the whole apply.sh, which keeps its copy on this machine and looks at nobody else.
    fn guarded(&self, id: &str, policy: Policy) -> PathBuf {
        let mut configuration = self.configuration(id, policy);
        let guard = configuration.guard.as_mut().unwrap();
        guard.seen_at = vec!["127.0.0.1".to_owned()];
        let bundle = self.written(&configuration);
        let script = fs::read_to_string(bundle.join("apply.sh")).unwrap();
        let backups = self.path("backups");
        let script = script.replace("/var/backups", backups.to_str().unwrap());
        fs::write(bundle.join("apply.sh"), script).unwrap();
        bundle
    }

    fn configuration(&self, id: &str, policy: Policy) -> Configuration {
        let server = servers::find(id).unwrap();
        let host = "mx.example.org".parse().unwrap();
        let order = Order {
            server_version: server.versions().pop().unwrap(),
            platform: Platform::default(),
            certificate: self.path("mx.pem").to_str().unwrap().parse().unwrap(),
            key: self.path("mx.key").to_str().unwrap().parse().unwrap(),
            roots: self.path("mx.pem").to_str().unwrap().parse().unwrap(),
            routes: Vec::new(),
            host,
            policy,
        };
        server.configuration(&order).unwrap()
    }

    fn written(&self, configuration: &Configuration) -> PathBuf {
        let out = self.path("bundle");
        let _ = fs::remove_dir_all(&out);
        configuration.write_folder(&out, "").unwrap();
        out
    }

    /// A certificate for mx.example.org and its key, in these files.
    fn issue(&self, certificate: &str, key: &str) {
        let issued = rcgen::generate_simple_self_signed(vec!["mx.example.org".to_owned()]).unwrap();
        fs::write(self.path(certificate), issued.cert.pem()).unwrap();
        fs::write(self.path(key), issued.signing_key.serialize_pem()).unwrap();
    }

    fn try_run(&self, script: &Path) -> Output {
        self.try_run_with(script, &[])
    }

    fn try_run_with(&self, script: &Path, arguments: &[&str]) -> Output {
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        let root = self.0.path();
        let mut command = Command::new("sh");
        let _ = command.arg(script).args(arguments).env("PATH", path).env("ROOT", root);
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

#[test]
fn what_knows_no_dry_run_does_nothing_when_it_is_asked_for_one() {
    let machine = Machine::new(&[]);
    for server in servers::ALL {
        let bundle = machine.bundle(server.id(), policy("", "bank.example=required/required"));
        for name in ["apply.sh", "check.sh", "verify.sh", "undo.sh"] {
            let script = bundle.join(name);
            let text = fs::read_to_string(&script).unwrap_or_default();
            if text.is_empty() || name == "apply.sh" && text.contains("dry_run()") {
                continue;
            }
            let asked = Command::new("sh").arg(&script).arg("--dry-run").output().unwrap();
            assert_eq!(asked.status.code(), Some(2), "{} of {}", name, server.id());
            assert!(String::from_utf8_lossy(&asked.stderr).contains("nothing was done"), "{name}");
        }
    }
}
