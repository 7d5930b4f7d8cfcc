//! Setups as users live with them: closed and opened again, twice at once, deleted by mistake, damaged.

use postseal::request::{Algorithm, KeySource, Order, make};
use postseal::setup::{Error, Library, Setup, Step, StepState};
use postseal::tls::Class;
use std::fs;
use std::path::Path;
use time::OffsetDateTime;

fn library() -> (tempfile::TempDir, Library) {
    let folder = tempfile::tempdir().unwrap();
    let library = Library::at(folder.path().join("data"));
    (folder, library)
}

/// A setup with a real key in it, as step 1 leaves it.
fn with_a_key(library: &Library) -> postseal::setup::Opened {
    let mut opened = library.create(Setup::new("MX of Example")).unwrap();
    let order = Order {
        hosts: vec!["mx.example.org".parse().unwrap()],
        subject: postseal::request::Subject::default(),
        key: KeySource::New(Algorithm::EcdsaP256),
        passphrase: None,
        folder: opened.keys(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let made = runtime.block_on(async { make(order).await }).unwrap();
    opened.setup.hosts.clone_from(&made.hosts);
    opened.setup.request = Some(made.into());
    opened.save().unwrap();
    opened
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn one_goes_on_where_one_left_off() {
    let (_folder, library) = library();
    assert_eq!(library.list(OffsetDateTime::now_utc()), Ok(Vec::new()));
    let mut opened = with_a_key(&library);
    opened.setup.step = Step::Policy;
    opened.setup.policy.outbound = Class::Required;
    opened.save().unwrap();
    let (id, saved) = (opened.id().clone(), opened.setup.clone());
    assert_eq!(id.as_str(), "mx-of-example");
    drop(opened);

    let again = library.load(&id).unwrap();
    assert_eq!(again.setup, saved);
    assert_eq!(again.setup.step, Step::Policy);
    let listed = library.list(OffsetDateTime::now_utc()).unwrap();
    assert_eq!(listed.len(), 1);
    let summary = listed[0].summary.as_ref().unwrap();
    assert_eq!(summary.name, "MX of Example");
    let todo = StepState::ToDo;
    assert_eq!(summary.steps, [StepState::Done, todo, todo, todo]);
    assert_eq!((summary.days_left, &summary.verdict), (None, &None));
}

#[test]
fn the_file_can_be_read_and_holds_no_secret() {
    let (_folder, library) = library();
    let opened = with_a_key(&library);
    let text = fs::read_to_string(opened.folder().join("setup.toml")).unwrap();
    assert!(text.starts_with("# A setup of Postseal") && text.contains("\nschema = 3\n"), "{text}");
    assert!(text.contains("key = \"keys/mx.example.org.key\""), "{text}");
    assert!(text.contains("-----BEGIN CERTIFICATE REQUEST-----"), "{text}");

    let key = fs::read_to_string(opened.setup.request.as_ref().unwrap().key.as_ref().unwrap()).unwrap();
    assert!(key.contains("PRIVATE KEY"));
    let secret: Vec<_> = key.lines().filter(|line| !line.starts_with("-----")).collect();
    assert!(secret.len() > 1);
    assert!(!text.contains("PRIVATE KEY") && !secret.iter().any(|line| text.contains(line)));
    let in_debug = format!("{opened:?}");
    assert!(!secret.iter().any(|line| in_debug.contains(line)));
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_look_into_it() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, library) = library();
    let opened = with_a_key(&library);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(library.path()), 0o700);
    assert_eq!(mode(&opened.keys()), 0o700);
    assert_eq!(mode(opened.setup.request.as_ref().unwrap().key.as_ref().unwrap()), 0o600);
}

#[test]
fn a_second_window_cannot_touch_an_open_setup() {
    let (_folder, first) = library();
    let second = Library::at(first.path());
    let opened = with_a_key(&first);
    let id = opened.id().clone();
    let in_use = Error::InUse { id: id.clone(), name: opened.setup.name.clone() };
    assert_eq!(second.load(&id).unwrap_err(), in_use);
    assert_eq!(second.rename(&id, "mine"), Err(in_use.clone()));
    assert_eq!(second.delete(&id), Err(in_use));
    assert_eq!(second.list(OffsetDateTime::now_utc()).unwrap().len(), 1, "looking is allowed");

    drop(opened);
    let mut taken = second.load(&id).unwrap();
    taken.setup.name = "mine".to_owned();
    taken.save().unwrap();
    assert!(matches!(first.load(&id), Err(Error::InUse { name, .. }) if name == "mine"));
}

#[cfg(target_os = "linux")]
#[test]
fn another_process_is_kept_out_as_well() {
    use std::process::{Command, Stdio};
    use std::time::{Duration, Instant};
    let (_folder, library) = library();
    let opened = with_a_key(&library);
    let id = opened.id().clone();
    let lock = library.path().join("locks").join(format!("{id}.lock"));
    let tried = || Command::new("flock").arg("--nonblock").arg(&lock).arg("true").status().unwrap();
    assert_eq!(tried().code(), Some(1));
    drop(opened);
    assert_eq!(tried().code(), Some(0));

    // The other way round: held until its standard input ends.
    let mut other = Command::new("flock").arg(&lock).arg("cat").stdin(Stdio::piped()).spawn().unwrap();
    let until = Instant::now() + Duration::from_secs(10);
    while library.load(&id).is_ok() {
        assert!(Instant::now() < until, "the other process never took the lock");
        std::thread::yield_now();
    }
    assert!(matches!(library.load(&id), Err(Error::InUse { id: held, .. }) if held == id));
    drop(other.stdin.take());
    assert!(other.wait().unwrap().success());
    let _ = library.load(&id).unwrap();
}

#[test]
fn two_setups_of_one_name_are_two() {
    let (_folder, library) = library();
    let ids: Vec<_> = ["Köln", "koln", "Köln", "..", "nul"]
        .into_iter()
        .map(|name| library.create(Setup::new(name)).unwrap().id().to_string())
        .collect();
    assert_eq!(ids, ["k-ln", "koln", "k-ln-2", "setup", "setup-nul"]);
    assert_eq!(library.list(OffsetDateTime::now_utc()).unwrap().len(), 5);
    assert_eq!(library.create(Setup::new(" \t")).unwrap_err(), Error::NameEmpty);
}

#[test]
fn a_new_name_keeps_everything_else() {
    let (_folder, library) = library();
    let id = with_a_key(&library).id().clone();
    library.rename(&id, "  Frankfurt ").unwrap();
    let opened = library.load(&id).unwrap();
    assert_eq!(opened.setup.name, "Frankfurt");
    assert!(opened.setup.request.as_ref().unwrap().key.as_ref().unwrap().exists());
    drop(opened);
    assert_eq!(library.rename(&id, " "), Err(Error::NameEmpty));
    let nobody = "nobody".parse().unwrap();
    assert_eq!(library.rename(&nobody, "x"), Err(Error::NoSuchSetup("nobody".into())));
}

#[test]
fn what_was_deleted_by_mistake_comes_back_with_its_keys() {
    let (_folder, library) = library();
    let id = with_a_key(&library).id().clone();
    let before = files(&library.path().join("setups"));
    let deleted = library.delete(&id).unwrap();
    assert_eq!(library.list(OffsetDateTime::now_utc()), Ok(Vec::new()));
    assert_eq!(library.load(&id).unwrap_err(), Error::NoSuchSetup(id.to_string()));
    assert_eq!(library.restore(&deleted), Ok(id.clone()));
    assert_eq!(files(&library.path().join("setups")), before);

    // Its place was taken meanwhile: neither is lost, and the keys are found where they are now.
    let deleted = library.delete(&id).unwrap();
    let other = with_a_key(&library);
    assert_eq!(other.id(), &id);
    let back = library.restore(&deleted).unwrap();
    assert_eq!(back.as_str(), "mx-of-example-2");
    let request = library.load(&back).unwrap().setup.request.unwrap();
    let key = request.key.as_ref().unwrap();
    assert!(key.starts_with(library.path().join("setups/mx-of-example-2")) && key.exists());
    assert!(other.setup.request.as_ref().unwrap().key.as_ref().unwrap().exists());
    assert!(library.restore(&deleted).is_err(), "once is enough");
}

#[test]
fn deleting_twice_keeps_both() {
    let (_folder, library) = library();
    for kept in 1..=2 {
        let id = with_a_key(&library).id().clone();
        let _ = library.delete(&id).unwrap();
        assert_eq!(fs::read_dir(library.path().join("trash")).unwrap().count(), kept);
    }
}

#[test]
fn a_damaged_file_is_kept_and_says_where() {
    let (_folder, library) = library();
    let id = with_a_key(&library).id().clone();
    let good = library.create(Setup::new("Another")).unwrap().id().clone();
    let path = library.path().join("setups").join(id.as_str()).join("setup.toml");
    let text = fs::read_to_string(&path).unwrap();
    let hosts = text.lines().position(|line| line.starts_with("hosts = ")).unwrap() + 1;
    for (damaged, at) in [
        (text.replace("hosts = [\"mx.example.org\"]", "hosts = [\"mx example\"]"), Some(hosts)),
        (text.replace("hosts = ", "hosts "), Some(hosts)),
        (text.replace("hosts = ", "hostnames = "), Some(hosts)),
        (text[..text.len() / 2].to_owned(), None),
        (String::new(), Some(1)),
    ] {
        fs::write(&path, &damaged).unwrap();
        let error = library.load(&id).unwrap_err();
        let Error::Recoverable { cause: damage, .. } = &error else { panic!("{error}") };
        let Error::Damaged { path: named, line, cause } = &**damage else { panic!("{error}") };
        assert_eq!(named, &path);
        assert!(at.is_none_or(|at| at == *line), "{cause}: line {line}, wanted {at:?}");
        let listed = library.list(OffsetDateTime::now_utc()).unwrap();
        assert_eq!(listed.len(), 2, "the others are listed beside it");
        assert!(listed.iter().any(|entry| entry.id == id && entry.summary == Err(error.clone())));
        assert!(listed.iter().any(|entry| entry.id == good && entry.summary.is_ok()));
        assert!(library.rename(&id, "x").is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), damaged, "its bytes are as they were");
    }
    fs::write(&path, [b"schema = 1\nname = \"".as_slice(), &[0xff, 0xfe], b"\""].concat()).unwrap();
    let Err(Error::Recoverable { cause, copy, .. }) = library.load(&id) else { panic!("there is a copy") };
    assert!(matches!(*cause, Error::Damaged { line: 2, .. }));
    fs::remove_file(copy).unwrap();
    assert!(matches!(library.load(&id), Err(Error::Damaged { line: 2, .. })));
    let deleted = library.delete(&id).unwrap();
    assert_eq!(library.restore(&deleted), Ok(id));
}

#[test]
fn a_file_of_a_newer_postseal_is_left_alone() {
    let (_folder, library) = library();
    let id = with_a_key(&library).id().clone();
    let path = library.path().join("setups").join(id.as_str()).join("setup.toml");
    let newer = fs::read_to_string(&path).unwrap().replace("schema = 3", "schema = 4\nunheard_of = true");
    fs::write(&path, &newer).unwrap();
    assert_eq!(library.load(&id).unwrap_err(), Error::Newer { path: path.clone(), schema: 4 });
    assert!(library.rename(&id, "x").is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
}

#[cfg(unix)]
#[test]
fn a_save_that_fails_leaves_the_last_one() {
    use std::os::unix::ffi::OsStringExt;
    let (_folder, library) = library();
    let mut opened = with_a_key(&library);
    let before = files(opened.folder());
    let request = opened.setup.request.as_mut().unwrap();
    request.key = Some(std::ffi::OsString::from_vec(b"/keys/\xff.key".to_vec()).into());
    assert!(matches!(opened.save(), Err(Error::Unsaveable(_))));
    assert_eq!(files(opened.folder()), before);
}

#[test]
fn what_was_deleted_is_gone_for_good_after_thirty_days_and_nothing_else() {
    let (_folder, library) = library();
    let now = OffsetDateTime::now_utc();
    let days = |days| now + time::Duration::days(days);
    assert_eq!(library.empty_trash(now), Ok(0), "no trash yet");
    let opened = with_a_key(&library);
    let id = opened.id().clone();
    drop(opened);
    let before = files(library.path());
    let deleted = library.delete(&id).unwrap();
    assert_eq!(library.empty_trash(days(29)), Ok(0));
    assert_eq!(library.restore(&deleted), Ok(id.clone()));
    assert_eq!(files(library.path()), before, "as if nothing had happened");

    let _ = library.delete(&id).unwrap();
    let kept = library.create(Setup::new("MX of Example")).unwrap();
    // From before times were noted, and what is not ours.
    let trash = library.path().join("trash");
    fs::create_dir_all(trash.join("old/keys")).unwrap();
    fs::write(trash.join("notes.txt"), "mine").unwrap();
    assert_eq!(library.empty_trash(days(31)), Ok(1), "what has no date begins to count");
    assert!(trash.join("old/keys").is_dir() && trash.join("notes.txt").is_file());
    assert!(!trash.join(id.as_str()).exists());
    assert!(kept.keys().is_dir(), "the one of the same name stays");
    assert_eq!(library.empty_trash(days(60)), Ok(0));
    assert_eq!(library.empty_trash(days(61)), Ok(1));
    assert!(!trash.join("old").exists());
    #[cfg(unix)]
    {
        let elsewhere = tempfile::tempdir().unwrap();
        fs::write(elsewhere.path().join("deleted-at"), "2020-01-01T00:00:00Z").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), trash.join("link")).unwrap();
        assert_eq!(library.empty_trash(days(99)), Ok(0), "a link is not followed");
        assert!(elsewhere.path().join("deleted-at").is_file());
    }
}
