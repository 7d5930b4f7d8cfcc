use super::*;
use crate::rollover::Error;

fn filled() -> Rollover {
    let mut screen = Rollover::of(None, Memory::default());
    screen.host = "mx.example.org".into();
    screen.file = "/nowhere/new.pem".into();
    screen
}

#[test]
fn nothing_is_asked_until_all_is_there() {
    let language = Language::english();
    let mut screen = Rollover::of(None, Memory::default());
    assert_eq!(screen.wrong(&language), [None, None, None], "nobody is interrupted while typing");
    assert!(matches!(screen.update(Message::LookPressed, &language), Action::None));
    assert!(matches!(screen.wrong(&language), [Some(_), Some(_), None]));
    let _ = screen.update(Message::Host("mx.example.org".into()), &language);
    let _ = screen.update(Message::Chosen(Some("/nowhere/new.pem".into())), &language);
    let _ = screen.update(Message::Server("nine".into()), &language);
    assert!(matches!(screen.update(Message::LookPressed, &language), Action::None));
    assert!(matches!(screen.wrong(&language), [None, None, Some(_)]));
    let _ = screen.update(Message::Server(String::new()), &language);
    assert!(matches!(screen.update(Message::LookPressed, &language), Action::Run(_)));
}

#[test]
fn a_dialog_that_is_closed_changes_nothing() {
    let mut screen = filled();
    let _ = screen.update(Message::Chosen(None), &Language::english());
    assert_eq!(screen.file, "/nowhere/new.pem");
}

#[test]
fn what_comes_after_cancel_is_dropped() {
    let language = Language::english();
    let mut screen = filled();
    let _ = screen.update(Message::LookPressed, &language);
    let _ = screen.update(Message::CancelPressed, &language);
    let failed = Failure::Look(Error::Resolver("no answer".into()));
    let _ = screen.update(Message::Job(Update::Finished(Err(failed))), &language);
    assert!(matches!(screen.state, State::Waiting));
    // Nor does a clock that still runs begin anything.
    assert!(matches!(screen.update(Message::Ticked(0), &language), Action::None));
}

#[test]
fn another_file_is_another_change_and_an_old_clock_begins_nothing() {
    let language = Language::english();
    let mut screen = filled();
    let _ = screen.update(Message::LookPressed, &language);
    let _ = screen.update(Rollover::dropped("/nowhere/other.pem".into()), &language);
    assert!(matches!(screen.state, State::Waiting) && screen.file == "/nowhere/other.pem");
    screen.clock = 2;
    assert!(matches!(screen.update(Message::Ticked(1), &language), Action::None));
}
