//! Products that are Postfix inside: what Postfix is told is the same and has been run; how it reaches Postfix is the
//! product's own, from its documentation.

use super::commands::all_seen;
use super::setting::Section;
use super::{Postfix, configured, folder, inbound, outbound, sections};
use crate::policy::shell::quoted;
use crate::policy::{Action, Configuration, ConfigurationFile, Guard, Order, Platform, Server, Version};
use crate::tls::Class;

/// The order as Postfix gets it: in the version that the product has inside.
pub(in crate::policy::servers) fn for_postfix(order: &Order, series: [u32; 2]) -> Order {
    let platform = Platform::Debian;
    let mut order = Order { server_version: Version::new(&series), platform, ..order.clone() };
    // Users' ports and helper programs are the product's own: `as_postfix` says so.
    (order.policy.submission, order.policy.mta_sts) = (false, false);
    order
}

/// What is written for a Postfix of this series on the machine itself.
pub(in crate::policy::servers) fn on_the_machine(order: &Order, series: [u32; 2]) -> Configuration {
    let order = for_postfix(order, series);
    let guard = Guard::new(&order, &[folder(order.platform)], inbound::plan(&order).offered());
    Configuration { guard: Some(guard), ..configured(&order, true).0 }
}

/// The same, with the parameters that it sets, for a product that sets some of them in a way of its own.
pub(in crate::policy::servers) fn with_sections(
    order: &Order,
    series: [u32; 2],
) -> (Configuration, Vec<Section>) {
    let order = for_postfix(order, series);
    (configured(&order, false).0, sections(&order))
}

/// The partners to whom mail is sent, with the names of which the certificate has to carry one.
pub(in crate::policy::servers) fn partners(
    order: &Order,
    series: [u32; 2],
) -> Vec<(String, Class, Vec<String>)> {
    let plan = outbound::plan(&for_postfix(order, series));
    plan.partners.into_iter().map(|it| (it.domain, it.class, it.names)).collect()
}

/// Where Postfix lies, in a container.
pub(in crate::policy::servers) struct Container {
    /// Lines of shell that set `$folder`, where the files lie on the machine, and define `inside`, which runs a
    /// command in the container.
    pub(in crate::policy::servers) prelude: &'static str,
    /// The folder as Postfix sees it.
    pub(in crate::policy::servers) folder: &'static str,
    /// The same, for a person.
    pub(in crate::policy::servers) shown: &'static str,
    /// Shows the log.
    pub(in crate::policy::servers) log: &'static str,
}

/// What is made of Postfix's configuration for a container: its maps at their places on the machine, how each is
/// copied, and the lines that set the parameters. Apply and undo are the product's own.
pub(in crate::policy::servers) struct Contained {
    pub(in crate::policy::servers) configuration: Configuration,
    pub(in crate::policy::servers) copies: Vec<String>,
    pub(in crate::policy::servers) set: String,
}

impl Container {
    /// The configuration for a Postfix of this series in the container.
    pub(in crate::policy::servers) fn configure(&self, order: &Order, series: [u32; 2]) -> Contained {
        let (mut configuration, set) = configured(&for_postfix(order, series), false);
        let set = self.moved(&set);
        configuration.files.retain(|file| file.action != Action::Merge);
        for file in &mut configuration.files {
            file.path = format!("{}/{}", self.shown, file.name);
        }
        // A map of an earlier policy that this one has no use for must say nothing any more.
        let left = "for it in \"$folder\"/postseal_*; do\n  \
                      [ ! -e \"$it\" ] || [ -e \"$(basename \"$it\")\" ] || : > \"$it\"\n\
                    done";
        let copies = [left.to_owned()].into_iter().chain(configuration.files.iter().map(copied)).collect();
        let commands = &mut configuration.commands;
        let prelude = [self.prelude.to_owned()];
        // Key and certificate are looked at where they are: inside, and by their own tools there.
        let asked =
            commands.check.iter().filter(|line| line.starts_with("postfix ") || line.starts_with("postmap "));
        let asked = asked.map(|line| format!("inside {}", self.moved(line)));
        commands.check = prelude.iter().cloned().chain(asked).collect();
        let seen = commands.verify.iter().filter_map(|line| match line {
            line if line.starts_with("posttls-finger ") => Some(format!("inside {line}")),
            line if line.starts_with("openssl s_client ") => Some(line.clone()),
            _ => None,
        });
        let seen =
            seen.chain([format!("{} | grep 'TLS connection established' | tail -n 5 || true", self.log)]);
        let all = commands.verify.iter().filter(|line| **line == all_seen()).cloned();
        commands.verify = prelude.into_iter().chain(seen).chain(all).collect();
        Contained { configuration, copies, set }
    }

    /// The maps lie elsewhere than Postfix usually has them.
    fn moved(&self, text: &str) -> String {
        let usual = folder(Platform::Debian);
        text.replace(&format!(":{usual}/postseal_"), &format!(":{}/postseal_", self.folder))
    }
}

fn copied(file: &ConfigurationFile) -> String {
    let name = quoted(&file.name);
    format!("cp {name} \"$folder\"/{name} && chmod {:04o} \"$folder\"/{name}", file.mode)
}

/// What every product with Postfix inside answers as Postfix does.
macro_rules! as_postfix {
    ($series:expr) => {
        fn supports(
            &self,
            direction: crate::policy::Direction,
            class: crate::tls::Class,
        ) -> crate::policy::Support {
            crate::policy::servers::postfix::product::postfix().supports(direction, class)
        }

        fn can(
            &self,
            _version: &crate::policy::Version,
            what: crate::policy::Capability,
        ) -> crate::policy::Support {
            use crate::policy::{Capability, Support, Version};
            match what {
                Capability::Submission | Capability::MtaSts => Support::No,
                _ => crate::policy::servers::postfix::product::postfix().can(&Version::new(&$series), what),
            }
        }

        fn manual(&self) -> Option<crate::policy::Manual> {
            crate::policy::Server::manual(&crate::policy::servers::postfix::Postfix)
        }
    };
}
pub(in crate::policy::servers) use as_postfix;

/// Postfix itself.
pub(in crate::policy::servers) fn postfix() -> &'static dyn Server {
    &Postfix
}
