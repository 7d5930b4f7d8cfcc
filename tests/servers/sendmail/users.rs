//! The ports where users hand in mail.

use super::Sendmail;
use crate::authority::Authority;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::MailServer;
use crate::users::hand_in_over_tls_with_a_password_only;
use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;

/// How an administrator lets Cyrus SASL check passwords.
const SASL: &str = "pwcheck_method: saslauthd\nsaslauthd_path: /run/saslauthd/mux\nmech_list: PLAIN LOGIN\n";
const LOGIN: &str = "TRUST_AUTH_MECH(`PLAIN LOGIN')dnl\ndefine(`confAUTH_MECHANISMS', `PLAIN LOGIN')dnl\n";

/// saslauthd's protocol: four words with their lengths before them. It ends with the test's process.
fn check_passwords(listener: UnixListener) {
    let _ = std::thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            let mut word = || -> std::io::Result<Vec<u8>> {
                let mut length = [0; 2];
                connection.read_exact(&mut length)?;
                let mut word = vec![0; usize::from(u16::from_be_bytes(length))];
                connection.read_exact(&mut word)?;
                Ok(word)
            };
            let words: Vec<_> = (0..4).filter_map(|_| word().ok()).collect();
            let known = words.get(..2) == Some(&[b"alice".to_vec(), b"secret".to_vec()]);
            let _ = connection.write_all(if known { b"\0\x02OK" } else { b"\0\x02NO" });
        }
    });
}

#[test]
fn users_hand_in_mail_over_tls_with_a_password_only() {
    let network = Network::take();
    let authority = Authority::with_intermediate();
    let domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
    let _dns = Dns::start(network.address(53), domains);
    let server = Sendmail::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    for folder in ["/etc/sasl2", "/etc/mail/sasl"] {
        server.root.write(&format!("{folder}/Sendmail.conf"), SASL);
    }
    server.root.write("/run/saslauthd/.keep", "");
    // Its path may be too long for a socket.
    let folder = fs::File::open(server.root.path("/run/saslauthd")).unwrap();
    let path = format!("/proc/self/fd/{}/mux", std::os::fd::AsRawFd::as_raw_fd(&folder));
    check_passwords(UnixListener::bind(path).unwrap());
    fs::set_permissions(server.root.path("/run/saslauthd/mux"), Permissions::from_mode(0o666)).unwrap();
    let mc = server.root.path("/etc/mail/sendmail.mc");
    let own = fs::read_to_string(&mc).unwrap().replacen("LOCAL_DOMAIN", &format!("{LOGIN}LOCAL_DOMAIN"), 1);
    fs::write(&mc, own).unwrap();
    let _ = server.root.sh("cd /etc/mail && m4 sendmail.mc >sendmail.cf");
    let files = |name: &str| fs::read(server.root.path(&format!("/etc/mail/{name}"))).unwrap();
    let before = [files("sendmail.mc"), files("sendmail.cf")];
    hand_in_over_tls_with_a_password_only(&server, &authority, true);
    let _ = server.run("undo.sh");
    assert_eq!([files("sendmail.mc"), files("sendmail.cf")], before);
    assert!(!server.root.path("/etc/mail/postseal-users.m4").exists());
}
