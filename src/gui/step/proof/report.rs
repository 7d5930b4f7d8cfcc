//! The proof as it is handed on: made off the thread that draws, for the place that was chosen.

use super::{Context, Failure};
use crate::certificate::{self, Item};
use crate::delivery::Sent;
use crate::explain::Facts;
use crate::i18n::Language;
use crate::report::{Format, Report, Sending, Shown, Words, sent_from};
use crate::store;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// No chain is larger.
const LARGEST: u64 = 1 << 20;

/// How the test message went out: as it was just seen, or as the setup remembers it.
pub(super) fn sending(
    now: Option<&Sent>,
    from: &str,
    to: &str,
    asked: &'static str,
    context: &Context<'_>,
) -> Option<Sending> {
    let kept = sent_from(context.setup);
    let Some(sent) = now else { return kept.map(Sending::from) };
    let at = kept.map_or_else(OffsetDateTime::now_utc, |kept| kept.at);
    Some(Sending {
        from: Some(from.trim().to_owned()),
        to: Some(to.trim().to_owned()),
        asked: Some(asked.to_owned()),
        ..Sending::of(sent, at, |finding| context.language.explain(finding).what)
    })
}

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
