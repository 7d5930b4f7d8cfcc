//! Where the proof of DNSSEC begins.

use crate::explain::{Explain, Facts};
use hickory_resolver::proto::dnssec::TrustAnchors;
use hickory_resolver::proto::serialize::txt::ParseError;
use std::fmt;
use std::sync::Arc;

/// The keys of the root zone that are believed without proof: those of the Internet's root, or given ones.
#[derive(Clone, Default)]
pub struct Anchor(Option<Arc<TrustAnchors>>);

impl Anchor {
    /// From DNSKEY records of the root zone, as a zone file of this name has them.
    pub fn from_bytes(file: &str, bytes: &[u8]) -> Result<Self, AnchorError> {
        let failed = |cause: String| AnchorError { file: file.to_owned(), cause };
        let text = str::from_utf8(bytes).map_err(|error| failed(error.to_string()))?;
        let anchors: TrustAnchors = text.parse().map_err(|error: ParseError| failed(error.to_string()))?;
        if anchors.is_empty() {
            return Err(failed("no DNSKEY record of the root zone".to_owned()));
        }
        Ok(Self(Some(Arc::new(anchors))))
    }

    /// As the resolver takes it.
    pub(super) fn keys(&self) -> Arc<TrustAnchors> {
        self.0.clone().unwrap_or_default()
    }
}

/// Why a file is no anchor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {cause}")]
pub struct AnchorError {
    /// The file.
    pub file: String,
    /// The technical cause.
    pub cause: String,
}

impl Explain for AnchorError {
    fn code(&self) -> &'static str {
        "dns-anchor"
    }

    fn facts(&self) -> Facts {
        vec![("file", (&self.file).into()), ("cause", (&self.cause).into())]
    }
}

impl fmt::Debug for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Anchor(given)" } else { "Anchor(the root's)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_keys_of_the_root_are_an_anchor() {
        let key = "257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==";
        let read = |text: &str| Anchor::from_bytes("root.key", text.as_bytes());
        assert!(read(&format!(". IN DNSKEY {key}\n")).is_ok());
        assert!(read(&format!("example.org. IN DNSKEY {key}\n")).is_err());
        for bad in ["", "; nothing", ". IN A 192.0.2.1", "nonsense", ". IN DNSKEY 257 3 13 %%%"] {
            crate::i18n::assert_worded(&read(bad).unwrap_err());
        }
    }
}
