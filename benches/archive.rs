//! An mbox file of 1 GiB, read by Postseal on one core and on two, and its messages parsed by the `mail-parser` crate on
//! one core: `cargo bench --bench archive`; faster to build as CONTRIBUTING says.
//!
//! What counts are the ratios, of the processor's time where the system tells it (Linux): what else the machine does is in
//! nobody's. mail-parser is given each message in memory, and only its parsing counts: what the same loop takes without it
//! is taken off. Postseal's time is everything: opening, reading, counting. Each is a process of its own, by turns, the
//! best of each; what two cores bring is told by the clock. The memory is the most that Postseal ever held (`VmHWM`).
//! Three files: a mailbox as people have them, with attachments; short messages alone, which are the hardest for a reader
//! that skips what it need not see; and the same from strangers, where no two come from the same host.

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
    let asked = arguments.iter().position(|it| it == "--one").and_then(|at| arguments.get(at + 1..));
    if let Some([work, file, cores]) = asked {
        let (begun, cores) = (Instant::now(), cores.parse().expect("a number of cores"));
        match work.as_str() {
            "read" => postseal(file, cores),
            work => mail_parser(Path::new(file), work == "parse"),
        }
        let clock = begun.elapsed();
        println!("{} {} {}", processor().unwrap_or(clock).as_micros(), clock.as_micros(), peak());
        return;
    }
    for kind in [Kind::Usual, Kind::Short, Kind::Strangers] {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("archive-{kind:?}.mbox"));
        let messages = generate(&file, kind);
        println!("{}: {messages} messages in 1 GiB", kind.name());
        let [mut parsing, mut splitting, mut one, mut two] = [Measured::default(); 4];
        for _ in 0..5 {
            parsing = parsing.or(measured("parse", &file, 1));
            splitting = splitting.or(measured("split", &file, 1));
            one = one.or(measured("read", &file, 1));
            two = two.or(measured("read", &file, 2));
        }
        let theirs = parsing.processor.saturating_sub(splitting.processor).as_secs_f64();
        let ours = one.processor.as_secs_f64();
        let times = theirs / ours;
        println!("  mail-parser, parsing alone:     {theirs:6.2} s of a processor");
        println!("  Postseal, everything:           {ours:6.2} s of a processor, {times:5.1} times as fast");
        println!(
            "  Postseal, everything, two cores: {:5.2} times as fast as on one by the clock, {} KiB of memory",
            one.clock.as_secs_f64() / two.clock.as_secs_f64(),
            one.peak.max(two.peak)
        );
        std::fs::remove_file(file).expect("our own file");
    }
}

/// What a process took.
#[derive(Debug, Clone, Copy)]
struct Measured {
    processor: Duration,
    clock: Duration,
    /// KiB.
    peak: u64,
}

impl Default for Measured {
    fn default() -> Self {
        Self { processor: Duration::MAX, clock: Duration::MAX, peak: 0 }
    }
}

impl Measured {
    /// The best of both, and the most memory.
    fn or(self, other: Self) -> Self {
        Self {
            processor: self.processor.min(other.processor),
            clock: self.clock.min(other.clock),
            peak: self.peak.max(other.peak),
        }
    }
}

/// Has a process of its own do it.
fn measured(work: &str, file: &Path, cores: usize) -> Measured {
    let me = std::env::current_exe().expect("this program");
    let done =
        Command::new(&me).args(["--one", work]).arg(file).arg(cores.to_string()).output().expect("it runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    let mut numbers = said.split_whitespace().map(|it| it.parse::<u64>().expect("a number"));
    let mut next = || numbers.next().expect("three numbers");
    let (processor, clock) = (Duration::from_micros(next()), Duration::from_micros(next()));
    Measured { processor, clock, peak: next() }
}

/// The time that all threads of this process took of the processor, those that have ended too: proc_pid_stat(5), in ticks of
/// 10 ms.
fn processor() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, behind) = stat.rsplit_once(") ")?;
    let ticks = behind.split(' ').skip(11).take(2).map(|it| it.parse::<u64>().ok());
    Some(Duration::from_millis(10 * ticks.sum::<Option<u64>>()?))
}

/// The most memory that this process ever held, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    line.and_then(|number| number.parse().ok()).unwrap_or_default()
}

fn postseal(file: &str, cores: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let order = Order {
        paths: vec![PathBuf::from(file)],
        side: Side::From,
        now: time::OffsetDateTime::now_utc(),
        cores: NonZero::new(cores),
    };
    let archive = runtime.block_on(async { read(order).await }).expect("an archive");
    assert!(archive.messages > 1000 && archive.skipped == 0, "all of it was read");
}

/// Splits the file into messages, and has mail-parser parse each, or no one.
fn mail_parser(file: &Path, is_parsing: bool) {
    let mut lines = BufReader::new(File::open(file).expect("the file"));
    let (mut message, mut line) = (Vec::new(), Vec::new());
    let mut received = 0;
    loop {
        line.clear();
        let is_over = lines.read_until(b'\n', &mut line).expect("it can be read") == 0;
        if is_over || line.starts_with(b"From ") {
            let parsed = is_parsing.then(|| MessageParser::default().parse(&message)).flatten();
            received += usize::from(parsed.is_none_or(|it| it.received().is_some()));
            message.clear();
        } else {
            message.extend_from_slice(&line);
        }
        if is_over {
            assert!(received > 1000, "mail-parser read them");
            return;
        }
    }
}

/// What is in a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Usual,
    Short,
    Strangers,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Usual => "a usual mailbox",
            Self::Short => "short messages alone",
            Self::Strangers => "short messages, no two from the same host",
        }
    }
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

    /// Few of the partners write most of the mail, as Zipf's law has it.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "small"
    )]
    fn partner(&mut self, of: u64) -> u64 {
        let place = self.below(1 << 40) as f64 / (1_u64 << 40) as f64;
        ((of as f64).powf(place) as u64).min(of) - 1
    }
}

/// Writes an mbox file of 1 GiB; returns how many messages are in it.
fn generate(file: &Path, kind: Kind) -> u64 {
    let mut out = BufWriter::with_capacity(1 << 20, File::create(file).expect("a place for 1 GiB"));
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let (mut written, mut messages) = (0, 0);
    while written < SIZE {
        let message = message(&mut numbers, kind);
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

fn message(numbers: &mut Numbers, kind: Kind) -> Vec<u8> {
    let mut text = Vec::with_capacity(16 * 1024);
    let partner = numbers.partner(800);
    let domain = format!("partner{partner}.example");
    // A large provider sends from hundreds of servers, and each partner has its way.
    let servers = if partner < 4 { 300 } else { 1 + partner % 3 };
    let server = if kind == Kind::Strangers { numbers.below(1 << 40) } else { numbers.below(servers) };
    let (tls, protocol) = TLS[usize::try_from((partner + server % 2) % 5).expect("small")];
    let sender = format!("s{}@{domain}", numbers.below(5000));
    let host = format!("mx{server}.{domain}");
    let ip = format!("{}.{}.{}.{}", 11 + partner % 200, partner / 200, server / 250 % 250, 1 + server % 250);
    let id = numbers.below(1 << 40);
    let (day, hour, minute) = (1 + numbers.below(28), 10 + numbers.below(10), 10 + numbers.below(50));
    let _ = write!(
        text,
        "From {sender} Mon Nov {day:2} {hour}:{minute}:37 2026\n\
         Return-Path: <{sender}>\n\
         Delivered-To: alice@home.example\n\
         Received: from mx.home.example\n\tby store.home.example with LMTP\n\tid {id:x}\n\t(envelope-from \
         <{sender}>)\n\tfor <alice@home.example>; Mon, {day} Nov 2026 {hour}:{minute}:38 +0000\n\
         Received: from {host} ({host} [{ip}])\n\t{tls}by mx.home.example (Postfix) with {protocol} id \
         {id:X}\n\tfor <alice@home.example>; Mon, {day} Nov 2026 {hour}:{minute}:37 +0000 (UTC)\n\
         Received: from client.{domain} ([192.168.0.{}]) by {host} with ESMTPSA id {id:o}; Mon, {day} Nov 2026 \
         {hour}:{minute}:30 +0100\n\
         DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=mail;\n\tt=1795444477; \
         bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;\n\th=Date:From:To:Subject:Message-ID:MIME-Version;\n\t\
         b=dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSbav+yuU4zGeeruD00lszZVoG4ZHRNiYzR9a0Bw5Q0a9xnQ8uQyJ2m7u\n\t \
         8GdXkWn4x1yP2rV3aJt6Lb5cH0sM9qEoFzKiUvYwRpTgBhNjCl7A==\n\
         Authentication-Results: mx.home.example; dkim=pass header.d={domain}; spf=pass\n\
         Date: Mon, {day} Nov 2026 {hour}:{minute}:29 +0100\nFrom: Someone <{sender}>\nTo: Alice \
         <alice@home.example>\nSubject: =?UTF-8?Q?Rechnung_f=C3=BCr_November?= {id}\nMessage-ID: <{id:x}@{domain}>\n\
         MIME-Version: 1.0\nX-Mailer: Example 1.0\n",
        1 + numbers.below(250),
    );
    let body = if kind == Kind::Usual { numbers.below(10) } else { 0 };
    match body {
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
