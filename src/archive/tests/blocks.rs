//! A log on several cores against the same on one, wherever it is cut.

use crate::archive::log::{self, Blocks};
use crate::archive::tally::Tally;
use crate::files::stream::Stream;
use proptest::prelude::*;
use time::macros::datetime;

/// Lines of which several are about one mail, of every server, and what is none.
const LINES: &[&[u8]] = &[
    b"Nov 23 14:34:32 mx postfix/smtpd[1]: connect from mx.a.example[203.0.113.5]\n",
    b"Nov 23 14:34:32 mx postfix/smtpd[1]: Anonymous TLS connection established from mx.a.example[203.0.113.5]: TLSv1.3 with \
      cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n",
    b"Nov 23 14:34:32 mx postfix/smtpd[1]: 2673F9E803C: client=mx.a.example[203.0.113.5]\n",
    b"Nov 23 14:34:32 mx postfix/cleanup[5]: 2673F9E803C: message-id=<1@a.example>\n",
    b"Nov 23 14:34:33 mx postfix/qmgr[9]: 2673F9E803C: from=<x@a.example>, size=446, nrcpt=1 (queue active)\r\n",
    b"Nov 23 14:34:33 mx postfix/smtpd[1]: disconnect from mx.a.example[203.0.113.5] ehlo=2 starttls=1 mail=1 commands=7\n",
    b"Nov 23 14:34:33 mx postfix/smtpd[2]: connect from mx.b.example[203.0.113.6]\n",
    b"Nov 23 14:34:33 mx postfix/smtpd[2]: 3673F9E803C: client=mx.b.example[203.0.113.6]\n",
    b"Nov 23 14:34:33 mx postfix/smtpd[2]: disconnect from mx.b.example[203.0.113.6] ehlo=1 mail=1 rcpt=1 commands=5\n",
    b"Nov 23 14:34:34 mx postfix/qmgr[9]: 3673F9E803C: from=<x@b.example>, size=446, nrcpt=1 (queue active)\n",
    b"Nov 23 14:34:35 mx postfix/smtp[5]: Trusted TLS connection established to mx.d.example[203.0.113.9]:25: TLSv1.2 with \
      cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)\n",
    b"Nov 23 14:34:36 mx postfix/smtp[5]: 5673F9E803C: to=<x@d.example>, relay=mx.d.example[203.0.113.9]:25, delay=1, \
      dsn=2.0.0, status=sent (250 ok)\n",
    b"2026-11-23 14:34:47 1xVV83-0001CD-0S <= x@e.example H=mx [203.0.113.5] P=esmtps X=TLS1.3:TLS_AES_256_GCM_SHA384:256 \
      S=1\n",
    b"Nov 23 14:34:47 mx exim[5]: 2026-11-23 14:34:47 1xVV84-0001CD-0S => b@e.example R=r T=t H=mx [203.0.113.5]\n",
    b"2026-11-23 14:34:47 [42] 1xVV84-0001CD-0S Completed\n",
    b"Nov 28 20:46:45 mx sm-mta[7]: STARTTLS=server, relay=mx.f.example [203.0.113.8], version=TLSv1.3, verify=NO, \
      cipher=TLS_AES_256_GCM_SHA384, bits=256/256\n",
    b"Nov 28 20:46:45 mx sm-mta[7]: 0ASKkjXb000123: from=<x@f.example>, size=1, nrcpts=1, proto=ESMTPS, daemon=MTA, \
      relay=mx.f.example [203.0.113.8]\n",
    b"Nov 23 14:34:38 mx kernel: nothing of ours\n",
    b"\n",
    b"\xff\xfe\xc3 2026 [\n",
    b"Nov 23 14:34:33 mx postfix/qmgr[9]: 3673F9E803C: from=<\xc3\xbc\xff@g.example>, size=446, nrcpt=1 (queue active)\n",
];

/// Lines of a tracking log of Exchange, of two kinds.
const TRACKING: &[&[u8]] = &[
    b"#Fields: date-time,client-ip,server-ip,source,event-id,internal-message-id,recipient-address,sender-address,\
      directionality,original-client-ip,custom-data\n",
    b"#Fields: source,event-id,recipient-address,sender-address\r\n",
    b"#Version: 15.02.1118.026\n",
    b"2026-11-23T14:00:00.000Z,203.0.113.5,10.0.0.2,SMTP,RECEIVE,1,a@home.example,x@a.example,Incoming,203.0.113.5,\n",
    b"2026-11-23T14:00:02.000Z,10.0.0.2,203.0.113.6,SMTP,SENDEXTERNAL,2,y@b.example;z@c.example,a@home.example,\
      Originating,,\"S:x.EffectiveTlsAuthLevel=EncryptionOnly;S:x=y\"\r\n",
    b"2026-11-23T14:00:03.000Z,10.0.0.2,203.0.113.6,SMTP,SEND,2,z@c.example,a@home.example,Originating,,\n",
    b"SMTP,SEND,w@d.example,a@home.example\n",
    b"SMTP,RECEIVE,a@home.example,\n",
    b"\n",
    b"\xff,\"\n",
];

fn read(text: &[u8], blocks: Option<Blocks>, window: usize) -> (u64, u64, Vec<crate::archive::Partner>, u64) {
    read_as(text, false, blocks, window)
}

fn read_as(
    text: &[u8],
    tracking: bool,
    blocks: Option<Blocks>,
    window: usize,
) -> (u64, u64, Vec<crate::archive::Partner>, u64) {
    let mut tally = Tally::default();
    let stream = &mut Stream::new(text, 0, window);
    let now = datetime!(2026-11-30 0:00 UTC);
    let (known, cut) = log::read(stream, tracking, now, blocks, &mut tally);
    let skipped = tally.skipped;
    (known, cut.unwrap(), tally.partners(), skipped)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn several_cores_find_in_a_tracking_log_what_one_finds(
        lines in proptest::collection::vec(proptest::sample::select(TRACKING), 0..120),
        cores in 1_usize..5,
        size in 1_usize..2000,
    ) {
        let text = [TRACKING[0], &lines.concat()].concat();
        prop_assert_eq!(read_as(&text, true, Some(Blocks { cores, size }), 700), read_as(&text, true, None, 700));
    }

    #[test]
    fn several_cores_find_what_one_finds(
        lines in proptest::collection::vec(proptest::sample::select(LINES), 0..120),
        end in prop_oneof![Just(""), Just("Nov 23 14:34:33 mx postfix/qmgr[9]: 3673F9E803C: from=<x@z.example>, size")],
        long in prop_oneof![4 => Just(0_usize), 1 => 400_usize..3000],
        cores in 1_usize..5,
        size in 1_usize..2000,
    ) {
        let mut text = lines.concat();
        // Longer than the window: cut, and told.
        text.extend(std::iter::repeat_n(b'x', long));
        text.extend(lines.iter().rev().copied().flatten());
        text.extend(end.as_bytes());
        prop_assert_eq!(read(&text, Some(Blocks { cores, size }), 700), read(&text, None, 700));
    }
}

#[test]
fn a_log_that_breaks_off_is_counted_as_far_as_it_came() {
    struct Breaks<'a>(&'a [u8]);
    impl std::io::Read for Breaks<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.0.is_empty() {
                return Err(std::io::ErrorKind::InvalidData.into());
            }
            self.0.read(buffer)
        }
    }
    let text = LINES.concat().repeat(50);
    let count = |blocks| {
        let mut tally = Tally::default();
        let stream = &mut Stream::new(Breaks(&text), 0, 700);
        let (known, cut) = log::read(stream, false, datetime!(2026-11-30 0:00 UTC), blocks, &mut tally);
        (known, cut.unwrap_err().kind(), tally.partners())
    };
    let one = count(None);
    assert!(one.0 > 500 && one.1 == std::io::ErrorKind::InvalidData, "{one:?}");
    assert_eq!(count(Some(Blocks { cores: 3, size: 1000 })), one);
}
