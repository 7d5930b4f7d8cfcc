//! The file of a setup: TOML that people can read.

#[cfg(test)]
mod tests;

use super::{Error, Setup};
use crate::name::DnsName;
use crate::store;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::path::{Path, PathBuf};

/// The schema that this Postseal writes. It grows when an older Postseal could no longer read the file.
/// 2: the message as it was received is kept with step 4, and one sent since; the host with step 3; whether the CA is a private one.
/// 3: what was found while the test message went out is kept without a language.
pub const SCHEMA: i64 = 3;

/// No setup is larger: ten thousand partners fit.
const LIMIT: u64 = 8 << 20;

const HEADER: &str = "\
# A setup of Postseal: one mail server, from the request for its certificate to the proof.
# Postseal writes this file whole; comments added here are not kept.
# It holds no secret. The private key is a file of its own, and \"key\" says where that lies.

";

/// The schema that this Postseal writes. It reads the earlier ones, of which nothing was taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schema;

/// Where the copy lies that is kept beside a setup's file.
pub fn copy_of(path: &Path) -> PathBuf {
    path.with_extension("copy.toml")
}

/// Reads a setup; where that cannot be, says whether there is a good copy.
pub fn read_or_copy(path: &Path) -> Result<Setup, Error> {
    let copy = copy_of(path);
    match read(path) {
        Err(error @ (Error::Damaged { .. } | Error::Store(_))) => match read(&copy) {
            Ok(Setup { changed, .. }) => {
                Err(Error::Recoverable { path: path.to_owned(), cause: Box::new(error), copy, changed })
            }
            Err(_) => Err(error),
        },
        read => read,
    }
}

/// Puts the copy in the place of the file, which is kept beside it where there is one.
pub fn recover(path: &Path, copy: &Path) -> Result<(), Error> {
    let _ = store::renew(path, &store::read_own(copy, LIMIT)?)?;
    Ok(())
}

/// The file as it stands there.
pub fn text(path: &Path) -> Result<String, Error> {
    Ok(String::from_utf8_lossy(&store::read_own(path, LIMIT)?).into_owned())
}

/// What can be told of a setup that a newer Postseal wrote: what is there under the names that are known here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Glimpse {
    /// What the user calls it.
    pub name: String,
    /// Whether nothing is at stake.
    pub rehearsal: bool,
    /// The mail server's host names.
    pub hosts: Vec<DnsName>,
    /// Where the certificate lies.
    pub leaf: Option<PathBuf>,
}

/// Looks into a file of a newer Postseal.
pub fn glimpse(path: &Path) -> Option<Glimpse> {
    let table: toml::Table = text(path).ok()?.parse().ok()?;
    let text = |value: &toml::Value| value.as_str().map(str::to_owned);
    let hosts = table.get("hosts").and_then(toml::Value::as_array).into_iter().flatten();
    let leaf = table.get("certificate").and_then(|it| text(it.get("leaf")?));
    Some(Glimpse {
        name: table.get("name").and_then(text)?,
        rehearsal: table.get("rehearsal").and_then(toml::Value::as_bool).unwrap_or_default(),
        hosts: hosts.filter_map(|it| it.as_str()?.parse().ok()).collect(),
        leaf: leaf.and_then(|it| Some(path.parent()?.join(it))),
    })
}

/// Reads a setup; a file that cannot be read is left as it is.
fn read(path: &Path) -> Result<Setup, Error> {
    let bytes = store::read_own(path, LIMIT)?;
    let damaged = |at: usize, cause: String| {
        let line = bytes.iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        Error::Damaged { path: path.to_owned(), line, cause }
    };
    let broken = |error: &toml::de::Error| {
        damaged(error.span().map_or(0, |span| span.start), error.message().trim().to_owned())
    };
    let text = str::from_utf8(&bytes).map_err(|error| damaged(error.valid_up_to(), error.to_string()))?;
    // The schema comes first: what a newer one changed must not look like damage.
    let table: toml::Table = text.parse().map_err(|error| broken(&error))?;
    match table.get("schema").and_then(toml::Value::as_integer) {
        Some(schema) if schema > SCHEMA => return Err(Error::Newer { path: path.to_owned(), schema }),
        _ => {}
    }
    let mut setup: Setup = toml::from_str(text).map_err(|error| broken(&error))?;
    if let Some(folder) = path.parent() {
        each_path(&mut setup, |path| *path = folder.join(&*path));
    }
    Ok(setup)
}

/// Writes a setup whole or not at all.
pub fn write(path: &Path, setup: &Setup) -> Result<(), Error> {
    let mut setup = setup.clone();
    // What lies beside the file is found again when the folder is moved.
    if let Some(folder) = path.parent() {
        each_path(&mut setup, |path| {
            if let Ok(inside) = path.strip_prefix(folder) {
                *path = inside.to_owned();
            }
        });
    }
    let text = toml::to_string_pretty(&setup).map_err(|error| Error::Unsaveable(error.to_string()))?;
    Ok(store::replace(path, format!("{HEADER}{text}").as_bytes())?)
}

fn each_path(setup: &mut Setup, change: impl Fn(&mut PathBuf)) {
    let request = setup.request.iter_mut().flat_map(|it| it.key.iter_mut().chain([&mut it.csr]));
    let certificate = setup.certificate.iter_mut().flat_map(|it| [&mut it.leaf, &mut it.chain]);
    let previous = setup.previous.iter_mut().flat_map(|it| {
        let request = it.request.iter_mut().flat_map(|it| it.key.iter_mut().chain([&mut it.csr]));
        request.chain([&mut it.certificate.leaf, &mut it.certificate.chain])
    });
    request.chain(certificate).chain(previous).for_each(change);
}

impl Serialize for Schema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(SCHEMA)
    }
}

impl<'de> Deserialize<'de> for Schema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            1..=SCHEMA => Ok(Self),
            other => Err(serde::de::Error::custom(format!("there is no schema {other}"))),
        }
    }
}
