//! One conversation with a server (RFC 5321).

use super::facts::software;
use super::handshake::{self, Versions};
use super::line::{Side, Transcript, escaped};
use super::reach::{Reached, reach};
use super::reply::Reply;
use super::wire::{Stream, Wire};
use super::{
    Connection, Credentials, Error, Finding, Route, StartTls, Step, TestMessage, Tls, auth, refusal,
};
use std::net::IpAddr;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// A greeting that comes later is meant to be late: those who send spam do not wait for it.
const LATE: Duration = Duration::from_secs(5);

/// A conversation, and what was seen so far.
pub(super) struct Session {
    wire: Wire,
    helo: String,
    target: String,
    /// Who logged in: from then on a server may repeat the password in any reply.
    who: Option<Credentials>,
    pub(super) facts: Connection,
}

impl Session {
    /// Connects, reads the greeting and says EHLO; with TLS from the first byte on if `implicit`.
    pub(super) async fn open(route: &Route, implicit: bool, log: &mut Transcript) -> Result<Self, Error> {
        Self::open_with(route, implicit.then_some(handshake::ALL), log).await
    }

    /// As [`Session::open`], in TLS of these versions if there are some.
    pub(super) async fn open_with(
        route: &Route,
        versions: Option<Versions<'_>>,
        log: &mut Transcript,
    ) -> Result<Self, Error> {
        let implicit = versions.is_some();
        let Reached { mut stream, remote, local, passed } = reach(route).await?;
        let passed = passed.into_iter().filter(|_| route.first.is_none());
        log.found(passed.map(|(address, cause)| Finding::AddressPassed { address, cause }));
        let target = route.target.to_string();
        let mut facts = Connection {
            target: target.clone(),
            ip: remote,
            port: route.target.port,
            banner: String::new(),
            software: None,
            starttls: if implicit { StartTls::Implicit } else { StartTls::NotOffered },
            capabilities: Vec::new(),
            tls: None,
        };
        log.saw(&facts);
        if let Some(versions) = versions {
            let settled = handshake::handshake(stream, route, versions).await;
            let (inside, settled) = told(settled, log).await?;
            (stream, facts.tls) = (inside, Some(settled));
            log.saw(&facts);
        }
        let wire = Wire::new(stream, target.clone(), route.deadline);
        let mut session = Self { wire, helo: helo(route, local), target, who: None, facts };
        let waiting = Instant::now();
        let greeting = session.reply(Step::Greeting, log).await?;
        if waiting.elapsed() >= LATE {
            log.found([Finding::LateGreeting { seconds: waiting.elapsed().as_secs() }]);
        }
        session.facts.banner = escaped(&greeting.lines.join(" / "));
        session.facts.software = software(&session.facts.banner);
        log.saw(&session.facts);
        if greeting.code != 220 {
            return Err(session.refused(Step::Greeting, &greeting));
        }
        session.ehlo(log).await?;
        if !implicit && session.offers("STARTTLS") {
            session.facts.starttls = StartTls::Offered;
        }
        log.saw(&session.facts);
        Ok(session)
    }

    /// Whether EHLO lists the extension.
    pub(super) fn offers(&self, extension: &str) -> bool {
        let word = |line: &String| line.split(' ').next().is_some_and(|w| w.eq_ignore_ascii_case(extension));
        self.facts.capabilities.iter().any(word)
    }

    /// Asks for TLS. The reply, if it is a refusal.
    pub(super) async fn ask_for_tls(&mut self, log: &mut Transcript) -> Result<Option<String>, Error> {
        let reply = self.command(Step::StartTls, "STARTTLS", log).await?;
        if reply.code == 220 {
            return Ok(None);
        }
        self.facts.starttls = StartTls::Refused;
        log.saw(&self.facts);
        Ok(Some(escaped(&reply.to_string())))
    }

    /// The handshake after [`Session::ask_for_tls`], and EHLO again: what was said before in clear does not
    /// count any more (RFC 3207, section 4.2).
    pub(super) async fn into_tls(
        self,
        route: &Route,
        versions: Versions<'_>,
        log: &mut Transcript,
    ) -> Result<Self, Error> {
        let Self { wire, helo, target, who, mut facts } = self;
        let settled = handshake::handshake(wire.into_stream()?, route, versions).await;
        let (stream, tls) = told(settled, log).await?;
        facts.tls = Some(tls);
        facts.capabilities.clear();
        log.saw(&facts);
        let wire = Wire::new(stream, target.clone(), route.deadline);
        let mut session = Self { wire, helo, target, who, facts };
        session.ehlo(log).await?;
        Ok(session)
    }

    /// Sends a command and what is hidden behind it, in one piece. The bare connection, if TLS may begin.
    pub(super) async fn begin_tls_with(mut self, bytes: &str) -> Result<Option<Box<dyn Stream>>, Error> {
        self.wire.write(Step::StartTls, bytes.as_bytes()).await?;
        let reply = self.wire.reply(Step::StartTls).await?;
        if reply.code == 220 { self.wire.into_stream().map(Some) } else { Ok(None) }
    }

    /// The bare connection after [`Session::ask_for_tls`].
    pub(super) fn into_stream(self) -> Result<Box<dyn Stream>, Error> {
        self.wire.into_stream()
    }

    /// Logs in, by the strongest mechanism that both sides know.
    pub(super) async fn log_in(&mut self, who: &Credentials, log: &mut Transcript) -> Result<(), Error> {
        self.who = Some(who.clone());
        let offered = self.facts.capabilities.iter().find_map(|line| {
            let (word, rest) = line.split_once([' ', '='])?;
            word.eq_ignore_ascii_case("AUTH").then(|| rest.to_ascii_uppercase())
        });
        let offered = offered.unwrap_or_default();
        let mut exchange = auth::Exchange::begin(who, &offered)
            .ok_or_else(|| Error::NoMechanism { target: self.target.clone(), offered: escaped(&offered) })?;
        let broken = |target: &str, cause: String| Error::AuthBroken { target: target.to_owned(), cause };
        let (mut text, mut shown) = exchange.first().map_err(|cause| broken(&self.target, cause))?;
        loop {
            log.say(Side::Client, &shown).await;
            let line = Zeroizing::new(format!("{}\r\n", text.as_str()));
            self.wire.write(Step::Auth, line.as_bytes()).await?;
            let reply = self.reply(Step::Auth, log).await?;
            match reply.code {
                334 => {
                    let data = reply.lines.last().map_or("", String::as_str);
                    text = exchange.answer(data).map_err(|cause| broken(&self.target, cause))?;
                    "***".clone_into(&mut shown);
                }
                235 => return exchange.end().map_err(|cause| broken(&self.target, cause)),
                _ if reply.is_for_now() => {
                    return Err(self.refused_as(Step::Auth, &reply.to_string(), true));
                }
                _ => {
                    let reply = escaped(&reply.to_string());
                    return Err(Error::AuthFailed { target: self.target.clone(), reply });
                }
            }
        }
    }

    /// Hands over the message; the server's last word.
    pub(super) async fn deliver(&mut self, it: &TestMessage, log: &mut Transcript) -> Result<String, Error> {
        self.envelope(it, log).await?;
        let bytes = it.to_data();
        for line in String::from_utf8_lossy(&bytes).lines() {
            log.say(Side::Client, line).await;
        }
        self.wire.write(Step::Message, &bytes).await?;
        let reply = self.reply(Step::Message, log).await?;
        if reply.is_done() {
            Ok(escaped(&reply.to_string()))
        } else {
            Err(self.refused(Step::Message, &reply))
        }
    }

    /// Sender, recipient, and that the message comes: at once where the server takes that (RFC 2920), which saves two
    /// waits of three.
    async fn envelope(&mut self, it: &TestMessage, log: &mut Transcript) -> Result<(), Error> {
        let commands = [
            (Step::MailFrom, format!("MAIL FROM:<{}>", it.from), 2),
            (Step::RcptTo, format!("RCPT TO:<{}>", it.to), 2),
            (Step::Data, "DATA".to_owned(), 3),
        ];
        let at_once = self.offers("PIPELINING");
        if at_once {
            let mut all = String::new();
            for (_, text, _) in &commands {
                log.say(Side::Client, text).await;
                all.push_str(text);
                all.push_str("\r\n");
            }
            self.wire.write(Step::MailFrom, all.as_bytes()).await?;
        }
        let mut refused = None;
        for (step, text, good) in commands {
            let reply =
                if at_once { self.reply(step, log).await? } else { self.command(step, &text, log).await? };
            if reply.code / 100 != good {
                let _ = refused.get_or_insert(self.refused(step, &reply));
                if !at_once {
                    break;
                }
            } else if step == Step::Data && refused.is_some() {
                // RFC 2920, section 3.1: a server may wait for a message to nobody. An empty one ends that.
                log.say(Side::Client, ".").await;
                self.wire.write(Step::Message, b".\r\n").await?;
                let _ = self.reply(Step::Message, log).await?;
            }
        }
        refused.map_or(Ok(()), Err)
    }

    /// Takes leave, and does not wait for the answer: everything is done by then.
    pub(super) async fn quit(mut self, log: &mut Transcript) -> Connection {
        log.say(Side::Client, "QUIT").await;
        let _ = self.wire.write(Step::Quit, b"QUIT\r\n").await;
        self.facts
    }

    async fn ehlo(&mut self, log: &mut Transcript) -> Result<(), Error> {
        let reply = self.command(Step::Ehlo, &format!("EHLO {}", self.helo), log).await?;
        if reply.is_done() {
            self.facts.capabilities = reply.lines.into_iter().skip(1).map(|line| escaped(&line)).collect();
            return Ok(());
        }
        // RFC 5321, section 3.2: a server that does not know EHLO gets HELO.
        if !matches!(reply.code, 500 | 501 | 502 | 504 | 550) {
            return Err(self.refused(Step::Ehlo, &reply));
        }
        let reply = self.command(Step::Ehlo, &format!("HELO {}", self.helo), log).await?;
        if reply.is_done() { Ok(()) } else { Err(self.refused(Step::Ehlo, &reply)) }
    }

    async fn command(&mut self, step: Step, text: &str, log: &mut Transcript) -> Result<Reply, Error> {
        log.say(Side::Client, text).await;
        self.wire.write(step, format!("{text}\r\n").as_bytes()).await?;
        self.reply(step, log).await
    }

    /// The next reply; where a secret was said, it is hidden wherever a server repeats it.
    async fn reply(&mut self, step: Step, log: &mut Transcript) -> Result<Reply, Error> {
        let mut reply = self.wire.reply(step).await?;
        let is_challenge = reply.code == 334;
        if let Some(who) = self.who.as_ref().filter(|_| !is_challenge) {
            reply.lines.iter_mut().for_each(|line| *line = who.hidden(line));
        }
        for (index, line) in reply.lines.iter().enumerate() {
            let sign = if index + 1 == reply.lines.len() { ' ' } else { '-' };
            // A challenge is made of the user's salt: nothing for a transcript that is handed on.
            let line = if is_challenge && self.who.is_some() { "***" } else { line };
            log.say(Side::Server, &format!("{}{sign}{line}", reply.code)).await;
        }
        Ok(reply)
    }

    fn refused(&self, step: Step, reply: &Reply) -> Error {
        self.refused_as(step, &reply.to_string(), reply.is_for_now())
    }

    fn refused_as(&self, step: Step, reply: &str, for_now: bool) -> Error {
        refusal::refused(&self.target, step, escaped(reply), for_now)
    }
}

/// A handshake's outcome, with its line in the transcript.
pub(super) async fn told<S>(
    settled: Result<(S, Tls), Error>,
    log: &mut Transcript,
) -> Result<(S, Tls), Error> {
    match &settled {
        Ok((_, tls)) => {
            let exchange = tls.key_exchange.as_deref().unwrap_or_default();
            log.say(Side::Tls, format!("{} {} {exchange}", tls.version, tls.cipher).trim_end()).await;
        }
        Err(error) => log.say(Side::Tls, &error.to_string()).await,
    }
    settled
}

fn helo(route: &Route, local: IpAddr) -> String {
    match (&route.helo, local) {
        (Some(name), _) => name.to_string(),
        (None, IpAddr::V4(address)) => format!("[{address}]"),
        (None, IpAddr::V6(address)) => format!("[IPv6:{address}]"),
    }
}
