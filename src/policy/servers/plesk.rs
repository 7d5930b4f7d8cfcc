//! Plesk on Linux with Postfix. Written from Plesk's administrator guide, "Securing Plesk and the Mail Server With
//! SSL/TLS Certificates" and "Configuring Server-Wide Mail Settings",
//! <https://docs.plesk.com/en-US/obsidian/administrator-guide/>; what Postfix is told is the same as for Postfix itself.
//!
//! - The certificate that is chosen as "Certificate for securing mail" lies in /etc/postfix/postfix_default.pem, private
//!   key and chain in one file, and a renewed one as well: it is left to Plesk.
//! - Changes by hand in main.cf stay until `plesk repair mail`, or an update, writes it anew.
//! - Plesk with qmail in place of Postfix is not meant: apply.sh stops there, because it finds no Postfix.

use super::postfix::product::{as_postfix, on_the_machine};
use crate::name::HostName;
use crate::policy::{
    Configuration, Direction, Error, Guard, Limit, Order, Platform, Reason, Server, ServerPath, Step, Version,
};

/// Plesk.
#[derive(Debug)]
pub(super) struct Plesk;

/// The oldest Postfix on the systems that Plesk Obsidian still gets updates for.
const SERIES: [u32; 2] = [3, 4];
/// Where Plesk keeps the mail server's certificate, with its key.
const PEM: &str = "/etc/postfix/postfix_default.pem";

impl Server for Plesk {
    fn id(&self) -> &'static str {
        "plesk"
    }

    fn name(&self) -> &'static str {
        "Plesk"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[18, 0])]
    }

    as_postfix!(SERIES);

    fn usual_key(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed(PEM)
    }

    fn usual_certificate(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed(PEM)
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let mut configuration = on_the_machine(order, SERIES);
        // Plesk puts key and certificate there.
        configuration.guard = configuration.guard.map(|it| Guard { belongs: None, ..it });
        configuration.steps =
            ["plesk-certificate", "plesk-sni"].map(|id| Step { id, facts: Vec::new() }).to_vec();
        configuration.limits.extend(Direction::ALL.map(|direction| Limit {
            direction,
            partner: None,
            class: order.policy.default_class(direction),
            reason: Reason::ResetByUpdate,
        }));
        Ok(configuration)
    }
}
