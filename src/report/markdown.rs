//! For a ticket, a wiki, a mail: CommonMark without tables, so that every reader of it shows the same.
//!
//! What comes from outside stands in code spans and blocks alone, where no character means anything but itself
//! (CommonMark 0.31, sections 4.5 and 6.1); the words around it are our own.

use super::Words;
use super::document::{Document, Group, Part, Said, Value};
use crate::explain::{Fact, Facts, shown_in_one_line};
use std::fmt::Write;

pub(super) fn text(document: &Document, words: Words<'_>) -> String {
    let it = Text { words };
    let mut text = format!("# {}\n", it.say(&document.title));
    if let Some(notice) = &document.notice {
        let _ = write!(text, "\n**{}**\n", it.say(notice));
    }
    let verdict = &document.verdict;
    let mark = verdict.mark.as_ref().map(|(_, mark)| it.say(mark)).unwrap_or_default();
    let _ = write!(text, "\n**{mark}:** {}\n", it.value(&verdict.title));
    for sentence in &verdict.sentences {
        let _ = write!(text, "\n{}\n", it.say(sentence));
    }
    for section in &document.sections {
        let parts: String = section.parts.iter().map(|part| it.part(part)).collect();
        // A text has no picture; the hops below it say the same.
        if !parts.is_empty() {
            let _ = write!(text, "\n## {}\n{parts}", it.say(&section.heading));
        }
    }
    text
}

struct Text<'a> {
    words: Words<'a>,
}

impl Text<'_> {
    fn part(&self, part: &Part) -> String {
        match part {
            Part::Sentence(said) => format!("\n{}\n", self.say(said)),
            Part::Facts(facts) => self.facts(facts),
            Part::Picture => String::new(),
            Part::Group(group) => self.group(group),
            Part::Lines(lines) => block(lines),
        }
    }

    fn group(&self, group: &Group) -> String {
        let mark = group.mark.as_ref().map(|(_, mark)| format!(" – {}", self.say(mark))).unwrap_or_default();
        let mut text = format!("\n### {}{mark}\n", self.value(&group.title));
        for sentence in &group.sentences {
            let _ = write!(text, "\n{}\n", self.say(sentence));
        }
        if !group.facts.is_empty() {
            text.push_str(&self.facts(&group.facts));
        }
        text
    }

    fn facts(&self, facts: &[(Said, Value)]) -> String {
        let lines =
            facts.iter().map(|(name, value)| format!("- {}: {}\n", self.say(name), self.value(value)));
        format!("\n{}", lines.collect::<String>())
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Said(said) => self.say(said),
            Value::Given(texts) => texts.iter().map(|text| span(text)).collect::<Vec<_>>().join(", "),
        }
    }

    /// Our words, with every fact from outside in a code span.
    fn say(&self, said: &Said) -> String {
        let facts: Facts = said
            .facts
            .iter()
            .map(|(name, fact)| match fact {
                Fact::Text(text) => (*name, Fact::Text(span(text))),
                own => (*name, own.clone()),
            })
            .collect();
        self.words.say_with(&said.key, &facts)
    }
}

/// A code span: between more backticks than stand in it anywhere.
fn span(text: &str) -> String {
    let text = shown_in_one_line(text);
    if text.trim().is_empty() {
        return "–".to_owned();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    // A space at each end is taken off again; without it a backtick there would belong to the fence.
    let is_odd = |c: char| c == '`' || c == ' ';
    let room = if text.starts_with(is_odd) || text.ends_with(is_odd) { " " } else { "" };
    format!("{fence}{room}{text}{room}{fence}")
}

/// A fenced block, likewise.
fn block(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| shown_in_one_line(line)).collect();
    let fence = "`".repeat(lines.iter().map(|line| longest_run(line)).max().unwrap_or(0).max(2) + 1);
    format!("\n{fence}text\n{}\n{fence}\n", lines.join("\n"))
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}
