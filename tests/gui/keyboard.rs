//! Everything that can be pressed or filled in is reached with Tab, and seen when it is.

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, show, tab, things};
use iced_test::core::keyboard::key::Named;

#[test]
fn tab_goes_through_everything_and_round() {
    let mut unfolded = Window::opened(&Face::usual(), &named());
    unfolded.press("algorithms");
    unfolded.press("more");
    let mut policy = Window::opened(&Face::usual(), &named());
    policy.press("step-policy");
    policy.press("inbound-others");
    let mut shown = Window::opened(&Face::usual(), &named());
    shown.press("step-policy");
    shown.press("show");
    shown.press("directives-0");
    let mut certificate = Window::opened(&Face::usual(), &named());
    certificate.press("step-certificate");
    let opened = Window::opened(&Face::usual(), &named());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let rehearsed = |pressed: &[&str]| {
        let mut window = Window::empty(&Face::usual());
        window.press("rehearse");
        runtime.block_on(async {
            for id in ["make", "next", "practice"].iter().chain(pressed) {
                window.press_and_wait(id).await;
            }
        });
        window
    };
    let judged = rehearsed(&["details-0", "details-root"]);
    let kept = rehearsed(&["accept", "export-form-3"]);
    for window in [judged, kept, Window::empty(&Face::usual()), opened, unfolded, policy, shown, certificate]
    {
        let mut ui = show(window.app.view(), SIZE);
        let all: Vec<_> =
            things(&mut ui).into_iter().filter(|it| it.focus.is_some()).map(|it| it.id).collect();
        assert!(all.len() > 5);
        let mut met = Vec::new();
        for _ in &all {
            tab(&mut ui, false);
            let focused: Vec<_> = things(&mut ui).into_iter().filter(|it| it.focus == Some(true)).collect();
            assert_eq!(focused.len(), 1, "one thing at a time: {focused:?}");
            assert!(focused[0].seen.is_some(), "{:?} was scrolled to", focused[0]);
            met.push(focused[0].id.clone());
        }
        assert_eq!(met, all);
        tab(&mut ui, false);
        assert_eq!(focused(&mut ui), all[0], "round");
        tab(&mut ui, true);
        assert_eq!(focused(&mut ui), *all.last().unwrap(), "and back");
    }
}

#[test]
fn arrows_move_within_choices_and_space_chooses() {
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("algorithms");
    let mut ui = show(window.app.view(), SIZE);
    while !focused(&mut ui).contains("algorithm-0") {
        tab(&mut ui, false);
    }
    let _ = ui.tap_key(Named::ArrowDown);
    assert!(focused(&mut ui).contains("algorithm-1"));
    let _ = ui.tap_key(Named::ArrowUp);
    let _ = ui.tap_key(Named::ArrowUp);
    assert!(focused(&mut ui).contains("algorithm-5"), "round within the group");
    let _ = ui.tap_key(Named::Space);
    for message in ui.into_messages().collect::<Vec<_>>() {
        let _ = window.app.update(message);
    }
    window.press("algorithms");
    assert!(window.words().contains(&"RSA 4096".to_owned()), "the one that is chosen stays shown");
    assert!(!window.words().contains(&"ECDSA P-256".to_owned()));
}

fn focused<M>(ui: &mut iced_test::Simulator<'_, M>) -> String {
    things(ui).into_iter().find(|it| it.focus == Some(true)).map(|it| it.id).unwrap_or_default()
}
