//! Writing the files and telling the system; and taking all of it back.

use super::super::Error;
use super::{LARGEST, MARK, Schedule};
use crate::store;
use std::io::{Read, Seek};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The system answers sooner, or is not there.
const PATIENCE: Duration = Duration::from_secs(30);

impl Schedule {
    /// Writes the files and tells the system. Where that fails, all is as before.
    pub fn install(&self) -> Result<(), Error> {
        let before = self.ours()?;
        let written = self.write().and_then(|()| self.begin.iter().try_for_each(|it| run(it)));
        if written.is_err() {
            // What was begun and is not to be.
            if before.iter().all(Option::is_none) {
                self.end.iter().for_each(|it| drop(run(it)));
            }
            for ((path, _), before) in self.files.iter().zip(before) {
                // What was the matter is told; that this fails, too, would not help.
                let _ = match before {
                    Some(before) => store::replace(path, &before),
                    None => remove(path),
                };
            }
            self.after.iter().for_each(|it| drop(run(it)));
        }
        written
    }

    /// Ends it and removes the files; says whether there was anything.
    pub fn remove(&self) -> Result<bool, Error> {
        let before = self.ours()?;
        if before.iter().all(Option::is_none) {
            return Ok(false);
        }
        // The system may know nothing of it any more: the files go all the same, and then it is told.
        let ended = self.end.iter().try_for_each(|it| run(it));
        for (path, _) in &self.files {
            remove(path)?;
        }
        let after = self.after.iter().try_for_each(|it| run(it));
        ended.and(after)?;
        Ok(true)
    }

    fn write(&self) -> Result<(), Error> {
        for (path, text) in &self.files {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).map_err(|error| store::Error::from_io(folder, &error))?;
            }
            store::replace(path, text.as_bytes())?;
        }
        Ok(())
    }

    /// What is there, all of it made by us.
    fn ours(&self) -> Result<Vec<Option<Vec<u8>>>, Error> {
        let look = |path: &Path| match store::read(path, LARGEST) {
            Ok(bytes) if memchr::memmem::find(&bytes, MARK.as_bytes()).is_some() => Ok(Some(bytes)),
            Ok(_) => Err(Error::NotOurSchedule(path.to_owned())),
            Err(store::Error::Missing(_)) => Ok(None),
            Err(error) => Err(error.into()),
        };
        self.files.iter().map(|(path, _)| look(path)).collect()
    }
}

fn remove(path: &Path) -> Result<(), store::Error> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(store::Error::from_io(path, &error))
        }
        _ => Ok(()),
    }
}

fn run(words: &[String]) -> Result<(), Error> {
    let failed = |cause: String| Error::Scheduler { command: words.join(" "), cause };
    let Some((program, arguments)) = words.split_first() else { return Ok(()) };
    // Into a file: a pipe that nobody empties would hold it up, and one that is left open us.
    let mut stderr = tempfile::tempfile().map_err(|error| failed(error.to_string()))?;
    let its_stderr = stderr.try_clone().map_err(|error| failed(error.to_string()))?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(its_stderr)
        .spawn()
        .map_err(|error| failed(error.to_string()))?;
    let begun = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => {
                let mut said = Vec::new();
                if stderr.rewind().is_ok() {
                    let _ = stderr.take(LARGEST).read_to_end(&mut said);
                }
                let said = String::from_utf8_lossy(&said);
                let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
                return Err(failed(if said.is_empty() { status.to_string() } else { said }));
            }
            Ok(None) if begun.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(20)),
            Ok(None) => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(failed(format!("no answer in {} s", PATIENCE.as_secs())));
            }
            Err(error) => return Err(failed(error.to_string())),
        }
    }
}
