//! A certificate is renewed on the command line: what was in use is kept, and can be put back, until the new one is proven.

#[path = "common/command.rs"]
mod command;
#[path = "common/peer.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod peer;

use command::{postseal, sh};
use peer::Practice;
use postseal::certificate;
use postseal::i18n::Language;
use postseal::policy::{Partner, Policy};
use postseal::rehearsal::PracticeCa;
use postseal::setup::{self, Id, Library, Setup};
use postseal::tls::Class;
use serde_json::Value;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

/// What a setup has: a key, a request, and a certificate of it.
fn ready(folder: &Path) -> setup::Opened {
    let library = Library::at(folder.join("data"));
    let mut setup = Setup::new("Head office");
    setup.hosts = vec!["mx.example.org".parse().unwrap()];
    let mut opened = library.create(setup).unwrap();
    let order = postseal::request::Order {
        hosts: opened.setup.hosts.clone(),
        subject: postseal::request::Subject::default(),
        key: postseal::request::KeySource::New("rsa-2048".parse().unwrap()),
        passphrase: None,
        folder: opened.keys(),
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let made = runtime.block_on(async { postseal::request::make(order).await }).unwrap();
    let not_after = OffsetDateTime::now_utc() + Duration::days(10);
    opened.setup.certificate = Some(setup::Certificate {
        leaf: folder.join("sub/old.pem"),
        chain: folder.join("sub/old.pem"),
        spki_sha256: made.spki_sha256.clone(),
        issuer: None,
        is_private: false,
        not_before: not_after - Duration::days(90),
        not_after,
        checked: not_after - Duration::days(90),
        ok: true,
    });
    opened.setup.request = Some(made.into());
    opened.save().unwrap();
    opened
}

fn renew(folder: &Path, arguments: &str) -> (i32, String, String) {
    postseal(folder, &format!("renew {arguments}"))
}

#[test]
fn a_setup_is_renewed_and_put_back_as_in_the_window() {
    let folder = command::folder("");
    let opened = ready(folder.path());
    let run = |arguments: &str| renew(folder.path(), arguments);
    let (id, before) = (opened.id().clone(), opened.setup.clone());
    let (code, _, error) = run("head-office");
    assert!(code == 2 && error.contains("another Postseal"), "the window has it open: {error}");
    drop(opened);
    let library = Library::at(folder.path().join("data"));
    assert!(run("head-office --put-back").2.contains("No renewal of Head office is under way"));
    assert!(run("nobody").2.contains("nobody"));

    let (code, out, error) = run("'Head office'");
    assert_eq!(code, 0, "{error}");
    for words in ["A renewal is under way.", "With a new key", "Does DNS name this server's key"] {
        assert!(error.contains(words), "{words}: {error}");
    }
    for line in ["  postseal renew head-office --reply FILE", "  postseal renew head-office --put-back"] {
        assert!(out.lines().any(|it| it == line), "{line}: {out}");
    }
    let renewing = library.peek(&id).unwrap();
    let (new, old) = (renewing.request.clone().unwrap(), before.request.clone().unwrap());
    assert_eq!((renewing.certificate, new.algorithm), (None, old.algorithm), "the same kind of key");
    assert_ne!(new.spki_sha256, old.spki_sha256);
    assert!(
        new.key.as_ref().unwrap().is_file() && old.key.as_ref().unwrap().is_file(),
        "and none is written over"
    );
    // What is in use is watched meanwhile.
    assert!(postseal(folder.path(), "expiring").1.contains("Head office"));

    // Once more: the key, which DNS may name by now, is the same.
    let (code, out, error) = run("head-office");
    assert!(code == 0 && error.contains("The renewal was begun before"), "{error}");
    assert!(out.contains(new.csr_pem.trim_end()), "{out}");
    assert_eq!(library.peek(&id).unwrap().request.map(|it| it.csr), Some(new.csr));

    let (code, found, _) = run("head-office --put-back --json");
    let found: Value = serde_json::from_str(&found).unwrap();
    assert_eq!((code, &found["state"]), (0, &"put-back".into()));
    let back = library.peek(&id).unwrap();
    assert_eq!((back.certificate, back.request), (before.certificate, before.request));

    // With the key kept, which a record in DNS names.
    let key = old.key.unwrap();
    let (code, found, error) = run(&format!("head-office --json --reuse-key '{}'", key.display()));
    assert!(code == 0 && error.contains("With an existing key"), "{error}");
    let found: Value = serde_json::from_str(&found).unwrap();
    assert_eq!(found["spki_sha256"], old.spki_sha256.as_str());
}

#[test]
fn what_the_ca_sent_is_checked_and_taken_as_step_2_does() {
    let folder = command::folder("");
    let run = |arguments: &str| renew(folder.path(), arguments);
    let opened = ready(folder.path());
    let (id, before) = (opened.id().clone(), opened.setup.clone());
    drop(opened);
    let library = Library::at(folder.path().join("data"));
    let refused = run("head-office --reply new.pem");
    assert!(refused.0 == 2 && refused.2.contains("No renewal of Head office is under way"), "{refused:?}");

    assert_eq!(run("head-office").0, 0);
    let asked = library.peek(&id).unwrap();
    let (ca, stranger) = (PracticeCa::new().unwrap(), PracticeCa::new().unwrap());
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let request = asked.request.clone().unwrap();
    let chain = ca.issue(&request.csr_pem).unwrap();
    let cut = chain.rfind("-----BEGIN").unwrap();
    write("leaf.pem", &chain[..cut]);
    write("between.pem", &chain[cut..]);
    write("root.pem", ca.root_pem());
    // For the key before: from the request that was answered last time.
    write("other.pem", &ca.issue(&before.request.clone().unwrap().csr_pem).unwrap());
    write("strange.pem", &stranger.issue(&request.csr_pem).unwrap());

    // In the words of the check, and nothing is taken: by no word either.
    let words = Language::english();
    let subject = "CN=mx.example.org".to_owned();
    let told = words.explain(&certificate::Finding::KeyMismatch { subject });
    for more in ["", " --anyway", " --json"] {
        let (code, out, error) = run(&format!("head-office --reply other.pem --trust root.pem{more}"));
        assert_eq!(code, 1, "{out}{error}");
        let what = out.contains(&told.what) || out.contains("key-mismatch");
        assert!(what && (more == " --json" || out.contains("It was not taken into the setup.")), "{out}");
        assert!(!out.contains(" --anyway"), "{out}");
    }
    for (files, error) in
        [("nowhere.pem", "nowhere.pem"), ("leaf.pem readme.txt", "readme.txt"), ("new.key", "new.key")]
    {
        let (code, out, said) = run(&format!("head-office --reply {files} --trust root.pem"));
        assert!(code == 2 && out.is_empty() && said.contains(error), "{files}: {out}{said}");
    }
    // From a CA that this machine does not know, and with one in between missing.
    for (arguments, anyway) in [("leaf.pem between.pem", true), ("leaf.pem --trust root.pem", true)] {
        let (code, out, error) = run(&format!("head-office --reply {arguments}"));
        assert_eq!((code, out.contains(" --anyway")), (1, anyway), "{out}{error}");
    }
    assert_eq!(library.peek(&id).unwrap(), asked, "nothing was taken so far");

    // In any order, and the rest is the same as in the window.
    let (code, out, error) = run("head-office --reply between.pem leaf.pem --trust root.pem");
    assert_eq!(code, 0, "{out}{error}");
    for it in [
        "The certificate is in place.",
        "Does DNS name",
        "postseal dns rollover mx.example.org",
        "--put-back",
    ] {
        assert!(out.contains(it), "{it}: {out}");
    }
    let taken = library.peek(&id).unwrap();
    let kept = taken.certificate.clone().unwrap();
    assert!(kept.ok && kept.spki_sha256 == request.spki_sha256);
    assert_eq!(std::fs::read_to_string(&kept.chain).unwrap(), chain);
    assert_eq!((taken.previous, taken.request), (asked.previous, asked.request));

    // Another one in its place: private, and taken by the user's word.
    let (code, out, _) = run("head-office --json --reply strange.pem --anyway");
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &document["state"], &document["check"]["ok"]), (0, &"renewed".into(), &false.into()));
    assert_eq!(
        (&document["setup"], &document["certificate"]),
        (&"head-office".into(), &kept.chain.to_str().into())
    );
    assert!(!library.peek(&id).unwrap().certificate.unwrap().ok);
    let texts = std::fs::read_dir(kept.chain.parent().unwrap()).unwrap();
    let texts = texts.map(|it| std::fs::read_to_string(it.unwrap().path()).unwrap());
    assert_eq!(texts.filter(|it| *it == chain).count(), 1, "the one that was there is kept");
    assert_eq!(run("head-office --put-back").0, 0);
    assert_eq!(library.peek(&id).unwrap().certificate, before.certificate);
}

/// A setup that asks for TLS with the bank, renewed, with the certificate that a CA sent.
fn renewed(folder: &Path) -> (Library, Id) {
    let mut opened = ready(folder);
    let bank = Partner { outbound: Some(Class::Required), ..Partner::new("bank.example".parse().unwrap()) };
    opened.setup.policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
    opened.setup.policy.add(bank).unwrap();
    opened.save().unwrap();
    let (library, id) = (Library::at(folder.join("data")), opened.id().clone());
    drop(opened);
    assert_eq!(renew(folder, "head-office").0, 0);
    let ca = PracticeCa::new().unwrap();
    let request = library.peek(&id).unwrap().request.unwrap();
    std::fs::write(folder.join("reply.pem"), ca.issue(&request.csr_pem).unwrap()).unwrap();
    std::fs::write(folder.join("root.pem"), ca.root_pem()).unwrap();
    let (code, out, error) = renew(folder, "head-office --reply reply.pem --trust root.pem");
    let next = "  postseal send --from ADDRESS --to ADDRESS --setup head-office";
    assert!(code == 0 && out.lines().any(|it| it == next), "{out}{error}");
    (library, id)
}

/// A message as the bank's server took it in, with TLS or in plain text.
fn received(folder: &Path, id: &str, tls: bool) {
    let (how, protocol) = if tls {
        ("\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n", "ESMTPS")
    } else {
        ("", "ESMTP")
    };
    let message = format!(
        "Received: from mx.example.org (mx.example.org [192.0.2.1])\n{how}\tby mx.bank.example (Postfix) with {protocol} \
         id 4DC319E805D\n\tfor <anna@bank.example>; Mon, 23 Nov 2026 14:34:38 +0000 (UTC)\nMessage-ID: {id}\n\n"
    );
    std::fs::write(folder.join("message.eml"), message).unwrap();
}

#[test]
fn where_nobody_sends_the_headers_back_the_log_of_the_own_server_proves_a_renewal() {
    let folder = command::folder("");
    let (library, id) = renewed(folder.path());
    let run = |arguments: &str| postseal(folder.path(), arguments);
    let alone = "headers --setup head-office --log mail.log --log-alone";
    std::fs::write(folder.path().join("mail.log"), "").unwrap();
    let (code, _, error) = run(alone);
    assert!(code == 1 && error.contains("Send the test message first."), "{error}");

    let practice = Practice::start("mx.example.org");
    let way =
        format!("--via {} --name mx.example.org --trust '{}'", practice.address(), practice.root.display());
    let (code, out, error) = run(&format!(
        "send --json --from ann@example.org --to anna@bank.example {way} --setup 'Head office'"
    ));
    assert_eq!(code, 0, "{out}{error}");
    let message_id = serde_json::from_str::<Value>(&out).unwrap()["message_id"].as_str().unwrap().to_owned();
    let now = OffsetDateTime::now_utc().format(&Rfc3339).unwrap();
    let log = |to: &str| {
        let log = format!(
            "{now} mx postfix/cleanup[8]: 4XyZ12AbCd: message-id={message_id}\n\
             {now} mx postfix/smtp[44]: Trusted TLS connection established to {to}[198.51.100.9]:25: TLSv1.3 with \
             cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\
             {now} mx postfix/smtp[44]: 4XyZ12AbCd: to=<anna@bank.example>, relay={to}[198.51.100.9]:25, \
             delay=0.4, dsn=2.0.0, status=sent (250 2.0.0 Ok)\n"
        );
        std::fs::write(folder.path().join("mail.log"), log).unwrap();
    };
    std::fs::write(folder.path().join("mail.log"), "Good morning").unwrap();
    let (code, out, error) = run(alone);
    assert!(code == 2 && out.is_empty() && error.contains("This is no mail log."), "{out}{error}");
    // One that passes mail on, as far as anybody knows.
    log("mx.hoster.example");
    let (code, out, error) = run(alone);
    assert!(code == 1 && error.contains("handed the message to mx.hoster.example"), "{out}{error}");
    assert!(error.contains("  --partner-server mx.hoster.example"), "{error}");
    assert!(library.peek(&id).unwrap().previous.is_some(), "nothing is proven");
    let (code, out, error) = run(&format!("{alone} --partner-server mx.hoster.example --json"));
    let found: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &found["setup"]["proven"]), (0, &Value::Bool(true)), "{out}{error}");
    assert_eq!(found["hops"][0]["by"], "mx.hoster.example");
    assert!(error.contains("Read from your server's log alone"), "{error}");
    log("mx.bank.example");
    let (code, out, error) = run(alone);
    assert!(code == 0 && out.contains("mx.bank.example"), "{out}{error}");
    assert!(library.peek(&id).unwrap().previous.is_none(), "{error}");
    let kept = library.peek(&id).unwrap().trial.unwrap().received.unwrap();
    assert_eq!(kept.headers, format!("Message-ID: {message_id}\n"));
    // Its headers come after all, and the log tells the rest of them.
    received(folder.path(), &message_id, true);
    let (code, out, error) = run("headers message.eml --setup head-office");
    assert_eq!(code, 0, "{out}{error}");
    let (code, out, error) = run(&format!("{alone} --json"));
    let found: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &found["setup"]["remembered"]), (0, &Value::Bool(true)), "{out}{error}");
    let kept = library.peek(&id).unwrap().trial.unwrap().received.unwrap();
    assert!(kept.headers.starts_with("Received: "), "{}", kept.headers);
}

#[test]
fn a_renewal_is_proven_by_the_test_message_that_was_sent_and_read_for_the_setup() {
    let folder = command::folder("");
    let (library, id) = renewed(folder.path());
    let run = |arguments: &str| postseal(folder.path(), arguments);
    let keeps = || library.peek(&id).unwrap().previous.is_some();

    // Nothing was sent yet: the message is judged, and is no proof.
    received(folder.path(), "<somebody@example.org>", true);
    let (code, out, error) = run("headers message.eml --setup head-office");
    assert_eq!(code, 1, "{out}{error}");
    assert!(out.contains("TLSv1.3") && error.contains("No test message was sent yet."), "{out}{error}");
    assert!(error.contains("  postseal send --from ADDRESS --to ADDRESS --setup head-office"), "{error}");

    // It is sent, which nobody forgets.
    let practice = Practice::start("mx.example.org");
    let way = format!(
        "--via {} --name mx.example.org --trust '{}' --tls verified",
        practice.address(),
        practice.root.display()
    );
    let (code, out, error) = run(&format!(
        "send --json --from ann@example.org --to anna@bank.example {way} --setup 'Head office'"
    ));
    assert_eq!(code, 0, "{out}{error}");
    let sent: Value = serde_json::from_str(&out).unwrap();
    let message_id = sent["message_id"].as_str().unwrap().to_owned();
    assert_eq!(sent["setup"], "head-office");
    assert!(error.contains("  postseal headers FILE --setup head-office"), "{error}");
    let kept = library.peek(&id).unwrap().trial.unwrap().sent.unwrap();
    assert!(kept.verified && kept.message_id == message_id && kept.via == practice.address().to_string());
    assert_eq!(kept.recipient, Some("bank.example".parse().unwrap()));

    // Another message proves nothing, however well it went.
    let (code, _, error) = run("headers message.eml --setup head-office");
    assert!(code == 1 && error.contains("This is another message, not the test message."), "{error}");
    // In plain text it misses what is asked for of the bank.
    received(folder.path(), &message_id, false);
    let (code, out, error) = run("headers message.eml --json --setup head-office");
    let found: Value = serde_json::from_str(&out).unwrap();
    let told = serde_json::json!(
        { "id": "head-office", "message": "test-message", "remembered": true, "proven": false }
    );
    assert_eq!((code, &found["setup"]), (1, &told), "{error}");
    assert!(error.contains("The renewal is not proven yet"), "{error}");
    assert_eq!(library.peek(&id).unwrap().trial.unwrap().verdict.unwrap().met, Some(false));
    assert!(keeps(), "nothing of that is a proof");

    // The window has it open, and nothing is changed behind its back.
    received(folder.path(), &message_id, true);
    let opened = library.load(&id).unwrap();
    for command in
        ["headers message.eml", "report message.eml", "send --from a@example.org --to b@bank.example"]
    {
        let (code, out, error) = run(&format!("{command} --setup head-office"));
        assert!(code == 2 && out.is_empty() && error.contains("another Postseal"), "{command}: {out}{error}");
    }
    drop(opened);
    assert!(run("headers message.eml --setup nobody").2.contains("There is no setup \"nobody\""));
    assert_eq!(
        run("headers message.eml --setup head-office --expect plain").0,
        2,
        "the policy is the setup's"
    );

    // With TLS, in a mailbox among others.
    let inbox = "{ echo 'From a Mon Nov 23 14:34:38 2026'; cat message.eml; echo; echo 'From b Mon Nov 23 15:00:00 2026'; \
                 printf 'Subject: later\\n\\nx\\n'; } > inbox";
    assert!(sh(folder.path(), inbox).status.success());
    let (code, out, error) = run("headers inbox --setup head-office");
    assert_eq!(code, 0, "{out}{error}");
    for words in [
        "This is the test message.",
        "Your policy for this recipient: TLS or nothing.",
        "Remembered in the setup \"head-office\"",
        "The renewal is proven.",
    ] {
        assert!(error.contains(words), "{words}: {error}");
    }
    assert!(!keeps());
    let (code, _, error) = renew(folder.path(), "head-office --put-back");
    assert!(code == 2 && error.contains("No renewal of Head office is under way"), "{error}");

    // Handed on: the setup knows the rest.
    let (code, out, error) = run("report message.eml --setup head-office");
    assert_eq!(code, 0, "{error}");
    for words in ["Head office", "ann@example.org", "bank.example", "CN=mx.example.org", "STARTTLS"] {
        assert!(out.contains(words), "{words}: {out}");
    }
    // Another day, without the file: the setup has kept it.
    std::fs::remove_file(folder.path().join("message.eml")).unwrap();
    let (code, kept, error) = run("report --setup head-office");
    let without_time = |report: &str| {
        report.lines().filter(|line| !line.contains("Report made")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!((code, without_time(&kept)), (0, without_time(&out)), "{error}");
    assert!(error.contains("No file was named"), "{error}");
}

#[test]
fn the_former_test_message_is_no_proof_of_the_one_that_went_out_since() {
    let folder = command::folder("");
    let (library, id) = renewed(folder.path());
    let run = |arguments: &str| postseal(folder.path(), arguments);
    let practice = Practice::start("mx.example.org");
    let send = || {
        let (code, out, error) = run(&format!(
            "send --json --from ann@example.org --to anna@bank.example --via {} --tls required --setup head-office",
            practice.address()
        ));
        assert_eq!(code, 0, "{out}{error}");
        let sent: Value = serde_json::from_str(&out).unwrap();
        sent["message_id"].as_str().unwrap().to_owned()
    };
    let told = |message: &str, proven: bool| {
        let (code, out, error) = run("headers message.eml --json --setup head-office");
        let found: Value = serde_json::from_str(&out).unwrap();
        let told = serde_json::json!(
            { "id": "head-office", "message": message, "remembered": true, "proven": proven }
        );
        assert_eq!((code, &found["setup"]), (i32::from(!proven), &told), "{error}");
        error
    };
    let former = {
        received(folder.path(), &send(), true);
        assert!(told("test-message", true).contains("This is the test message."));
        library.peek(&id).unwrap().trial.unwrap()
    };
    let date = Language::english().date(former.sent.as_ref().unwrap().at.date());
    let words = [
        format!("This is the test message of {date}. Another one went out since."),
        "Until that one is read, what this one proved holds.".to_owned(),
    ];

    // The second one does not arrive: what is there is the first.
    let second = send();
    let is_former = |error: &str| {
        assert!(words.iter().all(|it| error.contains(it)), "{error}");
        assert!(!error.contains("This is the test message."), "{error}");
    };
    is_former(&told("former", false));
    let (code, _, error) = run("report message.eml --setup head-office");
    assert_eq!(code, 1, "{error}");
    is_former(&error);
    // Asked for what holds, it is that, and says so.
    let (code, _, error) = run("report --setup head-office");
    assert_eq!(code, 0, "{error}");
    is_former(&error);
    let kept = library.peek(&id).unwrap().trial.unwrap();
    assert_eq!((&kept.sent, &kept.verdict), (&former.sent, &former.verdict));

    // The server was told since: nothing holds any more, and the report does not say so either.
    let mut opened = library.load(&id).unwrap();
    let before = opened.setup.clone();
    opened.setup.configured = Some(setup::Configured {
        at: OffsetDateTime::now_utc() + Duration::hours(1),
        server: before.server.clone(),
        policy: before.policy.clone(),
        host: None,
        spki_sha256: None,
    });
    opened.save().unwrap();
    drop(opened);
    let (code, _, error) = run("report --setup head-office");
    assert!(code == 1 && error.contains(&words[0]) && !error.contains(&words[1]), "{error}");
    let mut opened = library.load(&id).unwrap();
    opened.setup.configured = None;
    opened.save().unwrap();
    drop(opened);

    received(folder.path(), &second, true);
    assert!(told("test-message", true).contains("This is the test message."));
}

#[test]
fn the_log_s_lines_stand_in_the_report_and_are_kept_for_the_next_one() {
    let folder = command::folder("");
    let (library, id) = renewed(folder.path());
    let mut opened = library.load(&id).unwrap();
    opened.setup.policy = Policy::new(Class::Opportunistic, Class::Verified);
    opened.save().unwrap();
    drop(opened);
    let run = |arguments: &str| postseal(folder.path(), arguments);
    let practice = Practice::start("mx.example.org");
    let (code, out, error) = run(&format!(
        "send --from ann@example.org --to anna@bank.example --via {} --tls required --setup head-office",
        practice.address()
    ));
    assert_eq!(code, 0, "{out}{error}");
    let sent = library.peek(&id).unwrap().trial.unwrap().sent.unwrap();
    received(folder.path(), &sent.message_id, true);
    // The receiver's line does not tell whether the sender verified it.
    let (code, out, error) = run("report message.eml --setup head-office");
    assert!(code == 1 && !out.contains("mail log"), "{out}{error}");
    let log = "Nov 23 14:34:38 mx postfix/smtp[44]: Verified TLS connection established to \
        mx.bank.example[198.51.100.9]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\
        Nov 23 14:34:38 mx postfix/smtp[44]: 4XyZ12AbCd: to=<anna@bank.example>, relay=mx.bank.example[198.51.100.9]:25, \
        delay=0.4, delays=0/0/0.3/0.1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4DC319E805D)\n";
    let elsewhere =
        "Nov 23 14:34:39 mx postfix/smtp[45]: 4XyZ12AbCe: to=<secret@other.example>, relay=none\n";
    // As logrotate packs it.
    let packed = File::create(folder.path().join("mail.log.2.gz")).unwrap();
    let mut packed = flate2::write::GzEncoder::new(packed, flate2::Compression::default());
    write!(packed, "{elsewhere}{log}{elsewhere}").unwrap();
    let _ = packed.finish().unwrap();
    std::fs::write(folder.path().join("other.log"), elsewhere).unwrap();
    let (code, _, error) = run("report message.eml --log other.log --setup head-office");
    assert!(code == 1 && error.contains("No line of this log is about this message"), "{error}");
    for command in
        ["report message.eml --log mail.log.2.gz", "report message.eml", "report", "report --out p.html"]
    {
        let (code, out, error) = run(&format!("{command} --setup head-office"));
        assert_eq!(code, 0, "{command}: {out}{error}");
        let page = std::fs::read_to_string(folder.path().join("p.html")).unwrap_or(out);
        for line in log.lines() {
            assert!(
                page.contains(&line.replace('<', "&lt;").replace('>', "&gt;")) || page.contains(line),
                "{page}"
            );
        }
        assert!(!page.contains("secret@other"), "what is about others stays out");
    }
}

#[test]
fn a_report_for_the_setup_is_the_proof_as_well_and_what_cannot_be_read_is_left_alone() {
    let folder = command::folder("");
    let (library, id) = renewed(folder.path());
    let run = |arguments: &str| postseal(folder.path(), arguments);
    let practice = Practice::start("mx.example.org");
    let command = format!(
        "send --from ann@example.org --to anna@bank.example --via {} --tls required --setup head-office",
        practice.address()
    );
    let (code, out, error) = run(&command);
    assert_eq!(code, 0, "{out}{error}");
    let sent = library.peek(&id).unwrap().trial.unwrap().sent.unwrap();
    assert!(!sent.verified, "nobody trusts the practice CA here");
    received(folder.path(), &sent.message_id, true);
    let (code, out, error) = run("report message.eml --setup head-office --out proof.html");
    assert_eq!((code, out.as_str()), (0, ""), "{error}");
    assert!(error.contains("The renewal is proven."), "{error}");
    assert!(library.peek(&id).unwrap().previous.is_none());
    let page = std::fs::read_to_string(folder.path().join("proof.html")).unwrap();
    assert!(page.contains("Head office") && page.contains(&sent.message_id.replace(['<', '>'], "")));

    let file = folder.path().join("data/setups/head-office/setup.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let newer = text.replacen("schema = ", "schema = 9", 1);
    for (text, told) in [(newer.as_str(), "was written by a newer Postseal"), ("name = 7", "cannot be read")]
    {
        std::fs::write(&file, text).unwrap();
        for command in
            ["headers message.eml", "report message.eml", &command.replace(" --setup head-office", "")]
        {
            let (code, out, error) = run(&format!("{command} --setup head-office"));
            assert!(code == 2 && out.is_empty() && error.contains(told), "{command}: {out}{error}");
        }
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    }
}

#[test]
fn what_cannot_be_remembered_is_told_before_anybody_is_asked() {
    let folder = command::folder("");
    for command in ["rollover mx.example.org --certificate new.pem", "check example.org"] {
        // Where nobody answers it would take its time, and say that.
        let asked = format!("dns {command} --remember nowhere/seen.json --resolver 127.0.0.1:1");
        let (code, out, error) = postseal(folder.path(), &asked);
        assert!(code == 2 && out.is_empty(), "{out}{error}");
        assert!(error.contains("nowhere/seen.json cannot be written: its folder is not there."), "{error}");
    }
    let left = std::fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().contains("postseal")), "nothing is left");
}
