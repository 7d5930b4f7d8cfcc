//! What to type: apply, check, verify, undo.

use super::{folder, is_renamed, relay_class, users_class};
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{Commands, Order, own_port};
use crate::tls::Class;

/// The four lists of commands, to be typed as root in the folder of the bundle.
pub(super) fn commands(order: &Order) -> Commands {
    Commands {
        apply: apply(order),
        check: check(order),
        verify: verify(order),
        undo: ["sh edit.sh take", "sh edit.sh reload"].map(str::to_owned).to_vec(),
    }
}

fn apply(order: &Order) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let version = "dovecot --version | sed 's/ .*//'";
    let mut lines = vec![
        // Shows the server's version, and stops where it is older than the one that this was written for.
        format!(
            "{version}\n[ \"$(printf '%s\\n' {0} \"$({version})\" | sort -V | head -n 1)\" = {0} ]",
            order.server_version
        ),
    ];
    if !is_renamed(&order.server_version) {
        lines.push(format!(
            "[ \"$(printf '%s\\n' 2.4 \"$({version})\" | sort -V | head -n 1)\" != 2.4 ] || {{ echo 'this was written \
             for Dovecot 2.3: from 2.4 on the settings have other names' >&2; false; }}"
        ));
    }
    lines.extend([
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate}"),
        "sh edit.sh relay".to_owned(),
        "sh edit.sh put".to_owned(),
        "sh edit.sh reload".to_owned(),
    ]);
    if relay_class(&order.policy) == Class::Plain {
        lines.retain(|line| line != "sh edit.sh relay");
    }
    lines
}

fn check(order: &Order) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let (at, minimum) = (folder(order.platform), "ssl_min_protocol");
    vec![
        "doveconf -n >/dev/null".to_owned(),
        // That it came into the settings which Dovecot reads.
        format!("[ \"$(doveconf -h {minimum})\" = \"$(sed -n 's/^{minimum} = //p' {at}/postseal.conf)\" ]"),
        format!("[ \"$(doveconf -h ssl)\" = \"$(sed -n 's/^ssl = //p' {at}/postseal.conf)\" ]"),
        belong_together(&key, &certificate),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ]
}

fn verify(order: &Order) -> Vec<String> {
    let mut lines = Vec::new();
    if users_class(&order.policy) > Class::Plain {
        for (protocol, port) in [("imap", 143), ("smtp", 587)] {
            lines.push(own_port::look(order, port, Some(protocol)));
        }
    }
    lines.push("doveconf -h ssl submission_relay_host submission_relay_ssl".to_owned());
    lines
}
