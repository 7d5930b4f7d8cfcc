//! What the window asks back for: a log where the headers tell too little, a certificate for the new key, and a file, by our
//! own dialog.

use super::sights::Sight;
use super::states::{run, stepped};
use super::{TWO_HOPS, ways};
use crate::fixtures::{Face, Window, named};
use postseal::gui::app::{Choice, Message};
use postseal::gui::chooser;
use postseal::gui::step::proof::{self, reading};
use postseal::gui::workspace;
use postseal::policy::Policy;
use postseal::tls::Class;

pub const ASKED: &[Sight] = &[
    Sight {
        name: "reading-unproven",
        reach: |face| unproven(face, None),
        says: &["window-reading-log", "window-reading-log-choose", "window-letters"],
    },
    Sight {
        name: "reading-log-elsewhere",
        reach: |face| unproven(face, Some("2026-11-23 14:34:38 1xXPo8-0007rT-35 Completed\n")),
        says: &["window-reading-log", "log-not-there-what", "log-not-there-next"],
    },
    Sight {
        name: "certificate-of-old-key",
        reach: another_key,
        says: &["window-certificate-of-old-key", "window-certificate-bring", "window-certificate-missing"],
    },
    Sight {
        name: "chooser",
        reach: |face| chooser(face, chooser::Kind::File),
        says: &["window-chooser-path", "window-chooser-help", "window-chooser-up", "window-chooser-choose"],
    },
    Sight {
        name: "chooser-place",
        reach: |face| chooser(face, chooser::Kind::Place),
        says: &["window-chooser-path", "window-chooser-save"],
    },
];

/// In a rehearsal another key was made after the certificate.
fn another_key(face: &Face) -> Window {
    let mut window = ways::rehearsed(face, &["practice", "accept"]);
    window.press("step-request");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    window.press("again");
    runtime.block_on(window.press_and_wait("make"));
    window.press("step-certificate");
    window
}

/// A partner's certificate has to be verified, and the headers do not tell whether it was; a log, where one was read.
fn unproven(face: &Face, log: Option<&str>) -> Window {
    let mut setup = named();
    setup.policy = Policy::new(Class::Opportunistic, Class::Verified);
    let mut window = Window::opened(face, &setup);
    window.press("step-proof");
    let file = window.library.path().join("message.eml");
    std::fs::write(&file, TWO_HOPS.replace("with ESMTP id", "with ESMTPS id")).unwrap();
    run(&mut window, Message::Dropped(file));
    if let Some(log) = log {
        let file = window.library.path().join("mail.log");
        std::fs::write(&file, log).unwrap();
        let chosen = reading::Message::Log(reading::log::Message::Chosen(Some(file)));
        run(&mut window, Message::Workspace(workspace::Message::Proof(proof::Message::Reading(chosen))));
    }
    window
}

/// Our own dialog for files, in a folder with some.
fn chooser(face: &Face, kind: chooser::Kind) -> Window {
    let mut window = stepped(face, "proof");
    let folder = window.library.path().join("mail");
    std::fs::create_dir_all(folder.join("archive 2025")).unwrap();
    for name in ["test message.eml", "zebra.mbox"] {
        std::fs::write(folder.join(name), "x").unwrap();
    }
    let name = if kind == chooser::Kind::Place { "report.html" } else { "" };
    let title = face.language.say("window-reading-choose");
    let (asked, _answer) = chooser::Asked::new(title, kind, name.to_owned());
    run(&mut window, Message::Choice(Choice::Asked(asked)));
    run(&mut window, Message::Choice(Choice::Typed(format!("{}/{name}", folder.display()))));
    window
}
