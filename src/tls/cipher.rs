//! Cipher suites: one name out of the many that libraries and mail servers use, and what it is worth today.
//!
//! A name is read by its parts (key exchange, authentication, cipher, hash), so that a spelling, or a suite,
//! that is in no table is still understood. The IANA name is looked up by those parts and never made up.

mod parts;

use super::{Grade, TlsVersion};
use parts::{Authentication, Cipher, Exchange, Hash, Parts};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The registered names, <https://www.iana.org/assignments/tls-parameters>.
static REGISTERED: LazyLock<HashMap<Parts, &'static str>> = LazyLock::new(|| {
    include_str!("cipher/iana.txt").lines().filter_map(|name| Some((Parts::read(name)?, name))).collect()
});

/// More names than there are suites, and few enough that a flood of made-up ones fills no memory.
const MOST_READ: usize = 1_000;

thread_local! {
    /// Names that were read before.
    static READ: RefCell<HashMap<Box<str>, Option<CipherSuite>>> = RefCell::default();
}

/// What a connection agreed on, read from any of its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CipherSuite(Parts);

impl CipherSuite {
    /// Reads a name as OpenSSL (`ECDHE-RSA-AES256-GCM-SHA384`), GnuTLS (`ECDHE_RSA_AES_256_GCM_SHA384`), Exim with
    /// GnuTLS (`ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM`), the IANA registry, mbedTLS, NSS or Windows spell
    /// it. `None` where no cipher can be made out.
    pub fn read(name: &str) -> Option<Self> {
        // An archive names the same few millions of times.
        READ.with_borrow_mut(|known| {
            if let Some(suite) = known.get(name) {
                return *suite;
            }
            let suite = Parts::read(name).map(Self);
            if known.len() >= MOST_READ {
                known.clear();
            }
            // No name that is longer is one.
            if name.len() <= 120 {
                let _ = known.insert(name.into(), suite);
            }
            suite
        })
    }

    /// The registered name. `version` helps where a server writes a name of TLS 1.2 for a connection of TLS 1.3,
    /// as Exim and Courier with GnuTLS do: suites of TLS 1.3 say nothing of the key exchange (RFC 8446, B.4).
    pub fn iana(self, version: Option<TlsVersion>) -> Option<&'static str> {
        let parts = if version == Some(TlsVersion::Tls13) { self.0.in_tls13() } else { self.0 };
        REGISTERED.get(&parts).copied()
    }

    /// The symmetric strength in bits, as the cipher's key says it: 168 for 3DES, 0 for NULL.
    pub fn bits(self) -> Option<u16> {
        self.0.cipher.bits()
    }

    /// Whether a key that is stolen tomorrow leaves today's mail unreadable (RFC 9325, section 4.1).
    pub fn has_forward_secrecy(self) -> bool {
        matches!(
            self.0.exchange,
            Exchange::Tls13 | Exchange::Dhe | Exchange::Ecdhe | Exchange::DhePsk | Exchange::EcdhePsk
        )
    }

    /// Whether encryption and integrity are one operation (RFC 5116), which only TLS 1.2 and later know.
    pub fn is_aead(self) -> bool {
        self.0.cipher.is_aead()
    }

    /// The oldest version that can have agreed on this suite.
    fn since(self) -> Option<TlsVersion> {
        match self.0 {
            Parts { exchange: Exchange::Tls13, .. } => Some(TlsVersion::Tls13),
            // RFC 5246 brought the AEADs, and CBC with SHA-2; with PSK the latter are older (RFC 5487).
            parts if parts.cipher.is_aead() => Some(TlsVersion::Tls12),
            Parts { hash: Some(Hash::Sha256 | Hash::Sha384), authentication, .. }
                if authentication != Authentication::Psk =>
            {
                Some(TlsVersion::Tls12)
            }
            _ => None,
        }
    }

    fn is_broken(self) -> bool {
        // RFC 7465 (RC4), RFC 9325 section 4.1 (NULL, export, fewer than 112 bits), RFC 5246 F.1.1.1 (anonymous).
        self.0.export
            || self.0.authentication == Authentication::Nobody
            || matches!(self.0.cipher, Cipher::Null | Cipher::Rc4(_) | Cipher::Rc2(_) | Cipher::Des(_))
    }

    fn is_weak(self) -> bool {
        // Blocks of 64 bits (RFC 9325, section 4.1; Sweet32), MD5.
        matches!(self.0.cipher, Cipher::TripleDes | Cipher::Idea | Cipher::Gost)
            || self.0.hash == Some(Hash::Md5)
    }
}

impl Grade {
    /// What a version and a cipher suite are worth today, each as far as it is known: RFC 9325 for the good,
    /// RFC 8996 for TLS 1.0 and 1.1, RFC 7465 for RC4.
    pub fn of(version: Option<TlsVersion>, suite: Option<CipherSuite>) -> Self {
        use TlsVersion::{Ssl2, Ssl3, Tls10, Tls11, Tls12, Tls13};
        if matches!(version, Some(Ssl2 | Ssl3)) || suite.is_some_and(CipherSuite::is_broken) {
            return Self::Broken;
        }
        if matches!(version, Some(Tls10 | Tls11)) || suite.is_some_and(CipherSuite::is_weak) {
            return Self::Weak;
        }
        match (version.or(suite.and_then(CipherSuite::since)), suite) {
            (Some(Tls13), Some(suite)) if suite.0.cipher.has_short_tag() => Self::Acceptable,
            (Some(Tls13), _) => Self::Strong,
            (Some(Tls12), Some(suite))
                if suite.has_forward_secrecy() && suite.is_aead() && !suite.0.cipher.has_short_tag() =>
            {
                Self::Strong
            }
            (Some(_), Some(_)) => Self::Acceptable,
            // A cipher that TLS 1.0 knows as well, and nothing that proves a later version.
            (None, Some(_)) => Self::Weak,
            (_, None) => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use TlsVersion::{Ssl3, Tls10, Tls12, Tls13};

    fn suite(name: &str) -> CipherSuite {
        CipherSuite::read(name).unwrap_or_else(|| panic!("{name} is a cipher suite"))
    }

    #[test]
    fn every_name_of_the_libraries_finds_its_iana_name() {
        let table = include_str!("../../tests/ciphers/names.tsv");
        let rows = table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t'));
        let mut checked = 0;
        for mut row in rows {
            let (iana, _, name) = (row.next().unwrap(), row.next().unwrap(), row.next().unwrap());
            assert_eq!(suite(name).iana(None), Some(iana), "{name}");
            assert_eq!(suite(iana), suite(name), "{name}");
            checked += 1;
        }
        assert!(checked > 300, "{checked}");
    }

    #[test]
    fn no_two_registered_names_are_read_alike() {
        let names = include_str!("cipher/iana.txt").lines().count();
        assert_eq!(REGISTERED.len(), names);
    }

    #[test]
    fn names_of_other_writers() {
        for (name, version, iana) in [
            ("EDH-RSA-DES-CBC3-SHA", None, "TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA"),
            ("EXP-RC4-MD5", None, "TLS_RSA_EXPORT_WITH_RC4_40_MD5"),
            ("ADH-RC4-MD5", None, "TLS_DH_anon_WITH_RC4_128_MD5"),
            ("ECDH-RSA-AES128-SHA", None, "TLS_ECDH_RSA_WITH_AES_128_CBC_SHA"),
            ("EXP-EDH-RSA-DES-CBC-SHA", None, "TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA"),
            ("TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384", Some(Tls12), "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"),
            ("TLS1-3-AES-128-GCM-SHA256", None, "TLS_AES_128_GCM_SHA256"),
            ("SSL_RSA_WITH_RC4_128_MD5", None, "TLS_RSA_WITH_RC4_128_MD5"),
            ("TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256", None, "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384"),
            ("ECDHE_RSA_AES_256_GCM_SHA384", Some(Tls13), "TLS_AES_256_GCM_SHA384"),
            ("ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM", Some(Tls13), "TLS_AES_256_GCM_SHA384"),
            (
                "ECDHE_X25519__RSA_PSS_RSAE_SHA256__CHACHA20_POLY1305",
                Some(Tls13),
                "TLS_CHACHA20_POLY1305_SHA256",
            ),
            ("ECDHE_SECP256R1__RSA_SHA512__AES_128_CBC__SHA1", None, "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"),
            ("RSA_ARCFOUR_SHA1", None, "TLS_RSA_WITH_RC4_128_SHA"),
            ("RSA_AES_256_CBC_SHA1", None, "TLS_RSA_WITH_AES_256_CBC_SHA"),
        ] {
            assert_eq!(suite(name).iana(version), Some(iana), "{name}");
        }
    }

    #[test]
    fn what_is_no_cipher_is_not_read_as_one() {
        for name in ["", "X", "TLSv1.3", "NONE", "verify=OK", "with", "SHA256", "ECDHE"] {
            assert_eq!(CipherSuite::read(name), None, "{name}");
        }
    }

    #[test]
    fn grades() {
        for (version, name, grade) in [
            (Some(Tls13), "TLS_AES_128_GCM_SHA256", Grade::Strong),
            (Some(Tls12), "ECDHE-RSA-CHACHA20-POLY1305", Grade::Strong),
            (None, "ECDHE-RSA-AES256-GCM-SHA384", Grade::Strong),
            (Some(Tls12), "DHE-RSA-AES256-GCM-SHA384", Grade::Strong),
            (Some(Tls12), "AES256-GCM-SHA384", Grade::Acceptable),
            (Some(Tls12), "ECDHE-RSA-AES256-SHA384", Grade::Acceptable),
            (Some(Tls12), "ECDHE-ECDSA-AES128-CCM8", Grade::Acceptable),
            (Some(Tls12), "AES128-SHA", Grade::Acceptable),
            (None, "ECDHE-RSA-AES256-SHA384", Grade::Acceptable),
            (None, "DHE-RSA-AES256-SHA", Grade::Weak),
            (Some(Tls10), "ECDHE-RSA-AES256-SHA", Grade::Weak),
            (Some(Tls12), "DES-CBC3-SHA", Grade::Weak),
            (None, "EDH-RSA-DES-CBC3-SHA", Grade::Weak),
            (None, "RC4-MD5", Grade::Broken),
            (Some(Tls12), "ECDHE-RSA-RC4-SHA", Grade::Broken),
            (Some(Tls12), "AECDH-AES256-SHA", Grade::Broken),
            (Some(Tls12), "ADH-AES256-GCM-SHA384", Grade::Broken),
            (Some(Tls12), "ECDHE-RSA-NULL-SHA", Grade::Broken),
            (Some(Tls13), "TLS_SHA256_SHA256", Grade::Broken),
            (Some(Ssl3), "AES256-SHA", Grade::Broken),
            (Some(Tls10), "EXP-DES-CBC-SHA", Grade::Broken),
        ] {
            assert_eq!(Grade::of(version, Some(suite(name))), grade, "{version:?} {name}");
        }
        assert_eq!(Grade::of(Some(Tls13), None), Grade::Strong);
        assert_eq!(Grade::of(Some(Tls10), None), Grade::Weak);
        assert_eq!(Grade::of(Some(Tls12), None), Grade::Unknown);
        assert_eq!(Grade::of(None, None), Grade::Unknown);
    }

    #[test]
    fn bits_are_those_of_the_cipher() {
        for (name, bits) in
            [("RC4-MD5", 128), ("DES-CBC3-SHA", 168), ("TLS_AES_256_GCM_SHA384", 256), ("NULL-SHA", 0)]
        {
            assert_eq!(suite(name).bits(), Some(bits), "{name}");
        }
    }
}
