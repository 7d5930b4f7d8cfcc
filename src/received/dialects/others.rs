//! Products that are known by a mark and write in one of the common shapes.

use super::{Dialect, generic, has_mark, origin};
use crate::received::facts::{Facts, using};
use crate::received::hop::Software;
use crate::received::items::Item;
use crate::received::line::{Key, Line, bracketed_ip};
use crate::received::origin::Named;

pub(super) const OTHERS: Dialect = Dialect { software, facts, origin };

/// The start of a comment behind `by`, and whose it is.
const MARKS: [(&str, &str); 51] = [
    ("ASSP", "assp"),
    ("Apache James", "james"),
    ("ArGoSoft", "argosoft"),
    ("Axigen", "axigen"),
    ("Barracuda", "barracuda"),
    ("Clearswift", "clearswift"),
    ("CommuniGate", "communigate"),
    ("Content Technologies", "clearswift"),
    ("Cyrus", "cyrus"),
    ("Dovecot", "dovecot"),
    ("FortiMail", "fortimail"),
    ("Groupware", "groupwise"),
    ("GroupWise", "groupwise"),
    ("HCL Domino", "domino"),
    ("HCL Notes", "domino"),
    ("Halon", "halon"),
    ("IBM Domino", "domino"),
    ("IMail", "imail"),
    ("InterScan", "trendmicro"),
    ("JAMES", "james"),
    ("KMail", "kerio"),
    ("Kerio", "kerio"),
    ("Lotus Domino", "domino"),
    ("MDaemon", "mdaemon"),
    ("MailEnable", "mailenable"),
    ("Mimecast", "mimecast"),
    ("Nemesis", "nemesis"),
    ("Oath Hermes", "yahoo"),
    ("Oracle Communications", "oracle"),
    ("PMDF", "oracle"),
    ("PPE Hosted", "proofpoint"),
    ("PPS", "proofpoint"),
    ("PowerMTA", "powermta"),
    ("Proofpoint", "proofpoint"),
    ("RZmta", "rzmta"),
    ("SMG", "symantec"),
    ("SimpleEmailService", "ses"),
    ("Sophos", "sophos"),
    ("Stalwart", "stalwart"),
    ("Sun Java", "oracle"),
    ("Symantec", "symantec"),
    ("Trend Micro", "trendmicro"),
    ("WP-SMTPD", "wp"),
    ("Yahoo Inc", "yahoo"),
    ("Zimbra", "zimbra"),
    ("amavis", "amavis"),
    ("ecelerity", "momentum"),
    ("envelope-sender ", "maddy"),
    ("fetchmail", "fetchmail"),
    ("qpsmtpd", "qpsmtpd"),
    ("smtp/Yandex", "yandex"),
];

/// The end of the receiver's name, where a service has one name for all.
const HOSTS: [(&str, &str); 21] = [
    (".amazonaws.com", "ses"),
    (".amazonses.com", "ses"),
    (".cudaops.com", "barracuda"),
    (".fortimail.com", "fortimail"),
    (".fortimailcloud.com", "fortimail"),
    (".iphmx.com", "cisco"),
    (".mail.ru", "mailru"),
    (".mailgun.net", "mailgun"),
    (".mailgun.org", "mailgun"),
    (".messagelabs.com", "symantec"),
    (".mimecast.com", "mimecast"),
    (".postini.com", "postini"),
    (".ppe-hosted.com", "proofpoint"),
    (".pphosted.com", "proofpoint"),
    (".sophos.com", "sophos"),
    (".symcld.net", "symantec"),
    (".trendmicro.com", "trendmicro"),
    (".trendmicro.eu", "trendmicro"),
    (".yahoo.com", "yahoo"),
    (".yandex.net", "yandex"),
    (".zohomail.com", "zoho"),
];

fn software(line: &Line<'_>) -> Option<Software> {
    let marked = || MARKS.iter().find(|(mark, _)| has_mark(line, mark));
    let host = line.word(Key::By).unwrap_or_default().as_bytes();
    let ends = |end: &str| {
        let at = host.len().checked_sub(end.len());
        at.is_some_and(|at| host[at..].eq_ignore_ascii_case(end.as_bytes()))
    };
    let named = || HOSTS.iter().find(|(end, _)| ends(end));
    if let Some((_, id)) = marked().or_else(named) {
        return Some(Software(id));
    }
    let mut words = line.clause(Key::With).iter().filter_map(|item| item.word());
    let (first, second) = (words.next()?, words.next().unwrap_or_default());
    let lhlo = || line.from().iter().filter_map(|item| item.comment()).any(|text| text.starts_with("LHLO "));
    match (first, second) {
        ("Microsoft", it) if it.starts_with("SMTPSVC") => Some(Software("smtpsvc")),
        ("MailEnable", _) => Some(Software("mailenable")),
        (word, _) if word.starts_with("ESMTP/TLS/") => Some(Software("cisco")),
        (word, _) if word.eq_ignore_ascii_case("LMTP") && lhlo() => Some(Software("zimbra")),
        _ if line.comments().any(|comment| comment == "SG") => Some(Software("sendgrid")),
        _ if line.word(Key::Via) == Some("tcp") => Some(Software("mox")),
        _ => None,
    }
}

fn origin<'a>(line: &Line<'a>) -> Named<'a> {
    let is_yahoo = || software(line).is_some_and(|it| it.as_str() == "yahoo");
    origin::by_http(line).filter(|_| is_yahoo()).unwrap_or_else(|| origin::usual(line))
}

/// These write about the connection before `by`: behind the address, and nowhere else does HELO get there.
fn facts<'a>(line: &Line<'a>) -> Facts<'a> {
    let facts = generic::facts(line);
    match software(line) {
        Some(Software("stalwart" | "postini")) => super::connection(line).or(facts),
        // Until 2021 Mimecast said no more than that.
        Some(Software("mimecast")) if line.comments_on_connection().any(|it| it == "Using TLS") => {
            facts.or(Facts::bare())
        }
        // Symantec.cloud names the address alone, and no HELO.
        Some(Software("symantec")) => match line.from() {
            [Item::Word(address), Item::Comment(said)] if bracketed_ip(address).is_some() => {
                facts.or(using(said).unwrap_or_default())
            }
            _ => facts,
        },
        _ => facts,
    }
}
