//! Picks a face: the window, or the command line.

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
