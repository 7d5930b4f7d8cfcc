//! hMailServer, by its COM interface from PowerShell. Written from its source, `hMailServer.idl`
//! (<https://github.com/hmailserver/hmailserver>), and its documentation of the COM API, <https://www.hmailserver.com/documentation>.
//!
//! - A port has its own `ConnectionSecurity` (0 none, 2 STARTTLS if asked for, 3 STARTTLS or nothing) and certificate.
//! - Outbound there is one switch, "Use STARTTLS if available". A route to a fixed host can ask for more, but nothing
//!   can for a domain whose servers the DNS names: so nothing stricter is promised.
//! - Versions before 1.2 are switched off here, for all its ports.

use crate::name::HostName;
use crate::policy::plan::Plan;
use crate::policy::powershell::{probe, quoted};
use crate::policy::{
    Commands, Configuration, Direction, Error, Order, Server, ServerPath, Support, System, Version,
};
use crate::tls::Class;

/// hMailServer.
#[derive(Debug)]
pub(super) struct HMailServer;

/// What is before us, saved once: the second run must not save the first one's work.
const BEFORE: &str = r"$before = Join-Path $env:ProgramData 'Postseal\hmailserver-before.xml'";

const STARTED: &str = r"$app = New-Object -ComObject hMailServer.Application
$password = Read-Host -AsSecureString 'Password of the hMailServer administrator'
$marshal = [System.Runtime.InteropServices.Marshal]
if (-not $app.Authenticate('Administrator', $marshal::PtrToStringAuto($marshal::SecureStringToBSTR($password)))) {
  throw 'That is not the password of the hMailServer administrator.'
}
$settings = $app.Settings
$ports = @(for ($at = 0; $at -lt $settings.TCPIPPorts.Count; $at++) { $settings.TCPIPPorts.Item($at) })
$ports = @($ports | Where-Object { $_.PortNumber -eq 25 })
if (-not $ports) { throw 'No port 25 is set up here.' }";

const SAVED: &str = r"if (-not (Test-Path -LiteralPath $before)) {
  New-Item -ItemType Directory -Force (Split-Path $before) | Out-Null
  @{
    Sending = [int]$settings.SMTPConnectionSecurity
    Tls10 = [bool]$settings.TlsVersion10Enabled; Tls11 = [bool]$settings.TlsVersion11Enabled
    Ports = @($ports | ForEach-Object { @{
      ID = $_.ID; ConnectionSecurity = [int]$_.ConnectionSecurity; SSLCertificateID = $_.SSLCertificateID } })
  } | Export-Clixml -LiteralPath $before
}";

const UNDONE: &str = r"$saved = Import-Clixml -LiteralPath $before
$settings.SMTPConnectionSecurity = $saved.Sending
$settings.TlsVersion10Enabled = $saved.Tls10
$settings.TlsVersion11Enabled = $saved.Tls11
foreach ($it in $saved.Ports) {
  $ports | Where-Object { $_.ID -eq $it.ID } | ForEach-Object {
    $_.ConnectionSecurity = $it.ConnectionSecurity
    $_.SSLCertificateID = $it.SSLCertificateID
    $_.Save()
  }
}
Restart-Service hMailServer
Remove-Item -LiteralPath $before";

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

    fn is_proven(&self) -> bool {
        false
    }

    fn system(&self) -> System {
        System::Windows
    }

    fn usual_key(&self, host: &HostName) -> ServerPath {
        ServerPath::windows(host, "key")
    }

    fn usual_certificate(&self, host: &HostName) -> ServerPath {
        ServerPath::windows(host, "pem")
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
        let commands = commands(order, receiving, sending);
        let limits = inbound.limits.into_iter().chain(outbound.limits).collect();
        Ok(Configuration { system: self.system(), commands, limits, ..Configuration::default() })
    }
}

fn commands(order: &Order, receiving: u8, sending: u8) -> Commands {
    let name = quoted(&format!("Postseal {}", order.host));
    let start = [BEFORE.to_owned(), STARTED.to_owned()];
    let set = format!(
        "$certificates = $settings.SSLCertificates\n\
         $certificate = $null\n\
         for ($at = 0; $at -lt $certificates.Count; $at++) {{\n  \
           if ($certificates.Item($at).Name -eq {name}) {{ $certificate = $certificates.Item($at) }}\n\
         }}\n\
         if (-not $certificate) {{ $certificate = $certificates.Add(); $certificate.Name = {name} }}\n\
         $certificate.CertificateFile = {}\n\
         $certificate.PrivateKeyFile = {}\n\
         Get-Item -LiteralPath $certificate.CertificateFile, $certificate.PrivateKeyFile\n\
         $certificate.Save()\n\
         $ports | ForEach-Object {{\n  \
           $_.SSLCertificateID = $certificate.ID\n  \
           $_.ConnectionSecurity = {receiving}\n  \
           $_.Save()\n\
         }}\n\
         $settings.SMTPConnectionSecurity = {sending}\n\
         $settings.TlsVersion10Enabled = $false\n\
         $settings.TlsVersion11Enabled = $false\n\
         $settings.TlsVersion12Enabled = $true\n\
         Restart-Service hMailServer",
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
    Commands {
        apply: start.iter().cloned().chain([SAVED.to_owned(), set]).collect(),
        check: start.iter().cloned().chain([check]).collect(),
        verify: vec![probe(order.host.as_str())],
        undo: start.into_iter().chain([UNDONE.to_owned()]).collect(),
    }
}
