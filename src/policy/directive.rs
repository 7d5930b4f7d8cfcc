//! The directives of a configuration, each with its sentence and the vendor's page.

use super::syntax::{self, Ink, Language};
use super::{Configuration, ConfigurationFile, Server};

/// Where a vendor explains the directives of a server, and under which id our own words for them stand.
#[derive(Debug, Clone, Copy)]
pub struct Manual {
    /// The beginning of the keys of its words, behind `directive-`.
    pub id: &'static str,
    /// The page on which a directive of a file stands.
    pub page: fn(file: &str, name: &str) -> String,
    /// The name under which a directive is explained: ours have made-up names.
    pub known_as: fn(name: &str) -> &str,
    /// What a file sets beside that which its language shows: what our programs and lists put into files of the
    /// administrator's own, and files that are a setting themselves.
    pub written: fn(file: &str) -> &'static [&'static str],
    /// What its commands set, where they do it themselves: parameters of PowerShell, what a program is told.
    pub commanded: &'static [&'static str],
}

impl Manual {
    /// One without made-up names, whose files show all that they set.
    pub const fn new(id: &'static str, page: fn(file: &str, name: &str) -> String) -> Self {
        Self { id, page, known_as: str::trim, written: nothing, commanded: &[] }
    }
}

const fn nothing(_file: &str) -> &'static [&'static str] {
    &[]
}

/// Something that is set, or done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// As it stands in the file.
    pub name: String,
    /// Where the vendor explains it.
    pub page: String,
    key: String,
}

impl Directive {
    /// The key of its words.
    pub fn key(&self) -> &str {
        &self.key
    }
}

impl dyn Server + '_ {
    /// The directives of one of its files, each once, in the order in which they stand there; then those that it puts
    /// elsewhere. None of a server whose directives are not explained here.
    pub fn directives(&self, file: &ConfigurationFile) -> Vec<Directive> {
        let language = Language::of(&file.path, &file.text);
        let Some(manual) = self.manual() else { return Vec::new() };
        let shown = if language.has_directives() { syntax::parts(&file.text, language) } else { Vec::new() };
        let shown = shown.into_iter().filter(|(_, ink)| *ink == Ink::Name);
        let shown = shown.map(|(range, _)| file.text[range].trim_matches('"'));
        let written = (manual.written)(&file.name).iter().copied();
        let written = written.filter(|name| file.name == *name || has_word(&file.text, name));
        manual.directives(&file.name, shown.chain(written))
    }

    /// What the commands that apply it set, each once, in the order in which they do: that which stands in none of its files.
    pub fn commanded(&self, configuration: &Configuration) -> Vec<Directive> {
        let Some(manual) = self.manual() else { return Vec::new() };
        let commands = configuration.commands.apply.join("\n");
        let set = manual.commanded.iter().filter_map(|name| Some((set_at(&commands, name)?, *name)));
        let mut set: Vec<(usize, &str)> = set.collect();
        set.sort_unstable();
        let mut directives = manual.directives("", set.into_iter().map(|(_, name)| name));
        let in_files: Vec<Directive> =
            configuration.files.iter().flat_map(|file| self.directives(file)).collect();
        directives.retain(|it| !in_files.iter().any(|known| known.key == it.key));
        directives
    }
}

impl Manual {
    /// Each once.
    fn directives<'a>(&self, file: &str, names: impl Iterator<Item = &'a str>) -> Vec<Directive> {
        let mut directives: Vec<Directive> = Vec::new();
        for name in names {
            let slug = match name.strip_prefix('[') {
                Some(section) => format!("section-{}", section.trim_end_matches(']')),
                None => (self.known_as)(name).trim_start_matches('.').replace([' ', '.'], "-"),
            };
            let key = format!("directive-{}-{slug}", self.id);
            if !directives.iter().any(|it| it.key == key) {
                directives.push(Directive { name: name.to_owned(), page: (self.page)(file, name), key });
            }
        }
        directives
    }
}

/// Where a name gets a value for the first time: as PowerShell's `-Name value`, as `Name = value`, or as
/// `Properties['Name'].Value = value`.
fn set_at(commands: &str, name: &str) -> Option<usize> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let places = commands.match_indices(name).filter(|(at, _)| !commands[..*at].ends_with(is_part));
    let sets = |at: usize| {
        let (before, after) = (&commands[..at], &commands[at + name.len()..]);
        before.ends_with(" -") && after.starts_with(' ')
            || after.starts_with(" =")
            || after.starts_with("'].Value = ")
    };
    places.map(|(at, _)| at).find(|at| sets(*at))
}

/// Whether a word stands there, and not only as a part of another.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(is_part) && !text[at + word.len()..].starts_with(is_part))
}
