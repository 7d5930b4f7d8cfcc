//! The window's screen, over real zones: each case of DNSSEC in the same words as on the command line.

use super::{Names, dane};
use crate::peer::Peer;
use crate::screen::{SIZE, keep, show, words};
use iced_test::core::Size;
use postseal::certificate::Trust;
use postseal::delivery::{Host, Route, Target};
use postseal::gui::app::{App, Message};
use postseal::gui::job::Update;
use postseal::gui::preferences::{Choices, Preference};
use postseal::gui::screen::{dns, home};
use postseal::i18n::Language;
use postseal::publish::{self, Area, Published, Question, Verdict};
use postseal::setup::Library;
use postseal::setup::preferences::Appearance;
use std::sync::Mutex;

async fn check(names: &Names, domain: &str) -> Published {
    let domain: postseal::name::MailDomain = domain.parse().unwrap();
    let target = Target { host: Host::Name(domain.as_host().clone()), port: 25, server_name: None };
    let trust = Trust::from_pem(names.authority.root_pem().as_bytes()).unwrap();
    let like =
        Route { resolver: Some(names.nsd()), anchor: names.anchor.clone(), ..Route::new(target, trust) };
    let report = format!("tls-reports@{domain}").parse().unwrap();
    publish::check(Question { domain, like, report }).await.unwrap()
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
            let mut say = |message| drop(app.update(message));
            say(Message::Home(home::Message::DnsPressed));
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
            let name = format!("dns-{}-{}", domain.replace('.', "-"), language.code());
            keep(&mut show(app.view(), SIZE), dark, &name);
            keep(&mut show(app.view(), Size::new(SIZE.width, 2600.0)), dark, &format!("{name}-whole"));
        }
    }
}
