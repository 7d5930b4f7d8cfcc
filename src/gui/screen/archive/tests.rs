use super::*;
use crate::archive::Partner;
use crate::explain::Fact;
use crate::gui::screen::archive::State;
use crate::tls::{Grade, TlsVersion};

fn partner(domain: &str, messages: u64, plain: u64) -> Partner {
    Partner {
        domain: domain.parse().unwrap(),
        direction: Direction::Inbound,
        messages,
        strong: messages - plain,
        acceptable: 0,
        weak: 0,
        broken: 0,
        plain,
        unknown: 0,
        local: 0,
        first: None,
        last: None,
        refused_if_required: plain,
        unsure_if_required: 0,
        refused_if_verified: plain,
        unsure_if_verified: messages - plain,
        too_old: 0,
        weakest: None,
        refused: 0,
        refused_for_tls: 0,
    }
}

fn found() -> archive::Archive {
    let mut partners =
        vec![partner("b.example", 5, 3), partner("a.example", 9, 1), partner("c.example", 2, 0)];
    let date = |day| Some(time::macros::datetime!(2026-11-01 0:00 UTC) + time::Duration::days(day));
    for (it, (day, grade, version)) in partners.iter_mut().zip([
        (3, Grade::Plain, None),
        (1, Grade::Acceptable, Some(TlsVersion::Tls12)),
        (2, Grade::Acceptable, Some(TlsVersion::Tls13)),
    ]) {
        it.last = date(day);
        it.weakest = Some(archive::Weakest { grade, version, cipher: None, date: date(day) });
    }
    archive::Archive { messages: 16, skipped: 0, partners, reports: Vec::new(), problems: Vec::new() }
}

fn names(screen: &Archive) -> Vec<String> {
    let State::Read(found, order) = &screen.state else { panic!("{:?}", screen.state) };
    order.iter().map(|at| found.partners[*at].domain.to_string()).collect()
}

#[test]
fn the_table_is_sorted_and_searched() {
    let language = Language::english();
    let mut screen = Archive::default();
    let _ = screen.update(Message::Chosen(vec!["/nowhere".into()]), &language);
    let _ = screen.update(Message::Job(1, Update::Finished(Ok(found()))), &language);
    assert_eq!(names(&screen), ["b.example", "a.example", "c.example"], "who would lose most comes first");
    for (column, wanted) in [
        (By::Partner, ["a.example", "b.example", "c.example"]),
        (By::Messages, ["a.example", "b.example", "c.example"]),
        (By::Required, ["b.example", "a.example", "c.example"]),
        (By::Last, ["b.example", "c.example", "a.example"]),
        (By::Weakest, ["b.example", "a.example", "c.example"]),
    ] {
        let _ = screen.update(Message::SortPressed(column), &language);
        assert_eq!(names(&screen), wanted, "{column:?}");
        let _ = screen.update(Message::SortPressed(column), &language);
        assert_eq!(names(&screen), [wanted[2], wanted[1], wanted[0]], "{column:?} the other way round");
    }
    let _ = screen.update(Message::Search(" A.EX".into()), &language);
    assert_eq!(names(&screen), ["a.example"]);
}

#[test]
fn what_is_not_known_comes_last_either_way() {
    let mut partners = found().partners;
    (partners[0].last, partners[0].weakest) = (None, None);
    for by in [By::Last, By::Weakest] {
        for rising in [false, true] {
            let mut shown: Vec<&Partner> = partners.iter().collect();
            archive::sort(&mut shown, by, rising);
            assert_eq!(shown[2].domain.as_str(), "b.example", "{by:?} {rising}");
        }
    }
}

#[test]
fn what_comes_after_cancel_is_dropped() {
    let language = Language::english();
    let mut screen = Archive::default();
    let chosen = screen.update(Message::Chosen(vec!["/nowhere".into()]), &language);
    assert!(matches!(chosen, Action::Run(_)));
    assert!(matches!(screen.state, State::Reading(_)));
    let _ = screen.update(Message::CancelPressed, &language);
    let _ = screen.update(Message::Job(1, Update::Finished(Ok(found()))), &language);
    assert!(matches!(screen.state, State::Waiting));
}

#[test]
fn nothing_chosen_is_nothing_to_do() {
    let mut screen = Archive::default();
    assert!(matches!(screen.update(Message::Chosen(Vec::new()), &Language::english()), Action::None));
    assert!(matches!(screen.state, State::Waiting));
}

#[test]
fn what_comes_while_others_are_read_is_read_with_them() {
    let language = Language::english();
    let mut screen = Archive::default();
    let _ = screen.update(Message::Chosen(vec!["/a".into()]), &language);
    let joined = screen.update(Archive::dropped("/b".into()), &language);
    assert!(matches!(joined, Action::Run(_)), "they are read");
    let again = screen.update(Message::Chosen(vec!["/b".into(), "/a".into()]), &language);
    assert!(matches!(again, Action::None), "they are read already");
    assert_eq!(screen.paths, [PathBuf::from("/a"), "/b".into()]);
    // The end of the first alone was on its way.
    let _ = screen.update(Message::Job(1, Update::Finished(Ok(found()))), &language);
    assert!(matches!(screen.state, State::Reading(_)));
    let _ = screen.update(Message::Job(2, Update::Finished(Ok(found()))), &language);
    assert!(matches!(screen.state, State::Read(..)));
    // What comes after that stands for itself.
    let _ = screen.update(Archive::dropped("/c".into()), &language);
    assert_eq!(screen.paths, [PathBuf::from("/c")]);
}

#[test]
fn what_was_refused_because_of_tls_is_told_first_and_of_its_partner() {
    let mut refused = found();
    (refused.partners[2].refused, refused.partners[2].refused_for_tls) = (3, 2);
    refused.partners[1].refused = 4;
    for (language, _) in Language::all() {
        let mut screen = Archive::default();
        let _ = screen.update(Message::Chosen(vec!["/nowhere".into()]), &language);
        let _ = screen.update(Message::Job(1, Update::Finished(Ok(refused.clone()))), &language);
        assert_eq!(names(&screen)[0], "c.example", "what is broken already comes first");
        let choices = Choices::new(language.clone());
        let mut shown = iced_test::simulator(screen.view(&choices, Whence { tool: None, setup: None }));
        for (all, for_tls) in [(3, 2), (4, 0)] {
            let facts = [("refused", Fact::Number(all)), ("tls", Fact::Number(for_tls))];
            let words = language.say_with("archive-refused-line", &facts);
            assert!(shown.find(words.as_str()).is_ok(), "{words}");
        }
        let total = language.say_with("archive-refused-total", &[("tls", Fact::Number(2))]);
        let would =
            [("refused", 4), ("unsure", 0), ("old", 0)].map(|(name, count)| (name, Fact::Number(count)));
        let verified = [("refused", 4), ("unsure", 12)].map(|(name, count)| (name, Fact::Number(count)));
        let sentences = [
            total,
            language.say_with("archive-required", &would),
            language.say_with("archive-verified", &verified),
        ];
        assert!(shown.find(sentences.join(" ").as_str()).is_ok(), "{sentences:?}");
    }
}
