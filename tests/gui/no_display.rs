//! Without a display the program says so in one line and names the way that works; it never panics, and never waits
//! for ever.

use std::process::Command;

/// What the program says, started with this display.
fn told(display: Option<&str>) -> String {
    let data = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let _ = command.args(["--lang", "en"]).env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    let _ = command.env_remove("DISPLAY").env_remove("XAUTHORITY").env("POSTSEAL_DATA", data.path());
    if let Some(display) = display {
        let _ = command.env("DISPLAY", display);
    }
    let output = command.output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{display:?}: {told}");
    assert_eq!(told.lines().count(), 1, "{display:?}: {told}");
    assert!(told.contains("postseal rehearse"), "{display:?}: {told}");
    told
}

#[test]
fn no_display_is_told_in_one_line() {
    // None at all, one that nobody serves, and one that is none.
    for display in [None, Some(":58999"), Some("nonsense")] {
        assert!(told(display).contains("no display"), "{display:?}");
    }
}

#[cfg(target_os = "linux")]
mod that_listens {
    use super::told;
    use std::io::{Read, Write};
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::{SocketAddr, UnixListener, UnixStream};

    /// An X server, of which only the first answer is needed, at a display of its own; it ends with the test.
    fn display(number: u16, answer: impl Fn(UnixStream) + Send + 'static) -> String {
        let name = SocketAddr::from_abstract_name(format!("/tmp/.X11-unix/X{number}")).unwrap();
        let listener = UnixListener::bind_addr(&name).unwrap();
        drop(std::thread::spawn(move || listener.incoming().flatten().for_each(answer)));
        format!(":{number}")
    }

    #[test]
    fn a_display_of_another_user_is_told_with_what_it_said() {
        let display = display(58_901, |mut stream| {
            let mut hello = [0; 12];
            // The first connection only looks whether anybody listens.
            if stream.read_exact(&mut hello).is_err() {
                return;
            }
            let reason = b"Authorization required, but no authorization protocol specified\n";
            let mut refusal = vec![0, u8::try_from(reason.len()).unwrap(), 11, 0, 0, 0, 16, 0];
            refusal.extend(reason);
            let _ = stream.write_all(&refusal);
        });
        let told = told(Some(&display));
        assert!(told.contains("Authorization required"), "{told}");
    }

    #[test]
    fn a_display_that_hangs_up_is_told() {
        let display = display(58_902, drop);
        assert!(told(Some(&display)).contains("cannot be opened"));
    }

    #[test]
    fn a_display_that_never_answers_is_told() {
        let display = display(58_903, std::mem::forget);
        assert!(told(Some(&display)).contains("no display"));
    }
}
