//! The text that goes with a bundle: what to do with it, in the words of the user's language.

use super::{Configuration, Order};
use crate::explain::{Explain, Fact, Facts};
use std::fmt::Write;

impl Configuration {
    /// What to do with the bundle, step by step. `say` gives the words of a key with its facts, as
    /// [`crate::i18n::Language::say_with`] does: no sentence stands here.
    pub fn readme(&self, order: &Order, server: &str, say: impl Fn(&str, &Facts) -> String) -> String {
        let fact = |text: &dyn ToString| Fact::Text(text.to_string());
        let facts = vec![
            ("server", fact(&server)),
            ("version", fact(&order.server_version)),
            ("host", fact(&order.host)),
            ("key", fact(&order.key)),
            ("certificate", fact(&order.certificate)),
        ];
        let mut text = format!("{}\n\n", say("policy-readme-title", &facts));
        for (number, step) in (1..).zip(["copy", "key", "apply", "check", "verify", "undo"]) {
            let words = say(&format!("policy-readme-{step}"), &facts);
            let _ = writeln!(text, "{number}. {}", words.replace('\n', "\n   "));
        }
        let _ = write!(text, "\n{}\n\n", say("policy-readme-files", &facts));
        for file in &self.files {
            let purpose = say(&format!("policy-file-{}", file.purpose.id()), &facts);
            let _ = writeln!(text, "- {} -> {}: {purpose}", file.name, file.path);
        }
        let warnings = order.policy.warnings();
        let warnings: Vec<&dyn Explain> = warnings.iter().map(|it| it as &dyn Explain).collect();
        let limits: Vec<&dyn Explain> = self.limits.iter().map(|it| it as &dyn Explain).collect();
        for (title, items) in [("policy-readme-limits", limits), ("policy-readme-warnings", warnings)] {
            if !items.is_empty() {
                let _ = write!(text, "\n{}\n", say(title, &facts));
            }
            for it in items {
                let part = |part: &str| say(&format!("{}-{part}", it.code()), &it.facts());
                let _ = write!(text, "\n- {} {}\n  {}\n", part("what"), part("why"), part("next"));
            }
        }
        text
    }
}
