//! The proof as it is handed on: made off the thread that draws, for the place that was chosen.

use super::Failure;
use crate::certificate::{self, Item};
use crate::explain::Facts;
use crate::i18n::Language;
use crate::report::{Format, Report, Shown, Words};
use crate::store;
use std::path::{Path, PathBuf};

/// No chain is larger.
const LARGEST: u64 = 1 << 20;

/// Its bytes, with the mail server's certificate, which lies there.
pub(super) async fn written(
    report: Report,
    chain: Option<PathBuf>,
    format: Format,
    language: Language,
) -> Result<Vec<u8>, Failure> {
    let work = move || -> Result<Vec<u8>, Failure> {
        let certificate = chain.as_deref().map(certificates).transpose()?.unwrap_or_default();
        let say = |key: &str, facts: &Facts| language.say_with(key, facts);
        let words = Words { language: language.code(), say: &say };
        Ok(Report { certificate, ..report }.write(format, words)?)
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(crate::report::Error::Drawing { cause: error.to_string() }.into()),
    }
}

fn certificates(chain: &Path) -> Result<Vec<Shown>, Failure> {
    let bytes = store::read(chain, LARGEST)?;
    let items = certificate::read(&chain.display().to_string(), &bytes, None)?;
    let shown = items.iter().filter_map(|item| match item {
        Item::Certificate(it) => Some(Shown::from(it)),
        _ => None,
    });
    Ok(shown.collect())
}
