//! The scripts for Postfix in a container, run by a real shell against a `docker` that plays the container.

#![cfg(unix)]

use postseal::policy::{Order, Platform, Policy, servers};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Plays `docker`: commands run inside see the machine's folder `etc` as Postfix's, with a `postconf` that keeps one
/// parameter in a file each.
const DOCKER: &str = r#"#!/bin/sh
case "$*" in
  *inspect*) echo "$ROOT/config"; exit ;;
  *restart*) echo restarted >> "$ROOT/log"; exit ;;
esac
while [ "$1" != postfix-mailcow ] && [ "$1" != mailserver ]; do shift; done
shift
case "$1 $2" in
  "postconf -h") cat "$ROOT/values/$3" 2>/dev/null || echo ;;
  "sh /tmp/"*) echo "sh $2" >> "$ROOT/log" ;;
  *) echo "$*" >> "$ROOT/log" ;;
esac
"#;

struct Machine(tempfile::TempDir);

impl Machine {
    fn new() -> Self {
        let machine = Self(tempfile::tempdir().unwrap());
        for folder in ["bin", "config", "values", "cow/data/conf/postfix"] {
            fs::create_dir_all(machine.path(folder)).unwrap();
        }
        let docker = machine.path("bin/docker");
        fs::write(&docker, DOCKER).unwrap();
        fs::set_permissions(&docker, fs::Permissions::from_mode(0o755)).unwrap();
        fs::write(machine.path("values/smtpd_sender_restrictions"), "reject_unlisted_sender, permit\n")
            .unwrap();
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, script: &Path) {
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        let ran = Command::new("sh")
            .arg(script)
            .env("PATH", path)
            .env("ROOT", self.0.path())
            .env("MAILCOW", self.path("cow"))
            .output()
            .unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    }

    fn bundle(&self, server: &str) -> PathBuf {
        let server = servers::find(server).unwrap();
        let host = "mx.example.org".parse().unwrap();
        let mut policy = Policy::default();
        policy.add("bank.example=verified/required".parse().unwrap()).unwrap();
        let order = Order {
            server_version: server.assumed_version(),
            certificate: server.usual_certificate(Platform::Debian, &host),
            key: server.usual_key(Platform::Debian, &host),
            roots: server.usual_roots(Platform::Debian),
            routes: Vec::new(),
            platform: Platform::Debian,
            host,
            policy,
        };
        let out = self.path("bundle");
        server.configuration(&order).unwrap().write_folder(&out, "").unwrap();
        out
    }
}

#[test]
fn mailcow_keeps_what_is_others_and_twice_is_once() {
    let machine = Machine::new();
    let (bundle, extra) = (machine.bundle("mailcow"), machine.path("cow/data/conf/postfix/extra.cf"));
    let before = "myhostname = mx.example.org\nmessage_size_limit = 1\n";
    fs::write(&extra, before).unwrap();
    machine.run(&bundle.join("apply.sh"));
    let once = fs::read_to_string(&extra).unwrap();
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(fs::read_to_string(&extra).unwrap(), once);
    assert!(once.starts_with(before), "{once}");
    let senders = "smtpd_sender_restrictions = check_sender_access texthash:/opt/postfix/conf/postseal_senders, \
                   reject_unlisted_sender, permit";
    for line in [senders, "smtpd_tls_chain_files = /etc/ssl/mail/key.pem, /etc/ssl/mail/cert.pem"] {
        assert!(once.lines().any(|it| it == line), "{line} in {once}");
    }
    let map = fs::read_to_string(machine.path("cow/data/conf/postfix/postseal_tls_policy")).unwrap();
    assert!(map.contains("bank.example secure match=bank.example:.bank.example"), "{map}");
    machine.run(&bundle.join("check.sh"));
    machine.run(&bundle.join("undo.sh"));
    assert_eq!(fs::read_to_string(&extra).unwrap(), before);
    assert!(!machine.path("cow/data/conf/postfix/postseal_tls_policy").exists());
    assert!(fs::read_to_string(machine.path("log")).unwrap().ends_with("restarted\n"));
}

#[test]
fn docker_mailserver_is_told_at_each_start() {
    let machine = Machine::new();
    let (bundle, patches) = (machine.bundle("docker-mailserver"), machine.path("config/user-patches.sh"));
    let before = "#!/bin/bash\necho mine\n";
    fs::write(&patches, before).unwrap();
    machine.run(&bundle.join("apply.sh"));
    machine.run(&bundle.join("apply.sh"));
    let call = "sh /tmp/docker-mailserver/postseal/postseal.sh\n";
    assert_eq!(fs::read_to_string(&patches).unwrap(), format!("{before}{call}"));
    let script = fs::read_to_string(machine.path("config/postseal/postseal.sh")).unwrap();
    let read = Command::new("bash").args(["-n", "-c", &script]).status().unwrap();
    assert!(read.success() && script.contains("postconf -e"), "{script}");
    assert!(machine.path("config/postseal/postseal_senders").exists());
    machine.run(&bundle.join("check.sh"));
    machine.run(&bundle.join("undo.sh"));
    assert_eq!(fs::read_to_string(&patches).unwrap(), before);
    assert!(!machine.path("config/postseal").exists());
    let log = fs::read_to_string(machine.path("log")).unwrap();
    assert!(log.contains(call) && log.ends_with("postfix reload\n"), "{log}");
}
