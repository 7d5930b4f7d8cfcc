//! What to type in the Exchange Management Shell.

use super::{Inbound, Route};
use crate::name::MailDomain;
use crate::policy::powershell::{self, list, probe, quoted, truth};
use crate::policy::{Order, Rollback, System};
use crate::tls::Class;
use ipnet::IpNet;

/// Objects come through remoting, where a list of things is best read as its text.
const CONNECTORS: &str = r"$receive = @(Get-ReceiveConnector -Server $env:COMPUTERNAME | Where-Object {
  $_.Name -notlike 'Postseal *' -and $_.TransportRole -ne 'HubTransport' -and ($_.Bindings -join ' ') -match ':25( |$)' -and
  [string]$_.PermissionGroups -match 'AnonymousUsers' })
$everybody = @(Get-SendConnector | Where-Object { ($_.AddressSpaces -join ' ') -match '(^| )(SMTP:)?\*(;| |$)' })
$secured25 = Join-Path $env:ProgramData 'Postseal\exchange-secured.txt'";

/// What may change: the connectors above, ours, and the list of domains with the file that says which of it are ours.
const STATE: &str = r"function Get-Ours { @(if (Test-Path -LiteralPath $secured25) { Get-Content -LiteralPath $secured25 }) }
function Get-State {
  $touched = @(@($receive) + @($everybody) | ForEach-Object { [string]$_.Identity })
  @{
    Receive = @(Get-ReceiveConnector -Server $env:COMPUTERNAME | Where-Object {
      $_.Name -like 'Postseal *' -or [string]$_.Identity -in $touched } | ForEach-Object { @{
      Identity = [string]$_.Identity; RequireTLS = [bool]$_.RequireTLS
      DomainSecureEnabled = [bool]$_.DomainSecureEnabled; TlsCertificateName = [string]$_.TlsCertificateName } })
    Send = @(Get-SendConnector | Where-Object {
      $_.Name -like 'Postseal *' -or [string]$_.Identity -in $touched } | ForEach-Object { @{
      Identity = [string]$_.Identity; RequireTLS = [bool]$_.RequireTLS; IgnoreSTARTTLS = [bool]$_.IgnoreSTARTTLS
      TlsAuthLevel = [string]$_.TlsAuthLevel; TlsDomain = [string]$_.TlsDomain } })
    Secured = @((Get-TransportConfig).TLSReceiveDomainSecureList | ForEach-Object { [string]$_ })
    Ours = @(Get-Ours)
  }
}
function Restore-State($saved) {
  function Get-Value($text) { if ($text) { $text } else { $null } }
  foreach ($it in $saved.Send) {
    Set-SendConnector -Identity $it.Identity -RequireTLS $it.RequireTLS -IgnoreSTARTTLS $it.IgnoreSTARTTLS -TlsAuthLevel (Get-Value $it.TlsAuthLevel) -TlsDomain (Get-Value $it.TlsDomain)
  }
  $kept = @(@($saved.Send) + @($saved.Receive) | ForEach-Object { $_.Identity })
  Get-SendConnector | Where-Object { $_.Name -like 'Postseal *' -and [string]$_.Identity -notin $kept } |
    ForEach-Object { Remove-SendConnector -Identity $_.Identity -Confirm:$false }
  Get-ReceiveConnector -Server $env:COMPUTERNAME | Where-Object { $_.Name -like 'Postseal *' -and [string]$_.Identity -notin $kept } |
    ForEach-Object { Remove-ReceiveConnector -Identity $_.Identity -Confirm:$false }
  Set-TransportConfig -TLSReceiveDomainSecureList $saved.Secured
  foreach ($it in $saved.Receive) {
    Set-ReceiveConnector -Identity $it.Identity -RequireTLS $it.RequireTLS -DomainSecureEnabled $it.DomainSecureEnabled -TlsCertificateName (Get-Value $it.TlsCertificateName)
  }
  if ($saved.Ours) {
    Set-Content -LiteralPath $secured25 -Value $saved.Ours
  } elseif (Test-Path -LiteralPath $secured25) {
    Remove-Item -LiteralPath $secured25
  }
}";

const CERTIFICATE: &str = r"$password = Read-Host -AsSecureString 'Password of the PFX file'
$certificate = (Get-PfxData -FilePath $file -Password $password).EndEntityCertificates[0]
$thumbprint = $certificate.Thumbprint
$name = '<I>' + $certificate.Issuer + '<S>' + $certificate.Subject
$known = Get-ExchangeCertificate -Server $env:COMPUTERNAME | Where-Object { $_.Thumbprint -eq $thumbprint }
Set-Wanted 'Certificate' @{ Thumbprint = $known.Thumbprint } @{ Thumbprint = $thumbprint } {
  Import-ExchangeCertificate -Server $env:COMPUTERNAME -FileData ([System.IO.File]::ReadAllBytes($file)) -Password $password
}
Set-Wanted 'Certificate' @{ SMTP = [string]$known.Services -match 'SMTP' } @{ SMTP = $true } {
  Write-Host 'If you are asked whether to replace the default SMTP certificate, answer no: mail inside uses that one.'
  Enable-ExchangeCertificate -Server $env:COMPUTERNAME -Thumbprint $thumbprint -Services SMTP
}";

/// What apply.ps1 is made of.
pub(super) fn rollback(order: &Order, inbound: &Inbound, routes: &[Route]) -> Rollback {
    Rollback {
        id: "exchange",
        system: System::Windows,
        start: vec![
            "if (-not (Get-Command Get-ReceiveConnector -ErrorAction SilentlyContinue)) {\n  \
               throw 'Open the Exchange Management Shell, and run this there.'\n\
             }"
            .to_owned(),
            CONNECTORS.to_owned(),
        ],
        state: STATE.to_owned(),
        steps: steps(order, inbound, routes),
        last: last(inbound, routes),
        check: check(order, inbound, routes),
        shows: Some(order.host.clone()),
    }
}

/// What shows it at work.
pub(super) fn verify(order: &Order) -> Vec<String> {
    vec![
        probe(order.host.as_str()),
        "Get-ChildItem (Get-FrontendTransportService $env:COMPUTERNAME).ReceiveProtocolLogPath.ToString() |\n  \
         Sort-Object LastWriteTime | Select-Object -Last 1 |\n  \
         Select-String -SimpleMatch 'TLS protocol' | Select-Object -Last 5"
            .to_owned(),
    ]
}

fn steps(order: &Order, inbound: &Inbound, routes: &[Route]) -> Vec<String> {
    let mut lines = vec![
        "if (-not $receive) { throw 'No receive connector takes mail from the internet at port 25 here.' }"
            .to_owned(),
        "if (-not $everybody) { throw 'No send connector is there for everybody (*).' }".to_owned(),
        // A connector of ours would go past it, and past whatever it filters.
        "if ($everybody | Where-Object { -not $_.DNSRoutingEnabled }) {\n  \
           throw 'Mail leaves through a smart host: the rules for sending belong there.'\n\
         }"
        .to_owned(),
        format!("$file = {}", quoted(order.certificate.as_str())),
        CERTIFICATE.to_owned(),
    ];
    let mut receive = format!("RequireTLS = {}; TlsCertificateName = $name", truth(inbound.required));
    if !inbound.secured.is_empty() {
        receive.push_str("; DomainSecureEnabled = $true");
    }
    lines.push(format!(
        "$tls = @{{ {receive} }}\n\
         foreach ($it in $receive) {{\n  \
           Set-Wanted \"Receive connector $($it.Identity)\" $it $tls {{ Set-ReceiveConnector -Identity $it.Identity @tls }}\n\
         }}"
    ));
    lines.extend(inbound.addresses.iter().map(|it| address(it, !inbound.secured.is_empty())));
    let secured = list(inbound.secured.iter().map(MailDomain::as_str));
    // What an earlier run put into the list and this one does not want is taken out; what others put there stays.
    lines.push(format!(
        "$secured = {secured}\n\
         $ours = @(Get-Ours)\n\
         $listed = @((Get-TransportConfig).TLSReceiveDomainSecureList | ForEach-Object {{ [string]$_ }})\n\
         $added = @($secured | Where-Object {{ $_ -notin $listed }})\n\
         $gone = @($ours | Where-Object {{ $_ -in $listed -and $_ -notin $secured }})\n\
         $then = @($listed | Where-Object {{ $_ -notin $gone }}) + $added\n\
         Set-Wanted 'Domains that send by mutual TLS' @{{ List = $listed }} @{{ List = $then }} {{\n  \
           New-Item -ItemType Directory -Force (Split-Path $secured25)\n  \
           Set-Content -LiteralPath $secured25 -Value @(@($ours | Where-Object {{ $_ -in $secured }}) + $added)\n  \
           foreach ($it in $added) {{ Set-TransportConfig -TLSReceiveDomainSecureList @{{Add = $it}} }}\n  \
           foreach ($it in $gone) {{ Set-TransportConfig -TLSReceiveDomainSecureList @{{Remove = $it}} }}\n\
         }}"
    ));
    // First the partners' own connectors: while everybody's changes, theirs hold already.
    for route in routes {
        let identity = quoted(&name(route));
        let spaces = list([route.domain.as_str(), &format!("*.{}", route.domain)]);
        lines.push(format!(
            "$name25 = {identity}\n\
             $spaces = {spaces}\n\
             if (Get-SendConnector | Where-Object {{ $_.Name -notlike 'Postseal *' -and ($_.AddressSpaces | Where-Object {{\n    \
                 ([string]$_ -replace '^SMTP:' -replace ';.*') -in $spaces }}) }}) {{\n  \
               throw ('Set right or remove the send connector that is there already for ' + $spaces[0])\n\
             }}\n\
             $tls = {}\n\
             $found = Get-SendConnector | Where-Object {{ $_.Name -eq $name25 }}\n\
             if ($found) {{\n  \
               Set-Wanted \"Send connector $name25\" $found $tls {{ Set-SendConnector -Identity $name25 @tls }}\n\
             }} else {{\n  \
               Set-Wanted 'Send connector' @{{}} @{{ Name = $name25; AddressSpaces = $spaces; RequireTLS = $tls.RequireTLS }} {{\n    \
                 New-SendConnector -Name $name25 -AddressSpaces $spaces -DNSRoutingEnabled $true \
             -SourceTransportServers $everybody[0].SourceTransportServers @tls\n  \
               }}\n\
             }}",
            settings(route.class, route.name.as_deref())
        ));
    }
    lines.push(format!(
        "$tls = {}\n\
         foreach ($it in $everybody) {{\n  \
           Set-Wanted \"Send connector $($it.Identity)\" $it $tls {{ Set-SendConnector -Identity $it.Identity @tls }}\n\
         }}",
        settings(order.policy.outbound, None)
    ));
    lines
}

/// Connectors that an earlier policy needed.
fn last(inbound: &Inbound, routes: &[Route]) -> Vec<String> {
    let removal = |kind: &str, of: &str, names: Vec<String>| {
        format!(
            "$ours = {}\n\
             foreach ($it in @(Get-{kind}Connector{of} | Where-Object {{ $_.Name -like 'Postseal *' -and $_.Name -notin $ours }})) {{\n  \
               Set-Wanted \"{kind} connector $($it.Name)\" @{{ There = $true }} @{{ There = $false }} {{\n    \
                 Remove-{kind}Connector -Identity $it.Identity -Confirm:$false\n  \
               }}\n\
             }}",
            list(names.iter().map(String::as_str))
        )
    };
    let addresses = inbound.addresses.iter().map(|(net, _)| from(net)).collect();
    vec![
        removal("Receive", " -Server $env:COMPUTERNAME", addresses),
        removal("Send", "", routes.iter().map(name).collect()),
    ]
}

/// The parameters of a send connector. Those that exclude each other are always set together.
fn settings(class: Class, name: Option<&str>) -> String {
    let (ignore, require, level) = match class {
        Class::Plain => (true, false, "$null"),
        Class::Opportunistic => (false, false, "$null"),
        Class::Required => (false, true, "'EncryptionOnly'"),
        Class::Verified => (false, true, "'DomainValidation'"),
    };
    format!(
        "@{{ IgnoreSTARTTLS = {}; RequireTLS = {}; TlsAuthLevel = {level}; TlsDomain = {} }}",
        truth(ignore),
        truth(require),
        name.map_or_else(|| "$null".to_owned(), quoted)
    )
}

/// The name of the receive connector for addresses: no sign in it that a name must not have.
fn from(net: &IpNet) -> String {
    format!("Postseal from {}", net.to_string().replace(':', ".").replace('/', "-"))
}

/// A receive connector for addresses: of several at the same port, the one with the narrowest range takes the mail.
fn address((net, required): &(IpNet, bool), secures: bool) -> String {
    format!(
        "$name25 = {}\n\
         $tls = @{{ RemoteIPRanges = {}; RequireTLS = {}; AuthMechanism = 'Tls'; PermissionGroups = 'AnonymousUsers'\n  \
           TlsCertificateName = $name; DomainSecureEnabled = {}; MaxMessageSize = $receive[0].MaxMessageSize }}\n\
         $found = Get-ReceiveConnector -Server $env:COMPUTERNAME | Where-Object {{ $_.Name -eq $name25 }}\n\
         if ($found) {{\n  \
           Set-Wanted \"Receive connector $name25\" $found $tls {{ Set-ReceiveConnector -Identity $found.Identity @tls }}\n\
         }} else {{\n  \
           if ([string]$receive[0].TransportRole -eq 'FrontendTransport') {{ $tls.TransportRole = 'FrontendTransport' }}\n  \
           Set-Wanted \"Receive connector $name25\" @{{}} $tls {{\n    \
             New-ReceiveConnector -Name $name25 -Server $env:COMPUTERNAME -Usage Custom -Bindings $receive[0].Bindings \
         -Fqdn $receive[0].Fqdn @tls\n  \
           }}\n\
         }}",
        quoted(&from(net)),
        list([net.to_string().as_str()]),
        truth(*required),
        truth(secures)
    )
}

/// The name of a partner's connector.
fn name(route: &Route) -> String {
    powershell::short_name("Postseal", route.domain.as_str())
}

fn check(order: &Order, inbound: &Inbound, routes: &[Route]) -> Vec<String> {
    // As they are by now.
    let mut lines = vec![CONNECTORS.to_owned()];
    lines.push(format!(
        "$receive | Format-Table Identity, RequireTLS, DomainSecureEnabled, TlsCertificateName\n\
         if ($receive | Where-Object {{ $_.RequireTLS -ne {} }}) {{ throw 'RequireTLS is not as it should be.' }}",
        truth(inbound.required)
    ));
    lines.push(format!(
        "Get-ExchangeCertificate -Server $env:COMPUTERNAME -DomainName {} |\n  \
           Format-Table Thumbprint, Services, NotAfter, Subject",
        quoted(order.host.as_str())
    ));
    let mut wanted: Vec<(String, Class)> =
        routes.iter().map(|route| (format!("$_.Name -eq {}", quoted(&name(route))), route.class)).collect();
    wanted.push(("$_.Identity -in $everybody.Identity".to_owned(), order.policy.outbound));
    lines.push("$send = Get-SendConnector\n$send | Format-Table Name, AddressSpaces, RequireTLS, TlsAuthLevel, TlsDomain".to_owned());
    for (which, class) in wanted {
        let require = truth(class >= Class::Required);
        let level = if class == Class::Verified { " -or $_.TlsAuthLevel -ne 'DomainValidation'" } else { "" };
        lines.push(format!(
            "$found = @($send | Where-Object {{ {which} }})\n\
             if (-not $found -or ($found | Where-Object {{ $_.RequireTLS -ne {require}{level} }})) {{\n  \
               throw 'A send connector is not as it should be.'\n\
             }}"
        ));
    }
    lines
}
