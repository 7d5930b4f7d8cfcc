//! Mail that Courier receives.

use super::{FOLDER, protocols};
use crate::policy::{Counterpart, Direction, Limit, Order, Partner, Policy, Reason};
use crate::tls::Class;

/// What is done for mail that is received.
pub(super) struct Plan {
    /// What everybody is asked.
    everybody: Class,
    /// The ports where users hand in mail are set up too.
    submission: bool,
    pub(super) limits: Vec<Limit>,
}

/// The nearest that can be done, never less than what was asked in the end; what it is not, the limits say.
pub(super) fn plan(policy: &Policy) -> Plan {
    let mut limits = Vec::new();
    let mut limit = |partner: Option<&Partner>, class, reason| {
        let partner = partner.map(Counterpart::from);
        limits.push(Limit { direction: Direction::Inbound, partner, class, reason });
    };
    let asked = policy.inbound;
    // Everybody's certificate is not asked for because of one partner: most have none, and its name is not compared.
    let wanted = policy.partners().iter().filter_map(|it| it.inbound).max();
    let everybody = asked.max(wanted.unwrap_or(Class::Plain).min(Class::Required));
    if asked < Class::Required && everybody == Class::Required {
        limit(None, asked, Reason::EverybodyStricter);
    } else if asked == Class::Plain && everybody > Class::Plain {
        limit(None, asked, Reason::PlainStillOffered);
    }
    if policy.submission {
        limit(None, Class::Required, Reason::SubmissionNeedsLogin);
    } else if everybody != Class::Opportunistic {
        limit(None, asked, Reason::EveryListener);
    }
    if asked == Class::Verified {
        limit(None, asked, Reason::NameNotCompared);
    }
    for partner in policy.partners() {
        let Some(class) = partner.inbound else { continue };
        let reason = match class {
            Class::Verified if everybody == Class::Verified => Reason::NameNotCompared,
            Class::Verified => Reason::SenderUnverifiable,
            _ if everybody > class.max(Class::Opportunistic) => Reason::PartnerNotWeaker,
            Class::Plain if everybody > Class::Plain => Reason::PlainStillOffered,
            _ => continue,
        };
        limit(Some(partner), class, reason);
    }
    Plan { everybody, submission: policy.submission, limits }
}

impl Plan {
    /// Whether TLS is offered.
    pub(super) fn is_offered(&self) -> bool {
        self.everybody > Class::Plain
    }

    /// The block for `esmtpd`.
    pub(super) fn settings(&self, order: &Order) -> String {
        let (why, helper, required, verify) = match self.everybody {
            Class::Plain => ("TLS is not offered.", "", 0, "NONE"),
            Class::Opportunistic => ("TLS is offered.", "/usr/bin/couriertls", 0, "NONE"),
            Class::Required => ("no mail without TLS.", "/usr/bin/couriertls", 1, "NONE"),
            Class::Verified => {
                ("no mail without TLS and a trusted certificate.", "/usr/bin/couriertls", 1, "REQUIREPEER")
            }
        };
        // The program that speaks TLS keeps the place that it has on this system.
        let helper = if helper.is_empty() {
            "COURIERTLS=\"\"".to_owned()
        } else {
            format!(": \"${{COURIERTLS:={helper}}}\"")
        };
        format!(
            "# TLS for {}, written by Postseal for Courier {} and later.\n\
             # apply.sh puts it at the end of esmtpd: what stands last holds.\n\
             \n\
             # Receiving: {why}\n\
             {helper}\n\
             ESMTP_TLS_REQUIRED={required}\n\
             TLS_VERIFYPEER={verify}\n\
             TLS_TRUSTCERTS=\"{}\"\n\
             \n\
             {}",
            order.host,
            order.server_version,
            order.roots,
            identity(order)
        )
    }

    /// The blocks for the ports where users hand in mail, by the names of their files.
    pub(super) fn for_users(&self, order: &Order) -> Vec<(&'static str, String)> {
        if !self.submission {
            return Vec::new();
        }
        let block = |port: &str, auth: &str| {
            format!(
                "# Users hand in mail on port {port}: no mail and no password without TLS, and no certificate asked for. Where\n\
                 # nobody listened before, edit.sh adds that they have to log in, and where it listens.\n\
                 : \"${{COURIERTLS:=/usr/bin/couriertls}}\"\n\
                 ESMTP_TLS_REQUIRED=1\n\
                 TLS_VERIFYPEER=NONE\n\
                 ESMTPAUTH_TLS=\"${{ESMTPAUTH_TLS:-${{ESMTPAUTH:-PLAIN LOGIN}}}}\"\n\
                 ESMTPAUTH=\"{auth}\"\n\
                 \n\
                 {}",
                identity(order)
            )
        };
        vec![("esmtpd-msa", block("587", "")), ("esmtpd-ssl", block("465", "$ESMTPAUTH_TLS"))]
    }
}

/// Key and certificate, and what is spoken.
fn identity(order: &Order) -> String {
    format!(
        "# The private key and the certificate with its chain: a copy that Courier may read. After a renewal: apply.sh.\n\
         TLS_CERTFILE=\"{FOLDER}/server.pem\"\n\
         unset TLS_PRIVATE_KEYFILE\n\
         \n\
         {}",
        protocols(order)
    )
}
