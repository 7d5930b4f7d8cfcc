//! `postseal policy`: the servers we know, and the configuration for one of them.

mod asked;
mod compare;

use super::inspect::Protection;
use super::{Failure, Outcome, Output};
use crate::explain::{Explain, Fact};
use crate::policy::own::{self, LIMIT};
use crate::policy::{
    Capability, Configuration, Direction, Directive, Error, Identity, Order, Server, Source, Support, System,
    Together, Warning, servers,
};
use crate::store;
use crate::tls::Class;
use asked::Asked;
use clap::{Args, Subcommand};
use comfy_table::{Table, presets};
pub use compare::Compare;
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
    /// Show what would change in the administrator's own configuration.
    Compare(Box<Compare>),
}

/// What to configure, and where to write it.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    asked: Asked,
    /// The server's own main file as it is now: routes that it has for partners get the rules of their domains (Postfix:
    /// main.cf, with the tables of transport_maps that lie beside it).
    #[arg(long, value_name = "FILE")]
    own: Option<PathBuf>,
    /// Say what each directive does, with the page on which the vendor explains it.
    #[arg(long)]
    explain: bool,
    /// The certificate with its chain as it lies here, to be put into the bundle.
    #[arg(long, value_name = "FILE")]
    certificate_file: Option<PathBuf>,
    /// The private key as it lies here, to be put into the bundle, which is then as secret as the key.
    #[arg(long, value_name = "FILE", requires = "certificate_file")]
    key_file: Option<PathBuf>,
    #[command(flatten)]
    protection: Protection,
    /// The folder to write: new or empty. With a name that ends in .zip, a zip file.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Runs the command.
pub fn run(command: Command, out: &mut Output) -> Result<Outcome, Failure> {
    match command {
        Command::Servers => list(out),
        Command::Export(export) => write(&export, out)?,
        Command::Compare(compare) => compare::run(&compare, out)?,
    }
    Ok(Outcome::Good)
}

fn list(out: &mut Output) {
    if out.wants_json() {
        let all: Vec<Value> = servers::ALL.iter().map(|server| described(*server)).collect();
        return out.json(&all);
    }
    for server in servers::ALL {
        let name = server.named(&|key| out.language().say(key));
        let mut title = vec![format!("{name} ({})", server.id())];
        if server.source() != Source::General {
            let versions: Vec<String> = server.versions().iter().map(ToString::to_string).collect();
            let facts = [("versions", Fact::from(versions.join(" ")))];
            title.push(out.language().say_with("cli-policy-versions", &facts));
        }
        let told = out.language().say(&format!("cli-policy-{}", server.told_as()));
        title.push(match server.ran() {
            Some([oldest, newest]) if oldest != newest => format!("{told} ({oldest} \u{2013} {newest})"),
            Some([only, _]) => format!("{told} ({only})"),
            None => told,
        });
        out.line(title.join(", "));
        if !server.stands_for().is_empty() {
            out.say("cli-policy-stands-for", &[("names", server.stands_for().join(", ").into())]);
        }
        // Nothing is known of it: a table would say that it can do everything.
        if server.source() == Source::General {
            continue;
        }
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
        let platforms: Vec<String> =
            server.platforms().iter().map(|it| format!("{} ({})", it.name(), it.id())).collect();
        if !platforms.is_empty() {
            out.say("cli-policy-platforms", &[("platforms", platforms.join("; ").into())]);
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
        "platforms": server.platforms(),
        "supports": supports,
        "proven": server.is_proven(),
        "ran": server.ran(),
        "source": server.source().id(),
        "stands_for": server.stands_for(),
    })
}

fn write(export: &Export, out: &mut Output) -> Result<(), Failure> {
    let (server, mut order) = export.asked.order()?;
    if let Some(file) = &export.own {
        let _ = server.main_file().ok_or(Error::OwnUnknown(server.name()))?;
        let own = own::text_of(&store::read(file, LIMIT)?);
        let tables = own::tables(server, file, &own);
        order.routes = server.routes(&own, &|name| tables.get(name).cloned());
    }
    let mut configuration = server.configuration(&order)?;
    if let Some(chain) = &export.certificate_file {
        let passphrase = export.protection.passphrase()?;
        configuration.bring(Identity::read(chain, export.key_file.as_deref(), passphrase.as_ref())?);
    }
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
        let mut document = document(server, &order, &configuration, out);
        if export.explain {
            document["directives"] = directives(server, &configuration, out);
        }
        out.json(&document);
    } else {
        tell(export, server, &order, &configuration, out);
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
        "platform": server.platforms().contains(&order.platform).then_some(order.platform),
        "host": order.host,
        "files": configuration.files,
        "commands": configuration.commands,
        "steps": steps(configuration, out),
        "limits": limits,
        "warnings": order.policy.warnings().iter().map(|it| warned(it, out)).collect::<Vec<_>>(),
    })
}

/// What each directive does, and where the vendor says so.
fn directives(server: &dyn Server, configuration: &Configuration, out: &Output) -> Value {
    let said = |file: &str, it: &Directive| {
        let sentence = out.language().say(it.key());
        json!({ "file": file, "name": it.name, "sentence": sentence, "page": it.page })
    };
    let in_files = configuration
        .files
        .iter()
        .flat_map(|file| server.directives(file).iter().map(|it| said(&file.name, it)).collect::<Vec<_>>());
    let commands = configuration.system.script("apply").unwrap_or_default();
    in_files.chain(server.commanded(configuration).iter().map(|it| said(&commands, it))).collect()
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
            (
                "title",
                server.title(&order.server_version, &|key, facts| out.language().say_with(key, facts)).into(),
            ),
            ("host", order.host.to_unicode().into()),
            ("out", export.out.display().to_string().into()),
        ],
    );
    match server.source() {
        Source::Proven => {}
        Source::Documented if server.system() == System::Console => out.say("cli-policy-unproven-steps", &[]),
        Source::Documented => out.say("cli-policy-unproven", &[]),
        Source::General => {
            if let Some(name) = servers::stood_for(export.asked.named()) {
                out.say("cli-policy-no-page", &[("name", name.into())]);
            }
            out.say("cli-policy-general", &[]);
        }
    }
    for (number, step) in (1..).zip(steps(configuration, out)) {
        out.line(format!("{number}. {}", step.replace('\n', "\n   ")));
    }
    if !configuration.files.is_empty() {
        out.line("");
        out.say("cli-policy-files", &[]);
        let mut table = plain_table();
        for file in &configuration.files {
            let purpose = out.language().say(&format!("policy-file-{}", file.purpose.id()));
            let action = out.language().say(file.action.key());
            let _ = table.add_row([file.name.clone(), file.path.clone(), action, purpose]);
        }
        out.line(table.trim_fmt());
    }
    if export.explain {
        explain(server, configuration, out);
    }
    if !configuration.limits.is_empty() {
        out.line("");
        out.say("cli-policy-limits", &[]);
    }
    for limit in Together::all(&configuration.limits) {
        let (whom, words) = (limit.whom(&|key| out.language().say(key)), out.language().explain(&limit));
        out.line(format!("- {whom}: {} {}\n  {}", words.what, words.why, words.next));
    }
    let warnings = order.policy.warnings();
    if !warnings.is_empty() {
        out.line("");
        out.say("cli-policy-warnings", &[]);
    }
    for warning in &warnings {
        let words = out.language().explain(warning);
        let lead = warning.lead(&|key| out.language().say(key));
        out.line(format!("- {lead}{} {}\n  {}", words.what, words.why, words.next));
    }
    out.line("");
    match configuration.system {
        System::Unix => out.say("cli-policy-next", &[]),
        System::Windows => out.say("cli-policy-next-windows", &[]),
        System::Service => out.say("cli-policy-next-service", &[]),
        System::Console => out.say("cli-policy-next-console", &[]),
    }
}

fn explain(server: &dyn Server, configuration: &Configuration, out: &mut Output) {
    out.line("");
    out.say("cli-policy-directives", &[]);
    let in_files = configuration.files.iter().map(|file| (file.path.clone(), server.directives(file)));
    let commands =
        (configuration.system.script("apply").unwrap_or_default(), server.commanded(configuration));
    for (place, directives) in in_files.chain([commands]).filter(|(_, all)| !all.is_empty()) {
        out.line(format!("{place}:"));
        for directive in directives {
            let sentence = out.language().say(directive.key());
            out.line(format!("- {}: {sentence}\n  {}", directive.name, directive.page));
        }
    }
}

/// What is to be done by hand, in words.
fn steps(configuration: &Configuration, out: &Output) -> Vec<String> {
    configuration.steps.iter().map(|step| out.language().say_with(&step.key(), &step.facts)).collect()
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
