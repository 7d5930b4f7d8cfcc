//! Zimbra, whose directory holds the settings.

use crate::{Machine, OPENSSL, policy};
use postseal::policy::Policy;
use std::fs;

/// Plays Zimbra's user: the directory is a file with a line for each attribute.
const SU: &str = r#"#!/bin/sh
[ "$1 $2 $3" = "- zimbra -c" ]
command=$4
shift 4
[ $# = 0 ] || shift
PATH=$ROOT/zimbra/bin:$PATH
export PATH
exec sh -c "$command" sh "$@"
"#;
const ZMPROV: &str = r##"#!/bin/sh
set -eu
directory=$ROOT/directory
case "$1 $2" in
  "gs -e") [ "$3" = mail.example.org ]; shift 3
    echo "# name mail.example.org"
    for it in "$@"; do grep "^$it: " "$directory" || true; done ;;
  ms*) [ "$2" = mail.example.org ]; shift 2
    while [ $# -gt 0 ]; do
      { grep -v "^$1: " "$directory" || true; [ -z "$2" ] || echo "$1: $2"; } | sort > "$directory.new"
      mv "$directory.new" "$directory"
      shift 2
    done ;;
esac
"##;
/// One parameter in a line.
const POSTCONF: &str = r#"#!/bin/sh
main=$ROOT/zimbra/common/conf/main.cf
case $1 in
  -d) echo "mail_version = 3.6.14" ;;
  -dh) echo 3.6.14 ;;
  -h) sed -n "s/^$2 = //p" "$main" ;;
  -n) ;;
  -e) shift
    for it in "$@"; do
      { grep -v "^${it%% =*} = " "$main"; echo "$it"; } > "$main.new"
      mv "$main.new" "$main"
    done ;;
esac
"#;

/// A reload has zmconfigd write main.cf from the directory and from its file of restrictions.
const ZMMTACTL: &str = r#"#!/bin/sh
set -eu
[ "$1" != status ] || exit 0
echo "$1" >> "$ROOT/log"
main=$ROOT/zimbra/common/conf/main.cf
set_to() { { grep -v "^$1 = " "$main" || true; echo "$1 = $2"; } > "$main.new"; mv "$main.new" "$main"; }
sed 's/: /|/' "$ROOT/directory" | while IFS='|' read -r attribute value; do
  name=$(sed -n "s/^$attribute //p" "$ROOT/names")
  [ -z "$name" ] || set_to "$name" "$value"
done
set_to smtpd_sender_restrictions "$(tr '\n' ' ' < "$ROOT/zimbra/conf/zmconfigd/smtpd_sender_restrictions.cf")"
"#;

/// What zmconfigd writes, and where it has it from.
const NAMES: &str = "\
zimbraMtaTlsSecurityLevel smtpd_tls_security_level
zimbraMtaSmtpdTlsAskCcert smtpd_tls_ask_ccert
zimbraMtaSmtpdTlsProtocols smtpd_tls_protocols
zimbraMtaSmtpdTlsMandatoryProtocols smtpd_tls_mandatory_protocols
zimbraMtaSmtpdTlsCiphers smtpd_tls_ciphers
zimbraMtaSmtpdTlsMandatoryCiphers smtpd_tls_mandatory_ciphers
zimbraMtaSmtpdTlsReceivedHeader smtpd_tls_received_header
zimbraMtaSmtpdTlsLoglevel smtpd_tls_loglevel
zimbraMtaSmtpdTlsCAfile smtpd_tls_CAfile
zimbraMtaSmtpTlsSecurityLevel smtp_tls_security_level
zimbraMtaSmtpDnsSupportLevel smtp_dns_support_level
zimbraMtaSmtpTlsCAfile smtp_tls_CAfile
zimbraMtaSmtpTlsProtocols smtp_tls_protocols
zimbraMtaSmtpTlsCiphers smtp_tls_ciphers
zimbraMtaSmtpTlsMandatoryCiphers smtp_tls_mandatory_ciphers
zimbraMtaSmtpTlsLoglevel smtp_tls_loglevel
zimbraMtaTlsAuthOnly smtpd_tls_auth_only
";

fn zimbra() -> Machine {
    Machine::new(&[
        ("bin/su", SU),
        ("zimbra/bin/zmprov", ZMPROV),
        ("zimbra/bin/zmhostname", "#!/bin/sh\necho mail.example.org\n"),
        ("zimbra/bin/zmmtactl", "#!/bin/sh\n[ $1 = status ] || echo \"$1\" >> \"$ROOT/log\"\n"),
        ("zimbra/common/sbin/postconf", POSTCONF),
        ("zimbra/common/sbin/postmap", "#!/bin/sh\necho found\n"),
        ("zimbra/common/conf/main.cf", "smtp_tls_security_level = may\nmyhostname = mail.example.org\n"),
        (
            "zimbra/conf/zmconfigd/smtpd_sender_restrictions.cf",
            "%%exact VAR:x reject_authenticated_sender_login_mismatch%%\npermit_mynetworks\n\
             permit_sasl_authenticated\npermit_tls_clientcerts\n",
        ),
        ("zimbra/conf/smtpd.crt", ""),
        ("zimbra/conf/smtpd.key", ""),
        ("mx.pem", ""),
        ("names", NAMES),
        ("bin/openssl", OPENSSL),
        ("bin/sleep", "#!/bin/sh\n"),
        ("directory", "zimbraMtaSmtpTlsLoglevel: 0\nzimbraMtaTlsSecurityLevel: may\n"),
    ])
}

#[test]
fn zimbra_is_told_by_its_directory_and_has_it_all_back() {
    let machine = zimbra();
    let files =
        ["directory", "zimbra/common/conf/main.cf", "zimbra/conf/zmconfigd/smtpd_sender_restrictions.cf"];
    let before = files.map(|name| machine.read(name));
    let strict = policy("inbound = 'required'\noutbound = 'required'", "bank.example=verified/required");
    let bundle = machine.bundle("zimbra", strict);
    machine.run(&bundle.join("apply.sh"));
    let once = files.map(|name| machine.read(name));
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(files.map(|name| machine.read(name)), once);

    let [directory, main, rules] = &once;
    for line in [
        "zimbraMtaTlsSecurityLevel: may",
        "zimbraMtaSmtpTlsSecurityLevel: encrypt",
        "zimbraMtaSmtpTlsLoglevel: 1",
        "zimbraMtaSmtpdTlsProtocols: >=TLSv1.2",
    ] {
        assert!(directory.lines().any(|it| it == line), "{line} in {directory}");
    }
    let maps = "smtp_tls_policy_maps = texthash:/opt/zimbra/conf/postseal_tls_policy, \
                static:{encrypt protocols=>=TLSv1.2}";
    assert!(main.lines().any(|it| it == maps) && main.contains("myhostname"), "{main}");
    let ours = "permit_sasl_authenticated\ncheck_sender_access texthash:/opt/zimbra/conf/postseal_senders\n\
                reject_plaintext_session\npermit_tls_clientcerts\n";
    assert!(rules.ends_with(ours) && rules.starts_with("%%exact"), "{rules}");
    let map = machine.read("zimbra/conf/postseal_tls_policy");
    assert!(
        map.contains("bank.example secure match=bank.example:.bank.example protocols=>=TLSv1.2\n"),
        "{map}"
    );

    // What a stricter policy set for everybody is gone with it.
    let milder = policy("", "bank.example=verified/required");
    machine.run(&machine.bundle("zimbra", milder).join("apply.sh"));
    assert!(!machine.read(files[1]).contains("static:"), "{}", machine.read(files[1]));
    assert!(!machine.read(files[2]).contains("reject_plaintext"), "{}", machine.read(files[2]));

    machine.run(&bundle.join("undo.sh"));
    assert_eq!(files.map(|name| machine.read(name)), before);
    assert!(!machine.path("zimbra/conf/postseal_tls_policy").exists());
    assert!(!machine.path("zimbra/conf/postseal-before").exists());
    assert!(machine.read("log").lines().all(|it| it == "reload"));
}

/// Plays Net::DNS: one domain with a mail server, one without, which has an address, and one that takes no mail.
const NET_DNS: &str = r#"package Net::DNS;
use parent "Exporter";
our @EXPORT = ("mx");
my %mx = ("bank.example" => ["mx.bank.example"], "closed.example" => ["."]);
sub mx { my ($dns, $domain) = @_; map { bless [$_], "Net::DNS::RR" } @{ $mx{$domain} || [] } }
package Net::DNS::RR;
sub exchange { $_[0][0] }
package Net::DNS::Resolver;
sub new { bless {}, shift }
sub query { my ($dns, $name, $kind) = @_; $name eq "single.example" && $kind eq "AAAA" }
sub errorstring { "NXDOMAIN" }
1;
"#;

#[test]
fn its_own_proof_fails_and_names_whom_it_did_not_see() {
    let machine = zimbra();
    let module = machine.path("zimbra/common/lib/perl5/Net/DNS.pm");
    fs::create_dir_all(module.parent().unwrap()).unwrap();
    fs::write(module, NET_DNS).unwrap();
    let proof = |rules: &[&str]| {
        let mut policy = Policy::default();
        for rule in rules {
            policy.add(rule.parse().unwrap()).unwrap();
        }
        let ran = machine.try_run(&machine.bundle("zimbra", policy).join("verify.sh"));
        let printed = [ran.stdout, ran.stderr].concat();
        (ran.status.success(), String::from_utf8_lossy(&printed).into_owned())
    };
    // A server is waited for, for as long as it really takes.
    fs::remove_file(machine.path("bin/sleep")).unwrap();
    machine.issue("shown", "shown.key");
    let (good, printed) = proof(&["bank.example=verified", "single.example=required"]);
    assert!(good && printed.contains("bank.example: mail goes to mx.bank.example:25"), "{printed}");
    assert!(printed.contains("single.example: mail goes to single.example:25"), "{printed}");

    let asked = ["lost.example=opportunistic", "closed.example=required", "bank.example=opportunistic"];
    let (good, printed) = proof(&asked);
    assert!(!good && printed.contains("as it is asked for: lost.example closed.example. See"), "{printed}");
    assert!(printed.contains("closed.example: takes no mail, says the DNS"), "{printed}");
    assert!(printed.contains("lost.example: no server found (NXDOMAIN)"), "{printed}");
}

const FILES: [&str; 3] =
    ["directory", "zimbra/common/conf/main.cf", "zimbra/conf/zmconfigd/smtpd_sender_restrictions.cf"];

/// A Zimbra whose certificate is deployed, and its settings after a first reload.
fn deployed() -> (Machine, [String; 3]) {
    let machine = zimbra();
    machine.issue("zimbra/conf/smtpd.crt", "zimbra/conf/smtpd.key");
    for (from, to) in [("zimbra/conf/smtpd.crt", "mx.pem"), ("zimbra/conf/smtpd.key", "mx.key")] {
        let _ = fs::copy(machine.path(from), machine.path(to)).unwrap();
    }
    fs::write(machine.path("zimbra/bin/zmmtactl"), ZMMTACTL).unwrap();
    fs::write(machine.path("reload.sh"), "\"$ROOT\"/zimbra/bin/zmmtactl reload\n").unwrap();
    machine.run(&machine.path("reload.sh"));
    let before = FILES.map(|name| machine.read(name));
    (machine, before)
}

#[test]
fn zimbra_is_checked_and_looked_at_after_it_was_applied() {
    let (machine, before) = deployed();
    let _ = fs::copy(machine.path("mx.pem"), machine.path("shown")).unwrap();
    let bundle = machine.guarded("zimbra", policy("inbound = 'required'", "bank.example=verified/required"));
    machine.run(&bundle.join("apply.sh"));
    assert_ne!(FILES.map(|name| machine.read(name)), before);
    assert!(!machine.path("backups/postseal-apply").exists());
    let dry = machine.try_run_with(&bundle.join("apply.sh"), &["--dry-run"]);
    assert_eq!(dry.status.code(), Some(2), "the directory cannot be tried");
    machine.run(&bundle.join("undo.sh"));
    machine.run(&machine.path("reload.sh"));
    assert_eq!(FILES.map(|name| machine.read(name)), before);
}

#[test]
fn zimbra_has_its_directory_back_where_something_fails() {
    let strict = || policy("inbound = 'required'\noutbound = 'required'", "bank.example=verified/required");
    // A step, the server's own check, and another certificate on port 25.
    for broken in ["zimbra/common/sbin/postmap", "zimbra/conf/smtpd.key", "shown"] {
        let (machine, before) = deployed();
        match broken {
            "shown" => machine.issue("shown", "other.key"),
            "zimbra/conf/smtpd.key" => machine.issue("other.pem", broken),
            _ => fs::write(machine.path(broken), "#!/bin/sh\nexit 1\n").unwrap(),
        }
        let bundle = machine.guarded("zimbra", strict());
        let ran = machine.try_run(&bundle.join("apply.sh"));
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert!(!ran.status.success() && said.contains("everything is as it was before"), "{broken}: {said}");
        assert_eq!(FILES.map(|name| machine.read(name)), before, "{broken}");
        let left = fs::read_dir(machine.path("zimbra/conf")).unwrap().map(|it| it.unwrap().file_name());
        let ours: Vec<_> = left.filter(|name| name.to_string_lossy().contains("postseal")).collect();
        assert!(ours.is_empty(), "{broken}: {ours:?}");
        assert!(!machine.path("backups/postseal-apply").exists(), "{broken}");
    }
}

/// Where the directory does not take back what it had, the copy stays, and the next run begins with it.
#[test]
fn zimbra_keeps_the_copy_of_its_directory_until_it_is_back() {
    let (machine, before) = deployed();
    let zmprov = machine.read("zimbra/bin/zmprov");
    let bundle = machine.guarded("zimbra", policy("inbound = 'required'", "bank.example=verified/required"));
    // It takes the first change, and nothing after that.
    let once = zmprov.replace("  ms*)", "  ms*) [ ! -e \"$ROOT/changed\" ]; : > \"$ROOT/changed\";");
    assert_ne!(once, zmprov);
    fs::write(machine.path("zimbra/bin/zmprov"), once).unwrap();
    machine.issue("shown", "other.key");
    let ran = machine.try_run(&bundle.join("apply.sh"));
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(!ran.status.success() && said.contains("could not be put back"), "{said}");
    assert_ne!(machine.read("directory"), before[0]);

    fs::write(machine.path("zimbra/bin/zmprov"), zmprov).unwrap();
    let ran = machine.try_run(&bundle.join("apply.sh"));
    assert!(!ran.status.success(), "another certificate is shown still");
    assert_eq!(FILES.map(|name| machine.read(name)), before);
    assert!(!machine.path("backups/postseal-apply").exists());
}
