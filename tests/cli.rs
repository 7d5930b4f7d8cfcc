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

/// What somebody wrote by hand into the settings, and wrongly, is told before anything is asked of the wrong server.
#[test]
fn broken_settings_are_told_with_the_line() {
    let folder = tempfile::tempdir().unwrap();
    let run = |text: &str, arguments: &[&str]| {
        std::fs::write(folder.path().join("preferences.toml"), text).unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_postseal"));
        let done = command.args(["--lang", "en"]).args(arguments).env("POSTSEAL_DATA", folder.path());
        let done = done.output().unwrap();
        (done.status.code(), String::from_utf8(done.stderr).unwrap())
    };
    let servers = ["policy", "servers"];
    assert_eq!(run("[network]\ndns = [\"9.9.9.9\"]\n", &servers).0, Some(0));
    for (line, told) in [
        ("dns = [\"dns.example.org\"]", "\"dns.example.org\" is no address of a DNS server"),
        ("proxy = \"http://ann:secret@proxy:3128\"", "a proxy's password is not kept"),
        ("roots = \"mine\"", "unknown variant"),
        ("porxy = \"none\"", "unknown field `porxy`"),
    ] {
        let (code, said) = run(&format!("text_size = 100\n[network]\n{line}\n"), &servers);
        assert_eq!(code, Some(2), "{said}");
        for part in ["preferences.toml", "line 3", told, "Correct that line"] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(!said.contains("secret"), "{said}");
    }
    // A wrong option is told by itself.
    let (code, said) = run("", &["--resolver", "dns.example.org", "policy", "servers"]);
    assert!(code == Some(2) && said.contains("write 192.0.2.1"), "{said}");
    // The company's own roots are gone: that is told, and nothing is taken for trusted.
    let made = rcgen::generate_simple_self_signed(["mx.example.org".to_owned()]).unwrap();
    let certificate = folder.path().join("certificate.pem");
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    let gone = format!("[network]\nown_roots = \"{}/gone.pem\"\n", folder.path().display());
    std::fs::write(folder.path().join("preferences.toml"), gone).unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_postseal"));
    let command = command.args(["--lang", "en", "--json", "certificate", "check"]).arg(&certificate);
    let done = command.env("POSTSEAL_DATA", folder.path()).output().unwrap();
    let document: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let findings = document["findings"].as_array().unwrap();
    let told = findings.iter().find(|it| it["code"] == "trust-unknown").expect("it is told");
    assert!(told["message"].as_str().unwrap().contains("gone.pem does not exist"), "{told}");
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
