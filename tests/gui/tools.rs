//! What the fields of a tool begin with: what the setup holds that one works on, or the one that was used last.

use crate::fixtures::{Face, Window, named};
use postseal::i18n::Language;
use postseal::setup::{Library, Setup};
use std::fs;
use time::Duration;

/// Another server, saved some days before or after.
fn other(name: &str, host: &str, domain: &str) -> Setup {
    let mut setup = Setup::new(name);
    setup.hosts = vec![host.parse().unwrap()];
    setup.domains.extend(domain.parse());
    setup
}

/// Makes it, last saved so many days ago.
fn make(library: &Library, setup: &Setup, days: i64) {
    let opened = library.create(setup.clone()).unwrap();
    let file = opened.folder().join("setup.toml");
    let shown = |at: time::OffsetDateTime| at.format(&time::format_description::well_known::Rfc3339).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    let line = text.lines().find(|line| line.starts_with("changed = ")).unwrap().to_owned();
    let earlier = format!("changed = \"{}\"", shown(postseal::setup::now() - Duration::days(days)));
    fs::write(file, text.replace(&line, &earlier)).unwrap();
}

/// What the field of this tool begins with, and from which setup it says that it is.
fn begins(window: &mut Window, tool: &str, field: &str, name: &str) -> (String, bool) {
    window.press(tool);
    let said = window.words().contains(&origin(name));
    let value = window.value(field);
    window.press(&format!("{tool}-back"));
    (value, said)
}

fn origin(name: &str) -> String {
    Language::english().say_with("window-from-setup", &[("name", name.into())])
}

const TOOLS: [(&str, &str); 3] =
    [("probe", "probe-domain"), ("dns", "dns-domain"), ("rollover", "rollover-host")];

#[test]
fn without_a_setup_there_is_nothing_to_begin_with() {
    let mut window = Window::empty(&Face::usual());
    for (tool, field) in TOOLS {
        window.press(tool);
        // An empty field shows what it could hold.
        window.write(field, "x");
        assert_eq!(window.value(field), "x");
        assert!(!window.words().contains(&origin("")));
        window.press(&format!("{tool}-back"));
    }
}

#[test]
fn a_tool_begins_with_the_setup_that_was_saved_last() {
    let mut window = Window::with(&Face::usual(), |library| {
        make(library, &other("Old", "mx.old.example", "old.example"), 9);
        make(library, &named(), 2);
        let mut rehearsal = other("Rehearsal", "mx.practice.example", "practice.example");
        rehearsal.rehearsal = true;
        make(library, &rehearsal, 0);
    });
    for (tool, field) in TOOLS {
        let value = if field.ends_with("host") { "mx.example.org" } else { "example.org" };
        assert_eq!(begins(&mut window, tool, field, "Head office"), (value.to_owned(), true), "{tool}");
    }
    // What is typed is the user's.
    window.press("probe");
    window.write("probe-domain", ".test");
    assert_eq!(window.value("probe-domain"), "example.org.test");
    assert!(!window.words().contains(&origin("Head office")));
}

#[test]
fn what_was_open_last_counts_although_nothing_in_it_was_changed() {
    let mut window = Window::with(&Face::usual(), |library| {
        make(library, &other("Old", "mx.old.example", "old.example"), 9);
        make(library, &named(), 2);
    });
    window.press("open-old");
    window.key("Escape", false);
    assert_eq!(begins(&mut window, "probe", "probe-domain", "Old"), ("old.example".to_owned(), true));
    assert_eq!(begins(&mut window, "dns", "dns-domain", "Old"), ("old.example".to_owned(), true));
}

#[test]
fn a_setup_that_is_open_elsewhere_counts_and_one_that_is_damaged_is_passed_over() {
    let mut window = Window::with(&Face::usual(), |library| {
        make(library, &other("Old", "mx.old.example", "old.example"), 9);
        let broken = library.create(named()).unwrap();
        for file in ["setup.toml", "setup.copy.toml"] {
            fs::write(broken.folder().join(file), "schema = 3\nname = 7\n").unwrap();
        }
    });
    let old = window.library.list(postseal::setup::now()).unwrap();
    let old = old.into_iter().find(|it| it.summary.is_ok()).unwrap();
    let _held = window.library.load(&old.id).unwrap();
    assert_eq!(begins(&mut window, "dns", "dns-domain", "Old"), ("old.example".to_owned(), true));
}

#[test]
fn a_server_without_a_domain_is_what_is_looked_at() {
    let mut window = Window::with(&Face::usual(), |library| {
        let mut setup = named();
        setup.domains.clear();
        make(library, &setup, 0);
    });
    let server = begins(&mut window, "probe", "probe-server", "Head office");
    assert_eq!(server, ("mx.example.org".to_owned(), true));
}
