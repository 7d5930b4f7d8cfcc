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
    let wanted = id.trim().to_ascii_lowercase();
    let found = ALL.iter().find(|server| server.id() == wanted);
    // By the name of one that has no file of its own: communigate-pro.
    let alias = |name: &&str| name.to_ascii_lowercase().replace(' ', "-") == wanted;
    let found = found.or_else(|| ALL.iter().find(|server| server.stands_for().iter().any(alias)));
    found.copied().ok_or_else(|| Error::ServerUnknown(id.to_owned()))
}
