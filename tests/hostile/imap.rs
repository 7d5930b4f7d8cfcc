//! A mailbox whose server means harm (IMAP, RFC 9051).

use crate::memory::Peak;
use crate::nonsense::for_ever;
use crate::server::{Identity, Server, Stream, line, say, wait};
use crate::{LONG, SHORT, all, route};
use postseal::delivery::{self, Credentials, Error, Letters, Step};
use sipper::Sipper;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// The commands in their order, and what a good server says before it is done.
const GOOD: [(&str, &str); 7] = [
    ("LOGIN", ""),
    ("CAPABILITY", "* CAPABILITY IMAP4rev1\r\n"),
    ("LIST", "* LIST () \"/\" INBOX\r\n"),
    ("EXAMINE", "* 1 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n"),
    ("SEARCH", "* SEARCH 1\r\n"),
    ("FETCH", "* 1 FETCH (BODY[HEADER] {12}\r\nSubject: a\r\n)\r\n"),
    ("LOGOUT", "* BYE\r\n"),
];

/// In place of an answer; `TAG` stands for the command's.
#[derive(Debug, Clone, Copy)]
enum Says {
    Close,
    Silence,
    Drip,
    Once(&'static str),
    ForEver(&'static str),
    /// Parentheses that the library which reads them follows into the depth.
    Nested,
}

const NONSENSE: [Says; 18] = [
    Says::Close,
    Says::Silence,
    Says::Drip,
    Says::Nested,
    Says::Once("* "),
    Says::Once("TAG NO not you\r\n"),
    Says::Once("TAG BAD what?\r\n"),
    Says::Once("* \0\r\n"),
    Says::Once("abc def ghi\r\nTAG OK\r\n"),
    Says::Once("* 1 FETCH (BODY[HEADER] {4294967295}\r\n"),
    Says::Once("* 1 FETCH (BODY[HEADER] {99999999999999999999999}\r\n"),
    Says::Once("* 1 FETCH (BODY[HEADER] {-1}\r\n)\r\nTAG OK\r\n"),
    Says::Once("* 1 FETCH (BODY[HEADER] {3}\r\nabcdefghi)\r\nTAG OK\r\n"),
    Says::ForEver(
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ),
    Says::ForEver("* OK still here\r\n"),
    Says::ForEver("* LIST () \"/\" a\r\n"),
    Says::ForEver("* SEARCH 1 2 3 4 5 6 7 8 9 10\r\n"),
    Says::ForEver("((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("),
];

impl Says {
    fn utter(self, tag: &str, stream: &mut dyn Stream) -> io::Result<()> {
        match self {
            Self::Close => return Ok(()),
            Self::Silence => {}
            Self::Drip => loop {
                say(stream, "*")?;
                std::thread::sleep(SHORT / 8);
            },
            Self::Nested => say(stream, "* 1 FETCH (BODYSTRUCTURE ".to_owned() + &"(".repeat(200_000))?,
            Self::Once(text) => say(stream, text.replace("TAG", tag))?,
            Self::ForEver(text) => for_ever(stream, text.repeat(100).as_bytes())?,
        }
        wait(stream)
    }
}

/// Answers well up to this command, and then so; without one, to the greeting.
fn server(identity: &Arc<Identity>, at: &'static str, says: Says) -> Server {
    let identity = Arc::clone(identity);
    Server::start(move |stream| {
        let mut inside = identity.secure(stream)?;
        if at.is_empty() {
            return says.utter("*", &mut inside);
        }
        say(&mut inside, "* OK ready\r\n")?;
        loop {
            let said = line(&mut inside)?;
            let (tag, command) = said.split_once(' ').unwrap_or((&said, ""));
            let command = command.trim_start_matches("UID ");
            let verb = command.split(' ').next().unwrap_or_default();
            if verb == at {
                return says.utter(tag, &mut inside);
            }
            let told = GOOD.iter().find(|(known, _)| *known == verb).map_or("", |(_, told)| told);
            say(&mut inside, format!("{told}{tag} OK done\r\n"))?;
        }
    })
}

fn ann() -> Credentials {
    Credentials::new("ann", Zeroizing::new("correct horse".to_owned()))
}

/// Whether the error says that it is the mailbox, or where in the conversation before it.
fn is_told(error: &Error) -> bool {
    match error {
        Error::Mailbox { cause, .. } => !cause.is_empty(),
        Error::AuthFailed { .. } | Error::NotArrived { .. } => true,
        other => crate::step(other) == Some(Step::Greeting),
    }
}

fn cases(commands: &[&'static str]) -> Vec<(&'static str, Says)> {
    commands.iter().flat_map(|at| NONSENSE.map(|says| (*at, says))).collect()
}

fn deadline(says: Says) -> Duration {
    if matches!(says, Says::ForEver(_) | Says::Nested) { LONG } else { SHORT }
}

#[tokio::test]
async fn a_message_is_not_waited_for_beyond_the_deadline() {
    let identity = Arc::new(Identity::new());
    let peak = Peak::start();
    let commands = ["", "LOGIN", "CAPABILITY", "LIST", "EXAMINE", "SEARCH", "FETCH", "LOGOUT"];
    all(cases(&commands), async |(at, says)| {
        let server = server(&identity, at, says);
        let route = route(server.address, Some(&identity.root), deadline(says));
        let collected = delivery::collect(route, ann(), "<1@example.org>".to_owned(), SHORT).await;
        match collected {
            // Nobody waits for leave to be taken; and some of it may be taken for an answer.
            Ok(_) => Ok(()),
            Err(error) if is_told(&error) => Ok(()),
            Err(error) => Err(format!("{at} {says:?}: {error:?}")),
        }
    })
    .await;
    peak.is_at_most(96);
}

#[tokio::test]
async fn reports_are_not_waited_for_beyond_the_deadline() {
    let identity = Arc::new(Identity::new());
    let peak = Peak::start();
    all(cases(&["SEARCH", "FETCH"]), async |(at, says)| {
        let server = server(&identity, at, says);
        let route = route(server.address, Some(&identity.root), deadline(says));
        let mut work = delivery::letters(route, ann(), None, 1 << 20).pin();
        let mut letters = 0;
        while let Some(told) = work.sip().await {
            letters += usize::from(matches!(told, Letters::Letter { .. }));
        }
        match work.await {
            Ok(()) if letters <= 1 => Ok(()),
            Err(error) if is_told(&error) => Ok(()),
            other => Err(format!("{at} {says:?}: {letters} {other:?}")),
        }
    })
    .await;
    peak.is_at_most(96);
}
