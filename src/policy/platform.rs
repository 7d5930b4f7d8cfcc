//! What a server on Unix was installed on: where that system keeps certificates, keys and root certificates, and where
//! the server's own files stand.
//!
//! The places are those of the systems' own packages. Go's list of root certificates (`crypto/x509`, `root_linux.go`,
//! `root_bsd.go`) and openSUSE's `ca-certificates` name the roots; `/etc/pki/tls` is what Red Hat's packages of Postfix
//! and Exim use, `/etc/ssl/servercerts` what YaST fills, and smtpd.conf(5) has OpenBSD's. A certificate does not go
//! where a system collects the certificates that it trusts, if something there removes or reads what it finds
//! (`/etc/ssl/certs` of SUSE and Arch is written anew; `certctl` of FreeBSD trusts `/usr/local/etc/ssl/certs`).

use super::{Error, ServerPath};
use crate::name::HostName;
use serde::{Deserialize, Serialize};
use std::fs;
use std::str::FromStr;

/// What a server on Unix was installed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// Debian, Ubuntu and their relatives.
    #[default]
    Debian,
    /// Red Hat Enterprise Linux, Fedora and their relatives.
    RedHat,
    /// SUSE Linux Enterprise Server and openSUSE.
    Suse,
    /// Alpine Linux.
    Alpine,
    /// Arch Linux and its relatives.
    Arch,
    /// FreeBSD, with what its ports install.
    FreeBsd,
    /// OpenBSD.
    OpenBsd,
}

impl Platform {
    /// Every platform.
    pub const ALL: [Self; 7] =
        [Self::Debian, Self::RedHat, Self::Suse, Self::Alpine, Self::Arch, Self::FreeBsd, Self::OpenBsd];

    /// The ones with Linux.
    pub(super) const LINUX: &'static [Self] =
        &[Self::Debian, Self::RedHat, Self::Suse, Self::Alpine, Self::Arch];

    /// Lower case, as `--platform` takes it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Debian => "debian",
            Self::RedHat => "redhat",
            Self::Suse => "suse",
            Self::Alpine => "alpine",
            Self::Arch => "arch",
            Self::FreeBsd => "freebsd",
            Self::OpenBsd => "openbsd",
        }
    }

    /// As people write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Debian => "Debian, Ubuntu",
            Self::RedHat => "RHEL, Fedora",
            Self::Suse => "SUSE",
            Self::Alpine => "Alpine",
            Self::Arch => "Arch",
            Self::FreeBsd => "FreeBSD",
            Self::OpenBsd => "OpenBSD",
        }
    }

    /// What this machine runs on, where it is one of these.
    pub fn here() -> Option<Self> {
        if cfg!(target_os = "freebsd") {
            return Some(Self::FreeBsd);
        }
        if cfg!(target_os = "openbsd") {
            return Some(Self::OpenBsd);
        }
        if !cfg!(target_os = "linux") {
            return None;
        }
        // The first is the administrator's, the other the vendor's (os-release(5)).
        let text =
            ["/etc/os-release", "/usr/lib/os-release"].iter().find_map(|at| fs::read_to_string(at).ok());
        text.as_deref().and_then(Self::of_release)
    }

    /// The one that an os-release(5) names: the system itself, or the nearest that it is like.
    pub fn of_release(text: &str) -> Option<Self> {
        let value = |name: &str| {
            let value = text.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix('='));
            value.unwrap_or_default().trim_matches(['"', '\'']).to_ascii_lowercase()
        };
        let (id, like) = (value("ID"), value("ID_LIKE"));
        [id.as_str()].into_iter().chain(like.split_whitespace()).find_map(|word| {
            let by_word = match word {
                "debian" | "ubuntu" | "devuan" | "raspbian" => Self::Debian,
                "rhel" | "fedora" | "centos" | "rocky" | "almalinux" | "ol" | "amzn" => Self::RedHat,
                "suse" | "opensuse" | "sles" | "sled" => Self::Suse,
                "alpine" => Self::Alpine,
                "arch" | "archarm" => Self::Arch,
                "freebsd" => Self::FreeBsd,
                "openbsd" => Self::OpenBsd,
                word if word.starts_with("opensuse-") => Self::Suse,
                _ => return None,
            };
            Some(by_word)
        })
    }

    /// Where it keeps the root certificates.
    pub(super) fn roots(self) -> ServerPath {
        ServerPath::fixed(match self {
            Self::Debian | Self::Alpine | Self::Arch => "/etc/ssl/certs/ca-certificates.crt",
            Self::RedHat => "/etc/pki/tls/certs/ca-bundle.crt",
            Self::Suse => "/etc/ssl/ca-bundle.pem",
            Self::FreeBsd | Self::OpenBsd => "/etc/ssl/cert.pem",
        })
    }

    /// Where it keeps the certificates of services.
    pub(super) fn certificate(self, host: &HostName) -> ServerPath {
        ServerPath::below(
            match self {
                Self::Debian => "/etc/ssl/certs",
                Self::RedHat => "/etc/pki/tls/certs",
                Self::Suse => "/etc/ssl/servercerts",
                Self::Alpine | Self::Arch => "/etc/ssl/private",
                Self::FreeBsd => "/usr/local/etc/ssl",
                Self::OpenBsd => "/etc/ssl",
            },
            host,
            if self == Self::OpenBsd { "crt" } else { "pem" },
        )
    }

    /// Where it keeps the private keys of services.
    pub(super) fn key(self, host: &HostName) -> ServerPath {
        ServerPath::below(
            match self {
                Self::RedHat => "/etc/pki/tls/private",
                Self::Suse => "/etc/ssl/servercerts",
                Self::FreeBsd => "/usr/local/etc/ssl/private",
                Self::Debian | Self::Alpine | Self::Arch | Self::OpenBsd => "/etc/ssl/private",
            },
            host,
            "key",
        )
    }
}

impl FromStr for Platform {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Self::ALL.into_iter().find(|it| it.id().eq_ignore_ascii_case(text.trim()));
        found.ok_or_else(|| Error::PlatformUnknown(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_known_by_itself_or_by_what_it_is_like() {
        let cases = [
            ("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", Some(Platform::Debian)),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", Some(Platform::Debian)),
            ("NAME=\"Rocky Linux\"\nID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", Some(Platform::RedHat)),
            ("ID='amzn'\nID_LIKE='fedora'\n", Some(Platform::RedHat)),
            ("ID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"\n", Some(Platform::Suse)),
            ("ID=\"sles\"\nID_LIKE=\"suse\"\n", Some(Platform::Suse)),
            ("NAME=\"Alpine Linux\"\nID=alpine\n", Some(Platform::Alpine)),
            ("ID=manjaro\nID_LIKE=arch\n", Some(Platform::Arch)),
            ("ID=freebsd\n", Some(Platform::FreeBsd)),
            // A line of another name is not this one.
            ("BUILD_ID=arch\nVARIANT_ID=suse\nID=nixos\n", None),
            ("", None),
        ];
        for (text, platform) in cases {
            assert_eq!(Platform::of_release(text), platform, "{text}");
        }
    }

    #[test]
    fn every_platform_is_read_by_its_id() {
        for platform in Platform::ALL {
            assert_eq!(platform.id().to_uppercase().parse(), Ok(platform));
            let saved = serde_json::to_string(&platform).unwrap();
            assert_eq!(saved, format!("\"{}\"", platform.id()));
        }
        assert_eq!("beos".parse::<Platform>(), Err(Error::PlatformUnknown("beos".to_owned())));
    }

    #[test]
    fn a_certificate_does_not_go_where_a_system_writes_its_own() {
        let host: HostName = "mx.example.org".parse().unwrap();
        for platform in [Platform::Suse, Platform::Arch, Platform::FreeBsd] {
            let at = platform.certificate(&host).to_string();
            assert!(!at.contains("/ssl/certs/"), "{at}");
        }
    }
}
