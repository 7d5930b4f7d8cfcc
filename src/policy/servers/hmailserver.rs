//! hMailServer, by its COM interface from PowerShell. Written from its source, `hMailServer.idl`
//! (<https://github.com/hmailserver/hmailserver>), and its documentation of the COM API, <https://www.hmailserver.com/documentation/latest/?page=com_objects>.
//!
//! - A port has its own `ConnectionSecurity` (0 none, 2 STARTTLS if asked for, 3 STARTTLS or nothing) and certificate.
//! - Outbound there is one switch, "Use STARTTLS if available". A route to a fixed host can ask for more, but nothing
//!   can for a domain whose servers the DNS names: so nothing stricter is promised.
//! - Versions before 1.2 are switched off here, for all its ports.

use crate::name::HostName;
use crate::policy::plan::Plan;
use crate::policy::powershell::{probe, quoted};
use crate::policy::{
    Configuration, Direction, Error, Manual, Order, Platform, Rollback, Server, ServerPath, Support, System,
    Version,
};
use crate::tls::Class;

/// hMailServer.
#[derive(Debug)]
pub(super) struct HMailServer;

/// What its commands set.
const PARAMETERS: [&str; 8] = [
    "CertificateFile",
    "ConnectionSecurity",
    "PrivateKeyFile",
    "SMTPConnectionSecurity",
    "SSLCertificateID",
    "TlsVersion10Enabled",
    "TlsVersion11Enabled",
    "TlsVersion12Enabled",
];

/// The objects that its programming interface has.
fn page(_file: &str, _name: &str) -> String {
    "https://www.hmailserver.com/documentation/latest/?page=com_objects".to_owned()
}

const STARTED: &str = r"$app = New-Object -ComObject hMailServer.Application
$password = Read-Host -AsSecureString 'Password of the hMailServer administrator'
$marshal = [System.Runtime.InteropServices.Marshal]
if (-not $app.Authenticate('Administrator', $marshal::PtrToStringAuto($marshal::SecureStringToBSTR($password)))) {
  throw 'That is not the password of the hMailServer administrator.'
}
$settings = $app.Settings
$ports = @(for ($at = 0; $at -lt $settings.TCPIPPorts.Count; $at++) { $settings.TCPIPPorts.Item($at) })
$ports = @($ports | Where-Object { $_.PortNumber -eq 25 })
if (-not $ports) { throw 'No port 25 is set up here.' }
function Get-Certificates {
  $all = $settings.SSLCertificates
  for ($at = 0; $at -lt $all.Count; $at++) { $all.Item($at) }
}";

/// What may change: the ports, the switches for all, and the entry for our certificate.
const STATE: &str = r"function Get-State {
  @{
    Sending = [int]$settings.SMTPConnectionSecurity
    Tls10 = [bool]$settings.TlsVersion10Enabled; Tls11 = [bool]$settings.TlsVersion11Enabled
    Tls12 = [bool]$settings.TlsVersion12Enabled
    Ports = @($ports | ForEach-Object { @{
      ID = $_.ID; ConnectionSecurity = [int]$_.ConnectionSecurity; SSLCertificateID = $_.SSLCertificateID } })
    Certificates = @(Get-Certificates | ForEach-Object { @{
      ID = $_.ID; CertificateFile = [string]$_.CertificateFile; PrivateKeyFile = [string]$_.PrivateKeyFile } })
  }
}
function Restore-State($saved) {
  $settings.SMTPConnectionSecurity = $saved.Sending
  $settings.TlsVersion10Enabled = $saved.Tls10
  $settings.TlsVersion11Enabled = $saved.Tls11
  if ($null -ne $saved.Tls12) { $settings.TlsVersion12Enabled = $saved.Tls12 }
  foreach ($it in $saved.Ports) {
    foreach ($port in @($ports | Where-Object { $_.ID -eq $it.ID })) {
      $port.ConnectionSecurity = $it.ConnectionSecurity
      $port.SSLCertificateID = $it.SSLCertificateID
      $port.Save()
    }
  }
  foreach ($it in $saved.Certificates) {
    foreach ($certificate in @(Get-Certificates | Where-Object { $_.ID -eq $it.ID })) {
      $certificate.CertificateFile = $it.CertificateFile
      $certificate.PrivateKeyFile = $it.PrivateKeyFile
      $certificate.Save()
    }
  }
  Restart-Service hMailServer
}";

impl Server for HMailServer {
    fn id(&self) -> &'static str {
        "hmailserver"
    }

    fn name(&self) -> &'static str {
        "hMailServer"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[5, 6])]
    }

    fn supports(&self, direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (_, Class::Plain) | (Direction::Inbound, Class::Required) => Support::DefaultOnly,
            (_, Class::Opportunistic) => Support::Yes,
            (_, Class::Verified) | (Direction::Outbound, Class::Required) => Support::No,
        }
    }

    fn system(&self) -> System {
        System::Windows
    }

    fn usual_key(&self, _platform: Platform, host: &HostName) -> ServerPath {
        ServerPath::windows(host, "key")
    }

    fn usual_certificate(&self, _platform: Platform, host: &HostName) -> ServerPath {
        ServerPath::windows(host, "pem")
    }

    fn manual(&self) -> Option<Manual> {
        Some(Manual { commanded: &PARAMETERS, ..Manual::new("hmailserver", page) })
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let inbound = Plan::of(self, Direction::Inbound, order);
        let outbound = Plan::of(self, Direction::Outbound, order);
        let receiving = match inbound.everybody {
            Class::Plain => 0,
            Class::Opportunistic => 2,
            Class::Required | Class::Verified => 3,
        };
        let sending = if outbound.everybody == Class::Plain { 0 } else { 2 };
        let rollback = rollback(order, receiving, sending);
        let commands = rollback.commands(vec![probe(order.host.as_str())]);
        let limits = inbound.limits.into_iter().chain(outbound.limits).collect();
        let rollback = Some(rollback);
        Ok(Configuration { system: self.system(), commands, limits, rollback, ..Configuration::default() })
    }
}

fn rollback(order: &Order, receiving: u8, sending: u8) -> Rollback {
    let set = format!(
        "$title = {}\n\
         $file = {}\n\
         $key25 = {}\n\
         Get-Item -LiteralPath $file, $key25\n\
         $thumbprint = (New-Object System.Security.Cryptography.X509Certificates.X509Certificate2($file)).Thumbprint\n\
         $certificate = @(Get-Certificates | Where-Object {{ $_.Name -eq $title }})[0]\n\
         if (-not $certificate -and -not $dry) {{ $certificate = $settings.SSLCertificates.Add() }}\n\
         Set-Wanted 'Certificate' $certificate @{{ Name = $title; CertificateFile = $file; PrivateKeyFile = $key25 }} {{\n  \
           $certificate.Name = $title\n  \
           $certificate.CertificateFile = $file\n  \
           $certificate.PrivateKeyFile = $key25\n  \
           $certificate.Save()\n\
         }}\n\
         foreach ($it in $ports) {{\n  \
           $port25 = @{{ ConnectionSecurity = {receiving}; SSLCertificateID = $certificate.ID }}\n  \
           Set-Wanted \"Port 25 at $($it.Address)\" @{{\n    \
             ConnectionSecurity = [int]$it.ConnectionSecurity; SSLCertificateID = $it.SSLCertificateID }} $port25 {{\n    \
             $it.SSLCertificateID = $port25.SSLCertificateID\n    \
             $it.ConnectionSecurity = $port25.ConnectionSecurity\n    \
             $it.Save()\n  \
           }}\n\
         }}\n\
         Set-Wanted 'Settings' @{{ SMTPConnectionSecurity = [int]$settings.SMTPConnectionSecurity }} @{{ \
         SMTPConnectionSecurity = {sending} }} {{\n  \
           $settings.SMTPConnectionSecurity = {sending}\n\
         }}\n\
         $versions = @{{ TlsVersion10Enabled = $false; TlsVersion11Enabled = $false; TlsVersion12Enabled = $true }}\n\
         Set-Wanted 'Settings' $settings $versions {{\n  \
           $settings.TlsVersion10Enabled = $false\n  \
           $settings.TlsVersion11Enabled = $false\n  \
           $settings.TlsVersion12Enabled = $true\n\
         }}\n\
         if (-not $dry) {{ Restart-Service hMailServer }}",
        quoted(&format!("Postseal {}", order.host)),
        quoted(order.certificate.as_str()),
        quoted(order.key.as_str()),
    );
    let check = format!(
        "$ports | Format-Table Address, PortNumber, ConnectionSecurity, SSLCertificateID\n\
         if (($ports | Where-Object {{ [int]$_.ConnectionSecurity -ne {receiving} }}) -or \
         [int]$settings.SMTPConnectionSecurity -ne {sending}) {{\n  \
           throw 'The settings are not as they should be.'\n\
         }}"
    );
    Rollback {
        id: "hmailserver",
        system: System::Windows,
        start: vec![STARTED.to_owned()],
        state: STATE.to_owned(),
        steps: vec![set],
        last: Vec::new(),
        check: vec![check],
        shows: (receiving != 0).then(|| order.host.clone()),
    }
}
