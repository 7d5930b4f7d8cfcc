//! What each form says.

use crate::{HEADERS, full, text, write};
use postseal::i18n::Language;
use postseal::received;
use postseal::report::{Format, Report};
use resvg::tiny_skia::Pixmap;
use scraper::{Html, Selector};
use std::path::Path;
use time::macros::datetime;

/// Only what the message says.
fn bare() -> Report {
    let message = received::read(HEADERS.as_bytes()).unwrap();
    let verdict = received::judge(&message, None);
    Report { rehearsal: true, ..Report::new(datetime!(2026-03-02 09:10 UTC), message, None, verdict) }
}

/// Compares with the file, or writes it where `UPDATE_GOLDEN` asks for that.
fn golden(name: &str, is: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, is).unwrap();
    }
    let was = std::fs::read(&path).unwrap_or_default();
    assert!(was == is, "{} is another:\n{}", path.display(), String::from_utf8_lossy(is));
}

#[test]
fn each_form_says_what_it_said() {
    let german = "de".parse().unwrap();
    for format in [Format::Html, Format::Markdown, Format::Json, Format::Svg] {
        golden(&format!("full.{}", format.ending()), &write(&full(), format, &Language::english()));
        golden(&format!("bare-de.{}", format.ending()), &write(&bare(), format, &german));
    }
}

#[test]
fn the_page_is_whole_and_needs_nothing_from_elsewhere() {
    for (language, _) in Language::all() {
        let page = String::from_utf8(write(&full(), Format::Html, &language)).unwrap();
        assert!(!page.contains("Unknown localization") && !page.contains("{$"), "{page}");
        let html = Html::parse_document(&page);
        assert!(html.errors.is_empty(), "{:?}", html.errors);
        let count = |selector: &str| html.select(&Selector::parse(selector).unwrap()).count();
        assert_eq!(count("script, link, img, iframe, object, form, base, a"), 0);
        assert_eq!(count("[src], [href], [onload], [onclick]"), 0);
        assert_eq!((count("html[lang]"), count("title"), count("h1"), count("figure svg")), (1, 2, 1, 1));
        assert!(!page.contains("url(") && !page.contains("@import"), "the style loads nothing");
        // About, policy, picture, hops, connection, certificates, transcript, evidence, the other direction.
        assert_eq!(count("section"), 9);
        // Four hops, a finding, two certificates; a verdict and two hops the other way.
        assert_eq!(count(".group"), 10);
    }
}

#[test]
fn the_others_are_nobody_s_business() {
    for format in [Format::Html, Format::Markdown, Format::Json] {
        assert!(!text(&full(), format).contains("nobody-else"), "{format:?}");
    }
}

#[test]
fn the_document_for_programs_has_every_key() {
    let json: serde_json::Value = serde_json::from_str(&text(&full(), Format::Json)).unwrap();
    let keys: Vec<&String> = json.as_object().unwrap().keys().collect();
    let promised = ["postseal", "made", "rehearsal", "name", "hosts", "domains", "server", "policy"];
    assert_eq!(
        keys,
        promised.iter().chain(&["certificate", "sent", "message", "other_direction"]).collect::<Vec<_>>()
    );
    assert_eq!(json["message"]["verdict"]["met"], "missed");
    assert_eq!(json["policy"]["partner_outbound"], "required");
    assert_eq!(json["sent"]["tls"]["version"], "TLSv1.3");
}

#[test]
fn the_picture_has_a_stop_for_each_server_and_a_lock_for_each_hop_over_a_network() {
    let svg = text(&full(), Format::Svg);
    let tree = roxmltree::Document::parse(&svg).unwrap();
    let count = |name: &str| tree.descendants().filter(|node| node.has_tag_name(name)).count();
    // Five stops, and a disc behind the sign of each of the three hops over a network.
    assert_eq!(count("circle"), 5 + 3);
    // Two of the signs are locks, a shackle each; of the third hop nothing is known.
    assert_eq!(count("path"), 2);
    let words: Vec<&str> =
        tree.descendants().filter(|it| it.has_tag_name("text")).filter_map(|it| it.text()).collect();
    for word in ["mx.bank.example", "2. strong", "3. plain text", "4. unknown", "1. local", "?"] {
        assert!(words.contains(&word), "{word} in {words:?}");
    }
    // What is not encrypted is dashed, whatever its colour.
    let dashed = tree.descendants().filter(|it| it.attribute("stroke-dasharray").is_some()).count();
    assert_eq!(dashed, 3);
}

#[test]
fn the_picture_in_pixels_shows_the_same() {
    let png = write(&full(), Format::Png, &Language::english());
    let pixels = Pixmap::decode_png(&png).unwrap();
    assert_eq!((pixels.width(), pixels.height()), (1440, 2 * (60 + 4 * 112)));
    let count = |wanted: (u8, u8, u8)| {
        pixels.pixels().iter().filter(|it| (it.red(), it.green(), it.blue()) == wanted).count()
    };
    let (paper, text, good, bad) = (
        count((255, 255, 255)),
        count((0x17, 0x1c, 0x24)),
        count((0x14, 0x6c, 0x3c)),
        count((0xb0, 0x23, 0x18)),
    );
    assert!(paper > 1_000_000 && good > 500 && bad > 300, "{paper} {good} {bad}");
    // The stops alone, without the words, have some 2,000.
    assert!(text > 6_000, "words are drawn, too: {text}");
}

#[test]
fn a_message_with_a_thousand_hops_is_drawn_within_bounds() {
    let mut report = bare();
    let hop = report.message.hops[1].clone();
    report.message.hops = vec![hop; 1000];
    let pixels = Pixmap::decode_png(&write(&report, Format::Png, &Language::english())).unwrap();
    assert!(pixels.height() <= 16_000, "{}", pixels.height());
}
