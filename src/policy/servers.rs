//! The mail servers that we write configurations for. A new one: its file, and its two lines here.

mod axigen;
mod chasquid;
mod cisco_secure_email;
mod courier;
mod cpanel;
mod dma;
mod docker_mailserver;
mod domino;
mod dovecot;
mod exchange;
mod exchange_online;
mod exim;
mod google_workspace;
mod haraka;
mod hmailserver;
mod iis_smtp;
mod iredmail;
mod james;
mod kerio_connect;
mod maddy;
mod mail_in_a_box;
mod mailcow;
mod mailenable;
mod mdaemon;
mod mimecast;
mod mox;
mod nullmailer;
mod opensmtpd;
mod other;
mod plesk;
mod postfix;
mod proofpoint_essentials;
mod qmail;
mod sendmail;
mod sqmail;
mod stalwart;
mod zimbra;

use super::{Error, Server};

/// Every server, in the order in which they are offered.
pub const ALL: &[&dyn Server] = &[
    &postfix::Postfix,
    &exim::Exim,
    &haraka::Haraka,
    &opensmtpd::OpenSmtpd,
    &courier::Courier,
    &sendmail::Sendmail,
    &dovecot::Dovecot,
    &exchange::Exchange,
    &exchange_online::ExchangeOnline,
    &domino::Domino,
    &google_workspace::GoogleWorkspace,
    &mailcow::Mailcow,
    &docker_mailserver::DockerMailserver,
    &mail_in_a_box::MailInABox,
    &iredmail::IRedMail,
    &zimbra::Zimbra,
    &plesk::Plesk,
    &cpanel::CPanel,
    &stalwart::Stalwart,
    &qmail::Qmail,
    &sqmail::Sqmail,
    &maddy::Maddy,
    &chasquid::Chasquid,
    &nullmailer::Nullmailer,
    &dma::Dma,
    &mox::Mox,
    &james::James,
    &cisco_secure_email::CiscoSecureEmail,
    &mimecast::Mimecast,
    &proofpoint_essentials::ProofpointEssentials,
    &hmailserver::HMailServer,
    &iis_smtp::IisSmtp,
    &kerio_connect::KerioConnect,
    &mailenable::MailEnable,
    &mdaemon::MDaemon,
    &axigen::Axigen,
    &other::Other,
];

/// The server with this id, or the one that stands for it.
pub fn find(id: &str) -> Result<&'static dyn Server, Error> {
    let wanted = spelt(id);
    let found = ALL.iter().find(|server| server.id() == wanted).copied();
    let found = found.or_else(|| meant(&wanted).map(|(server, _)| server));
    found.ok_or_else(|| Error::ServerUnknown(id.to_owned()))
}

/// The name of one that has no file of its own, where it is asked for by that: all of it, or its maker's.
pub fn stood_for(id: &str) -> Option<&'static str> {
    meant(&spelt(id)).map(|(_, name)| name)
}

/// What `find` takes: every id, and the names that others stand for.
pub(super) fn names() -> impl Iterator<Item = String> {
    let others = ALL.iter().flat_map(|server| server.stands_for()).map(|name| spelt(name));
    ALL.iter().map(|server| server.id().to_owned()).chain(others)
}

fn meant(wanted: &str) -> Option<(&'static dyn Server, &'static str)> {
    let maker = |name: &str| name.split('-').next() == Some(wanted);
    // One that has a file goes before another of the same maker.
    let is_made_here = ALL.iter().any(|server| maker(server.id()));
    let all = || ALL.iter().flat_map(|server| server.stands_for().iter().map(|name| (*server, *name)));
    let whole = all().find(|(_, name)| spelt(name) == wanted);
    whole.or_else(|| all().find(|(_, name)| !is_made_here && maker(&spelt(name))))
}

/// A name as an id is spelt: `communigate-pro`.
fn spelt(name: &str) -> String {
    name.trim().to_ascii_lowercase().replace([' ', '_'], "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_without_a_file_is_found_by_its_name_or_its_maker() {
        for (asked, name) in [
            ("barracuda", "Barracuda Email Security Gateway"),
            ("Barracuda Email Security Gateway", "Barracuda Email Security Gateway"),
            ("communigate", "CommuniGate Pro"),
            ("CommuniGate-Pro", "CommuniGate Pro"),
            ("proofpoint protection server", "Proofpoint Protection Server"),
        ] {
            assert_eq!(find(asked).map(Server::id), Ok("other"), "{asked}");
            assert_eq!(stood_for(asked), Some(name));
        }
        assert_eq!(find("Proofpoint Essentials").map(Server::id), Ok("proofpoint-essentials"));
        for unknown in ["proofpoint", "barr", "", "-", "email"] {
            assert_eq!(find(unknown).map(Server::id), Err(Error::ServerUnknown(unknown.to_owned())));
        }
        assert!(names().all(|name| find(&name).is_ok()));
    }
}
