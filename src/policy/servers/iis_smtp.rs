//! The SMTP service of Windows Server ("Internet Information Services (IIS) 6.0 Manager"), by ADSI from PowerShell. Written
//! from Microsoft's documentation: `AlwaysUseSsl` in the metabase reference of the SMTP service and
//! <https://learn.microsoft.com/iis> ("Metabase Properties and IIS Configuration Mapping"), `RouteAction` with the values of
//! its flags, <https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2003/cc757175(v=ws.10)>, "Configure Remote Domains" (Q303668), and
//! the page of the tab Access in the help of Windows Server 2008. Windows Server 2012 to 2022 have the service.
//!
//! - Outbound it insists on TLS or does not use it: "TLS if offered" is not there. A remote domain of its own overrides
//!   what holds for everybody; mail to it comes back where TLS is not offered. No certificate is checked.
//! - Inbound, TLS is offered where the store of Windows has a certificate for the full name of the virtual server. Whether
//!   it is required has no documented property of the metabase for this service: so that is a step by hand.
//! - What a remote domain is called is not documented to hold for those below it. The versions of TLS are those of Windows.
//! - The version is that in the name of its manager.

mod commands;

use crate::policy::plan::Plan;
use crate::policy::{
    Capability, Configuration, DecidedBy, Direction, Error, Limit, Manual, Order, Reason, Server, Step,
    Support, System, Version,
};
use crate::tls::Class;

/// The SMTP service of Windows Server.
#[derive(Debug)]
pub(super) struct IisSmtp;

/// What its commands set.
const PARAMETERS: [&str; 6] =
    ["AlwaysUseSsl", "CertStoreLocation", "FilePath", "FullyQualifiedDomainName", "Password", "RouteAction"];

/// The page of the command, or of the metabase.
fn page(_file: &str, name: &str) -> String {
    match name {
        "CertStoreLocation" | "FilePath" | "Password" => {
            "https://learn.microsoft.com/powershell/module/pki/import-pfxcertificate"
        }
        "RouteAction" => {
            "https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2003/cc757175(v=ws.10)"
        }
        _ => "https://learn.microsoft.com/iis",
    }
    .to_owned()
}

impl Server for IisSmtp {
    fn id(&self) -> &'static str {
        "iis-smtp"
    }

    fn name(&self) -> &'static str {
        "Windows Server SMTP (IIS 6)"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[6, 0])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Outbound, Class::Plain | Class::Required)
            | (Direction::Inbound, Class::Opportunistic) => Support::Yes,
            (Direction::Inbound, Class::Required) => Support::DefaultOnly,
            (Direction::Outbound, Class::Opportunistic)
            | (Direction::Inbound, Class::Plain)
            | (_, Class::Verified) => Support::No,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            // The lowest version among them: it is set elsewhere, and told as one limit whatever is asked.
            _ => Support::No,
        }
    }

    fn system(&self) -> System {
        System::Windows
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { commanded: &PARAMETERS, ..Manual::new("iis-smtp", page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = Plan::of(self, Direction::Inbound, order);
        let outbound = outbound(self, order);
        let required = inbound.everybody >= Class::Required;
        let rollback = commands::rollback(order, &outbound);
        let commands = rollback.commands(commands::verify(order));
        let host = [("host", order.host.as_str())];
        let steps = vec![
            Step::new("iis-older", &host),
            Step::new(if required { "iis-required" } else { "iis-offered" }, &[]),
        ];
        let mut limits = inbound.told_of_lists(Direction::Inbound);
        limits.extend(outbound.told_of_lists(Direction::Outbound));
        limits.push(DecidedBy::Windows.limit(order));
        let rollback = Some(rollback);
        Ok(Configuration {
            system: self.system(),
            commands,
            steps,
            limits,
            rollback,
            ..Configuration::default()
        })
    }
}

/// What is really set for mail that is sent: plain text in place of "TLS if offered", and that is told.
fn outbound<'a>(server: &dyn Server, order: &'a Order) -> Plan<'a> {
    let direction = Direction::Outbound;
    let mut plan = Plan::of(server, direction, order);
    let asked = order.policy.default_class(direction);
    let limit = |partner, class| Limit { direction, partner, class, reason: Reason::TlsNotTried };
    if asked == Class::Opportunistic {
        plan.limits.push(limit(None, asked));
    }
    if plan.everybody == Class::Opportunistic {
        plan.everybody = Class::Plain;
    }
    for (partner, class) in &mut plan.partners {
        if *class == Class::Opportunistic {
            plan.limits.push(limit(Some((*partner).into()), *class));
            *class = Class::Plain;
        }
    }
    plan
}
