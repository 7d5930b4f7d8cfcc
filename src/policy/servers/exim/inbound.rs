//! Mail that Exim receives.

use super::{FOLDER, file, names};
use crate::policy::{
    ConfigurationFile, Counterpart, Direction, Fingerprint, Limit, Origin, Policy, Purpose, Reason,
};
use crate::tls::Class;
use ipnet::IpNet;
use std::fmt::Write;

/// What is done for mail that is received.
pub(super) struct Plan {
    default: Class,
    /// TLS is offered.
    pub(super) offered: bool,
    /// The ports where users hand in mail are set up too.
    submission: bool,
    /// The partners of whom something is said, by the domain in MAIL FROM.
    pub(super) senders: Vec<(String, String)>,
    /// The same of servers, by their names.
    pub(super) hosts: Vec<(String, String)>,
    /// The same of servers, by their addresses, the narrowest ranges first.
    pub(super) addresses: Vec<(IpNet, Class, String)>,
    pub(super) limits: Vec<Limit>,
}

/// Whether a message comes by a port where users hand in mail.
const FROM_USERS: &str = "inlist{$received_port}{587 : 465}";

/// Nothing is asked before MAIL, so a partner can be asked for more than everybody and for less.
pub(super) fn plan(policy: &Policy) -> Plan {
    let partners = policy.partners().iter().filter_map(|partner| partner.inbound);
    let strictest =
        partners.chain(policy.clients().iter().map(|it| it.inbound)).fold(policy.inbound, Class::max);
    let mut plan = Plan {
        default: policy.inbound,
        offered: strictest > Class::Plain,
        submission: policy.submission,
        senders: Vec::new(),
        hosts: Vec::new(),
        addresses: Vec::new(),
        limits: Vec::new(),
    };
    match policy.inbound {
        Class::Plain if plan.offered => plan.limit(None, Class::Plain, Reason::PlainStillOffered),
        Class::Opportunistic => {}
        class if !plan.submission => plan.limit(None, class, Reason::EveryListener),
        Class::Plain | Class::Required | Class::Verified => {}
    }
    if policy.inbound == Class::Verified {
        plan.limit(None, Class::Verified, Reason::HostByDns);
    }
    if plan.submission {
        plan.limit(None, Class::Required, Reason::SubmissionNeedsLogin);
    }
    for partner in policy.partners() {
        let Some(class) = partner.inbound else { continue };
        let domain = partner.domain.to_string();
        let names = names(&partner.certificate_names, &domain);
        let entry = plan.entry(partner.into(), class, &partner.client_certificates, &names);
        plan.senders.push((domain, entry));
    }
    if policy.partners().iter().filter_map(|it| it.inbound).any(|class| class > policy.inbound) {
        plan.limit(None, strictest, Reason::BounceUnseen);
    }
    for client in policy.clients() {
        let domain = match &client.from {
            Origin::Host(host) => host.to_string(),
            Origin::Address(_) => String::new(),
        };
        let told = !domain.is_empty() || !client.certificate_names.is_empty();
        let names = if told { names(&client.certificate_names, &domain) } else { String::new() };
        let entry = plan.entry(client.into(), client.inbound, &client.client_certificates, &names);
        match client.from {
            Origin::Address(net) => plan.addresses.push((net, client.inbound, entry)),
            Origin::Host(_) => {
                plan.limit(Some(client.into()), client.inbound, Reason::HostByDns);
                plan.hosts.push((domain, entry));
            }
        }
    }
    plan.addresses.sort_by_key(|(net, ..)| std::cmp::Reverse(net.prefix_len()));
    plan
}

impl Plan {
    /// What is said of somebody.
    fn entry(&mut self, whom: Counterpart, class: Class, known: &[Fingerprint], names: &str) -> String {
        let by_address = matches!(whom, Counterpart::Client(Origin::Address(_)));
        if class == Class::Plain && self.offered && !by_address {
            self.limit(Some(whom), class, Reason::PlainStillOffered);
        } else if class == Class::Verified && !known.is_empty() {
            self.limit(Some(whom), class, Reason::FingerprintPinned);
        }
        if class != Class::Verified {
            return format!("class={class}");
        }
        if known.is_empty() {
            return format!("class=verified {names}").trim_end().to_owned();
        }
        let known: Vec<_> = known.iter().map(ToString::to_string).collect();
        format!("class=known certificates=\"{}\"", known.join(" : "))
    }

    fn limit(&mut self, partner: Option<Counterpart>, class: Class, reason: Reason) {
        self.limits.push(Limit { direction: Direction::Inbound, partner, class, reason });
    }

    /// Everything that is said of somebody.
    fn entries(&self) -> impl Iterator<Item = &String> {
        let by_name = self.senders.iter().chain(&self.hosts).map(|(_, entry)| entry);
        by_name.chain(self.addresses.iter().map(|(_, _, entry)| entry))
    }

    /// Somebody has to show a certificate.
    pub(super) fn verifies(&self) -> bool {
        let shown = |entry: &String| entry.starts_with("class=verified") || entry.starts_with("class=known");
        self.default == Class::Verified || self.entries().any(shown)
    }

    pub(super) fn why_advertise(&self) -> &'static str {
        match (self.offered, self.default) {
            (false, _) => "Receiving: TLS is not offered.",
            (true, Class::Plain) => "Receiving: TLS is offered to all, because a partner has to use it.",
            (true, _) => "Receiving: TLS is offered.",
        }
    }

    /// To whom TLS is offered: the first in the list that fits decides.
    pub(super) fn advertise(&self) -> String {
        let servers = self.advertise_to_servers();
        if self.submission && servers != "*" {
            return format!("${{if {FROM_USERS}{{*}}{{{servers}}}}}");
        }
        servers
    }

    fn advertise_to_servers(&self) -> String {
        if !self.offered {
            return String::new();
        }
        if !self.addresses.iter().any(|(_, class, _)| *class == Class::Plain) {
            return "*".to_owned();
        }
        let hidden = self.addresses.iter().map(|(net, class, _)| {
            let not = if *class == Class::Plain { "! " } else { "" };
            format!("{not}{net} ; ")
        });
        // Addresses have colons, so the list has another separator.
        format!("<; {}*", hidden.collect::<String>())
    }

    /// The rules for MAIL.
    pub(super) fn acl(&self) -> String {
        // What is asked of other servers is not for users.
        let servers =
            if self.submission { format!("    condition = ${{if !{FROM_USERS}}}\n") } else { String::new() };
        let users = if self.submission { USERS.replace("FROM_USERS", FROM_USERS) } else { String::new() };
        let mut text = format!(
            "\
# What is asked of those who send, by the domain in MAIL FROM and by the server that connects. Of whom nothing is said,
# what is asked of everybody. Included at the beginning of the list for MAIL.
{users}
  warn
{servers}    set acl_m_postseal_from = ${{lookup{{POSTSEAL_FROM}}partial1()lsearch{{{FOLDER}/senders}}{{$value}}{{}}}}
    set acl_m_postseal_host = ${{lookup{{$sender_host_address}}iplsearch{{{FOLDER}/addresses}}{{$value}}{{}}}}
"
        );
        if !self.hosts.is_empty() {
            let _ = writeln!(
                text,
                "\n  warn\n{servers}    set acl_m_postseal_name = \
                 ${{lookup{{$sender_host_name}}partial1()lsearch{{{FOLDER}/hosts}}{{$value}}{{}}}}"
            );
        }
        // Of each of these something may be said, and all of it holds.
        let mut kinds = vec!["from", "host"];
        if !self.hosts.is_empty() {
            kinds.push("name");
        }
        let said = kinds.iter().map(|kind| format!("$acl_m_postseal_{kind}")).collect::<Vec<_>>().concat();
        let _ = writeln!(
            text,
            "\n  warn\n{servers}    condition = ${{if eq{{{said}}}{{}}}}\n    set acl_m_postseal_host = class={}",
            self.default
        );
        text.extend(kinds.iter().map(|kind| RULES.replace("WHO", kind)));
        text
    }

    /// Who is asked for what.
    pub(super) fn files(&self) -> Vec<ConfigurationFile> {
        let lines = |entries: &[(String, String)]| {
            entries.iter().map(|(name, entry)| format!("{name}: {entry}\n")).collect::<Vec<_>>().concat()
        };
        let senders = format!(
            "\
# What is asked of partners when they send: the domain in MAIL FROM (those below are meant as well), then what is asked.
# plain, opportunistic: nothing. required: TLS. verified: TLS with a trusted certificate for one of the names. known: TLS
# with one of these certificates. Bounces have no sender and are not found here. A change counts at once.
{}",
            lines(&self.senders)
        );
        // A colon would end the key of a line.
        let by_net: Vec<_> =
            self.addresses.iter().map(|(net, _, entry)| (format!("\"{net}\""), entry.clone())).collect();
        let addresses = lines(&by_net);
        let addresses = format!(
            "# What is asked of servers by their address. The first line that fits holds: narrow ranges stand first.\n{addresses}"
        );
        let mut files = vec![
            file("senders", Purpose::InboundPartners, senders),
            file("addresses", Purpose::InboundClients, addresses),
        ];
        if !self.hosts.is_empty() {
            let hosts = format!(
                "# What is asked of servers by the name that the DNS gives for their address, and that leads back to it.\n{}",
                lines(&self.hosts)
            );
            files.push(file("hosts", Purpose::InboundClients, hosts));
        }
        files
    }
}

/// What is asked of users.
const USERS: &str = r"
# Users: no mail without TLS, and on a port that was opened for them, none from anybody who has not logged in.
  deny
    condition = ${if FROM_USERS}
    !encrypted = *
    message = 530 5.7.0 This mail has to come over TLS: STARTTLS comes first
    log_message = postseal: TLS required

  deny
    condition = ${if inlist{$received_port}{POSTSEAL_LOGIN}}
    !authenticated = *
    message = 530 5.7.0 Nobody hands in mail here without logging in
    log_message = postseal: login required
";

/// What is asked for by what is said of WHO, and the answers where it is not there (RFC 3207, section 4: 530).
/// Of whom no names were told: the name of the server that led back to its address, or the sender's domain.
/// (`dns` stands last: where something follows it, Exim 4.94 and earlier with GnuTLS read it for ever.)
const RULES: &str = r"
  warn
    set acl_m_postseal_class = ${extract{class}{$acl_m_postseal_WHO}{$value}{}}
    set acl_m_postseal_names = ${extract{names}{$acl_m_postseal_WHO}{$value}{}}
    set acl_m_postseal_known = ${extract{certificates}{$acl_m_postseal_WHO}{$value}{}}

  deny
    condition = ${if inlist{$acl_m_postseal_class}{required : verified : known}}
    !encrypted = *
    message = 530 5.7.0 This mail has to come over TLS: STARTTLS comes first
    log_message = postseal: TLS required

  deny
    condition = ${if eq{$acl_m_postseal_class}{verified}}
    !verify = certificate
    message = 550 5.7.0 This mail has to come with a client certificate from a trusted authority
    log_message = postseal: certificate required

  deny
    condition = ${if and{{eq{$acl_m_postseal_class}{verified}}{!eq{$acl_m_postseal_names}{}}}}
    !condition = ${if forany{${certextract{subj_altname,>:,dns}{$tls_in_peercert}{$value}{}}}{match{$item}{$acl_m_postseal_names}}}
    message = 550 5.7.0 The client certificate carries none of the names that are expected
    log_message = postseal: certificate with other names

  deny
    condition = ${if and{{eq{$acl_m_postseal_class}{verified}}{eq{$acl_m_postseal_names}{}}}}
    !condition = ${if forany{${certextract{subj_altname,>:,dns}{$tls_in_peercert}{$value}{}}}\
      {or{{eqi{$item}{$sender_host_name}}\
      {eqi{$item}{${sg{$sender_host_name}{\N^[^.]+\N}{*}}}}\
      {match{$item}{\N(?i)(^|\.)\N${rxquote:POSTSEAL_FROM}\$}}}}}
    message = 550 5.7.0 The client certificate carries neither the name of the server nor the domain of the sender
    log_message = postseal: certificate with other names

  deny
    condition = ${if eq{$acl_m_postseal_class}{known}}
    !condition = ${if inlisti{${sha256:$tls_in_peercert}}{$acl_m_postseal_known}}
    message = 550 5.7.0 This mail has to come with a client certificate that is known here
    log_message = postseal: certificate not known
";
