//! The file of a setup: TOML that people can read.

use super::{Error, Setup};
use crate::store;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::path::{Path, PathBuf};

/// The schema that this Postseal writes. It grows when an older Postseal could no longer read the file.
pub const SCHEMA: i64 = 1;

/// No setup is larger: ten thousand partners fit.
const LIMIT: u64 = 8 << 20;

const HEADER: &str = "\
# A setup of Postseal: one mail server, from the request for its certificate to the proof.
# Postseal writes this file whole; comments added here are not kept.
# It holds no secret. The private key is a file of its own, and \"key\" says where that lies.

";

/// The schema that this Postseal reads and writes: no value holds another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schema;

/// Reads a setup; a file that cannot be read is left as it is.
pub fn read(path: &Path) -> Result<Setup, Error> {
    let bytes = store::read(path, LIMIT)?;
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
    let request = setup.request.iter_mut().flat_map(|it| [&mut it.key, &mut it.csr]);
    let certificate = setup.certificate.iter_mut().flat_map(|it| [&mut it.leaf, &mut it.chain]);
    request.chain(certificate).for_each(change);
}

impl Serialize for Schema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(SCHEMA)
    }
}

impl<'de> Deserialize<'de> for Schema {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match i64::deserialize(deserializer)? {
            SCHEMA => Ok(Self),
            other => Err(serde::de::Error::custom(format!("there is no schema {other}"))),
        }
    }
}
