//! apply.ps1, which applies a configuration and, where something fails, puts everything back by itself; and the commands
//! of which it is made.

use super::apply::filled;
use super::powershell::quoted;
use super::{Commands, System};
use crate::name::HostName;

/// What apply.ps1 is made of, and the commands with it. Each line may use what those before it defined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rollback {
    /// The server's id: the name of the files in which is saved what was before.
    pub id: &'static str,
    /// What it runs on: there the files are kept for all users, or for one.
    pub system: System,
    /// Finds what the rest speaks of, and stops where it is not as it must be.
    pub start: Vec<String>,
    /// Defines `Get-State`, which gives all that may change, and `Restore-State`, which puts it back.
    pub state: String,
    /// Makes it so, by `Set-Wanted` alone.
    pub steps: Vec<String>,
    /// Takes away what an earlier policy needed, when all else has held.
    pub last: Vec<String>,
    /// Stops where something is not as it should be.
    pub check: Vec<String>,
    /// The host that shows the certificate with the thumbprint in `$thumbprint` on port 25 afterwards, if one does.
    pub shows: Option<HostName>,
}

/// Says what is to be changed, and has it changed, unless this is a dry run.
const WANTED: &str = r#"function Set-Wanted([string]$What, $Now, [hashtable]$Wanted, [scriptblock]$Change) {
  $differs = @($Wanted.Keys | Sort-Object | Where-Object { "$($Now.$_)" -ne "$($Wanted[$_])" })
  foreach ($key in $differs) { Write-Host "$What, ${key}: '$($Now.$key)' -> '$($Wanted[$key])'" }
  if ($differs -and -not $dry) { & $Change | Out-Null }
}"#;

impl Rollback {
    /// The commands one by one, with those that show it at work.
    pub(super) fn commands(&self, verify: Vec<String>) -> Commands {
        let saved = format!("{}\n$before = Join-Path $folder '{}-before.xml'", self.folder(), self.id);
        let save = "if (-not (Test-Path -LiteralPath $before)) {\n  \
               New-Item -ItemType Directory -Force $folder | Out-Null\n  \
               Get-State | Export-Clixml -Depth 6 -LiteralPath $before\n\
             }";
        // Stops at once, with a message, where nothing was applied.
        let undo =
            "$was = Import-Clixml -LiteralPath $before\nRestore-State $was\nRemove-Item -LiteralPath $before";
        let begun = self.start.iter().chain([&self.state, &saved]).cloned();
        let apply = [WANTED.to_owned()].into_iter().chain(begun.clone()).chain([save.to_owned()]);
        Commands {
            apply: apply.chain(self.steps.iter().cloned()).chain(self.last.iter().cloned()).collect(),
            check: self.start.iter().chain(&self.check).cloned().collect(),
            verify,
            undo: begun.chain([undo.to_owned()]).collect(),
        }
    }

    /// The script.
    pub(super) fn script(&self) -> String {
        let look = self.shows.as_ref().map_or_else(String::new, |host| {
            format!("  if (-not $NoLook) {{ Test-Shown $thumbprint {} }}", quoted(host.as_str()))
        });
        let start: Vec<&str> =
            [WANTED].into_iter().chain(self.start.iter().map(String::as_str)).chain([&*self.state]).collect();
        let last = if self.last.is_empty() { "$null".to_owned() } else { self.last.join("\n") };
        let filled = filled(
            include_str!("apply.ps1"),
            &[
                ("@START@", &start.join("\n")),
                ("@FOLDER@", &self.folder()),
                ("@ID@", self.id),
                ("@STEPS@", &self.steps.join("\n")),
                ("@LAST@", &last),
                ("@CHECK@", &self.check.join("\n")),
                ("@LOOK@", &look),
            ],
        );
        // Windows PowerShell 5.1 reads a file without the mark in the system's old code page.
        format!("\u{feff}{filled}")
    }

    fn folder(&self) -> String {
        let root = match self.system {
            System::Service => "([Environment]::GetFolderPath('LocalApplicationData'))",
            _ => "$env:ProgramData",
        };
        format!("$folder = Join-Path {root} 'Postseal'")
    }
}
