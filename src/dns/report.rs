//! TLS-RPT (RFC 8460): whether senders are asked to report what goes wrong, and where to.

use super::Finding;
use super::text::texts;
use crate::name::MailDomain;
use hickory_resolver::TokioResolver;

/// Where reports go to, as the record says: `mailto:tls@example.org`; none, and why, where there is no record that counts.
pub async fn look_up(resolver: &TokioResolver, domain: &MailDomain) -> Result<Vec<String>, Finding> {
    let name = format!("_smtp._tls.{domain}");
    let texts = texts(resolver, &name).await?;
    let mut ours = texts.iter().filter(|text| text.starts_with(b"v=TLSRPTv1"));
    match (ours.next(), ours.next()) {
        (None, _) => Err(Finding::ReportNone { domain: domain.to_string() }),
        (Some(text), None) => {
            let text = String::from_utf8_lossy(text).into_owned();
            addresses(&text).ok_or(Finding::ReportRecord { name, text })
        }
        // Section 3: then none of them counts.
        (Some(_), Some(_)) => Err(Finding::ReportRecord { name, text: "2 × v=TLSRPTv1".to_owned() }),
    }
}

/// By the grammar: `v=TLSRPTv1; rua=URI,URI; …`.
fn addresses(text: &str) -> Option<Vec<String>> {
    let is_space = |c| c == ' ' || c == '\t';
    let rest = text.strip_prefix("v=TLSRPTv1")?.trim_start_matches(is_space).strip_prefix(';')?;
    let mut fields = rest.split(';').map(|field| field.trim_matches(is_space));
    let list = fields.next()?.strip_prefix("rua=")?;
    let all: Vec<String> = list.split(',').map(|it| it.trim_matches(is_space).to_owned()).collect();
    let known = |it: &String| {
        let address = it
            .strip_prefix("mailto:")
            .is_some_and(|it| it.split_once('@').is_some_and(|(l, d)| !l.is_empty() && !d.is_empty()));
        address || it.strip_prefix("https://").is_some_and(|rest| !rest.is_empty())
    };
    all.iter().all(known).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_examples_of_the_rfc_are_read_and_others_are_not() {
        let of = |text: &str| addresses(text).unwrap_or_default().join(" ");
        assert_eq!(of("v=TLSRPTv1;rua=mailto:reports@example.com"), "mailto:reports@example.com");
        assert_eq!(
            of("v=TLSRPTv1; rua=https://reporting.example.com/v1/tlsrpt"),
            "https://reporting.example.com/v1/tlsrpt"
        );
        assert_eq!(
            of("v=TLSRPTv1 ; rua=mailto:a@b.example, https://c.example/ ;"),
            "mailto:a@b.example https://c.example/"
        );
        for bad in [
            "v=TLSRPTv1",
            "v=TLSRPTv1;",
            "v=TLSRPTv1; rua=",
            "v=TLSRPTv1; rua=a@b.example",
            "v=TLSRPTv1; rua=mailto:a",
            "v=TLSRPTv1; rua=http://c.example/",
            "v=TLSRPTv12; rua=mailto:a@b.example",
            "v=TLSRPTv1; rua=mailto:a@b.example,",
        ] {
            assert_eq!(addresses(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,60}") {
            let _ = addresses(&format!("v=TLSRPTv1; rua={text}"));
            let _ = addresses(&text);
        }
    }
}
