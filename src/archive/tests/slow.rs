//! The same by the slowest and most obvious way: all of it in memory, line by line, each message by the reader of step 4.

use crate::archive::known::Known;
use crate::archive::message::domain;
use crate::archive::read::{Side, mbox};
use crate::archive::stream::Stream;
use crate::archive::tally::{Seen, Tally};
use crate::policy::Direction;
use crate::received;
use proptest::prelude::*;
use std::io::{Cursor, Read};

/// Counts what is in an mbox file.
fn slow(text: &str, side: Side) -> Tally {
    let mut messages: Vec<Vec<&str>> = Vec::new();
    for line in text.split_inclusive('\n') {
        if line.ends_with('\n') && begins(line) {
            messages.push(Vec::new());
        } else if let Some(message) = messages.last_mut() {
            message.push(line);
        }
    }
    let mut tally = Tally::default();
    for lines in messages {
        let headers: Vec<&str> =
            lines.into_iter().take_while(|line| !line.trim_end_matches(['\r', '\n']).is_empty()).collect();
        match found(&headers, side) {
            Some((domain, direction, hop)) => tally.add(&domain, direction, of(hop)),
            None => tally.skipped += 1,
        }
    }
    tally
}

/// `From somebody Mon Nov 23 14:34:38 2026`.
fn begins(line: &str) -> bool {
    let words: Vec<&str> = line.split([' ', '\r', '\n']).filter(|word| !word.is_empty()).collect();
    let is_time = |word: &&str| {
        let parts: Vec<&str> = word.split(':').collect();
        (2..=3).contains(&parts.len())
            && parts.iter().all(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_digit()))
    };
    let is_year = |word: &&str| {
        word.len() == 4
            && word.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year))
            && !word.starts_with('+')
    };
    let time = words.iter().skip(1).position(is_time);
    line.starts_with("From ")
        && time.is_some_and(|at| at >= 3 && words.iter().skip(at + 2).take(2).any(is_year))
}

fn found(headers: &[&str], side: Side) -> Option<(String, Direction, received::Hop)> {
    let value = |name: &str| {
        let starts =
            |line: &str| line.to_ascii_lowercase().starts_with(&format!("{}:", name.to_ascii_lowercase()));
        // The first that holds an address.
        headers.iter().enumerate().filter(|(_, line)| starts(line)).find_map(|(at, line)| {
            let more = headers[at + 1..].iter().take_while(|line| line.starts_with([' ', '\t']));
            let all: String =
                std::iter::once(line).chain(more).map(|line| line.trim_end_matches(['\r', '\n'])).collect();
            domain(all.split_once(':')?.1).map(str::to_owned)
        })
    };
    let message = received::read(headers.concat().as_bytes()).ok()?;
    let mut hops: Vec<received::Hop> =
        message.hops.into_iter().map(|hop| received::Hop { raw: String::new(), ..hop }).collect();
    match side {
        Side::From => {
            hops.reverse();
            let border = hops.iter().find(|hop| hop.is_border() && hop.is_between_organisations());
            let network = hops.iter().find(|hop| hop.crossed_a_network());
            let hop = border.or(network).or(hops.last())?.clone();
            Some((value("Return-Path").or_else(|| value("From"))?, Direction::Inbound, hop))
        }
        Side::To => {
            let border = hops.iter().find(|hop| hop.is_border() && hop.is_between_organisations());
            let network = hops.iter().rev().find(|hop| hop.crossed_a_network());
            let hop = border.or(network).or(hops.last())?.clone();
            let named = hop.recipient.as_deref().and_then(domain).map(str::to_owned);
            Some((named.or_else(|| value("Delivered-To")).or_else(|| value("To"))?, Direction::Outbound, hop))
        }
    }
}

fn of(hop: received::Hop) -> Seen {
    let tls = hop.tls;
    Seen {
        grade: hop.grade,
        used: tls.used,
        version: tls.version,
        cipher: tls.cipher_iana.map(str::to_owned).or(tls.cipher).map(Into::into),
        peer: tls.peer_certificate,
        date: hop.date,
    }
}

/// Counts by the fast way, with a window of this size, in parts of this size.
fn fast(text: &str, side: Side, window: usize, part: usize) -> Tally {
    let (mut tally, mut lines) = (Tally::default(), Known::default());
    let mut begin = 0;
    while begin < text.len() {
        let end = (begin + part).min(text.len());
        let at = begin.saturating_sub(1);
        let rest = Cursor::new(&text.as_bytes()[at..]);
        // A little at a time, as a slow disk gives it.
        let mut stream = Stream::new(Drops(rest), at as u64, window);
        let endless =
            mbox(&mut stream, begin as u64..end as u64, side, &mut lines, &mut tally, drop).unwrap();
        assert_eq!(endless, 0, "no headers are that long here");
        begin = end;
    }
    tally
}

struct Drops<R>(R);

impl<R: Read> Read for Drops<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let few = buffer.len().min(613);
        self.0.read(&mut buffer[..few])
    }
}

fn pick(all: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    proptest::sample::select(all)
}

const SEPARATORS: &[&str] = &[
    "From ann@bank.example Mon Nov 23 14:34:38 2026\n",
    "From - Mon Nov 23 14:34:38 2026\r\n",
    "From x@y Mon Nov 23 14:34 +0100 2026\n",
    // None of these is one.
    ">From ann@bank.example Mon Nov 23 14:34:38 2026\n",
    "From 10:00 on 5 May 2024 we are open.\n",
    "From now on, at 10:00 it is.\n",
    "From \n",
    "\n",
];
const FIELDS: &[&str] = &[
    "Return-Path: <ann@bank.example>\n",
    "return-path: <>\n",
    "Received: from mx.bank.example (mx.bank.example [203.0.113.5])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 \
     (256/256 bits))\n\t(No client certificate requested)\n\tby mx.home.example (Postfix) with ESMTPS id 1\n\tfor \
     <alice@home.example>; Mon, 23 Nov 2026 14:34:37 +0000 (UTC)\n",
    "Received: from mx.old.example (mx.old.example [203.0.113.6]) by mx.home.example (Postfix) with ESMTP id 2;\r\n Mon, \
     23 Nov 2026 14:00:00 +0000\r\n",
    "Received: from mx.home.example (mx.home.example [192.168.1.2]) by store.home.example with LMTP id 3; Mon, 23 Nov \
     2026 14:34:39 +0000\n",
    "Received: by store.home.example (Postfix, from userid 1000) id 4; Mon, 23 Nov 2026 14:34:40 +0000\n",
    "Received: from a.partner.example ([198.51.100.7]) by b.partner.example with esmtps (TLS1.0) tls AES128-SHA \
     (Exim 4.96) for bob@partner.example; Mon, 23 Nov 2026 13:34:40 +0000\n",
    "From: Ann <ann@old.example>\n",
    "From: \"Ann <ann@other.example>\" <ann@bank.example>\n",
    "FROM:\n\tbob@partner.example (Bob)\n",
    "To: \"x, y\" <carl@third.example>, dora@other.example\n",
    "Delivered-To: alice@home.example\n",
    "Subject: From a@b Mon Nov 23 14:34:38 2026\n",
    "X-Long: a\n b\n\tc\n",
    "Date: Mon, 23 Nov 2026 14:34:37 +0000\n",
];
const BODIES: &[&str] =
    &["\n", "\r\n", "\nHello.\n", "\nFrom here on\nReceived: x\n\n", "\n\n\n", "\nno end of a line", ""];

fn mailbox() -> impl Strategy<Value = String> {
    let message = (
        pick(SEPARATORS),
        proptest::collection::vec(pick(FIELDS), 0..9),
        pick(BODIES),
        prop_oneof![4 => Just(0usize), 1 => 0usize..5000],
    );
    proptest::collection::vec(message, 0..8).prop_map(|messages| {
        let mut text = String::new();
        for (separator, fields, body, more) in messages {
            text.push_str(separator);
            text.extend(fields);
            text.push_str(body);
            text.push_str(&"lorem ipsum From \n".repeat(more / 18));
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 700, ..ProptestConfig::default() })]

    #[test]
    fn the_fast_reader_finds_what_the_slow_one_finds(
        text in mailbox(),
        side in prop_oneof![Just(Side::From), Just(Side::To)],
        window in 8_000usize..20_000,
        part in 1usize..9_000,
    ) {
        prop_assert_eq!(fast(&text, side, window, part), slow(&text, side));
    }

    #[test]
    fn nothing_that_is_in_a_file_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
        let mut tally = Tally::default();
        let mut stream = Stream::new(bytes.as_slice(), 0, 1024);
        let _ = mbox(&mut stream, 0..u64::MAX, Side::From, &mut Known::default(), &mut tally, drop).unwrap();
        let mut stream = Stream::new(bytes.as_slice(), 0, 1024);
        let _ = crate::archive::log::read(&mut stream, bytes.len() % 2 == 0, time::OffsetDateTime::UNIX_EPOCH, None, &mut tally);
    }
}

#[test]
fn the_border_is_where_our_side_took_the_message_in() {
    let text = [SEPARATORS[0], FIELDS[4], FIELDS[2], FIELDS[6], FIELDS[7], "\n"].concat();
    let partners = fast(&text, Side::From, 8_000, 9_000).partners();
    assert_eq!(partners.len(), 1);
    assert_eq!((partners[0].domain.as_str(), partners[0].strong), ("old.example", 1));
    let partners = fast(&text, Side::To, 8_000, 9_000).partners();
    assert_eq!((partners[0].domain.as_str(), partners[0].weak), ("home.example", 0));
}
