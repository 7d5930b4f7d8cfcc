//! What stands in `postseal.conf`.

use super::{is_renamed, relay_class, users_class};
use crate::policy::{Order, Profile};
use crate::tls::{Class, TlsVersion};
use std::fmt::Write;

/// The names of settings that have one of their own in each version.
struct Names {
    certificate: &'static str,
    key: &'static str,
    other_certificate: &'static str,
    other_key: &'static str,
    /// Before a path whose file is read.
    read: &'static str,
    our_ciphers: &'static str,
    ask_for_certificate: &'static str,
    roots_of_clients: &'static str,
    revoked: &'static str,
    password_without_tls: [&'static str; 2],
}

const OLD: Names = Names {
    certificate: "ssl_cert",
    key: "ssl_key",
    other_certificate: "ssl_alt_cert",
    other_key: "ssl_alt_key",
    read: "<",
    our_ciphers: "ssl_prefer_server_ciphers = yes",
    ask_for_certificate: "ssl_verify_client_cert",
    roots_of_clients: "ssl_ca",
    revoked: "ssl_require_crl",
    password_without_tls: ["disable_plaintext_auth = no", "disable_plaintext_auth = yes"],
};

const NEW: Names = Names {
    certificate: "ssl_server_cert_file",
    key: "ssl_server_key_file",
    other_certificate: "ssl_server_alt_cert_file",
    other_key: "ssl_server_alt_key_file",
    read: "",
    our_ciphers: "ssl_server_prefer_ciphers = server",
    ask_for_certificate: "ssl_server_request_client_cert",
    roots_of_clients: "ssl_server_ca_file",
    revoked: "ssl_server_require_crl",
    password_without_tls: ["auth_allow_cleartext = yes", "auth_allow_cleartext = no"],
};

/// The file.
pub(super) fn text(order: &Order) -> String {
    let Order { host, server_version, certificate, key, policy, .. } = order;
    let names = if is_renamed(server_version) { NEW } else { OLD };
    let Names { read, .. } = names;
    let mut text = format!(
        "# TLS for {host}, written by Postseal for Dovecot {server_version} and later.\n\
         # dovecot.conf includes this as its last line: what stands here holds, whatever stands above.\n\n"
    );
    text.push_str(&users(order, &names));
    let _ = write!(
        text,
        "\n# The certificate with its chain, and its key.\n\
         {} = {read}{certificate}\n{} = {read}{key}\n{} =\n{} =\n",
        names.certificate, names.key, names.other_certificate, names.other_key,
    );
    // Below 1.2 OpenSSL has its own mind about what is safe.
    let lowered = if policy.profile() == Profile::Old { ":@SECLEVEL=0" } else { "" };
    let _ = write!(
        text,
        "\n# Versions and ciphers of the profile {}, and our order of them.\n\
         ssl_min_protocol = {}\nssl_cipher_list = {}{lowered}\n{}\n",
        policy.profile(),
        minimum(policy.minimum()),
        policy.profile().ciphers().join(":"),
        names.our_ciphers,
    );
    text.push_str(&relay(order));
    if policy.submission {
        text.push_str(&SUBMISSION.replace("PASSWORD", names.password_without_tls[1]));
        if users_class(policy) == Class::Plain {
            text.push_str("protocol imap {\n  ssl = no\n}\nprotocol pop3 {\n  ssl = no\n}\n");
        }
    }
    text
}

/// What their programs are asked.
fn users(order: &Order, names: &Names) -> String {
    let policy = &order.policy;
    let [taken, refused] = names.password_without_tls;
    let class = users_class(policy);
    let (why, offer, password) = match class {
        // The ports where mail is handed in ask for it, so it is not off altogether.
        Class::Plain if policy.submission => {
            ("TLS is not offered but where mail is handed in.", "yes", taken)
        }
        Class::Plain => ("TLS is not offered.", "no", taken),
        Class::Opportunistic => {
            ("TLS is offered. Whether passwords are taken without it stays as it was.", "yes", "")
        }
        Class::Required => ("nothing without TLS.", "required", refused),
        Class::Verified => ("nothing without TLS and a trusted certificate.", "required", refused),
    };
    let mut text = format!("# The users' programs: {why}\nssl = {offer}\n");
    if !password.is_empty() {
        let _ = writeln!(text, "{password}");
    }
    let asked = if class == Class::Verified { "yes" } else { "no" };
    let _ = write!(text, "{} = {asked}\nauth_ssl_require_client_cert = {asked}\n", names.ask_for_certificate);
    if class == Class::Verified {
        // No authority hands out lists of what it revoked with its certificates.
        let _ = write!(
            text,
            "{} = {}{}\n{} = no\n",
            names.roots_of_clients, names.read, order.roots, names.revoked
        );
    }
    text
}

/// The server that takes what users hand in.
fn relay(order: &Order) -> String {
    let (why, tls, verify) = match relay_class(&order.policy) {
        Class::Plain => ("plain text.", "no", "no"),
        Class::Opportunistic => ("TLS always; there is no \"if offered\".", "starttls", "no"),
        Class::Required => ("TLS.", "starttls", "no"),
        Class::Verified => ("TLS with a trusted certificate for submission_relay_host.", "starttls", "yes"),
    };
    format!(
        "\n# To the server that takes what users hand in: {why}\n\
         submission_relay_ssl = {tls}\nsubmission_relay_ssl_verify = {verify}\n\
         ssl_client_ca_file = {}\nssl_client_require_valid_cert = yes\n",
        order.roots
    )
}

const SUBMISSION: &str = "
# Where users hand in mail, nothing without TLS, whatever is asked elsewhere (RFC 8314).
protocol submission {
  ssl = required
  PASSWORD
}
service submission-login {
  inet_listener submissions {
    port = 465
    ssl = yes
  }
}
";

/// As Dovecot writes them.
fn minimum(version: TlsVersion) -> &'static str {
    match version {
        TlsVersion::Ssl2 | TlsVersion::Ssl3 | TlsVersion::Tls10 => "TLSv1",
        TlsVersion::Tls11 => "TLSv1.1",
        TlsVersion::Tls12 => "TLSv1.2",
        TlsVersion::Tls13 => "TLSv1.3",
    }
}
