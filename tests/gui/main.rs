//! The window without a window: every screen, in both themes and every language, and the way through it.

mod bundle;
#[path = "../failing/cable.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod cable;
mod certificate;
#[cfg(target_os = "linux")]
mod chooser;
mod collect;
mod dns;
mod expiring;
mod failing;
mod files;
mod fixtures;
#[path = "../probe/front.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod front;
#[cfg(target_os = "linux")]
mod glass;
#[cfg(target_os = "linux")]
mod golden;
mod guide;
mod hostile;
mod hurried;
mod inbound;
mod issued;
mod keyboard;
mod keyring;
mod lasting;
mod log;
mod long_work;
mod looks;
#[cfg(target_os = "linux")]
mod marked;
#[path = "../common/dns.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod name_server;
#[cfg(all(unix, not(target_os = "macos")))]
mod no_display;
mod open;
mod own;
#[path = "../common/peer.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod peer;
mod probe;
mod reminders;
mod renewal;
mod report;
mod retry;
mod rollover;
mod screen;
mod secrets;
mod sending;
mod settings;
mod stories;
mod tls_reports;
mod tools;
#[cfg(target_os = "linux")]
mod unfolding;
mod wheel;
