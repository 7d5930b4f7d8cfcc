//! Every language says the same things, with the same facts, and the code uses each of them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet, HashSet};
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
    let quoted: HashSet<&str> = code.split('"').collect();
    // Those with something to be filled in, in the pieces around it.
    let filled = quoted.iter().filter(|it| it.contains('{'));
    let (added, families): (Vec<Vec<&str>>, Vec<_>) =
        filled.map(|it| it.split(['{', '}']).step_by(2).collect()).partition(|it: &Vec<_>| it[0].is_empty());
    let added: HashSet<&str> =
        added.iter().filter_map(|pieces| pieces.last().and_then(|tail| tail.strip_prefix('-'))).collect();
    let families: Vec<_> = families.iter().filter(|pieces| pieces[0].ends_with('-')).collect();
    let mut unused = Vec::new();
    for key in messages("en").keys() {
        // `<code>-what`: the code stands there whole, and what is added to it.
        let code_and_more = |at: usize| {
            let (head, tail) = (&key[..at], &key[at + 1..]);
            quoted.contains(head) && (matches!(tail, "what" | "why" | "next") || added.contains(tail))
        };
        let used = quoted.contains(key.as_str())
            || key.match_indices('-').any(|(at, _)| code_and_more(at))
            || families.iter().any(|pieces| is_of(key, pieces));
        if !used {
            unused.push(key.clone());
        }
    }
    assert!(unused.is_empty(), "no code uses:\n{}", unused.join("\n"));
}

/// Whether a key is made of these pieces, with something between them: `class-{id}-name`.
fn is_of(key: &str, pieces: &[&str]) -> bool {
    let [first, between @ .., last] = pieces else { return false };
    let Some(inside) = key.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else { return false };
    let left = between.iter().try_fold(inside, |rest, piece| Some(rest.split_once(piece)?.1));
    !inside.is_empty() && left.is_some()
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
