use super::*;
use crate::delivery::{Failed, Side};

fn line(text: &str) -> Line {
    Line { t_ms: 1, side: Side::Server, text: text.to_owned() }
}

fn silent(name: &str) -> Place {
    let error = Error::PortClosed { target: name.to_owned() };
    Place { name: name.to_owned(), preference: Some(10), address: None, probe: Err(Failed::from(error)) }
}

#[test]
fn nothing_starts_half_filled_and_what_is_wrong_is_said_only_then() {
    let language = Language::english();
    let mut screen = Probe::default();
    let _ = screen.update(Message::Domain("a b".into()), &Language::english());
    assert_eq!(screen.wrong(&language), None);
    assert!(matches!(screen.update(Message::LookPressed, &Language::english()), Action::None));
    assert!(screen.wrong(&language).is_some());
    let _ = screen.update(Message::Kind(Kind::Server), &Language::english());
    assert_eq!(screen.wrong(&language), None, "that was another field");
    let _ = screen.update(Message::Server("127.0.0.1:1".into()), &Language::english());
    assert!(matches!(screen.update(Message::LookPressed, &Language::english()), Action::Run(_)));
}

#[test]
fn each_place_shows_its_last_line_and_what_comes_after_cancel_is_dropped() {
    let mut screen = Probe::default();
    let _ = screen.update(Message::Domain("bank.example".into()), &Language::english());
    let _ = screen.update(Message::LookPressed, &Language::english());
    for (place, text) in [("a", "220"), ("b", "220"), ("a", "250")] {
        let _ =
            screen.update(Message::Job(Update::Progressed((place.into(), line(text)))), &Language::english());
    }
    let told: Vec<_> = screen.progress.iter().map(|(place, line)| (place.as_str(), &*line.text)).collect();
    assert_eq!(told, [("a", "250"), ("b", "220")]);
    let _ = screen.update(Message::CancelPressed, &Language::english());
    let _ = screen.update(Message::Job(Update::Finished(Ok(vec![silent("a")]))), &Language::english());
    assert!(matches!(screen.state, State::Waiting));
}

#[test]
fn a_setup_s_own_domain_is_there_already() {
    let mut setup = Setup::new("x");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    setup.domains = vec!["example.org".parse().unwrap()];
    let screen = Probe::of(Some(&setup));
    assert_eq!((screen.domain.as_str(), screen.server.as_str()), ("example.org", "mx.example.org"));
    assert!(screen.whom().is_ok());
}

#[test]
fn a_place_as_text_says_why_it_could_not_be_looked_at() {
    let place = silent("mx.bank.example");
    assert_eq!(place.worst(), Some(crate::explain::Severity::Error));
    let text = place.as_text(&[("Address".into(), "192.0.2.1".into())], &Language::english());
    assert!(text.starts_with("mx.bank.example\nAddress: 192.0.2.1\n\nNothing answers"), "{text}");
}
