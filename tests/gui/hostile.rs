//! The window while a server means harm: it goes on, and Cancel ends the work at once.

use crate::fixtures::{Face, Window};
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task::into_stream};
use postseal::i18n::Language;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// No step of a window may take longer, in a build that is not optimized on a busy machine.
const FAR: Duration = Duration::from_secs(20);

/// Greets, and says this in place of the reply to EHLO; then nothing any more, or the same for ever.
fn server(
    says: &'static [u8],
    for_ever: bool,
) -> (std::net::SocketAddr, std::sync::mpsc::Receiver<TcpStream>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let at = listener.local_addr().unwrap();
    let (sender, receiver) = std::sync::mpsc::channel();
    drop(std::thread::spawn(move || {
        let (mut stream, _) = listener.accept()?;
        stream.set_read_timeout(Some(FAR))?;
        stream.write_all(b"220 mx.example.test ESMTP\r\n")?;
        let _ = stream.read(&mut [0; 512])?;
        stream.write_all(says)?;
        let _ = sender.send(stream.try_clone()?);
        loop {
            if !for_ever {
                return std::io::Result::Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
            stream.write_all(says)?;
        }
    }));
    (at, receiver)
}

#[tokio::test]
async fn the_window_stays_alive_and_cancel_ends_it_at_once() {
    let english = Language::english();
    for (says, for_ever) in [(&b""[..], false), (b"250-SI", false), (b"250-SIZE\r\n", true)] {
        let (at, server) = server(says, for_ever);
        let mut window = Window::empty(&Face::usual());
        window.press("probe");
        window.press("probe-kind-1");
        window.write("probe-server", &at.to_string());
        let mut work = Vec::new();
        for message in window.messages("probe-look") {
            work.extend(into_stream(window.app.update(message)));
        }
        let mut work = iced_test::futures::futures::stream::select_all(work);
        // As the runtime does: each word of the work is taken, and the screen is drawn again.
        while !window.words().iter().any(|it| it.contains("EHLO")) {
            let action =
                timeout(FAR, work.next()).await.expect("the work goes on").expect("it has not ended");
            if let Action::Output(message) = action {
                let _ = window.app.update(message);
            }
        }
        let mut stream = loop {
            if let Ok(stream) = server.try_recv() {
                break stream;
            }
            // What was said on the screen is sent when the work goes on.
            if let Ok(Some(Action::Output(message))) = timeout(Duration::from_millis(20), work.next()).await {
                let _ = window.app.update(message);
            }
        };
        // The screen is drawn and obeys while the server is waited for.
        let begun = Instant::now();
        assert!(window.words().contains(&english.say("window-cancel")), "{:?}", window.words());
        window.press("probe-cancel");
        assert!(window.words().contains(&english.say("window-probe-look")), "it can be asked again");
        assert!(begun.elapsed() < FAR, "{:?}", begun.elapsed());
        // The work is over, without a word more, and the connection is closed.
        let rest = timeout(FAR, work.next()).await.expect("it ends at once");
        assert!(!matches!(rest, Some(Action::Output(_))), "a word after Cancel");
        drop(work);
        stream.set_read_timeout(Some(FAR)).unwrap();
        loop {
            match stream.read(&mut [0; 512]) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::ConnectionReset => break,
                Err(error) => panic!("still open: {error}"),
            }
        }
    }
}
