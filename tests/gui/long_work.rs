//! Work that one turns away from: it goes on, its end is told, and what would end it is asked about first.

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, show, tab, tab_through, things};
use iced_test::core::window;
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task::into_stream};
use postseal::explain::Fact;
use postseal::gui::app::Message;
use postseal::gui::screen::archive;
use postseal::gui::step::request;
use postseal::gui::workspace;
use std::path::PathBuf;

fn log() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/archive/exim.log")
}

/// A log is to be read, and the first screen is shown.
pub fn reading(face: &Face) -> (Window, iced_test::runtime::Task<Message>) {
    let mut window = Window::empty(face);
    window.press("archive");
    let task = window.app.update(Message::Archive(archive::Message::Chosen(vec![log()])));
    window.press("archive-back");
    (window, task)
}

/// A key is to be made, and another step is shown.
fn making(face: &Face) -> (Window, iced_test::runtime::Task<Message>) {
    let mut window = Window::opened(face, &named());
    let make = workspace::Message::Request(request::Message::MakePressed);
    let task = window.app.update(Message::Workspace(make));
    window.press("step-certificate");
    (window, task)
}

/// The question, while a key is made.
pub fn asked(face: &Face) -> Window {
    let (mut window, _task) = making(face);
    window.press("home");
    window
}

/// The end of reading, told on the first screen.
pub fn told(face: &Face) -> Window {
    let (mut window, task) = reading(face);
    tokio::runtime::Runtime::new().unwrap().block_on(window.finish(task));
    window
}

fn says(window: &Window, key: &str) -> bool {
    let face = Face::usual();
    window.words().contains(&face.language.say(key))
}

fn is_told(window: &Window, name: &str) -> bool {
    is_told_as("window-work-done", window, name)
}

fn is_told_as(key: &str, window: &Window, name: &str) -> bool {
    let text = Face::usual().language.say_with(key, &[("name", name.into())]);
    window.words().contains(&text)
}

#[tokio::test]
async fn a_tool_works_on_when_one_leaves_it_and_its_end_is_told() {
    let (mut window, task) = reading(&Face::usual());
    assert!(says(&window, "window-home-new"), "the first screen is shown");
    assert!(!says(&window, "window-show"));
    window.finish(task).await;
    assert!(is_told(&window, "What would break?"), "{:?}", window.words());
    window.press("toast-show");
    assert!(says(&window, "archive-partner"), "what was read is shown: {:?}", window.words());
    assert!(!says(&window, "window-show"), "and the toast is gone");
    // What rests is over when it is left.
    window.press("archive-back");
    window.press("archive");
    assert!(says(&window, "window-archive-from") && !says(&window, "archive-partner"));
}

#[tokio::test]
async fn what_did_not_work_out_is_told_as_such() {
    let mut window = Window::empty(&Face::usual());
    window.press("archive");
    let nowhere = archive::Message::Chosen(vec![PathBuf::from("/nowhere/at-all")]);
    let task = window.app.update(Message::Archive(nowhere));
    window.press("archive-back");
    window.finish(task).await;
    assert!(is_told_as("window-work-failed", &window, "What would break?"), "{:?}", window.words());
    window.press("toast-show");
    assert!(says(&window, "window-archive-from"), "why is shown, and how to go on: {:?}", window.words());
}

#[tokio::test]
async fn opened_again_a_tool_is_the_one_that_works() {
    let (mut window, task) = reading(&Face::usual());
    window.press("archive");
    assert!(says(&window, "window-cancel"), "{:?}", window.words());
    window.finish(task).await;
    assert!(says(&window, "archive-partner"));
    assert!(!says(&window, "window-show"), "nobody is told what they see");

    // From a setup it is the same one, and Cancel ends it.
    let (mut window, task) = reading(&Face::usual());
    window.press("archive");
    window.press("archive-cancel");
    window.press("archive-back");
    window.finish(task).await;
    assert!(!says(&window, "window-show") && says(&window, "window-home-new"));
}

#[tokio::test]
async fn the_end_of_a_step_is_told_where_another_is_shown() {
    let language = Face::usual().language;
    let number = language.say_with("window-step-of", &[("number", Fact::Number(1))]);
    let name = format!("{number}: {}", language.say("window-step-request"));
    for above in [false, true] {
        let (mut window, task) = making(&Face::usual());
        if above {
            window.press("settings");
        }
        window.finish(task).await;
        assert!(is_told(&window, &name), "{:?}", window.words());
        window.press("toast-show");
        assert!(says(&window, "window-request-csr"), "{:?}", window.words());
    }
}

#[tokio::test]
async fn what_would_end_work_is_asked_about_first() {
    let (mut window, task) = making(&Face::usual());
    window.press("home");
    assert!(says(&window, "window-leave-title") && says(&window, "window-leave-text"));
    assert!(!says(&window, "window-certificate-bring"), "what lies below takes no part");
    let mut ui = show(window.app.view(), SIZE);
    assert_eq!(tab_through(&mut ui), 2, "the focus stays in the question");
    tab(&mut ui, false);
    let focused = things(&mut ui).into_iter().find(|it| it.focus == Some(true)).unwrap();
    assert!(focused.id.contains("dialog-"), "{focused:?}");
    drop(ui);
    window.key("Escape", false);
    assert!(!says(&window, "window-leave-title") && says(&window, "window-certificate-bring"));
    // It still works, so it is asked again.
    window.press("home");
    assert!(says(&window, "window-leave-title"));
    window.press("dialog-go");
    assert!(says(&window, "window-home-setups"));
    window.finish(task).await;
    assert!(!says(&window, "window-show"), "nothing is told of what was stopped");
    window.press("open-head-office");
    assert!(!says(&window, "window-request-csr"), "nothing was made");
}

#[tokio::test]
async fn work_that_ended_while_one_was_asked_is_no_reason_to_stay() {
    let (mut window, task) = making(&Face::usual());
    window.press("home");
    window.finish(task).await;
    assert!(says(&window, "window-leave-ended"), "{:?}", window.words());
    window.press("dialog-stay");
    window.press("home");
    assert!(says(&window, "window-home-setups"), "nothing works any more: one leaves at once");
}

/// The steps begin anew with a renewal: what works in them would end.
#[test]
fn a_renewal_asks_first_while_something_works() {
    let mut window = crate::looks::ways::rehearsed(&Face::usual(), &["practice", "accept"]);
    for pressed in [request::Message::AgainPressed, request::Message::MakePressed] {
        drop(window.app.update(Message::Workspace(workspace::Message::Request(pressed))));
    }
    window.press("renew-now");
    assert!(says(&window, "window-leave-title"), "{:?}", window.words());
    window.press("dialog-stay");
    assert!(says(&window, "window-certificate-kept"), "nothing has changed");
    window.press("renew-now");
    window.press("dialog-go");
    assert!(says(&window, "window-renew-put-back"), "{:?}", window.words());
}

#[tokio::test]
async fn the_window_closes_at_once_unless_something_works() {
    let close = |window: &mut Window| window.app.update(Message::ClosePressed(window::Id::unique()));
    let mut window = Window::opened(&Face::usual(), &named());
    assert!(closes(close(&mut window)).await);
    let (mut window, task) = reading(&Face::usual());
    assert!(!closes(close(&mut window)).await);
    assert!(says(&window, "window-leave-close") && window.words().contains(&"What would break?".to_owned()));
    assert!(closes(window.app.update(Message::LeavePressed)).await);
    drop(task);
}

async fn closes(task: iced_test::runtime::Task<Message>) -> bool {
    let Some(mut stream) = into_stream(task) else { return false };
    let mut closes = false;
    while let Some(action) = stream.next().await {
        closes |= matches!(action, Action::Window(iced_test::runtime::window::Action::Close(_)));
    }
    closes
}
