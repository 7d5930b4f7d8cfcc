//! Mail that OpenSMTPD sends.

use super::{OpenSmtpd, protocols};
use crate::policy::{Direction, Limit, Order, Reason, plan};
use crate::tls::Class;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What is done for mail that is sent.
pub(super) struct Plan {
    everybody: Class,
    /// The partners by the depth of their domains, the deepest first, for what is said of one holds for those below
    /// it unless something is said of them; then by class.
    groups: BTreeMap<(Reverse<usize>, Class), Vec<String>>,
    options: String,
    pub(super) limits: Vec<Limit>,
}

/// How many domains one table has.
const LONGEST: usize = 1_000;

/// The nearest that can be done; what it is not, the limits say.
pub(super) fn plan(order: &Order) -> Plan {
    let direction = Direction::Outbound;
    let plan = plan::Plan::of(&OpenSmtpd, direction, order);
    let mut groups: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for (partner, class) in &plan.partners {
        let depth = partner.domain.as_str().matches('.').count();
        groups.entry((Reverse(depth), *class)).or_default().push(partner.domain.to_string());
    }
    let mut limits = plan.limits;
    let strictest = plan.partners.iter().map(|(_, class)| *class).chain([plan.everybody]).max();
    if let Some(class) = strictest.filter(|class| *class >= Class::Required) {
        let (whose, reason) = match plan.everybody {
            it @ (Class::Plain | Class::Opportunistic) if class > it => (class, Reason::PartnerRouteOwnTls),
            it => (it, Reason::RouteOwnTls),
        };
        limits.push(Limit { direction, partner: None, class: whose, reason });
        if class > plan.everybody {
            limits.push(Limit { direction, partner: None, class, reason: Reason::HostRests });
        }
    }
    Plan { everybody: plan.everybody, groups, options: protocols(order), limits }
}

impl Plan {
    /// The partners of whom TLS is asked, or who may have it.
    pub(super) fn asked(&self) -> impl Iterator<Item = (&str, Class)> {
        let groups = self.groups.iter().filter(|((_, class), _)| *class > Class::Plain);
        groups.flat_map(|((_, class), domains)| domains.iter().map(|domain| (domain.as_str(), *class)))
    }

    /// The tables by which partners are known.
    pub(super) fn tables(&self) -> String {
        let mut text =
            "# Partners, and the domains below them. A rule for each table stands before yours.\n".to_owned();
        for (name, _, domains) in self.named() {
            let entries: Vec<_> = domains.iter().map(|it| format!("\"@{it}\", \"@*.{it}\"")).collect();
            let _ = writeln!(text, "\ntable {name} {{ {} }}", entries.join(", \\\n    "));
        }
        text
    }

    /// What an action that sends has in place of its options for TLS.
    pub(super) fn relay_options(&self) -> String {
        self.tls(self.everybody)
    }

    /// The same for each table of partners.
    pub(super) fn partner_options(&self) -> Vec<(String, String)> {
        self.named().into_iter().map(|(name, class, _)| (name, self.tls(class))).collect()
    }

    /// The tables, their class and their domains. Of one that is longer OpenSMTPD's parser runs over.
    fn named(&self) -> Vec<(String, Class, &[String])> {
        let parts = self.groups.iter().flat_map(|((Reverse(depth), class), domains)| {
            let more = |part| if part > 1 { format!("_{part}") } else { String::new() };
            let parts = (1..).zip(domains.chunks(LONGEST));
            parts.map(move |(part, domains)| (table(*depth, *class) + &more(part), *class, domains))
        });
        parts.collect()
    }

    /// The lines for edit.awk about them.
    pub(super) fn rules(&self) -> String {
        let mut text = format!("relay{}\n", self.relay_options());
        for (table, tls) in self.partner_options() {
            let _ = writeln!(text, "partner {table}{tls}");
        }
        text
    }

    fn tls(&self, class: Class) -> String {
        let tls = match class {
            Class::Plain | Class::Opportunistic => "",
            Class::Required => " tls no-verify",
            Class::Verified => " tls ca postseal",
        };
        // Whoever has to have TLS may ask for our certificate in turn; others have no use for it.
        let pki = if class >= Class::Required { " pki postseal" } else { "" };
        format!("{tls}{pki}{}", self.options)
    }
}

fn table(depth: usize, class: Class) -> String {
    format!("postseal_{depth}_{class}")
}
