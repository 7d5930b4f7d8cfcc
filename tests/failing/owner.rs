//! What is secret is its owner's alone, by every way in which it is written, whatever the umask says.

use crate::story::{self, KEY};
use crate::{NAME, program, told};
use std::fs;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

/// Set in a process that lets everybody read and write what it makes.
const OPEN: &str = "POSTSEAL_TEST_OPEN";
const THIS: &str = "owner::what_is_secret_is_its_owner_s_alone";

/// Whether there is a key in it, or what stands for one in these tests. `own`: a part of a key that no other has.
fn is_secret(path: &Path, own: &[Vec<u8>]) -> bool {
    let bytes = fs::read(path).unwrap();
    let has = |what: &[u8]| bytes.windows(what.len()).any(|it| it == what);
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let in_zip = || {
        let mut zip = zip::ZipArchive::new(fs::File::open(path).unwrap()).ok()?;
        let (mut key, mut text) = (zip.by_name("private.key").ok()?, String::new());
        let _ = key.read_to_string(&mut text).ok()?;
        assert_eq!(key.unix_mode().map(|it| it & 0o777), Some(0o600), "in {}", path.display());
        Some(text.contains("PRIVATE KEY"))
    };
    has(b"PRIVATE KEY")
        || has(KEY)
        || own.iter().any(|it| has(it))
        || path.extension().is_some_and(|it| it == "pfx")
        || name.starts_with("acme-account")
        || in_zip() == Some(true)
}

/// Each secret below, by its name. Any other mode than 0600 fails.
fn secrets(folder: &Path, what: &str, own: &[Vec<u8>]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.unwrap();
        // What the tests lay there was not written by us.
        let given = entry.path().strip_prefix(folder).is_ok_and(|it| it.starts_with("given"));
        if given || !entry.file_type().is_file() || !is_secret(entry.path(), own) {
            continue;
        }
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{what}: {} may be read by others: {mode:o}", entry.path().display());
        found.push(entry.path().strip_prefix(folder).unwrap().display().to_string());
    }
    found
}

/// The program, which may be asked for anything.
fn run(data: &Path, arguments: &[&str]) {
    let done = program(data).args(arguments).output().unwrap();
    let said = told(&done.stdout) + &told(&done.stderr);
    assert_eq!(done.status.code(), Some(0), "{arguments:?}: {said}");
}

#[test]
fn what_is_secret_is_its_owner_s_alone() {
    let _alone = crate::alone();
    if std::env::var_os(OPEN).is_none() {
        // The umask is the whole process's.
        let mut command = Command::new("sh");
        let command =
            command.args(["-ec", "umask 000; exec \"$0\" \"$@\""]).arg(std::env::current_exe().unwrap());
        let done = command.args(["--exact", THIS, "--nocapture"]).env(OPEN, "yes").output().unwrap();
        let said = told(&[done.stdout, done.stderr].concat());
        assert!(done.status.success(), "{said}");
        println!("{said}");
        return;
    }
    let open = tempfile::tempdir().unwrap();
    fs::write(open.path().join("open"), "").unwrap();
    let mode = fs::metadata(open.path().join("open")).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode, 0o666, "the umask lets everybody in");

    // All that is kept.
    let mut all = 0;
    for story in story::ALL {
        let folder = tempfile::tempdir().unwrap();
        (story.before)(folder.path());
        (story.save)(folder.path()).unwrap();
        let found = secrets(folder.path(), story.name, &[]);
        println!("{}: {found:?}", story.name);
        all += found.len();
    }
    assert!(all > 5, "{all}");

    // All that the program writes on request.
    let (data, work) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let at = |name: &str| work.path().join(name).display().to_string();
    fs::write(at("phrase"), "correct horse battery\n").unwrap();
    run(data.path(), &["rehearse", "--out", &at("rehearsal")]);
    let practice = |of: &str| {
        let files = walkdir::WalkDir::new(at("rehearsal")).into_iter().map(|it| it.unwrap().into_path());
        files
            .filter(|it| it.to_string_lossy().ends_with(of))
            .map(|it| it.display().to_string())
            .next()
            .unwrap()
    };
    let (key, chain) = (practice(".key"), practice("fullchain.pem"));
    // The number of it, as PKCS #8 has it for this curve.
    let der = rcgen::KeyPair::from_pem(&fs::read_to_string(&key).unwrap()).unwrap().serialize_der();
    let own = [der[36..68].to_vec()];
    let mut expected = vec![("rehearsal", 1)];
    run(data.path(), &["request", "--host", NAME, "--out", &at("request")]);
    run(
        data.path(),
        &["request", "--host", NAME, "--passphrase-file", &at("phrase"), "--out", &at("sealed")],
    );
    expected.extend([("request", 1), ("sealed", 1)]);
    for form in ["pem", "fullchain", "combined", "pfx", "der", "p7b"] {
        let out = at(form);
        let mut export =
            vec!["certificate", "export", &chain, "--key", &key, "--format", form, "--out", &out];
        let phrase = at("phrase");
        if form == "pfx" {
            export.extend(["--passphrase-file", &phrase]);
        }
        run(data.path(), &export);
        // The last holds certificates alone.
        expected.push((form, usize::from(form != "p7b")));
    }
    let pfx = at("pfx/mx.example.test.pfx");
    run(
        data.path(),
        &["certificate", "import", &pfx, "--passphrase-file", &at("phrase"), "--out", &at("import")],
    );
    expected.push(("import", 1));
    for out in ["bundle", "bundle.zip"] {
        let out = at(out);
        let brought = ["--certificate-file", &chain, "--key-file", &key, "--out", &out];
        run(
            data.path(),
            &[&["policy", "export", "--server", "postfix", "--host", NAME], &brought[..]].concat(),
        );
    }
    expected.push(("bundle", 1));
    let library = postseal::setup::Library::at(data.path());
    let setup = crate::places::with_certificate(&library);
    let id = library.list(time::OffsetDateTime::now_utc()).unwrap()[0].id.clone();
    let mut opened = library.load(&id).unwrap();
    opened.setup.hosts = vec![NAME.parse().unwrap()];
    opened.save().unwrap();
    drop(opened);
    run(data.path(), &["renew", "Head office", "--key", "ecdsa-p256"]);
    for (folder, least) in expected {
        let found = secrets(Path::new(&at(folder)), folder, &own);
        println!("{folder}: {found:?}");
        assert!(found.len() >= least, "{folder}: {found:?}");
    }
    assert_eq!(secrets(work.path(), "the archive", &own).iter().filter(|it| *it == "bundle.zip").count(), 1);
    let renewed = secrets(setup.parent().unwrap(), "renewed", &[]);
    println!("renewed: {renewed:?}");
    assert_eq!(renewed.len(), 1, "{renewed:?}");
    // Nor can anybody else look into the folder of the setups.
    let setups = fs::metadata(data.path().join("setups")).unwrap().permissions().mode() & 0o777;
    assert_eq!(setups, 0o700);
}
