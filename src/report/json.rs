//! For programs: the same facts, in the keys of the command line's contract.

use super::{Report, Words};
use crate::explain::Explain;
use crate::received::{Message, Ours, Verdict};
use crate::tls::Class;
use serde_json::{Value, json};

pub(super) fn text(report: &Report, words: Words<'_>) -> String {
    let server = report.server.as_ref();
    let ours = Ours::typed(&report.hosts).unwrap_or_default();
    let told = |it: &Message, expected, verdict| {
        let mut document = message(it, expected, verdict, words);
        // Whoever gets the report asks whose line it is; to the mailbox it may be the word of others all the same.
        if let Some(hops) = document["hops"].as_array_mut() {
            for (hop, into) in it.hops.iter().zip(hops) {
                into["ours_by_name"] = ours.wrote(hop).into();
            }
        }
        document
    };
    let document = json!({
        "postseal": env!("CARGO_PKG_VERSION"),
        "made": rfc3339(report.made),
        "rehearsal": report.rehearsal,
        "name": report.name,
        "hosts": report.hosts,
        "domains": report.domains,
        "server": server.map(|it| json!({ "kind": it.kind, "version": it.version })),
        "policy": report.asked,
        "certificate": report.certificate,
        "sent": report.sending,
        "message": told(&report.message, report.expected, &report.verdict),
        "other_direction": report.other.as_deref().map(|it| told(&it.message, Some(it.expected), &it.verdict)),
    });
    // A value made of texts and numbers can always be written.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// A message and what it proves, as `postseal headers --json` prints it.
pub fn message(message: &Message, expected: Option<Class>, verdict: &Verdict, words: Words<'_>) -> Value {
    let what = |it: &dyn Explain| (words.say)(&format!("{}-what", it.code()), &it.facts());
    let reasons: Vec<Value> = verdict
        .reasons
        .iter()
        .map(|reason| json!({ "code": reason.code(), "message": what(reason) }))
        .collect();
    let mut document = json!(message);
    document["verdict"] = json!({
        "grade": verdict.grade,
        "summary": what(&verdict.main()),
        "expected": expected,
        "met": verdict.expected,
        "reasons": reasons,
    });
    document
}

fn rfc3339(at: time::OffsetDateTime) -> Option<String> {
    at.format(&time::format_description::well_known::Rfc3339).ok()
}
