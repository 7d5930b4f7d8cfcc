//! The command line, as documents that can be read: every `tests/cmd/**/*.trycmd` and `*.toml` is run as it stands.

#[test]
fn every_document_is_what_the_command_line_says() {
    let _ = trycmd::TestCases::new()
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C.UTF-8")
        .env("LANG", "C.UTF-8")
        .env("LANGUAGE", "en")
        .case("tests/cmd/**/*.trycmd")
        .case("tests/cmd/**/*.toml");
}

/// Ctrl-C in the middle of a file that has no end.
#[cfg(target_os = "linux")]
#[test]
fn a_long_reading_ends_when_it_is_told_to_and_leaves_nothing_behind() {
    use std::fs::{self, File};
    use std::process::{Command, Stdio};
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    let folder = tempfile::tempdir().unwrap();
    let (path, table) = (folder.path().join("mbox"), folder.path().join("table.csv"));
    fs::write(&path, "From ann@bank.example Mon Nov 23 14:34:38 2026\nFrom: ann@bank.example\n\nHello.\n")
        .unwrap();
    File::options().write(true).open(&path).unwrap().set_len(1 << 40).unwrap();
    let mut reading = Command::new(env!("CARGO_BIN_EXE_postseal"))
        .args(["archive", "--cores", "4", "--csv"])
        .args([&table, &path])
        .env("TMPDIR", folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (process, begun) = (reading.id(), Instant::now());
    let late = || assert!(begun.elapsed() < Duration::from_secs(60), "it does not go on");
    // In the middle: it has read more than the beginning that tells what the file is.
    let read = || {
        let told = fs::read_to_string(format!("/proc/{process}/io")).unwrap();
        told.lines().find_map(|line| line.strip_prefix("rchar: ")?.parse::<u64>().ok()).unwrap()
    };
    while read() < 64 << 20 {
        late();
        sleep(Duration::from_millis(20));
    }
    assert!(Command::new("kill").args(["-INT", &process.to_string()]).status().unwrap().success());
    while reading.try_wait().unwrap().is_none() {
        late();
        sleep(Duration::from_millis(20));
    }
    let done = reading.wait_with_output().unwrap();
    assert!(!done.status.success() && done.stdout.is_empty(), "{done:?}");
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left, ["mbox"]);
}
