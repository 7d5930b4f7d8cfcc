//! What the words of a cipher suite's name mean, whichever sign stands between them.

/// A cipher suite by its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Parts {
    pub exchange: Exchange,
    pub authentication: Authentication,
    pub cipher: Cipher,
    /// Of the MAC, or of the AEAD's key derivation.
    pub hash: Option<Hash>,
    pub export: bool,
}

/// How the key is agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Exchange {
    /// Not part of the suite: always ephemeral (RFC 8446).
    Tls13,
    Rsa,
    Dh,
    Ecdh,
    Dhe,
    Ecdhe,
    Psk,
    RsaPsk,
    DhePsk,
    EcdhePsk,
    Srp,
    Kerberos,
    Gost,
    Unknown,
}

/// How the server shows who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Authentication {
    /// Not part of the suite, or of no other kind than the key exchange.
    Implied,
    Rsa,
    Dss,
    Ecdsa,
    Psk,
    Nobody,
}

/// The cipher with its mode, and the bits of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Cipher {
    Null,
    Rc4(u16),
    Rc2(u16),
    Des(u16),
    TripleDes,
    Idea,
    Seed,
    Gost,
    ChaCha20,
    Block(Block, u16, Mode),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Block {
    Aes,
    Camellia,
    Aria,
    Sm4,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Mode {
    Cbc,
    Gcm,
    Ccm,
    /// CCM with a tag of eight bytes (RFC 6655).
    Ccm8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Hash {
    Md5,
    Sha1,
    Sha256,
    Sha384,
}

impl Cipher {
    pub(super) fn bits(self) -> Option<u16> {
        match self {
            Self::Null => Some(0),
            Self::Rc4(bits) | Self::Rc2(bits) | Self::Des(bits) | Self::Block(_, bits, _) => Some(bits),
            Self::TripleDes => Some(168),
            Self::Idea | Self::Seed => Some(128),
            Self::ChaCha20 => Some(256),
            Self::Gost => None,
        }
    }

    pub(super) fn is_aead(self) -> bool {
        matches!(self, Self::ChaCha20 | Self::Block(_, _, Mode::Gcm | Mode::Ccm | Mode::Ccm8))
    }

    pub(super) fn has_short_tag(self) -> bool {
        matches!(self, Self::Block(_, _, Mode::Ccm8))
    }
}

impl Parts {
    pub(super) fn read(name: &str) -> Option<Self> {
        // The longest registered name has 46 characters; Exim's are longer.
        if name.len() > 120 || !name.is_ascii() {
            return None;
        }
        let upper = name.to_ascii_uppercase();
        // RFC 9150: integrity without encryption.
        if let Some(hash) = match upper.as_str() {
            "TLS_SHA256_SHA256" => Some(Hash::Sha256),
            "TLS_SHA384_SHA384" => Some(Hash::Sha384),
            _ => None,
        } {
            return Some(Self::tls13(Cipher::Null, Some(hash)));
        }
        let words: Vec<&str> =
            upper.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let (cipher, at, after) = cipher(&words)?;
        let (before, after) = (&words[..at], &words[after..]);
        let named = after.iter().find_map(|word| hash(word));
        let hash = named.or_else(|| hash_of_aead(cipher));
        let export = before.iter().any(|word| word.starts_with("EXP"));
        let cipher = if export { shortened(cipher) } else { cipher };
        // TLS_AES_128_GCM_SHA256 (RFC 8446), TLS1-3-… (mbedTLS), TLS13-… (wolfSSL).
        if matches!(before, ["TLS" | "TLS13"] | ["TLS1", "3"]) && cipher.is_aead() {
            return Some(Self::tls13(cipher, hash));
        }
        let (exchange, authentication) = exchange(
            before,
            named.is_some() || matches!(cipher, Cipher::Block(_, _, Mode::Ccm | Mode::Ccm8)),
        );
        Some(Self { exchange, authentication, cipher, hash, export })
    }

    /// The same cipher and hash as a suite of TLS 1.3.
    pub(super) fn in_tls13(self) -> Self {
        let hash = match self.cipher {
            Cipher::Block(_, _, Mode::Ccm | Mode::Ccm8) => Some(Hash::Sha256),
            _ => self.hash,
        };
        Self::tls13(self.cipher, hash)
    }

    fn tls13(cipher: Cipher, hash: Option<Hash>) -> Self {
        Self {
            exchange: Exchange::Tls13,
            authentication: Authentication::Implied,
            cipher,
            hash,
            export: false,
        }
    }
}

/// The cipher, where its first word stands, and where the first word behind it.
fn cipher(words: &[&str]) -> Option<(Cipher, usize, usize)> {
    words.iter().enumerate().find_map(|(at, word)| {
        let rest = &words[at + 1..];
        let (cipher, used) = match *word {
            "NULL" => (Cipher::Null, 0),
            "RC4" | "ARCFOUR" => match bits(rest) {
                Some(bits) => (Cipher::Rc4(bits), 1),
                None => (Cipher::Rc4(128), 0),
            },
            "RC2" => match rest {
                ["CBC", bits, ..] if bits.parse::<u16>().is_ok() => (Cipher::Rc2(bits.parse().ok()?), 2),
                _ => (Cipher::Rc2(128), 0),
            },
            "3DES" => (Cipher::TripleDes, 0),
            "DES40" => (Cipher::Des(40), 0),
            "DES" => match rest {
                ["CBC3" | "192" | "EDE3", ..] => (Cipher::TripleDes, 1),
                ["CBC", "40", ..] => (Cipher::Des(40), 2),
                _ => (Cipher::Des(56), 0),
            },
            "IDEA" => (Cipher::Idea, 0),
            "SEED" => (Cipher::Seed, 0),
            "CHACHA20" => (Cipher::ChaCha20, 0),
            "28147" | "GOST89" | "MAGMA" | "KUZNYECHIK" => (Cipher::Gost, 0),
            _ => return block(word, rest).map(|(cipher, used)| (cipher, at, at + 1 + used)),
        };
        Some((cipher, at, at + 1 + used))
    })
}

fn block(word: &str, rest: &[&str]) -> Option<(Cipher, usize)> {
    let (block, tail) =
        [("AES", Block::Aes), ("CAMELLIA", Block::Camellia), ("ARIA", Block::Aria), ("SM4", Block::Sm4)]
            .into_iter()
            .find_map(|(name, block)| Some((block, word.strip_prefix(name)?)))?;
    let (bits, mut used) = match tail {
        "" if block == Block::Sm4 => (128, 0),
        "" => (bits(rest)?, 1),
        _ => (tail.parse().ok().filter(|bits| matches!(bits, 128 | 192 | 256))?, 0),
    };
    let mode = match &rest[used..] {
        ["GCM", ..] => Mode::Gcm,
        ["CCM8", ..] => Mode::Ccm8,
        ["CCM", "8", ..] => {
            used += 1;
            Mode::Ccm8
        }
        ["CCM", ..] => Mode::Ccm,
        ["CBC", ..] => Mode::Cbc,
        // OpenSSL leaves CBC out: AES256-SHA.
        _ => return Some((Cipher::Block(block, bits, Mode::Cbc), used)),
    };
    Some((Cipher::Block(block, bits, mode), used + 1))
}

fn bits(rest: &[&str]) -> Option<u16> {
    rest.first()?.parse().ok().filter(|bits| matches!(bits, 40 | 56 | 64 | 128 | 192 | 256))
}

fn hash(word: &str) -> Option<Hash> {
    match word {
        "MD5" => Some(Hash::Md5),
        "SHA" | "SHA1" => Some(Hash::Sha1),
        "SHA256" => Some(Hash::Sha256),
        "SHA384" => Some(Hash::Sha384),
        _ => None,
    }
}

/// What goes without saying in many spellings: RFC 5288, RFC 7905.
fn hash_of_aead(cipher: Cipher) -> Option<Hash> {
    match cipher {
        Cipher::Block(_, 256, Mode::Gcm) => Some(Hash::Sha384),
        Cipher::Block(_, _, Mode::Gcm) | Cipher::ChaCha20 => Some(Hash::Sha256),
        _ => None,
    }
}

/// OpenSSL names the export ciphers as their full-strength parents: EXP-RC4-MD5.
fn shortened(cipher: Cipher) -> Cipher {
    match cipher {
        Cipher::Rc4(128) => Cipher::Rc4(40),
        Cipher::Rc2(128) => Cipher::Rc2(40),
        Cipher::Des(56) => Cipher::Des(40),
        other => other,
    }
}

/// `complete`: the name says the rest in full, so that silence about the key exchange means RSA, as with OpenSSL.
fn exchange(words: &[&str], complete: bool) -> (Exchange, Authentication) {
    let has = |names: &[&str]| words.iter().any(|word| names.contains(word));
    let dhe = has(&["DHE", "EDH", "ADH"]);
    let ecdhe = has(&["ECDHE", "EECDH", "AECDH"]);
    if has(&["PSK"]) {
        let exchange = match (dhe, ecdhe, has(&["RSA"])) {
            (true, _, _) => Exchange::DhePsk,
            (_, true, _) => Exchange::EcdhePsk,
            (_, _, true) => Exchange::RsaPsk,
            _ => Exchange::Psk,
        };
        return (exchange, Authentication::Psk);
    }
    let authentication = if has(&["ADH", "AECDH", "ANON"]) {
        Authentication::Nobody
    } else if has(&["ECDSA"]) {
        Authentication::Ecdsa
    } else if has(&["DSS", "DSA"]) {
        Authentication::Dss
    } else if has(&["RSA"]) {
        Authentication::Rsa
    } else {
        Authentication::Implied
    };
    if has(&["SRP"]) {
        return (Exchange::Srp, authentication);
    }
    if has(&["KRB5"]) {
        return (Exchange::Kerberos, Authentication::Implied);
    }
    if words.iter().any(|word| word.starts_with("GOST")) {
        return (Exchange::Gost, Authentication::Implied);
    }
    // OpenSSL: ECDHE-ARIA256-GCM-SHA384.
    let or_rsa = if authentication == Authentication::Implied { Authentication::Rsa } else { authentication };
    // What the registry calls DH_anon is ephemeral.
    let anonymous = authentication == Authentication::Nobody;
    if ecdhe || (anonymous && has(&["ECDH"])) {
        (Exchange::Ecdhe, or_rsa)
    } else if dhe || (anonymous && has(&["DH"])) {
        (Exchange::Dhe, or_rsa)
    } else if has(&["ECDH"]) {
        (Exchange::Ecdh, or_rsa)
    } else if has(&["DH"]) {
        (Exchange::Dh, or_rsa)
    } else if authentication == Authentication::Rsa || (words.is_empty() || has(&["EXP"])) && complete {
        (Exchange::Rsa, Authentication::Rsa)
    } else {
        (Exchange::Unknown, authentication)
    }
}
