//! `postseal dns reports`: what senders report (TLS-RPT), from files, folders or a mailbox, summed.

use super::expiring::duration;
use super::fetch::{Entered, Login};
use super::probe::could_not;
use super::{Common, Failure, Outcome, Output};
use crate::explain::{Explain, Fact};
use crate::i18n::{Language, shown};
use crate::name::MailDomain;
use crate::tlsrpt::{self, Error, Failure as Failed, Finding, Mailbox, OfDomain, Order, Progress, Reports};
use clap::Args;
use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};
use sipper::Sipper;
use std::io::IsTerminal;
use std::path::PathBuf;
use time::{Duration, OffsetDateTime};

/// More senders than anybody reads; the document has all.
const MOST_LINES: usize = 30;

/// What is to be read.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Reports (.json, .json.gz), messages that carry them (.eml, mbox, Maildir), and folders of these.
    #[arg(value_name = "PATH", required_unless_present = "imap")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    mailbox: Login,
    /// Only this folder of the mailbox, instead of the inbox and where mail goes that is taken for spam.
    #[arg(long, value_name = "FOLDER", requires = "imap")]
    folder: Option<String>,
    /// Only what is about this domain.
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,
    /// Only reports of the last time: 30d, 4w.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    within: Option<Duration>,
}

/// Reads, sums and tells.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let folder = arguments.folder;
    let (mailbox, kept) = match arguments.mailbox.enter(common).await? {
        Some(Entered { route, who, kept }) => (Some(Mailbox { route, who, folder }), kept),
        None => (None, None),
    };
    let domain = arguments.domain.map(|it| it.parse::<MailDomain>()).transpose()?;
    let found = match all(arguments.paths, mailbox, domain, arguments.within, common, out).await {
        Err(Error::Mailbox(error)) => return could_not(error.into(), out),
        other => other?,
    };
    let in_keyring = match kept {
        Some(kept) => Some(kept.keep(out).await),
        None => None,
    };
    if out.wants_json() {
        let document = document(&found, out.language());
        out.json(&document);
    } else {
        show(&found, out);
    }
    for problem in &found.problems {
        let words = out.language().explain(problem);
        out.note(words.in_one_line());
    }
    let _ = in_keyring.transpose()?;
    let failed = found.sum.domains.iter().any(|it| it.failed > 0);
    Ok(if failed || !found.problems.is_empty() { Outcome::Bad } else { Outcome::Good })
}

/// Reads them, and says how far it is.
pub(super) async fn all(
    paths: Vec<PathBuf>,
    mailbox: Option<Mailbox>,
    domain: Option<MailDomain>,
    within: Option<Duration>,
    common: &Common,
    out: &mut Output,
) -> Result<Reports, Error> {
    let at = common.at();
    let since = within.and_then(|within| at.checked_sub(within));
    let mut work = tlsrpt::read(Order { paths, mailbox, domain, since, at }).pin();
    while let Some(progress) = work.sip().await {
        let number = |count: u64| Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
        match progress {
            Progress::Folder(folder) if !common.json || common.verbose => {
                out.say_note("tlsrpt-progress-folder", &[("folder", folder.into())]);
            }
            // A line now and then, and none into a file.
            Progress::Letters(done, all)
                if done > 0 && done % 100 == 0 && std::io::stderr().is_terminal() =>
            {
                out.say_note("tlsrpt-progress-letters", &[("done", number(done)), ("all", number(all))]);
            }
            _ => {}
        }
    }
    work.await
}

fn document(found: &Reports, language: &Language) -> Value {
    let mut document = json!(found.sum);
    if let Some(domains) = document["domains"].as_array_mut() {
        for (domain, into) in found.sum.domains.iter().zip(domains) {
            into["findings"] = domain.findings().iter().map(|it| finding(it, language)).collect();
        }
    }
    let problems = found.problems.iter();
    document["problems"] =
        problems.map(|it| json!({ "code": it.code(), "message": language.explain(it).what })).collect();
    document
}

fn finding(it: &Finding, language: &Language) -> Value {
    let words = language.explain(it);
    json!({
        "code": it.code(), "severity": it.severity(), "sessions": it.sessions,
        "message": words.what, "next": words.next,
    })
}

fn show(found: &Reports, out: &mut Output) {
    let sum = &found.sum;
    let reports = ("reports", number(sum.reports));
    match (sum.begin, sum.end) {
        (Some(begin), Some(end)) => out.say(
            "tlsrpt-total",
            &[
                reports,
                ("begin", Fact::Date(begin.date())),
                ("end", Fact::Date(end.date())),
                ("duplicates", number(sum.duplicates)),
            ],
        ),
        _ => out.say("tlsrpt-none-about", &[reports]),
    }
    for domain in &sum.domains {
        out.line("");
        let facts = [
            ("domain", domain.domain.to_unicode().into()),
            ("successful", number(domain.successful)),
            ("failed", number(domain.failed)),
        ];
        out.say("tlsrpt-domain", &facts);
        let table = table(domain, out.language());
        out.line(table);
        for finding in domain.findings() {
            let words = out.language().explain(&finding);
            out.line(format!("\n{}\n{}\n{}", words.what, words.why, words.next));
            let of_it = domain.failures.iter().filter(|it| it.cause == finding.cause).take(MOST_LINES);
            for failure in of_it {
                let line = line(failure, out.language());
                out.line(line);
            }
        }
        out.line("");
        out.say(&format!("tlsrpt-trial-{}", domain.trial.as_str()), &[]);
    }
    if !sum.domains.is_empty() {
        out.line("");
        out.say("tlsrpt-unsigned", &[]);
    }
}

/// `   Google Inc. (MTA-STS): 3, mx.example.org, from 192.0.2.1`
fn line(it: &Failed, language: &Language) -> String {
    let policy = language.say(&format!("tlsrpt-policy-{}", it.policy.as_str()));
    let from = it.addresses().map(|it| language.say_with("tlsrpt-from", &[("addresses", it.into())]));
    format!("   {} ({policy}): {}", shown(&it.organization), it.told(from))
}

fn table(domain: &OfDomain, language: &Language) -> String {
    let mut table = Table::new();
    let _ = table.load_preset(presets::NOTHING);
    let titles = ["sender", "successful", "failed", "first", "last"];
    let _ = table.set_header(titles.map(|title| language.say(&format!("tlsrpt-{title}"))));
    for it in domain.senders.iter().take(MOST_LINES) {
        let count = |count: u64| if count == 0 { "–".to_owned() } else { count.to_string() };
        let name = shown(&it.organization).replace('\n', " ");
        let _ = table.add_row([name, count(it.successful), count(it.failed), day(it.begin), day(it.end)]);
    }
    for column in 1..3 {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

fn day(time: OffsetDateTime) -> String {
    time.date().to_string()
}

fn number(count: u64) -> Fact {
    Fact::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
