//! The window's screen, over real zones: each case of DNSSEC in the same words as on the command line.

use super::{Names, dane};
use crate::authority::Identity;
use crate::peer::Peer;
use crate::screen::{SIZE, keep, settle, show, words};
use data_encoding::HEXLOWER;
use iced_test::core::Size;
use postseal::certificate::Trust;
use postseal::delivery::{Host, Route, Target};
use postseal::gui::app::{App, Message};
use postseal::gui::job::Update;
use postseal::gui::preferences::{Choices, Preference};
use postseal::gui::screen::{dns, home};
use postseal::gui::step::proof;
use postseal::gui::workspace;
use postseal::i18n::Language;
use postseal::publish::{self, Area, Published, Question, Verdict};
use postseal::setup::preferences::Appearance;
use postseal::setup::{self, Library, Setup};
use std::path::Path;
use std::sync::Mutex;

async fn check(names: &Names, domain: &str) -> Published {
    let domain: postseal::name::MailDomain = domain.parse().unwrap();
    let target = Target { host: Host::Name(domain.as_host().clone()), port: 25, server_name: None };
    let trust = Trust::from_pem(names.authority.root_pem().as_bytes()).unwrap();
    let like =
        Route { resolver: Some(names.nsd()), anchor: names.anchor.clone(), ..Route::new(target, trust) };
    let report = format!("tls-reports@{domain}").parse().unwrap();
    publish::check(Question { domain, like, report, accounts: Vec::new() }).await.unwrap()
}

/// A setup whose certificate, of another key, lies in this file and is not installed yet.
fn renewed(key: &str, chain: &Path) -> Setup {
    let mut setup = Setup::new("Head office");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    setup.domains = vec!["example.org".parse().unwrap()];
    setup.certificate = Some(setup::Certificate {
        leaf: chain.to_owned(),
        chain: chain.to_owned(),
        spki_sha256: key.to_owned(),
        issuer: None,
        is_private: false,
        not_before: setup.created,
        not_after: setup.created + time::Duration::days(90),
        checked: setup.created,
        ok: true,
    });
    setup
}

#[test]
fn the_certificate_of_step_two_is_published_beside_the_one_that_is_shown() {
    let made = Mutex::new(None);
    let names = Names::start(|authority, _| {
        let shown = authority.issue(&["mx.example.org"]);
        let marks = dane::marks(authority, &shown);
        *made.lock().unwrap() = Some((shown, authority.issue(&["mx.example.org"])));
        marks
    });
    let (shown, kept) = made.lock().unwrap().take().unwrap();
    let _mail = Peer::start(names.network.address(1), Some(shown.serving()));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let published = runtime.block_on(check(&names, "example.org"));
    let folder = tempfile::tempdir().unwrap();
    let chain = folder.path().join("chain.pem");
    let root = names.authority.root_pem();
    std::fs::write(&chain, format!("{}{root}", kept.certificate_pem)).unwrap();
    let key = |identity: &Identity| HEXLOWER.encode(&identity.public_key_digest());
    for (language, _) in Language::all() {
        let data = tempfile::tempdir().unwrap();
        let library = Library::at(data.path());
        drop(library.create(renewed(&key(&kept), &chain)).unwrap());
        let id = library.list(time::OffsetDateTime::now_utc()).unwrap()[0].id.clone();
        let (mut app, _theme) = App::new(library, Choices::new(language.clone()));
        for message in [
            Message::Home(home::Message::OpenPressed(id)),
            Message::Workspace(workspace::Message::Proof(proof::Message::DnsPressed)),
        ] {
            runtime.block_on(settle(&mut app, message));
        }
        for message in [
            // Nothing is really asked: what the press starts is not run.
            Message::Dns(dns::Message::CheckPressed),
            Message::Dns(dns::Message::Job(Update::Finished(Ok(published.clone())))),
            Message::Dns(dns::Message::InsteadPressed),
        ] {
            let _ = app.update(message);
        }
        let whole = Size::new(SIZE.width, 4000.0);
        let seen = words(&mut show(app.view(), whole));
        let at = "_25._tcp.mx.example.org. 3600 IN TLSA";
        let ca = postseal::certificate::Certificate::from_der(&dane::der(&root)).unwrap();
        let both = format!("{at} 3 1 1 {}\n{at} 3 1 1 {}", key(&shown), key(&kept));
        for text in [
            both,
            format!("{at} 2 1 1 {}", ca.spki_sha256),
            language.say("dns-plan-dane-coming"),
            language.say("cli-dns-step-dane-ca"),
        ] {
            assert!(seen.contains(&text), "{text:?} in {seen:?}");
        }
        keep(&mut show(app.view(), whole), false, &format!("dns-plan-kept-{}", language.code()));
    }
}

#[test]
fn the_screen_shows_each_kind_of_zone_as_what_it_is() {
    let made = Mutex::new(None);
    let names = Names::start(|authority, _| {
        let identity = authority.issue(&["mx.secure.test", "mx.nsec3.test", "mx.example.org"]);
        let marks = dane::marks(authority, &identity);
        *made.lock().unwrap() = Some(identity);
        marks
    });
    let identity = made.lock().unwrap().take().unwrap();
    let _mail = Peer::start(names.network.address(1), Some(identity.serving()));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for (domain, verdict, code, total) in [
        ("secure.test", Verdict::Good, "dane-holds", "dns-total-missing"),
        ("nsec3.test", Verdict::Good, "dane-holds", "dns-total-missing"),
        ("example.org", Verdict::Missing, "dane-none", "dns-total-missing"),
        ("plain.test", Verdict::Attention, "dane-mx-unsigned", "dns-total-attention"),
        ("expired.test", Verdict::Bad, "dns-bogus", "dns-total-bad"),
        ("bogus.test", Verdict::Bad, "dns-bogus", "dns-total-bad"),
    ] {
        let published = runtime.block_on(check(&names, domain));
        assert_eq!(published.verdict(Area::Dane), verdict, "{domain}: {:?}", published.findings);
        let told = published.about(Area::Dane).find(|it| postseal::explain::Explain::code(&it.said) == code);
        let said = told.unwrap_or_else(|| panic!("{domain}: {:?}", published.findings)).said.clone();
        for (language, _) in Language::all() {
            let dark = language.code() == "de";
            let folder = tempfile::tempdir().unwrap();
            let mut choices = Choices::new(language.clone());
            let looks = if dark { Appearance::Dark } else { Appearance::Light };
            choices.prefer(Preference::Appearance(looks));
            let (mut app, _theme) = App::new(Library::at(folder.path()), choices);
            runtime.block_on(settle(&mut app, Message::Home(home::Message::DnsPressed)));
            let mut say = |message| drop(app.update(message));
            for message in [
                dns::Message::Domain(domain.to_owned()),
                // Nothing is really asked: what the press starts is not run.
                dns::Message::CheckPressed,
                dns::Message::Job(Update::Finished(Ok(published.clone()))),
                dns::Message::AreaPressed(Area::Dane),
            ] {
                say(Message::Dns(message));
            }
            let whole = Size::new(SIZE.width, 4000.0);
            let seen = words(&mut show(app.view(), whole));
            let has = |text: &str| seen.iter().any(|it| it == text);
            let told = language.explain(&said);
            for text in [
                told.what.as_str(),
                told.why.as_str(),
                told.next.as_str(),
                language.say(&format!("dns-verdict-{}", verdict.as_str())).as_str(),
                language.say_with(total, &[("domain", domain.into())]).as_str(),
            ] {
                assert!(has(text), "{domain}: {text:?} in {seen:?}");
            }
            // Words are read in each language; for eyes, who alone look at pictures, one with long words and one with others do.
            if !["en", "de", "ja"].contains(&language.code()) {
                continue;
            }
            let name = format!("dns-{}-{}", domain.replace('.', "-"), language.code());
            keep(&mut show(app.view(), SIZE), dark, &name);
            keep(&mut show(app.view(), Size::new(SIZE.width, 2600.0)), dark, &format!("{name}-whole"));
        }
    }
}
