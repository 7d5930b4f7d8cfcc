//! What verify.sh says of partners, by Sendmail's own rules.

use super::Sendmail;
use std::fs;

/// Where its own mailertable leads, to a server or to a domain with an MX record, and by which port.
#[test]
fn its_own_proof_fails_and_names_whom_it_did_not_see() {
    crate::proof::fails_and_names_whom_it_did_not_see::<Sendmail>(
        |server, network| {
            let mc = fs::read_to_string(server.root.path("/etc/mail/sendmail.mc")).unwrap();
            let mailers = "define(`RELAY_MAILER_ARGS', `TCP $h 2525')dnl\nFEATURE(`mailertable')dnl\nMAILER(`local')dnl\n";
            server.root.write("/etc/mail/sendmail.mc", &mc.replace("MAILER(`local')dnl\n", mailers));
            let address = network.address(30);
            let table = format!(
                "routed.test\tesmtp:[mx.bank.test]\nlist.test\tesmtp:[{address}]:bank.test\nport.test\trelay:bank.test\n"
            );
            server.root.write("/etc/mail/mailertable", &table);
            let _ = server
                .root
                .sh("cd /etc/mail && makemap hash mailertable <mailertable && m4 sendmail.mc >sendmail.cf");
            let said = |domain: &str, at: &str| format!("{domain}: mail goes to {at}");
            vec![
                ("routed.test=required", said("routed.test", "mx.bank.test:25")),
                ("list.test=required", said("list.test", &format!("{address}:25"))),
                ("port.test=opportunistic", said("port.test", "mx.bank.test:2525")),
            ]
        },
        &[&["openssl"]],
        &[],
    );
}
