//! `postseal expiring`: which certificate runs out, and when.

mod schedule;
mod show;

use super::inspect::Protection;
use super::{Common, Failure, Outcome, Output};
use crate::delivery::{Route, Target};
use crate::expiry::{self, Gathered, Limits, Order, SMTP, State, Watched, Words};
use crate::explain::Fact;
use crate::setup::Library;
use clap::{Args, Subcommand};
use sipper::Sipper;
use std::path::{Path, PathBuf};
use time::{Duration, OffsetDateTime};

/// The longest that is waited for any answer of a server: whoever watches many waits for none.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(15);

/// What to watch, and how to tell it.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Certificate files, and folders of them. Without any, and without --server: those of your setups.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// A running server, which is asked what it shows now. Port 25 if none is given.
    #[arg(long = "server", value_name = "HOST[:PORT]")]
    servers: Vec<String>,
    /// Those of your setups beside these.
    #[arg(long)]
    setups: bool,
    /// Also ask the servers of your setups, over the network: a certificate that is installed and not reloaded.
    #[arg(long)]
    ask: bool,
    /// With less time left it is time to renew: 30d, 4w.
    #[arg(long, value_name = "TIME", default_value = "30d", value_parser = duration)]
    within: Duration,
    /// With less time left it is urgent.
    #[arg(long, value_name = "TIME", default_value = "7d", value_parser = duration)]
    critical: Duration,
    /// One line and the exit codes of Nagios: 0 good, 1 within --within, 2 within --critical or over, 3 not known.
    #[arg(long, conflicts_with = "prometheus")]
    monitoring: bool,
    /// As Prometheus reads it, for a text file collector.
    #[arg(long)]
    prometheus: bool,
    /// Also write reminders for a calendar: 60, 30, 14, 7 days and one day before each end.
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
    /// Also tell it on the desktop, where something is due.
    #[arg(long)]
    notify: bool,
    #[command(flatten)]
    protection: Protection,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// A look every day, by the system's own scheduler: shown, written with --install, taken back with --remove.
    Schedule(schedule::Scheduling),
}

/// Gathers, asks, and tells.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    if let Some(Command::Schedule(arguments)) = arguments.command {
        return schedule::run(arguments, common, out);
    }
    let at = common.at();
    let limits = Limits { within: arguments.within.max(arguments.critical), critical: arguments.critical };
    let trust = common.trust()?;
    let resolver = common.resolver;
    let way = move |target| Route { resolver, at, deadline: PATIENCE, ..Route::new(target, trust.clone()) };
    let mut work = expiry::look(order(&arguments, limits, common)?, way).pin();
    while work.sip().await.is_some() {}
    let found = work.await?;
    if let Some(file) = &arguments.ics {
        remind(file, &found, out)?;
    }
    let is_bad = |it: &Watched| it.state(at, limits) > State::Good || !it.findings(at, limits).is_empty();
    let bad = found.certificates.iter().any(is_bad);
    // Where the desktop hears nothing of it, the rest is told all the same.
    let notified = if arguments.notify { notify(&found, at, limits, out).await } else { Ok(()) };
    let told = show::Told { found: &found, at, limits };
    if out.wants_json() {
        out.json(&told.document(out.language()));
        if arguments.monitoring {
            notified?;
            return Ok(Outcome::Monitored(told.nagios()));
        }
    } else if arguments.prometheus {
        out.line(told.prometheus());
    } else if arguments.monitoring {
        let code = told.nagios();
        out.line(told.line(code, out.language()));
        notified?;
        return Ok(Outcome::Monitored(code));
    } else {
        told.people(out);
    }
    for problem in &found.problems {
        let words = out.language().explain(problem);
        out.note(format!("postseal: {}", words.in_one_line()));
    }
    notified?;
    Ok(match found.problems.is_empty() {
        false => Outcome::Monitored(2),
        true if bad => Outcome::Bad,
        true => Outcome::Good,
    })
}

fn order(arguments: &Arguments, limits: Limits, common: &Common) -> Result<Order, Failure> {
    let alone = arguments.paths.is_empty() && arguments.servers.is_empty();
    let servers = arguments.servers.iter().map(|it| Target::parse(it, SMTP)).collect::<Result<_, _>>()?;
    Ok(Order {
        setups: (alone || arguments.setups).then(Library::of_user).transpose()?,
        paths: arguments.paths.clone(),
        servers,
        passphrase: arguments.protection.passphrase()?,
        ask_setups: arguments.ask,
        ask_servers: true,
        limits,
        at: common.at(),
    })
}

/// Tells on the desktop what is due; nothing where nothing is.
async fn notify(
    found: &Gathered,
    at: OffsetDateTime,
    limits: Limits,
    out: &mut Output,
) -> Result<(), Failure> {
    let language = out.language();
    let due: Vec<String> = found
        .due(at, limits)
        .flat_map(|it| it.findings(at, limits))
        .map(|finding| language.explain(&finding).what)
        .collect();
    let Some((key, count)) = found.heading(at, limits) else {
        out.say_note("expiring-notify-nothing", &[]);
        return Ok(());
    };
    let count = Fact::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let summary = language.say_with(key, &[("count", count)]);
    expiry::notify(&Words { summary, description: due.join("\n") }).await?;
    out.say_note("expiring-notified", &[]);
    Ok(())
}

/// Writes the calendar; another one of ours is replaced, anything else is left as it is.
fn remind(file: &Path, found: &Gathered, out: &mut Output) -> Result<(), Failure> {
    let language = out.language();
    let words = |it: &Watched| {
        let facts = it.reminder();
        Words {
            summary: language.say_with("expiring-reminder", &facts),
            description: language.say_with("expiring-reminder-text", &facts),
        }
    };
    // It is written now, whatever time is judged.
    expiry::replace_calendar(file, found, OffsetDateTime::now_utc(), words)?;
    out.say_note("expiring-wrote", &[("file", file.display().to_string().into())]);
    Ok(())
}

/// A time as it is typed: 30d, 4w, 36h.
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let (number, unit) = text.split_at(text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len()));
    let number: i64 = number.parse().map_err(|_| format!("{text:?}: a number of days is needed: 30d"))?;
    let number = number.min(36_500);
    match unit {
        "" | "d" => Ok(Duration::days(number)),
        "w" => Ok(Duration::weeks(number)),
        "h" => Ok(Duration::hours(number)),
        _ => Err(format!("{unit:?} is no unit of time: h for hours, d for days, w for weeks")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_in_hours_days_or_weeks() {
        assert_eq!(duration("30d"), Ok(Duration::days(30)));
        assert_eq!(duration("30"), Ok(Duration::days(30)));
        assert_eq!(duration("4w"), Ok(Duration::weeks(4)));
        assert_eq!(duration("36h"), Ok(Duration::hours(36)));
        for wrong in ["", "d", "5m", "-1d", "99999999999999999999d"] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }
}
