//! What a domain publishes: asked about, told in five words, and mended record by record. Over real zones:
//! tests/servers/names/screen.rs.

use crate::fixtures::{Face, TALL, Window, named};
use crate::screen::{SIZE, keep, show, tab_through, things};
use iced_test::core::Size;
use postseal::delivery::{Error, Exchanger};
use postseal::dns::{Finding, Record};
use postseal::explain::Severity;
use postseal::gui::app::Message;
use postseal::gui::job::Update;
use postseal::gui::screen::dns;
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
fn seen(face: &Face) -> Window {
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
