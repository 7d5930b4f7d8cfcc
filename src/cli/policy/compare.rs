//! `postseal policy compare`: the administrator's own configuration, and what would change in it.

use super::{Asked, Error, Output};
use crate::policy::own::{self, Kind, LIMIT};
use crate::store;
use clap::Args;
use comfy_table::Table;
use serde_json::{Value, json};
use std::path::PathBuf;

/// What to configure, and in which file.
#[derive(Debug, Args)]
pub struct Compare {
    #[command(flatten)]
    asked: Asked,
    /// The server's file as it is now: main.cf, exim4.conf, sendmail.mc, smtpd.conf, dovecot.conf, tls.ini, esmtpd,
    /// courierd.
    #[arg(long, value_name = "FILE")]
    own: PathBuf,
    /// Write the file with the changes in it; one that is there stays as it is.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn run(compare: &Compare, out: &mut Output) -> Result<(), Error> {
    let (server, order) = compare.asked.order()?;
    let bytes = store::read(&compare.own, LIMIT)?;
    let own = own::text_of(&bytes);
    let revised = server.revise(&own, &order).ok_or(Error::OwnUnknown(server.name()))??;
    if let Some(path) = &compare.out {
        store::create(path, &own::bytes_of(&revised.text, &bytes))?;
    }
    let difference = revised.difference(&own);
    if out.wants_json() {
        let changes: Vec<Value> = revised
            .changes
            .iter()
            .map(|it| {
                json!({
                    "change": it.kind.id(),
                    "name": it.name,
                    "line": it.line,
                    "before": it.before,
                    "after": it.after,
                })
            })
            .collect();
        out.json(&json!({
            "server": server.id(),
            "version": order.server_version,
            "file": compare.own.display().to_string(),
            "changes": changes,
            "difference": difference,
        }));
        return Ok(());
    }
    let mut table: Table = super::plain_table();
    for change in revised.changes.iter().filter(|it| it.kind != Kind::Added) {
        let line = change.line.map(|line| line.to_string()).unwrap_or_default();
        let _ = table.add_row([
            line,
            change.name.clone(),
            out.language().say(&format!("own-{}", change.kind.id())),
        ]);
    }
    if !table.is_empty() {
        out.line(table.trim_fmt());
        out.line("");
    }
    if difference.is_empty() {
        out.say("cli-policy-no-difference", &[]);
    } else {
        out.line(difference.trim_end());
    }
    if let Some(path) = &compare.out {
        out.say("cli-policy-revised", &[("out", path.display().to_string().into())]);
    }
    Ok(())
}
