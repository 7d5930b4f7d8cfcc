//! `postseal send`: the test message.

use super::probe::{could_not, document, failure, route, show, show_findings, show_line};
use super::secret::Secret;
use super::{Common, Failure, Outcome, Output, proof};
use crate::delivery::{self, Error, Failed, Host, Line, Security, Sent, SoFar, Step, Target, TestMessage};
use crate::i18n::Language;
use crate::name::{HostName, Mailbox};
use crate::report::{Sending, remembered};
use clap::Args;
use serde::Serialize;
use serde_json::{Map, Value, json};
use sipper::Sipper;
use time::OffsetDateTime;

/// What to send, and through whom.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The sender's address.
    #[arg(long, value_name = "ADDRESS")]
    from: String,
    /// The recipient's address.
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    /// The mail server to hand the message to; without it, that of the recipient's domain, as its MX records name it.
    /// Port 25 if none is given, 465 with implicit TLS.
    #[arg(long, value_name = "HOST:PORT")]
    via: Option<String>,
    /// The name to find in the server's certificate, instead of the host.
    #[arg(long, value_name = "NAME", requires = "via")]
    name: Option<String>,
    /// The port of the domain's server.
    #[arg(long, value_name = "PORT", conflicts_with = "via", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,
    #[command(flatten)]
    of: proof::Of,
    /// How strictly TLS is asked for: plain, opportunistic, required, verified, implicit.
    #[arg(long, value_name = "CLASS", default_value = "opportunistic", value_parser = security)]
    tls: Security,
    /// Log in as this user. The password goes only inside TLS with a verified certificate.
    #[arg(long, value_name = "USER", requires_all = ["secret", "via"])]
    user: Option<String>,
    #[command(flatten)]
    secret: Secret,
}

/// Sends it, and shows what became of it.
pub async fn run(arguments: Arguments, common: &Common, out: &mut Output) -> Result<Outcome, Failure> {
    let from: Mailbox = arguments.from.parse()?;
    let to: Mailbox = arguments.to.parse()?;
    let opened = arguments.of.open(common)?;
    let usual = if arguments.tls == Security::Implicit { 465 } else { 25 };
    let port = arguments.port.unwrap_or(usual);
    let mut target = match &arguments.via {
        Some(via) => Target::parse(via, port)?,
        None => Target { host: Host::Name(to.domain().as_host().clone()), port, server_name: None },
    };
    if let Some(name) = arguments.name {
        target.server_name = Some(name.parse::<HostName>()?);
    }
    let login = match arguments.user {
        Some(user) => arguments.secret.of(user, &target).await?,
        None => None,
    };
    let (credentials, kept) = login.map_or((None, None), |(who, kept)| (Some(who), kept));
    let (shown, port) = (target.to_string(), target.port);
    let language = out.language();
    let (subject, body) = (language.say("delivery-test-subject"), language.say("delivery-test-body"));
    let recipient = to.domain().clone();
    let message = TestMessage::new(from, to, subject, body);
    let setup = opened.as_ref().map(|it| it.id().to_string());
    let about = About { setup, ..About::of(&message, arguments.tls) };
    let route = route(target, common)?;
    let done = if arguments.via.is_some() {
        let work = delivery::send(route, arguments.tls, credentials, message);
        followed(work, common, out).await
    } else {
        let work = delivery::send_to_domain(route, arguments.tls, message);
        followed(work, common, out).await
    };
    let was_let_in = match &done {
        Ok(_) => true,
        Err(failed) => failed.error.is_past_login(),
    };
    let in_keyring = match kept.filter(|_| was_let_in) {
        Some(kept) => Some(kept.keep(out).await),
        None => None,
    };
    let about = About { remembered: in_keyring.as_ref().map(Result::is_ok), ..about };
    let sent = match done {
        Ok(sent) => sent,
        Err(failed) => {
            if out.wants_json() {
                let at = failed.so_far.connection.as_ref().map_or(&shown, |at| &at.target);
                let document = failure(at, port, &failed, out.language());
                out.json(&with(document, accepted(&failed.error), failed.error.reply(), &about));
            }
            if let Some(Err(of_keyring)) = in_keyring {
                out.fail(&of_keyring);
            }
            return could_not(failed, out);
        }
    };
    let shown = sent.connection.target.clone();
    let trial = opened.as_ref().map(|opened| {
        let via = arguments.via.as_ref().unwrap_or(&shown);
        remembered(&opened.setup, &sent, Some(&about.sending(&sent, out.language())), via, Some(&recipient))
    });
    if out.wants_json() {
        let (connection, findings, transcript) = (Some(sent.connection), sent.findings, sent.transcript);
        let document = document(&shown, port, &SoFar { connection, findings, transcript }, out.language());
        out.json(&with(document, Some(true), Some(&sent.reply), &about));
    } else {
        show(&shown, &sent.connection, out);
        out.say("delivery-accepted", &[("reply", sent.reply.into())]);
        out.say("delivery-message-id", &[("id", sent.message_id.into())]);
        show_findings(&sent.findings, out);
    }
    if let Some((mut opened, trial)) = opened.zip(trial) {
        opened.setup.tried(trial, common.at());
        opened.save()?;
        proof::then(opened.id(), out);
    }
    // The message is gone, and its document printed: what was asked for beside it could not be done.
    let _ = in_keyring.transpose()?;
    // The message went as strictly as was asked for: what else was found is told, and no failure.
    Ok(Outcome::Good)
}

/// The conversation as it goes on, and its end.
async fn followed(
    work: impl Sipper<Result<Sent, Failed>, Line>,
    common: &Common,
    out: &mut Output,
) -> Result<Sent, Failed> {
    let mut work = work.pin();
    while let Some(line) = work.sip().await {
        show_line(&line, common, out);
    }
    work.await
}

/// The contract's document, with what became of the message.
fn with(
    mut document: Map<String, Value>,
    accepted: Option<bool>,
    reply: Option<&str>,
    about: &About,
) -> Map<String, Value> {
    let more = [("accepted", json!(accepted)), ("reply", json!(reply))];
    let more = more.into_iter().map(|(key, value)| (key.to_owned(), value));
    if let Value::Object(about) = json!(about) {
        document.extend(more.chain(about));
    }
    document
}

/// What was to be sent, in the keys of the contract.
#[derive(Debug, Serialize)]
struct About {
    message_id: String,
    from: String,
    to: String,
    /// A class, or `implicit`.
    asked: &'static str,
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    /// Where it is remembered.
    setup: Option<String>,
    /// Whether the keyring has the password now; `None` where that was not asked for, or nobody was let in.
    remembered: Option<bool>,
}

impl About {
    fn of(message: &TestMessage, asked: Security) -> Self {
        Self {
            message_id: message.message_id.clone(),
            from: message.from.to_string(),
            to: message.to.to_string(),
            asked: asked.as_str(),
            at: message.date.replace_nanosecond(0).unwrap_or(message.date),
            setup: None,
            remembered: None,
        }
    }

    /// As a report shows it.
    fn sending(&self, sent: &Sent, language: &Language) -> Sending {
        Sending {
            from: Some(self.from.clone()),
            to: Some(self.to.clone()),
            asked: Some(self.asked.to_owned()),
            ..Sending::of(sent, self.at, |finding| language.explain(finding).what)
        }
    }
}

/// A server that falls silent over the whole message may have taken it, or not.
fn accepted(error: &Error) -> Option<bool> {
    let at = match error {
        Error::Network { step, .. }
        | Error::TimedOut { step, .. }
        | Error::Closed { step, .. }
        | Error::NotSmtp { step, .. } => Some(*step),
        _ => None,
    };
    (at != Some(Step::Message)).then_some(false)
}

fn security(text: &str) -> Result<Security, String> {
    match text {
        "implicit" => Ok(Security::Implicit),
        _ => text.parse().map(Security::StartTls).map_err(|error: String| format!("{error}; or implicit")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tls::Class;

    #[test]
    fn every_way_to_send_can_be_asked_for() {
        assert_eq!(security("implicit"), Ok(Security::Implicit));
        assert_eq!(security("verified"), Ok(Security::StartTls(Class::Verified)));
        assert!(security("maybe").is_err());
    }
}
