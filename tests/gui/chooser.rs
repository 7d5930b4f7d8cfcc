//! Our own dialog for files, by the mouse and by the keyboard alone, in the smallest window.

use crate::fixtures::{Face, Window};
use crate::glass::Glass;
use crate::screen::{SIZE, key, show, things};
use iced_test::core::{Event, Point, mouse, window};
use postseal::gui::app::{Choice, Message};
use postseal::gui::chooser::{Asked, Kind};
use std::path::{Path, PathBuf};
use std::time::Instant;
use tokio::sync::oneshot::Receiver;

/// It asks, in a folder with a folder and more files than are seen at once.
async fn asking(kind: Kind, folder: &Path) -> (Window, Receiver<Vec<PathBuf>>) {
    std::fs::create_dir_all(folder.join("archive")).unwrap();
    for number in 10..40 {
        std::fs::write(folder.join(format!("{number}.pem")), "x").unwrap();
    }
    let mut window = Window::empty(&Face::usual());
    let (asked, answer) = Asked::new("Certificate".to_owned(), kind, String::new());
    window.settle(Message::Choice(Choice::Asked(asked))).await;
    window.settle(Message::Choice(Choice::Typed(format!("{}/", folder.display())))).await;
    (window, answer)
}

async fn press(window: &mut Window, glass: &mut Glass, name: &str) {
    for message in glass.event(&window.app, key(name, false)) {
        window.settle(message).await;
    }
    let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
    let _ = glass.event(&window.app, redraw);
}

#[tokio::test]
async fn several_files_are_marked_and_taken_by_the_keyboard_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, mut answer) = asking(Kind::Files, folder.path()).await;
    let mut glass = Glass::new(900, 640);
    // The path, one folder up, the folder, and three files.
    for name in ["Tab", "Tab", "Tab", "Tab", " ", "Tab", "Tab", " "] {
        press(&mut window, &mut glass, name).await;
    }
    let told = Face::usual()
        .language
        .say_with("window-chooser-marked", &[("count", postseal::explain::Fact::Number(2))]);
    assert!(window.words().contains(&told), "{:?}", window.words());
    // Far down in the list, what has the focus is in sight.
    for _ in 0..24 {
        press(&mut window, &mut glass, "Tab").await;
    }
    let there = crate::unfolding::place(&mut glass, &window, "chooser-27");
    assert!(there.top > 150.0 && there.bottom < 560.0, "{there:?}");
    press(&mut window, &mut glass, "Enter").await;
    let all = ["10.pem", "12.pem", "36.pem"].map(|name| folder.path().join(name));
    assert_eq!(answer.try_recv(), Ok(all.to_vec()));
}

#[tokio::test]
async fn a_folder_looks_like_one_and_is_gone_into_by_enter_a_double_click_and_the_button() {
    for way in ["Enter", "twice", "button"] {
        let folder = tempfile::tempdir().unwrap();
        let (mut window, mut answer) = asking(Kind::File, folder.path()).await;
        assert!(window.words().contains(&"archive/".to_owned()), "{:?}", window.words());
        let mut glass = Glass::new(900, 640);
        match way {
            "Enter" => {
                for name in ["Tab", "Tab", "Tab", "Enter"] {
                    press(&mut window, &mut glass, name).await;
                }
            }
            "twice" => {
                let mut ui = show(window.app.view(), SIZE);
                let at = things(&mut ui).into_iter().find(|it| it.words.as_deref() == Some("archive/"));
                let at: Point = at.unwrap().seen.unwrap().center();
                ui.point_at(at);
                let _ = ui.simulate(
                    iced_test::simulator::click()
                        .chain([Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))]),
                );
                for message in ui.into_messages().collect::<Vec<_>>() {
                    window.settle(message).await;
                }
            }
            _ => {
                window.press_and_wait("chooser-0").await;
                assert!(!window.value("chooser-path").ends_with('/'), "it is selected alone");
                window.press_and_wait("chooser-go").await;
            }
        }
        assert!(window.value("chooser-path").ends_with("/archive/"), "{way}: {:?}", window.words());
        // The folder itself is no answer, and that is said.
        window.press_and_wait("chooser-go").await;
        let told = Face::usual().language.say("window-chooser-no-file");
        assert!(window.words().contains(&told) && answer.try_recv().is_err(), "{way}: {:?}", window.words());
    }
}

/// 900 by 640 at 200 per cent: the buttons are in sight, and so is enough of the folder to choose from.
#[tokio::test]
async fn at_large_text_more_than_a_line_or_two_of_the_folder_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    for kind in [Kind::File, Kind::Files, Kind::Folder] {
        let (window, _answer) = asking(kind, folder.path()).await;
        let mut ui = show(window.app.view(), SIZE * 0.5);
        let things = things(&mut ui);
        let seen =
            |id: &str| things.iter().any(|it| it.id == format!("Id(Custom({id:?}))") && it.seen.is_some());
        assert!(seen("chooser-go") && seen("chooser-cancel"));
        assert!(
            kind == Kind::Folder || ["chooser-0", "chooser-1", "chooser-2"].into_iter().all(seen),
            "{kind:?}"
        );
    }
}
