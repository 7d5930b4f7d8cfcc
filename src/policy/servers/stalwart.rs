//! Stalwart 0.16 and later, by its own command line. Written from its documentation:
//! <https://stalw.art/docs/mta/outbound/tls>, <https://stalw.art/docs/ref/object/mta-tls-strategy>,
//! `…/mta-outbound-strategy`, `…/mta-stage-mail`, `…/certificate`, <https://stalw.art/docs/management/cli/apply>.
//!
//! - Everything is an object in its database; `stalwart-cli apply` takes a plan, one JSON object in each line.
//! - Outbound, an expression names a TLS strategy for each delivery. A strategy that refuses invalid certificates
//!   compares with the name in the MX record. Its own default sends again without the check, or without TLS.
//! - Inbound, a sender can be refused by its domain and by `is_tls`. A sender's certificate is not asked for.
//! - It speaks TLS by rustls: 1.2 and 1.3, nothing older.

use crate::policy::plan::Plan;
use crate::policy::shell::quoted;
use crate::policy::{
    Action, Capability, Commands, Configuration, ConfigurationFile, Direction, Error, Limit, Manual, Order,
    Partner, Purpose, Reason, Server, Step, Support, Version, own_port,
};
use crate::tls::{Class, TlsVersion};
use serde_json::{Value, json};

/// Stalwart.
#[derive(Debug)]
pub(super) struct Stalwart;

/// What stood in the two objects that we change, as a plan that brings it back.
const BEFORE: &str = "\"$HOME\"/postseal-stalwart-before.ndjson";
const PLAN: &str = "postseal.ndjson";
const CERTIFICATE: &str = "postseal-certificate.ndjson";

impl Server for Stalwart {
    fn id(&self) -> &'static str {
        "stalwart"
    }

    fn name(&self) -> &'static str {
        "Stalwart"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[0, 16])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, Class::Plain | Class::Verified) => Support::No,
            _ => Support::Yes,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls12) | Capability::Dane | Capability::MtaSts => Support::Yes,
            _ => Support::No,
        }
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { written, ..Manual::new("stalwart", manual_page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = Plan::of(self, Direction::Inbound, order);
        let outbound = Plan::of(self, Direction::Outbound, order);
        let used = strategies(&outbound);
        let file = |name: &str, purpose, lines: Vec<Value>| ConfigurationFile {
            path: format!("/root/postseal/{name}"),
            name: name.to_owned(),
            action: Action::Create,
            mode: 0o644,
            text: lines.iter().map(Value::to_string).collect::<Vec<_>>().join("\n") + "\n",
            purpose,
        };
        let plan = vec![
            update("MtaOutboundStrategy", &json!({ "tls": sending(&outbound) })),
            update("MtaStageMail", &json!({ "isSenderAllowed": receiving(&inbound) })),
        ];
        let mut files = vec![
            file(PLAN, Purpose::Settings, plan),
            file(CERTIFICATE, Purpose::Settings, vec![certificate(order)]),
        ];
        files.extend(used.iter().map(|class| {
            file(&format!("{}.ndjson", strategy(*class)), Purpose::OutboundPartners, vec![create(*class)])
        }));
        let commands = commands(order, &used);
        let mut limits = inbound.limits;
        if inbound.partners.iter().any(|(_, class)| *class > inbound.everybody) {
            let class = inbound.everybody;
            limits.push(Limit {
                direction: Direction::Inbound,
                partner: None,
                class,
                reason: Reason::BounceUnseen,
            });
        }
        limits.extend(outbound.limits);
        let steps = ["stalwart-login", "stalwart-files", "stalwart-own"]
            .map(|id| Step { id, facts: Vec::new() })
            .to_vec();
        Ok(Configuration { files, commands, steps, limits, ..Configuration::default() })
    }
}

/// The name of the TLS strategy for a class.
fn strategy(class: Class) -> String {
    format!("postseal-{class}")
}

/// The classes of which a strategy is needed: "TLS if offered" for everybody is Stalwart's own.
fn strategies(outbound: &Plan<'_>) -> Vec<Class> {
    let everybody = Some(outbound.everybody).filter(|class| *class != Class::Opportunistic);
    let mut used: Vec<Class> = outbound.partners.iter().map(|(_, class)| *class).chain(everybody).collect();
    used.sort_unstable();
    used.dedup();
    used
}

/// The line of a plan that makes a strategy.
fn create(class: Class) -> Value {
    let (start, other) = match class {
        Class::Plain => ("disable", "disable"),
        Class::Opportunistic => ("optional", "optional"),
        Class::Required | Class::Verified => ("require", "optional"),
    };
    json!({ "@type": "create", "object": "MtaTlsStrategy", "value": { strategy(class): {
        "name": strategy(class),
        "description": "Written by Postseal",
        "startTls": start,
        "dane": other,
        "mtaSts": other,
        "allowInvalidCerts": class != Class::Verified,
    } } })
}

fn update(object: &str, value: &Value) -> Value {
    json!({ "@type": "update", "object": object, "value": value })
}

fn certificate(order: &Order) -> Value {
    let file = |path: &str| json!({ "@type": "File", "filePath": path });
    json!({ "@type": "create", "object": "Certificate", "value": { "postseal": {
        "certificate": file(order.certificate.as_str()),
        "privateKey": file(order.key.as_str()),
    } } })
}

/// The partners, those below others before them: the first condition that holds decides.
fn nearest_first<'a>(plan: &Plan<'a>) -> Vec<(&'a Partner, Class)> {
    let mut partners = plan.partners.clone();
    partners.sort_by_key(|(partner, _)| std::cmp::Reverse(partner.domain.as_str().len()));
    partners
}

/// A condition: the variable is the partner's domain, or one below it. (A domain has no quote in it.)
fn is(variable: &str, partner: &Partner) -> String {
    let spellings = partner.domain.spellings();
    let is = |it: &String| format!("{variable} == '{it}' || ends_with({variable}, '.{it}')");
    format!("({})", spellings.iter().map(is).collect::<Vec<_>>().join(" || "))
}

fn sending(plan: &Plan<'_>) -> Value {
    let mut conditions: Vec<Value> = nearest_first(plan)
        .into_iter()
        .map(|(partner, class)| {
            json!({ "if": is("rcpt_domain", partner), "then": format!("'{}'", strategy(class)) })
        })
        .collect();
    if plan.everybody != Class::Opportunistic {
        return json!({ "match": conditions, "else": format!("'{}'", strategy(plan.everybody)) });
    }
    // As Stalwart has it: a certificate that is not valid is no reason to keep mail that may go in plain text.
    conditions.push(json!({ "if": "retry_num > 0 && last_error == 'tls'", "then": "'invalid-tls'" }));
    json!({ "match": conditions, "else": "'default'" })
}

fn receiving(plan: &Plan<'_>) -> Value {
    // As Stalwart has it.
    let usual = "!is_empty(authenticated_as) || !key_exists('spam-block', sender_domain)";
    let without_tls = "!is_tls && is_empty(authenticated_as)";
    let mut conditions = Vec::new();
    if plan.everybody >= Class::Required {
        conditions.push(json!({ "if": without_tls, "then": "false" }));
    } else {
        conditions.extend(nearest_first(plan).into_iter().map(|(partner, class)| {
            let domain = is("sender_domain", partner);
            if class >= Class::Required {
                json!({ "if": format!("{without_tls} && {domain}"), "then": "false" })
            } else {
                json!({ "if": domain, "then": usual })
            }
        }));
    }
    json!({ "match": conditions, "else": usual })
}

/// Where the vendor explains it.
fn manual_page(file: &str, name: &str) -> String {
    let object = match (file, name) {
        (CERTIFICATE, _) => "certificate",
        (PLAN, "MtaStageMail" | "isSenderAllowed") => "mta-stage-mail",
        (PLAN, _) => "mta-outbound-strategy",
        _ => "mta-tls-strategy",
    };
    format!("https://stalw.art/docs/ref/object/{object}")
}

/// The objects of its plans, and what is set in them.
fn written(file: &str) -> &'static [&'static str] {
    match file {
        PLAN => &["MtaOutboundStrategy", "tls", "MtaStageMail", "isSenderAllowed", "match", "else"],
        CERTIFICATE => &["Certificate", "certificate", "privateKey"],
        _ => &["MtaTlsStrategy", "startTls", "dane", "mtaSts", "allowInvalidCerts"],
    }
}

fn commands(order: &Order, used: &[Class]) -> Commands {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let host = quoted(order.host.as_str());
    let mut apply = vec![
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate}"),
        format!(
            "[ -e {BEFORE} ] || {{\n  \
               stalwart-cli snapshot MtaOutboundStrategy MtaStageMail --output {BEFORE}.new\n  \
               mv {BEFORE}.new {BEFORE}\n\
             }}"
        ),
        format!(
            "[ \"$(stalwart-cli query certificate --where text={host} --fields id --json)\" != '[]' ] ||\n  \
               stalwart-cli apply --file {CERTIFICATE}"
        ),
    ];
    apply.extend(used.iter().map(|class| {
        let name = strategy(*class);
        format!(
            "[ \"$(stalwart-cli query mta-tls-strategy --where name={name} --fields id --json)\" != '[]' ] ||\n  \
               stalwart-cli apply --file {name}.ndjson"
        )
    }));
    apply.push(format!("stalwart-cli apply --file {PLAN}"));
    Commands {
        apply,
        check: vec![
            format!("stalwart-cli apply --file {PLAN} --dry-run"),
            "stalwart-cli get mta-outbound-strategy".to_owned(),
            "stalwart-cli get mta-stage-mail".to_owned(),
            "stalwart-cli query mta-tls-strategy".to_owned(),
        ],
        verify: vec![own_port::look(order, 25, Some("smtp"))],
        undo: vec![
            // Stops here, with a message, where nothing was applied.
            format!("ls -l {BEFORE}"),
            format!("stalwart-cli apply --file {BEFORE}"),
            format!("rm -f {BEFORE}"),
        ],
    }
}
