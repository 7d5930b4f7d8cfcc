//! Chains with faults, made by rcgen.

use super::{AT, HOST};
use postseal::certificate::Certificate;
use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DistinguishedName, DnType,
    ExtendedKeyUsagePurpose as Purpose, GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose as Usage,
    NameConstraints, PublicKeyData, SanType, SubjectPublicKeyInfo,
};
use std::path::Path;
use std::process::Command;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

macro_rules! changes {
    ($($name:ident,)*) => {
        /// One thing that is done to a good chain. `Middle…`: to the CA next to the root, where there is one.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Change { $($name),* }
        pub const ALL: &[Change] = &[$(Change::$name),*];
    };
}

changes! {
    LeafExpired,
    LeafNotYet,
    MiddleExpired,
    MiddleNotYet,
    RootExpired,
    RootNotYet,
    OtherName,
    SecondName,
    UpperCase,
    Wildcard,
    WildcardTooHigh,
    WildcardTooLow,
    WildcardPartial,
    NameWithDot,
    CommonNameOnly,
    CommonNameAndOther,
    CommonNameAndMail,
    NoName,
    LeafIsCa,
    LeafSelfSigned,
    LeafTrusted,
    LeafCriticalUnknown,
    LeafNoBasicConstraints,
    LeafShortKey,
    LeafEd25519,
    LeafP384,
    Forged,
    WeakDigest,
    MiddleMissing,
    MiddleNoCa,
    MiddleNoCertSign,
    MiddleTooShort,
    MiddleTrusted,
    RootTooShort,
    RootOther,
    RootSent,
    CrossSent,
    Shuffled,
    Stray,
    PurposeNone,
    PurposeClient,
    PurposeServer,
    PurposeAny,
    PurposeCode,
    UsageSignature,
    UsageCrl,
    MiddlePurposeServer,
    MiddlePurposeClient,
    MiddlePurposeAny,
    Permitted,
    PermittedOther,
    Excluded,
    ExcludedOther,
    RootPermittedOther,
}
use Change::*;

/// The keys: made once, as that takes longer than all the rest.
pub struct Keys {
    root: KeyPair,
    other: KeyPair,
    middles: Vec<KeyPair>,
    leaf: KeyPair,
    ed25519: KeyPair,
    p384: KeyPair,
    short: SubjectPublicKeyInfo,
}

impl Keys {
    pub fn new() -> Self {
        let new = || KeyPair::generate().unwrap();
        let script = "openssl genrsa 1024 2>/dev/null | openssl pkey -pubout";
        let short = Command::new("sh").args(["-ec", script]).output().unwrap().stdout;
        Self {
            root: new(),
            other: new(),
            middles: vec![new(), new(), new()],
            leaf: new(),
            ed25519: KeyPair::generate_for(&rcgen::PKCS_ED25519).unwrap(),
            p384: KeyPair::generate_for(&rcgen::PKCS_ECDSA_P384_SHA384).unwrap(),
            short: SubjectPublicKeyInfo::from_pem(&String::from_utf8(short).unwrap()).unwrap(),
        }
    }
}

/// A chain to be judged: how many CAs stand between root and leaf, and what was done to it.
#[derive(Debug, Clone)]
pub struct Plan {
    pub between: usize,
    pub changes: Vec<Change>,
}

pub struct Made {
    /// As it is sent, the leaf first.
    pub sent: Vec<Vec<u8>>,
    pub trusted: Vec<u8>,
}

impl Plan {
    pub fn has(&self, change: Change) -> bool {
        self.changes.contains(&change)
    }

    fn ca(&self, name: &str, middle: bool) -> CertificateParams {
        let mut it = CertificateParams::default();
        it.distinguished_name = named(name);
        it.key_usages = vec![Usage::KeyCertSign, Usage::CrlSign];
        it.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let (expired, early) = if middle { (MiddleExpired, MiddleNotYet) } else { (RootExpired, RootNotYet) };
        (it.not_before, it.not_after) = self.dates(expired, early);
        if middle && self.has(MiddleNoCa) {
            it.is_ca = IsCa::ExplicitNoCa;
        }
        if middle && self.has(MiddleNoCertSign) {
            it.key_usages = vec![Usage::CrlSign];
        }
        // A chain with one CA in between is as long as it may be; with more it is too long.
        if self.has(if middle { MiddleTooShort } else { RootTooShort }) {
            it.is_ca = IsCa::Ca(BasicConstraints::Constrained(u8::from(!middle)));
        }
        let purposes = [
            (MiddlePurposeServer, Purpose::ServerAuth),
            (MiddlePurposeClient, Purpose::ClientAuth),
            (MiddlePurposeAny, Purpose::Any),
        ];
        let purposes = purposes.into_iter().filter(|(change, _)| middle && self.has(*change));
        it.extended_key_usages = purposes.map(|(_, purpose)| purpose).collect();
        let mut limits = NameConstraints { permitted_subtrees: vec![], excluded_subtrees: vec![] };
        let tree = |name: &str| GeneralSubtree::DnsName(name.to_owned());
        for (change, name) in
            [(Permitted, "example.org"), (PermittedOther, "example.net"), (RootPermittedOther, "example.net")]
        {
            if self.has(change) && middle == (change != RootPermittedOther) {
                limits.permitted_subtrees.push(tree(name));
            }
        }
        for (change, name) in [(Excluded, "example.org"), (ExcludedOther, "example.net")] {
            if self.has(change) && middle {
                limits.excluded_subtrees.push(tree(name));
            }
        }
        if !(limits.permitted_subtrees.is_empty() && limits.excluded_subtrees.is_empty()) {
            it.name_constraints = Some(limits);
        }
        it
    }

    fn dates(&self, expired: Change, early: Change) -> (OffsetDateTime, OffsetDateTime) {
        let (day, long) = (Duration::DAY, Duration::days(60));
        match (self.has(expired), self.has(early)) {
            (true, _) => (AT - long, AT - day),
            (_, true) => (AT + day, AT + long),
            _ => (AT - long, AT + long),
        }
    }

    fn leaf(&self) -> CertificateParams {
        let mut it = CertificateParams::default();
        let nameless =
            [CommonNameOnly, CommonNameAndOther, CommonNameAndMail].into_iter().any(|it| self.has(it));
        it.distinguished_name = named(if nameless { HOST } else { "A mail server" });
        (it.not_before, it.not_after) = self.dates(LeafExpired, LeafNotYet);
        if self.has(WeakDigest) {
            // openssl signs nothing again that is not valid on the day of the test.
            (it.not_before, it.not_after) = (datetime!(2020-01-01 0:00 UTC), datetime!(2049-01-01 0:00 UTC));
        }
        let names: &[&str] = match self.changes.iter().find(|it| (OtherName..=NoName).contains(it)) {
            Some(OtherName | CommonNameAndOther) => &["mx.example.net"],
            Some(SecondName) => &["mail.example.org", HOST],
            Some(UpperCase) => &["MX.Example.ORG"],
            Some(Wildcard) => &["*.example.org"],
            Some(WildcardTooHigh) => &["*.org"],
            Some(WildcardTooLow) => &["*.mx.example.org"],
            Some(WildcardPartial) => &["m*.example.org"],
            Some(NameWithDot) => &["mx.example.org."],
            Some(CommonNameOnly | CommonNameAndMail | NoName) => &[],
            _ => &[HOST],
        };
        it.subject_alt_names = names.iter().map(|it| SanType::DnsName((*it).try_into().unwrap())).collect();
        if self.has(CommonNameAndMail) {
            it.subject_alt_names.push(SanType::Rfc822Name("a@example.org".try_into().unwrap()));
        }
        it.is_ca = if self.has(LeafIsCa) {
            IsCa::Ca(BasicConstraints::Unconstrained)
        } else if self.has(LeafNoBasicConstraints) {
            IsCa::NoCa
        } else {
            IsCa::ExplicitNoCa
        };
        let purposes = [
            (PurposeClient, Purpose::ClientAuth),
            (PurposeServer, Purpose::ServerAuth),
            (PurposeAny, Purpose::Any),
            (PurposeCode, Purpose::CodeSigning),
        ];
        it.extended_key_usages =
            purposes.into_iter().filter(|(change, _)| self.has(*change)).map(|(_, it)| it).collect();
        if !(PurposeNone..=PurposeCode).any_of(self) {
            it.extended_key_usages = vec![Purpose::ServerAuth, Purpose::ClientAuth];
        }
        for (change, usage) in [(UsageSignature, Usage::DigitalSignature), (UsageCrl, Usage::CrlSign)] {
            if self.has(change) {
                it.key_usages.push(usage);
            }
        }
        if self.has(LeafCriticalUnknown) {
            let mut unknown = CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 55555, 1], vec![5, 0]);
            unknown.set_criticality(true);
            it.custom_extensions.push(unknown);
        }
        it
    }

    pub fn make(&self, keys: &Keys, folder: &Path) -> Made {
        let root = self.ca("Root", false);
        let mut cas = vec![root.self_signed(&keys.root).unwrap()];
        let mut issuer = (root, &keys.root);
        for (at, key) in keys.middles.iter().enumerate().take(self.between) {
            let middle = self.ca(&format!("Middle {at}"), at == 0);
            cas.push(middle.signed_by(key, &Issuer::from_params(&issuer.0, issuer.1)).unwrap());
            issuer = (middle, key);
        }
        if self.has(Forged) {
            issuer.1 = &keys.other;
        }
        let leaf = self.leaf();
        let own: &dyn PublicKeyData = match () {
            () if self.has(LeafShortKey) => &keys.short,
            () if self.has(LeafEd25519) => &keys.ed25519,
            () if self.has(LeafP384) => &keys.p384,
            () => &keys.leaf,
        };
        let alone = self.has(LeafSelfSigned) || self.has(LeafTrusted);
        let leaf = if alone || self.has(WeakDigest) {
            leaf.self_signed(&keys.leaf).unwrap()
        } else {
            leaf.signed_by(&Public(own), &Issuer::from_params(&issuer.0, issuer.1)).unwrap()
        };
        let mut leaf = leaf.der().to_vec();
        if self.has(WeakDigest) && !alone {
            leaf = sign_with_sha1(&leaf, cas.last().unwrap(), issuer.1, folder);
        }
        let other = self.ca("Other root", false).self_signed(&keys.other).unwrap().der().to_vec();
        let cas: Vec<Vec<u8>> = cas.into_iter().map(|ca| ca.der().to_vec()).collect();
        let trusted = match () {
            () if self.has(RootOther) => other.clone(),
            () if self.has(LeafTrusted) => leaf.clone(),
            () if self.has(MiddleTrusted) => cas.get(1).unwrap_or(&cas[0]).clone(),
            () => cas[0].clone(),
        };
        let mut sent = vec![leaf];
        let missing = usize::from(self.has(MiddleMissing));
        sent.extend(cas[1..].iter().rev().take(self.between.saturating_sub(missing)).cloned());
        if self.has(Shuffled) {
            sent[1..].reverse();
        }
        if self.has(CrossSent) && self.between > 0 {
            // The same CA, vouched for by a root that nobody knows, and for longer.
            let mut cross = self.ca("Middle 0", true);
            cross.not_after += Duration::DAY;
            let issuer = self.ca("Other root", false);
            let cross =
                cross.signed_by(&keys.middles[0], &Issuer::from_params(&issuer, &keys.other)).unwrap();
            sent.insert(1, cross.der().to_vec());
        }
        if self.has(RootSent) {
            sent.push(cas[0].clone());
        }
        if self.has(Stray) {
            sent.push(other);
        }
        Made { sent, trusted }
    }
}

trait AnyOf {
    fn any_of(self, plan: &Plan) -> bool;
}

impl AnyOf for std::ops::RangeInclusive<Change> {
    fn any_of(self, plan: &Plan) -> bool {
        plan.changes.iter().any(|it| self.contains(it))
    }
}

/// Any of the kinds of public key.
struct Public<'a>(&'a dyn PublicKeyData);

impl PublicKeyData for Public<'_> {
    fn der_bytes(&self) -> &[u8] {
        self.0.der_bytes()
    }

    fn algorithm(&self) -> &'static rcgen::SignatureAlgorithm {
        self.0.algorithm()
    }
}

fn named(name: &str) -> DistinguishedName {
    let mut it = DistinguishedName::new();
    it.push(DnType::CommonName, name);
    it
}

pub fn pem(ders: &[Vec<u8>]) -> String {
    ders.iter().map(|der| Certificate::from_der(der).unwrap().to_pem()).collect()
}

/// The same certificate, signed again with a digest that rcgen does not offer.
fn sign_with_sha1(leaf: &[u8], ca: &rcgen::Certificate, key: &KeyPair, folder: &Path) -> Vec<u8> {
    std::fs::write(folder.join("weak.pem"), pem(&[leaf.to_vec()])).unwrap();
    std::fs::write(folder.join("weak-ca.pem"), pem(&[ca.der().to_vec()])).unwrap();
    std::fs::write(folder.join("weak-ca.key"), key.serialize_pem()).unwrap();
    let mut openssl = Command::new("openssl");
    let arguments = "x509 -in weak.pem -CA weak-ca.pem -CAkey weak-ca.key -sha1 -preserve_dates -set_serial 7 -outform DER";
    let done = openssl.args(arguments.split(' ')).current_dir(folder).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    done.stdout
}
