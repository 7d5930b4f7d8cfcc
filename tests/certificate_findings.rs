//! Every finding code of the command line's contract: a certificate that triggers it, and one that just does not.

use postseal::certificate::{Certificate, Item, KeyIdentity, Question, Trust, check, read};
use postseal::explain::Explain;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose as Purpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SanType,
};
use std::process::Command;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

const AT: OffsetDateTime = datetime!(2026-06-01 12:00 UTC);
const BORN: OffsetDateTime = datetime!(2026-05-31 0:00 UTC);

/// One code: what triggers it, and what just does not.
struct Case {
    code: &'static str,
    bad: Vec<Given>,
    good: Vec<Given>,
}

/// What is brought, and what is asked about it.
struct Given(Vec<Certificate>, Question);

struct World {
    root: Certificate,
    middle: Certificate,
    issuer: Issuer<'static, KeyPair>,
    key: KeyPair,
}

fn world() -> World {
    let ca = |name: &str| {
        let mut params = params(&[], Duration::days(1000));
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        params
    };
    let (root_key, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let root = ca("Test root").self_signed(&root_key).unwrap();
    let root_issuer = Issuer::new(ca("Test root"), root_key);
    let middle = ca("Test intermediate").signed_by(&key, &root_issuer).unwrap();
    let issuer = Issuer::new(ca("Test intermediate"), key);
    World { root: facts(&root), middle: facts(&middle), issuer, key: KeyPair::generate().unwrap() }
}

fn params(names: &[&str], life: Duration) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.subject_alt_names =
        names.iter().map(|name| SanType::DnsName((*name).try_into().unwrap())).collect();
    params.distinguished_name = rcgen::DistinguishedName::new();
    (params.not_before, params.not_after) = (BORN, BORN + life);
    params
}

fn facts(it: &rcgen::Certificate) -> Certificate {
    Certificate::from_der(it.der()).unwrap()
}

fn asked(trust: Trust) -> Question {
    Question { hosts: vec!["mx.example.org".parse().unwrap()], key: None, trust, at: AT }
}

impl World {
    fn leaf(&self, change: impl FnOnce(&mut CertificateParams)) -> Certificate {
        let mut params = params(&["mx.example.org"], Duration::days(90));
        params.distinguished_name.push(DnType::CommonName, "mx.example.org");
        params.extended_key_usages = vec![Purpose::ServerAuth, Purpose::ClientAuth];
        change(&mut params);
        facts(&params.signed_by(&self.key, &self.issuer).unwrap())
    }

    fn question(&self) -> Question {
        asked(Trust::Roots(vec![self.root.der.clone()]))
    }

    fn sent(&self, change: impl FnOnce(&mut CertificateParams)) -> Given {
        Given(vec![self.leaf(change), self.middle.clone()], self.question())
    }

    fn names(&self, names: &[&str]) -> Given {
        self.sent(|p| p.subject_alt_names = params(names, Duration::DAY).subject_alt_names)
    }

    fn purposes(&self, purposes: &[Purpose]) -> Given {
        self.sent(|p| p.extended_key_usages = purposes.to_vec())
    }

    fn at(&self, at: OffsetDateTime) -> Given {
        Given(self.sent(|_| ()).0, Question { at, ..self.question() })
    }

    fn public(&self, life: Duration, born: OffsetDateTime) -> Given {
        let it = self.sent(|p| (p.not_before, p.not_after) = (born, born + life));
        Given(it.0, Question { at: born + Duration::hours(1), ..asked(Trust::System) })
    }
}

/// What rcgen makes no more: short keys and old digests, made by openssl. The names of the leaves, judged by its root.
struct Old(tempfile::TempDir);

fn old() -> Old {
    let folder = tempfile::tempdir().unwrap();
    let script = r#"
        printf 'subjectAltName=DNS:mx.example.org\n' > ext
        openssl req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 900 -subj "/CN=Old root"
        sign() { openssl req -new -key $1.key -subj "/CN=mx.example.org" -out $1.csr
                 openssl x509 -req -in $1.csr -CA root.pem -CAkey root.key -CAcreateserial -days 60 $2 -extfile ext -out $1.pem; }
        for bits in 2047 2048; do openssl genrsa -out rsa$bits.key $bits; sign rsa$bits; done
        for curve in secp224r1 prime256v1 secp521r1; do openssl ecparam -genkey -name $curve -noout -out $curve.key; sign $curve; done
        for digest in md5 sha1 sha256; do cp prime256v1.key $digest.key; sign $digest -$digest; done
    "#;
    let done = Command::new("sh").args(["-ec", script]).current_dir(folder.path()).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Old(folder)
}

impl Old {
    fn read(&self, name: &str) -> Certificate {
        let bytes = std::fs::read(self.0.path().join(format!("{name}.pem"))).unwrap();
        match read(name, &bytes, None).unwrap().remove(0) {
            Item::Certificate(it) => it,
            other => panic!("{other:?}"),
        }
    }

    fn sent(&self, name: &str) -> Given {
        let trust = Trust::Roots(vec![self.read("root").der]);
        Given(vec![self.read(name)], Question { at: OffsetDateTime::now_utc(), ..asked(trust) })
    }
}

fn cases() -> Vec<Case> {
    let (it, stranger, old) = (world(), world(), old());
    let leaf = it.leaf(|_| ());
    let (end, born) = (leaf.not_after, leaf.not_before);
    let middle = || it.middle.clone();
    let root = || it.root.clone();
    let given = |given: Vec<Certificate>| Given(given, it.question());
    let of_key =
        |key: &str| Given(it.sent(|_| ()).0, Question { key: Some(KeyIdentity::new(key)), ..it.question() });
    let good = || vec![it.sent(|_| ())];
    let own = facts(&params(&["mx.example.org"], Duration::days(90)).self_signed(&it.key).unwrap());
    let case = |code, bad, good| Case { code, bad, good };
    let (day, second) = (Duration::DAY, Duration::SECOND);
    let (before, after) = (datetime!(2027-03-14 23:59:59 UTC), datetime!(2027-03-15 0:00 UTC));
    vec![
        case("no-certificate", vec![given(vec![])], good()),
        case("key-mismatch", vec![of_key(&stranger.root.spki_sha256)], vec![of_key(&leaf.spki_sha256)]),
        case(
            "host-mismatch",
            // One label for a star (RFC 9525, section 6.3), and no part of one.
            vec![it.names(&["mx.example.com"]), it.names(&["*.org"]), it.names(&["*.mx.example.org"])],
            vec![it.names(&["*.example.org"]), it.names(&["a.example", "MX.EXAMPLE.ORG"])],
        ),
        // The last second is part of its life (RFC 5280, section 4.1.2.5).
        case("expired", vec![it.at(end + second)], vec![it.at(end)]),
        case("not-yet-valid", vec![it.at(born - second)], vec![it.at(born)]),
        case("expires-soon", vec![it.at(end - day * 30 + second)], vec![it.at(end - day * 30)]),
        case("chain-incomplete", vec![given(vec![leaf.clone()])], good()),
        case(
            "chain-reordered",
            vec![given(vec![middle(), leaf.clone()])],
            vec![given(vec![leaf.clone(), leaf.clone(), middle()])],
        ),
        case(
            "chain-extra",
            vec![
                given(vec![leaf.clone(), middle(), stranger.middle.clone()]),
                given(vec![leaf.clone(), middle(), root()]),
            ],
            good(),
        ),
        case(
            "chain-untrusted",
            vec![Given(vec![leaf.clone(), middle(), root()], stranger.question())],
            vec![given(vec![leaf.clone(), middle(), root()])],
        ),
        case(
            "self-signed",
            vec![given(vec![own.clone()])],
            vec![Given(vec![own.clone()], asked(Trust::Roots(vec![own.der.clone()])))],
        ),
        case(
            "ca-as-leaf",
            vec![it.sent(|p| p.is_ca = IsCa::Ca(BasicConstraints::Constrained(0)))],
            vec![it.sent(|p| p.is_ca = IsCa::ExplicitNoCa)],
        ),
        case(
            "weak-key",
            vec![old.sent("rsa2047"), old.sent("secp224r1")],
            vec![old.sent("rsa2048"), old.sent("prime256v1"), old.sent("secp521r1")],
        ),
        case("weak-signature", vec![old.sent("md5"), old.sent("sha1")], vec![old.sent("sha256")]),
        case(
            "no-server-auth",
            vec![it.purposes(&[Purpose::ClientAuth]), it.purposes(&[Purpose::Any])],
            vec![it.purposes(&[Purpose::ServerAuth]), it.purposes(&[])],
        ),
        case("common-name-only", vec![it.names(&[])], good()),
        case(
            "validity-too-long",
            // A day more by one second; and the last day of one rule beside the first of the next.
            vec![it.public(day * 200, BORN), it.public(day * 101 - second, after)],
            vec![
                it.public(day * 200 - second, BORN),
                it.public(day * 100 - second, after),
                it.public(day * 200 - second, before),
                // A company's own CA may do as it likes.
                it.sent(|p| p.not_after = BORN + day * 900),
            ],
        ),
        case(
            "no-client-auth",
            vec![it.purposes(&[Purpose::ServerAuth])],
            vec![it.purposes(&[Purpose::ServerAuth, Purpose::ClientAuth]), it.purposes(&[])],
        ),
        case("wildcard", vec![it.names(&["*.example.org"])], vec![it.names(&["mx.example.org"])]),
    ]
}

fn codes(Given(certificates, question): Given) -> Vec<&'static str> {
    check(certificates, &question).findings.iter().map(Explain::code).collect()
}

#[test]
fn each_code_has_a_certificate_that_triggers_it_and_one_that_just_does_not() {
    for Case { code, bad, good } in cases() {
        assert!(!bad.is_empty() && !good.is_empty(), "{code}");
        for (at, given) in bad.into_iter().enumerate() {
            let codes = codes(given);
            assert!(codes.contains(&code), "{code}, case {at}: {codes:?}");
        }
        for (at, given) in good.into_iter().enumerate() {
            let codes = codes(given);
            assert!(!codes.contains(&code), "not {code}, case {at}: {codes:?}");
        }
    }
}

#[test]
fn each_code_of_the_contract_has_a_case() {
    // `unreadable` is the command's own: tests/certificate.rs.
    let promised = "no-certificate key-mismatch host-mismatch expired not-yet-valid expires-soon chain-incomplete \
        chain-reordered chain-extra chain-untrusted self-signed ca-as-leaf weak-key weak-signature no-server-auth \
        common-name-only validity-too-long wildcard";
    let cases: Vec<&str> = cases().iter().map(|case| case.code).collect();
    for code in promised.split_whitespace() {
        assert!(cases.contains(&code), "{code}");
    }
}

#[test]
fn without_a_name_or_a_key_the_rest_is_judged_all_the_same() {
    let it = world();
    let Given(given, question) = it.names(&["mx.other.example"]);
    let question = Question { hosts: Vec::new(), ..question };
    assert_eq!(check(given, &question).findings, Vec::new());
    let Given(given, _) = it.names(&["mx.other.example"]);
    assert_eq!(codes(Given(given[..1].to_vec(), question)), ["chain-incomplete"]);
}
