use super::*;
use proptest::prelude::*;

fn policy(partners: &[&str]) -> Policy {
    let mut policy = Policy::default();
    for partner in partners {
        policy.add(partner.parse().unwrap()).unwrap();
    }
    policy
}

fn classes(policy: &Policy, domain: &str) -> (Class, Class) {
    let found = policy.for_partner(&domain.parse().unwrap());
    (found.outbound, found.inbound)
}

#[test]
fn the_nearest_word_holds_in_each_direction() {
    let policy = policy(&["bank.example=verified/required", "news.bank.example=plain"]);
    assert_eq!(classes(&policy, "bank.example"), (Class::Verified, Class::Required));
    assert_eq!(classes(&policy, "mail.bank.example"), (Class::Verified, Class::Required));
    assert_eq!(classes(&policy, "a.news.bank.example"), (Class::Plain, Class::Required));
    assert_eq!(classes(&policy, "notbank.example"), (Class::Opportunistic, Class::Opportunistic));
    assert_eq!(classes(&policy, "example"), (Class::Opportunistic, Class::Opportunistic));
}

#[test]
fn nobody_is_named_twice() {
    let mut policy = policy(&["bank.example=required"]);
    let twice = Error::PartnerTwice("bank.example".parse().unwrap());
    assert_eq!(policy.add("BANK.example=plain".parse().unwrap()), Err(twice));
    policy.put("bank.example=plain".parse().unwrap());
    assert_eq!(policy.partners().len(), 1);
    assert_eq!(classes(&policy, "bank.example").0, Class::Plain);
    assert!(policy.remove(&"bank.example".parse().unwrap()).is_some());
    let text = "[[partners]]\ndomain = 'a.example'\n[[partners]]\ndomain = 'A.example'\n";
    assert!(Policy::from_toml(text).unwrap_err().to_string().contains("twice"));
}

#[test]
fn a_file_is_readable_and_a_slip_in_it_is_told() {
    let mut policy = policy(&["bank.example=verified"]);
    policy.raise_minimum(TlsVersion::Tls13).unwrap();
    policy.add_client("192.0.2.0/24=required".parse().unwrap()).unwrap();
    let text = policy.to_toml().unwrap();
    let expected = r#"inbound = "opportunistic"
outbound = "opportunistic"
profile = "intermediate"
minimum = "TLSv1.3"
submission = false
dane = false
mta_sts = false

[[partners]]
domain = "bank.example"
outbound = "verified"

[[clients]]
from = "192.0.2.0/24"
inbound = "required"
"#;
    assert_eq!(text, expected);
    assert_eq!(Policy::from_toml(&text), Ok(policy));
    let slips = [
        "inbuond = 'plain'",
        "inbound = 'tls'",
        "[[partners]]\ndomain = 'a b'",
        "profile = 'strict'",
        "minimum = 'TLSv1.1'",
        "minimum = '9'",
        "[[clients]]\nfrom = '192.0.2.0/33'\ninbound = 'plain'",
        "[[clients]]\nfrom = '192.0.2.1'\ninbound = 'plain'\n[[clients]]\nfrom = '192.0.2.1'\ninbound = 'plain'",
    ];
    for slip in slips {
        assert!(matches!(Policy::from_toml(slip), Err(Error::Unreadable { .. })), "{slip}");
    }
}

/// As it was written before profiles, submission and rules for servers that connect were known.
#[test]
fn an_older_file_is_read_as_it_was_meant() {
    let text = "inbound = \"required\"\noutbound = \"plain\"\n\n[[partners]]\ndomain = \"bank.example\"\n\
                outbound = \"verified\"\ncertificate_names = [\"mx.provider.example\"]\n";
    let read = Policy::from_toml(text).unwrap();
    assert_eq!((read.profile(), read.minimum()), (Profile::Intermediate, TlsVersion::Tls12));
    assert!(!read.submission && !read.dane && !read.mta_sts && read.clients().is_empty());
    assert_eq!(classes(&read, "bank.example"), (Class::Verified, Class::Required));
}

#[test]
fn the_lowest_version_is_raised_above_the_profile_never_below() {
    let mut policy = Policy::default();
    let (minimum, profile) = (TlsVersion::Tls11, Profile::Intermediate);
    assert_eq!(policy.raise_minimum(minimum), Err(Error::MinimumBelowProfile { minimum, profile }));
    policy.raise_minimum(TlsVersion::Tls13).unwrap();
    policy.set_profile(Profile::Old);
    assert_eq!(policy.minimum(), TlsVersion::Tls13);
    policy.raise_minimum(TlsVersion::Tls11).unwrap();
    policy.set_profile(Profile::Intermediate);
    assert_eq!(policy.minimum(), TlsVersion::Tls12);
    policy.set_profile(Profile::Modern);
    assert_eq!(policy.minimum(), TlsVersion::Tls13);
}

#[test]
fn rules_for_servers_that_connect_are_kept_once_each() {
    let mut policy = Policy::default();
    policy.add_client("192.0.2.1/24=required".parse().unwrap()).unwrap();
    let from: Origin = "192.0.2.0/24".parse().unwrap();
    let again = policy.add_client("192.0.2.0/24=plain".parse().unwrap());
    assert_eq!(again, Err(Error::ClientTwice(from.clone())));
    policy.put_client("192.0.2.0/24=plain".parse().unwrap());
    assert_eq!(policy.clients().len(), 1);
    assert_eq!(policy.remove_client(&from).unwrap().inbound, Class::Plain);
    assert_eq!(policy.remove_client(&from), None);
}

#[test]
fn of_rules_that_hold_an_address_the_narrowest_says_whether_tls_is_hidden() {
    let mut policy = Policy::default();
    assert!(!policy.hides_tls());
    policy.add_client("mx.bank.example=plain".parse().unwrap()).unwrap();
    assert!(!policy.hides_tls());
    for rule in ["0.0.0.0/1=plain", "127.0.0.0/8=opportunistic", "192.0.2.0/24=plain", "::/0=plain"] {
        policy.add_client(rule.parse().unwrap()).unwrap();
    }
    assert!(policy.hides_tls());
    for (address, hidden) in [
        ("10.0.0.1", true),
        ("127.0.0.1", false),
        ("192.0.2.1", true),
        ("198.51.100.1", false),
        ("::1", true),
    ] {
        assert_eq!(policy.hides_tls_from(address.parse().unwrap()), hidden, "{address}");
    }
}

#[test]
fn a_certificate_is_added_to_whom_it_belongs() {
    let print = |digit: &str| digit.repeat(64).parse::<Fingerprint>().unwrap();
    let mut policy = policy(&["bank.example=verified/verified"]);
    policy.add_client("192.0.2.0/24=verified".parse().unwrap()).unwrap();
    for (whom, digit) in [("192.0.2.7/24", "a"), ("Bank.example", "b"), ("bank.example", "b")] {
        policy.recognise(whom, print(digit)).unwrap();
    }
    assert_eq!(policy.clients()[0].client_certificates, [print("a")]);
    assert_eq!(policy.partners()[0].client_certificates, [print("b")]);
    for nobody in ["192.0.2.7", "other.example", "a b"] {
        assert_eq!(policy.recognise(nobody, print("c")), Err(Error::NobodyNamed(nobody.into())));
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back(
        defaults in (0..4usize, 0..4usize),
        partners in proptest::collection::btree_map("[a-z]{1,8}", (0..5usize, 0..5usize), 0..6),
        clients in proptest::collection::btree_map((any::<std::net::IpAddr>(), 0..33u8), 0..4usize, 0..4),
        profile in 0..3usize, raised in any::<bool>(), switches in any::<[bool; 3]>(),
    ) {
        let class = |index: usize| Class::ALL.get(index).copied();
        let [submission, dane, mta_sts] = switches;
        let policy = Policy::new(Class::ALL[defaults.0], Class::ALL[defaults.1]);
        let mut policy = Policy { submission, dane, mta_sts, ..policy };
        policy.set_profile(Profile::ALL[profile]);
        if raised {
            policy.raise_minimum(TlsVersion::Tls13)?;
        }
        for ((address, prefix), class) in clients {
            policy.put_client(Client::new(format!("{address}/{prefix}").parse()?, Class::ALL[class]));
        }
        for (label, (outbound, inbound)) in partners {
            let domain: MailDomain = format!("{label}.example").parse().unwrap();
            policy.add(Partner { outbound: class(outbound), inbound: class(inbound), ..Partner::new(domain) })?;
        }
        prop_assert_eq!(Policy::from_toml(&policy.to_toml()?)?, policy);
    }
}
