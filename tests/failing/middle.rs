//! The cable out in the middle of a conversation: it ends by its deadline, names the step, and tried again it works.

use crate::cable::Cable;
use crate::network::apart;
use crate::network::dns::Dns;
use crate::network::peer::Practice;
use crate::server::{Identity, Server, ca, line, say};
use crate::{NAME, postseal, told};
use futures_util::StreamExt;
use hickory_proto::rr::RData;
use hickory_proto::rr::rdata::{A, AAAA, TXT};
use postseal::certificate::{self, Certificate, Trust};
use postseal::delivery::{self, Credentials, Error, Route, Security, Step, Target, TestMessage};
use postseal::dns::{self, Finding};
use postseal::i18n::Language;
use postseal::name::resolver;
use postseal::tls::Class;
use std::collections::BTreeSet;
use std::io::{self, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};
use time::OffsetDateTime;
use zeroize::Zeroizing;

/// What is waited for an answer.
const SHORT: Duration = Duration::from_secs(1);
/// Nothing may last longer, on the slowest machine.
const FAR: Duration = Duration::from_secs(45);
const ID: &str = "<1@example.org>";

fn route(at: SocketAddr, trust: Trust) -> Route {
    let mut target = Target::parse(&at.to_string(), 25).unwrap();
    target.server_name = Some(NAME.parse().unwrap());
    Route { deadline: SHORT, thorough: false, ..Route::new(target, trust) }
}

/// Cuts the cable after each piece of what the server says, and within each; what was said of it.
async fn everywhere<T, E: std::fmt::Debug, W: IntoFuture<Output = Result<T, E>>>(
    server: SocketAddr,
    run: impl Fn(SocketAddr) -> W,
) -> Vec<E> {
    let whole = Cable::of_answers(server, usize::MAX, false);
    assert!(run(whole.address).await.is_ok(), "undisturbed it works");
    // Next time it may say the same in more pieces.
    let cases = (0..whole.carried() + 3).flat_map(|pieces| [(pieces, false), (pieces, true)]);
    let run = &run;
    let cut = |(pieces, half)| async move {
        let cable = Cable::of_answers(server, pieces, half);
        let begun = Instant::now();
        let done = run(cable.address).await;
        assert!(begun.elapsed() < FAR, "{pieces} {half}: {:?}", begun.elapsed());
        cable.mend();
        if let Err(error) = run(cable.address).await {
            panic!("{pieces} {half}: again it works: {error:?}");
        }
        done.err()
    };
    let done: Vec<_> = futures_util::stream::iter(cases.map(cut)).buffer_unordered(4).collect().await;
    let (all, errors) = (done.len(), done.into_iter().flatten().collect::<Vec<_>>());
    println!("cut at {all} places: {} times it failed", errors.len());
    errors
}

/// The steps at which it was waited in vain.
fn steps<'a>(errors: impl IntoIterator<Item = &'a Error>) -> BTreeSet<&'static str> {
    let mut steps = BTreeSet::new();
    for error in errors {
        let (Error::TimedOut { step, .. } | Error::Mailbox { step, .. }) = error else { panic!("{error:?}") };
        let _ = steps.insert(step.as_str());
    }
    println!("{steps:?}");
    steps
}

fn practice() -> (Practice, Trust) {
    let practice = Practice::start(NAME);
    let trust = Trust::from_pem(&std::fs::read(&practice.root).unwrap()).unwrap();
    (practice, trust)
}

#[test]
fn a_probe_tells_the_step() {
    crate::alone_with(async {
        let (practice, trust) = tokio::task::spawn_blocking(practice).await.unwrap();
        let failed = everywhere(practice.address(), |at| delivery::probe(route(at, trust.clone()))).await;
        let steps = steps(failed.iter().map(|it| &it.error));
        for step in [Step::Greeting, Step::Ehlo, Step::StartTls, Step::Handshake] {
            assert!(steps.contains(step.as_str()), "{step}: {steps:?}");
        }
        tokio::task::spawn_blocking(|| drop(practice)).await.unwrap();
    });
}

#[test]
fn a_message_tells_the_step_and_where_it_may_have_arrived() {
    crate::alone_with(async {
        let (practice, trust) = tokio::task::spawn_blocking(practice).await.unwrap();
        let failed = everywhere(practice.address(), |at| {
            let (from, to) = ("ann@example.org".parse().unwrap(), "bob@example.test".parse().unwrap());
            let message = TestMessage::new(from, to, "Trial", "The mail itself.\r\n");
            let route = route(at, trust.clone());
            delivery::send(route, Security::StartTls(Class::Verified), None, message)
        })
        .await;
        let steps = steps(failed.iter().map(|it| &it.error));
        for failed in &failed {
            let unsure = matches!(failed.error, Error::TimedOut { step: Step::Message, .. });
            let next = Language::english().explain(&failed.error).next;
            assert_eq!(unsure, next.contains("at worst it arrives twice"), "{:?}: {next}", failed.error);
        }
        for step in
            [Step::Greeting, Step::Ehlo, Step::StartTls, Step::Handshake, Step::MailFrom, Step::Message]
        {
            assert!(steps.contains(step.as_str()), "{step}: {steps:?}");
        }
        tokio::task::spawn_blocking(|| drop(practice)).await.unwrap();
    });
}

/// A mailbox with one message.
fn mailbox(identity: &Arc<Identity>) -> Server {
    let identity = Arc::clone(identity);
    Server::start(move |stream| {
        let mut inside = identity.secure(stream)?;
        say(&mut inside, "* OK ready\r\n")?;
        loop {
            let said = line(&mut inside)?;
            let (tag, command) = said.split_once(' ').unwrap_or((&said, ""));
            let head = format!("Message-ID: {ID}\r\n\r\n");
            let first = command.split(' ').next().unwrap_or_default();
            let answer = match first {
                "CAPABILITY" => "* CAPABILITY IMAP4rev1\r\n".to_owned(),
                "LIST" => "* LIST () \"/\" INBOX\r\n".to_owned(),
                "EXAMINE" => "* 1 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n".to_owned(),
                "SEARCH" => "* SEARCH 1\r\n".to_owned(),
                "FETCH" => format!("* 1 FETCH (BODY[HEADER] {{{}}}\r\n{head})\r\n", head.len()),
                _ => String::new(),
            };
            say(&mut inside, format!("{answer}{tag} OK done\r\n"))?;
            if first == "LOGOUT" {
                return Ok(());
            }
        }
    })
}

#[test]
fn the_mailbox_tells_the_step() {
    crate::alone_with(async {
        let identity = Arc::new(Identity::new());
        let server = mailbox(&identity);
        let trust = Trust::Roots(vec![identity.root.clone()]);
        let failed = everywhere(server.address, |at| {
            let ann = Credentials::new("ann", Zeroizing::new("correct horse".to_owned()));
            let route = route(at, trust.clone());
            delivery::collect(route, ann, ID.to_owned(), SHORT)
        })
        .await;
        let steps = steps(&failed);
        for step in [Step::Greeting, Step::Handshake, Step::Login, Step::Search] {
            assert!(steps.contains(step.as_str()), "{step}: {steps:?}");
        }
    });
}

const POLICY: &str = "version: STSv1\r\nmode: enforce\r\nmx: mx.example.test\r\nmax_age: 2419200\r\n";

/// A web server that says so once it was asked, and does not hang up.
fn web(identity: &Arc<Identity>, kind: &'static str, body: Vec<u8>) -> Server {
    let identity = Arc::clone(identity);
    Server::start(move |stream| {
        let mut inside = identity.secure(stream)?;
        answer(&mut inside, kind, &body)
    })
}

fn answer(stream: &mut (impl io::Read + Write), kind: &str, body: &[u8]) -> io::Result<()> {
    while !line(stream)?.is_empty() {}
    say(
        stream,
        format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n", body.len()),
    )?;
    say(stream, body)?;
    crate::server::wait(stream)
}

/// Its deadline of twenty seconds stands: all at once.
#[test]
fn a_policy_that_breaks_off_is_told_and_fetched_again() {
    crate::alone_with(async {
        let name = "mta-sts.example.test";
        let identity = Arc::new(Identity::of(name, &[&rustls::version::TLS13, &rustls::version::TLS12]));
        let server = web(&identity, "text/plain", POLICY.into());
        let trust = Trust::Roots(vec![identity.root.clone()]);
        let look = async |address: Ipv4Addr| {
            let announced = RData::TXT(TXT::new(vec!["v=STSv1; id=1;".to_owned()]));
            let dns = Dns::start(vec![(name, RData::A(A(address))), ("_mta-sts.example.test", announced)]);
            let resolver = resolver(Some(dns.address)).unwrap();
            let domain = "example.test".parse().unwrap();
            dns::mta_sts(&resolver, &domain, &trust, OffsetDateTime::now_utc()).await
        };
        let at = |number: u8| Ipv4Addr::new(127, 85, 0, number);
        let whole = Cable::at((at(1), 443).into(), server.address, usize::MAX, false);
        assert!(look(at(1)).await.policy.is_some(), "undisturbed it works");
        let cases = (0..whole.carried()).flat_map(|it| [(it, false), (it, true)]).zip(2..);
        let look = &look;
        let all = cases.map(async |((pieces, half), number)| {
        let cable = Cable::at((at(number), 443).into(), server.address, pieces, half);
        let begun = Instant::now();
        let sts = look(at(number)).await;
        assert!(begun.elapsed() < FAR, "{:?}", begun.elapsed());
        let late = |it: &Finding| matches!(it, Finding::StsUnreachable { host, cause } if host == name && cause.contains("in time"));
        assert!(sts.policy.is_none() && sts.findings.iter().any(late), "{pieces} {half}: {sts:?}");
        cable.mend();
        assert!(look(at(number)).await.policy.is_some(), "{pieces} {half}: again it works");
    });
        let done = futures_util::future::join_all(all).await;
        assert!(done.len() > 4, "{}", done.len());
        println!("a policy, cut at {} places", done.len());
    });
}

/// Where the address of IPv6 leads into nothing, the policy comes by that of IPv4.
#[test]
fn a_policy_is_fetched_by_the_address_that_answers() {
    let _alone = crate::alone();
    let hole =
        "ip tuntap add mode tun name hole; ip link set hole up; ip -6 addr add 2001:db8::2/64 dev hole nodad";
    if !apart("middle::a_policy_is_fetched_by_the_address_that_answers", hole) {
        return;
    }
    let name = "mta-sts.example.test";
    let identity = Arc::new(Identity::of(name, &[&rustls::version::TLS13, &rustls::version::TLS12]));
    let server = web(&identity, "text/plain", POLICY.into());
    let here = Ipv4Addr::new(127, 85, 1, 1);
    let _cable = Cable::at((here, 443).into(), server.address, usize::MAX, false);
    let six = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1);
    let announced = RData::TXT(TXT::new(vec!["v=STSv1; id=1;".to_owned()]));
    let dns = Dns::start(vec![
        (name, RData::AAAA(AAAA(six))),
        (name, RData::A(A(here))),
        ("_mta-sts.example.test", announced),
    ]);
    let trust = Trust::Roots(vec![identity.root.clone()]);
    let begun = Instant::now();
    let sts = tokio::runtime::Runtime::new().unwrap().block_on(async {
        let resolver = resolver(Some(dns.address)).unwrap();
        let domain = "example.test".parse().unwrap();
        dns::mta_sts(&resolver, &domain, &trust, OffsetDateTime::now_utc()).await
    });
    assert!(sts.policy.is_some(), "{sts:?}");
    println!("fetched after {:?}", begun.elapsed());
}

/// A list of revoked certificates, and a certificate that says where it is.
fn listed(at: SocketAddr) -> (Certificate, Certificate, Vec<u8>) {
    use rcgen::{
        CertificateParams, CertificateRevocationListParams, CrlDistributionPoint, KeyPair, SerialNumber,
    };
    let (issuer, root) = ca("Root");
    let mut leaf = CertificateParams::new(vec![NAME.to_owned()]).unwrap();
    leaf.crl_distribution_points = vec![CrlDistributionPoint { uris: vec![format!("http://{at}/list.crl")] }];
    let leaf = leaf.signed_by(&KeyPair::generate().unwrap(), &issuer).unwrap();
    let now = OffsetDateTime::now_utc();
    let list = CertificateRevocationListParams {
        this_update: now - time::Duration::hours(1),
        next_update: now + time::Duration::days(1),
        crl_number: SerialNumber::from(1),
        issuing_distribution_point: None,
        revoked_certs: Vec::new(),
        key_identifier_method: rcgen::KeyIdMethod::Sha256,
    };
    let list = list.signed_by(&issuer).unwrap();
    (Certificate::from_der(leaf.der()).unwrap(), Certificate::from_der(&root).unwrap(), list.der().to_vec())
}

#[test]
fn a_list_of_revoked_certificates_that_breaks_off_is_told_and_asked_for_again() {
    crate::alone_with(async {
        let list = Arc::new(std::sync::Mutex::new(Vec::new()));
        let shown = Arc::clone(&list);
        let server = Server::start(move |mut stream| {
            let list = shown.lock().unwrap().clone();
            answer(&mut stream, "application/pkix-crl", &list)
        });
        for (pieces, half) in [(0, false), (0, true)] {
            let cable = Cable::to(server.address, pieces, half);
            let (leaf, root, bytes) = listed(cable.address);
            *list.lock().unwrap() = bytes;
            let trust = Trust::Roots(vec![root.der.clone()]);
            let now = OffsetDateTime::now_utc();
            let ask = async || {
                let checked = certificate::check_sent(vec![leaf.clone()], None, trust.clone(), now);
                certificate::revocation(checked, trust.clone(), now).await
            };
            let begun = Instant::now();
            let found = ask().await;
            assert!(begun.elapsed() < FAR, "{:?}", begun.elapsed());
            let late = |it: &certificate::Finding| matches!(it, certificate::Finding::RevocationUnknown { cause, .. } if cause.contains("in time"));
            assert!(found.findings.iter().any(late), "{:?}", found.findings);
            cable.mend();
            let found = ask().await;
            let unknown =
                |it: &certificate::Finding| matches!(it, certificate::Finding::RevocationUnknown { .. });
            assert!(!found.findings.iter().any(unknown), "again it works: {:?}", found.findings);
        }
    });
}

/// The program itself, each command cut in the middle, and the same command again.
#[test]
fn a_command_that_was_cut_ends_with_2_and_goes_on_when_it_is_given_again() {
    let _alone = crate::alone();
    let practice = Practice::start(NAME);
    let identity = Arc::new(Identity::new());
    let mailbox = mailbox(&identity);
    let data = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = data.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let password = file("password", b"correct horse\n");
    let root = file("imap.pem", Certificate::from_der(&identity.root).unwrap().to_pem().as_bytes());
    let smtp = practice.root.display().to_string();
    let send = [
        "send",
        "--from",
        "ann@example.org",
        "--to",
        "bob@example.test",
        "--name",
        NAME,
        "--trust",
        &smtp,
        "--via",
    ];
    let fetch = [
        "fetch",
        "--user",
        "ann",
        "--password-file",
        &password,
        "--message-id",
        ID,
        "--name",
        NAME,
        "--trust",
        &root,
        "--imap",
    ];
    let commands: [(&[&str], SocketAddr, usize, &[&str]); 6] = [
        (&["probe", "--quick", "--trust", &smtp, "--name", NAME], practice.address(), 0, &["greeting"]),
        (&["probe", "--quick", "--trust", &smtp, "--name", NAME], practice.address(), 3, &["TLS handshake"]),
        (&send, practice.address(), 2, &["STARTTLS"]),
        (&send, practice.address(), 5, &["EHLO", "MAIL FROM"]),
        (&fetch, mailbox.address, 0, &["TLS handshake"]),
        (&fetch, mailbox.address, 4, &["LOGIN"]),
    ];
    std::thread::scope(|scope| {
        for (command, server, pieces, steps) in commands {
            let data = data.path();
            let _ = scope.spawn(move || {
                let cable = Cable::to(server, pieces, false);
                let at = cable.address.to_string();
                let whole = [command, &[&at]].concat();
                let begun = Instant::now();
                let done = postseal(data, &whole);
                let said = told(&done.stderr);
                assert_eq!(done.status.code(), Some(2), "{whole:?}: {said}");
                assert!(begun.elapsed() < 2 * FAR, "{whole:?}: {:?}", begun.elapsed());
                assert!(
                    steps.iter().any(|it| said.contains(&format!("({it})"))),
                    "{whole:?}: {steps:?}: {said}"
                );
                println!("{}: {:?}: {}", whole[0], begun.elapsed(), said.lines().next().unwrap_or_default());
                cable.mend();
                let again = postseal(data, &whole);
                assert_eq!(again.status.code(), Some(0), "{whole:?}: {}", told(&again.stderr));
            });
        }
    });
}
