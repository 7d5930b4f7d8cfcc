//! What was brought in with several files: what each is good for, and the key among them.

use super::{Certificate, Error, Item, Key, KeyIdentity};

/// What was brought in.
#[derive(Debug, Clone, Default)]
pub struct Brought {
    /// Every certificate, each once.
    pub certificates: Vec<Certificate>,
    /// Every key, each once.
    pub keys: Vec<Key>,
}

impl Brought {
    /// Takes what the file of this name holds. The error says what it is where it holds no certificate; its keys are
    /// taken all the same.
    pub fn take(&mut self, name: &str, items: Vec<Item>) -> Result<(), Error> {
        let (mut certificate, mut key) = (false, false);
        for item in items {
            match item {
                Item::Certificate(found) => {
                    certificate = true;
                    if !self.certificates.contains(&found) {
                        self.certificates.push(found);
                    }
                }
                Item::Key(found) => {
                    key = true;
                    if !self.keys.contains(&found) {
                        self.keys.push(found);
                    }
                }
                Item::Request(_) => {}
            }
        }
        match (certificate, key) {
            (true, _) => Ok(()),
            (false, true) => Err(Error::OnlyKey(name.to_owned())),
            (false, false) => Err(Error::OnlyRequest(name.to_owned())),
        }
    }

    /// The key to hold the certificates against, where one came along: the one that belongs to one of them, or else
    /// the first, which belongs to none and so will be told as that.
    pub fn key(&self) -> Option<&Key> {
        let fits = |key: &&Key| self.certificates.iter().any(|it| it.spki_sha256 == key.spki_sha256);
        self.keys.iter().find(fits).or(self.keys.first())
    }

    /// As [`Brought::key`], known by its public half.
    pub fn key_identity(&self) -> Option<KeyIdentity> {
        self.key().map(|key| KeyIdentity::new(&key.spki_sha256))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::read;

    #[test]
    fn the_key_that_fits_counts_and_a_stranger_is_not_passed_over() {
        let made = || rcgen::generate_simple_self_signed(["mx.example.org".to_owned()]).unwrap();
        let (own, other) = (made(), made());
        let items = |pem: String| read("f", pem.as_bytes(), None).unwrap();
        let mut it = Brought::default();
        assert_eq!(it.take("c", items(own.cert.pem())), Ok(()));
        assert_eq!(it.key(), None);
        let stranger = it.take("k", items(other.signing_key.serialize_pem()));
        assert_eq!(stranger, Err(Error::OnlyKey("k".into())));
        assert_ne!(it.key().unwrap().spki_sha256, it.certificates[0].spki_sha256);
        let both = own.cert.pem() + &own.signing_key.serialize_pem();
        assert_eq!(it.take("both", items(both)), Ok(()));
        assert_eq!((it.certificates.len(), it.keys.len()), (1, 2));
        assert_eq!(it.key().unwrap().spki_sha256, it.certificates[0].spki_sha256);
    }
}
