use super::*;
use crate::delivery;

#[test]
fn nothing_is_asked_until_both_fields_are_right() {
    let language = Language::english();
    let mut screen = Dns::of(None, Vec::new(), None);
    let _ = screen.update(Message::Domain("a b".into()), &language);
    assert_eq!(screen.wrong(&language), [None, None, None], "nobody is interrupted while typing");
    assert!(matches!(screen.update(Message::CheckPressed, &language), Action::None));
    assert!(screen.wrong(&language)[0].is_some());
    let _ = screen.update(Message::Domain("example.org".into()), &language);
    let _ = screen.update(Message::Server("nine".into()), &language);
    assert!(matches!(screen.update(Message::CheckPressed, &language), Action::None));
    assert!(matches!(screen.wrong(&language), [None, Some(_), None]));
    let _ = screen.update(Message::Server("127.0.0.1:1".into()), &language);
    assert!(matches!(screen.update(Message::CheckPressed, &language), Action::Run(_)));
}

#[test]
fn a_dns_server_may_have_a_port() {
    let of = |text: &str| Dns { server: text.to_owned(), ..Dns::of(None, Vec::new(), None) }.resolver();
    assert_eq!(of(" "), Ok(None));
    assert_eq!(of("192.0.2.1"), Ok(Some("192.0.2.1:53".parse().unwrap())));
    assert_eq!(of("[2001:db8::1]:5353"), Ok(Some("[2001:db8::1]:5353".parse().unwrap())));
    assert_eq!(of("2001:db8::1"), Ok(Some("[2001:db8::1]:53".parse().unwrap())));
    assert_eq!(of("dns.example"), Err(()));
}

#[test]
fn another_server_is_the_one_that_is_asked() {
    let language = Language::english();
    let mut screen = Dns::of(None, Vec::new(), None);
    let _ = screen.update(Message::Domain("example.org".into()), &language);
    assert!(matches!(screen.update(Message::AnotherPressed, &language), Action::Run(_)));
    assert_eq!(screen.resolver(), Ok(Some("9.9.9.9:53".parse().unwrap())));
}

#[test]
fn what_comes_after_cancel_is_dropped() {
    let language = Language::english();
    let mut screen = Dns::of(None, Vec::new(), None);
    let _ = screen.update(Message::Domain("example.org".into()), &language);
    let _ = screen.update(Message::CheckPressed, &language);
    let progress = Progress::Asking("example.org".into());
    let _ = screen.update(Message::Job(Update::Progressed(progress)), &language);
    assert!(matches!(&screen.state, State::Checking(job) if job.progress.is_some()));
    let _ = screen.update(Message::CancelPressed, &language);
    let error = Error::Servers(delivery::Error::NameNotFound { name: "example.org".into() });
    let _ = screen.update(Message::Job(Update::Finished(Err(error))), &language);
    assert!(matches!(screen.state, State::Waiting));
}

#[test]
fn a_setup_s_own_domain_is_there_already() {
    let mut setup = Setup::new("x");
    setup.domains = vec!["example.org".parse().unwrap()];
    assert_eq!(Dns::of(Some(&setup), Vec::new(), None).domain, "example.org");
}
