//! Places that are not as they should be: read-only, gone, a pipe where a file was; a wrong clock; two at once; a file of
//! another version, a damaged one.

use crate::{postseal, program, told};
use postseal::expiry::{SMTP, Watchlist};
use postseal::explain::Explain;
use postseal::setup::preferences::Preferences;
use postseal::setup::recent::{Kind, News, Recent};
use postseal::setup::{Certificate, Error, Library, Setup};
use postseal::store;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};
use time::OffsetDateTime;

/// Nothing here may take longer, on a busy machine.
const SOON: Duration = Duration::from_secs(30);

fn said(done: &Output) -> String {
    told(&done.stderr) + &told(&done.stdout)
}

/// Runs the program in a mount namespace of its own, after `mounts`.
fn apart(data: &Path, mounts: &str, arguments: &[&str]) -> Output {
    let script = format!("{mounts} && exec \"$0\" \"$@\"");
    let mut command = Command::new("unshare");
    let command = command.args(["-m", "sh", "-c", &script, env!("CARGO_BIN_EXE_postseal"), "--lang", "en"]);
    command.args(arguments).env("POSTSEAL_DATA", data).env("NO_COLOR", "1").output().unwrap()
}

#[test]
fn a_folder_that_may_not_be_written_is_told_and_stays_as_it_is() {
    let _alone = crate::alone();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let made = rcgen::generate_simple_self_signed(vec!["mx.example.org".to_owned()]).unwrap();
    fs::write(folder.join("own.pem"), made.cert.pem()).unwrap();
    fs::create_dir(folder.join("empty")).unwrap();
    let at = folder.display().to_string();
    let read_only = format!("mount --bind '{at}' '{at}' && mount -o remount,bind,ro '{at}'");
    let (out, own, empty) = (format!("{at}/out"), format!("{at}/own.pem"), format!("{at}/empty"));
    let before = fs::read_dir(folder).unwrap().count();
    for arguments in [
        &["request", "--host", "mx.example.org", "--out", &out][..],
        &["request", "--host", "mx.example.org", "--out", &empty],
        &["certificate", "export", &own, "--format", "pem", "--out", &out],
        &["policy", "export", "--server", "postfix", "--host", "mx.example.org", "--out", &out],
        &["policy", "export", "--server", "postfix", "--host", "mx.example.org", "--out", &empty],
        &["rehearse", "--out", &out],
        &["man", "--out", &out],
    ] {
        let done = apart(&folder.join("data"), &read_only, arguments);
        assert_eq!(done.status.code(), Some(2), "{arguments:?}: {}", said(&done));
        let words = told(&done.stderr);
        assert!(words.contains("may not be read or written by you") && words.contains(&at), "{words}");
        assert_eq!(fs::read_dir(folder).unwrap().count(), before, "{arguments:?}");
    }
    // Only to read, nothing has to be written.
    fs::create_dir(folder.join("data")).unwrap();
    let _ = Library::at(folder.join("data")).create(Setup::new("Head office")).unwrap();
    let done = apart(&folder.join("data"), &read_only, &["expiring"]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
}

#[test]
fn a_data_folder_of_somebody_else_is_told() {
    let _alone = crate::alone();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let _ = Library::at(&data).create(Setup::new("Head office")).unwrap();
    fs::set_permissions(&data, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    // Where nobody may start it.
    let copy = folder.path().join("postseal");
    fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let _ = fs::copy(env!("CARGO_BIN_EXE_postseal"), &copy).unwrap();
    let mut command = Command::new("setpriv");
    let command = command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&copy);
    let done = command.args(["--lang", "en", "expiring"]).env("POSTSEAL_DATA", &data).output().unwrap();
    assert_eq!(done.status.code(), Some(2), "{}", said(&done));
    assert!(told(&done.stderr).contains("may not be read or written by you"), "{}", said(&done));
}

#[test]
fn a_disk_that_goes_away_is_told_and_what_is_open_is_saved_once_it_is_back() {
    let _alone = crate::alone();
    let outer = tempfile::tempdir().unwrap();
    let (data, away) = (outer.path().join("data"), outer.path().join("away"));
    let library = Library::at(&data);
    let mut opened = library.create(Setup::new("Head office")).unwrap();
    fs::rename(&data, &away).unwrap();
    opened.setup.hosts.push("mx.example.org".parse().unwrap());
    let Err(error @ Error::Store(store::Error::NoFolder(_))) = opened.save() else { panic!("it is saved") };
    assert_eq!(error.code(), "file-folder-gone");
    assert!(library.list(OffsetDateTime::now_utc()).unwrap().is_empty());
    fs::rename(&away, &data).unwrap();
    opened.save().unwrap();
    assert_eq!(library.peek(opened.id()).unwrap().hosts.len(), 1);
}

#[test]
fn a_pipe_in_place_of_a_file_is_not_waited_for() {
    let _alone = crate::alone();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let library = Library::at(&data);
    let _ = library.create(Setup::new("Head office")).unwrap();
    for (name, arguments) in [
        ("preferences.toml", &["expiring"][..]),
        ("setups/head-office/setup.toml", &["expiring"]),
        ("key.pem", &["inspect", "KEY"]),
        ("key.pem", &["request", "--host", "mx.example.org", "--passphrase-file", "KEY", "--out", "OUT"]),
        ("key.pem", &["dns", "rollover", "mx.example.org", "--certificate", "KEY", "--remember", "OUT"]),
    ] {
        let path = data.join(name);
        let before = fs::read(&path).ok();
        let _ = fs::remove_file(&path);
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        let (key, out) = (path.display().to_string(), data.join("out").display().to_string());
        let arguments: Vec<&str> = arguments
            .iter()
            .map(|it| match *it {
                "KEY" => &key,
                "OUT" => &out,
                other => other,
            })
            .collect();
        let begun = Instant::now();
        let done = postseal(&data, &arguments);
        assert_eq!(done.status.code(), Some(2), "{arguments:?}: {}", said(&done));
        assert!(begun.elapsed() < SOON, "{arguments:?}: {:?}", begun.elapsed());
        let copy_is_told = told(&done.stderr).contains("kept a copy");
        let words = told(&done.stderr);
        let is_told = words.contains("not a file") || words.contains("Nothing came from") || copy_is_told;
        assert!(is_told && words.contains(&key), "{arguments:?}: {words}");
        fs::remove_file(&path).unwrap();
        if let Some(before) = before {
            fs::write(&path, before).unwrap();
        }
    }
    // What a shell puts there for <(command) is read.
    let script = r#"exec "$0" inspect <(sleep 1; cat "$1")"#;
    let key = folder.path().join("own.pem");
    fs::write(&key, rcgen::KeyPair::generate().unwrap().serialize_pem()).unwrap();
    let mut command = Command::new("bash");
    let done = command.args(["-c", script, env!("CARGO_BIN_EXE_postseal")]).arg(&key).output().unwrap();
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
}

/// Runs the program as if it was then.
fn at_time(data: &Path, time: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new("faketime");
    let command = command.args(["-f", time, env!("CARGO_BIN_EXE_postseal"), "--lang", "en"]).args(arguments);
    let command = command.env("POSTSEAL_DATA", data).env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    command.stdin(std::process::Stdio::null()).output().unwrap()
}

#[test]
fn a_clock_that_is_wrong_loses_nothing_and_is_named() {
    let _alone = crate::alone();
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let at = |name: &str| folder.path().join(name).display().to_string();
    for (number, time) in
        ["@2001-01-01 00:00:00", "@1971-01-01 00:00:00", "@2037-12-31 23:00:00"].iter().enumerate()
    {
        let out = at(&format!("out{number}"));
        let arguments = ["request", "--host", "mx.example.org", "--out", &out];
        let done = at_time(&data, time, &arguments);
        assert_eq!(done.status.code(), Some(0), "{time}: {}", said(&done));
        let again = at_time(&data, time, &arguments);
        assert_eq!(again.status.code(), Some(2), "{time}: {}", said(&again));
        let done = at_time(&data, time, &["rehearse"]);
        assert_eq!(done.status.code(), Some(0), "{time}: {}", said(&done));
    }
    // Good since today.
    let made = rcgen::generate_simple_self_signed(vec!["mx.example.org".to_owned()]).unwrap();
    let mut params = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    params.not_before = OffsetDateTime::now_utc();
    let own = at("own.pem");
    fs::write(&own, params.self_signed(&made.signing_key).unwrap().pem()).unwrap();
    let done = at_time(&data, "@2001-01-01 00:00:00", &["certificate", "check", &own]);
    assert_eq!(done.status.code(), Some(1), "{}", said(&done));
    assert!(said(&done).contains("clock"), "{}", said(&done));
    // What is kept goes by its time; one that was there before is never written over.
    let (key, out) = (at("own.key"), at("export"));
    fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    for time in ["@2001-01-01 00:00:00", "@2001-01-01 00:00:00", "@1999-01-01 00:00:00"] {
        let other = rcgen::KeyPair::generate().unwrap();
        let other_pem = params.self_signed(&other).unwrap().pem();
        fs::write(&own, other_pem).unwrap();
        fs::write(&key, other.serialize_pem()).unwrap();
        let arguments = ["certificate", "export", &own, "--key", &key, "--format", "pem", "--out", &out];
        let done = at_time(&data, time, &arguments);
        assert!(done.status.code() < Some(2), "{time}: {}", said(&done));
    }
    let keys = fs::read_dir(&out)
        .unwrap()
        .filter(|it| it.as_ref().unwrap().path().display().to_string().contains(".key"));
    assert_eq!(keys.count(), 3, "each key is there");
}

#[test]
fn a_clock_that_goes_back_empties_no_trash() {
    let _alone = crate::alone();
    let folder = tempfile::tempdir().unwrap();
    let library = Library::at(folder.path());
    let id = library.create(Setup::new("Head office")).unwrap().id().clone();
    let deleted = library.delete(&id).unwrap();
    let now = OffsetDateTime::now_utc();
    assert_eq!(library.empty_trash(now - time::Duration::days(9000)), Ok(0));
    assert_eq!(library.restore(&deleted), Ok(id));
}

#[test]
fn two_at_once_lose_nothing_of_each_other() {
    let _alone = crate::alone();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out").display().to_string();
    let data = folder.path().join("data");
    // One makes the key, the others are told that there is one.
    let mut all: Vec<_> = (0..8)
        .map(|_| {
            let mut command = program(&data);
            let _ = command.args(["request", "--host", "mx.example.org", "--out", &out]);
            command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let codes: Vec<_> = all.iter_mut().map(|it| it.wait().unwrap().code()).collect();
    assert_eq!(codes.iter().filter(|it| **it == Some(0)).count(), 1, "{codes:?}");
    assert_eq!(codes.iter().filter(|it| **it == Some(2)).count(), 7, "{codes:?}");
    let done = postseal(
        &data,
        &["inspect", &format!("{out}/mx.example.org.key"), &format!("{out}/mx.example.org.csr")],
    );
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    assert_eq!(fs::read_dir(&out).unwrap().count(), 2);

    let library = Library::at(&data);
    let watched = data.join("watched.toml");
    let number = 24;
    std::thread::scope(|scope| {
        for it in 0..number {
            let (library, watched) = (library.clone(), &watched);
            let _ = scope.spawn(move || {
                let before = Watchlist::default();
                let server = postseal::delivery::Target::parse(&format!("mx{it}.example.org"), SMTP).unwrap();
                let now = Watchlist { servers: vec![server], ..before.clone() };
                let _ = Watchlist::keep(&library, watched, &before, &now).unwrap();
                let news = News { opened: vec![PathBuf::from(format!("/etc/{it}"))], forget: false };
                let _ = Recent::keep(&library, vec![(kind(it), news)]).unwrap();
                Preferences::change(&library, |kept| {
                    kept.network.dns.push(format!("192.0.2.{it}").parse().unwrap());
                })
                .unwrap();
            });
        }
    });
    assert_eq!(Watchlist::load(&watched).unwrap().servers.len(), number);
    assert_eq!(Preferences::load(&library).unwrap().network.dns.len(), number);
    let recent = fs::read_to_string(Recent::path(&library)).unwrap();
    assert_eq!(recent.matches("/etc/").count(), number, "{recent}");

    // A setup belongs to one of them, and the other is told.
    let opened = library.create(Setup::new("Head office")).unwrap();
    for error in [library.load(opened.id()).unwrap_err(), library.delete(opened.id()).unwrap_err()] {
        assert_eq!(error.code(), "setup-in-use");
    }
}

/// Eight are kept of each kind.
fn kind(number: usize) -> Kind {
    [Kind::Headers, Kind::Archive, Kind::Certificates][number / 8]
}

/// A setup with a certificate that soon ends.
pub fn with_certificate(library: &Library) -> PathBuf {
    let mut opened = library.create(Setup::new("Head office")).unwrap();
    let mut params = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    let now = OffsetDateTime::now_utc();
    (params.not_before, params.not_after) = (now, now + time::Duration::days(9));
    let pem = params.self_signed(&rcgen::KeyPair::generate().unwrap()).unwrap().pem();
    let (leaf, chain) = (opened.keys().join("mx.crt"), opened.keys().join("mx.chain.pem"));
    fs::write(&leaf, &pem).unwrap();
    fs::write(&chain, &pem).unwrap();
    opened.setup.certificate = Some(Certificate {
        leaf,
        chain,
        spki_sha256: "ab".repeat(32),
        issuer: None,
        is_private: false,
        not_before: now,
        not_after: now + time::Duration::days(9),
        checked: now,
        ok: true,
    });
    opened.save().unwrap();
    opened.folder().join("setup.toml")
}

#[test]
fn a_setup_of_a_newer_postseal_is_watched_told_and_left_alone() {
    let _alone = crate::alone();
    let folder = tempfile::tempdir().unwrap();
    let library = Library::at(folder.path());
    let file = with_certificate(&library);
    let newer = fs::read_to_string(&file).unwrap().replace("schema = 3", "schema = 7\nunheard_of = [1]");
    fs::write(&file, &newer).unwrap();
    let done = postseal(folder.path(), &["expiring", "--json"]);
    assert_eq!(done.status.code(), Some(2), "{}", said(&done));
    assert!(told(&done.stderr).contains("was written by a newer Postseal"), "{}", said(&done));
    let found: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(found["certificates"][0]["name"], "Head office", "{found}");
    let id = library.list(OffsetDateTime::now_utc()).unwrap()[0].id.clone();
    assert!(library.recover(&id).is_err() && library.rename(&id, "x").is_err());
    assert_eq!(library.text(&id).unwrap(), newer);
    assert_eq!(fs::read_to_string(&file).unwrap(), newer);
}

#[test]
fn a_damaged_setup_is_told_and_its_last_good_copy_brought_back() {
    let _alone = crate::alone();
    let folder = tempfile::tempdir().unwrap();
    let library = Library::at(folder.path());
    let file = with_certificate(&library);
    let good = fs::read_to_string(&file).unwrap();
    let id = library.list(OffsetDateTime::now_utc()).unwrap()[0].id.clone();
    let (copy, cases) = (file.with_file_name("setup.copy.toml"), 400.min(good.len()));
    for at in 0..cases {
        // Cut anywhere, as a disk does that breaks.
        let at = at * good.len() / cases;
        fs::write(&file, &good[..at]).unwrap();
        match library.load(&id) {
            Err(Error::Recoverable { .. }) => {}
            // What ends behind the last value that is needed is whole.
            Ok(opened) => assert_eq!(opened.setup.hosts.len(), 0, "cut at {at}"),
            other => panic!("cut at {at}: {other:?}"),
        }
    }
    fs::write(&file, "schema = 1\nname = 7\n").unwrap();
    let done = postseal(folder.path(), &["expiring"]);
    assert_eq!(done.status.code(), Some(2), "{}", said(&done));
    let words = told(&done.stderr);
    assert!(words.contains("cannot be read") && words.contains(copy.to_str().unwrap()), "{words}");
    library.recover(&id).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), good);
    assert_eq!(library.load(&id).unwrap().setup.name, "Head office");
    let mut kept = fs::read_dir(file.parent().unwrap()).unwrap().map(|it| it.unwrap().path());
    assert!(kept.any(|it| fs::read_to_string(it).is_ok_and(|it| it == "schema = 1\nname = 7\n")));
    // Gone altogether, it is brought back as well.
    fs::remove_file(&file).unwrap();
    assert!(matches!(library.load(&id), Err(Error::Recoverable { .. })));
    library.recover(&id).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), good);
}
