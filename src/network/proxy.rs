//! The way to the web.

use hyper::Uri;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The way to the web: ACME, MTA-STS policies, what CAs publish about certificates.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Proxy {
    /// As the environment says: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`.
    #[default]
    System,
    /// Straight.
    None,
    /// Through this one, but for what `NO_PROXY` names.
    At(Uri),
}

/// It is no proxy that we could use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProxyError {
    /// Not of the form `http://host:port`.
    #[error("write the proxy as http://proxy.example.org:3128, or \"system\", or \"none\"")]
    Form,
    /// A password would lie in the file for everybody who reads it.
    #[error("a proxy's password is not kept: name it in the environment, as HTTPS_PROXY")]
    Password,
}

impl FromStr for Proxy {
    type Err = ProxyError;

    fn from_str(text: &str) -> Result<Self, ProxyError> {
        match text.trim() {
            "system" => return Ok(Self::System),
            "none" => return Ok(Self::None),
            _ => {}
        }
        let uri: Uri = text.trim().parse().map_err(|_| ProxyError::Form)?;
        let Some(authority) = uri.authority() else { return Err(ProxyError::Form) };
        if authority.as_str().contains('@') {
            return Err(ProxyError::Password);
        }
        let rest = uri.path_and_query().map_or("/", |it| it.as_str());
        if uri.scheme_str() != Some("http") || uri.port_u16().is_none_or(|port| port == 0) || rest != "/" {
            return Err(ProxyError::Form);
        }
        Ok(Self::At(uri))
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::System => f.write_str("system"),
            Self::None => f.write_str("none"),
            Self::At(uri) => f.write_str(uri.to_string().trim_end_matches('/')),
        }
    }
}

impl TryFrom<String> for Proxy {
    type Error = ProxyError;

    fn try_from(text: String) -> Result<Self, ProxyError> {
        text.parse()
    }
}

impl From<Proxy> for String {
    fn from(proxy: Proxy) -> Self {
        proxy.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_proxy_looks_like() {
        for text in ["system", "none", "http://proxy.example.org:3128", "http://[2001:db8::1]:8080"] {
            assert_eq!(text.parse::<Proxy>().unwrap().to_string(), text);
        }
        assert_eq!("http://192.0.2.1:8080/".parse::<Proxy>().unwrap().to_string(), "http://192.0.2.1:8080");
        for text in [
            "",
            "proxy:3128",
            "http://proxy",
            "https://proxy:3128",
            "http://proxy:0",
            "http://proxy:1/x",
            "socks5://x:1",
        ] {
            assert_eq!(text.parse::<Proxy>(), Err(ProxyError::Form), "{text}");
        }
        assert_eq!("http://ann:secret@proxy:3128".parse::<Proxy>(), Err(ProxyError::Password));
    }
}
