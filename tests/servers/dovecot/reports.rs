//! TLS reports, read from a mailbox by `postseal dns reports`.

use super::Dovecot;
use crate::authority::Authority;
use crate::network::Network;
use crate::server::MailServer;
use data_encoding::BASE64;
use postseal::policy::Policy;
use postseal::tls::Class;
use serde_json::{Value, json};
use std::io::{self, Read};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::{Command, Output};
use std::thread;

fn letter(day: u32, failed: u64) -> String {
    let report = json!({
        "organization-name": "Bank", "report-id": day.to_string(), "contact-info": "tls@bank.test",
        "date-range": { "start-datetime": format!("2026-11-{day}T00:00:00Z"), "end-datetime": format!("2026-11-{day}T23:59:59Z") },
        "policies": [{
            "policy": { "policy-type": "sts", "policy-string": ["mode: testing"], "policy-domain": "home.test" },
            "summary": { "total-successful-session-count": 10, "total-failure-session-count": failed },
            "failure-details": [{ "result-type": "starttls-not-supported", "failed-session-count": failed }],
        }],
    });
    format!(
        "From: tls@bank.test\nTo: alice@home.test\nSubject: Report Domain: home.test\nTLS-Report-Domain: home.test\n\
         TLS-Report-Submitter: bank.test\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=\"tlsrpt\"; boundary=\"b\"\n\n\
         --b\nContent-Type: text/plain\n\nA report.\n--b\nContent-Type: application/tlsrpt+json\n\
         Content-Transfer-Encoding: base64\n\n{}\n--b--\n",
        BASE64.encode(report.to_string().as_bytes())
    )
}

struct World {
    dovecot: Dovecot,
    folder: tempfile::TempDir,
    _network: Network,
}

impl World {
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::new();
        let dovecot = Dovecot::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        dovecot.apply(&dovecot.configuration(Policy::new(Class::Required, Class::Opportunistic)));
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("root.pem"), authority.root_pem()).unwrap();
        std::fs::write(folder.path().join("password"), "secret\n").unwrap();
        std::fs::write(folder.path().join("wrong"), "guessed\n").unwrap();
        let place =
            |name: &str, text: &str| dovecot.root().write(&format!("/home/alice/Maildir/{name}"), text);
        place("new/1", &letter(20, 0));
        place("new/2", "From: bob@bank.test\nSubject: lunch\n\nNone.\n");
        place("new/3", &letter(21, 2));
        place("new/4", &letter(21, 2));
        place("new/5", &format!("{}{}", letter(23, 9), "x".repeat(76).repeat(400_000)));
        place("new/6", &letter(24, 0).replace("base64\n\n", "base64\n\n????"));
        place(".Junk/new/7", &letter(22, 0));
        place(".Other/new/8", &letter(25, 5));
        let _ = dovecot
            .root()
            .sh("cd /home/alice/Maildir && mkdir -p cur tmp .Junk/cur .Junk/tmp .Other/cur .Other/tmp && \
             chown -R 2001:2001 /home/alice");
        Self { dovecot, folder, _network: network }
    }

    fn reports(&self, port: u16, password: &str, more: &[&str]) -> Output {
        let path = |name: &str| self.folder.path().join(name).to_str().unwrap().to_owned();
        Command::new(env!("CARGO_BIN_EXE_postseal"))
            .args([
                "--lang",
                "en",
                "--at",
                "2026-11-28T12:00:00Z",
                "--trust",
                &path("root.pem"),
                "dns",
                "reports",
            ])
            .args(["--user", "alice@mx.home.test", "--imap", &format!("{}:{port}", self.dovecot.address())])
            .args(["--password-file", &path(password)])
            .args(more)
            .output()
            .unwrap()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn the_reports_of_a_mailbox_are_summed_and_stay_unread() {
    let world = World::new();
    for port in [993, 143] {
        let done = world.reports(port, "password", &["--name", "mx.home.test", "--json"]);
        assert_eq!(done.status.code(), Some(1), "{}", text(&done.stderr));
        let found: Value = serde_json::from_slice(&done.stdout).unwrap();
        assert_eq!((&found["reports"], &found["duplicates"]), (&json!(3), &json!(1)), "{found}");
        assert_eq!(
            (&found["domains"][0]["successful"], &found["domains"][0]["failed"]),
            (&json!(30), &json!(2))
        );
        let mut codes: Vec<&str> =
            found["problems"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect();
        codes.sort_unstable();
        assert_eq!(codes, ["tlsrpt-not-report", "tlsrpt-too-large"], "{found}");
    }
    let other = world.reports(993, "password", &["--name", "mx.home.test", "--folder", "Other", "--json"]);
    let found: Value = serde_json::from_slice(&other.stdout).unwrap();
    assert_eq!((&found["reports"], &found["domains"][0]["failed"]), (&json!(1), &json!(5)));
    let files = world.dovecot.root().sh("ls /home/alice/Maildir/new /home/alice/Maildir/cur");
    assert!(!files.contains(":2,S"), "{files}");
}

#[test]
fn what_is_wrong_is_told_and_the_password_goes_to_nobody_else() {
    let world = World::new();
    let wrong = world.reports(993, "wrong", &["--name", "mx.home.test"]);
    assert_eq!(wrong.status.code(), Some(1), "{}", text(&wrong.stderr));
    assert!(!text(&wrong.stderr).contains("guessed"));
    let nowhere = world.reports(993, "password", &["--name", "mx.home.test", "--folder", "Nowhere"]);
    assert!(matches!(nowhere.status.code(), Some(1 | 2)), "{}", text(&nowhere.stderr));
    assert!(text(&nowhere.stderr).contains("Nowhere"), "{}", text(&nowhere.stderr));
    // By its address the certificate is not for it: nobody logs in.
    let other = world.reports(993, "password", &[]);
    assert_eq!(other.status.code(), Some(1), "{}", text(&other.stderr));
    let log = world.dovecot.log();
    assert_eq!(log.matches("Login: user=").count(), 1, "{log}");
}

/// As a maildir keeps it: in modified UTF-7.
const FOLDER: &str = "/home/alice/Maildir/.Berichte f&APw-r TLS &- &ZeVnLIqe-";

#[test]
fn a_folder_may_have_letters_of_any_language() {
    let world = World::new();
    world.dovecot.root().write(&format!("{FOLDER}/new/1"), &letter(25, 5));
    world.dovecot.root().write("/home/alice/Maildir/.&j,dg0TDhMPww6w-/new/1", &letter(26, 7));
    let _ = world
        .dovecot
        .root()
        .sh("cd /home/alice/Maildir && for it in .B* '.&j'*; do mkdir -p \"$it/cur\" \"$it/tmp\"; done && \
         chown -R 2001:2001 /home/alice");
    let named = world.reports(
        993,
        "password",
        &["--name", "mx.home.test", "--folder", "Berichte für TLS & 日本語", "--json"],
    );
    let found: Value = serde_json::from_slice(&named.stdout).unwrap_or_else(|_| panic!("{named:?}"));
    assert_eq!((&found["reports"], &found["domains"][0]["failed"]), (&json!(1), &json!(5)));
    // 迷惑メール is where mail goes in Japan that is taken for spam; it is shown as people read it.
    let all = world.reports(993, "password", &["--name", "mx.home.test"]);
    assert!(text(&all.stderr).contains("迷惑メール"), "{}", text(&all.stderr));
    assert!(!text(&all.stderr).contains("&j,dg"), "{}", text(&all.stderr));
    let nowhere = world.reports(993, "password", &["--name", "mx.home.test", "--folder", "Größe"]);
    assert!(text(&nowhere.stderr).contains("Größe"), "{}", text(&nowhere.stderr));
}

#[test]
fn what_was_read_is_kept_where_the_connection_breaks_in_a_large_letter() {
    let world = World::new();
    let root = world.dovecot.root();
    let place = |name: &str, text: &str| {
        root.write(&format!("{FOLDER}/new/{name}"), text);
        let _ = root.sh("cd /home/alice/Maildir/.B* && mkdir -p cur tmp && chown -R 2001:2001 /home/alice");
    };
    let sum = |port: u16| {
        let folder = ["--name", "mx.home.test", "--folder", "Berichte für TLS & 日本語", "--json"];
        let done = world.reports(port, "password", &folder);
        (done.status.code(), serde_json::from_slice::<Value>(&done.stdout).ok(), text(&done.stderr))
    };
    // Seen once, so that it is the older one.
    place("1", &format!("{}{}", letter(20, 3), "x".repeat(76).repeat(100_000)));
    assert_eq!(sum(993).1.expect("whole")["domains"][0]["failed"], json!(3));
    place("2", &letter(21, 2));
    let whole = sum(993).1.expect("whole");
    assert_eq!((&whole["reports"], &whole["problems"]), (&json!(2), &json!([])));
    let narrow = Narrow::start(&world, 2 << 20);
    let (code, part, told) = sum(narrow.0);
    let part = part.expect(&told);
    assert_eq!((code, &part["reports"], &part["domains"][0]["failed"]), (Some(1), &json!(1), &json!(2)));
    assert_eq!(part["problems"][0]["code"], json!("tlsrpt-cut"));
    assert!(told.contains("could not be read to its end"), "{told}");
}

/// In front of the server: hangs up after so many bytes of its. The port.
struct Narrow(u16);

impl Narrow {
    fn start(world: &World, most: u64) -> Self {
        let address = world.dovecot.address();
        let listener = TcpListener::bind((address, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let _ = thread::spawn(move || {
            let (client, _) = listener.accept().unwrap();
            let server = TcpStream::connect((address, 993)).unwrap();
            let (mut from, mut to) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            let _ = thread::spawn(move || io::copy(&mut from, &mut to));
            let _ = io::copy(&mut (&server).take(most), &mut &client);
            let _ = (client.shutdown(Shutdown::Both), server.shutdown(Shutdown::Both));
        });
        Self(port)
    }
}
