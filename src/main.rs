//! Picks a face: the window, or the command line.

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

use postseal::cli::Cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    postseal::dump::forbid();
    let cli = Cli::from_arguments();
    #[cfg(feature = "window")]
    if cli.wants_window() {
        return postseal::gui::run(cli.language());
    }
    cli.run()
}
