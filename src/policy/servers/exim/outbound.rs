//! Mail that Exim sends.

use super::{FOLDER, ciphers, names};
use crate::policy::{Counterpart, Direction, Limit, Order, Partner, Policy, Reason};
use crate::tls::Class;
use std::fmt::Write;

/// What the certificate of a verified partner is asked. (`dns` stands last: where something follows it, Exim 4.94 and
/// earlier with GnuTLS read it for ever.)
const NAME_IS_TOLD: &str = "${if and{{eq{$event_name}{tls:cert}}{eq{$event_data}{0}}{eq{POSTSEAL_CLASS}{verified}}\
                            {!eq{POSTSEAL_NAMES}{}}}\
                            {${if forany{${certextract{subj_altname,>:,dns}{$tls_out_peercert}{$value}{}}}\
                            {match{$item}{POSTSEAL_NAMES}}{}{the certificate carries none of the names of $domain}}}}";

/// What is done for mail that is sent.
pub(super) struct Plan {
    default: Class,
    dane: bool,
    /// The partners of whom something is said, and what.
    pub(super) partners: Vec<(String, Class, String)>,
    pub(super) limits: Vec<Limit>,
}

/// Every class exists, for everybody and for a partner; what remains are consequences.
pub(super) fn plan(policy: &Policy) -> Plan {
    let limit = |partner: Option<&Partner>, class, reason| Limit {
        direction: Direction::Outbound,
        partner: partner.map(Counterpart::from),
        class,
        reason,
    };
    let mut limits = Vec::new();
    if policy.outbound >= Class::Required {
        limits.push(limit(None, policy.outbound, Reason::PlainUnreachable));
    }
    if policy.outbound == Class::Verified {
        limits.push(limit(None, Class::Verified, Reason::NameFromDns));
    }
    let mut partners = Vec::new();
    for partner in policy.partners() {
        let Some(class) = partner.outbound else { continue };
        let domain = partner.domain.to_string();
        if class == Class::Verified && partner.certificate_names.is_empty() {
            limits.push(limit(Some(partner), class, Reason::NameInsideDomain));
        }
        let entry = match class {
            Class::Verified => format!("class=verified {}", names(&partner.certificate_names, &domain)),
            _ => format!("class={class}"),
        };
        partners.push((domain, class, entry));
    }
    let strictest = partners.iter().map(|(_, class, _)| *class).max().unwrap_or(Class::Plain);
    if strictest > policy.outbound.max(Class::Opportunistic) {
        limits.push(limit(None, strictest, Reason::SmarthostAsked));
    }
    if policy.dane {
        limits.push(limit(None, policy.outbound, Reason::DaneNeedsResolver));
    }
    Plan { default: policy.outbound, dane: policy.dane, partners, limits }
}

impl Plan {
    /// The options of every transport for SMTP.
    pub(super) fn transport(&self, order: &Order) -> String {
        let dane = if self.dane {
            "\n# DANE (RFC 7672): where the DNS names a certificate, that one or nothing.\nhosts_try_dane = *\n"
        } else {
            ""
        };
        format!(
            "# How mail is sent: included in every transport for SMTP.\n\
             # To everybody: {}\n\
             \n\
             # What is asked depends on the recipient's domain, so a delivery is for one of them, and a connection for one\n\
             # message.\n\
             multi_domain = false\n\
             connection_max_messages = 1\n\
             \n\
             hosts_avoid_tls = ${{if eq{{POSTSEAL_CLASS}}{{plain}}{{*}}}}\n\
             hosts_require_tls = ${{if or{{{{eq{{POSTSEAL_CLASS}}{{required}}}}{{eq{{POSTSEAL_CLASS}}{{verified}}}}}}{{*}}}}\n\
             \n\
             # Verified: a trusted certificate, or nothing is sent. (CV= in the log says how it was with the others.)\n\
             tls_verify_certificates = {}\n\
             tls_try_verify_hosts = *\n\
             tls_verify_hosts = ${{if eq{{POSTSEAL_CLASS}}{{verified}}{{*}}}}\n\
             # The name in it: of everybody that of the MX record, of a partner one of its own, whatever the DNS says.\n\
             tls_verify_cert_hostnames = ${{if and{{{{eq{{POSTSEAL_CLASS}}{{verified}}}}{{eq{{POSTSEAL_NAMES}}{{}}}}}}{{*}}}}\n\
             # What this event gives back ends the connection.\n\
             event_action = {NAME_IS_TOLD}\n\
             # Exim lets a host rest that failed. One that fails what is asked for a partner rests for such partners alone: it\n\
             # is remembered by another key, and the mail of others who are at the same host goes on.\n\
             retry_include_ip_address = ${{if and{{{{or{{{{eq{{POSTSEAL_CLASS}}{{required}}}}{{eq{{POSTSEAL_CLASS}}{{verified}}}}}}}}\
             {{!eq{{POSTSEAL_SAID}}{{class={default}}}}}}}{{no}}{{yes}}}}\n\
             {dane}\n\
             {}",
            match self.default {
                Class::Plain => "plain text, even where TLS is offered.",
                Class::Opportunistic => "TLS where it is offered, otherwise plain text.",
                Class::Required => "TLS, or the mail waits and comes back in the end.",
                Class::Verified => "TLS with a trusted certificate for the host, or the mail waits.",
            },
            order.roots,
            ciphers::transport(order),
            default = self.default,
        )
    }

    /// The certificate that is shown, in transports that show none of their own; none where nobody has use for it.
    pub(super) fn client(order: &Order) -> Option<String> {
        let Order { certificate, key, .. } = order;
        // Only built with GnuTLS it takes an empty text for none. With OpenSSL that is a file that is missing, and where TLS
        // may be left out mail goes on in plain text; `fail` is an error since 4.97.
        order.policy.shows_certificate().then(|| {
            format!(
                "# A server that asks for a certificate is shown the one that ours shows itself, where TLS is required or\n\
                 # verified: a partner may take mail with it alone. Others have no use for it. Built with OpenSSL Exim knows\n\
                 # no difference, and shows it to all who ask.\n\
                 # Included in every transport for SMTP that has none of its own.\n\
                 .ifdef _HAVE_GNUTLS\n\
                 tls_certificate = ${{if inlist{{POSTSEAL_CLASS}}{{required : verified}}{{{certificate}}}}}\n\
                 tls_privatekey = ${{if inlist{{POSTSEAL_CLASS}}{{required : verified}}{{{key}}}}}\n\
                 .else\n\
                 tls_certificate = {certificate}\n\
                 tls_privatekey = {key}\n\
                 .endif\n"
            )
        })
    }

    /// What is said of partners.
    pub(super) fn recipients(&self) -> String {
        let mut text = "\
# How mail is sent to partners: the recipient's domain (those below are meant as well), then what is asked.
# plain: plain text. opportunistic: TLS where it is offered. required: TLS or nothing. verified: TLS with a trusted
# certificate for one of the names, or nothing. Read for each message: a change counts at once.
"
        .to_owned();
        for (domain, _, entry) in &self.partners {
            let _ = writeln!(text, "{domain}: {entry}");
        }
        text
    }

    /// Shows what is said of a partner.
    pub(super) fn question(domain: &str) -> String {
        format!("${{lookup{{{domain}}}partial1()lsearch{{{FOLDER}/recipients}}}}")
    }
}
