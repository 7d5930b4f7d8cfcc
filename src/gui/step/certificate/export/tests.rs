//! The card's logic, without a window: what is asked for, and what is written.

use super::*;
use crate::i18n::Language;
use crate::name::DnsName;
use crate::rehearsal::PracticeCa;
use crate::request::{Algorithm, KeySource, Order as Asked, Passphrase as OfKey, Subject};
use crate::setup::Setup;
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task::into_stream};

/// A setup with a certificate that is kept, its key protected where a passphrase is given.
struct Scene {
    folder: tempfile::TempDir,
    setup: Setup,
    language: Language,
}

impl Scene {
    async fn new(passphrase: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let hosts: Vec<DnsName> = vec!["mx.example.org".parse().unwrap()];
        let order = Asked {
            hosts: hosts.clone(),
            key: KeySource::New(Algorithm::default()),
            passphrase: passphrase.map(|it| OfKey::new(it.to_owned())),
            subject: Subject::default(),
            folder: folder.path().to_owned(),
        };
        let made = crate::request::make(order).await.unwrap();
        let chain = PracticeCa::new().unwrap().issue(&made.csr_pem).unwrap();
        let file = folder.path().join("chain.pem");
        std::fs::write(&file, chain).unwrap();
        let now = time::OffsetDateTime::now_utc();
        let mut setup = Setup::new("x");
        setup.hosts = hosts;
        setup.certificate = Some(crate::setup::Certificate {
            leaf: file.clone(),
            chain: file,
            spki_sha256: made.spki_sha256.clone(),
            issuer: None,
            is_private: false,
            not_before: now,
            not_after: now,
            checked: now,
            ok: true,
        });
        setup.request = Some(made.into());
        Self { folder, setup, language: Language::english() }
    }

    fn context(&self) -> Context<'_> {
        Context {
            language: &self.language,
            setup: &self.setup,
            folder: self.folder.path(),
            recent: &crate::setup::recent::NOTHING,
        }
    }

    /// Takes a message, and what comes of it.
    async fn settle(&self, card: &mut Export, message: Message) {
        let Some(task) = card.update(message, &self.context()) else { return };
        let mut stream = into_stream(task).unwrap();
        while let Some(action) = stream.next().await {
            if let Action::Output(message) = action {
                assert!(card.update(message, &self.context()).is_none());
            }
        }
    }

    fn to(&self) -> PathBuf {
        self.folder.path().join("for the server")
    }
}

fn items(path: &std::path::Path, passphrase: Option<&str>) -> (usize, usize) {
    let passphrase = passphrase.map(|it| Passphrase::from(it.to_owned()));
    let items = certificate::read("f", &std::fs::read(path).unwrap(), passphrase.as_ref()).unwrap();
    let keys = items.iter().filter(|it| matches!(it, Item::Key(_))).count();
    (items.len() - keys, keys)
}

#[tokio::test]
async fn every_form_is_written_where_one_says() {
    let scene = Scene::new(None).await;
    let mut card = Export::default();
    for (form, count) in [
        (Form::Pem, 3),
        (Form::FullChain, 2),
        (Form::Combined, 1),
        (Form::Pfx, 1),
        (Form::Der, 3),
        (Form::P7b, 1),
    ] {
        let folder = scene.to().join(form.id());
        let typed = || Passphrase::from("correct horse".to_owned());
        for message in [
            Message::Form(form),
            Message::Passphrase(typed()),
            Message::Repeated(typed()),
            Message::FolderChosen(Some(folder)),
        ] {
            scene.settle(&mut card, message).await;
        }
        let State::Written(files) = &card.state else { panic!("{:?}", card.state) };
        assert_eq!(files.len(), count, "{form}");
        let found: Vec<_> = files.iter().map(|it| items(&it.path, Some("correct horse"))).collect();
        let all = found.iter().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        assert_eq!(all, (2, usize::from(form != Form::P7b)), "{form}");
        assert!(card.passphrase.is_empty(), "what was typed is not kept");
    }
}

#[tokio::test]
async fn a_pfx_wants_the_same_passphrase_twice_before_anything_is_asked() {
    let scene = Scene::new(None).await;
    let mut card = Export::default();
    scene.settle(&mut card, Message::Form(Form::Pfx)).await;
    let typed = |text: &str| Passphrase::from(text.to_owned());
    assert!(card.update(Message::WritePressed, &scene.context()).is_none());
    assert_eq!(card.wrong(), Some("window-export-passphrase-missing"));
    scene.settle(&mut card, Message::Passphrase(typed("one"))).await;
    assert_eq!(card.wrong(), Some("window-request-passphrase-different"));
    assert!(card.update(Message::FolderChosen(Some(scene.to())), &scene.context()).is_none());
    scene.settle(&mut card, Message::Repeated(typed("one"))).await;
    assert_eq!(card.wrong(), None);
    assert!(card.update(Message::FolderChosen(None), &scene.context()).is_none());
    assert!(!scene.to().exists());
}

#[tokio::test]
async fn a_protected_key_is_opened_and_empty_is_not_wrong() {
    let scene = Scene::new(Some("battery staple")).await;
    let mut card = Export::default();
    scene.settle(&mut card, Message::FolderChosen(Some(scene.to()))).await;
    let code = |card: &Export| match &card.state {
        State::Locked(folder, failure) => {
            assert_eq!(*folder, scene.to());
            crate::explain::Explain::code(failure)
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(code(&card), "certificate-passphrase-needed");
    scene.settle(&mut card, Message::WritePressed).await;
    assert_eq!(code(&card), "certificate-passphrase-empty");
    for (typed, expected) in [("wrong", Some("certificate-passphrase-wrong")), ("battery staple", None)] {
        scene.settle(&mut card, Message::OfKey(typed.to_owned().into())).await;
        scene.settle(&mut card, Message::WritePressed).await;
        if let Some(expected) = expected {
            assert_eq!(code(&card), expected);
        }
    }
    let State::Written(files) = &card.state else { panic!("{:?}", card.state) };
    assert_eq!(files.iter().map(|it| items(&it.path, None)).collect::<Vec<_>>(), [(0, 1), (2, 0)]);
}

#[tokio::test]
async fn without_the_key_the_forms_that_hold_it_are_left_out() {
    let mut scene = Scene::new(None).await;
    let card = Export::default();
    assert_eq!(card.forms(&scene.context()).len(), 6);
    if let Some(request) = &mut scene.setup.request {
        request.key = None;
    }
    assert_eq!(card.forms(&scene.context()), [Form::Pem, Form::FullChain, Form::Der, Form::P7b]);
    let mut card = Export::default();
    scene.settle(&mut card, Message::FolderChosen(Some(scene.to()))).await;
    let State::Written(files) = &card.state else { panic!("{:?}", card.state) };
    assert!(files.len() == 1 && !files[0].secret);
}

#[tokio::test]
async fn a_key_that_is_gone_is_told() {
    let scene = Scene::new(None).await;
    std::fs::remove_file(scene.setup.request.as_ref().unwrap().key.as_ref().unwrap()).unwrap();
    let mut card = Export::default();
    scene.settle(&mut card, Message::FolderChosen(Some(scene.to()))).await;
    assert!(
        matches!(&card.state, State::Failed(Failure::File(store::Error::Missing(_)))),
        "{:?}",
        card.state
    );
}
