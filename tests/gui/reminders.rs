//! Reminders in the window: a calendar from the first screen, and the daily look, seen before it begins.

use crate::fixtures::{Face, Window, named};
use crate::screen::{SIZE, keep, show};
use calcard::icalendar::{ICalendar, ICalendarComponentType};
use iced_test::core::Size;
use postseal::gui::app::Message;
use postseal::i18n::Language;
use postseal::setup::Certificate;
use std::fs;
use time::{Duration, OffsetDateTime};

#[test]
fn reminders_are_saved_from_the_first_screen_and_replace_nothing_else() {
    let mut setup = named();
    let not_after = OffsetDateTime::now_utc() + Duration::days(40);
    setup.certificate = Some(Certificate {
        leaf: "/nowhere/leaf.pem".into(),
        chain: "/nowhere/chain.pem".into(),
        spki_sha256: String::new(),
        issuer: None,
        is_private: false,
        not_before: not_after - Duration::days(90),
        not_after,
        checked: not_after - Duration::days(90),
        ok: true,
    });
    let mut window = Window::with(&Face::usual(), |library| drop(library.create(setup.clone()).unwrap()));
    let english = Language::english();
    assert!(window.words().contains(&english.say("window-reminders")));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("postseal.ics");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for _ in 0..2 {
        runtime.block_on(window.settle(Message::RemindersChosen(Some(file.clone()))));
        let text = fs::read_to_string(&file).unwrap();
        let calendar = ICalendar::parse(&text).unwrap();
        let of = |kind| calendar.components.iter().filter(|it| it.component_type == kind).count();
        assert_eq!((of(ICalendarComponentType::VEvent), of(ICalendarComponentType::VAlarm)), (1, 5));
        assert!(window.words().iter().any(|it| it.starts_with("Reminders written:")), "{:?}", window.words());
    }
    fs::write(&file, "BEGIN:VCALENDAR\nPRODID:another\nEND:VCALENDAR\n").unwrap();
    runtime.block_on(window.settle(Message::RemindersChosen(Some(file.clone()))));
    assert!(fs::read_to_string(&file).unwrap().contains("another"));
    assert!(window.words().iter().any(|it| it.contains("no calendar that Postseal wrote")));
    // Nobody who has nothing yet is offered any.
    let empty = Window::empty(&Face::usual());
    assert!(!empty.words().contains(&english.say("window-reminders")));
}

#[test]
fn reminders_are_offered_beside_the_certificate_as_well() {
    let mut window = Window::opened(&Face::usual(), &crate::renewal::due());
    window.press("step-certificate");
    let offered = Language::english().say("window-reminders");
    assert!(window.words().contains(&offered), "{:?}", window.words());
    // It asks for a place; that is not run.
    window.press("reminders");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("postseal.ics");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(window.settle(Message::RemindersChosen(Some(file.clone()))));
    assert!(fs::read_to_string(&file).unwrap().contains("mx.example.org"));
    assert!(window.words().contains(&offered), "one is still where one was");
}

#[cfg(target_os = "linux")]
#[test]
fn the_daily_look_begins_only_once_it_was_seen() {
    for face in Face::all() {
        let mut window = Window::empty(&face);
        window.press("settings");
        let has = |window: &Window, text: &str| window.words().iter().any(|it| it.contains(text));
        assert!(has(&window, &face.language.say("window-daily")));
        assert!(!has(&window, "OnCalendar"));
        assert!(!window.words().contains(&face.language.say("window-daily-install")));
        window.press("daily-show");
        assert!(window.words().contains(&face.language.say("window-daily-install")));
        for part in
            ["OnCalendar=*-*-* 09:00:00", "\"expiring\" \"--notify\"", "systemctl --user enable --now"]
        {
            assert!(has(&window, part), "{part}: {:?}", window.words());
        }
        let code = face.language.code();
        keep(
            &mut show(window.app.view(), Size::new(SIZE.width, 1800.0)),
            face.dark,
            &format!("daily-{code}"),
        );
    }
}
