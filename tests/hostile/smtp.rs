//! Nonsense at every step of a conversation, for the probe and for a message.

use crate::memory::Peak;
use crate::nonsense::Nonsense;
use crate::server::{Identity, Server, Stream, line, say};
use crate::{FAR, LONG, SHORT, all, route, step};
use postseal::delivery::{self, Error, Malformed, Security, Step, TestMessage};
use postseal::tls::Class;
use std::io;
use std::sync::Arc;
use std::time::Instant;

/// Where: the command that is answered so, whether inside TLS, and the step's name.
const STEPS: [(&str, bool, Step); 9] = [
    ("", false, Step::Greeting),
    ("EHLO", false, Step::Ehlo),
    ("STARTTLS", false, Step::StartTls),
    ("EHLO", true, Step::Ehlo),
    ("MAIL", true, Step::MailFrom),
    ("RCPT", true, Step::RcptTo),
    ("DATA", true, Step::Data),
    (".", true, Step::Message),
    ("QUIT", true, Step::Quit),
];

#[derive(Debug, Clone, Copy)]
struct Case {
    at: (&'static str, bool, Step),
    says: Nonsense,
    pipelining: bool,
}

/// A conversation that goes well up to there; `true` where TLS is to begin.
fn converse(stream: &mut dyn Stream, inside: bool, case: Case) -> io::Result<bool> {
    let is_it = |verb: &str| case.at.0 == verb && case.at.1 == inside;
    if !inside {
        if is_it("") {
            return case.says.utter(stream).map(|()| false);
        }
        say(stream, "220 mx.example.test ESMTP\r\n")?;
    }
    let mut data = false;
    loop {
        let said = line(stream)?;
        let verb = said.split([' ', ':']).next().unwrap_or_default();
        if (!data || verb == ".") && is_it(verb) {
            return case.says.utter(stream).map(|()| false);
        }
        if data {
            data = verb != ".";
            if !data {
                say(stream, "250 2.0.0 taken\r\n")?;
            }
            continue;
        }
        match verb {
            "EHLO" if inside && case.pipelining => say(stream, "250-mx.example.test\r\n250 PIPELINING\r\n")?,
            "EHLO" if inside => say(stream, "250 mx.example.test\r\n")?,
            "EHLO" => say(stream, "250-mx.example.test\r\n250 STARTTLS\r\n")?,
            "STARTTLS" => return say(stream, "220 go\r\n").map(|()| true),
            "DATA" => {
                data = true;
                say(stream, "354 go\r\n")?;
            }
            "QUIT" => return say(stream, "221 bye\r\n").map(|()| false),
            _ => say(stream, "250 ok\r\n")?,
        }
    }
}

fn server(identity: &Arc<Identity>, case: Case) -> Server {
    let identity = Arc::clone(identity);
    Server::start(move |mut stream| {
        if converse(&mut stream, false, case)? {
            let mut inside = identity.secure(stream)?;
            let _ = converse(&mut inside, true, case)?;
        }
        Ok(())
    })
}

/// Whether the error says what happened, and where.
fn told(case: Case, error: &Error) -> Result<(), String> {
    let fits = match case.says {
        Nonsense::Close | Nonsense::Half => matches!(error, Error::Closed { .. }),
        Nonsense::Silence | Nonsense::Drip => matches!(error, Error::TimedOut { .. }),
        Nonsense::Noise => matches!(error, Error::NotSmtp { .. }),
        other => {
            let expected = match other {
                Nonsense::EndlessLine => Malformed::LineTooLong,
                Nonsense::EndlessLines | Nonsense::TenThousand => Malformed::TooManyLines,
                Nonsense::Letters => Malformed::NoCode,
                Nonsense::Nul => Malformed::Nul,
                _ => Malformed::CodesDiffer,
            };
            matches!(error, Error::NotSmtp { cause, .. } if *cause == expected)
        }
    };
    if fits && step(error) == Some(case.at.2) { Ok(()) } else { Err(format!("{case:?}: {error:?}")) }
}

fn cases(pipelining: &[bool]) -> Vec<Case> {
    let mut cases = Vec::new();
    for at in STEPS {
        for says in Nonsense::ALL {
            cases.extend(pipelining.iter().map(|&pipelining| Case { at, says, pipelining }));
        }
    }
    cases
}

#[tokio::test]
async fn a_message_ends_at_each_step_with_its_name() {
    let identity = Arc::new(Identity::new());
    let peak = Peak::start();
    all(cases(&[false, true]), async |case| {
        let server = server(&identity, case);
        let deadline = if case.says.is_slow() { SHORT } else { LONG };
        let route = route(server.address, Some(&identity.root), deadline);
        let (from, to) = ("ann@example.org".parse().unwrap(), "bob@example.test".parse().unwrap());
        let message = TestMessage::new(from, to, "Trial", "The mail itself.\r\n");
        let begun = Instant::now();
        let sent = delivery::send(route, Security::StartTls(Class::Verified), None, message).await;
        // Four times at the end of the message, and the rest is a machine that is busy.
        if begun.elapsed() > FAR / 2 {
            return Err(format!("{case:?}: {:?}", begun.elapsed()));
        }
        match sent {
            // It was taken by then, and nobody waits for the answer.
            Ok(_) if case.at.2 == Step::Quit => Ok(()),
            Ok(_) => Err(format!("{case:?}: sent")),
            Err(failed) => told(case, &failed.error),
        }
    })
    .await;
    peak.is_at_most(48);
}

#[tokio::test]
async fn a_probe_ends_at_each_step_with_its_name() {
    let identity = Arc::new(Identity::new());
    let peak = Peak::start();
    let steps = [Step::Greeting, Step::Ehlo, Step::StartTls, Step::Quit];
    let cases = cases(&[false]).into_iter().filter(|case| steps.contains(&case.at.2)).collect();
    all(cases, async |case: Case| {
        let server = server(&identity, case);
        let deadline = if case.says.is_slow() { SHORT } else { LONG };
        let probed = delivery::probe(route(server.address, Some(&identity.root), deadline)).await;
        match probed {
            Ok(_) if case.at.2 == Step::Quit => Ok(()),
            Ok(probe) => Err(format!("{case:?}: {:?}", probe.findings)),
            Err(failed) => told(case, &failed.error),
        }
    })
    .await;
    peak.is_at_most(48);
}
