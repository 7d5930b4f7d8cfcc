//! Why a policy cannot be read, or a configuration not be made.

use super::own::Obstacle;
use super::{Origin, Profile, Version};
use crate::certificate;
use crate::explain::{Explain, Facts, shown_in_one_line};
use crate::name::{MailDomain, NameError};
use crate::store;
use crate::tls::TlsVersion;
use ipnet::IpNet;
use std::net::IpAddr;
use std::path::PathBuf;

/// Why a policy cannot be read, or a configuration not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No server has this id.
    #[error("no server is called {0:?}")]
    ServerUnknown(String),
    /// Older than anything that we write a configuration for.
    #[error("{server} {version} is older than {oldest}")]
    VersionTooOld {
        /// The server's name.
        server: &'static str,
        /// What was asked for.
        version: Version,
        /// The oldest that is known.
        oldest: Version,
    },
    /// Not numbers with dots between them.
    #[error("{0:?} is not a version")]
    VersionMalformed(String),
    /// No platform has this id.
    #[error("no platform is called {0:?}")]
    PlatformUnknown(String),
    /// The places of this server on that platform are not known.
    #[error("the places of {server} on {platform} are not known")]
    PlatformUnavailable {
        /// The server's name.
        server: &'static str,
        /// The platform that was asked for.
        platform: &'static str,
    },
    /// Not an absolute path, or one with a character that a configuration would read as something else.
    #[error("{0:?} cannot be written into a configuration as a path")]
    PathUnusable(String),
    /// Not the SHA-256 of a certificate.
    #[error("{0:?} is not a SHA-256 fingerprint")]
    FingerprintMalformed(String),
    /// Not `DOMAIN=OUT` or `DOMAIN=OUT/IN`.
    #[error("{0:?} is not DOMAIN=OUT or DOMAIN=OUT/IN")]
    PartnerMalformed(String),
    /// Two entries for the same domain: which one is meant?
    #[error("{0} is named twice")]
    PartnerTwice(MailDomain),
    /// A server in the place of a mail domain.
    #[error("{0} is a server's address, not a mail domain")]
    PartnerIsServer(Origin),
    /// An address, and behind the slash what makes no range of it.
    #[error("{text:?} is no range of addresses: the prefix of {address} is 0 to {}", widest(address))]
    RangeMalformed {
        /// What was typed.
        text: String,
        /// What stands before the slash.
        address: IpAddr,
    },
    /// Neither an address, nor a range of addresses, nor the name of a host.
    #[error("{0:?} is not an address, a range or a host name")]
    OriginMalformed(String),
    /// Not `ADDRESS=CLASS`.
    #[error("{0:?} is not ADDRESS=CLASS or HOST=CLASS")]
    ClientMalformed(String),
    /// Two rules for the same servers.
    #[error("{0} is named twice")]
    ClientTwice(Origin),
    /// A certificate for somebody whom the policy does not name.
    #[error("{0:?} is not in the policy")]
    NobodyNamed(String),
    /// No profile has this name.
    #[error("no profile is called {0:?}")]
    ProfileUnknown(String),
    /// Not a version of TLS that can be the lowest.
    #[error("{0:?} is not TLS 1.0, 1.1, 1.2 or 1.3")]
    MinimumMalformed(String),
    /// The profile is stricter than that.
    #[error("{minimum} is below the profile {profile}")]
    MinimumBelowProfile {
        /// What was asked for.
        minimum: TlsVersion,
        /// What forbids it.
        profile: Profile,
    },
    /// Not a policy file.
    #[error("not a policy: {cause}")]
    Unreadable {
        /// What the reader of TOML said.
        cause: String,
    },
    /// A bundle is written into a new or empty folder only.
    #[error("{} is not empty", .0.display())]
    FolderNotEmpty(PathBuf),
    /// The administrator's own configuration has a line that none can have.
    #[error("line {line} of {name} is none of a configuration")]
    OwnUnreadable {
        /// What the file is called.
        name: &'static str,
        /// Which line, from 1.
        line: usize,
        /// What stands there; empty where it is better not shown.
        text: String,
    },
    /// The administrator's own configuration is larger than any.
    #[error("{name} has {size} bytes")]
    OwnTooLarge {
        /// What the file is called.
        name: &'static str,
        /// Its size in bytes.
        size: usize,
    },
    /// What is to be put in is put into the file of another server.
    #[error("the configuration of {0} cannot be compared")]
    OwnUnknown(&'static str),
    /// The list of rules for MAIL has no name by which ours could be put into it.
    #[error("acl_smtp_mail is {0:?}")]
    OwnListUnnamed(String),
    /// Something in the file forbids to put anything into it.
    #[error("{name} cannot be changed: {obstacle:?}")]
    OwnObstacle {
        /// What the file is called.
        name: &'static str,
        /// Which line, from 1, where it is one.
        line: Option<usize>,
        /// What it is.
        obstacle: Obstacle,
    },
    /// The certificate or the key that was to go into the bundle.
    #[error(transparent)]
    Certificate(#[from] certificate::Error),
    /// A domain that is none.
    #[error(transparent)]
    Name(#[from] NameError),
    /// A file that could not be read or written.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Explain for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::ServerUnknown(_) => "server-unknown",
            Self::VersionTooOld { .. } => "server-version-too-old",
            Self::VersionMalformed(_) => "server-version-malformed",
            Self::PlatformUnknown(_) => "platform-unknown",
            Self::PlatformUnavailable { .. } => "platform-unavailable",
            Self::PathUnusable(_) => "server-path-unusable",
            Self::FingerprintMalformed(_) => "fingerprint-malformed",
            Self::PartnerMalformed(_) => "partner-malformed",
            Self::PartnerTwice(_) => "partner-twice",
            Self::PartnerIsServer(_) => "partner-is-server",
            Self::RangeMalformed { .. } => "client-range-malformed",
            Self::OriginMalformed(_) => "client-origin-malformed",
            Self::ClientMalformed(_) => "client-malformed",
            Self::ClientTwice(_) => "client-twice",
            Self::NobodyNamed(_) => "partner-not-named",
            Self::ProfileUnknown(_) => "profile-unknown",
            Self::MinimumMalformed(_) => "minimum-malformed",
            Self::MinimumBelowProfile { .. } => "minimum-below-profile",
            Self::Unreadable { .. } => "policy-unreadable",
            Self::FolderNotEmpty(_) => "policy-folder-not-empty",
            Self::OwnUnreadable { text, .. } if text.is_empty() => "own-unreadable-unseen",
            Self::OwnUnreadable { .. } => "own-unreadable",
            Self::OwnTooLarge { .. } => "own-too-large",
            Self::OwnUnknown(_) => "own-unknown",
            Self::OwnListUnnamed(_) => "own-list-unnamed",
            Self::OwnObstacle { obstacle, .. } => obstacle.code(),
            Self::Certificate(error) => error.code(),
            Self::Name(error) => error.code(),
            Self::Store(error) => error.code(),
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::ServerUnknown(id) => {
                let known: Vec<String> = super::servers::names().collect();
                vec![("server", id.into()), ("known", known.join(", ").into())]
            }
            Self::VersionTooOld { server, version, oldest } => vec![
                ("server", (*server).into()),
                ("version", version.to_string().into()),
                ("oldest", oldest.to_string().into()),
            ],
            Self::PlatformUnknown(text) => {
                let known = super::Platform::ALL.map(super::Platform::id).join(", ");
                vec![("text", text.into()), ("known", known.into())]
            }
            Self::PlatformUnavailable { server, platform } => {
                vec![("server", (*server).into()), ("platform", (*platform).into())]
            }
            Self::VersionMalformed(text)
            | Self::PathUnusable(text)
            | Self::FingerprintMalformed(text)
            | Self::PartnerMalformed(text)
            | Self::OriginMalformed(text)
            | Self::ClientMalformed(text)
            | Self::NobodyNamed(text)
            | Self::ProfileUnknown(text)
            | Self::MinimumMalformed(text)
            | Self::OwnListUnnamed(text) => vec![("text", shown_in_one_line(text).into())],
            Self::ClientTwice(from) | Self::PartnerIsServer(from) => vec![("from", from.to_string().into())],
            Self::RangeMalformed { text, address } => {
                let usual = if address.is_ipv4() { 24 } else { 64 };
                let range = IpNet::new(*address, usual)
                    .map_or_else(|_| address.to_string(), |it| it.trunc().to_string());
                vec![
                    ("text", shown_in_one_line(text).into()),
                    ("address", address.to_string().into()),
                    ("range", range.into()),
                    ("widest", widest(address).to_string().into()),
                ]
            }
            Self::MinimumBelowProfile { minimum, profile } => {
                vec![("minimum", minimum.as_str().into()), ("profile", profile.as_str().into())]
            }
            Self::PartnerTwice(domain) => vec![("domain", domain.to_unicode().into())],
            Self::Unreadable { cause } => vec![("cause", cause.into())],
            Self::FolderNotEmpty(path) => vec![("path", path.display().to_string().into())],
            Self::OwnUnreadable { name, line, text } => {
                vec![("name", (*name).into()), ("line", line.to_string().into()), ("text", text.into())]
            }
            Self::OwnTooLarge { name, size } => {
                vec![("name", (*name).into()), ("size", (size / 1024).to_string().into())]
            }
            Self::OwnUnknown(server) => vec![("server", (*server).into())],
            Self::OwnObstacle { name, line, .. } => {
                let line = line.map(|line| line.to_string()).unwrap_or_default();
                vec![("name", (*name).into()), ("line", line.into())]
            }
            Self::Certificate(error) => error.facts(),
            Self::Name(error) => error.facts(),
            Self::Store(error) => error.facts(),
        }
    }
}

/// How many bits an address has.
const fn widest(address: &IpAddr) -> u8 {
    if address.is_ipv4() { 32 } else { 128 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_has_its_words() {
        let version = || Version::new(&[2, 11]);
        let domain: MailDomain = "bank.example".parse().unwrap();
        for error in [
            Error::ServerUnknown("postfx".into()),
            Error::VersionTooOld { server: "Postfix", version: version(), oldest: version() },
            Error::VersionMalformed("new".into()),
            Error::PlatformUnknown("beos".into()),
            Error::PlatformUnavailable { server: "Sendmail", platform: "OpenBSD" },
            Error::PathUnusable("a b".into()),
            Error::FingerprintMalformed("ab".into()),
            Error::PartnerMalformed("bank".into()),
            Error::PartnerTwice(domain),
            Error::PartnerIsServer("192.0.2.0/24".parse().unwrap()),
            Error::RangeMalformed { text: "192.0.2.0/33".into(), address: "192.0.2.0".parse().unwrap() },
            Error::OriginMalformed("a b".into()),
            Error::ClientMalformed("bank".into()),
            Error::ClientTwice("192.0.2.0/24".parse().unwrap()),
            Error::NobodyNamed("bank.example".into()),
            Error::ProfileUnknown("strict".into()),
            Error::MinimumMalformed("9".into()),
            Error::MinimumBelowProfile { minimum: TlsVersion::Tls11, profile: Profile::Intermediate },
            Error::Unreadable { cause: "line 1".into() },
            Error::FolderNotEmpty("out".into()),
            Error::OwnUnreadable { name: "main.cf", line: 3, text: "what is this".into() },
            Error::OwnUnreadable { name: "main.cf", line: 3, text: String::new() },
            Error::OwnTooLarge { name: "main.cf", size: 5_000_000 },
            Error::OwnUnknown("Stalwart"),
            Error::OwnListUnnamed("${if eq{1}{1}{a}}".into()),
            Error::Name(NameError::Empty),
            Error::Store(store::Error::Exists("out".into())),
        ] {
            crate::i18n::assert_worded(&error);
        }
        for obstacle in Obstacle::ALL {
            crate::i18n::assert_worded(&Error::OwnObstacle { name: "smtpd.conf", line: Some(3), obstacle });
        }
    }
}
