//! The ways to the screens, by what one presses and writes.

use crate::fixtures::{Face, Window, named};
use postseal::gui::app::Message;
use postseal::gui::screen::dns;
use postseal::gui::step::request::{self, online as order};
use postseal::gui::{job, workspace};
use postseal::publish;
use postseal::request::acme::{Error, Issued, Problem, ProblemKind, Progress, Record, Sighting};
use postseal::setup::{Library, Setup};

/// The past of a setup, read.
pub fn archive_read(face: &Face) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = Window::opened(face, &named());
    window.press("step-policy");
    window.press("archive");
    let log = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archive/exim.log");
    runtime.block_on(window.settle(Message::Dropped(log)));
    window
}

/// The guide, with these pressed there.
pub fn guide(face: &Face, pressed: &[&str]) -> Window {
    let mut window = Window::opened(face, &named());
    // Unfolded where the reasons do not stand beside the step.
    for id in ["step-policy", "guide", "guide-more", "question-tls"].iter().chain(pressed) {
        window.press(id);
    }
    window
}

pub fn several(face: &Face) -> Window {
    Window::with(face, |library: &Library| {
        drop(library.create(named()).unwrap());
        let mut rehearsal = named();
        "Rehearsal".clone_into(&mut rehearsal.name);
        rehearsal.rehearsal = true;
        drop(library.create(rehearsal).unwrap());
        let broken = library.path().join("setups/branch-office");
        std::fs::create_dir_all(&broken).unwrap();
        std::fs::write(broken.join("setup.toml"), "name = 7").unwrap();
    })
}

pub fn renaming(face: &Face) -> Window {
    let mut window = several(face);
    window.press("rename-head-office");
    window
}

pub fn deleted(face: &Face) -> Window {
    let mut window = several(face);
    window.press("delete-head-office");
    window
}

pub fn unfolded(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    for id in ["guide", "algorithms", "more"] {
        window.press(id);
    }
    window
}

/// A request is made, its card for ordering is open, and these are pressed there.
pub fn online(face: &Face, pressed: &[&str]) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = Window::opened(face, &named());
    runtime.block_on(window.press_and_wait("make"));
    window.press("online");
    for id in pressed {
        window.press(id);
    }
    window
}

/// The same, where the CA has said where its terms stand and they are agreed to. Nobody was really asked.
pub fn agreed(face: &Face, pressed: &[&str]) -> Window {
    let mut window = online(face, &[]);
    terms_said(&mut window);
    for id in ["acme-agree"].iter().chain(pressed) {
        window.press(id);
    }
    window
}

fn terms_said(window: &mut Window) {
    window.press("acme-terms");
    let said = Ok(Some("https://ca.example.org/terms-of-service.pdf".to_owned()));
    let said = order::Message::Terms(order::TermsMessage::Said(job::Update::Finished(said)));
    let said = workspace::Message::Request(request::Message::Online(said));
    let _ = window.app.update(Message::Workspace(said));
}

/// Where the terms of service stand.
pub fn terms(face: &Face) -> Window {
    let mut window = online(face, &[]);
    terms_said(&mut window);
    window
}

/// A record has to be added, and two of three name servers do not have it yet. Nothing is really ordered: what the
/// press starts is not run.
pub fn record(face: &Face) -> Window {
    let mut window = agreed(face, &["acme-order"]);
    let record = Record {
        host: "mx.example.org".parse().unwrap(),
        name: "_acme-challenge.mx.example.org".to_owned(),
        value: "LPsIwTo7o8BoG0-vjCyGQGBWSVIPxI-i_X336eUOQZo".to_owned(),
    };
    let found = Sighting {
        seen: vec!["ns1.example.org (192.0.2.1)".to_owned()],
        missing: vec!["ns2.example.org (192.0.2.2)".to_owned()],
        silent: vec!["ns3.example.org (192.0.2.3)".to_owned()],
    };
    for progress in [Progress::AddRecord(record.clone()), Progress::Looked(record, found)] {
        ca_says(&mut window, job::Update::Progressed(progress));
    }
    window
}

fn ca_says(window: &mut Window, said: job::Update<Issued, Progress, Error>) {
    let said = workspace::Message::Request(request::Message::Online(order::Message::Job(said)));
    let _ = window.app.update(Message::Workspace(said));
}

/// This machine is to answer, at something that is no address.
pub fn machine(face: &Face) -> Window {
    let mut window = agreed(face, &["acme-proof-1"]);
    window.write("acme-listen", "8080");
    window.press("acme-order");
    window
}

/// The CA may not issue for this name.
pub fn refused(face: &Face) -> Window {
    let mut window = agreed(face, &["acme-order"]);
    let problem = Problem {
        kind: ProblemKind::Caa,
        host: Some("mx.example.org".to_owned()),
        detail: "CAA record for example.org prevents issuance".to_owned(),
        wait: None,
    };
    ca_says(&mut window, job::Update::Finished(Err(Error::Refused(problem))));
    window
}

/// A setup's own domain is being checked. Nothing is really asked: what the press starts is not run.
pub fn asking(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-proof");
    window.press("dns");
    window.press("dns-check");
    window
}

/// The new record is at both name servers since a moment ago.
pub fn rolling(face: &Face) -> Window {
    crate::rollover::looked(face, &["ab", "ab"], 'a')
}

/// The certificate came before its record.
pub fn early(face: &Face) -> Window {
    crate::rollover::looked(face, &["a", "a"], 'b')
}

/// Nobody answers for names.
pub fn not_asked(face: &Face) -> Window {
    let mut window = asking(face);
    let error = publish::Error::Names(postseal::request::Error::Dns("no answers in time".to_owned()));
    let _ = window.app.update(Message::Dns(dns::Message::Job(job::Update::Finished(Err(error)))));
    window
}

pub fn certificate(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-certificate");
    window
}

/// A rehearsal at step 2, after these were pressed.
pub fn rehearsed(face: &Face, pressed: &[&str]) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = Window::empty(face);
    window.press("rehearse");
    runtime.block_on(async {
        for id in ["make", "next"].iter().chain(pressed) {
            window.press_and_wait(id).await;
        }
    });
    window
}

/// A certificate that soon runs out.
pub fn due(face: &Face) -> Window {
    Window::with(face, |library: &Library| drop(library.create(crate::renewal::due()).unwrap()))
}

/// A certificate that belongs elsewhere.
pub fn poor(face: &Face) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut window = certificate(face);
    let key = rcgen::generate_simple_self_signed(vec!["mail.example.net".to_owned()]).unwrap();
    let file = window.library.path().join("answer.crt");
    std::fs::write(&file, key.cert.pem()).unwrap();
    runtime.block_on(window.settle(postseal::gui::app::Message::Dropped(file)));
    window
}

pub fn proof(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-proof");
    window.press("login");
    window
}

pub fn policy(face: &Face) -> Window {
    let mut window = Window::opened(face, &named());
    window.press("step-policy");
    window.write("partner", "bank.example");
    window.press("partner-add");
    window
}

pub fn policy_unfolded(face: &Face) -> Window {
    let mut window = policy(face);
    for id in ["inbound-others", "outbound-others", "paths"] {
        window.press(id);
    }
    window
}

/// A server on FreeBSD: another choice than this machine's.
pub fn policy_platform(face: &Face) -> Window {
    let mut window = policy(face);
    window.press("platform-5");
    window.press("paths");
    window
}

pub fn policy_platform_shown(face: &Face) -> Window {
    let mut window = policy_platform(face);
    window.press("show");
    window
}

pub fn policy_shown(face: &Face) -> Window {
    let mut window = policy(face);
    window.press("show");
    window
}

pub fn policy_changed(face: &Face) -> Window {
    let mut window = policy_shown(face);
    for id in ["change", "profile-others", "profile-0", "show"] {
        window.press(id);
    }
    window
}

pub fn policy_untold(face: &Face) -> Window {
    let mut window = policy_shown(face);
    for id in ["done", "change", "profile-others", "profile-0", "show", "change", "submission-1", "show"] {
        window.press(id);
    }
    window
}

pub fn policy_explained(face: &Face) -> Window {
    let mut window = policy(face);
    window.write("version", "3.7");
    window.press("show");
    window.press("directives-0");
    window
}

pub fn policy_with_key(face: &Face) -> Window {
    let mut window = rehearsed(face, &["practice", "accept"]);
    for id in ["step-policy", "show", "with-key-1"] {
        window.press(id);
    }
    window
}

/// A key with a passphrase is to go along.
pub fn policy_locked(face: &Face) -> Window {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let setup = runtime.block_on(crate::bundle::certified(&folder, Some("battery staple")));
    let mut window = crate::bundle::shown(face, &setup);
    window.press("with-key-1");
    runtime.block_on(async {
        window.settle(crate::bundle::to(folder.path().join("for the server"))).await;
        window.press_and_wait("bundle-open").await;
    });
    window
}

pub fn policy_courier(face: &Face) -> Window {
    let mut window = policy_servers(face);
    window.write("server-search", "courier");
    for id in ["server-found-0", "inbound-others", "outbound-others"] {
        window.press(id);
    }
    window
}

pub fn policy_warned(face: &Face) -> Window {
    let mut window = policy_unfolded(face);
    for id in ["inbound-2", "profile-others", "profile-2", "submission-1", "dane-1", "partner-kind-1"] {
        window.press(id);
    }
    window.write("partner", "192.0.2.0/24");
    window.press("partner-add");
    window
}

pub fn policy_servers(face: &Face) -> Window {
    let mut window = policy(face);
    window.press("server-others");
    window
}

pub fn policy_windows(face: &Face) -> Window {
    let mut window = policy_servers(face);
    window.write("server-search", "exchange s");
    window.press("server-found-0");
    window.press("show");
    window.press("directives-commands");
    window
}

/// A server that we do not know, found by a name that it stands for.
pub fn policy_other(face: &Face) -> Window {
    let mut window = policy_servers(face);
    window.write("server-search", "communigate");
    window.press("server-found-0");
    window
}

/// The steps for it.
pub fn policy_other_shown(face: &Face) -> Window {
    let mut window = policy_other(face);
    window.press("show");
    window
}

pub fn policy_verified(face: &Face) -> Window {
    let mut window = policy(face);
    window.press("outbound-bank.example-4");
    window.press("inbound-bank.example-4");
    window.write("print-bank.example", "AB:CD");
    window.press("print-add-bank.example");
    window
}

pub fn policy_own(face: &Face) -> Window {
    let mut window = policy_shown(face);
    window.write("own", "smtpd_use_tls=yes");
    window
}

pub fn wrong(face: &Face) -> Window {
    let mut window = Window::opened(face, &Setup::new("Head office"));
    window.write("hosts-0", "192.0.2.1");
    window.press("make");
    window
}

/// The roots of a company, in the settings.
pub fn own_roots(face: &Face) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("company.pem");
    let root = rcgen::generate_simple_self_signed(["ca.example.org".to_owned()]).unwrap();
    std::fs::write(&file, root.cert.pem()).unwrap();
    let mut window = Window::empty(face);
    window.press("settings");
    tokio::runtime::Runtime::new().unwrap().block_on(window.settle(Message::Dropped(file)));
    window
}
