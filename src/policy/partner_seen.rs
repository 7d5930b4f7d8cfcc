//! Whether partners can be reached as the policy asks, in verify.sh: all of them are looked at, and then it fails and names
//! those who cannot.

use super::Partner;
use super::shell::{LIMITED, quoted};
use crate::name::DnsName;
use crate::tls::Class;

/// Names that were told by the partner, or any host of its own domain. Never the name in the MX record: whoever
/// forges that record has a trusted certificate for the name he put there. As OpenSSL and Postfix write them.
pub(super) fn names(partner: &Partner) -> Vec<String> {
    if partner.certificate_names.is_empty() {
        return vec![partner.domain.to_string(), format!(".{}", partner.domain)];
    }
    // "Any host below" is written with a leading dot.
    let name = |name: &DnsName| name.as_str().strip_prefix('*').unwrap_or(name.as_str()).to_owned();
    partner.certificate_names.iter().map(name).collect()
}

/// What comes before the partners. `servers` are the commands that print the hosts which take the mail of the domain `$1`,
/// the first to be asked first; they fail where there is none. Without an MX record it is the domain itself (RFC 5321,
/// section 5.1).
pub(super) fn begin(servers: &str, roots: &str) -> String {
    format!(
        "{}\nroots={}\n{}servers() {{\n{servers}\n}}\n{}",
        needs("command -v openssl >/dev/null", "openssl"),
        quoted(roots),
        LIMITED.1,
        include_str!("partner_seen.sh").trim_end()
    )
}

/// Where a program is missing, nobody was asked. `programs` are shell commands that fail then; `names` is what to install.
pub(super) fn needs(programs: &str, names: &str) -> String {
    format!(
        "{programs} || {{\n  echo 'The partners cannot be asked: {names} is not there. Install it, and run this again.' >&2\n  false\n}}"
    )
}

/// A partner of this class, whose certificate carries one of these names; that of its server in the DNS where there are none.
pub(super) fn look(domain: &str, class: Class, names: &[String]) -> String {
    let names = if class == Class::Verified { names } else { &[] };
    let words = [domain, class.as_str()].into_iter().chain(names.iter().map(String::as_str));
    let words: Vec<_> = words.map(quoted).collect();
    format!("seen {}", words.join(" "))
}

/// What comes behind them. `hint` is what else may be the reason.
pub(super) fn end(hint: &str) -> String {
    format!(
        "[ -z \"${{unseen-}}\" ] || {{\n  \
           echo \"No connection as it is asked for:$unseen. See above. Where no address was found, the DNS may not answer just now{hint}.\" >&2\n  \
           unseen=\n  \
           false\n\
         }}"
    )
}
