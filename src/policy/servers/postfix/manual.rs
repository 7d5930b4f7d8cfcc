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
