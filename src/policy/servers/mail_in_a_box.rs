//! Mail-in-a-Box: Postfix of Ubuntu 22.04. Written from its source, `setup/mail-postfix.sh` and `setup/ssl.sh`,
//! <https://github.com/mail-in-a-box/mailinabox>; what Postfix is told is the same as for Postfix itself. Its setup
//! runs with every update and sets main.cf back. It fetches its certificate itself.

use super::postfix::product::{as_postfix, on_the_machine};
use crate::name::HostName;
use crate::policy::{
    Configuration, Direction, Error, Limit, Order, Platform, Reason, Server, ServerPath, Version,
};

/// Mail-in-a-Box.
#[derive(Debug)]
pub(super) struct MailInABox;

/// The Postfix of Ubuntu 22.04, which version 60 and later run on.
const SERIES: [u32; 2] = [3, 6];

impl Server for MailInABox {
    fn id(&self) -> &'static str {
        "mail-in-a-box"
    }

    fn name(&self) -> &'static str {
        "Mail-in-a-Box"
    }

    fn versions(&self) -> Vec<Version> {
        vec![Version::new(&[60])]
    }

    as_postfix!(SERIES);

    fn usual_key(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed("/home/user-data/ssl/ssl_private_key.pem")
    }

    fn usual_certificate(&self, _platform: Platform, _host: &HostName) -> ServerPath {
        ServerPath::fixed("/home/user-data/ssl/ssl_certificate.pem")
    }

    fn configure(&self, order: &Order) -> Result<Configuration, Error> {
        self.must_know(&order.server_version)?;
        let mut configuration = on_the_machine(order, SERIES);
        configuration.limits.extend(Direction::ALL.map(|direction| Limit {
            direction,
            partner: None,
            class: order.policy.default_class(direction),
            reason: Reason::ResetByUpdate,
        }));
        Ok(configuration)
    }
}
