//! A certificate never runs out unnoticed: for people, for monitoring, in the calendar.

#[path = "common/peer.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod peer;

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use peer::Practice;
use postseal::certificate::{self, Item, Trust};
use postseal::delivery::{Host, Route, Target};
use postseal::expiry::{self, Finding, Limits, Origin, State, Words};
use postseal::setup::{self, Library, Setup};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

const LIMITS: Limits = Limits { within: Duration::days(30), critical: Duration::days(7) };

fn sh(folder: &Path, script: &str) -> Output {
    Command::new("sh").arg("-ec").arg(script).current_dir(folder).output().unwrap()
}

/// Certificates that openssl made: `new` is good for 90 days, `old` for 5, each in a file of its own.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let made = sh(
        folder.path(),
        r#"
        make() { openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout $1.key -out $1.pem \
            -days $2 -subj "/CN=$1" -addext "subjectAltName=DNS:$1.example.org" -addext basicConstraints=CA:FALSE; }
        make new 90; make old 5; mkdir -p sub; mv old.pem sub/
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -out sub/ca.pem \
            -days 1 -subj "/CN=A root"
        openssl pkcs12 -export -inkey new.key -in new.pem -passout pass:horse -out sealed.pfx
        echo horse > words; echo "no certificate" > readme.txt
        "#,
    );
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    folder
}

/// Exit code, standard output, standard error.
fn expiring(folder: &Path, arguments: &str) -> (i32, String, String) {
    let program = env!("CARGO_BIN_EXE_postseal");
    let script = format!("POSTSEAL_DATA='{}/data' exec '{program}' expiring {arguments}", folder.display());
    let done = sh(folder, &script);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code().unwrap_or(-1), text(done.stdout), text(done.stderr))
}

fn document(folder: &Path, arguments: &str) -> (i32, Value) {
    let (code, out, error) = expiring(folder, &format!("--json {arguments}"));
    (code, serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{error}")))
}

fn codes(certificate: &Value) -> Vec<&str> {
    certificate["findings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[test]
fn a_folder_is_searched_and_what_ends_first_comes_first() {
    let folder = folder();
    let (code, found) = document(folder.path(), ".");
    // What is sealed may hide one, and is told of.
    assert_eq!(code, 2);
    let problems = found["problems"].as_array().unwrap();
    assert!(problems.len() == 1 && problems[0]["message"].as_str().unwrap().contains("sealed.pfx"));
    let certificates = found["certificates"].as_array().unwrap();
    let names: Vec<_> = certificates.iter().map(|it| it["name"].as_str().unwrap()).collect();
    // Neither the root, which is another's to renew, nor what is no certificate at all.
    assert_eq!(names, ["./sub/old.pem", "./new.pem"]);
    assert_eq!((&certificates[0]["days_left"], &certificates[0]["state"]), (&4.into(), &"critical".into()));
    assert_eq!(codes(&certificates[0]), ["expiring-soon"]);
    assert_eq!((&certificates[1]["days_left"], &certificates[1]["state"]), (&89.into(), &"good".into()));
    assert!(codes(&certificates[1]).is_empty());
    assert_eq!(expiring(folder.path(), "new.pem").0, 0);
    assert_eq!(expiring(folder.path(), "new.pem --within 100d").0, 1);

    let later = OffsetDateTime::now_utc() + Duration::days(6);
    let at = later.format(&time::format_description::well_known::Rfc3339).unwrap();
    let (code, found) = document(folder.path(), &format!("sub/old.pem --at {at}"));
    assert_eq!((code, codes(&found["certificates"][0])), (1, vec!["expiring-over"]));
}

/// As the clients of ACME have it: a folder of links to what is in use.
#[cfg(unix)]
#[test]
fn a_folder_of_links_is_watched_and_a_link_to_nowhere_is_none() {
    use std::os::unix::fs::symlink;
    let folder = folder();
    let live = folder.path().join("live");
    std::fs::create_dir(&live).unwrap();
    symlink(folder.path().join("sub/old.pem"), live.join("cert.pem")).unwrap();
    symlink(folder.path().join("nowhere.pem"), live.join("gone.pem")).unwrap();
    symlink(&live, live.join("again")).unwrap();
    let (code, found) = document(folder.path(), "live");
    assert_eq!(code, 1, "{found}");
    let certificates = found["certificates"].as_array().unwrap();
    assert_eq!((certificates.len(), &certificates[0]["state"]), (1, &"critical".into()));
    assert_eq!(found["problems"].as_array().unwrap().len(), 0, "{found}");
}

#[test]
fn a_named_file_must_hold_one_and_does_not_hide_the_others() {
    let folder = folder();
    let (code, out, error) = expiring(folder.path(), "readme.txt new.pem nowhere.pem");
    assert_eq!(code, 2, "{error}");
    assert!(
        out.contains("new.pem") && error.contains("readme.txt") && error.contains("nowhere.pem"),
        "{error}"
    );
    // A root that is named is watched; a PFX is, once it can be opened.
    assert_eq!(document(folder.path(), "sub/ca.pem").1["certificates"][0]["state"], "critical");
    assert_eq!(expiring(folder.path(), "sealed.pfx").0, 2);
    let (code, found) = document(folder.path(), "sealed.pfx --passphrase-file words");
    assert_eq!((code, &found["certificates"][0]["hosts"][0]), (0, &"new.example.org".into()));
}

#[test]
fn without_anything_to_watch_it_says_so_and_monitoring_knows_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (code, out, _) = expiring(folder.path(), "");
    assert_eq!((code, out.lines().count()), (0, 1), "{out}");
    assert_eq!(expiring(folder.path(), "--monitoring").0, 3);
}

#[test]
fn monitoring_gets_one_line_and_the_codes_of_nagios() {
    let folder = folder();
    let (code, out, _) = expiring(folder.path(), ". --monitoring");
    assert_eq!(code, 2);
    let begin = "CERTIFICATES CRITICAL - ./sub/old.pem: 4 days left (and 1 more) |";
    assert!(out.starts_with(begin) && out.lines().count() == 1, "{out}");
    assert!(out.contains(" './sub/old.pem'=4;30:;7: './new.pem'=89;30:;7:"), "{out}");
    for (arguments, expected) in [
        ("new.pem", 0),
        ("new.pem --within 100d", 1),
        ("sub/old.pem --critical 1d", 1),
        ("new.pem readme.txt", 3),
        // A port where nobody listens.
        ("new.pem --server 127.0.0.1:1", 3),
        ("sub/old.pem --server 127.0.0.1:1", 2),
    ] {
        let (code, out, error) = expiring(folder.path(), &format!("--monitoring {arguments}"));
        assert_eq!(code, expected, "{arguments}: {out}{error}");
    }
}

#[test]
fn prometheus_gets_seconds_and_no_name_breaks_its_format() {
    let folder = folder();
    let made = sh(folder.path(), "mkdir odd; cp new.pem 'odd/a\"b\\c.pem'");
    assert!(made.status.success());
    let (code, out, _) = expiring(folder.path(), "odd --prometheus --server 127.0.0.1:1");
    assert_eq!(code, 1, "the server does not answer");
    let line = out.lines().find(|line| line.contains("from=\"file\"")).unwrap();
    let (labels, value) = line.rsplit_once("} ").unwrap();
    assert!(labels.contains(r#"name="odd/a\"b\\c.pem""#), "{line}");
    let days = (value.parse::<i64>().unwrap() - OffsetDateTime::now_utc().unix_timestamp()) / 86_400;
    assert!((89..=90).contains(&days), "{line}");
    assert!(out.contains("postseal_certificate_server_answered{name=\"127.0.0.1:1\"} 0"), "{out}");
    let names = out.lines().filter(|line| line.starts_with("# TYPE")).count();
    assert_eq!(names, 2);
}

/// The certificate that a practice server shows.
fn shown_by(practice: &Practice) -> certificate::Certificate {
    let target = Target::parse(&practice.address().to_string(), 25).unwrap();
    let mut watched = [expiry::server(target)];
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(expiry::ask(&mut watched, |target| Route::new(target, Trust::System)));
    let root = std::fs::read(&practice.root).unwrap();
    let mut items = certificate::read("root", &root, None).unwrap();
    let Item::Certificate(mut it) = items.remove(0) else { panic!("no certificate") };
    let served = watched[0].served().unwrap();
    it.not_after = served.not_after;
    it
}

#[test]
fn a_running_server_is_asked_what_it_shows_now() {
    let practice = Practice::start("mx.example.org");
    let folder = folder();
    let (code, found) = document(folder.path(), &format!("--server {}", practice.address()));
    let certificate = &found["certificates"][0];
    assert_eq!((code, &certificate["hosts"][0]), (0, &"mx.example.org".into()), "{certificate}");
    assert_eq!(certificate["served"]["days_left"], 89);
    assert_eq!(certificate["file"], Value::Null);
}

/// A setup whose certificate lies in `leaf`.
fn kept(library: &Library, leaf: &Path, not_after: OffsetDateTime) {
    let mut setup = Setup::new("Head office");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    setup.certificate = Some(setup::Certificate {
        leaf: leaf.to_owned(),
        chain: leaf.to_owned(),
        spki_sha256: String::new(),
        not_before: not_after - Duration::days(90),
        not_after,
        checked: not_after - Duration::days(90),
        ok: true,
    });
    drop(library.create(setup).unwrap());
}

#[test]
fn installed_and_not_reloaded_is_told() {
    let practice = Practice::start("mx.example.org");
    let folder = folder();
    let library = Library::at(folder.path().join("data"));
    let at = OffsetDateTime::now_utc();
    // Renewed: the file is another one than the server shows.
    kept(&library, &folder.path().join("new.pem"), at + Duration::days(90));
    let mut found = expiry::setups(&library, at).unwrap().certificates;
    assert_eq!(found[0].asked.as_ref().unwrap().to_string(), "mx.example.org:25");
    let address = practice.address();
    let way = |target: Target| {
        assert_eq!(target.port, 25);
        let target = Target { host: Host::Address(address.ip()), port: address.port(), server_name: None };
        Route::new(target, Trust::System)
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(expiry::ask(&mut found, way));
    let findings = found[0].findings(at, LIMITS);
    assert!(
        matches!(&findings[..], [Finding::Another { server, .. }] if server == "mx.example.org:25"),
        "{findings:?}"
    );

    // The file is gone: what the setup remembers of it is compared instead, by the day of its end.
    let (ends, id) = (shown_by(&practice).not_after, library.list(at).unwrap()[0].id.clone());
    let _ = library.delete(&id).unwrap();
    kept(&library, &folder.path().join("gone.pem"), ends);
    let mut found = expiry::setups(&library, at).unwrap().certificates;
    runtime.block_on(expiry::ask(&mut found, way));
    assert_eq!(found[0].findings(at, LIMITS), []);
    assert_eq!(found[0].state(at, LIMITS), State::Good);
    let _open = library.load(&library.list(at).unwrap()[0].id).unwrap();
    assert_eq!(expiring(folder.path(), "").0, 0, "the window may have it open meanwhile");
}

#[test]
fn setups_are_watched_beside_files_where_that_is_wanted() {
    let folder = folder();
    let library = Library::at(folder.path().join("data"));
    let at = OffsetDateTime::now_utc();
    kept(&library, &folder.path().join("new.pem"), at + Duration::days(90));
    let names = |arguments: &str| {
        let (_, found) = document(folder.path(), arguments);
        let names = found["certificates"].as_array().unwrap().iter().map(|it| it["name"].to_string());
        names.collect::<Vec<_>>()
    };
    assert_eq!(names("sub"), ["\"sub/old.pem\""]);
    assert_eq!(names("--setups sub"), ["\"sub/old.pem\"", "\"Head office\""]);
    assert_eq!(names("--setups"), ["\"Head office\""]);
    // What does not answer is more urgent than what has time.
    let found = names("--setups --server 127.0.0.1:1 sub");
    assert_eq!(found, ["\"sub/old.pem\"", "\"127.0.0.1:1\"", "\"Head office\""]);
    let (_, out, _) = expiring(folder.path(), "schedule --scheduler systemd --setups --ask sub");
    assert!(out.contains("\"--setups\" \"--ask\""), "{out}");
}

/// What a calendar has: by their UID, the entries with the highest SEQUENCE.
#[derive(Default)]
struct Agenda(BTreeMap<String, (i64, String)>);

impl Agenda {
    /// Imports, as RFC 5546, section 3.2.1, says; every part must be well-formed to an independent library.
    fn import(&mut self, text: &str) {
        let calendar = ICalendar::parse(text).unwrap_or_else(|entry| panic!("{entry:?} in {text}"));
        let of = |component: &calcard::icalendar::ICalendarComponent, name: &ICalendarProperty| {
            let entry = component.entries.iter().find(|it| it.name == *name);
            match entry.and_then(|it| it.values.first()) {
                Some(ICalendarValue::Text(text)) => text.clone(),
                Some(ICalendarValue::Integer(number)) => number.to_string(),
                Some(ICalendarValue::PartialDateTime(date)) => {
                    format!("{:?}-{:?}-{:?}", date.year, date.month, date.day)
                }
                other => panic!("{name:?}: {other:?}"),
            }
        };
        let events = |it: &&calcard::icalendar::ICalendarComponent| {
            it.component_type == ICalendarComponentType::VEvent
        };
        for event in calendar.components.iter().filter(events) {
            assert_eq!(event.component_ids.len(), 5, "five alarms");
            let sequence = of(event, &ICalendarProperty::Sequence).parse().unwrap();
            let date = of(event, &ICalendarProperty::Dtstart);
            let entry = self.0.entry(of(event, &ICalendarProperty::Uid)).or_default();
            if sequence >= entry.0 {
                *entry = (sequence, date);
            }
        }
    }
}

#[test]
fn a_calendar_takes_the_reminders_and_a_renewed_one_replaces_the_old() {
    let folder = folder();
    let (code, _, error) = expiring(folder.path(), "new.pem sub/old.pem --ics reminders.ics");
    assert_eq!(code, 1, "{error}");
    let read = || std::fs::read_to_string(folder.path().join("reminders.ics")).unwrap();
    let mut agenda = Agenda::default();
    agenda.import(&read());
    assert_eq!(agenda.0.len(), 2);
    let before = agenda.0.clone();
    agenda.import(&read());
    assert_eq!(agenda.0, before, "twice is once");

    // The same name in the same file, good for longer.
    let renewed = sh(
        folder.path(),
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout k -out sub/old.pem -days 200 \
         -subj /CN=old -addext subjectAltName=DNS:old.example.org -addext basicConstraints=CA:FALSE",
    );
    assert!(renewed.status.success());
    assert_eq!(expiring(folder.path(), "new.pem sub/old.pem --ics reminders.ics").0, 0);
    agenda.import(&read());
    assert_eq!(agenda.0.len(), 2, "it replaced the old one");
    let moved = before.iter().filter(|(uid, entry)| agenda.0.get(*uid) != Some(entry)).count();
    assert_eq!(moved, 1);

    std::fs::write(folder.path().join("mine.ics"), "BEGIN:VCALENDAR\r\nPRODID:mine\r\nEND:VCALENDAR\r\n")
        .unwrap();
    let (code, _, error) = expiring(folder.path(), "new.pem --ics mine.ics");
    assert_eq!(code, 2, "{error}");
    assert!(std::fs::read_to_string(folder.path().join("mine.ics")).unwrap().contains("PRODID:mine"));
}

#[test]
fn words_from_outside_stay_inside_their_reminder() {
    let folder = folder();
    let mut watched = expiry::files(&[folder.path().join("new.pem")], None).certificates;
    watched[0].origin = Origin::File("a\r\nEND:VEVENT;,\"".into());
    let hostile = "a, b; c\\d\r\nEND:VEVENT\nBEGIN:VEVENT\nUID:1 ä€𝄞".repeat(9);
    let text = expiry::calendar(&watched, datetime!(2026-11-28 12:00 UTC), |_| Words {
        summary: hostile.clone(),
        description: hostile.clone(),
    });
    let mut agenda = Agenda::default();
    agenda.import(&text);
    assert_eq!(agenda.0.len(), 1, "{text}");
    assert!(text.lines().all(|line| line.len() <= 75), "folded as RFC 5545, section 3.1, asks");
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "every line ends by CRLF");
}
