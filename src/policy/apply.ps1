#Requires -Version 5.1
# apply.ps1 [-WhatIf | -DryRun] [-NoLook]: makes it so. With -WhatIf or -DryRun it says what would change, and changes
# nothing.
#
# What may change is saved first. Where a step, the check or a look at the server afterwards fails, all of it is put back
# as it was. Where this was ended by force, the next run puts it back and begins anew. -NoLook leaves the look out.
[CmdletBinding(SupportsShouldProcess)]
param([switch]$DryRun, [switch]$NoLook)
$ErrorActionPreference = 'Stop'
Set-Location -LiteralPath $PSScriptRoot
$dry = $DryRun -or $WhatIfPreference
# Asked of this script: what it reads and saves is read and saved all the same.
$WhatIfPreference = $false

@START@
@FOLDER@
$run = Join-Path $folder '@ID@-run.xml'
$before = Join-Path $folder '@ID@-before.xml'
$steps = {
@STEPS@
}
$last = {
@LAST@
}

# The thumbprint of the certificate at port 25; 'none' where there is no TLS, nothing where nobody answers.
function Get-Shown([string]$address, [string]$name) {
  $client = New-Object System.Net.Sockets.TcpClient
  $answered = $false
  try {
    if (-not $client.ConnectAsync($address, 25).Wait(10000)) { return }
    $client.ReceiveTimeout = 10000
    $client.SendTimeout = 10000
    $stream = $client.GetStream()
    $reader = New-Object System.IO.StreamReader($stream)
    foreach ($line in '', 'EHLO [127.0.0.1]', 'STARTTLS') {
      if ($line) {
        $bytes = [System.Text.Encoding]::ASCII.GetBytes("$line`r`n")
        $stream.Write($bytes, 0, $bytes.Length)
      }
      do { $reply = $reader.ReadLine() } while ($reply -match '^\d\d\d-')
      if (-not $reply) { break }
      $answered = $true
    }
    if ($reply -notmatch '^220') { throw 'TLS is not offered.' }
    # Which certificate it is will be compared: whether it is trusted is another question.
    $tls = New-Object System.Net.Security.SslStream($stream, $false, { $true })
    $tls.AuthenticateAsClient($name, $null, [System.Security.Authentication.SslProtocols]::Tls12, $false)
    (New-Object System.Security.Cryptography.X509Certificates.X509Certificate2($tls.RemoteCertificate)).Thumbprint
  } catch {
    if ($answered) { 'none' }
  } finally {
    $client.Dispose()
  }
}

# Whether the server shows the certificate; it may take some seconds to begin anew.
function Test-Shown([string]$thumbprint, [string]$name) {
  $answered = $null
  foreach ($attempt in 1..10) {
    foreach ($address in '127.0.0.1', $name) {
      $shown = Get-Shown $address $name
      if ($shown -eq $thumbprint) {
        Write-Host "apply.ps1: $address shows the certificate on port 25."
        return
      }
      if ($shown) { $answered = $address }
    }
    if (-not $answered -and $attempt -ge 4) { break }
    Start-Sleep -Seconds 1
  }
  if ($answered) {
    throw "$answered answers on port 25, and does not show the certificate over TLS."
  }
  Write-Warning "apply.ps1: nobody answers on port 25, neither here nor at ${name}: look at the server from elsewhere."
}

if (Test-Path -LiteralPath $run) {
  Write-Warning 'apply.ps1: an earlier run was ended before it was done: what it changed is put back first.'
  if (-not $dry) {
    Restore-State (Import-Clixml -LiteralPath $run)
    Remove-Item -LiteralPath $run
  }
}
if ($dry) {
  . $steps
  . $last
  Write-Host 'apply.ps1: nothing was changed.'
  return
}
New-Item -ItemType Directory -Force $folder | Out-Null
Get-State | Export-Clixml -Depth 6 -LiteralPath "$run.new"
# Whole from here on: nothing is put back from a half.
Move-Item -LiteralPath "$run.new" -Destination $run -Force
# What undo.ps1 puts back: the second run must not save the first one's work.
$first = -not (Test-Path -LiteralPath $before)
if ($first) { Copy-Item -LiteralPath $run -Destination $before }
$held = $false
try {
  . $steps
@CHECK@
@LOOK@
  $held = $true
} finally {
  if (-not $held) {
    Write-Warning 'apply.ps1: that did not work. Everything is put back as it was; what went wrong is said below.'
    Restore-State (Import-Clixml -LiteralPath $run)
    if ($first) { Remove-Item -LiteralPath $before }
  }
  Remove-Item -LiteralPath $run
}
# What an earlier policy needed and this one does not.
. $last
Write-Host 'apply.ps1: done.'
