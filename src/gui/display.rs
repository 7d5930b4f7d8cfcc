//! Whether there is a display to open a window on: asked first, because the toolkit would only panic, or wait for ever.

use std::panic::{self, AssertUnwindSafe};
#[cfg(all(unix, not(target_os = "macos")))]
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Why no window can be opened.
#[derive(Debug, PartialEq, Eq)]
pub enum Unavailable {
    /// No display is named, or nobody serves the one that is.
    #[cfg_attr(
        not(all(unix, not(target_os = "macos"))),
        expect(dead_code, reason = "there is always a display there")
    )]
    Nobody,
    /// There is one, but it does not let us in, or a library is missing; what it said.
    Refused(String),
}

/// Set when the window's state begins: a panic after that is a mistake of ours, to be seen as one.
static BEGUN: AtomicBool = AtomicBool::new(false);

/// The display is open: called where the window's state begins.
pub fn begun() {
    BEGUN.store(true, Ordering::Relaxed);
}

/// Runs the toolkit, which panics where it cannot open the display: that is an error like others.
pub fn guarded<T>(run: impl FnOnce() -> T) -> Result<T, Unavailable> {
    let said = Arc::new(Mutex::new(String::new()));
    let usual = panic::take_hook();
    let heard = Arc::clone(&said);
    panic::set_hook(Box::new(move |panic| {
        if BEGUN.load(Ordering::Relaxed) {
            usual(panic);
        } else if let Some(text) = panic.payload().downcast_ref::<String>() {
            text.clone_into(&mut heard.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }));
    match panic::catch_unwind(AssertUnwindSafe(run)) {
        Ok(it) => Ok(it),
        Err(panic) if BEGUN.load(Ordering::Relaxed) => panic::resume_unwind(panic),
        Err(_) => Err(Unavailable::Refused(said.lock().unwrap_or_else(PoisonError::into_inner).clone())),
    }
}

/// The display has been greeted. To be kept until the window is open: an X server whose only client leaves begins anew,
/// and lets the next one wait.
#[derive(Default)]
pub struct Greeted {
    #[cfg(all(unix, not(target_os = "macos")))]
    _connection: Option<x11rb::rust_connection::RustConnection>,
}

/// Whether a window can be opened.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn available() -> Result<Greeted, Unavailable> {
    Ok(Greeted::default())
}

/// Whether a window can be opened.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn available() -> Result<Greeted, Unavailable> {
    if set("WAYLAND_SOCKET") || wayland() {
        return Ok(Greeted::default());
    }
    let greeted = Greeted { _connection: Some(x11()?) };
    if set("WAYLAND_DISPLAY") { Err(without_wayland()) } else { Ok(greeted) }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

/// The toolkit takes Wayland wherever it is named, even where nobody serves it (sudo, su): the program begins anew
/// without that name.
#[cfg(all(unix, not(target_os = "macos")))]
fn without_wayland() -> Unavailable {
    Unavailable::Refused(anew(|command| command.env_remove("WAYLAND_DISPLAY")).to_string())
}

/// Becomes the same program with another environment; comes back only where that fails.
#[cfg(all(unix, not(target_os = "macos")))]
fn anew(environment: impl FnOnce(&mut Command) -> &mut Command) -> std::io::Error {
    use std::os::unix::process::CommandExt;
    match std::env::current_exe() {
        Ok(program) => environment(Command::new(program).args(std::env::args_os().skip(1))).exec(),
        Err(error) => error,
    }
}

/// X11's own library reads half a megabyte, the letters that several keys make together, whenever a window opens: a
/// quarter of our start. Where a folder is named for it, it keeps there what it has read (libX11, XCOMPOSECACHE): the
/// program begins anew with that name.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn keep_composed() {
    use std::os::unix::fs::DirBuilderExt;
    const NAME: &str = "XCOMPOSECACHE";
    let elsewhere = [NAME, "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(set) || !set("DISPLAY");
    // From root the library takes no such folder.
    if elsewhere || rustix::process::geteuid().is_root() {
        return;
    }
    let Some(folders) = directories::ProjectDirs::from("", "", "postseal") else { return };
    let folder = folders.cache_dir().join("x11");
    // It keeps nothing where others can read.
    if std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).is_ok() {
        // Where that fails the window opens as it is.
        drop(anew(|command| command.env(NAME, folder)));
    }
}

/// Elsewhere nothing is read.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn keep_composed() {}

#[cfg(all(unix, not(target_os = "macos")))]
fn wayland() -> bool {
    use std::os::unix::net::UnixStream;
    use std::path::Path;
    let Some(name) = std::env::var_os("WAYLAND_DISPLAY").filter(|name| !name.is_empty()) else {
        return false;
    };
    // An absolute path, or a name in the runtime folder (wl_display_connect).
    let folder = std::env::var_os("XDG_RUNTIME_DIR").unwrap_or_default();
    UnixStream::connect(Path::new(&folder).join(name)).is_ok()
}

/// How long a display may take to answer.
#[cfg(all(unix, not(target_os = "macos")))]
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(5);

/// Greets the X server: there may be none, it may refuse (another user's, a stale cookie), or never answer.
#[cfg(all(unix, not(target_os = "macos")))]
fn x11() -> Result<x11rb::rust_connection::RustConnection, Unavailable> {
    use std::io::ErrorKind;
    use x11rb::errors::ConnectError;
    let (answer, answered) = std::sync::mpsc::channel();
    // Left behind where it waits for ever: the program ends then.
    let greet = move || {
        let _ = answer.send(x11rb::connect(None).map(|(connection, _)| connection));
    };
    drop(std::thread::spawn(greet));
    match answered.recv_timeout(PATIENCE) {
        Ok(Ok(connection)) => Ok(connection),
        Ok(Err(ConnectError::DisplayParsingError(_))) | Err(_) => Err(Unavailable::Nobody),
        Ok(Err(ConnectError::IoError(error)))
            if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused) =>
        {
            Err(Unavailable::Nobody)
        }
        Ok(Err(error)) => Err(Unavailable::Refused(error.to_string())),
    }
}
