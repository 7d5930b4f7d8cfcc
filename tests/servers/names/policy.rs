//! MTA-STS: announced in a zone, shown by nginx.

use super::{Names, dane};
use crate::authority::{Authority, Identity};
use crate::proxy::{Manner, Proxy};
use postseal::certificate::Trust;
use postseal::dns::{self, Mode};
use postseal::explain::Explain;
use postseal::name::resolver;
use postseal::publish::{self, Kind, Wanted};
use postseal::tlsrpt::Trial;
use std::fmt::Write;
use std::net::TcpStream;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use time::OffsetDateTime;

/// A domain below `sts.test`, what it announces, what nginx says about it, and what is to be told.
type Case = (&'static str, &'static [&'static str], Shown, &'static [&'static str]);

/// What the web server does.
enum Shown {
    /// Sends this as plain text.
    Text(&'static str),
    /// This directive of nginx, with any media type.
    Directive(&'static str),
    /// As Postseal's own recipe says, with the policy of this step.
    Recipe(Kind),
    /// Is not there: the name has no address.
    NoAddress,
    /// Has an address where nobody listens.
    NoServer,
    /// Has a certificate for another name.
    OtherName,
    /// Has one that is out of date.
    Expired,
}

const ID: &[&str] = &["v=STSv1; id=1;"];
const GOOD: &str = "version: STSv1\\nmode: enforce\\nmx: mx.secure.test\\nmax_age: 2419200\\n";

const CASES: &[Case] = &[
    ("enforced", ID, Shown::Text(GOOD), &["sts-enforced"]),
    ("split", &["v=STSv1; \" \"id=1;", "another=1"], Shown::Text(GOOD), &["sts-enforced"]),
    (
        "testing",
        ID,
        Shown::Text("version: STSv1\\r\\nmode: testing\\r\\nmx: *.secure.test\\r\\nmax_age: 86400"),
        &["sts-testing"],
    ),
    ("off", ID, Shown::Text("version: STSv1\\nmode: none\\nmax_age: 86400\\n"), &["sts-off"]),
    (
        "short",
        ID,
        Shown::Text("version: STSv1\\nmode: enforce\\nmx: mx.secure.test\\nmax_age: 3600\\n"),
        &["sts-short"],
    ),
    (
        "unlisted",
        ID,
        Shown::Text(
            "version: STSv1\\nmode: enforce\\nmx: *.mx.secure.test\\nmx: old.test\\nmax_age: 2419200\\n",
        ),
        &["sts-enforced", "sts-not-listed"],
    ),
    (
        "unlisted-yet",
        ID,
        Shown::Text("version: STSv1\\nmode: testing\\nmx: old.test\\nmax_age: 2419200\\n"),
        &["sts-testing", "sts-not-listed-yet"],
    ),
    ("recipe", ID, Shown::Recipe(Kind::Policy), &["sts-testing"]),
    ("ours", ID, Shown::Recipe(Kind::Enforce), &["sts-enforced"]),
    ("nothing", &[], Shown::NoAddress, &["sts-none"]),
    ("several", &["v=STSv1; id=1;", "v=STSv1; id=2;"], Shown::Text(GOOD), &["sts-several"]),
    ("malformed", &["v=STSv1; id=2026-01-01;"], Shown::Text(GOOD), &["sts-record"]),
    ("no-address", ID, Shown::NoAddress, &["sts-unreachable"]),
    ("no-server", ID, Shown::NoServer, &["sts-unreachable"]),
    ("other-name", ID, Shown::OtherName, &["sts-certificate"]),
    ("expired", ID, Shown::Expired, &["sts-certificate"]),
    ("missing", ID, Shown::Directive("return 404;"), &["sts-status"]),
    ("moved", ID, Shown::Directive("return 301 https://mta-sts.enforced.sts.test$uri;"), &["sts-status"]),
    ("html", ID, Shown::Directive("default_type text/html; return 200 \"<html>\";"), &["sts-media-type"]),
    ("garbage", ID, Shown::Text("Hello!"), &["sts-policy"]),
    ("large", ID, Shown::Directive("default_type text/plain; root /var/www/large;"), &["sts-policy"]),
    (
        "slow",
        ID,
        Shown::Directive("default_type text/plain; root /var/www/slow; limit_rate 1;"),
        &["sts-unreachable"],
    ),
];

/// The zone's records for all of them.
fn records() -> String {
    let mut zone = String::new();
    for (name, texts, shown, _) in CASES {
        let _ = writeln!(zone, "{name} MX 10 mx.secure.test.");
        for text in *texts {
            let _ = writeln!(zone, "_mta-sts.{name} TXT \"{text}\"");
        }
        match shown {
            Shown::NoAddress => {}
            Shown::NoServer => {
                let _ = writeln!(zone, "mta-sts.{name} A @X");
            }
            _ => {
                let _ = writeln!(zone, "mta-sts.{name} A @W");
            }
        }
    }
    zone
}

/// nginx with a server for each.
fn start_web(names: &Names) {
    let web = names.network.address(80);
    let host = |name: &str| format!("mta-sts.{name}.sts.test");
    let hosts: Vec<String> = CASES.iter().map(|(name, ..)| host(name)).collect();
    let with = |identity: Identity, file: &str| {
        names.root.write(&format!("/etc/nginx/{file}.pem"), &identity.certificate_pem);
        names.root.write(&format!("/etc/nginx/{file}.key"), &identity.key_pem);
    };
    with(names.authority.issue(&hosts.iter().map(String::as_str).collect::<Vec<_>>()), "good");
    with(names.authority.issue(&["www.sts.test"]), "other");
    with(names.authority.issue_expired(&["mta-sts.expired.sts.test"]), "expired");
    let mut conf =
        "worker_processes 1;\npid /run/nginx.pid;\nerror_log /var/log/nginx/error.log;\nevents {}\nhttp {\n"
            .to_owned();
    conf += "access_log off;\n";
    for (name, _, shown, _) in CASES {
        let (file, what) = match shown {
            Shown::Text(text) => ("good", format!("default_type text/plain; return 200 \"{text}\";")),
            Shown::Directive(it) => ("good", (*it).to_owned()),
            Shown::OtherName => ("other", format!("default_type text/plain; return 200 \"{GOOD}\";")),
            Shown::Expired => ("expired", format!("default_type text/plain; return 200 \"{GOOD}\";")),
            Shown::Recipe(kind) => {
                recipe(names, &format!("{name}.sts.test"), *kind);
                continue;
            }
            Shown::NoAddress | Shown::NoServer => continue,
        };
        let _ = writeln!(
            conf,
            "server {{ listen {web}:443 ssl; server_name {}; ssl_certificate {file}.pem; \
             ssl_certificate_key {file}.key; location = /.well-known/mta-sts.txt {{ {what} }} }}",
            host(name)
        );
    }
    names.root.write("/etc/nginx/nginx.conf", &(conf + "include conf.d/*.conf;\n}\n"));
    let lines = "mx: mx.secure.test\n".repeat(5000);
    names.root.write(
        "/var/www/large/.well-known/mta-sts.txt",
        &format!("version: STSv1\nmode: enforce\n{lines}max_age: 1\n"),
    );
    names.root.write("/var/www/slow/.well-known/mta-sts.txt", &GOOD.replace("\\n", "\n"));
    let _ = names.root.sh("chmod -R a+rX /var/www && nginx -c /etc/nginx/nginx.conf -g 'user root;'");
    let begun = Instant::now();
    while TcpStream::connect((web, 443)).is_err() {
        assert!(begun.elapsed() < Duration::from_secs(30), "nginx does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The policy that Postseal offers with a step.
fn ours(domain: &postseal::name::MailDomain, kind: Kind) -> dns::Policy {
    let wanted = Wanted {
        domain: domain.clone(),
        hosts: vec!["mx.secure.test".parse().unwrap()],
        keys: Vec::new(),
        coming: Vec::new(),
        issuers: Vec::new(),
        report: format!("tls@{domain}").parse().unwrap(),
        allowed: Vec::new(),
        trial: Trial::Clean,
        at: OffsetDateTime::now_utc(),
    };
    let steps = publish::plan(&wanted, None);
    steps.into_iter().find(|it| it.kind == kind).and_then(|it| it.policy).unwrap()
}

/// The files that Postseal says to put in place, at their places; only the address to listen at is the test's own.
fn recipe(names: &Names, domain: &str, kind: Kind) {
    let domain: postseal::name::MailDomain = domain.parse().unwrap();
    let policy = ours(&domain, kind);
    let host = format!("mta-sts.{domain}");
    let identity = names.authority.issue(&[&host]);
    let _ = names.root.sh("mkdir -p /etc/nginx/conf.d /etc/ssl/private");
    names.root.write(&format!("/etc/ssl/{host}.pem"), &identity.certificate_pem);
    names.root.write(&format!("/etc/ssl/private/{host}.key"), &identity.key_pem);
    for file in postseal::publish::Place::Nginx.files(&domain, &policy) {
        let here = format!("listen {}:443 ssl;", names.network.address(80));
        let text = file.text.replace("listen 443 ssl;", &here).replace("    listen [::]:443 ssl;\n", "");
        let folder = file.path.rsplit_once('/').unwrap().0;
        let _ = names.root.sh(&format!("mkdir -p {folder}"));
        names.root.write(&file.path, &text);
    }
}

pub fn start() -> (Names, Identity) {
    let made = Mutex::new(None);
    let names = Names::start(|authority: &Authority, network| {
        let identity = authority.issue(&dane::SERVERS);
        let mut marks = dane::marks(authority, &identity);
        let at = |last: u8| network.address(last).to_string();
        let zone = records().replace("@W", &at(80)).replace("@X", &at(99));
        marks.iter_mut().filter(|(mark, _)| mark == "@STS").for_each(|it| it.1.clone_from(&zone));
        *made.lock().unwrap() = Some(identity);
        marks
    });
    start_web(&names);
    let identity = made.lock().unwrap().take().unwrap();
    (names, identity)
}

#[test]
fn every_policy_is_fetched_and_told_as_what_it_is() {
    let (names, _) = start();
    let trust = Trust::from_pem(names.authority.root_pem().as_bytes()).unwrap();
    let resolver = resolver(Some(names.nsd())).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let now = OffsetDateTime::now_utc();
    let host = "mx.secure.test".parse().unwrap();
    for (name, _, _, told) in CASES {
        let domain = format!("{name}.sts.test").parse().unwrap();
        let sts = runtime.block_on(dns::mta_sts(&resolver, &domain, &trust, now));
        let all: Vec<_> = sts.findings.iter().cloned().chain(sts.judge(&host, true)).collect();
        let codes: Vec<_> = all.iter().map(Explain::code).collect();
        assert_eq!(codes, *told, "{name}: {all:?}");
    }
    // What the policy means for a server whose certificate does not hold.
    for (name, mode, told) in [
        ("enforced", Mode::Enforce, Some("sts-refused")),
        ("testing", Mode::Testing, Some("sts-refused-later")),
        ("off", Mode::None, None),
    ] {
        let domain = format!("{name}.sts.test").parse().unwrap();
        let sts = runtime.block_on(dns::mta_sts(&resolver, &domain, &trust, now));
        assert_eq!(sts.policy.as_ref().map(|it| it.mode), Some(mode));
        assert_eq!(sts.judge(&host, false).as_ref().map(Explain::code), told, "{name}");
    }
    // Nobody is trusted who is not asked to be; and time passes.
    let domain = "enforced.sts.test".parse().unwrap();
    let stranger = Trust::from_pem(Authority::new().root_pem().as_bytes()).unwrap();
    let later = now + time::Duration::days(100);
    for (trust, at) in [(&stranger, now), (&trust, later)] {
        let sts = runtime.block_on(dns::mta_sts(&resolver, &domain, trust, at));
        assert_eq!(sts.findings.iter().map(Explain::code).collect::<Vec<_>>(), ["sts-certificate"]);
    }
}

#[test]
fn the_settings_name_the_dns_server_the_roots_and_the_proxy() {
    let (names, identity) = start();
    let _mail = crate::peer::Peer::start(names.network.address(1), Some(identity.serving()));
    let folder = tempfile::tempdir().unwrap();
    let roots = folder.path().join("roots");
    std::fs::create_dir(&roots).unwrap();
    std::fs::write(roots.join("company.pem"), names.authority.root_pem()).unwrap();
    std::fs::write(roots.join("README"), "The roots of the company.").unwrap();
    let run = |network: &str, arguments: &[&str]| {
        std::fs::write(folder.path().join("preferences.toml"), format!("[network]\n{network}\n")).unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_postseal"));
        let _ = command.args(["--json", "--lang", "en", "--trust-anchor"]);
        let _ = command.arg(names.root.path("/etc/anchor.key")).args(arguments);
        let done = command.args(["probe", "--domain", "enforced.sts.test"]);
        let done = done.env("POSTSEAL_DATA", folder.path()).output().unwrap();
        let json = serde_json::from_slice::<serde_json::Value>(&done.stdout);
        json.unwrap_or_else(|_| panic!("{done:?}"))[0].clone()
    };
    let codes = |json: &serde_json::Value| -> Vec<String> {
        let all = json["findings"].as_array().into_iter().flatten();
        all.map(|it| it["code"].as_str().unwrap().to_owned()).collect()
    };
    let has = |json: &serde_json::Value, code: &str| codes(json).iter().any(|it| it == code);
    let dns = format!("dns = [\"{}\"]", names.unbound());
    let own = format!("own_roots = \"{}\"", roots.display());

    // Names are found, and nobody is trusted whom nobody named.
    let json = run(&dns, &[]);
    assert!(has(&json, "dane-holds") && has(&json, "sts-certificate"), "{json}");
    assert_eq!(json["tls"]["trusted"], false);
    for roots in ["roots = \"system\"", "roots = \"mozilla\""] {
        let json = run(&format!("{dns}\n{roots}\n{own}"), &[]);
        assert!(has(&json, "sts-enforced") && has(&json, "trusted-here-only"), "{json}");
        assert_eq!(json["tls"]["trusted"], true);
    }
    // What is asked for here stands above them.
    let json = run(&format!("{dns}\n{own}"), &["--trust", "mozilla"]);
    assert_eq!(json["tls"]["trusted"], false);
    let nobody = "dns = [\"127.0.0.1:9\"]";
    let json = run(&format!("{nobody}\n{own}"), &["--resolver", &names.unbound().to_string()]);
    assert!(has(&json, "sts-enforced"), "{json}");

    // The policy comes through the proxy, which is told the name alone; the mail server is asked without it.
    let proxy = Proxy::start(Manner::To((names.network.address(80), 443).into()));
    let json = run(&format!("{dns}\n{own}\nproxy = \"{}\"", proxy.url()), &[]);
    assert!(has(&json, "sts-enforced"), "{json}");
    assert_eq!(proxy.asked(), ["CONNECT mta-sts.enforced.sts.test:443"]);
    let closed = Proxy::start(Manner::Closed);
    let json = run(&format!("{dns}\n{own}\nproxy = \"{}\"", closed.url()), &[]);
    assert!(has(&json, "sts-unreachable") && json["tls"]["trusted"] == true, "{json}");
    assert!(json.to_string().contains(closed.url().trim_start_matches("http://")), "{json}");
}

#[test]
fn probe_tells_both_for_a_domain() {
    let (names, identity) = start();
    let _mail = crate::peer::Peer::start(names.network.address(1), Some(identity.serving()));
    let probe = |domain: &str| names.postseal(names.unbound(), &["probe", "--domain", domain]);
    let codes = |json: &serde_json::Value| -> Vec<String> {
        let all = json[0]["findings"].as_array().unwrap().iter();
        let codes = all.map(|it| it["code"].as_str().unwrap().to_owned());
        codes.filter(|it| it.starts_with("dane") || it.starts_with("sts") || it.starts_with("dns")).collect()
    };
    let (exit, json) = probe("enforced.sts.test");
    assert_eq!((exit, codes(&json)), (0, vec!["dane-holds".to_owned(), "sts-enforced".to_owned()]), "{json}");
    let dane = &json[0]["dane"];
    assert_eq!((&dane["at"], &dane["state"]), (&"_25._tcp.mx.secure.test".into(), &"secure".into()));
    assert_eq!((&dane["records"][0]["usage"], &dane["records"][0]["matches"]), (&3.into(), &true.into()));
    let policy =
        serde_json::json!({ "id": "1", "mode": "enforce", "max_age": 2_419_200, "mx": ["mx.secure.test"] });
    assert_eq!(json[0]["mta_sts"], policy);

    let (exit, json) = probe("unlisted.sts.test");
    assert_eq!((exit, codes(&json)[1..].join(" ")), (1, "sts-enforced sts-not-listed".to_owned()));
    let (_, json) = probe("plain.test");
    assert_eq!(codes(&json), ["dane-mx-unsigned", "sts-none"]);
    assert_eq!(
        (&json[0]["dane"]["state"], &json[0]["dane"]["about"]),
        (&"insecure".into(), &"plain.test".into())
    );
}

#[test]
fn a_policy_that_changed_behind_its_id_is_told_the_next_time() {
    let (names, identity) = start();
    let _mail = crate::peer::Peer::start(names.network.address(1), Some(identity.serving()));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("seen.json");
    let check = || {
        let file = file.to_str().unwrap();
        let (_, json) =
            names.postseal(names.nsd(), &["dns", "check", "enforced.sts.test", "--remember", file]);
        let codes = json["findings"].as_array().unwrap().iter().map(|it| it["code"].to_string());
        codes.collect::<Vec<_>>().join(" ")
    };
    for _ in 0..2 {
        let codes = check();
        assert!(codes.contains("sts-enforced") && !codes.contains("sts-id-unchanged"), "{codes}");
    }
    let _ = names.root.sh("sed -i 's/2419200/1209600/' /etc/nginx/nginx.conf && nginx -s reload");
    let begun = Instant::now();
    loop {
        let codes = check();
        if codes.contains("sts-id-unchanged") {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{codes}");
        std::thread::sleep(Duration::from_millis(100));
    }
    // A file of something else is left as it is.
    std::fs::write(&file, "of mine").unwrap();
    let path = file.to_str().unwrap();
    let (exit, _) = names.postseal(names.nsd(), &["dns", "check", "enforced.sts.test", "--remember", path]);
    assert_ne!(exit, 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "of mine");
}
