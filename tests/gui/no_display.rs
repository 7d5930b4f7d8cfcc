//! Without a display the program says so in one line and names the way that works; it never panics.

use std::process::Command;

#[test]
fn no_display_is_told_in_one_line() {
    // None at all, one that nobody serves, and one that is none.
    for display in [None, Some(":58999"), Some("nonsense")] {
        let data = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
        let _ = command.args(["--lang", "en"]).env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY");
        let _ = command.env("POSTSEAL_DATA", data.path());
        if let Some(display) = display {
            let _ = command.env("DISPLAY", display);
        }
        let output = command.output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{display:?}: {told}");
        assert_eq!(told.lines().count(), 1, "{display:?}: {told}");
        assert!(told.contains("postseal rehearse"), "{display:?}: {told}");
    }
}
