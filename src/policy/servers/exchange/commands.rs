//! What to type in the Exchange Management Shell.

use super::{Inbound, Route};
use crate::name::MailDomain;
use crate::policy::powershell::{self, list, probe, quoted, truth};
use crate::policy::{Commands, Order};
use crate::tls::Class;
use ipnet::IpNet;

/// What is before us, saved once: the second run must not save the first one's work.
const BEFORE: &str = r"$before = Join-Path $env:ProgramData 'Postseal\exchange-before.xml'";

/// Objects come through remoting, where a list of things is best read as its text.
const CONNECTORS: &str = r"$receive = @(Get-ReceiveConnector -Server $env:COMPUTERNAME | Where-Object {
  $_.Name -notlike 'Postseal *' -and $_.TransportRole -ne 'HubTransport' -and ($_.Bindings -join ' ') -match ':25( |$)' -and
  [string]$_.PermissionGroups -match 'AnonymousUsers' })
$everybody = @(Get-SendConnector | Where-Object { ($_.AddressSpaces -join ' ') -match '(^| )(SMTP:)?\*(;| |$)' })";

/// The four lists of commands.
pub(super) fn commands(order: &Order, inbound: &Inbound, routes: &[Route]) -> Commands {
    Commands {
        apply: apply(order, inbound, routes),
        check: check(order, inbound, routes),
        verify: vec![
            probe(order.host.as_str()),
            "Get-ChildItem (Get-FrontendTransportService $env:COMPUTERNAME).ReceiveProtocolLogPath.ToString() |\n  \
             Sort-Object LastWriteTime | Select-Object -Last 1 |\n  \
             Select-String -SimpleMatch 'TLS protocol' | Select-Object -Last 5"
                .to_owned(),
        ],
        undo: undo(),
    }
}

fn started() -> Vec<String> {
    vec![
        "if (-not (Get-Command Get-ReceiveConnector -ErrorAction SilentlyContinue)) {\n  \
           throw 'Open the Exchange Management Shell, and run this there.'\n\
         }"
        .to_owned(),
        BEFORE.to_owned(),
        CONNECTORS.to_owned(),
    ]
}

fn apply(order: &Order, inbound: &Inbound, routes: &[Route]) -> Vec<String> {
    let mut lines = started();
    lines.extend([
        "if (-not $receive) { throw 'No receive connector takes mail from the internet at port 25 here.' }".to_owned(),
        "if (-not $everybody) { throw 'No send connector is there for everybody (*).' }".to_owned(),
        // A connector of ours would go past it, and past whatever it filters.
        "if ($everybody | Where-Object { -not $_.DNSRoutingEnabled }) {\n  \
           throw 'Mail leaves through a smart host: the rules for sending belong there.'\n\
         }"
        .to_owned(),
        r"if (-not (Test-Path -LiteralPath $before)) {
  New-Item -ItemType Directory -Force (Split-Path $before) | Out-Null
  @{
    Receive = @($receive | ForEach-Object { @{
      Identity = [string]$_.Identity; RequireTLS = [bool]$_.RequireTLS
      DomainSecureEnabled = [bool]$_.DomainSecureEnabled; TlsCertificateName = [string]$_.TlsCertificateName } })
    Send = @($everybody | ForEach-Object { @{
      Identity = [string]$_.Identity; RequireTLS = [bool]$_.RequireTLS; IgnoreSTARTTLS = [bool]$_.IgnoreSTARTTLS
      TlsAuthLevel = [string]$_.TlsAuthLevel; TlsDomain = [string]$_.TlsDomain } })
    Secured = @((Get-TransportConfig).TLSReceiveDomainSecureList | ForEach-Object { [string]$_ })
  } | Export-Clixml -LiteralPath $before
}"
        .to_owned(),
        format!("$file = {}", quoted(order.certificate.as_str())),
        r"$password = Read-Host -AsSecureString 'Password of the PFX file'
$thumbprint = (Get-PfxData -FilePath $file -Password $password).EndEntityCertificates[0].Thumbprint
if (-not (Get-ExchangeCertificate -Server $env:COMPUTERNAME | Where-Object { $_.Thumbprint -eq $thumbprint })) {
  Import-ExchangeCertificate -Server $env:COMPUTERNAME -FileData ([System.IO.File]::ReadAllBytes($file)) -Password $password | Out-Null
}
Write-Host 'If you are asked whether to replace the default SMTP certificate, answer no: mail inside uses that one.'
Enable-ExchangeCertificate -Server $env:COMPUTERNAME -Thumbprint $thumbprint -Services SMTP
$certificate = Get-ExchangeCertificate -Server $env:COMPUTERNAME -Thumbprint $thumbprint
$name = '<I>' + $certificate.Issuer + '<S>' + $certificate.Subject"
            .to_owned(),
    ]);
    let mut receive = format!("RequireTLS = {}; TlsCertificateName = $name", truth(inbound.required));
    if !inbound.secured.is_empty() {
        receive.push_str("; DomainSecureEnabled = $true");
    }
    lines.push(format!("$tls = @{{ {receive} }}\n$receive | ForEach-Object {{ Set-ReceiveConnector -Identity $_.Identity @tls }}"));
    lines.extend(inbound.addresses.iter().map(|it| address(it, !inbound.secured.is_empty())));
    let kept: Vec<String> = inbound.addresses.iter().map(|(net, _)| from(net)).collect();
    lines.push(format!(
        "$ours = {}\n\
         Get-ReceiveConnector -Server $env:COMPUTERNAME |\n  \
           Where-Object {{ $_.Name -like 'Postseal *' -and $_.Name -notin $ours }} |\n  \
           ForEach-Object {{ Remove-ReceiveConnector -Identity $_.Identity -Confirm:$false }}",
        list(kept.iter().map(String::as_str))
    ));
    let secured = list(inbound.secured.iter().map(MailDomain::as_str));
    // What an earlier run put into the list and this one does not want is taken out; what others put there stays.
    lines.push(format!(
        "$secured = {secured}\n\
         $file = Join-Path $env:ProgramData 'Postseal\\exchange-secured.txt'\n\
         $ours = @(if (Test-Path -LiteralPath $file) {{ Get-Content -LiteralPath $file }})\n\
         $known = @((Get-TransportConfig).TLSReceiveDomainSecureList | ForEach-Object {{ [string]$_ }})\n\
         $added = @($secured | Where-Object {{ $_ -notin $known }})\n\
         $added | ForEach-Object {{ Set-TransportConfig -TLSReceiveDomainSecureList @{{Add = $_}} }}\n\
         $ours | Where-Object {{ $_ -in $known -and $_ -notin $secured }} |\n  \
           ForEach-Object {{ Set-TransportConfig -TLSReceiveDomainSecureList @{{Remove = $_}} }}\n\
         Set-Content -LiteralPath $file -Value @(@($ours | Where-Object {{ $_ -in $secured }}) + $added)"
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
             if (Get-SendConnector | Where-Object {{ $_.Name -eq $name25 }}) {{\n  \
               Set-SendConnector -Identity $name25 -AddressSpaces $spaces @tls\n\
             }} else {{\n  \
               New-SendConnector -Name $name25 -AddressSpaces $spaces -DNSRoutingEnabled $true \
             -SourceTransportServers $everybody[0].SourceTransportServers @tls | Out-Null\n\
             }}",
            settings(route.class, route.name.as_deref())
        ));
    }
    lines.push(format!(
        "$tls = {}\n$everybody | ForEach-Object {{ Set-SendConnector -Identity $_.Identity @tls }}",
        settings(order.policy.outbound, None)
    ));
    lines.push(format!(
        "$ours = {}\n\
         Get-SendConnector | Where-Object {{ $_.Name -like 'Postseal *' -and $_.Name -notin $ours }} |\n  \
           ForEach-Object {{ Remove-SendConnector -Identity $_.Identity -Confirm:$false }}",
        list(routes.iter().map(name).collect::<Vec<_>>().iter().map(String::as_str))
    ));
    lines
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
           Set-ReceiveConnector -Identity $found.Identity @tls\n\
         }} else {{\n  \
           if ([string]$receive[0].TransportRole -eq 'FrontendTransport') {{ $tls.TransportRole = 'FrontendTransport' }}\n  \
           New-ReceiveConnector -Name $name25 -Server $env:COMPUTERNAME -Usage Custom -Bindings $receive[0].Bindings \
         -Fqdn $receive[0].Fqdn @tls | Out-Null\n\
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
    let mut lines = started();
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

fn undo() -> Vec<String> {
    vec![
        BEFORE.to_owned(),
        // Stops here, with a message, where nothing was applied.
        r"$saved = Import-Clixml -LiteralPath $before
function Get-Value($text) { if ($text) { $text } else { $null } }
foreach ($it in $saved.Send) {
  Set-SendConnector -Identity $it.Identity -RequireTLS $it.RequireTLS -IgnoreSTARTTLS $it.IgnoreSTARTTLS -TlsAuthLevel (Get-Value $it.TlsAuthLevel) -TlsDomain (Get-Value $it.TlsDomain)
}
Get-SendConnector | Where-Object { $_.Name -like 'Postseal *' } |
  ForEach-Object { Remove-SendConnector -Identity $_.Identity -Confirm:$false }
Get-ReceiveConnector -Server $env:COMPUTERNAME | Where-Object { $_.Name -like 'Postseal *' } |
  ForEach-Object { Remove-ReceiveConnector -Identity $_.Identity -Confirm:$false }
Set-TransportConfig -TLSReceiveDomainSecureList $saved.Secured
foreach ($it in $saved.Receive) {
  Set-ReceiveConnector -Identity $it.Identity -RequireTLS $it.RequireTLS -DomainSecureEnabled $it.DomainSecureEnabled -TlsCertificateName (Get-Value $it.TlsCertificateName)
}
Remove-Item -LiteralPath $before"
            .to_owned(),
    ]
}
