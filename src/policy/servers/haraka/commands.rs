//! What to type: apply, check, verify, undo.

use super::{CONFIG, inbound, outbound};
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{Commands, Order, own_port, partner_seen};
use crate::tls::Class;

/// What our plugin is called, and its table.
pub(super) const PLUGIN: &str = "postseal_tls.js";
pub(super) const RULES: &str = "postseal_tls.json";
/// Where what edits Haraka's files is kept.
pub(super) const FOLDER: &str = "/etc/postseal/haraka";
/// For key exchanges without elliptic curves.
pub(super) const DHPARAMS: &str = "postseal_dhparams.pem";

/// The four lists of commands, to be typed as root in the folder of the bundle.
pub(super) fn commands(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> Commands {
    Commands {
        apply: apply(order, inbound),
        check: check(order, inbound),
        verify: verify(order, inbound, outbound),
        undo: undo(),
    }
}

fn apply(order: &Order, inbound: &inbound::Plan) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let flag = |on: bool| if on { "1" } else { "''" };
    vec![
        // Shows the server's version, and stops where it is older than the one that this was written for.
        format!(
            "haraka --version\n\
             [ \"$(printf '%s\\n' {0} \"$(haraka --version | sed -n 's/.*Version: *\\([0-9.]*\\).*/\\1/p')\" | \
             sort -V | head -n 1)\" = {0} ]",
            order.server_version
        ),
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate}"),
        format!("sh edit.sh allow {key}"),
        format!("install -d -m 0755 /etc/haraka/plugins /etc/postseal {FOLDER}"),
        format!("install -m 0644 edit.sh edit.awk {FOLDER}/"),
        format!("install -m 0644 {PLUGIN} /etc/haraka/plugins/"),
        format!("install -m 0644 {RULES} {DHPARAMS} {CONFIG}/"),
        format!(
            "OFFERED={} SUBMISSION={} sh edit.sh put",
            flag(inbound.is_loaded()),
            flag(order.policy.submission)
        ),
        "sh edit.sh reload".to_owned(),
    ]
}

/// Haraka has no check of its own, and starts with mistakes: hence all this.
fn check(order: &Order, inbound: &inbound::Plan) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let mut lines = vec![
        format!("node --check /etc/haraka/plugins/{PLUGIN}"),
        format!("node -e 'JSON.parse(require(\"fs\").readFileSync(process.argv[1]))' {CONFIG}/{RULES}"),
        format!("grep -x postseal_tls {CONFIG}/plugins"),
        format!("grep -Fx key={key} {CONFIG}/tls.ini"),
        belong_together(&key, &certificate),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ];
    if inbound.is_loaded() {
        lines.push(format!("grep -x tls {CONFIG}/plugins"));
    }
    lines
}

/// The servers of a domain, the first to be asked first.
const SERVERS: &str = r#"
const { resolveMx, lookup } = require("node:dns").promises, domain = process.argv[1]
const none = (error) => { if (error.code !== "ENODATA") throw error; return [] }
resolveMx(domain).catch(none).then(async (found) => {
  if (found.some((it) => ["", "."].includes(it.exchange))) throw new Error("the DNS says that it takes no mail")
  if (!found.length && await lookup(domain)) found.push({ exchange: domain })
  for (const it of found.sort((a, b) => a.priority - b.priority)) console.log(it.exchange)
}).catch((error) => { console.error(domain + ": " + error.message); process.exitCode = 1 })"#;

fn verify(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> Vec<String> {
    let mut lines = Vec::new();
    if inbound.offered {
        lines.push(own_port::look(order, 25, Some("smtp")));
    }
    if order.policy.submission {
        lines.extend(own_port::for_users(order));
    }
    let partners: Vec<_> = outbound.partners.iter().filter(|(_, class)| *class > Class::Plain).collect();
    if !partners.is_empty() {
        lines.push(partner_seen::begin(&format!("node -e '{SERVERS}' \"$1\""), order.roots.as_str()));
        // Haraka compares the certificate with the name of the server.
        lines.extend(partners.iter().map(|(domain, class)| partner_seen::look(domain, *class, &[])));
        lines.push(partner_seen::end(""));
    }
    lines
}

fn undo() -> Vec<String> {
    vec![
        "sh edit.sh take".to_owned(),
        format!("rm -f /etc/haraka/plugins/{PLUGIN} {CONFIG}/{RULES} {CONFIG}/{DHPARAMS}"),
        format!("rm -rf {FOLDER}"),
        "rmdir /etc/postseal 2>/dev/null || true".to_owned(),
        "sh edit.sh reload".to_owned(),
    ]
}
