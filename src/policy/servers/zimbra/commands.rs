//! What to type: apply, check, verify, undo.

use super::{DIRECTORY, RULES, Settings};
use crate::policy::servers::postfix::product::partners;
use crate::policy::servers::postfix::setting::{self, Setting};
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{Commands, Configuration, Elsewhere, Guard, Order, partner_seen};
use crate::tls::Class;
use std::fmt::Write;

/// Where Zimbra is, and its tools. Its own user talks to the directory.
const PRELUDE: &str = "zimbra=${ZIMBRA:-/opt/zimbra}\n\
                       before=$zimbra/conf/postseal-before\n\
                       postconf() { \"$zimbra\"/common/sbin/postconf \"$@\"; }\n\
                       postmap() { \"$zimbra\"/common/sbin/postmap \"$@\"; }\n\
                       directory() {\n  \
                         how=$1; shift\n  \
                         su - zimbra -c \"zmprov $how \\\"\\$(zmhostname)\\\" \\\"\\$@\\\"\" sh \"$@\"\n\
                       }";
/// The servers of a domain, the first to be asked first.
const SERVERS: &str = "\n  \
  my ($domain, $dns) = ($ARGV[0], Net::DNS::Resolver->new);\n  \
  my @servers = map { $_->exchange } mx($dns, $domain);\n  \
  die \"$domain: takes no mail, says the DNS\\n\" if grep { /^\\.?$/ } @servers;\n  \
  @servers = grep { $dns->query($_, \"A\") || $dns->query($_, \"AAAA\") } $domain unless @servers;\n  \
  die \"$domain: no server found (\" . $dns->errorstring . \")\\n\" unless @servers;\n  \
  print \"$_\\n\" for @servers";
const RELOAD: &str = "su - zimbra -c 'zmmtactl reload'";
const RESTRICTIONS: &str = "\"$zimbra\"/conf/zmconfigd/smtpd_sender_restrictions.cf";

/// Where our maps lie.
pub(super) fn moved(text: &str) -> String {
    text.replace(":/etc/postfix/postseal_", ":/opt/zimbra/conf/postseal_")
}

/// The four lists of commands, to be typed as root in the folder of the bundle.
pub(super) fn commands(
    order: &Order,
    series: [u32; 2],
    settings: &Settings,
    configuration: &Configuration,
) -> Commands {
    Commands {
        apply: apply(order, series, settings, configuration),
        check: check(order, settings, configuration),
        verify: verify(order, series, configuration),
        undo: undo(configuration),
    }
}

/// What apply.sh has to know to put everything back by itself.
pub(super) fn guard(order: &Order, offered: bool) -> Guard {
    let touches = [
        "${ZIMBRA:-/opt/zimbra}/conf/postseal*",
        "${ZIMBRA:-/opt/zimbra}/conf/zmconfigd/smtpd_sender_restrictions.cf",
        "${ZIMBRA:-/opt/zimbra}/common/conf/main.cf",
    ];
    let mut guard = Guard::new(order, &touches, offered);
    // Key and certificate are put there by zmcertmgr.
    guard.belongs = None;
    guard.elsewhere = Some(Elsewhere {
        keep: format!("{PRELUDE}\ndirectory 'gs -e' {} > \"$1\"", attributes()),
        restore: format!("{PRELUDE}\nkept=$1\n{} && {RELOAD}", put_back("\"$kept\"")),
    });
    guard
}

/// Sets the attributes to what the file says. One that this server did not have goes, so that the one for all servers
/// holds again.
fn put_back(file: &str) -> String {
    format!(
        "set -- ms\n\
         for it in {}; do\n  \
           set -- \"$@\" \"$it\" \"$(sed -n \"s/^$it: //p\" {file})\"\n\
         done\n\
         directory \"$@\"",
        attributes()
    )
}

fn attributes() -> String {
    DIRECTORY.iter().map(|(_, attribute)| *attribute).collect::<Vec<_>>().join(" ")
}

fn apply(
    order: &Order,
    [major, minor]: [u32; 2],
    settings: &Settings,
    configuration: &Configuration,
) -> Vec<String> {
    let (roots, certificate) = (quoted(order.roots.as_str()), quoted(order.certificate.as_str()));
    let mut lines = vec![
        PRELUDE.to_owned(),
        // Shows Postfix's version, and stops where it is older than the one that this was written for.
        format!(
            "postconf -d mail_version\n\
             [ \"$(printf '%s\\n' {major}.{minor} \"$(postconf -dh mail_version)\" | sort -V | head -n 1)\" = \
             {major}.{minor} ]"
        ),
        format!("ls -lL {roots} {certificate} \"$zimbra\"/conf/smtpd.crt \"$zimbra\"/conf/smtpd.key"),
        // As it was before us. Kept where it is there already: the second run must not save the first one's work.
        format!(
            "[ -e \"$before\" ] || {{\n  \
               rm -rf \"$before\".new && mkdir -m 0700 \"$before\".new\n  \
               directory 'gs -e' {} > \"$before\".new/directory\n  \
               cp -p \"$zimbra\"/common/conf/main.cf {RESTRICTIONS} \"$before\".new/\n  \
               mv \"$before\".new \"$before\"\n\
             }}",
            attributes()
        ),
        // A map of an earlier policy that this one has no use for must say nothing any more.
        "for it in \"$zimbra\"/conf/postseal_*; do\n  \
           [ ! -e \"$it\" ] || [ -e \"$(basename \"$it\")\" ] || : > \"$it\"\n\
         done"
            .to_owned(),
    ];
    lines.extend(configuration.files.iter().map(|file| {
        let name = quoted(&file.name);
        format!("cp {name} \"$zimbra\"/conf/{name} && chmod {:04o} \"$zimbra\"/conf/{name}", file.mode)
    }));
    lines.push(format!(
        "sed '/^[[:space:]]*permit_sasl_authenticated[[:space:]]*$/r {RULES}' \
         \"$before\"/smtpd_sender_restrictions.cf > {RULES}.new\n\
         grep -q postseal_senders {RULES}.new\n\
         cat {RULES}.new > {RESTRICTIONS} && rm -f {RULES}.new"
    ));
    lines.push(directory(settings));
    // Of an earlier policy for everybody.
    lines.push(
        "maps=$(postconf -h smtp_tls_policy_maps | sed 's/,\\{0,1\\} *static:{[a-z]* protocols=[^}]*}//g')\n\
         postconf -e \"smtp_tls_policy_maps = $maps\""
            .to_owned(),
    );
    lines.push(setting::command(&settings.main));
    // Has zmconfigd write main.cf, which the check reads.
    lines.push(RELOAD.to_owned());
    lines.push("su - zimbra -c 'zmmtactl status'".to_owned());
    lines
}

/// One call that sets everything in the directory.
fn directory(settings: &Settings) -> String {
    let (mut read, mut set) = (String::new(), "directory ms".to_owned());
    for (number, (attribute, setting)) in settings.directory.iter().enumerate() {
        let argument = match setting {
            Setting::Unless(name, value, kept) => {
                let (value, kept) = (quoted(value), quoted(kept));
                let _ = writeln!(
                    read,
                    "value{number}=$(postconf -h {name})\n[ \"$value{number}\" = {kept} ] || value{number}={value}"
                );
                format!("\"$value{number}\"")
            }
            setting => {
                let line = setting.line();
                quoted(line.split_once(" = ").map_or("", |(_, value)| value)).into_owned()
            }
        };
        let _ = write!(set, " \\\n  {attribute} {argument}");
    }
    read + &set
}

fn check(order: &Order, settings: &Settings, configuration: &Configuration) -> Vec<String> {
    let certificate = quoted(order.certificate.as_str());
    let mut lines = vec![
        PRELUDE.to_owned(),
        // Prints what Postfix has to complain of in its parameters: nothing, if all is well.
        "postconf -n 2>&1 >/dev/null".to_owned(),
        belong_together(r#""$zimbra"/conf/smtpd.key"#, r#""$zimbra"/conf/smtpd.crt"#),
        // Whether zmcertmgr has deployed it.
        format!(
            "[ \"$(openssl x509 -in \"$zimbra\"/conf/smtpd.crt -noout -fingerprint -sha256)\" = \
             \"$(openssl x509 -in {certificate} -noout -fingerprint -sha256)\" ]"
        ),
        format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
    ];
    // What zmconfigd has made of it.
    for (_, setting) in &settings.directory {
        if let Setting::Whole(name, value) = setting
            && name != "smtp_tls_mandatory_protocols"
        {
            lines.push(format!("[ \"$(postconf -h {name})\" = {} ]", quoted(value)));
        }
    }
    lines.push("postconf -h smtpd_sender_restrictions | grep postseal_senders".to_owned());
    let asked = configuration.commands.check.iter().filter(|line| line.starts_with("postmap "));
    lines.extend(asked.map(|line| moved(line)));
    lines
}

/// Zimbra has no posttls-finger; it has Net::DNS, which its own installation asks.
fn verify(order: &Order, series: [u32; 2], configuration: &Configuration) -> Vec<String> {
    let seen = configuration.commands.verify.iter().filter(|line| line.starts_with("openssl s_client "));
    let host = quoted(order.host.as_str());
    let logged = format!(
        "echo {host}; grep -h 'TLS connection established' /var/log/zimbra.log 2>/dev/null | tail -n 5 || true"
    );
    let mut lines: Vec<_> = seen.cloned().collect();
    let mut partners = partners(order, series);
    partners.retain(|(_, class, _)| *class > Class::Plain);
    if !partners.is_empty() {
        let find = format!(
            "PERL5LIB=\"${{ZIMBRA:-/opt/zimbra}}\"/common/lib/perl5 perl -MNet::DNS -e '{SERVERS}' \"$1\""
        );
        lines.push(partner_seen::begin(&find, order.roots.as_str()));
    }
    lines.extend(partners.iter().map(|(domain, class, names)| partner_seen::look(domain, *class, names)));
    lines.push(logged);
    if !partners.is_empty() {
        lines.push(partner_seen::end("; and where transport_maps or relayhost names a server, ask that one"));
    }
    lines
}

fn undo(configuration: &Configuration) -> Vec<String> {
    let names: Vec<_> = configuration.files.iter().map(|file| quoted(&file.name)).collect();
    vec![
        PRELUDE.to_owned(),
        // Stops here, with a message, where nothing was applied.
        "ls -d \"$before\"".to_owned(),
        put_back("\"$before\"/directory"),
        format!("cat \"$before\"/smtpd_sender_restrictions.cf > {RESTRICTIONS}"),
        "cp -p \"$before\"/main.cf \"$zimbra\"/common/conf/main.cf".to_owned(),
        format!(
            "cd \"$zimbra\"/conf && rm -f postseal_addresses postseal_hosts postseal_hidden {}",
            names.join(" ")
        ),
        "rm -rf \"$before\"".to_owned(),
        RELOAD.to_owned(),
    ]
}
