//! The administrator's own configuration with what a policy asks for put in: what is not about TLS stays as it is, byte
//! for byte.

use super::{Error, Server};
use crate::store;
use similar::{ChangeTag, TextDiff};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// No configuration of a mail server is larger than this, in bytes.
pub const LIMIT: u64 = 1024 * 1024;

/// How long few lines that differ are looked for in a file. Ten thousand of which none is as before take hundredths of a
/// second; a megabyte of the same few short lines in another order takes five seconds. What was found by then is right, if
/// longer than it had to be.
const PATIENCE: Duration = Duration::from_millis(200);

/// The file with what is asked for put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revised {
    /// What it was called.
    pub name: &'static str,
    /// What stands in it then.
    pub text: String,
    /// What became of each setting that concerns us, in the order of the file; what was added comes last.
    pub changes: Vec<Change>,
}

/// What became of a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// In which way.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// The line in which it stood, from 1.
    pub line: Option<usize>,
    /// What stood there, and what stands there now.
    pub before: String,
    /// See `before`.
    pub after: String,
}

/// In which way a setting was changed; its words are `own-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It was right already.
    Right,
    /// It was not there.
    Added,
    /// It was there with another value.
    Changed,
    /// It was there more than once: one line remains.
    Twice,
    /// It was put aside, as a comment: the same name may not stand there twice.
    Aside,
    /// It stays, and counts no more: it is of an older time.
    Superseded,
    /// It stays, and counts no more: what is added goes before it.
    Overruled,
    /// It stays, and works against what is asked for: only the administrator knows why it is there.
    Contradicts,
    /// It does so although it looks like a comment.
    NoComment,
}

/// Why nothing can be put into a file; its words are those of its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// What it includes is not seen here.
    IncludesOthers,
    /// A rule for single recipients, of whom ours may be some.
    RecipientsOfItsOwn,
    /// Nobody else could reach the server.
    NoListener,
    /// Rules stand where ours have to stand.
    RulesOfItsOwn,
    /// What is opened is closed nowhere: where anything ends is not known.
    NeverClosed,
    /// It is opened in what looks like a comment and is none.
    OpenBehindSign,
}

impl Obstacle {
    /// Every obstacle.
    pub const ALL: [Self; 6] = [
        Self::IncludesOthers,
        Self::RecipientsOfItsOwn,
        Self::NoListener,
        Self::RulesOfItsOwn,
        Self::NeverClosed,
        Self::OpenBehindSign,
    ];

    /// The code of its words.
    pub const fn code(self) -> &'static str {
        match self {
            Self::IncludesOthers => "own-includes-others",
            Self::RecipientsOfItsOwn => "own-recipients",
            Self::NoListener => "own-no-listener",
            Self::RulesOfItsOwn => "own-rules",
            Self::NeverClosed => "own-never-closed",
            Self::OpenBehindSign => "own-open-behind-sign",
        }
    }
}

impl Kind {
    /// The end of the key of its words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Twice => "twice",
            Self::Aside => "aside",
            Self::Superseded => "superseded",
            Self::Overruled => "overruled",
            Self::Contradicts => "contradicts",
            Self::NoComment => "no-comment",
        }
    }
}

impl Revised {
    /// The lines that differ, with three around them, as `diff -u` writes them.
    pub fn difference(&self, own: &str) -> String {
        difference(self.name, own, &self.text)
    }
}

/// What stands in a file. One that is not UTF-8 is of the time before it: each byte is a letter (Latin-1), so that none is lost.
pub fn text_of(bytes: &[u8]) -> String {
    str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|byte| char::from(*byte)).collect(), str::to_owned)
}

/// The text as the file has it that `before` is from: what nobody changed stands there byte for byte.
pub fn bytes_of(text: &str, before: &[u8]) -> Vec<u8> {
    if str::from_utf8(before).is_ok() {
        return text.as_bytes().to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    for letter in text.chars() {
        match u8::try_from(letter) {
            Ok(byte) => bytes.push(byte),
            Err(_) => bytes.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    bytes
}

/// The texts of tables, by the names of their files.
pub type Tables = BTreeMap<String, String>;

/// The tables that a main file names for its fixed routes, and that lie in its folder, by their names. One that cannot be
/// read here is read on the server when the configuration is applied.
pub fn tables(server: &dyn Server, file: &Path, text: &str) -> Tables {
    let tables = RefCell::new(Tables::new());
    let _ = server.routes(text, &|name| {
        let is_name = Path::new(name).file_name().is_some_and(|it| it == name);
        let bytes = is_name.then(|| store::read(&file.with_file_name(name), LIMIT).ok()).flatten()?;
        let table = text_of(&bytes);
        let _ = tables.borrow_mut().insert(name.to_owned(), table.clone());
        Some(table)
    });
    tables.into_inner()
}

/// Has a file revised as if its lines ended as ours do; what stays of it keeps the ends that it has, also at its own end.
pub(super) fn with_ends(
    text: &str,
    revise: impl FnOnce(&str) -> Result<Revised, Error>,
) -> Result<Revised, Error> {
    let mut plain = text.replace("\r\n", "\n");
    if !text.is_empty() && !text.ends_with('\n') {
        plain.push('\n');
    }
    let mut revised = revise(&plain)?;
    if plain != text {
        revised.text = ended(text, &plain, &revised.text);
    }
    Ok(revised)
}

/// The revised lines, each with the end that it had; those that are new have that of most others.
fn ended(text: &str, plain: &str, revised: &str) -> String {
    // Cut at the same places: a lone CR ends no line of ours, and would end one of the library's.
    let lines = |text| str::split_inclusive(text, '\n').collect::<Vec<&str>>();
    let (before, plain, revised) = (lines(text), lines(plain), lines(revised));
    let usual = if text.matches("\r\n").count() * 2 > before.len() { "\r\n" } else { "\n" };
    let mut how = TextDiff::configure();
    let _ = how.timeout(PATIENCE);
    let mut ended = String::with_capacity(text.len());
    for change in how.diff_slices(&plain, &revised).iter_all_changes() {
        let line = match (change.tag(), change.old_index()) {
            (ChangeTag::Delete, _) => continue,
            (ChangeTag::Equal, Some(at)) if at < before.len() => Some(before[at]),
            _ => None,
        };
        if !ended.is_empty() && !ended.ends_with('\n') {
            ended.push_str(usual);
        }
        match line {
            Some(line) => ended.push_str(line),
            None => ended.extend([change.value().trim_end_matches('\n'), usual]),
        }
    }
    ended
}

/// The lines, each with its end.
pub(super) fn joined<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The lines that differ between two states of a file, as few as were found in time.
pub(super) fn difference(name: &str, before: &str, after: &str) -> String {
    let mut how = TextDiff::configure();
    let _ = how.timeout(PATIENCE);
    how.diff_lines(before, after).unified_diff().header(name, name).to_string()
}

/// Refuses what is no text of a configuration.
pub(super) fn must_be_text(name: &'static str, own: &str) -> Result<(), Error> {
    if own.len() as u64 > LIMIT {
        return Err(Error::OwnTooLarge { name, size: own.len() });
    }
    let strange = |line: &str| line.contains('\0') || line.starts_with("-----BEGIN ");
    own.lines().zip(1..).find(|(line, _)| strange(line)).map_or(Ok(()), |(line, number)| {
        // The line itself may be a secret.
        let text = if line.starts_with('-') { line.to_owned() } else { String::new() };
        Err(Error::OwnUnreadable { name, line: number, text })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::servers;

    /// A CR alone ends a line for some, and for nobody here.
    #[test]
    fn a_lone_cr_moves_no_line() {
        let text = "a 1\r\n# c\rd\r\nb 2\r\nc 3\r\n";
        let revise = |plain: &str| {
            Ok(Revised { text: plain.replace("b 2\n", "b 2\nnew\n"), name: "x", changes: Vec::new() })
        };
        let revised = with_ends(text, revise).unwrap();
        assert_eq!(revised.text, "a 1\r\n# c\rd\r\nb 2\r\nnew\r\nc 3\r\n");
    }

    /// Of every server whose file is read: what is not about TLS is neither lost nor another, whatever a byte means.
    #[test]
    fn a_file_of_the_time_before_utf_8_stays_byte_for_byte() {
        let host: crate::name::HostName = "mx.example.org".parse().unwrap();
        let platform = crate::policy::Platform::Debian;
        let mut seen = 0;
        for server in servers::ALL.iter().filter(|it| it.main_file().is_some()) {
            let order = crate::policy::Order {
                server_version: server.versions().pop().unwrap(),
                certificate: server.usual_certificate(platform, &host),
                key: server.usual_key(platform, &host),
                roots: server.usual_roots(platform),
                routes: Vec::new(),
                platform,
                policy: crate::policy::Policy::default(),
                host: host.clone(),
            };
            let start: &[u8] = match server.id() {
                "exim" => b"begin acl\n\nbegin routers\n\nr:\n  driver = dnslookup\n  transport = t\n\nbegin transports\n\nt:\n  driver = smtp\n",
                "opensmtpd" => b"listen on 0.0.0.0\naction \"out\" relay\nmatch for any action \"out\"\n",
                "sendmail" => b"MAILER(`smtp')dnl\n",
                "courier" => b"MAXDAEMONS=40\n",
                _ => b"",
            };
            let comment: &[u8] = if server.id() == "sendmail" { b"dnl " } else { b"# " };
            // Each byte that can stand in a line, in UTF-8 and in none; some editors end lines in two, and the last in none.
            let bytes: Vec<u8> = (0x80..=0xff).chain("\u{e0}\u{2028}\u{85}".bytes()).collect();
            let odd = [comment, &bytes, b"\r\n", comment, b"more\r\n", comment, b"last\x85"].concat();
            let before = [start, &odd].concat();
            let revised = server.revise(&text_of(&before), &order).unwrap();
            let revised = revised.unwrap_or_else(|error| panic!("{}: {error:?}", server.id()));
            let after = bytes_of(&revised.text, &before);
            assert!(after.windows(odd.len()).any(|it| it == odd), "{}", server.id());
            assert!(after != before, "{}", server.id());
            // What is right already stays as it is, too.
            let again = server.revise(&text_of(&after), &order).unwrap().unwrap();
            assert_eq!(bytes_of(&again.text, &after), after, "{}", server.id());
            assert!(again.changes.iter().all(|it| it.kind == Kind::Right), "{}: {again:?}", server.id());
            seen += 1;
        }
        assert!(seen >= 7, "{seen}");
        assert_eq!(bytes_of(&text_of("\u{e0}".as_bytes()), "\u{e0}".as_bytes()), "\u{e0}".as_bytes());
    }

    #[test]
    fn only_what_lies_beside_the_file_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("etc/main.cf");
        std::fs::create_dir(folder.path().join("etc")).unwrap();
        std::fs::write(folder.path().join("etc/transport"), "bank.example smtp:[mx]\n").unwrap();
        std::fs::write(folder.path().join("secret"), "shop.example smtp:[mx]\n").unwrap();
        let main =
            "transport_maps = hash:/etc/postfix/transport, hash:../secret, hash:/etc/postfix/.., hash:none\n";
        let found = tables(servers::find("postfix").unwrap(), &file, main);
        assert_eq!(found.keys().collect::<Vec<_>>(), ["transport"]);
        assert_eq!(found["transport"], "bank.example smtp:[mx]\n");
    }
}
