//! Every code that the probe and the test message can tell, and the test that provokes it by a server: a finding that
//! nobody has ever seen told is a guess.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Where codes and the names of their variants stand.
const SOURCES: [&str; 4] =
    ["src/delivery/finding.rs", "src/delivery/error.rs", "src/dns/finding.rs", "src/certificate/finding.rs"];

/// File, test, and what it provokes.
const PROVOKED: &[(&str, &str, &[&str])] = &[
    (
        "tests/certificate_revocation/main.rs",
        "the_probe_asks_the_ca_on_request_alone",
        &["revoked", "revocation-unknown"],
    ),
    (
        "tests/mail_exchange.rs",
        "what_is_not_looked_at_is_told",
        &["probe-more-addresses", "probe-more-servers"],
    ),
    ("tests/probe/main.rs", "one_that_speaks_only_an_old_version_is_told_as_that", &["probe-only-old-tls"]),
    (
        "tests/probe/main.rs",
        "one_that_speaks_one_version_alone_is_told_what_it_lacks",
        &["probe-no-tls13", "probe-no-tls12"],
    ),
    ("tests/probe/main.rs", "one_that_says_only_that_we_are_too_new_is_told_as_old", &["probe-old-tls"]),
    (
        "tests/probe/main.rs",
        "one_that_also_takes_old_versions_and_no_encryption_is_told_so",
        &["probe-old-versions", "probe-broken-ciphers", "probe-weak-ciphers"],
    ),
    (
        "tests/probe/main.rs",
        "one_that_answers_with_anything_but_tls_breaks_nothing",
        &["probe-handshake-failed"],
    ),
    (
        "tests/probe/between.rs",
        "a_firewall_that_takes_starttls_away_is_named_by_its_mark",
        &["probe-no-starttls", "probe-starttls-stripped"],
    ),
    ("tests/probe/between.rs", "one_that_speaks_tls_elsewhere_is_told_so", &["probe-tls-at-465"]),
    ("tests/probe/between.rs", "a_program_that_looks_inside_is_named", &["probe-intercepted"]),
    (
        "tests/probe/between.rs",
        "a_wrong_clock_and_a_late_greeting_are_told",
        &["probe-late-greeting", "probe-clocks-differ"],
    ),
    (
        "tests/probe/between.rs",
        "who_we_are_is_asked_taken_or_refused",
        &[
            "probe-asks-for-certificate",
            "probe-certificate-taken",
            "probe-certificate-refused",
            "probe-certificate-not-asked",
        ],
    ),
    (
        "tests/probe/between.rs",
        "the_certificate_of_the_mailbox_ports_is_seen_too",
        &["probe-starttls-refused"],
    ),
    (
        "tests/failing/network.rs",
        "without_a_way_by_ipv6_the_address_of_ipv4_is_taken_and_that_is_told",
        &["probe-address-passed"],
    ),
    (
        "tests/failing/network.rs",
        "a_network_that_wants_a_log_in_first_is_told_as_that",
        &["delivery-web-page"],
    ),
    ("tests/probe/between.rs", "plain_text_taken_into_tls_is_found", &["probe-takes-injected"]),
    (
        "tests/probe/turned_away.rs",
        "the_words_of_a_refusal_tell_why_and_what_to_do",
        &[
            "delivery-greylisted",
            "delivery-blocklisted",
            "delivery-deferred",
            "delivery-rejected",
            "delivery-not-smtp",
        ],
    ),
    ("tests/probe/turned_away.rs", "one_that_hangs_up_is_told_with_the_step", &["delivery-closed"]),
    (
        "tests/probe/turned_away.rs",
        "plain_text_behind_the_consent_to_tls_ends_the_probe",
        &["delivery-injected"],
    ),
    (
        "tests/probe/turned_away.rs",
        "an_old_server_at_the_port_of_tls_alone_is_told_as_old",
        &["delivery-old-tls"],
    ),
    (
        "tests/probe/turned_away.rs",
        "what_keeps_a_message_here_is_told",
        &["delivery-handshake", "delivery-untrusted"],
    ),
    ("tests/probe/turned_away.rs", "a_machine_without_roots_is_told_what_to_install", &["delivery-no-roots"]),
    (
        "tests/probe/turned_away.rs",
        "a_port_25_that_says_nothing_is_told_with_the_way_round",
        &["delivery-port-25-silent", "delivery-timed-out"],
    ),
    (
        "tests/probe/turned_away.rs",
        "no_way_there_is_told_as_that",
        &["delivery-network", "delivery-port-closed"],
    ),
    (
        "tests/mail_exchange.rs",
        "a_domain_without_servers_is_told_as_what_it_is",
        &["delivery-null-mx", "delivery-unusable-mx", "delivery-name-not-found", "delivery-resolver"],
    ),
    (
        "tests/mail_exchange.rs",
        "every_server_of_a_domain_is_looked_at_in_order_at_each_address",
        &["dns-no-dnssec", "sts-none"],
    ),
    (
        "tests/delivery.rs",
        "a_refusal_at_any_step_is_a_document_with_the_reply",
        &["delivery-starttls-refused", "delivery-no-starttls", "send-in-clear"],
    ),
    ("tests/delivery.rs", "who_insists_on_verified_reads_why_it_was_not_sent", &["delivery-name-mismatch"]),
    (
        "src/delivery/trial/login.rs",
        "no_password_goes_where_it_could_be_read",
        &["delivery-secret-in-clear", "delivery-secret-unverified"],
    ),
    (
        "src/delivery/trial/login.rs",
        "a_token_goes_by_its_own_mechanism_alone_and_is_not_shown",
        &["delivery-no-mechanism"],
    ),
    (
        "src/delivery/trial/login.rs",
        "a_server_that_repeats_the_password_does_not_get_it_into_a_message",
        &["delivery-auth-failed"],
    ),
    (
        "src/delivery/trial/login.rs",
        "a_server_that_does_not_prove_itself_is_not_believed",
        &["delivery-auth-broken"],
    ),
    (
        "tests/probe/certificates.rs",
        "what_is_wrong_with_the_certificate_is_told_of_the_server",
        &[
            "host-mismatch",
            "common-name-only",
            "expired",
            "not-yet-valid",
            "expires-soon",
            "no-server-auth",
            "no-client-auth",
            "wildcard",
        ],
    ),
    (
        "tests/probe/certificates.rs",
        "what_is_wrong_with_the_chain_is_told_of_the_server",
        &[
            "chain-incomplete",
            "issuer-unknown",
            "chain-extra",
            "chain-reordered",
            "chain-untrusted",
            "self-signed",
            "ca-as-leaf",
        ],
    ),
    (
        "tests/probe/certificates.rs",
        "keys_and_signatures_of_the_past_are_told_of_the_server",
        &["weak-key", "weak-signature"],
    ),
    (
        "tests/probe/certificates.rs",
        "a_root_that_this_machine_alone_trusts_is_told",
        &["trusted-here-only", "validity-too-long"],
    ),
    (
        "tests/servers/names/stripped.rs",
        "where_a_router_leaves_out_signatures_the_zones_own_servers_are_asked",
        &["dns-elsewhere"],
    ),
    (
        "tests/servers/names/dane.rs",
        "every_state_of_a_zone_and_every_kind_of_record_is_told_as_what_it_is",
        &[
            "dane-holds",
            "dane-spare",
            "dane-none",
            "dane-mismatch",
            "dane-usage",
            "dane-useless",
            "dane-malformed",
            "dane-issuer",
            "dane-unsigned",
            "dane-mx-unsigned",
            "dane-without-tls",
            "dns-bogus",
            "dns-no-answer",
        ],
    ),
    (
        "tests/servers/names/policy.rs",
        "every_policy_is_fetched_and_told_as_what_it_is",
        &[
            "sts-enforced",
            "sts-testing",
            "sts-off",
            "sts-short",
            "sts-not-listed",
            "sts-not-listed-yet",
            "sts-several",
            "sts-record",
            "sts-unreachable",
            "sts-certificate",
            "sts-status",
            "sts-media-type",
            "sts-policy",
            "sts-refused",
            "sts-refused-later",
        ],
    ),
];

/// Codes that no probe and no test message tells, or that no server of a test can provoke, and why.
const NOT_HERE: &[(&str, &str)] = &[
    ("delivery-mailbox", "told by fetch"),
    ("delivery-not-arrived", "told by fetch"),
    ("delivery-message-id", "told by fetch, before a server is asked"),
    ("delivery-secret-empty", "told of a file, before a server is asked"),
    ("tlsrpt-none", "told by dns check"),
    ("tlsrpt-record", "told by dns check"),
    (
        "key-mismatch",
        "told of files: a server that shows a certificate of another key fails in the handshake",
    ),
    ("no-certificate", "the handshake fails before: TLS 1.2 and 1.3 ask for a certificate that can be read"),
    ("chain-completed", "told of files: what a server leaves out is missing"),
    ("chain-fetched", "told of files: what a server leaves out is missing"),
    ("fetch-failed", "told of files: what a server leaves out is missing"),
    ("untrusted-here-only", "the server would need the key of a public CA's certificate"),
    ("no-timestamps", "the server would need the key of a public CA's certificate"),
    ("trust-unknown", "a machine without roots is told before: delivery-no-roots"),
];

#[test]
fn every_code_is_provoked_by_a_server_of_a_test() {
    let codes = codes();
    assert!(codes.len() > 90, "the codes were found: {}", codes.len());
    let mut broken = Vec::new();
    let mut provoked = BTreeSet::new();
    for (file, test, told) in PROVOKED {
        let Some(body) = body(file, test) else {
            broken.push(format!("{file}: no test {test}"));
            continue;
        };
        for code in *told {
            let _ = provoked.insert(*code);
            let Some(variant) = codes.get(*code) else {
                broken.push(format!("{code}: no such code"));
                continue;
            };
            let named = [
                format!("\"{code}\""),
                format!("\"{code}:"),
                format!("\"{code} "),
                format!("Error::{variant} "),
            ];
            if !named.iter().any(|it| body.contains(it)) {
                broken.push(format!("{file}: {test} says nothing of {code}"));
            }
        }
    }
    for code in codes.keys() {
        let excused = NOT_HERE.iter().any(|(it, _)| it == code);
        if provoked.contains(code.as_str()) == excused {
            broken.push(format!(
                "{code}: {}",
                if excused { "provoked after all" } else { "provoked by no server" }
            ));
        }
    }
    broken.extend(
        NOT_HERE
            .iter()
            .filter(|(it, _)| !codes.contains_key(*it))
            .map(|(it, _)| format!("{it}: no such code")),
    );
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Each code with the variant that has it, as the `fn code` of each source says: `Self::NoTls13 => "probe-no-tls13"`.
fn codes() -> BTreeMap<String, String> {
    let mut codes = BTreeMap::new();
    for source in SOURCES {
        let text = read(source);
        let (_, code) = text.split_once("fn code(&self)").unwrap();
        let code = code.split_once("\n    }\n").unwrap().0;
        for arm in code.split("Self::").skip(1) {
            let variant: String = arm.chars().take_while(|it| it.is_alphanumeric()).collect();
            let Some(code) = arm.split('"').nth(1).filter(|_| arm.contains("=> \"")) else { continue };
            let _ = codes.insert(code.to_owned(), variant);
        }
    }
    codes
}

/// The text of a test, and of the tables outside of it that it goes through.
fn body(file: &str, test: &str) -> Option<String> {
    let whole = read(file);
    let start = whole.find(&format!("fn {test}()"))?;
    let before = whole[..start].trim_end_matches("async ").trim_end();
    if !before.lines().next_back()?.contains("test") {
        return None;
    }
    let body = whole[start..].split("\n}\n").next()?;
    let tables = whole.split("\nconst ").skip(1).filter_map(|table| {
        let name = table.split(':').next()?;
        let is_used = body.split(|it: char| !it.is_alphanumeric() && it != '_').any(|word| word == name);
        is_used.then(|| table.split("];").next())?
    });
    Some(tables.fold(body.to_owned(), |all, table| all + table))
}
