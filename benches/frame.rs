//! How long a frame takes with the most that the window ever shows: what is kept of a message, the view, its layout, and
//! every point of it painted by tiny-skia. `cargo bench --bench frame`; at 60 frames in a second there are 16 ms for each.
//!
//! The window itself paints only what has changed; here the whole of it is painted each time.

#[path = "../tests/gui/fixtures.rs"]
#[allow(dead_code, reason = "tests need the rest")]
mod fixtures;
#[path = "../tests/gui/glass.rs"]
#[allow(dead_code, reason = "tests need the rest")]
mod glass;
#[path = "../tests/gui/screen.rs"]
#[allow(dead_code, reason = "tests need the rest")]
mod screen;

use fixtures::{Face, Window, named};
use glass::Glass;
use postseal::delivery::{Line, Side};
use postseal::gui::app::Message;
use postseal::gui::job::Update;
use postseal::gui::step::proof;
use postseal::gui::{screen::archive, workspace};
use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Partners in the table, and lines in the conversation.
const MANY: usize = 10_000;
/// How many frames are painted.
const FRAMES: usize = 120;

fn main() {
    // `cargo test --benches` only asks whether it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    println!("{FRAMES} frames of 1080 × 760, as the window opens, in ms  median    95 %    most");
    let mut window = partners();
    told("nothing happens, 10,000 partners", &mut window, |_| None);
    let mut window = partners();
    told("a letter in the search of 10,000 partners", &mut window, |frame| {
        Some(Message::Archive(archive::Message::Search("p9".chars().take(frame % 3).collect())))
    });
    let mut window = conversation();
    told("nothing happens, 10,000 lines", &mut window, |_| None);
    let mut window = conversation();
    told("one more line in each frame, 10,000 lines", &mut window, |frame| Some(said(frame)));
}

/// Paints the window as often as [`FRAMES`] says, with a message before each.
fn told(what: &str, window: &mut Window, mut message: impl FnMut(usize) -> Option<Message>) {
    let mut glass = Glass::new(1080, 760);
    // What is measured once is remembered, as in the window.
    for _ in 0..3 {
        let _ = black_box(glass.paint(&window.app));
    }
    let mut taken: Vec<Duration> = (0..FRAMES)
        .map(|frame| {
            let message = message(frame);
            let began = Instant::now();
            if let Some(message) = message {
                let _ = window.app.update(message);
            }
            let _ = black_box(glass.paint(&window.app));
            began.elapsed()
        })
        .collect();
    taken.sort();
    let at = |share: usize| taken[(FRAMES - 1) * share / 100].as_secs_f64() * 1000.0;
    println!("{what:<46} {:>7.1} {:>7.1} {:>7.1}", at(50), at(95), at(100));
}

/// What would break, of ten thousand partners.
fn partners() -> Window {
    let mut window = Window::empty(&Face::usual());
    let file = window.library.path().join("sent.mbox");
    let mut mails = String::new();
    for number in 0..MANY {
        let _ = write!(
            mails,
            "From a@p{number}.example Thu Jan  1 00:00:00 2026\nReceived: from mx.p{number}.example (mx.p{number}.example \
             [192.0.2.1])\n\t(using TLSv1.{} with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))\n\tby \
             mx.example.org (Postfix) with ESMTPS id 4X1234567z\n\tfor <b@example.org>; Thu,  1 Jan 2026 00:00:00 \
             +0000\nFrom: a@p{number}.example\nTo: b@example.org\nSubject: Hello\n\nHello.\n\n",
            2 + number % 2,
        );
    }
    std::fs::write(&file, mails).expect("a file of our own");
    window.press("archive");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(window.settle(Message::Dropped(file)));
    let words = window.words();
    assert!(words.iter().any(|it| it.contains(".example")), "{words:?}");
    window
}

/// A test message on its way, with ten thousand lines of the conversation.
fn conversation() -> Window {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-proof");
    for message in [
        proof::Message::From("a@example.org".into()),
        proof::Message::To("b@example.org".into()),
        proof::Message::Via("127.0.0.1".into()),
        proof::Message::SendPressed,
    ] {
        // What it starts is dropped, and with it the sending.
        let _ = window.app.update(Message::Workspace(workspace::Message::Proof(message)));
    }
    (0..MANY).for_each(|number| drop(window.app.update(said(number))));
    let words = window.words();
    assert!(words.iter().any(|it| it.contains("9999 said")), "{words:?}");
    window
}

/// A line more.
fn said(number: usize) -> Message {
    let text = format!("250-{number} said by a server that has much to say, and takes eighty letters to");
    let line = Line { t_ms: number as u64, side: Side::Server, text };
    Message::Workspace(workspace::Message::Proof(proof::Message::Job(Update::Progressed(line))))
}
