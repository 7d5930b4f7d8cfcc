//! What to type: apply, check, verify, undo.

use super::setting::{self, Section};
use super::{FOLDER, inbound, outbound};
use crate::policy::shell::quoted;
use crate::policy::{Action, Commands, ConfigurationFile, Order};
use crate::tls::Class;

/// The four lists of commands, to be typed as root in the folder of the bundle.
pub(super) fn commands(
    order: &Order,
    files: &[ConfigurationFile],
    sections: &[Section],
    inbound: &inbound::Plan,
    outbound: &outbound::Plan,
) -> Commands {
    let ours: Vec<&ConfigurationFile> = files.iter().filter(|file| file.action != Action::Merge).collect();
    Commands {
        apply: apply(order, &ours, sections),
        check: check(order, inbound, outbound),
        verify: verify(order, outbound),
        undo: undo(&ours),
    }
}

/// main.cf as it was before us. Kept where it is there already: the second run must not save the first one's work.
fn backup() -> (String, String) {
    (format!("{FOLDER}/main.cf"), format!("{FOLDER}/main.cf.before-postseal"))
}

fn apply(order: &Order, ours: &[&ConfigurationFile], sections: &[Section]) -> Vec<String> {
    let (main, before) = backup();
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let mut lines = vec![
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate}"),
        format!("chown root {key} && chmod 0600 {key}"),
        format!("[ -e {before} ] || cp -p {main} {before}"),
    ];
    lines.extend(ours.iter().map(|file| {
        let (name, path) = (quoted(&file.name), quoted(&file.path));
        format!("cp {name} {path} && chmod {:04o} {path}", file.mode)
    }));
    lines.extend([setting::command(sections), "postfix check".to_owned(), "postfix reload".to_owned()]);
    lines
}

/// `postfix check` alone lets misspelt parameters and wrong values pass: hence the rest.
fn check(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> Vec<String> {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let mut lines = vec![
        "postfix check".to_owned(),
        // Prints what Postfix has to complain of in its parameters: nothing, if all is well.
        "postconf -n 2>&1 >/dev/null".to_owned(),
        format!(
            "[ \"$(openssl pkey -in {key} -pubout)\" = \"$(openssl x509 -in {certificate} -noout -pubkey)\" ]"
        ),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ];
    for (map, domain) in outbound
        .partners
        .iter()
        .map(|entry| (outbound::MAP, &entry.domain))
        .chain(inbound.partners.iter().map(|entry| (inbound::MAP, &entry.domain)))
    {
        lines.push(format!("postmap -q {} texthash:{FOLDER}/{map}", quoted(domain)));
    }
    lines
}

fn verify(order: &Order, outbound: &outbound::Plan) -> Vec<String> {
    let host = quoted(order.host.as_str());
    let mut lines = Vec::new();
    if order.policy.inbound > Class::Plain
        || order.policy.partners().iter().any(|it| it.inbound > Some(Class::Plain))
    {
        lines.push(format!(
            "openssl s_client -connect {host}:25 -starttls smtp -servername {host} -verify_hostname {host} \
             -brief </dev/null"
        ));
    }
    for outbound::Entry { domain, class, names } in &outbound.partners {
        let roots = quoted(order.roots.as_str());
        let domain = quoted(domain);
        match class {
            Class::Plain => {}
            Class::Opportunistic => lines.push(format!("posttls-finger -c -l may {domain}")),
            Class::Required => lines.push(format!("posttls-finger -c -l encrypt {domain}")),
            Class::Verified => {
                lines.push(format!("posttls-finger -c -l secure -F {roots} {domain} {}", names.join(" ")));
            }
        }
    }
    lines.push(
        "{ journalctl --quiet --no-pager --lines=5 --grep='TLS connection established' 2>/dev/null || \
         grep -h 'TLS connection established' /var/log/mail.log /var/log/maillog 2>/dev/null || true; } | tail -n 5"
            .to_owned(),
    );
    lines
}

fn undo(ours: &[&ConfigurationFile]) -> Vec<String> {
    let (main, before) = backup();
    let paths: Vec<_> = ours.iter().map(|file| quoted(&file.path)).collect();
    vec![
        // Stops here, with a message, where nothing was applied.
        format!("ls -l {before}"),
        // What was changed by hand since is lost from main.cf, but not for good.
        format!("cp -p {main} {main}.postseal-undone"),
        format!("mv {before} {main}"),
        format!("rm -f {}", paths.join(" ")),
        "postfix check".to_owned(),
        "postfix reload".to_owned(),
    ]
}
