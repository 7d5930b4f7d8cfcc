//! What to type: apply, check, verify, undo.

use super::setting::{self, Section};
use super::{folder, inbound, maps, outbound, submission};
use crate::policy::shell::{ASKED, belong_together, quoted, told_unless_for_clients};
use crate::policy::{
    Action, Commands, ConfigurationFile, Counterpart, Order, Origin, own_port, partner_seen,
};
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
        apply: apply(order, &ours, sections, inbound, outbound),
        check: check(order, inbound, outbound),
        verify: verify(order, outbound),
        undo: undo(order, &ours),
    }
}

/// A file as it was before us. Kept where it is there already: the second run must not save the first one's work.
fn backup(order: &Order, file: &str) -> (String, String) {
    let file = format!("{}/{file}", folder(order.platform));
    let before = format!("{file}.before-postseal");
    (file, before)
}

fn apply(
    order: &Order,
    ours: &[&ConfigurationFile],
    sections: &[Section],
    inbound: &inbound::Plan,
    outbound: &outbound::Plan,
) -> Vec<String> {
    let folder = folder(order.platform);
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let mut lines = vec![
        // Shows the server's version, and stops where it is older than the one that this was written for.
        format!(
            "postconf -d mail_version\n\
             [ \"$(printf '%s\\n' {0} \"$(postconf -dh mail_version)\" | sort -V | head -n 1)\" = {0} ]",
            order.server_version
        ),
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate}"),
        // Postfix reads it as root: who else may is the administrator's business, but for everybody.
        format!("[ -z \"$(find -L {key} -perm -0004)\" ] || chmod 0600 {key}"),
    ];
    // Without its authorities Postfix sends as if it knew no TLS, in plain text to everybody without a rule.
    lines.push(format!("ls -lL {}", quoted(order.roots.as_str())));
    lines.extend(order.policy.shows_certificate().then(|| told_unless_for_clients(&certificate)));
    if outbound.mta_sts {
        // Prints nothing where the helper answers; where it does not, all mail would wait.
        lines.push(format!("postmap -q mta-sts.invalid {} 2>&1 | {{ ! grep .; }}", outbound::MTA_STS));
    }
    let touched = if order.policy.submission { &["main.cf", "master.cf"][..] } else { &["main.cf"] };
    for file in touched {
        let (file, before) = backup(order, file);
        lines.push(format!("[ -e {before} ] || cp -p {file} {before}"));
    }
    lines.extend(ours.iter().map(|file| {
        let (name, path) = (quoted(&file.name), quoted(&file.path));
        format!("cp {name} {path} && chmod {:04o} {path}", file.mode)
    }));
    if !outbound.partners.is_empty() {
        lines.push(routes(folder));
    }
    let left = maps::OPTIONAL.iter().filter(|map| !ours.iter().any(|file| file.name == **map));
    let left: Vec<&str> = left.copied().collect();
    if !left.is_empty() {
        lines.push(format!(
            "for it in {}; do [ ! -e {folder}/$it ] || : > {folder}/$it; done",
            left.join(" ")
        ));
    }
    if order.policy.outbound <= Class::Opportunistic {
        lines.push(
            "case $(postconf -h smtp_tls_security_level) in encrypt|dane-only|fingerprint|verify|secure)\n\
             \x20 echo \"smtp_tls_security_level was stricter: $(postconf -h smtp_tls_security_level)\" >&2 ;;\n\
             esac"
                .to_owned(),
        );
    }
    lines.push(setting::command(sections));
    lines.extend(passing_by(inbound, outbound));
    if order.policy.submission {
        lines.extend(submission::commands());
    }
    lines.extend(["postfix check".to_owned(), "postfix reload".to_owned()]);
    lines
}

/// A partner with a fixed route is looked up by the route, as it stands there: it gets the rule of its domain. All are
/// asked for at once, and a transport map that cannot be read is Postfix's own complaint.
fn routes(folder: &str) -> String {
    let map = format!("{folder}/{}", outbound::MAP);
    format!(
        "maps=$(postconf -xh transport_maps | tr ',' ' ')\n\
         [ -z \"$maps\" ] || awk '/^[^#[]/ {{ print $1 }}' {map} | postmap -q - $maps 2>/dev/null |\n\
         while read -r domain route; do\n\
         \x20 printf '%s\\n' \"${{route#*:}}\" | tr -s ', ' '\\n\\n' | while read -r next; do\n\
         \x20   [ -z \"$next\" ] || [ \"$next\" = \"$domain\" ] || postmap -q \"$next\" texthash:{map} >/dev/null ||\n\
         \x20     printf '%s %s\\n' \"$next\" \"$(postmap -q \"$domain\" texthash:{map})\" >>{map}.routes\n\
         \x20 done\n\
         done\n\
         [ ! -e {map}.routes ] || {{ sort -u {map}.routes >>{map}; rm {map}.routes; }}"
    )
}

/// Settings that may be there, and by which mail goes past the rules for partners: told, for only its administrator knows
/// what they are for. Parameters of main.cf, and those that master.cf has for a single service.
fn passing_by(inbound: &inbound::Plan, outbound: &outbound::Plan) -> Option<String> {
    let mut shown = Vec::new();
    if outbound.partners.iter().any(|entry| entry.class >= Class::Required) {
        shown.push(
            "postconf -n relayhost smtp_fallback_relay default_transport relay_transport \\\n\
             \x20 sender_dependent_relayhost_maps sender_dependent_default_transport_maps || :; \\\n\
             \x20 postconf -P | grep -E '^[^/]+/unix/smtp_(tls|use_tls|enforce_tls|fallback_relay)' || :",
        );
    }
    if !inbound.partners.is_empty() || !inbound.clients.is_empty() {
        shown.push(
            "postconf -P | grep -E '/(inet|pass)/(smtpd_tls|smtpd_[a-z]+_restrictions)' | \\\n\
             \x20 grep -Ev '^(submissions?|smtps|587|465|[^/]*:(submissions?|smtps|587|465))/' || :",
        );
    }
    (!shown.is_empty()).then(|| {
        format!(
            "{{ {}; }} 2>/dev/null | grep -Ev ' = *(smtp|relay)?$' |\n\
             \x20 sed 's/^/Mail may go past the rules for partners, because of: /' >&2",
            shown.join("; \\\n  ")
        )
    })
}

/// `postfix check` alone lets misspelt parameters and wrong values pass: hence the rest.
fn check(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> Vec<String> {
    let folder = folder(order.platform);
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let mut lines = vec![
        "postfix check".to_owned(),
        // Prints what Postfix has to complain of in its parameters: nothing, if all is well.
        "postconf -n 2>&1 >/dev/null".to_owned(),
        belong_together(&key, &certificate),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ];
    let domains = outbound.partners.iter().take(ASKED).map(|entry| (outbound::MAP, entry.domain.clone()));
    let senders = inbound.partners.iter().take(ASKED).map(|entry| (inbound::MAP, entry.whom.to_string()));
    for (map, domain) in domains.chain(senders) {
        lines.push(format!("postmap -q {} texthash:{folder}/{map}", quoted(&domain)));
    }
    for entry in inbound.clients.iter().take(ASKED) {
        lines.push(match &entry.whom {
            Counterpart::Client(Origin::Address(net)) => {
                format!("postmap -q {} cidr:{folder}/{}", net.addr(), maps::ADDRESSES)
            }
            whom => format!("postmap -q {} texthash:{folder}/{}", quoted(&whom.to_string()), maps::HOSTS),
        });
    }
    lines
}

fn verify(order: &Order, outbound: &outbound::Plan) -> Vec<String> {
    let mut lines = Vec::new();
    if order.policy.inbound > Class::Plain
        || order.policy.partners().iter().any(|it| it.inbound > Some(Class::Plain))
        || order.policy.clients().iter().any(|it| it.inbound > Class::Plain)
    {
        lines.push(own_port::look(order, 25, Some("smtp")));
    }
    if order.policy.submission {
        lines.extend(own_port::for_users(order));
    }
    for outbound::Entry { domain, class, names, .. } in &outbound.partners {
        let roots = quoted(order.roots.as_str());
        let domain = quoted(domain);
        let (level, rule) = match class {
            Class::Plain => continue,
            // TLS need not be, but a server has to be found: whether it answers just now is told, and no more.
            Class::Opportunistic => (outbound.level(*class), MAY),
            Class::Required => {
                (outbound.level(*class), "/ TLS connection established/ { seen = 1 } END { exit !seen }")
            }
            Class::Verified => {
                ("secure", "/Verified TLS connection established/ { seen = 1 } END { exit !seen }")
            }
        };
        let trusted = match class {
            Class::Verified => (format!("-F {roots} "), format!(" {}", names.join(" "))),
            _ => (String::new(), String::new()),
        };
        let asked = format!("posttls-finger -c -l {level} {}{domain}{}", trusted.0, trusted.1);
        lines.push(seen(&asked, rule, &domain));
    }
    lines.push(
        "{ journalctl --quiet --no-pager --lines=5 --grep='TLS connection established' 2>/dev/null || \
         grep -h 'TLS connection established' /var/log/mail.log /var/log/maillog 2>/dev/null || true; } | tail -n 5"
            .to_owned(),
    );
    if lines.iter().any(|line| line.contains("unseen=")) {
        lines.push(all_seen());
    }
    lines
}

/// The rule for a partner who may be without TLS.
const MAY: &str = "/address lookup failed/ { lost = 1 } / TLS connection established/ { seen = 1 } \
    END { if (!lost && !seen) print \"No TLS there just now, which is allowed for this partner: mail goes in plain text, or waits where no connection was made at all.\"; exit lost }";

/// posttls-finger ends with 0 where it reached nobody as well (no MX, no route): what it says is looked at by a rule of
/// awk, of every partner before [`all_seen`] fails.
fn seen(asked: &str, rule: &str, domain: &str) -> String {
    format!("{asked} 2>&1 | awk '{{ print }} {rule}' || unseen=\"${{unseen-}} \"{domain}")
}

/// Behind all that [`seen`] looks for.
pub(super) fn all_seen() -> String {
    partner_seen::end("; and where transport_maps or relayhost names a server, ask that one")
}

fn undo(order: &Order, ours: &[&ConfigurationFile]) -> Vec<String> {
    let folder = folder(order.platform);
    let ((main, main_before), (master, master_before)) =
        (backup(order, "main.cf"), backup(order, "master.cf"));
    let mut paths: Vec<String> = ours.iter().map(|file| quoted(&file.path).into_owned()).collect();
    paths.extend(
        maps::OPTIONAL
            .iter()
            .map(|map| format!("{folder}/{map}"))
            .filter(|path| !paths.contains(path))
            .collect::<Vec<_>>(),
    );
    vec![
        format!(
            "[ -e {main_before} ] || {{ echo 'Nothing was applied here ({main_before} is not there): nothing was done.' >&2; exit 1; }}"
        ),
        // What was changed by hand since is lost from main.cf, but not for good.
        format!("cp -p {main} {main}.postseal-undone"),
        format!("mv {main_before} {main}"),
        // There only where the ports for users were set up.
        format!(
            "[ ! -e {master_before} ] || {{ cp -p {master} {master}.postseal-undone && mv {master_before} {master}; }}"
        ),
        format!("rm -f {} {folder}/postseal_clients_*", paths.join(" ")),
        "postfix check".to_owned(),
        "postfix reload".to_owned(),
    ]
}
