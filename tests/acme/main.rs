//! Certificates by ACME from a real ACME server, Pebble, which checks every proof.
//!
//! Each story starts a Pebble and a name server of its own on loopback, and ends them. `tests/acme/prepare` fetches
//! Pebble; without it the stories fail and say so, and `tests/run` counts them as skipped with the reason.
#![cfg(target_os = "linux")]

mod between;
#[path = "../failing/cable.rs"]
mod cable;
mod cut;
mod cut_renewal;
mod pebble;
#[path = "../common/proxy.rs"]
mod proxy;
mod refused;
mod renew;
mod unkept;
#[cfg(feature = "window")]
mod window;
mod zone;

use pebble::{EXTERNAL, Pebble, Settings};
use postseal::certificate::{self, Certificate, Item, Trust};
use postseal::request::acme::{
    Challenge, Csr, Directory, Error, ExternalAccount, GoOn, Issued, Order, ProblemKind, Progress, Record,
    Watch, account_file, order,
};
use postseal::request::{self, Algorithm, KeySource, Subject};
use proxy::{Manner, Proxy};
use sipper::Sipper;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;
#[cfg(feature = "window")]
use window::screen;
use zone::Zone;

/// Where Pebble's directory says that its terms of service stand.
const TERMS: &str = "data:text/plain,Do%20what%20thou%20wilt";
const HOSTS: [&str; 2] = ["mx.example.org", "mail.example.org"];

/// One administrator: a folder with a key and its request, and the CA.
struct Story {
    zone: Zone,
    pebble: Pebble,
    folder: tempfile::TempDir,
    csr: Csr,
    spki: String,
}

impl Story {
    async fn begin(settings: &Settings, hosts: &[&str]) -> Self {
        let zone = Zone::start();
        let pebble = Pebble::start(&zone, settings);
        let folder = tempfile::tempdir().unwrap();
        let made = request::make(request::Order {
            hosts: hosts.iter().map(|host| host.parse().unwrap()).collect(),
            subject: Subject::default(),
            key: KeySource::New(Algorithm::EcdsaP256),
            passphrase: None,
            folder: folder.path().to_owned(),
        })
        .await
        .unwrap();
        let csr = Csr::read(&made.csr).unwrap();
        Self { zone, pebble, folder, csr, spki: made.spki_sha256 }
    }

    fn order(&self, challenge: Challenge) -> Order {
        Order {
            directory: self.directory(),
            trust: Trust::from_pem(&fs::read(self.pebble.root()).unwrap()).unwrap(),
            csr: self.csr.clone(),
            contact: Some("postmaster@example.org".into()),
            agree_terms: true,
            external: None,
            folder: self.folder.path().to_owned(),
            challenge,
        }
    }

    fn directory(&self) -> Directory {
        self.pebble.directory().parse().unwrap()
    }

    fn watch(&self, go_on: &GoOn) -> Challenge {
        let resolver = Some(self.zone.address());
        let port = self.zone.address().port();
        Challenge::Dns(Watch { resolver, port, patience: Duration::from_secs(60), go_on: go_on.clone() })
    }

    /// As somebody does who adds each record when asked to.
    async fn by_dns(&self) -> (Result<Issued, Error>, Vec<Progress>) {
        let order = self.order(self.watch(&GoOn::default()));
        run(order, |record| self.zone.add_txt(&record.name, &record.value)).await
    }

    /// The chain is for our key and our names, and somebody else signed it.
    fn is_good(&self, issued: &Issued) {
        let chain: Vec<Certificate> = certificate::read("chain", issued.chain_pem.as_bytes(), None)
            .unwrap()
            .into_iter()
            .map(|item| if let Item::Certificate(it) = item { it } else { panic!("{item:?}") })
            .collect();
        assert!(chain.len() >= 2, "leaf and intermediate");
        assert_eq!(chain[0].spki_sha256, self.spki);
        let mut names = chain[0].dns_names.clone();
        let mut asked: Vec<_> = self.csr.hosts().iter().map(ToString::to_string).collect();
        names.sort();
        asked.sort();
        assert_eq!(names, asked);
        assert_eq!(chain[0].issuer, chain[1].subject);
        assert_eq!(issued.hosts, self.csr.hosts());
    }
}

/// Runs an order to its end; `add` gets each record that has to be added.
async fn run(order: Order, mut add: impl FnMut(&Record)) -> (Result<Issued, Error>, Vec<Progress>) {
    let mut work = self::order(order).pin();
    let mut seen = Vec::new();
    while let Some(progress) = work.sip().await {
        if let Progress::AddRecord(record) = &progress {
            add(record);
        }
        seen.push(progress);
    }
    (work.await, seen)
}

fn kind(outcome: &Result<Issued, Error>) -> ProblemKind {
    match outcome {
        Err(Error::Refused(problem)) => problem.kind,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn records_in_the_dns_end_with_a_chain_for_our_key() {
    let story = Story::begin(&Settings::default(), &HOSTS).await;
    let (issued, seen) = story.by_dns().await;
    let issued = issued.unwrap_or_else(|error| panic!("{error:?}\n{}", story.pebble.log()));
    story.is_good(&issued);
    let records: Vec<_> = seen
        .iter()
        .filter_map(|progress| if let Progress::AddRecord(it) = progress { Some(it) } else { None })
        .collect();
    assert_eq!(records.len(), 2);
    assert!(records.iter().any(|record| record.name == "_acme-challenge.mx.example.org"));
    for record in records {
        let seen = seen.iter().any(|progress| {
            matches!(progress, Progress::Looked(it, found)
                if it == record && found.seen == ["ns1.example.org (127.0.0.1)"] && found.missing.is_empty())
        });
        assert!(seen, "{record:?} was seen at the zone's own server");
    }
    assert_eq!(seen.last(), Some(&Progress::Fetching));
}

#[tokio::test]
async fn an_answer_on_the_host_itself_ends_with_a_chain_for_our_key() {
    let story = Story::begin(&Settings::default(), &HOSTS).await;
    let listen = Some(story.pebble.http());
    let (issued, seen) = run(story.order(Challenge::Http { listen }), |record| panic!("{record:?}")).await;
    story.is_good(&issued.unwrap_or_else(|error| panic!("{error:?}\n{}", story.pebble.log())));
    assert!(seen.contains(&Progress::Listening("mx.example.org".parse().unwrap())));
    assert!(std::net::TcpStream::connect(story.pebble.http()).is_err(), "the port is closed again");
}

#[tokio::test]
async fn the_account_is_kept_for_its_owner_alone_and_used_again() {
    use std::os::unix::fs::PermissionsExt;
    let story = Story::begin(&Settings { still_proven: 100, ..Settings::default() }, &HOSTS).await;
    let file = account_file(story.folder.path(), &story.directory());
    let (first, seen) = story.by_dns().await;
    assert_eq!(first.unwrap().account, file);
    assert!(seen.contains(&Progress::NewAccount(file.clone())));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let kept = fs::read(&file).unwrap();

    // The CA still knows whose names these are: nothing to add.
    let order = story.order(story.watch(&GoOn::default()));
    let (second, seen) = run(order, |record| panic!("{record:?}")).await;
    story.is_good(&second.unwrap());
    assert!(seen.contains(&Progress::KnownAccount(file.clone())));
    assert!(seen.contains(&Progress::StillProven("mx.example.org".parse().unwrap())));
    assert_eq!(fs::read(&file).unwrap(), kept);
}

#[tokio::test]
async fn an_external_account_is_bound() {
    let story = Story::begin(&Settings { external: true, ..Settings::default() }, &HOSTS[..1]).await;
    let (without, _) = story.by_dns().await;
    assert_eq!(kind(&without), ProblemKind::ExternalAccountRequired);
    assert!(!account_file(story.folder.path(), &story.directory()).exists());

    let file = story.folder.path().join("hmac");
    fs::write(&file, format!("{}\n", EXTERNAL.1)).unwrap();
    let order = |kid: &str| Order {
        external: Some(ExternalAccount::read(kid, &file).unwrap()),
        ..story.order(story.watch(&GoOn::default()))
    };
    let add = |record: &Record| story.zone.add_txt(&record.name, &record.value);
    let (stranger, _) = run(order("kid-of-nobody"), add).await;
    assert_eq!(kind(&stranger), ProblemKind::Unauthorized);
    let (issued, _) = run(order(EXTERNAL.0), add).await;
    story.is_good(&issued.unwrap());
}

#[tokio::test]
async fn a_wrong_record_is_told_and_the_next_try_succeeds() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let go_on = GoOn::default();
    // Somebody who mistypes the value, and does not want to wait for it to be seen.
    let (wrong, seen) = run(story.order(story.watch(&go_on)), |record| {
        story.zone.add_txt(&record.name, "mistyped");
        go_on.now();
    })
    .await;
    assert_eq!(kind(&wrong), ProblemKind::Unauthorized);
    let Err(Error::Refused(problem)) = &wrong else { panic!() };
    assert_eq!(problem.host.as_deref(), Some("mx.example.org"));
    assert!(!problem.detail.is_empty());
    assert!(!seen.contains(&Progress::Finalizing));

    let (right, _) = story.by_dns().await;
    story.is_good(&right.unwrap());
}

#[tokio::test]
async fn refused_nonces_are_asked_again() {
    let story = Story::begin(&Settings { refused_nonces: 60, ..Settings::default() }, &HOSTS).await;
    let (issued, _) = story.by_dns().await;
    story.is_good(&issued.unwrap_or_else(|error| panic!("{error:?}\n{}", story.pebble.log())));
    // Ten questions at least: that none was refused happens once in ten thousand runs.
    assert!(story.pebble.log().contains("Configured to reject 60% of good nonces"));
}

#[tokio::test]
async fn a_name_handed_over_to_another_zone_is_followed() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    story.zone.add_alias("_acme-challenge.mx.example.org", "mx.acme.example.org");
    let order = story.order(story.watch(&GoOn::default()));
    let (issued, _) = run(order, |record| story.zone.add_txt("mx.acme.example.org", &record.value)).await;
    story.is_good(&issued.unwrap_or_else(|error| panic!("{error:?}\n{}", story.pebble.log())));
}

#[tokio::test]
async fn a_record_that_never_comes_is_told_in_time() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let mut order = story.order(story.watch(&GoOn::default()));
    let Challenge::Dns(watch) = &mut order.challenge else { panic!() };
    watch.patience = Duration::from_secs(1);
    let (outcome, seen) = run(order, |_| {}).await;
    let Err(Error::NotSeen { name, seconds: 1, .. }) = outcome else { panic!("{outcome:?}") };
    assert_eq!(name, "_acme-challenge.mx.example.org");
    assert!(seen.iter().any(|progress| matches!(progress, Progress::Looked(_, found)
        if found.missing == ["ns1.example.org (127.0.0.1)"])));
    assert!(!seen.contains(&Progress::Validating));
}

#[tokio::test]
async fn another_root_is_not_trusted_and_nothing_is_sent_without_the_terms() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let stranger = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let trust = Trust::Roots(vec![stranger.cert.der().clone()]);
    let (outcome, _) = run(Order { trust, ..story.order(story.watch(&GoOn::default())) }, |_| {}).await;
    let Err(Error::Unreachable { url, cause }) = &outcome else { panic!("{outcome:?}") };
    assert_eq!(url, story.pebble.directory());
    assert!(cause.contains("certificate"), "{cause}");

    let order = Order { agree_terms: false, ..story.order(story.watch(&GoOn::default())) };
    let (outcome, seen) = run(order, |_| {}).await;
    // Where they stand is told by the CA's own directory.
    let Err(Error::TermsNotAgreed(terms)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(terms, TERMS);
    assert_eq!(seen, [Progress::Connecting]);
    assert!(!account_file(story.folder.path(), &story.directory()).exists());
}

/// Runs a command to its end; `add` gets each record that it shows. Returns what it said on standard error as well.
fn watched(command: &mut Command, mut add: impl FnMut(&str, &str)) -> (Output, String) {
    let _ = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    let (mut name, mut told) = (String::new(), String::new());
    for line in BufReader::new(running.stderr.take().unwrap()).lines() {
        let line = line.unwrap();
        match line.trim().split_once(": ").map(|(what, value)| (what, value.trim())) {
            Some(("Name", value)) => value.clone_into(&mut name),
            Some(("Value", value)) => add(&name, value),
            _ => {}
        }
        told = told + &line + "\n";
    }
    (running.wait_with_output().unwrap(), told)
}

/// An order by the command line, whose records are added as it shows them.
fn ordered(story: &Story, out: &Path, more: impl FnOnce(&mut Command)) -> serde_json::Value {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let port = story.zone.address().port().to_string();
    let _ = command
        .args(["--json", "--lang", "en", "acme", "--host", HOSTS[0], "--agree-terms"])
        .args(["--directory", story.pebble.directory(), "--dns-port", &port])
        .arg("--ca-root")
        .arg(story.pebble.root())
        .arg("--out")
        .arg(out);
    more(&mut command);
    let (done, told) = watched(&mut command, |name, value| story.zone.add_txt(name, value));
    assert!(done.status.success(), "{told}\n{}", story.pebble.log());
    assert!(told.contains(TERMS), "{told}");
    serde_json::from_slice::<serde_json::Value>(&done.stdout).unwrap()
}

#[tokio::test]
async fn the_settings_name_the_proxy_and_the_dns_server_of_an_order() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let (out, settings) = (story.folder.path().join("out"), story.folder.path().join("data"));
    let proxy = Proxy::start(Manner::Open);
    fs::create_dir(&settings).unwrap();
    let text = format!("[network]\ndns = [\"{}\"]\nproxy = \"{}\"\n", story.zone.address(), proxy.url());
    fs::write(settings.join("preferences.toml"), text).unwrap();
    let document = ordered(&story, &out, |command| {
        let _ = command.env("POSTSEAL_DATA", &settings);
    });
    assert_eq!(document["hosts"][0], HOSTS[0]);
    assert!(fits_the_key(&out.join("mx.example.org.chain.pem"), &out.join("mx.example.org.key")));
    let pebble = story.pebble.directory().trim_start_matches("https://").trim_end_matches("/dir");
    let asked = proxy.asked();
    assert!(!asked.is_empty() && asked.iter().all(|it| *it == format!("CONNECT {pebble}")), "{asked:?}");

    // What is asked for here stands above the settings, and those above the environment.
    let beside = |arguments: &[&str], environment: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let _ = command
            .args(["--lang", "en", "--verbose", "acme", "--host", HOSTS[0], "--directory"])
            .arg(story.pebble.directory())
            .arg("--ca-root")
            .arg(story.pebble.root())
            .arg("--out")
            .arg(story.folder.path().join("other"));
        let done = command.args(arguments).env("HTTPS_PROXY", environment).output().unwrap();
        String::from_utf8_lossy(&done.stderr).into_owned()
    };
    let closed = Proxy::start(Manner::Closed);
    let told = beside(&[], &closed.url());
    assert!(told.contains(&format!("proxy {}: ", closed.url().trim_start_matches("http://"))), "{told}");
    for (arguments, environment) in
        [(["--proxy", "none"], closed.url()), (["--proxy", &proxy.url()], closed.url())]
    {
        let told = beside(&arguments, &environment);
        assert!(told.contains(TERMS), "{arguments:?}: {told}");
    }
    assert_eq!(closed.asked().len(), 1);
    // A password is for the environment alone.
    let private = Proxy::start(Manner::For("YW5uOnNlY3JldA=="));
    let with = private.url().replace("http://", "http://ann:secret@");
    assert!(beside(&[], &with).contains(TERMS));
    let without = beside(&[], &private.url());
    assert!(without.contains("proxy authorization required"), "{without}");
    let given = beside(&["--proxy", &with], "");
    assert!(given.contains("password is not kept"), "{given}");
}

#[tokio::test]
async fn the_command_line_shows_the_record_and_writes_the_chain() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let out = story.folder.path().join("out");
    let resolver = story.zone.address().to_string();
    let ordered = || {
        ordered(&story, &out, |command| {
            let _ = command.args(["--resolver", &resolver]);
        })
    };
    // Without the flag the terms are shown, and nothing is made.
    let mut hasty = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let hasty =
        hasty.args(["--lang", "en", "acme", "--host", HOSTS[0], "--directory", story.pebble.directory()]);
    let done = hasty.arg("--ca-root").arg(story.pebble.root()).arg("--out").arg(&out).output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(said.contains(TERMS) && said.contains("--agree-terms"), "{said}");
    assert_eq!((done.status.code(), out.exists()), (Some(2), false));

    let document = ordered();
    let chain = out.join("mx.example.org.chain.pem");
    assert_eq!(document["terms"], TERMS);
    assert_eq!(document["chain"], chain.to_str().unwrap());
    assert_eq!(document["hosts"][0], HOSTS[0]);
    assert_eq!(document["directory"], story.pebble.directory());
    assert!(document["backup"].is_null());
    let first = fs::read_to_string(&chain).unwrap();
    assert!(fits_the_key(&chain, &out.join("mx.example.org.key")));

    // A renewal with the same key: the older chain stays.
    let document = ordered();
    let backup = document["backup"].as_str().unwrap();
    assert_eq!(fs::read_to_string(backup).unwrap(), first);
    assert_ne!(fs::read_to_string(&chain).unwrap(), first);
}

/// Step 2 takes the chain: it is for the key and the host.
fn fits_the_key(chain: &Path, key: &Path) -> bool {
    let mut check = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let done = check
        .args(["--json", "certificate", "check"])
        .arg(chain)
        .arg("--key")
        .arg(key)
        .args(["--host", HOSTS[0]])
        .output()
        .unwrap();
    let document: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let codes: Vec<_> = document["findings"].as_array().unwrap().iter().map(|it| &it["code"]).collect();
    !codes.iter().any(|code| *code == "key-mismatch" || *code == "host-mismatch")
        && document["chain"].is_array()
}
