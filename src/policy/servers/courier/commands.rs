//! What to type: apply, check, verify, undo.

use super::{FOLDER, folder, inbound, outbound};
use crate::policy::apply::filled;
use crate::policy::shell::{ASKED, belong_together, quoted};
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
        undo: undo(),
    }
}

fn apply(order: &Order, files: &[ConfigurationFile]) -> Vec<String> {
    let at = folder(order.platform);
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let names: Vec<_> = files.iter().map(|file| quoted(&file.name)).collect();
    let both = if key == certificate { key.to_string() } else { format!("{key} {certificate}") };
    vec![
        // Shows the server's version, and stops where it is another than those that this was written for.
        format!(
            "courier --version\n\
             [ \"$(printf '%s\\n' {0} \"$(courier --version | sed -n 's/^Courier \\([0-9.]*\\).*/\\1/p')\" | \
             sort -V | head -n 1)\" = {0} ]",
            order.server_version
        ),
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate}"),
        format!("install -d -m 0755 /etc/postseal {FOLDER}"),
        format!("install -m 0644 {} {FOLDER}/", names.join(" ")),
        // Courier reads both from one file, as a user of its own.
        format!(
            "install -m 0640 -g \"$(set +u; . {at}/esmtpd; echo \"$MAILGROUP\")\" /dev/null {FOLDER}/server.pem\n\
             cat {both} > {FOLDER}/server.pem"
        ),
        "sh edit.sh put".to_owned(),
        "sh edit.sh reload".to_owned(),
    ]
}

/// Courier has no check of its own: the shell reads what it reads.
fn check(order: &Order) -> Vec<String> {
    let at = folder(order.platform);
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    vec![
        format!("sh -n {at}/courierd\nsh -n {at}/esmtpd"),
        // That it came into the settings which Courier reads.
        format!("[ \"$(set +u; . {at}/esmtpd; echo \"$TLS_CERTFILE\")\" = {FOLDER}/server.pem ]"),
        format!(
            "(set +u; . {at}/esmtpd; echo \"receiving: TLS required $ESMTP_TLS_REQUIRED, certificates $TLS_VERIFYPEER\")\n\
             (set +u; . {at}/courierd; echo \"sending: TLS $ESMTP_USE_STARTTLS, certificates $TLS_VERIFYPEER\")"
        ),
        belong_together(&key, &certificate),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ]
}

fn verify(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> Vec<String> {
    let at = folder(order.platform);
    let mut lines = Vec::new();
    if inbound.is_offered() {
        lines.push(own_port::look(order, 25, Some("smtp")));
    }
    if order.policy.submission {
        lines.extend(own_port::for_users(order));
    }
    // What it does with each of them, by its own routes.
    for (domain, _) in outbound.partners.iter().take(ASKED) {
        lines.push(format!(
            "grep -sF {} {at}/esmtproutes || {{\n  \
               echo '{domain}: there is no rule for it in {at}/esmtproutes yet: apply.sh puts it there.' >&2\n  \
               unseen=\"${{unseen-}} {domain}\"\n\
             }}",
            quoted(&format!("{domain}:"))
        ));
    }
    // Courier compares the certificate with the name of the server.
    let looks: Vec<String> = outbound
        .asked(&order.policy)
        .map(|(domain, class)| partner_seen::look(domain.as_str(), class, &[]))
        .collect();
    if !looks.is_empty() {
        lines.push(partner_seen::needs(
            "command -v testmxlookup >/dev/null",
            "testmxlookup (of Courier itself)",
        ));
        let servers = filled(include_str!("servers.sh").trim_end(), &[("@AT@", at)]);
        lines.push(partner_seen::begin(&servers, order.roots.as_str()));
        lines.extend(looks);
    }
    if !outbound.partners.is_empty() {
        lines.push(partner_seen::end(""));
    }
    lines
}

fn undo() -> Vec<String> {
    vec![
        "sh edit.sh take".to_owned(),
        "sh edit.sh reload".to_owned(),
        format!("rm -rf {FOLDER}"),
        "rmdir /etc/postseal 2>/dev/null || true".to_owned(),
    ]
}
