//! Exchange Online (Microsoft 365), by its PowerShell. Written from Microsoft's documentation:
//! <https://learn.microsoft.com/powershell/module/exchangepowershell/new-outboundconnector>, `…/new-inboundconnector`,
//! `…/set-outboundconnector`, `…/set-inboundconnector`, `…/connect-exchangeonline`.
//!
//! - The version is that of the PowerShell module ExchangeOnlineManagement: before 3.0 it needed basic authentication.
//! - Microsoft keeps the certificate. TLS is offered and used wherever the other side has it; that cannot be left out.
//! - Outbound, `TlsSettings DomainValidation` compares the certificate with `TlsDomain`: one name or one wildcard,
//!   so not for everybody. `CertificateValidation` compares no name.
//! - Inbound, a connector of type `Partner` asks for TLS from `SenderDomains`, and with `RestrictDomainsToCertificate`
//!   for a certificate with the one name in `TlsSenderCertificateName`.

use crate::name::DnsName;
use crate::policy::powershell::{list, probe, quoted, short_name, truth};
use crate::policy::{
    Capability, Configuration, DecidedBy, Direction, Error, Limit, Manual, Order, Partner, Policy, Reason,
    Rollback, Server, Support, System, Version,
};
use crate::tls::Class;

/// Exchange Online.
#[derive(Debug)]
pub(super) struct ExchangeOnline;

/// What its commands set.
const PARAMETERS: [&str; 9] = [
    "ConnectorType",
    "RecipientDomains",
    "RequireTls",
    "RestrictDomainsToCertificate",
    "SenderDomains",
    "TlsDomain",
    "TlsSenderCertificateName",
    "TlsSettings",
    "UseMXRecord",
];

/// The page of the command that takes it.
fn page(_file: &str, name: &str) -> String {
    let command = match name {
        "RequireTls" | "RestrictDomainsToCertificate" | "SenderDomains" | "TlsSenderCertificateName" => {
            "new-inboundconnector"
        }
        _ => "new-outboundconnector",
    };
    format!("https://learn.microsoft.com/powershell/module/exchangepowershell/{command}")
}

/// A connector, as it is to be.
struct Connector {
    direction: Direction,
    name: String,
    domains: Vec<String>,
    class: Class,
    /// With what the certificate is compared.
    certificate: Option<String>,
}

impl Server for ExchangeOnline {
    fn id(&self) -> &'static str {
        "exchange-online"
    }

    fn name(&self) -> &'static str {
        "Exchange Online (Microsoft 365)"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[3, 0])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Plain) => Support::No,
            (_, Class::Opportunistic | Class::Required) => Support::Yes,
            (_, Class::Verified) => Support::PartnerOnly,
        }
    }

    fn can(&self, _version: &Version, what: Capability) -> Support {
        match what {
            Capability::Class(direction, class) => self.supports(direction, class),
            // By default since 2022, for everybody.
            Capability::Dane | Capability::MtaSts => Support::Yes,
            // The lowest version among them: it is not ours to set, and told as one limit whatever is asked.
            _ => Support::No,
        }
    }

    fn system(&self) -> System {
        System::Service
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { commanded: &PARAMETERS, ..Manual::new("exchange-online", page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let mut limits = Vec::new();
        let mut connectors = Vec::new();
        for direction in Direction::ALL {
            // Partners first: while the connector for everybody is made, theirs hold already.
            for partner in order.policy.partners() {
                connectors.extend(for_partner(partner, direction, &order.policy, &mut limits));
            }
            connectors.extend(for_everybody(direction, &order.policy, &mut limits));
        }
        limits.push(DecidedBy::Service.limit(order));
        let rollback = rollback(&connectors);
        let mut commands = rollback.commands(vec![probe(order.host.as_str())]);
        // It may be another computer than that of the first time: all that is ours goes.
        if let Some(line) = commands.undo.last_mut() {
            "Restore-State @{ Outbound = @(); Inbound = @() }\n\
             if (Test-Path -LiteralPath $before) { Remove-Item -LiteralPath $before }"
                .clone_into(line);
        }
        let rollback = Some(rollback);
        Ok(Configuration { system: self.system(), commands, limits, rollback, ..Configuration::default() })
    }
}

fn for_everybody(direction: Direction, policy: &Policy, limits: &mut Vec<Limit>) -> Option<Connector> {
    let class = policy.default_class(direction);
    let mut limit = |reason| limits.push(Limit { direction, partner: None, class, reason });
    match (direction, class) {
        (Direction::Inbound, Class::Plain) => limit(Reason::PlainStillOffered),
        (Direction::Outbound, Class::Plain) => limit(Reason::PlainNotSent),
        (_, Class::Opportunistic) | (Direction::Inbound, Class::Required) => {}
        (Direction::Outbound, Class::Required) => limit(Reason::PlainUnreachable),
        (Direction::Inbound, Class::Verified) => limit(Reason::SenderUnverifiable),
        (Direction::Outbound, Class::Verified) => {
            limit(Reason::TargetNotCompared);
            limit(Reason::PlainUnreachable);
        }
    }
    (class >= Class::Required).then(|| Connector {
        direction,
        name: format!("Postseal {} everybody", direction.as_str()),
        domains: vec!["*".to_owned()],
        class,
        certificate: None,
    })
}

fn for_partner(
    partner: &Partner,
    direction: Direction,
    policy: &Policy,
    limits: &mut Vec<Limit>,
) -> Option<Connector> {
    let class = partner.class(direction)?;
    let mut limit = |reason| {
        limits.push(Limit { direction, partner: Some(partner.into()), class, reason });
    };
    let certificate = (class == Class::Verified).then(|| {
        match partner.certificate_names.as_slice() {
            [] => limit(Reason::NameInsideDomain),
            [_] => {}
            _ => limit(Reason::SingleName),
        }
        let first = partner.certificate_names.first().map(DnsName::as_str);
        first.map_or_else(|| format!("*.{}", partner.domain), str::to_owned)
    });
    let above = policy.partners().iter().any(|other| {
        other.domain != partner.domain
            && other.covers(&partner.domain)
            && other.class(direction) >= Some(Class::Required)
    });
    let strict = above || policy.default_class(direction) >= Class::Required;
    match (direction, class) {
        // Which of two connectors takes a sender is written nowhere: the stricter one is counted on.
        (Direction::Inbound, Class::Plain | Class::Opportunistic) if strict => {
            limit(Reason::PartnerNotWeaker);
            return None;
        }
        // Without a connector TLS is offered, and plain text is taken.
        (Direction::Inbound, Class::Plain) => {
            limit(Reason::PlainStillOffered);
            return None;
        }
        (Direction::Inbound, Class::Opportunistic) => return None,
        (Direction::Outbound, Class::Plain) => limit(Reason::PlainNotSent),
        _ => {}
    }
    Some(Connector {
        direction,
        name: short_name(&format!("Postseal {}", direction.as_str()), partner.domain.as_str()),
        domains: vec![partner.domain.to_string(), format!("*.{}", partner.domain)],
        class,
        certificate,
    })
}

impl Connector {
    /// `Inbound` or `Outbound`, as the cmdlets have it.
    const fn kind(&self) -> &'static str {
        match self.direction {
            Direction::Inbound => "Inbound",
            Direction::Outbound => "Outbound",
        }
    }

    fn settings(&self) -> String {
        let domains = list(self.domains.iter().map(String::as_str));
        let certificate = self.certificate.as_deref().map_or_else(|| "$null".to_owned(), quoted);
        match self.direction {
            Direction::Inbound => format!(
                "@{{\n  ConnectorType = 'Partner'; SenderDomains = {domains}; RequireTls = {}\n  \
                   RestrictDomainsToCertificate = {}; TlsSenderCertificateName = {certificate}\n}}",
                truth(self.class >= Class::Required),
                truth(self.certificate.is_some()),
            ),
            Direction::Outbound => {
                let level = match self.class {
                    Class::Plain | Class::Opportunistic => "$null",
                    Class::Required => "'EncryptionOnly'",
                    Class::Verified if self.certificate.is_some() => "'DomainValidation'",
                    Class::Verified => "'CertificateValidation'",
                };
                format!(
                    "@{{\n  ConnectorType = 'Partner'; RecipientDomains = {domains}; UseMXRecord = $true\n  \
                       TlsSettings = {level}; TlsDomain = {certificate}\n}}"
                )
            }
        }
    }

    fn apply(&self) -> String {
        let kind = self.kind();
        let other = match self.direction {
            // A sender may be taken by several connectors; each asks for its own.
            Direction::Inbound => String::new(),
            Direction::Outbound => format!(
                "$domains = {}\n\
                 if (Get-OutboundConnector | Where-Object {{ $_.Enabled -and -not $_.IsTransportRuleScoped -and\n    \
                     $_.Name -notlike 'Postseal *' -and ($_.RecipientDomains | Where-Object {{ $_ -in $domains }}) }}) {{\n  \
                   throw ('Set right or remove the connector that is there already for ' + $domains[0])\n\
                 }}\n",
                list(self.domains.iter().map(String::as_str))
            ),
        };
        format!(
            "$name = {}\n\
{other}$tls = {}\n\
             $found = Get-{kind}Connector | Where-Object {{ $_.Name -eq $name }}\n\
             Set-Wanted \"{kind} connector $name\" $found $tls {{\n  \
               if ($found) {{ Set-{kind}Connector -Identity $name @tls }} else {{ New-{kind}Connector -Name $name @tls }}\n\
             }}",
            quoted(&self.name),
            self.settings()
        )
    }

    fn check(&self) -> String {
        let asks = match (self.direction, self.class) {
            (Direction::Inbound, class) => format!("$_.RequireTls -eq {}", truth(class >= Class::Required)),
            (Direction::Outbound, Class::Plain | Class::Opportunistic) => "-not $_.TlsSettings".to_owned(),
            (Direction::Outbound, Class::Required) => "$_.TlsSettings -eq 'EncryptionOnly'".to_owned(),
            (Direction::Outbound, Class::Verified) => "$_.TlsSettings -like '*Validation'".to_owned(),
        };
        format!(
            "$name = {}\n\
             if (-not (Get-{}Connector | Where-Object {{ $_.Name -eq $name -and $_.Enabled -and {asks} }})) {{\n  \
               throw \"$name is not as it should be.\"\n\
             }}",
            quoted(&self.name),
            self.kind()
        )
    }
}

fn started() -> String {
    "if (-not (Get-Module -ListAvailable ExchangeOnlineManagement)) {\n  \
       Install-Module ExchangeOnlineManagement -MinimumVersion 3.0 -Scope CurrentUser\n\
     }\n\
     Import-Module ExchangeOnlineManagement\n\
     Connect-ExchangeOnline -ShowBanner:$false"
        .to_owned()
}

/// Ours are all that may change.
const STATE: &str = r"function Get-State {
  @{
    Outbound = @(Get-OutboundConnector | Where-Object { $_.Name -like 'Postseal *' } | ForEach-Object { @{
      Name = [string]$_.Name; Enabled = [bool]$_.Enabled; RecipientDomains = @($_.RecipientDomains | ForEach-Object { [string]$_ })
      TlsSettings = [string]$_.TlsSettings; TlsDomain = [string]$_.TlsDomain } })
    Inbound = @(Get-InboundConnector | Where-Object { $_.Name -like 'Postseal *' } | ForEach-Object { @{
      Name = [string]$_.Name; Enabled = [bool]$_.Enabled; SenderDomains = @($_.SenderDomains | ForEach-Object {
        [string]$_ -replace '^smtp:' -replace ';.*' })
      RequireTls = [bool]$_.RequireTls; RestrictDomainsToCertificate = [bool]$_.RestrictDomainsToCertificate
      TlsSenderCertificateName = [string]$_.TlsSenderCertificateName } })
  }
}
function Restore-State($saved) {
  function Get-Value($text) { if ($text) { $text } else { $null } }
  foreach ($it in $saved.Outbound) {
    Set-OutboundConnector -Identity $it.Name -Enabled $it.Enabled -RecipientDomains $it.RecipientDomains -TlsSettings (Get-Value $it.TlsSettings) -TlsDomain (Get-Value $it.TlsDomain)
  }
  foreach ($it in $saved.Inbound) {
    Set-InboundConnector -Identity $it.Name -Enabled $it.Enabled -SenderDomains $it.SenderDomains -RequireTls $it.RequireTls -RestrictDomainsToCertificate $it.RestrictDomainsToCertificate -TlsSenderCertificateName (Get-Value $it.TlsSenderCertificateName)
  }
  $kept = @($saved.Outbound | ForEach-Object { $_.Name })
  Get-OutboundConnector | Where-Object { $_.Name -like 'Postseal *' -and $_.Name -notin $kept } |
    ForEach-Object { Remove-OutboundConnector -Identity $_.Identity -Confirm:$false }
  $kept = @($saved.Inbound | ForEach-Object { $_.Name })
  Get-InboundConnector | Where-Object { $_.Name -like 'Postseal *' -and $_.Name -notin $kept } |
    ForEach-Object { Remove-InboundConnector -Identity $_.Identity -Confirm:$false }
}";

fn rollback(connectors: &[Connector]) -> Rollback {
    let mut steps = vec![
        // A connector of ours would go past it, and past whatever it filters.
        "if (Get-OutboundConnector | Where-Object { $_.Enabled -and -not $_.IsTransportRuleScoped -and\n    \
             $_.RecipientDomains -contains '*' -and $_.Name -notlike 'Postseal *' }) {\n  \
           throw 'Mail leaves through another connector for everybody (*): the rules for sending belong there.'\n\
         }"
        .to_owned(),
    ];
    steps.extend(connectors.iter().map(Connector::apply));
    let last = [("Inbound", Direction::Inbound), ("Outbound", Direction::Outbound)].map(|(kind, direction)| {
        let ours = connectors.iter().filter(|it| it.direction == direction).map(|it| it.name.as_str());
        format!(
            "$ours = {}\n\
             foreach ($it in @(Get-{kind}Connector | Where-Object {{ $_.Name -like 'Postseal *' -and $_.Name -notin $ours }})) {{\n  \
               Set-Wanted \"{kind} connector $($it.Name)\" @{{ There = $true }} @{{ There = $false }} {{\n    \
                 Remove-{kind}Connector -Identity $it.Identity -Confirm:$false\n  \
               }}\n\
             }}",
            list(ours)
        )
    });
    let mut check = vec![
        "Get-OutboundConnector | Format-Table Name, Enabled, RecipientDomains, TlsSettings, TlsDomain\n\
         Get-InboundConnector | Format-Table Name, Enabled, SenderDomains, RequireTls, TlsSenderCertificateName"
            .to_owned(),
    ];
    check.extend(connectors.iter().map(Connector::check));
    Rollback {
        id: "exchange-online",
        system: System::Service,
        start: vec![started()],
        state: STATE.to_owned(),
        steps,
        last: last.to_vec(),
        check,
        // What is seen there is Microsoft's.
        shows: None,
    }
}
