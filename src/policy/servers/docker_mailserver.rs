//! docker-mailserver: Postfix in a container. Written from its documentation, "Custom User Changes & Patches" and
//! "SSL/TLS", <https://docker-mailserver.github.io/docker-mailserver/latest/>; what Postfix is told is the same as for
//! Postfix itself.
//!
//! - Its configuration is written anew when a container is made. `user-patches.sh` in the folder that is mounted at
//!   /tmp/docker-mailserver runs last: it calls a script of ours, which sets the parameters each time.
//! - With `SSL_TYPE=manual` key and certificate are copied to /etc/dms/tls.

use super::postfix::product::{Contained, Container, as_postfix};
use crate::name::HostName;
use crate::policy::{
    Action, Configuration, ConfigurationFile, Error, Order, Platform, Purpose, Server, ServerPath, Step,
    Version,
};

/// docker-mailserver.
#[derive(Debug)]
pub(super) struct DockerMailserver;

/// The Postfix of Debian 12, which version 13 and later run on.
const SERIES: [u32; 2] = [3, 7];

const CONTAINER: Container = Container {
    prelude: "container=${CONTAINER:-mailserver}\n\
              inside() { docker exec \"$container\" \"$@\"; }\n\
              config=$(docker inspect -f '{{range .Mounts}}{{if eq .Destination \"/tmp/docker-mailserver\"}}\
              {{.Source}}{{end}}{{end}}' \"$container\")\n\
              [ -n \"$config\" ]\n\
              folder=$config/postseal",
    folder: "/etc/postfix",
    shown: "docker-data/dms/config/postseal",
    log: "docker logs \"${CONTAINER:-mailserver}\" 2>&1",
};
/// The line of `user-patches.sh` that calls us.
const CALL: &str = "sh /tmp/docker-mailserver/postseal/postseal.sh";

impl Server for DockerMailserver {
    fn id(&self) -> &'static str {
        "docker-mailserver"
    }

    fn name(&self) -> &'static str {
        "docker-mailserver"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[13])]
    }

    as_postfix!(SERIES);

    fn usual_key(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed("/etc/dms/tls/key")
    }

    fn usual_certificate(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed("/etc/dms/tls/cert")
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let Contained { mut configuration, mut copies, set } = CONTAINER.configure(order, SERIES);
        let script = ConfigurationFile {
            path: format!("{}/postseal.sh", CONTAINER.shown),
            name: "postseal.sh".to_owned(),
            action: Action::Replace,
            mode: 0o644,
            text: format!(
                "#!/bin/sh\n\
                 # TLS for {}, written by Postseal: called by user-patches.sh at each start of the container.\n\
                 set -eu\n\
                 [ -e /etc/postfix/main.cf.before-postseal ] || \\\n  \
                   cp -p /etc/postfix/main.cf /etc/postfix/main.cf.before-postseal\n\
                 cp /tmp/docker-mailserver/postseal/postseal_* /etc/postfix/\n\
                 {set}\n",
                order.host
            ),
            purpose: Purpose::Settings,
        };
        copies
            .push("cp postseal.sh \"$folder\"/postseal.sh && chmod 0644 \"$folder\"/postseal.sh".to_owned());
        configuration.files.insert(0, script);
        let patches = "\"$config\"/user-patches.sh";
        let mut apply = vec![CONTAINER.prelude.to_owned(), "mkdir -p \"$folder\"".to_owned()];
        apply.extend(copies);
        apply.extend([
            format!("[ -e {patches} ] || echo '#!/bin/bash' > {patches}"),
            format!("grep -qxF '{CALL}' {patches} || echo '{CALL}' >> {patches}"),
            format!("chmod +x {patches}"),
            format!("inside {CALL}"),
            "inside postfix check".to_owned(),
            "inside postfix reload".to_owned(),
        ]);
        configuration.commands.apply = apply;
        configuration.commands.undo = vec![
            CONTAINER.prelude.to_owned(),
            // Stops here, with a message, where nothing was applied.
            "ls -d \"$folder\"".to_owned(),
            format!(
                "{{ grep -vxF '{CALL}' {patches} || true; }} > {patches}.new && cat {patches}.new > {patches}\n\
                 rm -f {patches}.new"
            ),
            "inside mv /etc/postfix/main.cf.before-postseal /etc/postfix/main.cf".to_owned(),
            "inside sh -c 'rm -f /etc/postfix/postseal_*'".to_owned(),
            "rm -rf \"$folder\"".to_owned(),
            "inside postfix reload".to_owned(),
        ];
        configuration.steps =
            ["dms-certificate", "dms-container"].map(|id| Step { id, facts: Vec::new() }).to_vec();
        Ok(configuration)
    }
}
