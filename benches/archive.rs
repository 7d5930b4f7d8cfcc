//! An mbox file of 1 GiB, read by Postseal on one core and on two, and its messages parsed by the `mail-parser` crate on
//! one core: `cargo bench --no-default-features --bench archive`.
//!
//! What counts are the ratios. mail-parser is given each message in memory, and only its parsing is timed; Postseal's
//! time is everything: opening, reading, counting. Each reading is a process of its own, whose memory is the most that it
//! ever held (`VmHWM`, on Linux). Two files: a mailbox as people have them, with attachments, and one of short messages
//! alone, which is the hardest for a reader that skips what it need not see.

use mail_parser::MessageParser;
use postseal::archive::{Order, Side, read};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const SIZE: u64 = 1 << 30;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|it| it == "--read") {
        return one(&arguments[at + 1], arguments[at + 2].parse().expect("a number of cores"));
    }
    for (name, sizes) in [("a usual mailbox", Sizes::Usual), ("short messages alone", Sizes::Short)] {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("archive-{sizes:?}.mbox"));
        let messages = generate(&file, &sizes);
        println!("{name}: {messages} messages in 1 GiB");
        let theirs = mail_parser(&file);
        println!("  mail-parser, parsing alone, one core: {:6.2} s", theirs.as_secs_f64());
        let mut before = None;
        for cores in [1, 2] {
            let (ours, peak) = measured(&file, cores);
            print!("  Postseal, everything, {cores} core(s):        {:6.2} s", ours.as_secs_f64());
            print!(", {:5.1} times as fast", theirs.as_secs_f64() / ours.as_secs_f64());
            if let Some(before) = before {
                print!(", {:.2} times one core", Duration::as_secs_f64(&before) / ours.as_secs_f64());
            }
            println!(", {peak} KiB of memory");
            before = Some(ours);
        }
        std::fs::remove_file(file).expect("our own file");
    }
}

/// The better of three readings, each in a process of its own, and the most memory of all.
fn measured(file: &Path, cores: usize) -> (Duration, u64) {
    let me = std::env::current_exe().expect("this program");
    let readings = (0..3).map(|_| {
        let done =
            Command::new(&me).arg("--read").arg(file).arg(cores.to_string()).output().expect("it runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        let mut numbers = said.split_whitespace().map(|it| it.parse::<u64>().expect("a number"));
        (Duration::from_micros(numbers.next().expect("a time")), numbers.next().expect("a size"))
    });
    readings.reduce(|one, two| (one.0.min(two.0), one.1.max(two.1))).expect("three readings")
}

/// One reading; prints microseconds, KiB.
fn one(file: &str, cores: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let order = Order {
        paths: vec![PathBuf::from(file)],
        side: Side::From,
        now: time::OffsetDateTime::now_utc(),
        cores: NonZero::new(cores),
    };
    let begun = Instant::now();
    let archive = runtime.block_on(async { read(order).await }).expect("an archive");
    let took = begun.elapsed();
    assert!(archive.messages > 1000 && archive.skipped == 0, "all of it was read");
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    println!("{} {}", took.as_micros(), peak.unwrap_or("0"));
}

/// The time that mail-parser takes for the messages, one after the other.
fn mail_parser(file: &Path) -> Duration {
    let mut lines = BufReader::new(File::open(file).expect("the file"));
    let (mut message, mut line, mut took) = (Vec::new(), Vec::new(), Duration::ZERO);
    let mut received = 0;
    loop {
        line.clear();
        let is_over = lines.read_until(b'\n', &mut line).expect("it can be read") == 0;
        if is_over || line.starts_with(b"From ") {
            let begun = Instant::now();
            if let Some(parsed) = MessageParser::default().parse(&message) {
                received += usize::from(parsed.received().is_some());
            }
            took += begun.elapsed();
            message.clear();
        } else {
            message.extend_from_slice(&line);
        }
        if is_over {
            assert!(received > 1000, "mail-parser read them");
            return took;
        }
    }
}

#[derive(Debug)]
enum Sizes {
    Usual,
    Short,
}

/// Numbers that are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// Writes an mbox file of 1 GiB; returns how many messages are in it.
fn generate(file: &Path, sizes: &Sizes) -> u64 {
    let mut out = BufWriter::with_capacity(1 << 20, File::create(file).expect("a place for 1 GiB"));
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let (mut written, mut messages) = (0, 0);
    while written < SIZE {
        let message = message(&mut numbers, sizes);
        out.write_all(&message).expect("room for 1 GiB");
        written += message.len() as u64;
        messages += 1;
    }
    out.flush().expect("room for 1 GiB");
    messages
}

const TLS: [(&str, &str); 5] = [
    (
        "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\t key-exchange X25519 server-signature \
         RSA-PSS (2048 bits) server-digest SHA256)\n\t(No client certificate requested)\n\t",
        "ESMTPS",
    ),
    (
        "(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))\n\t(Client did not present a \
         certificate)\n\t",
        "ESMTPS",
    ),
    (
        "(using TLSv1 with cipher DHE-RSA-AES256-SHA (256/256 bits))\n\t(No client certificate requested)\n\t",
        "ESMTPS",
    ),
    ("", "ESMTP"),
    (
        "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\t(Client CN \"mx\", Issuer \"CA\" \
         (verified OK))\n\t",
        "ESMTPS",
    ),
];

fn message(numbers: &mut Numbers, sizes: &Sizes) -> Vec<u8> {
    let mut text = Vec::with_capacity(16 * 1024);
    let partner = numbers.below(400);
    let domain = format!("partner{partner}.example");
    let (tls, protocol) = TLS[usize::try_from(numbers.below(5)).expect("small")];
    let id = numbers.below(1 << 40);
    let minute = numbers.below(60);
    let _ = write!(
        text,
        "From someone@{domain} Mon Nov 23 14:{minute:02}:37 2026\n\
         Return-Path: <someone@{domain}>\n\
         Delivered-To: alice@home.example\n\
         Received: from mx.home.example\n\tby store.home.example with LMTP\n\tid {id:x}\n\t(envelope-from \
         <someone@{domain}>)\n\tfor <alice@home.example>; Mon, 23 Nov 2026 14:{minute:02}:38 +0000\n\
         Received: from mx.{domain} (mx.{domain} [203.0.113.{}])\n\t{tls}by mx.home.example (Postfix) with {protocol} id \
         {id:X}\n\tfor <alice@home.example>; Mon, 23 Nov 2026 14:{minute:02}:37 +0000 (UTC)\n\
         Received: from client.{domain} ([192.168.0.{}]) by mx.{domain} with ESMTPSA id {id:o}; Mon, 23 Nov 2026 \
         15:{minute:02}:30 +0100\n\
         DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=mail;\n\tt=1795444477; \
         bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;\n\th=Date:From:To:Subject:Message-ID:MIME-Version;\n\t\
         b=dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSbav+yuU4zGeeruD00lszZVoG4ZHRNiYzR9a0Bw5Q0a9xnQ8uQyJ2m7u\n\t \
         8GdXkWn4x1yP2rV3aJt6Lb5cH0sM9qEoFzKiUvYwRpTgBhNjCl7A==\n\
         Authentication-Results: mx.home.example; dkim=pass header.d={domain}; spf=pass\n\
         Date: Mon, 23 Nov 2026 15:{minute:02}:29 +0100\nFrom: Someone <someone@{domain}>\nTo: Alice \
         <alice@home.example>\nSubject: =?UTF-8?Q?Rechnung_f=C3=BCr_November?= {id}\nMessage-ID: <{id:x}@{domain}>\n\
         MIME-Version: 1.0\nX-Mailer: Example 1.0\n",
        1 + partner % 250,
        1 + partner % 250,
    );
    let kind = if matches!(sizes, Sizes::Short) { 0 } else { numbers.below(10) };
    match kind {
        0..=5 => {
            text.extend(b"Content-Type: text/plain; charset=utf-8\n\n");
            prose(&mut text, numbers, 400 + numbers.0 % 5000);
        }
        6..=8 => {
            text.extend(
                b"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>",
            );
            prose(&mut text, numbers, 8_000 + numbers.0 % 40_000);
            text.extend(b"</p>\n");
        }
        _ => {
            text.extend(
                b"Content-Type: multipart/mixed; boundary=\"=-b\"\n\n--=-b\nContent-Type: text/plain\n\n",
            );
            prose(&mut text, numbers, 2_000);
            text.extend(
                b"\n--=-b\nContent-Type: application/pdf; name=\"a.pdf\"\nContent-Transfer-Encoding: base64\n\n",
            );
            for _ in 0..(1_000 + numbers.below(8_000)) {
                for _ in 0..19 {
                    let _ = write!(text, "{:04}", numbers.below(10_000));
                }
                text.push(b'\n');
            }
            text.extend(b"--=-b--\n");
        }
    }
    text.push(b'\n');
    text
}

fn prose(text: &mut Vec<u8>, numbers: &mut Numbers, bytes: u64) {
    const WORDS: [&str; 8] = ["please", "find", "the", "invoice", "for", "gr=C3=BCn", "November", "attached"];
    let end = text.len() + usize::try_from(bytes).expect("small");
    while text.len() < end {
        for _ in 0..9 {
            text.extend(WORDS[usize::try_from(numbers.below(8)).expect("small")].as_bytes());
            text.push(b' ');
        }
        text.push(b'\n');
    }
}
