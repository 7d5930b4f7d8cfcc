//! The next order, like the last one.

use super::{Ordered, Request};
use crate::request::Algorithm;
use crate::request::acme::{self, Challenge, Csr, Directory, Error, Order, Watch};
use std::path::PathBuf;

impl Ordered {
    /// The order for this request, with the account in this folder. Whoever ordered before agreed to the terms then.
    pub fn again(&self, request: &Request, folder: PathBuf, watch: Watch) -> Result<Order, Error> {
        let contact = self.contact.trim();
        let listen = Some(self.listen.trim()).filter(|it| self.this_machine && !it.is_empty());
        let listen = listen.map(|typed| {
            typed.parse().map_err(|error: std::net::AddrParseError| Error::Listener {
                address: typed.to_owned(),
                cause: error.to_string(),
            })
        });
        let is_rsa = |algorithm: Algorithm| algorithm.as_str().starts_with("rsa");
        let directory = match self.ca.parse()? {
            // Which of its two depends on the key.
            Directory::SslComRsa | Directory::SslComEcc if request.algorithm.is_some_and(is_rsa) => {
                Directory::SslComRsa
            }
            Directory::SslComRsa | Directory::SslComEcc => Directory::SslComEcc,
            other => other,
        };
        Ok(Order {
            directory,
            trust: acme::roots(self.root.as_deref())?,
            csr: Csr::from_bytes(&request.csr, request.csr_pem.as_bytes())?,
            contact: (!contact.is_empty()).then(|| contact.to_owned()),
            agree_terms: true,
            external: None,
            folder,
            challenge: if self.this_machine {
                Challenge::Http { listen: listen.transpose()? }
            } else {
                Challenge::Dns(watch)
            },
        })
    }
}
