//! The administrator's own file, for every server whose file is read: dropped on the window, it is compared, what changes
//! is told line by line, and what was changed once is changed no more.

use crate::fixtures::{Face, Window, named};
use postseal::gui::app::Message;
use postseal::i18n::Language;
use postseal::name::HostName;
use postseal::policy::own::Kind;
use postseal::policy::{Order, Platform, Revised, servers};
use postseal::setup::Setup;
use std::path::PathBuf;

/// A file as an administrator has it, and what has to be told of it: line, name, and what becomes of it.
struct Sample {
    server: &'static str,
    name: &'static str,
    text: &'static str,
    told: &'static [(usize, &'static str, Kind)],
    /// A line that is in it then.
    added: &'static str,
}

const SAMPLES: [Sample; 9] = [
    Sample {
        server: "postfix",
        name: "main.cf",
        text: "# Ours.\nmyhostname = mx.example.org\nsmtpd_use_tls = yes\nsmtp_tls_security_level = none\nmynetworks = 127.0.0.0/8\n",
        told: &[(3, "smtpd_use_tls", Kind::Superseded), (4, "smtp_tls_security_level", Kind::Changed)],
        added: "smtpd_tls_security_level = may",
    },
    Sample {
        server: "exim",
        name: "exim4.conf",
        text: "primary_hostname = mx.example.org\ntls_advertise_hosts =\ndomainlist local_domains = example.org\n\nbegin acl\n\nacl_check_rcpt:\n  accept\n\nbegin routers\n\nremote:\n  driver = dnslookup\n  transport = remote_smtp\n\nbegin transports\n\nremote_smtp:\n  driver = smtp\n",
        told: &[(2, "tls_advertise_hosts", Kind::Aside)],
        added: ".include /etc/postseal/exim/main.conf",
    },
    Sample {
        server: "sendmail",
        name: "sendmail.mc",
        text: "divert(0)dnl\nOSTYPE(`debian')dnl\nDOMAIN(`debian-mta')dnl\ndefine(`confCACERT', `/etc/old.pem')dnl\nFEATURE(`access_db')dnl\nMAILER(`local')dnl\nMAILER(`smtp')dnl\n",
        told: &[(4, "confCACERT", Kind::Overruled)],
        added: "include(`/etc/mail/postseal.m4')dnl",
    },
    Sample {
        server: "opensmtpd",
        name: "smtpd.conf",
        text: "table aliases file:/etc/aliases\nlisten on 0.0.0.0 hostname mx.example.org\naction \"local\" mbox alias <aliases>\naction \"outbound\" relay\nmatch from any for domain \"example.org\" action \"local\"\nmatch from local for any action \"outbound\"\n",
        told: &[(2, "listen on 0.0.0.0", Kind::Changed), (4, "action \"outbound\"", Kind::Changed)],
        added: "#postseal# action \"outbound\" relay",
    },
    Sample {
        server: "courier",
        name: "esmtpd",
        text: "MAXDAEMONS=40\nESMTP_TLS_REQUIRED=1\nTLS_CERTFILE=/etc/courier/esmtpd.pem\nTLS_DHCERTFILE=\n",
        told: &[
            (2, "ESMTP_TLS_REQUIRED", Kind::Overruled),
            (3, "TLS_CERTFILE", Kind::Overruled),
            (4, "TLS_DHCERTFILE", Kind::Superseded),
        ],
        added: "TLS_CERTFILE=\"/etc/postseal/courier/server.pem\"",
    },
    Sample {
        server: "courier",
        name: "courierd",
        text: "ARCHIVEDIR=\"\"\nESMTP_USE_STARTTLS=0\n",
        told: &[(2, "ESMTP_USE_STARTTLS", Kind::Overruled)],
        added: "ESMTP_USE_STARTTLS=1",
    },
    Sample {
        server: "courier",
        name: "esmtproutes",
        text: "# Routes.\nold.example: relay.example,2525\nbank.example: relay.example\n",
        told: &[(3, "bank.example", Kind::Changed)],
        added: "bank.example:relay.example /SECURITY=REQUIRED",
    },
    Sample {
        server: "dovecot",
        name: "dovecot.conf",
        text: "protocols = imap\nssl = no\nssl_protocols = !SSLv3\n!include conf.d/*.conf\n",
        told: &[(2, "ssl", Kind::Overruled), (3, "ssl_protocols", Kind::Superseded)],
        added: "!include /etc/dovecot/postseal.conf",
    },
    Sample {
        server: "haraka",
        name: "tls.ini",
        text: "; ours\nrequestCert=false\nciphers=ALL\n[outbound]\nrejectUnauthorized=false\n",
        told: &[(3, "ciphers", Kind::Changed)],
        added: "minVersion=TLSv1.2",
    },
];

fn setup_for(server: &str) -> Setup {
    let mut setup = named();
    server.clone_into(&mut setup.server.kind);
    setup.policy.add("bank.example=required".parse().unwrap()).unwrap();
    setup
}

/// What the core makes of it, for the same question.
fn revised(server: &str, text: &str) -> Revised {
    let setup = setup_for(server);
    let server = servers::find(server).unwrap();
    let host: HostName = "mx.example.org".parse().unwrap();
    let order = Order {
        server_version: server.assumed_version(),
        certificate: server.usual_certificate(Platform::Debian, &host),
        key: server.usual_key(Platform::Debian, &host),
        roots: server.usual_roots(Platform::Debian),
        routes: Vec::new(),
        platform: Platform::Debian,
        host,
        policy: setup.policy,
    };
    server.revise(text, &order).unwrap().unwrap()
}

/// The configuration is shown, and this file dropped on it.
async fn dropped(server: &str, name: &str, text: &[u8]) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    let mut window = Window::opened(&Face::usual(), &setup_for(server));
    window.press("step-policy");
    window.press("show");
    window.settle(Message::Dropped(path)).await;
    window
}

#[tokio::test]
async fn every_kind_of_own_file_is_compared_and_what_changes_is_told() {
    let english = Language::english();
    for Sample { server, name, text, told, added } in SAMPLES {
        let window = dropped(server, name, text.as_bytes()).await;
        let words = window.words();
        let core = revised(server, text);
        for (line, named, kind) in told {
            let of_it = english.say(&format!("own-{}", kind.id()));
            let facts = [
                ("line", line.to_string().into()),
                ("name", (*named).to_owned().into()),
                ("words", of_it.into()),
            ];
            let expected = english.say_with("window-own-line", &facts);
            assert!(words.contains(&expected), "{name}: {expected}: {words:?}");
        }
        assert!(words.contains(&english.say("window-own-difference")), "{name}: {words:?}");
        assert!(core.text.lines().any(|line| line == added), "{name}: {}", core.text);

        let settled = dropped(server, name, core.text.as_bytes()).await;
        let words = settled.words();
        assert!(words.contains(&english.say("cli-policy-no-difference")), "{name}: {words:?}");
        assert!(!words.contains(&english.say("window-own-difference")), "{name}");
    }
}

/// A private key that was dropped by mistake, a file of something else, and none that any server reads.
#[tokio::test]
async fn what_is_no_such_file_is_told_and_a_key_is_not_shown() {
    let key = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----\n";
    let english = Language::english();
    let mut asked: Vec<&str> = SAMPLES.iter().map(|it| it.server).collect();
    asked.dedup();
    for server in asked {
        for (name, text) in [("wrong.pem", key.as_bytes()), ("wrong.bin", b"a\0b\n".as_slice())] {
            let words = dropped(server, name, text).await.words();
            assert!(!words.contains(&english.say("window-own-difference")), "{server} {name}");
            let told = words.iter().any(|it| {
                it.contains(servers::find(server).unwrap().main_file().unwrap().split(',').next().unwrap())
            });
            assert!(told, "{server} {name}: {words:?}");
            assert!(!words.iter().any(|it| it.contains("MC4CAQ")), "{server}: {words:?}");
        }
    }
    // Larger than any configuration.
    let large = vec![b'#'; 2 << 20];
    let words = dropped("postfix", "main.cf", &large).await.words();
    assert!(!words.contains(&english.say("window-own-difference")));
}

/// Whoever looks for a server that has no steps of its own finds the one that stands for it, by that name.
#[test]
fn a_server_without_steps_of_its_own_is_found_by_its_name() {
    for face in Face::all() {
        let say = |key: &str| face.language.say(key);
        let searched = |typed: &str| {
            let mut window = Window::opened(&face, &named());
            window.press("step-policy");
            window.press("server-others");
            window.write("server-search", typed);
            window.words()
        };
        for (typed, names) in [
            ("commu", "CommuniGate Pro"),
            ("Barra", "Barracuda Email Security Gateway"),
            ("protection", "Proofpoint Protection Server"),
        ] {
            let words = searched(typed);
            let facts = [("other", say("server-other-name").into()), ("names", names.to_owned().into())];
            let title = face.language.say_with("window-policy-server-for", &facts);
            assert!(words.contains(&title), "{typed}: {words:?}");
            assert!(!words.contains(&say("window-policy-server-none")), "{typed}");
        }
        let words = searched("xyz");
        assert!(words.contains(&say("window-policy-server-none")));
        assert!(words.contains(&say("server-other-name")), "it is there all the same");
    }
}
