//! mox: the lines of a listener, and what it shows on port 25.

use crate::{Machine, OPENSSL, policy};
use std::fs;

const MOX: &str = "\
Hostname: mx.example.org
Listeners:
\t# for others
\tpublic:
\t\tIPs:
\t\t\t- 127.0.0.1
\t\tTLS:
\t\t\t# by hand
\t\t\tKeyCerts:
\t\t\t\t-
\t\t\t\t\tCertFile: /old.pem
\t\t\t\t\tKeyFile: /old.key
\t\tSMTP:
\t\t\tEnabled: true
\t\t\tNoSTARTTLS: true
\tlocal:
\t\tAdminHTTP:
\t\t\tEnabled: true
Postmaster:
\tAccount: me
";

fn machine(before: &str) -> Machine {
    Machine::new(&[
        ("mox/config/mox.conf", before),
        ("mox/mox", "#!/bin/sh\n[ \"$1\" = version ] || [ \"$*\" = 'config test' ]\n"),
        ("bin/systemctl", "#!/bin/sh\n"),
        ("mx.pem", ""),
        ("mx.key", ""),
        ("bin/openssl", OPENSSL),
        ("bin/sleep", "#!/bin/sh\n"),
    ])
}

/// A listener, as the same bundle leaves it.
fn mox_listener(before: &str) -> (Machine, String) {
    let machine = machine(before);
    let bundle = machine.bundle("mox", policy("inbound = 'required'", "bank.example=required"));
    machine.run(&bundle.join("apply.sh"));
    let once = machine.read("mox/config/mox.conf");
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(machine.read("mox/config/mox.conf"), once);
    machine.run(&bundle.join("undo.sh"));
    assert_eq!(machine.read("mox/config/mox.conf"), before);
    (machine, once)
}

#[test]
fn a_listener_of_mox_gets_its_lines_and_keeps_the_others() {
    let (machine, after) = mox_listener(MOX);
    let (certificate, key) = (machine.path("mx.pem"), machine.path("mx.key"));
    let keys = "\t\t\tKeyCerts:\n\t\t\t\t-\n\t\t\t\t\tCertFile: /old.pem\n\t\t\t\t\tKeyFile: /old.key\n";
    let ours = format!(
        "\t\t\tMinVersion: TLSv1.2\n\t\t\tKeyCerts:\n\t\t\t\t-\n\t\t\t\t\tCertFile: {}\n\t\t\t\t\tKeyFile: {}\n",
        certificate.display(),
        key.display()
    );
    let expected = MOX
        .replace(keys, "")
        .replace("\t\tTLS:\n", &format!("\t\tTLS:\n{ours}"))
        .replace("\t\t\tNoSTARTTLS: true\n", "")
        .replace("\t\tSMTP:\n", "\t\tSMTP:\n\t\t\tRequireSTARTTLS: true\n");
    assert_eq!(after, expected);
}

fn with_acme() -> String {
    MOX.replace(
        "\t\t\tKeyCerts:\n\t\t\t\t-\n\t\t\t\t\tCertFile: /old.pem\n\t\t\t\t\tKeyFile: /old.key\n",
        "\t\t\tACME: letsencrypt\n",
    )
}

/// A mox that shows another certificate than the one it was told has everything back, unless it gets its own by ACME.
#[test]
fn mox_is_looked_at_after_it_was_applied() {
    let with_acme = with_acme();
    for (before, shown, stays) in [
        (MOX, "the certificate", true),
        (MOX, "another", false),
        (MOX, "none", false),
        (with_acme.as_str(), "another", true),
        (with_acme.as_str(), "none", false),
    ] {
        let machine = machine(before);
        let _ = fs::write(machine.path("shown"), "no peer certificate available\n");
        machine.issue("mx.pem", "mx.key");
        match shown {
            "the certificate" => drop(fs::copy(machine.path("mx.pem"), machine.path("shown")).unwrap()),
            "another" => machine.issue("shown", "other.key"),
            _ => (),
        }
        let bundle = machine.guarded("mox", policy("inbound = 'required'", "bank.example=required"));
        let ran = machine.try_run(&bundle.join("apply.sh"));
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert_eq!(ran.status.success(), stays, "{shown}: {said}");
        assert_eq!(machine.read("mox/config/mox.conf") != before, stays, "{shown}: {said}");
        assert!(!machine.path("backups/postseal-apply").exists());
    }
}

#[test]
fn a_listener_of_mox_keeps_its_acme() {
    let (_, after) = mox_listener(&with_acme());
    assert!(after.contains("\t\t\tACME: letsencrypt\n") && !after.contains("KeyCerts"), "{after}");
}
