//! What needs no setup: the headers of a message, and a file of any kind.

use super::TWO_HOPS;
use super::sights::Sight;
use super::states::run;
use crate::fixtures::{Face, Window};
use postseal::gui::app::Message;
use postseal::gui::screen::open;
use std::path::{Path, PathBuf};

pub const FILES: &[Sight] = &[
    Sight {
        name: "headers",
        reach: |face| begun(face, "headers"),
        says: &[
            "window-headers-title",
            "window-headers-asked",
            "window-headers-nothing",
            "class-verified-name",
            "window-reading-how",
        ],
    },
    Sight {
        name: "headers-none",
        reach: |face| dropped(face, "headers", &[("letter.txt", "Good morning".to_owned())]),
        says: &["headers-not-a-message-what", "window-headers-asked"],
    },
    Sight {
        name: "headers-read",
        reach: |face| {
            let mut window = dropped(face, "headers", &[("message.eml", TWO_HOPS.to_owned())]);
            window.press("headers-asked-2");
            window.press("inbound-unfold");
            window
        },
        says: &[
            "window-reading-nobodys",
            "window-reading-nobodys-next",
            "window-reading-hops",
            "window-headers-ours",
            "window-headers-ours-help",
        ],
    },
    Sight {
        name: "open",
        reach: |face| begun(face, "file"),
        says: &["window-open-title", "window-open-what", "window-certificate-choose", "window-open-drop"],
    },
    Sight {
        name: "open-unknown",
        reach: |face| dropped(face, "file", &[("letter.txt", "Good morning".to_owned())]),
        says: &["open-unknown-why", "open-unknown-next", "window-open-close"],
    },
    Sight {
        name: "open-configuration",
        reach: |face| dropped(face, "file", &[("main.cf", "smtpd_use_tls = yes\n".to_owned())]),
        says: &["open-configuration-why", "open-configuration-next"],
    },
    Sight { name: "open-looking", reach: looking, says: &["window-open-looking", "window-cancel"] },
    Sight { name: "open-locked", reach: locked, says: &["window-unlock", "window-unlock-help"] },
    Sight {
        name: "open-shown",
        reach: shown,
        says: &[
            "window-open-certificate",
            "window-open-key",
            "window-open-request",
            "window-open-belongs-some",
            "window-open-belongs-some-next",
            "window-open-fits",
            "window-open-fits-not",
            "window-open-message",
            "window-open-past",
            "window-open-next",
        ],
    },
];

fn begun(face: &Face, tool: &str) -> Window {
    let mut window = Window::empty(face);
    window.press(tool);
    window
}

fn put(window: &Window, name: &str, text: &str) -> PathBuf {
    let file = window.library.path().join(name);
    std::fs::write(&file, text).unwrap();
    file
}

fn dropped(face: &Face, tool: &str, files: &[(&str, String)]) -> Window {
    let mut window = begun(face, tool);
    for (name, text) in files {
        let file = put(&window, name, text);
        run(&mut window, Message::Dropped(file));
    }
    window
}

fn looking(face: &Face) -> Window {
    let mut window = begun(face, "file");
    let file = put(&window, "letter.txt", "Good morning");
    // What it starts is not run.
    let _ = window.app.update(Message::Dropped(file));
    window
}

fn own(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

fn locked(face: &Face) -> Window {
    let mut window = begun(face, "file");
    run(&mut window, Message::Dropped(own("replay/corpus/certificate/new.p12")));
    window
}

/// A certificate, its key and its request, another key, and what other tools read.
fn shown(face: &Face) -> Window {
    let mut window = begun(face, "file");
    let key = rcgen::KeyPair::generate().unwrap();
    let parameters = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    let request = parameters.serialize_request(&key).unwrap().pem().unwrap();
    let certificate = parameters.self_signed(&key).unwrap().pem();
    let other = rcgen::KeyPair::generate().unwrap().serialize_pem();
    let all = format!("{certificate}{request}{}", key.serialize_pem());
    let files = vec![
        put(&window, "all.pem", &all),
        put(&window, "other.key", &other),
        put(&window, "message.eml", TWO_HOPS),
        own("archive/exim.log"),
    ];
    run(&mut window, Message::Open(open::Message::Chosen(files)));
    window
}
