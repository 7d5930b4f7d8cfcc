//! A mail server that behaves, and misbehaves, as a test says; and trials against it.

mod classes;
mod hostile;
mod login;
mod pipelining;
mod server;

use super::{Error, Line, Route, Security, Sent, Target, TestMessage, Trust, send};
use crate::tls::Class;
use server::{Manner, Server};
use sipper::Sipper;
use std::time::Duration;

const NAME: &str = "mx.example.org";

fn route(server: &Server) -> Route {
    let mut target = Target::parse(&server.address.to_string(), 25).unwrap();
    target.server_name = Some(NAME.parse().unwrap());
    let mut route = Route::new(target, Trust::Roots(vec![server.root.clone()]));
    route.deadline = Duration::from_secs(20);
    route
}

fn message() -> TestMessage {
    let (from, to) = ("ann@example.org".parse().unwrap(), "bob@bank.example".parse().unwrap());
    TestMessage::new(from, to, "Trial", "The mail itself.\r\n.\r\n")
}

/// Sends a message, and what was told meanwhile.
async fn trial(server: &Server, security: Security) -> (Result<Sent, Error>, Vec<Line>) {
    let mut work = send(route(server), security, None, message()).pin();
    let mut lines = Vec::new();
    while let Some(line) = work.sip().await {
        lines.push(line);
    }
    (work.await.map_err(|failed| failed.error), lines)
}

#[test]
fn a_trial_can_run_on_any_thread_and_be_given_up() {
    fn movable<T: Send + 'static>(work: T) {
        drop(work);
    }
    let route = || Route::new(Target::parse("mx.example.org", 25).unwrap(), Trust::System);
    movable(super::probe(route()));
    movable(send(route(), Security::Implicit, None, message()));
    movable(super::send_to_domain(route(), Security::Implicit, message()));
    movable(super::probe_domain("example.org".parse().unwrap(), route()));
}

const CLASSES: [Security; 5] = [
    Security::StartTls(Class::Plain),
    Security::StartTls(Class::Opportunistic),
    Security::StartTls(Class::Required),
    Security::StartTls(Class::Verified),
    Security::Implicit,
];
