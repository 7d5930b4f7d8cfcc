//! The screens, how one gets to each, and what each must say.

use super::ways;
use crate::fixtures::{Face, Window, named};
use postseal::setup::Setup;

/// A screen: its name, how one gets there, and the words that must be on it.
pub struct Sight {
    pub name: &'static str,
    pub reach: fn(&Face) -> Window,
    pub says: &'static [&'static str],
}

pub const SIGHTS: &[Sight] = &[
    Sight {
        name: "home-empty",
        reach: Window::empty,
        says: &[
            "window-title",
            "window-home-empty",
            "window-home-new",
            "window-home-rehearse",
            "window-step-proof",
        ],
    },
    Sight {
        name: "home",
        reach: ways::several,
        says: &["window-home-setups", "window-home-continue", "window-rehearsal"],
    },
    Sight {
        name: "home-renaming",
        reach: ways::renaming,
        says: &["window-home-name", "window-home-save-name"],
    },
    Sight { name: "home-deleted", reach: ways::deleted, says: &["window-undo", "window-close"] },
    Sight {
        name: "request",
        reach: |face| Window::opened(face, &Setup::new("Head office")),
        says: &[
            "window-request-title",
            "window-request-hosts",
            "window-recommended",
            "window-request-missing",
        ],
    },
    Sight {
        name: "request-unfolded",
        reach: ways::unfolded,
        says: &["window-request-organization", "window-request-guide-1"],
    },
    Sight {
        name: "request-online",
        reach: |face| ways::online(face, &["acme-order"]),
        says: &[
            "window-acme",
            "window-acme-letsencrypt-about",
            "window-acme-agree-first",
            "window-acme-contact",
        ],
    },
    Sight {
        name: "request-online-other",
        reach: |face| ways::online(face, &["acme-ca-5", "acme-order"]),
        says: &["window-acme-url", "window-acme-root-help", "window-acme-hmac-help", "acme-directory-what"],
    },
    Sight {
        name: "request-online-terms",
        reach: ways::terms,
        says: &["window-acme-terms-at", "window-acme-terms-open", "window-acme-agree"],
    },
    Sight {
        name: "request-online-record",
        reach: ways::record,
        says: &["window-acme-add", "window-acme-value", "window-acme-go-on-help", "window-acme-waiting"],
    },
    Sight {
        name: "request-online-machine",
        reach: ways::machine,
        says: &["window-acme-proof-machine-about", "window-acme-listen", "window-acme-listen-wrong"],
    },
    Sight {
        name: "request-online-refused",
        reach: ways::refused,
        says: &["acme-caa-next", "window-acme-order"],
    },
    Sight {
        name: "request-online-unkept",
        reach: |face| crate::issued::unkept(face).0,
        says: &[
            "window-acme-unkept",
            "window-acme-unkept-about",
            "window-acme-elsewhere",
            "window-acme-chain",
        ],
    },
    Sight {
        name: "certificate",
        reach: ways::certificate,
        says: &["window-certificate-bring", "window-certificate-bring-help", "window-certificate-choose"],
    },
    Sight {
        name: "certificate-rehearsal",
        reach: |face| ways::rehearsed(face, &[]),
        says: &["window-certificate-practice", "window-certificate-practice-help"],
    },
    Sight {
        name: "certificate-good",
        reach: |face| ways::rehearsed(face, &["practice"]),
        says: &["window-certificate-good", "window-certificate-accept", "window-certificate-between"],
    },
    Sight {
        name: "certificate-kept",
        reach: |face| ways::rehearsed(face, &["practice", "accept"]),
        says: &["window-certificate-kept", "window-certificate-kept-file", "window-certificate-again"],
    },
    Sight { name: "home-due", reach: ways::due, says: &["window-renew", "window-home-continue"] },
    Sight {
        name: "renewing",
        reach: |face| ways::rehearsed(face, &["practice", "accept", "renew-now"]),
        says: &["window-request-title", "window-renew-put-back"],
    },
    Sight { name: "certificate-poor", reach: ways::poor, says: &["window-certificate-poor"] },
    Sight {
        name: "proof",
        reach: ways::proof,
        says: &[
            "window-proof-letter",
            "window-proof-via-help",
            "class-required-name",
            "window-proof-password-help",
        ],
    },
    Sight {
        name: "policy",
        reach: ways::policy,
        says: &[
            "window-policy-server",
            "class-opportunistic-name",
            "window-policy-partners",
            "class-required-name",
        ],
    },
    Sight {
        name: "policy-unfolded",
        reach: ways::policy_unfolded,
        says: &["class-verified-sentence", "class-plain-sentence", "window-policy-path-key"],
    },
    Sight {
        name: "policy-platform",
        reach: ways::policy_platform,
        says: &["window-policy-platform", "window-policy-platform-help", "window-policy-path-key"],
    },
    Sight {
        name: "policy-platform-shown",
        reach: ways::policy_platform_shown,
        says: &["window-policy-commands", "window-policy-take-unix"],
    },
    Sight {
        name: "policy-shown",
        reach: ways::policy_shown,
        says: &[
            "window-policy-commands",
            "window-policy-take-unix",
            "window-policy-zip",
            "window-policy-undo",
        ],
    },
    Sight {
        name: "policy-changed",
        reach: ways::policy_changed,
        says: &["window-policy-changed", "window-policy-changed-help", "window-directives"],
    },
    Sight {
        name: "policy-untold",
        reach: ways::policy_untold,
        says: &["window-policy-changed", "window-policy-untold"],
    },
    Sight {
        name: "policy-explained",
        reach: ways::policy_explained,
        says: &["directive-postfix-smtp_tls_policy_maps", "directive-postfix-smtpd_tls_chain_files"],
    },
    Sight {
        name: "policy-with-key",
        reach: ways::policy_with_key,
        says: &["window-policy-with-certificate", "window-policy-with-key", "window-policy-with-key-help"],
    },
    Sight {
        name: "policy-locked",
        reach: ways::policy_locked,
        says: &["window-export-key", "window-export-open"],
    },
    Sight { name: "policy-courier", reach: ways::policy_courier, says: &["window-policy-partners"] },
    Sight {
        name: "policy-warned",
        reach: ways::policy_warned,
        says: &["policy-old-profile-what", "policy-required-inbound-why", "window-policy-kind-server-help"],
    },
    Sight {
        name: "policy-servers",
        reach: ways::policy_servers,
        says: &["window-policy-server-search", "window-policy-proven"],
    },
    Sight {
        name: "policy-windows",
        reach: ways::policy_windows,
        says: &[
            "window-policy-commands-windows",
            "limit-protocols-of-windows-what",
            "directive-exchange-TlsCertificateName",
        ],
    },
    Sight {
        name: "policy-other",
        reach: ways::policy_other,
        says: &[
            "server-other-name",
            "window-policy-general",
            "window-policy-partners",
            "window-policy-lead-other",
        ],
    },
    Sight {
        name: "policy-other-shown",
        reach: ways::policy_other_shown,
        says: &["window-policy-steps", "window-policy-general"],
    },
    Sight {
        name: "policy-verified",
        reach: ways::policy_verified,
        says: &["window-recognise-help", "window-look"],
    },
    Sight {
        name: "policy-own",
        reach: ways::policy_own,
        says: &["window-own-difference", "window-own-whole"],
    },
    Sight {
        name: "guide",
        reach: |face| ways::guide(face, &[]),
        says: &[
            "window-guide",
            "window-guide-search",
            "guide-tls-title",
            "window-guide-related",
            "guide-starttls-word",
        ],
    },
    Sight {
        name: "guide-letter",
        reach: |face| ways::guide(face, &["guide-group-2", "letter-partner"]),
        says: &["guide-letter-partner-title", "guide-letters-note", "window-copy"],
    },
    Sight {
        name: "settings",
        reach: |face| {
            let mut window = Window::opened(face, &named());
            window.press("settings");
            window
        },
        says: &[
            "window-settings",
            "window-text-size",
            "window-network-note",
            "window-network-own-note",
            "window-network-proxy-note",
            "window-settings-folder-note",
            "window-settings-folder-move",
            "window-about",
            "window-about-licence",
            "window-about-licences",
        ],
    },
    Sight {
        name: "settings-network-wrong",
        reach: |face| {
            let mut window = Window::empty(face);
            window.press("settings");
            window.write("network-dns", "9.9");
            window.press("network-proxy-2");
            window.write("network-proxy-address", "proxy");
            window
        },
        says: &["network-proxy-wrong", "window-network-proxy-address"],
    },
    Sight {
        name: "settings-damaged",
        reach: |face| Window::with_settings(face, "text_size = \"large\"\n"),
        says: &["settings-damaged-why", "settings-damaged-next"],
    },
    Sight { name: "settings-own-roots", reach: ways::own_roots, says: &["window-network-own-drop"] },
    Sight {
        name: "probe-own",
        reach: |face| {
            let mut window = Window::empty(face);
            window.press("probe");
            window.press("probe-own");
            window
        },
        says: &["window-probe-own", "window-probe-own-help", "window-probe-own-choose"],
    },
    Sight {
        name: "dns",
        reach: |face| {
            let mut window = Window::empty(face);
            window.press("dns");
            window
        },
        says: &["window-dns-title", "window-dns-domain-help", "window-dns-server-help", "window-dns-check"],
    },
    Sight { name: "dns-asking", reach: ways::asking, says: &["window-dns-beginning", "window-cancel"] },
    Sight { name: "dns-failed", reach: ways::not_asked, says: &["request-dns-next", "window-dns-check"] },
    Sight {
        name: "expiring-empty",
        reach: crate::expiring::empty,
        says: &[
            "window-expiring-title",
            "window-expiring-none",
            "window-expiring-look",
            "window-expiring-server-help",
        ],
    },
    Sight {
        name: "expiring-busy",
        reach: crate::expiring::busy,
        says: &["window-dns-beginning", "window-cancel"],
    },
    Sight {
        name: "expiring-failed",
        reach: crate::expiring::failed,
        says: &["file-denied-next", "window-expiring-look"],
    },
    Sight {
        name: "expiring",
        reach: crate::expiring::seen,
        says: &["expiring-another-why", "window-renew", "window-reminders", "window-daily"],
    },
    Sight {
        name: "rollover",
        reach: |face| {
            let mut window = Window::empty(face);
            window.press("rollover");
            window.press("rollover-look");
            window
        },
        says: &[
            "window-rollover-title",
            "window-dns-server-help",
            "window-rollover-file-missing",
            "window-rollover-look",
        ],
    },
    Sight {
        name: "rollover-waiting",
        reach: ways::rolling,
        says: &["window-rollover-under-way", "rollover-publish", "rollover-wait", "window-rollover-again"],
    },
    Sight {
        name: "rollover-early",
        reach: ways::early,
        says: &["rollover-early-why", "rollover-publish-how"],
    },
    Sight {
        name: "probe",
        reach: |face| {
            let mut window = Window::empty(face);
            window.press("probe");
            window
        },
        says: &["window-probe-title", "window-probe-domain-help", "window-probe-look"],
    },
    Sight {
        name: "archive",
        reach: |face| {
            let mut window = Window::empty(face);
            window.press("archive");
            window
        },
        says: &["window-archive-title", "window-archive-files", "window-archive-from"],
    },
    Sight {
        name: "archive-read",
        reach: ways::archive_read,
        says: &[
            "archive-partner",
            "window-archive-rule-required",
            "window-archive-csv",
            "window-archive-search",
        ],
    },
    Sight {
        name: "leaving",
        reach: crate::long_work::asked,
        says: &["window-leave-title", "window-leave-text", "window-leave-stay", "window-leave-go"],
    },
    Sight { name: "home-told", reach: crate::long_work::told, says: &["window-show", "window-close"] },
    Sight {
        name: "archive-opened-before",
        reach: crate::files::opened_before,
        says: &["window-recent", "window-recent-forget"],
    },
    Sight {
        name: "dropping",
        reach: |face| {
            let mut window = Window::opened(face, &named());
            let _ = window.app.update(postseal::gui::app::Message::Hovered(true));
            window
        },
        says: &["window-drop-here", "window-drop-request"],
    },
    Sight {
        name: "dropping-nothing",
        reach: |face| {
            let mut window = ways::guide(face, &[]);
            let _ = window.app.update(postseal::gui::app::Message::Hovered(true));
            window
        },
        says: &["window-drop-not-here", "window-drop-nothing"],
    },
    Sight { name: "request-wrong", reach: ways::wrong, says: &["window-request-not-yet"] },
];
