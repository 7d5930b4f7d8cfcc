//! Versions of TLS and ciphers, as GnuTLS and as OpenSSL are told.

use super::Exim;
use crate::policy::{Order, Profile, Server};
use crate::tls::TlsVersion;

/// The lowest version that is really held.
fn minimum(order: &Order) -> TlsVersion {
    let exim: &dyn Server = &Exim;
    exim.minimum_instead(&order.server_version, order.policy.minimum())
}

/// GnuTLS's priority string (<https://www.gnutls.org/manual/html_node/Priority-Strings.html>).
fn gnutls(order: &Order) -> String {
    let versions = TlsVersion::ALL.into_iter().filter(|it| *it >= minimum(order));
    let versions: Vec<_> = versions.map(|it| it.as_str().replace("TLSv", ":+VERS-TLS")).collect();
    let versions = versions.concat();
    // Forward secrecy and authenticated encryption alone (RFC 9325, section 4.2), unless old peers are to be served.
    let kinds = match order.policy.profile() {
        Profile::Old => ":-DHE-RSA",
        _ => ":-CIPHER-ALL:+AES-128-GCM:+AES-256-GCM:+CHACHA20-POLY1305:-KX-ALL:+ECDHE-ECDSA:+ECDHE-RSA",
    };
    format!("NORMAL:-VERS-ALL{versions}{kinds}")
}

/// OpenSSL's list. At level 0 alone it speaks TLS 1.0 and 1.1.
pub(super) fn openssl(order: &Order) -> String {
    let level = if minimum(order) < TlsVersion::Tls12 { ":@SECLEVEL=0" } else { "" };
    format!("{}{level}", order.policy.profile().ciphers().join(":"))
}

/// What OpenSSL is not to speak; the rest is Exim's own default.
pub(super) fn openssl_options(order: &Order) -> String {
    let below = TlsVersion::ALL.into_iter().filter(|it| *it < minimum(order));
    let below = below.map(|it| match it {
        TlsVersion::Ssl2 => "+no_sslv2",
        TlsVersion::Ssl3 => "+no_sslv3",
        TlsVersion::Tls10 => "+no_tlsv1",
        TlsVersion::Tls11 => "+no_tlsv1_1",
        TlsVersion::Tls12 => "+no_tlsv1_2",
        TlsVersion::Tls13 => "+no_tlsv1_3",
    });
    below.chain(["+single_dh_use", "+no_ticket"]).collect::<Vec<_>>().join(" ")
}

/// For the main section.
pub(super) fn main(order: &Order) -> String {
    let why = match minimum(order) {
        TlsVersion::Tls10 | TlsVersion::Tls11 => {
            "Old protocols for machines that cannot be replaced: RFC 8996 says that they must not be used."
        }
        TlsVersion::Tls13 => "TLS 1.3 alone.",
        _ => "No protocol that RFC 8996 deprecates, and good ciphers only (RFC 9325).",
    };
    format!(
        "# {why}\n\
         .ifdef _HAVE_GNUTLS\n\
         tls_require_ciphers = {}\n\
         .else\n\
         tls_require_ciphers = {}\n\
         openssl_options = {}\n\
         .endif\n",
        gnutls(order),
        openssl(order),
        openssl_options(order)
    )
}

/// For a transport. (What OpenSSL is not to speak, the main section says for both directions.)
pub(super) fn transport(order: &Order) -> String {
    format!(
        ".ifdef _HAVE_GNUTLS\n\
         tls_require_ciphers = {}\n\
         .else\n\
         tls_require_ciphers = {}\n\
         .endif\n",
        gnutls(order),
        openssl(order)
    )
}
