//! mailcow: dockerized: Postfix in a container. Written from its documentation, "Customize/Expand main.cf",
//! <https://docs.mailcow.email/manual-guides/Postfix/u_e-postfix-extra_cf/>, and from `data/Dockerfiles/postfix/postfix.sh`;
//! what Postfix is told is the same as for Postfix itself.
//!
//! - `data/conf/postfix` is /opt/postfix/conf inside. At each start `extra.cf` is appended to main.cf: what stands
//!   there again replaces what stands before. A list has to be read first, or mailcow's own would be lost.
//! - Its rules for single destinations ("TLS Policies" in the web interface) stay: ours are asked first.

use super::postfix::product::{Contained, Container, as_postfix};
use crate::name::HostName;
use crate::policy::{Configuration, Error, Order, Platform, Server, ServerPath, Step, Version};

/// mailcow: dockerized.
#[derive(Debug)]
pub(super) struct Mailcow;

/// The Postfix of Debian 12, which the container has had since the end of 2023.
const SERIES: [u32; 2] = [3, 7];

const CONTAINER: Container = Container {
    prelude: "mailcow=${MAILCOW:-/opt/mailcow-dockerized}\n\
              inside() { docker compose --project-directory \"$mailcow\" exec -T postfix-mailcow \"$@\"; }\n\
              folder=$mailcow/data/conf/postfix\n\
              [ -d \"$folder\" ]",
    folder: "/opt/postfix/conf",
    shown: "/opt/mailcow-dockerized/data/conf/postfix",
    log: "docker compose --project-directory \"${MAILCOW:-/opt/mailcow-dockerized}\" logs postfix-mailcow 2>&1",
};

/// `postconf -e` writes lines for extra.cf instead, `postconf -h` asks the one inside.
const POSTCONF: &str = "postconf() {\n  \
      case $1 in\n    \
        -h) inside postconf -h \"$2\" ;;\n    \
        -e) shift; printf '%s\\n' \"$@\" > postseal.cf ;;\n  \
      esac\n\
    }";
/// Everything in extra.cf but ours.
const OTHERS: &str =
    "sed '/^# Postseal begins/,/^# Postseal ends/d' \"$folder\"/extra.cf > \"$folder\"/extra.cf.new";
const RESTART: &str = "docker compose --project-directory \"$mailcow\" restart postfix-mailcow";

impl Server for Mailcow {
    fn id(&self) -> &'static str {
        "mailcow"
    }

    fn name(&self) -> &'static str {
        "mailcow"
    }

    fn versions(&self) -> Vec<Version> {
        // Its versions are months: since 2023-12.
        vec![Version::new(&[23])]
    }

    as_postfix!(SERIES);

    fn usual_key(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed("/etc/ssl/mail/key.pem")
    }

    fn usual_certificate(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed("/etc/ssl/mail/cert.pem")
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let Contained { mut configuration, copies, set } = CONTAINER.configure(order, SERIES);
        let mut apply = vec![CONTAINER.prelude.to_owned(), POSTCONF.to_owned()];
        apply.extend(copies);
        apply.extend([
            set,
            "touch \"$folder\"/extra.cf".to_owned(),
            OTHERS.to_owned(),
            "{ echo '# Postseal begins'; cat postseal.cf; echo '# Postseal ends'; } >> \"$folder\"/extra.cf.new"
                .to_owned(),
            "cat \"$folder\"/extra.cf.new > \"$folder\"/extra.cf\nrm -f \"$folder\"/extra.cf.new postseal.cf".to_owned(),
            RESTART.to_owned(),
        ]);
        configuration.commands.apply = apply;
        configuration.commands.undo = vec![
            CONTAINER.prelude.to_owned(),
            // Stops here, with a message, where nothing was applied.
            "grep -n '^# Postseal begins' \"$folder\"/extra.cf".to_owned(),
            OTHERS.to_owned(),
            "cat \"$folder\"/extra.cf.new > \"$folder\"/extra.cf\nrm -f \"$folder\"/extra.cf.new".to_owned(),
            "rm -f \"$folder\"/postseal_*".to_owned(),
            RESTART.to_owned(),
        ];
        configuration.steps =
            ["mailcow-certificate", "mailcow-folder"].map(|id| Step { id, facts: Vec::new() }).to_vec();
        Ok(configuration)
    }
}
