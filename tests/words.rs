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

/// In the window an option is no help: what is said there as well names it as one of the command line.
#[test]
fn an_option_is_told_as_one_of_the_command_line() {
    let command_line = [
        ("en", "command line"),
        ("de", "Befehlszeile"),
        ("es", "línea de comandos"),
        ("fr", "ligne de commande"),
        ("it", "riga di comando"),
        ("ja", "コマンドライン"),
        ("nl", "opdrachtregel"),
        ("pl", "wierszu poleceń"),
        ("pt-BR", "linha de comando"),
        ("zh-CN", "命令行"),
    ];
    let options = ["--trust", "--resolver", "--passphrase-file", "--name.", "--certificate FI"];
    // The command line alone says these.
    let alone = ["cli-", "certificate-export-passphrase-needed-next"];
    let mut bare = Vec::new();
    for language in languages() {
        let (_, words) = command_line.iter().find(|(code, _)| *code == language).expect("its words are here");
        let mut found = 0;
        for file in fs::read_dir(format!("i18n/{language}")).unwrap() {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let is_told = options.iter().any(|option| line.contains(option));
                if is_told && !alone.iter().any(|key| line.starts_with(key)) {
                    found += 1;
                    if !line.contains(words) {
                        bare.push(format!("{language}: {line}"));
                    }
                }
            }
        }
        assert!(found > 5, "{language}: {found} were found");
    }
    assert!(bare.is_empty(), "{}", bare.join("\n"));
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

/// What is the same in every language: names, commands, keys of the keyboard, and what RFCs call a thing.
const NAMES: [&str; 37] = [
    "-----BEGIN CERTIFICATE----- …",
    "ACME",
    "AUTH",
    "Ctrl",
    "DANE",
    "DER",
    "DNSSEC",
    "Enter",
    "Esc",
    "Google",
    "Let's Encrypt",
    "MTA-STS",
    "Message-ID",
    "Message-ID:  |",
    "OCSP",
    "PEM",
    "PFX (PKCS #12)",
    "PFX, PKCS #12",
    "PKCS #7 (.p7b)",
    "Partner",
    "Postseal",
    "Proxy",
    "Relay, smarthost",
    "SHA-256",
    "SMTP",
    "SSL.com",
    "STARTTLS",
    "Server",
    "Software",
    "TLS",
    "TLS-RPT",
    "Text (Markdown)",
    "Token (OAuth)",
    "ZeroSSL",
    "postseal-report",
    "| bit",
    "local",
];

/// Words that a language shares with English.
const SHARED: [(&str, &[&str]); 5] = [
    (
        "de",
        &[
            "Cipher",
            "Domain",
            "Domains",
            "Modern",
            "Name",
            "Organisation",
            "Passphrase",
            "System",
            "Version",
            "Version |",
        ],
    ),
    (
        "fr",
        &[
            "Acceptable",
            "Messages",
            "Organisation",
            "Publication",
            "Questions",
            "Signature",
            "Type",
            "Version",
            "Version |",
            "[attention]",
            "acceptable",
            "urgent",
            "versions |",
        ],
    ),
    ("es", &["no"]),
    ("it", &["Passphrase", "Password", "Policy", "no"]),
    ("nl", &["Bounce", "Cipher", "Hop", "Later", "Modern", "Type"]),
];

/// Names in the windows of other programs, which are English in every language.
const MENUS: [&str; 4] =
    ["Services and Connectors", "Commands and Extensions", "section Emails From", "section Emails To"];

#[test]
fn nothing_is_left_in_english() {
    let english = texts("en");
    let mut left = Vec::new();
    for language in languages().iter().filter(|language| *language != "en") {
        let shared = SHARED.iter().find(|(of, _)| of == language).map_or(&[][..], |(_, words)| words);
        let mut met = BTreeSet::new();
        for (key, text) in texts(language) {
            let Some(said) = english.get(&key) else { continue };
            if text == *said && has_words(&text) {
                if !NAMES.contains(&text.as_str()) && !shared.contains(&text.as_str()) {
                    left.push(format!("{language}: {key} = {text}"));
                }
                let _ = met.insert(text);
            } else {
                let rows = rows_in_common(&text, said);
                left.extend(rows.into_iter().map(|row| format!("{language}: {key} has: {row}")));
            }
        }
        let stale = shared.iter().filter(|word| !met.contains(**word));
        left.extend(stale.map(|word| format!("{language}: {word} is no shared word any more")));
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

#[test]
fn a_row_of_english_words_is_found() {
    let english = "The private key stays with us, and \"nothing of it\" is sent.";
    assert_eq!(
        rows_in_common("Bonjour. The private key stays with us.", english),
        ["The private key", "stays with us", "key stays with"].into_iter().map(str::to_owned).collect()
    );
    for translated in
        ["La clé privée reste chez nous.", "Suchen Sie „The private key stays“.", "the private | key"]
    {
        assert!(rows_in_common(translated, english).is_empty(), "{translated}");
    }
}

/// Whether more than marks and numbers is in it.
fn has_words(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word.len() > 1)
}

/// Three words in a row that the English text has as well, one of them a small one that no name is made of and no other of
/// our languages has. What stands in quotation marks is somebody else's word.
fn rows_in_common(text: &str, english: &str) -> BTreeSet<String> {
    const SMALL: &str = " the of to are were be been by for from with without that this its and or not if than which who \
                         whom what how when your you our we they their there has have had does did will would can could \
                         may must should ";
    let theirs: BTreeSet<Vec<String>> = rows(&english.replace('"', " ")).into_iter().collect();
    let is_small = |word: &String| SMALL.contains(&format!(" {} ", word.to_lowercase()));
    let common = rows(&without_quotations(text)).into_iter();
    let common = common.filter(|row| theirs.contains(row) && row.iter().any(is_small));
    common.map(|row| row.join(" ")).filter(|row| !MENUS.contains(&row.as_str())).collect()
}

/// Each three words with nothing but space between them.
fn rows(text: &str) -> Vec<Vec<String>> {
    let is_part = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '-');
    let mut words: Vec<String> = vec![String::new()];
    let mut begins = true;
    for c in text.chars() {
        match (c, words.last_mut()) {
            (c, Some(word)) if is_part(c) && !begins => word.push(c),
            (c, _) if is_part(c) => {
                words.push(c.to_string());
                begins = false;
            }
            (c, _) if c.is_whitespace() => begins = true,
            // An empty word: what stands around a mark does not belong together.
            _ => {
                words.push(String::new());
                begins = true;
            }
        }
    }
    let is_word = |word: &String| word.is_ascii() && word.contains(|c: char| c.is_ascii_alphabetic());
    words.windows(3).filter(|row| row.iter().all(is_word)).map(<[String]>::to_vec).collect()
}

fn without_quotations(text: &str) -> String {
    let mut rest = String::new();
    let mut closing: Option<&str> = None;
    for c in text.chars() {
        if let Some(ends) = closing {
            closing = (!ends.contains(c)).then_some(ends);
            continue;
        }
        closing = match c {
            '"' => Some("\""),
            '“' => Some("”"),
            '„' => Some("“”"),
            '«' => Some("»"),
            '「' => Some("」"),
            _ => None,
        };
        rest.push(if closing.is_some() { '|' } else { c });
    }
    rest
}

/// A language's messages as one text each, with a stroke for whatever is filled in.
fn texts(language: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for file in files(language) {
        let text = fs::read_to_string(&file).expect("a file of words");
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let text = message.value.as_ref().map(flat).unwrap_or_default();
            let _ = all.insert(message.id.name.to_owned(), text);
        }
    }
    all
}

fn flat(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(_) } => "|".to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            let each: Vec<String> = variants.iter().map(|variant| flat(&variant.value)).collect();
            format!("|{}|", each.join("|"))
        }
    };
    pattern.elements.iter().map(element).collect()
}
