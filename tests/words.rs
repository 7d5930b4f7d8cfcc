//! Every language says the same things, with the same facts, and the code uses each of them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A message's facts, by its key.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_language_says_the_same_with_the_same_facts() {
    let english = messages("en");
    assert!(english.len() > 50, "the English words were found");
    let mut broken = Vec::new();
    for language in languages().iter().filter(|language| *language != "en") {
        let other = messages(language);
        for (key, facts) in &english {
            match other.get(key) {
                None => broken.push(format!("{language}: {key} is missing")),
                Some(theirs) if theirs != facts => {
                    broken.push(format!("{language}: {key} names {theirs:?}, English {facts:?}"));
                }
                Some(_) => {}
            }
        }
        broken.extend(
            other
                .keys()
                .filter(|key| !english.contains_key(*key))
                .map(|k| format!("{language}: {k}: not in English")),
        );
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// A key is used where it stands whole in the code, or where a code and the parts that are added to it do.
#[test]
fn no_message_is_left_over() {
    let code = all_code();
    let mut unused = Vec::new();
    for key in messages("en").keys() {
        let whole = code.contains(&format!("\"{key}\""));
        // `<code>-what`, and families such as `class-{id}-name`: some split of the key stands in the code.
        let parts: Vec<&str> = key.split('-').collect();
        let split = (1..parts.len()).any(|at| {
            let (head, tail) = (parts[..at].join("-"), parts[at..].join("-"));
            let built_from_code =
                matches!(tail.as_str(), "what" | "why" | "next") && code.contains(&format!("\"{head}\""));
            built_from_code
                || code.contains(&format!("\"{head}-{{"))
                || (at > 1 && code.contains(&format!("}}-{tail}\"")) && code.contains(&format!("\"{head}\"")))
        });
        if !whole && !split {
            unused.push(key.clone());
        }
    }
    assert!(unused.is_empty(), "no code uses:\n{}", unused.join("\n"));
}

#[test]
fn no_sentence_is_longer_than_a_breath() {
    for language in languages() {
        for file in files(&language) {
            for line in fs::read_to_string(&file).expect("a file of words").lines() {
                assert!(line.chars().count() < 420, "{}: {line}", file.display());
            }
        }
    }
}

fn languages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n");
    let entries = fs::read_dir(folder).expect("the folder of languages");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

fn files(language: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(language);
    fs::read_dir(folder).expect("a language's folder").map(|entry| entry.expect("an entry").path()).collect()
}

fn messages(language: &str) -> Messages {
    let mut all = Messages::new();
    for file in files(language) {
        let text = fs::read_to_string(&file).expect("a file of words");
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut facts = BTreeSet::new();
            if let Some(pattern) = &message.value {
                collect(pattern, &mut facts);
            }
            let twice = all.insert(message.id.name.to_owned(), facts);
            assert!(twice.is_none(), "{language}: {} stands twice", message.id.name);
        }
    }
    all
}

fn collect(pattern: &Pattern<&str>, facts: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, facts),
            Expression::Select { selector, variants } => {
                collect_inline(selector, facts);
                for variant in variants {
                    collect(&variant.value, facts);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, facts: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            let _ = facts.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, facts);
            }
        }
        _ => {}
    }
}

fn all_code() -> String {
    let mut code = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the checkout") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                code.push_str(&fs::read_to_string(path).expect("a source file is text"));
            }
        }
    }
    // Words about words do not use them.
    code.push_str("\"language-name\"");
    code
}
