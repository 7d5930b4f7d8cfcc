//! cPanel, which builds Exim's configuration from sections.

use crate::{Machine, policy};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Plays cPanel: puts the sections at their places in a configuration like its own.
const BUILD: &str = r#"#!/bin/sh
set -eu
local=$ROOT/etc/exim.conf.local
section() { awk -v wanted="$1" '/^@[A-Z]+@/ { at = $1; next } at == wanted' "$local"; }
{
  section @CONFIG@
  grep -q '^tls_require_ciphers' "$local" || echo "tls_require_ciphers = cpanel"
  echo "begin acl"
  echo "acl_smtp_mail:"
  ! grep -q '^acl_custom_begin_mail_pre=1' "$ROOT/etc/exim.conf.localopts" ||
    cat "$ROOT/cpanel/etc/exim/acls/ACL_MAIL_PRE_BLOCK/custom_begin_mail_pre"
  echo "  accept"
  echo "begin routers"
  section @POSTMAILCOUNT@
  cat "$ROOT/routers"
  echo "begin transports"
  section @TRANSPORTSTART@
  cat "$ROOT/transports"
} > "$ROOT/etc/exim.conf"
"#;
const ROUTERS: &str = "\
# by cPanel
dkim_lookuphost:
    driver = dnslookup
    domains = ! +local_domains
    condition = \"${perl{sender_domain_can_dkim_sign}}\"
    transport = dkim_remote_smtp

lookuphost:
    driver = dnslookup
    domains = ! +local_domains
    ignore_target_hosts = 127.0.0.0/8
    transport = remote_smtp
localuser:
    driver = accept
    transport = local_delivery
";
const TRANSPORTS: &str = "\
dkim_remote_smtp:
    driver = smtp
    tls_verify_hosts = \\
      *.example
    helo_data = $primary_hostname
    dkim_domain = $sender_address_domain
remote_smtp:
    driver = smtp
    helo_data = $primary_hostname
local_delivery:
    driver = appendfile
";

fn cpanel() -> Machine {
    let machine = Machine::new(&[
        ("bin/exim", "#!/bin/sh\n[ ! -e \"$ROOT/broken\" ]\n"),
        ("cpanel/scripts/buildeximconf", BUILD),
        ("cpanel/etc/exim/acls/ACL_MAIL_PRE_BLOCK/custom_end_mail_pre", ""),
        ("routers", ROUTERS),
        ("transports", TRANSPORTS),
        (
            "etc/exim.conf.local",
            "@AUTH@\n@CONFIG@\ntls_require_ciphers = mine\nmessage_size_limit = 50M\n@POSTMAILCOUNT@\nmine:\n  \
             driver = manualroute\n@TRANSPORTSTART@\n",
        ),
        ("etc/exim.conf.localopts", "per_domain_mailips=1\n"),
    ]);
    let build = machine.path("cpanel/scripts/buildeximconf");
    assert!(Command::new(build).env("ROOT", machine.0.path()).status().unwrap().success());
    machine
}

/// Only what changes files, from the folder where apply.sh puts it.
fn put(machine: &Machine, bundle: &Path, whom: &str) -> Output {
    let script = bundle.join("put.sh");
    let text = format!("cd '{}'\nDANE= WHOM={whom} sh edit.sh put\n", bundle.display());
    fs::write(&script, text).unwrap();
    machine.try_run(&script)
}

#[test]
fn cpanel_builds_it_in_and_keeps_what_is_others() {
    let machine = cpanel();
    let files = ["etc/exim.conf", "etc/exim.conf.local", "etc/exim.conf.localopts"];
    let before = files.map(|name| machine.read(name));
    let bundle = machine.bundle("cpanel", policy("", "bank.example=verified/required"));
    let ran = put(&machine, &bundle, "partners");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let once = files.map(|name| machine.read(name));
    assert!(put(&machine, &bundle, "partners").status.success());
    assert_eq!(files.map(|name| machine.read(name)), once);

    let [built, _, options] = &once;
    assert!(options.contains("acl_custom_begin_mail_pre=1\n"), "{options}");
    assert!(built.contains("message_size_limit = 50M") && !built.contains("\ntls_require_ciphers = mine"));
    let acl = "acl_smtp_mail:\n.include_if_exists /etc/postseal/exim/acl.conf\n  accept\n";
    assert!(built.contains(acl), "{built}");
    // The administrator's own router, then ours, then cPanel's, which stay as they are.
    let place = |text: &str| built.find(text).unwrap_or_else(|| panic!("{text} in {built}"));
    assert!(place("\nmine:") < place("\npostseal_dkim_lookuphost:"));
    assert!(place("\npostseal_lookuphost:") < place("\n# by cPanel\n"));
    assert!(built.contains(ROUTERS) && built.contains(TRANSPORTS));
    let copy = "\
postseal_dkim_lookuphost:
    driver = dnslookup
    domains = ! +local_domains
    condition = \"${perl{sender_domain_can_dkim_sign}}\"
  condition = ${lookup{$domain}partial1()lsearch{/etc/postseal/exim/recipients}{yes}{no}}
  transport = postseal_dkim_remote_smtp
";
    assert!(built.contains(copy), "{built}");
    let copy = "\
postseal_dkim_remote_smtp:
    driver = smtp
    helo_data = $primary_hostname
    dkim_domain = $sender_address_domain
.include_if_exists /etc/postseal/exim/transport.conf
";
    assert!(built.contains(copy), "{built}");
    assert!(!built.contains("postseal_local"), "{built}");

    let everybody = put(&machine, &bundle, "everybody");
    assert!(everybody.status.success() && !machine.read(files[0]).contains("lookup{$domain}"));

    let take = bundle.join("take.sh");
    fs::write(&take, format!("cd '{}'\nsh edit.sh take\n", bundle.display())).unwrap();
    machine.run(&take);
    assert_eq!(files.map(|name| machine.read(name)), before);
    assert!(!machine.try_run(&take).status.success(), "there is nothing to take out");
}

#[test]
fn cpanel_has_everything_back_where_exim_cannot_read_it() {
    let machine = cpanel();
    let files = ["etc/exim.conf", "etc/exim.conf.local", "etc/exim.conf.localopts"];
    let before = files.map(|name| machine.read(name));
    let bundle = machine.bundle("cpanel", policy("", "bank.example=required"));
    fs::write(machine.path("broken"), "").unwrap();
    assert!(!put(&machine, &bundle, "partners").status.success());
    assert_eq!(files.map(|name| machine.read(name)), before);
    assert!(!machine.path("cpanel/etc/exim/acls/ACL_MAIL_PRE_BLOCK/custom_begin_mail_pre").exists());
}
