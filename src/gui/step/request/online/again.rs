//! What is remembered of an order, and the next one like it.

use super::{Context, Error, Online, Pick, Proof, Terms};
use crate::request::acme::Directory;
use crate::setup;

impl Online {
    /// What is remembered of the order for this request.
    pub(super) fn ordered(
        &self,
        made: &setup::Request,
        context: &Context<'_>,
    ) -> Result<setup::Ordered, Error> {
        Ok(setup::Ordered {
            spki_sha256: made.spki_sha256.clone(),
            ca: self.directory(context)?.id().to_owned(),
            root: self.own_root().map(ToOwned::to_owned),
            contact: self.contact.trim().to_owned(),
            this_machine: self.proof == Proof::ThisMachine,
            listen: self.listen.trim().to_owned(),
        })
    }

    /// As the last time. Its terms were agreed to then, and its account is there.
    pub(super) fn fill(&mut self, before: &setup::Ordered) {
        self.pick = match before.ca.parse() {
            Ok(Directory::LetsEncrypt) => Pick::LetsEncrypt,
            Ok(Directory::LetsEncryptStaging) => Pick::Staging,
            Ok(Directory::ZeroSsl) => Pick::ZeroSsl,
            Ok(Directory::Google) => Pick::Google,
            Ok(Directory::SslComRsa | Directory::SslComEcc) => Pick::SslCom,
            Ok(Directory::Url(_)) | Err(_) => Pick::Other,
        };
        if self.pick == Pick::Other {
            self.url.clone_from(&before.ca);
        }
        self.root.clone_from(&before.root);
        self.contact.clone_from(&before.contact);
        self.proof = if before.this_machine { Proof::ThisMachine } else { Proof::Record };
        self.listen.clone_from(&before.listen);
        self.terms = Terms::agreed_before();
        self.open = true;
    }
}
