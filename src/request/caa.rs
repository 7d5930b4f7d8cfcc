//! Which CAs may issue for a name: CAA records (RFC 8659).

use crate::name::{DnsName, HostName};
use serde::{Serialize, Serializer};

/// The tags that CAs know (RFC 8659, RFC 9495 and IANA's registry), in lower case.
const KNOWN: [&str; 7] =
    ["issue", "issuewild", "iodef", "issuemail", "issuevmc", "contactemail", "contactphone"];

/// One CAA record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaaRecord {
    /// Who does not know the tag must not issue.
    pub critical: bool,
    /// What the record is about: `issue`.
    pub tag: String,
    /// What it says: `ca.example; account=1`.
    pub value: Vec<u8>,
}

/// Who may issue for a name, and which records say so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Issuance {
    /// The name asked about.
    pub name: DnsName,
    /// Where the records that count stand: at the name or the next above it that has any.
    pub at: Option<HostName>,
    /// Who may issue.
    pub issuers: Issuers,
    /// Which records say so: those that are tagged `issue`, or for a wildcard `issuewild`.
    pub tag: &'static str,
    /// To which account and by which proof alone: `accounturi=…`, `validationmethods=…` (RFC 8657).
    pub parameters: Vec<String>,
    /// Whom each of these records lets issue, and to which account.
    #[serde(skip)]
    pub grants: Vec<Grant>,
    /// The records among them that let nobody issue, or keep everybody from it, as a zone file has them.
    #[serde(skip)]
    pub useless: Vec<String>,
}

/// Whom a record lets issue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The CA, by the domain that it is known by.
    pub issuer: String,
    /// The one account that it may issue to, where the record names any (RFC 8657, section 3).
    pub account: Option<String>,
}

/// Who may issue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Issuers {
    /// Nothing restricts it.
    Any,
    /// These CAs, by the domains that they are known by: `letsencrypt.org`. Empty: nobody.
    Only(Vec<String>),
    /// Nobody but a CA that knows this tag, which we do not.
    WhoKnows(String),
}

impl Issuers {
    /// What the first records found on the way up say (RFC 8659, section 4).
    pub fn of(records: &[CaaRecord], wildcard: bool) -> Self {
        let tagged = |record: &CaaRecord, tag: &str| record.tag.eq_ignore_ascii_case(tag);
        let known = |record: &CaaRecord| KNOWN.iter().any(|tag| tagged(record, tag));
        if let Some(record) = records.iter().find(|record| record.critical && !known(record)) {
            return Self::WhoKnows(record.tag.clone());
        }
        let tag = tag(records, wildcard);
        let mut relevant = records.iter().filter(|record| tagged(record, tag)).peekable();
        if relevant.peek().is_none() {
            return Self::Any;
        }
        let mut issuers: Vec<String> = relevant.filter_map(|record| issuer(&record.value)).collect();
        issuers.sort();
        issuers.dedup();
        Self::Only(issuers)
    }

    /// Whether no CA at all may issue.
    pub fn is_nobody(&self) -> bool {
        matches!(self, Self::Only(issuers) if issuers.is_empty())
    }
}

/// Section 4.3: issuewild, where there is any, replaces issue for a wildcard, and counts for nothing else.
fn tag(records: &[CaaRecord], wildcard: bool) -> &'static str {
    let wild = wildcard && records.iter().any(|record| record.tag.eq_ignore_ascii_case("issuewild"));
    if wild { "issuewild" } else { "issue" }
}

impl Issuance {
    /// What the first records found on the way up, which stand there, say about a name.
    pub(super) fn of(name: DnsName, at: HostName, records: &[CaaRecord]) -> Self {
        let tag = tag(records, name.is_wildcard());
        let issuers = Issuers::of(records, name.is_wildcard());
        let of_tag = || records.iter().filter(|it| it.tag.eq_ignore_ascii_case(tag));
        let grants = of_tag().filter_map(grant).collect();
        let (parameters, useless) = (parameters(of_tag()), useless(records, tag));
        Self { name, at: Some(at), issuers, tag, parameters, grants, useless }
    }

    /// There are no records for this name.
    pub(super) fn unbound(name: DnsName) -> Self {
        // For a wildcard alone, so that nothing else is kept from being issued.
        let tag = if name.is_wildcard() { "issuewild" } else { "issue" };
        let (parameters, grants, useless) = (Vec::new(), Vec::new(), Vec::new());
        Self { name, at: None, issuers: Issuers::Any, tag, parameters, grants, useless }
    }

    /// The record that lets Let's Encrypt issue, for people to put their own CA into.
    pub fn example(&self) -> String {
        self.record_for(EXAMPLE)
    }

    /// The record that lets this CA issue, as a zone file has it. It stands beside those that count already.
    pub fn record_for(&self, issuer: &str) -> String {
        let at = self.at.clone().unwrap_or_else(|| self.name.base());
        format!("{at}. IN CAA 0 {} \"{issuer}\"", self.tag)
    }
}

/// The CA that stands in examples: the one that everybody can use.
const EXAMPLE: &str = "letsencrypt.org";

/// What binds those who may issue to an account or a way of proof (RFC 8657, sections 3 and 4).
fn parameters<'a>(issuing: impl Iterator<Item = &'a CaaRecord>) -> Vec<String> {
    let texts = issuing.filter_map(|it| str::from_utf8(&it.value).ok());
    let each = texts.flat_map(|text| text.split(';').skip(1)).map(str::trim);
    let ours = each.filter(|it| it.starts_with("accounturi=") || it.starts_with("validationmethods="));
    let mut all: Vec<String> = ours.map(str::to_owned).collect();
    all.dedup();
    all
}

/// Whom a record lets issue; nobody, where it is malformed.
fn grant(record: &CaaRecord) -> Option<Grant> {
    let issuer = issuer(&record.value)?;
    let mut parameters = str::from_utf8(&record.value).ok()?.split(';').skip(1);
    let account = parameters.find_map(|it| it.trim().strip_prefix("accounturi="));
    Some(Grant { issuer, account: account.map(|it| it.trim().to_owned()) })
}

/// Those that let nobody issue, and those that keep every CA from it that does not know their tag: each as a zone file
/// has it.
fn useless(records: &[CaaRecord], tag: &str) -> Vec<String> {
    let is = |record: &CaaRecord, tag: &str| record.tag.eq_ignore_ascii_case(tag);
    // What keeps others from a wildcard is no mistake where none is wanted, nor the other way round.
    let grants = |it: &&CaaRecord| is(it, tag);
    let strange = |it: &&CaaRecord| it.critical && !KNOWN.iter().any(|tag| is(it, tag));
    let all = records.iter().filter(|it| strange(it) || grants(it) && issuer(&it.value).is_none());
    all.map(CaaRecord::value_in_zone).collect()
}

impl CaaRecord {
    /// What stands behind its name and type in a zone file (RFC 8659, section 4.1.1; RFC 1035, section 5.1).
    fn value_in_zone(&self) -> String {
        let flags = if self.critical { 128 } else { 0 };
        let value: String = self
            .value
            .iter()
            .map(|byte| match byte {
                b'"' | b'\\' => format!("\\{}", char::from(*byte)),
                0x20..=0x7e => char::from(*byte).to_string(),
                _ => format!("\\{byte:03}"),
            })
            .collect();
        format!("{flags} {} \"{value}\"", self.tag)
    }
}

/// The CA's domain. A malformed value stands for no CA at all (section 4.2).
fn issuer(value: &[u8]) -> Option<String> {
    let text = str::from_utf8(value).ok()?;
    let domain = text.split(';').next().unwrap_or_default().trim_matches([' ', '\t']);
    domain.parse::<HostName>().ok().map(String::from)
}

/// `"any"`, or the list.
impl Serialize for Issuers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Any => serializer.serialize_str("any"),
            Self::Only(issuers) => issuers.serialize(serializer),
            Self::WhoKnows(_) => Vec::<String>::new().serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(records: &[(&str, &str)], wildcard: bool) -> Issuers {
        let record = |(tag, value): &(&str, &str)| CaaRecord {
            critical: tag.starts_with('!'),
            tag: tag.trim_start_matches('!').to_owned(),
            value: value.as_bytes().to_vec(),
        };
        Issuers::of(&records.iter().map(record).collect::<Vec<_>>(), wildcard)
    }

    fn only(issuers: &[&str]) -> Issuers {
        Issuers::Only(issuers.iter().map(ToString::to_string).collect())
    }

    /// The examples of RFC 8659, section 4, and what follows from its grammar.
    #[test]
    fn who_may_issue_is_read_as_cas_read_it() {
        assert_eq!(of(&[], false), Issuers::Any);
        assert_eq!(of(&[("iodef", "mailto:security@example.com")], false), Issuers::Any);
        assert_eq!(of(&[("issue", "ca1.example.net")], false), only(&["ca1.example.net"]));
        assert_eq!(of(&[("ISSUE", " CA1.Example.NET ; account=230123")], false), only(&["ca1.example.net"]));
        assert!(of(&[("issue", ";")], false).is_nobody());
        assert!(of(&[("issue", "")], false).is_nobody());
        assert!(of(&[("issue", "%%%%%")], false).is_nobody());
        let both = [("issue", "ca1.example.net"), ("issue", ";"), ("issue", "ca2.example.org")];
        assert_eq!(of(&both, false), only(&["ca1.example.net", "ca2.example.org"]));
        assert_eq!(of(&[("!tbs", "Unknown")], false), Issuers::WhoKnows("tbs".into()));
        assert_eq!(of(&[("tbs", "Unknown")], false), Issuers::Any);
        assert_eq!(of(&[("!issue", "ca1.example.net")], false), only(&["ca1.example.net"]));
    }

    /// RFC 8657, section 5.
    #[test]
    fn accounts_and_ways_of_proof_are_read() {
        let record = |value: &str| CaaRecord { critical: false, tag: "issue".into(), value: value.into() };
        let text =
            "example.net; accounturi=https://example.net/account/1234; validationmethods=dns-01,ca-foo";
        assert_eq!(
            parameters([record(text), record("other.example; policy=ev")].iter()),
            ["accounturi=https://example.net/account/1234", "validationmethods=dns-01,ca-foo"]
        );
    }

    #[test]
    fn wildcards_have_records_of_their_own() {
        let wild = [("issue", "ca1.example.net"), ("issuewild", "ca2.example.org")];
        assert_eq!(of(&wild, false), only(&["ca1.example.net"]));
        assert_eq!(of(&wild, true), only(&["ca2.example.org"]));
        assert_eq!(of(&wild[..1], true), only(&["ca1.example.net"]));
        assert_eq!(of(&wild[1..], false), Issuers::Any);
        assert!(of(&[("issue", "ca1.example.net"), ("issuewild", ";")], true).is_nobody());
    }

    #[test]
    fn the_record_to_add_stands_where_the_others_are() {
        let unbound = |name: &str| Issuance::unbound(name.parse().unwrap());
        let it = unbound("*.example.org");
        assert_eq!(it.record_for("ca.example"), "example.org. IN CAA 0 issuewild \"ca.example\"");
        let it = unbound("mx.example.org");
        assert_eq!(it.record_for("ca.example"), "mx.example.org. IN CAA 0 issue \"ca.example\"");
        let record = |tag: &str, value: &str| CaaRecord {
            critical: false,
            tag: tag.to_owned(),
            value: value.as_bytes().to_vec(),
        };
        let of = |name: &str, records: &[CaaRecord]| {
            Issuance::of(name.parse().unwrap(), "example.org".parse().unwrap(), records)
        };
        let issue = record("issue", "ca2.example; accounturi=https://ca2.example/7");
        let it = of("mx.example.org", std::slice::from_ref(&issue));
        assert_eq!(it.record_for("ca.example"), "example.org. IN CAA 0 issue \"ca.example\"");
        // One more for wildcards alone would take them from those who may issue anything.
        let it = of("*.example.org", std::slice::from_ref(&issue));
        assert_eq!(it.record_for("ca.example"), "example.org. IN CAA 0 issue \"ca.example\"");
        let it = of("*.example.org", &[issue, record("issuewild", "ca3.example")]);
        assert_eq!(it.record_for("ca.example"), "example.org. IN CAA 0 issuewild \"ca.example\"");
        assert_eq!((it.grants.len(), it.grants[0].account.as_deref(), it.parameters.len()), (1, None, 0));
    }

    proptest! {
        #[test]
        fn no_value_makes_it_panic(value in proptest::collection::vec(any::<u8>(), 0..80)) {
            let record = CaaRecord { critical: false, tag: "issue".into(), value };
            prop_assert!(matches!(Issuers::of(&[record], true), Issuers::Only(_)));
        }
    }

    #[test]
    fn what_lets_nobody_issue_is_named_as_a_zone_file_has_it() {
        let record = |critical, tag: &str, value: &[u8]| CaaRecord {
            critical,
            tag: tag.to_owned(),
            value: value.to_vec(),
        };
        let all = [
            record(false, "issue", b"letsencrypt.org"),
            record(false, "issue", b";"),
            record(false, "issuewild", b"https://letsencrypt.org"),
            record(false, "issue", b"say \"hi\" \\ \xff"),
            record(true, "tbs", b"x"),
            record(false, "iodef", b"mailto:a@example.org"),
        ];
        assert_eq!(
            useless(&all, "issue"),
            ["0 issue \";\"", r#"0 issue "say \"hi\" \\ \255""#, "128 tbs \"x\""]
        );
        assert_eq!(useless(&all, "issuewild"), ["0 issuewild \"https://letsencrypt.org\"", "128 tbs \"x\""]);
    }
}
