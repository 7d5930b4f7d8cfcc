//! No text from outside ever becomes markup: whatever it is, the page has the same elements as with harmless words.

use crate::{full, text};
use postseal::explain::shown_in_one_line;
use postseal::report::{Format, Report};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};
use scraper::{Html, Node};
use std::fmt::Write;

/// Texts that have broken out of somewhere before.
fn nasty() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onload='x",
        "</pre></code></style></title></svg></desc><b>",
        "]]>--><!--",
        "<![CDATA[",
        "&lt;&#x3c;&amp",
        "```\n\n# heading\n",
        "`` ` ```` `",
        "`",
        "[a](javascript:b)![c](d)",
        "| a | b |\n|--|--|",
        "*_~~$x$~~_*",
        "https://evil.example/ www.evil.example a@evil.example",
        "\u{202e}gnp.exe\u{2066}",
        "\u{61c}\u{200f}\u{2028}\u{2029}",
        "\0\u{1}\u{1b}[2J\r\n\u{fffe}\u{ffff}\u{85}",
        "{ $from }{\"a\"}",
        "1. - + # > \\",
        "  two spaces  ",
    ]);
    prop_oneof![3 => known.prop_map(str::to_owned), 1 => any::<String>()].prop_map(|text| format!("x{text}"))
}

/// The report with this text wherever a text comes from outside.
fn with(text: &str) -> Report {
    let mut report = full();
    let it = || text.to_owned();
    report.name = Some(it());
    report.hosts = vec![it()];
    report.domains = vec![it()];
    if let Some(server) = &mut report.server {
        (server.kind, server.version) = (it(), Some(it()));
    }
    report.message.subject = Some(it());
    report.message.message_id = Some(it());
    for hop in &mut report.message.hops {
        (hop.by, hop.id, hop.recipient, hop.raw) = (Some(it()), Some(it()), Some(it()), it());
        (hop.from.helo, hop.from.rdns) = (Some(it()), Some(it()));
        (hop.tls.cipher, hop.tls.cipher_iana) = (Some(it()), None);
    }
    for shown in &mut report.certificate {
        (shown.subject, shown.issuer, shown.serial) = (it(), it(), it());
        (shown.dns_names, shown.key, shown.signature) = (vec![it(), it()], it(), it());
    }
    if let Some(sending) = &mut report.sending {
        (sending.from, sending.to, sending.asked) = (Some(it()), Some(it()), Some(it()));
        (sending.target, sending.reply, sending.message_id) = (Some(it()), Some(it()), Some(it()));
        sending.transcript.iter_mut().for_each(|line| line.text = it());
        sending.findings.iter_mut().for_each(|told| (told.code, told.message) = (it(), it()));
        if let Some(tls) = &mut sending.tls {
            (tls.cipher, tls.key_exchange) = (it(), Some(it()));
        }
        for shown in sending.chain.iter_mut().flatten().flatten() {
            (shown.subject, shown.issuer) = (it(), it());
        }
    }
    report
}

/// Every element with the names and values of its attributes, and how deep it is; without its texts.
fn elements(page: &str) -> (String, String) {
    let html = Html::parse_document(page);
    assert!(html.errors.is_empty(), "{:?}", html.errors);
    let (mut skeleton, mut words) = (String::new(), String::new());
    for node in html.tree.root().descendants() {
        match node.value() {
            Node::Element(element) => {
                let depth = node.ancestors().count();
                let mut attributes: Vec<_> = element.attrs().collect();
                attributes.sort_unstable();
                let _ = writeln!(skeleton, "{depth} {} {attributes:?}", element.name());
            }
            Node::Text(text) => words.push_str(text),
            Node::Comment(comment) => panic!("a comment: {comment:?}"),
            _ => {}
        }
    }
    (skeleton, words)
}

/// Every mark of the text, and the words that stand in none for code; then the code.
fn marks(markdown: &str) -> (String, String) {
    let (mut skeleton, mut code, mut in_block) = (String::new(), String::new(), false);
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::Start(tag) => {
                in_block = matches!(tag, pulldown_cmark::Tag::CodeBlock(_));
                let _ = writeln!(skeleton, "{tag:?}");
            }
            Event::End(tag) => {
                in_block = false;
                let _ = writeln!(skeleton, "end {tag:?}");
            }
            Event::Code(text) => {
                let _ = writeln!(code, "{text}");
                skeleton.push_str("code\n");
            }
            Event::Text(text) if in_block => code.push_str(&text),
            Event::Text(text) => skeleton.push_str(&text),
            other => {
                let _ = writeln!(skeleton, "{other:?}");
            }
        }
    }
    (skeleton, code)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_page_has_the_same_elements_whatever_the_words(hostile in nasty()) {
        let (harmless, _) = elements(&text(&with("word"), Format::Html));
        let (skeleton, words) = elements(&text(&with(&hostile), Format::Html));
        prop_assert_eq!(skeleton, harmless);
        prop_assert!(words.contains(&shown_in_one_line(&hostile)), "{hostile:?} is told");
    }

    #[test]
    fn the_text_has_the_same_marks_whatever_the_words(hostile in nasty()) {
        let (harmless, _) = marks(&text(&with("word"), Format::Markdown));
        let (skeleton, code) = marks(&text(&with(&hostile), Format::Markdown));
        prop_assert_eq!(skeleton, harmless);
        prop_assert!(code.contains(&shown_in_one_line(&hostile)), "{hostile:?} is told in {code}");
    }

    #[test]
    fn the_picture_has_the_same_shapes_whatever_the_words(hostile in nasty()) {
        let skeleton = |text: &str| {
            let svg = crate::text(&with(text), Format::Svg);
            let tree = roxmltree::Document::parse(&svg).unwrap();
            let nodes = tree.descendants().filter(roxmltree::Node::is_element).map(|node| {
                let attributes: Vec<_> = node.attributes().map(|it| (it.name(), it.value())).collect();
                format!("{} {attributes:?}", node.tag_name().name())
            });
            nodes.collect::<Vec<_>>()
        };
        prop_assert_eq!(skeleton(&hostile), skeleton("word"));
    }

    #[test]
    fn a_program_reads_what_came_in(hostile in nasty()) {
        let json: serde_json::Value = serde_json::from_str(&text(&with(&hostile), Format::Json)).unwrap();
        prop_assert_eq!(&json["name"], &hostile);
        prop_assert_eq!(&json["sent"]["transcript"][0]["text"], &hostile);
    }
}
