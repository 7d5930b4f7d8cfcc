//! Postseal takes a mail administrator from "our bank wants TLS" to the proof that mail goes over TLS.
//!
//! The rooms, in the order of dependence. Leaves, which import no other room:
//!
//! - [`name`]: host names, mail domains, mailboxes.
//! - [`tls`]: versions, cipher suites, the four classes, grades.
//! - [`explain`]: what an error or a finding gives to whoever words it.
//! - [`store`]: safe writing and locking.
//! - [`dump`]: that no core dump is written.
//! - [`keyring`]: passwords in the system's own keyring, for those who ask for it.
//! - [`about`]: the version, the licence, and the licences of what it is made of.
//! - [`network`]: what is chosen for this machine: DNS servers, roots, the way to the web.
//! - `web`: that way, straight or through a proxy.
//! - `files`: files and folders of any size, read as streams.
//!
//! The core rooms:
//!
//! - [`request`]: step 1, a private key, and the request that a CA turns into a certificate.
//! - [`certificate`]: step 2, what the CA sent: read in whatever form, checked, and written as a server wants it.
//! - [`policy`]: step 3, how strictly TLS is asked for, and the configuration that makes a server do so.
//! - [`dns`]: what a domain publishes about TLS: DANE, proven by DNSSEC, MTA-STS and TLS-RPT; and the records for it.
//! - [`delivery`]: step 4, an SMTP client that tells every fact of a connection, and the test message.
//! - [`tlsrpt`]: the reports of senders that could, or could not, deliver to us with TLS, read and summed.
//! - [`publish`]: both together: a domain checked, each finding with its record, and the records in their order.
//! - [`rollover`]: a new key under DANE: what comes next, so that no mail is refused on the way.
//! - [`received`]: step 4, what the Received lines of a message say about TLS, and what that proves.
//! - [`archive`]: the mail of the past, read to see who would be cut off before TLS is asked for.
//! - [`rehearsal`]: what stands in for the CA, so that the steps can be tried at once.
//! - [`setup`]: one mail server, and what the four steps have filled in, as it is saved.
//! - [`report`]: what is handed on, the proof as a page, Markdown, JSON or a picture.
//! - [`expiry`]: which certificate runs out, and when: for monitoring and the calendar.
//!
//! The core, which knows neither face, holds no sentence for users and never prints. Then [`i18n`], which turns
//! an [`explain::Explain`] into words, and the two faces, which do not know each other: [`cli`] and `gui`.

// What comes from outside may be anything; a test may end where it finds what it did not expect.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]

/// What a library has freed may have held a key or a password: it is wiped. What is ours is wiped by its own type beside.
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

pub mod about;
pub mod archive;
pub mod certificate;
pub mod cli;
pub mod delivery;
pub mod dns;
pub mod dump;
pub mod expiry;
pub mod explain;
mod files;
#[cfg(feature = "window")]
pub mod gui;
pub mod i18n;
pub mod keyring;
pub mod name;
pub mod network;
pub mod policy;
pub mod publish;
pub mod received;
pub mod rehearsal;
pub mod report;
pub mod request;
pub mod rollover;
pub mod setup;
pub mod store;
pub mod tls;
pub mod tlsrpt;
mod web;
