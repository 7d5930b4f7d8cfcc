//! Reading and judging: for a thread that draws nothing.

use super::unlock::Locked;
use super::{Context, Failure, Sight, Source};
use crate::certificate::{self, Brought, Error, Item, Passphrase, Question, Trust};
use crate::rehearsal::PracticeCa;
use crate::store;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use time::OffsetDateTime;
use zeroize::Zeroizing;

/// The largest file that is read: a bundle of all the world's authorities is a quarter of a megabyte.
const LARGEST: u64 = 4 << 20;

/// What a certificate has to fit in this setup.
pub(super) fn question(context: &Context<'_>) -> Question {
    context.setup.question(Trust::System, OffsetDateTime::now_utc())
}

/// What was brought in, and what came of it.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// Every certificate and key so far.
    pub brought: Brought,
    /// The judgement; none where there is no certificate.
    pub sight: Option<Sight>,
    /// What is not used, and why.
    pub unread: Vec<Failure>,
    /// Whether what was brought in now is new.
    pub arrival: Arrival,
    /// What wants a passphrase.
    pub locked: Vec<Locked>,
    /// Files that were of use, and hold no key.
    pub without_key: Vec<PathBuf>,
}

/// Whether what was brought in was there before. Of several things the greatest counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arrival {
    /// Nothing came.
    #[default]
    Nothing,
    /// All of it was there.
    Known,
    /// Something was not there, or is told for the first time.
    New,
}

/// A text, the name that errors call it by, what opens it, and the file that it came from.
type Text = (String, Arc<Zeroizing<Vec<u8>>>, Option<Passphrase>, Option<PathBuf>);

/// The certificates of `source` after those that were there `before`, judged. One file that cannot be used is told,
/// and the others are used. Where there is a practice CA, its root is the one that counts.
pub(super) fn judge(
    source: Source,
    before: Answer,
    mut question: Question,
    practice: Option<&PracticeCa>,
) -> Result<Answer, Failure> {
    if let Some(ca) = practice {
        question.trust = Trust::from_pem(ca.root_pem().as_bytes())?;
    }
    let mut it = before;
    let count = |it: &Answer| {
        let told = it.unread.len() + it.locked.len();
        (it.brought.certificates.len() + it.brought.keys.len(), told)
    };
    let (was, mut holds) = (count(&it), false);
    let mut keys_alone = Vec::new();
    for (name, bytes, passphrase, path) in texts(source, &mut it.unread)? {
        match certificate::read(&name, &bytes, passphrase.as_ref()).map_err(Failure::from) {
            Ok(items) => {
                let to_be_known = path.filter(|path| holds_no_key(path, &items));
                match it.brought.take(&name, items) {
                    Ok(()) => {
                        holds = true;
                        it.without_key.extend(to_be_known);
                    }
                    Err(alone @ Error::OnlyKey(_)) => keys_alone.push(alone.into()),
                    Err(error) => it.unread.push(error.into()),
                }
            }
            Err(Failure::Content(error)) if error.wants_passphrase() => {
                // Brought in twice, it is one file all the same.
                if !it.locked.iter().any(|old| old.bytes == bytes) {
                    it.locked.push(Locked { name, bytes, error });
                }
            }
            Err(failure) => it.unread.push(failure),
        }
    }
    it.arrival = if count(&it) != was {
        Arrival::New
    } else if holds {
        Arrival::Known
    } else {
        Arrival::Nothing
    };
    if it.brought.certificates.is_empty() {
        it.unread.extend(keys_alone);
        return Ok(it);
    }
    if question.key.is_none() {
        question.key = it.brought.key_identity();
    }
    it.sight = Some(Sight::new(certificate::check(it.brought.certificates.clone(), &question), question));
    Ok(it)
}

/// The certificate that is kept, judged as of today. The practice CA of a rehearsal lives no longer than the window: its
/// own certificate stands for it then.
pub(super) fn show(
    source: Source,
    mut question: Question,
    practice: Option<&PracticeCa>,
    rehearsal: bool,
) -> Result<Answer, Failure> {
    let answer = judge(source, Answer::default(), question.clone(), practice)?;
    if !rehearsal || practice.is_some() || answer.brought.certificates.len() < 2 {
        return Ok(answer);
    }
    let between = answer.brought.certificates.iter().filter(|it| it.is_ca);
    question.trust = Trust::Roots(between.map(|it| it.der.clone()).collect());
    let checked = certificate::check(answer.brought.certificates.clone(), &question);
    Ok(Answer { sight: Some(Sight::new(checked, question)), ..answer })
}

fn texts(source: Source, unread: &mut Vec<Failure>) -> Result<Vec<Text>, Failure> {
    Ok(match source {
        Source::Pasted { name, bytes } => vec![(name, Arc::new(bytes.into()), None, None)],
        Source::Practice(ca, csr) => {
            vec![(String::new(), Arc::new(ca.issue(&csr)?.into_bytes().into()), None, None)]
        }
        Source::Locked(files, passphrase) => {
            files.into_iter().map(|it| (it.name, it.bytes, Some(passphrase.clone()), None)).collect()
        }
        Source::Files(paths) => {
            let mut texts = Vec::new();
            for path in paths {
                match store::read(&path, LARGEST) {
                    Ok(bytes) => texts.push((called(&path), Arc::new(bytes.into()), None, Some(path))),
                    Err(error) => unread.push(error.into()),
                }
            }
            texts
        }
    })
}

/// Whether a file may be remembered: a container (PFX) is made for keys, whatever this one holds.
fn holds_no_key(path: &Path, items: &[Item]) -> bool {
    let container =
        path.extension().is_some_and(|it| ["pfx", "p12"].iter().any(|of| it.eq_ignore_ascii_case(of)));
    !container && !items.iter().any(|it| matches!(it, Item::Key(_)))
}

/// What people call a file: its name without the folders.
fn called(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}
