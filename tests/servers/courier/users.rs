//! The ports where users hand in mail.

use super::Courier;
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use crate::users::hand_in_over_tls_with_a_password_only;
use std::collections::BTreeMap;
use std::net::TcpStream;
use std::process::Command;

/// Nobody is asked about in the DNS, and nobody waits for having been refused or for being one of many.
const UNHURRIED: &str =
    "BOFHCHECKDNS=0\\nTARPIT=0\\nBLACKLISTS=\\nMAXDAEMONS=40\\nMAXPERIP=40\\nMAXPERC=40\\n";

/// The files of the ports, as the administrator has them.
fn own(courier: &Courier) -> [Vec<u8>; 3] {
    let file = |name| std::fs::read(courier.root.path(&format!("/etc/courier/{name}"))).unwrap();
    ["esmtpd", "esmtpd-msa", "esmtpd-ssl"].map(file)
}

#[test]
fn users_hand_in_mail_over_tls_with_a_password_only() {
    let network = Network::take();
    let authority = Authority::new();
    let domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
    let _dns = Dns::start(network.address(53), domains);
    let courier = Courier::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let hashed = Command::new("openssl").args(["passwd", "-6", "secret"]).output().unwrap().stdout;
    let hashed = String::from_utf8(hashed).unwrap();
    let _ = courier.root.sh(&format!(
        "cd /etc/courier; chmod 600 userdb; printf '%s\\n' 'alice\tuid=2001|gid=2001|home=/home/alice|systempw={}' > userdb
         makeuserdb; sed -i 's/^ESMTPDSSLSTART=.*/ESMTPDSSLSTART=NO/' esmtpd-ssl
         for it in esmtpd-msa esmtpd-ssl; do printf '{UNHURRIED}' >> $it; done",
        hashed.trim()
    ));
    let before = own(&courier);
    hand_in_over_tls_with_a_password_only(&courier, &authority, true);
    let _ = courier.run("undo.sh");
    assert_eq!(own(&courier), before);
    // Who was not there before is gone again.
    for port in [587, 465] {
        assert!(TcpStream::connect((courier.address(), port)).is_err(), "{port}");
    }
}
