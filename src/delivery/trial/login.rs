//! Logging in: by each mechanism, and never where the password could be read.

use super::super::wire::Stream;
use super::server::{Offers, PASSWORD, Shows, USER, challenge};
use super::*;
use crate::delivery::Credentials;
use crate::explain::Explain;
use data_encoding::{BASE64, HEXLOWER};
use rsasl::callback::{Context, Request, SessionCallback, SessionData};
use rsasl::mechanisms::scram::properties::ScramStoredPassword;
use rsasl::prelude::{Mechname, SASLConfig, SASLServer, SessionError, State};
use rsasl::validate::NoValidation;
use std::io;
use tokio::io::BufReader;
use zeroize::Zeroizing;

/// The server's side, for SCRAM by another part of the library: it keeps no password, only what proves one.
struct Stored {
    stored_key: Vec<u8>,
    server_key: Vec<u8>,
}

impl SessionCallback for Stored {
    fn callback(&self, _: &SessionData, _: &Context, request: &mut Request<'_>) -> Result<(), SessionError> {
        let stored = ScramStoredPassword::new(4096, b"0123456789abcdef", &self.stored_key, &self.server_key);
        let _ = request.satisfy::<ScramStoredPassword<'_>>(&stored)?;
        Ok(())
    }
}

/// StoredKey and ServerKey of RFC 5802 for [`PASSWORD`], computed by another implementation.
fn stored(mechanism: &str) -> Stored {
    let (stored_key, server_key) = match mechanism {
        "SCRAM-SHA-256" => (
            "b5281eb63616e5242537323124028caf2b83187f129f0e6859c8f578e5b46722",
            "6db67574932061868a291d5f535a061e4589ce2f4e418e3253c16e92c6b5b7bd",
        ),
        _ => ("e43c27f2b462806dfc09713dc2f846a010b45758", "e3929de800a79ebeace8fb66270d3cbc0703c026"),
    };
    let bytes = |hex: &str| HEXLOWER.decode(hex.as_bytes()).unwrap();
    Stored { stored_key: bytes(stored_key), server_key: bytes(server_key) }
}

/// The server's last word about an AUTH command.
pub(super) async fn log_in(
    command: &str,
    stream: &mut BufReader<Box<dyn Stream>>,
    note: impl Fn(&str),
) -> io::Result<&'static str> {
    const YES: &str = "235 2.7.0 welcome\r\n";
    const NO: &str = "535 5.7.8 wrong\r\n";
    let mut words = command.split(' ').skip(1);
    let (mechanism, initial) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let decode = |text: &str| BASE64.decode(text.trim().as_bytes()).unwrap_or_default();
    match mechanism {
        "PLAIN" => {
            let expected = format!("\0{USER}\0{PASSWORD}");
            Ok(if decode(initial) == expected.as_bytes() { YES } else { NO })
        }
        "LOGIN" => {
            let user = challenge(stream, b"Username:").await?;
            let password = challenge(stream, b"Password:").await?;
            note(&password);
            let right = decode(&user) == USER.as_bytes() && decode(&password) == PASSWORD.as_bytes();
            Ok(if right { YES } else { NO })
        }
        "XOAUTH2" => {
            // As the protocol's page spells it.
            if decode(initial) == format!("user={USER}\x01auth=Bearer {PASSWORD}\x01\x01").as_bytes() {
                return Ok(YES);
            }
            let why = br#"{"status":"401","schemes":"bearer","scope":"https://mail.example.test/"}"#;
            let empty = challenge(stream, why).await?;
            Ok(if empty.trim().is_empty() { NO } else { "501 5.5.2 not empty\r\n" })
        }
        "OAUTHBEARER" => {
            // RFC 7628, section 3.1.
            if decode(initial) == format!("n,a={USER},\x01auth=Bearer {PASSWORD}\x01\x01").as_bytes() {
                return Ok(YES);
            }
            let answer = challenge(stream, br#"{"status":"invalid_token"}"#).await?;
            Ok(if decode(&answer) == b"\x01" { NO } else { "501 5.5.2 not the one sign\r\n" })
        }
        _ => {
            let config = SASLConfig::builder().with_defaults().with_callback(stored(mechanism)).unwrap();
            let name = Mechname::parse(mechanism.as_bytes()).unwrap();
            let mut session = SASLServer::<NoValidation>::new(config).start_suggested(name).unwrap();
            let mut input = decode(initial);
            loop {
                let mut out = Vec::new();
                let Ok(state) = session.step(Some(&input), &mut out) else { return Ok(NO) };
                let answer = challenge(stream, &out).await?;
                note(&answer);
                if matches!(state, State::Finished(_)) {
                    // A server that refuses says so inside SCRAM as well: "e=invalid-proof".
                    return Ok(if out.starts_with(b"v=") { YES } else { NO });
                }
                input = decode(&answer);
            }
        }
    }
}

async fn login(server: &Server, security: Security, password: &str) -> Result<Sent, Error> {
    let who = Credentials::new(USER, Zeroizing::new(password.to_owned()));
    send(route(server), security, Some(who), message()).await.map_err(|failed| failed.error)
}

const VERIFIED: Security = Security::StartTls(Class::Verified);

#[tokio::test]
async fn the_strongest_common_mechanism_is_used_and_its_secret_not_shown() {
    for (auth, used) in [
        ("PLAIN LOGIN SCRAM-SHA-1 SCRAM-SHA-256", "SCRAM-SHA-256"),
        ("PLAIN LOGIN SCRAM-SHA-1", "SCRAM-SHA-1"),
        ("LOGIN PLAIN GSSAPI", "PLAIN"),
        ("LOGIN", "LOGIN"),
    ] {
        let server = Server::start(Manner { auth, ..Manner::default() }).await;
        let sent = login(&server, VERIFIED, PASSWORD).await.unwrap_or_else(|error| panic!("{used}: {error}"));
        let told: Vec<_> = sent.transcript.iter().map(|line| line.text.as_str()).collect();
        let told = told.join(
            "
",
        );
        assert!(told.contains(&format!("AUTH {used}")), "{told}");
        let plain = BASE64.encode(format!("\0{USER}\0{PASSWORD}").as_bytes());
        for secret in [PASSWORD, &BASE64.encode(PASSWORD.as_bytes()), &plain] {
            assert!(!told.contains(secret), "{told}");
        }
        assert!(server.seen().inside.contains("AUTH"));
    }
}

#[tokio::test]
async fn a_wrong_password_is_told_as_one() {
    for auth in ["PLAIN", "LOGIN", "SCRAM-SHA-256"] {
        let server = Server::start(Manner { auth, ..Manner::default() }).await;
        let error = login(&server, VERIFIED, "battery staple").await.unwrap_err();
        let told = matches!(error, Error::AuthFailed { .. } | Error::AuthBroken { .. });
        assert!(told, "{auth}: {error:?}");
        assert!(!server.seen().inside.contains("MAIL"));
    }
}

#[tokio::test]
async fn a_server_that_repeats_the_password_does_not_get_it_into_a_message() {
    let says = Some(("AUTH", "535 5.7.8 no such password: correct horse AGFubgBjb3JyZWN0IGhvcnNl\r\n"));
    let server = Server::start(Manner { auth: "PLAIN", says, ..Manner::default() }).await;
    let error = login(&server, VERIFIED, PASSWORD).await.unwrap_err();
    let Error::AuthFailed { reply, .. } = &error else { panic!("{error:?}") };
    assert_eq!(reply, "535 5.7.8 no such password: *** ***");
    let who = Credentials::new(USER, Zeroizing::new(PASSWORD.to_owned()));
    assert!(!format!("{who:?}").contains(PASSWORD));
}

#[tokio::test]
async fn a_server_that_does_not_prove_itself_is_not_believed() {
    let says = Some(("AUTH", "235 2.7.0 welcome\r\n"));
    let server = Server::start(Manner { auth: "SCRAM-SHA-256", says, ..Manner::default() }).await;
    let error = login(&server, VERIFIED, PASSWORD).await.unwrap_err();
    assert!(matches!(error, Error::AuthBroken { .. }), "{error:?}");
}

#[tokio::test]
async fn no_password_goes_where_it_could_be_read() {
    const CLEAR: &str = "delivery-secret-in-clear";
    const UNVERIFIED: &str = "delivery-secret-unverified";
    for (offers, shows, security, code) in [
        (Offers::StartTls, Shows::Good, Security::StartTls(Class::Plain), CLEAR),
        (Offers::Nothing, Shows::Good, Security::StartTls(Class::Opportunistic), CLEAR),
        (Offers::Refusal, Shows::Good, Security::StartTls(Class::Opportunistic), CLEAR),
        (Offers::StartTls, Shows::Untrusted, Security::StartTls(Class::Required), UNVERIFIED),
        (Offers::StartTls, Shows::WrongName, Security::StartTls(Class::Opportunistic), UNVERIFIED),
        (Offers::Implicit, Shows::Expired, Security::Implicit, UNVERIFIED),
    ] {
        let server = Server::start(Manner { auth: "PLAIN", offers, shows, ..Manner::default() }).await;
        let error = login(&server, security, PASSWORD).await.unwrap_err();
        assert_eq!(error.code(), code, "{offers:?} {shows:?}: {error:?}");
        let seen = server.seen();
        assert!(!format!("{}{}", seen.clear, seen.inside).contains("AUTH"), "{seen:?}");
    }
}

#[tokio::test]
async fn who_accepts_an_unverified_server_may_log_in_there() {
    let manner = Manner { auth: "PLAIN", shows: Shows::Untrusted, ..Manner::default() };
    let server = Server::start(manner).await;
    let mut who = Credentials::new(USER, Zeroizing::new(PASSWORD.to_owned()));
    who.to_unverified = true;
    let sent = send(route(&server), Security::StartTls(Class::Required), Some(who), message()).await;
    assert!(sent.is_ok(), "{sent:?}");
}

async fn login_by_token(auth: &'static str, token: &str) -> Result<Sent, Error> {
    let server = Server::start(Manner { auth, ..Manner::default() }).await;
    let who = Credentials::with_token(USER, Zeroizing::new(token.to_owned()));
    send(route(&server), VERIFIED, Some(who), message()).await.map_err(|failed| failed.error)
}

#[tokio::test]
async fn a_token_goes_by_its_own_mechanism_alone_and_is_not_shown() {
    for (offered, mechanism, begins) in
        [("PLAIN LOGIN XOAUTH2", "XOAUTH2", "user="), ("PLAIN OAUTHBEARER", "OAUTHBEARER", "n,a=")]
    {
        let sent = login_by_token(offered, PASSWORD).await.unwrap();
        let told = sent.transcript.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
        assert!(
            told.contains(&format!("AUTH {mechanism} ***")) && !told.contains("AUTH PLAIN ***"),
            "{told}"
        );
        let comma = if mechanism == "XOAUTH2" { "" } else { "," };
        let bearer = format!("{begins}{USER}{comma}\x01auth=Bearer {PASSWORD}\x01\x01");
        for secret in [PASSWORD, &BASE64.encode(bearer.as_bytes())] {
            assert!(!told.contains(secret), "{told}");
        }
    }
    let error = login_by_token("PLAIN LOGIN", PASSWORD).await.unwrap_err();
    assert!(matches!(error, Error::NoMechanism { .. }), "{error:?}");
    // And a password is not taken for a token.
    let server = Server::start(Manner { auth: "XOAUTH2", ..Manner::default() }).await;
    let error = login(&server, VERIFIED, PASSWORD).await.unwrap_err();
    assert!(matches!(error, Error::NoMechanism { .. }), "{error:?}");
}

#[tokio::test]
async fn a_token_that_has_run_out_is_told_with_the_server_s_own_reply() {
    for mechanism in ["XOAUTH2", "OAUTHBEARER"] {
        let error = login_by_token(mechanism, "of yesterday").await.unwrap_err();
        let Error::AuthFailed { reply, .. } = &error else { panic!("{error:?}") };
        assert_eq!(reply, "535 5.7.8 wrong", "{mechanism}");
    }
}

#[tokio::test]
async fn a_server_without_a_known_mechanism_is_told_as_one() {
    for auth in ["", "GSSAPI NTLM"] {
        let server = Server::start(Manner { auth, ..Manner::default() }).await;
        let error = login(&server, VERIFIED, PASSWORD).await.unwrap_err();
        assert!(matches!(error, Error::NoMechanism { .. }), "{error:?}");
    }
}
