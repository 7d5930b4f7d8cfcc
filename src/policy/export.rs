//! The bundle: a folder or a zip file with the configuration, its scripts and what to do with them.

use super::{Commands, Configuration, Error, Identity, System, own_port, powershell};
use crate::store::{self, NewFile};
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use zeroize::Zeroizing;
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

/// The name of the text that says what to do, in the user's language.
const README: &str = "APPLY.md";

/// A file of the bundle as it lies there.
struct Entry {
    name: String,
    text: Zeroizing<String>,
    mode: u32,
}

impl Entry {
    fn new(name: impl Into<String>, text: impl Into<String>, mode: u32) -> Self {
        Self { name: name.into(), text: Zeroizing::new(text.into()), mode }
    }

    fn as_file(&self) -> NewFile<'_> {
        NewFile { name: &self.name, bytes: self.text.as_bytes(), mode: self.mode }
    }
}

impl Configuration {
    /// Writes the bundle into a folder that is new or empty. `readme` says in plain words what to do with it.
    pub fn write_folder(&self, folder: &Path, readme: &str) -> Result<(), Error> {
        let io = |error: std::io::Error| store::Error::from_io(folder, &error);
        // What one that was ended has left there is none of the user's.
        store::sweep(folder);
        match fs::read_dir(folder).map(|mut there| there.next().is_none()) {
            Ok(true) => {}
            Ok(false) => return Err(Error::FolderNotEmpty(folder.to_owned())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(io(error).into()),
        }
        let entries = self.entries(readme);
        let mut files: Vec<NewFile<'_>> = entries.iter().map(Entry::as_file).collect();
        // What starts it comes last: there is never one without all that it needs.
        files.sort_by_key(|it| it.name.starts_with("apply."));
        Ok(store::create_folder(folder, &files)?)
    }

    /// Writes the bundle as a zip file; one that is there stays as it is.
    pub fn write_zip(&self, path: &Path, readme: &str) -> Result<(), Error> {
        let zipped = self.zipped(readme);
        let bytes =
            zipped.map_err(|error| store::Error::Io { path: path.to_owned(), cause: error.to_string() })?;
        let has_key = self.identity.as_ref().is_some_and(|it| it.key().is_some());
        let create = if has_key { store::create_secret } else { store::create };
        Ok(create(path, &bytes)?)
    }

    fn zipped(&self, readme: &str) -> Result<Zeroizing<Vec<u8>>, ZipError> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for Entry { name, text, mode } in self.entries(readme) {
            zip.start_file(name, SimpleFileOptions::default().unix_permissions(mode))?;
            zip.write_all(text.as_bytes())?;
        }
        Ok(Zeroizing::new(zip.finish()?.into_inner()))
    }

    fn entries(&self, readme: &str) -> Vec<Entry> {
        let mut entries = vec![Entry::new(README, readme, 0o644)];
        let files = self.files.iter().map(|file| Entry::new(file.name.clone(), file.text.clone(), file.mode));
        entries.extend(files);
        if let Some(identity) = &self.identity {
            entries.push(Entry::new(Identity::CERTIFICATE, identity.certificate(), 0o644));
            entries.extend(identity.key().map(|key| Entry::new(Identity::KEY, key, 0o600)));
        }
        let script: fn(&str, &[String]) -> String =
            if self.system == System::Unix { script } else { |_, lines| powershell::script(lines) };
        let Commands { apply, check, verify, undo } = &self.commands;
        for (name, lines) in [("apply", apply), ("check", check), ("verify", verify), ("undo", undo)] {
            let Some(file) = self.system.script(name) else { return entries };
            let text = match (name, &self.guard, &self.rollback) {
                ("verify", ..) if self.system == System::Unix => {
                    script(name, &own_port::lines(&self.known, lines))
                }
                ("apply", Some(guard), _) => guard.script(self),
                ("apply", _, Some(rollback)) => rollback.script(),
                ("undo", Some(guard), _) => guard.undo_script(self, &script(name, lines)),
                _ => script(name, lines),
            };
            entries.push(Entry::new(file, text, 0o755));
        }
        entries
    }
}

/// The lines as a program that stops at the first one that fails.
fn script(name: &str, lines: &[String]) -> String {
    // Whoever tries it with --dry-run must not have it applied. And without a folder of its own the files are not found:
    // the script may be called from anywhere.
    let refuse = r#"[ $# -eq 0 ] || { echo "${0##*/} takes no options: nothing was done" >&2; exit 2; }"#;
    let (end, lines) = (if name == "check" { CHECK_ENDS } else { "" }, lines.join("\n"));
    format!("#!/bin/sh\nset -eu\n{refuse}\ncd \"$(dirname \"$0\")\"\n{end}{lines}\n")
}

/// Some lines fail without a word.
const CHECK_ENDS: &str = "\
trap '[ $? -eq 0 ] || echo \"check.sh: not all is as it should be. What is wrong is said above; where nothing is said, \
apply.sh has not been run yet, or this was not run as root.\" >&2' EXIT
";
