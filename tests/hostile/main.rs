//! Servers that mean harm, or are broken: whatever one does, a trial ends by its deadline, names the step, and takes no more
//! memory than it needs.
#![cfg(target_os = "linux")]

mod imap;
mod memory;
mod names;
mod nonsense;
mod server;
mod smtp;
mod tls;
mod web;

use postseal::certificate::Trust;
use postseal::delivery::{Error, Route, Step, Target};
use rustls::pki_types::CertificateDer;
use std::net::SocketAddr;
use std::time::Duration;

/// The name in the certificate of each server here.
const NAME: &str = "mx.example.test";
/// What is waited for a server that says nothing; a busy machine says something within it.
const SHORT: Duration = Duration::from_secs(2);
/// For those that say too much: not the deadline ends it.
const LONG: Duration = Duration::from_secs(30);
/// Nothing here may last longer, on the slowest machine.
const FAR: Duration = Duration::from_secs(90);
/// How many trials run at once.
const AT_ONCE: usize = 12;

fn route(at: SocketAddr, root: Option<&CertificateDer<'static>>, deadline: Duration) -> Route {
    let mut target = Target::parse(&at.to_string(), 25).unwrap();
    target.server_name = Some(NAME.parse().unwrap());
    let mut route = Route::new(target, Trust::Roots(root.cloned().into_iter().collect()));
    (route.deadline, route.thorough) = (deadline, false);
    route
}

/// The step that an error names.
fn step(error: &Error) -> Option<Step> {
    match error {
        Error::Closed { step, .. }
        | Error::TimedOut { step, .. }
        | Error::NotSmtp { step, .. }
        | Error::WebPage { step, .. }
        | Error::Network { step, .. }
        | Error::Rejected { step, .. } => Some(*step),
        Error::Handshake { .. } | Error::OldTls { .. } => Some(Step::Handshake),
        Error::Injected { .. } => Some(Step::StartTls),
        _ => None,
    }
}

/// Runs them all, some at once, each no longer than [`FAR`]; what is wrong with each.
async fn all<T, W: Future<Output = Result<(), String>>>(cases: Vec<T>, run: impl Fn(T) -> W) {
    use futures_util::StreamExt;
    let number = cases.len();
    let bounded = |case| async {
        let late = Err("it did not end".to_owned());
        tokio::time::timeout(FAR, run(case)).await.unwrap_or(late)
    };
    let done: Vec<_> =
        futures_util::stream::iter(cases.into_iter().map(bounded)).buffer_unordered(AT_ONCE).collect().await;
    let wrong: Vec<String> = done.into_iter().filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "{} of {number}:\n{}", wrong.len(), wrong.join("\n"));
    println!("{number} cases");
}
