//! The maps of Postfix for mail that is received: who is asked for what.

use super::inbound::{Entry, MAP, Rule, TLS, WAIT};
use super::own_file;
use crate::policy::{ConfigurationFile, Counterpart, Fingerprint, Origin, Purpose};
use std::fmt::Write;

/// The rules by address.
pub(super) const ADDRESSES: &str = "postseal_addresses";
/// The rules by the name of the server that connects.
pub(super) const HOSTS: &str = "postseal_hosts";
/// From whom the offer of TLS is hidden.
pub(super) const HIDDEN: &str = "postseal_hidden";
/// Those that not every policy has: one that an earlier policy left must not stay in force.
pub(super) const OPTIONAL: [&str; 3] = [ADDRESSES, HOSTS, HIDDEN];

/// The maps that these rules need, and their types.
pub(super) fn of_clients(clients: &[Entry]) -> Vec<(&'static str, &'static str)> {
    let by_host = |entry: &Entry| matches!(entry.whom, Counterpart::Client(Origin::Host(_)));
    let mut maps = Vec::new();
    if clients.iter().any(by_host) {
        maps.push((HOSTS, "texthash"));
    }
    if clients.iter().any(|entry| !by_host(entry)) {
        maps.push((ADDRESSES, "cidr"));
    }
    maps
}

fn action(entry: &Entry) -> String {
    match entry.rule {
        Rule::Nothing | Rule::Hide => "DUNNO".to_owned(),
        Rule::Tls => TLS.to_owned(),
        Rule::Wait => WAIT.to_owned(),
        Rule::Certificate(_) => class_of(&entry.whom),
    }
}

/// By the domain in MAIL FROM.
pub(super) fn senders(partners: &[Entry]) -> ConfigurationFile {
    let mut text = format!(
        "\
# What is asked of partners when they send: the sender's domain, then a rule of main.cf.
# DUNNO: no more than of everybody. {TLS}: TLS, or the mail is refused.
# The domains below are meant as well. Bounces have no sender and are not found here.
#
# Read when a process starts: after a change run \"postfix reload\" (no postmap).
"
    );
    for entry in partners {
        let Counterpart::Domain(domain) = &entry.whom else { continue };
        let action = action(entry);
        text.push('\n');
        for domain in domain.spellings() {
            // The second line is for servers where parent_domain_matches_subdomains was changed.
            let _ = writeln!(text, "{domain} {action}\n.{domain} {action}");
        }
    }
    own_file(MAP.to_owned(), Purpose::InboundPartners, text)
}

/// By where a connection comes from.
pub(super) fn clients(clients: &[Entry]) -> Vec<ConfigurationFile> {
    let (mut addresses, mut hosts, mut hidden) = (String::new(), String::new(), String::new());
    for entry in clients {
        let (from, action) = (&entry.whom, action(entry));
        if matches!(from, Counterpart::Client(Origin::Host(_))) {
            let _ = write!(hosts, "\n{from} {action}\n.{from} {action}\n");
            continue;
        }
        let _ = writeln!(addresses, "{from} {action}");
        // Where a part of a range is to see the offer, its line stands before that of the range.
        let keyword = if matches!(entry.rule, Rule::Hide) { "starttls" } else { "silent-discard" };
        let _ = writeln!(hidden, "{from} {keyword}");
    }
    let mut files = Vec::new();
    if !addresses.is_empty() {
        let text = format!(
            "\
# What is asked of servers by their address: an address or a range, then a rule of main.cf. The first line that fits
# holds: narrow ranges stand before wide ones.
# DUNNO: no more than of everybody. {TLS}: TLS, or the mail is refused.
#
# Read when a process starts: after a change run \"postfix reload\" (no postmap).

{addresses}"
        );
        files.push(own_file(ADDRESSES.to_owned(), Purpose::InboundClients, text));
    }
    if !hosts.is_empty() {
        let text = format!(
            "\
# What is asked of servers by their name: the name, then a rule of main.cf. The names below are meant as well.
# The name is the one that the DNS gives for the address and that leads back to it; a server without one is not found.
#
# Read when a process starts: after a change run \"postfix reload\" (no postmap).
{hosts}"
        );
        files.push(own_file(HOSTS.to_owned(), Purpose::InboundClients, text));
    }
    if clients.iter().any(|entry| matches!(entry.rule, Rule::Hide)) {
        let text = format!(
            "\
# From whom the offer of TLS is hidden: an address or a range, then starttls. (silent-discard hides nothing.)
# The first line that fits holds. Read when a process starts: after a change run \"postfix reload\" (no postmap).

{hidden}"
        );
        files.push(own_file(HIDDEN.to_owned(), Purpose::InboundClients, text));
    }
    files
}

/// The certificates by which somebody is recognised, and what is asked then.
pub(super) fn certificates(
    whom: &Counterpart,
    known: &[Fingerprint],
    beyond: Option<&str>,
) -> ConfigurationFile {
    let then = beyond.unwrap_or("OK");
    let mut text = format!(
        "# The certificates with which the servers of {whom} identify themselves: SHA-256, then {then}.\n\
         # openssl x509 -in THEIR-CERTIFICATE.pem -noout -fingerprint -sha256\n\
         # One who is recognised passes what stands behind in smtpd_sender_restrictions.\n"
    );
    for fingerprint in known {
        let _ = writeln!(text, "{} {then}", fingerprint.with_colons());
    }
    own_file(certificates_of(whom), Purpose::ClientCertificates, text)
}

/// The name of a partner's own restriction class: a parameter, so letters, digits and underscores only. A dot is
/// one underscore, a hyphen two; they never stand side by side in a domain, so no two domains share a name. In an
/// address, where no letter but a to f follows a dot or a colon, a slash is `_p` and a colon `_x`.
pub(super) fn class_of(whom: &Counterpart) -> String {
    let kind = match whom {
        Counterpart::Domain(_) => "only",
        Counterpart::Client(Origin::Host(_)) => "host",
        Counterpart::Client(Origin::Address(_)) => "from",
    };
    format!("postseal_{kind}_{}", word(whom))
}

fn word(whom: &Counterpart) -> String {
    whom.to_string().replace('-', "__").replace('.', "_").replace('/', "_p").replace(':', "_x")
}

/// The name of the map of its certificates.
pub(super) fn certificates_of(whom: &Counterpart) -> String {
    match whom {
        Counterpart::Domain(domain) => format!("postseal_clients_{domain}"),
        // A domain has no underscore.
        Counterpart::Client(Origin::Host(_)) => format!("postseal_clients_host_{}", word(whom)),
        Counterpart::Client(Origin::Address(_)) => format!("postseal_clients_from_{}", word(whom)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn whom(text: &str) -> Counterpart {
        Counterpart::Client(text.parse().unwrap())
    }

    fn origins() -> impl Strategy<Value = Counterpart> {
        let host = "[a-z0-9]{1,3}(-?[a-z0-9]{1,2})?(\\.[a-z]{1,2}){1,2}";
        let address = (any::<std::net::IpAddr>(), 0..129u8).prop_map(|(ip, prefix)| format!("{ip}/{prefix}"));
        prop_oneof![host, address]
            .prop_filter_map("is no origin", |text| text.parse().ok().map(Counterpart::Client))
    }

    #[test]
    fn a_class_is_named_after_whom_it_is_for() {
        assert_eq!(class_of(&whom("192.0.2.0/24")), "postseal_from_192_0_2_0_p24");
        assert_eq!(class_of(&whom("2001:db8::/32")), "postseal_from_2001_xdb8_x_x_p32");
        assert_eq!(class_of(&whom("mx-1.bank.example")), "postseal_host_mx__1_bank_example");
    }

    proptest! {
        #[test]
        fn a_name_is_a_parameter_and_nobody_shares_it(one in origins(), other in origins()) {
            for name in [class_of(&one), certificates_of(&one)] {
                prop_assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'), "{}", name);
            }
            prop_assert_eq!(one == other, class_of(&one) == class_of(&other));
            prop_assert_eq!(one == other, certificates_of(&one) == certificates_of(&other));
        }
    }
}
