//! What was found, for people, scripts, Nagios and Prometheus.

use crate::cli::Output;
use crate::expiry::{Finding, Gathered, Limits, Origin, Shown, State, Watched};
use crate::explain::{Explain, Severity};
use crate::i18n::{Language, shown};
use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};
use std::fmt::Write;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

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

    /// As Prometheus reads it: its text format 0.0.4.
    pub(super) fn prometheus(&self) -> String {
        let name = "postseal_certificate_not_after_timestamp_seconds";
        let mut text = format!("# HELP {name} When the certificate ends.\n# TYPE {name} gauge\n");
        for it in &self.found.certificates {
            for (from, one) in [("file", it.kept.as_ref()), ("server", it.served())] {
                let Some(one) = one else { continue };
                let (label, host) = (escaped(&it.name), escaped(&it.hosts().join(" ")));
                let ends = one.not_after.unix_timestamp();
                let _ = writeln!(text, "{name}{{name=\"{label}\",hosts=\"{host}\",from=\"{from}\"}} {ends}");
            }
        }
        let name = "postseal_certificate_server_answered";
        let _ = writeln!(text, "# HELP {name} Whether the server could be asked.\n# TYPE {name} gauge");
        for it in &self.found.certificates {
            if let Some(served) = &it.served {
                let _ =
                    writeln!(text, "{name}{{name=\"{}\"}} {}", escaped(&it.name), u8::from(served.is_ok()));
            }
        }
        text.trim_end().to_owned()
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

    /// One line: the worst in words, then the days of each as performance data. The words are those that monitoring
    /// systems look for.
    pub(super) fn line(&self, code: u8) -> String {
        let word = ["OK", "WARNING", "CRITICAL", "UNKNOWN"][usize::from(code.min(3))];
        let days = |it: &Watched| it.first().map(|first| first.days_left(self.at));
        let mut worst: Vec<&Watched> = self.found.certificates.iter().collect();
        worst.sort_by_key(|it| (std::cmp::Reverse(it.state(self.at, self.limits)), days(it)));
        let said = match worst.first() {
            None => "no certificate".to_owned(),
            Some(it) => match (days(it), &it.served) {
                (Some(days), Some(Err(_))) => {
                    format!("{}: server does not answer, {days} days left", it.name)
                }
                (Some(days), _) => format!("{}: {days} days left", it.name),
                (None, _) => format!("{}: server does not answer", it.name),
            },
        };
        let (within, critical) = (self.limits.within.whole_days(), self.limits.critical.whole_days());
        let mut data = String::new();
        for it in &self.found.certificates {
            if let Some(days) = days(it) {
                // A quote in a label is doubled, and `=` ends it (Monitoring Plugins' guidelines).
                let label = plain(&it.name).replace('\'', "''").replace('=', "_");
                let _ = write!(data, " '{label}'={days};{within}:;{critical}:");
            }
        }
        let more = self.found.certificates.len().saturating_sub(1);
        let more = if more == 0 { String::new() } else { format!(" (and {more} more)") };
        let data = if data.is_empty() { data } else { format!(" |{data}") };
        format!("CERTIFICATES {word} - {}{more}{data}", plain(&said))
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
