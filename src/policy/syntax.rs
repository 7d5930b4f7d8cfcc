//! The languages of configurations, as far as one has to know them to colour them, and to find their directives.

use std::ops::Range;

/// What a part of a text is. The rest is values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Said to people.
    Comment,
    /// What is set, or done.
    Name,
    /// A word of the language.
    Keyword,
    /// Between quotation marks.
    Quoted,
    /// What stands for something else.
    Variable,
}

impl Ink {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Comment, Self::Name, Self::Keyword, Self::Quoted, Self::Variable];
}

/// A language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Postfix's parameters.
    MainCf,
    /// Postfix's services.
    MasterCf,
    /// Exim's.
    Exim,
    /// Sendmail's, before m4.
    M4,
    /// OpenSMTPD's.
    Smtpd,
    /// Dovecot's.
    Dovecot,
    /// Settings that a shell reads.
    ShellSettings,
    /// Sections, names, values.
    Ini,
    /// JSON, one value or one a line.
    Json,
    /// A word, and what belongs to it, a line; blocks in braces. dma's, Maddy's, and lists for chasquid.
    Words,
    /// mox's: names and values, a tab for each level.
    Sconf,
    /// Elements with attributes.
    Xml,
    /// A program for a shell, or commands for it.
    Shell,
    /// A program in awk.
    Awk,
    /// A program in JavaScript.
    JavaScript,
    /// A program for PowerShell, or commands for it.
    PowerShell,
    /// A key, and what is said of it, a line.
    Table,
}

impl Language {
    /// The language of a file, by its name and what stands in it.
    pub fn of(path: &str, text: &str) -> Self {
        let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        match (name, ending) {
            _ if text.starts_with("#!") => Self::Shell,
            ("main.cf", _) => Self::MainCf,
            ("master.cf", _) => Self::MasterCf,
            ("esmtpd" | "esmtpd-msa" | "esmtpd-ssl" | "courierd", _) => Self::ShellSettings,
            ("smtpd.conf" | "recipients.conf" | "rules", _) => Self::Smtpd,
            ("dma.conf" | "endpoint.part", _) => Self::Words,
            ("senders" | "recipients", _) if path.contains("/chasquid/") => Self::Words,
            (_, "conf") if path.contains("/maddy/") => Self::Words,
            ("listener.part", _) => Self::Sconf,
            (_, "xml") => Self::Xml,
            (_, "conf") if path.contains("/dovecot/") => Self::Dovecot,
            (_, "conf") => Self::Exim,
            (_, "m4" | "mc") => Self::M4,
            (_, "ini") => Self::Ini,
            (_, "json" | "ndjson") => Self::Json,
            (_, "sh") => Self::Shell,
            (_, "awk") => Self::Awk,
            (_, "js") => Self::JavaScript,
            (_, "ps1") => Self::PowerShell,
            _ => Self::Table,
        }
    }

    /// Whether it says what a server is to do; the others are programs, and lists of partners.
    pub const fn has_directives(self) -> bool {
        matches!(
            self,
            Self::MainCf
                | Self::MasterCf
                | Self::Exim
                | Self::M4
                | Self::Smtpd
                | Self::Dovecot
                | Self::ShellSettings
                | Self::Ini
                | Self::Json
                | Self::Words
                | Self::Sconf
                | Self::Xml
        )
    }

    /// What begins a comment, and whether only at the beginning of a line.
    const fn comments(self) -> (&'static [&'static str], bool) {
        match self {
            Self::MainCf | Self::MasterCf | Self::Exim | Self::Dovecot | Self::Table | Self::Sconf => {
                (&["#"], true)
            }
            Self::M4 => (&["#", "dnl"], false),
            Self::Ini => (&[";", "#"], true),
            Self::Json | Self::Xml => (&[], true),
            Self::JavaScript => (&["//"], false),
            _ => (&["#"], false),
        }
    }

    const fn quotes(self) -> &'static [char] {
        match self {
            Self::MainCf
            | Self::MasterCf
            | Self::M4
            | Self::Ini
            | Self::Dovecot
            | Self::Table
            | Self::Sconf => &[],
            Self::Exim | Self::Smtpd | Self::Json | Self::Awk | Self::Words | Self::Xml => &['"'],
            Self::JavaScript => &['"', '\'', '`'],
            Self::Shell | Self::ShellSettings | Self::PowerShell => &['"', '\''],
        }
    }

    const fn keywords(self) -> &'static [&'static str] {
        match self {
            Self::Shell | Self::ShellSettings => &[
                "if", "then", "else", "elif", "fi", "for", "in", "do", "done", "while", "until", "case",
                "esac", "set", "exit", "return", "local", "trap", "export", "unset", "eval",
            ],
            Self::Awk => &[
                "function", "if", "else", "for", "in", "while", "print", "printf", "next", "return", "BEGIN",
                "END", "getline", "exit", "delete",
            ],
            Self::JavaScript => &[
                "const", "let", "function", "return", "if", "else", "for", "of", "try", "catch", "async",
                "await", "new", "class", "this", "null", "true", "false", "typeof", "throw",
            ],
            Self::PowerShell => &[
                "if", "else", "foreach", "in", "function", "param", "return", "throw", "try", "catch",
                "finally",
            ],
            Self::Json => &["true", "false", "null"],
            Self::Smtpd => &[
                "tls",
                "tls-require",
                "verify",
                "no-verify",
                "relay",
                "on",
                "from",
                "for",
                "any",
                "local",
                "domain",
                "rcpt-to",
            ],
            Self::Exim | Self::Dovecot => &["yes", "no", "true", "false"],
            _ => &[],
        }
    }

    const fn has_variables(self) -> bool {
        !matches!(
            self,
            Self::Json
                | Self::Ini
                | Self::Smtpd
                | Self::Table
                | Self::Awk
                | Self::JavaScript
                | Self::Words
                | Self::Sconf
                | Self::Xml
        )
    }
}

/// The parts of a text that are more than values, in order, by their bytes.
pub fn parts(text: &str, language: Language) -> Vec<(Range<usize>, Ink)> {
    let mut parts = Vec::new();
    let (mut at, mut quote) = (0, None);
    for line in text.split_inclusive('\n') {
        let mut found = Vec::new();
        let begin = if quote.is_some() { None } else { name_of(line, language) };
        if let Some(name) = begin.clone() {
            found.push((name, Ink::Name));
        }
        let from = match begin {
            // A value that holds where there is none.
            Some(_) if line.trim_start().starts_with(": ") => line.len(),
            Some(name) => name.end,
            None => 0,
        };
        quote = rest_of(line, from, quote, language, &mut found);
        parts.extend(found.into_iter().map(|(range, ink)| (at + range.start..at + range.end, ink)));
        at += line.len();
    }
    parts
}

/// What is set or done in this line.
fn name_of(line: &str, language: Language) -> Option<Range<usize>> {
    let indent = line.len() - line.trim_start().len();
    let (comments, _) = language.comments();
    let body = line[indent..].trim_end();
    if body.is_empty() || comments.iter().any(|mark| body.starts_with(mark)) {
        return None;
    }
    let until = |from: usize, ends: &[char]| {
        let length = line[from..].find(|c: char| c.is_whitespace() || ends.contains(&c));
        from..from + length.unwrap_or(line.len() - from)
    };
    let named = |range: Range<usize>| (!range.is_empty()).then_some(range);
    let is_set = |range: &Range<usize>| line[range.end..].trim_start().starts_with('=');
    match language {
        Language::MainCf => named(until(0, &['='])).filter(is_set),
        Language::MasterCf => match body.strip_prefix("-o") {
            Some(rest) => named(until(indent + 2 + rest.len() - rest.trim_start().len(), &['='])),
            None if indent == 0 => named(until(0, &[])),
            None => None,
        },
        Language::Exim => {
            let verb = ["warn", "deny", "accept", "require"].contains(&body);
            let from = indent + usize::from(body.starts_with('!'));
            let name = until(from, &['=']);
            let is_one = body.starts_with('.') || body.starts_with("set ") || verb || is_set(&name);
            named(name).filter(|_| is_one)
        }
        Language::Dovecot => {
            let name = until(indent, &['=']);
            let is_one = is_set(&name) || body.ends_with('{');
            named(name).filter(|_| is_one)
        }
        Language::M4 => m4_name(line),
        Language::Smtpd if indent > 0 => None,
        Language::Smtpd if body.starts_with("smtp ") => Some(0..until(5, &[]).end),
        Language::Smtpd => named(until(0, &[])),
        Language::ShellSettings => {
            let from =
                ["unset ", ": \"${"].iter().find(|mark| body.starts_with(**mark)).map_or(0, |it| it.len());
            named(until(indent + from, &['=', ':'])).filter(|range| from > 0 || is_set(range))
        }
        Language::Ini if body.starts_with('[') => named(indent..indent + body.len()),
        Language::Ini => named(until(indent, &['=', '['])).filter(|_| body.contains('=')),
        Language::Words => named(until(indent, &[])).filter(|_| !body.starts_with('}')),
        Language::Sconf => {
            let name = until(indent, &[':']);
            let is_one = line[name.end..].starts_with(':');
            named(name).filter(|_| is_one)
        }
        // Of one value on many lines the outermost ones; those further in are said of somebody.
        Language::Json if indent == 2 && body.starts_with('"') => {
            let name = until(3, &['"']);
            let whole = indent..name.end + 1;
            named(whole).filter(|whole| line.get(whole.end..).is_some_and(|rest| rest.starts_with(':')))
        }
        _ => None,
    }
}

/// A macro, an option, a map, a set of rules or a rule.
fn m4_name(line: &str) -> Option<Range<usize>> {
    let word = |from: usize, ends: &[char]| {
        let length = line[from..].find(|c: char| c.is_whitespace() || ends.contains(&c));
        from..from + length.unwrap_or(line.len() - from)
    };
    for call in ["define(`", "undefine(`"] {
        if line.starts_with(call) {
            return Some(word(call.len(), &['\'']));
        }
    }
    match line.as_bytes() {
        [b'O', b' ', ..] => Some(word(2, &['='])),
        [b'R', ..] => Some(0..1),
        [b'K' | b'S', ..] => Some(word(0, &[])),
        [b'A'..=b'Z', ..] => Some(word(0, &['('])),
        _ => None,
    }
}

/// Comments, quotations, variables and words of the language behind the name; the quotation mark that is still open.
fn rest_of(
    line: &str,
    from: usize,
    open: Option<char>,
    language: Language,
    found: &mut Vec<(Range<usize>, Ink)>,
) -> Option<char> {
    let (comments, at_beginning) = language.comments();
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let mut quote = open.map(|mark| (mark, from));
    let (mut at, mut escaped) = (from, false);
    while let Some(c) = line[at..].chars().next() {
        let (rest, next) = (&line[at..], at + c.len_utf8());
        if let Some((mark, begun)) = quote {
            if c == mark && !escaped {
                found.push((begun..next, Ink::Quoted));
                quote = None;
            }
            escaped = c == '\\' && !escaped;
            at = next;
            continue;
        }
        let before = line[..at].chars().next_back();
        let is_begun = before.is_none_or(char::is_whitespace);
        let may_be =
            if at_beginning { line[..at].trim().is_empty() } else { is_begun || language == Language::M4 };
        if may_be && comments.iter().any(|mark| rest.starts_with(mark)) {
            found.push((at..at + rest.trim_end().len(), Ink::Comment));
            return None;
        }
        if language.quotes().contains(&c) && before != Some('\\') {
            quote = Some((c, at));
            at = next;
        } else if c == '$' && language.has_variables() {
            let length = variable_length(rest);
            found.push((at..at + length, Ink::Variable));
            at += length;
        } else if is_word(c) {
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            let is_tag = before == Some('<') || rest[length..].starts_with("=\"");
            if language == Language::Xml && is_tag {
                found.push((at..at + length, Ink::Name));
            }
            if language.keywords().contains(&&rest[..length]) {
                found.push((at..at + length, Ink::Keyword));
            }
            at += length;
        } else {
            at = next;
        }
    }
    let (mark, begun) = quote?;
    found.push((begun..line.trim_end().len().max(begun), Ink::Quoted));
    // JSON and the like end with the line; a shell's go on.
    matches!(language, Language::Shell | Language::JavaScript | Language::Awk).then_some(mark)
}

/// `$name`, `${name`, `$(`: what is inside of braces is looked at again.
fn variable_length(text: &str) -> usize {
    let begin = 1 + usize::from(text[1..].starts_with(['{', '(', '&', '@', ':']));
    let name = text[begin..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    begin + name.unwrap_or(text.len() - begin)
}

#[cfg(test)]
mod tests;
