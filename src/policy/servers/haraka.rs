//! Haraka 3.1 and later, on Node.js. <https://haraka.github.io/>: core/Outbound, core/Plugins, plugins/tls (`tls.ini`).
//!
//! - Its folder is `/etc/haraka`, as `haraka -i /etc/haraka` makes it: settings in INI files, the list of plugins, and
//!   a folder for plugins of one's own. Lines of ours go into those files between two marks; the administrator's own
//!   of the same names are put aside, for the last one of a name holds.
//! - Inbound, Haraka offers TLS and asks nobody for it. That is what our plugin does at MAIL, from a table in JSON which
//!   is read again when it changes: by the sender's domain and those below, by address and by name of the server.
//! - Haraka's own word on a client's certificate is always "not verified" after STARTTLS, and with
//!   `rejectUnauthorized` it takes any: the plugin asks OpenSSL, and compares the names itself.
//! - Outbound, `force_tls_hosts` is a verified certificate with the name in the MX record, for exactly this domain:
//!   TLS without a name to be proven cannot be asked for. Everybody is meant by ranges of addresses, and nobody is
//!   excepted from these. `no_tls_hosts` is plain text.
//! - Where a server's TLS is broken or too old, Haraka falls back to plain text with a Redis beside it only. Our plugin
//!   remembers such servers for an hour, from the second attempt on, unless a certificate had to be verified there.
//! - `dhparam` stands in a file (the group ffdhe2048 of RFC 7919): without one Haraka makes it for a minute.
//!
#![doc = include_str!("proven/haraka.md")]

mod commands;
mod inbound;
mod outbound;
mod own;

use crate::name::HostName;
use crate::policy::own::with_ends;
use crate::policy::{
    Action, Capability, Configuration, ConfigurationFile, Direction, Error, Guard, Manual, Order, Platform,
    Purpose, Revised, Server, ServerPath, Support, Version,
};
use crate::tls::{Class, TlsVersion};

/// Haraka.
#[derive(Debug)]
pub(super) struct Haraka;

/// Where Haraka's settings lie.
const CONFIG: &str = "/etc/haraka/config";

impl Server for Haraka {
    fn id(&self) -> &'static str {
        "haraka"
    }

    fn name(&self) -> &'static str {
        "Haraka"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[3, 1])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            (Direction::Outbound, Class::Required) => Support::No,
            _ => Support::Yes,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Ssl2 | TlsVersion::Ssl3)
            | Capability::Dane
            | Capability::MtaSts => Support::No,
            _ => Support::Yes,
        }
    }

    fn ran(&self) -> Option<[Version; 2]> {
        Some([Version::new(&[3, 1]), Version::new(&[3, 3])])
    }

    /// Its folder is the administrator's choice everywhere, for npm brings it.
    fn platforms(&self) -> &'static [Platform] {
        Platform::LINUX
    }

    /// Where it changes to a user of its own, this one reads the key when `tls.ini` changes, and cannot enter the folder
    /// that most systems have for keys.
    fn usual_key(&self, platform: Platform, host: &HostName) -> ServerPath {
        match platform {
            Platform::RedHat => platform.key(host),
            _ => ServerPath::below("/etc/haraka", host, "key"),
        }
    }

    fn usual_certificate(&self, platform: Platform, host: &HostName) -> ServerPath {
        match platform {
            Platform::Debian | Platform::RedHat => platform.certificate(host),
            _ => ServerPath::below("/etc/haraka", host, "pem"),
        }
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual::new("haraka", manual_page))
    }

    fn main_file(&self) -> Option<&'static str> {
        Some(own::NAME)
    }

    fn revise(&self, text: &str, order: &Order) -> Option<Result<Revised, Error>> {
        Some(
            self.must_know(&order.server_version)
                .and_then(|()| with_ends(text, |text| own::revise(text, order))),
        )
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = inbound::plan(&order.policy);
        let outbound = outbound::plan(&order.policy);
        let script = |name, text: &str| file(commands::FOLDER, name, Purpose::Program, text.to_owned());
        let mut files = vec![
            merged("tls.ini", tls_ini(order, &inbound, &outbound)),
            merged("outbound.ini", outbound.ini()),
            file(CONFIG, commands::RULES, Purpose::InboundPartners, inbound.rules(order)),
            file("/etc/haraka/plugins", commands::PLUGIN, Purpose::Settings, PLUGIN.to_owned()),
            file(CONFIG, commands::DHPARAMS, Purpose::Settings, DHPARAMS.to_owned()),
        ];
        files.push(script("edit.awk", include_str!("haraka/edit.awk")));
        files.push(script("edit.sh", include_str!("haraka/edit.sh")));
        let commands = commands::commands(order, &inbound, &outbound);
        let guard = Some(
            Guard::new(order, &["/etc/haraka", "/etc/postseal"], inbound.offered).traced(commands::FOLDER),
        );
        let mut limits = inbound.limits;
        limits.extend(outbound.limits);
        Ok(Configuration { files, commands, limits, guard, ..Configuration::default() })
    }
}

const PLUGIN: &str = include_str!("haraka/postseal_tls.js");
const DHPARAMS: &str = include_str!("haraka/dhparams.pem");

/// Where the vendor explains it.
fn manual_page(file: &str, name: &str) -> String {
    let page = match (file, name) {
        ("outbound.ini", _) | (_, "force_tls_hosts") => "core/Outbound",
        ("tls.ini", _) => "plugins/tls",
        // A plugin of ours.
        _ => "core/Plugins",
    };
    format!("https://haraka.github.io/{page}")
}

fn file(folder: &str, name: &str, purpose: Purpose, text: String) -> ConfigurationFile {
    let path = format!("{folder}/{name}");
    ConfigurationFile { path, name: name.to_owned(), action: Action::Create, mode: 0o644, text, purpose }
}

fn merged(name: &str, text: String) -> ConfigurationFile {
    ConfigurationFile { action: Action::Merge, ..file(CONFIG, name, Purpose::Settings, text) }
}

/// Both directions: what stands in `[outbound]` goes before what stands in `[main]`.
fn tls_ini(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> String {
    let Order { host, server_version, certificate, key, roots, policy, .. } = order;
    let haraka: &dyn Server = &Haraka;
    let minimum = match haraka.minimum_instead(server_version, policy.minimum()) {
        TlsVersion::Tls10 => "TLSv1".to_owned(),
        minimum => minimum.as_str().to_owned(),
    };
    // At level 0 alone OpenSSL speaks TLS 1.0 and 1.1.
    let level = if policy.minimum() < TlsVersion::Tls12 { ":@SECLEVEL=0" } else { "" };
    let ciphers = format!("{}{level}", policy.profile().ciphers().join(":"));
    let protocols = format!("minVersion={minimum}\nciphers={ciphers}\n");
    format!(
        "; TLS for {host}, written by Postseal for Haraka {server_version} and later.\n\
         ; apply.sh adds these lines to tls.ini and puts yours of the same names aside.\n\
         [main]\n\
         ; The certificate with its chain, and the private key.\n\
         key={key}\n\
         cert={certificate}\n\
         dhparam={}\n\
         ; The lowest version, and the ciphers of TLS 1.2 (RFC 9325). TLS 1.3 has good ones only.\n\
         {protocols}\
         honorCipherOrder=true\n\
         ; Senders that have a certificate may show it; who has to, {} knows.\n\
         requestCert={}\n\
         rejectUnauthorized=false\n\
         ca={roots}\n\
         {}\n\
         [outbound]\n\
         {protocols}\
         ; A certificate that nobody trusts is still better than plain text.\n\
         rejectUnauthorized=false\n\
         {}",
        commands::DHPARAMS,
        commands::RULES,
        inbound.verifies(),
        inbound.ini(),
        outbound.lists(),
    )
}
