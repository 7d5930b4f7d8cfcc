//! An order as it is typed on the command line.

use super::{Order, Policy, Server};

/// A line with more partners and servers than this is read by nobody: then a policy file is the way.
const MOST: usize = 30;

impl Order {
    /// What follows `postseal policy export` where the same is ordered from this server; what is as usual is left out.
    /// `None` where only a policy file can say it: names of certificates that a partner told, and long lists.
    pub fn arguments(&self, server: &dyn Server) -> Option<Vec<String>> {
        let policy = &self.policy;
        let named = policy.partners().iter().any(|it| !it.certificate_names.is_empty())
            || policy.clients().iter().any(|it| !it.certificate_names.is_empty());
        if named || policy.partners().len() + policy.clients().len() > MOST {
            return None;
        }
        let mut words = vec!["--server".to_owned(), server.id().to_owned()];
        let mut say = |name: &str, value: String| words.extend([name.to_owned(), value]);
        if self.server_version != server.assumed_version() {
            say("--server-version", self.server_version.to_string());
        }
        if self.platform != server.platform(super::Platform::default()) {
            say("--platform", self.platform.id().to_owned());
        }
        say("--host", self.host.to_string());
        for (name, path, usual) in [
            ("--certificate", &self.certificate, server.usual_certificate(self.platform, &self.host)),
            ("--key", &self.key, server.usual_key(self.platform, &self.host)),
            ("--roots", &self.roots, server.usual_roots(self.platform)),
        ] {
            if *path != usual {
                say(name, path.to_string());
            }
        }
        let usual = Policy::default();
        if policy.inbound != usual.inbound {
            say("--inbound", policy.inbound.to_string());
        }
        if policy.outbound != usual.outbound {
            say("--outbound", policy.outbound.to_string());
        }
        if policy.profile() != usual.profile() {
            say("--profile", policy.profile().to_string());
        }
        if policy.minimum() != policy.profile().minimum() {
            say("--minimum", policy.minimum().to_string());
        }
        for partner in policy.partners() {
            let class = |it: Option<crate::tls::Class>| it.map(|it| it.to_string()).unwrap_or_default();
            let asked = match (partner.outbound, partner.inbound) {
                // Nothing but a certificate is said of it.
                (None, None) => return None,
                (outbound, None) => class(outbound),
                (outbound, inbound) => format!("{}/{}", class(outbound), class(inbound)),
            };
            say("--partner", format!("{}={asked}", partner.domain));
            for print in &partner.client_certificates {
                say("--fingerprint", format!("{}={print}", partner.domain));
            }
        }
        for client in policy.clients() {
            say("--client", format!("{}={}", client.from, client.inbound));
            for print in &client.client_certificates {
                say("--fingerprint", format!("{}={print}", client.from));
            }
        }
        let flags =
            [("--submission", policy.submission), ("--dane", policy.dane), ("--mta-sts", policy.mta_sts)];
        words.extend(flags.into_iter().filter(|(_, on)| *on).map(|(name, _)| name.to_owned()));
        Some(words)
    }
}
