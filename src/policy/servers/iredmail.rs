//! iRedMail: Postfix, as the distribution has it, with main.cf in its usual place. Written from iRedMail's documentation,
//! "Use a SSL certificate", <https://docs.iredmail.org/use.a.bought.ssl.certificate.html>; what Postfix is told is the
//! same as for Postfix itself. An update of iRedMail is done by hand and leaves main.cf alone.

use super::postfix::product::{as_postfix, on_the_machine};
use crate::name::HostName;
use crate::policy::{Configuration, Error, Order, Platform, Server, ServerPath, Version};

/// iRedMail.
#[derive(Debug)]
pub(super) struct IRedMail;

/// The oldest Postfix on the systems that iRedMail 1.3 and later installs on.
const SERIES: [u32; 2] = [3, 4];

impl Server for IRedMail {
    fn id(&self) -> &'static str {
        "iredmail"
    }

    fn name(&self) -> &'static str {
        "iRedMail"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[1, 3])]
    }

    as_postfix!(SERIES);

    fn usual_key(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed("/etc/ssl/private/iRedMail.key")
    }

    fn usual_certificate(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed("/etc/ssl/certs/iRedMail.crt")
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        Ok(on_the_machine(order, SERIES))
    }
}
