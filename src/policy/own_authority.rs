//! An authority of a partner's own, which the mail server is to trust beside the public ones.

use super::shell::quoted;
use super::{Order, Partner, Server, ServerPath, System};
use crate::name::MailDomain;
use crate::tls::Class;

/// What the file is called that holds its certificate, where the command is run.
const GIVEN: &str = "partner-ca.pem";
/// What the file is called that holds it with the public ones.
const MADE: &str = "ca-with-partners.pem";

/// How a server comes to trust it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnAuthority {
    /// The command makes this file, which is then named as that of the trusted ones.
    File {
        /// For the shell of the server.
        command: String,
        /// What it makes.
        path: ServerPath,
    },
    /// It reads no such file: the command has the whole machine trust it.
    Windows {
        /// For PowerShell.
        command: String,
    },
    /// It reads no such file, and trusts what its machine trusts.
    Machine,
}

impl OwnAuthority {
    /// For this server, as it was asked for.
    pub fn of(server: &dyn Server, order: &Order) -> Self {
        if server.system() == System::Windows {
            let command =
                format!("Import-Certificate -FilePath {GIVEN} -CertStoreLocation Cert:\\LocalMachine\\Root");
            return Self::Windows { command };
        }
        let usual = server.usual_roots(order.platform);
        let made = made(usual.as_str()).and_then(|path| server.path(&path).ok());
        let Some(made) = made.filter(|made| reads(server, order, made)) else { return Self::Machine };
        if order.roots != usual && order.roots != made {
            // A file of the administrator's own: it has the public ones already, or is meant to have none.
            let command = format!("cat {GIVEN} >> {}", quoted(order.roots.as_str()));
            return Self::File { command, path: order.roots.clone() };
        }
        let command = format!("cat {} {GIVEN} > {}", quoted(usual.as_str()), quoted(made.as_str()));
        Self::File { command, path: made }
    }
}

/// Beside the public ones. What lies in /etc/ssl/certs is written anew on some systems.
fn made(usual: &str) -> Option<String> {
    let folder = match usual.rsplit_once('/')?.0 {
        "/etc/ssl/certs" => "/etc/ssl",
        folder => folder,
    };
    Some(format!("{folder}/{MADE}"))
}

/// Whether anything of what the server is given goes by the file of trusted ones, where a certificate is verified.
fn reads(server: &dyn Server, order: &Order, other: &ServerPath) -> bool {
    let configuration = |roots: ServerPath| {
        let mut order = Order { roots, ..order.clone() };
        if let Ok(domain) = "partner.example".parse::<MailDomain>() {
            order.policy.put(Partner { outbound: Some(Class::Verified), ..Partner::new(domain) });
        }
        // What is looked at afterwards may go by the file as well, and a step may say that it is not read: that tells
        // the server nothing.
        server.configuration(&order).ok().map(|it| (it.files, it.commands.apply))
    };
    configuration(server.usual_roots(order.platform)) != configuration(other.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Platform, Policy, servers};

    fn order(server: &dyn Server, platform: Platform) -> Order {
        let host = "mx.example.org".parse().unwrap();
        Order {
            server_version: server.assumed_version(),
            certificate: server.usual_certificate(platform, &host),
            key: server.usual_key(platform, &host),
            roots: server.usual_roots(platform),
            routes: Vec::new(),
            platform,
            policy: Policy::default(),
            host,
        }
    }

    fn of(id: &str, platform: Platform) -> OwnAuthority {
        let server = servers::find(id).unwrap();
        OwnAuthority::of(server, &order(server, platform))
    }

    #[test]
    fn the_command_makes_the_file_that_is_then_named() {
        for (platform, usual, made) in [
            (Platform::Debian, "/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/ca-with-partners.pem"),
            (Platform::RedHat, "/etc/pki/tls/certs/ca-bundle.crt", "/etc/pki/tls/certs/ca-with-partners.pem"),
            (Platform::Suse, "/etc/ssl/ca-bundle.pem", "/etc/ssl/ca-with-partners.pem"),
        ] {
            let OwnAuthority::File { command, path } = of("postfix", platform) else {
                panic!("{platform:?}")
            };
            assert_eq!(command, format!("cat {usual} partner-ca.pem > {made}"));
            assert_eq!(path.as_str(), made);
        }
    }

    #[test]
    fn once_it_is_named_the_command_stays_and_a_file_of_one_s_own_is_added_to() {
        let server = servers::find("postfix").unwrap();
        let usual = order(server, Platform::Debian);
        let first = OwnAuthority::of(server, &usual);
        let OwnAuthority::File { path, .. } = first.clone() else { panic!("{first:?}") };
        assert_eq!(OwnAuthority::of(server, &Order { roots: path, ..usual.clone() }), first);
        let own = server.path("/etc/mail/our-roots.pem").unwrap();
        let OwnAuthority::File { command, path } =
            OwnAuthority::of(server, &Order { roots: own.clone(), ..usual })
        else {
            panic!("a file")
        };
        assert_eq!((command.as_str(), path), ("cat partner-ca.pem >> /etc/mail/our-roots.pem", own));
    }

    #[test]
    fn where_no_file_is_read_none_is_asked_for() {
        for id in ["mox", "chasquid"] {
            assert_eq!(of(id, Platform::Debian), OwnAuthority::Machine, "{id}");
        }
        let OwnAuthority::Windows { command } = of("exchange", Platform::Debian) else { panic!("Windows") };
        assert!(command.starts_with("Import-Certificate "), "{command}");
        for id in ["postfix", "exim"] {
            assert!(matches!(of(id, Platform::Debian), OwnAuthority::File { .. }), "{id}");
        }
    }
}
