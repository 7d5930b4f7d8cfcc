//! Postfix 3.4 and later. <https://www.postfix.org/TLS_README.html>, <https://www.postfix.org/postconf.5.html>
//!
//! - 3.4 brought `smtpd_tls_chain_files` (key and certificates, the key first); 3.6 the spelling `>=TLSv1.2`,
//!   before which unwanted protocols were named one by one. A value is a list at commas and blanks, `$` expands.
//! - Outbound, the policy map is looked up by the next hop: the recipient's domain, then `.parent` domains, and
//!   where a transport or relayhost says `[host]:port`, exactly that. Every class exists there.
//! - Inbound, TLS is negotiated before the sender is known. A class for everybody is a level of `smtpd`; a
//!   partner can only be refused later, by the domain in MAIL FROM, so it can be treated more strictly than
//!   everybody, never less. The name in a client certificate is not compared with anything: a partner's
//!   server is recognised by its certificate's fingerprint.
//! - Maps are `texthash:` files: part of Postfix everywhere (`hash:` is missing where Berkeley DB is), without
//!   a compiled twin that can be stale. They are read when a process starts: after a change, reload.
//! - A parameter that stands in main.cf twice can stop Postfix, and a list of the administrator's own must
//!   survive: hence `postconf -e` for what is ours, and the lists are read before something is put in front.

mod commands;
mod inbound;
mod outbound;
mod setting;

use crate::policy::{
    Action, Configuration, ConfigurationFile, Direction, Error, Order, Purpose, Server, ServerPath, Support,
    Version,
};
use crate::tls::Class;

/// Postfix.
#[derive(Debug)]
pub(super) struct Postfix;

/// Where Postfix keeps its files, and ours among them.
const FOLDER: &str = "/etc/postfix";
/// The series whose differences are known.
const SERIES: [[u32; 2]; 7] = [[3, 4], [3, 5], [3, 6], [3, 7], [3, 8], [3, 9], [3, 10]];

impl Server for Postfix {
    fn id(&self) -> &'static str {
        "postfix"
    }

    fn name(&self) -> &'static str {
        "Postfix"
    }

    fn versions(&self) -> Vec<Version> {
        SERIES.iter().map(|numbers| Version::new(numbers)).collect()
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, _) | (Direction::Inbound, Class::Opportunistic | Class::Required) => {
                Support::Yes
            }
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            (Direction::Inbound, Class::Verified) => Support::PartnerOnly,
        }
    }

    fn is_proven(&self) -> bool {
        true
    }

    fn usual_roots(&self) -> ServerPath {
        ServerPath::debian_roots()
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = inbound::plan(&order.policy);
        let outbound = outbound::plan(&order.policy);
        let sections: Vec<_> = inbound.sections(order).into_iter().chain(outbound.sections(order)).collect();

        let mut files = vec![ConfigurationFile {
            path: format!("{FOLDER}/main.cf"),
            name: "main.cf".to_owned(),
            action: Action::Merge,
            mode: 0o644,
            text: setting::fragment(order, &sections),
            purpose: Purpose::Settings,
        }];
        files.push(outbound.file());
        files.extend(inbound.files());
        let commands = commands::commands(order, &files, &sections, &inbound, &outbound);
        let mut limits = inbound.limits;
        limits.extend(outbound.limits);
        Ok(Configuration { files, commands, limits })
    }
}

/// A file of ours beside main.cf.
fn own_file(name: String, purpose: Purpose, text: String) -> ConfigurationFile {
    let path = format!("{FOLDER}/{name}");
    ConfigurationFile { path, name, action: Action::Replace, mode: 0o644, text, purpose }
}
