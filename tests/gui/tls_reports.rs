//! The reports of senders in the window: chosen or dropped, summed, explained; and the step that they open.

use crate::fixtures::{Face, TALL, Window, named};
use crate::screen::{SIZE, keep, show, tab_through, things};
use iced_test::core::Size;
use postseal::delivery::{Error, Exchanger};
use postseal::dns::{Mode, Policy, Sts};
use postseal::gui::app::Message;
use postseal::gui::job::Update;
use postseal::gui::screen::dns;
use postseal::i18n::Language;
use postseal::publish::Published;
use serde_json::json;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

/// A report of each of these days, counted back from today, with so many failures.
fn write(folder: &Path, days: impl Iterator<Item = i64>, failed: u64) {
    for day in days {
        let begin = OffsetDateTime::now_utc() - Duration::days(day);
        let form = |time: OffsetDateTime| time.format(&Rfc3339).unwrap();
        let report = json!({
            "organization-name": "Example Mail Inc.", "report-id": format!("{day} {failed}"), "contact-info": "tls@example.com",
            "date-range": { "start-datetime": form(begin - Duration::DAY), "end-datetime": form(begin) },
            "policies": [{
                "policy": { "policy-type": "sts", "policy-string": ["mode: testing"], "policy-domain": "example.org" },
                "summary": { "total-successful-session-count": 10, "total-failure-session-count": failed },
                "failure-details": [{ "result-type": "certificate-host-mismatch", "sending-mta-ip": "203.0.113.5",
                    "receiving-mx-hostname": "mx.example.org", "failed-session-count": failed }],
            }],
        });
        fs::write(folder.join(format!("{day}-{failed}.json")), report.to_string()).unwrap();
    }
}

/// A domain whose policy is being tried, and that gets reports.
fn trying() -> Published {
    let domain: postseal::name::MailDomain = "example.org".parse().unwrap();
    let policy = Policy { mode: Mode::Testing, max_age: 86_400, mx: vec!["mx.example.org".parse().unwrap()] };
    let sts =
        Sts { domain: domain.clone(), id: Some("1".into()), policy: Some(policy), findings: Vec::new() };
    let error = Error::PortClosed { target: "mx.example.org".to_owned() };
    let host = "mx.example.org".parse().unwrap();
    Published {
        servers: vec![Exchanger { host, preference: Some(10), address: None, probe: Err(error.into()) }],
        mta_sts: Some(Arc::new(sts)),
        tls_rpt: Some(vec!["mailto:tls-reports@example.org".to_owned()]),
        caa: Vec::new(),
        findings: Vec::new(),
        policy: None,
        domain,
    }
}

fn opened(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-proof");
    window.press("dns");
    window.press("dns-check");
    let _ = window.app.update(Message::Dns(dns::Message::Job(Update::Finished(Ok(trying())))));
    window
}

fn dropped(folder: &Path) -> Message {
    Message::Dropped(folder.to_owned())
}

fn has(window: &Window, text: &str) -> bool {
    window.words().iter().any(|it| it.contains(text))
}

#[tokio::test]
async fn clean_reports_open_the_step_that_waited_for_them() {
    for face in Face::all() {
        let say = |key: &str| face.language.say(key);
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), 0..17, 0);
        let mut window = opened(&face);
        assert!(has(&window, &say("dns-plan-enforce-locked")), "{:?}", window.words());
        window.press("dns-plan-reports");
        assert!(has(&window, &say("window-reports-what")));
        window.settle(dropped(folder.path())).await;
        assert!(has(&window, &say("tlsrpt-trial-clean")), "{:?}", window.words());
        window.press("reports-senders-example.org");
        assert!(has(&window, "Example Mail Inc."));
        window.press("reports-back");
        assert!(!has(&window, &say("dns-plan-enforce-locked")));
        assert!(has(&window, "mode: enforce"), "{:?}", window.words());
        // Others are read: the step waits again.
        window.press("dns-area-reports");
        window.press("reports-again");
        window.press("reports-back");
        assert!(has(&window, &say("dns-plan-enforce-locked")));
    }
}

#[tokio::test]
async fn what_was_read_before_opens_nothing_while_others_are_read() {
    let face = Face::usual();
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), 0..17, 0);
    let mut window = opened(&face);
    window.press("dns-plan-reports");
    window.settle(dropped(folder.path())).await;
    window.press("reports-back");
    assert!(has(&window, "mode: enforce"), "{:?}", window.words());
    window.press("dns-area-reports");
    // Others are begun, and their end is not waited for.
    let _ = window.app.update(dropped(folder.path()));
    window.press("reports-back");
    assert!(has(&window, &face.language.say("dns-plan-enforce-locked")), "{:?}", window.words());
    assert!(!has(&window, "mode: enforce"));
}

#[tokio::test]
async fn failures_are_explained_and_keep_the_step_closed() {
    for face in Face::all() {
        let say = |key: &str| face.language.say(key);
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), 0..20, 0);
        write(folder.path(), 2..4, 3);
        fs::write(folder.path().join("broken.json"), "{").unwrap();
        let mut window = opened(&face);
        window.press("dns-area-reports");
        window.settle(dropped(folder.path())).await;
        for part in ["tlsrpt-certificate-host-mismatch-why", "tlsrpt-trial-failing", "tlsrpt-not-report-why"]
        {
            assert!(has(&window, &say(part)), "{part}: {:?}", window.words());
        }
        assert!(has(&window, &say("tlsrpt-unsigned")));
        assert!(has(&window, "Example Mail Inc. (MTA-STS): 6, mx.example.org, "), "{:?}", window.words());
        let code = face.language.code();
        let whole = Size::new(SIZE.width, 1400.0);
        keep(&mut show(window.app.view(), whole), face.dark, &format!("tls-reports-{code}"));
        // With text of 200 %.
        let little = Size::new(SIZE.width / 2.0, 3400.0);
        let mut ui = show(window.app.view(), little);
        for thing in things(&mut ui) {
            let ends = thing.seen.map_or(0.0, |seen| seen.x + seen.width);
            assert!(ends <= little.width, "{thing:?}");
        }
        drop(ui);
        window.press("reports-back");
        assert!(has(&window, &say("dns-plan-enforce-locked")));
        assert!(has(&window, &say("tlsrpt-trial-failing")));
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_said_and_a_mailbox_asks_for_what_it_needs() {
    let english = Language::english();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::empty(&Face::usual());
    window.press("dns");
    // Nothing waits for a file yet.
    window.settle(dropped(folder.path())).await;
    assert!(has(&window, &english.say("window-dns-check")));
    window.press("dns-reports");
    let mut ui = show(window.app.view(), TALL);
    assert!(tab_through(&mut ui) >= 4);
    drop(ui);
    window.settle(dropped(folder.path())).await;
    assert!(has(&window, "No TLS report was found in"), "{:?}", window.words());
    window.press("reports-mailbox");
    window.press("reports-fetch");
    assert!(has(&window, &english.say("window-collect-user-missing")));
    let nobody = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().to_string();
    window.write("reports-server", &nobody);
    window.write("reports-user", "ann");
    window.write("reports-password", "horse");
    window.press("reports-fetch");
    assert!(has(&window, &english.say("window-dns-beginning")));
    window.press("reports-cancel");
    window.press_and_wait("reports-fetch").await;
    assert!(has(&window, &nobody) && !has(&window, "horse"), "{:?}", window.words());
}
