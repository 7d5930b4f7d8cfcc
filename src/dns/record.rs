//! Records to publish, in the forms in which people enter them.

use super::{Policy, Tlsa, Usage};
use crate::name::{DnsName, HostName, MailDomain, Mailbox};
use serde::{Serialize, Serializer};

/// How long others may keep a new record, in seconds: short, so that a mistake is soon over.
const TTL: u32 = 3600;

/// What a record takes the place of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Replaces {
    /// Nothing: it is added.
    #[default]
    Nothing,
    /// Whatever there is of its type at its name.
    All,
    /// These values at its name; others stay.
    These(Vec<String>),
}

/// A record of a zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The name, without its last dot.
    pub name: String,
    /// `TLSA`, `TXT`, `CAA`.
    pub kind: &'static str,
    /// What stands behind, as a zone file has it.
    pub value: String,
    /// How long others may keep it, in seconds.
    pub ttl: u32,
    /// What goes as it comes.
    pub replaces: Replaces,
}

impl Record {
    /// A record that others may keep for an hour.
    pub fn new(name: impl Into<String>, kind: &'static str, value: impl Into<String>) -> Self {
        Self { name: name.into(), kind, value: value.into(), ttl: TTL, replaces: Replaces::Nothing }
    }

    /// The same, in the place of something.
    #[must_use]
    pub fn in_place_of(self, replaces: Replaces) -> Self {
        Self { replaces, ..self }
    }

    /// Whether it is a change of what is there, and not only one more.
    pub fn is_change(&self) -> bool {
        match &self.replaces {
            Replaces::Nothing => false,
            Replaces::All => true,
            Replaces::These(values) => !values.is_empty(),
        }
    }

    /// TLSA `3 1 1` of this key (RFC 7672, section 3.1): the SHA-256 of the public key, in hexadecimal.
    pub fn dane(host: &HostName, port: u16, spki_sha256: &str) -> Option<Self> {
        let value = Tlsa::of_key(Usage::Ee, spki_sha256)?.to_string();
        Some(Self::new(format!("_{port}._tcp.{host}"), "TLSA", value))
    }

    /// TLSA `2 1 1` of this CA's key (RFC 7672, section 3.1.2): good for each server certificate that it issues.
    pub fn dane_ca(host: &HostName, port: u16, spki_sha256: &str) -> Option<Self> {
        let value = Tlsa::of_key(Usage::Ta, spki_sha256)?.to_string();
        Some(Self::new(format!("_{port}._tcp.{host}"), "TLSA", value))
    }

    /// This TLSA record, at the name where it stands.
    pub fn tlsa(name: &str, it: &Tlsa) -> Self {
        Self::new(name, "TLSA", it.to_string())
    }

    /// The announcement of the policy with this number (RFC 8461, section 3.1).
    pub fn mta_sts(domain: &MailDomain, id: &str) -> Self {
        Self::new(format!("_mta-sts.{domain}"), "TXT", format!("\"v=STSv1; id={id};\""))
    }

    /// Whom to send reports to (RFC 8460, section 3).
    pub fn tls_rpt(domain: &MailDomain, to: &Mailbox) -> Self {
        // A comma, an exclamation mark and a semicolon have a meaning there, and the rest one in a URI (RFC 6068).
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~+@=".contains(&b);
        let address: String = to
            .to_string()
            .bytes()
            .map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect();
        let value = format!("\"v=TLSRPTv1; rua=mailto:{address}\"");
        Self::new(format!("_smtp._tls.{domain}"), "TXT", value)
    }

    /// That this CA may issue (RFC 8659).
    pub fn caa(name: &DnsName, issuer: &HostName) -> Self {
        let tag = if name.is_wildcard() { "issuewild" } else { "issue" };
        Self::new(name.base().to_string(), "CAA", format!("0 {tag} \"{issuer}\""))
    }

    /// That this CA may issue, beside the records with this tag that are there.
    pub fn caa_tagged(at: &HostName, tag: &str, issuer: &HostName) -> Self {
        Self::new(at.to_string(), "CAA", format!("0 {tag} \"{issuer}\""))
    }

    /// The same, to this account alone (RFC 8657, section 3).
    pub fn caa_account(at: &HostName, tag: &str, issuer: &str, account: &str) -> Self {
        Self::new(at.to_string(), "CAA", format!("0 {tag} \"{issuer}; accounturi={account}\""))
    }

    /// As a zone file of BIND has it.
    pub fn bind(&self) -> String {
        format!("{}. {} IN {} {}", self.name, self.ttl, self.kind, self.value)
    }

    /// What stands behind, as a web form takes it: a text without its quotes.
    pub fn plain_value(&self) -> &str {
        let bare = self.value.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
        bare.unwrap_or(&self.value)
    }

    /// What goes as it comes, as a zone file has it, where that is known value by value.
    pub fn bind_away(&self) -> Vec<String> {
        let Replaces::These(values) = &self.replaces else { return Vec::new() };
        values.iter().map(|value| format!("{}. IN {} {value}", self.name, self.kind)).collect()
    }

    /// As nsupdate takes it (RFC 2136): one line for each, first what goes, then that it is sent: all of one message is
    /// done at once. A message is about one zone, and the servers of a domain may lie in several: each record has its own.
    pub fn nsupdate(&self) -> String {
        let Self { name, kind, value, ttl, replaces } = self;
        let mut lines = match replaces {
            Replaces::Nothing => Vec::new(),
            Replaces::All => vec![format!("update delete {name}. {kind}")],
            Replaces::These(all) => {
                all.iter().map(|old| format!("update delete {name}. {kind} {old}")).collect()
            }
        };
        lines.push(format!("update add {name}. {ttl} {kind} {value}"));
        lines.push("send".to_owned());
        lines.join("\n")
    }

    /// The same, to take it away; others of the name stay.
    pub fn nsupdate_away(&self) -> String {
        format!("update delete {}. {} {}\nsend", self.name, self.kind, self.value)
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut it = serializer.serialize_struct("Record", 6)?;
        it.serialize_field("name", &self.name)?;
        it.serialize_field("type", self.kind)?;
        it.serialize_field("value", &self.value)?;
        it.serialize_field("action", if self.is_change() { "change" } else { "add" })?;
        it.serialize_field("bind", &self.bind())?;
        it.serialize_field("nsupdate", &self.nsupdate())?;
        it.end()
    }
}

/// Where the file of a policy belongs (RFC 8461, section 3.3).
pub fn policy_url(domain: &MailDomain) -> String {
    format!("https://mta-sts.{domain}/.well-known/mta-sts.txt")
}

/// The policy to begin with: tried, not enforced, for a day (section 5: senders tell what would fail, and deliver).
pub fn first_policy(hosts: &[HostName]) -> Policy {
    let mx = hosts.iter().cloned().map(DnsName::from).collect();
    Policy { mode: super::Mode::Testing, max_age: 86_400, mx }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn records_stand_as_a_zone_file_has_them() {
        let domain: MailDomain = "example.org".parse().unwrap();
        let key = "ab".repeat(32);
        let dane = Record::dane(&"mx.example.org".parse().unwrap(), 25, &key).unwrap();
        assert_eq!(dane.bind(), format!("_25._tcp.mx.example.org. 3600 IN TLSA 3 1 1 {key}"));
        assert_eq!(
            dane.nsupdate(),
            format!("update add _25._tcp.mx.example.org. 3600 TLSA 3 1 1 {key}\nsend")
        );
        assert_eq!(Record::dane(&"mx.example.org".parse().unwrap(), 25, "abc"), None);
        let ca = Record::dane_ca(&"mx.example.org".parse().unwrap(), 25, &key).unwrap();
        assert_eq!(ca.bind(), format!("_25._tcp.mx.example.org. 3600 IN TLSA 2 1 1 {key}"));
        let sts = Record::mta_sts(&domain, "20260131");
        assert_eq!(sts.bind(), "_mta-sts.example.org. 3600 IN TXT \"v=STSv1; id=20260131;\"");
        let report = Record::tls_rpt(&domain, &"tls!a@example.org".parse().unwrap());
        assert_eq!(report.value, "\"v=TLSRPTv1; rua=mailto:tls%21a@example.org\"");
        let caa = Record::caa(&"*.example.org".parse().unwrap(), &"letsencrypt.org".parse().unwrap());
        assert_eq!(caa.bind(), "example.org. 3600 IN CAA 0 issuewild \"letsencrypt.org\"");
        // Into the field of a web form: a text has no quotes there, and the quotes within something stay.
        assert_eq!(sts.plain_value(), "v=STSv1; id=20260131;");
        assert_eq!(caa.plain_value(), "0 issuewild \"letsencrypt.org\"");
    }

    #[test]
    fn a_change_takes_away_what_it_replaces_and_nothing_else() {
        let domain: MailDomain = "example.org".parse().unwrap();
        let added = Record::mta_sts(&domain, "2");
        assert!(!added.is_change() && !added.clone().in_place_of(Replaces::These(Vec::new())).is_change());
        let changed = added.in_place_of(Replaces::All);
        assert!(changed.is_change());
        assert_eq!(
            changed.nsupdate(),
            "update delete _mta-sts.example.org. TXT\n\
             update add _mta-sts.example.org. 3600 TXT \"v=STSv1; id=2;\"\nsend"
        );
        let at = "_25._tcp.mx.example.org";
        let key = Record::new(at, "TLSA", "3 1 1 bb").in_place_of(Replaces::These(vec!["3 1 1 aa".into()]));
        assert_eq!(
            key.nsupdate(),
            format!("update delete {at}. TLSA 3 1 1 aa\nupdate add {at}. 3600 TLSA 3 1 1 bb\nsend")
        );
        assert_eq!(key.bind_away(), [format!("{at}. IN TLSA 3 1 1 aa")]);
    }

    #[test]
    fn the_first_policy_lists_every_server_and_enforces_nothing() {
        let policy = first_policy(&["mx1.example.org".parse().unwrap(), "mx2.example.org".parse().unwrap()]);
        assert!(policy.lists(&"mx2.example.org".parse().unwrap()));
        assert_eq!(policy.to_text().parse(), Ok(policy));
    }

    proptest! {
        /// Whatever the address is, nothing ends the text of the record before its end.
        #[test]
        fn no_address_breaks_out_of_its_record(local in "[!-~]{1,20}") {
            if let Ok(to) = format!("{local}@example.org").parse::<Mailbox>() {
                let value = Record::tls_rpt(&"example.org".parse().unwrap(), &to).value;
                let inside = value.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap();
                prop_assert!(!inside.contains(['"', '\\', ',', '!']), "{}", inside);
            }
        }
    }
}
