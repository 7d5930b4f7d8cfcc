//! Mail that OpenSMTPD receives.

use super::protocols;
use crate::policy::{Counterpart, Direction, Limit, Order, Origin, Reason};
use crate::tls::Class;
use ipnet::IpNet;
use std::fmt::Write;

/// What is done for mail that is received.
pub(super) struct Plan {
    /// What the listeners ask of everybody.
    listener: Class,
    /// The partners of whom something is said, the deepest domain first, and whether they are refused without TLS.
    senders: Vec<(String, bool)>,
    /// The same of servers by their addresses, the narrowest ranges first, and by their names.
    addresses: Vec<(IpNet, bool)>,
    hosts: Vec<(String, bool)>,
    options: String,
    /// The ports where users hand in mail are set up too.
    submission: bool,
    pub(super) limits: Vec<Limit>,
}

/// The nearest that can be done; what it is not, the limits say.
pub(super) fn plan(order: &Order) -> Plan {
    let policy = &order.policy;
    let everybody = policy.inbound;
    let mut limits = Vec::new();
    let mut limit = |partner: Option<Counterpart>, class, reason| {
        limits.push(Limit { direction: Direction::Inbound, partner, class, reason });
    };
    let partners = policy.partners().iter().filter_map(|it| it.inbound);
    let wanted = partners.chain(policy.clients().iter().map(|it| it.inbound)).max();
    // Where somebody is asked for TLS it has to be offered, and it is offered to all.
    let offered = everybody.max(wanted.unwrap_or(Class::Plain)) > Class::Plain;
    let listener = if offered { everybody.max(Class::Opportunistic) } else { Class::Plain };
    if everybody == Class::Plain && offered {
        limit(None, everybody, Reason::PlainStillOffered);
    }
    if policy.submission {
        limit(None, Class::Required, Reason::SubmissionNeedsLogin);
    } else if everybody != Class::Opportunistic {
        limit(None, everybody, Reason::EveryListener);
    }
    if everybody == Class::Verified {
        limit(None, everybody, Reason::NameNotCompared);
    }
    let not_as_asked = |asked| match asked {
        Class::Plain | Class::Opportunistic | Class::Required
            if everybody > asked.max(Class::Opportunistic) =>
        {
            Some(Reason::PartnerNotWeaker)
        }
        Class::Plain if offered => Some(Reason::PlainStillOffered),
        Class::Verified if everybody == Class::Verified => Some(Reason::NameNotCompared),
        Class::Verified => Some(Reason::SenderUnverifiable),
        _ => None,
    };
    let mut senders = Vec::new();
    let mut refused = None;
    for partner in policy.partners() {
        let Some(asked) = partner.inbound else { continue };
        if let Some(reason) = not_as_asked(asked) {
            limit(Some(partner.into()), asked, reason);
        }
        let refuse = asked >= Class::Required;
        if refuse {
            refused = refused.max(Some(asked));
        }
        senders.push((partner.domain.to_string(), refuse));
    }
    let (mut addresses, mut hosts) = (Vec::new(), Vec::new());
    for client in policy.clients() {
        let asked = client.inbound;
        if let Some(reason) = not_as_asked(asked) {
            limit(Some(client.into()), asked, reason);
        }
        match &client.from {
            Origin::Address(net) => addresses.push((*net, asked >= Class::Required)),
            Origin::Host(host) => {
                limit(Some(client.into()), asked, Reason::HostByDns);
                hosts.push((host.to_string(), asked >= Class::Required));
            }
        }
    }
    // Where the listeners ask everybody, there is nothing left to ask.
    if everybody >= Class::Required {
        (addresses, hosts) = (Vec::new(), Vec::new());
    }
    if everybody >= Class::Required || refused.is_none() {
        senders.clear();
    } else if let Some(strictest) = refused {
        limit(None, strictest, Reason::BounceUnseen);
    }
    addresses.sort_by_key(|(net, _)| std::cmp::Reverse(net.prefix_len()));
    hosts.sort_by_key(|(host, _)| std::cmp::Reverse(host.matches('.').count()));
    senders.sort_by_key(|(domain, _)| std::cmp::Reverse(domain.matches('.').count()));
    Plan {
        listener,
        senders,
        addresses,
        hosts,
        options: protocols(order),
        submission: policy.submission,
        limits,
    }
}

impl Plan {
    /// Whether anybody is offered TLS.
    pub(super) fn offered(&self) -> bool {
        self.listener > Class::Plain
    }

    /// What a listener has in place of its options for TLS.
    pub(super) fn listener_options(&self) -> String {
        let tls = match self.listener {
            Class::Plain => return String::new(),
            Class::Opportunistic => "tls",
            Class::Required => "tls-require",
            Class::Verified => "tls-require verify ca postseal",
        };
        format!(" {tls} pki postseal{}", self.options)
    }

    /// What a listener for users has behind the word that asks for TLS; none where they stay as they are.
    pub(super) fn submission_options(&self) -> Option<String> {
        self.submission.then(|| format!(" pki postseal{}", self.options))
    }

    /// Nobody is refused but by the listeners.
    fn asks_nobody(&self) -> bool {
        let refused = |it: &[(String, bool)]| it.iter().any(|(_, refuse)| *refuse);
        !refused(&self.senders) && !refused(&self.hosts) && !self.addresses.iter().any(|(_, refuse)| *refuse)
    }

    /// The lines for edit.awk about it.
    pub(super) fn rule(&self) -> String {
        let filter = if self.asks_nobody() { "" } else { "filter postseal\n" };
        let submission = self.submission_options().map(|options| format!("submission{options}\n"));
        format!("listen{}\n{filter}{}", self.listener_options(), submission.unwrap_or_default())
    }

    /// The filter, where there is somebody to refuse.
    pub(super) fn filter(&self) -> Option<String> {
        if self.asks_nobody() {
            return None;
        }
        let lines = |all: Vec<(String, bool)>, words: [&str; 2]| -> String {
            let line = |(pattern, refuse): (String, bool)| {
                format!("    {pattern}) {} ;;\n", words[usize::from(refuse)])
            };
            all.into_iter().map(line).collect()
        };
        let below = |all: &[(String, bool)]| {
            all.iter().map(|(domain, refuse)| (format!("{domain}|*.{domain}"), *refuse)).collect::<Vec<_>>()
        };
        let addresses = self.addresses.iter().map(|(net, refuse)| (digits(net), *refuse)).collect();
        let client = [":", "strict=1"];
        let script = include_str!("senders.sh")
            .replace("    @ADDRESSES@\n", &lines(addresses, client))
            .replace("    @HOSTS@\n", &lines(below(&self.hosts), client))
            .replace("    @SAID@\n", &lines(below(&self.senders), ["take", "refuse"]));
        Some(script)
    }
}

/// A range of addresses as a pattern of the shell for their hexadecimal digits.
fn digits(net: &IpNet) -> String {
    let (family, bytes) = match net {
        IpNet::V4(net) => (4, net.network().octets().to_vec()),
        IpNet::V6(net) => (6, net.network().octets().to_vec()),
    };
    let all: Vec<u8> = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).collect();
    let (whole, left) = (usize::from(net.prefix_len() / 4), net.prefix_len() % 4);
    let mut pattern = format!("{family}:");
    for digit in &all[..whole] {
        let _ = write!(pattern, "{digit:x}");
    }
    if left > 0 {
        pattern.push('[');
        for digit in all[whole]..all[whole] + (1 << (4 - left)) {
            let _ = write!(pattern, "{digit:x}");
        }
        pattern.push(']');
    }
    if usize::from(net.prefix_len()) < all.len() * 4 { pattern + "*" } else { pattern }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    /// What the filter answers to MAIL without TLS, from these addresses and names.
    fn answers(rules: &[(&str, bool)], from: &[(&str, &str)]) -> Vec<bool> {
        let plan = Plan {
            listener: Class::Opportunistic,
            senders: Vec::new(),
            addresses: rules.iter().filter_map(|(it, refuse)| Some((it.parse().ok()?, *refuse))).collect(),
            hosts: rules
                .iter()
                .filter(|(it, _)| it.parse::<IpNet>().is_err())
                .map(|(it, refuse)| ((*it).to_owned(), *refuse))
                .collect(),
            options: String::new(),
            submission: false,
            limits: Vec::new(),
        };
        let mut said = "config|ready\n".to_owned();
        for (at, (address, name)) in from.iter().enumerate() {
            let _ = write!(
                said,
                "report|0.7|1.0|smtp-in|link-connect|{at:x}|{name}|{address}|127.0.0.1:25\n\
                 filter|0.7|1.0|smtp-in|mail-from|{at:x}|token|bob@bank.example\n"
            );
        }
        let mut shell = Command::new("sh");
        let shell = shell.args(["-c", &plan.filter().unwrap()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut ran = shell.spawn().unwrap();
        ran.stdin.take().unwrap().write_all(said.as_bytes()).unwrap();
        let printed = String::from_utf8(ran.wait_with_output().unwrap().stdout).unwrap();
        let answers = printed.lines().filter(|line| line.starts_with("filter-result|"));
        answers.map(|line| line.contains("|reject|530")).collect()
    }

    #[test]
    fn the_narrowest_range_holds_and_a_name_that_leads_back() {
        let rules = [("192.0.2.128/26", false), ("192.0.2.0/24", true), ("2001:db8:40::/42", true)];
        let from = [
            ("192.0.2.7:4711", true),
            ("192.0.2.130:4711", false),
            ("192.0.2.200:4711", true),
            ("192.0.3.7:4711", false),
            ("[2001:db8:7f::1]:4711", true),
            ("[2001:db8:80::1]:4711", false),
            ("[::ffff:192.0.2.7]:4711", true),
            ("local:0", false),
        ];
        let asked: Vec<_> = from.iter().map(|(address, _)| (*address, "mx.other.example|pass")).collect();
        let expected: Vec<bool> = from.iter().map(|(_, refused)| *refused).collect();
        let asked: Vec<_> = asked.iter().map(|(address, name)| (*address, *name)).collect();
        assert_eq!(answers(&rules, &asked), expected);

        let names =
            ["MX.bank.example|pass", "a.mx.bank.example|pass", "mx.bank.example|fail", "bank.example|pass"];
        let asked = names.map(|name| ("192.0.2.7:4711", name));
        assert_eq!(answers(&[("mx.bank.example", true)], &asked), [true, true, false, false]);
    }
}
