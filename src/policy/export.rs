//! The bundle: a folder or a zip file with the configuration, its scripts and what to do with them.

use super::{Commands, Configuration, Error, System, powershell};
use crate::store;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

/// The name of the text that says what to do, in the user's language.
const README: &str = "APPLY.md";

/// A file of the bundle as it lies there.
struct Entry {
    name: String,
    text: String,
    mode: u32,
}

impl Configuration {
    /// Writes the bundle into a folder that is new or empty. `readme` says in plain words what to do with it.
    pub fn write_folder(&self, folder: &Path, readme: &str) -> Result<(), Error> {
        let io = |error: std::io::Error| store::Error::from_io(folder, &error);
        fs::create_dir_all(folder).map_err(io)?;
        if fs::read_dir(folder).map_err(io)?.next().is_some() {
            return Err(Error::FolderNotEmpty(folder.to_owned()));
        }
        for Entry { name, text, mode } in self.entries(readme) {
            let path = folder.join(name);
            store::create(&path, text.as_bytes())?;
            set_mode(&path, mode)?;
        }
        Ok(())
    }

    /// Writes the bundle as a zip file; one that is there stays as it is.
    pub fn write_zip(&self, path: &Path, readme: &str) -> Result<(), Error> {
        let zipped = self.zipped(readme);
        let bytes =
            zipped.map_err(|error| store::Error::Io { path: path.to_owned(), cause: error.to_string() })?;
        Ok(store::create(path, &bytes)?)
    }

    fn zipped(&self, readme: &str) -> Result<Vec<u8>, ZipError> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for Entry { name, text, mode } in self.entries(readme) {
            zip.start_file(name, SimpleFileOptions::default().unix_permissions(mode))?;
            zip.write_all(text.as_bytes())?;
        }
        Ok(zip.finish()?.into_inner())
    }

    fn entries(&self, readme: &str) -> Vec<Entry> {
        let mut entries = vec![Entry { name: README.to_owned(), text: readme.to_owned(), mode: 0o644 }];
        entries.extend(self.files.iter().map(|file| {
            let (name, text) = (file.name.clone(), file.text.clone());
            Entry { name, text, mode: file.mode }
        }));
        let (ending, script): (_, fn(&[String]) -> String) = match self.system {
            System::Unix => ("sh", script),
            System::Windows | System::Service => ("ps1", powershell::script),
            System::Console => return entries,
        };
        let Commands { apply, check, verify, undo } = &self.commands;
        for (name, lines) in [("apply", apply), ("check", check), ("verify", verify), ("undo", undo)] {
            let text = match (name, &self.guard, &self.rollback) {
                ("apply", Some(guard), _) => guard.script(&self.commands),
                ("apply", _, Some(rollback)) => rollback.script(),
                _ => script(lines),
            };
            entries.push(Entry { name: format!("{name}.{ending}"), text, mode: 0o755 });
        }
        entries
    }
}

/// The lines as a program that stops at the first one that fails.
fn script(lines: &[String]) -> String {
    // Without a folder of its own the files are not found: the script may be called from anywhere.
    format!("#!/bin/sh\nset -eu\ncd \"$(dirname \"$0\")\"\n{}\n", lines.join("\n"))
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt;
    let set = fs::set_permissions(path, fs::Permissions::from_mode(mode));
    Ok(set.map_err(|error| store::Error::from_io(path, &error))?)
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail elsewhere")]
fn set_mode(_path: &Path, _mode: u32) -> Result<(), Error> {
    Ok(())
}
