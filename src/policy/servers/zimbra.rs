//! Zimbra Collaboration 8.8 and later, and what is built from its source: Postfix inside, in /opt/zimbra/common. Written
//! from <https://zimbra.github.io/adminguide/latest/#zimbra_mail_transfer_agent>, "Postfix conf keys" of
//! <https://wiki.zimbra.com/>, and from its source: `zmconfigd.cf`, `zmconfigd/smtpd_sender_restrictions.cf`,
//! `zimbra-attrs.xml`, `zmmtactl`, `zmcertmgr`; what Postfix is told is the same as for Postfix itself.
//!
//! - Zimbra's directory (LDAP) is where its settings stand; `zmconfigd` writes main.cf from there, again and again. What
//!   it knows is set by `zmprov ms`, what it does not know by `postconf -e`, which it leaves alone.
//! - `smtpd_sender_restrictions` comes from a file with a line for each rule. Ours stand behind
//!   `permit_sasl_authenticated`: mail from Zimbra's own networks, where its web server hands in mail without TLS, and
//!   from users who logged in is never asked for more.
//! - `zimbraMtaTlsSecurityLevel` is `may` or `none`: TLS is required of everybody by `reject_plaintext_session`, and a
//!   certificate of nobody but single partners.
//! - zmconfigd empties `smtp_tls_mandatory_protocols` (it reads an attribute that does not exist): the lowest version
//!   stands in the policy maps instead.
//! - The certificate is deployed by `zmcertmgr`, for all of Zimbra's services at once.

mod commands;

use super::postfix::product::{postfix, with_sections};
use super::postfix::setting::{Section, Setting};
use crate::name::HostName;
use crate::policy::{
    Action, Capability, Configuration, ConfigurationFile, Counterpart, Direction, Error, Limit, Manual,
    Order, Platform, Purpose, Reason, Server, ServerPath, Step, Support, Version,
};
use crate::tls::Class;
use std::fmt::Write;
use std::sync::LazyLock;

/// Zimbra.
#[derive(Debug)]
pub(super) struct Zimbra;

/// Its versions, and the oldest Postfix in each.
const SERIES: [([u32; 2], [u32; 2]); 2] = [([8, 8], [3, 1]), ([10, 0], [3, 6])];

/// What zmconfigd writes from the directory: the parameter, and the attribute.
const DIRECTORY: [(&str, &str); 18] = [
    ("smtpd_tls_security_level", "zimbraMtaTlsSecurityLevel"),
    ("smtpd_tls_ask_ccert", "zimbraMtaSmtpdTlsAskCcert"),
    ("smtpd_tls_protocols", "zimbraMtaSmtpdTlsProtocols"),
    ("smtpd_tls_mandatory_protocols", "zimbraMtaSmtpdTlsMandatoryProtocols"),
    ("smtpd_tls_ciphers", "zimbraMtaSmtpdTlsCiphers"),
    ("smtpd_tls_mandatory_ciphers", "zimbraMtaSmtpdTlsMandatoryCiphers"),
    ("smtpd_tls_received_header", "zimbraMtaSmtpdTlsReceivedHeader"),
    ("smtpd_tls_loglevel", "zimbraMtaSmtpdTlsLoglevel"),
    ("smtpd_tls_CAfile", "zimbraMtaSmtpdTlsCAfile"),
    ("smtp_tls_security_level", "zimbraMtaSmtpTlsSecurityLevel"),
    ("smtp_dns_support_level", "zimbraMtaSmtpDnsSupportLevel"),
    ("smtp_tls_CAfile", "zimbraMtaSmtpTlsCAfile"),
    ("smtp_tls_protocols", "zimbraMtaSmtpTlsProtocols"),
    ("smtp_tls_mandatory_protocols", "zimbraMtaSmtpTlsMandatoryProtocols"),
    ("smtp_tls_ciphers", "zimbraMtaSmtpTlsCiphers"),
    ("smtp_tls_mandatory_ciphers", "zimbraMtaSmtpTlsMandatoryCiphers"),
    ("smtp_tls_loglevel", "zimbraMtaSmtpTlsLoglevel"),
    ("smtpd_tls_auth_only", "zimbraMtaTlsAuthOnly"),
];

/// Where Zimbra keeps the certificate that a CA issued, and its key.
const CERTIFICATE: &str = "/opt/zimbra/ssl/zimbra/commercial/commercial.crt";
const KEY: &str = "/opt/zimbra/ssl/zimbra/commercial/commercial.key";
/// The rules for smtpd_sender_restrictions.
const RULES: &str = "postseal_rules";

impl Server for Zimbra {
    fn id(&self) -> &'static str {
        "zimbra"
    }

    fn name(&self) -> &'static str {
        "Zimbra"
    }

    fn versions(&self) -> Vec<Version> {
        SERIES.iter().map(|(version, _)| Version::new(version)).collect()
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        postfix().supports(direction, class)
    }

    fn can(&self, version: &Version, what: Capability) -> Support {
        match what {
            Capability::Submission | Capability::MtaSts => Support::No,
            _ => postfix().can(&Version::new(&series(version)), what),
        }
    }

    fn manual(&self) -> Option<Manual> {
        postfix().manual().map(|manual| Manual { page, known_as, written, ..manual })
    }

    fn usual_key(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed(KEY)
    }

    fn usual_certificate(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed(CERTIFICATE)
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let series = series(&order.server_version);
        let (mut configuration, sections) = with_sections(order, series);
        let settings = Settings::of(sections, order.policy.outbound, order.policy.inbound);
        configuration.files.retain(|file| file.action != Action::Merge);
        for file in &mut configuration.files {
            file.path = format!("/opt/zimbra/conf/{}", file.name);
            if file.purpose == Purpose::OutboundPartners {
                file.text = with_protocols(&file.text, &settings.protocols);
            }
        }
        let own = |name: &str, text| ConfigurationFile {
            path: format!("/opt/zimbra/conf/{name}"),
            name: name.to_owned(),
            action: Action::Replace,
            mode: 0o644,
            text,
            purpose: Purpose::Settings,
        };
        configuration.files.insert(0, own(RULES, settings.rules.join("\n") + "\n"));
        configuration.files.insert(0, own("postseal_settings", settings.text(order)));
        configuration.commands = commands::commands(order, series, &settings, &configuration);
        configuration.limits = limits(order, configuration.limits);
        let offered = configuration.commands.verify.iter().any(|line| line.starts_with("openssl s_client "));
        configuration.guard = Some(commands::guard(order, offered));
        configuration.steps =
            ["zimbra-certificate", "zimbra-servers"].map(|id| Step { id, facts: Vec::new() }).to_vec();
        Ok(configuration)
    }
}

/// An attribute is what it sets.
fn known_as(name: &str) -> &str {
    let set = DIRECTORY.iter().find(|(_, attribute)| *attribute == name).map(|(parameter, _)| *parameter);
    set.or_else(|| postfix().manual().map(|it| (it.known_as)(name))).unwrap_or(name)
}

fn page(file: &str, name: &str) -> String {
    postfix().manual().map(|it| (it.page)(file, known_as(name))).unwrap_or_default()
}

/// The attributes, and what is set beside them.
fn written(file: &str) -> &'static [&'static str] {
    static ALL: LazyLock<Vec<&str>> = LazyLock::new(|| {
        let parameters = postfix().manual().map_or(&[][..], |it| (it.written)("postseal.sh"));
        DIRECTORY.iter().map(|(_, attribute)| *attribute).chain(parameters.iter().copied()).collect()
    });
    if file == "postseal_settings" { &ALL } else { &[] }
}

/// The oldest Postfix in this version.
fn series(version: &Version) -> [u32; 2] {
    let known = SERIES.iter().rev().find(|(it, _)| version.is_at_least(it));
    known.map_or(SERIES[0].1, |(_, series)| *series)
}

/// What Postfix is told, by the way in which it is told.
struct Settings {
    /// In the directory: attributes and their settings.
    directory: Vec<(&'static str, Setting)>,
    /// In main.cf.
    main: Vec<Section>,
    /// In the file of rules.
    rules: Vec<String>,
    /// The lowest version where TLS is required, as a policy map has it.
    protocols: String,
}

impl Settings {
    fn of(sections: Vec<Section>, outbound: Class, inbound: Class) -> Self {
        let (mut directory, mut main, mut rules) = (Vec::new(), Vec::new(), Vec::new());
        let mut protocols = String::new();
        for Section { why, settings } in sections {
            let mut kept = Vec::new();
            for setting in settings.into_iter().map(moved) {
                let attribute = DIRECTORY.iter().find(|(name, _)| *name == setting.name());
                match (setting, attribute) {
                    (Setting::List(name, first, _), _) if name == "smtpd_sender_restrictions" => {
                        rules = first;
                    }
                    (Setting::Whole(name, value), Some((_, attribute))) => {
                        if name == "smtp_tls_mandatory_protocols" {
                            protocols = value.replace(", ", ":");
                        }
                        // There is no stricter level than this, and no certificate that everybody must have.
                        let level = name == "smtpd_tls_security_level" && value == "encrypt";
                        let value = if level { "may".to_owned() } else { value };
                        if name != "smtpd_tls_CAfile" {
                            directory.push((*attribute, Setting::Whole(name, value)));
                        }
                    }
                    (setting, Some((_, attribute))) => directory.push((*attribute, setting)),
                    // What is shown when sending is left as it is.
                    (Setting::IfNone(..), None) => {}
                    (setting, None) if is_deployed(setting.name()) => {}
                    (setting, None) => kept.push(setting),
                }
            }
            if !kept.is_empty() {
                main.push(Section { why, settings: kept });
            }
        }
        if inbound >= Class::Required {
            rules.push("reject_plaintext_session".to_owned());
        }
        let level = match outbound {
            Class::Required => Some("encrypt"),
            Class::Verified => Some("secure"),
            Class::Plain | Class::Opportunistic => None,
        };
        if let Some(level) = level {
            for setting in main.iter_mut().flat_map(|section| &mut section.settings) {
                if let Setting::List(name, _, last) = setting
                    && name == "smtp_tls_policy_maps"
                {
                    last.push(format!("static:{{{level} protocols={protocols}}}"));
                }
            }
        }
        Self { directory, main, rules, protocols }
    }

    /// For a person who wants to know what was set.
    fn text(&self, order: &Order) -> String {
        let mut text = format!(
            "# TLS for {}, written by Postseal for Zimbra {} and later: what apply.sh sets, and where.\n\
             # This file itself is read by nothing.\n\
             \n\
             # In the directory, from which zmconfigd writes main.cf (zmprov ms):\n",
            order.host, order.server_version
        );
        for (attribute, setting) in &self.directory {
            let line = setting.line();
            let value = line.split_once(" = ").map_or("", |(_, value)| value);
            let _ = writeln!(text, "{attribute}: {value}");
        }
        text.push_str("\n# In zmconfigd/smtpd_sender_restrictions.cf, behind permit_sasl_authenticated:\n");
        for rule in &self.rules {
            let _ = writeln!(text, "{rule}");
        }
        text.push_str("\n# In main.cf, where zmconfigd leaves it alone (postconf -e):\n");
        for Section { why, settings } in &self.main {
            text.push('\n');
            for line in why.lines() {
                let _ = writeln!(text, "# {line}");
            }
            for setting in settings {
                let _ = writeln!(text, "{}", setting.line());
            }
        }
        text
    }
}

/// Key and certificate are zmcertmgr's; a client certificate is asked for by another attribute.
fn is_deployed(name: &str) -> bool {
    ["chain_files", "cert_file", "key_file", "eccert_file", "dcert_file", "req_ccert"]
        .iter()
        .any(|it| name.strip_prefix("smtpd_tls_") == Some(it))
}

/// Our maps lie where Zimbra has its own.
fn moved(setting: Setting) -> Setting {
    let moved = |value: String| commands::moved(&value);
    match setting {
        Setting::Whole(name, value) => Setting::Whole(name, moved(value)),
        Setting::List(name, first, last) => {
            Setting::List(name, first.into_iter().map(moved).collect(), last.into_iter().map(moved).collect())
        }
        setting => setting,
    }
}

/// The map of partners, with the lowest version wherever TLS is required.
fn with_protocols(text: &str, protocols: &str) -> String {
    let strict = |line: &str| line.ends_with(" encrypt") || line.contains(" secure match=");
    let lines = text.lines().map(|line| {
        if strict(line) && !line.starts_with('#') {
            format!("{line} protocols={protocols}\n")
        } else {
            format!("{line}\n")
        }
    });
    lines.collect()
}

/// As for Postfix, but for what Zimbra's levels cannot say.
fn limits(order: &Order, of_postfix: Vec<Limit>) -> Vec<Limit> {
    let policy = &order.policy;
    let mut limits: Vec<Limit> = of_postfix
        .into_iter()
        .filter(|it| it.reason != Reason::EveryListener || it.class == Class::Plain)
        .map(|it| match it.reason {
            Reason::NameNotCompared => {
                Limit { reason: Reason::SenderUnverifiable, class: policy.inbound, ..it }
            }
            _ => it,
        })
        .collect();
    let inbound = policy.partners().iter().filter_map(|it| it.inbound);
    let strict = inbound.chain(policy.clients().iter().map(|it| it.inbound)).chain([policy.inbound]).max();
    let limit = |direction, class, reason| Limit { direction, partner: None::<Counterpart>, class, reason };
    if let Some(class) = strict.filter(|class| *class >= Class::Required) {
        limits.push(limit(Direction::Inbound, class, Reason::OwnNetworksExempt));
    }
    limits.extend(Direction::ALL.map(|it| limit(it, policy.default_class(it), Reason::ResetByUpdate)));
    limits
}
