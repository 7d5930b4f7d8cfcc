//! Logs that the real servers wrote: those of `tests/servers/matrix.rs`, opportunistic TLS with peers of every kind; then the same with TLS asked for.

use super::{read_one, told};
use std::path::Path;

fn of(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive").join(file);
    let archive = read_one(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(archive.problems, []);
    let mut told: Vec<String> = archive.partners.iter().map(told).collect();
    told.sort();
    told
}

/// `good`: over strong TLS, of whose certificate nothing is told.
const UNSURE: &str = "1/1/0/0/0/0/0, 0+0, 0+1";
const VERIFIED: &str = "1/1/0/0/0/0/0, 0+0, 0+0";
const UNVERIFIED: &str = "1/1/0/0/0/0/0, 0+0, 1+0";
const PLAIN: &str = "1/0/0/0/0/1/0, 1+0, 1+0";

fn wanted(all: &[(&str, &str, &str)]) -> Vec<String> {
    let line = |(kind, direction, told): &(&str, &str, &str)| {
        format!("{kind}.opportunistic.test {direction}: {told}")
    };
    let mut all: Vec<String> = all.iter().map(line).collect();
    all.sort();
    all
}

#[test]
fn postfix() {
    let wanted = wanted(&[
        ("good", "inbound", UNSURE),
        ("no-tls", "inbound", PLAIN),
        ("wrong-name", "inbound", UNSURE),
        ("expired", "inbound", UNSURE),
        ("untrusted", "inbound", UNSURE),
        // `Trusted` says nothing of the name.
        ("good", "outbound", UNSURE),
        ("wrong-name", "outbound", UNSURE),
        ("no-tls", "outbound", PLAIN),
        ("expired", "outbound", UNVERIFIED),
        ("untrusted", "outbound", UNVERIFIED),
        // It waits for the second attempt.
        ("tls-1-1-only", "outbound", "0/0/0/0/0/0/0, 0+0, 0+0"),
    ]);
    assert_eq!(of("postfix.log"), wanted);
}

#[test]
fn exim() {
    let wanted = wanted(&[
        ("good", "inbound", UNSURE),
        ("no-tls", "inbound", PLAIN),
        ("wrong-name", "inbound", UNSURE),
        ("expired", "inbound", UNSURE),
        ("untrusted", "inbound", UNSURE),
        // `CV=yes` says nothing of the name.
        ("good", "outbound", UNSURE),
        ("wrong-name", "outbound", UNSURE),
        ("no-tls", "outbound", PLAIN),
        ("expired", "outbound", UNVERIFIED),
        ("untrusted", "outbound", UNVERIFIED),
        ("tls-1-1-only", "outbound", PLAIN),
    ]);
    assert_eq!(of("exim.log"), wanted);
}

#[test]
fn sendmail() {
    let wanted = wanted(&[
        ("good", "inbound", VERIFIED),
        ("no-tls", "inbound", PLAIN),
        // A client's certificate is looked at, its name is not.
        ("wrong-name", "inbound", VERIFIED),
        ("expired", "inbound", UNVERIFIED),
        ("untrusted", "inbound", UNVERIFIED),
        ("good", "outbound", UNSURE),
        ("wrong-name", "outbound", UNSURE),
        ("no-tls", "outbound", PLAIN),
        ("expired", "outbound", UNVERIFIED),
        ("untrusted", "outbound", UNVERIFIED),
        ("tls-1-1-only", "outbound", PLAIN),
    ]);
    assert_eq!(of("sendmail.log"), wanted);
}

/// Of whom something did not go through: how much, and how much of it because of TLS.
fn refused(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive").join(file);
    refused_of(&path)
}

fn refused_of(path: &Path) -> Vec<String> {
    let archive = read_one(path).unwrap();
    let mut all: Vec<String> = archive
        .partners
        .iter()
        .filter(|it| it.refused > 0)
        .map(|it| {
            let direction = it.direction.as_str();
            format!("{} {direction}: {}, {}", it.domain, it.refused, it.refused_for_tls)
        })
        .collect();
    all.sort();
    all
}

/// The same servers, which ask some partners for TLS, and others for a certificate that is verified.
const OUTBOUND: [(&str, &str); 6] = [
    ("required", "no-tls"),
    ("required", "tls-1-1-only"),
    ("verified", "no-tls"),
    ("verified", "wrong-name"),
    ("verified", "expired"),
    ("verified", "untrusted"),
];

fn wanted_refused(more: &[(&str, &str, &str)]) -> Vec<String> {
    let both = [("verified", "tls-1-1-only", "outbound"), ("required", "no-tls", "inbound")];
    let all = OUTBOUND.map(|(class, kind)| (class, kind, "outbound")).into_iter();
    let all = all.chain(both).chain([("verified", "no-tls", "inbound")]).chain(more.iter().copied());
    let mut all: Vec<String> =
        all.map(|(class, kind, direction)| format!("{kind}.{class}.test {direction}: 1, 1")).collect();
    all.sort();
    all
}

#[test]
fn what_was_refused_because_of_tls_is_told_of_its_partner() {
    // Postfix says of a certificate that it does not expect no more than "Access denied"; with TLS 1.1 it tries again.
    let waits = ("opportunistic", "tls-1-1-only", "outbound");
    assert_eq!(refused("postfix-refused.log"), wanted_refused(&[waits]));
    let inbound = ["wrong-name", "expired", "untrusted"].map(|kind| ("verified", kind, "inbound"));
    assert_eq!(refused("exim-refused.log"), wanted_refused(&inbound));
    assert_eq!(refused("sendmail-refused.log"), wanted_refused(&inbound));
}

#[test]
fn who_was_refused_because_of_tls_is_told_first_and_gets_no_rule() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive/postfix-refused.log");
    let archive = read_one(&path).unwrap();
    let first = &archive.partners[0];
    assert!(first.refused_for_tls > 0 && first.passes().is_none(), "{first:?}");
    let all: u64 = archive.partners.iter().map(|it| it.messages).sum();
    assert_eq!(archive.messages, all, "what did not go through is no message that went");
    let table = crate::archive::table(&archive.partners);
    let of = |name: &str| table.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
    assert!(of("domain,").ends_with(",refused,refused_for_tls"), "{table}");
    assert!(of("no-tls.required.test,outbound").ends_with(",1,1"), "{table}");
}

/// As Postfix retries, and as logs are rotated in between.
const WAITS: &str = "\
Nov 23 14:34:36 mx postfix/smtp[5]: 4XyZ12AbCd: to=<x@d.example>, relay=mx.d.example[203.0.113.9]:25, delay=1, dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)
Nov 23 14:40:36 mx postfix/error[6]: 4XyZ12AbCd: to=<x@d.example>, relay=none, delay=361, dsn=4.7.5, status=deferred (delivery temporarily suspended: Cannot start TLS: handshake failure)
Nov 23 14:40:37 mx postfix/smtp[5]: 4XyZ12AbCe: to=<x@e.example>, relay=none, delay=31, dsn=4.4.1, status=deferred (connect to mx.e.example[203.0.113.8]:25: Connection timed out)
Nov 23 14:40:38 mx postfix/smtp[5]: 4XyZ12AbCf: to=<x@f.example>, relay=mx.f.example[203.0.113.7]:25, delay=1, dsn=5.7.0, status=bounced (host mx.f.example[203.0.113.7] said: 530 5.7.0 Must issue a STARTTLS command first (in reply to MAIL FROM command))
Nov 23 14:40:39 mx postfix/smtp[5]: 4XyZ12AbCg: to=<x@tls.example>, relay=mx.tls.example[203.0.113.6]:25, delay=1, dsn=5.1.1, status=bounced (host mx.tls.example[203.0.113.6] said: 550 5.1.1 <x@tls.example>: Recipient address rejected: User unknown (in reply to RCPT TO command))
Nov 23 14:41:00 mx postfix/smtpd[7]: NOQUEUE: reject: RCPT from unknown[203.0.113.5]: 554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.example; from=<x@junk.example> to=<a@home.example> proto=ESMTP helo=<junk>
Nov 23 14:41:01 mx postfix/submission/smtpd[8]: NOQUEUE: reject: RCPT from pc[203.0.113.4]: 530 5.7.1 Session encryption is required; from=<a@home.example> to=<x@d.example> proto=ESMTP helo=<pc>
Nov 23 14:41:02 mx postfix/smtpd[9]: NOQUEUE: reject: RCPT from mx[203.0.113.3]: 530 5.7.1 <\"; from=<x@victim.example> to=<\"@evil.example>: Session encryption is required; from=<\"; from=<x@victim.example> to=<\"@evil.example> to=<a@home.example> proto=ESMTP helo=<x>
";

const WENT: &str = "\
Nov 23 15:34:36 mx postfix/smtp[5]: 4XyZ12AbCd: to=<x@d.example>, relay=mx.d.example[203.0.113.9]:25, delay=3601, dsn=2.0.0, status=sent (250 ok)
";

#[test]
fn a_message_counts_once_and_only_where_it_never_went() {
    let wanted = ["d.example outbound: 1, 1", "e.example outbound: 1, 0", "evil.example inbound: 1, 1"];
    let wanted = [&wanted[..], &["f.example outbound: 1, 1", "tls.example outbound: 1, 0"]].concat();
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, log: &str| std::fs::write(folder.path().join(name), log).unwrap();
    write("mail.log.1", WAITS);
    assert_eq!(refused_of(folder.path()), wanted);
    // Told again in another log, it is the same message.
    write("mail.log.2", WAITS);
    assert_eq!(refused_of(folder.path()), wanted);
    // It went in the end, in plain text, and is counted as that.
    write("mail.log", WENT);
    assert_eq!(refused_of(folder.path()), wanted[1..]);
    write("mail.log.1", &format!("{WAITS}{WENT}"));
    std::fs::remove_file(folder.path().join("mail.log.2")).unwrap();
    std::fs::remove_file(folder.path().join("mail.log")).unwrap();
    assert_eq!(refused_of(folder.path()), wanted[1..]);
}

/// Exim numbers its reasons, and not each of its versions in the same way; a certificate's subject is no reason.
const EXIM_WAITS: &str = "\
2026-11-23 14:34:47 1xVV83-0001CD-0S == x@a.example R=remote T=remote_smtp defer (-38) H=mx.a.example [203.0.113.9]: a TLS session is required, but the server did not offer TLS support
2026-11-23 14:40:47 1xVV84-0001CD-0S == x@a.example R=remote T=remote_smtp defer (-53): retry time not reached for any host
2026-11-23 14:40:48 1xVV85-0001CD-0S == x@b.example R=remote T=remote_smtp defer (111): Connection refused H=mx.b.example [203.0.113.8]: TLS rehearsal
2026-11-23 14:40:49 1xVV86-0001CD-0S == x@c.example R=remote T=remote_smtp defer (111): Connection refused H=mx.c.example [203.0.113.7]
2026-11-23 14:40:50 1xVV87-0001CD-0S == x@c.example R=remote T=remote_smtp defer (-61) H=mx.c.example [203.0.113.7]: retry time not reached for any host for 'c.example'
2026-11-23 14:40:51 1xVV88-0001CD-0S ** x@d.example R=remote T=remote_smtp H=mx.d.example [203.0.113.6]:25 X=TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256 CV=no DN=\"O=TLS Certificate: TLS,CN=mx\": SMTP error from remote mail server after RCPT TO:<x@d.example>: 550 unknown user
2026-11-23 14:40:52 1xVV89-0001CD-0S ** x@e.example R=remote T=remote_smtp H=mx.e.example [2001:db8::5]: SMTP error from remote mail server after MAIL FROM:<a@home.example>: 530 5.7.0 Must issue a STARTTLS command first
2026-11-23 14:40:53 1xVV8A-0001CD-0S == x@f.example R=remote T=remote_smtp defer (-54) H=mx.f.example [203.0.113.4]: TLS session: (certificate verification failed): certificate invalid
2026-11-23 14:50:53 1xVV8B-0001CD-0S == x@f.example R=remote T=remote_smtp defer (-53): Retry time not reached for any host
2026-11-27 14:50:53 1xVV8C-0001CD-0S ** x@f.example R=remote T=remote_smtp: retry timeout exceeded
2026-11-27 14:50:54 1xVV8D-0001CD-0S ** x@g.example R=remote T=remote_smtp: all hosts have been failing for a long time and were last tried after this message arrived
";

#[test]
fn whoever_only_has_to_wait_waits_for_what_was_the_reason_before() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mainlog"), EXIM_WAITS).unwrap();
    let wanted = [
        "a.example outbound: 2, 2",
        "b.example outbound: 1, 1",
        "c.example outbound: 2, 0",
        "d.example outbound: 1, 0",
        "e.example outbound: 1, 1",
        "f.example outbound: 3, 3",
        "g.example outbound: 1, 0",
    ];
    assert_eq!(refused_of(folder.path()), wanted);
}

#[test]
fn a_log_without_a_word_about_tls_claims_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mail.log");
    // As with `smtpd_tls_loglevel = 0`: only the end of a connection tells.
    let log = "\
Nov 23 14:34:32 mx postfix/smtpd[1]: connect from mx.a.example[203.0.113.5]
Nov 23 14:34:32 mx postfix/smtpd[1]: 2673F9E803C: client=mx.a.example[203.0.113.5]
Nov 23 14:34:32 mx postfix/qmgr[9]: 2673F9E803C: from=<x@a.example>, size=446, nrcpt=1 (queue active)
Nov 23 14:34:32 mx postfix/smtpd[1]: disconnect from mx.a.example[203.0.113.5] ehlo=2 starttls=1 mail=1 commands=7
Nov 23 14:34:33 mx postfix/smtpd[2]: connect from mx.b.example[203.0.113.6]
Nov 23 14:34:33 mx postfix/smtpd[2]: 3673F9E803C: client=mx.b.example[203.0.113.6]
Nov 23 14:34:33 mx postfix/smtpd[2]: disconnect from mx.b.example[203.0.113.6] ehlo=1 mail=1 rcpt=1 commands=5
Nov 23 14:34:33 mx postfix/qmgr[9]: 3673F9E803C: from=<x@b.example>, size=446, nrcpt=1 (queue active)
Nov 23 14:34:34 mx postfix/smtpd[3]: connect from mx.c.example[203.0.113.7]
Nov 23 14:34:34 mx postfix/smtpd[3]: 4673F9E803C: client=mx.c.example[203.0.113.7]
Nov 23 14:34:34 mx postfix/qmgr[9]: 4673F9E803C: from=<x@c.example>, size=446, nrcpt=1 (queue active)
Nov 23 14:34:35 mx postfix/smtpd[4]: 5673F9E803C: client=pc[203.0.113.8], sasl_method=PLAIN, sasl_username=alice
Nov 23 14:34:35 mx postfix/qmgr[9]: 5673F9E803C: from=<alice@home.example>, size=446, nrcpt=1 (queue active)
Nov 23 14:34:36 mx postfix/smtp[5]: 5673F9E803C: to=<x@d.example>, relay=mx.d.example[203.0.113.9]:25, delay=1, dsn=2.0.0, status=sent (250 ok)
Nov 23 14:34:36 mx postfix/lmtp[6]: 4673F9E803C: to=<alice@home.example>, relay=mx[private/lmtp], delay=1, dsn=2.0.0, status=sent (250 ok)
";
    std::fs::write(&path, log).unwrap();
    let archive = read_one(&path).unwrap();
    let mut all: Vec<String> = archive.partners.iter().map(told).collect();
    all.sort();
    assert_eq!(
        all,
        [
            // Over TLS, of a version that nobody wrote down.
            "a.example inbound: 1/0/0/0/0/0/1, 0+0, 0+1",
            "b.example inbound: 1/0/0/0/0/1/0, 1+0, 1+0",
            // The connection was still open.
            "c.example inbound: 1/0/0/0/0/0/1, 0+1, 0+1",
            "d.example outbound: 1/0/0/0/0/0/1, 0+1, 0+1",
        ]
    );
}

#[test]
fn what_others_write_into_a_log_is_not_taken_for_facts() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mainlog");
    let log = "\
2026-11-23 14:34:47 1xVV83-0001CD-0S <= \"a X=TLS1.3:TLS_AES_256_GCM_SHA384:256\"@evil.example H=(x) [203.0.113.5] P=esmtp S=1
2026-11-23 14:34:47 1xVV84-0001CD-0S <= x@evil.example H=(x) [203.0.113.5] P=esmtp S=1 T=\"X=TLS1.3:AES:256 CV=yes\"
2026-11-23 14:34:47 1xVV85-0001CD-0S => b@evil.example R=r T=t H=mx [203.0.113.5] C=\"250 X=TLS1.3:TLS_AES_256_GCM_SHA384:256\"
Nov 23 14:34:36 mx postfix/smtp[5]: 5673F9E803C: to=<\"a>, relay=good[203.0.113.1]:25, status=sent \"@evil.example>, relay=mx[203.0.113.9]:25, dsn=4.7.5, status=deferred (status=sent (x)
";
    std::fs::write(&path, log).unwrap();
    let archive = read_one(&path).unwrap();
    let all: Vec<String> = archive.partners.iter().map(told).collect();
    assert_eq!(
        all,
        ["evil.example inbound: 2/0/0/0/0/2/0, 2+0, 2+0", "evil.example outbound: 1/0/0/0/0/1/0, 1+0, 1+0"]
    );
}

/// Somebody between the servers answers the first attempt with what a log would say of TLS, and the second one goes in the clear.
#[test]
fn what_a_server_answers_is_not_taken_for_what_was_done() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mail.log");
    let smtp = "Nov 23 14:34:38 mx postfix/smtp[5]:";
    let tls = "Verified TLS connection established to mx.bank.example[203.0.113.9]:25: TLSv1.3 with cipher \
        TLS_AES_256_GCM_SHA384 (256/256 bits)";
    let sent = "to=<a@bank.example>, relay=mx.bank.example[203.0.113.9]:25, delay=1, dsn=2.0.0, status=sent (250 Ok)";
    let sendmail = "Nov 23 14:34:38 mx sm-mta[7]:";
    let cipher = "verify=OK, cipher=TLS_AES_256_GCM_SHA384, bits=256/256";
    for (log, expected) in [
        // So it is where it is true.
        (format!("{smtp} {tls}\n{smtp} 4XyZ12AbCd: {sent}\n"), "1/1/0/0/0/0/0, 0+0, 0+0"),
        (
            format!(
                "{smtp} 4XyZ12AbCd: host mx1[203.0.113.8] said: 450 4.3.0 {tls}\n{smtp} 4XyZ12AbCd: {sent}\n"
            ),
            "1/0/0/0/0/0/1, 0+1, 0+1",
        ),
        (format!("{smtp} {tls}\n{smtp} 4XyZ12AbCd: host mx1[203.0.113.8] said: 450 4.3.0 x: {sent}\n"), ""),
        (
            format!(
                "{sendmail} STARTTLS=client, cert-subject=/CN=x, relay=mx.bank.example, version=TLSv1.3, {cipher}\n\
                 {sendmail} 3ANEYcAb000012: to=<a@bank.example>, delay=00:00:01, relay=mx.bank.example. [203.0.113.9], \
                 stat=Sent (Ok)\n"
            ),
            "1/0/0/0/0/1/0, 1+0, 1+0",
        ),
    ] {
        std::fs::write(&path, &log).unwrap();
        let all: Vec<String> = read_one(&path).unwrap().partners.iter().map(told).collect();
        let told = all.iter().find_map(|it| it.strip_prefix("bank.example outbound: ")).unwrap_or_default();
        assert_eq!(told, expected, "{log}");
    }
}

#[test]
fn a_tracking_log_of_exchange() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("MSGTRK2026112314-1.LOG");
    let fields = "#Fields: date-time,client-ip,server-ip,source,event-id,internal-message-id,recipient-address,\
                  sender-address,directionality,original-client-ip,custom-data";
    let level = "S:Microsoft.Exchange.Transport.MailRecipient.EffectiveTlsAuthLevel=EncryptionOnly;S:x=y";
    let log = [
        "#Software: Microsoft Exchange Server",
        "#Version: 15.02.1118.026",
        fields,
        "2026-11-23T14:00:00.000Z,203.0.113.5,10.0.0.2,SMTP,RECEIVE,1,alice@home.example,x@a.example,Incoming,203.0.113.5,",
        "2026-11-23T14:00:01.000Z,10.0.0.3,10.0.0.2,SMTP,RECEIVE,2,y@b.example,alice@home.example,Originating,10.0.0.3,",
        &format!(
            "2026-11-23T14:00:02.000Z,10.0.0.2,203.0.113.6,SMTP,SENDEXTERNAL,2,y@b.example;z@b.example,\
             alice@home.example,Originating,,\"{level}\""
        ),
        "2026-11-23T14:00:03.000Z,10.0.0.2,203.0.113.7,SMTP,SEND,3,\"y@c.example\",alice@home.example,Originating,,",
        "2026-11-23T14:00:04.000Z,,,STOREDRIVER,DELIVER,1,alice@home.example,x@a.example,Incoming,,",
    ];
    std::fs::write(&path, log.join("\r\n")).unwrap();
    let archive = read_one(&path).unwrap();
    let mut all: Vec<String> = archive.partners.iter().map(told).collect();
    all.sort();
    assert_eq!(
        all,
        [
            "a.example inbound: 1/0/0/0/0/0/1, 0+1, 0+1",
            "b.example outbound: 1/0/0/0/0/0/1, 0+0, 0+1",
            "c.example outbound: 1/0/0/0/0/0/1, 0+1, 0+1",
        ]
    );
}
