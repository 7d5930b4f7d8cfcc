//! Where a CA's ACME service begins: its directory (RFC 8555, section 7.1.1).

use super::Error;
use hyper::Uri;
use std::fmt;
use std::str::FromStr;

/// A CA's ACME directory.
///
/// Buypass is not among them: it no longer issues by ACME.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Directory {
    /// Let's Encrypt: free, no account needed beforehand.
    LetsEncrypt,
    /// Let's Encrypt's practice service: its certificates are trusted by nobody.
    LetsEncryptStaging,
    /// ZeroSSL: free, with an account made on its site.
    ZeroSsl,
    /// Google Trust Services: free, with an account of Google Cloud.
    Google,
    /// SSL.com, for RSA keys.
    SslComRsa,
    /// SSL.com, for ECDSA keys.
    SslComEcc,
    /// Any other CA, also one of an organisation's own.
    Url(String),
}

impl Directory {
    /// Those that have a name.
    pub const NAMED: [Self; 6] = [
        Self::LetsEncrypt,
        Self::LetsEncryptStaging,
        Self::ZeroSsl,
        Self::Google,
        Self::SslComRsa,
        Self::SslComEcc,
    ];

    /// The directory's address.
    pub fn url(&self) -> &str {
        match self {
            Self::LetsEncrypt => "https://acme-v02.api.letsencrypt.org/directory",
            Self::LetsEncryptStaging => "https://acme-staging-v02.api.letsencrypt.org/directory",
            Self::ZeroSsl => "https://acme.zerossl.com/v2/DV90",
            Self::Google => "https://dv.acme-v02.api.pki.goog/directory",
            Self::SslComRsa => "https://acme.ssl.com/sslcom-dv-rsa",
            Self::SslComEcc => "https://acme.ssl.com/sslcom-dv-ecc",
            Self::Url(url) => url,
        }
    }

    /// How it is written on the command line: its name, or its address.
    pub fn id(&self) -> &str {
        match self {
            Self::LetsEncrypt => "letsencrypt",
            Self::LetsEncryptStaging => "staging",
            Self::ZeroSsl => "zerossl",
            Self::Google => "google",
            Self::SslComRsa => "sslcom-rsa",
            Self::SslComEcc => "sslcom-ecc",
            Self::Url(url) => url,
        }
    }

    /// Whether the CA is known to want a key from its own site first (RFC 8555, section 7.3.4).
    pub fn wants_external_account(&self) -> bool {
        matches!(self, Self::ZeroSsl | Self::Google | Self::SslComRsa | Self::SslComEcc)
    }

    /// The address as a part of a file's name.
    pub(super) fn slug(&self) -> String {
        let address = self.url().trim_start_matches("https://").trim_end_matches('/');
        let plain =
            |c: char| if c.is_ascii_alphanumeric() || c == '.' { c.to_ascii_lowercase() } else { '-' };
        address.chars().map(plain).take(160).collect()
    }
}

impl fmt::Display for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Directory {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if let Some(named) = Self::NAMED.into_iter().find(|it| it.id() == text || it.url() == text) {
            return Ok(named);
        }
        // HTTPS alone: the account's key is proven there (RFC 8555, section 6.1).
        match text.parse::<Uri>() {
            Ok(uri)
                if uri.scheme_str() == Some("https") && uri.host().is_some_and(|host| !host.is_empty()) =>
            {
                Ok(Self::Url(text.to_owned()))
            }
            _ => Err(Error::Directory(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_are_read_back() {
        for named in Directory::NAMED {
            assert_eq!(named.id().parse(), Ok(named.clone()));
            assert_eq!(named.url().parse(), Ok(named.clone()));
            assert!(named.url().parse::<Uri>().is_ok_and(|uri| uri.scheme_str() == Some("https")));
        }
        let own = "https://ca.example.org:8443/acme/directory";
        assert_eq!(own.parse(), Ok(Directory::Url(own.to_owned())));
        for wrong in
            ["", "letsencript", "http://ca.example.org/dir", "https://", "ca.example.org", "https:///x"]
        {
            assert_eq!(wrong.parse::<Directory>(), Err(Error::Directory(wrong.to_owned())));
        }
    }

    #[test]
    fn the_slug_is_a_file_s_name() {
        let own = Directory::Url("https://ca.example.org:8443/../ACME/Dir/".into());
        assert_eq!(own.slug(), "ca.example.org-8443-..-acme-dir");
        assert_eq!(Directory::SslComEcc.slug(), "acme.ssl.com-sslcom-dv-ecc");
    }
}
