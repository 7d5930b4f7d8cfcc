//! What the SMTP service of Windows Server is told.

use crate::policy::plan::Plan;
use crate::policy::powershell::{list, probe, quoted, truth};
use crate::policy::{Order, Rollback, System};
use crate::tls::Class;

/// The first virtual server is the one that the service brings with it.
const STARTED: &str = r"if (-not (Get-Service SMTPSVC -ErrorAction SilentlyContinue)) {
  throw 'The SMTP service of Windows Server is not installed here.'
}
$smtp = [ADSI]'IIS://localhost/SmtpSvc/1'
$domains = [ADSI]'IIS://localhost/SmtpSvc/1/Domain'
$listed25 = Join-Path $env:ProgramData 'Postseal\iis-smtp-domains.xml'
function Get-Setting([string]$property) { $smtp.psbase.Properties[$property].Value }
function Get-Domain([string]$domain) {
  $domains.psbase.RefreshCache()
  @($domains.psbase.Children | Where-Object { $_.psbase.Name -eq $domain })[0]
}
function Get-Action($entry) { [int]$entry.psbase.Properties['RouteAction'].Value }";

/// What may change: two settings, and the domains in our list, which says what each was before us (-1: not there).
const STATE: &str = r"function Get-Ours { if (Test-Path -LiteralPath $listed25) { Import-Clixml -LiteralPath $listed25 } else { @{} } }
function Get-State {
  $smtp.psbase.RefreshCache()
  @{
    FullyQualifiedDomainName = [string](Get-Setting 'FullyQualifiedDomainName')
    AlwaysUseSsl = [bool](Get-Setting 'AlwaysUseSsl')
    Domains = @($domains.psbase.Children | ForEach-Object { @{ Name = [string]$_.psbase.Name; RouteAction = (Get-Action $_) } })
    Ours = Get-Ours
  }
}
function Restore-Domain([string]$domain, [int]$action) {
  $entry = Get-Domain $domain
  if ($entry -and $action -eq -1) {
    $domains.psbase.Children.Remove($entry)
  } elseif ($entry) {
    $entry.psbase.Properties['RouteAction'].Value = $action
    $entry.psbase.CommitChanges()
  }
}
function Restore-State($saved) {
  $smtp.psbase.Properties['FullyQualifiedDomainName'].Value = $saved.FullyQualifiedDomainName
  $smtp.psbase.Properties['AlwaysUseSsl'].Value = $saved.AlwaysUseSsl
  $smtp.psbase.CommitChanges()
  $ours = Get-Ours
  foreach ($it in @($ours.Keys)) {
    $was = @($saved.Domains | Where-Object { $_.Name -eq $it })[0]
    if ($was) { Restore-Domain $it $was.RouteAction } else { Restore-Domain $it $ours[$it] }
  }
  if ($saved.Ours.Count) {
    Export-Clixml -LiteralPath $listed25 -InputObject $saved.Ours
  } elseif (Test-Path -LiteralPath $listed25) {
    Remove-Item -LiteralPath $listed25
  }
  Restart-Service SMTPSVC
}";

const CERTIFICATE: &str = r"$password = Read-Host -AsSecureString 'Password of the PFX file'
$thumbprint = (Get-PfxData -FilePath $file -Password $password).EndEntityCertificates[0].Thumbprint
$stored = Test-Path -LiteralPath ('Cert:\LocalMachine\My\' + $thumbprint)
Set-Wanted 'Certificate' @{ Thumbprint = if ($stored) { $thumbprint } } @{ Thumbprint = $thumbprint } {
  Import-PfxCertificate -FilePath $file -Password $password -CertStoreLocation 'Cert:\LocalMachine\My'
}";

/// A domain that is this server's own is none that mail is sent to: dropped, an alias, delivered here, the default.
const ROUTED: &str = r"foreach ($domain in $with + $without) {
  $entry = Get-Domain $domain
  $action = if ($entry) { Get-Action $entry } else { 0 }
  if ($action -band 0x71) { throw ($domain + ' is a domain of this server itself.') }
  $then = if ($domain -in $with) { $action -bor 4 } else { $action -band (-bnot 4) }
  Set-Wanted ('Domain ' + $domain) @{ There = [bool]$entry; RouteAction = $action } @{ There = $true; RouteAction = $then } {
    $ours = Get-Ours
    if (-not $ours.ContainsKey($domain)) {
      $ours[$domain] = if ($entry) { $action } else { -1 }
      New-Item -ItemType Directory -Force (Split-Path $listed25)
      Export-Clixml -LiteralPath $listed25 -InputObject $ours
    }
    if (-not $entry) { $entry = $domains.psbase.Children.Add($domain, 'IIsSmtpDomain') }
    $entry.psbase.Properties['RouteAction'].Value = $then
    $entry.psbase.CommitChanges()
  }
}";

const LAST: &str = r"foreach ($domain in @((Get-Ours).Keys | Where-Object { $_ -notin ($with + $without) })) {
  Set-Wanted ('Domain ' + $domain) @{ Ours = $true } @{ Ours = $false } {
    $ours = Get-Ours
    Restore-Domain $domain $ours[$domain]
    $ours.Remove($domain)
    Export-Clixml -LiteralPath $listed25 -InputObject $ours
  }
}";

/// What apply.ps1 is made of.
pub(super) fn rollback(order: &Order, outbound: &Plan) -> Rollback {
    let always = truth(outbound.everybody >= Class::Required);
    let of = |strict: bool| {
        let chosen = outbound.partners.iter().filter(move |(_, class)| (*class >= Class::Required) == strict);
        list(chosen.map(|(partner, _)| partner.domain.as_str()))
    };
    let routed = format!("$with = {}\n$without = {}", of(true), of(false));
    let wanted = format!(
        "$host25 = {}\n$general = @{{ FullyQualifiedDomainName = $host25; AlwaysUseSsl = {always} }}",
        quoted(order.host.as_str())
    );
    let mut steps = vec![format!("$file = {}", quoted(order.certificate.as_str())), CERTIFICATE.to_owned()];
    steps.push(format!(
        "{wanted}\n\
         Set-Wanted 'Virtual server' (Get-State) $general {{\n  \
           $smtp.psbase.Properties['FullyQualifiedDomainName'].Value = $general.FullyQualifiedDomainName\n  \
           $smtp.psbase.Properties['AlwaysUseSsl'].Value = $general.AlwaysUseSsl\n  \
           $smtp.psbase.CommitChanges()\n\
         }}"
    ));
    if !outbound.partners.is_empty() {
        // It would go past it.
        steps.push(
            "if ([string](Get-Setting 'SmartHost')) {\n  \
               throw 'Mail leaves through a smart host: the rules for partners belong there.'\n\
             }"
            .to_owned(),
        );
    }
    steps.push(format!("{routed}\n{ROUTED}\nif (-not $dry) {{ Restart-Service SMTPSVC }}"));
    let check = vec![
        wanted,
        "$smtp.psbase.RefreshCache()\n\
         if ([string](Get-Setting 'FullyQualifiedDomainName') -ne $general.FullyQualifiedDomainName -or\n    \
             [bool](Get-Setting 'AlwaysUseSsl') -ne $general.AlwaysUseSsl) {\n  \
           throw 'The settings of the virtual server are not as they should be.'\n\
         }"
        .to_owned(),
        format!(
            "{routed}\n\
             foreach ($domain in $with + $without) {{\n  \
               $entry = Get-Domain $domain\n  \
               if (-not $entry -or [bool]((Get-Action $entry) -band 4) -ne ($domain -in $with)) {{\n    \
                 throw ($domain + ' is not as it should be.')\n  \
               }}\n\
             }}\n\
             $domains.psbase.Children | ForEach-Object {{\n  \
               New-Object PSObject -Property @{{ Domain = $_.psbase.Name; RouteAction = Get-Action $_ }}\n\
             }} | Format-Table Domain, RouteAction"
        ),
    ];
    Rollback {
        id: "iis-smtp",
        system: System::Windows,
        start: vec![STARTED.to_owned()],
        state: STATE.to_owned(),
        steps,
        last: vec![LAST.to_owned()],
        check,
        shows: Some(order.host.clone()),
    }
}

/// What shows it at work.
pub(super) fn verify(order: &Order) -> Vec<String> {
    vec![probe(order.host.as_str())]
}
