//! The transcript: what was said, by whom, and when.

use super::{Connection, Error, Failed, Finding, SoFar};
use crate::explain::shown_in_one_line;
use serde::{Deserialize, Serialize};
use std::time::Instant;

/// Longer texts of a server are cut off: the transcript is for reading.
const LONGEST: usize = 1000;

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// We.
    Client,
    /// The other side.
    Server,
    /// The TLS layer: what a handshake settled, or why it failed.
    Tls,
}

/// A line of the transcript. Passwords are shown as `***`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Milliseconds since the trial began.
    pub t_ms: u64,
    /// Who speaks.
    pub side: Side,
    /// What is said, control characters escaped.
    pub text: String,
}

/// Keeps every line, and hands it on at once; and what was seen so far, should the trial fail.
pub(super) struct Transcript {
    start: Instant,
    lines: Vec<Line>,
    seen: Option<Connection>,
    findings: Vec<Finding>,
    progress: Option<sipper::Sender<Line>>,
}

impl Transcript {
    pub(super) fn new(progress: sipper::Sender<Line>) -> Self {
        Self { progress: Some(progress), ..Self::unheard() }
    }

    /// Of a conversation that nobody listens to.
    pub(super) fn unheard() -> Self {
        Self { start: Instant::now(), lines: Vec::new(), seen: None, findings: Vec::new(), progress: None }
    }

    pub(super) async fn say(&mut self, side: Side, text: &str) {
        let t_ms = u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX);
        let line = Line { t_ms, side, text: escaped(text) };
        self.lines.push(line.clone());
        if let Some(progress) = &mut self.progress {
            progress.send(line).await;
        }
    }

    pub(super) fn saw(&mut self, connection: &Connection) {
        self.seen = Some(connection.clone());
    }

    pub(super) fn last_seen(&self) -> Option<Connection> {
        self.seen.clone()
    }

    pub(super) fn found(&mut self, findings: impl IntoIterator<Item = Finding>) {
        for finding in findings {
            // Each further connection is greeted as late as the first.
            let is_late = |it: &Finding| matches!(it, Finding::LateGreeting { .. });
            let is_told = |it: &Finding| *it == finding || (is_late(it) && is_late(&finding));
            if !self.findings.iter().any(is_told) {
                self.findings.push(finding);
            }
        }
    }

    /// Another server is tried: what was seen of this one does not count any more.
    pub(super) fn forget(&mut self) {
        (self.seen, self.findings) = (None, Vec::new());
    }

    pub(super) fn into_parts(self) -> (Vec<Finding>, Vec<Line>) {
        (self.findings, self.lines)
    }

    pub(super) fn failed(self, error: Error) -> Failed {
        let Self { seen: connection, findings, lines: transcript, .. } = self;
        Failed { error, so_far: Box::new(SoFar { connection, findings, transcript }) }
    }
}

/// One line, without anything that a terminal would obey, and not too long.
pub(super) fn escaped(text: &str) -> String {
    let mut line = shown_in_one_line(text);
    if let Some((cut, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(cut);
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_cannot_steer_the_terminal_or_fill_the_screen() {
        assert_eq!(escaped("220 \u{1b}[2Jhi\r\n\u{202e}"), "220 \\u{1b}[2Jhi\\r\\n\\u{202e}");
        assert_eq!(escaped(&"ä".repeat(5000)).chars().count(), LONGEST + 1);
    }
}
