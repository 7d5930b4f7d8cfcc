//! What is included in `sendmail.mc`, and the map of partners.

use super::{AUTHORITIES, Sendmail, inbound, outbound};
use crate::policy::{Order, Server};
use crate::tls::{Class, TlsVersion};
use std::fmt::Write;

/// What is defined, whatever stands above.
pub(super) fn defined(order: &Order) -> Vec<(&'static str, String)> {
    let Order { server_version, certificate, key, policy, .. } = order;
    let sendmail: &dyn Server = &Sendmail;
    let minimum = sendmail.minimum_instead(server_version, policy.minimum());
    let below = TlsVersion::ALL.into_iter().filter(|it| *it < minimum).filter_map(|it| match it {
        TlsVersion::Ssl3 => Some("SSL_OP_NO_SSLv3"),
        TlsVersion::Tls10 => Some("SSL_OP_NO_TLSv1"),
        TlsVersion::Tls11 => Some("SSL_OP_NO_TLSv1_1"),
        TlsVersion::Tls12 => Some("SSL_OP_NO_TLSv1_2"),
        // OpenSSL knows no SSL 2 any more.
        TlsVersion::Ssl2 | TlsVersion::Tls13 => None,
    });
    let options = below.map(|it| format!("+{it}")).collect::<Vec<_>>().join(" ");
    let mut defined = vec![
        ("confSERVER_CERT", certificate.to_string()),
        ("confSERVER_KEY", key.to_string()),
        ("confCLIENT_CERT", certificate.to_string()),
        ("confCLIENT_KEY", key.to_string()),
        ("confCACERT", AUTHORITIES.to_owned()),
        ("confCACERT_PATH", "/etc/mail".to_owned()),
        ("confCIPHER_LIST", policy.profile().ciphers().join(":")),
        ("confSERVER_SSL_OPTIONS", format!("{options} +SSL_OP_CIPHER_SERVER_PREFERENCE")),
        ("confCLIENT_SSL_OPTIONS", options),
        ("confTLS_SRV_OPTIONS", String::new()),
        ("confTLS_FALLBACK_TO_CLEAR", "true".to_owned()),
    ];
    // A definition that a version does not know does nothing: what would is left out, so that nobody relies on it.
    let unknown: &[&str] = match server_version {
        it if it.is_at_least(&[8, 16]) => &[],
        it if it.is_at_least(&[8, 15]) => &["confTLS_FALLBACK_TO_CLEAR"],
        _ => &[
            "confCIPHER_LIST",
            "confSERVER_SSL_OPTIONS",
            "confCLIENT_SSL_OPTIONS",
            "confTLS_FALLBACK_TO_CLEAR",
        ],
    };
    defined.retain(|(name, _)| !unknown.contains(name));
    defined
}

/// Why one of them is as it is.
fn reason(name: &str) -> &'static str {
    match name {
        "confCACERT" => {
            "# The root certificates, and our own with those that vouch for it: Sendmail shows them from here.\n"
        }
        "confCACERT_PATH" => {
            "# Without a folder TLS is not offered; in this one there are no root certificates, so those above are all.\n"
        }
        "confTLS_SRV_OPTIONS" => {
            "# Those who send may show a certificate; who has to, the rules for MAIL say.\n"
        }
        "confTLS_FALLBACK_TO_CLEAR" => {
            "# Where a handshake fails, plain text follows, unless the rules for the recipient refuse it.\n"
        }
        _ => "",
    }
}

/// The lines that come last in `sendmail.mc`.
pub(super) fn m4(order: &Order, inbound: &inbound::Plan, outbound: &outbound::Plan) -> String {
    let Order { host, server_version, roots, .. } = order;
    let mut definitions = String::new();
    for (name, value) in defined(order) {
        let _ = writeln!(definitions, "{}define(`{name}', `{value}')", reason(name));
    }
    let features = if inbound.offered {
        ""
    } else {
        "\nLOCAL_SRV_FEATURES\n# Receiving: TLS is not offered.\nR$*\t\t\t$# S\n"
    };
    let tried = if outbound.tried {
        ""
    } else {
        "\nLOCAL_TRY_TLS\n# Sending: plain text, even where TLS is offered.\n\
         R$*\t\t\t$#error $@ 5.7.1 $: \"550 TLS is not tried\"\n"
    };
    let is = |minor| server_version.is_at_least(&[8, minor]);
    let users = if order.policy.submission { USERS } else { "" };
    let for_users = if order.policy.submission { FOR_USERS } else { "" };
    // Before, the names beside the subject's are not seen.
    let rules = if is(17) { RULES.to_owned() } else { RULES.replace("$={cert_altnames}", "$&{cn_subject}") };
    let rules = rules.replace("FOR_USERS", for_users);
    let mut known = String::new();
    if is(15) {
        known.push_str(
            "# What is known of a certificate, for the rules below.\nO CertFingerprintAlgorithm=sha256\n",
        );
    }
    if is(17) {
        known.push_str("O SetCertAltnames=true\n");
    }
    let text = format!(
        "\
divert(-1)
# TLS for {host}, written by Postseal for Sendmail {server_version} and later.
# Included as the last line of sendmail.mc: what is defined here holds, whatever stands above.
# Roots: {roots}
{definitions}{users}divert(0)dnl
LOCAL_CONFIG
{known}# Where it cannot be read, mail waits or is refused.
Kpostseal hash -T<TMPF> /etc/mail/postseal
Kpostsealset macro
{features}{tried}
{rules}",
    );
    text.replace("TO_EVERYBODY", word(outbound.default)).replace("FROM_EVERYBODY", word(inbound.default))
}

/// What the rules ask of everybody.
fn word(class: Class) -> &'static str {
    class.as_str()
}

/// The source of the map of partners.
pub(super) fn map(lines: &[String]) -> String {
    let mut text = "\
# What is said of partners, and of the domains below theirs. After a change: makemap hash postseal <postseal
# to: when mail is sent there. from: when mail is received from there; addr: and host: from such servers. plain and opportunistic: nothing is asked.
# required: TLS. verified: TLS with a trusted certificate for one of the names. known: TLS with one of these certificates.
"
    .to_owned();
    text.extend(lines.iter().map(|line| format!("{line}\n")));
    text
}

/// Where edit.sh writes the listeners for users.
const USERS: &str = "\
# The ports where users hand in mail: edit.sh puts them beside yours. No password is taken before TLS, on any port.
sinclude(`/etc/mail/postseal-users.m4')
define(`confAUTH_OPTIONS', ifdef(`confAUTH_OPTIONS', `defn(`confAUTH_OPTIONS') p', `p'))
";

/// What is asked of users, and that nothing else is.
const FOR_USERS: &str = "\
# Users: no mail without TLS (that they log in, the listener asks), and nothing of what is asked of other servers.
R$*\t\t\t$: $&{daemon_port} $| $&{tls_version} $| $1
R587 $| $| $*\t\t$#error $@ 5.7.0 $: \"530 This mail has to come over TLS: STARTTLS comes first\"
R587 $| $*\t\t$@ OK
R465 $| $*\t\t$@ OK
R$* $| $* $| $*\t\t$: $3
";

/// Nothing here begins a comment of m4's or ends a quotation.
const RULES: &str = "\
LOCAL_TLS_RCPT
# Sending: is the connection good enough for this recipient? If not, the mail waits. One without a domain is a mailbox,
# to which LMTP leads without TLS.
R$*\t\t\t$: ! $>CanonAddr $1
R! $* < @ $+ > $*\t$: $>PostsealFind to $| $2
R! $*\t\t\t$@ OK
R?\t\t\t$: TO_EVERYBODY :
R$*\t\t\t$: $&{tls_version} $| $1
R $| required $*\t$#error $@ 4.7.0 $: \"450 TLS is required and could not be had\"
R $| verified $*\t$#error $@ 4.7.0 $: \"450 TLS is required and could not be had\"
R$* $| verified : $*\t$: $&{verify} $| $2
R$* $| plain $*\t\t$@ OK
R$* $| opportunistic $*\t$@ OK
R$* $| required $*\t$@ OK
ROK $|\t\t\t$: $>PostsealHost $&{server_name}
ROK $| $+\t\t$: $>PostsealNamed to : $1 $| $&{server_name}
RGOOD\t\t\t$@ OK
R$*\t\t\t$#error $@ 4.7.0 $: \"450 the certificate is not the expected one\"

LOCAL_RULESETS
SLocal_check_mail
FOR_USERS# Receiving: is the connection good enough (RFC 3207, section 4: 530)? For what is said of the sender, of the server's
# address and of its name, all of it; where nothing is, for what is asked of everybody.
R$*\t\t\t$: ! $>CanonAddr $1
R! $* < @ $+ > $*\t$: $2 $(postsealset {PostsealFrom} $@ $2 $)
R! $*\t\t\t$: $(postsealset {PostsealFrom} $)
R$+\t\t\t$: $>PostsealFind from $| $1
R$*\t\t\t$: < $1 >
R< >\t\t\t$: < ? >
R< $* >\t\t\t$: $1 $| $>PostsealNet $&{client_addr}
R$* $| $*\t\t$: $1 $| $2 $| $>PostsealName $&{client_name}
R? $| ? $| ?\t\t$: FROM_EVERYBODY : $| ? $| ?
R$* $| $* $| $*\t\t$: $2 $| $3 $| $>PostsealMeets $1
R$* $| $* $| $# $*\t$# $3
R$* $| $* $| $*\t\t$: $2 $| $>PostsealMeets $1
R$* $| $# $*\t\t$# $2
R$* $| $*\t\t$: $>PostsealMeets $1
R$# $*\t\t\t$# $1
R$*\t\t\t$@ OK

SPostsealMeets
# Is the connection good enough for what is said of one?
R?\t\t\t$@ OK
R$*\t\t\t$: $&{tls_version} $| $1
R $| required $*\t$#error $@ 5.7.0 $: \"530 This mail has to come over TLS: STARTTLS comes first\"
R $| verified $*\t$#error $@ 5.7.0 $: \"530 This mail has to come over TLS: STARTTLS comes first\"
R $| known $*\t\t$#error $@ 5.7.0 $: \"530 This mail has to come over TLS: STARTTLS comes first\"
R$* $| plain $*\t\t$@ OK
R$* $| opportunistic $*\t$@ OK
R$* $| required $*\t$@ OK
R$* $| known : $+\t$: $(postseal print:$2:$&{cert_fp} $: BAD $)
ROK\t\t\t$@ OK
R$* $| verified : $*\t$: $&{verify} $| $2
ROK $|\t\t\t$: $>PostsealEither $&{client_name}
ROK $| $+\t\t$: $>PostsealNamed $1 $| $&{client_name}
RGOOD\t\t\t$@ OK
R$*\t\t\t$#error $@ 5.7.0 $: \"550 This mail has to come with a client certificate that is expected here\"

SPostsealFind
# What the map says of a domain, or of the nearest one above; otherwise a question mark.
R$+ $| $* .\t\t$: $1 $| $2
R$+ $| $+\t\t$: < $(postseal $1:$2 $: ? $) > $1 $| $2
R< ? > $+ $| $- . $+\t< $(postseal $1:$3 $: ? $) > $1 $| $3
R< $* > $*\t\t$@ $1
R$*\t\t\t$@ ?

SPostsealNet
# What the map says of an address, or of the narrowest range around it; otherwise a question mark.
R$+\t\t\t$: < $(postseal addr:$1 $: ? $) > $1
R< ? > $+ . $-\t\t< $(postseal addr:$1 $: ? $) > $1
R< ? > $+ : $-\t\t< $(postseal addr:$1 $: ? $) > $1
R< $* > $*\t\t$@ $1
R$*\t\t\t$@ ?

SPostsealName
# What it says of the name that led back to the address, or of the nearest one above.
R$*\t\t\t$: $&{client_resolve} $| $1
ROK $| $+\t\t$@ $>PostsealFind host $| $1
R$*\t\t\t$@ ?

SPostsealHost
# Does the certificate carry the name of the host, or the wildcard that stands for it?
R$* .\t\t\t$: $1
R$={cert_altnames}\t$@ GOOD
R$- . $+\t\t$: * . $2
R$={cert_altnames}\t$@ GOOD
R$*\t\t\t$@ BAD

SPostsealEither
# The name of the server that led back to its address, or the domain of the sender.
R$*\t\t\t$: $>PostsealHost $1
RGOOD\t\t\t$@ GOOD
R$*\t\t\t$: $&{PostsealFrom}
R$* .\t\t\t$: $1
R$={cert_altnames}\t$@ GOOD
R$*\t\t\t$@ BAD

SPostsealNamed
# Does it carry a name of this partner: one of those that were told, or that of the host inside its domain?
R$+ $| $*\t\t$: $(postseal names:$1 $: / $) $| $1 $| $2
R$* / $={cert_altnames} / $* $| $+ $| $*\t$@ GOOD
R$* $| $+ $| $*\t\t$: $2 $| $3 $| $>PostsealHost $3
R$+ $| $+ $| GOOD\t$: $>PostsealFind zone:$1 $| $2
ROK\t\t\t$@ GOOD
R$*\t\t\t$@ BAD
";
