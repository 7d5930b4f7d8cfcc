//! What was saved reads back, whatever it is; what an older Postseal saved, too.

use super::*;
use crate::explain::{Fact, Kept, Severity};
use crate::request::{Algorithm, SubjectDraft};
use crate::setup::{
    Certificate, Configured, Conversation, Inbound, Ordered, Previous, Received, Remark, Request, Sent,
    Server, Spoken, Step, Trial, Verdict,
};
use crate::tls::{Class, Grade, TlsVersion};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use time::OffsetDateTime;

/// Text as users and servers write it: quotes, line breaks and all.
fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[ -~]{0,30}", "\\PC{0,20}", "(\"|'|\\\\|\n|\r|\t|#|=|\\[|\u{7f}|é){0,12}"]
}

fn time() -> impl Strategy<Value = OffsetDateTime> {
    (0..4_000_000_000_i64).prop_map(|at| OffsetDateTime::from_unix_timestamp(at).unwrap())
}

fn path() -> impl Strategy<Value = PathBuf> {
    ("[a-z]{1,8}", "[ -.0-~]{1,20}").prop_map(|(folder, name)| PathBuf::from(format!("/{folder}/x{name}")))
}

fn names<T: std::str::FromStr<Err: std::fmt::Debug> + std::fmt::Debug>() -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec("[a-z]{1,10}\\.example", 0..4)
        .prop_map(|names| names.iter().map(|name| name.parse().unwrap()).collect())
}

fn server() -> impl Strategy<Value = Server> {
    let path = || option::of("/[a-z/]{0,20}[a-z]".prop_filter_map("is no path", |it| it.parse().ok()));
    let platform = option::of(select(&crate::policy::Platform::ALL));
    (text(), option::of(text()), platform, path(), path(), path()).prop_map(
        |(kind, version, platform, certificate, key, roots)| Server {
            kind,
            version,
            platform,
            certificate,
            key,
            roots,
        },
    )
}

fn policy() -> impl Strategy<Value = crate::policy::Policy> {
    let partners = prop::collection::btree_set("[a-z]{1,10}\\.example", 0..4);
    (select(&Class::ALL), select(&Class::ALL), partners, select(&Class::ALL), any::<bool>()).prop_map(
        |(inbound, outbound, partners, class, more)| {
            let mut policy = crate::policy::Policy::new(inbound, outbound);
            policy.dane = more;
            if more {
                policy.put_client("192.0.2.0/24=required".parse().unwrap());
            }
            for partner in partners {
                policy.put(format!("{partner}={class}").parse().unwrap());
            }
            policy
        },
    )
}

fn request() -> impl Strategy<Value = Request> {
    let subject = ("[A-Za-z \"'&ü]{0,40}", option::of("[A-Z]{2}")).prop_map(|(organization, country)| {
        let country = country.unwrap_or_default();
        SubjectDraft { organization, country, ..SubjectDraft::default() }.try_into().unwrap()
    });
    (option::of(path()), path(), option::of(select(&Algorithm::ALL)), names(), time(), text(), subject)
        .prop_map(|(key, csr, algorithm, hosts, made, csr_pem, subject)| Request {
            key,
            csr,
            algorithm,
            spki_sha256: "ab".repeat(32),
            hosts,
            made,
            csr_pem,
            subject,
        })
}

fn certificate() -> impl Strategy<Value = Certificate> {
    (path(), path(), time(), time(), time(), any::<bool>()).prop_map(
        |(leaf, chain, not_before, not_after, checked, ok)| Certificate {
            leaf,
            chain,
            spki_sha256: "cd".repeat(32),
            issuer: Some("Example CA, R1".to_owned()),
            is_private: false,
            not_before,
            not_after,
            checked,
            ok,
        },
    )
}

fn facts(text: &str) -> std::collections::BTreeMap<String, crate::explain::KeptFact> {
    let day = time::macros::date!(2026 - 11 - 30);
    let all = [Fact::from(text), Fact::Number(-3), Fact::Date(day), Fact::Words("handshake-closed")];
    all.into_iter().enumerate().map(|(at, fact)| (format!("{text}{at}"), fact.into())).collect()
}

fn trial() -> impl Strategy<Value = Trial> {
    let told =
        (text(), text(), text(), any::<bool>()).prop_map(|(reply, text, code, trusted)| Conversation {
            from: "ann@home.example".to_owned(),
            to: "bob@bank.example".to_owned(),
            asked: "required".to_owned(),
            target: text.clone(),
            ip: "2001:db8::1".parse().unwrap(),
            key_exchange: trusted.then(|| "X25519".to_owned()),
            trusted,
            name_matches: !trusted,
            reply,
            chain: trusted.then(|| "MA==".to_owned()).into_iter().collect(),
            findings: vec![Remark {
                code: code.clone(),
                severity: Severity::Warning,
                message: text.clone(),
                said: trusted.then(|| Kept { words: code, facts: facts(&text) }),
            }],
            transcript: vec![Spoken { t_ms: 12, side: "client".to_owned(), text }],
        });
    let version = option::of(select(&TlsVersion::ALL));
    let sent = (time(), text(), text(), any::<bool>(), version, option::of(text()), option::of(told))
        .prop_map(|(at, via, message_id, verified, version, cipher, conversation)| {
            let recipient = verified.then(|| "bank.example".parse().unwrap());
            Sent { at, via, recipient, message_id, verified, version, cipher, conversation }
        });
    let verdict = (select(&Grade::ALL), option::of(any::<bool>()), time())
        .prop_map(|(grade, met, at)| Verdict { grade, met, at });
    let lines = || prop::collection::vec(text(), 0..3);
    let received =
        (text(), lines(), lines()).prop_map(|(headers, log, ours)| Received { headers, log, ours });
    (option::of(sent), option::of(verdict), option::of(received), any::<bool>()).prop_map(
        |(sent, verdict, received, both)| {
            let inbound = verdict.clone().zip(received.clone()).filter(|_| both);
            let inbound = inbound.map(|(verdict, received)| Inbound { verdict, received });
            Trial { next: sent.clone().filter(|_| both), sent, verdict, received, inbound }
        },
    )
}

fn setup() -> impl Strategy<Value = Setup> {
    let head = (text(), any::<bool>(), select(&Step::ALL), time(), time(), names(), names());
    let configured = (time(), server(), policy(), names()).prop_map(|(at, server, policy, hosts)| {
        let (host, spki_sha256) = (hosts.first().cloned(), Some("cd".repeat(32)));
        Configured { at, server, policy, host, spki_sha256 }
    });
    let steps = (
        option::of(request()),
        option::of(certificate()),
        policy(),
        option::of(configured),
        option::of(trial()),
    );
    (head, server(), steps).prop_map(|(head, server, steps)| {
        let (name, rehearsal, step, created, changed, hosts, domains) = head;
        let (request, certificate, policy, configured, trial) = steps;
        let ordered = rehearsal.then(|| Ordered {
            spki_sha256: "aa".to_owned(),
            ca: "letsencrypt".to_owned(),
            root: None,
            contact: String::new(),
            this_machine: true,
            listen: "192.0.2.1:8080".to_owned(),
        });
        let previous = certificate.clone().map(|certificate: Certificate| Previous {
            request: request.clone(),
            ordered: ordered.clone(),
            certificate,
            configured: configured.clone(),
            trial: trial.clone(),
        });
        Setup {
            schema: Schema,
            name,
            rehearsal,
            step,
            created,
            changed,
            hosts,
            domains,
            server,
            request,
            certificate,
            policy,
            configured,
            trial,
            ordered,
            previous,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn what_was_saved_reads_back_the_same(setup in setup()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("setup.toml");
        write(&path, &setup).unwrap();
        prop_assert_eq!(read(&path), Ok(setup));
    }

    #[test]
    fn reading_never_panics(text in "(\\PC|\n){0,200}") {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("setup.toml");
        std::fs::write(&path, &text).unwrap();
        let _ = read(&path).unwrap_err();
    }
}

/// As it was written before profiles, rules by address, paths on the server and platforms were known.
#[test]
fn an_older_file_is_read() {
    let text = "schema = 1\nname = 'x'\nrehearsal = false\nstep = 'policy'\n\
                created = '2026-11-01T10:00:00Z'\nchanged = '2026-11-01T10:00:00Z'\n\
                hosts = ['mx.example.org']\ndomains = []\n\
                [server]\nkind = 'postfix'\nversion = '3.7'\n\
                [policy]\ninbound = 'opportunistic'\noutbound = 'required'\n\
                [[policy.partners]]\ndomain = 'bank.example'\noutbound = 'verified'\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("setup.toml");
    std::fs::write(&path, text).unwrap();
    let setup = read(&path).unwrap();
    assert_eq!((setup.policy.outbound, setup.policy.partners().len()), (Class::Required, 1));
    assert_eq!(setup.policy.profile(), crate::policy::Profile::Intermediate);
    assert_eq!((setup.server.certificate, setup.server.key), (None, None));
    assert_eq!(setup.server.platform, None, "as before: Debian's places");
}

#[test]
fn what_lies_beside_the_file_moves_with_it() {
    let outer = tempfile::tempdir().unwrap();
    let (old, new) = (outer.path().join("old"), outer.path().join("new"));
    std::fs::create_dir(&old).unwrap();
    let mut setup = Setup::new("x");
    let certificate = |leaf: PathBuf| Certificate {
        leaf,
        chain: "/elsewhere/chain.pem".into(),
        spki_sha256: String::new(),
        issuer: None,
        is_private: false,
        not_before: setup.created,
        not_after: setup.created,
        checked: setup.created,
        ok: true,
    };
    let (before, after) = (certificate(old.join("keys/leaf.pem")), certificate(new.join("keys/leaf.pem")));
    setup.certificate = Some(before);
    write(&old.join("setup.toml"), &setup).unwrap();
    std::fs::rename(&old, &new).unwrap();
    assert_eq!(read(&new.join("setup.toml")).unwrap().certificate, Some(after));
}
