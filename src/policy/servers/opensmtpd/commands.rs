//! What to type: apply, check, verify, undo.

use super::{FOLDER, inbound, outbound};
use crate::policy::shell::{belong_together, quoted, told_unless_for_clients};
use crate::policy::{Commands, ConfigurationFile, Order, own_port, partner_seen};

/// The four lists of commands, to be typed as root in the folder of the bundle.
pub(super) fn commands(
    order: &Order,
    files: &[ConfigurationFile],
    inbound: &inbound::Plan,
    outbound: &outbound::Plan,
) -> Commands {
    Commands {
        apply: apply(order, files),
        check: check(order),
        verify: verify(order, inbound, outbound),
        undo: vec![
            "sh edit.sh take".to_owned(),
            "sh edit.sh reload".to_owned(),
            format!("rm -rf {FOLDER}"),
            "rmdir /etc/postseal 2>/dev/null || true".to_owned(),
        ],
    }
}

fn apply(order: &Order, files: &[ConfigurationFile]) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let mut lines = vec![
        // Shows the server's version, and stops where it is older than the one that this was written for.
        format!(
            "{{ smtpd -h 2>&1 || true; }} | head -n 1\n\
             [ \"$(printf '%s\\n' {0} \"$(sh edit.sh version)\" | sort -V | head -n 1)\" = {0} ]",
            order.server_version
        ),
        "sh edit.sh can".to_owned(),
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate} {}", quoted(order.roots.as_str())),
        // OpenSMTPD does not say what is wrong with them.
        belong_together(&key, &certificate),
        // It refuses a key of somebody else's, and one that more may than its group, and do more than read.
        format!(
            "chown root {key} && {{ [ -z \"$(find -L {key} \\( -perm -0001 -o -perm -0002 -o -perm -0004 -o -perm -0010 -o -perm -0020 \\))\" ] || chmod 0600 {key}; }}"
        ),
        format!("install -d -m 0755 /etc/postseal {FOLDER}"),
    ];
    lines.extend(files.iter().map(|file| {
        let name = quoted(&file.name);
        format!("install -m {:04o} {name} {FOLDER}/", file.mode)
    }));
    lines.extend(order.policy.shows_certificate().then(|| told_unless_for_clients(&certificate)));
    lines.extend(["sh edit.sh put".to_owned(), "sh edit.sh reload".to_owned()]);
    lines
}

fn check(order: &Order) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    vec![
        "smtpd -n".to_owned(),
        // That it came into the configuration which OpenSMTPD reads.
        "sh edit.sh is-there".to_owned(),
        belong_together(&key, &certificate),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ]
}

fn verify(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> Vec<String> {
    let mut lines = Vec::new();
    if inbound.offered() {
        lines.push(own_port::look(order, 25, Some("smtp")));
    }
    if order.policy.submission {
        lines.extend(own_port::for_users(order));
    }
    // OpenSMTPD compares the certificate with the name of the server.
    let looks: Vec<String> =
        outbound.asked().map(|(domain, class)| partner_seen::look(domain, class, &[])).collect();
    let end = (!looks.is_empty()).then(|| partner_seen::end(""));
    if !looks.is_empty() {
        let host = "{ command -v host || command -v nslookup; } >/dev/null";
        lines.push(partner_seen::needs(host, "host (package bind9-host or bind-utils)"));
        lines.push(partner_seen::begin(include_str!("servers.sh").trim_end(), order.roots.as_str()));
    }
    lines.extend(looks);
    // What came of mail that was sent: the server, and whether there was TLS.
    lines.push(
        "{ grep -h -e 'mta tls ' -e 'mta delivery ' /var/log/mail.log /var/log/maillog 2>/dev/null || true; } \
         | tail -n 10"
            .to_owned(),
    );
    lines.extend(end);
    lines
}
