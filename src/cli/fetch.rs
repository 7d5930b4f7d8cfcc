//! `postseal fetch`: waits for the test message in a mailbox, and prints its headers.

use super::headers::{came_back, document};
use super::probe::{could_not, route};
use super::secret::{Kept, Secret};
use super::{Common, Failure, Outcome, Output};
use crate::delivery::{self, Collected, Credentials, Route, Target, Watching};
use crate::explain::Fact;
use crate::name::{HostName, NameError};
use crate::received;
use clap::{ArgGroup, Args};
use serde_json::json;
use sipper::Sipper;
use std::time::Duration;

/// TLS from the first byte on (RFC 8314).
const IMAPS: u16 = 993;

/// In which mailbox, for which message, and how long.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("mailbox").args(["imap"]).required(true))]
pub struct Arguments {
    #[command(flatten)]
    login: Login,
    /// The Message-ID, as `send` printed it.
    #[arg(long, value_name = "ID")]
    message_id: String,
    /// How long to wait for it: 60s, 5m.
    #[arg(long, value_name = "TIME", default_value = "60s", value_parser = duration)]
    wait: Duration,
}

/// Into which mailbox, and how.
#[derive(Debug, Args)]
pub struct Login {
    /// The IMAP server. Port 993 if none is given; 143 begins in clear and goes on in TLS.
    #[arg(long, value_name = "HOST[:PORT]", requires_all = ["user", "secret"])]
    imap: Option<String>,
    /// The name to find in the server's certificate, instead of the host.
    #[arg(long, value_name = "NAME", requires = "imap")]
    name: Option<String>,
    /// Log in as this user.
    #[arg(long, value_name = "USER", requires = "imap")]
    user: Option<String>,
    #[command(flatten)]
    secret: Secret,
}

/// The way there, who logs in, and what is to be remembered of it once that has worked.
pub(super) struct Entered {
    pub route: Route,
    pub who: Credentials,
    pub kept: Option<Kept>,
}

impl Login {
    /// The way there; `None` where no mailbox is named.
    pub(super) async fn enter(self, common: &Common) -> Result<Option<Entered>, Failure> {
        let (Some(imap), Some(user)) = (self.imap, self.user) else { return Ok(None) };
        let mut target = Target::parse(&imap, IMAPS)?;
        if let Some(name) = self.name {
            target.server_name = Some(name.parse::<HostName>()?);
        }
        let Some((who, kept)) = self.secret.of(user, &target).await? else { return Ok(None) };
        Ok(Some(Entered { route: route(target, common)?, who, kept }))
    }
}

/// Waits, and prints them as they are: for `headers`, or a file.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let Entered { route, who, kept } = arguments.login.enter(common).await?.ok_or(NameError::Empty)?;
    let work = delivery::collect(route, who, arguments.message_id, arguments.wait);
    let mut work = work.pin();
    while let Some(watching) = work.sip().await {
        if !common.json || common.verbose {
            let (key, fact) = match watching {
                Watching::Folder(folder) => ("delivery-collect-folder", ("folder", folder.into())),
                Watching::NotYet(seconds) => {
                    let seconds = Fact::Number(i64::try_from(seconds).unwrap_or(i64::MAX));
                    ("delivery-collect-wait", ("seconds", seconds))
                }
            };
            let words = out.language().say_with(key, &[fact]);
            out.note(words);
        }
    }
    let done = work.await;
    let was_let_in = match &done {
        Ok(_) => true,
        Err(error) => error.is_past_login(),
    };
    let in_keyring = match kept.filter(|_| was_let_in) {
        Some(kept) => Some(kept.keep(out).await),
        None => None,
    };
    let Collected { folder, headers } = match done {
        Ok(collected) => collected,
        Err(error) => {
            if let Some(Err(of_keyring)) = in_keyring {
                out.fail(&of_keyring);
            }
            return could_not(error.into(), out);
        }
    };
    if let Some(bounce) = received::bounce(&headers) {
        if let Some(Err(of_keyring)) = in_keyring {
            out.fail(&of_keyring);
        }
        return Ok(came_back(&bounce, json!({ "folder": folder }), out));
    }
    if out.wants_json() {
        let message = received::read(&headers)?;
        let verdict = received::judge(&message, None);
        let message = document(&message, None, &verdict, out.language());
        let headers = String::from_utf8_lossy(&headers);
        out.json(&json!({ "folder": folder, "headers": headers, "message": message }));
    } else {
        let text = String::from_utf8_lossy(&headers).replace("\r\n", "\n");
        // Folded lines begin with a tab, which stays.
        let shown: Vec<String> = text.trim_end().split('\t').map(crate::i18n::shown).collect();
        out.line(shown.join("\t"));
    }
    // The headers are there: what was asked for beside them could not be done.
    let _ = in_keyring.transpose()?;
    Ok(Outcome::Good)
}

fn duration(text: &str) -> Result<Duration, String> {
    let (number, unit) = text.split_at(text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len()));
    let number: u64 = number.parse().map_err(|_| format!("{text:?}: a number of seconds is needed: 60s"))?;
    match unit {
        "" | "s" => Ok(Duration::from_secs(number.min(86_400))),
        "m" => Ok(Duration::from_secs(number.min(1_440) * 60)),
        _ => Err(format!("{unit:?} is no unit of time: s for seconds, m for minutes")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_in_seconds_or_minutes() {
        assert_eq!(duration("60s"), Ok(Duration::from_secs(60)));
        assert_eq!(duration("90"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("5m"), Ok(Duration::from_secs(300)));
        for wrong in ["", "s", "5h", "-1s", "99999999999999999999s"] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }
}
