//! Versions of TLS and ciphers, as the profile wants them and the version of Postfix can say them.

use super::Postfix;
use super::setting::{Section, Setting};
use crate::policy::{Order, Profile, Server, Version};
use crate::tls::TlsVersion;

/// The lowest version that is really held.
fn minimum(order: &Order) -> TlsVersion {
    let postfix: &dyn Server = &Postfix;
    postfix.minimum_instead(&order.server_version, order.policy.minimum())
}

/// The lowest version, as this version of Postfix reads it: 3.6 brought `>=`; before, what is not wanted is named.
fn floor(version: &Version, minimum: TlsVersion) -> String {
    let spelt = |it: TlsVersion| if it == TlsVersion::Tls10 { "TLSv1" } else { it.as_str() };
    if version.is_at_least(&[3, 6]) {
        return format!(">={}", spelt(minimum));
    }
    let below = TlsVersion::ALL.into_iter().filter(|it| *it < minimum);
    let below: Vec<String> = below.map(|it| format!("!{}", spelt(it))).collect();
    below.join(", ")
}

/// What `smtp` or `smtpd` speaks.
pub(super) fn section(side: &str, order: &Order) -> Section {
    let floor = floor(&order.server_version, minimum(order));
    let grade = if order.policy.profile() == Profile::Old { "medium" } else { "high" };
    Section {
        why: match minimum(order) {
            TlsVersion::Tls10 | TlsVersion::Tls11 => {
                "Old protocols for machines that cannot be replaced: RFC 8996 says that they must not be used."
            }
            TlsVersion::Tls13 => "TLS 1.3 alone.",
            _ => {
                "No protocol that RFC 8996 deprecates. Where TLS is asked for, good ciphers only; where it is merely\n\
                 offered, lesser ones too: they are better than plain text (RFC 7435, RFC 9325 section 5.2)."
            }
        },
        settings: vec![
            Setting::whole(format!("{side}_tls_protocols"), &*floor),
            Setting::whole(format!("{side}_tls_mandatory_protocols"), &*floor),
            Setting::whole(format!("{side}_tls_ciphers"), "medium"),
            Setting::whole(format!("{side}_tls_mandatory_ciphers"), grade),
        ],
    }
}

/// What the grades mean: Mozilla's lists, by OpenSSL's names. A name that an OpenSSL does not know is passed over.
pub(super) fn ciphers(order: &Order) -> Section {
    let profile = order.policy.profile();
    let mut lesser = Profile::Old.ciphers();
    if profile != Profile::Old {
        lesser.retain(|cipher| !cipher.starts_with("DES-"));
    }
    let mut lesser = lesser.join(":");
    // OpenSSL 3 speaks TLS 1.0 and 1.1 at level 0 alone; the older ones that 3.5 may be built with do not know levels.
    if minimum(order) < TlsVersion::Tls12 && order.server_version.is_at_least(&[3, 6]) {
        lesser.push_str(":@SECLEVEL=0");
    }
    let server_chooses = if profile == Profile::Old { "yes" } else { "no" };
    Section {
        why: "What \"high\" and \"medium\" mean: Mozilla's guidelines, https://ssl-config.mozilla.org",
        settings: vec![
            Setting::whole("tls_high_cipherlist", Profile::Intermediate.ciphers().join(":")),
            Setting::whole("tls_medium_cipherlist", lesser),
            Setting::whole("tls_preempt_cipherlist", server_chooses),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_reads_the_lowest_protocol_in_its_own_way() {
        let (old, new) = (Version::new(&[3, 5]), Version::new(&[3, 6]));
        assert_eq!(floor(&old, TlsVersion::Tls12), "!SSLv2, !SSLv3, !TLSv1, !TLSv1.1");
        assert_eq!(floor(&old, TlsVersion::Tls10), "!SSLv2, !SSLv3");
        assert_eq!(floor(&new, TlsVersion::Tls10), ">=TLSv1");
        assert_eq!(floor(&new, TlsVersion::Tls13), ">=TLSv1.3");
    }
}
