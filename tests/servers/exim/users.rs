//! The ports where users hand in mail.

use super::{Exim, Layout};
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::users::hand_in_over_tls_with_a_password_only;
use std::collections::BTreeMap;
use std::fs;

/// How an administrator lets Exim check passwords.
const LOGIN: &str = "
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if and{{eq{$auth2}{alice}}{eq{$auth3}{secret}}}}
  server_set_id = $auth2
";

#[test]
fn users_hand_in_mail_over_tls_with_a_password_only() {
    let network = Network::take();
    let authority = Authority::new();
    let domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
    let _dns = Dns::start(network.address(53), domains);
    let exim = Exim::start_with(&network, &authority, &authority.issue(&["mx.home.test"]), Layout::Single);
    let path = exim.path("/etc/exim4/exim4.conf");
    let own = fs::read_to_string(&path).unwrap().replace("\nbegin authenticators\n", LOGIN);
    let own =
        own.replace("  deny message = relay not", "  accept authenticated = *\n  deny message = relay not");
    let own = own.replacen("host_lookup = *\n", "host_lookup = *\ndaemon_smtp_ports = <, smtp, 2525\n", 1);
    fs::write(&path, &own).unwrap();
    let before = exim.files();
    hand_in_over_tls_with_a_password_only(&exim, &authority, true);
    let ports = exim.sh("exim -bP daemon_smtp_ports tls_on_connect_ports");
    assert_eq!(ports, "daemon_smtp_ports = smtp:2525:587:465\ntls_on_connect_ports = 465\n");
    exim.undo();
    let kept = |files: Vec<(String, Vec<u8>)>| -> Vec<_> {
        files.into_iter().filter(|(name, _)| !name.ends_with(".postseal-undone")).collect()
    };
    assert_eq!(kept(exim.files()), before);
}
