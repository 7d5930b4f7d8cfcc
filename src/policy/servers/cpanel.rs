//! cPanel & WHM on Linux: Exim inside, built with OpenSSL. Written from cPanel's documentation, "Exim Configuration
//! Manager Advanced Editor" and "Manage Service SSL Certificates", <https://docs.cpanel.net/whm/service-configuration/>;
//! what Exim is told is the same as for Exim itself.
//!
//! - cPanel builds /etc/exim.conf anew, with each update, by `buildeximconf`: from its own rules, from the sections of
//!   /etc/exim.conf.local, and from the files under /usr/local/cpanel/etc/exim/acls that /etc/exim.conf.localopts
//!   switches on. Ours go there, so that they stay.
//! - An option in the section CONFIG replaces cPanel's. Routers in POSTMAILCOUNT stand before cPanel's own, where its
//!   documentation has those for a smart host: ours are copies of cPanel's routers by the DNS, as it made them, with
//!   copies of its transports (with DKIM and the sender's address), to which the rules for TLS are added. They take
//!   the partners' mail; everybody's only where more or less than "TLS if offered" is asked of everybody, or DANE.
//! - The certificate is a service's in WHM, and is renewed there.
//! - Versions are cPanel's numbers without the 11 before them.

use super::exim::product::{PLACE, exim, parts};
use crate::name::HostName;
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{
    Action, Capability, Commands, Configuration, ConfigurationFile, Direction, Error, Guard, Manual, Order,
    Platform, Purpose, Server, ServerPath, Step, Support, Version,
};
use crate::tls::Class;
use std::fmt::Write;

/// cPanel.
#[derive(Debug)]
pub(super) struct CPanel;

/// Where cPanel keeps the certificate of Exim, and its key.
const CERTIFICATE: &str = "/var/cpanel/ssl/exim/exim.crt";
const KEY: &str = "/var/cpanel/ssl/exim/exim.key";
/// What may change.
const TOUCHES: [&str; 5] = [
    "/etc/postseal",
    "/etc/exim.conf",
    "/etc/exim.conf.local",
    "/etc/exim.conf.localopts",
    "/usr/local/cpanel/etc/exim/acls/ACL_MAIL_PRE_BLOCK",
];

impl Server for CPanel {
    fn id(&self) -> &'static str {
        "cpanel"
    }

    fn name(&self) -> &'static str {
        "cPanel & WHM"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[110])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        exim().supports(direction, class)
    }

    fn can(&self, version: &Version, what: Capability) -> Support {
        match what {
            Capability::Submission => Support::No,
            what => exim().can(version, what),
        }
    }

    fn manual(&self) -> Option<Manual> {
        exim().manual().map(|manual| Manual { written, ..manual })
    }

    fn usual_roots(&self, _platform: Platform) -> ServerPath {
        ServerPath::fixed("/etc/pki/tls/certs/ca-bundle.crt")
    }

    fn usual_key(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed(KEY)
    }

    fn usual_certificate(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed(CERTIFICATE)
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let parts = parts(order);
        let own = |name: &str, text: &str| ConfigurationFile {
            path: format!("{PLACE}/{name}"),
            name: name.to_owned(),
            action: Action::Create,
            mode: 0o644,
            text: text.to_owned(),
            purpose: Purpose::of_file(name),
        };
        let mut options = String::new();
        for (name, value) in &parts.options {
            let _ = writeln!(options, "{name} = {value}");
        }
        let mut files = vec![own("config.section", &options)];
        files.extend(parts.files);
        files.push(own("copies.awk", include_str!("cpanel/copies.awk")));
        files.push(own("sections.awk", include_str!("cpanel/sections.awk")));
        files.push(own("edit.sh", include_str!("cpanel/edit.sh")));
        let logged = |line: &String| line.replace("/var/log/exim4/mainlog", "/var/log/exim_mainlog");
        let verify = parts.verify.iter().map(logged).collect();
        let commands = commands(order, &files, parts.check, verify);
        // cPanel puts key and certificate there itself, and again with each update.
        let guard = Some(Guard { belongs: None, ..Guard::new(order, &TOUCHES, parts.offered) });
        let steps = ["cpanel-certificate", "cpanel-again"].map(|id| Step { id, facts: Vec::new() }).to_vec();
        Ok(Configuration { files, commands, steps, limits: parts.limits, guard, ..Configuration::default() })
    }
}

/// Exim's options, in a file that cPanel's own `buildeximconf` reads.
fn written(file: &str) -> &'static [&'static str] {
    match file {
        "config.section" => &[
            "tls_advertise_hosts",
            "tls_verify_certificates",
            "tls_require_ciphers",
            "openssl_options",
            "tls_try_verify_hosts",
        ],
        _ => &[],
    }
}

fn commands(order: &Order, files: &[ConfigurationFile], asked: Vec<String>, verify: Vec<String>) -> Commands {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let names: Vec<_> = files.iter().map(|file| quoted(&file.name)).collect();
    // Whom its routers take: everybody, or those of whom something is said.
    let usual = order.policy.outbound == Class::Opportunistic && !order.policy.dane;
    let whom = if usual { "partners" } else { "everybody" };
    let mut check = vec![
        "exim -bV >/dev/null".to_owned(),
        // That it came into the configuration which Exim reads.
        format!("grep -c {PLACE}/acl.conf /etc/exim.conf"),
        format!("grep -c {PLACE}/transport.conf /etc/exim.conf"),
        "exim -bP tls_require_ciphers".to_owned(),
        belong_together(&key, &certificate),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ];
    check.extend(asked);
    Commands {
        apply: vec![
            // Shows the server's version, and stops where it is older than the one that this was written for.
            format!(
                "cat /usr/local/cpanel/version\n\
                 [ \"$(cut -d. -f2 /usr/local/cpanel/version)\" -ge {} ]",
                order.server_version
            ),
            format!("ls -lL {key} {certificate} {}", quoted(order.roots.as_str())),
            format!("install -d -m 0755 /etc/postseal {PLACE}"),
            format!("install -m 0644 {} {PLACE}/", names.join(" ")),
            format!("DANE={} WHOM={whom} sh edit.sh put", if order.policy.dane { "1" } else { "''" }),
            "/usr/local/cpanel/scripts/restartsrv_exim".to_owned(),
        ],
        check,
        verify,
        undo: vec![
            "sh edit.sh take".to_owned(),
            "/usr/local/cpanel/scripts/restartsrv_exim".to_owned(),
            format!("rm -rf {PLACE}"),
            "rmdir /etc/postseal 2>/dev/null || true".to_owned(),
        ],
    }
}
