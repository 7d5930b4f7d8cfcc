//! The password or token with which one logs in: out of a file or the keyring, and into the keyring where that is asked for.

use super::{Failure, Output};
use crate::delivery::{self, Credentials, Target};
use crate::explain::Fact;
use crate::keyring::{self, Entry};
use crate::store;
use clap::Args;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// No password is longer.
const LONGEST_PASSWORD: u64 = 4096;
/// A token may hold a list of rights.
const LONGEST_TOKEN: u64 = 64 * 1024;

/// Where it is.
#[derive(Debug, Args)]
pub(super) struct Secret {
    /// The file that holds the password, in its first line.
    #[arg(long, value_name = "FILE", requires = "user", group = "secret")]
    password_file: Option<PathBuf>,
    /// The password is in this computer's keyring: GNOME Keyring or KWallet, the Windows Credential Manager, the macOS
    /// Keychain. It is there after --remember, or where the window was told to remember it.
    #[arg(long, requires = "user", group = "secret")]
    password_keyring: bool,
    /// The file that holds a token (OAuth 2.0: XOAUTH2, with IMAP OAUTHBEARER too) in place of a password, in its first
    /// line.
    #[arg(long, value_name = "FILE", requires = "user", group = "secret")]
    token_file: Option<PathBuf>,
    /// Once the log-in has worked, the password is put into this computer's keyring, for this server and user.
    #[arg(long, requires = "password_file", conflicts_with_all = ["token_file", "password_keyring"])]
    remember: bool,
}

/// What is to be put into the keyring once the log-in has worked.
pub(super) struct Kept(Entry, Zeroizing<String>);

impl Secret {
    /// Who logs in at this server, and what is to be remembered of it; nobody where nothing says by what.
    pub async fn of(
        &self,
        user: String,
        target: &Target,
    ) -> Result<Option<(Credentials, Option<Kept>)>, Failure> {
        let entry = Entry::new(target.to_string(), user.trim());
        if let Some(file) = &self.password_file {
            let password = first_line(file, LONGEST_PASSWORD)?;
            let kept = self.remember.then(|| Kept(entry, password.clone()));
            return Ok(Some((Credentials::new(user, password), kept)));
        }
        if let Some(file) = &self.token_file {
            return Ok(Some((Credentials::with_token(user, first_line(file, LONGEST_TOKEN)?), None)));
        }
        if self.password_keyring {
            return Ok(Some((Credentials::new(user, keyring::take(entry).await?), None)));
        }
        Ok(None)
    }
}

impl Kept {
    /// Puts it there, and says so.
    pub async fn keep(self, out: &mut Output) -> Result<(), keyring::Error> {
        let Self(entry, password) = self;
        keyring::keep(entry, password).await?;
        out.say_note("keyring-kept", &[("keyring", Fact::Words(keyring::NAME))]);
        Ok(())
    }
}

fn first_line(file: &Path, longest: u64) -> Result<Zeroizing<String>, Failure> {
    let bytes = Zeroizing::new(store::read(file, longest)?);
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if line.is_empty() {
        return Err(delivery::Error::SecretEmpty { file: file.display().to_string() }.into());
    }
    Ok(Zeroizing::new(String::from_utf8_lossy(line).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_is_the_first_line() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("password");
        std::fs::write(&file, "correct horse\r\nnotes\n").unwrap();
        assert_eq!(first_line(&file, LONGEST_PASSWORD).ok().unwrap().as_str(), "correct horse");
        assert!(first_line(&folder.path().join("none"), LONGEST_PASSWORD).is_err());
    }
}
