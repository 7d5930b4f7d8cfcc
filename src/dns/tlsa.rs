//! TLSA records (RFC 6698, RFC 7671), as mail between servers reads them (RFC 7672, section 3.1).

use aws_lc_rs::digest::{SHA256, SHA512, digest};
use data_encoding::HEXLOWER;
use hickory_resolver::proto::rr::rdata::TLSA;
use serde::{Serialize, Serializer};
use std::fmt;
use x509_parser::prelude::{FromDer, X509Certificate};

/// What of the chain a record is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Usage {
    /// 2, DANE-TA: a CA's certificate, which has to be sent along.
    Ta,
    /// 3, DANE-EE: the server's own.
    Ee,
    /// 0, 1 and what is not defined: nothing that a mail server can use.
    Other(u8),
}

/// What of a certificate is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selector {
    /// 0: all of it.
    Whole,
    /// 1: its public key, which survives a renewal that keeps the key.
    Key,
    /// Not defined.
    Other(u8),
}

/// How it is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matching {
    /// 0: as it is.
    Exact,
    /// 1.
    Sha256,
    /// 2.
    Sha512,
    /// Not defined.
    Other(u8),
}

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tlsa {
    /// What of the chain it is about.
    pub usage: Usage,
    /// What of the certificate.
    pub selector: Selector,
    /// How it is compared.
    pub matching: Matching,
    /// With what.
    pub data: Vec<u8>,
    /// Whether it matches what the server shows; `None` where that is not known.
    pub matches: Option<bool>,
}

impl Tlsa {
    /// From the record.
    pub(super) fn of(it: &TLSA) -> Self {
        let usage = match u8::from(it.cert_usage) {
            2 => Usage::Ta,
            3 => Usage::Ee,
            other => Usage::Other(other),
        };
        let selector = match u8::from(it.selector) {
            0 => Selector::Whole,
            1 => Selector::Key,
            other => Selector::Other(other),
        };
        let matching = match u8::from(it.matching) {
            0 => Matching::Exact,
            1 => Matching::Sha256,
            2 => Matching::Sha512,
            other => Matching::Other(other),
        };
        Self { usage, selector, matching, data: it.cert_data.clone(), matches: None }
    }

    /// `3 1 1` of this key, known by the SHA-256 of its SubjectPublicKeyInfo in hexadecimal: what everybody should publish.
    pub fn of_key(usage: Usage, spki_sha256: &str) -> Option<Self> {
        let data = HEXLOWER.decode(spki_sha256.as_bytes()).ok().filter(|data| data.len() == 32)?;
        Some(Self { usage, selector: Selector::Key, matching: Matching::Sha256, data, matches: None })
    }

    /// Whether a mail server can use it: usages 0 and 1 mean nothing between mail servers (RFC 7672, section 3.1.3), and
    /// a digest has its length.
    pub fn is_usable(&self) -> bool {
        let length = match self.matching {
            Matching::Exact => !self.data.is_empty(),
            Matching::Sha256 => self.data.len() == 32,
            Matching::Sha512 => self.data.len() == 64,
            Matching::Other(_) => false,
        };
        length && !matches!(self.usage, Usage::Other(_)) && !matches!(self.selector, Selector::Other(_))
    }

    /// Whether a certificate is the one that the record speaks of, wherever it stands.
    pub fn speaks_of(&self, der: &[u8]) -> bool {
        if !self.is_usable() {
            return false;
        }
        let part = match self.selector {
            Selector::Whole => der,
            Selector::Key => match X509Certificate::from_der(der) {
                Ok((_, it)) => return self.is(it.tbs_certificate.subject_pki.raw),
                Err(_) => return false,
            },
            Selector::Other(_) => return false,
        };
        self.is(part)
    }

    fn is(&self, part: &[u8]) -> bool {
        match self.matching {
            Matching::Exact => part == self.data,
            Matching::Sha256 => digest(&SHA256, part).as_ref() == self.data,
            Matching::Sha512 => digest(&SHA512, part).as_ref() == self.data,
            Matching::Other(_) => false,
        }
    }

    fn numbers(&self) -> [u8; 3] {
        let usage = match self.usage {
            Usage::Ta => 2,
            Usage::Ee => 3,
            Usage::Other(other) => other,
        };
        let selector = match self.selector {
            Selector::Whole => 0,
            Selector::Key => 1,
            Selector::Other(other) => other,
        };
        let matching = match self.matching {
            Matching::Exact => 0,
            Matching::Sha256 => 1,
            Matching::Sha512 => 2,
            Matching::Other(other) => other,
        };
        [usage, selector, matching]
    }
}

/// As a zone file has it: `3 1 1 0f…`.
impl fmt::Display for Tlsa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [usage, selector, matching] = self.numbers();
        write!(f, "{usage} {selector} {matching} {}", HEXLOWER.encode(&self.data))
    }
}

impl Serialize for Tlsa {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let [usage, selector, matching] = self.numbers();
        let mut it = serializer.serialize_struct("Tlsa", 6)?;
        it.serialize_field("usage", &usage)?;
        it.serialize_field("selector", &selector)?;
        it.serialize_field("matching", &matching)?;
        it.serialize_field("data", &HEXLOWER.encode(&self.data))?;
        it.serialize_field("usable", &self.is_usable())?;
        it.serialize_field("matches", &self.matches)?;
        it.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hickory_resolver::proto::rr::rdata::tlsa;
    use proptest::prelude::*;

    fn record(usage: u8, selector: u8, matching: u8, data: Vec<u8>) -> Tlsa {
        Tlsa::of(&TLSA::new(
            tlsa::CertUsage::from(usage),
            tlsa::Selector::from(selector),
            tlsa::Matching::from(matching),
            data,
        ))
    }

    #[test]
    fn what_a_mail_server_cannot_use_is_known() {
        assert!(record(3, 1, 1, vec![0; 32]).is_usable());
        assert!(record(2, 0, 2, vec![0; 64]).is_usable());
        for (usage, selector, matching, length) in [
            (0, 1, 1, 32),
            (1, 1, 1, 32),
            (3, 2, 1, 32),
            (3, 1, 3, 32),
            (3, 1, 1, 31),
            (3, 1, 2, 32),
            (3, 0, 0, 0),
        ] {
            assert!(!record(usage, selector, matching, vec![0; length]).is_usable());
        }
    }

    #[test]
    fn a_certificate_is_compared_by_whole_or_key_and_each_digest() {
        let key = rcgen::KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
        let certificate = params.self_signed(&key).unwrap();
        let der = certificate.der();
        let spki = rcgen::PublicKeyData::subject_public_key_info(&key);
        for (selector, part) in [(0, der.to_vec()), (1, spki)] {
            for (matching, data) in [
                (0, part.clone()),
                (1, digest(&SHA256, &part).as_ref().to_vec()),
                (2, digest(&SHA512, &part).as_ref().to_vec()),
            ] {
                assert!(record(3, selector, matching, data.clone()).speaks_of(der), "{selector} {matching}");
                assert!(!record(1, selector, matching, data.clone()).speaks_of(der));
                let mut other = data;
                other[0] ^= 1;
                assert!(!record(3, selector, matching, other).speaks_of(der));
            }
        }
    }

    proptest! {
        #[test]
        fn no_record_and_no_certificate_makes_it_panic(
            usage: u8, selector: u8, matching: u8,
            data in proptest::collection::vec(any::<u8>(), 0..70),
            der in proptest::collection::vec(any::<u8>(), 0..70),
        ) {
            let it = record(usage, selector, matching, data);
            let _ = it.speaks_of(&der);
            let text = it.to_string();
            let numbers = format!("{usage} {selector} {matching} ");
            prop_assert!(text.starts_with(&numbers), "{}", text);
        }
    }
}
