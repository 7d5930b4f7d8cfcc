//! `postseal archive`: who would be cut off if TLS were asked for, from the mail and the logs of the past.

use super::{Common, Failure, Outcome, Output};
use crate::archive::{self, Archive, By, Order, Partner, Progress, Side};
use crate::explain::{Explain, Fact};
use crate::i18n::{Language, shown};
use crate::store;
use crate::tls::TlsVersion;
use clap::{Args, ValueEnum};
use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value, json};
use sipper::Sipper;
use std::io::IsTerminal;
use std::num::NonZero;
use std::path::PathBuf;

/// What is to be read.
#[derive(Debug, Args)]
pub struct Arguments {
    /// mbox files, Maildir folders, folders of .eml files, mail logs of Postfix, Exim and Sendmail, message tracking logs
    /// of Exchange, TLS reports; packed with gzip or zstd, too.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// Who the partner is in stored messages: their sender (mail that you received) or their recipient (mail that you
    /// sent). Logs tell both by themselves.
    #[arg(long, value_name = "from|to", default_value = "from")]
    partner_of: Whose,
    /// Also write the table as CSV, for a spreadsheet.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Sort the table by this column: names from A on, the weakest connection first, everything else from the largest or the
    /// latest on. Without it, who would lose most comes first.
    #[arg(long, value_name = "COLUMN")]
    sort: Option<Column>,
    /// Turn the order of --sort round.
    #[arg(long, requires = "sort")]
    reverse: bool,
    /// Use so many cores, instead of all.
    #[arg(long, value_name = "NUMBER")]
    cores: Option<NonZero<usize>>,
}

/// As the command line calls it.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Whose {
    From,
    To,
}

/// A column, as the command line calls it.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Column {
    Partner,
    Messages,
    Plain,
    Weak,
    Unknown,
    Required,
    Verified,
    Last,
    Weakest,
}

impl From<Column> for By {
    fn from(column: Column) -> Self {
        match column {
            Column::Partner => Self::Partner,
            Column::Messages => Self::Messages,
            Column::Plain => Self::Plain,
            Column::Weak => Self::Weak,
            Column::Unknown => Self::Unknown,
            Column::Required => Self::Required,
            Column::Verified => Self::Verified,
            Column::Last => Self::Last,
            Column::Weakest => Self::Weakest,
        }
    }
}

/// Reads, counts and shows.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let side = match arguments.partner_of {
        Whose::From => Side::From,
        Whose::To => Side::To,
    };
    let order = Order { paths: arguments.paths, side, now: common.at(), cores: arguments.cores };
    let mut work = archive::read(order).pin();
    let mut told = 0;
    while let Some(progress) = work.sip().await {
        // A line now and then, and none into a file.
        if std::io::stderr().is_terminal() && progress.bytes >> 28 > told {
            told = progress.bytes >> 28;
            say_progress(progress, out);
        }
    }
    let mut archive = work.await?;
    if let Some(by) = arguments.sort.map(By::from) {
        let mut sorted: Vec<&Partner> = archive.partners.iter().collect();
        archive::sort(&mut sorted, by, by.rises() != arguments.reverse);
        archive.partners = sorted.into_iter().cloned().collect();
    }
    if let Some(path) = &arguments.csv {
        store::replace(path, archive::table(&archive.partners).as_bytes())?;
    }
    if out.wants_json() {
        let document = document(&archive, out.language());
        out.json(&document);
    } else {
        show(&archive, out);
    }
    for problem in &archive.problems {
        let words = out.language().explain(problem);
        out.note(words.in_one_line());
    }
    Ok(if archive.problems.is_empty() { Outcome::Good } else { Outcome::Bad })
}

fn say_progress(progress: Progress, out: &mut Output) {
    let read = ("read", Fact::Number(mebibytes(progress.bytes)));
    match progress.total {
        Some(total) => {
            out.say_note("archive-progress-of", &[read, ("total", Fact::Number(mebibytes(total)))]);
        }
        None => out.say_note("archive-progress", &[read]),
    }
}

fn mebibytes(bytes: u64) -> i64 {
    i64::try_from(bytes >> 20).unwrap_or(i64::MAX)
}

/// The contract's document.
fn document(archive: &Archive, language: &Language) -> Value {
    let mut document = json!(archive);
    let problems = archive.problems.iter();
    document["problems"] = problems
        .map(|problem| json!({ "code": problem.code(), "message": language.explain(problem).what }))
        .collect();
    document
}

fn show(archive: &Archive, out: &mut Output) {
    if !archive.partners.is_empty() {
        let table = table(&archive.partners, out.language());
        out.line(table);
        out.line("");
    }
    for report in &archive.reports {
        let facts = [
            ("organization", report.organization.as_str().into()),
            ("successful", number(report.successful)),
            ("failed", number(report.failed)),
        ];
        out.say("archive-report-line", &facts);
        for failure in &report.failures {
            let host = failure.host.as_deref().unwrap_or("–");
            out.line(format!("   {}: {} ({})", shown(host), shown(&failure.kind), failure.sessions));
        }
    }
    // Reports count sessions: of messages, none was looked for.
    if archive.messages + archive.skipped == 0 && !archive.reports.is_empty() {
        return;
    }
    let facts = [("messages", number(archive.messages)), ("skipped", number(archive.skipped))];
    out.say("archive-total", &facts);
    let sum = |of: fn(&Partner) -> u64| number(archive.partners.iter().map(of).sum());
    if archive.partners.iter().any(|it| it.refused_for_tls > 0) {
        out.say("archive-refused-total", &[("tls", sum(|it| it.refused_for_tls))]);
    }
    let refused = [
        ("refused", sum(|it| it.refused_if_required)),
        ("unsure", sum(|it| it.unsure_if_required)),
        ("old", sum(|it| it.too_old)),
    ];
    out.say("archive-required", &refused);
    let refused =
        [("refused", sum(|it| it.refused_if_verified)), ("unsure", sum(|it| it.unsure_if_verified))];
    out.say("archive-verified", &refused);
}

fn number(count: u64) -> Fact {
    Fact::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

fn table(partners: &[Partner], language: &Language) -> String {
    let mut table = Table::new();
    let _ = table.load_preset(presets::NOTHING);
    let titles = ["partner", "direction", "messages", "strong", "acceptable", "weak", "broken", "plain"];
    let more = ["unknown", "last", "weakest", "if-required", "if-verified"];
    // Of most logs there is nothing to tell in that column.
    let has_refused = partners.iter().any(|it| it.refused > 0);
    let titles = titles.into_iter().chain(more).chain(has_refused.then_some("refused"));
    let titles = titles.map(|title| language.say(&format!("archive-{title}")));
    let _ = table.set_header(titles);
    for it in partners {
        let counts =
            [it.messages, it.strong, it.acceptable, it.weak, it.broken, it.plain, it.unknown + it.local];
        let mut row =
            vec![it.domain.to_unicode(), language.say(&format!("archive-{}", it.direction.as_str()))];
        row.extend(counts.map(|count| if count == 0 { "–".to_owned() } else { count.to_string() }));
        row.push(it.last.map_or_else(|| "–".to_owned(), |last| last.date().to_string()));
        row.push(weakest(it, language));
        row.extend([
            judged(it.refused_if_required, it.unsure_if_required),
            judged(it.refused_if_verified, it.unsure_if_verified),
        ]);
        row.extend(has_refused.then(|| refused(it)));
        let _ = table.add_row(row);
    }
    for column in (2..9).chain(11..14) {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

/// `3`, or `3–8` where nothing tells of five more.
fn judged(refused: u64, unsure: u64) -> String {
    if unsure == 0 { refused.to_string() } else { format!("{refused}–{}", refused + unsure) }
}

/// `5 (TLS: 2)`.
fn refused(partner: &Partner) -> String {
    match (partner.refused, partner.refused_for_tls) {
        (0, _) => "–".to_owned(),
        (all, 0) => all.to_string(),
        (all, for_tls) => format!("{all} (TLS: {for_tls})"),
    }
}

fn weakest(partner: &Partner, language: &Language) -> String {
    let Some(weakest) = &partner.weakest else { return "–".to_owned() };
    match weakest.version.map(TlsVersion::as_str) {
        Some(version) => version.to_owned(),
        None => language.say(&format!("grade-{}-name", weakest.grade.as_str())),
    }
}
