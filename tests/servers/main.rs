//! Real mail servers: the exported configuration is loaded by the server itself, and mail sent over loopback shows
//! what is delivered and what is refused.
//!
//! Each test takes a [`network::Network`] (a block of loopback addresses that is its own), copies the private root
//! that `tests/servers/prepare` made, and ends every process in it. Without that root the tests fail and say so;
//! `tests/run` makes it, or counts them as skipped with the reason.
#![cfg(target_os = "linux")]

mod apply;
mod authority;
mod chasquid;
mod client;
mod courier;
mod dane;
mod dma;
mod dns;
mod dovecot;
mod exim;
mod haraka;
mod letters;
mod many;
mod matrix;
mod names;
mod network;
mod nullmailer;
mod old;
mod one_file;
mod opensmtpd;
mod opensmtpd_6;
mod own_port;
mod peer;
mod postfix;
mod proof;
#[path = "../common/proxy.rs"]
mod proxy;
mod root;
#[cfg(feature = "window")]
#[path = "../gui/screen.rs"]
#[expect(dead_code, reason = "the window's own tests do more with it")]
mod screen;
mod sendmail;
mod server;
mod shown;
mod syslog;
mod tokens;
mod users;
