//! Everything that Postseal keeps, with what was there before and what a save makes of it.

use postseal::certificate::{self, Export, Form, Item, Trust};
use postseal::expiry::Watchlist;
use postseal::policy::{Configuration, Order, Platform, Policy, Server, servers};
use postseal::publish::Remember;
use postseal::request::{self, Algorithm, KeySource, Subject};
use postseal::rollover;
use postseal::setup::preferences::{Preferences, TextSize};
use postseal::setup::recent::{Kind, News, Recent};
use postseal::setup::{Library, Setup};
use postseal::store;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;
use time::OffsetDateTime;
use time::macros::datetime;

/// What there is after a save that was ended or failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// What was there before.
    Old,
    /// What the save was to make.
    New,
    /// Of files that belong together, each of which is whole, some are new; the older ones are kept beside.
    Between,
}

/// Something that Postseal keeps.
#[derive(Debug, Clone, Copy)]
pub struct Story {
    /// What it is.
    pub name: &'static str,
    /// What was there before.
    pub before: fn(&Path),
    /// The save; what it says where it fails.
    pub save: fn(&Path) -> Result<(), String>,
    /// What is there, or what is wrong with it.
    pub look: fn(&Path) -> Result<Seen, String>,
}

pub const ALL: &[Story] = &[
    Story { name: "a new setup", before: |_| {}, save: new_setup, look: look_at_new },
    Story { name: "a setup that is saved again", before: old_setup, save: save_again, look: look_at_saved },
    Story { name: "a setup that is deleted", before: old_setup, save: delete, look: look_at_deleted },
    Story { name: "a setup that is brought back", before: damaged, save: recover, look: look_at_recovered },
    Story { name: "a key and its request", before: |_| {}, save: request, look: look_at_request },
    Story { name: "a second request for a key", before: a_key, save: second_request, look: look_at_second },
    Story { name: "a chain", before: old_chain, save: new_chain, look: look_at_chain },
    Story { name: "an export", before: pairs, save: export, look: look_at_export },
    Story { name: "an export over another", before: older_export, save: export, look: look_at_export },
    Story { name: "a policy's bundle", before: |_| {}, save: bundle, look: look_at_bundle },
    Story { name: "a bundle in an empty folder", before: a_folder, save: bundle, look: look_at_bundle },
    Story { name: "a bundle as a zip file", before: |_| {}, save: zip, look: look_at_zip },
    Story { name: "preferences", before: old_preferences, save: preferences, look: look_at_preferences },
    Story {
        name: "preferences over damaged ones",
        before: bad_preferences,
        save: preferences,
        look: look_at_mended,
    },
    Story { name: "what was opened last", before: old_recent, save: recent, look: look_at_recent },
    Story { name: "what is watched", before: old_watched, save: watched, look: look_at_watched },
    Story { name: "an account with a CA", before: |_| {}, save: account, look: look_at_account },
    Story { name: "the memory of a change of key", before: old_memory, save: memory, look: look_at_memory },
];

fn said<T, E: std::fmt::Display>(done: Result<T, E>) -> Result<(), String> {
    done.map(drop).map_err(|error| error.to_string())
}

/// Old, new, or neither.
fn either<T: PartialEq + std::fmt::Debug>(found: &T, old: &T, new: &T) -> Result<Seen, String> {
    match found {
        it if it == new => Ok(Seen::New),
        it if it == old => Ok(Seen::Old),
        other => Err(format!("neither {old:?} nor {new:?}: {other:?}")),
    }
}

fn text(path: &Path) -> Option<String> {
    fs::read_to_string(path).ok()
}

// --- setups --------------------------------------------------------------------------------------------------------

fn new_setup(folder: &Path) -> Result<(), String> {
    said(Library::at(folder).create(Setup::new("Head office")))
}

/// As a window that opens sees it.
fn names(folder: &Path) -> Result<Vec<String>, String> {
    let library = Library::at(folder);
    library.tidy();
    let entries = library.list(OffsetDateTime::now_utc()).map_err(|it| it.to_string())?;
    entries.into_iter().map(|it| it.summary.map(|it| it.name).map_err(|it| it.to_string())).collect()
}

fn look_at_new(folder: &Path) -> Result<Seen, String> {
    let seen = either(&names(folder)?, &Vec::new(), &vec!["Head office".to_owned()])?;
    let there = fs::read_dir(folder.join("setups")).map_or(0, Iterator::count);
    if seen == Seen::Old && there > 0 { Err("an empty setup is left".to_owned()) } else { Ok(seen) }
}

fn id(folder: &Path) -> postseal::setup::Id {
    try_id(folder).unwrap()
}

/// In a save, whose calls are refused, nothing here may panic.
fn try_id(folder: &Path) -> Result<postseal::setup::Id, String> {
    let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
    let all = fs::read_dir(folder.join("setups")).map_err(wrong)?;
    let mut ids = all.filter_map(|it| it.ok()?.file_name().to_str()?.parse().ok());
    ids.next().ok_or_else(|| format!("{}: no setup", folder.display()))
}

/// With a key, which no save may touch.
fn old_setup(folder: &Path) {
    let mut opened = Library::at(folder).create(Setup::new("Old")).unwrap();
    store::create_secret(&opened.keys().join("mx.key"), KEY).unwrap();
    opened.setup.hosts = vec!["old.example.org".parse().unwrap()];
    opened.save().unwrap();
}

pub const KEY: &[u8] = b"a key that is not to be lost";

fn key_is_there(folder: &Path) -> Result<(), String> {
    let key = fs::read(folder.join("keys/mx.key")).map_err(|error| error.to_string())?;
    if key == KEY { Ok(()) } else { Err("the key is another".to_owned()) }
}

fn save_again(folder: &Path) -> Result<(), String> {
    let library = Library::at(folder);
    let mut opened = library.load(&try_id(folder)?).map_err(|it| it.to_string())?;
    opened.setup.hosts = (0..40).map(|it| format!("mx{it}.example.org").parse().unwrap()).collect();
    said(opened.save())
}

fn look_at_saved(folder: &Path) -> Result<Seen, String> {
    let names = names(folder)?;
    if names != ["Old"] {
        return Err(format!("{names:?}"));
    }
    let id = id(folder);
    key_is_there(&folder.join("setups").join(id.as_str()))?;
    let opened = Library::at(folder).load(&id).map_err(|it| it.to_string())?;
    let hosts = &opened.setup.hosts;
    either(
        &(hosts.len(), hosts[0].to_string()),
        &(1, "old.example.org".into()),
        &(40, "mx0.example.org".into()),
    )
}

fn delete(folder: &Path) -> Result<(), String> {
    said(Library::at(folder).delete(&try_id(folder)?))
}

fn look_at_deleted(folder: &Path) -> Result<Seen, String> {
    let seen = either(&names(folder)?, &vec!["Old".to_owned()], &Vec::new())?;
    let within = folder.join(if seen == Seen::Old { "setups" } else { "trash" });
    let setup = fs::read_dir(within).unwrap().next().ok_or("it is nowhere")?.unwrap().path();
    key_is_there(&setup).map(|()| seen)
}

const DAMAGE: &str = "schema = 1\nname = 7";

fn damaged(folder: &Path) {
    old_setup(folder);
    fs::write(folder.join("setups").join(id(folder).as_str()).join("setup.toml"), DAMAGE).unwrap();
}

fn recover(folder: &Path) -> Result<(), String> {
    said(Library::at(folder).recover(&try_id(folder)?))
}

fn look_at_recovered(folder: &Path) -> Result<Seen, String> {
    let library = Library::at(folder);
    library.tidy();
    let id = id(folder);
    let setup = folder.join("setups").join(id.as_str());
    key_is_there(&setup)?;
    let seen = match library.load(&id) {
        Ok(opened) if opened.setup.name == "Old" => Seen::New,
        Err(postseal::setup::Error::Recoverable { .. }) => Seen::Old,
        other => return Err(format!("{other:?}")),
    };
    let mut texts = fs::read_dir(setup).unwrap().filter_map(|it| text(&it.unwrap().path()));
    if texts.any(|it| it == DAMAGE) { Ok(seen) } else { Err("the damaged file is gone".to_owned()) }
}

// --- step 1 --------------------------------------------------------------------------------------------------------

fn order(folder: &Path, key: KeySource) -> request::Order {
    request::Order {
        hosts: vec!["mx.example.org".parse().unwrap()],
        subject: Subject::default(),
        key,
        passphrase: None,
        folder: folder.join("out"),
    }
}

/// With one thread beside that of the caller, always the same: the disk is its work, and strace has to know it before.
pub fn runtime() -> &'static tokio::runtime::Runtime {
    static RUNTIME: LazyLock<tokio::runtime::Runtime> = LazyLock::new(|| {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        let builder = builder.max_blocking_threads(1).thread_keep_alive(Duration::from_secs(3600));
        builder.build().unwrap()
    });
    &RUNTIME
}

fn made(order: request::Order) -> Result<(), String> {
    said(runtime().block_on(async { request::make(order).await }))
}

fn request(folder: &Path) -> Result<(), String> {
    made(order(folder, KeySource::New(Algorithm::EcdsaP256)))
}

fn look_at_request(folder: &Path) -> Result<Seen, String> {
    let (key, csr) = (folder.join("out/mx.example.org.key"), folder.join("out/mx.example.org.csr"));
    match (text(&key), text(&csr)) {
        (None, None) => Ok(Seen::Old),
        (Some(key_pem), csr) => {
            is_own(&key)?;
            let _ = rcgen::KeyPair::from_pem(&key_pem).map_err(|it| it.to_string())?;
            let Some(csr) = csr else { return Ok(Seen::Between) };
            let read = rcgen::CertificateSigningRequestParams::from_pem(&csr);
            read.map(|_| Seen::New).map_err(|it| it.to_string())
        }
        (None, Some(_)) => Err("a request without its key".to_owned()),
    }
}

/// Its owner's alone.
fn is_own(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).map_err(|it| it.to_string())?.permissions().mode() & 0o777;
    if mode == 0o600 { Ok(()) } else { Err(format!("{}: {mode:o}", path.display())) }
}

fn a_key(folder: &Path) {
    request(folder).unwrap();
}

fn second_request(folder: &Path) -> Result<(), String> {
    made(order(folder, KeySource::Existing(folder.join("out/mx.example.org.key"))))
}

fn look_at_second(folder: &Path) -> Result<Seen, String> {
    if look_at_request(folder)? != Seen::New {
        return Err("the first one is gone".to_owned());
    }
    let Some(csr) = text(&folder.join("out/mx.example.org-2.csr")) else { return Ok(Seen::Old) };
    let read = rcgen::CertificateSigningRequestParams::from_pem(&csr);
    read.map(|_| Seen::New).map_err(|it| it.to_string())
}

fn account_file(folder: &Path) -> PathBuf {
    let directory: request::acme::Directory = "https://ca.example.org/directory".parse().unwrap();
    request::acme::account_file(folder, &directory)
}

/// The way in which an order keeps it: no CA is asked here.
fn account(folder: &Path) -> Result<(), String> {
    let file = account_file(folder);
    store::create_private_folder(file.parent().unwrap()).map_err(|it| it.to_string())?;
    said(store::create_secret(&file, KEY))
}

fn look_at_account(folder: &Path) -> Result<Seen, String> {
    let file = account_file(folder);
    let Ok(found) = fs::read(&file) else { return Ok(Seen::Old) };
    is_own(&file)?;
    if found == KEY { Ok(Seen::New) } else { Err("half of it".to_owned()) }
}

// --- step 2 --------------------------------------------------------------------------------------------------------

const OLD: &str = "an older chain\n";
const NEW: &str = "a newer chain\n";

fn old_chain(folder: &Path) {
    chain(folder, OLD).unwrap();
}

fn new_chain(folder: &Path) -> Result<(), String> {
    chain(folder, NEW)
}

fn chain(folder: &Path, pem: &str) -> Result<(), String> {
    let host = "mx.example.org".parse().unwrap();
    said(request::acme::keep(&folder.join("out"), &host, pem, datetime!(2026-11-29 12:00 UTC)))
}

fn look_at_chain(folder: &Path) -> Result<Seen, String> {
    let out = folder.join("out");
    let seen = either(&text(&out.join("mx.example.org.chain.pem")), &Some(OLD.into()), &Some(NEW.into()))?;
    let kept = text(&out.join("mx.example.org.chain.2026-11-29.pem"));
    match kept.as_deref() {
        Some(OLD) => Ok(seen),
        None if seen == Seen::Old => Ok(seen),
        other => Err(format!("the older one is {other:?}")),
    }
}

/// Certificates with their keys, an older and a newer one, which the saves are given.
fn pairs(folder: &Path) {
    fs::create_dir_all(folder.join("given")).unwrap();
    for which in ["old", "new"] {
        let made = rcgen::generate_simple_self_signed(vec!["mx.example.org".to_owned()]).unwrap();
        let pem = made.cert.pem() + &made.signing_key.serialize_pem();
        fs::write(folder.join("given").join(which), pem).unwrap();
    }
}

fn files(folder: &Path, which: &str) -> Vec<certificate::File> {
    try_files(folder, which).unwrap()
}

fn try_files(folder: &Path, which: &str) -> Result<Vec<certificate::File>, String> {
    let pem = fs::read(folder.join("given").join(which));
    let pem = pem.map_err(|error| format!("{}: {error}", folder.display()))?;
    let (mut certificates, mut key) = (Vec::new(), None);
    for item in certificate::read(which, &pem, None).unwrap() {
        match item {
            Item::Certificate(it) => certificates.push(it),
            Item::Key(it) => key = Some(it),
            Item::Request(_) => {}
        }
    }
    let trust = Trust::Roots(Vec::new());
    let export = Export { form: Form::Pem, certificates, key, trust, passphrase: None, compatible: false };
    Ok(export.make().unwrap().files)
}

fn older_export(folder: &Path) {
    pairs(folder);
    let _ = certificate::write(&files(folder, "old"), &folder.join("out")).unwrap();
}

fn export(folder: &Path) -> Result<(), String> {
    said(certificate::write(&try_files(folder, "new")?, &folder.join("out")))
}

fn look_at_export(folder: &Path) -> Result<Seen, String> {
    let out = folder.join("out");
    let all: Vec<Vec<u8>> = fs::read_dir(&out)
        .map(|it| it.map(|it| fs::read(it.unwrap().path()).unwrap_or_default()).collect())
        .unwrap_or_default();
    let (olds, news) = (files(folder, "old"), files(folder, "new"));
    let had = all.iter().any(|it| olds.iter().any(|old| old.bytes() == it));
    let mut new = 0;
    for (old, wanted) in olds.iter().zip(&news) {
        let path = out.join(&wanted.name);
        let found = fs::read(&path).ok();
        if wanted.secret && found.is_some() {
            is_own(&path)?;
        }
        match found {
            Some(found) if found == wanted.bytes() => {
                new += 1;
                if had && !all.iter().any(|it| it == old.bytes()) {
                    return Err(format!("the older {} is gone", wanted.name));
                }
            }
            Some(found) if found == old.bytes() => {}
            None if !had => {}
            _ => return Err(format!("{} is neither", wanted.name)),
        }
    }
    Ok(match new {
        0 => Seen::Old,
        it if it == news.len() => Seen::New,
        _ => Seen::Between,
    })
}

// --- step 3 --------------------------------------------------------------------------------------------------------

fn configuration() -> (Configuration, String) {
    let server: &dyn Server = servers::find("postfix").unwrap();
    let host: postseal::name::HostName = "mx.example.org".parse().unwrap();
    let order = Order {
        server_version: server.assumed_version(),
        certificate: server.usual_certificate(Platform::Debian, &host),
        key: server.usual_key(Platform::Debian, &host),
        roots: server.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        policy: Policy::default(),
        host,
    };
    let configuration = server.configuration(&order).unwrap();
    let readme = configuration.readme(&order, server, |key, _| key.to_owned());
    (configuration, readme)
}

fn bundle(folder: &Path) -> Result<(), String> {
    let (configuration, readme) = configuration();
    said(configuration.write_folder(&folder.join("out"), &readme))
}

fn a_folder(folder: &Path) {
    fs::create_dir(folder.join("out")).unwrap();
}

fn look_at_bundle(folder: &Path) -> Result<Seen, String> {
    let out = folder.join("out");
    let whole = tempfile::tempdir().unwrap();
    bundle(whole.path())?;
    let names = |of: &Path| -> Vec<_> {
        let all = fs::read_dir(of).into_iter().flatten().map(|it| it.unwrap().file_name());
        all.filter(|it| !store::is_passing(it)).collect()
    };
    let there = names(&out);
    if there.is_empty() {
        return Ok(Seen::Old);
    }
    for name in &there {
        if fs::read(out.join(name)).unwrap() != fs::read(whole.path().join("out").join(name)).unwrap() {
            return Err(format!("{} is not whole", name.display()));
        }
    }
    match there.len() {
        it if it == names(&whole.path().join("out")).len() => Ok(Seen::New),
        // Nobody can apply it by mistake.
        _ if !out.join("apply.sh").exists() => Ok(Seen::Between),
        _ => Err(format!("apply.sh without the rest: {there:?}")),
    }
}

fn zip(folder: &Path) -> Result<(), String> {
    let (configuration, readme) = configuration();
    said(configuration.write_zip(&folder.join("out.zip"), &readme))
}

fn look_at_zip(folder: &Path) -> Result<Seen, String> {
    let Ok(file) = fs::File::open(folder.join("out.zip")) else { return Ok(Seen::Old) };
    let mut zip = ::zip::ZipArchive::new(file).map_err(|it| it.to_string())?;
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).map_err(|it| it.to_string())?;
        let _ = std::io::copy(&mut file, &mut std::io::sink()).map_err(|it| it.to_string())?;
    }
    Ok(Seen::New)
}

// --- what is kept beside the setups --------------------------------------------------------------------------------

fn size(folder: &Path, per_cent: u16) -> Result<(), String> {
    said(Preferences::change(&Library::at(folder), |it| it.text_size = TextSize::from(per_cent)))
}

fn old_preferences(folder: &Path) {
    size(folder, 90).unwrap();
}

fn bad_preferences(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("preferences.toml"), WRONG).unwrap();
}

fn preferences(folder: &Path) -> Result<(), String> {
    size(folder, 150)
}

fn look_at_preferences(folder: &Path) -> Result<Seen, String> {
    let kept = Preferences::load(&Library::at(folder)).map_err(|it| it.to_string())?;
    either(&kept.text_size.per_cent(), &90, &150)
}

/// Somebody wrote it by hand.
const WRONG: &str = "text_size = 'large'\n";

/// Nothing that was written by hand is lost.
fn look_at_mended(folder: &Path) -> Result<Seen, String> {
    let all = ["preferences.toml", "preferences.damaged.toml"].map(|it| text(&folder.join(it)));
    if !all.iter().flatten().any(|it| it == WRONG) {
        return Err("what was written by hand is gone".to_owned());
    }
    match Preferences::load(&Library::at(folder)) {
        Ok(kept) if kept.text_size.per_cent() == 150 => Ok(Seen::New),
        Err(postseal::setup::Error::Settings { .. }) => Ok(Seen::Old),
        other => Err(format!("{other:?}")),
    }
}

fn opened(folder: &Path, path: &str) -> Result<(), String> {
    let library = Library::at(folder);
    let news = News { opened: vec![path.into()], forget: false };
    said(Recent::keep(&library, vec![(Kind::Headers, news)]).map(drop))
}

fn old_recent(folder: &Path) {
    opened(folder, "/etc/passwd").unwrap();
}

fn recent(folder: &Path) -> Result<(), String> {
    opened(folder, "/etc/hostname")
}

fn look_at_recent(folder: &Path) -> Result<Seen, String> {
    let there = Recent::load(&Library::at(folder)).there(Kind::Headers);
    let old = vec![PathBuf::from("/etc/passwd")];
    either(&there, &old, &vec!["/etc/hostname".into(), "/etc/passwd".into()])
}

fn watch(folder: &Path, days: u16) -> Result<(), String> {
    let file = folder.join("watched.toml");
    let before = Watchlist::load(&file).map_err(|it| it.to_string())?;
    let now = Watchlist { within_days: days, ..before.clone() };
    said(Watchlist::keep(&Library::at(folder), &file, &before, &now))
}

fn old_watched(folder: &Path) {
    watch(folder, 14).unwrap();
}

fn watched(folder: &Path) -> Result<(), String> {
    watch(folder, 60)
}

fn look_at_watched(folder: &Path) -> Result<Seen, String> {
    let kept = Watchlist::load(&folder.join("watched.toml")).map_err(|it| it.to_string())?;
    either(&kept.within_days, &14, &60)
}

fn remember(folder: &Path, ttl: u32) -> Result<(), String> {
    let mut memory = rollover::Memory::default();
    memory.of("mx.example.org:25", "aa").ttl = ttl;
    said(store::replace(&folder.join("rollover.json"), &memory.to_bytes()))
}

fn old_memory(folder: &Path) {
    remember(folder, 60).unwrap();
}

fn memory(folder: &Path) -> Result<(), String> {
    remember(folder, 3600)
}

fn look_at_memory(folder: &Path) -> Result<Seen, String> {
    let bytes = fs::read(folder.join("rollover.json")).map_err(|it| it.to_string())?;
    let mut kept = rollover::Memory::from_bytes("rollover.json", &bytes).map_err(|it| it.to_string())?;
    either(&kept.of("mx.example.org:25", "aa").ttl, &60, &3600)
}
