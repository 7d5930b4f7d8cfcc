//! `postseal policy`: the servers we know, and the configuration for one of them.

use super::{Failure, Outcome, Output};
use crate::explain::{Explain, Fact};
use crate::policy::{
    Capability, Client, Configuration, Counterpart, Direction, Error, Limit, Order, Partner, Policy, Server,
    ServerPath, Support, System, Warning, minimum_from, servers,
};
use crate::tls::Class;
use clap::{Args, Subcommand};
use comfy_table::{Table, presets};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// Step 3: configuration for a mail server.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Every server we know: versions, what it can and cannot do.
    Servers,
    /// Write the configuration for a server into a new folder (or a zip file).
    Export(Box<Export>),
}

/// What to configure, and where to write it.
#[derive(Debug, Args)]
pub struct Export {
    /// The mail server, as `policy servers` lists it.
    #[arg(long, value_name = "ID")]
    server: String,
    /// Its version; without it, what every known version reads is written.
    #[arg(long, value_name = "V")]
    server_version: Option<String>,
    /// The name under which others reach the server.
    #[arg(long, value_name = "NAME")]
    host: String,
    /// Where the certificate with its chain lies on the server; the usual place without it.
    #[arg(long, value_name = "PATH")]
    certificate: Option<String>,
    /// Where the private key lies on the server; the usual place without it.
    #[arg(long, value_name = "PATH")]
    key: Option<String>,
    /// Where the root certificates lie on the server, instead of the usual place.
    #[arg(long, value_name = "PATH")]
    roots: Option<String>,
    /// For mail from everybody: plain, opportunistic, required, verified.
    #[arg(long, value_name = "CLASS")]
    inbound: Option<Class>,
    /// For mail to everybody: plain, opportunistic, required, verified.
    #[arg(long, value_name = "CLASS")]
    outbound: Option<Class>,
    /// A partner who is treated otherwise; can be repeated.
    #[arg(long, value_name = "DOMAIN=OUT[/IN]")]
    partner: Vec<String>,
    /// A server that connects and is treated otherwise, by its address, a range or its name; can be repeated.
    #[arg(long, value_name = "ADDRESS|HOST=CLASS")]
    client: Vec<String>,
    /// By which certificate such a partner or server is recognised when it sends; can be repeated.
    #[arg(long, value_name = "DOMAIN|ADDRESS|HOST=SHA256")]
    fingerprint: Vec<String>,
    /// How old the other side may be: modern, intermediate (recommended), old.
    #[arg(long, value_name = "PROFILE")]
    profile: Option<String>,
    /// The lowest version of TLS, above the profile's: 1.2 or 1.3.
    #[arg(long, value_name = "VERSION")]
    minimum: Option<String>,
    /// Set up the ports where users hand in mail, too (587 and 465).
    #[arg(long)]
    submission: bool,
    /// When sending, go by the certificates that recipients name in the DNS (DANE).
    #[arg(long)]
    dane: bool,
    /// When sending, go by the servers that recipients name on their websites (MTA-STS).
    #[arg(long)]
    mta_sts: bool,
    /// A policy file; the options above go before it.
    #[arg(long, value_name = "policy.toml")]
    file: Option<PathBuf>,
    /// The folder to write: new or empty. With a name that ends in .zip, a zip file.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Runs the command.
pub fn run(command: Command, out: &mut Output) -> Result<Outcome, Failure> {
    match command {
        Command::Servers => list(out),
        Command::Export(export) => write(&export, out)?,
    }
    Ok(Outcome::Good)
}

fn list(out: &mut Output) {
    if out.wants_json() {
        let all: Vec<Value> = servers::ALL.iter().map(|server| described(*server)).collect();
        return out.json(&all);
    }
    for server in servers::ALL {
        let versions: Vec<String> = server.versions().iter().map(ToString::to_string).collect();
        let facts = [("versions", Fact::from(versions.join(" ")))];
        let mut title = vec![
            format!("{} ({})", server.name(), server.id()),
            out.language().say_with("cli-policy-versions", &facts),
        ];
        let origin = if server.is_proven() { "cli-policy-proven" } else { "cli-policy-documented" };
        title.push(out.language().say(origin));
        out.line(title.join(", "));
        let mut table = plain_table();
        let direction =
            |direction: Direction| out.language().say(&format!("direction-{}", direction.as_str()));
        let _ =
            table.set_header([String::new(), direction(Direction::Inbound), direction(Direction::Outbound)]);
        for class in Class::ALL {
            let support = |direction| {
                let support = text_of(server.supports(direction, class));
                out.language().say(&format!("support-{support}"))
            };
            let name = out.language().say(&format!("class-{class}-name"));
            let row =
                [format!("{name} ({class})"), support(Direction::Inbound), support(Direction::Outbound)];
            let _ = table.add_row(row);
        }
        out.line(table.trim_fmt());
        let newest = server.versions().into_iter().next_back();
        let newest = newest.unwrap_or_else(|| server.assumed_version());
        let more: Vec<String> = Capability::BESIDE_CLASSES
            .into_iter()
            .filter(|what| server.can(&newest, *what) != Support::No)
            .map(|what| out.language().say(&format!("capability-{}", what.id())))
            .collect();
        if !more.is_empty() {
            out.say("cli-policy-more", &[("more", more.join(", ").into())]);
        }
    }
}

fn described(server: &dyn Server) -> Value {
    let supports: Map<String, Value> = Direction::ALL
        .into_iter()
        .map(|direction| {
            let classes: Map<String, Value> = Class::ALL
                .into_iter()
                .map(|class| (class.to_string(), json!(server.supports(direction, class))))
                .collect();
            (direction.as_str().to_owned(), classes.into())
        })
        .collect();
    json!({
        "id": server.id(),
        "name": server.name(),
        "versions": server.versions(),
        "supports": supports,
        "proven": server.is_proven(),
    })
}

fn write(export: &Export, out: &mut Output) -> Result<(), Error> {
    let server = servers::find(&export.server)?;
    let order = ordered(export, server)?;
    let configuration = server.configuration(&order)?;
    let readme = {
        let language = out.language();
        configuration.readme(&order, server, |key, facts| language.say_with(key, facts))
    };
    if export.out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip")) {
        configuration.write_zip(&export.out, &readme)?;
    } else {
        configuration.write_folder(&export.out, &readme)?;
    }
    if out.wants_json() {
        out.json(&document(server, &order, &configuration, out));
    } else {
        tell(export, server, &order, &configuration, out);
    }
    Ok(())
}

fn ordered(export: &Export, server: &dyn Server) -> Result<Order, Error> {
    let version = export.server_version.as_deref().map(str::parse).transpose()?;
    let host = export.host.parse()?;
    let path = |given: &Option<String>, usual: ServerPath| match given {
        Some(text) => server.path(text),
        None => Ok(usual),
    };
    Ok(Order {
        server_version: version.unwrap_or_else(|| server.assumed_version()),
        certificate: path(&export.certificate, server.usual_certificate(&host))?,
        key: path(&export.key, server.usual_key(&host))?,
        roots: path(&export.roots, server.usual_roots())?,
        policy: policy(export)?,
        host,
    })
}

fn policy(export: &Export) -> Result<Policy, Error> {
    let mut policy = export.file.as_deref().map(Policy::from_file).transpose()?.unwrap_or_default();
    policy.inbound = export.inbound.unwrap_or(policy.inbound);
    policy.outbound = export.outbound.unwrap_or(policy.outbound);
    let mut named = Policy::default();
    for text in &export.partner {
        named.add(text.parse()?)?;
    }
    for partner in named.partners() {
        let before = policy.partner(&partner.domain).cloned();
        let before = before.unwrap_or_else(|| Partner::new(partner.domain.clone()));
        policy.put(Partner {
            outbound: partner.outbound.or(before.outbound),
            inbound: partner.inbound.or(before.inbound),
            ..before
        });
    }
    widen(&mut policy, export)?;
    Ok(policy)
}

/// What the options say beside classes.
fn widen(policy: &mut Policy, export: &Export) -> Result<(), Error> {
    if let Some(profile) = &export.profile {
        policy.set_profile(profile.parse()?);
    }
    if let Some(minimum) = &export.minimum {
        policy.raise_minimum(minimum_from(minimum)?)?;
    }
    policy.submission |= export.submission;
    policy.dane |= export.dane;
    policy.mta_sts |= export.mta_sts;
    let mut named = Policy::default();
    for text in &export.client {
        named.add_client(text.parse()?)?;
    }
    for client in named.clients() {
        let before = policy.clients().iter().find(|known| known.from == client.from).cloned();
        policy.put_client(Client { inbound: client.inbound, ..before.unwrap_or_else(|| client.clone()) });
    }
    for text in &export.fingerprint {
        let (whom, fingerprint) =
            text.split_once('=').ok_or_else(|| Error::FingerprintMalformed(text.clone()))?;
        policy.recognise(whom, fingerprint.parse()?)?;
    }
    Ok(())
}

fn document(server: &dyn Server, order: &Order, configuration: &Configuration, out: &Output) -> Value {
    let limits: Vec<Value> = configuration
        .limits
        .iter()
        .map(|limit| {
            let words = out.language().explain(limit);
            json!({
                "direction": limit.direction,
                "partner": limit.partner,
                "class": limit.class,
                "why": format!("{} {}", words.what, words.why),
                "instead": words.next,
                "code": limit.code(),
                "severity": limit.reason.severity(),
            })
        })
        .collect();
    json!({
        "server": server.id(),
        "version": order.server_version,
        "host": order.host,
        "files": configuration.files,
        "commands": configuration.commands,
        "steps": steps(configuration, out),
        "limits": limits,
        "warnings": order.policy.warnings().iter().map(|it| warned(it, out)).collect::<Vec<_>>(),
    })
}

fn warned(warning: &Warning, out: &Output) -> Value {
    let words = out.language().explain(warning);
    json!({
        "direction": warning.direction(),
        "partner": warning.partner(),
        "why": format!("{} {}", words.what, words.why),
        "instead": words.next,
        "code": warning.code(),
    })
}

fn tell(
    export: &Export,
    server: &dyn Server,
    order: &Order,
    configuration: &Configuration,
    out: &mut Output,
) {
    out.say(
        "cli-policy-exported",
        &[
            ("server", server.name().into()),
            ("version", order.server_version.to_string().into()),
            ("host", order.host.to_unicode().into()),
            ("out", export.out.display().to_string().into()),
        ],
    );
    if !server.is_proven() {
        out.say("cli-policy-unproven", &[]);
    }
    for (number, step) in (1..).zip(steps(configuration, out)) {
        out.line(format!("{number}. {step}"));
    }
    if !configuration.files.is_empty() {
        out.line("");
        out.say("cli-policy-files", &[]);
        let mut table = plain_table();
        for file in &configuration.files {
            let purpose = out.language().say(&format!("policy-file-{}", file.purpose.id()));
            let action = out.language().say(&format!("policy-action-{}", text_of(file.action)));
            let _ = table.add_row([file.name.clone(), file.path.clone(), action, purpose]);
        }
        out.line(table.trim_fmt());
    }
    if !configuration.limits.is_empty() {
        out.line("");
        out.say("cli-policy-limits", &[]);
    }
    for limit in &configuration.limits {
        let (whom, words) = (whom(limit, out), out.language().explain(limit));
        out.line(format!("- {whom}: {} {}\n  {}", words.what, words.why, words.next));
    }
    let warnings = order.policy.warnings();
    if !warnings.is_empty() {
        out.line("");
        out.say("cli-policy-warnings", &[]);
    }
    for warning in &warnings {
        let words = out.language().explain(warning);
        let direction = warning.direction().map(|it| format!("direction-{}", it.as_str()));
        let direction = direction.map(|key| format!("{}: ", out.language().say(&key))).unwrap_or_default();
        out.line(format!("- {direction}{} {}\n  {}", words.what, words.why, words.next));
    }
    out.line("");
    match configuration.system {
        System::Unix => out.say("cli-policy-next", &[]),
        System::Windows => out.say("cli-policy-next-windows", &[]),
        System::Service => out.say("cli-policy-next-service", &[]),
        System::Console => out.say("cli-policy-next-console", &[]),
    }
}

/// What is to be done by hand, in words.
fn steps(configuration: &Configuration, out: &Output) -> Vec<String> {
    configuration.steps.iter().map(|step| out.language().say_with(&step.key(), &step.facts)).collect()
}

/// "Receiving, bank.example, TLS, verified".
fn whom(limit: &Limit, out: &Output) -> String {
    let direction = out.language().say(&format!("direction-{}", limit.direction.as_str()));
    let partner = limit.partner.as_ref().map(Counterpart::to_unicode);
    let partner = partner.unwrap_or_else(|| out.language().say("cli-policy-everybody"));
    format!("{direction}, {partner} ({})", limit.class)
}

/// How a value is spelt in JSON, where the keys of its words end in that.
fn text_of(value: impl Serialize) -> String {
    json!(value).as_str().unwrap_or_default().to_owned()
}

fn plain_table() -> Table {
    let mut table = Table::new();
    let _ = table.load_preset(presets::NOTHING);
    table
}
