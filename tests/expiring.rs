//! A certificate never runs out unnoticed: for people, and for monitoring.

#[path = "common/command.rs"]
mod command;
#[path = "common/peer.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod peer;

use command::{postseal, sh};
use peer::Practice;
use postseal::certificate::{self, Item, Trust};
use postseal::delivery::{Host, Route, Target};
use postseal::expiry::{self, Finding, Limits, Order, State, Watched};
use postseal::setup::{self, Library, Setup};
use serde_json::Value;
use std::path::Path;
use time::{Duration, OffsetDateTime};

const LIMITS: Limits = Limits { within: Duration::days(30), critical: Duration::days(7) };

/// With a root, which is another's to renew, and a sealed file.
fn folder() -> tempfile::TempDir {
    command::folder(
        r#"openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -out sub/ca.pem \
            -days 1 -subj "/CN=A root"
        openssl pkcs12 -export -inkey new.key -in new.pem -passout pass:horse -out sealed.pfx
        echo horse > words"#,
    )
}

fn expiring(folder: &Path, arguments: &str) -> (i32, String, String) {
    postseal(folder, &format!("expiring {arguments}"))
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
    // A link to a folder is followed nowhere; it would be the whole machine.
    symlink("/", live.join("everything")).unwrap();
    symlink(folder.path(), live.join("above")).unwrap();
    symlink("itself", live.join("itself")).unwrap();
    // One that is named is.
    symlink(&live, folder.path().join("named")).unwrap();
    for name in ["live", "named", "live/again"] {
        let (code, found) = document(folder.path(), name);
        assert_eq!(code, 1, "{found}");
        let certificates = found["certificates"].as_array().unwrap();
        assert_eq!((certificates.len(), &certificates[0]["state"]), (1, &"critical".into()));
        assert_eq!(found["problems"].as_array().unwrap().len(), 0, "{found}");
    }
}

#[test]
fn a_folder_without_a_certificate_is_told_as_that_and_what_is_named_twice_is_watched_once() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("empty")).unwrap();
    let (code, out, error) = expiring(folder.path(), "--lang en empty");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(error.contains("There is no server's certificate in empty."), "{error}");
    let (code, out, _) = expiring(folder.path(), "--lang en --monitoring empty");
    assert!(
        code == 3 && out.starts_with("CERTIFICATES UNKNOWN - There is no server's certificate in"),
        "{out}"
    );
    let (_, found) = document(folder.path(), "new.pem . sub/old.pem sub/../new.pem");
    assert_eq!(found["certificates"].as_array().unwrap().len(), 3, "but for a way that leads back: {found}");
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
    let begin = "CERTIFICATES CRITICAL - The certificate of ./sub/old.pem runs out in 4 days, on ";
    assert!(out.starts_with(begin) && out.lines().count() == 1, "{out}");
    // What may hide one is told as well.
    assert!(out.contains("sealed.pfx"), "{out}");
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
    let answered = out.lines().find(|it| it.starts_with("postseal_certificate_server_answered{")).unwrap();
    assert!(answered.ends_with(",name=\"127.0.0.1:1\"} 0"), "{out}");
    let names = out.lines().filter(|line| line.starts_with("# TYPE")).count();
    assert_eq!(names, 3);
}

/// The series of a text of metrics, without their values: each must be another (its text format 0.0.4).
fn series(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let mut all: Vec<String> = lines
        .map(|line| {
            let (series, value) = line.rsplit_once(' ').unwrap_or_else(|| panic!("{line}"));
            assert!(value.parse::<f64>().is_ok(), "{line}");
            series.to_owned()
        })
        .collect();
    all.sort();
    all
}

#[test]
fn no_two_certificates_are_one_series_and_each_keeps_its_own() {
    let folder = folder();
    let made = sh(
        folder.path(),
        "cp new.pem copy.pem; openssl req -x509 -newkey rsa:2048 -nodes -keyout k -out rsa.pem -days 60 -subj /CN=new \
         -addext subjectAltName=DNS:new.example.org -addext basicConstraints=CA:FALSE; cat new.pem rsa.pem > both.pem",
    );
    assert!(made.status.success());
    let library = Library::at(folder.path().join("data"));
    let at = OffsetDateTime::now_utc();
    // Two setups of one name.
    for _ in 0..2 {
        kept(&library, &folder.path().join("new.pem"), at + Duration::days(90));
    }
    let asked = "--setups new.pem copy.pem both.pem --server 127.0.0.1:1 --server 127.0.0.1:2";
    let (_, out, _) = expiring(folder.path(), &format!("--prometheus {asked}"));
    let all = series(&out);
    let mut once = all.clone();
    once.dedup();
    assert_eq!((all.len(), once.len()), (6 + 2 + 1, 6 + 2 + 1), "{out}");
    // The performance data of monitoring, likewise.
    let (_, out, _) = expiring(folder.path(), &format!("--monitoring {asked}"));
    let mut labels: Vec<&str> = out.split(" '").skip(1).map(|it| it.split('\'').next().unwrap()).collect();
    labels.sort_unstable();
    let count = labels.len();
    labels.dedup();
    assert_eq!((count, labels.len()), (6, 6), "{out}");
    // A renewal goes on in the same series, whatever its serial number.
    let ids = |document: Value| {
        let all = document["certificates"].as_array().unwrap().clone();
        all.into_iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let before = ids(document(folder.path(), "new.pem").1);
    assert!(sh(folder.path(), "cp rsa.pem new.pem").status.success());
    assert_eq!(ids(document(folder.path(), "new.pem").1), before);
}

#[test]
fn monitoring_is_told_why() {
    let folder = folder();
    let line = |arguments: &str| {
        let (code, out, _) = expiring(folder.path(), &format!("--lang en --monitoring {arguments}"));
        assert_eq!(out.lines().count(), 1, "{out}");
        (code, out)
    };
    let (code, out) = line("new.pem");
    assert!(code == 0 && out.starts_with("CERTIFICATES OK - new.pem ends first, in 89 days |"), "{out}");
    let (code, out) = line("new.pem sealed.pfx");
    assert!(code == 3 && out.starts_with("CERTIFICATES UNKNOWN - sealed.pfx"), "{out}");
    let (code, out) = line("nowhere.pem");
    assert!(code == 3 && out.contains("nowhere.pem"), "{out}");
    let (code, out) = line("new.pem --server 127.0.0.1:1");
    assert!(code == 3 && out.contains("127.0.0.1:1") && !out.contains("new.pem ends"), "{out}");
    let (code, out) = line("");
    assert!(code == 3 && out.starts_with("CERTIFICATES UNKNOWN - No setup has a certificate yet."), "{out}");
    // In the language of whoever reads it.
    let (_, out, _) = expiring(folder.path(), "--lang de --monitoring sub/old.pem");
    assert!(out.starts_with("CERTIFICATES CRITICAL - Das Zertifikat von sub/old.pem läuft in"), "{out}");
}

/// Nothing to look at, asking whoever is named.
fn nothing() -> Order {
    Order {
        setups: None,
        paths: Vec::new(),
        servers: Vec::new(),
        passphrase: None,
        ask_setups: true,
        ask_servers: true,
        limits: LIMITS,
        at: OffsetDateTime::now_utc(),
    }
}

fn look(order: Order, way: impl Fn(Target) -> Route + Send + 'static) -> Vec<Watched> {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(expiry::look(order, way)).unwrap().certificates
}

/// The certificate that a practice server shows.
fn shown_by(practice: &Practice) -> certificate::Certificate {
    let target = Target::parse(&practice.address().to_string(), 25).unwrap();
    let found =
        look(Order { servers: vec![target], ..nothing() }, |target| Route::new(target, Trust::System));
    let root = std::fs::read(&practice.root).unwrap();
    let mut items = certificate::read("root", &root, None).unwrap();
    let Item::Certificate(mut it) = items.remove(0) else { panic!("no certificate") };
    let served = found[0].served().unwrap();
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
        issuer: None,
        is_private: false,
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
    let address = practice.address();
    let way = move |target: Target| {
        assert_eq!(target.to_string(), "mx.example.org:25");
        let target = Target { host: Host::Address(address.ip()), port: address.port(), server_name: None };
        Route::new(target, Trust::System)
    };
    let order = || Order { setups: Some(library.clone()), ..nothing() };
    let findings = look(order(), way)[0].findings(at, LIMITS);
    assert!(
        matches!(&findings[..], [Finding::Another { server, .. }] if server == "mx.example.org:25"),
        "{findings:?}"
    );

    // The file is gone: what the setup remembers of it is compared instead, by the day of its end.
    let (ends, id) = (shown_by(&practice).not_after, library.list(at).unwrap()[0].id.clone());
    let _ = library.delete(&id).unwrap();
    kept(&library, &folder.path().join("gone.pem"), ends);
    let found = look(order(), way);
    assert_eq!(found[0].findings(at, LIMITS), []);
    assert_eq!(found[0].state(at, LIMITS), State::Good);

    // While it is renewed, the one before is still the one in use.
    let id = library.list(at).unwrap()[0].id.clone();
    let mut open = library.load(&id).unwrap();
    open.setup.renew(OffsetDateTime::now_utc());
    open.save().unwrap();
    drop(open);
    assert_eq!(look(order(), way)[0].kept, found[0].kept);
    let _open = library.load(&id).unwrap();
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
    // What opens a locked file: where it lies, and not what it holds.
    let (code, out, _) =
        expiring(folder.path(), "schedule --scheduler systemd sealed.pfx --passphrase-file words");
    let file = folder.path().join("words");
    assert!(code == 0 && out.contains(&format!("\"--passphrase-file\" \"{}\"", file.display())), "{out}");
    assert!(!out.contains("horse"), "{out}");
    assert_eq!(expiring(folder.path(), "schedule sealed.pfx --passphrase-file nowhere").0, 2);
    // A mistyped path would fail every day, and nobody would see it.
    let (code, out, error) = expiring(folder.path(), "schedule --scheduler systemd sub nowhere.pem");
    assert!(code == 2 && out.is_empty() && error.contains("nowhere.pem does not exist"), "{out}{error}");
}

#[test]
fn a_key_is_told_as_one_and_json_has_the_exit_codes_of_monitoring() {
    let folder = folder();
    let (code, _, error) = expiring(folder.path(), "new.key");
    assert!(code == 2 && error.contains("new.key is a private key"), "{error}");
    for (arguments, expected) in
        [("new.pem", 0), ("sub/old.pem", 2), ("sub/old.pem --critical 1d", 1), ("new.key", 3)]
    {
        let (code, out, _) = expiring(folder.path(), &format!("--monitoring --json {arguments}"));
        let document: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(code, expected, "{arguments}: {document}");
    }
}
