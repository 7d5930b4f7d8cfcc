//! What runs out, in the window: of setups, files, folders and servers, with reminders and the daily look.

use crate::fixtures::{Face, TALL, Window, named};
use crate::peer::Practice;
use crate::screen::{SIZE, keep, show, tab_through};
use calcard::icalendar::{ICalendar, ICalendarComponentType};
use iced_test::core::Size;
use postseal::delivery::{Error as NotSeen, Target};
use postseal::expiry::{Error, Gathered, Identity, Origin, Shown, Watched};
use postseal::explain::Fact;
use postseal::gui::app::Message;
use postseal::gui::job::Update;
use postseal::gui::screen::expiring;
use postseal::i18n::Language;
use std::fs;
use std::path::Path;
use time::{Duration, OffsetDateTime};

/// A certificate for that name, good for so many days, in this file.
fn written(file: &Path, name: &str, days: i64) {
    let key = rcgen::KeyPair::generate().unwrap();
    let mut wanted = rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap();
    wanted.not_after = OffsetDateTime::now_utc() + Duration::days(days) + Duration::hours(1);
    fs::write(file, wanted.self_signed(&key).unwrap().pem()).unwrap();
}

fn one(name: &str, host: &str, days: i64) -> Watched {
    let not_after = OffsetDateTime::now_utc() + Duration::days(days) + Duration::minutes(5);
    let shown = Shown { hosts: vec![host.to_owned()], not_after, sha256: Some(format!("{host}{days}")) };
    Watched {
        name: name.to_owned(),
        origin: Origin::File(name.into()),
        identity: Identity::of_file(name.as_ref(), 0),
        kept: Some(shown),
        asked: None,
        served: None,
    }
}

/// One that is over, one that was not loaded, one whose server does not answer, and a good one.
fn some() -> Gathered {
    let target = |text: &str| Target::parse(text, 25).unwrap();
    let mut renewed = one("Head office", "mx.example.org", 85);
    renewed.origin = Origin::Setup("head-office".parse().unwrap());
    renewed.asked = Some(target("mx.example.org"));
    renewed.served = Some(Ok(one("", "mx.example.org", 5).kept.unwrap()));
    let mut silent = one("mail.example.net:465", "mail.example.net", 0);
    (silent.kept, silent.asked) = (None, Some(target("mail.example.net:465")));
    silent.origin = Origin::Server(target("mail.example.net:465"));
    silent.served = Some(Err(NotSeen::PortClosed { target: "mail.example.net:465".to_owned() }));
    let folder = "/etc/ssl/mail/archive/of/the/branch/office";
    let certificates = vec![
        one(&format!("{folder}/old.pem"), "old.example.org", -3),
        renewed,
        silent,
        one(&format!("{folder}/new.pem"), "www.example.org", 200),
    ];
    let missing = postseal::store::Error::Missing("/srv/tls/gone.pem".into());
    Gathered { certificates, problems: vec![missing.into()] }
}

fn finish(window: &mut Window, found: Result<Gathered, Error>) {
    let _ = window.app.update(Message::Expiring(expiring::Message::LookPressed));
    let _ = window.app.update(Message::Expiring(expiring::Message::Job(Update::Finished(found))));
}

/// A look that one left comes back over the setup that was opened meanwhile: what is renewed there is that one.
#[test]
fn a_setup_that_is_open_behind_is_renewed_where_it_is() {
    let mut window =
        Window::with(&Face::usual(), |library| drop(library.create(crate::renewal::due()).unwrap()));
    window.press("expiring");
    window.press("expiring-back");
    window.press("open-head-office");
    window.press("step-policy");
    window.write("version", "3.7");
    let _ = window.app.update(Message::Expiring(expiring::Message::Job(Update::Finished(Ok(some())))));
    window.press("toast-show");
    let english = Language::english();
    assert!(window.words().contains(&english.say("window-expiring-title")), "{:?}", window.words());
    window.press("renew-head-office");
    let words = window.words();
    assert!(words.contains(&english.say("window-request-title")), "{words:?}");
    let saved = window.library.peek(&"head-office".parse().unwrap()).unwrap();
    assert!(saved.previous.is_some() && saved.certificate.is_none());
    assert_eq!(saved.server.version.as_deref(), Some("3.7"), "what was typed is not lost");
}

/// With all that can be said; the look that opens the screen is run, what is pressed is not.
pub fn seen(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("home");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        window.press_and_wait("expiring").await;
        let more = expiring::Message::Chosen(vec!["/etc/ssl/mail/archive/of/the/branch/office".into()]);
        window.settle(Message::Expiring(more)).await;
    });
    // A server is asked as soon as it is added: that is not run.
    let _ = window.app.update(Message::Expiring(expiring::Message::Server("mail.example.net:465".into())));
    let _ = window.app.update(Message::Expiring(expiring::Message::AddPressed));
    let mut found = some();
    let (at, days) = (OffsetDateTime::now_utc(), |days| Duration::days(days));
    found.by_urgency(at, postseal::expiry::Limits { within: days(30), critical: days(7) });
    finish(&mut window, Ok(found));
    window
}

/// The screen while it looks.
pub fn busy(face: &Face) -> Window {
    let mut window = Window::empty(face);
    window.press("expiring");
    window
}

/// Where the setups cannot be read.
pub fn failed(face: &Face) -> Window {
    let mut window = busy(face);
    let error = postseal::store::Error::Denied("/home/ann/.local/share/postseal/setups".into());
    finish(&mut window, Err(error.into()));
    window
}

/// The screen with nothing to watch yet.
pub fn empty(face: &Face) -> Window {
    let mut window = Window::empty(face);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(window.press_and_wait("expiring"));
    window
}

fn has(window: &Window, text: &str) -> bool {
    window.words().iter().any(|it| it.contains(text))
}

#[test]
fn each_is_told_with_what_lies_here_and_what_is_shown_and_the_most_urgent_first() {
    for face in Face::all() {
        let window = seen(&face);
        let words = window.words();
        let at = |text: &str| words.iter().position(|it| it.contains(text)).unwrap_or(usize::MAX);
        let say = |key: &str| face.language.say(key);
        for key in [
            "expiring-state-expired",
            "expiring-state-critical",
            "expiring-state-unknown",
            "expiring-state-good",
            "window-expiring-another",
            "expiring-another-why",
            "window-renew",
        ] {
            assert!(words.contains(&say(key)), "{key}: {words:?}");
        }
        assert!(
            words.contains(&face.language.say_with("expiring-notify-many", &[("count", Fact::Number(2))]))
        );
        let order = ["old.pem", "Head office", "mail.example.net:465", "new.pem"].map(at);
        assert!(order.is_sorted() && order[3] < usize::MAX, "{order:?} {words:?}");
        assert!(has(&window, "gone.pem"));
        let facts = [("date", Fact::Date((OffsetDateTime::now_utc() - Duration::days(3)).date()))];
        assert!(words.contains(&face.language.say_with("window-expiring-kept-over", &facts)), "{words:?}");
        let code = face.language.code();
        keep(
            &mut show(window.app.view(), Size::new(SIZE.width, 2600.0)),
            face.dark,
            &format!("expiring-whole-{code}"),
        );
    }
}

#[test]
fn a_server_that_could_not_be_asked_is_no_certificate_that_needs_somebody() {
    let mut window = seen(&Face::usual());
    let english = Language::english();
    let Gathered { mut certificates, .. } = some();
    // Its certificate lies here and is good; the server's name was not found.
    let unseen = certificates[2].served.clone();
    certificates[1].served = unseen;
    certificates.retain(|it| it.served.is_some() || it.name.ends_with("new.pem"));
    finish(&mut window, Ok(Gathered { certificates, problems: Vec::new() }));
    let two = english.say_with("expiring-unseen-many", &[("count", Fact::Number(2))]);
    let words = window.words();
    assert!(words.contains(&two) && has(&window, "mail.example.net:465"), "{words:?}");
    assert!(!words.contains(&english.say("window-renew")), "nothing is there to be renewed: {words:?}");
}

#[tokio::test]
async fn what_is_dropped_is_read_remembered_and_taken_away_again() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    window.press_and_wait("expiring").await;
    assert!(window.words().contains(&english.say("window-expiring-none")), "{:?}", window.words());
    let folder = tempfile::tempdir().unwrap();
    written(&folder.path().join("one.pem"), "one.example.org", 20);
    written(&folder.path().join("two.pem"), "two.example.org", 80);
    window.settle(Message::Dropped(folder.path().to_owned())).await;
    let list = window.library.path().join("watched.toml");
    let kept = fs::read_to_string(&list).unwrap();
    assert!(kept.contains(folder.path().to_str().unwrap()) && !kept.contains("one.example.org"), "{kept}");
    for text in ["one.example.org", "20 days left", "two.example.org", "80 days left"] {
        assert!(has(&window, text), "{text}: {:?}", window.words());
    }
    // The same is typed on the command line, and done every day.
    let line = format!("postseal expiring --setups --ask --within 30d {}", folder.path().display());
    assert!(window.words().contains(&line), "{line}: {:?}", window.words());
    assert!(window.words().contains(&english.say("expiring-notify-one")));
    window.press_and_wait("expiring-within-3").await;
    let two = english.say_with("expiring-notify-many", &[("count", Fact::Number(2))]);
    assert!(window.words().contains(&two), "{:?}", window.words());

    // It is there the next time, in the daily look of the settings as well.
    window.press("expiring-back");
    window.press("settings");
    window.press("daily-show");
    let path = folder.path().display().to_string();
    #[cfg(target_os = "linux")]
    assert!(has(&window, &format!("\"--within\" \"90d\" \"{path}\"")), "{:?}", window.words());
    window.press("settings-back");
    window.press_and_wait("expiring").await;
    assert!(has(&window, "one.example.org"));
    window.press_and_wait("expiring-path-0").await;
    assert!(!has(&window, &path));
    assert!(!fs::read_to_string(&list).unwrap().contains(&path));
}

#[test]
fn a_server_is_asked_what_it_shows_as_soon_as_it_is_added() {
    let practice = Practice::start("mx.example.org");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(asked(practice.address().to_string()));
}

async fn asked(address: String) {
    let mut window = Window::empty(&Face::usual());
    window.press_and_wait("expiring").await;
    for message in [expiring::Message::Server(address.clone()), expiring::Message::AddPressed] {
        window.settle(Message::Expiring(message)).await;
    }
    assert!(has(&window, &format!("{address} shows now: until ")), "{:?}", window.words());
    assert!(has(&window, "mx.example.org"));
    // Opened anew, it is not asked before somebody wants it.
    window.press("expiring-back");
    window.press_and_wait("expiring").await;
    assert!(has(&window, &format!("{address} was not asked yet.")), "{:?}", window.words());
    window.press_and_wait("expiring-look").await;
    assert!(has(&window, &format!("{address} shows now: until ")), "{:?}", window.words());
    window.press_and_wait("expiring-server-0").await;
    assert!(!has(&window, &address));
}

#[test]
fn reminders_are_of_all_that_is_shown() {
    let mut window = seen(&Face::usual());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("postseal.ics");
    let chosen = expiring::Message::RemindersChosen(Some(file.clone()));
    let _ = window.app.update(Message::Expiring(chosen));
    let calendar = ICalendar::parse(fs::read_to_string(&file).unwrap()).unwrap();
    let events =
        calendar.components.iter().filter(|it| it.component_type == ICalendarComponentType::VEvent).count();
    // The server that does not answer has no day to remind of.
    assert_eq!(events, 3);
    assert!(has(&window, "Reminders written:"));
}

#[test]
fn what_cannot_be_done_is_said_and_nothing_is_lost() {
    let english = Language::english();
    let window = failed(&Face::usual());
    assert!(has(&window, "/home/ann/.local/share/postseal/setups"));
    assert!(window.words().contains(&english.say("window-expiring-look")));

    let mut window = Window::empty(&Face::usual());
    fs::create_dir_all(window.library.path()).unwrap();
    let list = window.library.path().join("watched.toml");
    fs::write(&list, "of mine").unwrap();
    window.press("expiring");
    assert!(window.words().contains(&english.say("expiring-watchlist-why")), "{:?}", window.words());
    let _ = window.app.update(Message::Dropped("/etc/ssl/mx.pem".into()));
    assert!(has(&window, "/etc/ssl/mx.pem"));
    assert_eq!(fs::read_to_string(&list).unwrap(), "of mine");

    let mut window = empty(&Face::usual());
    window.write("expiring-server", "a b");
    window.press("expiring-add");
    assert!(!window.words().contains(&english.say("window-expiring-server-help")));
    let mut window = busy(&Face::usual());
    assert!(window.words().contains(&english.say("window-dns-beginning")));
    window.press("expiring-cancel");
    assert!(!window.words().contains(&english.say("window-dns-beginning")));
}

#[test]
fn a_setup_is_renewed_from_there() {
    let english = Language::english();
    let mut window = Window::with(&Face::usual(), |library| {
        drop(library.create(crate::renewal::due()).unwrap());
    });
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(window.press_and_wait("expiring"));
    let id = window.library.list(OffsetDateTime::now_utc()).unwrap()[0].id.clone();
    window.press(&format!("renew-{id}"));
    assert!(window.words().contains(&english.say("window-request-title")), "{:?}", window.words());
}

#[test]
fn everything_there_is_reached_with_tab() {
    let window = seen(&Face::usual());
    let mut ui = show(window.app.view(), TALL);
    assert!(tab_through(&mut ui) >= 15);
}
