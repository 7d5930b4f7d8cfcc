//! Files: what was opened before, what hovers over the window, and the line that does the same on the command line.

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, show};
use iced_test::core::{Event, window};
use postseal::gui::app::Message;
use postseal::gui::step::policy::{self, Bundle};
use postseal::gui::step::proof;
use postseal::gui::workspace;
use postseal::policy::{Partner, Policy};
use postseal::setup::Setup;
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const MESSAGE: &str = include_str!("../received/postfix/001.txt");

fn says(window: &Window, key: &str) -> bool {
    let face = Face::usual();
    window.words().contains(&face.language.say(key))
}

fn list(window: &Window) -> String {
    fs::read_to_string(window.library.path().join("recent.toml")).unwrap_or_default()
}

/// The line that a screen offers, run by the shell that it is quoted for.
#[cfg(unix)]
fn run(window: &Window, more: &str) -> (String, Output) {
    let words = window.words();
    let line = words.iter().find(|it| it.starts_with("postseal ")).unwrap_or_else(|| panic!("{words:?}"));
    let program = Path::new(env!("CARGO_BIN_EXE_postseal")).parent().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new("/bin/sh")
        .args(["-c", &format!("{line} {more} --lang en")])
        .env("PATH", program)
        .env("POSTSEAL_DATA", folder.path())
        .output()
        .unwrap();
    (line.clone(), output)
}

/// What was read before is offered.
pub fn opened_before(face: &Face) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = Window::empty(face);
    window.press("archive");
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive/exim.log");
    runtime.block_on(window.settle(Message::Dropped(log.clone())));
    runtime.block_on(window.settle(Message::Dropped(log.parent().unwrap().to_owned())));
    window.press("archive-back");
    window.press("archive");
    window
}

#[tokio::test]
async fn what_was_opened_is_offered_again_and_forgotten_with_one_press() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("mail of may.log");
    let _ = fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive/exim.log"), &log).unwrap();
    let mut window = Window::empty(&Face::usual());
    window.press("archive");
    assert!(!says(&window, "window-recent"));
    window.settle(Message::Dropped(log.clone())).await;
    window.press("archive-back");
    window.press("archive");
    assert!(says(&window, "window-recent") && window.words().contains(&"mail of may.log".to_owned()));
    window.press_and_wait("archive-recent-0").await;
    assert!(says(&window, "archive-partner"), "{:?}", window.words());
    assert!(list(&window).contains("mail of may.log"));
    // It is looked for when the screen is opened.
    let reopened = |window: &mut Window| {
        window.press("archive-back");
        window.press("archive");
    };
    fs::rename(&log, folder.path().join("elsewhere.log")).unwrap();
    reopened(&mut window);
    assert!(!says(&window, "window-recent"), "what is gone is left out");
    fs::rename(folder.path().join("elsewhere.log"), &log).unwrap();
    reopened(&mut window);
    window.press("archive-recent-forget");
    assert!(!says(&window, "window-recent") && !list(&window).contains("mail of may.log"));
}

#[tokio::test]
async fn keys_and_what_a_rehearsal_made_are_never_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(["mx.example.org".to_owned()]).unwrap();
    let (certificate, key) = (made.cert.pem(), made.signing_key.serialize_pem());
    for (name, text) in [
        ("certificate.pem", &certificate),
        ("secret.key", &key),
        ("both.pem", &format!("{certificate}{key}")),
        ("container.P12", &certificate),
        ("nothing.txt", &"Good morning".to_owned()),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-certificate");
    for name in ["both.pem", "secret.key", "certificate.pem", "container.P12", "nothing.txt"] {
        window.settle(Message::Dropped(folder.path().join(name))).await;
    }
    let kept = list(&window);
    assert!(kept.contains("certificate.pem"), "{kept}");
    for name in ["both.pem", "secret.key", "container.P12", "nothing.txt"] {
        assert!(!kept.contains(name), "{name} in {kept}");
    }

    let mut window = Window::empty(&Face::usual());
    window.press("rehearse");
    window.press("step-certificate");
    window.settle(Message::Dropped(folder.path().join("certificate.pem"))).await;
    window.press("step-proof");
    let message = folder.path().join("message.eml");
    fs::write(&message, MESSAGE).unwrap();
    window.settle(Message::Dropped(message)).await;
    assert_eq!(list(&window), "");
}

#[tokio::test]
async fn a_message_and_a_configuration_of_ones_own_are_offered_again() {
    let folder = tempfile::tempdir().unwrap();
    let (message, own) = (folder.path().join("message.eml"), folder.path().join("main.cf"));
    fs::write(&message, MESSAGE).unwrap();
    fs::write(&own, "smtpd_use_tls = yes\n").unwrap();
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-policy");
    window.press("show");
    window.settle(Message::Dropped(own)).await;
    window.press("step-proof");
    window.settle(Message::Dropped(message)).await;
    assert!(window.words().contains(&"message.eml".to_owned()));
    window.press("step-policy");
    window.write("own", "\n");
    window.press_and_wait("own-recent-0").await;
    assert!(says(&window, "window-own-difference"), "{:?}", window.words());
    window.press("own-recent-forget");
    let kept = list(&window);
    assert!(kept.contains("message.eml") && !kept.contains("main.cf"), "{kept}");
}

#[test]
fn a_file_that_hovers_sees_what_it_would_become() {
    let mut window = Window::empty(&Face::usual());
    window.press("archive");
    let over = |window: &mut Window, event: window::Event| {
        let mut ui = show(window.app.view(), SIZE);
        let _ = ui.simulate([Event::Window(event)]);
        for message in ui.into_messages().collect::<Vec<_>>() {
            let _ = window.app.update(message);
        }
    };
    over(&mut window, window::Event::FileHovered("mail.log".into()));
    assert!(says(&window, "window-drop-here") && says(&window, "window-drop-archive"));
    over(&mut window, window::Event::FilesHoveredLeft);
    assert!(!says(&window, "window-drop-here"));
    over(&mut window, window::Event::FileHovered("mail.log".into()));
    over(&mut window, window::Event::FileDropped("mail.log".into()));
    assert!(!says(&window, "window-drop-here") && says(&window, "window-cancel"));
    window.press("archive-cancel");
    window.press("archive-back");
    // On the first page any file is opened; the guide takes none.
    over(&mut window, window::Event::FileHovered("mail.log".into()));
    assert!(says(&window, "window-drop-here") && says(&window, "window-drop-open"));
    over(&mut window, window::Event::FilesHoveredLeft);
    window.press("guide");
    over(&mut window, window::Event::FileHovered("mail.log".into()));
    assert!(says(&window, "window-drop-nothing"));
}

#[cfg(unix)]
#[tokio::test]
async fn the_lines_for_mail_say_what_the_window_says() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("it's a log.log");
    let _ = fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive/exim.log"), &log).unwrap();
    let mut window = Window::empty(&Face::usual());
    window.press("archive");
    window.settle(Message::Dropped(log)).await;
    let (line, output) = run(&window, "--json");
    assert!(output.status.success(), "{line}: {output:?}");
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let first = told["partners"][0]["domain"].as_str().unwrap();
    assert!(window.words().iter().any(|it| it == first), "{first}");

    let message = folder.path().join("a message.eml");
    fs::write(&message, MESSAGE).unwrap();
    let mut setup = named();
    setup.policy = Policy::new(Class::Opportunistic, Class::Required);
    let mut window = Window::opened(&Face::usual(), &setup);
    window.press("step-proof");
    window.settle(Message::Dropped(message)).await;
    let (line, output) = run(&window, "--json");
    assert!(line.contains("--expect required"), "{line}");
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output.status.success(), says(&window, "expected-tls-met-why"), "{told}");
}

/// What a folder holds, by name.
#[cfg(unix)]
fn holds(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let _ = all.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    all
}

#[cfg(unix)]
#[tokio::test]
async fn the_line_for_a_configuration_writes_the_same_folder() {
    let mut setup: Setup = named();
    setup.server.kind = "exim".to_owned();
    setup.server.version = Some("4.96".to_owned());
    let mut policy = Policy::new(Class::Opportunistic, Class::Required);
    policy.submission = true;
    policy.dane = true;
    let mut bank = Partner::new("bank.example".parse().unwrap());
    (bank.outbound, bank.inbound) = (Some(Class::Verified), Some(Class::Required));
    policy.put(bank);
    policy.add_client("192.0.2.0/24=required".parse().unwrap()).unwrap();
    policy.recognise("bank.example", "AB".repeat(32).parse().unwrap()).unwrap();
    setup.policy = policy;
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::opened(&Face::usual(), &setup);
    window.press("step-policy");
    window.press("show");
    let by_window = folder.path().join("window");
    let chosen = policy::Message::Chosen(Bundle::Folder, Some(by_window.clone()));
    window.settle(Message::Workspace(workspace::Message::Policy(chosen))).await;
    assert!(says(&window, "window-show-in-folder"), "{:?}", window.words());
    // The last word is where it is to go.
    let words = window.words();
    let line = words.iter().find(|it| it.starts_with("postseal policy export ")).unwrap();
    let (_, name) = line.rsplit_once(' ').unwrap();
    assert_eq!(name, "exim-mx.example.org");
    let program = Path::new(env!("CARGO_BIN_EXE_postseal")).parent().unwrap();
    let output = Command::new("/bin/sh")
        .args(["-c", &format!("{line} --lang en")])
        .current_dir(folder.path())
        .env("PATH", program)
        .env("POSTSEAL_DATA", folder.path().join("data"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{line}: {output:?}");
    assert_eq!(holds(&by_window), holds(&folder.path().join(name)), "{line}");
}

/// Names of certificates that a partner told have no place on a line.
#[test]
fn what_a_line_cannot_say_has_none() {
    let mut setup = named();
    let mut bank = Partner::new("bank.example".parse().unwrap());
    bank.outbound = Some(Class::Verified);
    bank.certificate_names = vec!["mx.provider.example".parse().unwrap()];
    setup.policy.put(bank);
    let mut window = Window::opened(&Face::usual(), &setup);
    window.press("step-policy");
    window.press("show");
    assert!(!window.words().iter().any(|it| it.starts_with("postseal policy")), "{:?}", window.words());
}

/// What the lines ask for, where nobody is to be asked in a test.
#[test]
fn the_lines_for_servers_hold_what_was_typed() {
    let line = |window: &Window| {
        let words = window.words();
        words.into_iter().find(|it| it.starts_with("postseal ")).unwrap_or_default()
    };
    let mut window = Window::empty(&Face::usual());
    window.press("probe");
    assert_eq!(line(&window), "", "nothing is typed yet");
    window.write("probe-domain", "bank.example");
    assert_eq!(line(&window), "postseal probe --domain bank.example");
    window.press("probe-back");
    window.press("dns");
    window.write("dns-domain", "example.org");
    window.write("dns-server", "192.0.2.53");
    assert_eq!(
        line(&window),
        "postseal dns check example.org --report tls-reports@example.org --resolver 192.0.2.53:53"
    );
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-proof");
    for typed in [
        proof::Message::From("ann@example.org".to_owned()),
        proof::Message::To("bob@bank.example".to_owned()),
        proof::Message::Via("mx.example.org:587".to_owned()),
    ] {
        let _ = window.app.update(Message::Workspace(workspace::Message::Proof(typed)));
    }
    let sent = line(&window);
    let letter = "postseal send --from ann@example.org --to bob@bank.example --tls ";
    assert!(sent.starts_with(letter) && sent.ends_with(" --via mx.example.org:587"), "{sent}");
    // What is secret comes from a file there.
    for typed in [
        proof::Message::LoginPressed,
        proof::Message::User("ann".to_owned()),
        proof::Message::Password("correct horse".to_owned().into()),
    ] {
        let _ = window.app.update(Message::Workspace(workspace::Message::Proof(typed)));
    }
    let sent = line(&window);
    assert!(sent.ends_with(" --user ann --password-file password.txt"), "{sent}");
}
