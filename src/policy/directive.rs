//! The directives of a configuration, each with its sentence and the vendor's page.

use super::syntax::{self, Ink, Language};
use super::{ConfigurationFile, Server};

/// Where a vendor explains the directives of a server, and under which id our own words for them stand.
#[derive(Debug, Clone, Copy)]
pub struct Manual {
    /// The beginning of the keys of its words, behind `directive-`.
    pub id: &'static str,
    /// The page on which a directive of a file stands.
    pub page: fn(file: &str, name: &str) -> String,
    /// The name under which a directive is explained: ours have made-up names.
    pub known_as: fn(name: &str) -> &str,
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
    /// The directives of one of its files, each once, in the order in which they stand there. None of a server whose
    /// directives are not explained here, nor of programs and lists of partners.
    pub fn directives(&self, file: &ConfigurationFile) -> Vec<Directive> {
        let language = Language::of(&file.path, &file.text);
        let Some(manual) = self.manual().filter(|_| language.has_directives()) else { return Vec::new() };
        let mut directives: Vec<Directive> = Vec::new();
        for (range, ink) in syntax::parts(&file.text, language) {
            if ink != Ink::Name {
                continue;
            }
            let Manual { id, page, known_as } = manual;
            let name = file.text[range].trim_matches('"');
            let slug = match name.strip_prefix('[') {
                Some(section) => format!("section-{}", section.trim_end_matches(']')),
                None => known_as(name).trim_start_matches('.').replace(' ', "-"),
            };
            let key = format!("directive-{id}-{slug}");
            if !directives.iter().any(|it| it.key == key) {
                directives.push(Directive { name: name.to_owned(), page: page(&file.name, name), key });
            }
        }
        directives
    }
}
