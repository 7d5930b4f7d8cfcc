//! What is on each screen while it is empty, filled in, in trouble, at work and done.

use super::sights::Sight;
use super::{TWO_HOPS, ways};
use crate::fixtures::{Face, Window, named};
use postseal::delivery::{self, Failed};
use postseal::gui::app::Message;
use postseal::gui::job::Update;
use postseal::gui::screen::{archive, dns, probe, rollover};
use postseal::gui::step::{policy, proof, request};
use postseal::gui::workspace;

/// A screen, and the sights of it: empty, filled in, in trouble, at work, done. In brackets: why there is none.
const TABLE: &[(&str, [&str; 5])] = &[
    ("home", ["home-empty", "home", "home-broken", "home-told", "home-deleted"]),
    ("request", ["request", "request-filled", "request-failed", "request-making", "request-made"]),
    (
        "ordering",
        [
            "request-online",
            "request-online-terms",
            "request-online-refused",
            "request-online-record",
            "(step 2 shows what was issued)",
        ],
    ),
    (
        "certificate",
        [
            "certificate",
            "certificate-poor",
            "certificate-none",
            "(who is asked: tests/gui/certificate.rs)",
            "certificate-kept",
        ],
    ),
    ("policy", ["policy-empty", "policy", "policy-warned", "policy-looking", "policy-shown"]),
    ("sending", ["proof", "proof-filled", "proof-failed", "proof-sending", "proof-sent"]),
    ("reading", ["proof", "proof-filled", "reading-none", "(reading takes no time)", "reading-done"]),
    ("headers", ["headers", "headers-read", "headers-none", "(reading takes no time)", "headers-read"]),
    ("open", ["open", "open-locked", "open-unknown", "open-looking", "open-shown"]),
    ("archive", ["archive", "archive-opened-before", "archive-failed", "archive-busy", "archive-read"]),
    ("probe", ["probe", "probe-filled", "probe-failed", "probe-busy", "probe-seen"]),
    ("dns", ["dns", "dns-filled", "dns-failed", "dns-asking", "dns-seen"]),
    ("reports", ["reports", "reports-mailbox", "reports-failed", "reports-busy", "reports-read"]),
    ("rollover", ["rollover", "rollover-filled", "rollover-failed", "rollover-busy", "rollover-waiting"]),
    ("expiring", ["expiring-empty", "expiring", "expiring-failed", "expiring-busy", "expiring"]),
    ("guide", ["guide", "guide-found", "guide-nothing", "(nothing takes time)", "guide-letter"]),
    (
        "settings",
        [
            "settings",
            "settings-own-roots",
            "settings-network-wrong",
            "(nothing takes time)",
            "settings-own-roots",
        ],
    ),
];

#[test]
fn each_screen_is_looked_at_in_each_state() {
    for (screen, states) in TABLE {
        for state in states.iter().filter(|state| !state.starts_with('(')) {
            let there = super::sights().filter(|sight| sight.name == *state).count();
            assert_eq!(there, 1, "{screen}: {state}");
        }
    }
}

pub const STATES: &[Sight] = &[
    Sight {
        name: "home-broken",
        reach: ways::several,
        says: &["window-home-show-file", "window-home-setups"],
    },
    Sight {
        name: "request-filled",
        reach: |face| Window::opened(face, &named()),
        says: &["window-request-make", "window-request-domains"],
    },
    Sight { name: "request-making", reach: making, says: &["window-cancel"] },
    Sight {
        name: "request-failed",
        reach: not_made,
        says: &["request-key-exists-why", "window-request-make"],
    },
    Sight {
        name: "request-made",
        reach: made,
        says: &["window-request-csr", "window-request-what-next", "window-request-next-key"],
    },
    Sight {
        name: "certificate-none",
        reach: no_certificate,
        says: &["window-certificate-bring", "window-next-thing"],
    },
    Sight {
        name: "policy-empty",
        reach: |face| stepped(face, "policy"),
        says: &["window-policy-server", "window-policy-show"],
    },
    Sight { name: "policy-looking", reach: looking, says: &["window-cancel"] },
    Sight { name: "proof-filled", reach: filled, says: &["window-proof-send", "window-proof-via-help"] },
    Sight { name: "proof-sending", reach: sending, says: &["window-proof-sending", "window-cancel"] },
    Sight {
        name: "proof-failed",
        reach: not_sent,
        says: &["delivery-port-closed-next", "window-proof-send"],
    },
    Sight {
        name: "proof-sent",
        reach: sent,
        says: &["window-proof-sent-tls", "window-proof-fetch", "window-proof-transcript"],
    },
    Sight {
        name: "reading-none",
        reach: |face| read(face, "Good morning"),
        says: &["headers-not-a-message-what"],
    },
    Sight { name: "reading-done", reach: |face| read(face, TWO_HOPS), says: &["window-reading-hops"] },
    Sight { name: "archive-busy", reach: |face| past(face, "archive/exim.log").0, says: &["window-cancel"] },
    Sight { name: "archive-failed", reach: no_past, says: &["window-archive-from", "window-next-thing"] },
    Sight { name: "probe-filled", reach: aimed, says: &["window-probe-look"] },
    Sight { name: "probe-busy", reach: probing, says: &["window-cancel"] },
    Sight {
        name: "probe-failed",
        reach: not_probed,
        says: &["delivery-port-closed-next", "window-probe-look"],
    },
    Sight { name: "probe-seen", reach: probed, says: &["window-probe-again", "delivery-port-closed-next"] },
    Sight { name: "dns-filled", reach: domain, says: &["window-dns-check"] },
    Sight { name: "dns-seen", reach: crate::dns::seen, says: &["window-dns-plan", "window-dns-again"] },
    Sight {
        name: "reports",
        reach: |face| reports(face, &[]),
        says: &["window-reports-what", "window-reports-mailbox"],
    },
    Sight {
        name: "reports-mailbox",
        reach: |face| reports(face, &["reports-mailbox"]),
        says: &["window-reports-mailbox-lead", "window-reports-fetch"],
    },
    Sight { name: "reports-busy", reach: |face| reported(face, None), says: &["window-cancel"] },
    Sight {
        name: "reports-failed",
        reach: |face| reported(face, Some("/nowhere/at-all")),
        says: &["window-reports-what", "window-next-thing"],
    },
    Sight {
        name: "reports-read",
        reach: |face| {
            reported(face, Some(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/replay/corpus/tls_report")))
        },
        says: &["window-reports-again"],
    },
    Sight { name: "rollover-filled", reach: |face| changing(face, None), says: &["window-rollover-look"] },
    Sight {
        name: "rollover-busy",
        reach: |face| changing(face, Some("rollover-look")),
        says: &["window-cancel"],
    },
    Sight {
        name: "rollover-failed",
        reach: not_changed,
        says: &["file-missing-next", "window-rollover-look"],
    },
    Sight {
        name: "guide-found",
        reach: |face| searched(face, "DANE"),
        says: &["guide-dane-word", "window-guide-words"],
    },
    Sight {
        name: "guide-nothing",
        reach: |face| searched(face, "zebra"),
        says: &["window-guide-nothing", "window-guide-clear"],
    },
];

pub fn stepped(face: &Face, step: &str) -> Window {
    let mut window = Window::opened(face, &named());
    window.press(&format!("step-{step}"));
    window
}

/// Told to a step of the setup that is open. What it starts is not run.
fn tell(window: &mut Window, message: workspace::Message) {
    let _ = window.app.update(Message::Workspace(message));
}

pub fn run(window: &mut Window, message: Message) {
    tokio::runtime::Runtime::new().unwrap().block_on(window.settle(message));
}

fn making(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("make");
    window
}

fn not_made(face: &Face) -> Window {
    let mut window = making(face);
    let error = postseal::request::Error::KeyExists("/srv/keys/mx.example.org.key".into());
    let failed = request::Message::Job(Update::Finished(Err(error)));
    tell(&mut window, workspace::Message::Request(failed));
    window
}

fn made(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    tokio::runtime::Runtime::new().unwrap().block_on(window.press_and_wait("make"));
    window
}

fn no_certificate(face: &Face) -> Window {
    let mut window = ways::certificate(face);
    let file = window.library.path().join("letter.txt");
    std::fs::write(&file, "Good morning").unwrap();
    run(&mut window, Message::Dropped(file));
    window
}

fn looking(face: &Face) -> Window {
    let mut window = ways::policy(face);
    let domain = "bank.example".parse().unwrap();
    let pressed = policy::Message::Look(policy::look::Message::Pressed(domain));
    tell(&mut window, workspace::Message::Policy(pressed));
    window
}

fn filled(face: &Face) -> Window {
    let mut window = stepped(face, "proof");
    for message in [
        proof::Message::From("postmaster@example.org".to_owned()),
        proof::Message::To("postmaster@bank.example".to_owned()),
        proof::Message::Via("192.0.2.1:587".to_owned()),
    ] {
        tell(&mut window, workspace::Message::Proof(message));
    }
    window
}

fn sending(face: &Face) -> Window {
    let mut window = filled(face);
    window.press("send");
    window
}

fn closed() -> Failed {
    delivery::Error::PortClosed { target: "192.0.2.1:587".to_owned() }.into()
}

fn not_sent(face: &Face) -> Window {
    let mut window = sending(face);
    let failed = proof::Message::Job(Update::Finished(Err(closed().into())));
    tell(&mut window, workspace::Message::Proof(failed));
    window
}

/// In a rehearsal.
fn sent(face: &Face) -> Window {
    let mut window = ways::rehearsed(face, &["practice", "accept"]);
    window.press("step-proof");
    tokio::runtime::Runtime::new().unwrap().block_on(window.press_and_wait("send"));
    window
}

fn read(face: &Face, message: &str) -> Window {
    let mut window = stepped(face, "proof");
    let file = window.library.path().join("message.eml");
    std::fs::write(&file, message).unwrap();
    run(&mut window, Message::Dropped(file));
    window
}

fn past(face: &Face, file: &str) -> (Window, iced_test::runtime::Task<Message>) {
    let mut window = Window::empty(face);
    window.press("archive");
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(file);
    let task = window.app.update(Message::Archive(archive::Message::Chosen(vec![file])));
    (window, task)
}

fn no_past(face: &Face) -> Window {
    let (mut window, task) = past(face, "nowhere.log");
    tokio::runtime::Runtime::new().unwrap().block_on(window.finish(task));
    window
}

fn aimed(face: &Face) -> Window {
    let mut window = Window::empty(face);
    window.press("probe");
    window.write("probe-domain", "bank.example");
    window
}

fn probing(face: &Face) -> Window {
    let mut window = aimed(face);
    window.press("probe-look");
    window
}

fn not_probed(face: &Face) -> Window {
    let mut window = probing(face);
    let error = delivery::Error::PortClosed { target: "192.0.2.1:25".to_owned() };
    let _ = window.app.update(Message::Probe(probe::Message::Job(Update::Finished(Err(error)))));
    window
}

fn probed(face: &Face) -> Window {
    let mut window = probing(face);
    let place = probe::Place {
        name: "mx.bank.example".to_owned(),
        preference: Some(10),
        address: Some("192.0.2.1".parse().unwrap()),
        probe: Err(closed()),
    };
    let _ = window.app.update(Message::Probe(probe::Message::Job(Update::Finished(Ok(vec![place])))));
    window
}

fn domain(face: &Face) -> Window {
    let mut window = Window::empty(face);
    window.press("dns");
    window.write("dns-domain", "example.org");
    window
}

fn reports(face: &Face, pressed: &[&str]) -> Window {
    let mut window = Window::empty(face);
    for id in ["dns", "dns-reports"].iter().chain(pressed) {
        window.press(id);
    }
    window
}

/// Read to the end, or not even begun.
fn reported(face: &Face, path: Option<&str>) -> Window {
    let mut window = reports(face, &[]);
    let chosen = dns::reports::Message::Chosen(vec![path.unwrap_or("/nowhere").into()]);
    let message = Message::Dns(dns::Message::Reports(chosen));
    match path {
        Some(_) => run(&mut window, message),
        None => drop(window.app.update(message)),
    }
    window
}

fn changing(face: &Face, pressed: Option<&str>) -> Window {
    let mut window = Window::empty(face);
    window.press("rollover");
    window.write("rollover-host", "mx.example.org");
    window.write("rollover-file", "/nowhere/new.pem");
    if let Some(id) = pressed {
        window.press(id);
    }
    window
}

fn not_changed(face: &Face) -> Window {
    let mut window = changing(face, Some("rollover-look"));
    let error = postseal::store::Error::Missing("/nowhere/new.pem".into());
    let failed = Update::Finished(Err(rollover::Failure::from(error)));
    let _ = window.app.update(Message::Rollover(rollover::Message::Job(failed)));
    window
}

fn searched(face: &Face, wanted: &str) -> Window {
    let mut window = ways::guide(face, &[]);
    window.write("guide-search", wanted);
    window
}
