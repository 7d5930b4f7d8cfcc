//! What every mail server offers: its versions, what it can do, and a configuration for an order.

use super::{
    Capability, Configuration, Direction, Error, Manual, Platform, Policy, Revised, ServerPath, Support,
    Version,
};
use crate::explain::Facts;
use crate::name::HostName;
use crate::tls::{Class, TlsVersion};
use std::fmt;

/// What a configuration is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The version of the server.
    pub server_version: Version,
    /// What the server was installed on, where it is one that runs on several: see [`Server::platforms`].
    pub platform: Platform,
    /// The name under which others reach the server: the one in its MX record and certificate.
    pub host: HostName,
    /// Where the certificate with its chain lies on the server.
    pub certificate: ServerPath,
    /// Where the private key lies on the server.
    pub key: ServerPath,
    /// Where the root certificates lie on the server against which partners are verified;
    /// [`Server::usual_roots`] where nothing is known.
    pub roots: ServerPath,
    /// The administrator's own fixed routes, as far as they are known: see [`Server::routes`].
    pub routes: Vec<Route>,
    /// What is asked for.
    pub policy: Policy,
}

/// Mail for a destination goes to a fixed place, wherever the DNS would send it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// A domain; with a dot before it, the domains below.
    pub destination: String,
    /// Where it goes, as it is written there.
    pub next: String,
}

/// What a server runs on, and so how it is told what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum System {
    /// Unix: files with Unix paths, commands for a POSIX shell, run on the server as root.
    #[default]
    Unix,
    /// Windows: files with Windows paths, commands for PowerShell, run on the server.
    Windows,
    /// A service: commands for PowerShell, run on the administrator's own computer. Nothing lies on the server.
    Service,
    /// A console in the browser or on the screen: steps for a person, neither files nor commands.
    Console,
}

impl System {
    /// What a script of the bundle is called there, by what it does; none of a console.
    pub fn script(self, name: &str) -> Option<String> {
        match self {
            Self::Unix => Some(format!("{name}.sh")),
            Self::Windows | Self::Service => Some(format!("{name}.ps1")),
            Self::Console => None,
        }
    }
}

/// Where what is said of a server comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// The tests run the server itself.
    Proven,
    /// The vendor's documentation.
    Documented,
    /// What most servers have in common: nothing is known of this one.
    General,
}

impl Source {
    /// A word for it: a part of keys, and in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Documented => "documented",
            Self::General => "general",
        }
    }
}

/// A mail server that we write configurations for: one file under `servers/`.
pub trait Server: fmt::Debug + Sync {
    /// Lower case, as `--server` takes it.
    fn id(&self) -> &'static str;

    /// As people write it.
    fn name(&self) -> &'static str;

    /// The versions whose differences are known, the oldest first. A later one is written for as the last.
    fn versions(&self) -> Vec<Version>;

    /// How far the class can be had in this direction.
    fn supports(&self, direction: Direction, class: Class) -> Support;

    /// How far this version can do what is asked. A server says here what it can beside the classes; what it does
    /// not say is told to the user by `configuration`.
    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls12) => Support::Yes,
            _ => Support::No,
        }
    }

    /// The oldest and the newest version that the tests ran with what is written here; none where none was run.
    fn ran(&self) -> Option<[Version; 2]> {
        None
    }

    /// Whether a test runs the real server with what is written here.
    fn is_proven(&self) -> bool {
        self.ran().is_some()
    }

    /// As its vendor calls it; the one that stands for all that we do not know, in the user's language. `say` gives the words
    /// of a key.
    fn named(&self, say: &dyn Fn(&str) -> String) -> String {
        match self.source() {
            Source::General => say("server-other-name"),
            Source::Proven | Source::Documented => self.name().to_owned(),
        }
    }

    /// Whether the administrator can tell its version: nobody can of a service, nor of one that we do not know.
    fn has_versions(&self) -> bool {
        self.source() != Source::General && self.system() != System::Service
    }

    /// The same, with the versions that are written for, where there are any. `say` gives the words of a key with its facts.
    fn title(&self, version: &Version, say: &dyn Fn(&str, &Facts) -> String) -> String {
        let name = self.named(&|key| say(key, &Facts::new()));
        if !self.has_versions() {
            return name;
        }
        say("server-since", &vec![("server", name.into()), ("version", version.to_string().into())])
    }

    /// Whether it takes mail from other servers at all.
    fn receives(&self) -> bool {
        true
    }

    /// The names of others that have no file of their own, and for which this one has the steps.
    fn stands_for(&self) -> &'static [&'static str] {
        &[]
    }

    /// Where what is said of it comes from.
    fn source(&self) -> Source {
        if self.is_proven() { Source::Proven } else { Source::Documented }
    }

    /// Which words say where it comes from: the end of their keys. Steps in a console have no language that a parser
    /// could have checked.
    fn told_as(&self) -> &'static str {
        match (self.source(), self.system()) {
            (Source::Documented, System::Console) => "described",
            (source, _) => source.id(),
        }
    }

    /// What it runs on.
    fn system(&self) -> System {
        System::Unix
    }

    /// The platforms whose places for it are known: none is guessed. Empty where it has the same places everywhere, or
    /// where they are known for one platform alone.
    fn platforms(&self) -> &'static [Platform] {
        &[]
    }

    /// This platform, where the places on it are known; otherwise the one that everything is written for.
    fn platform(&self, wanted: Platform) -> Platform {
        if self.platforms().contains(&wanted) { wanted } else { Platform::default() }
    }

    /// Where the root certificates usually lie.
    fn usual_roots(&self, platform: Platform) -> ServerPath {
        platform.roots()
    }

    /// Where the private key for this host is usually put.
    fn usual_key(&self, platform: Platform, host: &HostName) -> ServerPath {
        match self.system() {
            System::Windows => ServerPath::windows(host, "pfx"),
            _ => platform.key(host),
        }
    }

    /// Where the certificate with its chain for this host is usually put.
    fn usual_certificate(&self, platform: Platform, host: &HostName) -> ServerPath {
        match self.system() {
            System::Windows => ServerPath::windows(host, "pfx"),
            _ => platform.certificate(host),
        }
    }

    /// Reads a path on this server: that of another system would be none here.
    fn path(&self, text: &str) -> Result<ServerPath, Error> {
        let path: ServerPath = text.parse()?;
        let fits = path.as_str().chars().all(|sign| self.takes_in_paths(sign));
        if fits && path.is_windows() == (self.system() == System::Windows) {
            return Ok(path);
        }
        Err(Error::PathUnusable(text.to_owned()))
    }

    /// Whether a sign that a [`ServerPath`] may have is nothing but itself in this server's language.
    fn takes_in_paths(&self, _sign: char) -> bool {
        true
    }

    /// The configuration, and what it cannot do of that which this server knows of. To be asked for by
    /// `configuration`, which adds the rest.
    fn configure(&self, order: &Order) -> Result<Configuration, Error>;

    /// What the administrator's own main file is called, where it is known how to put into it what is asked for.
    fn main_file(&self) -> Option<&'static str> {
        None
    }

    /// The administrator's own main file with what is asked for put in; `None` where that is not known of this server.
    fn revise(&self, _own: &str, _order: &Order) -> Option<Result<Revised, Error>> {
        None
    }

    /// The fixed routes that the administrator's own main file names, where rules for partners depend on them. `table` gives
    /// the content of a file that it reads, by the file's name alone.
    fn routes(&self, _own: &str, _table: &dyn Fn(&str) -> Option<String>) -> Vec<Route> {
        Vec::new()
    }

    /// Where its directives are explained; none where they are not explained here.
    fn manual(&self) -> Option<Manual> {
        None
    }

    /// The version to assume where none is known: what is written for the oldest, the later ones take as well.
    fn assumed_version(&self) -> Version {
        self.versions().into_iter().next().unwrap_or_else(|| Version::new(&[0]))
    }

    /// Refuses a version that is older than all we know.
    fn must_know(&self, version: &Version) -> Result<(), Error> {
        let oldest = self.versions().into_iter().next().unwrap_or_else(|| self.assumed_version());
        if *version >= oldest {
            return Ok(());
        }
        Err(Error::VersionTooOld { server: self.name(), version: version.clone(), oldest })
    }
}
