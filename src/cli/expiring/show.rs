//! What was found, for people, scripts, Nagios and Prometheus.

use crate::cli::Output;
use crate::expiry::{Finding, Gathered, Limits, Origin, Shown, State, Watched};
use crate::explain::{Explain, Fact, Severity};
use crate::i18n::{Language, shown};
use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::fmt::Write;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// So much fits in a line.
const MOST_SAID: usize = 5;

/// What was found, and by what it is judged.
pub(super) struct Told<'a> {
    pub found: &'a Gathered,
    pub at: OffsetDateTime,
    pub limits: Limits,
}

impl Told<'_> {
    /// For people: a line each, then what to do.
    pub(super) fn people(&self, out: &mut Output) {
        if self.found.certificates.is_empty() {
            if self.found.problems.is_empty() {
                out.say("expiring-none", &[]);
            }
            return;
        }
        let table = self.table(out.language());
        out.line(table);
        for finding in self.found.certificates.iter().flat_map(|it| it.findings(self.at, self.limits)) {
            let key = match finding.severity() {
                Severity::Error => "cli-certificate-error",
                Severity::Warning => "cli-certificate-warning",
                Severity::Info => "cli-certificate-info",
            };
            let (mark, words) = (out.language().say(key), out.language().explain(&finding));
            out.line("");
            out.line(format!("{mark} {}", words.what));
            out.line(format!("  {}", words.why));
            out.line(format!("  {}", words.next));
        }
    }

    fn table(&self, language: &Language) -> String {
        let mut table = Table::new();
        let _ = table.load_preset(presets::NOTHING);
        let titles = ["name", "hosts", "ends", "days", "served", "state"];
        let _ = table.set_header(titles.map(|title| language.say(&format!("expiring-title-{title}"))));
        for it in &self.found.certificates {
            let first = it.first();
            let served = match &it.served {
                None => "–".to_owned(),
                Some(Ok(served)) => served.not_after.date().to_string(),
                Some(Err(_)) => language.say("expiring-not-seen"),
            };
            let _ = table.add_row([
                shown(&it.name),
                shown(&it.hosts().join(", ")),
                first.map_or_else(|| "–".to_owned(), |it| it.not_after.date().to_string()),
                first.map_or_else(|| "–".to_owned(), |it| it.days_left(self.at).to_string()),
                served,
                language.say(&format!("expiring-state-{}", it.state(self.at, self.limits).as_str())),
            ]);
        }
        if let Some(column) = table.column_mut(3) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
        lines.join("\n")
    }

    /// The contract's document.
    pub(super) fn document(&self, language: &Language) -> Value {
        let certificates: Vec<Value> =
            self.found.certificates.iter().map(|it| self.entry(it, language)).collect();
        let problems: Vec<Value> = (self.found.problems.iter())
            .map(|it| json!({ "code": it.code(), "message": language.explain(it).what }))
            .collect();
        json!({
            "within_days": self.limits.within.whole_days(),
            "certificates": certificates,
            "problems": problems,
        })
    }

    fn entry(&self, it: &Watched, language: &Language) -> Value {
        let origin = match it.origin {
            Origin::Setup(_) => "setup",
            Origin::File(_) => "file",
            Origin::Server(_) => "server",
        };
        let one = |it: &Shown| {
            json!({
                "not_after": it.not_after.format(&Rfc3339).ok(),
                "days_left": it.days_left(self.at),
                "sha256": it.sha256,
            })
        };
        let findings: Vec<Value> = (it.findings(self.at, self.limits).iter())
            .map(|finding: &Finding| {
                json!({
                    "code": finding.code(),
                    "severity": finding.severity(),
                    "message": language.explain(finding).what,
                })
            })
            .collect();
        json!({
            "id": it.identity.to_string(),
            "name": it.name,
            "origin": origin,
            "hosts": it.hosts(),
            "days_left": it.first().map(|first| first.days_left(self.at)),
            "state": it.state(self.at, self.limits).as_str(),
            "file": it.kept.as_ref().map(one),
            "server": it.asked.as_ref().map(ToString::to_string),
            "served": it.served().map(one),
            "findings": findings,
        })
    }

    /// As Prometheus reads it: its text format 0.0.4. The names are for people, and need not differ: `id` does.
    pub(super) fn prometheus(&self) -> String {
        let name = "postseal_certificate_not_after_timestamp_seconds";
        let mut text = format!("# HELP {name} When the certificate ends.\n# TYPE {name} gauge\n");
        let labels = |it: &Watched| format!("id=\"{}\",name=\"{}\"", it.identity, escaped(&it.name));
        for it in &self.found.certificates {
            for (from, one) in [("file", it.kept.as_ref()), ("server", it.served())] {
                let Some(one) = one else { continue };
                let (labels, hosts) = (labels(it), escaped(&it.hosts().join(" ")));
                let ends = one.not_after.unix_timestamp();
                let _ = writeln!(text, "{name}{{{labels},hosts=\"{hosts}\",from=\"{from}\"}} {ends}");
            }
        }
        let name = "postseal_certificate_server_answered";
        let _ = writeln!(text, "# HELP {name} Whether the server could be asked.\n# TYPE {name} gauge");
        for it in &self.found.certificates {
            if let Some(served) = &it.served {
                let _ = writeln!(text, "{name}{{{}}} {}", labels(it), u8::from(served.is_ok()));
            }
        }
        let name = "postseal_certificate_unreadable";
        let _ = writeln!(text, "# HELP {name} How many things could not be read.\n# TYPE {name} gauge");
        let _ = write!(text, "{name} {}", self.found.problems.len());
        text
    }

    /// The exit code that Nagios and its kin expect.
    pub(super) fn nagios(&self) -> u8 {
        let mut states = self.found.certificates.iter().map(|it| it.state(self.at, self.limits));
        let another = |it: &Watched| {
            it.findings(self.at, self.limits).iter().any(|it| matches!(it, Finding::Another { .. }))
        };
        if states.clone().any(|it| it >= State::Critical) {
            2
        } else if states.clone().any(|it| it == State::Unknown)
            || !self.found.problems.is_empty()
            || self.found.certificates.is_empty()
        {
            3
        } else {
            u8::from(states.any(|it| it == State::Soon) || self.found.certificates.iter().any(another))
        }
    }

    /// One line: what makes it so, in words, then the days of each as performance data. The first word is one that
    /// monitoring systems look for.
    pub(super) fn line(&self, code: u8, language: &Language) -> String {
        let word = ["OK", "WARNING", "CRITICAL", "UNKNOWN"][usize::from(code.min(3))];
        let due = self.found.due(self.at, self.limits);
        let findings = due.flat_map(|it| it.findings(self.at, self.limits));
        let mut said: Vec<String> = findings.map(|it| language.explain(&it).what).collect();
        let problems = self.found.problems.iter().map(|it| language.explain(it).what);
        let is_known = self.found.certificates.iter().all(|it| it.served.as_ref().is_none_or(Result::is_ok));
        // What decides stands first.
        let at = if code == 3 && is_known { 0 } else { said.len() };
        drop(said.splice(at..at, problems));
        if said.is_empty() {
            said.push(self.good(language));
        }
        let more = said.len().saturating_sub(MOST_SAID);
        said.truncate(MOST_SAID);
        if more > 0 {
            let count = Fact::Number(i64::try_from(more).unwrap_or(i64::MAX));
            said.push(language.say_with("expiring-line-more", &[("count", count)]));
        }
        format!("CERTIFICATES {word} - {}{}", plain(&said.join(" ")), self.performance())
    }

    /// What to say where nothing is due.
    fn good(&self, language: &Language) -> String {
        let ending = |it: &&Watched| it.first().map(|first| first.not_after);
        let first = self.found.certificates.iter().filter(|it| it.first().is_some()).min_by_key(ending);
        let Some((it, days)) = first.and_then(|it| Some((it, it.first()?.days_left(self.at)))) else {
            return language.say("expiring-none");
        };
        let facts = [("name", it.name.as_str().into()), ("days", Fact::Number(days))];
        language.say_with("expiring-line-first", &facts)
    }

    fn performance(&self) -> String {
        let (within, critical) = (self.limits.within.whole_days(), self.limits.critical.whole_days());
        let mut data = String::new();
        let mut known = HashSet::new();
        for it in &self.found.certificates {
            let Some(days) = it.first().map(|first| first.days_left(self.at)) else { continue };
            // A quote in a label is doubled, and `=` ends it (Monitoring Plugins' guidelines).
            let mut label = plain(&it.name).replace('\'', "''").replace('=', "_");
            if !known.insert(label.clone()) {
                let _ = write!(label, " {}", it.identity);
            }
            let _ = write!(data, " '{label}'={days};{within}:;{critical}:");
        }
        if data.is_empty() { data } else { format!(" |{data}") }
    }
}

/// In one line, and without what would begin the performance data.
fn plain(text: &str) -> String {
    crate::explain::shown_in_one_line(text).replace('|', "/")
}

/// As a label's value: backslash, quote and line feed are escaped.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}
