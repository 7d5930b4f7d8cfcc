//! A setup whose certificate was ordered online is renewed by one command, without a question.

use crate::pebble::{Pebble, Settings};
use crate::zone::Zone;
use crate::{run, watched};
use postseal::certificate::{self, Item, Trust};
use postseal::request::acme::{self, Challenge, Csr, Watch, account_file};
use postseal::request::{self, Algorithm, KeySource, Subject};
use postseal::setup::{Id, Keep, Library, Ordered, Setup};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use time::OffsetDateTime;

const HOST: [&str; 1] = ["mx.example.org"];

/// A setup as the window leaves it once its certificate was ordered and kept.
pub struct Ready {
    zone: Arc<Zone>,
    pub pebble: Arc<Pebble>,
    folder: tempfile::TempDir,
    pub id: Id,
}

/// What a command came to: its exit code, what it printed, and what it said meanwhile.
pub type Done = (i32, String, String);

impl Ready {
    pub async fn begin(hosts: &[&str], this_machine: bool) -> Self {
        let zone = Arc::new(Zone::start());
        let pebble = Arc::new(Pebble::start(&zone, &Settings::default()));
        Self::at(zone, pebble, hosts, this_machine).await
    }

    /// Another of the same CA's, for other names.
    pub async fn beside(&self, hosts: &[&str]) -> Self {
        Self::at(Arc::clone(&self.zone), Arc::clone(&self.pebble), hosts, false).await
    }

    async fn at(zone: Arc<Zone>, pebble: Arc<Pebble>, hosts: &[&str], this_machine: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut setup = Setup::new("Head office");
        setup.hosts = hosts.iter().map(|host| host.parse().unwrap()).collect();
        let mut opened = Library::at(folder.path().join("data")).create(setup).unwrap();
        let made = request::make(request::Order {
            hosts: opened.setup.hosts.clone(),
            subject: Subject::default(),
            key: KeySource::New(Algorithm::EcdsaP384),
            passphrase: None,
            folder: opened.keys(),
        })
        .await
        .unwrap();
        let ordered = Ordered {
            spki_sha256: made.spki_sha256.clone(),
            ca: pebble.directory().to_owned(),
            root: Some(pebble.root()),
            contact: "postmaster@example.org".to_owned(),
            this_machine,
            listen: pebble.http().to_string(),
        };
        let order = acme::Order {
            directory: pebble.directory().parse().unwrap(),
            trust: Trust::from_pem(&fs::read(pebble.root()).unwrap()).unwrap(),
            csr: Csr::read(&made.csr).unwrap(),
            contact: None,
            agree_terms: true,
            external: None,
            folder: opened.keys(),
            challenge: if this_machine {
                Challenge::Http { listen: Some(pebble.http()) }
            } else {
                let (resolver, port) = (Some(zone.address()), zone.address().port());
                Challenge::Dns(Watch { resolver, port, ..Watch::default() })
            },
        };
        let (issued, _) = run(order, |record| zone.add_txt(&record.name, &record.value)).await;
        let issued = issued.unwrap();
        let items = certificate::read("chain", issued.chain_pem.as_bytes(), None).unwrap();
        let chain: Vec<_> = items
            .into_iter()
            .filter_map(|it| if let Item::Certificate(it) = it { Some(it) } else { None })
            .collect();
        // Pebble keeps its root to itself; the one in between is as good to trust.
        fs::write(folder.path().join("trusted.pem"), chain[1].to_pem()).unwrap();
        opened.setup.request = Some(made.into());
        opened.setup.ordered = Some(ordered);
        let trust = Trust::Roots(vec![chain[1].der.clone()]);
        let checked = certificate::check(chain, &opened.setup.question(trust, OffsetDateTime::now_utc()));
        assert!(checked.ok(), "{:?}", checked.findings);
        let kept = Keep::new(checked, &opened.setup, &opened.keys()).write().unwrap();
        opened.setup.certificate = Some(kept);
        opened.save().unwrap();
        let id = opened.id().clone();
        Self { zone, pebble, folder, id }
    }

    pub fn setup(&self) -> Setup {
        Library::at(self.folder.path().join("data")).peek(&self.id).unwrap()
    }

    /// The CA is reached there from now on.
    pub fn reach_at(&self, directory: String) {
        let mut opened = Library::at(self.folder.path().join("data")).load(&self.id).unwrap();
        opened.setup.ordered.as_mut().unwrap().ca = directory;
        opened.save().unwrap();
    }

    pub fn trusted(&self) -> PathBuf {
        self.folder.path().join("trusted.pem")
    }

    /// `postseal renew`, whose records are added as it shows them, where `add` says so.
    pub fn renew(&self, add: bool, arguments: &[&str]) -> Done {
        self.run(arguments, |name, value| {
            if add {
                self.zone.add_txt(name, value);
            }
        })
    }

    /// The same, and this happens while its record is waited for.
    pub fn renew_while(&self, arguments: &[&str], meanwhile: impl Fn()) -> Done {
        self.run(arguments, |name, value| {
            meanwhile();
            self.zone.add_txt(name, value);
        })
    }

    fn run(&self, arguments: &[&str], add: impl FnMut(&str, &str)) -> Done {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let port = self.zone.address().port().to_string();
        let _ = command
            .env("POSTSEAL_DATA", self.folder.path().join("data"))
            .args(["--lang", "en", "--resolver", &self.zone.address().to_string(), "renew", self.id.as_str()])
            .args(["--dns-port", &port])
            .args(arguments);
        let (done, told) = watched(&mut command, add);
        (done.status.code().unwrap(), String::from_utf8(done.stdout).unwrap(), told)
    }
}

#[tokio::test]
async fn a_new_key_is_certified_without_a_question_and_the_old_one_can_be_put_back() {
    let ready = Ready::begin(&HOST, true).await;
    let before = ready.setup();
    let old = before.certificate.clone().unwrap();
    let files = |setup: &Setup| {
        let it = setup.certificate.clone().unwrap();
        let key = setup.request.clone().unwrap().key.unwrap();
        [it.leaf, it.chain, key].map(|path| fs::read(path).unwrap())
    };
    let was = files(&before);
    let trusted = ready.trusted();
    let (code, out, told) = ready.renew(false, &["--trust", trusted.to_str().unwrap()]);
    assert_eq!(code, 0, "{out}\n{told}\n{}", ready.pebble.log());
    let account = account_file(
        before.request.as_ref().unwrap().csr.parent().unwrap(),
        &ready.pebble.directory().parse().unwrap(),
    );
    for words in ["With a new key", "ordered likewise", account.to_str().unwrap(), "Fetching"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    for words in
        ["The certificate is in place.", "DANE", "postseal dns rollover mx.example.org", "--put-back"]
    {
        assert!(out.contains(words), "{words}: {out}");
    }
    let after = ready.setup();
    let new = after.certificate.clone().unwrap();
    assert!(new.ok && new.spki_sha256 != old.spki_sha256);
    assert_eq!(new.spki_sha256, after.request.as_ref().unwrap().spki_sha256);
    assert_eq!(after.request.as_ref().unwrap().algorithm, Some(Algorithm::EcdsaP384), "the kind that it was");
    assert_eq!(after.previous.as_ref().map(|it| &it.certificate), Some(&old));
    assert_eq!(files(&before), was, "what is in use lies there as it was");

    // Renewed again before any proof, it is ordered again; and what was proven is what comes back.
    let (code, out, told) = ready.renew(false, &["--json", "--trust", trusted.to_str().unwrap()]);
    assert_eq!(code, 0, "{out}\n{told}");
    let document: Value = serde_json::from_str(&out).unwrap();
    let third = ready.setup().certificate.unwrap();
    assert_eq!(document["state"], "renewed");
    assert_eq!(document["certificate"], third.chain.to_str().unwrap());
    assert_eq!((&document["check"]["ok"], &document["algorithm"]), (&true.into(), &"ecdsa-p384".into()));
    assert_ne!(third.spki_sha256, new.spki_sha256);
    assert_eq!(ready.renew(false, &["--put-back"]).0, 0);
    let back = ready.setup();
    assert_eq!((&back.certificate, &back.request), (&before.certificate, &before.request));
    assert_eq!(files(&back), was);
    // The one that is back is ordered again as well.
    assert_eq!(ready.renew(false, &["--trust", trusted.to_str().unwrap()]).0, 0);
}

#[tokio::test]
async fn with_the_key_kept_a_record_is_asked_for_and_what_fails_goes_on_where_it_was() {
    let ready = Ready::begin(&HOST, false).await;
    let before = ready.setup();
    let key = before.request.clone().unwrap().key.unwrap();
    let (key, trusted) = (key.to_str().unwrap(), ready.trusted());
    let trust = ["--trust", trusted.to_str().unwrap()];
    // Nobody adds the record: an end in time, and what to do then.
    let (code, out, told) = ready.renew(false, &[&trust[..], &["--reuse-key", key, "--wait", "1"]].concat());
    assert_eq!((code, out.as_str()), (2, ""), "{told}");
    for words in ["was not seen", "The key and the request are kept", "postseal renew head-office"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let stopped = ready.setup();
    assert!(stopped.certificate.is_none() && stopped.previous.is_some());
    // The same command goes on with the request that is there.
    let (code, out, told) = ready.renew(true, &trust);
    assert_eq!(code, 0, "{out}\n{told}\n{}", ready.pebble.log());
    assert!(told.contains("The renewal was begun before") && !told.contains("With a new key"), "{told}");
    assert!(!out.contains("postseal dns rollover"), "DNS names this key already: {out}");
    let after = ready.setup();
    assert_eq!(after.request.as_ref().map(|it| &it.csr), stopped.request.as_ref().map(|it| &it.csr));
    let (new, old) = (after.certificate.unwrap(), before.certificate.unwrap());
    assert_eq!(new.spki_sha256, old.spki_sha256);
    assert_ne!((&new.leaf, new.not_after), (&old.leaf, OffsetDateTime::UNIX_EPOCH), "beside the one in use");
    assert_ne!(fs::read(&new.leaf).unwrap(), fs::read(&old.leaf).unwrap());
}

#[tokio::test]
async fn what_the_check_refuses_is_kept_and_taken_by_the_user_s_word_alone() {
    let ready = Ready::begin(&HOST, true).await;
    let (code, out, told) = ready.renew(false, &[]);
    assert_eq!(code, 1, "{out}\n{told}");
    assert!(out.contains("It was not taken into the setup.") && out.contains("--anyway"), "{out}");
    assert!(ready.setup().certificate.is_none());
    // As it is told.
    let line = out.lines().find(|it| it.contains("--reply")).unwrap();
    let words: Vec<_> = line.split_whitespace().skip(3).collect();
    assert!(PathBuf::from(words[1]).is_file(), "{line}");
    let (code, out, told) = ready.renew(false, &words);
    assert_eq!(code, 0, "{out}\n{told}");
    let kept = ready.setup().certificate.unwrap();
    assert_eq!((kept.ok, kept.chain.to_str().unwrap()), (false, words[1]));
    assert_eq!(
        fs::read_dir(kept.chain.parent().unwrap()).unwrap().count(),
        4,
        "key, request, leaf and chain"
    );
}

#[tokio::test]
async fn a_wildcard_is_renewed_by_its_records() {
    let ready = Ready::begin(&["*.example.org", "example.org"], false).await;
    let trusted = ready.trusted();
    let (code, out, told) = ready.renew(true, &["--trust", trusted.to_str().unwrap()]);
    assert_eq!(code, 0, "{out}\n{told}\n{}", ready.pebble.log());
    let values: Vec<_> = told.lines().filter(|it| it.trim().starts_with("Value:")).collect();
    assert!(values.len() == 2 && values[0] != values[1], "both stand at one name: {told}");
    let kept = ready.setup().certificate.unwrap();
    assert!(kept.ok && kept.chain.ends_with("wildcard.example.org.chain.pem"), "{kept:?}");
    assert!(out.contains("postseal dns rollover example.org"), "{out}");
    let folder = fs::read_dir(kept.chain.parent().unwrap()).unwrap();
    assert_eq!(folder.count(), 4, "key, request, leaf and chain");
    // By an answer of the machine no wildcard is proven (RFC 8555, section 8.3): told, and nothing is lost.
    let library = Library::at(ready.folder.path().join("data"));
    let mut opened = library.load(&ready.id).unwrap();
    opened.setup.ordered.as_mut().unwrap().this_machine = true;
    opened.save().unwrap();
    drop(opened);
    let (code, _, told) = ready.renew(true, &[]);
    assert!(code == 2 && told.contains("does not let *.example.org be proven that way"), "{told}");
}
