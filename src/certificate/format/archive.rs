//! ZIP, as CAs send their files. Names inside are shown, never used as paths.

use super::{File, Foreign, Item};
use crate::certificate::Error;
use std::io::{Cursor, Read};
use zeroize::Zeroizing;
use zip::ZipArchive;
use zip::read::ZipFile;

/// The most files in an archive, and the most bytes in one and in all of them.
const MOST: usize = 200;
const LARGEST: u64 = 4 << 20;
const LARGEST_IN_ALL: u64 = 16 << 20;

/// Its name, and its bytes.
type Entry = (String, Zeroizing<Vec<u8>>);
type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Whether it starts as an archive does.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Everything in the files of an archive, in their order. What stands beside (a manual, a picture) is left out,
/// unless there is nothing else.
pub(super) fn read(file: &File<'_>) -> Result<Vec<Item>, Error> {
    let mut archive =
        ZipArchive::new(Cursor::new(file.bytes)).map_err(|error| damaged(file, error.to_string()))?;
    if is_office(&archive) {
        return Err(file.foreign(Foreign::Office));
    }
    if archive.len() > MOST {
        return Err(Error::TooMuch { name: file.name(), limit: MOST.to_string() });
    }
    let (mut items, mut beside, mut left) = (Vec::new(), None, LARGEST_IN_ALL);
    for at in 0..archive.len() {
        let Some((inside, bytes)) = entry(file, &mut archive, at, left.min(LARGEST))? else { continue };
        left -= bytes.len() as u64;
        let name = format!("{}/{inside}", file.name);
        let inner = File { name: &name, bytes: &bytes, passphrase: file.passphrase };
        let read = if is_one(&bytes) { Err(inner.foreign(nested(&bytes))) } else { inner.items() };
        match read {
            Ok(found) => items.extend(found),
            Err(error @ (Error::Unreadable(_) | Error::Foreign { .. } | Error::Empty(_))) => {
                beside = beside.or(Some(error));
            }
            Err(error) => return Err(error),
        }
    }
    match (items.is_empty(), beside) {
        (false, _) => Ok(items),
        (true, Some(error)) => Err(error),
        (true, None) => Err(Error::Empty(file.name())),
    }
}

/// The name and the bytes of a file in the archive; None for a folder, and for what systems add unasked.
fn entry(file: &File<'_>, archive: &mut Archive<'_>, at: usize, limit: u64) -> Result<Option<Entry>, Error> {
    let raw = archive.by_index_raw(at).map_err(|error| damaged(file, error.to_string()))?;
    let name = name_of(&raw);
    let (is_folder, is_encrypted) = (raw.is_dir(), raw.encrypted());
    drop(raw);
    let last = name.rsplit('/').next().unwrap_or_default();
    if is_folder || name.starts_with("__MACOSX/") || last.starts_with('.') {
        return Ok(None);
    }
    if is_encrypted {
        return Err(Error::ArchiveEncrypted(file.name()));
    }
    let entry = archive.by_index(at).map_err(|error| damaged(file, error.to_string()))?;
    let mut bytes = Zeroizing::new(Vec::new());
    let _ = entry
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| damaged(file, format!("{name}: {error}")))?;
    if bytes.len() as u64 > limit {
        return Err(Error::TooMuch {
            name: format!("{}/{name}", file.name),
            limit: if limit < LARGEST { "16 MiB" } else { "4 MiB" }.to_owned(),
        });
    }
    Ok(Some((name, bytes)))
}

fn name_of<R: Read + ?Sized>(entry: &ZipFile<'_, R>) -> String {
    String::from_utf8_lossy(entry.name_raw()).replace('\\', "/")
}

fn nested(bytes: &[u8]) -> Foreign {
    let office = ZipArchive::new(Cursor::new(bytes)).is_ok_and(|it| is_office(&it));
    if office { Foreign::Office } else { Foreign::Nested }
}

/// Word, Excel, LibreOffice: archives with a table of contents of their own.
fn is_office(archive: &Archive<'_>) -> bool {
    let own = ["[Content_Types].xml", "META-INF/manifest.xml", "mimetype"];
    archive.file_names().flatten().any(|name| own.contains(&name.as_ref()))
}

fn damaged(file: &File<'_>, cause: String) -> Error {
    file.damaged("ZIP", cause)
}
