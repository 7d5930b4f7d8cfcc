use super::*;
use crate::received::{Met, Reason, judge_sent, unseen};
use crate::tls::Class;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-11-30 12:00 UTC);
/// By a clock in another zone than the log's.
const SENT: OffsetDateTime = datetime!(2026-11-23 16:34:36 UTC);
const ID: &str = "<test@example.org>";

const POSTFIX: &str = include_str!("../../../tests/replay/logs/postfix.log");

const EXIM: &str = include_str!("../../../tests/replay/logs/exim.log");

const SENDMAIL: &str = include_str!("../../../tests/replay/logs/sendmail.log");

fn told(log: &str, reply: Option<&str>, taker: Taker<'_>) -> (Result<(), NotTold>, Message) {
    let mut message = unseen(ID);
    let recipient = "bank.example".parse().unwrap();
    let wanted = Wanted { at: SENT, reply, recipient: Some(&recipient), to: None, taker };
    let answer = follow_alone(&mut message, wanted, log.as_bytes(), NOW);
    (answer, message)
}

fn judged(log: &str) -> (Option<Met>, Reason) {
    let (answer, message) = told(log, None, Taker::Evident);
    assert_eq!(answer, Ok(()), "{log}");
    let verdict = judge_sent(&message, Some(Class::Verified), false);
    (verdict.expected, verdict.main())
}

#[test]
fn each_server_s_log_proves_the_way_to_the_partner_without_any_header() {
    for log in [POSTFIX, EXIM, SENDMAIL] {
        for log in [log.to_owned(), log.replace('\n', "\r\n"), format!("Good morning\n{log}{log}")] {
            assert_eq!(judged(&log), (Some(Met::Met), Reason::SentOnVerified(1)), "{log}");
        }
        let (_, message) = told(log, None, Taker::Evident);
        let [hop] = message.hops.as_slice() else { panic!("{:?}", message.hops) };
        assert_eq!(hop.by.as_deref(), Some("mx.bank.example"));
        assert_eq!(hop.tls.version.map(crate::tls::TlsVersion::as_str), Some("TLSv1.3"));
        assert!(hop.tls.cipher.is_some() && hop.crossed_a_network() && message.is_unseen());
    }
    let untrusted = POSTFIX.replace("Verified TLS", "Untrusted TLS");
    assert_eq!(judged(&untrusted), (Some(Met::Missed), Reason::VerifiedNotByLog(1)));
    let chain = POSTFIX.replace("Verified TLS", "Trusted TLS");
    assert_eq!(judged(&chain), (Some(Met::NotProven), Reason::SentOnNotProven));
    let plain = EXIM.replace(" X=TLS1.3:ECDHE_X25519__ECDSA_SECP256R1_SHA256__AES_256_GCM:256 CV=dane", "");
    assert_eq!(judged(&plain), (Some(Met::Missed), Reason::RequiredMissed(1)));
}

#[test]
fn what_is_kept_tells_the_same_again() {
    for log in [POSTFIX, EXIM, SENDMAIL] {
        let (_, before) = told(log, None, Taker::Evident);
        let mut again = crate::received::read_again(&before.source).unwrap();
        let recipient = "bank.example".parse().unwrap();
        let lines = before.log.join("\n");
        let wanted =
            Wanted { at: NOW, reply: None, recipient: Some(&recipient), to: None, taker: Taker::Known };
        let answer = follow_alone(&mut again, wanted, lines.as_bytes(), NOW);
        assert_eq!((answer, &again.hops), (Ok(()), &before.hops), "{lines}");
    }
}

#[test]
fn the_server_s_answer_names_it_where_the_line_with_its_message_id_is_not_there() {
    let without = POSTFIX.replace("message-id=<test@example.org>", "message-id=<>");
    let ids = ID.to_owned();
    assert_eq!(told(&without, None, Taker::Evident).0, Err(NotTold::NotThere { ids }));
    let reply = Some("250 2.0.0 Ok: queued as 4XyZ12AbCd");
    assert_eq!(told(&without, reply, Taker::Evident).0, Ok(()));
    let exim = EXIM.replace("id=test@example.org", "");
    assert_eq!(told(&exim, Some("250 OK id=1xVV83-0001CD-0S"), Taker::Evident).0, Ok(()));
    let sendmail = SENDMAIL.replace("test@example.org", "");
    let reply = Some("250 2.0.0 3ANEYcAb000012 Message accepted for delivery");
    assert_eq!(told(&sendmail, reply, Taker::Evident).0, Ok(()));
}

#[test]
fn a_filter_hands_it_back_under_another_name() {
    let log = POSTFIX.replace("4XyZ12AbCd: to", "4NeWnAmE01: to");
    assert!(told(&log, None, Taker::Evident).0.is_err());
    let back = "Nov 23 14:34:38 mx postfix/cleanup[8]: 4NeWnAmE01: message-id=<test@example.org>\n";
    assert_eq!(told(&format!("{back}{log}"), None, Taker::Evident).0, Ok(()));
}

#[test]
fn a_server_that_passes_mail_on_is_not_taken_for_the_partner_s() {
    for log in [POSTFIX, EXIM, SENDMAIL] {
        let by = "smtp.provider.example";
        let log = log.replace("mx.bank.example", by);
        assert_eq!(told(&log, None, Taker::Evident).0, Err(NotTold::Whose { by: by.to_owned() }));
        assert!(told(&log, None, Taker::Named("mx.other.example")).0.is_err());
        assert_eq!(told(&log, None, Taker::Named("SMTP.provider.example")).0, Ok(()));
    }
}

#[test]
fn what_did_not_go_is_told_in_the_server_s_words() {
    let refused = "TLS is required, but was not offered by host mx.bank.example[198.51.100.9]";
    let (before, _) = POSTFIX.split_once("Nov 23 14:34:38").unwrap();
    let postfix = format!(
        "{before}Nov 23 14:34:38 mx postfix/smtp[44]: 4XyZ12AbCd: to=<anna@bank.example>, \
        relay=mx.bank.example[198.51.100.9]:25, delay=0.4, dsn=4.7.4, status=deferred ({refused})\n"
    );
    let answer = format!("deferred ({refused})");
    assert_eq!(told(&postfix, None, Taker::Evident).0, Err(NotTold::NotSent { answer }));
    // It tries again, and then it goes.
    assert_eq!(told(&format!("{postfix}{POSTFIX}"), None, Taker::Evident).0, Ok(()));
    let exim = |sign: &str| EXIM.replace("=> anna@bank.example R=", &format!("{sign} anna@bank.example R="));
    assert!(matches!(told(&exim("=="), None, Taker::Evident).0, Err(NotTold::NotSent { .. })));
    assert!(matches!(told(&exim("**"), None, Taker::Evident).0, Err(NotTold::GivenUp { .. })));
    let bounced = POSTFIX.replace("status=sent (250 2.0.0 Ok)", "status=bounced (host said: 550 no)");
    let answer = "bounced (host said: 550 no)".to_owned();
    assert_eq!(told(&bounced, None, Taker::Evident).0, Err(NotTold::GivenUp { answer }));
    // What became of a copy to somebody else is no matter.
    let copy = postfix.replace("anna@bank.example", "bob@notbank.example");
    assert_eq!(told(&format!("{POSTFIX}{copy}"), None, Taker::Evident).0, Ok(()));
    let sendmail = SENDMAIL.replace("stat=Sent (Ok)", "stat=Deferred: 403 4.7.0 TLS handshake failed.");
    let answer = "Deferred: 403 4.7.0 TLS handshake failed.".to_owned();
    assert_eq!(told(&sendmail, None, Taker::Evident).0, Err(NotTold::NotSent { answer }));
}

#[test]
fn a_log_of_something_else_proves_nothing() {
    assert_eq!(told("Good morning", None, Taker::Evident).0, Err(NotTold::NoLog));
    let there = |log: &str| told(log, None, Taker::Evident).0;
    let another = POSTFIX.replace("test@example.org", "nearly-test@example.org");
    assert_eq!(there(&another), Err(NotTold::NotThere { ids: ID.to_owned() }));
    // To somebody else; without a word about TLS.
    let ids = || "4XyZ12AbCd".to_owned();
    assert_eq!(there(&POSTFIX.replace("anna@bank", "bob@other")), Err(NotTold::NoTls { ids: ids() }));
    let lines: Vec<&str> = POSTFIX.lines().filter(|it| !it.contains("TLS")).collect();
    let silent = lines.join("\n");
    assert_eq!(there(&silent), Err(NotTold::NoTls { ids: ids() }));
    let (_, message) = told(&silent, None, Taker::Evident);
    assert!(message.hops.is_empty() && message.log.is_empty());
}

#[test]
fn a_name_that_only_looks_like_the_partner_s_is_asked_about() {
    for by in ["relay.example", "gw.other.bank.example.net", "notbank.example", "nhs.bank.example.org"] {
        let log = POSTFIX.replace("mx.bank.example", by);
        assert_eq!(told(&log, None, Taker::Evident).0, Err(NotTold::Whose { by: by.to_owned() }));
    }
    for by in ["bank.example", "a.b.BANK.example"] {
        assert_eq!(told(&POSTFIX.replace("mx.bank.example", by), None, Taker::Evident).0, Ok(()), "{by}");
    }
    // A central relay of a company of which the recipient's domain is a part, as ours is.
    let mut message = unseen(ID);
    let recipient = "uk.group.example".parse().unwrap();
    let wanted =
        Wanted { at: SENT, reply: None, recipient: Some(&recipient), to: None, taker: Taker::Evident };
    let log = POSTFIX.replace("anna@bank.example", "anna@uk.group.example");
    let log = log.replace("mx.bank.example", "gw.group.example");
    let by = "gw.group.example".to_owned();
    assert_eq!(follow_alone(&mut message, wanted, log.as_bytes(), NOW), Err(NotTold::Whose { by }));
    // What the other side answers names nobody.
    let said = EXIM.replace("H=mx.bank.example", "H=out.provider.example");
    let said = said.replace("250 2.0.0 Ok", "250 queued relay=mx.bank.example[192.0.2.1]");
    let by = "out.provider.example".to_owned();
    assert_eq!(told(&said, None, Taker::Evident).0, Err(NotTold::Whose { by }));
    let by = "198.51.100.9".to_owned();
    let nameless = SENDMAIL.replace("relay=mx.bank.example, v", "relay=[198.51.100.9], v");
    let nameless = nameless.replace("relay=mx.bank.example. [", "relay=[198.51.100.9] [");
    assert_eq!(told(&nameless, None, Taker::Evident).0, Err(NotTold::Whose { by }));
}

/// Postfix falls back to plain text by itself, in the same process and to the same server, and has no line for it.
#[test]
fn a_connection_that_broke_says_nothing_of_the_one_behind() {
    let (before, to) = POSTFIX.rsplit_once("Nov 23 14:34:38 mx postfix/smtp[44]: 4XyZ12AbCd: to=").unwrap();
    let to = format!("Nov 23 14:34:58 mx postfix/smtp[44]: 4XyZ12AbCd: to={to}");
    for broken in [
        "lost connection with mx.bank.example[198.51.100.9] while sending MAIL FROM",
        "conversation with mx.bank.example[198.51.100.9] timed out while sending MAIL FROM",
        "Cannot start TLS: handshake failure",
    ] {
        let log = format!("{before}Nov 23 14:34:39 mx postfix/smtp[44]: 4XyZ12AbCd: {broken}\n{to}");
        let ids = "4XyZ12AbCd".to_owned();
        assert_eq!(told(&log, None, Taker::Evident).0, Err(NotTold::NoTls { ids }), "{broken}");
    }
    // Put off over TLS, and handed on later by the same process without a word about TLS.
    let later = to.replace("14:34:58", "14:44:58");
    let deferred = to.replace("status=sent (250 2.0.0 Ok)", "status=deferred (host said: 450 later)");
    let ids = "4XyZ12AbCd".to_owned();
    assert_eq!(
        told(&format!("{before}{deferred}{later}"), None, Taker::Evident).0,
        Err(NotTold::NoTls { ids })
    );
    // Of two recipients the first is refused, on the one connection.
    let refused = deferred.replace("anna@", "otto@");
    assert_eq!(told(&format!("{before}{refused}{to}"), None, Taker::Evident).0, Ok(()));
}

#[test]
fn another_message_is_not_taken_for_it() {
    let ids = || ID.to_owned();
    // Months later the name is another one's.
    let old = POSTFIX.replace("Nov 23", "Mar 23");
    assert_eq!(told(&old, None, Taker::Evident).0, Err(NotTold::NotThere { ids: ids() }));
    // An answer, or a filter's warning, only mentions it.
    let mentions = POSTFIX.replace("message-id=<test", "warning: header References: <test");
    assert_eq!(told(&mentions, None, Taker::Evident).0, Err(NotTold::NotThere { ids: ids() }));
    let subject =
        EXIM.replace("id=test@example.org", "id=other@example.org T=\"of id=test@example.org now\"");
    assert_eq!(told(&subject, None, Taker::Evident).0, Err(NotTold::NotThere { ids: ids() }));
    // What cannot be kept proves nothing tomorrow.
    let long = POSTFIX.replace("250 2.0.0 Ok", &"x".repeat(Quotes::LONGEST));
    let ids = "4XyZ12AbCd".to_owned();
    assert_eq!(told(&long, None, Taker::Evident).0, Err(NotTold::NoTls { ids }));
}

/// Nothing more is said of TLS, and so nothing is known of how it went.
fn is_silent(log: &str) {
    let answer = told(log, None, Taker::Evident).0;
    assert!(matches!(answer, Err(NotTold::NoTls { .. })), "{answer:?}\n{log}");
}

#[test]
fn a_connection_of_another_process_host_or_hour_proves_nothing() {
    let (named, to) = POSTFIX.split_once("Nov 23 14:34:38 mx postfix/smtp[44]: Verified").unwrap();
    let (tls, to) = to.split_once('\n').unwrap();
    let tls = |head: &str| format!("{head}: Verified{tls}\n");
    // Another host has the same number; in a container most do.
    is_silent(&format!("{named}{}{to}", tls("Nov 23 14:34:38 mx2 postfix/smtp[44]")));
    // Weeks ago, or later in a file that was joined in the wrong order.
    is_silent(&format!("{named}{}{to}", tls("Sep  1 14:34:38 mx postfix/smtp[44]")));
    is_silent(&format!("{named}{}{to}", tls("Nov 27 14:34:38 mx postfix/smtp[44]")));
    let usual = tls("Nov 23 14:34:38 mx postfix/smtp[44]");
    // It carried another message, which then went elsewhere.
    let other = "Nov 23 14:34:38 mx postfix/smtp[44]: 4AAAAAAAAA: host mx.bank.example[198.51.100.9] said: 450 4.2.0 later\n";
    is_silent(&format!("{named}{usual}{other}{to}"));
    // A cached connection has its own line where it is encrypted.
    let cached = to.replace("delay=0.4", "conn_use=2, delay=0.4");
    let other = to.replace("4XyZ12AbCd", "4AAAAAAAAA");
    is_silent(&format!("{named}{usual}{other}{cached}"));
    let reused = usual.replace("established to", "reused to");
    assert_eq!(told(&format!("{named}{usual}{other}{reused}{cached}"), None, Taker::Evident).0, Ok(()));
    // To another domain with the same server it went over a connection of its own.
    let elsewhere = to.replace("anna@bank", "ann@other");
    let log = format!("{named}{usual}{elsewhere}{to}");
    is_silent(&log);
    // Put off because the connection broke, and sent at once by hand.
    let broken =
        to.replace("status=sent (250 2.0.0 Ok)", "status=deferred (lost connection with mx.bank.example)");
    is_silent(&format!("{named}{usual}{broken}{to}"));
    // Put off, and sent at once by hand, in the same process.
    let later = to.replace("status=sent (250 2.0.0 Ok)", "status=deferred (host said: 450 later)");
    is_silent(&format!("{named}{usual}{later}{to}"));
    // Older than the message itself, which was half a second on its way.
    is_silent(&format!("{named}{}{to}", usual.replace("14:34:38", "14:10:00")));
    // As the journal prints its dates.
    let journal = |log: &str| log.replace("Nov 23 14:34:38", "2026-11-23T14:34:38+0000");
    let anew = journal(to).replace("T14:34:38", "T14:54:38");
    is_silent(&format!("{named}{}{}{anew}", journal(&usual), journal(&later)));
    assert_eq!(told(&journal(POSTFIX), None, Taker::Evident).0, Ok(()));
}

#[test]
fn a_connection_of_sendmail_s_is_that_of_the_first_message_on_it() {
    let (named, rest) = SENDMAIL.split_once("Nov 23 14:34:38 mx sm-mta[9]: STARTTLS").unwrap();
    let (tls, to) = rest.split_once('\n').unwrap();
    let tls = |at: &str| format!("{at} mx sm-mta[9]: STARTTLS{tls}\n");
    is_silent(&format!("{named}{}{to}", tls("Sep  1 14:34:38")));
    let usual = tls("Nov 23 14:34:38");
    let broken = to.replace("stat=Sent (Ok)", "stat=Deferred: Connection reset by mx.bank.example.");
    is_silent(&format!("{named}{usual}{broken}{to}"));
    // Another message's, which is not kept for ever.
    let other = to.replace("3ANEYcAb000012", "3ANEYcAb000099").replace("14:34:38", "14:26:30");
    is_silent(&format!("{named}{}{other}{to}", tls("Nov 23 14:26:30")));
    // Nor at once: a connection in the clear has no line of its own.
    is_silent(&format!("{named}{usual}{}{to}", other.replace("14:26:30", "14:34:38")));
    // At LogLevel 12 a line about the certificate follows, whatever words its owner chose.
    let subject = "Nov 23 14:34:38 mx sm-mta[9]: STARTTLS=client, cert-subject=/O=Bank,+20errors/CN=mx.bank.example, \
        cert-issuer=/CN=CA, verifymsg=ok, error_free\n";
    let (answer, message) = told(&format!("{named}{usual}{subject}{to}"), None, Taker::Evident);
    assert_eq!((answer, message.log.len()), (Ok(()), 3), "{:?}", message.log);
    assert!(message.log[1].contains("version="), "{:?}", message.log);
}

/// A Message-ID is used again, or several get it: what proves least counts, whatever the order.
#[test]
fn of_several_deliveries_the_weakest_counts() {
    let second = POSTFIX.replace("4XyZ12AbCd", "4QqQ12AbCd").replace("Verified TLS", "Untrusted TLS");
    for log in [format!("{POSTFIX}{second}"), format!("{second}{POSTFIX}")] {
        let (answer, message) = told(&log, None, Taker::Evident);
        assert_eq!((answer, message.hops[0].receiver_certificate), (Ok(()), PeerCertificate::Unverified));
    }
    // In the clear to anna, half an hour after bob got it over TLS.
    let anna = "2026-11-23 14:34:38 1xVV83-0001CD-0S => anna@bank.example R=r T=t H=mx.bank.example [198.51.100.9] C=\"250 ok\"\n";
    let bob = anna.replace("anna@", "bob@").replace(" C=", " X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=dane C=");
    let named = "2026-11-23 14:34:37 1xVV83-0001CD-0S <= ann@example.org H=x [192.0.2.7] P=esmtp S=1 id=test@example.org\n";
    let later = anna.replace("14:34:38", "15:04:38");
    let (_, message) = told(&format!("{named}{bob}{later}"), None, Taker::Evident);
    assert!(message.hops.first().is_none_or(|hop| hop.tls.used != Used::Yes), "{message:?}");
    // A program without a number tells what a stranger called himself.
    let stranger = format!(
        "Nov 23 14:34:38 mx dovecot: imap-login: user=<x exim[5]: {}",
        &bob[20..].replace("bob@", "anna@")
    );
    assert!(told(&format!("{named}{stranger}"), None, Taker::Evident).0.is_err());
    // A line that no server writes fills no setup.
    let (from, rest) = SENDMAIL.split_once(", ").unwrap();
    let long = told(&format!("{from}, junk={}, {rest}", "A".repeat(10_000)), None, Taker::Evident).1;
    assert!(long.log.iter().all(|line| line.len() <= Quotes::LONGEST), "{:?}", long.log.len());
}

#[test]
fn what_others_say_in_a_line_is_no_recipient() {
    let copy = "Nov 23 14:34:39 mx postfix/smtp[45]: 4XyZ12AbCd: to=<archive@vault.example>, \
        relay=mx.vault.example[198.51.100.20]:25, delay=0.4, dsn=5.0.0, status=bounced (journal of anna@bank.example refused)\n";
    assert_eq!(told(&format!("{POSTFIX}{copy}"), None, Taker::Evident).0, Ok(()));
    // Somebody else in the same domain, where the address is known.
    let recipient = "bank.example".parse().unwrap();
    let alone = |log: &str| {
        let mut message = unseen(ID);
        let to = Some("Anna@bank.example");
        let wanted = Wanted { at: SENT, reply: None, recipient: Some(&recipient), to, taker: Taker::Evident };
        follow_alone(&mut message, wanted, log.as_bytes(), NOW)
    };
    let postmaster = copy.replace("archive@vault", "postmaster@bank");
    assert_eq!(alone(&format!("{POSTFIX}{postmaster}")), Ok(()));
    let first = POSTFIX.replace("anna@", "otto@");
    let (_, to) = POSTFIX.rsplit_once("Nov 23 14:34:38 mx").unwrap();
    assert_eq!(alone(&format!("{first}Nov 23 14:34:38 mx{to}")), Ok(()), "both on one connection");
    assert_eq!(alone(&first.replace("otto@", "anna.m@")), Ok(()), "the address was written anew");
    // To the one with TLS, to the other without.
    let (named, went) = EXIM.split_once('\n').unwrap();
    let otto = went.replace("anna@", "otto@");
    let plain = went.replace(" X=TLS1.3:ECDHE_X25519__ECDSA_SECP256R1_SHA256__AES_256_GCM:256 CV=dane", "");
    let plain = plain.replace("mx.bank.example", "mx2.bank.example");
    for log in [format!("{named}\n{otto}{plain}"), format!("{named}\n{plain}{otto}")] {
        let mut message = unseen(ID);
        let to = Some("anna@bank.example");
        let wanted = Wanted { at: SENT, reply: None, recipient: Some(&recipient), to, taker: Taker::Evident };
        follow_alone(&mut message, wanted, log.as_bytes(), NOW).unwrap();
        let verdict = judge_sent(&message, Some(Class::Verified), false);
        assert_eq!(verdict.expected, Some(Met::Missed), "{log}");
    }
}

#[test]
fn a_domain_beyond_ascii_is_the_same_in_either_form() {
    let recipient = "xn--bcher-kva.example".parse().unwrap();
    let mut message = unseen(ID);
    let wanted =
        Wanted { at: SENT, reply: None, recipient: Some(&recipient), to: None, taker: Taker::Evident };
    let log = POSTFIX.replace("anna@bank.example", "anna@bücher.example");
    let log = log.replace("mx.bank.example", "mx.xn--bcher-kva.example");
    assert_eq!(follow_alone(&mut message, wanted, log.as_bytes(), NOW), Ok(()));
}

#[test]
fn a_message_that_waited_too_long_is_given_up() {
    let (named, _) = POSTFIX.split_once("Nov 23 14:34:38").unwrap();
    let expired = "Nov 28 14:34:38 mx postfix/qmgr[3]: 4XyZ12AbCd: from=<ann@example.org>, status=expired, returned to sender\n";
    let answer = "expired, returned to sender".to_owned();
    assert_eq!(told(&format!("{named}{expired}"), None, Taker::Evident).0, Err(NotTold::GivenUp { answer }));
    // Put off at first, and sent where the log has no word about TLS.
    let (_, to) = POSTFIX.rsplit_once("Nov 23 14:34:38 mx").unwrap();
    let to = format!("Nov 23 14:34:38 mx{to}");
    let later = to.replace("status=sent (250 2.0.0 Ok)", "status=deferred (host said: 450 later)");
    is_silent(&format!("{named}{later}{to}"));
}

#[test]
fn a_filter_s_word_is_not_the_last_and_lines_may_stand_in_any_order() {
    let filter = "Nov 23 14:34:40 mx postfix/smtp[46]: 4FiLtEr001: to=<anna@bank.example>, \
        relay=filter.example.org[10.0.0.5]:10024, delay=0.4, dsn=2.0.0, status=sent (250 2.0.0 Ok)\n";
    let tls = "Nov 23 14:34:40 mx postfix/smtp[46]: Trusted TLS connection established to \
        filter.example.org[10.0.0.5]:10024: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n";
    let named = "Nov 23 14:34:36 mx postfix/cleanup[8]: 4FiLtEr001: message-id=<test@example.org>\n";
    for log in [format!("{named}{POSTFIX}{tls}{filter}"), format!("{named}{POSTFIX}{filter}")] {
        assert_eq!(told(&log, None, Taker::Evident).0, Ok(()), "{log}");
    }
    let mut lines: Vec<&str> = POSTFIX.lines().collect();
    lines.rotate_left(2);
    assert_eq!(told(&lines.join("\n"), None, Taker::Evident).0, Ok(()));
}

#[test]
fn a_loop_ends_and_no_date_is_too_late() {
    let name = |number: usize| {
        format!("Nov 23 14:34:37 mx postfix/cleanup[8]: 4AbC{number:06}: message-id=<test@example.org>\n")
    };
    let log: String = (0..20_000).map(name).collect();
    assert!(told(&log, None, Taker::Evident).0.is_err());
    let mut message = unseen(ID);
    let at = datetime!(9999-12-31 23:00 UTC);
    let wanted = Wanted { at, reply: None, recipient: None, to: None, taker: Taker::Evident };
    assert!(follow_alone(&mut message, wanted, POSTFIX.as_bytes(), at).is_err());
}
