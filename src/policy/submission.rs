//! The ports where users hand in mail (RFC 8314), as every server's scripts look at them.

/// What shows that they speak TLS and which certificate they show: 587 after STARTTLS, 465 from the first byte.
pub(super) fn verify(host: &str) -> Vec<String> {
    let line = |port: u16, how: &str| {
        format!(
            "openssl s_client -connect {host}:{port}{how} -servername {host} -verify_hostname {host} -brief </dev/null"
        )
    };
    vec![line(587, " -starttls smtp"), line(465, "")]
}
