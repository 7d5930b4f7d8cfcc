//! Step 2 with whatever a CA sends: read, opened, asked for, kept, and written for a server.

use crate::fixtures::{Face, Window, named, pfx};
use crate::screen::{keep, show, things};
use iced_test::core::Size;
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task::into_stream};
use postseal::certificate::{self, Item, Passphrase};
use postseal::explain::Explain;
use postseal::gui::app::Message;
use postseal::gui::step::certificate::{Message as InStep, asking, export};
use postseal::gui::workspace;
use postseal::i18n::Language;
use rcgen::{BasicConstraints, CertificateParams, CustomExtension, DnType, IsCa, Issuer, KeyPair};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use time::{Duration, OffsetDateTime};

/// The window as it opens.
const USUAL: Size = Size::new(1080.0, 760.0);

fn in_step(message: InStep) -> Message {
    Message::Workspace(workspace::Message::Certificate(message))
}

fn in_export(message: export::Message) -> Message {
    in_step(InStep::Export(message))
}

/// A CA with one in between, as public ones have it.
pub struct Ca {
    pub root: rcgen::Certificate,
    pub between: rcgen::Certificate,
    issuer: Issuer<'static, KeyPair>,
}

impl Ca {
    pub fn new() -> Self {
        let ca = |name: &str| {
            let mut params = CertificateParams::new(Vec::new()).unwrap();
            params.distinguished_name = rcgen::DistinguishedName::new();
            params.distinguished_name.push(DnType::CommonName, name);
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            params.not_before = OffsetDateTime::now_utc() - Duration::days(10);
            params.not_after = OffsetDateTime::now_utc() + Duration::days(900);
            params
        };
        let (root, between) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let top = ca("Example root").self_signed(&root).unwrap();
        let issuer = Issuer::new(ca("Example root"), root);
        let made = ca("Example intermediate").signed_by(&between, &issuer).unwrap();
        Self { root: top, between: made, issuer: Issuer::new(ca("Example intermediate"), between) }
    }

    /// A certificate for mx.example.org and its key; the issuer's is at `url`, and so is the list of revoked ones.
    pub fn issue(&self, url: Option<&str>) -> (rcgen::Certificate, KeyPair) {
        let names = ["mx.example.org", "mail.example.org", "autodiscover.example.org"];
        let mut params = CertificateParams::new(names.map(str::to_owned)).unwrap();
        params.not_before = OffsetDateTime::now_utc() - Duration::days(6);
        params.not_after = OffsetDateTime::now_utc() + Duration::days(84) + Duration::hours(1);
        if let Some(url) = url {
            let der =
                |tag: u8, content: &[u8]| [&[tag, u8::try_from(content.len()).unwrap()], content].concat();
            let oid = [0x06, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, 2];
            let place = der(0x30, &[&oid[..], &der(0x86, url.as_bytes())].concat());
            let access = CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], der(0x30, &place));
            params.custom_extensions = vec![access];
            params.crl_distribution_points = vec![rcgen::CrlDistributionPoint { uris: vec![url.to_owned()] }];
        }
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }

    /// The list of revoked certificates; none is.
    pub fn list(&self) -> Vec<u8> {
        let now = OffsetDateTime::now_utc();
        let list = rcgen::CertificateRevocationListParams {
            this_update: now - Duration::hours(1),
            next_update: now + Duration::days(1),
            crl_number: rcgen::SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: Vec::new(),
            key_identifier_method: rcgen::KeyIdMethod::Sha256,
        };
        list.signed_by(&self.issuer).unwrap().der().to_vec()
    }
}

/// Whoever knows the CA need not look for its root, nor begin anew once it is trusted.
#[tokio::test]
async fn a_root_that_came_along_counts_with_one_press() {
    let ca = Ca::new();
    let (certificate, _key) = ca.issue(None);
    let mut window = at_step_two(&Face::usual());
    let all = [certificate.pem(), ca.between.pem(), ca.root.pem()].concat();
    let answer = file(&window, "answer.pem", all);
    window.settle(Message::Dropped(answer)).await;
    let english = Language::english();
    let asks = |window: &Window| window.words().contains(&english.say("window-certificate-trust-text"));
    assert!(asks(&window), "{:?}", window.words());
    pictures(&window, &Face::usual(), "certificate-trust");

    window.press_and_wait("trust-root").await;
    let said = |window: &Window| window.words().contains(&english.say("window-certificate-private"));
    assert!(!asks(&window) && !said(&window), "{:?}", window.words());
    let roots = window.library.path().join("roots");
    assert_eq!(postseal::network::chosen().own_roots.as_deref(), Some(&*roots));
    let trusted = certificate::Trust::own(&roots).unwrap();
    assert_eq!(trusted.iter().map(AsRef::as_ref).collect::<Vec<_>>(), [&**ca.root.der()]);

    // What is taken back in the settings is judged anew as well.
    window.press_and_wait("settings").await;
    window.press_and_wait("network-own-drop").await;
    window.press("settings-back");
    assert!(asks(&window), "{:?}", window.words());
}

/// A company's own file is neither forgotten nor written to: copies of all lie together, which is said.
#[tokio::test]
async fn a_root_that_came_along_counts_beside_a_file_of_one_s_own() {
    let (ca, company) = (Ca::new(), Ca::new());
    let (certificate, _key) = ca.issue(None);
    let mut window = at_step_two(&Face::usual());
    let own = file(&window, "company.pem", company.root.pem());
    window.press("settings");
    window.settle(Message::Dropped(own.clone())).await;
    window.press("settings-back");
    let all = [certificate.pem(), ca.between.pem(), ca.root.pem()].concat();
    let answer = file(&window, "answer.pem", all);
    window.settle(Message::Dropped(answer)).await;
    window.press_and_wait("trust-root").await;
    let roots = window.library.path().join("roots");
    assert_eq!(postseal::network::chosen().own_roots.as_deref(), Some(&*roots));
    let trusted = certificate::Trust::own(&roots).unwrap();
    for root in [ca.root.der(), company.root.der()] {
        assert!(trusted.iter().any(|it| it == root));
    }
    let path = [("path", roots.display().to_string().into())];
    let said = Language::english().say_with("window-network-own-copied", &path);
    assert!(window.words().contains(&said), "{:?}", window.words());
    assert_eq!(std::fs::read_to_string(own).unwrap(), company.root.pem());
    // What is kept remembers that partners have to be given the root.
    window.press_and_wait("accept").await;
    window.press("home");
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    assert!(window.library.load(&entry.id).unwrap().setup.certificate.unwrap().is_private);
}

/// What a certificate may hold, and hardly any does: a name that fills lines, many names, and words that turn around.
#[tokio::test]
async fn a_monstrous_certificate_stays_within_the_window() {
    let long = ["a", "b", "c"].map(|letter| letter.repeat(63)).join(".") + ".example.org";
    let mut params = CertificateParams::new(vec![long.clone()]).unwrap();
    for number in 0..60 {
        let name = format!("host-{number}.example.org").try_into().unwrap();
        params.subject_alt_names.push(rcgen::SanType::DnsName(name));
    }
    params.distinguished_name.push(DnType::CommonName, "gro.elpmaxe\u{202e}".repeat(20));
    params.distinguished_name.push(DnType::OrganizationName, "W".repeat(200));
    let certificate = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
    let mut window = at_step_two(&Face::usual());
    let answer = file(&window, "answer.crt", certificate.pem());
    window.settle(Message::Dropped(answer)).await;
    window.press("details-0");
    let words = window.words();
    assert!(words.contains(&long), "{words:?}");
    assert!(!words.iter().any(|text| text.contains('\u{202e}')), "{words:?}");
    pictures(&window, &Face::usual(), "viewer-monstrous");
}

/// An http server that gives `body` to whoever asks, and counts them; it ends with the test.
fn serve(body: Vec<u8>) -> (String, std::sync::Arc<std::sync::atomic::AtomicUsize>) {
    serve_at("127.0.0.1:0".parse().unwrap(), body)
}

/// The same, here.
pub fn serve_at(
    here: std::net::SocketAddr,
    body: Vec<u8>,
) -> (String, std::sync::Arc<std::sync::atomic::AtomicUsize>) {
    let listener = std::net::TcpListener::bind(here).unwrap();
    let url = format!("http://{}/between.der", listener.local_addr().unwrap());
    let count = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = count.clone();
    drop(std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let _ = stream.read(&mut [0; 1024]);
            let head =
                format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
        }
    }));
    (url, count)
}

/// The window at step 2.
pub fn at_step_two(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-certificate");
    window
}

/// A file of this content in the window's folder.
pub fn file(window: &Window, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = window.library.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

/// Pictures in the usual size, in the smallest window, and all of it; nothing falls off at the side.
fn pictures(window: &Window, face: &Face, name: &str) {
    let name = format!("{name}-{}", face.language.code());
    for (size, part) in
        [(USUAL, "-wide"), (crate::screen::SIZE, ""), (Size::new(crate::screen::SIZE.width, 2200.0), "-all")]
    {
        let mut ui = show(window.app.view(), size);
        for thing in things(&mut ui) {
            assert!(
                thing.bounds.x >= 0.0 && thing.bounds.x + thing.bounds.width <= size.width,
                "{name}: {thing:?}"
            );
        }
        keep(&mut ui, face.dark, &format!("{name}{part}"));
    }
    let unworded = window.words().into_iter().find(|text| text.contains("Unknown localization"));
    assert_eq!(unworded, None, "{name}");
}

#[tokio::test]
async fn a_certificate_is_shown_for_a_person_and_the_missing_one_is_fetched_on_request_alone() {
    let ca = Ca::new();
    let (url, asked) = serve(ca.between.der().to_vec());
    let asked = || asked.load(std::sync::atomic::Ordering::SeqCst);
    for (at, face) in Face::all().into_iter().enumerate() {
        let say = |key: &str| face.language.say(key);
        let mut window = at_step_two(&face);
        let answer = file(&window, "answer.crt", ca.issue(Some(&url)).0.pem());
        window.settle(Message::Dropped(answer)).await;
        let words = window.words();
        let left =
            face.language.say_with("window-viewer-left", &[("days", postseal::explain::Fact::Number(84))]);
        for expected in
            [left, say("window-viewer-gap"), say("window-viewer-root-any"), say("window-viewer-sha256")]
        {
            assert!(words.contains(&expected), "{expected} in {words:?}");
        }
        assert!(words.iter().any(|text| text.contains("autodiscover.example.org")), "{words:?}");
        assert_eq!(asked(), at, "nobody was asked yet");
        pictures(&window, &face, "viewer-gap");

        window.press("details-0");
        assert!(window.words().contains(&"ECDSA P-256".to_owned()), "{:?}", window.words());
        pictures(&window, &face, "viewer-details");
        window.press("details-0");
        assert!(!window.words().contains(&"ECDSA P-256".to_owned()));

        window.press_and_wait("fetch-missing").await;
        assert_eq!(asked(), at + 1);
        let words = window.words();
        assert!(words.contains(&"Example intermediate".to_owned()), "{words:?}");
        assert!(words.iter().any(|text| text.contains(&url)), "it says where it was: {words:?}");
        pictures(&window, &face, "viewer-fetched");
    }
}

#[tokio::test]
async fn the_ca_is_asked_whether_it_was_revoked_on_request_alone() {
    let ca = Ca::new();
    // No list of revoked certificates at all: the answer is none that counts.
    let (url, asked) = serve(b"none".to_vec());
    let mut window = at_step_two(&Face::usual());
    let answer = file(&window, "answer.crt", ca.issue(Some(&url)).0.pem() + &ca.between.pem());
    window.settle(Message::Dropped(answer)).await;
    assert_eq!(asked.load(std::sync::atomic::Ordering::SeqCst), 0);
    window.press_and_wait("ask-revoked").await;
    assert_eq!(asked.load(std::sync::atomic::Ordering::SeqCst), 1);
    let words = window.words();
    assert!(words.iter().any(|text| text.starts_with("Whether the CA took")), "{words:?}");
    assert!(!words.contains(&Language::english().say("window-asking-stands")), "{words:?}");
}

#[tokio::test]
async fn a_question_to_the_ca_shows_who_is_asked_and_can_be_withdrawn() {
    let ca = Ca::new();
    // Listens, and never answers.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/between.der", silent.local_addr().unwrap());
    for face in Face::all() {
        let mut window = at_step_two(&face);
        let answer = file(&window, "answer.crt", ca.issue(Some(&url)).0.pem());
        window.settle(Message::Dropped(answer)).await;
        let press = in_step(InStep::AskPressed(asking::Question::Missing));
        let mut asked = into_stream(window.app.update(press)).unwrap();
        // Its first word is who is asked; the next one would come with the deadline.
        while !window.words().iter().any(|text| text.contains(&url) && text.ends_with('…')) {
            let Some(Action::Output(message)) = asked.next().await else { continue };
            let _ = window.app.update(message);
        }
        pictures(&window, &face, "viewer-asking");
        assert!(!window.words().contains(&face.language.say("window-asking-fetch")));
        window.press("asking-cancel");
        assert!(window.words().contains(&face.language.say("window-asking-fetch")));
        while asked.next().await.is_some() {}
    }
}

#[tokio::test]
async fn a_pfx_is_opened_and_one_bad_file_does_not_spoil_the_others() {
    let ca = Ca::new();
    for face in Face::all() {
        let mut window = at_step_two(&face);
        let (leaf, key) = ca.issue(None);
        let pfx = pfx(leaf.der(), &key.serialize_pem(), "correct horse");
        let files = vec![
            file(&window, "letter.txt", "Dear customer"),
            file(&window, "mine.pfx", &pfx),
            file(&window, "between.pem", ca.between.pem()),
        ];
        window.settle(in_step(InStep::Chosen(files))).await;
        let words = window.words();
        for expected in
            [face.language.say("window-unlock"), face.language.say("window-certificate-others-used")]
        {
            assert!(words.contains(&expected), "{expected} in {words:?}");
        }
        assert!(words.iter().any(|text| text.contains("letter.txt")), "{words:?}");
        assert!(words.contains(&"Example intermediate".to_owned()), "the good one is used: {words:?}");
        pictures(&window, &face, "certificate-locked");

        let what = |error: certificate::Error| face.language.explain(&error).what;
        window.press_and_wait("unlock-open").await;
        let empty = what(certificate::Error::PassphraseEmpty("mine.pfx".to_owned()));
        assert!(window.words().contains(&empty), "{:?}", window.words());
        window.write("unlock", "wrong");
        window.press_and_wait("unlock-open").await;
        let wrong = what(certificate::Error::PassphraseWrong("mine.pfx".to_owned()));
        assert!(window.words().contains(&wrong), "{:?}", window.words());
        pictures(&window, &face, "certificate-wrong-passphrase");
        window.settle(in_step(InStep::Passphrase(Passphrase::from("correct horse".to_owned())))).await;
        window.press_and_wait("unlock-open").await;
        let words = window.words();
        assert!(!words.contains(&face.language.say("window-unlock")), "{words:?}");
        assert!(words.contains(&"mx.example.org".to_owned()), "{words:?}");
        assert!(words.iter().any(|text| text.contains("letter.txt")), "still told: {words:?}");
    }
}

#[tokio::test]
async fn what_is_no_certificate_is_named_for_what_it_is() {
    let mut window = at_step_two(&Face::usual());
    let key = KeyPair::generate().unwrap();
    let csr = CertificateParams::new(Vec::new()).unwrap().serialize_request(&key).unwrap().pem().unwrap();
    for (name, content, says) in
        [("mine.csr", csr, "is a request (CSR)"), ("mine.key", key.serialize_pem(), "is a private key")]
    {
        let file = file(&window, name, content);
        window.settle(Message::Dropped(file)).await;
        let words = window.words();
        let expected = format!("{name} {says}");
        assert!(words.iter().any(|text| text.starts_with(&expected)), "{expected} in {words:?}");
    }
}

/// How many certificates and keys stand in a file.
fn holds(path: &Path, passphrase: Option<&str>) -> (usize, usize) {
    let passphrase = passphrase.map(|it| Passphrase::from(it.to_owned()));
    let items = certificate::read("f", &std::fs::read(path).unwrap(), passphrase.as_ref()).unwrap();
    let keys = items.iter().filter(|it| matches!(it, Item::Key(_))).count();
    (items.len() - keys, keys)
}

#[tokio::test]
async fn the_files_for_the_server_are_written_and_what_was_there_is_kept() {
    for face in Face::all() {
        let say = |key: &str| face.language.say(key);
        let mut window = Window::empty(&face);
        window.press("rehearse");
        window.press_and_wait("make").await;
        window.press("next");
        window.press_and_wait("practice").await;
        pictures(&window, &face, "viewer-good");
        window.press_and_wait("accept").await;
        let words = window.words();
        for key in ["window-export", "window-viewer-root-practice", "window-certificate-kept"] {
            assert!(words.contains(&say(key)), "{key} in {words:?}");
        }
        pictures(&window, &face, "certificate-kept-all");

        let folder = window.library.path().join("for the server");
        window.settle(in_export(export::Message::FolderChosen(Some(folder.clone())))).await;
        assert!(window.words().contains(&say("window-export-written")), "{:?}", window.words());
        let name = |ending: &str| {
            let files = std::fs::read_dir(&folder).unwrap().map(|it| it.unwrap().path());
            let mut found: Vec<_> = files.filter(|it| it.to_string_lossy().ends_with(ending)).collect();
            assert_eq!(found.len(), 1, "{ending}");
            found.remove(0)
        };
        let chain = name(".fullchain.pem");
        assert_eq!((holds(&chain, None), holds(&name(".key"), None)), ((2, 0), (0, 1)));

        std::fs::write(&chain, "another").unwrap();
        window.settle(in_export(export::Message::FolderChosen(Some(folder.clone())))).await;
        assert_eq!(std::fs::read_to_string(name(".bak")).unwrap(), "another");
        pictures(&window, &face, "export-written");

        window.press("export-form-3");
        window.press("export-age-1");
        window.press("export-write");
        assert!(window.words().contains(&say("window-export-passphrase-missing")), "{:?}", window.words());
        pictures(&window, &face, "export-pfx");
        for id in ["export-passphrase", "export-passphrase-again"] {
            window.write(id, "battery");
        }
        window.settle(in_export(export::Message::FolderChosen(Some(folder.clone())))).await;
        assert_eq!(holds(&name(".pfx"), Some("battery")), (2, 1));
    }
}

#[tokio::test]
async fn the_certificate_that_is_kept_is_shown_another_day() {
    let mut window = Window::empty(&Face::usual());
    window.press("rehearse");
    window.press_and_wait("make").await;
    window.press("next");
    window.press_and_wait("practice").await;
    window.press_and_wait("accept").await;
    window.press("home");
    let entry = window.library.list(OffsetDateTime::now_utc()).unwrap().remove(0);
    window.press(&format!("open-{}", entry.id));
    window.press("step-certificate");
    assert!(!window.words().contains(&"Postseal practice intermediate".to_owned()));
    window.press_and_wait("show").await;
    let words = window.words();
    assert!(words.contains(&"Postseal practice intermediate".to_owned()), "{words:?}");
    // It is below what else stands there: one is led to it, once.
    let seen = |window: &Window, key: &str| {
        let mut ui = show(window.app.view(), Size::new(900.0, 640.0));
        let redraw = iced_test::core::window::Event::RedrawRequested(std::time::Instant::now());
        let _ = ui.simulate([iced_test::core::Event::Window(redraw)]);
        let words = Language::english().say(key);
        let all = things(&mut ui);
        all.iter()
            .find(|thing| thing.words.as_ref() == Some(&words))
            .expect("it is on the page")
            .seen
            .is_some()
    };
    assert!(seen(&window, "window-viewer-fingerprints"));
    assert!(!seen(&window, "window-certificate-kept"));
    window.press("step-policy");
    window.press("step-certificate");
    assert!(seen(&window, "window-certificate-kept"), "a step that is opened again begins at its top");
    // The practice CA is gone, and what it issued is no worse for that.
    assert!(!words.contains(&Language::english().say("window-bad")), "{words:?}");

    window.press("home");
    let kept = window.library.load(&entry.id).unwrap().setup.certificate.unwrap();
    std::fs::remove_file(&kept.chain).unwrap();
    window.press(&format!("open-{}", entry.id));
    window.press("step-certificate");
    window.press_and_wait("show").await;
    let gone = postseal::store::Error::Missing(kept.chain);
    assert_eq!(gone.code(), "file-missing");
    assert!(window.words().contains(&Language::english().explain(&gone).what), "{:?}", window.words());
}
