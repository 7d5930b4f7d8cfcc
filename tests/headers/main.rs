//! `Received` lines in the ways of all the servers and services of the wild, labelled by hand with what each says, read by
//! Postseal and by the `mail-parser` crate: a table of how often each is right.
//!
//! Lines of others, labelled by what a client saw, are read too where they lie: in the folder that
//! `POSTSEAL_LABELLED` names, or in `../shared/headers`.

use mail_parser::{HeaderValue, MessageParser, Protocol, Received};
use postseal::received::{self, PeerCertificate, Used};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

const LINES: &str = include_str!("lines.txt");

/// In the order in which the labels stand.
const FACTS: [&str; 6] = ["used", "version", "cipher", "bits", "certificate", "login"];

/// What is said, each fact by its word; `?` where nothing is.
type Said = [String; 6];

struct Labelled {
    software: String,
    said: Said,
    line: String,
}

fn labelled() -> Vec<Labelled> {
    let blocks = LINES.split("\n= ").skip(1);
    blocks
        .map(|block| {
            let (label, line) = block.split_once('\n').unwrap();
            let (software, said) = label.split_once(": ").unwrap();
            let said: Vec<String> = said.split(' ').map(str::to_owned).collect();
            // Comments of the file stand between the blocks.
            let line = line.split("\n#").next().unwrap().trim_end_matches('\n');
            let said = said.try_into().unwrap_or_else(|_| panic!("six words: {label}"));
            Labelled { software: software.to_owned(), said, line: format!("{line}\n") }
        })
        .collect()
}

fn or_unknown(said: Option<String>) -> String {
    said.unwrap_or_else(|| "?".to_owned())
}

fn login(said: Option<bool>) -> String {
    or_unknown(said.map(|it| if it { "yes" } else { "no" }.to_owned()))
}

fn ours(line: &str) -> (String, Said) {
    let message = received::read(line.as_bytes()).unwrap_or_else(|error| panic!("{error}: {line}"));
    let hop = &message.hops[0];
    let used = match hop.tls.used {
        Used::Yes => "yes",
        Used::No => "no",
        Used::Unknown => "?",
    };
    let peer = match hop.tls.peer_certificate {
        PeerCertificate::Verified => "verified",
        PeerCertificate::Unverified => "unverified",
        PeerCertificate::Failed => "failed",
        PeerCertificate::None => "none",
        PeerCertificate::Unknown => "?",
    };
    let said = [
        used.to_owned(),
        or_unknown(hop.tls.version.map(|it| it.to_string())),
        or_unknown(hop.tls.cipher.clone()),
        or_unknown(hop.tls.bits.map(|it| it.to_string())),
        peer.to_owned(),
        login(hop.authenticated),
    ];
    (or_unknown(hop.software.map(|it| it.as_str().to_owned())), said)
}

/// mail-parser tells version, cipher and protocol; bits and certificate it does not know, which is right where there are
/// none.
fn theirs(line: &str) -> Said {
    use Protocol as P;
    let message = MessageParser::default().parse(line.as_bytes());
    let received = message.as_ref().and_then(|message| {
        message.headers().iter().find_map(|header| match &header.value {
            HeaderValue::Received(received) => Some(received.as_ref()),
            _ => None,
        })
    });
    let Some(Received { tls_version, tls_cipher, with, .. }) = received else {
        return [(); 6].map(|()| "?".to_owned());
    };
    let by_protocol = with.map(|with| match with {
        P::SMTP | P::ESMTP | P::LMTP | P::UTF8SMTP | P::UTF8LMTP => (Some(false), Some(false)),
        P::ESMTPA | P::LMTPA | P::UTF8SMTPA | P::UTF8LMTPA => (Some(false), Some(true)),
        P::ESMTPS | P::LMTPS | P::UTF8SMTPS | P::UTF8LMTPS => (Some(true), Some(false)),
        P::ESMTPSA | P::LMTPSA | P::UTF8SMTPSA | P::UTF8LMTPSA => (Some(true), Some(true)),
        _ => (None, None),
    });
    let (encrypted, logged_in) = by_protocol.unwrap_or_default();
    let encrypted = if tls_version.is_some() || tls_cipher.is_some() { Some(true) } else { encrypted };
    let version = tls_version.map(|it| format!("{it:?}").replace('_', "."));
    let unknown = || "?".to_owned();
    let cipher = or_unknown(tls_cipher.as_deref().map(str::to_owned));
    [login(encrypted), or_unknown(version), cipher, unknown(), unknown(), login(logged_in)]
}

#[test]
fn what_is_kept_of_a_message_reads_as_the_message_did() {
    let lines = labelled();
    assert!(lines.len() > 100);
    for Labelled { line, .. } in &lines {
        let whole = format!(
            "{line}DKIM-Signature: v=1; bh=x=3D\nAuthentication-Results: mx; dkim=pass\nFrom: =?utf-8?q?J=C3=BCrg?= <j@x.example>\n\
             Subject: =?utf-8?b?w6Q=?= x\nMessage-ID: <1@x.example>\nDate: Mon, 23 Nov 2026 14:34:38 +0100\n\nReceived: x\n"
        );
        for text in [line, &whole] {
            let message = received::read(text.as_bytes()).unwrap();
            assert_eq!(received::read_again(&message.source), Ok(message));
        }
    }
    let message = received::read(include_bytes!("../gui/two-hops.eml")).unwrap();
    assert!(message.source.lines().count() > 2 && !message.source.contains("\n\n"));
    assert_eq!(received::read_again(&message.source), Ok(message));
}

#[test]
fn what_every_line_says_beside_mail_parser() {
    let lines = labelled();
    assert!(lines.len() >= 110, "{} lines", lines.len());
    let (mut right, mut theirs_right, mut wrong) = ([0; 6], [0; 6], Vec::new());
    let mut by_software: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for Labelled { software, said, line } in &lines {
        let (found_software, found) = ours(line);
        let other = theirs(line);
        if found_software != *software {
            wrong.push(format!("software {found_software}, not {software}:\n{line}"));
        }
        for at in 0..6 {
            right[at] += usize::from(found[at] == said[at]);
            theirs_right[at] += usize::from(other[at] == said[at]);
            if found[at] != said[at] {
                wrong.push(format!("{}: {}, not {}:\n{line}", FACTS[at], found[at], said[at]));
            }
        }
        assert!(said[0] == "yes" || found[0] != "yes", "nothing says so: {line}");
        let row = by_software.entry(software).or_default();
        row[0] += 1;
        row[1] += usize::from(found == *said);
        row[2] += usize::from(other == *said);
    }
    let number = |count: usize| f64::from(u32::try_from(count).unwrap());
    let share = |count: usize| 100.0 * number(count) / number(lines.len());
    println!("{} labelled lines, right:   Postseal   mail-parser", lines.len());
    for at in 0..6 {
        println!("  {:<22}{:>9.1} %  {:>9.1} %", FACTS[at], share(right[at]), share(theirs_right[at]));
    }
    println!("by writer: lines, all six facts right by Postseal, by mail-parser");
    for (software, [all, ours, theirs]) in &by_software {
        println!("  {software:<12}{all:>4}{ours:>6}{theirs:>6}");
    }
    for text in &wrong {
        println!("{text}");
    }
    assert!(right.iter().all(|count| share(*count) >= 99.0), "{} wrong, see above", wrong.len());
    assert!(wrong.iter().all(|text| !text.starts_with("software")), "every writer is known, see above");
}

/// Every line again, folded and spaced otherwise: it says the same.
#[test]
fn folding_changes_nothing() {
    for Labelled { line, .. } in labelled() {
        let (software, said) = ours(&line);
        let flat = line.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        for text in
            [flat.clone(), line.replace('\n', "\r\n"), flat.replace(" (", "\n (").replace(") ", ")\n\t")]
        {
            assert_eq!(ours(&text), (software.clone(), said.clone()), "{text}");
        }
    }
}

fn others() -> Option<PathBuf> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let places = ["../shared/headers", "../../shared/headers"].map(|place| here.join(place));
    let named = std::env::var_os("POSTSEAL_LABELLED").map(PathBuf::from);
    named.into_iter().chain(places).find(|place| place.is_dir())
}

/// `# postfix case tls12: … tls=TLSv1.2 cipher=… auth=…` tells what the client saw; the line of the same hop must not say
/// otherwise.
#[test]
fn lines_of_others_say_what_the_client_saw() {
    let Some(folder) = others() else {
        println!("no folder of others' lines: POSTSEAL_LABELLED names one");
        return;
    };
    let (mut lines, mut told) = (0, 0);
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        let Some(label) = text.lines().next().filter(|line| line.starts_with("# ") && line.contains(" tls="))
        else {
            continue;
        };
        let value =
            |name: &str| label.rsplit_once(name).and_then(|(_, rest)| rest.split(' ').next()).unwrap_or("?");
        let head = text.split("--- log lines").next().unwrap_or_default();
        let head: Vec<&str> = head.lines().filter(|line| !line.starts_with(['#', '-'])).collect();
        let head = head.join("\n");
        let Ok(message) = received::read(head.as_bytes()) else { panic!("{}", path.display()) };
        let hop = &message.hops[0];
        let (version, login) = (value(" tls="), value(" auth="));
        lines += 1;
        let used = if version == "None" { Used::No } else { Used::Yes };
        assert_eq!(hop.tls.used, used, "{}", path.display());
        if let Some(said) = hop.tls.version {
            assert_eq!(said.as_str(), version, "{}", path.display());
            told += 1;
        }
        if hop.authenticated == Some(true) {
            assert_ne!(login, "None", "{}", path.display());
        }
    }
    println!("{lines} lines of others, {told} of them with a version: all right");
    assert!(lines > 0);
}
