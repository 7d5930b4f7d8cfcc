//! The test message as the command line sends it.

use super::{Context, Proof, Way};
use crate::name::Mailbox;

impl Proof {
    /// What does the same on the command line; the password comes out of a file there. A rehearsal is `postseal rehearse`.
    pub(super) fn command(&self, context: &Context<'_>) -> Option<Vec<String>> {
        let (from, to): (Mailbox, Mailbox) = (self.from.parse().ok()?, self.to.parse().ok()?);
        let target = self.target().ok().filter(|_| !context.setup.rehearsal)?;
        let tls = self.security.as_str().to_owned();
        let mut words = vec!["send".to_owned(), "--from".to_owned(), from.to_string()];
        words.extend(["--to".to_owned(), to.to_string(), "--tls".to_owned(), tls]);
        if self.way == Way::Through {
            words.extend(["--via".to_owned(), target.to_string()]);
            let name = target.server_name.iter().map(ToString::to_string);
            words.extend(name.flat_map(|name| ["--name".to_owned(), name]));
            let user = self.user.trim();
            if self.login && !user.is_empty() {
                let secret = if self.by_token {
                    ["--token-file", "token.txt"]
                } else {
                    ["--password-file", "password.txt"]
                };
                words.extend(["--user".to_owned(), user.to_owned()]);
                words.extend(secret.map(str::to_owned));
            }
        } else if target.port != 25 {
            words.extend(["--port".to_owned(), target.port.to_string()]);
        }
        Some(words)
    }
}
