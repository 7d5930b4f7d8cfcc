//! The other direction: a partner's message, dropped on the window, is judged where our server took it in. The headers are
//! those that real servers wrote.

use crate::fixtures::{Face, Window};
use crate::report::save;
use crate::screen::{SIZE, keep, show, things};
use iced_test::core::Size;
use postseal::gui::app::Message;
use postseal::gui::workspace;
use postseal::policy::{Partner, Policy};
use postseal::setup::{Sent, Setup, Trial};
use postseal::tls::Class;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

fn corpus(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/received").join(name)
}

/// A setup of this server, which asks TLS of whoever sends from these domains.
fn setup(host: &str, partners: &[&str]) -> Setup {
    let mut setup = Setup::new("Head office");
    setup.hosts = vec![host.parse().unwrap()];
    setup.policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    for domain in partners {
        let inbound = Some(Class::Required);
        setup.policy.add(Partner { inbound, ..Partner::new(domain.parse().unwrap()) }).unwrap();
    }
    setup
}

/// This file is dropped on step 4.
async fn dropped(face: &Face, setup: &Setup, file: &Path) -> Window {
    let mut window = Window::opened(face, setup);
    window.press("step-proof");
    window.settle(Message::Workspace(workspace::Message::Dropped(file.to_owned()))).await;
    window
}

/// The file, with a field that names its author.
fn from(author: &str, name: &str, folder: &tempfile::TempDir) -> PathBuf {
    let path = folder.path().join("message.eml");
    let text = std::fs::read_to_string(corpus(name)).unwrap();
    std::fs::write(&path, format!("{text}From: {author}\nMessage-ID: <1@{author}>\n\nHello.\n")).unwrap();
    path
}

#[tokio::test]
async fn a_partner_s_message_is_judged_at_our_own_border() {
    let folder = tempfile::tempdir().unwrap();
    for face in Face::all() {
        let say = |key: &str| face.language.say(key);
        for (name, author, class, verdict) in [
            ("postfix/001.txt", "ann@bank.example", "required", "expected-taken-met-what"),
            ("postfix/002.txt", "ann@other.example", "opportunistic", "expected-opportunistic-plain-what"),
            ("postfix/002.txt", "ann@bank.example", "required", "expected-tls-missed-what"),
        ] {
            let file = from(author, name, &folder);
            let window = dropped(&face, &setup("mx.postfix.test", &["bank.example"]), &file).await;
            let words = window.words();
            assert!(words.contains(&say("window-reading-partners")), "{name}: {words:?}");
            let class = say(&format!("class-{class}-name"));
            let asked = face.language.say_with("window-reading-asked-sender", &[("class", class.into())]);
            assert!(words.contains(&asked), "{name}: {words:?}");
            let told = face.language.say_with(verdict, &[("hop", postseal::explain::Fact::Number(1))]);
            assert!(words.contains(&told), "{name}: {told}: {words:?}");
            let mut ui = show(window.app.view(), Size::new(SIZE.width, 3000.0));
            for thing in things(&mut ui) {
                let ends = thing.seen.map_or(0.0, |seen| seen.x + seen.width);
                assert!(ends <= SIZE.width, "{thing:?}");
            }
            keep(&mut ui, face.dark, &format!("proof-inbound-{}", face.language.code()));
        }
    }
}

#[tokio::test]
async fn more_servers_of_ours_are_typed_and_what_was_read_is_judged_anew() {
    let folder = tempfile::tempdir().unwrap();
    for face in Face::all() {
        let say = |key: &str| face.language.say(key);
        let file = from("ann@bank.example", "postfix/001.txt", &folder);
        let mut window = dropped(&face, &setup("mail.postfix.test", &["bank.example"]), &file).await;
        assert!(!window.words().contains(&say("window-reading-partners")));
        window.press("inbound-unfold");
        assert!(window.words().contains(&say("window-reading-inbound-help")));
        window.write("inbound", "*.postfix.test");
        let words = window.words();
        assert!(words.contains(&say("window-reading-partners")), "{words:?}");
        let met =
            face.language.say_with("expected-taken-met-what", &[("hop", postseal::explain::Fact::Number(1))]);
        assert!(words.contains(&met), "{words:?}");
        keep(
            &mut show(window.app.view(), Size::new(SIZE.width, 3000.0)),
            face.dark,
            &format!("proof-inbound-ours-{}", face.language.code()),
        );
        // Where the message came from is ours as well: it stayed inside.
        window.write("inbound", ", 127.77.30.2");
        let words = window.words();
        assert!(!words.contains(&say("window-reading-partners")), "{words:?}");
        assert!(words.iter().any(|it| it.contains(&say("headers-only-inside-next"))), "{words:?}");
        // What is no name is told.
        window.write("inbound", ", a_b!");
        let error = "a_b!".parse::<postseal::name::DnsName>().unwrap_err();
        assert!(window.words().contains(&face.language.explain(&error).what), "{:?}", window.words());
    }
}

/// The lines of every server that was at hand, encrypted and in plain text.
#[tokio::test]
async fn the_lines_of_every_server_at_hand_are_read_there() {
    let face = Face::usual();
    let mut seen = (0, 0);
    for server in ["courier", "exim", "haraka", "opensmtpd", "postfix", "sendmail"] {
        for entry in std::fs::read_dir(corpus(server)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|it| it != "txt") {
                continue;
            }
            let host = format!("mx.{server}.test");
            let message = postseal::received::read(&std::fs::read(&path).unwrap()).unwrap();
            let Some(border) = message.hops.iter().rfind(|hop| hop.is_border()) else { continue };
            if border.by.as_deref() != Some(&host) {
                continue;
            }
            let mut setup = setup(&host, &[]);
            setup.policy = Policy::new(Class::Required, Class::Opportunistic);
            let words = dropped(&face, &setup, &path).await.words();
            let say = |key: &str, hop: usize| {
                let hop = postseal::explain::Fact::Number(i64::try_from(hop).unwrap());
                face.language.say_with(key, &[("hop", hop)])
            };
            assert!(words.contains(&say("window-reading-partners", 0)), "{}: {words:?}", path.display());
            let is_encrypted = border.tls.used == postseal::received::Used::Yes;
            let verdict = if is_encrypted { "expected-taken-met-what" } else { "expected-tls-missed-what" };
            assert!(words.contains(&say(verdict, border.number)), "{}: {words:?}", path.display());
            if is_encrypted { seen.0 += 1 } else { seen.1 += 1 }
        }
    }
    assert!(seen.0 >= 15 && seen.1 >= 5, "{seen:?}");
}

#[tokio::test]
async fn where_no_line_is_of_our_border_it_is_said_why_and_the_test_message_stays_the_test_message() {
    let folder = tempfile::tempdir().unwrap();
    let english = postseal::i18n::Language::english();
    let face = Face::usual();
    let has = |words: &[String], text: &str| words.iter().any(|it| it.contains(text));
    // Our server goes by another name in its lines.
    let file = from("ann@bank.example", "postfix/001.txt", &folder);
    let words = dropped(&face, &setup("mail.postfix.test", &[]), &file).await.words();
    assert!(words.contains(&english.say("window-reading-none-sent")), "{words:?}");
    assert!(
        has(&words, "mx.postfix.test") && has(&words, &english.say("headers-no-border-next")),
        "{words:?}"
    );
    // It stands behind a proxy.
    let proxied = std::fs::read_to_string(&file).unwrap().replace("127.77.30.2", "172.17.0.1");
    std::fs::write(&file, proxied).unwrap();
    let words = dropped(&face, &setup("mx.postfix.test", &[]), &file).await.words();
    assert!(has(&words, &english.say("headers-only-inside-next")), "{words:?}");
    // A test message that went to ourselves proves what was asked of it, not of a partner.
    let file = from("ann@bank.example", "postfix/001.txt", &folder);
    let mut ours = setup("mx.postfix.test", &[]);
    let sent = Sent {
        at: OffsetDateTime::now_utc(),
        via: "mx.postfix.test".into(),
        recipient: None,
        message_id: "<1@ann@bank.example>".into(),
        verified: false,
        version: None,
        cipher: None,
        conversation: None,
    };
    ours.trial = Some(Trial { sent: Some(sent), ..Trial::default() });
    let words = dropped(&face, &ours, &file).await.words();
    assert!(words.contains(&english.say("window-reading-ours")), "{words:?}");
    assert!(!words.contains(&english.say("window-reading-partners")));
}

/// By our server to the bank's.
const OUT: &str = "Received: from mx.postfix.test (mx.postfix.test [192.0.2.1])\n\
    \t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\
    \tby mx.bank.example (Postfix) with ESMTPS id 4DC319E805D\n\
    \tfor <anna@bank.example>; Mon, 23 Nov 2026 14:34:38 +0000 (UTC)\n\
    Message-ID: <test@postfix.test>\n\n";

#[tokio::test]
async fn one_report_tells_both_directions_of_one_partner_and_of_no_other() {
    let folder = tempfile::tempdir().unwrap();
    for face in Face::all().into_iter().filter(|face| !face.dark) {
        let say = |key: &str| face.language.say(key);
        let mut setup = setup("mx.postfix.test", &["bank.example"]);
        let sent = Sent {
            at: OffsetDateTime::now_utc(),
            via: "mx.postfix.test".into(),
            recipient: Some("bank.example".parse().unwrap()),
            message_id: "<test@postfix.test>".into(),
            verified: false,
            version: None,
            cipher: None,
            conversation: None,
        };
        setup.trial = Some(Trial { sent: Some(sent), ..Trial::default() });
        let out = folder.path().join("out.eml");
        std::fs::write(&out, OUT).unwrap();
        let drop = |file: &Path| Message::Workspace(workspace::Message::Dropped(file.to_owned()));
        let page = folder.path().join("proof.html");

        let came = from("ann@bank.example", "postfix/001.txt", &folder);
        let mut window = dropped(&face, &setup, &came).await;
        assert!(window.words().contains(&say("window-reading-kept")), "{:?}", window.words());
        window.settle(drop(&out)).await;
        let words = window.words();
        let date = face.language.date(OffsetDateTime::now_utc().date());
        let both = face.language.say_with("window-reading-both", &[("date", date.into())]);
        assert!(words.contains(&say("window-reading-ours")) && words.contains(&both), "{words:?}");
        save(&mut window, &page).await;
        let told = std::fs::read_to_string(&page).unwrap();
        let met =
            face.language.say_with("expected-taken-met-what", &[("hop", postseal::explain::Fact::Number(1))]);
        for text in [say("report-other-inbound"), met, "4DC319E805D".into(), "by mx.postfix.test".into()] {
            let text = text.replace('\'', "&#39;");
            assert!(told.contains(&text), "{text}: {told}");
        }

        // Another day, and from the other side.
        window.press("home");
        let id = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0).id;
        window.press(&format!("open-{id}"));
        window.press("step-proof");
        assert!(window.words().contains(&both), "{:?}", window.words());
        save(&mut window, &page).await;
        assert!(std::fs::read_to_string(&page).unwrap().contains(&say("report-other-inbound")));
        window.settle(drop(&came)).await;
        save(&mut window, &page).await;
        let told = std::fs::read_to_string(&page).unwrap();
        assert!(told.contains(&say("report-other-outbound")) && told.contains("4DC319E805D"), "{told}");

        // Somebody else's message is nobody's business.
        window.settle(drop(&from("ann@other.example", "postfix/001.txt", &folder))).await;
        window.settle(drop(&out)).await;
        save(&mut window, &page).await;
        let told = std::fs::read_to_string(&page).unwrap();
        assert!(!told.contains(&say("report-other-inbound")) && !told.contains("other.example"), "{told}");
    }
}
