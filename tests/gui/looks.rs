//! Every screen in both themes and every language: all of it is there, nothing falls off, nothing lacks its words.

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, keep, show, things};
use postseal::gui::app::Message;
use postseal::gui::step::request::{self, online};
use postseal::gui::{job, workspace};
use postseal::request::acme::{Progress, Record, Sighting};
use postseal::setup::{Library, Setup};
use postseal::tls::Class;

/// A screen: its name, how one gets there, and the words that must be on it.
struct Sight {
    name: &'static str,
    reach: fn(&Face) -> Window,
    says: &'static [&'static str],
}

const SIGHTS: &[Sight] = &[
    Sight {
        name: "home-empty",
        reach: Window::empty,
        says: &[
            "window-title",
            "window-home-empty",
            "window-home-new",
            "window-home-rehearse",
            "window-step-proof",
        ],
    },
    Sight {
        name: "home",
        reach: several,
        says: &["window-home-setups", "window-home-continue", "window-rehearsal"],
    },
    Sight { name: "home-renaming", reach: renaming, says: &["window-home-name", "window-home-save-name"] },
    Sight { name: "home-deleted", reach: deleted, says: &["window-undo", "window-close"] },
    Sight {
        name: "request",
        reach: |face| Window::opened(face, &Setup::new("Head office")),
        says: &[
            "window-request-title",
            "window-request-hosts",
            "window-recommended",
            "window-request-missing",
        ],
    },
    Sight {
        name: "request-unfolded",
        reach: unfolded,
        says: &["window-request-organization", "window-request-guide-1"],
    },
    Sight {
        name: "request-online",
        reach: |face| online(face, &["acme-order"]),
        says: &[
            "window-acme",
            "window-acme-letsencrypt-about",
            "window-acme-agree-first",
            "window-acme-contact",
        ],
    },
    Sight {
        name: "request-online-other",
        reach: |face| online(face, &["acme-ca-5", "acme-agree", "acme-order"]),
        says: &["window-acme-url", "window-acme-root-help", "window-acme-hmac-help", "acme-directory-what"],
    },
    Sight {
        name: "request-online-record",
        reach: record,
        says: &["window-acme-add", "window-acme-value", "window-acme-go-on-help", "window-acme-waiting"],
    },
    Sight {
        name: "certificate",
        reach: certificate,
        says: &["window-certificate-bring", "window-certificate-bring-help", "window-certificate-choose"],
    },
    Sight {
        name: "certificate-rehearsal",
        reach: |face| rehearsed(face, &[]),
        says: &["window-certificate-practice", "window-certificate-practice-help"],
    },
    Sight {
        name: "certificate-good",
        reach: |face| rehearsed(face, &["practice"]),
        says: &["window-certificate-good", "window-certificate-accept", "window-certificate-between"],
    },
    Sight {
        name: "certificate-kept",
        reach: |face| rehearsed(face, &["practice", "accept"]),
        says: &["window-certificate-kept", "window-certificate-kept-file", "window-certificate-again"],
    },
    Sight { name: "certificate-poor", reach: poor, says: &["window-certificate-poor"] },
    Sight {
        name: "proof",
        reach: proof,
        says: &[
            "window-proof-letter",
            "window-proof-via-help",
            "class-required-name",
            "window-proof-password-help",
        ],
    },
    Sight {
        name: "policy",
        reach: policy,
        says: &[
            "window-policy-server",
            "class-opportunistic-name",
            "window-policy-partners",
            "class-required-name",
        ],
    },
    Sight {
        name: "policy-unfolded",
        reach: policy_unfolded,
        says: &["class-verified-sentence", "class-plain-sentence", "window-policy-path-key"],
    },
    Sight {
        name: "policy-shown",
        reach: policy_shown,
        says: &["window-policy-commands", "window-policy-take", "window-policy-zip", "window-policy-undo"],
    },
    Sight {
        name: "policy-changed",
        reach: policy_changed,
        says: &["window-policy-changed", "window-policy-changed-help", "window-directives"],
    },
    Sight {
        name: "policy-explained",
        reach: policy_explained,
        says: &["directive-postfix-smtp_tls_policy_maps", "directive-postfix-smtpd_tls_chain_files"],
    },
    Sight {
        name: "policy-with-key",
        reach: policy_with_key,
        says: &["window-policy-with-certificate", "window-policy-with-key", "window-policy-with-key-help"],
    },
    Sight { name: "policy-courier", reach: policy_courier, says: &["window-policy-partners"] },
    Sight {
        name: "policy-warned",
        reach: policy_warned,
        says: &["policy-old-profile-what", "policy-required-inbound-why", "window-policy-kind-server-help"],
    },
    Sight {
        name: "policy-servers",
        reach: policy_servers,
        says: &["window-policy-server-search", "window-policy-proven"],
    },
    Sight {
        name: "policy-windows",
        reach: policy_windows,
        says: &["window-policy-commands-windows", "limit-protocols-elsewhere-what"],
    },
    Sight {
        name: "policy-verified",
        reach: policy_verified,
        says: &["window-recognise-help", "window-look"],
    },
    Sight { name: "policy-own", reach: policy_own, says: &["window-own-difference", "window-own-whole"] },
    Sight {
        name: "archive",
        reach: |face| {
            let mut window = Window::empty(face);
            window.press("archive");
            window
        },
        says: &["window-archive-title", "window-archive-files", "window-archive-from"],
    },
    Sight {
        name: "archive-read",
        reach: archive_read,
        says: &[
            "archive-partner",
            "window-archive-rule-required",
            "window-archive-csv",
            "window-archive-search",
        ],
    },
    Sight { name: "request-wrong", reach: wrong, says: &["window-request-not-yet"] },
];

/// The past of a setup, read.
fn archive_read(face: &Face) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = Window::opened(face, &named());
    window.press("step-policy");
    window.press("archive");
    let log = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive/exim.log");
    runtime.block_on(window.settle(Message::Dropped(log)));
    window
}

fn several(face: &Face) -> Window {
    Window::with(face, |library: &Library| {
        drop(library.create(named()).unwrap());
        let mut rehearsal = named();
        "Rehearsal".clone_into(&mut rehearsal.name);
        rehearsal.rehearsal = true;
        drop(library.create(rehearsal).unwrap());
        let broken = library.path().join("setups/branch-office");
        std::fs::create_dir_all(&broken).unwrap();
        std::fs::write(broken.join("setup.toml"), "name = 7").unwrap();
    })
}

fn renaming(face: &Face) -> Window {
    let mut window = several(face);
    window.press("rename-head-office");
    window
}

fn deleted(face: &Face) -> Window {
    let mut window = several(face);
    window.press("delete-head-office");
    window
}

fn unfolded(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    for id in ["guide", "algorithms", "more"] {
        window.press(id);
    }
    window
}

/// A request is made, its card for ordering is open, and these are pressed there.
fn online(face: &Face, pressed: &[&str]) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = Window::opened(face, &named());
    runtime.block_on(window.press_and_wait("make"));
    window.press("online");
    for id in pressed {
        window.press(id);
    }
    window
}

/// A record has to be added, and two of three name servers do not have it yet. Nothing is really ordered: what the
/// press starts is not run.
fn record(face: &Face) -> Window {
    let mut window = online(face, &["acme-agree", "acme-order"]);
    let record = Record {
        host: "mx.example.org".parse().unwrap(),
        name: "_acme-challenge.mx.example.org".to_owned(),
        value: "LPsIwTo7o8BoG0-vjCyGQGBWSVIPxI-i_X336eUOQZo".to_owned(),
    };
    let found = Sighting {
        seen: vec!["ns1.example.org (192.0.2.1)".to_owned()],
        missing: vec!["ns2.example.org (192.0.2.2)".to_owned()],
        silent: vec!["ns3.example.org (192.0.2.3)".to_owned()],
    };
    for progress in [Progress::AddRecord(record.clone()), Progress::Looked(record, found)] {
        let said = online::Message::Job(job::Update::Progressed(progress));
        let said = workspace::Message::Request(request::Message::Online(said));
        let _ = window.app.update(Message::Workspace(said));
    }
    window
}

fn certificate(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-certificate");
    window
}

/// A rehearsal at step 2, after these were pressed.
fn rehearsed(face: &Face, pressed: &[&str]) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = Window::empty(face);
    window.press("rehearse");
    runtime.block_on(async {
        for id in ["make", "next"].iter().chain(pressed) {
            window.press_and_wait(id).await;
        }
    });
    window
}

/// A certificate that belongs elsewhere.
fn poor(face: &Face) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = certificate(face);
    let key = rcgen::generate_simple_self_signed(vec!["mail.example.net".to_owned()]).unwrap();
    let file = window.library.path().join("answer.crt");
    std::fs::write(&file, key.cert.pem()).unwrap();
    runtime.block_on(window.settle(postseal::gui::app::Message::Dropped(file)));
    window
}

fn proof(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-proof");
    window.press("login");
    window
}

fn policy(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-policy");
    window.write("partner", "bank.example");
    window.press("partner-add");
    window
}

fn policy_unfolded(face: &Face) -> Window {
    let mut window = policy(face);
    for id in ["inbound-others", "outbound-others", "paths"] {
        window.press(id);
    }
    window
}

fn policy_shown(face: &Face) -> Window {
    let mut window = policy(face);
    window.press("show");
    window
}

fn policy_changed(face: &Face) -> Window {
    let mut window = policy_shown(face);
    for id in ["change", "profile-others", "profile-0", "show"] {
        window.press(id);
    }
    window
}

fn policy_explained(face: &Face) -> Window {
    let mut window = policy(face);
    window.write("version", "3.7");
    window.press("show");
    window.press("directives-0");
    window
}

fn policy_with_key(face: &Face) -> Window {
    let mut window = rehearsed(face, &["practice", "accept"]);
    for id in ["step-policy", "show", "with-key-1"] {
        window.press(id);
    }
    window
}

fn policy_courier(face: &Face) -> Window {
    let mut window = policy_servers(face);
    window.write("server-search", "courier");
    for id in ["server-found-0", "inbound-others", "outbound-others"] {
        window.press(id);
    }
    window
}

fn policy_warned(face: &Face) -> Window {
    let mut window = policy_unfolded(face);
    for id in ["inbound-2", "profile-others", "profile-2", "submission-1", "dane-1", "partner-kind-1"] {
        window.press(id);
    }
    window.write("partner", "192.0.2.0/24");
    window.press("partner-add");
    window
}

fn policy_servers(face: &Face) -> Window {
    let mut window = policy(face);
    window.press("server-others");
    window
}

fn policy_windows(face: &Face) -> Window {
    let mut window = policy_servers(face);
    window.write("server-search", "exchange s");
    window.press("server-found-0");
    window.press("show");
    window
}

fn policy_verified(face: &Face) -> Window {
    let mut window = policy(face);
    window.press("outbound-bank.example-4");
    window.press("inbound-bank.example-4");
    window.write("print-bank.example", "AB:CD");
    window.press("print-add-bank.example");
    window
}

fn policy_own(face: &Face) -> Window {
    let mut window = policy_shown(face);
    window.write("own", "smtpd_use_tls=yes");
    window
}

fn wrong(face: &Face) -> Window {
    let mut window = Window::opened(face, &Setup::new("Head office"));
    window.write("hosts-0", "192.0.2.1");
    window.press("make");
    window
}

#[test]
fn every_screen_says_what_it_should_in_the_light() {
    every_screen_says_what_it_should(false);
}

#[test]
fn every_screen_says_what_it_should_in_the_dark() {
    every_screen_says_what_it_should(true);
}

fn every_screen_says_what_it_should(dark: bool) {
    for sight in SIGHTS {
        for face in Face::all().into_iter().filter(|face| face.dark == dark) {
            let window = (sight.reach)(&face);
            let words = window.words();
            let at = format!("{} in {}", sight.name, face.language.code());
            for key in sight.says {
                let facts = [("text", "".into())];
                let expected = face.language.say_with(key, &facts);
                assert!(words.contains(&expected), "{at}: {expected:?} in {words:?}");
            }
            let unworded =
                words.iter().find(|text| text.contains("Unknown localization") || text.contains("{$"));
            assert_eq!(unworded, None, "{at}");
            let name = format!("{}-{}", sight.name, face.language.code());
            keep(&mut show(window.app.view(), SIZE), face.dark, &name);
            // What has to be scrolled to is looked at as well, once in each theme and language.
            if face.dark != (face.language.code() == "en") {
                let whole = iced_test::core::Size::new(SIZE.width, 1900.0);
                keep(&mut show(window.app.view(), whole), face.dark, &format!("{name}-whole"));
            }
        }
    }
}

#[test]
fn nothing_falls_off_the_smallest_window() {
    for sight in SIGHTS {
        for face in Face::all().into_iter().filter(|face| !face.dark) {
            let window = (sight.reach)(&face);
            let at = format!("{} in {}", sight.name, face.language.code());
            for thing in things(&mut show(window.app.view(), SIZE)) {
                // Code scrolls sideways, and so do the lines of a difference.
                let is_code =
                    |words: &String| words.contains('\n') || words.starts_with(['+', '-', ' ', '@']);
                if thing.words.as_ref().is_some_and(is_code) {
                    continue;
                }
                let right = thing.bounds.x + thing.bounds.width;
                assert!(thing.bounds.x >= 0.0 && right <= SIZE.width, "{at}: {thing:?}");
                assert!(thing.bounds.width > 0.0 && thing.bounds.height > 0.0, "{at}: {thing:?}");
                let fixed = ["next", "back", "home", "theme", "language", "step-", "toast"];
                if fixed.iter().any(|id| thing.id.contains(&format!("\"{id}")))
                    && !sight.name.starts_with("home")
                {
                    assert!(thing.bounds.y + thing.bounds.height <= SIZE.height, "{at}: {thing:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn what_step_one_made_is_shown() {
    for face in Face::all() {
        let mut window = Window::opened(&face, &named());
        window.press_and_wait("make").await;
        let words = window.words();
        for key in ["window-request-csr", "window-request-next-key", "window-request-file-key", "window-copy"]
        {
            assert!(words.contains(&face.language.say(key)), "{key} in {words:?}");
        }
        let name = format!("request-made-{}", face.language.code());
        keep(&mut show(window.app.view(), SIZE), face.dark, &name);
        let wide = iced_test::core::Size::new(1440.0, 900.0);
        keep(&mut show(window.app.view(), wide), face.dark, &format!("{name}-wide"));
    }
}

/// Two hops: in plain text from the office to the edge, and encrypted to the bank.
const TWO_HOPS: &str = include_str!("two-hops.eml");

#[tokio::test]
async fn a_received_message_is_read_hop_by_hop() {
    let postfix = include_str!("../received/postfix/001.txt");
    let guide = include_str!("../received/sendmail/007.txt");
    for face in Face::all() {
        for (name, message, says) in [
            ("proof-read", TWO_HOPS, ["window-reading-ours", "grade-plain-name", "expected-tls-missed-why"]),
            (
                "proof-postfix",
                postfix,
                ["window-reading-unsaid", "grade-strong-name", "expected-tls-met-why"],
            ),
            // The example of the guide that banks gave to their clients in 2008: what was TLS then.
            ("proof-guide", guide, ["grade-broken-name", "grade-weak-name", "window-hop-peer-failed"]),
            ("proof-unread", "Good morning", ["headers-not-a-message-what"; 3]),
        ] {
            let mut setup = named();
            setup.policy = postseal::policy::Policy::new(Class::Opportunistic, Class::Required);
            let sent = postseal::setup::Sent {
                at: setup.created,
                via: "mx.example.org".to_owned(),
                recipient: None,
                message_id: "<test@example.org>".to_owned(),
                verified: false,
                version: None,
                cipher: None,
            };
            setup.trial = Some(postseal::setup::Trial { sent: Some(sent), verdict: None });
            let mut window = Window::opened(&face, &setup);
            window.press("step-proof");
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("message.eml");
            std::fs::write(&file, message).unwrap();
            window.settle(Message::Dropped(file)).await;
            let words = window.words();
            for key in says {
                assert!(words.contains(&face.language.say(key)), "{key} in {words:?}");
            }
            let unworded = words.iter().find(|text| text.contains("Unknown localization"));
            assert_eq!(unworded, None, "{name}");
            let high = iced_test::core::Size::new(SIZE.width, 2400.0);
            let name = format!("{name}-{}", face.language.code());
            let mut ui = show(window.app.view(), high);
            for thing in things(&mut ui) {
                assert!(thing.bounds.x + thing.bounds.width <= SIZE.width, "{name}: {thing:?}");
            }
            keep(&mut ui, face.dark, &name);
            let file = window.library.path().join("setups/head-office/setup.toml");
            let kept = std::fs::read_to_string(file).unwrap();
            assert_eq!(kept.contains("met = false"), message == TWO_HOPS, "{name}: {kept}");
        }
    }
}
