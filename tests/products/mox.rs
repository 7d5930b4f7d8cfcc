//! mox: the lines of a listener.

use crate::{Machine, policy};

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

/// A listener, as the same bundle leaves it.
fn mox_listener(before: &str) -> (Machine, String) {
    let machine = Machine::new(&[
        ("mox/config/mox.conf", before),
        ("mox/mox", "#!/bin/sh\n[ \"$1\" = version ] || [ \"$*\" = 'config test' ]\n"),
        ("bin/systemctl", "#!/bin/sh\n"),
        ("mx.pem", ""),
        ("mx.key", ""),
    ]);
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

#[test]
fn a_listener_of_mox_keeps_its_acme() {
    let acme = MOX.replace(
        "\t\t\tKeyCerts:\n\t\t\t\t-\n\t\t\t\t\tCertFile: /old.pem\n\t\t\t\t\tKeyFile: /old.key\n",
        "\t\t\tACME: letsencrypt\n",
    );
    let (_, after) = mox_listener(&acme);
    assert!(after.contains("\t\t\tACME: letsencrypt\n") && !after.contains("KeyCerts"), "{after}");
}
