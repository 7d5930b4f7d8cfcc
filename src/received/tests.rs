//! The golden corpus: `tests/received/<writer>/NNN.txt` is read, with LF and with CRLF, as `NNN.json` says.
//!
//! `POSTSEAL_BLESS=1` writes the documents anew; they are reviewed like code.

use super::*;
use crate::tls::{Class, Grade};
use proptest::prelude::*;
use serde_json::json;
use std::fs;
use std::path::Path;

#[test]
fn every_line_of_the_corpus_is_read_as_it_was_reviewed() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/received");
    let bless = std::env::var_os("POSTSEAL_BLESS").is_some();
    let mut writers = 0;
    for folder in fs::read_dir(&corpus).unwrap().map(|entry| entry.unwrap().path()) {
        let mut cases = 0;
        for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
            let read = |text: &str| {
                let message = read(text.as_bytes()).unwrap();
                json!({ "hops": message.hops, "grade": judge(&message, None).grade })
            };
            let found = read(&text);
            assert_eq!(read(&text.replace('\n', "\r\n")), found, "{}: CRLF", path.display());
            let golden = path.with_extension("json");
            if bless {
                fs::write(&golden, format!("{found:#}\n")).unwrap();
            }
            let expected: serde_json::Value = serde_json::from_slice(&fs::read(&golden).unwrap()).unwrap();
            assert_eq!(found, expected, "{}", path.display());
            cases += 1;
        }
        assert!(cases > 0, "{} is empty", folder.display());
        writers += 1;
    }
    assert!(writers >= 11, "{writers} writers");
}

#[test]
fn no_sender_can_claim_tls_or_to_be_one_of_ours() {
    for path in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/received/hostile")).unwrap() {
        let path = path.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let message = read(&fs::read(&path).unwrap()).unwrap();
            assert!(message.hops[0].tls.used != Used::Yes, "{}", path.display());
            assert_eq!(message.hops[0].tls.cipher, None, "{}", path.display());
            assert!(message.hops[0].is_border(), "{}", path.display());
            assert_ne!(message.hops[0].grade, Grade::Local, "{}", path.display());
        }
    }
}

const FROM_PARTNER: &str = "Received: from mx.partner.example (mx.partner.example [192.0.2.25]) by mx.example.org (Postfix) \
    with ESMTP id 1; Mon, 23 Nov 2026 14:34:33 +0000\n";

#[test]
fn lines_that_came_with_the_message_make_nobody_one_of_ours() {
    // Whoever sent it named itself and its address after us, and brought lines that say that it stayed inside.
    let border = "Received: from mx.example.org (mx2.example.org [192.0.2.9]) by mx.example.org (Postfix) with ESMTP id 2;\n";
    let made_up =
        "Received: from localhost (localhost [127.0.0.1]) by mx2.example.org (192.0.2.9) with LMTP id 1;\n";
    let message = read([border, made_up].concat().as_bytes()).unwrap();
    assert_eq!((message.hops[1].grade, message.hops[1].is_border()), (Grade::Plain, true));
    assert!(message.hops[0].written_by_others && !message.hops[1].written_by_others);
    assert_eq!(judge(&message, Some(Class::Required)).met(), Some(false));
    // Encrypted, and a certificate of nobody: the name alone does not take the hop out of the judgement.
    let tls = "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) ";
    let certificate = "(Client CN \"mx\", Issuer \"Self\" (verified OK)) ";
    let encrypted = |line: &str, more: &str| {
        line.replace(" by mx.", &format!(" {tls}{more}by mx.")).replace("ESMTP ", "ESMTPS ")
    };
    let text = [encrypted(border, ""), encrypted(FROM_PARTNER, certificate)].concat();
    let message = read(text.as_bytes()).unwrap();
    assert_eq!(message.hops[0].tls.peer_certificate, PeerCertificate::Verified);
    assert_eq!(judge(&message, Some(Class::Verified)).met(), None);
}

#[test]
fn an_address_that_our_own_lines_show_is_ours() {
    let stored = "Received: from mx.example.org (mx.example.org [198.51.100.1]) by store.example.org with LMTP id 3;\n";
    let filtered =
        "Received: from filter (unknown [198.51.100.1]) by mx.example.org (Postfix) with ESMTP id 2;\n";
    let grades = |lines: &[&str]| {
        let message = read(lines.concat().as_bytes()).unwrap();
        let hops = message.hops.iter().rev();
        hops.map(|hop| (hop.grade, hop.written_by_others)).collect::<Vec<_>>()
    };
    let (ours, plain) = ((Grade::Local, false), (Grade::Plain, false));
    assert_eq!(grades(&[stored, filtered, FROM_PARTNER]), [ours, ours, plain]);
    assert_eq!(grades(&[filtered, FROM_PARTNER]), [plain, (Grade::Plain, true)]);
    assert_eq!(grades(&[filtered, stored]), [plain, (Grade::Local, true)]);
    let own = "Received: from mx.example.org (198.51.100.1) by mx.example.org (198.51.100.1) with mapi id 15.1.2507.6;\n";
    assert_eq!(grades(&[own, filtered]), [ours, ours]);
}

const GUIDE: &str = include_str!("../../tests/received/sendmail/007.txt");

#[test]
fn the_guides_example_as_it_is_worth_today() {
    let message = read(GUIDE.as_bytes()).unwrap();
    assert_eq!(message.message_id.as_deref(), Some("<3C14002A.FAB442A3@example.edu>"));
    assert_eq!(message.subject.as_deref(), Some("test"));
    let [first, second] = message.hops.as_slice() else { panic!("{:?}", message.hops) };
    assert_eq!((first.tls.cipher.as_deref(), first.grade), (Some("RC4-MD5"), Grade::Broken));
    assert_eq!((first.tls.bits, first.tls.peer_certificate), (Some(128), PeerCertificate::None));
    assert_eq!((second.tls.cipher.as_deref(), second.grade), (Some("EDH-RSA-DES-CBC3-SHA"), Grade::Weak));
    assert_eq!((second.tls.bits, second.tls.peer_certificate), (Some(168), PeerCertificate::Failed));
    assert_eq!((second.tls.version, second.tls.used, second.delay_seconds), (None, Used::Yes, Some(3)));
    let verdict = judge(&message, Some(Class::Required));
    assert_eq!((verdict.grade, verdict.met()), (Grade::Broken, Some(false)));
}

#[test]
fn a_cipher_folded_at_its_hyphen_is_one() {
    let folded =
        GUIDE.replace("DES-\nCBC3", "DES-\n\tCBC3").replace("\n(", "\n (").replace("\n2001", "\n 2001");
    assert_eq!(read(folded.as_bytes()).unwrap().hops[1].tls, read(GUIDE.as_bytes()).unwrap().hops[1].tls);
}

#[test]
fn pasted_in_every_way() {
    let plain = include_str!("../../tests/received/gmail/001.txt");
    let expected = read(plain.as_bytes()).unwrap();
    let each = |mark: &str| format!("{mark}{}\n", plain.trim_end().replace('\n', &format!("\n{mark}")));
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(plain.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for text in [
        each("> ").into_bytes(),
        each(">> ").into_bytes(),
        each("    ").into_bytes(),
        format!("Ann wrote:\n\n{}\nBye\n", each("> ")).into_bytes(),
        format!("\u{feff}{plain}").into_bytes(),
        format!("Original Message\nMessage ID\t<x@example.org>\nFrom:\tAnn\n\n{plain}").into_bytes(),
        plain.replace('\n', "\n\n").into_bytes(),
        format!("{plain}\n\nReceived: from the text of the message\n").into_bytes(),
        utf16,
    ] {
        assert_eq!(read(&text).unwrap().hops, expected.hops, "{}", String::from_utf8_lossy(&text));
    }
    let flat = plain.lines().map(str::trim_start).collect::<Vec<_>>().join("\n");
    let flat = read(flat.as_bytes()).unwrap();
    let facts = |message: &Message| message.hops.iter().map(|hop| hop.tls.clone()).collect::<Vec<_>>();
    assert_eq!(facts(&flat), facts(&expected), "folding lost");
}

#[test]
fn what_holds_no_hop_says_so() {
    assert_eq!(read(b" \r\n\n"), Err(Error::Empty));
    assert_eq!(read(b"Dear Ann,\n\nhello: you\n"), Err(Error::NotAMessage));
    let sent =
        b"From: a@example.org\nDate: Tue, 10 Mar 2020 10:00:00 +0100\n\nReceived: from x by y with ESMTPS\n";
    assert_eq!(read(sent), Err(Error::NoReceived));
    let huge = [b"Received: from x by y; now\nX-A: ".as_slice(), &vec![b'a'; text::LIMIT]].concat();
    assert_eq!(read(&huge), Err(Error::TooLarge { limit: text::LIMIT }));
}

/// A megabyte of the worst that we can think of, read in no time.
#[test]
fn the_time_is_bounded() {
    for piece in [
        "(",
        ")",
        "((\\)",
        "\"",
        "<\"",
        "by ",
        "by with ",
        "(by with) ",
        "\nReceived:",
        "\n ",
        ";",
        "[",
        ">\n",
    ] {
        let text = format!("Received: {}", piece.repeat(text::LIMIT / 2 / piece.len()));
        let begun = std::time::Instant::now();
        let _ = read(text.as_bytes());
        assert!(begun.elapsed().as_secs() < 10, "{piece:?}: {:?}", begun.elapsed());
    }
}

#[test]
fn judged_by_what_was_expected() {
    let of = |line: &str| read(line.as_bytes()).unwrap();
    let strong = of(include_str!("../../tests/received/gmail/001.txt"));
    let plain = of(include_str!("../../tests/received/gmail/002.txt"));
    let silent = of(include_str!("../../tests/received/exchange/004.txt"));
    let local = of(include_str!("../../tests/received/sendmail/008.txt"));
    let verified = of(include_str!("../../tests/received/sendmail/004.txt"));
    for (message, class, met) in [
        (&strong, Class::Plain, Some(true)),
        (&strong, Class::Opportunistic, Some(true)),
        (&strong, Class::Required, Some(true)),
        (&strong, Class::Verified, None),
        (&plain, Class::Plain, Some(true)),
        (&plain, Class::Opportunistic, Some(true)),
        (&plain, Class::Required, Some(false)),
        (&plain, Class::Verified, Some(false)),
        (&silent, Class::Required, None),
        (&local, Class::Required, None),
        (&verified, Class::Verified, Some(true)),
    ] {
        assert_eq!(judge(message, Some(class)).met(), met, "{class}: {:?}", message.hops);
    }
    assert_eq!(judge(&strong, None).grade, Grade::Strong);
    assert_eq!(judge_sent(&strong, Some(Class::Verified), true).main(), Reason::VerifiedBySender);
    assert_eq!(judge_sent(&plain, Some(Class::Verified), true).met(), Some(false));
}

#[test]
fn every_reason_and_sentence_has_its_words() {
    let grades = Grade::ALL.map(|grade| Reason::Worst(grade, 1));
    let others = [
        Reason::OnlyLocal,
        Reason::PlainAsked,
        Reason::OpportunisticEncrypted,
        Reason::OpportunisticPlain(1),
        Reason::OpportunisticUnknown(1),
        Reason::RequiredMet,
        Reason::RequiredMissed(1),
        Reason::RequiredBroken(1),
        Reason::RequiredUnknown(1),
        Reason::VerifiedBySender,
        Reason::VerifiedByReceiver(1),
        Reason::VerifiedFailed(1),
        Reason::VerifiedByConfiguration(1),
        Reason::VerifiedNotProven(1),
        Reason::TakenIn(Grade::Strong, 1),
        Reason::TakenIn(Grade::Acceptable, 1),
        Reason::TakenInOpportunistic(1),
        Reason::TakenInEncrypted(1),
        Reason::TakenInVerified(1),
        Reason::TakenInNotProven(1),
    ];
    for reason in grades.iter().chain(&others) {
        crate::i18n::assert_worded(reason);
    }
    for (language, _) in crate::i18n::Language::all() {
        for name in [
            "gmail/001",
            "gmail/002",
            "exchange/004",
            "others/005",
            "postfix/007",
            "others/009",
            "exchange/003",
        ] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/received/{name}.txt"));
            for hop in read(&fs::read(path).unwrap()).unwrap().hops {
                let (key, facts) = hop.sentence();
                let text = language.say_with(key, &facts);
                assert!(!text.contains("Unknown localization") && !text.contains("{$"), "{key}: {text}");
            }
        }
        for grade in Grade::ALL {
            for part in ["name", "sentence"] {
                let text = language.say(&format!("grade-{}-{part}", grade.as_str()));
                assert!(!text.contains("Unknown localization"), "{text}");
            }
        }
    }
}

/// What an address may be called by whoever owns its reverse zone.
const REVERSE: [&str; 6] =
    ["rdns.example", "mx.example", "localhost", "[127.0.0.1]", "10.0.0.1", "x@[10.0.0.1]"];

/// A hop in plain text by one of four writers, with these words of the sender's in it.
fn plain(helo: &str, recipient: &str, writer: usize, reverse: &str) -> String {
    let (helo, recipient) = (helo.replace('\n', ""), recipient.replace(['\n', '>', '<', '@', '"'], ""));
    let own = [
        "by mx.example (Postfix) with ESMTP id 1",
        "by mx.example (8.17.1/8.17.1) with ESMTP id 1",
        "by mx.example with esmtp (Exim 4.96) id 1",
        "by mx.example with SMTP id 1",
    ][writer];
    format!(
        "Received: from {helo} ({reverse} [192.0.2.9]) {own} for <\"{recipient}\"@example.org>; Mon, 23 Nov 2026 14:34:33 +0000"
    )
}

#[test]
fn a_helo_that_opens_brackets_is_not_taken_for_the_servers_own_words() {
    // Once found by the property below.
    let message = read(plain("by (TLS1.3) (", "\\(x [192.0.2.1]) ", 0, REVERSE[0]).as_bytes()).unwrap();
    assert!(message.hops.iter().all(|hop| hop.tls.used != Used::Yes), "{message:?}");
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let _ = read(&[b"Received: ".as_slice(), &bytes].concat());
    }

    #[test]
    fn no_words_of_the_grammar_make_it_panic(words in proptest::collection::vec(word(), 0..40)) {
        if let Ok(message) = read(format!("Received: {}", words.concat()).as_bytes()) {
            let _ = judge(&message, Some(Class::Verified));
        }
    }

    /// Whatever the sender calls itself, a plain hop is never taken for an encrypted one.
    #[test]
    fn no_helo_and_no_recipient_change_the_facts(
        helo in proptest::collection::vec(word(), 0..12),
        recipient in proptest::collection::vec(word(), 0..12),
        writer in 0..4_usize,
        reverse in proptest::sample::select(REVERSE.to_vec()),
    ) {
        let text = plain(&helo.concat(), &recipient.concat(), writer, reverse);
        if let Ok(message) = read(text.as_bytes()) {
            prop_assert!(message.hops.iter().all(|hop| hop.tls.used != Used::Yes), "{}", text);
            prop_assert!(message.hops.iter().all(Hop::is_border), "{}", text);
        }
    }

    /// Nor where Yahoo writes it into a comment of its own, in either of its ways.
    #[test]
    fn no_helo_makes_yahoos_border_local_or_encrypted(
        helo in proptest::collection::vec(word(), 0..12),
        reverse in proptest::sample::select(REVERSE.to_vec()),
    ) {
        let helo = helo.concat().replace('\n', "");
        for text in [
            format!("Received: from 192.0.2.9 (EHLO {helo}) by 10.197.33.76 with SMTP; Mon, 23 Nov 2026 14:34:33 +0000"),
            format!("Received: from 127.0.0.1 (EHLO {helo}) (192.0.2.9) by mta1.mail.bf1.yahoo.com with SMTP; x"),
            format!("Received: from {reverse} (EHLO {helo}) (192.0.2.9) by mta1.mail.bf1.yahoo.com with SMTP; x"),
            format!("Received: from {reverse} by mta1.mail.bf1.yahoo.com with SMTP; x"),
            format!("Received: from {helo} (192.0.2.9) by mx.example with HTTP; x"),
        ] {
            if let Ok(message) = read(text.as_bytes()) {
                prop_assert!(message.hops.iter().all(|hop| hop.tls.used != Used::Yes), "{}", text);
                prop_assert!(message.hops.iter().all(Hop::is_border), "{}", text);
            }
        }
    }

    #[test]
    fn unfolding_undoes_folding(words in proptest::collection::vec("[!-9;-~]{1,12}", 1..20)) {
        let value = format!(" {}; x", words.join(" "));
        let folded = format!("Received:{}", value.replace(' ', "\n "));
        let lines: Vec<&str> = folded.lines().collect();
        prop_assert_eq!(&text::unfold(&lines)[0].value, &value);
    }
}

fn word() -> impl Strategy<Value = String> {
    let grammar = [
        "from ",
        "by ",
        "with ",
        "ESMTPS ",
        "SMTP ",
        "with ESMTPé ",
        "id ",
        "for ",
        "tls ",
        "via ",
        "(",
        ")",
        "\"",
        "<",
        ">",
        "@",
        "\\",
        "[192.0.2.1]",
        "(x [192.0.2.1]) ",
        "(Postfix) ",
        "(Exim 4.96) ",
        "(TLS1.3) ",
        "TLS_AES_256_GCM_SHA384 ",
        "(using TLSv1.3 with cipher AES128-SHA (128/128 bits)) ",
        "(version=TLSv1.3 cipher=AES128-SHA bits=128) ",
        "(TLS: TLSv1.2,256bits,AES128-SHA) ",
        ";",
        " ",
        "\n ",
        "localhost ",
        "HELO ",
        "(HELO x) ",
        "(192.0.2.1) ",
        "(x [10.0.0.1]) ",
        "(10.0.0.1) ",
        "10.0.0.1 ",
        "y.yahoo.com ",
        "with HTTPS ",
        "[127.0.0.1] ",
        "([unix socket]) ",
        "(x [local]) ",
        "=",
        ":",
    ];
    prop_oneof![4 => proptest::sample::select(grammar.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,6}"]
}
