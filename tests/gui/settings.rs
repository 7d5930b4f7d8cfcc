//! How this computer reaches others, chosen in the settings: kept as TOML, and in force at once.

use crate::fixtures::{Face, Window};
use postseal::certificate::{Certificate, Trust};
use postseal::gui::app::Message;
use postseal::gui::preferences::Choices;
use postseal::i18n::Language;
use postseal::network::{self, Network, Proxy, Roots};
use postseal::setup::Library;
use postseal::setup::preferences::{Appearance, Preferences};
use std::fs;
use std::path::Path;

fn kept(window: &Window) -> Network {
    let kept = Preferences::load(&window.library).unwrap().network;
    assert_eq!(*network::chosen(), kept, "what is kept holds at once");
    kept
}

fn root(name: &str) -> String {
    let mut params = rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    params.self_signed(&rcgen::KeyPair::generate().unwrap()).unwrap().pem()
}

#[tokio::test]
async fn what_is_chosen_is_kept_and_holds_at_once() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    window.press("settings");
    window.write("network-dns", "192.0.2.1");
    assert_eq!(kept(&window).dns.iter().map(ToString::to_string).collect::<Vec<_>>(), ["192.0.2.1"]);
    // What is not right yet is told, and what was right before holds.
    window.write("network-dns", ", dns.example.org");
    let wrong = english.say_with("network-dns-wrong", &[("text", "dns.example.org".into())]);
    assert!(window.words().contains(&wrong), "{:?}", window.words());
    assert_eq!(kept(&window).dns.len(), 1);

    window.press("network-roots-1");
    assert_eq!(kept(&window).roots, Roots::Mozilla);
    window.press("network-proxy-1");
    assert_eq!(kept(&window).proxy, Proxy::None);
    window.press("network-proxy-2");
    assert_eq!(kept(&window).proxy, Proxy::None, "there is no address yet");
    window.write("network-proxy-address", "http://ann:secret@proxy");
    assert!(window.words().contains(&english.say("network-proxy-password")), "{:?}", window.words());
    let file = Preferences::path(&window.library);
    assert!(!fs::read_to_string(&file).unwrap().contains("secret"));
    window.press("settings-back");
    window.press("settings");
    window.press("network-proxy-2");
    window.write("network-proxy-address", "http://proxy.example.org");
    assert!(window.words().contains(&english.say("network-proxy-wrong")));
    window.write("network-proxy-address", ":3128");
    assert_eq!(kept(&window).proxy.to_string(), "http://proxy.example.org:3128");
    // As one would write it by hand.
    let text = fs::read_to_string(&file).unwrap();
    for line in ["[network]", "dns = [\"192.0.2.1\"]", "proxy = \"http://proxy.example.org:3128\""] {
        assert!(text.lines().any(|it| it == line), "{text}");
    }
}

#[tokio::test]
async fn the_company_s_own_roots_are_read_before_they_are_trusted() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    window.press("settings");
    let folder = tempfile::tempdir().unwrap();
    let nothing = folder.path().join("nothing.txt");
    fs::write(&nothing, "Hello.").unwrap();
    window.settle(Message::Dropped(nothing)).await;
    assert!(window.words().contains(&english.say("own-roots-none-next")), "{:?}", window.words());
    assert_eq!(Preferences::load(&window.library).unwrap().network.own_roots, None);

    let roots = folder.path().join("roots");
    fs::create_dir(&roots).unwrap();
    for name in ["one.example", "two.example"] {
        fs::write(roots.join(format!("{name}.pem")), root(name)).unwrap();
    }
    let before = Trust::System.store().map_or(0, |store| store.len());
    window.settle(Message::Dropped(roots.clone())).await;
    let count = [("count", postseal::explain::Fact::Number(2))];
    let read = english.say_with("window-network-own-read", &count);
    assert!(window.words().contains(&read), "{:?}", window.words());
    assert_eq!(kept(&window).own_roots.as_deref(), Some(&*roots));
    assert_eq!(Trust::System.store().unwrap().len(), before + 2);
    window.press("network-own-drop");
    assert_eq!(kept(&window).own_roots, None);
    assert!(window.words().contains(&english.say("window-network-own-none")), "{:?}", window.words());
}

/// Whoever trusts one authority more meant to trust the ones before as well.
#[tokio::test]
async fn a_root_that_is_chosen_comes_to_those_that_are_trusted_already() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    let before = Trust::System.store().map_or(0, |store| store.len());
    let chosen = tempfile::tempdir().unwrap();
    let file = |name: &str| {
        let path = chosen.path().join(format!("{name}.pem"));
        fs::write(&path, root(name)).unwrap();
        path
    };
    let (own, bank, third) = (file("own.example"), file("bank.example"), file("third.example"));
    let named = |window: &Window, path: &Path| {
        let pem = fs::read(path).unwrap();
        let Trust::Roots(roots) = Trust::from_pem(&pem).unwrap() else { panic!("roots") };
        let it = Certificate::from_der(&roots[0]).unwrap();
        let until = postseal::explain::Fact::Date(it.not_after.date());
        let line =
            english.say_with("window-network-own-root", &[("name", it.subject.into()), ("date", until)]);
        window.words().contains(&line)
    };
    window.press("settings");
    window.settle(Message::Dropped(own.clone())).await;
    assert_eq!(kept(&window).own_roots.as_deref(), Some(&*own), "alone, it stays where it is");
    let bytes = fs::read(&own).unwrap();
    window.settle(Message::Dropped(bank.clone())).await;
    window.settle(Message::Dropped(third.clone())).await;

    let folder = window.library.path().join("roots");
    assert_eq!(kept(&window).own_roots.as_deref(), Some(&*folder));
    assert_eq!(Trust::System.store().unwrap().len(), before + 3);
    let copied = [("path", folder.display().to_string().into())];
    let said = english.say_with("window-network-own-copied", &copied);
    assert!(window.words().contains(&said), "{:?}", window.words());
    assert_eq!(fs::read(&own).unwrap(), bytes, "what is the user's own stays as it is");
    // They are named when the settings are opened again, and one goes without the others.
    window.press("settings-back");
    window.press_and_wait("settings").await;
    for path in [&own, &bank, &third] {
        assert!(named(&window, path), "{path:?}: {:?}", window.words());
    }
    window.press_and_wait("network-own-remove-0").await;
    assert_eq!(Trust::System.store().unwrap().len(), before + 2);
    let left = [&own, &bank, &third].iter().filter(|path| named(&window, path)).count();
    assert_eq!(left, 2, "{:?}", window.words());
    window.press_and_wait("network-own-remove-0").await;
    window.press_and_wait("network-own-remove-0").await;
    assert_eq!(kept(&window).own_roots, None);
    assert!(own.exists() && bank.exists() && third.exists());
    // What was trusted long ago does not come back with what is trusted now.
    window.settle(Message::Dropped(own)).await;
    window.settle(Message::Dropped(bank)).await;
    assert_eq!(Trust::System.store().unwrap().len(), before + 2);
}

/// Two windows on one data folder: neither takes away what the other has added.
#[tokio::test]
async fn what_two_windows_trust_comes_together() {
    let mut first = Window::empty(&Face::usual());
    let mut second = Window::beside(&first, &Face::usual());
    let chosen = tempfile::tempdir().unwrap();
    let file = |name: &str| {
        let path = chosen.path().join(format!("{name}.pem"));
        fs::write(&path, root(name)).unwrap();
        path
    };
    first.press("settings");
    second.press("settings");
    for name in ["one.example", "two.example"] {
        second.settle(Message::Dropped(file(name))).await;
    }
    let folder = first.library.path().join("roots");
    assert_eq!(Trust::own(&folder).unwrap().len(), 2);
    first.settle(Message::Dropped(file("three.example"))).await;
    assert_eq!(Trust::own(&folder).unwrap().len(), 3);
    assert_eq!(kept(&first).own_roots.as_deref(), Some(&*folder));
    // The second hears of the third with the first that it takes away.
    for _ in 0..2 {
        second.press_and_wait("network-own-remove-0").await;
    }
    assert_eq!(Trust::own(&folder).unwrap().len(), 1);
    assert_eq!(kept(&second).own_roots.as_deref(), Some(&*folder));
}

/// An empty folder that is named would be in the way of everything that verifies.
#[tokio::test]
async fn the_last_one_goes_even_where_one_has_gone_back() {
    let mut window = Window::empty(&Face::usual());
    let chosen = tempfile::tempdir().unwrap();
    window.press("settings");
    for name in ["one.example", "two.example"] {
        let path = chosen.path().join(name);
        fs::write(&path, root(name)).unwrap();
        window.settle(Message::Dropped(path)).await;
    }
    window.press_and_wait("network-own-remove-0").await;
    let pressed = window.messages("network-own-remove-0").remove(0);
    let removing = window.app.update(pressed);
    window.press("settings-back");
    assert!(Trust::System.store().is_ok());
    window.finish(removing).await;
    assert_eq!(kept(&window).own_roots, None);
    assert!(Trust::System.store().is_ok());
}

/// A company's file that cannot be read any more is in nobody's way.
#[tokio::test]
async fn what_cannot_be_read_any_more_is_replaced() {
    let mut window = Window::empty(&Face::usual());
    let chosen = tempfile::tempdir().unwrap();
    let (gone, here) = (chosen.path().join("gone.pem"), chosen.path().join("here.pem"));
    fs::write(&gone, root("gone.example")).unwrap();
    fs::write(&here, root("here.example")).unwrap();
    window.press("settings");
    window.settle(Message::Dropped(gone.clone())).await;
    fs::remove_file(&gone).unwrap();
    window.settle(Message::Dropped(here.clone())).await;
    assert_eq!(kept(&window).own_roots.as_deref(), Some(&*here));
}

#[tokio::test]
async fn a_broken_file_is_told_and_kept_beside() {
    for face in Face::all() {
        let broken = "appearance = \"dark\"\n[network]\nproxy = \"ftp://proxy\"\n";
        let mut window = Window::with_settings(&face, broken);
        let has = |window: &Window, text: &str| window.words().iter().any(|it| it.contains(text));
        for place in ["home", "settings"] {
            assert!(
                has(&window, &face.language.say("settings-damaged-why")),
                "{place}: {:?}",
                window.words()
            );
            assert!(has(&window, "preferences.toml") && has(&window, "3"), "{place}");
            if place == "home" {
                window.press("settings");
            }
        }
        let file = Preferences::path(&window.library);
        assert_eq!(fs::read_to_string(&file).unwrap(), broken, "nothing was chosen yet");
        window.press("network-roots-1");
        assert!(!has(&window, &face.language.say("settings-damaged-why")));
        let aside = file.with_file_name("preferences.damaged.toml");
        assert_eq!(fs::read_to_string(aside).unwrap(), broken);
        assert_eq!(kept(&window).roots, Roots::Mozilla);
        let all = Preferences::load(&window.library).unwrap();
        assert_eq!(all.appearance, Appearance::Dark, "what could be read stays chosen");
    }
}

#[test]
fn a_broken_file_is_told_in_the_language_that_stands_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let library = Library::at(folder.path());
    fs::write(Preferences::path(&library), "language = \"de\"\ntext_size = 150\nappearance = \"drak\"\n")
        .unwrap();
    let choices = Choices::load(&library, Language::english());
    assert_eq!((choices.language.code(), choices.text_size.per_cent()), ("de", 150));
    assert!(choices.damaged.is_some());
}

#[test]
fn what_this_program_is_stands_there() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    window.press("settings");
    let words = window.words();
    let version = english.say_with("window-about-version", &[("version", env!("CARGO_PKG_VERSION").into())]);
    assert!(words.contains(&version), "{words:?}");

    // Where the licences cannot be written, that is told in the card; a file that was written would be opened.
    fs::create_dir(window.library.path().join("third-party.txt")).unwrap();
    window.press("about-licences");
    assert!(window.words().iter().any(|it| it.contains("third-party.txt")), "{:?}", window.words());
}
