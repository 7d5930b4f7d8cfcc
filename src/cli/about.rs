//! `postseal man`, `postseal completions`, `postseal licences`: for those who pack Postseal, and for those who got it.

use super::{Cli, Failure, Outcome, Output};
use crate::{about, store};
use clap::{Args, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// What every page ends with.
const EXIT_STATUS: &str = "\
.SH \"EXIT STATUS\"
.TP
0
Done, and what was found is good.
.TP
1
Done, and what was found is bad.
.TP
2
Could not be done.
";

/// Where the manual goes.
#[derive(Debug, Args)]
pub struct Manual {
    /// Write a page for every command into this folder, in place of those that are there; without it, the page of
    /// postseal itself is printed.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// For whom completions are made.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell.
    #[arg(value_name = "bash|elvish|fish|powershell|zsh")]
    shell: Shell,
}

/// Writes or prints the manual.
pub fn manual(arguments: Manual, out: &mut Output) -> Result<Outcome, Failure> {
    let Some(folder) = arguments.out else {
        let page = page(&manual_of(command()));
        if out.wants_json() {
            out.json(&json!({ "page": page }));
        } else {
            out.line(page.trim_end());
        }
        return Ok(Outcome::Good);
    };
    fs::create_dir_all(&folder).map_err(|error| store::Error::from_io(&folder, &error))?;
    let mut files = Vec::new();
    let mut root = command().disable_help_subcommand(true);
    root.build();
    write(&root, &folder, &mut files)?;
    if out.wants_json() {
        out.json(&json!({ "files": files }));
    } else {
        for file in &files {
            out.line(file.display().to_string());
        }
    }
    Ok(Outcome::Good)
}

/// Prints what completes a line in a shell.
pub fn completions(arguments: &Completions, out: &mut Output) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command(), "postseal", &mut script);
    let script = String::from_utf8_lossy(&script);
    if out.wants_json() {
        out.json(&json!({ "shell": arguments.shell.to_string(), "script": script }));
    } else {
        out.line(script.trim_end());
    }
    Outcome::Good
}

/// Prints what Postseal is made of, with the licences.
pub fn licences(out: &mut Output) -> Outcome {
    if out.wants_json() {
        let crates: Vec<_> = about::crates().collect();
        out.json(&json!({ "version": about::VERSION, "licence": about::LICENCE, "crates": crates }));
    } else {
        out.line(about::THIRD_PARTY.trim_end());
    }
    Outcome::Good
}

fn command() -> clap::Command {
    Cli::command()
}

fn write(command: &clap::Command, folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    let file = folder.join(format!("{name}.1"));
    store::replace(&file, page(&manual_of(command.clone())).as_bytes())?;
    files.push(file);
    command.get_subcommands().filter(|it| !it.is_hide_set()).try_for_each(|it| write(it, folder, files))
}

fn manual_of(command: clap::Command) -> Man {
    Man::new(command).date(about::RELEASED).source(format!("Postseal {}", about::VERSION)).manual("Postseal")
}

fn page(man: &Man) -> String {
    let mut text = Vec::new();
    // A Vec takes everything.
    let _ = man.render(&mut text);
    text.extend_from_slice(EXIT_STATUS.as_bytes());
    String::from_utf8_lossy(&text).into_owned()
}
