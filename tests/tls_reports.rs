//! TLS reports of senders, by the command line: from files, folders, mailboxes of files; hostile ones; what follows.

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;

/// As of when everything here is judged.
const NOW: &str = "2026-11-29T12:00:00Z";

fn report(organization: &str, id: &str, day: &str, good: u64, details: &Value) -> Value {
    let failed: u64 =
        details.as_array().unwrap().iter().map(|it| it["failed-session-count"].as_u64().unwrap()).sum();
    json!({
        "organization-name": organization, "report-id": id, "contact-info": "tls@example.com",
        "date-range": { "start-datetime": format!("{day}T00:00:00Z"), "end-datetime": format!("{day}T23:59:59Z") },
        "policies": [{
            "policy": { "policy-type": "sts", "policy-string": ["version: STSv1", "mode: testing"],
                "policy-domain": "example.org" },
            "summary": { "total-successful-session-count": good, "total-failure-session-count": failed },
            "failure-details": details,
        }],
    })
}

fn expired(sessions: u64) -> Value {
    json!([{ "result-type": "certificate-expired", "sending-mta-ip": "203.0.113.5",
        "receiving-mx-hostname": "mx.example.org", "failed-session-count": sessions }])
}

fn none() -> Value {
    json!([])
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

/// As Google sends them (section 5.3).
fn letter(report: &Value) -> String {
    let body = data_encoding::BASE64.encode(&gzip(report.to_string().as_bytes()));
    let lines: Vec<&str> =
        body.as_bytes().chunks(76).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!(
        "From: noreply-smtp-tls-reporting@example.com\nTo: tls-reports@example.org\nTLS-Report-Domain: example.org\n\
         TLS-Report-Submitter: example.com\nSubject: Report Domain: example.org Submitter: example.com\n\
         MIME-Version: 1.0\nContent-Type: multipart/report; boundary=\"000\"; report-type=tlsrpt\n\n\
         --000\nContent-Type: text/plain; charset=\"UTF-8\"\n\nThis is an aggregate TLS report.\n\n\
         --000\nContent-Type: application/tlsrpt+gzip; name=\"example.com!example.org!1!2!001.json.gz\"\n\
         Content-Disposition: attachment; filename=\"example.com!example.org!1!2!001.json.gz\"\n\
         Content-Transfer-Encoding: base64\n\n{}\n--000--\n",
        lines.join("\n")
    )
}

/// Exit code, standard output, standard error.
fn reports(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_postseal"))
        .args(["--lang", "en", "--at", NOW, "dns", "reports"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code().unwrap_or(-1), text(done.stdout), text(done.stderr))
}

fn document(folder: &Path, arguments: &[&str]) -> (i32, Value) {
    let (code, out, error) = reports(folder, &[arguments, &["--json"]].concat());
    (code, serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{error}")))
}

fn write(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

#[test]
fn every_form_of_a_report_is_found_and_each_is_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let day = |day: u32, sessions| {
        let details = if sessions > 0 { expired(sessions) } else { none() };
        report("Example Mail Inc.", &day.to_string(), &format!("2026-11-{day:02}"), 100, &details)
    };
    write(at, "one.json", day(10, 0).to_string());
    write(at, "two.json.gz", gzip(day(11, 2).to_string().as_bytes()));
    write(at, "three.eml", letter(&day(12, 3)).replace('\n', "\r\n"));
    let other =
        "From a@example.com Sat Nov 28 12:00:00 2026\nSubject: lunch\n\nFrom here on it is about lunch.\n\n";
    let mbox =
        format!("{other}From b@example.com Sat Nov 28 12:00:01 2026\n{}\n{other}", letter(&day(13, 0)));
    write(at, "mbox", &mbox);
    write(at, "mbox.gz", gzip(mbox.as_bytes()));
    write(at, "Maildir/new/1.host", letter(&day(14, 0)));
    write(at, "Maildir/cur/2.host:2,S", "Subject: lunch\n\nNone.\n");
    write(at, "Maildir/tmp/3.host", letter(&day(15, 999)));
    write(at, "Maildir/dovecot-uidlist", "3 V1 N2\n1 :1.host\n");
    let (code, found) = document(at, &["."]);
    assert_eq!(code, 1, "{found}");
    assert_eq!((&found["reports"], &found["duplicates"]), (&json!(5), &json!(1)), "{found}");
    assert_eq!(found["problems"], json!([]));
    let domain = &found["domains"][0];
    assert_eq!((&domain["successful"], &domain["failed"]), (&json!(500), &json!(5)));
    assert_eq!(domain["senders"].as_array().unwrap().len(), 1);
    assert_eq!(domain["failures"][0]["addresses"], json!(["203.0.113.5"]));
    assert_eq!(domain["failures"][0]["first"], "2026-11-11T00:00:00Z");
    assert_eq!(domain["failures"][0]["last"], "2026-11-12T23:59:59Z");
    assert_eq!(domain["findings"][0]["code"], "tlsrpt-certificate-expired");

    let (code, out, _) = reports(at, &["."]);
    assert_eq!(code, 1);
    for part in [
        "Reports: 5, 10 November 2026 to 14 November 2026. There more than once: 1.",
        "example.org: 500 sessions over TLS as promised, 5 failed.",
        "The certificate at mx.example.org had expired. Reported by Example Mail Inc. – sessions: 5, 11 November 2026 to 12 November 2026.",
        "Example Mail Inc. (MTA-STS): 5, mx.example.org, from 203.0.113.5",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
}

#[test]
fn clean_reports_are_good_and_the_trial_ends_after_two_weeks() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for day in 12..29 {
        let it = report("A", &day.to_string(), &format!("2026-11-{day}"), 3, &none());
        write(at, &format!("{day}.json"), it.to_string());
    }
    let (code, out, error) = reports(at, &["."]);
    assert_eq!(code, 0, "{error}");
    assert!(out.contains("The policy can be enforced."), "{out}");
    assert_eq!(document(at, &["."]).1["domains"][0]["trial"], "clean");
    assert_eq!(document(at, &[".", "--within", "5d"]).1["domains"][0]["trial"], "too-short");
    // That there is none about it may be a name that was mistyped.
    let (code, found) = document(at, &[".", "--domain", "other.example"]);
    assert_eq!((code, &found["reports"], &found["domains"]), (1, &json!(0), &json!([])));
    // What is told of another of our domains is none of its business.
    write(
        at,
        "other.json",
        report("A", "x", "2026-11-28", 1, &expired(1)).to_string().replace("example.org", "example.net"),
    );
    assert_eq!(document(at, &[".", "--domain", "example.org"]).0, 0);
    assert_eq!(document(at, &["."]).0, 1);
}

#[test]
fn hostile_files_are_told_and_hide_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let good = report("A", "1", "2026-11-28", 3, &none());
    write(at, "good.json", good.to_string());
    write(at, "nonsense.json", "{\"organization-name\": \"\\u202e\", ");
    write(at, "reversed.json", good.to_string().replace("2026-11-28T23", "2026-11-27T23"));
    write(at, "future.json", good.to_string().replace("2026-11-28", "2099-11-28"));
    write(
        at,
        "overflow.json",
        good.to_string().replace(
            "\"total-successful-session-count\":3",
            "\"total-successful-session-count\":99999999999999999999",
        ),
    );
    write(at, "cut.json.gz", &gzip(good.to_string().as_bytes())[..60]);
    write(at, "bomb.json.gz", gzip(&[b"{".as_slice(), &vec![b' '; 200 << 20]].concat()));
    let (code, found) = document(at, &["."]);
    assert_eq!(code, 1);
    assert_eq!(found["reports"], 1);
    let problems = found["problems"].as_array().unwrap();
    let of = |name: &str| {
        let it = problems.iter().find(|it| it["message"].as_str().unwrap().contains(name));
        it.unwrap_or_else(|| panic!("{name}: {problems:?}"))["code"].as_str().unwrap().to_owned()
    };
    for (name, code) in [
        ("nonsense.json", "tlsrpt-not-report"),
        ("reversed.json", "tlsrpt-reversed"),
        ("future.json", "tlsrpt-future"),
        ("overflow.json", "tlsrpt-not-report"),
        ("cut.json.gz", "tlsrpt-damaged"),
        ("bomb.json.gz", "tlsrpt-too-large"),
    ] {
        assert_eq!(of(name), code, "{name}");
    }
    assert_eq!(problems.len(), 6);
}

#[test]
fn what_cannot_be_done_is_said_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    write(at, "letter.eml", "Subject: lunch\n\nNone.\n");
    write(at, "password", "secret\n");
    let mail = |more: &[&str]| reports(at, &[&["--imap", "127.0.0.1:1", "--user", "ann"], more].concat());
    for (arguments, code, part) in [
        (&["letter.eml"][..], 2, "There is no TLS report in letter.eml."),
        (&["nowhere"], 2, "nowhere"),
        (&[][..], 2, "PATH"),
        (&["."], 2, "No TLS report was found in ."),
        (&["letter.eml", "--domain", "a b"], 2, "a b"),
        (&["letter.eml", "--folder", "x"], 2, "--imap"),
    ] {
        let (got, out, error) = reports(at, arguments);
        assert_eq!((got, out.as_str()), (code, ""), "{arguments:?}: {error}");
        assert!(error.contains(part), "{arguments:?}: {error}");
    }
    // A mailbox needs to be entered, and is not there.
    assert!(mail(&[]).2.contains("--password-file"));
    let (code, _, error) = mail(&["--password-file", "password"]);
    assert_eq!(code, 2, "{error}");
    assert!(error.contains("127.0.0.1:1") && !error.contains("secret"), "{error}");
}

#[test]
fn memory_stays_small_whatever_the_size() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    // A mailbox of 200 MiB without one report, but for the last.
    let filler =
        format!("From a@example.com Sat Nov 28 12:00:00 2026\nSubject: lunch\n\n{}\n", "x".repeat(76) + "\n");
    let filler = filler.repeat(1 + (200 << 20) / filler.len());
    let last = letter(&report("A", "1", "2026-11-28", 3, &none()));
    write(at, "mbox", filler + "From b@example.com Sat Nov 28 12:00:01 2026\n" + &last);
    let program = env!("CARGO_BIN_EXE_postseal");
    let script = format!("ulimit -v 1000000; exec '{program}' --json --at {NOW} dns reports mbox");
    let done = Command::new("sh").arg("-c").arg(script).current_dir(at).output().unwrap();
    let out = String::from_utf8(done.stdout).unwrap();
    let found: Value =
        serde_json::from_str(&out).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&done.stderr)));
    assert_eq!(found["reports"], 1);
}

#[test]
fn the_policy_to_enforce_is_printed_once_the_reports_are_clean() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let certificate = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cmd/dns-records.in/certificate.pem");
    let records = |json: bool| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let command =
            command.args(["--lang", "en", "--at", NOW, "dns", "records", "--domain", "example.org"]);
        let command =
            command.args(["--host", "mx.example.org", "--certificate", certificate, "--reports", "."]);
        let command = if json { command.arg("--json") } else { command };
        let done = command.current_dir(at).output().unwrap();
        assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    let document = || serde_json::from_str::<Value>(&records(true)).unwrap();
    for day in 12..29 {
        let it = report("A", &day.to_string(), &format!("2026-11-{day}"), 3, &none());
        write(at, &format!("{day}.json"), it.to_string());
    }
    assert_eq!(document()["trial"], "clean");
    let text = document()["enforced"]["text"].as_str().unwrap().to_owned();
    assert!(text.contains("mode: enforce") && text.contains("mx: mx.example.org"), "{text}");
    // The announcement that is there goes as the new one comes: two of them are none.
    let told = records(false);
    let changed = "update delete _mta-sts.example.org. TXT\n  update add _mta-sts.example.org. 3600 TXT ";
    assert!(told.contains("mode: enforce") && told.contains(changed), "{told}");

    write(at, "bad.json", report("B", "1", "2026-11-27", 3, &expired(1)).to_string());
    assert_eq!((&document()["trial"], &document()["enforced"]), (&json!("failing"), &json!(null)));
    let told = records(false);
    assert!(
        !told.contains("mode: enforce\n") && told.contains("something failed within the last two weeks"),
        "{told}"
    );
}
