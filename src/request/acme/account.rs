//! The account at the CA: made once, kept beside the keys, used again.

use super::http::Http;
use super::work::{Talk, ask};
use super::{Directory, Error, Order, Progress};
use crate::name::{DnsName, Mailbox};
use crate::store;
use data_encoding::BASE64URL_NOPAD;
use instant_acme::{Account, AccountCredentials, ExternalAccountKey, NewAccount};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// No account's file and no external key is larger.
const LARGEST: u64 = 64 * 1024;

/// The key that a CA gives on its site, to bind an ACME account to a customer (RFC 8555, section 7.3.4).
#[derive(Clone)]
pub struct ExternalAccount {
    kid: String,
    key: Zeroizing<Vec<u8>>,
}

impl ExternalAccount {
    /// The key's name, and the file that holds the key as the CA shows it: base64url.
    pub fn read(kid: &str, file: &Path) -> Result<Self, Error> {
        let bytes = Zeroizing::new(store::read_own(file, LARGEST)?);
        let text = std::str::from_utf8(&bytes).ok();
        text.and_then(|text| Self::new(kid, text)).ok_or_else(|| Error::ExternalKey(file.to_owned()))
    }

    /// The key's name, and the key as the CA shows it; `None` where that is no key.
    pub fn new(kid: &str, key: &str) -> Option<Self> {
        // Some sites show it in plain base64.
        let key = Zeroizing::new(key.trim().trim_end_matches('=').replace('+', "-"));
        let key = Zeroizing::new(key.replace('/', "_"));
        let key = Zeroizing::new(BASE64URL_NOPAD.decode(key.as_bytes()).ok()?);
        (!key.is_empty()).then(|| Self { kid: kid.trim().to_owned(), key })
    }
}

impl std::fmt::Debug for ExternalAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ExternalAccount").field("kid", &self.kid).finish_non_exhaustive()
    }
}

/// The file that the account at this CA is kept in.
pub fn account_file(folder: &Path, directory: &Directory) -> PathBuf {
    folder.join(format!("acme-account-{}.json", directory.slug()))
}

/// An account that there is at a CA, for CAA records name such (RFC 8657).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnAccount {
    /// The names that it orders for; any, where there are none.
    pub names: Vec<DnsName>,
    /// Its address.
    pub uri: String,
}

impl OwnAccount {
    /// Those whose files lie in a folder, which order for these names. Of each file its address alone is taken.
    pub fn all_in(folder: &Path, names: &[DnsName]) -> Vec<Self> {
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let ours = |name: &str| {
            name.strip_prefix("acme-account-").is_some_and(|it| it.strip_suffix(".json").is_some())
        };
        let files = files.filter(|it| it.file_name().to_str().is_some_and(ours));
        let mut uris: Vec<String> = files.filter_map(|it| uri(&it.path())).collect();
        uris.sort();
        uris.into_iter().map(|uri| Self { names: names.to_vec(), uri }).collect()
    }

    /// Whether it orders for this name.
    pub fn orders(&self, name: &DnsName) -> bool {
        self.names.is_empty() || self.names.contains(name)
    }
}

fn uri(file: &Path) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Kept {
        id: String,
    }
    let bytes = Zeroizing::new(store::read(file, LARGEST).ok()?);
    serde_json::from_slice::<Kept>(&bytes).ok().map(|it| it.id)
}

/// Opens the account that is kept, or makes one and keeps it before it is used.
pub(super) async fn open(order: &Order, http: &Http, talk: &mut Talk) -> Result<(Account, PathBuf), Error> {
    let path = account_file(&order.folder, &order.directory);
    if let Some(kept) = read(path.clone(), order.directory.url()).await? {
        talk.say(Progress::KnownAccount(path.clone())).await;
        let account = ask!(talk, restored(http, &kept))?;
        return Ok((account, path));
    }
    if order.directory.wants_external_account() && order.external.is_none() {
        return Err(Error::ExternalAccountNeeded(order.directory.id().to_owned()));
    }
    talk.say(Progress::NewAccount(path.clone())).await;
    let contact: Vec<String> = order.contact.iter().map(|mail| mailto(mail)).collect();
    let contact: Vec<&str> = contact.iter().map(String::as_str).collect();
    let new = NewAccount {
        contact: &contact,
        terms_of_service_agreed: order.agree_terms,
        only_return_existing: false,
    };
    let external = order.external.as_ref().map(|it| ExternalAccountKey::new(it.kid.clone(), &it.key));
    let (account, credentials) = ask!(
        talk,
        Account::builder_with_http(Box::new(http.clone())).create(
            &new,
            order.directory.url().to_owned(),
            external.as_ref()
        )
    )?;
    keep(path.clone(), &credentials).await?;
    Ok((account, path))
}

async fn restored(http: &Http, kept: &[u8]) -> Result<Account, instant_acme::Error> {
    let builder = Account::builder_with_http(Box::new(http.clone()));
    builder.from_credentials(serde_json::from_slice(kept)?).await
}

async fn read(path: PathBuf, url: &str) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
    let file = path.clone();
    let bytes = match super::work::in_background(move || Ok(store::read_own(&file, LARGEST)?)).await {
        Ok(bytes) => Zeroizing::new(bytes),
        Err(Error::Store(store::Error::Missing(_))) => return Ok(None),
        Err(error) => return Err(error),
    };
    // Two addresses may share a file's name: the account of one is not shown to the other.
    let theirs = serde_json::from_slice::<serde_json::Value>(&bytes)
        .ok()
        .filter(|kept| kept.get("directory").and_then(|it| it.as_str()) == Some(url))
        .filter(|_| serde_json::from_slice::<AccountCredentials>(&bytes).is_ok());
    if theirs.is_some() { Ok(Some(bytes)) } else { Err(Error::Account(path)) }
}

async fn keep(path: PathBuf, credentials: &AccountCredentials) -> Result<(), Error> {
    let text = serde_json::to_vec_pretty(credentials).map_err(|error| Error::Crypto(error.to_string()))?;
    let text = Zeroizing::new(text);
    super::work::in_background(move || {
        if let Some(folder) = path.parent() {
            store::create_private_folder(folder)?;
        }
        Ok(store::create_secret(&path, &text)?)
    })
    .await
}

/// The bare address, where it came with the name of whom it belongs to.
fn mailto(contact: &str) -> String {
    let bare = contact.parse().map_or_else(|_| contact.to_owned(), |it: Mailbox| it.to_string());
    format!("mailto:{bare}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_whom_an_address_belongs_to_does_not_go_to_the_ca() {
        assert_eq!(mailto("Ann <ann@example.org>"), "mailto:ann@example.org");
        assert_eq!(mailto("ann@example.org"), "mailto:ann@example.org");
    }

    #[test]
    fn an_external_key_is_read_as_sites_show_it_and_never_shown() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("hmac");
        for (text, key) in [("_-8\n", &[0xff, 0xef][..]), ("/+8=", &[0xff, 0xef]), ("c2VjcmV0", b"secret")] {
            std::fs::write(&file, text).unwrap();
            let external = ExternalAccount::read(" kid-1 ", &file).unwrap();
            assert_eq!((external.kid.as_str(), external.key.as_slice()), ("kid-1", key));
            assert_eq!(format!("{external:?}"), r#"ExternalAccount { kid: "kid-1", .. }"#);
        }
        for wrong in ["", "not base64!", "\u{fc}"] {
            std::fs::write(&file, wrong).unwrap();
            assert_eq!(ExternalAccount::read("k", &file).unwrap_err(), Error::ExternalKey(file.clone()));
        }
    }

    #[test]
    fn of_the_accounts_in_a_folder_the_address_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        write(
            "acme-account-ca.example-dir.json",
            r#"{"id":"https://ca.example/acct/7","key_pkcs8":"secret"}"#,
        );
        write("acme-account-broken.json", "{");
        write("other.json", r#"{"id":"https://ca.example/acct/8"}"#);
        let names = ["mx.example.org".parse().unwrap()];
        let all = OwnAccount::all_in(folder.path(), &names);
        assert_eq!(all, [OwnAccount { names: names.to_vec(), uri: "https://ca.example/acct/7".to_owned() }]);
        assert!(all[0].orders(&names[0]) && !all[0].orders(&"mail.example.org".parse().unwrap()));
        assert_eq!(OwnAccount::all_in(&folder.path().join("none"), &[]), []);
    }

    #[tokio::test]
    async fn an_account_of_another_ca_is_not_used() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        assert!(read(path.clone(), "https://a.example/dir").await.unwrap().is_none());
        for kept in
            ["", "{}", r#"{"directory":"https://b.example/dir"}"#, r#"{"directory":"https://a.example/dir"}"#]
        {
            std::fs::write(&path, kept).unwrap();
            assert_eq!(read(path.clone(), "https://a.example/dir").await, Err(Error::Account(path.clone())));
        }
    }
}
