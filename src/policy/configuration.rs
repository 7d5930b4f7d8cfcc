//! What a server is given: files, commands, and what it cannot do.

use super::own;
use super::{Guard, Identity, Limit, Rollback, System};
use crate::explain::{Fact, Facts};
use serde::{Serialize, Serializer};

/// What a server is given: files, commands, and what it cannot do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Configuration {
    /// What the server runs on: the language of the commands.
    pub system: System,
    /// The files of the bundle, the main one first.
    pub files: Vec<ConfigurationFile>,
    /// What to type, line by line, as root on the server, in the folder of the bundle.
    pub commands: Commands,
    /// What to do by hand, one after the other, where there is no file and no command for it.
    pub steps: Vec<Step>,
    /// Where the server does not do what was asked, or does it at a price.
    pub limits: Vec<Limit>,
    /// Lets the script that applies it put everything back by itself, where something fails.
    pub guard: Option<Guard>,
    /// The same for PowerShell.
    pub rollback: Option<Rollback>,
    /// The certificate, and the key where it was asked for, to lie beside it in the bundle.
    pub identity: Option<Identity>,
    /// What verify.sh holds against the certificate that the server shows.
    pub known: Known,
}

/// Where on the server the certificate lies, and the authorities against which it verifies others.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    /// The file with the certificate and its chain; it may not be there, as inside a container.
    pub certificate: String,
    /// The file with the authorities.
    pub roots: String,
}

/// A file of the bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigurationFile {
    /// Where it belongs on the server.
    pub path: String,
    /// What it is called in the bundle.
    pub name: String,
    /// What happens to the one that is there.
    pub action: Action,
    /// Its permissions on the server.
    pub mode: u32,
    /// What stands in it.
    pub text: String,
    /// What it is for.
    pub purpose: Purpose,
}

/// What happens to a file of the same name on the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// There is none: the name is ours.
    Create,
    /// It is kept; these lines replace or join those that stand in it.
    Merge,
    /// It is replaced as a whole.
    Replace,
}

impl Action {
    /// The key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Create => "policy-action-create",
            Self::Merge => "policy-action-merge",
            Self::Replace => "policy-action-replace",
        }
    }
}

/// What a file is for; its words are `policy-file-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The server's own settings.
    Settings,
    /// Which partners are treated otherwise when mail is sent.
    OutboundPartners,
    /// Which partners are treated otherwise when mail is received.
    InboundPartners,
    /// What is asked of servers by where they connect from.
    InboundClients,
    /// The certificates by which partners are recognised.
    ClientCertificates,
    /// The ports where users hand in mail.
    Submission,
    /// What the scripts of the bundle call.
    Program,
}

/// Something to do by hand, in a web console for example; its words are `policy-step-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The end of the key of its words.
    pub id: &'static str,
    /// What its words name: the domain of a partner, the value of a field.
    pub facts: Facts,
}

/// What to type on the server, as root, in the folder of the bundle.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Commands {
    /// Makes it so; twice is as good as once.
    pub apply: Vec<String>,
    /// Says whether the server reads it without complaint.
    pub check: Vec<String>,
    /// Shows that it works.
    pub verify: Vec<String>,
    /// Makes it as it was.
    pub undo: Vec<String>,
}

impl Commands {
    /// Each list as one text to be pasted, by its name; none that is empty. Pasted whole into a shell, what changes the server
    /// ends at the first error: with the key not in its place, the server must not be told of it.
    pub fn blocks(&self, system: System) -> Vec<(&'static str, String)> {
        let Self { apply, check, verify, undo } = self;
        let all = [("apply", apply), ("check", check), ("verify", verify), ("undo", undo)];
        let filled = all.into_iter().filter(|(_, lines)| !lines.is_empty());
        let block = |(id, lines): (&'static str, &Vec<String>)| {
            let lines = lines.join("\n");
            match (system, id) {
                (System::Unix, "apply" | "undo") => (id, format!("(set -e\n{lines}\n)")),
                _ => (id, lines),
            }
        };
        filled.map(block).collect()
    }
}

impl Configuration {
    /// The file with this name in the bundle.
    pub fn file(&self, name: &str) -> Option<&ConfigurationFile> {
        self.files.iter().find(|file| file.name == name)
    }

    /// Puts the certificate, and the key where it was asked for, into the bundle. On Unix alone: Windows wants both in
    /// one file with a passphrase of its own.
    pub fn bring(&mut self, identity: Identity) {
        if self.system == System::Unix {
            self.identity = Some(identity);
        }
    }

    /// What is otherwise than it was shown before: the paths of the files, and the lines that differ, as `diff -u`
    /// writes them. A file that is new, or is there no more, differs as a whole.
    pub fn differences(&self, before: &Self) -> Vec<(String, String)> {
        let text = |all: &Self, path: &str| {
            all.files.iter().find(|file| file.path == path).map_or_else(String::new, |file| file.text.clone())
        };
        let gone = before.files.iter().filter(|old| self.files.iter().all(|file| file.path != old.path));
        let paths = self.files.iter().chain(gone).map(|file| file.path.as_str());
        paths
            .map(|path| (path, text(before, path), text(self, path)))
            .filter(|(_, before, now)| before != now)
            .map(|(path, before, now)| (path.to_owned(), own::difference(path, &before, &now)))
            .collect()
    }
}

impl Step {
    /// A step whose words name texts.
    pub(super) fn new(id: &'static str, facts: &[(&'static str, &str)]) -> Self {
        Self { id, facts: facts.iter().map(|(name, value)| (*name, Fact::from(*value))).collect() }
    }

    /// Whether it says where the product wants the certificate.
    pub(super) fn brings_certificate(&self) -> bool {
        self.id.ends_with("-certificate")
    }

    /// Whether it has to be known, or done, before the scripts are run.
    pub(super) fn comes_first(&self) -> bool {
        matches!(
            self.id,
            "dms-container"
                | "iis-older"
                | "james-folder"
                | "james-read"
                | "mailcow-folder"
                | "mox-acme"
                | "mox-folder"
                | "qmail-patch"
                | "qmail-user"
                | "stalwart-files"
                | "stalwart-login"
                | "zimbra-servers"
        )
    }

    /// The key of its words.
    pub fn key(&self) -> String {
        format!("policy-step-{}", self.id)
    }
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 7] = [
        Self::Settings,
        Self::OutboundPartners,
        Self::InboundPartners,
        Self::InboundClients,
        Self::ClientCertificates,
        Self::Submission,
        Self::Program,
    ];

    /// Of a file that is for the server itself, or a program that puts it there.
    pub(super) fn of_file(name: &str) -> Self {
        match name.rsplit_once('.') {
            Some((_, "sh" | "awk")) => Self::Program,
            _ => Self::Settings,
        }
    }

    /// The end of the key of its words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::OutboundPartners => "outbound-partners",
            Self::InboundPartners => "inbound-partners",
            Self::InboundClients => "inbound-clients",
            Self::ClientCertificates => "client-certificates",
            Self::Submission => "submission",
            Self::Program => "program",
        }
    }
}

/// As the command line's contract lists it: the text itself lies in the bundle.
impl Serialize for ConfigurationFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Listed<'a> {
            path: &'a str,
            file: &'a str,
            action: Action,
            mode: String,
        }
        let Self { path, name, action, mode, .. } = self;
        Listed { path, file: name, action: *action, mode: format!("{mode:04o}") }.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    fn with(text: String) -> Configuration {
        let (path, name) = ("/etc/partners".to_owned(), "partners".to_owned());
        let (action, purpose) = (Action::Create, Purpose::OutboundPartners);
        let file = ConfigurationFile { path, name, action, mode: 0o644, text, purpose };
        Configuration { files: vec![file], ..Configuration::default() }
    }

    /// The lines that are gone and those that are new, and how long it took to find them.
    fn differing(before: String, now: String) -> (usize, usize, Duration) {
        let (before, now) = (with(before), with(now));
        let began = Instant::now();
        let differences = now.differences(&before);
        let taken = began.elapsed();
        let count = |sign: &str| differences[0].1.lines().filter(|it| it.starts_with(sign)).count();
        (count("-p"), count("+p"), taken)
    }

    #[test]
    fn where_every_line_is_otherwise_nobody_waits_for_it() {
        const MANY: usize = 60_000;
        let all = |class: &str| {
            (0..MANY).map(|number| format!("p{number}.example {class}\n")).collect::<Vec<_>>().concat()
        };
        let (gone, new, taken) = differing(all("may"), all("encrypt"));
        assert_eq!((gone, new), (MANY, MANY));
        assert!(taken < Duration::from_secs(5), "{taken:?}");
    }

    #[test]
    fn the_same_lines_in_another_order_are_not_compared_for_ever() {
        let mut seed = 1_u32;
        let mut some = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            format!("p{}\n", (seed >> 16) % 900)
        };
        let mut all = || (0..600_000).map(|_| some()).collect::<String>();
        let (gone, new, taken) = differing(all(), all());
        assert!(gone > 0 && gone == new, "{gone} {new}");
        // Without an end to the search it takes longer.
        assert!(taken < Duration::from_secs(5), "{taken:?}");
    }
}
