//! The text that goes with a bundle: what to do with it, in the words of the user's language.

use super::{Configuration, Identity, Order, Server, Source, Step, System, Together};
use crate::explain::{Explain, Fact, Facts};
use std::fmt::Write;

impl Configuration {
    /// What to do with the bundle, step by step. `say` gives the words of a key with its facts, as
    /// [`crate::i18n::Language::say_with`] does: no sentence stands here.
    pub fn readme(&self, order: &Order, server: &dyn Server, say: impl Fn(&str, &Facts) -> String) -> String {
        let fact = |text: &dyn ToString| Fact::Text(text.to_string());
        let facts = vec![
            ("server", fact(&server.name())),
            ("title", fact(&server.title(&order.server_version, &say))),
            ("host", fact(&order.host)),
            ("key", fact(&order.key)),
            ("certificate", fact(&order.certificate)),
        ];
        let mut text = format!("{}\n\n", say("policy-readme-title", &facts));
        if server.source() != Source::Proven {
            let _ = write!(text, "{}\n\n", say(&format!("policy-readme-{}", server.told_as()), &facts));
        }
        // A product may have a place of its own for them, that is filled before anything else.
        let own = self.steps.iter().find(|step| self.system == System::Unix && step.brings_certificate());
        let before_apply = scripted(self.system).iter().position(|key| key.ends_with("-apply"));
        let others = self.steps.iter().filter(|step| own != Some(step));
        let (first, by_hand): (Vec<&Step>, Vec<&Step>) =
            others.partition(|step| before_apply.is_some() && step.comes_first());
        let first = first.into_iter().map(|step| say(&step.key(), &step.facts));
        let by_hand = by_hand.into_iter().map(|step| say(&step.key(), &step.facts));
        let in_one = order.key == order.certificate;
        let key_words = "policy-readme-key";
        let scripted = scripted(self.system).iter().map(|key| match *key {
            "policy-readme-key" => {
                let own = own.map(|step| say(&step.key(), &step.facts));
                match (&self.identity, self.guard.as_ref().and_then(|it| it.belongs.as_ref())) {
                    (Some(it), Some(_)) if in_one && it.key().is_some() => {
                        say("policy-readme-brought-in-one", &facts)
                    }
                    _ if in_one && own.is_none() => say("policy-readme-key-in-one", &facts),
                    (None, _) if own.is_some() => own.unwrap_or_default(),
                    (Some(it), Some(_)) if it.key().is_some() => say("policy-readme-brought", &facts),
                    (Some(_), Some(_)) => say("policy-readme-brought-certificate", &facts),
                    (Some(_), None) => match own {
                        Some(own) => say("policy-readme-beside-product", &vec![("step", Fact::Text(own))]),
                        None => say("policy-readme-beside", &facts),
                    },
                    (None, _) => say(key_words, &facts),
                }
            }
            "policy-readme-windows-key" if !in_one => say("policy-readme-windows-pem", &facts),
            "policy-readme-apply" => match &self.guard {
                Some(guard) if guard.elsewhere.is_some() => say("policy-readme-guarded-elsewhere", &facts),
                Some(_) => say("policy-readme-guarded", &facts),
                None => say("policy-readme-apply", &facts),
            },
            "policy-readme-undo" if self.guard.is_none() => say("policy-readme-undo-plain", &facts),
            key => say(key, &facts),
        });
        let mut steps: Vec<String> = scripted.collect();
        let at = before_apply.unwrap_or_default();
        drop(steps.splice(at..at, first));
        steps.extend(by_hand);
        let _ = write!(text, "{}\n\n", say("policy-readme-steps", &facts));
        for (number, words) in (1..).zip(steps) {
            let _ = writeln!(text, "{number}. {}", words.replace('\n', "\n   "));
        }
        if !self.files.is_empty() || self.identity.is_some() {
            let _ = write!(text, "\n{}\n\n", say("policy-readme-files", &facts));
        }
        if let Some(identity) = &self.identity {
            let key = identity.key().map(|_| (Identity::KEY, &order.key));
            for (name, path) in [(Identity::CERTIFICATE, &order.certificate)].into_iter().chain(key) {
                let _ = match own {
                    // Neither lies there alone, where both are in one file.
                    None if !in_one => writeln!(text, "- {name} -> {path}"),
                    _ => writeln!(text, "- {name}"),
                };
            }
        }
        for file in &self.files {
            let purpose = say(&format!("policy-file-{}", file.purpose.id()), &facts);
            // One that joins the administrator's own must not be copied over it.
            let action = say(file.action.key(), &facts);
            let _ = writeln!(text, "- {} -> {} ({action}): {purpose}", file.name, file.path);
        }
        let entry = |lead: &str, it: &dyn Explain| {
            let part = |part: &str| say(&format!("{}-{part}", it.code()), &it.facts());
            format!("\n- {lead}{} {}\n  {}\n", part("what"), part("why"), part("next"))
        };
        let words = |key: &str| say(key, &Facts::new());
        let limits = Together::all(&self.limits);
        let limits = limits.iter().map(|it| entry(&format!("{}: ", it.whom(&words)), it)).collect();
        let warnings = order.policy.warnings();
        let warnings = warnings.iter().map(|it| entry(&it.lead(&words), it)).collect();
        let both: [(_, String); 2] = [("policy-readme-limits", limits), ("policy-readme-warnings", warnings)];
        for (title, items) in both {
            if !items.is_empty() {
                let _ = write!(text, "\n{}\n{items}", say(title, &facts));
            }
        }
        // Those who may run no script, or trust none. On Windows a console goes on behind an error.
        let blocks = self.commands.blocks(self.system).into_iter().filter(|_| self.system == System::Unix);
        for (id, lines) in blocks {
            let key = match id {
                "apply" => "policy-readme-by-hand",
                "undo" => "policy-readme-by-hand-undo",
                _ => continue,
            };
            let _ = write!(text, "\n{}\n\n~~~~sh\n{lines}\n~~~~\n", say(key, &facts));
        }
        text
    }
}

/// What is done with the scripts of the bundle, by the keys of its words.
const fn scripted(system: System) -> &'static [&'static str] {
    match system {
        System::Unix => &[
            "policy-readme-copy",
            "policy-readme-key",
            "policy-readme-apply",
            "policy-readme-check",
            "policy-readme-verify",
            "policy-readme-undo",
        ],
        System::Windows => &[
            "policy-readme-windows-copy",
            "policy-readme-windows-key",
            "policy-readme-windows-apply",
            "policy-readme-windows-check",
            "policy-readme-windows-verify",
            "policy-readme-windows-undo",
        ],
        System::Service => &[
            "policy-readme-service-apply",
            "policy-readme-windows-check",
            "policy-readme-windows-verify",
            "policy-readme-windows-undo",
        ],
        System::Console => &[],
    }
}
