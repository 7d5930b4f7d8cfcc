//! What a domain publishes: asked about, told in five words, and mended record by record. Over real zones:
//! tests/servers/names/screen.rs.

use crate::fixtures::{Face, TALL, Window, named};
use crate::screen::{SIZE, keep, show, tab_through, things};
use iced_test::core::Size;
use postseal::delivery::{Error, Exchanger};
use postseal::dns::{Finding, Mode, Policy, Record, Replaces, Sts};
use postseal::explain::Severity;
use postseal::gui::app::Message;
use postseal::gui::job::Update;
use postseal::gui::screen::{dns, home};
use postseal::i18n::Language;
use postseal::publish::{Area, Published, Said, Told};

/// A domain that gets reports, and has no policy.
fn published() -> Published {
    let domain: postseal::name::MailDomain = "example.org".parse().unwrap();
    let finding = Finding::StsNone { domain: domain.to_string() };
    let error = Error::PortClosed { target: "mx.example.org".to_owned() };
    let host = "mx.example.org".parse().unwrap();
    Published {
        servers: vec![Exchanger { host, preference: Some(10), address: None, probe: Err(error.into()) }],
        mta_sts: None,
        tls_rpt: Some(vec!["mailto:tls-reports@example.org".to_owned()]),
        caa: Vec::new(),
        findings: vec![Told {
            area: Area::MtaSts,
            host: None,
            severity: Severity::Info,
            said: Said::Dns(finding),
            record: Some(Record::mta_sts(&domain, "202611290700")),
        }],
        policy: None,
        domain,
    }
}

/// The screen, opened from a setup, with what was found. What the press starts is not run.
pub fn seen(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-proof");
    window.press("dns");
    window.press("dns-check");
    let _ = window.app.update(Message::Dns(dns::Message::Job(Update::Finished(Ok(published())))));
    window
}

#[test]
fn a_record_is_shown_in_the_form_that_one_needs() {
    let english = Language::english();
    let mut window = seen(&Face::usual());
    let has = |window: &Window, text: &str| window.words().iter().any(|it| it.contains(text));
    assert!(!has(&window, &english.say_with("sts-none-what", &[("domain", "example.org".into())])));
    window.press("dns-area-mta-sts");
    assert!(has(&window, &english.say_with("sts-none-what", &[("domain", "example.org".into())])));
    assert!(has(&window, "_mta-sts.example.org. 3600 IN TXT \"v=STSv1; id=202611290700;\""));
    window.press("dns-form-1");
    assert!(has(&window, "Name: _mta-sts.example.org\nType: TXT\nValue: v=STSv1; id=202611290700;"));
    window.press("dns-form-2");
    assert!(has(&window, "update add _mta-sts.example.org. 3600 TXT \"v=STSv1; id=202611290700;\"\nsend"));
}

#[test]
fn the_steps_wait_for_each_other_and_the_policy_comes_with_what_shows_it() {
    for face in Face::all() {
        let mut window = seen(&face);
        let words = window.words();
        for key in ["window-done", "window-dns-next", "window-dns-locked", "dns-plan-enforce-locked"] {
            assert!(words.contains(&face.language.say(key)), "{key} in {words:?}");
        }
        assert!(
            words
                .iter()
                .any(|it| it.starts_with("version: STSv1")
                    && it.contains("mode: testing\r\nmx: mx.example.org"))
        );
        for (at, piece) in [
            (0, "server_name mta-sts.example.org;"),
            (1, "<VirtualHost"),
            (2, "file_server"),
            (3, "<mimeMap"),
        ] {
            window.press(&format!("dns-place-policy-{at}"));
            assert!(window.words().iter().any(|it| it.contains(piece)), "{piece}");
        }
        let code = face.language.code();
        keep(&mut show(window.app.view(), SIZE), face.dark, &format!("dns-seen-{code}"));
        let whole = Size::new(SIZE.width, 2200.0);
        keep(&mut show(window.app.view(), whole), face.dark, &format!("dns-seen-{code}-whole"));
        // With text of 200 %.
        let little = Size::new(SIZE.width / 2.0, 3400.0);
        keep(&mut show(window.app.view(), little), face.dark, &format!("dns-seen-{code}-large"));
        let mut ui = show(window.app.view(), little);
        for thing in
            things(&mut ui).iter().filter(|it| !it.words.as_ref().is_some_and(|it| it.contains('\n')))
        {
            let ends = thing.seen.map_or(0.0, |seen| seen.x + seen.width);
            assert!(ends <= little.width, "{thing:?}");
        }
        drop(ui);
        window.press("dns-back");
        assert!(window.words().contains(&face.language.say("window-proof-title")));
    }
}

#[test]
fn where_dns_gave_no_answer_no_record_is_offered() {
    let english = Language::english();
    let mut window = seen(&Face::usual());
    let mut published = published();
    published.tls_rpt = None;
    let said = Said::Dns(Finding::NoAnswer {
        name: "_smtp._tls.example.org".to_owned(),
        cause: "no answer in time".to_owned(),
    });
    published.findings.push(Told {
        area: Area::TlsRpt,
        host: None,
        severity: Severity::Warning,
        said,
        record: None,
    });
    let _ = window.app.update(Message::Dns(dns::Message::CheckPressed));
    let _ = window.app.update(Message::Dns(dns::Message::Job(Update::Finished(Ok(published)))));
    let words = window.words();
    assert!(words.contains(&english.say("dns-plan-unanswered")), "{words:?}");
    assert!(!words.iter().any(|it| it.contains("rua=mailto")), "{words:?}");
    assert!(!words.contains(&english.say("cli-dns-step-report")), "{words:?}");
}

#[test]
fn reports_go_where_one_wants_them() {
    let english = Language::english();
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-proof");
    window.press("dns");
    let typed = |text: &str| Message::Dns(dns::Message::Report(text.to_owned()));
    let _ = window.app.update(typed("nobody"));
    window.press("dns-check");
    assert!(!window.words().contains(&english.say("window-dns-report-help")), "{:?}", window.words());
    assert!(window.words().contains(&english.say("window-dns-check")), "nothing was begun");
    let _ = window.app.update(typed("postmaster@example.net"));
    window.press("dns-check");
    let mut published = published();
    published.tls_rpt = None;
    let _ = window.app.update(Message::Dns(dns::Message::Job(Update::Finished(Ok(published)))));
    let record = "\"v=TLSRPTv1; rua=mailto:postmaster@example.net\"";
    assert!(window.words().iter().any(|it| it.contains(record)), "{:?}", window.words());
}

#[test]
fn what_is_wrong_is_said_and_cancel_leads_back() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    window.press("dns");
    window.write("dns-domain", "a b");
    window.write("dns-server", "nine");
    window.press("dns-check");
    let words = window.words();
    assert!(words.contains(&english.say("window-dns-server-wrong")), "{words:?}");
    let mut window = Window::opened(&Face::usual(), &named());
    window.press("step-proof");
    window.press("dns");
    window.press("dns-check");
    assert!(window.words().contains(&english.say("window-dns-beginning")));
    window.press("dns-cancel");
    assert!(window.words().contains(&english.say("window-dns-check")));
}

#[test]
fn a_change_is_shown_as_one_in_every_form() {
    let english = Language::english();
    let mut window = seen(&Face::usual());
    let mut published = published();
    let old = Replaces::These(vec!["3 1 1 aa".to_owned()]);
    let record = Record::new("_25._tcp.mx.example.org", "TLSA", "3 1 1 bb").in_place_of(old);
    published.findings[0].record = Some(record);
    let _ = window.app.update(Message::Dns(dns::Message::CheckPressed));
    let _ = window.app.update(Message::Dns(dns::Message::Job(Update::Finished(Ok(published)))));
    window.press("dns-area-mta-sts");
    let at = "_25._tcp.mx.example.org.";
    for (form, text) in [
        (0, format!("; {at} IN TLSA 3 1 1 aa\n{at} 3600 IN TLSA 3 1 1 bb")),
        (1, format!("Value: 3 1 1 bb\n{}: 3 1 1 aa", english.say("window-dns-old"))),
        (2, format!("update delete {at} TLSA 3 1 1 aa\nupdate add {at} 3600 TLSA 3 1 1 bb\nsend")),
    ] {
        window.press(&format!("dns-form-{form}"));
        let words = window.words();
        assert!(words.iter().any(|it| it.contains(&text)), "{text}: {words:?}");
        assert!(words.contains(&english.say("window-dns-change")), "{words:?}");
    }
}

#[test]
fn a_policy_that_changed_behind_its_id_is_told_by_the_window_too() {
    let english = Language::english();
    let facts = [("domain", "example.org".into()), ("id", "7".into())];
    let told = english.say_with("sts-id-unchanged-what", &facts);
    let mut window = Window::empty(&Face::usual());
    let mut look = |max_age| {
        let mut published = published();
        let policy = Policy { mode: Mode::Testing, max_age, mx: vec!["mx.example.org".parse().unwrap()] };
        let (domain, id) = (published.domain.clone(), Some("7".to_owned()));
        let sts = Sts { domain, id, policy: Some(policy), findings: Vec::new() };
        published.mta_sts = Some(std::sync::Arc::new(sts));
        // Opened anew each time: what is remembered lies in the data folder.
        for message in [
            Message::Home(home::Message::DnsPressed),
            Message::Dns(dns::Message::Domain("example.org".to_owned())),
            Message::Dns(dns::Message::CheckPressed),
            Message::Dns(dns::Message::Job(Update::Finished(Ok(published)))),
            Message::Dns(dns::Message::AreaPressed(Area::MtaSts)),
        ] {
            let _ = window.app.update(message);
        }
        let is_told = window.words().contains(&told);
        window.press("dns-back");
        is_told
    };
    assert!(!look(86_400));
    assert!(!look(86_400));
    assert!(look(604_800));
    assert!(look(604_800));
    // What is no memory is told, left as it is, and keeps nobody from looking.
    let file = window.library.path().join("policies.json");
    std::fs::write(&file, "of mine").unwrap();
    let _ = window.app.update(Message::Home(home::Message::DnsPressed));
    let words = window.words();
    assert!(words.iter().any(|it| it.contains(&file.display().to_string())), "{words:?}");
    assert!(words.contains(&english.say("window-dns-check")), "{words:?}");
    let _ = window.app.update(Message::Dns(dns::Message::CheckPressed));
    let _ = window.app.update(Message::Dns(dns::Message::Job(Update::Finished(Ok(published())))));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "of mine");
}

#[test]
fn where_signatures_are_left_out_one_press_asks_another_server() {
    let english = Language::english();
    let mut window = seen(&Face::usual());
    let mut published = published();
    let said = Said::Dns(Finding::NoDnssec);
    published.findings.push(Told {
        area: Area::Dane,
        host: None,
        severity: Severity::Info,
        said,
        record: None,
    });
    let _ = window.app.update(Message::Dns(dns::Message::CheckPressed));
    let _ = window.app.update(Message::Dns(dns::Message::Job(Update::Finished(Ok(published)))));
    let words = window.words();
    let offer = english.say_with("window-dns-another", &[("server", "9.9.9.9".into())]);
    assert!(words.contains(&offer), "{words:?}");
    // What the press starts is not run: nobody is asked by a test.
    window.press("dns-another");
    assert!(window.words().contains(&english.say("window-dns-beginning")));
}

#[test]
fn everything_there_is_reached_with_tab() {
    let mut waiting = Window::empty(&Face::usual());
    waiting.press("dns");
    let mut unfolded = seen(&Face::usual());
    unfolded.press("dns-area-mta-sts");
    for window in [waiting, unfolded] {
        let mut ui = show(window.app.view(), TALL);
        assert!(tab_through(&mut ui) >= 4);
    }
}
