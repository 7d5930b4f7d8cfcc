//! TXT records, each in one piece however many strings it has (RFC 8460, section 3; RFC 8461, section 3.1).

use super::Finding;
use crate::name::{Answer, ask};
use hickory_resolver::TokioResolver;
use hickory_resolver::proto::rr::{RData, RecordType};

/// All that stand at this name; none where there is nothing.
pub(super) async fn texts(resolver: &TokioResolver, name: &str) -> Result<Vec<Vec<u8>>, Finding> {
    match ask(resolver, name, RecordType::TXT).await {
        Answer::Found(found) => {
            let texts = found.answers().iter().filter_map(|it| match &it.data {
                RData::TXT(text) => Some(text.txt_data.concat()),
                _ => None,
            });
            Ok(texts.collect())
        }
        Answer::Nothing { .. } => Ok(Vec::new()),
        Answer::Failed(cause) => Err(Finding::NoAnswer { name: name.to_owned(), cause }),
    }
}
