//! The same from the window: from the first screen to an imported certificate.

#[allow(dead_code, reason = "shared with the tests of the window, which use all of it")]
#[path = "../gui/fixtures.rs"]
mod fixtures;
#[allow(dead_code, reason = "likewise")]
#[path = "../gui/screen.rs"]
pub mod screen;

use crate::TERMS;
use crate::pebble::{EXTERNAL, Pebble, Settings};
use crate::zone::Zone;
use fixtures::{Face, Window};
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task::into_stream};
use postseal::certificate::{self, Item};
use postseal::gui::app::Message;
use postseal::gui::step::request::{self, online};
use postseal::gui::workspace;
use std::net::{TcpListener, TcpStream};
use time::OffsetDateTime;

fn online(message: online::Message) -> Message {
    Message::Workspace(workspace::Message::Request(request::Message::Online(message)))
}

/// Orders, and does what the window asks for: adds the record that it shows, with this value or its own. Returns the
/// values that were added.
async fn ordered(window: &mut Window, zone: &Zone, typed: Option<&str>) -> Vec<String> {
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
    added
}

/// Presses all that is the same for both ways: a request, this CA, its terms.
async fn filled_in(window: &mut Window, pebble: &Pebble) {
    window.press_and_wait("make").await;
    for id in ["online", "acme-ca-5"] {
        window.press(id);
    }
    window.write("acme-url", pebble.directory());
    window.write("acme-contact", "postmaster@example.org");
    let _ = window.app.update(online(online::Message::RootChosen(Some(pebble.root()))));
    // The button to agree can be pressed once they are shown.
    window.press_and_wait("acme-terms").await;
    let words = window.words();
    assert!(words.iter().any(|it| it == TERMS), "{words:?}");
    window.press("acme-agree");
}

/// Step 2 has judged what came: this machine does not trust Pebble, and takes it only by the user's word.
async fn imported(window: &mut Window) {
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

#[tokio::test]
async fn by_a_record_from_the_first_screen_to_an_imported_certificate() {
    let zone = Zone::start();
    let pebble = Pebble::start(&zone, &Settings { external: true, ..Settings::default() });
    let face = Face::usual();
    let mut window = Window::opened(&face, &fixtures::named());
    filled_in(&mut window, &pebble).await;
    window.write("acme-kid", EXTERNAL.0);
    window.write("acme-hmac", EXTERNAL.1);

    // Mistyped at the panel of the domain: the CA's answer is explained, and the form is still filled in.
    assert_eq!(ordered(&mut window, &zone, Some("mistyped")).await.len(), 1);
    let words = window.words();
    let why = face.language.say("acme-unauthorized-next");
    assert!(words.iter().any(|text| text.contains(&why)), "{words:?}\n{}", pebble.log());
    assert!(words.contains(&face.language.say("window-acme-order")));

    assert_eq!(ordered(&mut window, &zone, None).await.len(), 1, "one record was shown");
    imported(&mut window).await;
}

#[tokio::test]
async fn by_an_answer_of_this_machine_to_an_imported_certificate() {
    let zone = Zone::start();
    let pebble = Pebble::start(&zone, &Settings::default());
    let face = Face::usual();
    let mut window = Window::opened(&face, &fixtures::named());
    filled_in(&mut window, &pebble).await;
    window.press("acme-proof-1");
    // Where somebody else listens: it is said, and nothing that was typed is lost.
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    window.write("acme-listen", &taken.local_addr().unwrap().to_string());
    assert!(ordered(&mut window, &zone, None).await.is_empty());
    let words = window.words();
    let next = face.language.say("acme-listener-next");
    assert!(words.iter().any(|text| text.contains(&next)), "{words:?}\n{}", pebble.log());
    drop(taken);

    let _ = window.app.update(online(online::Message::Listen(String::new())));
    window.write("acme-listen", &pebble.http().to_string());
    assert!(ordered(&mut window, &zone, None).await.is_empty(), "no record is asked for");
    imported(&mut window).await;
    assert!(TcpStream::connect(pebble.http()).is_err(), "the port is closed again");

    // The renewal asks nothing: a new key, and the same CA in the same way.
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    let before = window.library.peek(&entry.id).unwrap().certificate.unwrap();
    window.press(&format!("open-{}", entry.id));
    window.press("step-certificate");
    window.press("renew-now");
    window.press_and_wait("make").await;
    imported(&mut window).await;
    let setup = window.library.peek(&entry.id).unwrap();
    assert_ne!(setup.certificate.unwrap().spki_sha256, before.spki_sha256);
    assert_eq!(setup.previous.unwrap().certificate, before);
}
