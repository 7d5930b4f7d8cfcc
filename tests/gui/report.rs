//! The proof as it is handed on, from a rehearsal's last step.

use crate::fixtures::{Face, Window};
use crate::screen::{SIZE, keep, show, things};
use iced_test::core::Size;
use postseal::gui::app::Message;
use postseal::gui::step::proof::{self, reading};
use postseal::gui::workspace;
use std::path::Path;

/// The test message of a rehearsal has arrived and was read.
async fn read(face: &Face) -> Window {
    let mut window = Window::empty(face);
    window.press("rehearse");
    window.press_and_wait("make").await;
    window.press("next");
    window.press_and_wait("practice").await;
    window.press_and_wait("accept").await;
    window.press("step-proof");
    window.press_and_wait("send").await;
    window.press("fetch");
    window
}

/// As if this place had been chosen in the system's dialog.
pub async fn save(window: &mut Window, path: &Path) {
    let chosen = reading::Message::PlaceChosen(Some(path.to_owned()));
    let message = Message::Workspace(workspace::Message::Proof(proof::Message::Reading(chosen)));
    window.settle(message).await;
}

#[tokio::test]
async fn a_rehearsal_s_proof_is_saved_in_every_form_and_says_that_it_was_one() {
    let folder = tempfile::tempdir().unwrap();
    for face in Face::all().into_iter().filter(|face| !face.dark) {
        let mut window = read(&face).await;
        let say = |key: &str| face.language.say(key);
        for words in ["window-report", "window-report-lead", "report-picture", "window-report-save"] {
            assert!(window.words().contains(&say(words)), "{words}: {:?}", window.words());
        }
        let path = folder.path().join("proof.html");
        save(&mut window, &path).await;
        let page = std::fs::read_to_string(&path).unwrap();
        assert!(page.contains(&say("report-rehearsal")), "{page}");
        for part in ["mx.example.org", "postmaster@bank.example", "TLSv1.3", "STARTTLS", "<svg"] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(!page.contains("PRIVATE KEY") && !page.contains(&folder.path().display().to_string()));
        let saved = window.words().iter().any(|it| it.contains("proof.html"));
        assert!(saved, "where it lies is told: {:?}", window.words());
        for (place, begins) in [("p.md", "# "), ("p.json", "{"), ("p.svg", "<svg"), ("p.png", "\u{fffd}PNG")]
        {
            let path = folder.path().join(place);
            save(&mut window, &path).await;
            let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
            assert!(text.starts_with(begins), "{place}: {text}");
        }
        // A name without an ending: as was chosen on the screen.
        window.press("report-format-2");
        let path = folder.path().join("proof");
        save(&mut window, &path).await;
        assert!(std::fs::read_to_string(&path).unwrap().starts_with('{'));
    }
}

#[tokio::test]
async fn a_place_that_cannot_be_written_and_a_certificate_that_is_gone_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = read(&Face::usual()).await;
    save(&mut window, &folder.path().join("nowhere/proof.html")).await;
    assert!(window.words().iter().any(|it| it.contains("nowhere")), "{:?}", window.words());
    let setups = window.library.path().join("setups");
    let chains = walkdir::WalkDir::new(setups).into_iter().filter_map(Result::ok);
    for chain in chains.filter(|it| it.path().extension().is_some_and(|ending| ending == "pem")) {
        std::fs::remove_file(chain.path()).unwrap();
    }
    let path = folder.path().join("proof.html");
    save(&mut window, &path).await;
    assert!(!path.exists());
    assert!(window.words().iter().any(|it| it.contains(".pem")), "{:?}", window.words());
}

#[tokio::test]
async fn all_of_it_is_on_the_screen_in_both_themes() {
    for face in Face::all() {
        let window = read(&face).await;
        let mut ui = show(window.app.view(), Size::new(SIZE.width, 4200.0));
        for thing in things(&mut ui) {
            // The transcript is wider, and can be moved.
            let ends = thing.seen.map_or(0.0, |seen| seen.x + seen.width);
            assert!(ends <= SIZE.width, "{thing:?}");
        }
        keep(&mut ui, face.dark, &format!("proof-report-{}", face.language.code()));
    }
}
