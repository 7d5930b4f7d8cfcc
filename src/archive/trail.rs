//! One message in a mail log: what its servers wrote there about the hops of which its headers tell too little.
//!
//! A `Received` line is the receiver's word. Whether the *sender* verified the receiver's certificate, which is what a
//! policy of "verified" asks for, stands in the sender's log alone. There a message goes by the name that its server
//! gave it, which is the id in the `Received` line of the hop before; the receiver's own id stands in its answer.

use super::alone::{AFTER, BEFORE};
use super::log::{EXIM, Line, Logs, connected};
use super::not_told::NotTold;
use super::partner::Partner;
use super::tally::Tally;
use crate::files::source;
use crate::name::MailDomain;
use crate::policy::Direction;
use crate::received::{Hop, Message, PeerCertificate, Used};
use crate::store;
use crate::tls::CipherSuite;
use std::collections::HashMap;
use std::path::Path;
use time::OffsetDateTime;

/// Shorter ones stand in other words as well.
pub(super) const SHORTEST_ID: usize = 6;

/// Larger logs are those of many days: rotated, or cut to the day of the message, they can be read.
const LARGEST_LOG: u64 = 256 << 20;

/// A log as the server keeps it, in bytes: a rotated one is packed.
///
/// # Errors
/// Where it cannot be read or unpacked, or is larger than 256 MiB.
pub fn bytes(path: &Path) -> Result<Vec<u8>, store::Error> {
    source::whole(path, LARGEST_LOG)
}

/// The names that the servers gave the message, as their logs have them.
pub fn ids(message: &Message) -> Vec<&str> {
    let ids = message.hops.iter().filter_map(|hop| hop.id.as_deref());
    ids.filter(|id| id.len() >= SHORTEST_ID).collect()
}

/// Adds to the hops what a log says of them, and to the message the lines that say it: of Postfix, Exim or Sendmail, whole
/// or in part. `recipient`: the domain that
/// the message went to, where that is known; `now`: the latest that a date without a year can be.
///
/// # Errors
/// Where the log tells nothing of these hops.
pub fn follow(
    message: &mut Message,
    log: &[u8],
    recipient: Option<&MailDomain>,
    now: OffsetDateTime,
) -> Result<(), NotTold> {
    let mut logs = Logs::default();
    let (mut is_there, mut is_told) = (false, false);
    let mut quotes = Quotes::default();
    // Names are used again.
    let dates = || message.hops.iter().filter_map(|hop| hop.date);
    let time = dates().min().zip(dates().max());
    let time = time.map(|(first, last)| (first.saturating_sub(BEFORE), last.saturating_add(AFTER)));
    for text in log.split(|byte| *byte == b'\n') {
        let text = String::from_utf8_lossy(text);
        let text = text.trim_end_matches('\r');
        let Some(line) = Line::read(text, now) else { continue };
        let mut tally = Tally::default();
        logs.line(&line, &mut tally);
        let is_about = ids(message).into_iter().any(|id| names(line.text, id));
        is_there |= is_about;
        quotes.pass(&line, text, is_about);
        if line.date().zip(time).is_some_and(|(it, (first, last))| it < first || it > last) {
            continue;
        }
        for partner in tally.partners() {
            let Some(hop) = hop_of(&line, &partner, message, recipient) else { continue };
            // That nothing is said of TLS means plain text in Exim's line alone; of the others a line may be missing here.
            let Some(told) = Told::of(&partner).filter(|it| it.used == Used::Yes || line.program == EXIM)
            else {
                continue;
            };
            if told.add_to(hop, partner.direction) {
                is_told = true;
                quotes.take(&line, text, partner.direction, &mut message.log);
            }
        }
    }
    let ids = || ids(message).join(", ");
    match (is_told, is_there) {
        (true, _) => Ok(()),
        (false, true) => Err(NotTold::NoTls { ids: ids() }),
        (false, false) if logs.known == 0 => Err(NotTold::NoLog),
        (false, false) => Err(NotTold::NotThere { ids: ids() }),
    }
}

/// The lines that go with the one that is counted: how the connection was encrypted stands in one of their own, in all
/// logs but Exim's.
#[derive(Default)]
pub(super) struct Quotes {
    /// The last line about TLS of each process.
    tls: HashMap<String, String>,
    /// How the message came in: Postfix counts it in a line of another process.
    came: Vec<String>,
}

impl Quotes {
    /// More processes than any server has; longer lines than any of theirs.
    const MOST: usize = 20_000;
    pub const LONGEST: usize = 1_000;
    /// A message with more recipients is no test message.
    const MOST_LINES: usize = 20;

    pub fn pass(&mut self, line: &Line<'_>, text: &str, is_about: bool) {
        // Sendmail has a second line about the certificate.
        let made = [" TLS connection established ", " TLS connection reused "];
        let is_tls = connected(line.text, &made).is_some()
            || line.text.starts_with("STARTTLS=") && line.text.contains(", version=");
        if is_tls && text.len() <= Self::LONGEST {
            if self.tls.len() >= Self::MOST {
                self.tls.clear();
            }
            let _ = self.tls.insert(line.process.to_owned(), text.to_owned());
        } else if is_about && line.text.contains(": client=") {
            self.came = self.tls.get(line.process).cloned().into_iter().chain([text.to_owned()]).collect();
        }
    }

    /// Adds them, each once.
    pub fn take(&self, line: &Line<'_>, text: &str, direction: Direction, to: &mut Vec<String>) {
        let came = self.came.iter().filter(|_| direction == Direction::Inbound);
        let with = came.chain(self.tls.get(line.process)).map(String::as_str);
        for quote in with.chain([text]).filter(|quote| quote.len() <= Self::LONGEST) {
            if to.len() < Self::MOST_LINES && !to.iter().any(|known| known == quote) {
                to.push(quote.to_owned());
            }
        }
    }
}

/// The hop that a counted line is about.
fn hop_of<'a>(
    line: &Line<'_>,
    partner: &Partner,
    message: &'a mut Message,
    recipient: Option<&MailDomain>,
) -> Option<&'a mut Hop> {
    let own = line.text.split([':', ' ']).next().unwrap_or_default();
    let has = |hop: &Hop, wanted: &dyn Fn(&str) -> bool| {
        hop.id.as_deref().is_some_and(|id| id.len() >= SHORTEST_ID && wanted(id))
    };
    let hops = &message.hops;
    let at = match partner.direction {
        Direction::Inbound => hops.iter().position(|hop| has(hop, &|id| id == own))?,
        // The receiver's answer tells it beyond doubt; otherwise it is the hop after the one that gave it this name.
        Direction::Outbound => {
            if recipient.is_some_and(|domain| *domain != partner.domain) {
                return None;
            }
            let answered = hops.iter().position(|hop| has(hop, &|id| id != own && names(line.text, id)));
            let before = || hops.iter().rposition(|hop| has(hop, &|id| id == own));
            answered.or_else(|| before().map(|at| at + 1))?
        }
    };
    message.hops.get_mut(at).filter(|hop| hop.crossed_a_network())
}

/// Whether a line has this name: as a word, for one may begin as another does.
fn names(text: &str, id: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '-');
    text.match_indices(id).any(|(at, _)| {
        let (before, behind) = (text[..at].chars().next_back(), text[at + id.len()..].chars().next());
        !is_part(before) && !is_part(behind)
    })
}

/// What the account of a single message says.
pub(super) struct Told<'a> {
    partner: &'a Partner,
    pub used: Used,
    peer: PeerCertificate,
}

impl<'a> Told<'a> {
    /// None where nothing is told, it did not go, or it stayed inside.
    pub fn of(partner: &'a Partner) -> Option<Self> {
        let used = match partner {
            Partner { messages: 0, .. } | Partner { unknown: 1.., .. } | Partner { local: 1.., .. } => {
                return None;
            }
            Partner { plain: 1.., .. } => Used::No,
            _ => Used::Yes,
        };
        let peer = if partner.refused_if_verified + partner.unsure_if_verified == 0 {
            PeerCertificate::Verified
        } else if partner.refused_if_verified > partner.refused_if_required {
            PeerCertificate::Unverified
        } else {
            PeerCertificate::Unknown
        };
        Some(Self { partner, used, peer })
    }

    /// Adds what the line of the hop leaves open; whether that is anything.
    pub fn add_to(self, hop: &mut Hop, direction: Direction) -> bool {
        if hop.tls.used == Used::Unknown {
            let weakest = self.partner.weakest.as_ref();
            hop.tls.used = self.used;
            hop.tls.version = weakest.and_then(|it| it.version);
            hop.tls.cipher = weakest.and_then(|it| it.cipher.as_deref().map(str::to_owned));
            let suite = hop.tls.cipher.as_deref().and_then(CipherSuite::read);
            hop.tls.cipher_iana = suite.and_then(|suite| suite.iana(hop.tls.version));
            hop.grade = weakest.map_or(hop.grade, |it| it.grade);
        } else if self.used == Used::No {
            // The receiver knows better whether its own connection was encrypted.
            return false;
        }
        let is_bad =
            matches!(hop.receiver_certificate, PeerCertificate::Unverified | PeerCertificate::Failed);
        match direction {
            // Where it went to several there, the one that proves least counts.
            Direction::Outbound if !is_bad => hop.receiver_certificate = self.peer,
            Direction::Inbound if hop.tls.peer_certificate == PeerCertificate::Unknown => {
                hop.tls.peer_certificate = self.peer;
            }
            Direction::Outbound | Direction::Inbound => {}
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::received::{Met, Reason, judge, read};
    use crate::tls::Class;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-30 12:00 UTC);

    /// From a workstation to our server, from there to the bank's.
    const MESSAGE: &str = "Received: from mx.example.org (mx.example.org [192.0.2.1])\n\
        \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\
        \tby mx.bank.example (Postfix) with ESMTPS id 4DC319E805D\n\
        \tfor <anna@bank.example>; Mon, 23 Nov 2026 14:34:38 +0000 (UTC)\n\
        Received: from desk.example.org (desk.example.org [10.0.0.7])\n\
        \tby mx.example.org (Postfix) with ESMTPSA id 4XyZ12AbCd;\n\
        \tMon, 23 Nov 2026 14:34:37 +0000 (UTC)\n\
        Message-ID: <test@example.org>\n\n";

    const POSTFIX: &str = "Nov 23 14:34:38 mx postfix/smtp[44]: Verified TLS connection established to \
        mx.bank.example[198.51.100.9]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\
        Nov 23 14:34:38 mx postfix/smtp[44]: 4XyZ12AbCd: to=<anna@bank.example>, \
        relay=mx.bank.example[198.51.100.9]:25, delay=0.4, delays=0/0/0.3/0.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: \
        queued as 4DC319E805D)\n";

    const EXIM: &str = "2026-11-23 14:34:38 4XyZ12-0007rT-35 => anna@bank.example R=dnslookup T=remote_smtp \
        H=mx.bank.example [198.51.100.9] X=TLS1.3:ECDHE_X25519__ECDSA_SECP256R1_SHA256__AES_256_GCM:256 CV=dane \
        C=\"250 2.0.0 Ok: queued as 4DC319E805D\"\n";

    fn followed(message: &str, log: &str) -> (Result<(), NotTold>, Option<Met>, Reason) {
        let mut message = read(message.as_bytes()).unwrap();
        let answer = follow(&mut message, log.as_bytes(), Some(&"bank.example".parse().unwrap()), NOW);
        let verdict = judge(&message, Some(Class::Verified));
        (answer, verdict.expected, verdict.main())
    }

    #[test]
    fn the_sender_s_log_tells_whether_it_verified_the_receiver() {
        let unproven = Reason::VerifiedNotProven(2);
        let known = |log: &str| followed(MESSAGE, log);
        let proven = (Ok(()), Some(Met::Met), Reason::VerifiedByLog(2));
        assert_eq!(known(POSTFIX), proven);
        assert_eq!(known(&POSTFIX.replace('\n', "\r\n")), proven);
        // By our own name for it alone, where the partner's server keeps its own to itself.
        assert_eq!(known(&POSTFIX.replace("queued as 4DC319E805D", "accepted")), proven);
        assert_eq!(known(EXIM), proven);
        let untrusted = known(&POSTFIX.replace("Verified", "Untrusted"));
        assert_eq!(untrusted, (Ok(()), Some(Met::Missed), Reason::VerifiedNotByLog(2)));
        // "Trusted" says nothing of the name.
        assert_eq!(known(&POSTFIX.replace("Verified", "Trusted")), (Ok(()), Some(Met::NotProven), unproven));
    }

    #[test]
    fn the_lines_that_tell_it_are_quoted_and_tell_the_same_again() {
        let other = POSTFIX.replace("4XyZ12AbCd", "4AbCdEfGhI").replace("4DC319E805D", "4ZzZzZzZzZz");
        let other = other.replace("anna@bank", "bob@bank").replace("[44]", "[45]");
        let sendmail = "Nov 23 14:34:38 mx sm-mta[7]: STARTTLS=client, relay=mx.bank.example, version=TLSv1.3, \
            verify=OK, cipher=TLS_AES_256_GCM_SHA384, bits=256/256\n\
            Nov 23 14:34:38 mx sm-mta[7]: 3ANEYcAb000012: to=<anna@bank.example>, delay=00:00:01, \
            mailer=esmtp, relay=mx.bank.example [198.51.100.9], dsn=2.0.0, stat=Sent (Ok: queued as 4DC319E805D)\n";
        // In Exim's one line stands both; of Sendmail's log it is known that it was encrypted.
        for (log, lines, message) in [
            (POSTFIX, 2, MESSAGE.to_owned()),
            (&POSTFIX.replace(" established to ", " reused to "), 2, MESSAGE.to_owned()),
            (EXIM, 1, MESSAGE.to_owned()),
            (sendmail, 2, MESSAGE.replace("4XyZ12AbCd", "3ANEYcAb000012")),
        ] {
            let long = format!("Good morning\n{other}{log}{other}");
            let mut told = read(message.as_bytes()).unwrap();
            let recipient = "bank.example".parse().unwrap();
            let _ = follow(&mut told, long.as_bytes(), Some(&recipient), NOW);
            assert_eq!(told.log.join("\n") + "\n", log, "{long}");
            assert_eq!(told.log.len(), lines);
            let mut again = read(message.as_bytes()).unwrap();
            let _ = follow(&mut again, told.log.join("\n").as_bytes(), Some(&recipient), NOW);
            assert_eq!(again, told);
        }
        // What came in: Postfix counts it in the line of its queue.
        let came = "Nov 23 14:34:37 mx postfix/smtpd[9]: Anonymous TLS connection established from \
            desk.example.org[192.0.2.7]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\
            Nov 23 14:34:37 mx postfix/smtpd[9]: 4XyZ12AbCd: client=desk.example.org[192.0.2.7]\n\
            Nov 23 14:34:37 mx postfix/cleanup[8]: 4XyZ12AbCd: message-id=<test@example.org>\n\
            Nov 23 14:34:37 mx postfix/qmgr[3]: 4XyZ12AbCd: from=<ann@example.org>, size=400, nrcpt=1 (queue active)\n";
        let mut told = read(MESSAGE.replace("[10.0.0.7]", "[192.0.2.7]").as_bytes()).unwrap();
        assert_eq!(follow(&mut told, came.as_bytes(), None, NOW), Ok(()));
        let wanted: Vec<&str> = came.lines().filter(|line| !line.contains("cleanup")).collect();
        assert_eq!(told.log, wanted);
        // A flood of recipients, and lines that no server writes, fill no setup.
        let mut told = read(MESSAGE.as_bytes()).unwrap();
        let flood: String = (0..100).map(|at| POSTFIX.replace("delay=0.4", &format!("delay={at}"))).collect();
        let _ = follow(&mut told, flood.as_bytes(), None, NOW);
        assert_eq!(told.log.len(), Quotes::MOST_LINES);
        let mut told = read(MESSAGE.as_bytes()).unwrap();
        let long = POSTFIX.replace("delay=0.4", &format!("delay={}", "1".repeat(Quotes::LONGEST)));
        let _ = follow(&mut told, long.as_bytes(), None, NOW);
        assert_eq!(told.log.len(), 1);
    }

    #[test]
    fn a_log_of_something_else_proves_nothing() {
        let ids = "4XyZ12AbCd, 4DC319E805D".to_owned();
        let unproven = |why| (Err(why), Some(Met::NotProven), Reason::VerifiedNotProven(2));
        let known = |log: &str| followed(MESSAGE, log);
        assert_eq!(known("Good morning"), unproven(NotTold::NoLog));
        assert_eq!(known(""), unproven(NotTold::NoLog));
        let another = POSTFIX.replace("4XyZ12AbCd", "4XyZ12AbCde").replace("4DC319E805D", "4DC319E805DF");
        assert_eq!(known(&another), unproven(NotTold::NotThere { ids: ids.clone() }));
        // The one line alone says that some message went over it, and which one stands in the other.
        let (established, to) = POSTFIX.split_once('\n').unwrap();
        assert_eq!(known(established), unproven(NotTold::NotThere { ids: ids.clone() }));
        assert_eq!(known(to), unproven(NotTold::NoTls { ids: ids.clone() }));
        // A copy of it went to somebody else.
        let copy = POSTFIX.replace("anna@bank", "bob@other").replace("queued as 4DC319E805D", "accepted");
        assert_eq!(known(&copy), unproven(NotTold::NoTls { ids }));
    }

    #[test]
    fn what_the_receiver_kept_quiet_about_stands_in_a_log() {
        let quiet = MESSAGE
            .replace("\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n", "")
            .replace("with ESMTPS id", "id");
        let (answer, met, reason) = followed(&quiet, POSTFIX);
        assert_eq!((answer, met, reason), (Ok(()), Some(Met::Met), Reason::VerifiedByLog(2)));
        let plain =
            EXIM.replace(" X=TLS1.3:ECDHE_X25519__ECDSA_SECP256R1_SHA256__AES_256_GCM:256 CV=dane", "");
        let (answer, met, reason) = followed(&quiet, &plain);
        assert_eq!((answer, met, reason), (Ok(()), Some(Met::Missed), Reason::RequiredMissed(2)));
        // Against the receiver's own word it counts for nothing.
        assert!(followed(MESSAGE, &plain).0.is_err());
    }
}
