//! How IMAP writes the names of folders: in modified UTF-7 (RFC 3501, section 5.1.3), or in UTF-8 where both sides agree on
//! it (RFC 6855).

use async_imap::Session;
use async_imap::imap_proto::{Capability, Response, Status};
use data_encoding::BASE64_NOPAD;
use tokio::io::{AsyncRead, AsyncWrite};

/// How names of folders are written in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// What every server understands.
    Utf7,
    /// What was agreed on.
    Utf8,
}

/// What a server offers, and says that it does from now on, under one name.
const ACCEPT: &str = "UTF8=ACCEPT";
/// It would take no other names.
const ONLY: &str = "UTF8=ONLY";

impl Writing {
    /// Asks for UTF-8 where the server offers it.
    pub(super) async fn agree<T>(session: &mut Session<T>) -> async_imap::error::Result<Self>
    where
        T: AsyncRead + AsyncWrite + Unpin + std::fmt::Debug + Send,
    {
        let offered = session.capabilities().await?;
        if !(offered.has_str(ACCEPT) || offered.has_str(ONLY)) {
            return Ok(Self::Utf7);
        }
        let asked = session.run_command(format!("ENABLE {ACCEPT}")).await?;
        let mut agreed = Self::Utf7;
        while let Some(reply) = session.read_response().await? {
            match reply.parsed() {
                Response::Capabilities(now) if now.iter().any(is_accept) => agreed = Self::Utf8,
                Response::Done { tag, status, .. } if *tag == asked => {
                    return Ok(if *status == Status::Ok { agreed } else { Self::Utf7 });
                }
                _ => {}
            }
        }
        Err(async_imap::error::Error::ConnectionLost)
    }

    /// A name as it is sent.
    pub(super) fn encode(self, name: &str) -> String {
        match self {
            Self::Utf8 => name.to_owned(),
            Self::Utf7 => to_utf7(name),
        }
    }

    /// A name as people read it; one that is written wrongly stays as it is.
    pub(super) fn decode(self, name: &str) -> String {
        match self {
            Self::Utf8 => name.to_owned(),
            Self::Utf7 => from_utf7(name).unwrap_or_else(|| name.to_owned()),
        }
    }
}

fn is_accept(capability: &Capability<'_>) -> bool {
    matches!(capability, Capability::Atom(name) if name.eq_ignore_ascii_case(ACCEPT))
}

/// Printable ASCII stands for itself, `&` is `&-`, everything else is UTF-16 in base64 with `,` for `/`.
fn to_utf7(name: &str) -> String {
    let mut written = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(next) = rest.chars().next() {
        let shifted = rest.find(is_printable).unwrap_or(rest.len());
        if shifted == 0 {
            written.push(next);
            if next == '&' {
                written.push('-');
            }
            rest = &rest[next.len_utf8()..];
        } else {
            let units: Vec<u8> = rest[..shifted].encode_utf16().flat_map(u16::to_be_bytes).collect();
            written.push('&');
            written.push_str(&BASE64_NOPAD.encode(&units).replace('/', ","));
            written.push('-');
            rest = &rest[shifted..];
        }
    }
    written
}

fn from_utf7(name: &str) -> Option<String> {
    let mut read = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, behind)) = rest.split_once('&') {
        let (shifted, behind) = behind.split_once('-')?;
        read.push_str(before);
        rest = behind;
        if shifted.is_empty() {
            read.push('&');
            continue;
        }
        if shifted.contains('/') {
            return None;
        }
        let bytes = BASE64_NOPAD.decode(shifted.replace(',', "/").as_bytes()).ok()?;
        let (units, []) = bytes.as_chunks::<2>() else { return None };
        let units: Vec<u16> = units.iter().copied().map(u16::from_be_bytes).collect();
        read.push_str(&String::from_utf16(&units).ok()?);
    }
    read.push_str(rest);
    Some(read)
}

fn is_printable(it: char) -> bool {
    matches!(it, ' '..='~')
}

#[cfg(test)]
mod tests {
    use super::*;
    use async_imap::Client;
    use proptest::prelude::*;
    use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, duplex};

    /// A server that offers this, and says so when it is asked for UTF-8.
    async fn serve(there: DuplexStream, offers: &str, enabled: &str) -> std::io::Result<Vec<String>> {
        let (mut there, mut asked) = (BufReader::new(there), Vec::new());
        let mut line = String::new();
        while there.read_line(&mut line).await? > 0 {
            let (tag, command) = line.trim_end().split_once(' ').unwrap();
            let told = match command.split(' ').next() {
                Some("CAPABILITY") => format!("* CAPABILITY {offers}\r\n"),
                Some("ENABLE") => enabled.to_owned(),
                _ => String::new(),
            };
            asked.push(command.to_owned());
            there.write_all(format!("{told}{tag} OK done\r\n").as_bytes()).await?;
            line.clear();
        }
        Ok(asked)
    }

    async fn agreed(offers: &str, enabled: &str) -> (Writing, bool) {
        let (here, there) = duplex(4096);
        let agree = async {
            let Ok(mut session) = Client::new(here).login("ann", "secret").await else { panic!("no login") };
            Writing::agree(&mut session).await.unwrap()
        };
        let (writing, asked) = tokio::join!(agree, serve(there, offers, enabled));
        (writing, asked.unwrap().iter().any(|it| it == "ENABLE UTF8=ACCEPT"))
    }

    #[tokio::test]
    async fn utf_8_is_written_where_both_sides_said_so() {
        let yes = "* ENABLED UTF8=ACCEPT\r\n";
        assert_eq!(agreed("IMAP4rev1 IDLE", yes).await, (Writing::Utf7, false));
        assert_eq!(agreed("IMAP4rev1 ENABLE UTF8=ACCEPT", yes).await, (Writing::Utf8, true));
        assert_eq!(agreed("IMAP4rev1 ENABLE UTF8=ONLY", yes).await, (Writing::Utf8, true));
        // It says OK, and does nothing.
        assert_eq!(agreed("IMAP4rev1 ENABLE UTF8=ACCEPT", "").await, (Writing::Utf7, true));
        assert_eq!(agreed("IMAP4rev1 IMAP4rev2", yes).await, (Writing::Utf7, false));
    }

    #[test]
    fn names_are_written_as_the_standard_shows_them() {
        for (name, written) in [
            ("INBOX", "INBOX"),
            ("R&D", "R&-D"),
            ("&", "&-"),
            // The example of the standard.
            ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),
            ("Entwürfe", "Entw&APw-rfe"),
            ("Courrier indésirable", "Courrier ind&AOk-sirable"),
            ("😀", "&2D3eAA-"),
            ("a\tb", "a&AAk-b"),
            ("", ""),
        ] {
            assert_eq!(Writing::Utf7.encode(name), written);
            assert_eq!(Writing::Utf7.decode(written), name);
            assert_eq!(Writing::Utf8.encode(name), name);
        }
    }

    #[test]
    fn what_is_written_wrongly_stays_as_it_is() {
        for name in ["R&D", "&AP/-", "&AA-", "&AP-", "&2D0-", "&!-", "Entwürfe &", "Entwürfe"] {
            assert_eq!(Writing::Utf7.decode(name), name);
        }
    }

    proptest! {
        #[test]
        fn every_name_comes_back(name in "\\PC{0,40}") {
            let written = Writing::Utf7.encode(&name);
            prop_assert!(written.chars().all(is_printable));
            prop_assert_eq!(Writing::Utf7.decode(&written), name);
        }

        #[test]
        fn nothing_that_a_server_writes_is_too_much(name in "[&A-Za-z0-9+,/ü-]{0,30}") {
            let _ = Writing::Utf7.decode(&name);
        }
    }
}
