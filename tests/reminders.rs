//! Reminders that come by themselves: a word on the desktop, and the system's own scheduler that looks every day.
#![cfg(target_os = "linux")]

#[path = "common/bus.rs"]
mod bus;

use bus::Bus;
use futures_util::StreamExt;
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::mpsc;
use std::time::Duration;

/// A folder with a certificate that ends in five days, and one that is good for ninety.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, days) in [("old", "5"), ("new", "90")] {
        let made = Command::new("openssl")
            .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"])
            .args(["-keyout", "key.pem", "-out", &format!("{name}.pem"), "-days", days])
            .args(["-subj", &format!("/CN={name}"), "-addext", "basicConstraints=CA:FALSE"])
            .args(["-addext", &format!("subjectAltName=DNS:{name}.example.org")])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", text(&made.stderr));
    }
    fs::remove_file(folder.path().join("key.pem")).unwrap();
    folder
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The program, in a home of its own.
fn postseal(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let _ = command
        .current_dir(folder)
        .env("HOME", folder.join("home"))
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("POSTSEAL_DATA")
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
        .args(["--lang", "en", "expiring"]);
    command
}

/// What a program says to such a service.
type Notify = (
    String,
    u32,
    String,
    String,
    String,
    Vec<String>,
    std::collections::HashMap<String, zbus::OwnedVariant>,
    i32,
);

/// A service that shows notifications: who asks, in which words. Ends with the bus.
async fn service(address: &str) -> mpsc::Receiver<(String, String, String)> {
    let bus = zbus::connection::Builder::address(address).build().await.unwrap();
    let mut messages = zbus::MessageStream::from(&bus);
    bus.request_name("org.freedesktop.Notifications").await.unwrap();
    let (told, shown) = mpsc::channel();
    drop(tokio::spawn(async move {
        while let Some(Ok(message)) = messages.next().await {
            let header = message.header();
            if header.member().is_none_or(|it| it.as_str() != "Notify") {
                continue;
            }
            let (from, _, _, summary, body, ..): Notify = message.body().deserialize().unwrap();
            told.send((from, summary, body)).unwrap();
            bus.reply(&header, &7_u32).await.unwrap();
        }
    }));
    shown
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_is_told_on_the_desktop_and_what_is_not_is_not() {
    let folder = folder();
    let bus = Bus::start(folder.path());
    let shown = service(&bus.address).await;
    let run = |arguments: &[&str]| {
        let mut command = postseal(folder.path());
        command
            .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
            .arg("--notify")
            .args(arguments)
            .output()
            .unwrap()
    };
    let good = run(&["new.pem"]);
    assert_eq!(good.status.code(), Some(0), "{}", text(&good.stderr));
    assert!(text(&good.stderr).contains("nothing was shown"), "{}", text(&good.stderr));
    assert!(shown.try_recv().is_err());

    let due = run(&["."]);
    assert_eq!(due.status.code(), Some(1), "{}", text(&due.stderr));
    let (from, summary, body) = shown.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!((from.as_str(), summary.as_str()), ("Postseal", "A certificate needs you"));
    assert!(body.starts_with("The certificate of ./old.pem runs out in 4 days"), "{body}");
    let _ = run(&[".", "--within", "100d"]);
    let (_, summary, body) = shown.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!((summary.as_str(), body.lines().count()), ("2 certificates need you", 2));
}

#[test]
fn where_nothing_shows_notifications_it_is_said() {
    let folder = folder();
    let nobody = postseal(folder.path()).args(["--notify", "old.pem"]).output().unwrap();
    assert_eq!(nobody.status.code(), Some(2));
    assert!(text(&nobody.stderr).contains("No notification could be shown"), "{}", text(&nobody.stderr));
    // A bus without such a service.
    let bus = Bus::start(folder.path());
    let mut command = postseal(folder.path());
    let alone =
        command.env("DBUS_SESSION_BUS_ADDRESS", &bus.address).args(["--notify", "old.pem"]).output().unwrap();
    assert_eq!(alone.status.code(), Some(2));
    assert!(text(&alone.stderr).contains("No notification could be shown"), "{}", text(&alone.stderr));
}

/// A systemctl that writes down what it was told, and refuses where it is to.
struct Systemctl {
    folder: tempfile::TempDir,
}

impl Systemctl {
    fn new() -> Self {
        let folder = folder();
        let program = folder.path().join("bin").join("systemctl");
        fs::create_dir_all(program.parent().unwrap()).unwrap();
        let told = folder.path().join("told");
        let script = format!(
            "#!/bin/sh\necho \"$@\" >> '{}'\n[ ! -e '{}' ] || {{ echo 'Failed to connect to bus' >&2; exit 1; }}\n",
            told.display(),
            folder.path().join("refuse").display()
        );
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        Self { folder }
    }

    fn schedule(&self, arguments: &[&str]) -> Output {
        let bin = self.folder.path().join("bin");
        let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
        let mut command = postseal(self.folder.path());
        command.env("PATH", path).arg("schedule").args(arguments).output().unwrap()
    }

    fn told(&self) -> String {
        fs::read_to_string(self.folder.path().join("told")).unwrap_or_default()
    }

    fn unit(&self, name: &str) -> PathBuf {
        self.folder.path().join("home/.config/systemd/user").join(name)
    }
}

#[test]
fn it_is_shown_before_it_is_written_and_can_be_taken_back() {
    let it = Systemctl::new();
    let (timer, service) = (it.unit("postseal-expiring.timer"), it.unit("postseal-expiring.service"));
    let shown = it.schedule(&["--time", "07:30", "old.pem"]);
    assert_eq!(shown.status.code(), Some(0), "{}", text(&shown.stderr));
    let printed = text(&shown.stdout);
    for part in
        ["OnCalendar=*-*-* 07:30:00", "systemctl --user enable --now postseal-expiring.timer", "old.pem\""]
    {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    assert!(!timer.exists() && it.told().is_empty());
    assert!(text(&it.schedule(&["--remove"]).stderr).contains("nothing to remove"));

    let installed = it.schedule(&["--time", "07:30", "old.pem", "--install"]);
    assert_eq!(installed.status.code(), Some(0), "{}", text(&installed.stderr));
    let written = fs::read_to_string(&timer).unwrap();
    assert!(printed.contains(&written), "{written}");
    assert!(it.told().ends_with("--user daemon-reload\n--user enable --now postseal-expiring.timer\n"));
    // What the unit runs, run as it would be.
    let unit = fs::read_to_string(&service).unwrap();
    let line = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
    let run = Command::new("sh")
        .arg("-c")
        .arg(line)
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        .output()
        .unwrap();
    assert!(text(&run.stderr).contains("No notification could be shown"), "{}", text(&run.stderr));

    let again = it.schedule(&["--time", "08:00", "--install"]);
    assert_eq!(again.status.code(), Some(0));
    assert!(fs::read_to_string(&timer).unwrap().contains("08:00:00"));
    let removed = it.schedule(&["--remove"]);
    assert_eq!(removed.status.code(), Some(0), "{}", text(&removed.stderr));
    assert!(!timer.exists() && !service.exists());
    assert!(it.told().ends_with("--user disable --now postseal-expiring.timer\n--user daemon-reload\n"));
}

#[test]
fn what_others_made_is_left_and_a_refusal_leaves_nothing() {
    let it = Systemctl::new();
    let (timer, service) = (it.unit("postseal-expiring.timer"), it.unit("postseal-expiring.service"));
    fs::write(it.folder.path().join("refuse"), "").unwrap();
    let refused = it.schedule(&["--install"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("Failed to connect to bus"), "{}", text(&refused.stderr));
    assert!(!timer.exists() && !service.exists());
    fs::remove_file(it.folder.path().join("refuse")).unwrap();

    let told = it.told();
    fs::write(&timer, "[Timer]\nOnCalendar=weekly\n").unwrap();
    for arguments in [["--install"], ["--remove"]] {
        let refused = it.schedule(&arguments);
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        assert!(text(&refused.stderr).contains("Postseal did not make it"), "{}", text(&refused.stderr));
    }
    assert_eq!(fs::read_to_string(&timer).unwrap(), "[Timer]\nOnCalendar=weekly\n");
    assert!(!service.exists());
    assert_eq!(it.told(), told);
}

#[test]
fn systemd_takes_the_units_as_they_are() {
    let it = Systemctl::new();
    let odd = it.folder.path().join("a 100% $HOME \"odd\\name\".pem");
    fs::write(&odd, "").unwrap();
    let shown = it.schedule(&["--json", "--ask", "--server", "mx.example.org", odd.to_str().unwrap()]);
    let document: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(document["installed"], false);
    let units: Vec<PathBuf> = document["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| {
            let path = Path::new(file["path"].as_str().unwrap());
            let path = it.folder.path().join(path.file_name().unwrap());
            fs::write(&path, file["text"].as_str().unwrap()).unwrap();
            path
        })
        .collect();
    let verified = Command::new("systemd-analyze")
        .args(["verify", "--user"])
        .args(&units)
        .env("XDG_RUNTIME_DIR", it.folder.path())
        .output()
        .expect("systemd-analyze");
    // What is not understood is told, and is no failure for it.
    assert_eq!((verified.status.code(), text(&verified.stderr).as_str()), (Some(0), ""));
}
