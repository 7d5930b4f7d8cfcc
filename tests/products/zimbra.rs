//! Zimbra, whose directory holds the settings.

use crate::{Machine, policy};

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
  -e) shift
    for it in "$@"; do
      { grep -v "^${it%% =*} = " "$main"; echo "$it"; } > "$main.new"
      mv "$main.new" "$main"
    done ;;
esac
"#;

fn zimbra() -> Machine {
    Machine::new(&[
        ("bin/su", SU),
        ("zimbra/bin/zmprov", ZMPROV),
        ("zimbra/bin/zmhostname", "#!/bin/sh\necho mail.example.org\n"),
        ("zimbra/bin/zmmtactl", "#!/bin/sh\necho \"$1\" >> \"$ROOT/log\"\n"),
        ("zimbra/common/sbin/postconf", POSTCONF),
        ("zimbra/common/conf/main.cf", "smtp_tls_security_level = may\nmyhostname = mail.example.org\n"),
        (
            "zimbra/conf/zmconfigd/smtpd_sender_restrictions.cf",
            "%%exact VAR:x reject_authenticated_sender_login_mismatch%%\npermit_mynetworks\n\
             permit_sasl_authenticated\npermit_tls_clientcerts\n",
        ),
        ("zimbra/conf/smtpd.crt", ""),
        ("zimbra/conf/smtpd.key", ""),
        ("mx.pem", ""),
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
