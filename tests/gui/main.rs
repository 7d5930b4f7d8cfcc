//! The window without a window: every screen, in both themes and every language, and the way through it.

mod fixtures;
mod keyboard;
mod looks;
mod screen;
mod stories;
