//! Key and certificate that come with the bundle: in their places, shown to nobody, and gone where it fails.

use super::Postfix;
use crate::authority::Authority;
use crate::client::offers;
use crate::dns::Dns;
use crate::network::Network;
use crate::server::{BUNDLE, CERTIFICATE, KEY, MailServer};
use postseal::policy::{Identity, Policy};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::process::Command;

#[test]
fn they_are_put_in_their_places_and_shown_to_nobody() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let identity = authority.issue(&["mx.home.test"]);
    let postfix = Postfix::start(&network, &authority, &identity);
    let (key, certificate) = (postfix.path(KEY), postfix.path(CERTIFICATE));
    fs::remove_file(&key).unwrap();
    fs::remove_file(&certificate).unwrap();
    let here = tempfile::tempdir().unwrap();
    let (chain_here, key_here) = (here.path().join("chain.pem"), here.path().join("mx.key"));
    fs::write(&chain_here, &identity.certificate_pem).unwrap();
    fs::write(&key_here, &identity.key_pem).unwrap();
    let mut configuration = postfix.configuration(Policy::new(Class::Opportunistic, Class::Opportunistic));
    configuration.bring(Identity::read(&chain_here, Some(&key_here), None).unwrap());
    let bundle = postfix.path(BUNDLE);
    configuration.write_folder(&bundle, "").unwrap();

    let root = postfix.path("/");
    let root = root.display();
    // The root has to be a mount of its own, as it is on a real server.
    let script = format!("mount --bind {root} {root} && chroot {root} sh {BUNDLE}/apply.sh --dry-run 2>&1");
    let ran = Command::new("unshare").args(["--mount", "sh", "-c", &script]).output().unwrap();
    let shown = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(shown.contains(&format!("{KEY}: the private key is put there")), "{shown}");
    assert!(shown.contains(&format!("{CERTIFICATE}: certificates are put there")), "{shown}");
    assert!(!shown.contains("-----BEGIN"), "{shown}");
    assert!(!key.exists() && !certificate.exists());

    // The server's own check fails: they are gone again.
    let check = fs::read_to_string(bundle.join("check.sh")).unwrap();
    fs::write(bundle.join("check.sh"), "exit 1\n").unwrap();
    let printed = postfix.sh(&format!("! sh {BUNDLE}/apply.sh 2>&1"));
    assert!(printed.contains("everything is as it was before"), "{printed}");
    assert!(!key.exists() && !certificate.exists());

    fs::write(bundle.join("check.sh"), check).unwrap();
    let _ = postfix.run("apply.sh");
    assert!(offers(postfix.address()).iter().any(|it| it == "STARTTLS"));
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&key), mode(&certificate)), (0o600, 0o644));
    assert!(fs::read_to_string(&key).unwrap().contains("PRIVATE KEY"));

    // What is the same already is not written again.
    let file = |path| fs::metadata(path).unwrap().ino();
    let before = (file(&key), file(&certificate));
    let _ = postfix.run("apply.sh");
    assert_eq!((file(&key), file(&certificate)), before);

    // Taken back, they are gone: nobody had put them there before.
    let _ = postfix.run("undo.sh");
    assert!(!key.exists() && !certificate.exists());
    let printed = postfix.sh(&format!("! sh {BUNDLE}/undo.sh 2>&1"));
    assert!(printed.contains("Nothing was applied here"), "{printed}");
}

/// Whoever saved the files without the key, and did not lay it there, is told so in plain words.
#[test]
fn without_the_key_nothing_is_begun() {
    let network = Network::take();
    let authority = Authority::new();
    let _dns = Dns::start(network.address(53), BTreeMap::new());
    let postfix = Postfix::start(&network, &authority, &authority.issue(&["mx.home.test"]));
    let configuration = postfix.configuration(Policy::new(Class::Opportunistic, Class::Opportunistic));
    configuration.write_folder(&postfix.path(BUNDLE), "").unwrap();
    // As in a container: the root is no mount of its own, and nothing can be tried on a copy.
    let printed = postfix.sh(&format!("! sh {BUNDLE}/apply.sh --dry-run 2>&1"));
    assert!(printed.contains("--dry-run is not possible here") && !printed.contains("unshare"), "{printed}");

    fs::remove_file(postfix.path(KEY)).unwrap();
    let main = fs::read(postfix.path("/etc/postfix/main.cf")).unwrap();
    for option in ["", " --dry-run"] {
        let printed = postfix.sh(&format!("! sh {BUNDLE}/apply.sh{option} 2>&1"));
        assert!(printed.contains(&format!("the private key is not there yet: {KEY}")), "{printed}");
        assert!(!printed.contains("ls:"), "{printed}");
    }
    assert_eq!(fs::read(postfix.path("/etc/postfix/main.cf")).unwrap(), main);
    assert!(!postfix.path("/var/backups/postseal-apply.lock").exists());
}
