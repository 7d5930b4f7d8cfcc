//! Where Postfix's parameters are explained.

/// The vendor's page: the parameter's own place on it.
pub(super) fn page(_file: &str, name: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return "https://www.postfix.org/master.5.html".to_owned();
    }
    let anchor = if name.starts_with("postseal_") { "smtpd_restriction_classes" } else { name };
    format!("https://www.postfix.org/postconf.5.html#{anchor}")
}

/// Our classes of rules have the names of those they are for.
pub(super) fn known_as(name: &str) -> &str {
    let is = |begins: &[&str]| begins.iter().any(|begin| name.starts_with(begin));
    match name {
        _ if is(&["postseal_from_", "postseal_host_", "postseal_only_"]) => "postseal_only",
        _ if is(&["postseal_beyond_"]) => "postseal_beyond",
        _ => name,
    }
}

/// What a program of ours sets in a product with Postfix inside.
pub(super) fn written(file: &str) -> &'static [&'static str] {
    if file == "postseal.sh" { &PARAMETERS } else { &[] }
}

/// All that is set.
pub(super) const PARAMETERS: [&str; 39] = [
    "plaintext_reject_code",
    "postseal_require_tls",
    "postseal_wait_for_fingerprint",
    "smtp_dns_support_level",
    "smtp_tls_CAfile",
    "smtp_tls_cert_file",
    "smtp_tls_chain_files",
    "smtp_tls_ciphers",
    "smtp_tls_key_file",
    "smtp_tls_loglevel",
    "smtp_tls_mandatory_ciphers",
    "smtp_tls_mandatory_protocols",
    "smtp_tls_note_starttls_offer",
    "smtp_tls_policy_maps",
    "smtp_tls_protocols",
    "smtp_tls_security_level",
    "smtpd_discard_ehlo_keyword_address_maps",
    "smtpd_restriction_classes",
    "smtpd_sender_restrictions",
    "smtpd_tls_CAfile",
    "smtpd_tls_ask_ccert",
    "smtpd_tls_auth_only",
    "smtpd_tls_cert_file",
    "smtpd_tls_chain_files",
    "smtpd_tls_ciphers",
    "smtpd_tls_dcert_file",
    "smtpd_tls_eccert_file",
    "smtpd_tls_fingerprint_digest",
    "smtpd_tls_key_file",
    "smtpd_tls_loglevel",
    "smtpd_tls_mandatory_ciphers",
    "smtpd_tls_mandatory_protocols",
    "smtpd_tls_protocols",
    "smtpd_tls_received_header",
    "smtpd_tls_req_ccert",
    "smtpd_tls_security_level",
    "tls_high_cipherlist",
    "tls_medium_cipherlist",
    "tls_preempt_cipherlist",
];
