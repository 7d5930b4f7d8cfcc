//! The scripts for servers that cannot be had here, run by a real shell against programs that play them.

#![cfg(unix)]

use postseal::policy::{Order, Policy, servers};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

struct Machine(tempfile::TempDir);

impl Machine {
    fn new(files: &[(&str, &str)]) -> Self {
        let machine = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            let path = machine.path(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            let mode = if text.starts_with("#!") { 0o755 } else { 0o644 };
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        }
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// The bundle of a server; what it names in its usual places lies on this machine.
    fn bundle(&self, id: &str, policy: Policy) -> PathBuf {
        let server = servers::find(id).unwrap();
        let host = "mx.example.org".parse().unwrap();
        let order = Order {
            server_version: server.versions().pop().unwrap(),
            certificate: self.path("mx.pem").to_str().unwrap().parse().unwrap(),
            key: self.path("mx.key").to_str().unwrap().parse().unwrap(),
            roots: self.path("mx.pem").to_str().unwrap().parse().unwrap(),
            host,
            policy,
        };
        let out = self.path("bundle");
        let _ = fs::remove_dir_all(&out);
        let mut configuration = server.configuration(&order).unwrap();
        // Looking at port 25 and putting back are proven with servers that run.
        configuration.guard = None;
        configuration.write_folder(&out, "").unwrap();
        out
    }

    fn try_run(&self, script: &Path) -> Output {
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        let root = self.0.path();
        let mut command = Command::new("sh");
        let _ = command.arg(script).env("PATH", path).env("ROOT", root);
        let _ = command.env("ZIMBRA", self.path("zimbra")).env("ETC", self.path("etc"));
        let _ = command.env("MOX", self.path("mox")).env("JAMES", self.path("james")).env("RESTART", "true");
        let _ = command.env("QMAIL", self.path("qmail")).env("SMTPD_USER", "root");
        let _ = command.env("MADDY", self.path("maddy"));
        command.env("CPANEL", self.path("cpanel")).output().unwrap()
    }

    fn run(&self, script: &Path) {
        let ran = self.try_run(script);
        assert!(ran.status.success(), "{}: {}", script.display(), String::from_utf8_lossy(&ran.stderr));
    }
}

fn policy(classes: &str, partner: &str) -> Policy {
    let mut policy = Policy::from_toml(classes).unwrap();
    policy.add(partner.parse().unwrap()).unwrap();
    policy
}

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

const SMTP: &str = r#"<?xml version="1.0"?>
<smtpservers>
  <!-- <tls socketTLS="false"/> -->
  <smtpserver enabled="true">
    <bind>0.0.0.0:25</bind>
    <tls socketTLS="false" startTLS="false">
      <keystore>file://conf/keystore</keystore>
    </tls>
    <authRequired>false</authRequired>
  </smtpserver>
  <smtpserver enabled="true">
    <bind>0.0.0.0:465</bind>
    <tls socketTLS="true" startTLS="false"><keystore>file://conf/keystore</keystore></tls>
  </smtpserver>
</smtpservers>
"#;
const RELAY: &str = r#"<?xml version="1.0"?>
<mailetcontainer>
  <processors>
    <processor state="transport">
      <mailet match="All" class="ToProcessor"><processor>relay</processor></mailet>
    </processor>
    <processor state="relay" enableJmx="true">
      <mailet match="All" class="RemoteDelivery">
        <outgoing>outgoing</outgoing>
        <maxRetries>3</maxRetries>
        <startTLS>false</startTLS>
        <bounceProcessor>bounces</bounceProcessor>
      </mailet>
    </processor>
  </processors>
</mailetcontainer>
"#;

#[test]
fn james_sends_by_a_mailet_for_each_class() {
    let james = |relay: &str| {
        Machine::new(&[
            ("james/conf/smtpserver.xml", SMTP),
            ("james/conf/mailetcontainer.xml", relay),
            ("mx.pem", ""),
            ("mx.key", ""),
        ])
    };
    let machine = james(RELAY);
    let files = ["james/conf/smtpserver.xml", "james/conf/mailetcontainer.xml"];
    let mut asked = policy("", "bank.example=verified/required");
    asked.add("news.bank.example=plain".parse().unwrap()).unwrap();
    let bundle = machine.bundle("james", asked.clone());
    machine.run(&bundle.join("apply.sh"));
    let once = files.map(|name| machine.read(name));
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(files.map(|name| machine.read(name)), once);

    let smtp = roxmltree::Document::parse(&once[0]).unwrap();
    let texts = |of: &str| -> Vec<String> {
        let found = smtp.descendants().filter(|node| node.has_tag_name(of));
        found.filter_map(|node| node.text().map(str::to_owned)).collect()
    };
    assert_eq!(texts("privateKey"), [format!("file://{}", machine.path("mx.key").display())]);
    assert_eq!(texts("protocol"), ["TLSv1.3", "TLSv1.2"]);
    assert_eq!(texts("keystore").len(), 1, "the one of the other port");

    let relay = roxmltree::Document::parse(&once[1]).unwrap();
    let deliveries: Vec<_> =
        relay.descendants().filter(|node| node.attribute("class") == Some("RemoteDelivery")).collect();
    let matchers: Vec<_> = deliveries.iter().filter_map(|node| node.attribute("match")).collect();
    let expected = [
        r"RecipientIsRegex=(?i).*@(.+\.)?news\.bank\.example",
        r"RecipientIsRegex=(?i).*@(.+\.)?bank\.example",
        "All",
        "All",
    ];
    assert_eq!(matchers, expected);
    let parameter = |at: usize, name: &str| {
        let found = deliveries[at].children().find(|node| node.has_tag_name(name));
        found.and_then(|node| node.text()).unwrap_or_default().to_owned()
    };
    let required = "mail.smtp.starttls.required";
    for (at, queue, starts, must, checked) in [
        (0, "postseal-plain", "false", "", ""),
        (1, "postseal-verified", "true", "true", "true"),
        (2, "postseal-opportunistic", "true", "", "false"),
        (3, "outgoing", "false", "", ""),
    ] {
        assert_eq!(parameter(at, "outgoing"), queue);
        assert_eq!(parameter(at, "startTLS"), starts, "{queue}");
        assert_eq!(parameter(at, required), must, "{queue}");
        assert_eq!(parameter(at, "verifyServerIdentity"), checked, "{queue}");
        assert_eq!(parameter(at, "bounceProcessor"), "bounces", "{queue}");
    }
    machine.run(&bundle.join("undo.sh"));
    assert_eq!(files.map(|name| machine.read(name)), [SMTP, RELAY]);

    let gateway = RELAY.replace("<maxRetries>3</maxRetries>", "<gateway>relay.example</gateway>");
    let machine = james(&gateway);
    let refused = machine.try_run(&machine.bundle("james", asked).join("apply.sh"));
    assert!(!refused.status.success());
    assert_eq!(machine.read(files[1]), gateway);
}

/// The servers of a domain, as the DNS has them.
const DIG: &str = r#"#!/bin/sh
[ "$1 $2" = "+short MX" ]
case $3 in
  bank.example) echo "20 mx2.bank.example."; echo "10 MX1.bank.example." ;;
  hostile.example) echo "10 x;touch\${IFS}/tmp/y." ;;
esac
"#;

fn qmail(routes: &str) -> Machine {
    Machine::new(&[
        ("bin/dig", DIG),
        ("bin/chown", "#!/bin/sh\n"),
        ("qmail/bin/qmail-remote", "control/tlshosts/"),
        ("qmail/control/smtproutes", routes),
        ("qmail/control/tlsclientciphers", "mine\n"),
        ("mx.pem", "certificate\n"),
        ("mx.key", "key\n"),
    ])
}

#[test]
fn qmail_gives_a_partner_a_route_to_a_server_that_it_verifies() {
    let before = "own.example:relay.example\n";
    let machine = qmail(before);
    let mut asked = policy("", "bank.example=verified");
    for partner in ["news.bank.example=opportunistic", "old.example=plain", "hostile.example=required"] {
        asked.add(partner.parse().unwrap()).unwrap();
    }
    let mut told: postseal::policy::Partner = "told.example=verified".parse().unwrap();
    told.certificate_names = vec!["*.provider.test".parse().unwrap(), "mx.provider.test".parse().unwrap()];
    asked.add(told).unwrap();
    let bundle = machine.bundle("qmail", asked.clone());
    machine.run(&bundle.join("apply.sh"));
    let routes = machine.read("qmail/control/smtproutes");
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(machine.read("qmail/control/smtproutes"), routes);
    let expected = "\
own.example:relay.example
# Postseal begins
bank.example:mx1.bank.example
.bank.example:mx1.bank.example
news.bank.example:
.news.bank.example:
old.example:old.example
.old.example:old.example
hostile.example:hostile.example
.hostile.example:hostile.example
told.example:mx.provider.test
.told.example:mx.provider.test
# Postseal ends
";
    assert_eq!(routes, expected);
    assert_eq!(machine.read("qmail/control/servercert.pem"), "key\ncertificate\n");
    for host in ["mx1.bank.example", "hostile.example", "mx.provider.test"] {
        assert_eq!(machine.read(&format!("qmail/control/tlshosts/{host}.pem")), "certificate\n", "{host}");
    }
    assert!(machine.path("qmail/control/notlshosts/old.example").exists());
    assert!(!machine.path("qmail/control/tlshosts/exhaustivelist").exists());

    machine.run(&bundle.join("undo.sh"));
    assert_eq!(machine.read("qmail/control/smtproutes"), before);
    assert_eq!(machine.read("qmail/control/tlsclientciphers"), "mine\n");
    let left = fs::read_dir(machine.path("qmail/control")).unwrap().count();
    assert_eq!(left, 2, "what was there before, and nothing else");

    let machine = qmail(".Bank.example:relay.example\n");
    let bundle = machine.bundle("qmail", asked);
    assert!(
        !machine.try_run(&bundle.join("apply.sh")).status.success(),
        "the route of the administrator's own"
    );
    assert_eq!(machine.read("qmail/control/smtproutes"), ".Bank.example:relay.example\n");
}

const MADDY: &str = r#"$(hostname) = mx.example.org
tls file /old/{cert}.pem /old/key.pem {
    protocols tls1.2 tls1.3
}
smtp tcp://0.0.0.0:25 {
    tls file "/old } cert.pem" /old/key.pem # its own {
    check {
        spf
    }
    source $(local_domains) {
        reject 501 5.1.8 "Use Submission for {outgoing} SMTP"
    }
    default_source {
        destination postmaster $(local_domains) {
            deliver_to &local_routing
        }
        default_destination {
            reject 550 5.1.1 "User doesn't exist"
        }
    }
}
submission tls://0.0.0.0:465 {
    default_source {
        reject
    }
}
target.remote outbound_delivery {
    mx_auth {
        dane
    }
}
target.queue remote_queue {
    target &outbound_delivery
}
target.queue other_queue {
    target &smarthost
}
"#;

/// A directive of Maddy's configuration, with those in its block.
#[derive(Debug, PartialEq)]
struct Directive(Vec<String>, Vec<Directive>);

/// Reads what Maddy's lexer reads: words and words in quotes, blocks, comments.
fn maddy_directives(text: &str) -> Vec<Directive> {
    let mut stack: Vec<Vec<Directive>> = vec![Vec::new()];
    let mut opened: Vec<Vec<String>> = Vec::new();
    for line in text.lines() {
        let (mut words, mut rest) = (Vec::new(), line.trim());
        while !rest.is_empty() && !rest.starts_with('#') {
            let (word, after) = if let Some(quoted) = rest.strip_prefix('"') {
                quoted.split_once('"').expect("a quote that ends")
            } else {
                rest.split_at(rest.find([' ', '\t']).unwrap_or(rest.len()))
            };
            words.push(word.to_owned());
            rest = after.trim_start();
        }
        match words.last().map(String::as_str) {
            None => {}
            Some("}") => {
                let block = stack.pop().unwrap();
                let directive = Directive(opened.pop().expect("a block that was opened"), block);
                stack.last_mut().unwrap().push(directive);
            }
            Some("{") => {
                let _ = words.pop();
                opened.push(words);
                stack.push(Vec::new());
            }
            Some(_) => stack.last_mut().unwrap().push(Directive(words, Vec::new())),
        }
    }
    assert!(opened.is_empty(), "a block that does not end: {text}");
    stack.pop().unwrap()
}

fn directives<'a>(of: &'a [Directive], name: &str) -> Vec<&'a Directive> {
    of.iter().filter(|it| it.0[0] == name).collect()
}

#[test]
fn maddy_asks_partners_and_sends_by_a_target_for_each_class() {
    let machine = Machine::new(&[
        ("maddy/maddy.conf", MADDY),
        ("bin/maddy", "#!/bin/sh\necho verify-config\n"),
        ("bin/systemctl", "#!/bin/sh\n"),
        ("mx.pem", ""),
        ("mx.key", ""),
    ]);
    let mut asked = policy("", "bank.example=verified/required");
    for partner in ["news.bank.example=opportunistic/opportunistic", "xn--bcher-kva.example=required"] {
        asked.add(partner.parse().unwrap()).unwrap();
    }
    let bundle = machine.bundle("maddy", asked);
    machine.run(&bundle.join("apply.sh"));
    let once = machine.read("maddy/maddy.conf");
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(machine.read("maddy/maddy.conf"), once);

    let conf = maddy_directives(&once);
    assert!(directives(&conf, "tls").is_empty(), "ours is imported: {once}");
    assert_eq!(directives(&conf, "import")[0].0[1], "postseal.conf");
    let targets: Vec<_> =
        directives(&conf, "target.queue").iter().map(|queue| queue.1[0].0[1].clone()).collect();
    assert_eq!(targets, ["&postseal_outbound", "&smarthost"]);
    let listener = &directives(&conf, "smtp")[0].1;
    let rules = &directives(listener, "default_source")[0].1;
    let senders = directives(listener, "source_in");
    let whom: Vec<_> = senders.iter().map(|it| it.0[2].as_str()).collect();
    assert_eq!(whom, [r".*@(.+\.)?news\.bank\.example", r".*@(.+\.)?bank\.example"]);
    assert_eq!(&senders[0].1, rules, "nothing more is asked of them");
    assert_eq!(senders[1].1[0].1[0].0, ["require_tls"]);
    assert_eq!(&senders[1].1[1..], rules.as_slice());
    assert_eq!(directives(&conf, "submission").len(), 1);

    let ours = maddy_directives(&machine.read("maddy/postseal.conf"));
    assert_eq!(directives(&ours, "tls")[0].0[2], machine.path("mx.pem").display().to_string());
    let levels: Vec<_> = directives(&ours, "target.remote")
        .iter()
        .map(|it| {
            let auth = directives(&it.1, "mx_auth")[0];
            let level = directives(&auth.1, "local_policy")[0].1[0].0[1].clone();
            (it.0[1].clone(), level)
        })
        .collect();
    let expected = [("opportunistic", "none"), ("required", "encrypted"), ("verified", "authenticated")];
    assert_eq!(levels, expected.map(|(class, level)| (format!("postseal_{class}"), level.to_owned())));
    let pipeline = &directives(&ours, "msgpipeline")[0].1;
    let routes: Vec<_> = directives(pipeline, "destination_in")
        .iter()
        .map(|it| (it.0[2].clone(), it.1[0].0[1].clone()))
        .collect();
    let expected = [
        (r".*@(.+\.)?(xn--bcher-kva\.example|b\x{fc}cher\.example)", "&postseal_required"),
        (r".*@(.+\.)?news\.bank\.example", "&postseal_opportunistic"),
        (r".*@(.+\.)?bank\.example", "&postseal_verified"),
    ];
    assert_eq!(routes, expected.map(|(whom, target)| (whom.to_owned(), target.to_owned())));
    assert_eq!(directives(pipeline, "default_destination")[0].1[0].0[1], "&postseal_opportunistic");

    machine.run(&bundle.join("undo.sh"));
    assert_eq!(machine.read("maddy/maddy.conf"), MADDY);
    assert!(!machine.path("maddy/postseal.conf").exists());
}
