//! The same from the window: from the first screen to an imported certificate.

#[allow(dead_code, reason = "shared with the tests of the window, which use all of it")]
#[path = "../gui/fixtures.rs"]
mod fixtures;
#[allow(dead_code, reason = "likewise")]
#[path = "../gui/screen.rs"]
pub mod screen;

use crate::pebble::{EXTERNAL, Pebble, Settings};
use crate::zone::Zone;
use fixtures::{Face, Window};
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task::into_stream};
use postseal::certificate::{self, Item};
use postseal::gui::app::Message;
use postseal::gui::step::request::{self, online};
use postseal::gui::workspace;
use time::OffsetDateTime;

fn online(message: online::Message) -> Message {
    Message::Workspace(workspace::Message::Request(request::Message::Online(message)))
}

/// Orders, and does what the window asks for: adds the record that it shows, with this value or its own.
async fn ordered(window: &mut Window, zone: &Zone, typed: Option<&str>) {
    let mut queue = vec![online(online::Message::OrderPressed)];
    let mut added = Vec::new();
    while let Some(message) = queue.pop() {
        let Some(mut stream) = into_stream(window.app.update(message)) else { continue };
        while let Some(action) = stream.next().await {
            let Action::Output(message) = action else { continue };
            // What step 2 starts when the chain comes.
            if let Some(mut judging) = into_stream(window.app.update(message)) {
                while let Some(action) = judging.next().await {
                    if let Action::Output(message) = action {
                        queue.push(message);
                    }
                }
            }
            let words = window.words();
            let name = words.iter().find(|text| text.starts_with("_acme-challenge."));
            let value = words.iter().find(|text| text.len() == 43 && !text.contains(['.', ' ', '/']));
            if let (Some(name), Some(value)) = (name, value)
                && !added.contains(value)
            {
                zone.add_txt(name, typed.unwrap_or(value));
                added.push(value.clone());
                // This machine's resolver does not know the zone; the CA's does.
                window.press("acme-go-on");
            }
        }
    }
    assert_eq!(added.len(), 1, "one record was shown");
}

#[tokio::test]
async fn from_the_first_screen_to_an_imported_certificate() {
    let zone = Zone::start();
    let pebble = Pebble::start(&zone, &Settings { external: true, ..Settings::default() });
    let face = Face::usual();
    let mut window = Window::opened(&face, &fixtures::named());
    window.press_and_wait("make").await;
    for id in ["online", "acme-ca-5"] {
        window.press(id);
    }
    window.write("acme-url", pebble.directory());
    window.write("acme-kid", EXTERNAL.0);
    window.write("acme-hmac", EXTERNAL.1);
    window.write("acme-contact", "postmaster@example.org");
    let _ = window.app.update(online(online::Message::RootChosen(Some(pebble.root()))));
    window.press("acme-agree");

    // Mistyped at the panel of the domain: the CA's answer is explained, and the form is still filled in.
    ordered(&mut window, &zone, Some("mistyped")).await;
    let words = window.words();
    let why = face.language.say("acme-unauthorized-next");
    assert!(words.iter().any(|text| text.contains(&why)), "{words:?}\n{}", pebble.log());
    assert!(words.contains(&face.language.say("window-acme-order")));

    ordered(&mut window, &zone, None).await;
    // Step 2 has judged it: this machine does not trust Pebble, and takes it only by the user's word.
    let words = window.words();
    assert!(words.iter().any(|text| text.contains("mx.example.org")), "{words:?}");
    window.press_and_wait("accept").await;
    window.press("home");
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    let setup = window.library.load(&entry.id).unwrap().setup;
    let (made, kept) = (setup.request.unwrap(), setup.certificate.unwrap());
    assert_eq!(kept.spki_sha256, made.spki_sha256);
    let chain = std::fs::read(kept.chain).unwrap();
    let items = certificate::read("chain", &chain, None).unwrap();
    let Item::Certificate(leaf) = &items[0] else { panic!("{items:?}") };
    assert!(items.len() >= 2 && leaf.dns_names == ["mx.example.org"]);
}
