//! The way through the window, with real work behind it.

use crate::fixtures::{Face, Window};
use postseal::gui::app::Message;
use postseal::i18n::Language;
use postseal::rehearsal::{PracticeCa, PracticeServer};
use postseal::setup::{Step, StepState};
use time::OffsetDateTime;

#[tokio::test]
async fn from_nothing_to_a_request() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    window.press("new");
    window.press("next");
    assert!(window.words().contains(&english.say("window-request-missing")), "Next says what is missing");
    window.write("hosts-0", "mx.example.org");
    window.write("domains-0", "example.org");
    window.press_and_wait("make").await;

    let words = window.words();
    assert!(words.iter().any(|text| text.starts_with("-----BEGIN CERTIFICATE REQUEST-----")), "{words:?}");
    assert!(!words.iter().any(|text| text.contains("PRIVATE KEY")), "a key is never shown");

    window.press("home");
    let entries = window.library.list(OffsetDateTime::now_utc()).unwrap();
    let summary = entries[0].summary.as_ref().unwrap();
    assert_eq!(summary.name, "mx.example.org", "the setup is called as its server");
    assert_eq!(summary.steps[0], StepState::Done);

    // Another request: the first key stays where it is.
    let id = entries[0].id.clone();
    let first = window.library.load(&id).unwrap().setup.request.unwrap();
    let kept = std::fs::read(first.key.as_ref().unwrap()).unwrap();
    window.press(&format!("open-{id}"));
    // It goes on with what comes next.
    assert!(window.words().contains(&Language::english().say("window-certificate-title")));
    window.press("step-request");
    window.press("again");
    window.press_and_wait("make").await;
    window.press("home");
    let second = window.library.load(&id).unwrap().setup.request.unwrap();
    assert_ne!(first.key, second.key);
    assert_eq!(std::fs::read(first.key.as_ref().unwrap()).unwrap(), kept);
}

#[tokio::test]
async fn a_rehearsal_gets_its_certificate_from_the_practice_ca() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    window.press("rehearse");
    window.press_and_wait("make").await;
    window.press("next");
    window.press("next");
    assert!(window.words().contains(&english.say("window-certificate-missing")), "Next says what is missing");
    window.press_and_wait("practice").await;
    let words = window.words();
    assert!(words.contains(&english.say("window-certificate-good")), "{words:?}");
    window.press_and_wait("accept").await;
    assert!(window.words().contains(&english.say("window-certificate-kept")));
    window.press("next");
    assert!(window.words().contains(&english.say("window-policy-title")));

    window.press("step-proof");
    assert!(window.words().contains(&english.say("window-proof-practice")));
    window.press_and_wait("send").await;
    assert!(window.words().contains(&english.say("window-proof-sent-tls")), "{:?}", window.words());
    window.press("fetch");

    window.press("home");
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    let summary = entry.summary.unwrap();
    assert_eq!(summary.steps[..2], [StepState::Done; 2]);
    assert_eq!(summary.verdict.and_then(|verdict| verdict.met), Some(true), "what was fetched was judged");
    // Another day: what was sent, what was said, and what came of it, with a new one a press away.
    window.press(&format!("open-{}", entry.id));
    window.press("step-proof");
    let words = window.words();
    for key in ["window-proof-sent-tls", "window-reading-ours", "window-report-save"] {
        assert!(words.contains(&english.say(key)), "{key}: {words:?}");
    }
    assert!(words.iter().any(|line| line.starts_with("Sent on ")), "{words:?}");
    assert!(words.iter().any(|line| line.contains("> EHLO")), "{words:?}");
    assert!(!words.contains(&english.say("window-collect")), "the practice server of then has no mailbox");
    window.press("again");
    window.press_and_wait("send").await;
    window.press("fetch");
    window.press("home");
    let kept = window.library.load(&entry.id).unwrap().setup.certificate.unwrap();
    let chain = std::fs::read_to_string(kept.chain).unwrap();
    assert_eq!(chain.matches("BEGIN CERTIFICATE").count(), 2, "its own and the one in between");
}

#[tokio::test]
async fn a_file_that_holds_no_certificate_is_said_so() {
    let mut window = Window::opened(&Face::usual(), &crate::fixtures::named());
    window.press("step-certificate");
    let file = window.library.path().join("letter.txt");
    std::fs::write(&file, "Dear customer").unwrap();
    window.settle(postseal::gui::app::Message::Dropped(file)).await;
    let words = window.words();
    assert!(words.iter().any(|text| text.contains("letter.txt")), "{words:?}");
    assert!(words.contains(&Language::english().say("window-attention")), "the list of steps says so, too");
}

#[test]
fn what_was_typed_is_there_the_next_time() {
    let mut window = Window::empty(&Face::usual());
    window.press("new");
    window.write("hosts-0", "mx.example.net");
    window.press("home");
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    assert_eq!(entry.summary.unwrap().hosts[0].to_string(), "mx.example.net");
}

#[test]
fn one_comes_back_to_where_one_left_off() {
    let mut window = Window::empty(&Face::usual());
    window.press("rehearse");
    window.press("step-policy");
    window.press("home");
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    assert_eq!(entry.summary.unwrap().step, Step::Policy);
    window.press(&format!("open-{}", entry.id));
    assert!(window.words().contains(&Language::english().say("window-policy-title")));
}

#[test]
fn a_bank_that_wants_tls_gets_its_line_in_the_configuration() {
    let mut window = Window::opened(&Face::usual(), &crate::fixtures::named());
    window.press("step-policy");
    window.write("partner", "bank.example");
    window.press("partner-add");
    window.press("next");
    assert!(
        window.words().contains(&Language::english().say("window-policy-missing")),
        "Next says what is missing"
    );
    window.press("show");
    assert!(window.words().iter().any(|text| text.contains("bank.example") && text.contains("encrypt")));
    window.press("done");
    window.press("next");
    assert!(window.words().contains(&Language::english().say("window-proof-title")));
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    assert_eq!(entry.summary.unwrap().steps[2], StepState::Done);
}

#[test]
fn a_partner_that_was_typed_and_not_added_is_meant_and_step_4_is_about_them() {
    let mut window = Window::opened(&Face::usual(), &crate::fixtures::named());
    window.press("step-policy");
    window.write("partner", "security@");
    window.press("show");
    assert!(
        !window.words().contains(&Language::english().say("window-policy-take-unix")),
        "not without them"
    );
    // A letter names a mailbox; the rule is for its domain.
    window.write("partner", "Bank.example");
    window.press("show");
    assert!(window.words().iter().any(|text| text.contains("bank.example") && text.contains("encrypt")));
    window.press("done");
    window.press("next");
    let words = window.words();
    for filled in ["postmaster@example.org", "postmaster@bank.example", "mx.example.org"] {
        assert!(words.iter().any(|it| it.contains(filled)), "{filled} in {words:?}");
    }
}

#[tokio::test]
async fn one_s_own_file_shows_what_would_change_and_is_left_alone() {
    let mut window = Window::opened(&Face::usual(), &crate::fixtures::named());
    window.press("step-policy");
    window.press("show");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("main.cf");
    let own = "# Mine.\nmyhostname = mx.example.org\nsmtp_tls_loglevel = 0\nsmtpd_use_tls = yes\n";
    std::fs::write(&file, own).unwrap();
    window.settle(Message::Dropped(file.clone())).await;
    let words = window.words();
    for line in ["-smtp_tls_loglevel = 0", "+smtp_tls_loglevel = 1", " myhostname = mx.example.org"] {
        assert!(words.iter().flat_map(|it| it.lines()).any(|it| it == line), "{line} in {words:?}");
    }
    assert!(words.iter().any(|it| it.starts_with("Line 4, smtpd_use_tls: of an older time")), "{words:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), own);

    // What is no main.cf, and what is no text at all.
    std::fs::write(&file, "Good morning\n").unwrap();
    window.settle(Message::Dropped(file.clone())).await;
    assert!(window.words().iter().any(|it| it.starts_with("Line 1 is not one that main.cf can have")));
    window.settle(Message::Dropped(folder.path().join("not-there"))).await;
    assert!(window.words().iter().any(|it| it.contains("not-there")), "{:?}", window.words());
}

#[tokio::test]
async fn a_server_that_is_not_there_is_explained() {
    // A port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut window = Window::opened(&Face::usual(), &postseal::setup::Setup::new("x"));
    window.press("step-proof");
    window.write("from", "a@example.org");
    window.write("to", "b@example.net");
    window.write("via", &free.to_string());
    window.press_and_wait("send").await;
    let words = window.words();
    assert!(
        words.iter().any(|text| text.contains(&free.to_string()) && text.contains("refused")),
        "{words:?}"
    );
    assert!(words.contains(&Language::english().say("window-attention")), "the list of steps says so, too");
}

#[test]
fn a_deleted_setup_can_be_had_back() {
    let mut window = Window::opened(&Face::usual(), &crate::fixtures::named());
    window.press("home");
    window.press("delete-head-office");
    assert!(window.library.list(OffsetDateTime::now_utc()).unwrap().is_empty());
    window.press("toast-undo");
    assert_eq!(window.library.list(OffsetDateTime::now_utc()).unwrap().len(), 1);
    assert!(window.words().contains(&"Head office".to_owned()));
}

#[test]
fn theme_and_language_are_kept() {
    let mut window = Window::empty(&Face::usual());
    for id in ["settings", "language-1", "theme-2", "text-size-4", "settings-back"] {
        window.press(id);
    }
    assert!(window.words().contains(&"Neue Einrichtung".to_owned()));
    let kept = postseal::gui::preferences::Choices::load(&window.library, Language::english());
    assert_eq!((kept.language.code(), kept.dark(), kept.text_size.per_cent()), ("de", true, 150));
}

#[tokio::test]
async fn a_request_made_by_openssl_is_dropped_and_its_certificate_fits() {
    let english = Language::english();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let openssl = |arguments: &str| {
        let done = std::process::Command::new("openssl")
            .args(arguments.split(' '))
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    openssl(
        "req -new -newkey rsa:2048 -nodes -keyout there.key -subj /CN=mx.example.org -out there.csr -addext \
         subjectAltName=DNS:mx.example.org,DNS:mail.example.org",
    );
    openssl("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -subj /CN=Practice -out ca.pem");
    openssl(
        "x509 -req -in there.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 90 -copy_extensions copy -out there.pem",
    );
    let mut window = Window::empty(&Face::usual());
    window.press("new");
    window.settle(Message::Dropped(file("there.csr"))).await;
    let words = window.words();
    assert!(words.contains(&english.say("window-request-key-elsewhere")), "{words:?}");
    assert!(words.iter().any(|text| text.contains("mail.example.org")), "{words:?}");
    window.press("next");
    window.settle(Message::Dropped(file("there.pem"))).await;
    let words = window.words();
    assert!(words.contains(&english.say("window-certificate-elsewhere-what")), "{words:?}");
    assert!(!words.iter().any(|text| text.contains("belongs to another key")), "{words:?}");
    window.press_and_wait("accept").await;
    window.press_and_wait("home").await;
    let id = window.library.list(OffsetDateTime::now_utc()).unwrap()[0].id.clone();
    let setup = window.library.load(&id).unwrap().setup;
    let (request, kept) = (setup.request.unwrap(), setup.certificate.unwrap());
    assert_eq!((request.key, &request.spki_sha256), (None, &kept.spki_sha256));
}

#[tokio::test]
async fn the_running_server_s_certificate_fills_the_form_in() {
    let ca = PracticeCa::new().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let names = vec!["mx.example.org".to_owned(), "mail.example.org".to_owned()];
    let csr = rcgen::CertificateParams::new(names).unwrap().serialize_request(&key).unwrap().pem().unwrap();
    let host = "mx.example.org".parse().unwrap();
    let pem = key.serialize_pem();
    let server = PracticeServer::start(&ca.issue(&csr).unwrap(), pem.as_bytes(), host).await.unwrap();
    let mut window = Window::empty(&Face::usual());
    window.press("new");
    window.press("renew");
    window.write("renew-server", &server.address().to_string());
    window.press_and_wait("renew-fetch").await;
    let words = window.words();
    assert!(words.contains(&Language::english().say("request-renews-new-key")), "{words:?}");
    window.press_and_wait("make").await;
    window.press_and_wait("home").await;
    let id = window.library.list(OffsetDateTime::now_utc()).unwrap()[0].id.clone();
    let setup = window.library.load(&id).unwrap().setup;
    assert_eq!(setup.hosts, ["mx.example.org", "mail.example.org"].map(|name| name.parse().unwrap()));
    assert_ne!(setup.request.unwrap().key, None, "a new key");
}

#[tokio::test]
async fn a_pfx_that_is_dropped_for_renewal_asks_for_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let script = "openssl req -x509 -newkey rsa:2048 -nodes -keyout k -out c -days 9 -subj /CN=mx.example.org
        openssl pkcs12 -export -inkey k -in c -passout pass:horse -out mx.pfx";
    let done = std::process::Command::new("sh").args(["-ec", script]).current_dir(folder.path()).output();
    assert!(done.unwrap().status.success());
    for face in Face::all() {
        let mut window = Window::empty(&face);
        let said = |window: &Window, key: &str| window.words().contains(&face.language.say(key));
        window.press("new");
        window.settle(Message::Dropped(folder.path().join("mx.pfx"))).await;
        assert!(said(&window, "window-unlock-passphrase"), "{:?}", window.words());
        let mut ui = crate::screen::show(window.app.view(), crate::screen::SIZE);
        crate::screen::keep(&mut ui, face.dark, &format!("renewal-locked-{}", face.language.code()));
        drop(ui);
        window.write("renew-unlock", "hors");
        window.press_and_wait("renew-unlock-open").await;
        assert!(said(&window, "window-unlock-passphrase"), "a wrong one can be typed again");
        window.write("renew-unlock", "e");
        window.press_and_wait("renew-unlock-open").await;
        assert!(said(&window, "request-renews-new-key"), "{:?}", window.words());
        assert!(!said(&window, "window-unlock-passphrase"));
    }
}

#[tokio::test]
async fn a_good_partner_of_the_past_becomes_a_rule() {
    let english = Language::english();
    let mut window = Window::opened(&Face::usual(), &crate::fixtures::named());
    window.press("step-policy");
    window.press("archive");
    let log = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive/exim.log");
    window.settle(Message::Dropped(log)).await;
    window.press("rule-outbound-good.opportunistic.test");
    let made = english.say_with(
        "window-archive-rule-made",
        &[("domain", "good.opportunistic.test".into()), ("class", english.say("class-required-name").into())],
    );
    assert!(window.words().contains(&made), "{:?}", window.words());
    window.press("archive-back");
    assert!(window.words().contains(&"good.opportunistic.test".to_owned()), "it is there in step 3");
    window.press("home");
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    let policy = window.library.load(&entry.id).unwrap().setup.policy;
    let domain = "good.opportunistic.test".parse().unwrap();
    let partner = policy.partner(&domain).expect("it was saved");
    assert_eq!((partner.outbound, partner.inbound), (Some(postseal::tls::Class::Required), None));
}

#[tokio::test]
async fn without_a_setup_one_can_look_at_the_past() {
    let english = Language::english();
    let mut window = Window::empty(&Face::usual());
    window.press("archive");
    let file = window.library.path().join("letter.txt");
    std::fs::create_dir_all(window.library.path()).unwrap();
    std::fs::write(&file, "Dear customer").unwrap();
    window.settle(Message::Dropped(file)).await;
    assert!(window.words().iter().any(|text| text.contains("letter.txt")), "{:?}", window.words());
    let log = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive/exim.log");
    window.settle(Message::Dropped(log)).await;
    let words = window.words();
    assert!(words.contains(&"no-tls.opportunistic.test".to_owned()), "{words:?}");
    assert!(
        !words.contains(&english.say("window-archive-rule-required")),
        "there is no setup to put a rule into"
    );
    window.press("sort-messages");
    window.press("archive-again");
    window.press("archive-back");
    assert!(window.words().contains(&english.say("window-home-empty")));
}
