//! The step's logic, without a window.

use super::*;
use crate::i18n::Language;
use crate::request::KeySource;
use crate::setup::Setup;

fn typed(step: &mut Request, context: &Context<'_>, host: &str) {
    let action = step.update(Message::Hosts(Edit::Changed(0, host.to_owned())), context);
    assert!(matches!(action, Action::Named(..) | Action::None));
}

fn made(context: &Context<'_>) -> Made {
    Made {
        key: context.folder.join("mx.example.org.key"),
        csr: context.folder.join("mx.example.org.csr"),
        csr_pem: "CSR".to_owned(),
        hosts: vec!["mx.example.org".parse().unwrap()],
        algorithm: Algorithm::default(),
        subject: Subject::default(),
        spki_sha256: "00".to_owned(),
    }
}

/// Runs `story` with a step as it is when a new setup is opened.
fn begin(story: impl FnOnce(Request, Context<'_>)) {
    let folder = tempfile::tempdir().unwrap();
    let (setup, language) = (Setup::new("x"), Language::english());
    let context = Context {
        language: &language,
        setup: &setup,
        folder: folder.path(),
        recent: &crate::setup::recent::NOTHING,
    };
    story(Request::new(&setup), context);
}

#[test]
fn a_late_result_after_cancel_is_dropped() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx.example.org");
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)));
        assert!(matches!(step.update(Message::CancelPressed, &context), Action::None));
        let late = Message::Job(job::Update::Finished(Ok(made(&context))));
        assert!(matches!(step.update(late, &context), Action::None));
    });
}

#[test]
fn a_result_in_time_is_handed_over() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx.example.org");
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)));
        let progress = Message::Job(job::Update::Progressed(Progress::Signing));
        assert!(matches!(step.update(progress, &context), Action::None));
        let result = Message::Job(job::Update::Finished(Ok(made(&context))));
        assert!(matches!(step.update(result, &context), Action::Made(_)));
    });
}

#[test]
fn nothing_is_made_of_names_that_are_none() {
    begin(|mut step, context| {
        for wrong in ["", "192.0.2.1", "postmaster@example.org", "https://mx.example.org/"] {
            typed(&mut step, &context, wrong);
            // Only the field is gone to.
            assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)), "{wrong:?}");
            assert!(matches!(step.state, State::Filling), "{wrong:?}");
        }
        assert!(step.judged, "the fields say what is wrong from now on");
        assert!(matches!(
            step.update(Message::Organisation(Field::Country, "Germany".into()), &context),
            Action::None
        ));
        typed(&mut step, &context, "mx.example.org");
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)));
        assert!(matches!(step.state, State::Filling) && step.unfolded.organisation, "no country code");
    });
}

#[test]
fn a_failure_wants_attention_and_leaves_the_form() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx.example.org");
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)));
        let failure = request::Error::Crypto("no randomness".into());
        let failed = Message::Job(job::Update::Finished(Err(failure)));
        assert!(matches!(step.update(failed, &context), Action::None));
        assert_eq!(step.state(), Some(StepState::Attention));
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)), "again");
        assert_eq!(step.state(), None);
    });
}

#[test]
fn another_key_goes_where_none_is() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx.example.org");
        assert_eq!(step.order(&context).unwrap().folder, context.folder);
        std::fs::write(context.folder.join("mx.example.org.key"), "first").unwrap();
        assert_eq!(step.order(&context).unwrap().folder, context.folder.join("2"));
    });
}

fn advanced(step: &mut Request, context: &Context<'_>, message: advanced::Message) {
    assert!(matches!(step.update(Message::Advanced(message), context), Action::None));
}

#[test]
fn a_passphrase_is_typed_twice_and_then_forgotten() {
    begin(|mut step, context| {
        let passphrase = |text: &str| request::Passphrase::new(text.to_owned());
        typed(&mut step, &context, "mx.example.org");
        assert_eq!(step.order(&context).unwrap().passphrase, None);
        advanced(&mut step, &context, advanced::Message::Passphrase(passphrase("correct horse")));
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)));
        assert!(matches!(step.state, State::Filling), "once only");
        advanced(&mut step, &context, advanced::Message::Repeated(passphrase("correct horsf")));
        assert!(step.order(&context).is_none(), "not the same");
        advanced(&mut step, &context, advanced::Message::Repeated(passphrase("correct horse")));
        assert_eq!(step.order(&context).unwrap().passphrase, Some(passphrase("correct horse")));
        assert!(!format!("{step:?}").contains("correct"), "shown nowhere");
        assert!(matches!(step.update(Message::MakePressed, &context), Action::Run(_)));
        let result = Message::Job(job::Update::Finished(Ok(made(&context))));
        assert!(matches!(step.update(result, &context), Action::Made(_)));
        assert_eq!(step.order(&context).unwrap().passphrase, None);
    });
}

#[test]
fn an_existing_key_signs_on_request() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx.example.org");
        let key = context.folder.join("old.key");
        advanced(&mut step, &context, advanced::Message::ReuseChosen(Some(key.clone())));
        assert_eq!(step.order(&context).unwrap().key, KeySource::Existing(key));
        advanced(&mut step, &context, advanced::Message::NewPressed);
        assert_eq!(step.order(&context).unwrap().key, KeySource::New(Algorithm::default()));
    });
}

fn renewal() -> Renewal {
    Renewal {
        hosts: ["mx.example.org", "mail.example.org"].map(|host| host.parse().unwrap()).to_vec(),
        subject: SubjectDraft { organization: "Example AG".into(), ..SubjectDraft::default() },
        algorithm: Some(Algorithm::Rsa3072),
        not_after: time::OffsetDateTime::UNIX_EPOCH,
        spki_sha256: "00".into(),
        left_out: Vec::new(),
    }
}

#[test]
fn a_renewal_fills_the_form_in() {
    begin(|mut step, context| {
        let failed = beginning::Message::Renewed(Err(request::Error::NoCertificate("letter.txt".into())));
        assert!(matches!(step.update(Message::Beginning(failed), &context), Action::None));
        let read = Message::Beginning(beginning::Message::Renewed(Ok(renewal())));
        let Action::Named(hosts, _) = step.update(read, &context) else { panic!("names") };
        assert_eq!(hosts, renewal().hosts);
        let order = step.order(&context).unwrap();
        assert_eq!(order.hosts, renewal().hosts);
        assert_eq!(order.subject.organization(), Some("Example AG"));
        assert_eq!(order.key, KeySource::New(Algorithm::Rsa3072), "a new key of the same kind");
    });
}

#[test]
fn the_mail_servers_found_are_named_when_asked_to() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mail.example.org");
        let aid = |step: &mut Request, message| step.update(Message::Aid(message), &context);
        let looked = request::Looked {
            mail: vec![request::MailServers {
                domain: "example.org".parse().unwrap(),
                hosts: vec!["mx1.example.org".parse().unwrap()],
            }],
            ..request::Looked::default()
        };
        let answer = || aid::Message::Looked(job::Update::Finished(Ok(looked.clone())));
        assert!(matches!(aid(&mut step, aid::Message::LookUpPressed), Action::Run(_)));
        assert!(matches!(aid(&mut step, aid::Message::CancelPressed), Action::None));
        assert!(matches!(aid(&mut step, answer()), Action::None));
        assert!(!format!("{:?}", step.aid).contains("mx1"), "a late answer is dropped");

        assert!(matches!(aid(&mut step, aid::Message::LookUpPressed), Action::Run(_)));
        assert!(matches!(aid(&mut step, answer()), Action::None));
        let take = aid::Message::TakePressed(looked.mail_hosts());
        let Action::Named(hosts, _) = aid(&mut step, take) else { panic!("names") };
        assert_eq!(hosts, ["mail.example.org", "mx1.example.org"].map(|host| host.parse().unwrap()));
    });
}

#[test]
fn what_no_public_ca_signs_is_said_but_not_of_half_a_name() {
    begin(|mut step, context| {
        typed(&mut step, &context, "mx");
        assert_eq!(step.noticed(&context), []);
        typed(&mut step, &context, "mx.corp.lan");
        let private = Finding::PrivateName("mx.corp.lan".parse().unwrap());
        assert_eq!(step.noticed(&context), [private]);
        let mut rehearsal = context.setup.clone();
        rehearsal.rehearsal = true;
        assert_eq!(step.noticed(&Context { setup: &rehearsal, ..context }), []);
    });
}

#[test]
fn a_request_made_elsewhere_is_the_one_that_is_waited_for() {
    begin(|mut step, context| {
        let foreign = request::Foreign {
            csr_pem: "-----BEGIN CERTIFICATE REQUEST-----".into(),
            hosts: vec!["mx.example.org".parse().unwrap()],
            subject: SubjectDraft::default(),
            algorithm: None,
            spki_sha256: "00".into(),
        };
        let copy = context.folder.join("mx.example.org.csr");
        let read = beginning::Message::Foreign(Ok((foreign.clone(), copy.clone())));
        let Action::Opened(opened, at) = step.update(Message::Beginning(read), &context) else { panic!() };
        assert_eq!((&opened, &at), (&foreign, &copy));
        let mut setup = context.setup.clone();
        crate::gui::change::Change::Opened(opened, at).apply(&mut setup);
        assert_eq!(setup.hosts, foreign.hosts);
        assert_eq!(setup.request.as_ref().unwrap().key, None);
        assert_eq!(step.missing(&setup), None, "on to step 2");
    });
}

#[test]
fn a_pfx_to_be_renewed_waits_for_its_passphrase() {
    begin(|mut step, context| {
        let (key, file) = (rcgen::KeyPair::generate().unwrap(), context.folder.join("mx.pfx"));
        let params = rcgen::CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
        let pem = params.self_signed(&key).unwrap().pem() + &key.serialize_pem();
        let mut brought = crate::certificate::Brought::default();
        brought.take("pem", crate::certificate::read("pem", pem.as_bytes(), None).unwrap()).unwrap();
        let pfx = crate::certificate::Export {
            form: crate::certificate::Form::Pfx,
            key: brought.key().cloned(),
            certificates: brought.certificates,
            trust: crate::certificate::Trust::System,
            passphrase: Some("correct horse".to_owned().into()),
            compatible: false,
        };
        std::fs::write(&file, pfx.make().unwrap().files[0].bytes()).unwrap();

        let tell = |step: &mut Request, message| step.update(Message::Beginning(message), &context);
        let read = |passphrase: Option<&str>| {
            let passphrase = passphrase.map(|text| request::Passphrase::new(text.into()));
            beginning::Message::Renewed(Renewal::from_file(&file, passphrase.as_ref()))
        };
        let shown = |step: &Request, text: &str| iced_test::simulator(step.view(&context)).find(text).is_ok();
        let chosen = beginning::Message::FileChosen(Some(file.clone()));
        assert!(matches!(tell(&mut step, chosen), Action::Run(_)));
        for (passphrase, why) in [(None, "is protected"), (Some("wrong"), "does not open")] {
            assert!(matches!(tell(&mut step, read(passphrase)), Action::None));
            assert!(shown(&step, "Passphrase of the file"), "{why}");
        }
        let typed = beginning::Message::Passphrase(request::Passphrase::new("correct horse".into()));
        assert!(matches!(tell(&mut step, typed), Action::None));
        assert!(matches!(tell(&mut step, beginning::Message::UnlockPressed), Action::Run(_)));
        let Action::Named(hosts, _) = tell(&mut step, read(Some("correct horse"))) else { panic!("names") };
        assert_eq!(hosts, ["mx.example.org".parse().unwrap()]);
        assert!(!shown(&step, "Passphrase of the file") && !format!("{step:?}").contains("correct horse"));
    });
}
