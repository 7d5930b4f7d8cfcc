//! Reading and judging: for a thread that draws nothing.

use super::{Failure, Source};
use crate::certificate::{self, Certificate, Checked, Item, Question, Trust};
use crate::rehearsal::PracticeCa;
use crate::store;

/// The largest file that is read: a bundle of all the world's authorities is a quarter of a megabyte.
const LARGEST: u64 = 4 << 20;

/// The certificates of `source` after those of `given`, judged. Where there is a practice CA, its root is the one
/// that counts.
pub(super) fn judge(
    source: Source,
    mut given: Vec<Certificate>,
    mut question: Question,
    practice: Option<&PracticeCa>,
) -> Result<(Vec<Certificate>, Checked), Failure> {
    if let Some(ca) = practice {
        question.trust = Trust::from_pem(ca.root_pem().as_bytes()).map_err(Failure::Content)?;
    }
    let texts = match source {
        Source::Pasted(bytes) => vec![(String::new(), bytes)],
        Source::Practice(ca, csr) => {
            vec![(String::new(), ca.issue(&csr).map_err(Failure::Practice)?.into_bytes())]
        }
        Source::Files(paths) => {
            let read = |path: std::path::PathBuf| {
                let bytes = store::read(&path, LARGEST).map_err(Failure::File)?;
                Ok((path.display().to_string(), bytes))
            };
            paths.into_iter().map(read).collect::<Result<_, _>>()?
        }
    };
    for (name, bytes) in texts {
        for item in certificate::read(&name, &bytes, None).map_err(Failure::Content)? {
            if let Item::Certificate(found) = item
                && !given.contains(&found)
            {
                given.push(found);
            }
        }
    }
    let checked = certificate::check(given.clone(), &question);
    Ok((given, checked))
}
