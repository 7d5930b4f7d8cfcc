//! The wheel of the mouse: what it scrolls.

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, show, things};
use iced_test::core::{Event, mouse, widget::Id};
use postseal::gui::app::Message;

/// How far the page moves when the wheel is turned over the box with this id.
fn moved(window: &Window, id: &str) -> f32 {
    let name = format!("{:?}", Id::from(id.to_owned()));
    let mut ui = show(window.app.view(), SIZE);
    let turn = |ui: &mut iced_test::Simulator<'_, Message>| {
        let delta = mouse::ScrollDelta::Lines { x: 0.0, y: -1.0 };
        let _ = ui.simulate([Event::Mouse(mouse::Event::WheelScrolled { delta })]);
    };
    let seen = |ui: &mut iced_test::Simulator<'_, Message>| {
        things(ui).into_iter().find(|thing| thing.id == name).and_then(|thing| thing.seen)
    };
    // Until it can be seen.
    ui.point_at(iced_test::core::Point::new(246.0, 300.0));
    for _ in 0..60 {
        if seen(&mut ui).is_some_and(|seen| seen.height > 100.0) {
            break;
        }
        turn(&mut ui);
    }
    let before = seen(&mut ui).unwrap();
    ui.point_at(before.center());
    // Without a press the page keeps the wheel for a moment, whatever has come under it.
    let _ = ui.simulate(iced_test::simulator::click());
    turn(&mut ui);
    before.y - seen(&mut ui).unwrap().y
}

#[tokio::test]
async fn turned_over_an_empty_box_it_scrolls_the_page_and_over_a_full_one_its_text() {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-policy");
    window.press("show");
    assert!(moved(&window, "own") > 1.0, "it does not stop at the box");
    let file = window.library.path().join("main.cf");
    std::fs::write(&file, "smtpd_use_tls = yes\n".repeat(40)).unwrap();
    window.settle(Message::Dropped(file)).await;
    assert!(moved(&window, "own").abs() < 1.0, "what does not fit scrolls by itself");
}
