//! Letters: filled in with what the open setup knows; what it does not know stands in brackets, to be filled in by hand.

use crate::explain::Fact;
use crate::i18n::Language;
use crate::policy::{Policy, servers};
use crate::setup::Setup;
use crate::tls::Class;
use std::fmt::Display;

/// The letter of this name.
pub fn letter(name: &str, setup: Option<&Setup>, language: &Language) -> String {
    let unknown = |what: &str| language.say(&format!("guide-letter-{what}-unknown"));
    let hosts = setup.and_then(|it| list(&it.hosts));
    let host = setup.and_then(|it| it.hosts.first()).map(ToString::to_string);
    let domains = setup.and_then(|it| list(&it.domains));
    let server = setup.and_then(|it| {
        let name = servers::find(&it.server.kind).ok()?.named(&|key| language.say(key));
        Some(
            [Some(name.as_str()), it.server.version.as_deref()]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
        )
    });
    let ca = setup.and_then(|it| it.certificate.as_ref()?.issuer.clone());
    // Until the configuration was made the policy is only what Postseal suggests.
    let policy = setup.filter(|it| it.configured.is_some()).map(|it| policy(&it.policy, language));
    let is_private = setup.and_then(|it| it.certificate.as_ref()).is_some_and(|it| it.is_private);
    let certificate =
        if is_private { "guide-letter-certificate-private" } else { "guide-letter-certificate-public" };
    let fact = |known: Option<String>, what: &str| Fact::Text(known.unwrap_or_else(|| unknown(what)));
    let facts = [
        ("host", fact(host, "host")),
        ("hosts", fact(hosts, "host")),
        ("domains", fact(domains, "domain")),
        ("server", fact(server, "server")),
        ("policy", fact(policy, "policy")),
        ("certificate", language.say_with(certificate, &[("ca", fact(ca, "ca"))]).into()),
    ];
    language.say_with(&format!("guide-letter-{name}-text"), &facts)
}

fn list(all: &[impl Display]) -> Option<String> {
    (!all.is_empty()).then(|| all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
}

/// What holds for everybody: who else has a rule is nobody's business but ours. The only partner there is, is told
/// what holds for them.
fn policy(policy: &Policy, language: &Language) -> String {
    let name = |class: Class| Fact::Text(language.say(&format!("class-{class}-name")));
    let (inbound, outbound) = match policy.partners() {
        [partner] => (partner.inbound.unwrap_or(policy.inbound), partner.outbound.unwrap_or(policy.outbound)),
        _ => (policy.inbound, policy.outbound),
    };
    language.say_with("guide-letter-policy", &[("sending", name(outbound)), ("receiving", name(inbound))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Partner;

    fn rule(domain: &str) -> Partner {
        Partner { outbound: Some(Class::Verified), ..Partner::new(domain.parse().unwrap()) }
    }

    #[test]
    fn a_partner_is_given_the_root_that_no_public_list_has() {
        let at = time::OffsetDateTime::UNIX_EPOCH;
        let mut setup = Setup::new("x");
        setup.certificate = Some(crate::setup::Certificate {
            leaf: "/a.crt".into(),
            chain: "/a.pem".into(),
            spki_sha256: String::new(),
            issuer: Some("Our CA".to_owned()),
            is_private: true,
            not_before: at,
            not_after: at,
            checked: at,
            ok: true,
        });
        let told = |setup: &Setup| letter("partner", Some(setup), &Language::english());
        let private = told(&setup);
        assert!(private.contains("issued by Our CA") && private.contains("please trust it"), "{private}");
        assert!(!private.contains("you need no file from us"), "{private}");
        setup.certificate.as_mut().unwrap().is_private = false;
        let public = told(&setup);
        assert!(public.contains("issued by Our CA, for the names above; you need no file"), "{public}");
    }

    #[test]
    fn a_partner_is_told_what_holds_for_them_and_nobody_is_told_of_others() {
        let english = Language::english();
        let mut asked = Policy::default();
        let everybody = policy(&asked, &english);
        assert_eq!(everybody, "When sending: “TLS if offered”. When receiving: “TLS if offered”.");
        asked.add(rule("bank.example")).unwrap();
        let one = policy(&asked, &english);
        assert_eq!(one, "When sending: “TLS, verified”. When receiving: “TLS if offered”.");
        asked.add(rule("insurer.example")).unwrap();
        assert_eq!(policy(&asked, &english), everybody);
    }
}
