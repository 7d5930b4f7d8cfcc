//! A certificate of a chain that a server sent, in the keys of the contract.

use crate::certificate::Certificate;
use rustls::pki_types::CertificateDer;
use serde_json::{Value, json};

/// The certificate's facts; null where it cannot be read.
pub(super) fn json(der: &CertificateDer<'static>) -> Value {
    Certificate::from_der(der).map_or(Value::Null, |it| json!(it))
}
