//! What verify.sh says of the certificate that the server itself shows.

use crate::authority::{Authority, Identity};
use crate::dns::Dns;
use crate::network::Network;
use crate::server::{BUNDLE, CERTIFICATE, KEY, MailServer};
use postseal::policy::Policy;
use postseal::tls::Class;
use std::collections::BTreeMap;

/// Where the system has its authorities.
const ROOTS: &str = "/etc/ssl/certs/ca-certificates.crt";

/// What nobody takes who checks certificates fails, and what may be meant so is told: nothing else is.
pub fn what_nobody_takes_fails_and_what_may_be_meant_is_told<S: MailServer>() {
    let network = Network::take();
    let authority = Authority::with_intermediate();
    let other = Authority::named("Somebody else's");
    let good = authority.issue(&["mx.home.test"]);
    let _dns =
        Dns::start(network.address(53), BTreeMap::from([("home.test".to_owned(), network.address(1))]));
    let server = S::start(&network, &authority, &good);
    let root = server.root();
    let configuration = server.configuration(Policy::new(Class::Opportunistic, Class::Opportunistic));
    server.apply(&configuration);
    // A check would stop at what has expired.
    let steps = format!("set -e\ncd {BUNDLE}\n{}\n", configuration.commands.apply.join("\n"));
    root.write(&format!("{BUNDLE}/steps.sh"), &steps);
    let shows_these = |certificate: &str, key: &str| {
        root.write(CERTIFICATE, certificate);
        root.write(KEY, key);
        let _ = server.run("steps.sh");
    };
    let shows = |identity: &Identity| shows_these(&identity.certificate_pem, &identity.key_pem);
    let proof_by = |path: &str, whether: &str, says: &[&str], ends_with: u8| {
        let printed = root.sh(&format!("PATH={path}$PATH sh {BUNDLE}/verify.sh 2>&1; echo ended with $?"));
        for said in says {
            assert!(printed.contains(said), "{whether}: {said}\n{printed}");
        }
        let told = printed.lines().filter(|line| line.contains("WRONG: ") || line.contains("NOTE: ")).count();
        assert_eq!(told, says.len(), "{whether}\n{printed}");
        assert!(printed.trim_end().ends_with(&format!("ended with {ends_with}")), "{whether}\n{printed}");
        let refused =
            "verify.sh: the certificate that is shown is refused by those who check it, at: mx.home.test:25.";
        assert_eq!(printed.contains(refused), ends_with > 0, "{whether}\n{printed}");
        assert!(path.is_empty() || printed.contains("  TLS: TLSv1.2, "), "{whether}\n{printed}");
    };
    let proof = |whether: &str, says: &[&str], ends_with: u8| proof_by("", whether, says, ends_with);
    // It tells of the same errors, and ends well all the same; and which version is spoken it tells in one place alone.
    root.write(
        &format!("{BUNDLE}/old/openssl"),
        "#!/bin/sh
case $1 in
  version) echo 'OpenSSL 1.0.2u  20 Dec 2019' ;;
  verify) /usr/bin/openssl \"$@\" || true ;;
  s_client)
    ended=0
    said=$(/usr/bin/openssl \"$@\" -tls1_2 2>&1) || ended=$?
    printf '%s\\n' \"$said\" | sed 's|^New, [^,]*,|New, TLSv1/SSLv3,|'
    exit $ended ;;
  *) exec /usr/bin/openssl \"$@\" ;;
esac
",
    );
    let _ = root.sh(&format!("chmod 755 {BUNDLE}/old/openssl"));
    let old = format!("{BUNDLE}/old:");
    proof("as it should be", &[], 0);
    proof_by(&old, "as it should be, by OpenSSL 1.0.2", &[], 0);
    root.write(ROOTS, &other.root_pem());
    proof("an authority of one's own", &["NOTE: nobody known here stands behind it (issuer="], 0);
    root.write(ROOTS, &authority.root_pem());
    shows(&authority.issue(&["mx.elsewhere.test"]));
    proof("another name", &["WRONG: it is not for mx.home.test."], 1);
    shows(&authority.issue_expired(&["mx.home.test"]));
    proof("expired", &["WRONG: it has expired."], 1);
    proof_by(&old, "expired, by OpenSSL 1.0.2", &["WRONG: it has expired."], 1);
    shows(&Identity::self_signed(&["mx.home.test"]));
    proof("it signed itself", &["NOTE: it signed itself."], 0);
    shows(&other.issue(&["mx.home.test"]));
    proof("somebody else's authority", &["NOTE: nobody known here stands behind it (issuer="], 0);

    // Without the certificate in between: first nobody can know whether there is one.
    let alone = good.certificate_pem.split_inclusive("-----END CERTIFICATE-----\n").next().unwrap();
    shows_these(alone, &good.key_pem);
    proof("it stands alone", &["NOTE: nobody known here stands behind it (issuer="], 0);
    root.write(CERTIFICATE, &good.certificate_pem);
    let missing =
        format!("WRONG: certificates between it and its authority are missing. They are in {CERTIFICATE}");
    proof("what is missing is there", &[&missing], 1);

    shows(&good);
    root.write(CERTIFICATE, &authority.issue(&["mx.home.test"]).certificate_pem);
    let not_told = format!("NOTE: this is not the certificate in {CERTIFICATE}.");
    proof("renewed, and the server was not told", &[&not_told], 0);
}
