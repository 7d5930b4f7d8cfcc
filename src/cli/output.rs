//! What a command prints: facts on standard output, messages and progress on standard error.

use super::Common;
use crate::explain::{Explain, Fact};
use crate::i18n::Language;
use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;

/// Where a command's facts and messages go, and in which language.
#[derive(Debug)]
pub struct Output {
    language: Language,
    json: bool,
    verbose: bool,
}

impl Output {
    /// For a run with these options.
    pub fn new(language: Language, common: &Common) -> Self {
        Self { language, json: common.json, verbose: common.verbose }
    }

    /// Whether a JSON document was asked for.
    pub fn wants_json(&self) -> bool {
        self.json
    }

    /// The language to speak.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The one JSON document.
    pub fn json(&mut self, document: &impl Serialize) {
        if let Ok(text) = serde_json::to_string_pretty(document) {
            self.line(text);
        }
    }

    /// A line of facts. A reader that has gone away (`| head`) is no error.
    pub fn line(&mut self, text: impl AsRef<str>) {
        let _ = writeln!(anstream::stdout(), "{}", text.as_ref());
    }

    /// A line of facts in the user's language.
    pub fn say(&mut self, key: &str, facts: &[(&'static str, Fact)]) {
        let text = self.language.say_with(key, facts);
        self.line(text);
    }

    /// A message or progress, beside the facts.
    pub fn note(&mut self, text: impl AsRef<str>) {
        let _ = writeln!(anstream::stderr(), "{}", text.as_ref());
    }

    /// As [`Output::note`], in the user's language.
    pub fn say_note(&mut self, key: &str, facts: &[(&'static str, Fact)]) {
        let text = self.language.say_with(key, facts);
        self.note(text);
    }

    /// Why the command could not be done, and the way out.
    pub(super) fn fail(&mut self, failure: &dyn super::Error) {
        let line = self.in_one_line(failure);
        self.note(format!("postseal: {line}"));
        if self.verbose {
            let cause = self.language.say_with("cli-cause", &[("cause", failure.to_string().into())]);
            self.note(cause);
        }
    }

    pub(super) fn fail_plainly(&mut self, error: &std::io::Error) -> ExitCode {
        self.note(format!("postseal: {error}"));
        ExitCode::from(2)
    }

    fn in_one_line<E: Explain + ?Sized>(&self, it: &E) -> String {
        self.language.explain(it).in_one_line()
    }
}
