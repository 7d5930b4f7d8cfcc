//! Real data to begin with: that of the other tests, and what lies in `corpus/`.

use std::fs;
use std::io::Write;
use std::path::Path;

/// What a target begins with, in the same order each time.
pub fn of(target: &str) -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    files(&format!("tests/replay/corpus/{target}"), &mut seeds);
    match target {
        "received" => {
            let lines = fs::read_to_string("tests/headers/lines.txt").unwrap();
            seeds.extend(lines.lines().filter(|line| !line.is_empty()).map(|line| line.as_bytes().to_vec()));
        }
        "message" => {
            files("tests/received", &mut seeds);
            seeds.push(outlook(&seeds[1].clone()));
        }
        "archive" => {
            let mut messages = Vec::new();
            files("tests/received", &mut messages);
            let mbox = messages.iter().take(8).fold(Vec::new(), |mut mbox, message| {
                mbox.extend(b"From ann@example.org Mon Mar  2 10:00:06 2026\n");
                mbox.extend(message);
                mbox.push(b'\n');
                mbox
            });
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            gzip.write_all(&mbox).unwrap();
            seeds.extend([mbox, gzip.finish().unwrap()]);
            files("tests/archive", &mut seeds);
        }
        "log" => files("tests/replay/logs", &mut seeds),
        "certificate" => files("tests/cmd/inspect.in", &mut seeds),
        "request" => {
            files("tests/cmd/inspect.in", &mut seeds);
            files("tests/cmd/request-existing.in", &mut seeds);
        }
        "tls_report" => files("tests/cmd/dns-reports.in", &mut seeds),
        "setup" => seeds.push(setup()),
        "policy" => files("tests/cmd/policy-export.in", &mut seeds),
        "own" => files("tests/cmd/policy-compare.in", &mut seeds),
        _ => {}
    }
    seeds
}

/// Every file in a folder and the ones below, by name; what is expected of them is left out.
fn files(folder: &str, into: &mut Vec<Vec<u8>>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().map(|it| it.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        let is_answer =
            folder.starts_with("tests/received") && path.extension().is_some_and(|it| it == "json");
        if path.is_dir() {
            files(path.to_str().unwrap(), into);
        } else if !is_answer {
            into.push(fs::read(Path::new(&path)).unwrap());
        }
    }
}

/// A message as Outlook keeps it (MS-OXMSG): its headers are one of its properties.
fn outlook(message: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).unwrap();
    file.create_stream("/__properties_version1.0").unwrap().write_all(&[0; 32]).unwrap();
    let wide: Vec<u8> = String::from_utf8_lossy(message).encode_utf16().flat_map(u16::to_le_bytes).collect();
    file.create_stream("/__substg1.0_007D001F").unwrap().write_all(&wide).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

/// A setup with everything in it that is easily had.
fn setup() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let library = postseal::setup::Library::at(folder.path());
    let mut setup = postseal::setup::Setup::new("Head office");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    setup.domains = vec!["example.org".parse().unwrap()];
    setup.created = time::OffsetDateTime::UNIX_EPOCH;
    setup.changed = time::OffsetDateTime::UNIX_EPOCH;
    drop(library.create(setup).unwrap());
    let setups = folder.path().join("setups");
    let inside = fs::read_dir(setups).unwrap().next().unwrap().unwrap().path();
    fs::read(inside.join("setup.toml")).unwrap()
}
