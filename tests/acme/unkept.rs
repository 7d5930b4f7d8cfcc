//! What was issued and cannot be saved is printed, and what is printed is taken: an order counts against the CA's limits.

use crate::pebble::Settings;
use crate::renew::Ready;
use crate::{HOSTS, Story, fits_the_key, watched};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Orders for the request that is there, into `out`, after this was done to it, in a mount namespace of its own.
fn ordered(story: &Story, out: &Path, before: &str, json: bool) -> (Output, String) {
    let mut command = Command::new("unshare");
    let script = format!("{before} && exec \"$0\" \"$@\"");
    let port = story.zone.address().port().to_string();
    let _ = command
        .args(["-m", "sh", "-c", &script, env!("CARGO_BIN_EXE_postseal"), "--lang", "en"])
        .args(json.then_some("--json"))
        .args(["--resolver", &story.zone.address().to_string(), "acme", "--agree-terms"])
        .args(["--directory", story.pebble.directory(), "--dns-port", &port, "--csr"])
        .arg(story.folder.path().join("mx.example.org.csr"))
        .arg("--ca-root")
        .arg(story.pebble.root())
        .arg("--account")
        .arg(story.folder.path())
        .arg("--out")
        .arg(out)
        .env("OUT", out);
    watched(&mut command, |name, value| story.zone.add_txt(name, value))
}

#[tokio::test]
async fn what_cannot_be_saved_is_printed_and_the_command_told_goes_on_with_it() {
    let story = Story::begin(&Settings::default(), &HOSTS[..1]).await;
    let folder = story.folder.path();
    let (out, key) = (folder.join("out"), folder.join("mx.example.org.key"));
    fs::create_dir(&out).unwrap();
    let full = "mount -t tmpfs -o size=64k none \"$OUT\" && { dd if=/dev/zero of=\"$OUT/all\" 2>/dev/null || true; }";
    let read_only = "mount --bind \"$OUT\" \"$OUT\" && mount -o remount,bind,ro \"$OUT\"";
    for (before, why) in [(full, "no space left"), (read_only, "may not be read or written")] {
        let (done, told) = ordered(&story, &out, before, false);
        assert_eq!(done.status.code(), Some(2), "{told}\n{}", story.pebble.log());
        assert!(told.contains(why) && told.contains(out.to_str().unwrap()), "{told}");
        assert!(told.contains("Do not order again"), "{told}");
        // As it is told, with the file that was made of it.
        let chain = folder.join("printed.pem");
        fs::write(&chain, &done.stdout).unwrap();
        assert!(told.contains("postseal certificate check FILE --host mx.example.org"), "{told}");
        assert!(fits_the_key(&chain, &key), "{}", String::from_utf8_lossy(&done.stdout));
    }
    let (done, told) = ordered(&story, &out, full, true);
    let document: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert!(done.status.code() == Some(2) && document["chain"].is_null(), "{told}");
    let chain = folder.join("document.pem");
    fs::write(&chain, document["chain_pem"].as_str().unwrap()).unwrap();
    assert!(fits_the_key(&chain, &key));
    assert_eq!(fs::read_dir(&out).unwrap().count(), 0);

    // What stands there and cannot be read stays: the new one is beside it.
    let older = out.join("mx.example.org.chain.pem");
    fs::write(&older, vec![b'x'; 2 << 20]).unwrap();
    let (done, told) = ordered(&story, &out, "true", true);
    assert!(done.status.success() && told.contains("stays as it is"), "{told}");
    let document: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let chain = out.join("mx.example.org-2.chain.pem");
    assert_eq!((&document["chain"], &document["chain_pem"]), (&chain.to_str().into(), &None::<&str>.into()));
    assert!(fits_the_key(&chain, &key));
    assert_eq!(fs::metadata(older).unwrap().len(), 2 << 20);
}

/// The folder of the keys goes while the order is under way.
#[tokio::test]
async fn a_renewal_that_cannot_be_saved_is_printed_and_taken_from_what_was_printed() {
    let ready = Ready::begin(&HOSTS[..1], false).await;
    let keys = ready.setup().request.unwrap().csr.parent().unwrap().to_owned();
    let (away, trusted) = (keys.with_file_name("away"), ready.trusted());
    let trust = ["--trust", trusted.to_str().unwrap()];
    let (code, out, told) = ready.renew_while(&trust, || {
        fs::rename(&keys, &away).unwrap();
        fs::write(&keys, "no folder").unwrap();
    });
    assert_eq!(code, 2, "{out}\n{told}\n{}", ready.pebble.log());
    assert!(told.contains("Do not order again") && told.contains(keys.to_str().unwrap()), "{told}");
    let told_to = told.lines().find(|it| it.contains("--reply FILE")).unwrap();
    assert_eq!(told_to.trim(), format!("postseal renew {} --reply FILE", ready.id));
    fs::remove_file(&keys).unwrap();
    fs::rename(&away, &keys).unwrap();
    let printed = keys.with_file_name("printed.pem");
    fs::write(&printed, out).unwrap();
    let (code, out, told) =
        ready.renew(false, &[&trust[..], &["--reply", printed.to_str().unwrap()]].concat());
    assert_eq!(code, 0, "{out}\n{told}");
    let setup = ready.setup();
    let kept = setup.certificate.clone().unwrap();
    assert!(kept.ok && kept.spki_sha256 == setup.request.unwrap().spki_sha256);
    assert_eq!(setup.ordered.unwrap().spki_sha256, kept.spki_sha256, "the next one is ordered likewise");
}
