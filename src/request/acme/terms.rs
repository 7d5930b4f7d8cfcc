//! The CA's terms of service: their address stands in its directory (RFC 8555, section 7.1.1), and is to be shown before
//! anybody agrees to them.

use super::Error;
use super::http::Http;
use hyper::Uri;
use serde::Deserialize;

/// What of a directory is of interest here.
#[derive(Deserialize)]
struct Listed {
    /// No directory is without it: what has none is something else.
    #[serde(rename = "newAccount")]
    _new_account: String,
    meta: Option<Meta>,
}

#[derive(Deserialize)]
struct Meta {
    #[serde(rename = "termsOfService")]
    terms: Option<String>,
}

/// The address of the terms; `None` where the CA has none.
pub(super) async fn look_up(url: &str, http: &Http) -> Result<Option<String>, Error> {
    let bytes = http.get(url).await.map_err(|error| Error::of(url, &error))?;
    read(url, &bytes)
}

fn read(url: &str, bytes: &[u8]) -> Result<Option<String>, Error> {
    let not_acme = |cause: String| Error::NotAcme { url: url.to_owned(), cause };
    let listed: Listed = serde_json::from_slice(bytes).map_err(|error| not_acme(error.to_string()))?;
    let Some(terms) = listed.meta.and_then(|meta| meta.terms).filter(|it| !it.trim().is_empty()) else {
        return Ok(None);
    };
    // RFC 3986, section 3: a scheme, a colon, and no character that would have to be encoded.
    let is_url = terms.bytes().all(|byte| byte.is_ascii_graphic())
        && terms.split_once(':').is_some_and(|(scheme, rest)| {
            scheme.starts_with(|it: char| it.is_ascii_alphabetic()) && !rest.is_empty()
        });
    if is_url { Ok(Some(terms)) } else { Err(not_acme(format!("termsOfService: {terms}"))) }
}

/// Whether it is one that a browser fetches: nothing else is handed to the system to open.
pub fn is_web_address(url: &str) -> bool {
    url.parse::<Uri>().is_ok_and(|it| {
        matches!(it.scheme_str(), Some("https" | "http")) && it.host().is_some_and(|host| !host.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(meta: &str) -> Result<Option<String>, Error> {
        let text = format!(r#"{{"newAccount":"https://ca.example.org/new"{meta}}}"#);
        read("https://ca.example.org/dir", text.as_bytes())
    }

    #[test]
    fn terms_are_a_web_address_or_there_are_none() {
        assert_eq!(
            of(r#","meta":{"termsOfService":"https://ca.example.org/tos.pdf"}"#),
            Ok(Some("https://ca.example.org/tos.pdf".to_owned()))
        );
        for none in ["", r#","meta":{}"#, r#","meta":null"#, r#","meta":{"termsOfService":""}"#] {
            assert_eq!(of(none), Ok(None), "{none}");
        }
        // As Pebble has it: nothing to open, but to read.
        assert_eq!(
            of(r#","meta":{"termsOfService":"data:text/plain,Do%20it"}"#),
            Ok(Some("data:text/plain,Do%20it".to_owned()))
        );
        for wrong in [
            "/tos",
            "tos.pdf",
            "https:",
            ":x",
            "https://ca.example.org/\u{202e}x",
            "https://ca.example.org/a b",
        ] {
            let told = of(&format!(r#","meta":{{"termsOfService":"{wrong}"}}"#));
            assert!(matches!(told, Err(Error::NotAcme { .. })), "{wrong}: {told:?}");
        }
        assert!(is_web_address("https://ca.example.org/tos.pdf"));
        for other in
            ["file:///etc/passwd", "javascript:alert(1)", "data:text/plain,x", "https:///", "/etc/passwd"]
        {
            assert!(!is_web_address(other), "{other}");
        }
        assert!(matches!(read("u", b"{}"), Err(Error::NotAcme { .. })));
        assert!(matches!(read("u", b"<html>"), Err(Error::NotAcme { .. })));
    }
}
