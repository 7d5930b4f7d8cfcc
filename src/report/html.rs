//! One page with all that it needs: no script, no font, no picture from elsewhere; to be read and to be printed.
//!
//! maud escapes every text that stands in it; of what the eye would be misled by, `shown` takes care before.

use super::document::{Document, Group, Part, Said, Section, Value};
use super::picture::{self, Picture};
use super::{Tone, Words};
use crate::explain::shown_in_one_line;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The looks, the same colours as the window's on paper.
const STYLE: &str = include_str!("html/style.css");

pub(super) fn page(document: &Document, picture: &Picture, words: Words<'_>) -> String {
    let it = Page { picture, words };
    let title = it.say(&document.title);
    let page = html! {
        (DOCTYPE)
        html lang=(words.language) {
            head {
                meta charset="utf-8";
                // Should anything slip through in spite of all, it finds nothing that runs or loads.
                meta http-equiv="Content-Security-Policy"
                    content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (title) }
                    @if let Some(notice) = &document.notice { p.notice { (it.say(notice)) } }
                    (it.verdict(&document.verdict))
                    @for section in &document.sections { (it.section(section)) }
                }
            }
        }
    };
    page.into_string()
}

struct Page<'a> {
    picture: &'a Picture,
    words: Words<'a>,
}

impl Page<'_> {
    /// Our words; the facts in them come escaped from whoever says them.
    fn say(&self, said: &Said) -> String {
        self.words.say_with(&said.key, &said.facts)
    }

    fn verdict(&self, group: &Group) -> Markup {
        let tone = group.mark.as_ref().map_or(Tone::Neutral, |(tone, _)| *tone);
        html! {
            div class={ "verdict " (tone.class()) } {
                @if let Some((_, mark)) = &group.mark { p.mark { (self.say(mark)) } }
                p.main { (self.value(&group.title)) }
                @for sentence in &group.sentences { p { (self.say(sentence)) } }
            }
        }
    }

    fn section(&self, section: &Section) -> Markup {
        html! {
            section {
                h2 { (self.say(&section.heading)) }
                @for part in &section.parts {
                    @match part {
                        Part::Sentence(said) => p { (self.say(said)) },
                        Part::Facts(facts) => (self.facts(facts)),
                        Part::Picture => figure { (picture::markup(self.picture)) },
                        Part::Group(group) => (self.group(group)),
                        Part::Lines(lines) => pre {
                            @for line in lines { (shown_in_one_line(line)) "\n" }
                        },
                    }
                }
            }
        }
    }

    fn group(&self, group: &Group) -> Markup {
        html! {
            div.group {
                h3 {
                    (self.value(&group.title))
                    @if let Some((tone, mark)) = &group.mark {
                        " " span class={ "pill " (tone.class()) } { (self.say(mark)) }
                    }
                }
                @for sentence in &group.sentences { p { (self.say(sentence)) } }
                @if !group.facts.is_empty() { (self.facts(&group.facts)) }
            }
        }
    }

    fn facts(&self, facts: &[(Said, Value)]) -> Markup {
        html! {
            dl {
                @for (name, value) in facts {
                    dt { (self.say(name)) }
                    dd { (self.value(value)) }
                }
            }
        }
    }

    fn value(&self, value: &Value) -> Markup {
        html! {
            @match value {
                Value::Said(said) => (self.say(said)),
                Value::Given(texts) => {
                    @for (at, text) in texts.iter().enumerate() {
                        @if at > 0 { ", " }
                        code { (shown_in_one_line(text)) }
                    }
                },
            }
        }
    }
}
