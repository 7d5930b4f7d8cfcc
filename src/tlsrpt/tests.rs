//! The reader: what the standard has is read, whatever else anybody writes breaks nothing.

use super::letter::{Content, Letter};
use super::tally::{MOST, Tally};
use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

/// The example of RFC 8460, appendix B.
const EXAMPLE: &str = r#"{
 "organization-name": "Company-X",
 "date-range": { "start-datetime": "2016-04-01T00:00:00Z", "end-datetime": "2016-04-01T23:59:59Z" },
 "contact-info": "sts-reporting@company-x.example",
 "report-id": "5065427c-23d3-47ca-b6e0-946ea0e8c4be",
 "policies": [{
   "policy": { "policy-type": "sts",
     "policy-string": ["version: STSv1","mode: testing", "mx: *.mail.company-y.example","max_age: 86400"],
     "policy-domain": "company-y.example", "mx-host": "*.mail.company-y.example" },
   "summary": { "total-successful-session-count": 5326, "total-failure-session-count": 303 },
   "failure-details": [{
     "result-type": "certificate-expired", "sending-mta-ip": "2001:db8:abcd:0012::1",
     "receiving-mx-hostname": "mx1.mail.company-y.example", "failed-session-count": 100
   }, {
     "result-type": "starttls-not-supported", "sending-mta-ip": "2001:db8:abcd:0013::1",
     "receiving-mx-hostname": "mx2.mail.company-y.example", "receiving-ip": "203.0.113.56",
     "failed-session-count": 200, "additional-information": "https://reports.company-x.example/report_info"
   }, {
     "result-type": "validation-failure", "sending-mta-ip": "198.51.100.62", "receiving-ip": "203.0.113.58",
     "receiving-mx-hostname": "mx-backup.mail.company-y.example", "failed-session-count": 3,
     "failure-reason-code": "X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED"
   }]
 }]
}"#;

const NOW: OffsetDateTime = datetime!(2026-11-29 12:00 UTC);

/// A report about one day, `days` before now.
fn report(organization: &str, id: &str, days: i64, policies: &Value) -> Value {
    let form = |time: OffsetDateTime| time.format(&time::format_description::well_known::Rfc3339).unwrap();
    let begin = (NOW - Duration::days(days)).replace_time(time::Time::MIDNIGHT);
    json!({
        "organization-name": organization, "report-id": id, "contact-info": "tls@example.com",
        "date-range": { "start-datetime": form(begin), "end-datetime": form(begin + Duration::DAY - Duration::SECOND) },
        "policies": policies,
    })
}

fn policy(kind: &str, mode: &str, good: u64, bad: u64) -> Value {
    json!([{
        "policy": { "policy-type": kind, "policy-string": ["version: STSv1", format!("mode: {mode}")],
            "policy-domain": "example.org" },
        "summary": { "total-successful-session-count": good, "total-failure-session-count": bad },
    }])
}

fn read(value: &Value) -> Result<Report, Defect> {
    Report::read(value.to_string().as_bytes())
}

fn sum(reports: &[Value]) -> Sum {
    let mut tally = Tally::default();
    for it in reports {
        tally.add(&read(it).unwrap(), None);
    }
    tally.into_sum(NOW)
}

#[test]
fn the_example_of_the_standard_is_read_and_summed() {
    let mut tally = Tally::default();
    tally.add(&Report::read(EXAMPLE.as_bytes()).unwrap(), None);
    let sum = tally.into_sum(NOW);
    let domain = &sum.domains[0];
    assert_eq!((domain.domain.as_str(), domain.successful, domain.failed), ("company-y.example", 5326, 303));
    let told: Vec<_> = domain.failures.iter().map(|it| (it.cause.as_str(), it.sessions)).collect();
    assert_eq!(
        told,
        [("starttls-not-supported", 200), ("certificate-expired", 100), ("validation-failure", 3)]
    );
    assert_eq!(domain.failures[2].reasons, ["X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED"]);
    assert_eq!(domain.failures[1].addresses[0].to_string(), "2001:db8:abcd:12::1");
    for finding in domain.findings() {
        crate::i18n::assert_worded(&finding);
    }
}

#[test]
fn every_kind_of_failure_has_its_own_words() {
    let other = [Cause::Other("new".into()), Cause::Untold];
    let codes: Vec<&str> = Cause::known()
        .chain(other)
        .map(|cause| {
            let details = json!([{ "result-type": cause.as_str(), "failed-session-count": 1 }]);
            let mut it = report("a", "1", 1, &policy("sts", "testing", 1, 1));
            if cause != Cause::Untold {
                it["policies"][0]["failure-details"] = details;
            }
            let finding = sum(&[it]).domains[0].findings().remove(0);
            assert_eq!(finding.cause, cause);
            crate::i18n::assert_worded(&finding);
            crate::explain::Explain::code(&finding)
        })
        .collect();
    let mut once = codes.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), codes.len(), "{codes:?}");
}

#[test]
fn nonsense_is_told_and_nothing_of_it_is_counted() {
    let good = report("a", "1", 1, &policy("sts", "testing", 1, 0));
    let change = |at: &str, to: Value| {
        let mut it = good.clone();
        *it.pointer_mut(at).unwrap() = to;
        read(&it).map(|_| ()).unwrap_err()
    };
    let count = "/policies/0/summary/total-failure-session-count";
    for to in [json!(-1), json!(1e30), json!("3"), json!(null), json!(0.5)] {
        assert!(matches!(change(count, to.clone()), Defect::Malformed(_)), "{to}");
    }
    for (at, to) in [
        ("/policies/0/policy/policy-domain", json!("a b")),
        ("/policies/0/policy/policy-domain", json!("")),
        ("/policies/0/policy/policy-type", json!("dane")),
        ("/date-range/start-datetime", json!("yesterday")),
        ("/date-range/end-datetime", json!("-99999-01-01T00:00:00Z")),
        ("/policies", json!({})),
        ("/organization-name", json!(7)),
    ] {
        assert!(matches!(change(at, to.clone()), Defect::Malformed(_)), "{at} {to}");
    }
    let reversed = change("/date-range/start-datetime", json!("2027-01-01T00:00:00Z"));
    assert!(matches!(reversed, Defect::Reversed { .. }), "{reversed}");
    assert_eq!(Report::read(&vec![b' '; LARGEST + 1]), Err(Defect::TooLarge));
    let deep = format!("{}{}", "{\"policies\":[".repeat(100_000), "]}".repeat(100_000));
    assert!(matches!(Report::read(deep.as_bytes()), Err(Defect::Malformed(_))));
    // A line that tells what is wrong, not the whole of it.
    let long = change("/policies/0/policy/policy-type", json!("x".repeat(100_000)));
    assert!(long.to_string().len() < 1000);
}

#[test]
fn what_others_leave_out_or_write_otherwise_is_taken() {
    let mut it = report("a", "1", 1, &policy("STS", "testing", 1, 0));
    it["policies"][0]["failure-details"] = json!(null);
    it["policies"][0]["policy"]["policy-string"] = json!("version: STSv1\nmode: none\n");
    it["policies"][0]["policy"]["policy-domain"] = json!("Example.ORG.");
    it["date-range"]["start-datetime"] = json!("2026-11-28T00:00:00");
    let read = read(&it).unwrap();
    assert_eq!(read.policies[0].domain.as_str(), "example.org");
    assert!(read.policies[0].is_off);
    assert_eq!(read.begin, datetime!(2026-11-28 00:00 UTC));
}

#[test]
fn each_report_counts_once_and_no_count_runs_over() {
    let one = report("a", "1", 1, &policy("sts", "testing", u64::MAX, u64::MAX));
    let others = [
        report("b", "1", 1, &policy("sts", "testing", 7, 3)),
        report("a", "2", 2, &policy("tlsa", "", 5, 0)),
    ];
    let all = [one.clone(), one.clone(), others[0].clone(), one, others[1].clone()];
    let sum = sum(&all);
    assert_eq!((sum.reports, sum.duplicates), (3, 2));
    let domain = &sum.domains[0];
    assert_eq!((domain.successful, domain.failed), (u64::MAX, u64::MAX));
    assert_eq!(domain.senders.iter().map(|it| it.organization.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(domain.policies.iter().map(|it| it.policy.as_str()).collect::<Vec<_>>(), ["sts", "tlsa"]);
}

#[test]
fn a_flood_of_made_up_names_stays_small() {
    let mut tally = Tally::default();
    let one = read(&report("a", "1", 1, &policy("sts", "testing", 1, 1))).unwrap();
    for number in 0..MOST + 500 {
        let it = Report { organization: format!("made up {number}"), ..one.clone() };
        tally.add(&it, None);
    }
    // A sender and a failure of each.
    assert_eq!(tally.beyond, 1000);
    let sum = tally.into_sum(NOW);
    assert_eq!((sum.domains[0].senders.len(), sum.domains[0].successful), (MOST, MOST as u64 + 500));
}

#[test]
fn the_trial_is_over_after_two_weeks_without_trouble_and_not_before() {
    let day = |days: i64, kind: &str, mode: &str, good: u64, bad: u64| {
        report("a", &days.to_string(), days, &policy(kind, mode, good, bad))
    };
    let trial = |all: &[Value]| sum(all).trial(&"example.org".parse().unwrap());
    let (begun, latest) = (day(16, "sts", "testing", 5, 0), day(1, "sts", "testing", 5, 0));
    assert_eq!(trial(&[]), Trial::NotRead);
    assert_eq!(trial(&[begun.clone(), latest.clone()]), Trial::Clean);
    assert_eq!(trial(std::slice::from_ref(&latest)), Trial::TooShort);
    assert_eq!(trial(std::slice::from_ref(&begun)), Trial::NotRead, "nothing new was read");
    let failed = |days| [begun.clone(), latest.clone(), day(days, "sts", "testing", 9, 1)];
    assert_eq!(trial(&failed(5)), Trial::Failing);
    assert_eq!(trial(&failed(20)), Trial::Clean, "mended since");
    // Who knows no policy yet tells nothing about it; who fails without one fails all the same.
    assert_eq!(trial(&[day(16, "no-policy-found", "", 5, 0), latest.clone()]), Trial::TooShort);
    assert_eq!(trial(&[begun.clone(), latest.clone(), day(3, "no-policy-found", "", 0, 1)]), Trial::Failing);
    assert_eq!(
        trial(&[begun.clone(), latest.clone(), day(3, "tlsa", "", 0, 1)]),
        Trial::Clean,
        "DANE is another matter"
    );
    assert_eq!(trial(&[day(16, "sts", "none", 5, 0), latest]), Trial::TooShort);
}

/// The message of section 5.3, with this as its attachment.
fn letter(headers: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let body = data_encoding::BASE64.encode(body);
    format!(
        "From: tls@example.com\r\nTo: tls-reports@example.org\r\n{headers}\r\n\
         Content-Type: multipart/report; report-type=\"tlsrpt\"; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nA report.\r\n--b\r\nContent-Type: {kind}\r\n\
         Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"r.json.gz\"\r\n\r\n{body}\r\n--b--\r\n"
    )
    .into_bytes()
}

fn content(bytes: &[u8]) -> Vec<Result<Report, Defect>> {
    let mut letter = Letter::default();
    letter.add(bytes);
    match letter.read() {
        Content::Reports(found) => found,
        Content::Nothing => Vec::new(),
        Content::TooLarge => vec![Err(Defect::TooLarge)],
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

#[test]
fn a_message_carries_its_report_packed_or_not_and_forwarded() {
    let expected = Report::read(EXAMPLE.as_bytes()).unwrap();
    let headers = "TLS-Report-Domain: example.org\r\nTLS-Report-Submitter: example.com";
    let packed = letter(headers, "application/tlsrpt+gzip", &gzip(EXAMPLE.as_bytes()));
    let plain = letter(headers, "application/tlsrpt+json", EXAMPLE.as_bytes());
    for message in [&packed, &plain] {
        assert_eq!(content(message), [Ok(expected.clone())]);
    }
    let forwarded = [
        b"Subject: Fwd: tlsrpt\r\nX-Of: tlsrpt\r\nContent-Type: multipart/mixed; boundary=\"c\"\r\n\r\n--c\r\n\
          Content-Type: message/rfc822\r\n\r\n"
            .as_slice(),
        &packed,
        b"\r\n--c--\r\n",
    ]
    .concat();
    assert_eq!(content(&forwarded), [Ok(expected)]);
    assert!(content(b"Subject: lunch\r\n\r\n{\"organization-name\":\"x\"}\r\n").is_empty());
    // A hundred times what a report has, in some kilobytes.
    let bomb = letter(headers, "application/tlsrpt+gzip", &gzip(&vec![b' '; 100 * (16 << 20)]));
    assert!(bomb.len() < 4 << 20);
    assert_eq!(content(&bomb), [Err(Defect::TooLarge)]);
    let cut = letter(headers, "application/tlsrpt+gzip", &gzip(EXAMPLE.as_bytes())[..200]);
    assert!(matches!(content(&cut)[..], [Err(Defect::Malformed(_))]));
    assert_eq!(content(&[packed, vec![b'x'; 25 << 20]].concat()), [Err(Defect::TooLarge)]);
}

/// A report with whatever numbers, names and kinds.
fn any_report() -> impl Strategy<Value = Value> {
    let kinds = prop::sample::select(vec!["sts", "tlsa", "no-policy-found"]);
    let causes = prop::sample::select(vec!["certificate-expired", "sts-webpki-invalid", "own-invention"]);
    let details = prop::collection::vec((causes, any::<u64>(), "\\PC{0,20}"), 0..4);
    let policies = prop::collection::vec((kinds, any::<u64>(), any::<u64>(), details, 0..3_u8), 0..4);
    ("\\PC{0,20}", "[a-z0-9]{0,3}", 0_i64..40, policies).prop_map(|(name, id, days, policies)| {
        let policies = policies.into_iter().map(|(kind, good, bad, details, domain)| {
            let details: Vec<Value> = details
                .into_iter()
                .map(|(cause, count, host)| {
                    json!({ "result-type": cause, "failed-session-count": count, "receiving-mx-hostname": host })
                })
                .collect();
            json!({
                "policy": { "policy-type": kind, "policy-domain": format!("d{domain}.example") },
                "summary": { "total-successful-session-count": good, "total-failure-session-count": bad },
                "failure-details": details,
            })
        });
        report(&name, &id, days, &policies.collect())
    })
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_or_told(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = Report::read(&bytes);
        let _ = content(&bytes);
        let _ = content(&letter("TLS-Report-Domain: a", "application/tlsrpt+gzip", &bytes));
    }

    #[test]
    fn a_report_that_is_cut_or_changed_is_read_or_told(at in 0..EXAMPLE.len(), byte in any::<u8>()) {
        let _ = Report::read(&EXAMPLE.as_bytes()[..at]);
        let mut changed = EXAMPLE.as_bytes().to_vec();
        changed[at] = byte;
        let _ = Report::read(&changed);
    }

    #[test]
    fn a_message_may_come_in_any_pieces(size in 1_usize..200) {
        let message = letter("TLS-Report-Domain: a", "application/tlsrpt+gzip", &gzip(EXAMPLE.as_bytes()));
        let mut pieces = Letter::default();
        for piece in message.chunks(size) {
            pieces.add(piece);
        }
        let Content::Reports(found) = pieces.read() else { panic!("not seen") };
        prop_assert_eq!(found, content(&message));
    }

    #[test]
    fn the_sum_is_that_of_its_parts_in_whatever_order(mut reports in prop::collection::vec(any_report(), 0..6)) {
        let there = sum(&reports);
        reports.reverse();
        let back = sum(&reports);
        prop_assert_eq!(&there.domains.iter().map(|it| (&it.domain, it.failed)).collect::<std::collections::BTreeMap<_, _>>(),
            &back.domains.iter().map(|it| (&it.domain, it.failed)).collect());
        for domain in &there.domains {
            let add = |of: fn(&Sender) -> u64| domain.senders.iter().map(of).fold(0, u64::saturating_add);
            prop_assert_eq!((domain.successful, domain.failed), (add(|it| it.successful), add(|it| it.failed)));
            let told = domain.failures.iter().map(|it| it.sessions).fold(0, u64::saturating_add);
            prop_assert_eq!(domain.failed, told);
            prop_assert!(domain.begin <= domain.end);
        }
    }
}
