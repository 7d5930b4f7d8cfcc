use super::*;
use crate::expiry::{Origin, Watched};

fn screen(folder: &std::path::Path) -> Expiring {
    Expiring::of(Library::at(folder), Ok(Watchlist::default()), &Language::english()).0
}

#[test]
fn what_comes_after_cancel_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let language = Language::english();
    let mut screen = screen(folder.path());
    assert!(matches!(screen.state, State::Looking(_)), "what lies here is read at once");
    let _ = screen.update(Message::CancelPressed, &language);
    let _ = screen.update(Message::Job(Update::Finished(Ok(Gathered::default()))), &language);
    assert!(screen.found.is_none() && matches!(screen.state, State::Resting));
}

#[test]
fn a_server_that_is_none_is_told_and_a_good_one_is_asked_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let language = Language::english();
    let mut screen = screen(folder.path());
    assert_eq!(screen.wrong(&language), None, "nobody is interrupted while typing");
    let _ = screen.update(Message::Server("a b".into()), &language);
    assert!(matches!(screen.update(Message::AddPressed, &language), Action::None));
    assert!(screen.wrong(&language).is_some() && !screen.asks);
    let _ = screen.update(Message::Server("mx.example.org".into()), &language);
    assert!(matches!(screen.update(Message::AddPressed, &language), Action::Own(Ask::Remember(..))));
    assert!(screen.asks && screen.server.is_empty());
    let _ = screen.update(Message::Server("mx.example.org:25".into()), &language);
    assert!(matches!(screen.update(Message::AddPressed, &language), Action::None), "once is enough");
    assert!(matches!(screen.update(Message::ServerRemoved(0), &language), Action::Own(Ask::Remember(..))));
    assert!(matches!(screen.update(Message::ServerRemoved(0), &language), Action::None));
}

#[test]
fn a_list_that_cannot_be_read_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let language = Language::english();
    let file = folder.path().join("watched.toml");
    std::fs::write(&file, "paths = 7").unwrap();
    let (mut screen, _) = Expiring::of(Library::at(folder.path()), Watchlist::load(&file), &language);
    assert!(matches!(screen.update(Message::Chosen(vec!["/a".into()]), &language), Action::Run(_)));
    assert_eq!(screen.watched.paths.len(), 1, "it is watched as long as the screen is there");
}

#[test]
fn more_days_make_more_of_them_urgent() {
    let folder = tempfile::tempdir().unwrap();
    let language = Language::english();
    let mut screen = screen(folder.path());
    let now = OffsetDateTime::now_utc();
    let one = |name: &str, days| Watched {
        name: name.into(),
        origin: Origin::File(name.into()),
        identity: expiry::Identity::of_file(name.as_ref(), 0),
        kept: Some(expiry::Shown {
            hosts: Vec::new(),
            not_after: now + time::Duration::days(days),
            sha256: None,
        }),
        asked: None,
        served: None,
    };
    let found = Gathered { certificates: vec![one("late", 80), one("soon", 40)], problems: Vec::new() };
    let _ = screen.update(Message::Job(Update::Finished(Ok(found))), &language);
    let due = |screen: &Expiring| {
        let (found, at) = screen.found.as_ref().unwrap();
        found.due(*at, screen.limits()).map(|it| it.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(due(&screen), Vec::<String>::new());
    let _ = screen.update(Message::Within(60), &language);
    assert_eq!(due(&screen), ["soon"]);
    let _ = screen.update(Message::Within(90), &language);
    assert_eq!(due(&screen), ["soon", "late"]);
}
