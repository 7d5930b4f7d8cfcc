//! Apache James 3.8 and later. Written from its documentation, <https://james.apache.org/>, "Configuration" (`smtp`, `ssl`,
//! `mailetcontainer`), and from its source, `RemoteDelivery.java` and `RecipientIsRegex.java`.
//!
//! - Inbound, a `tls` element in smtpserver.xml offers STARTTLS; nothing more can be asked, of nobody.
//! - Outbound, the mailet `RemoteDelivery` sends as its parameters say: `startTLS`, and those of Java's mail library
//!   (`mail.smtp.starttls.required`, `mail.smtp.ssl.trust`, …). Of itself it sends in plain text. Each class gets a
//!   `RemoteDelivery` of its own at the beginning of the processor "relay", with its own queue, and the
//!   administrator's other parameters; matchers choose by the recipient's domain.
//! - A relay that hands everything to a gateway is not touched: apply.sh stops there.
//! - Certificates are checked against Java's own authorities, and the name in the MX record.
//! - It speaks TLS by Java's library: 1.2 and 1.3.

use crate::policy::plan::Plan;
use crate::policy::shell::{belong_together, quoted};
use crate::policy::{
    Action, Capability, Commands, Configuration, ConfigurationFile, Direction, Error, Guard, Manual, Order,
    Partner, Purpose, Server, Step, Support, Version, own_port,
};
use crate::tls::{Class, TlsVersion};
use std::fmt::Write;

/// Apache James.
#[derive(Debug)]
pub(super) struct James;

const PRELUDE: &str = "james=${JAMES:-/opt/james}\n\
                       restart() { ${RESTART:-systemctl restart james}; }";

impl Server for James {
    fn id(&self) -> &'static str {
        "james"
    }

    fn name(&self) -> &'static str {
        "Apache James"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[3, 8])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, _) | (_, Class::Opportunistic) => Support::Yes,
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            (Direction::Inbound, Class::Required | Class::Verified) => Support::No,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            Capability::Minimum(TlsVersion::Tls12 | TlsVersion::Tls13) => Support::Yes,
            _ => Support::No,
        }
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { written, ..Manual::new("james", manual_page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = Plan::of(self, Direction::Inbound, order);
        let outbound = Plan::of(self, Direction::Outbound, order);
        let server: &dyn Server = self;
        let minimum = server.minimum_instead(&order.server_version, order.policy.minimum());
        let file = |name: &str, purpose, text| ConfigurationFile {
            path: format!("/opt/james/conf/{name}"),
            name: name.to_owned(),
            action: Action::Merge,
            mode: 0o644,
            text,
            purpose,
        };
        let script = |name: &str, text: &str| ConfigurationFile {
            action: Action::Create,
            ..file(name, Purpose::Program, text.to_owned())
        };
        let files = vec![
            file("tls.xml", Purpose::Settings, tls(order, inbound.everybody, minimum)),
            file("relay.list", Purpose::OutboundPartners, relay(&outbound)),
            file("classes.list", Purpose::Settings, classes(minimum)),
            script("smtpserver.awk", include_str!("james/smtpserver.awk")),
            script("relay.awk", include_str!("james/relay.awk")),
        ];
        let offered = inbound.everybody > Class::Plain;
        let guard = Some(Guard::new(order, &["${JAMES:-/opt/james}/conf"], offered));
        let steps = vec![Step::new("james-folder", &[]), Step::new("james-read", &[])];
        let commands = commands(order, offered);
        let limits = inbound.limits.into_iter().chain(outbound.limits).collect();
        Ok(Configuration { files, commands, steps, limits, guard, ..Configuration::default() })
    }
}

fn protocols(minimum: TlsVersion) -> &'static [&'static str] {
    if minimum == TlsVersion::Tls13 { &["TLSv1.3"] } else { &["TLSv1.3", "TLSv1.2"] }
}

/// The element of smtpserver.xml. (A path has no sign that XML reads as anything else.)
fn tls(order: &Order, everybody: Class, minimum: TlsVersion) -> String {
    if everybody == Class::Plain {
        return "<tls socketTLS=\"false\" startTLS=\"false\"/>\n".to_owned();
    }
    let protocols = protocols(minimum).join("</protocol>\n    <protocol>");
    format!(
        "<tls socketTLS=\"false\" startTLS=\"true\">\n  \
           <privateKey>file://{}</privateKey>\n  \
           <certificates>file://{}</certificates>\n  \
           <supportedProtocols>\n    <protocol>{protocols}</protocol>\n  </supportedProtocols>\n\
         </tls>\n",
        order.key, order.certificate
    )
}

/// Who is sent mail in which way: a class, and a matcher. The first one that fits takes the mail.
fn relay(outbound: &Plan<'_>) -> String {
    let mut partners = outbound.partners.clone();
    // Domains below others go before them.
    partners.sort_by_key(|(partner, _)| std::cmp::Reverse(partner.domain.as_str().len()));
    let mut text = String::new();
    let matcher =
        |partner: &Partner| format!("RecipientIsRegex=(?i).*@(.+\\.)?{}", partner.domain_as_regex());
    for (partner, class) in partners {
        let _ = writeln!(text, "{class} {}", matcher(partner));
    }
    let _ = writeln!(text, "{} All", outbound.everybody);
    text
}

/// The parameters of each class.
fn classes(minimum: TlsVersion) -> String {
    let protocols = format!("mail.smtp.ssl.protocols={}", protocols(minimum).join(" "));
    let anybody =
        ["verifyServerIdentity=false", "mail.smtp.ssl.trust=*", "mail.smtp.ssl.checkserveridentity=false"];
    let mut text = String::new();
    for class in Class::ALL {
        let mut parameters = vec![if class == Class::Plain { "startTLS=false" } else { "startTLS=true" }];
        if class >= Class::Required {
            parameters.push("mail.smtp.starttls.required=true");
        }
        match class {
            Class::Plain => {}
            Class::Opportunistic | Class::Required => parameters.extend(anybody),
            Class::Verified => {
                parameters.extend(["verifyServerIdentity=true", "mail.smtp.ssl.checkserveridentity=true"]);
            }
        }
        if class > Class::Plain {
            parameters.push(&protocols);
        }
        for parameter in parameters {
            let _ = writeln!(text, "{class} {parameter}");
        }
    }
    text
}

/// Where the vendor explains it.
fn manual_page(file: &str, name: &str) -> String {
    let page = match (file, name) {
        ("tls.xml", _) => "config-ssl-tls",
        (_, "All" | "RecipientIsRegex") => "dev-provided-matchers",
        _ => "dev-provided-mailets",
    };
    format!("https://james.apache.org/server/{page}.html")
}

/// What relay.awk puts into mailetcontainer.xml.
fn written(file: &str) -> &'static [&'static str] {
    match file {
        "classes.list" => &[
            "startTLS",
            "mail.smtp.starttls.required",
            "verifyServerIdentity",
            "mail.smtp.ssl.trust",
            "mail.smtp.ssl.checkserveridentity",
            "mail.smtp.ssl.protocols",
        ],
        "relay.list" => &["RecipientIsRegex", "All"],
        "relay.awk" => &["RemoteDelivery", "outgoing"],
        _ => &[],
    }
}

fn commands(order: &Order, offered: bool) -> Commands {
    let (key, certificate) = (quoted(order.key.as_str()), quoted(order.certificate.as_str()));
    let both = ["smtpserver.xml", "mailetcontainer.xml"];
    let conf = |name: &str| format!("\"$james\"/conf/{name}");
    let mut apply = vec![
        PRELUDE.to_owned(),
        // Stops here, with a message, where they have not been copied yet.
        format!("ls -lL {key} {certificate}"),
    ];
    for name in both {
        let path = conf(name);
        apply.push(format!("[ -e {path}.before-postseal ] || cp -p {path} {path}.before-postseal"));
    }
    // Both are made before one of them changes; written into the files as they are, so that these keep their owners.
    apply.push(format!(
        "awk -f smtpserver.awk tls.xml {} > smtpserver.new\n\
         awk -f relay.awk classes.list relay.list {} > mailetcontainer.new",
        conf(both[0]),
        conf(both[1])
    ));
    apply.push(format!(
        "cat smtpserver.new > {} && cat mailetcontainer.new > {} && rm -f smtpserver.new mailetcontainer.new",
        conf(both[0]),
        conf(both[1])
    ));
    apply.push("restart".to_owned());
    let mut verify = Vec::new();
    if offered {
        verify.push(own_port::look(order, 25, Some("smtp")));
    }
    verify.push(format!(
        "{PRELUDE}\ngrep -h 'sent successfully' \"$james\"/log*/*.log 2>/dev/null | tail -n 5 || true"
    ));
    let mut undo = vec![PRELUDE.to_owned()];
    for name in both {
        let path = conf(name);
        // Stops here, with a message, where nothing was applied.
        undo.push(format!("ls -l {path}.before-postseal"));
        undo.push(format!("cp -p {path} {path}.postseal-undone && mv {path}.before-postseal {path}"));
    }
    undo.push("restart".to_owned());
    Commands {
        apply,
        check: vec![
            PRELUDE.to_owned(),
            format!("! command -v xmllint >/dev/null || xmllint --noout {} {}", conf(both[0]), conf(both[1])),
            format!("grep -c postseal {}", conf(both[1])),
            belong_together(&key, &certificate),
            format!("openssl x509 -in {certificate} -noout -subject -enddate -checkend 0"),
        ],
        verify,
        undo,
    }
}
