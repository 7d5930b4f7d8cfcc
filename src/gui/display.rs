//! Whether there is a display to open a window on: asked first, because the toolkit would only panic.

/// Whether a window can be opened.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn available() -> bool {
    wayland() || x11()
}

/// Whether a window can be opened.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn available() -> bool {
    true
}

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

#[cfg(all(unix, not(target_os = "macos")))]
fn x11() -> bool {
    use std::net::{TcpStream, ToSocketAddrs};
    use std::time::Duration;
    let Some(display) = std::env::var("DISPLAY").ok().and_then(|text| Display::read(&text)) else {
        return false;
    };
    if display.host.is_empty() {
        return local(display.number);
    }
    // A forwarded display (ssh -X): port 6000 and up.
    let Ok(mut addresses) = (display.host.as_str(), 6000 + display.number).to_socket_addrs() else {
        return false;
    };
    addresses.any(|address| TcpStream::connect_timeout(&address, Duration::from_secs(3)).is_ok())
}

/// A display of this machine: a socket in the usual place, or, on Linux, one of that name that is no file.
#[cfg(all(unix, not(target_os = "macos")))]
fn local(number: u16) -> bool {
    use std::os::unix::net::UnixStream;
    let path = format!("/tmp/.X11-unix/X{number}");
    #[cfg(target_os = "linux")]
    {
        use std::os::linux::net::SocketAddrExt;
        use std::os::unix::net::SocketAddr;
        let hidden = SocketAddr::from_abstract_name(&path);
        if hidden.is_ok_and(|name| UnixStream::connect_addr(&name).is_ok()) {
            return true;
        }
    }
    UnixStream::connect(&path).is_ok()
}

/// The parts of `DISPLAY`: `host:number.screen`.
#[cfg(all(unix, not(target_os = "macos")))]
#[derive(Debug, PartialEq, Eq)]
struct Display {
    host: String,
    number: u16,
}

#[cfg(all(unix, not(target_os = "macos")))]
impl Display {
    fn read(text: &str) -> Option<Self> {
        let (host, rest) = text.rsplit_once(':')?;
        let number = rest.split('.').next()?.parse().ok().filter(|number| *number < 59_000)?;
        let host = host.strip_prefix("unix").unwrap_or(host).trim_end_matches('/').to_owned();
        Some(Self { host, number })
    }
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn a_display_is_read_as_x_does() {
        let read = |text| Display::read(text).map(|it| (it.host, it.number));
        assert_eq!(read(":0"), Some((String::new(), 0)));
        assert_eq!(read(":99.1"), Some((String::new(), 99)));
        assert_eq!(read("localhost:10.0"), Some(("localhost".to_owned(), 10)));
        assert_eq!(read("unix:1"), Some((String::new(), 1)));
        for wrong in ["", "0", ":", ":x", ":60000"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
