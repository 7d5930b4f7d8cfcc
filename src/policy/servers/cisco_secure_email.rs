//! Cisco Secure Email Gateway (AsyncOS, before: Email Security Appliance), by its web interface. Written from Cisco's
//! "User Guide for AsyncOS for Cisco Email Security Appliances", chapters "Encrypting Communication with Other MTAs" and
//! "Defining Which Hosts Are Allowed to Connect Using the Host Access Table", and from
//! <https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118955-Control-TLS-Negotiation-ESA-00.html>.
//!
//! - Outbound, a destination control has a TLS setting for a domain or for everybody. "Required - Verify" wants a
//!   trusted chain, and the receiving machine's DNS name or the recipient's domain in the certificate.
//! - Inbound, a mail flow policy has a TLS setting for all it holds for; where that is "Preferred", an address list
//!   names the senders' domains that must use TLS. A client certificate's name is not compared.

use crate::policy::console::Console;
use crate::policy::plan::Plan;
use crate::policy::{Direction, Order, Reason, Step, Support};
use crate::tls::Class;

/// Cisco Secure Email Gateway.
#[derive(Debug)]
pub(super) struct CiscoSecureEmail;

impl Console for CiscoSecureEmail {
    const ID: &'static str = "cisco-secure-email";
    const NAME: &'static str = "Cisco Secure Email Gateway";
    const SINCE: &'static [u32] = &[10];

    fn support(direction: Direction, class: Class) -> Support {
        match (direction, class) {
            (Direction::Inbound, Class::Plain) => Support::DefaultOnly,
            (Direction::Inbound, Class::Verified) => Support::No,
            _ => Support::Yes,
        }
    }

    fn steps(order: &Order, inbound: &mut Plan<'_>, outbound: &mut Plan<'_>) -> Vec<Step> {
        inbound.switch_on(Direction::Inbound, Reason::PlainStillOffered);
        let mut steps = vec![
            Step::new("cisco-save", &[]),
            Step::new("cisco-certificate", &[("host", order.host.as_str())]),
            Step::new("cisco-listener", &[]),
            Step::new("cisco-default", &[("tls", in_the_interface(outbound.everybody))]),
        ];
        for class in Class::ALL {
            let domains = outbound.domains(class);
            if !domains.is_empty() {
                let facts = [("domains", domains.as_str()), ("tls", in_the_interface(class))];
                steps.push(Step::new("cisco-destination", &facts));
            }
        }
        let required = inbound.domains(Class::Required);
        if inbound.everybody == Class::Opportunistic && !required.is_empty() {
            steps.push(Step::new("cisco-list", &[("domains", &required)]));
            steps.push(Step::new("cisco-policy-list", &[]));
        } else {
            steps.push(Step::new("cisco-policy", &[("tls", in_the_interface(inbound.everybody))]));
        }
        steps.extend(["cisco-commit", "cisco-test", "cisco-undo"].map(|id| Step::new(id, &[])));
        steps
    }
}

/// As the web interface calls the class.
const fn in_the_interface(class: Class) -> &'static str {
    match class {
        Class::Plain => "None",
        Class::Opportunistic => "Preferred",
        Class::Required => "Required",
        Class::Verified => "Required - Verify",
    }
}
