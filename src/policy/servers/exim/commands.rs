//! What to type: apply, check, verify, undo.

use super::{FOLDER, inbound, outbound};
use crate::policy::shell::{ASKED, belong_together, quoted, told_unless_for_clients};
use crate::policy::{Commands, ConfigurationFile, Order, Partner, own_port, partner_seen};
use crate::tls::Class;

/// The four lists of commands, to be typed as root in the folder of the bundle.
pub(super) fn commands(
    order: &Order,
    files: &[ConfigurationFile],
    inbound: &inbound::Plan,
    outbound: &outbound::Plan,
) -> Commands {
    Commands {
        apply: apply(order, files),
        check: check(order, inbound, outbound),
        verify: verify(order),
        undo: undo(),
    }
}

fn apply(order: &Order, files: &[ConfigurationFile]) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let names: Vec<_> = files.iter().map(|file| quoted(&file.name)).collect();
    let mut lines = vec![
        // Shows the server's version, and stops where it is older than the one that this was written for.
        format!(
            "exim -bV 2>/dev/null | head -n 1\n\
             [ \"$(printf '%s\\n' {0} \"$(exim -bV 2>/dev/null | sed -n 's/^Exim version \\([0-9.]*\\).*/\\1/p')\" | \
             sort -V | head -n 1)\" = {0} ]",
            order.server_version
        ),
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate}"),
        // Exim reads it as a user of its own.
        format!("chown \"root:$(exim -bP exim_group | sed 's/.*= *//')\" {key} && chmod 0640 {key}"),
        // Stricter settings of a transport's own give way to what is asked now: told, the first time.
        format!(
            "[ -e {FOLDER}/transport.conf ] || exim -bP transports 2>/dev/null | awk '/ transport:$/ {{ it = $1 }}\n\
             \x20 /^(hosts_require_tls|tls_verify_hosts|hosts_require_dane) = ./ {{ print it \" had \" $0 \
             \", which gives way to what is asked here.\" }}' >&2"
        ),
        format!("install -d -m 0755 /etc/postseal {FOLDER}"),
        format!("install -m 0644 {} {FOLDER}/", names.join(" ")),
    ];
    lines.extend(order.policy.shows_certificate().then(|| told_unless_for_clients(&certificate)));
    lines.extend([
        format!("DANE={} sh edit.sh put", if order.policy.dane { "1" } else { "''" }),
        "sh edit.sh reload".to_owned(),
    ]);
    lines
}

fn check(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let mut lines = vec![
        "exim -bV >/dev/null".to_owned(),
        // That it came into the configuration which Exim reads.
        format!("exim -bP tls_certificate | grep -F {certificate}"),
        belong_together(&key, &certificate),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ];
    // The C library leaves out what the resolver has checked, and Exim believes that nothing is signed.
    lines.extend(order.policy.dane.then(|| {
        "grep -Eqs '^[[:space:]]*options[[:space:]].*trust-ad' /etc/resolv.conf || echo 'DANE protects nothing yet: with glibc 2.31 or newer, /etc/resolv.conf \
         needs the line \"options trust-ad\" below a resolver on this machine that checks signatures.' >&2"
            .to_owned()
    }));
    lines.extend(lookups(inbound, outbound));
    lines
}

/// What is said of partners, asked of Exim.
pub(super) fn lookups(inbound: &inbound::Plan, outbound: &outbound::Plan) -> Vec<String> {
    let mut lines = Vec::new();
    for (domain, ..) in outbound.partners.iter().take(ASKED) {
        lines.push(format!("exim -be {}", quoted(&outbound::Plan::question(domain))));
    }
    for (domain, _) in inbound.senders.iter().take(ASKED) {
        let question = format!("${{lookup{{{domain}}}partial1()lsearch{{{FOLDER}/senders}}}}");
        lines.push(format!("exim -be {}", quoted(&question)));
    }
    for (net, ..) in inbound.addresses.iter().take(ASKED) {
        let question = format!("${{lookup{{{}}}iplsearch{{{FOLDER}/addresses}}}}", net.addr());
        lines.push(format!("exim -be {}", quoted(&question)));
    }
    for (host, _) in inbound.hosts.iter().take(ASKED) {
        let question = format!("${{lookup{{{host}}}partial1()lsearch{{{FOLDER}/hosts}}}}");
        lines.push(format!("exim -be {}", quoted(&question)));
    }
    lines
}

/// The servers to which Exim's own routers give the mail of a domain, the first to be asked first.
const SERVERS: &str = r#"  routed=$(exim -bt "postmaster@$1" 2>&1) || { printf '%s\n' "$routed" >&2; return 1; }
  printf '%s\n' "$routed" | sed -n -e 's/^ *host \([^ ]*\) .* port=\([0-9]*\).*/\1:\2/p' -e t \
    -e 's/^ *host \([^ ]*\) .*/\1/p' | awk '!known[$0]++'"#;

pub(super) fn verify(order: &Order) -> Vec<String> {
    let policy = &order.policy;
    let mut lines = Vec::new();
    if policy.inbound > Class::Plain
        || policy.partners().iter().any(|it| it.inbound > Some(Class::Plain))
        || policy.clients().iter().any(|it| it.inbound > Class::Plain)
    {
        lines.push(own_port::look(order, 25, Some("smtp")));
    }
    if policy.submission {
        lines.extend(own_port::for_users(order));
    }
    let asked = |it: &&Partner| it.outbound > Some(Class::Plain);
    let looks: Vec<String> = policy
        .partners()
        .iter()
        .filter(asked)
        .filter_map(|it| Some(partner_seen::look(it.domain.as_str(), it.outbound?, &partner_seen::names(it))))
        .collect();
    if !looks.is_empty() {
        lines.push(partner_seen::begin(SERVERS, order.roots.as_str()));
    }
    let end = (!looks.is_empty()).then(|| partner_seen::end(""));
    lines.extend(looks);
    lines.push(
        "{ grep -h ' X=TLS' /var/log/exim4/mainlog /var/log/exim/main.log /var/log/exim/mainlog 2>/dev/null || true; } \
         | tail -n 5"
            .to_owned(),
    );
    lines.extend(end);
    lines
}

fn undo() -> Vec<String> {
    vec![
        "sh edit.sh take".to_owned(),
        "exim -bV >/dev/null".to_owned(),
        "sh edit.sh reload".to_owned(),
        format!("rm -rf {FOLDER}"),
        "rmdir /etc/postseal 2>/dev/null || true".to_owned(),
    ]
}
