//! Our verdict on chain and name beside that of `openssl verify`, on chains with every fault that we could think of,
//! alone and in pairs. Where the two differ, [`DIFFERENCES`] says by which rule we are right.

mod plan;

use plan::Change::{self, *};
use plan::{ALL, Keys, Made, Plan, pem};
use postseal::certificate::{Certificate, Question, Trust, check};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use time::OffsetDateTime;
use time::macros::datetime;

const AT: OffsetDateTime = datetime!(2026-06-01 12:00 UTC);
const HOST: &str = "mx.example.org";
const PAIRS: usize = 160;

/// Where we differ: after which change, whether we accept it, and the rule that says so.
const DIFFERENCES: &[(Change, bool, &str)] = &[
    (WildcardPartial, false, "RFC 9525, section 6.3: a star is a whole label, never a part of one"),
    (CommonNameOnly, false, "RFC 9525, section 2: the common name is no name of a server"),
    (CommonNameAndMail, false, "RFC 9525, section 2: the common name is no name of a server"),
    (
        LeafIsCa,
        false,
        "RFC 5280, section 4.2.1.9: the CA bit is for keys that sign certificates; CA/Browser Forum BR, section 7.1.2.7.8",
    ),
    (
        LeafShortKey,
        false,
        "RFC 9325, section 4.5; CA/Browser Forum BR, section 6.1.5: RSA of 2048 bits at least",
    ),
    (WeakDigest, false, "CA/Browser Forum BR, section 7.1.3.2; RFC 9155, section 2: SHA-1 is forged"),
    (
        CrossSent,
        true,
        "RFC 5280, section 6.1; RFC 4158: one way to a root is enough, and only that one is installed",
    ),
    (MiddleTrusted, true, "RFC 5280, section 6.1.1 (d): any CA may be trusted, not a self-signed one alone"),
];

/// Whether openssl accepts it, and its words.
fn openssl(made: &Made, folder: &Path) -> (bool, String) {
    std::fs::write(folder.join("root.pem"), pem(std::slice::from_ref(&made.trusted))).unwrap();
    std::fs::write(folder.join("leaf.pem"), pem(&made.sent[..1])).unwrap();
    std::fs::write(folder.join("chain.pem"), pem(&made.sent[1..])).unwrap();
    let mut openssl = Command::new("openssl");
    let _ = openssl.args(["verify", "-verify_hostname", HOST, "-purpose", "sslserver", "-attime"]);
    let _ = openssl.arg(AT.unix_timestamp().to_string());
    let _ = openssl.args(["-no-CApath", "-no-CAstore", "-CAfile", "root.pem"]);
    if made.sent.len() > 1 {
        let _ = openssl.args(["-untrusted", "chain.pem"]);
    }
    let done = openssl.arg("leaf.pem").current_dir(folder).output().unwrap();
    (done.status.success(), String::from_utf8_lossy(&done.stderr).into_owned())
}

/// Whether we accept it, our words, and what we would install.
fn ours(made: &Made) -> (bool, String, Made) {
    let given = made.sent.iter().map(|der| Certificate::from_der(der).unwrap()).collect();
    let trust = Trust::Roots(vec![made.trusted.clone().into()]);
    let checked = check(given, &Question { hosts: vec![HOST.parse().unwrap()], key: None, trust, at: AT });
    let sent = checked.chain.iter().map(|it| it.der.to_vec()).collect();
    (checked.ok(), format!("{:?}", checked.findings), Made { sent, trusted: made.trusted.clone() })
}

/// Each change alone at each depth, and pairs of them by chance that is the same in each run.
fn plans() -> Vec<Plan> {
    let depths = 0..=3usize;
    let mut plans: Vec<Plan> = depths.clone().map(|between| Plan { between, changes: vec![] }).collect();
    plans.extend(
        ALL.iter().flat_map(|change| depths.clone().map(|between| Plan { between, changes: vec![*change] })),
    );
    let pair = (depths, proptest::sample::subsequence(ALL, 2));
    let pair = pair.prop_map(|(between, changes)| Plan { between, changes });
    let mut chance = TestRunner::deterministic();
    plans.extend((0..PAIRS).map(|_| pair.new_tree(&mut chance).unwrap().current()));
    plans
}

#[test]
fn we_agree_with_openssl_or_know_the_rule() {
    let (plans, keys) = (plans(), Keys::new());
    assert!(plans.len() >= 200);
    let results = std::thread::scope(|scope| {
        let half = plans.len().div_ceil(2);
        let workers: Vec<_> =
            plans.chunks(half).map(|plans| scope.spawn(|| judge_all(plans, &keys))).collect();
        workers.into_iter().flat_map(|it| it.join().unwrap()).collect::<Vec<_>>()
    });
    let (mut unexplained, mut met, mut good) = (Vec::new(), BTreeSet::new(), 0);
    for Judged { plan, theirs: (theirs, their_words), ours: (ours, our_words), installed } in &results {
        assert!(*installed || !ours || plan.has(MiddleTrusted), "as installed: {plan:?}: {our_words}");
        good += usize::from(*ours && *theirs);
        if ours == theirs {
            continue;
        }
        let rules = DIFFERENCES.iter().filter(|(change, accept, _)| plan.has(*change) && accept == ours);
        let rules: Vec<Change> = rules.map(|(change, ..)| *change).collect();
        if rules.is_empty() {
            unexplained
                .push(format!("{plan:?}\n  we: {ours} {our_words}\n  openssl: {theirs} {their_words}"));
        } else if plan.changes.len() == 1 {
            met.extend(rules);
        }
    }
    assert!(unexplained.is_empty(), "{} unexplained:\n{}", unexplained.len(), unexplained.join("\n"));
    let listed: BTreeSet<Change> = DIFFERENCES.iter().map(|(change, ..)| *change).collect();
    assert_eq!(met, listed, "a rule that no chain needs any more");
    assert!(good >= 60 && good + 60 <= results.len(), "{good} good ones of {}", results.len());
}

struct Judged<'a> {
    plan: &'a Plan,
    /// openssl's, and ours: whether it is accepted, and the words.
    theirs: (bool, String),
    ours: (bool, String),
    /// Whether openssl accepts the chain that we would install, which may be another than was sent.
    installed: bool,
}

fn judge_all<'a>(plans: &'a [Plan], keys: &Keys) -> Vec<Judged<'a>> {
    let folder = tempfile::tempdir().unwrap();
    let judge = |plan: &'a Plan| {
        let made = plan.make(keys, folder.path());
        let theirs = openssl(&made, folder.path());
        let (accepted, words, chain) = ours(&made);
        let installed = accepted && openssl(&chain, folder.path()).0;
        Judged { plan, theirs, ours: (accepted, words), installed }
    };
    plans.iter().map(judge).collect()
}
