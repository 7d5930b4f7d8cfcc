//! The zones: well signed, in each way that is used today, badly signed, and not at all.

/// How a zone is signed.
pub enum Signed {
    /// With this algorithm, and these further options of dnssec-signzone.
    With(&'static str, &'static str),
    Not,
}

pub struct Zone {
    pub name: &'static str,
    pub records: &'static str,
    pub signed: Signed,
}

/// Children first: a parent takes their DS records as it is signed.
pub const ZONES: &[Zone] = &[
    Zone {
        name: "secure.test",
        records: "
@ MX 10 mx
mx A @M
_25._tcp.mx TLSA 3 1 1 @GOOD
spare A @M
_25._tcp.spare TLSA 3 1 1 @GOOD
_25._tcp.spare TLSA 3 1 1 @OTHER
none A @M
wrong A @M
_25._tcp.wrong TLSA 3 1 1 @OTHER
_smtp._tls.wrong TXT \"v=TLSRPTv1; rua=nobody\"
sha512 A @M
_25._tcp.sha512 TLSA 3 0 2 @FULL512
usage A @M
_25._tcp.usage TLSA 1 1 1 @GOOD
malformed A @M
_25._tcp.malformed TYPE52 \\# 5 0301010000
_25._tcp.malformed TLSA 3 1 1 @GOOD
ta A @M
_25._tcp.ta TLSA 2 0 0 @ROOT
tasha A @3
_25._tcp.tasha TLSA 2 1 1 @CAKEY
tabare A @M
_25._tcp.tabare TLSA 2 1 1 @CAKEY
tawrong A @3
_25._tcp.tawrong TLSA 2 1 1 @OTHER
taother A @3
_25._tcp.taother TLSA 2 1 1 @CAKEY
taunsent A @M
_25._tcp.taunsent TLSA 2 0 1 @ROOT256
taname A @M
_25._tcp.taname TLSA 2 0 0 @ROOT
alias CNAME mx
clear A @P
_25._tcp.clear TLSA 3 1 1 @GOOD
lame A @M
_tcp.lame NS ns.nowhere
ns.nowhere A @X
wild A @M
*._tcp.wild TLSA 3 1 1 @GOOD
*.hosts A @M
",
        signed: Signed::With("ECDSAP256SHA256", ""),
    },
    Zone {
        name: "nsec3.test",
        records: "
@ MX 10 mx
mx A @M
_25._tcp.mx TLSA 3 1 1 @GOOD
none A @M
wild A @M
*._tcp.wild TLSA 3 1 1 @GOOD
*.hosts A @M
",
        signed: Signed::With("ECDSAP256SHA256", "-3 aabbccdd -H 0"),
    },
    Zone {
        name: "ed25519.test",
        records: "mx A @M\n_25._tcp.mx TLSA 3 1 1 @GOOD\nnone A @M\n",
        signed: Signed::With("ED25519", ""),
    },
    Zone {
        name: "rsa.test",
        records: "mx A @M\n_25._tcp.mx TLSA 3 1 1 @GOOD\nnone A @M\n",
        signed: Signed::With("RSASHA256", ""),
    },
    Zone {
        name: "expired.test",
        records: "@ MX 10 mx\nmx A @M\n_25._tcp.mx TLSA 3 1 1 @GOOD\n",
        signed: Signed::With("ECDSAP256SHA256", "-P -s 20200101000000 -e 20200201000000"),
    },
    // Its DS record in the parent is that of a key which it does not have.
    Zone {
        name: "bogus.test",
        records: "@ MX 10 mx\nmx A @M\n_25._tcp.mx TLSA 3 1 1 @GOOD\n",
        signed: Signed::With("ECDSAP256SHA256", ""),
    },
    // Not signed, though its parent says that it is.
    Zone { name: "stripped.test", records: "@ MX 10 mx\nmx A @M\n", signed: Signed::Not },
    Zone {
        name: "plain.test",
        records: "@ MX 10 mx.secure.test.\nmx A @M\n_25._tcp.mx TLSA 3 1 1 @GOOD\n",
        signed: Signed::Not,
    },
    // Names that a public CA may issue for: CAA is looked up for no others.
    Zone {
        name: "org",
        records: "
example MX 10 mx.example
mx.example A @M
mx.example CAA 0 issue \"ca.example.net\"
null MX 0 .
alias MX 10 mx.alias
mx.alias CNAME mx.example
literal MX 10 192.0.2.1.
bound MX 10 mx.bound
mx.bound A @M
mx.bound CAA 0 issue \"ca.example.net; accounturi=https://ca.example.net/account/7; validationmethods=dns-01\"
mx.there A 192.0.2.10
open MX 10 mx.open
elsewhere MX 10 mx.old.test.
mx.open A @P
wild MX 10 mx.wild
mx.wild A @3
wild CAA 0 issue \"ca.example.net\"
wild CAA 0 issuewild \"letsencrypt.org\"
narrow MX 10 mx.narrow
mx.narrow A @3
narrow CAA 0 issue \"letsencrypt.org\"
narrow CAA 0 issuewild \";\"
handed MX 10 mx.handed
mx.handed A @3
handed CAA 0 issue \"ca.example.net\"
free MX 10 mx.free
mx.free A @3
",
        signed: Signed::With("ECDSAP256SHA256", ""),
    },
    // Signed as one did ten years ago.
    Zone {
        name: "old.test",
        records: "@ MX 10 mx.secure.test.\n_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:tls@null.org\"\n",
        signed: Signed::With("NSEC3RSASHA1", "-3 aabbccdd -H 20"),
    },
    // Addresses with a name that leads back, and with one that does not.
    Zone {
        name: "arpa",
        records: "10.2.0.192.in-addr PTR mx.there.org.\n11.2.0.192.in-addr PTR mx.there.org.\n",
        signed: Signed::Not,
    },
    // Kept by two name servers, and for a few seconds by everybody else.
    Zone {
        name: "roll.test",
        records: "@ NS ns2.test.\n@ MX 10 mx\nmx A @M\n_25._tcp.mx 3 TLSA 3 1 1 @GOOD\n",
        signed: Signed::With("ECDSAP256SHA256", ""),
    },
    Zone { name: "sts.test", records: "@STS\n", signed: Signed::With("ECDSAP256SHA256", "") },
    Zone {
        name: "test",
        records: "
ns A @N
ns2 A @2
roll NS ns
roll NS ns2
secure NS ns
nsec3 NS ns
ed25519 NS ns
rsa NS ns
old NS ns
expired NS ns
bogus NS ns
stripped NS ns
plain NS ns
sts NS ns
",
        signed: Signed::With("ECDSAP256SHA256", ""),
    },
    Zone {
        name: "root",
        records: "test. NS ns.test.\nns.test. A @N\norg. NS ns.test.\narpa. NS ns.test.\n",
        signed: Signed::With("ECDSAP256SHA256", ""),
    },
];

impl Zone {
    /// The file that is served.
    pub fn file(&self) -> String {
        match self.signed {
            Signed::With(..) => format!("{}.signed", self.name),
            Signed::Not => self.name.to_owned(),
        }
    }

    /// The commands that sign it.
    pub fn sign(&self) -> String {
        // What the parent is told of these fits no key that they have.
        let lie = match self.name {
            "bogus.test" | "stripped.test" => {
                format!("echo '{0}. IN DS 12345 13 2 {1}' > dsset-{0}.", self.name, "00".repeat(32))
            }
            _ => "true".to_owned(),
        };
        let Signed::With(algorithm, options) = self.signed else { return lie };
        let (name, origin) =
            (self.name, if self.name == "root" { ".".to_owned() } else { format!("{}.", self.name) });
        // Those that take long to make (RSA) lie in the root already.
        format!(
            "{{ ls K{origin}+*.key >/dev/null 2>&1 || \
             {{ dnssec-keygen -q -a {algorithm} -f KSK {origin} && dnssec-keygen -q -a {algorithm} {origin}; }}; }} && \
             dnssec-signzone -q -S -g -o {origin} {options} -f {name}.signed {name} && {lie}"
        )
    }
}
