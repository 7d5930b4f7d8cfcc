//! What to type: apply, check, verify, undo.

use super::{AUTHORITIES, inbound, outbound};
use crate::name::DnsName;
use crate::policy::shell::{belong_together, quoted, told_unless_for_clients};
use crate::policy::{Commands, Order, Partner, own_port, partner_seen};
use crate::tls::Class;

/// The four lists of commands, to be typed as root in the folder of the bundle.
pub(super) fn commands(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> Commands {
    Commands {
        apply: apply(order),
        check: check(order, inbound, outbound),
        verify: verify(order, inbound),
        undo: ["sh edit.sh take", "sh edit.sh reload"].map(str::to_owned).to_vec(),
    }
}

fn apply(order: &Order) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let version =
        "{ sendmail -d0.1 -bt </dev/null 2>/dev/null || true; } | sed -n 's/^Version \\([0-9.]*\\).*/\\1/p'";
    let mut lines = vec![
        // Shows the server's version, and stops where it is older than the one that this was written for.
        format!(
            "{version}\n[ \"$(printf '%s\\n' {0} \"$({version})\" | sort -V | head -n 1)\" = {0} ]",
            order.server_version
        ),
        "sendmail -d0.1 -bt </dev/null | grep STARTTLS".to_owned(),
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate}"),
        // Sendmail refuses a key that others may read.
        format!("chown root {key} && chmod 0600 {key}"),
        "sh edit.sh ready".to_owned(),
        "install -m 0644 postseal.m4 postseal /etc/mail/".to_owned(),
        "install -m 0644 edit.sh /etc/mail/postseal.sh".to_owned(),
    ];
    if order.policy.submission {
        // The administrator's own listeners are Sendmail's to tell, without our line.
        lines.push("install -m 0644 users.awk /etc/mail/postseal-users.awk\nsh edit.sh users".to_owned());
    } else {
        lines.push("rm -f /etc/mail/postseal-users.*".to_owned());
    }
    lines.extend(order.policy.shows_certificate().then(|| told_unless_for_clients(&certificate)));
    lines.extend(["sh edit.sh put", "sh edit.sh reload"].map(str::to_owned));
    lines
}

fn check(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let mut lines = vec![
        // What it cannot read it only complains of.
        "sendmail -C/etc/mail/sendmail.cf -bt </dev/null >/dev/null".to_owned(),
        "[ -z \"$(sendmail -C/etc/mail/sendmail.cf -bt </dev/null 2>&1 >/dev/null)\" ]".to_owned(),
        format!(
            "grep -F -x {} /etc/mail/sendmail.cf",
            quoted(&format!("O ServerCertFile={}", order.certificate))
        ),
        format!("grep -F -x {} /etc/mail/sendmail.cf", quoted(&format!("O ServerKeyFile={}", order.key))),
        format!("grep -F -x 'O CACertFile={AUTHORITIES}' /etc/mail/sendmail.cf"),
        // The chain that Sendmail will show.
        format!(
            "openssl verify -CAfile {} -untrusted {certificate} {certificate}",
            quoted(order.roots.as_str())
        ),
        belong_together(&key, &certificate),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ];
    if inbound.lines.iter().any(|line| line.starts_with("addr:ipv6:")) {
        lines.push(
            "[ -z \"$(grep -i '^O UseCompressedIPv6Addresses=[ty1]' /etc/mail/sendmail.cf)\" ] || {\n  \
               echo 'Sendmail writes IPv6 in its short form here (confUSE_COMPRESSED_IPV6_ADDRESSES): rules by such \
             addresses would not be found. Take that line out of sendmail.mc, or have no such rules.' >&2\n  \
               false\n\
             }"
            .to_owned(),
        );
    }
    let received = |line: &&String| ["from:", "addr:", "host:"].iter().any(|kind| line.starts_with(kind));
    let partners = outbound.partners.len() + inbound.lines.iter().filter(received).count();
    if partners > 0 {
        // Each of them is found by Sendmail itself, all by one process: there may be thousands.
        lines.push(format!(
            "[ \"$(awk -F '\\t' '/^(to|from|addr|host):/ {{ print \"/map postseal \" $1 }}' /etc/mail/postseal | \
             sendmail -C/etc/mail/sendmail.cf -bt | grep -c 'returns .*(0)')\" = {partners} ]"
        ));
    }
    lines
}

fn verify(order: &Order, inbound: &inbound::Plan) -> Vec<String> {
    let mut lines = Vec::new();
    if inbound.offered {
        lines.push(own_port::look(order, 25, Some("smtp")));
    }
    if order.policy.submission {
        lines.extend(own_port::for_users(order));
    }
    let asked = |it: &Partner| {
        let class = it.outbound.filter(|class| *class > Class::Plain)?;
        Some(partner_seen::look(it.domain.as_str(), class, &names(it)))
    };
    let looks: Vec<String> = order.policy.partners().iter().filter_map(asked).collect();
    let end = (!looks.is_empty()).then(|| partner_seen::end(""));
    if !looks.is_empty() {
        lines.push(partner_seen::begin(include_str!("servers.sh").trim_end(), order.roots.as_str()));
    }
    lines.extend(looks);
    lines.push(
        "{ grep -h STARTTLS= /var/log/mail.log /var/log/maillog 2>/dev/null || true; } | tail -n 5"
            .to_owned(),
    );
    lines.extend(end);
    lines
}

/// As the rules compare them: a name that was told, or the host's own inside a domain.
fn names(partner: &Partner) -> Vec<String> {
    if partner.certificate_names.is_empty() {
        return vec![partner.domain.to_string(), format!("@{}", partner.domain)];
    }
    let name = |name: &DnsName| match name.as_str().strip_prefix("*.") {
        Some(zone) => format!("@{zone}"),
        None => name.to_string(),
    };
    partner.certificate_names.iter().map(name).collect()
}
