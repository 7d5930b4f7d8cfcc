//! Products that are Exim inside: what Exim is told is the same and has been run; how it reaches Exim is the product's
//! own, from its documentation.

use super::{Exim, FOLDER, ciphers, commands, file, inbound, macros, outbound};
use crate::policy::{ConfigurationFile, Limit, Order, Purpose, Server};

/// What is written for a product that makes Exim's configuration itself.
pub(in crate::policy::servers) struct Parts {
    /// Macros, rules for MAIL, options of a transport, and what is said of partners: to be included.
    pub(in crate::policy::servers) files: Vec<ConfigurationFile>,
    /// Options of the main section.
    pub(in crate::policy::servers) options: Vec<(&'static str, String)>,
    /// What was written, read by Exim.
    pub(in crate::policy::servers) check: Vec<String>,
    pub(in crate::policy::servers) verify: Vec<String>,
    pub(in crate::policy::servers) limits: Vec<Limit>,
    /// TLS is offered.
    pub(in crate::policy::servers) offered: bool,
}

/// What is written for an Exim that was built with OpenSSL.
pub(in crate::policy::servers) fn parts(order: &Order) -> Parts {
    // Users' ports are the product's own.
    let mut order = order.clone();
    order.policy.submission = false;
    let order = &order;
    let (inbound, outbound) = (inbound::plan(&order.policy), outbound::plan(&order.policy));
    let macros = format!(
        "# TLS for {}, written by Postseal: included at the top of the configuration.\n{}",
        order.host,
        macros(order)
    );
    let mut files = vec![
        file("main.conf", Purpose::Settings, macros),
        file("acl.conf", Purpose::Settings, inbound.acl()),
        file("transport.conf", Purpose::Settings, outbound.transport(order)),
        file("recipients", Purpose::OutboundPartners, outbound.recipients()),
    ];
    files.extend(inbound.files());
    // In words that a program cannot take for a setting without a value.
    let advertise = if inbound.offered { inbound.advertise() } else { "!*".to_owned() };
    let mut options = vec![
        ("tls_advertise_hosts", advertise),
        ("tls_verify_certificates", order.roots.to_string()),
        ("tls_require_ciphers", ciphers::openssl(order)),
        ("openssl_options", ciphers::openssl_options(order)),
    ];
    if inbound.verifies() {
        options.push(("tls_try_verify_hosts", "*".to_owned()));
    }
    Parts {
        files,
        options,
        check: commands::lookups(&inbound, &outbound),
        verify: commands::verify(order),
        offered: inbound.offered,
        limits: inbound.limits.into_iter().chain(outbound.limits).collect(),
    }
}

/// Where its files lie.
pub(in crate::policy::servers) const PLACE: &str = FOLDER;

/// Exim itself.
pub(in crate::policy::servers) fn exim() -> &'static dyn Server {
    &Exim
}
