//! Mail that Haraka receives.

use crate::policy::{Client, Counterpart, Direction, Fingerprint, Limit, Order, Origin, Policy, Reason};
use crate::tls::Class;
use ipnet::IpNet;
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// What is done for mail that is received.
pub(super) struct Plan {
    everybody: Class,
    /// TLS is offered to other servers.
    pub(super) offered: bool,
    /// Users hand in mail here.
    submission: bool,
    /// Addresses to which it is not offered.
    hidden: Vec<IpNet>,
    senders: Map<String, Value>,
    hosts: Map<String, Value>,
    /// The narrowest ranges first.
    addresses: Vec<(IpNet, Value)>,
    pub(super) limits: Vec<Limit>,
}

/// Nothing is asked before MAIL, so a partner can be asked for more than everybody and for less.
pub(super) fn plan(policy: &Policy) -> Plan {
    let partners = policy.partners().iter().filter_map(|partner| partner.inbound);
    let strictest =
        partners.clone().chain(policy.clients().iter().map(|it| it.inbound)).fold(policy.inbound, Class::max);
    let mut plan = Plan {
        everybody: policy.inbound,
        offered: strictest > Class::Plain,
        submission: policy.submission,
        hidden: hidden(policy.clients()),
        senders: Map::new(),
        hosts: Map::new(),
        addresses: Vec::new(),
        limits: Vec::new(),
    };
    match policy.inbound {
        Class::Plain if plan.offered => plan.limit(None, Class::Plain, Reason::PlainStillOffered),
        // The ports for users have rules of their own where they are asked for.
        Class::Plain | Class::Required | Class::Verified if !policy.submission => {
            plan.limit(None, policy.inbound, Reason::EveryListener);
        }
        _ => {}
    }
    if policy.inbound == Class::Verified {
        plan.limit(None, Class::Verified, Reason::HostByDns);
    }
    for partner in policy.partners() {
        let Some(class) = partner.inbound else { continue };
        let domain = partner.domain.to_string();
        let names = names(&partner.certificate_names, Some(&domain));
        let rule = plan.rule(partner.into(), class, &partner.client_certificates, &names);
        let _ = plan.senders.insert(domain, rule);
    }
    if partners.max().is_some_and(|class| class > policy.inbound) {
        plan.limit(None, strictest, Reason::BounceUnseen);
    }
    for client in policy.clients() {
        let host = match &client.from {
            Origin::Host(host) => Some(host.to_string()),
            Origin::Address(_) => None,
        };
        let names = names(&client.certificate_names, host.as_deref());
        let rule = plan.rule(client.into(), client.inbound, &client.client_certificates, &names);
        match (&client.from, host) {
            (Origin::Address(net), _) => plan.addresses.push((*net, rule)),
            (Origin::Host(_), host) => {
                plan.limit(Some(client.into()), client.inbound, Reason::HostByDns);
                let _ = plan.hosts.insert(host.unwrap_or_default(), rule);
            }
        }
    }
    plan.addresses.sort_by_key(|(net, _)| std::cmp::Reverse(net.prefix_len()));
    if policy.submission {
        plan.limit(None, Class::Required, Reason::SubmissionNeedsLogin);
    }
    plan
}

/// Ranges to which TLS need not be offered: those in which nobody is asked for it.
fn hidden(clients: &[Client]) -> Vec<IpNet> {
    let of = |client: &Client| match client.from {
        Origin::Address(net) => Some((net, client.inbound)),
        Origin::Host(_) => None,
    };
    let all: Vec<(IpNet, Class)> = clients.iter().filter_map(of).collect();
    let asked = |net: &IpNet| all.iter().any(|(other, class)| *class > Class::Plain && net.contains(other));
    all.iter().filter(|(net, class)| *class == Class::Plain && !asked(net)).map(|(net, _)| *net).collect()
}

/// The names of which a certificate has to carry one, as the plugin takes them: `*.` is everything below. Null where
/// none is known.
fn names(told: &[crate::name::DnsName], domain: Option<&str>) -> Value {
    match domain {
        _ if !told.is_empty() => json!(told.iter().map(ToString::to_string).collect::<Vec<_>>()),
        Some(domain) => json!([domain, format!("*.{domain}")]),
        None => Value::Null,
    }
}

impl Plan {
    /// What is said of somebody.
    fn rule(&mut self, whom: Counterpart, class: Class, known: &[Fingerprint], names: &Value) -> Value {
        let is_hidden =
            matches!(&whom, Counterpart::Client(Origin::Address(net)) if self.hidden.contains(net));
        match class {
            Class::Plain if self.offered && !is_hidden => {
                self.limit(Some(whom), class, Reason::PlainStillOffered);
            }
            Class::Verified if !known.is_empty() => self.limit(Some(whom), class, Reason::FingerprintPinned),
            Class::Verified if names.is_null() => self.limit(Some(whom), class, Reason::NameNotCompared),
            _ => {}
        }
        if class != Class::Verified {
            return json!({ "class": class.as_str() });
        }
        let known: Vec<String> = known.iter().map(Fingerprint::with_colons).collect();
        json!({ "class": class.as_str(), "names": names, "certificates": known })
    }

    fn limit(&mut self, partner: Option<Counterpart>, class: Class, reason: Reason) {
        self.limits.push(Limit { direction: Direction::Inbound, partner, class, reason });
    }

    /// Somebody has to show a certificate.
    pub(super) fn verifies(&self) -> bool {
        let verified = |rule: &Value| rule["class"] == Class::Verified.as_str();
        self.everybody == Class::Verified
            || self.senders.values().chain(self.hosts.values()).any(verified)
            || self.addresses.iter().any(|(_, rule)| verified(rule))
    }

    /// The plugin that offers TLS is needed.
    pub(super) fn is_loaded(&self) -> bool {
        self.offered || self.submission
    }

    /// To whom TLS is not offered, as `tls.ini` takes it.
    pub(super) fn ini(&self) -> String {
        let mut text = String::new();
        if !self.offered && self.submission {
            text.push_str("; To users alone TLS is offered.\nno_starttls_ports[]=25\n");
        }
        if self.hidden.is_empty() {
            return text;
        }
        text.push_str("[no_tls_hosts]\n; Receiving: TLS is not offered to these.\n");
        for net in &self.hidden {
            let _ = writeln!(text, "{net}");
        }
        text
    }

    /// The table of the plugin.
    pub(super) fn rules(&self, order: &Order) -> String {
        let addresses = self.addresses.iter().map(|(net, rule)| {
            let mut rule = rule.clone();
            rule["from"] = json!(net.to_string());
            rule
        });
        let rules = json!({
            "format": 1,
            "roots": order.roots.as_str(),
            "submission": order.policy.submission,
            "everybody": { "class": self.everybody.as_str() },
            "senders": self.senders,
            "hosts": self.hosts,
            "addresses": addresses.collect::<Vec<_>>(),
        });
        format!("{rules:#}\n")
    }
}
