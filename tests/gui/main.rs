//! The window without a window: every screen, in both themes and every language, and the way through it.

mod certificate;
mod fixtures;
mod keyboard;
mod looks;
#[cfg(all(unix, not(target_os = "macos")))]
mod no_display;
mod screen;
mod stories;
