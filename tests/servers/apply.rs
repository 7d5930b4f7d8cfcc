//! apply.sh on the real servers: what a dry run shows, and that a broken step, a failed check, a full disk and a kill
//! at any moment leave a working server with the configuration that it had.

use crate::authority::Authority;
use crate::client::Outcome;
use crate::dns::Dns;
use crate::network::Network;
use crate::root::PrivateRoot;
use crate::server::{BUNDLE, CERTIFICATE, KEY, MailServer};
use postseal::explain::Severity;
use postseal::policy::{Configuration, Limit, Policy};
use postseal::tls::Class;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

struct World<S> {
    server: S,
    configuration: Configuration,
    script: String,
    before: BTreeMap<String, (Vec<u8>, String)>,
    _dns: Dns,
    // The last to go: the addresses are free when nobody uses them any more.
    _network: Network,
}

impl<S: MailServer> World<S> {
    /// The bundle is unpacked, and not applied.
    fn new() -> Self {
        let network = Network::take();
        let authority = Authority::with_intermediate();
        let domains = BTreeMap::from([("home.test".to_owned(), network.address(1))]);
        let dns = Dns::start(network.address(53), domains);
        let server = S::start(&network, &authority, &authority.issue(&["mx.home.test"]));
        let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
        policy.add("bank.test=verified/required".parse().unwrap()).unwrap();
        let configuration = server.configuration(policy);
        let bundle = server.root().path(BUNDLE);
        configuration.write_folder(&bundle, "").unwrap();
        let script = fs::read_to_string(bundle.join("apply.sh")).unwrap();
        let before = settings(server.root());
        Self { server, configuration, script, before, _dns: dns, _network: network }
    }

    /// The script with a line before the command that has this number.
    fn with(&self, line: &str, at: usize) -> String {
        let steps = &self.configuration.commands.apply;
        let steps = &steps[..steps.len() - 1];
        let (before, after) = steps.split_at(at);
        let changed = [before, &[line.to_owned()], after].concat().join("\n");
        let changed = self.script.replacen(&steps.join("\n"), &changed, 1);
        assert_ne!(changed, self.script);
        changed
    }

    /// How many places there are for a line.
    fn places(&self) -> usize {
        self.configuration.commands.apply.len()
    }

    fn put(&self, script: &str) {
        fs::write(self.server.root().path(BUNDLE).join("apply.sh"), script).unwrap();
    }

    /// Runs this script, which has to fail; returns what it printed.
    fn fails(&self, script: &str) -> String {
        self.put(script);
        self.server.root().sh(&format!("! sh {BUNDLE}/apply.sh"))
    }

    fn assert_as_before(&self, case: &str) {
        let after = settings(self.server.root());
        let names = |files: &BTreeMap<String, (Vec<u8>, String)>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&after), names(&self.before), "{case}");
        for (name, text) in &after {
            let (text, rights) = text;
            let (before, rights_before) = &self.before[name];
            assert!(text == before, "{case}: {name}: {}", String::from_utf8_lossy(text));
            assert_eq!(rights, rights_before, "{case}: {name}");
        }
        assert!(!self.server.root().path("/var/backups/postseal-apply").exists(), "{case}");
    }

    /// Where it takes mail at all.
    fn assert_takes_mail(&self, case: &str) {
        if !S::RECEIVES {
            return;
        }
        let taken = self.server.take("carol@other.test", "alice@home.test", None);
        assert_eq!(taken, Outcome::Taken, "{case}");
    }

    fn offers_tls(&self) -> bool {
        S::RECEIVES && self.server.offers_tls()
    }
}

/// Everything below `/etc`, and who may read it.
fn settings(root: &PrivateRoot) -> BTreeMap<String, (Vec<u8>, String)> {
    let mut files = BTreeMap::new();
    collect(&root.path("/etc"), &mut files);
    files
}

fn collect(folder: &Path, files: &mut BTreeMap<String, (Vec<u8>, String)>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.is_symlink() {
            collect(&path, files);
        } else if path.is_file() {
            let of = fs::metadata(&path).unwrap();
            let rights = format!("{}:{} {:o}", of.uid(), of.gid(), of.mode());
            let _ = files.insert(path.to_string_lossy().into_owned(), (fs::read(&path).unwrap(), rights));
        }
    }
}

/// A step that fails, wherever it stands.
pub fn a_broken_step_is_taken_back<S: MailServer>() {
    let world = World::<S>::new();
    for at in 0..world.places() {
        let printed = world.fails(&world.with("false", at));
        assert!(printed.contains("everything is as it was before"), "{at}: {printed}");
        world.assert_as_before(&format!("broken before step {at}"));
    }
    // One that is at work already is left alone.
    let other = "/var/backups/postseal-apply.lock";
    let printed = world.server.root().sh(&format!(
        "mkdir -p {other} && echo $$ >{other}/process && ! sh {BUNDLE}/apply.sh 2>&1 && rm -r {other}"
    ));
    assert!(printed.contains("it is running already"), "{printed}");
    world.assert_as_before("beside another one");
    assert_eq!(world.offers_tls(), S::OFFERS_TLS_BEFORE);
    world.assert_takes_mail("after broken steps");
}

/// The server's own check fails; so does the look at it, after it was reloaded.
pub fn a_failed_check_and_a_failed_look_are_taken_back<S: MailServer>() {
    let world = World::<S>::new();
    let check = world.server.root().path(BUNDLE).join("check.sh");
    let own = fs::read_to_string(&check).unwrap();
    fs::write(&check, "#!/bin/sh\nexit 1\n").unwrap();
    let _ = world.fails(&world.script);
    world.assert_as_before("failed check");
    fs::write(&check, own).unwrap();

    // Another certificate than the one that the server has to show.
    let other = Authority::new().issue(&["mx.home.test"]);
    world.server.root().write("/root/other.pem", &other.certificate_pem);
    let script = world.script.replace(&format!("shown={CERTIFICATE}"), "shown=/root/other.pem");
    assert_ne!(script, world.script);
    // It will never be shown: what is waited for otherwise need not be waited for.
    let script = script.replacen("\n    sleep 1\n", "\n    sleep 0.1\n", 1);
    assert!(script.contains("sleep 0.1\n"));
    let printed = world.fails(&script);
    assert!(printed.contains("does not show /root/other.pem"), "{printed}");
    world.assert_as_before("failed look");
    world.assert_takes_mail("after a failed look");
}

/// A server that answers as it was before, then not at all, and begins anew at last, is waited for: Exim waits half a minute
/// for a port that a connection of before holds. How long it answers, and how long it does not, is longer than any other is
/// waited for.
pub fn one_that_begins_anew_is_waited_for<S: MailServer>(end: &str, begin: &str) {
    let world = World::<S>::new();
    let reload = "reload() {\n";
    assert!(world.script.contains(reload));
    let late = format!("{reload}( sleep 0.5; {end}; sleep 5; {begin} ) >/dev/null 2>&1 &\nreturn 0\n");
    let script = world.script.replacen(reload, &late, 1);
    let script = script.replacen("\n    sleep 1\n", "\n    sleep 0.2\n", 1);
    assert!(script.contains("sleep 0.2\n"));
    world.put(&script);
    let printed = world.server.root().sh(&format!("sh {BUNDLE}/apply.sh"));
    assert!(
        printed.contains("apply.sh: the server begins anew: waiting for it, 40 seconds at most."),
        "{printed}"
    );
    assert!(printed.contains("shows the certificate on port 25."), "{printed}");
}

/// Whatever goes wrong is said, where the server itself says nothing of it.
pub fn what_went_wrong_is_told<S: MailServer>() {
    let world = World::<S>::new();
    let root = world.server.root();
    let printed = root.sh(&format!("! sh {BUNDLE}/apply.sh --dryrun 2>&1"));
    assert!(printed.contains("--dryrun is not known"), "{printed}");
    // Nothing is applied yet.
    let printed = root.sh(&format!("! sh {BUNDLE}/verify.sh 2>&1"));
    assert!(printed.contains("\nverify.sh: no TLS as it was asked for at: mx.home.test:25."), "{printed}");
    // Partners are asked all the same.
    assert!(printed.contains("\nNo connection as it is asked for: bank.test."), "{printed}");

    let reload = "reload() {\n";
    assert!(world.script.contains(reload));
    let printed = world.fails(&world.script.replacen(reload, "reload() {\nfalse\n", 1));
    assert!(printed.contains("the server could not be told to read this"), "{printed}");
    world.assert_as_before("failed reload");
    assert!(!root.path(&format!("/var/backups/postseal-undo-{}", S::ID)).exists());

    // What cannot be put back is told and kept, and the next run begins with it.
    let copy = "cp -a \"$copy\" \"$file.postseal-back\"";
    assert!(world.script.contains(copy));
    let unready = world.script.replacen(reload, "reload() {\nfalse\n", 1);
    let printed = world.fails(&unready.replacen(copy, "false", 1));
    assert!(printed.contains(" could not be put back.") && printed.contains("It is saved in "), "{printed}");
    let printed = world.fails(&unready);
    assert!(printed.contains("what it changed is put back first"), "{printed}");
    world.assert_as_before("put back by the next run");

    let copy = "mv \"$saved.new\" \"$saved\"";
    assert!(world.script.contains(copy));
    let printed = world.fails(&world.script.replacen(copy, "kill -INT $$", 1));
    assert!(printed.contains("this was ended before anything was changed"), "{printed}");
    world.assert_as_before("ended by hand before it was saved");
    let printed = world.fails(&world.with("kill -INT $$", 1));
    assert!(printed.contains("this was ended before it was done"), "{printed}");
    world.assert_as_before("ended by hand");

    let own = fs::read(root.path(KEY)).unwrap();
    root.write(KEY, &Authority::new().issue(&["mx.home.test"]).key_pem);
    let printed = world.fails(&world.script);
    let said = "The private key does not belong to the certificate, or has a passphrase: ";
    assert!(printed.contains(&format!("{said}{KEY} {CERTIFICATE}")), "{printed}");
    let printed = root.sh(&format!("! sh {BUNDLE}/check.sh 2>&1"));
    assert!(printed.contains("check.sh: not all is as it should be"), "{printed}");
    fs::write(root.path(KEY), own).unwrap();
    world.assert_as_before("another key");
    world.assert_takes_mail("after all that went wrong");
}

/// Killed at any step, and put back by the next run.
pub fn a_kill_is_put_back<S: MailServer>() {
    let _ = killed_at_any_step::<S>();
}

fn killed_at_any_step<S: MailServer>() -> World<S> {
    let world = World::<S>::new();
    for at in 0..world.places() {
        // Every other time the earlier run is put back first: both ways have to come to the same.
        let _ = world.fails(&world.with("kill -KILL $$", at));
        world.assert_takes_mail(&format!("killed before step {at}"));
    }
    let _ = world.fails(&world.with("false", 0));
    world.assert_as_before("killed, and put back");
    world
}

/// Killed at any step, and then run again.
pub fn a_kill_leaves_a_working_server<S: MailServer>() {
    let world = killed_at_any_step::<S>();
    world.put(&world.with("kill -KILL $$", world.places() - 1));
    let _ = world.server.root().sh(&format!("! sh {BUNDLE}/apply.sh"));
    world.put(&world.script);
    world.server.apply(&world.configuration);
    assert!(world.offers_tls());
    // With 530 (RFC 3207, section 4), or with 4xx by those who let the sender try again.
    let refused = world.server.take("bob@bank.test", "alice@home.test", None);
    let told = |it: &Limit| it.partner.is_some() && it.reason.severity() == Severity::Error;
    let is_told = world.configuration.limits.iter().any(told);
    assert!(is_told || matches!(refused, Outcome::Refused(_)), "{refused:?}");
}

/// No room for what is written, in the server's folder or for the copy that is made first.
pub fn a_full_disk_changes_nothing<S: MailServer>(folder: &str) {
    let world = World::<S>::new();
    let root = world.server.root().path("/");
    for full in [folder, "/var/backups"] {
        // In a view of the file system that ends with the command: a small disk with a copy of the folder, filled up.
        let script = format!(
            "set -eu; at={root}{full}; mkdir -p $at; copy=$(mktemp -d); cp -a $at/. $copy\n\
             mount -t tmpfs -o size=512k small $at; cp -a $copy/. $at\n\
             cat /dev/zero > $at/filler 2>/dev/null || true\n\
             if chroot {root} sh {BUNDLE}/apply.sh; then echo it worked; exit 1; fi\n\
             rm $at/filler; diff -r $copy $at; rm -r $copy",
            root = root.display(),
        );
        let mut unshare = Command::new("unshare");
        let ran = unshare.args(["--mount", "sh", "-c", &script]).output().unwrap();
        let printed = [ran.stdout, ran.stderr].concat();
        assert!(ran.status.success(), "{full}: {}", String::from_utf8_lossy(&printed));
    }
    let _ = fs::remove_dir_all(world.server.root().path("/var/backups/postseal-apply.new"));
    world.assert_as_before("full disk");
    world.assert_takes_mail("after a full disk");
}

/// On Alpine the commands are those of BusyBox: the scripts come along with them, shell and all.
pub fn alpine_s_tools_are_enough<S: MailServer>() {
    let world = World::<S>::new();
    let root = world.server.root();
    // All that this build of it has: `install`, which Alpine's has, is GNU's here.
    let links =
        "mkdir -p /opt/alpine && for it in $(busybox --list); do ln -s /bin/busybox /opt/alpine/$it; done";
    let _ = root.sh(links);
    for script in ["apply.sh", "apply.sh", "check.sh", "undo.sh"] {
        let run =
            r#"PATH=/opt/alpine:$PATH; [ "$(readlink -f "$(command -v awk)")" = /usr/bin/busybox ] && sh"#;
        let printed = root.sh(&format!("{run} {BUNDLE}/{script} 2>&1"));
        // What it says to an option that it does not know.
        assert!(!printed.contains("BusyBox v"), "{script}: {printed}");
        if script == "apply.sh" && S::RECEIVES {
            assert!(world.offers_tls(), "{printed}");
        }
    }
    // Those of its processes that are at work end by and by.
    let begun = Instant::now();
    while world.offers_tls() != S::OFFERS_TLS_BEFORE {
        assert!(begun.elapsed() < Duration::from_secs(20), "TLS as before");
        sleep(Duration::from_millis(100));
    }
    world.assert_takes_mail("after it was undone");
}

/// A dry run shows what would change, and changes nothing.
pub fn a_dry_run_shows_and_changes_nothing<S: MailServer>(shown: &[&str]) {
    let world = World::<S>::new();
    let root = world.server.root().path("/");
    let root = root.display();
    // The root has to be a mount of its own, as it is on a real server.
    let script = format!("mount --bind {root} {root} && chroot {root} sh {BUNDLE}/apply.sh --dry-run");
    let ran = Command::new("unshare").args(["--mount", "sh", "-c", &script]).output().unwrap();
    let printed = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(ran.status.success(), "{printed}{}", String::from_utf8_lossy(&ran.stderr));
    for line in shown {
        assert!(printed.lines().any(|it| it == *line), "{line}: {printed}");
    }
    assert!(!printed.contains("PRIVATE KEY") && !printed.contains("geheim"), "{printed}");
    world.assert_as_before("dry run");
    assert_eq!(world.offers_tls(), S::OFFERS_TLS_BEFORE);
    assert_eq!(
        fs::read_dir(world.server.root().path("/tmp"))
            .unwrap()
            .flatten()
            .filter(|it| it.path().is_dir())
            .count(),
        0
    );
}

/// Who might read the key before may read it again when all is taken back, and what was put there is gone.
pub fn the_key_is_as_it_was_after_undo<S: MailServer>() {
    let world = World::<S>::new();
    let root = world.server.root();
    let key = root.path(KEY);
    let rights = || {
        let it = fs::metadata(&key).unwrap();
        (it.uid(), it.gid(), it.mode() & 0o777)
    };
    let _ = root.sh(&format!("chown 1:2 {KEY} && chmod 0604 {KEY}"));
    for _ in 0..2 {
        let _ = root.sh(&format!("sh {BUNDLE}/apply.sh"));
        assert_ne!(rights(), (1, 2, 0o604));
    }
    let _ = root.sh(&format!("sh {BUNDLE}/undo.sh"));
    assert_eq!(rights(), (1, 2, 0o604));
    assert!(!root.path(&format!("/var/backups/postseal-undo-{}", S::ID)).exists());
    let printed = root.sh(&format!("! sh {BUNDLE}/undo.sh --dry-run 2>&1"));
    assert!(printed.contains("nothing was done"), "{printed}");
}

/// Nothing is taken back where nothing was applied; a key that another server was set up with stays as that one needs it;
/// and what stays is told.
pub fn undo_tells_what_stays<S: MailServer>() {
    let world = World::<S>::new();
    let root = world.server.root();
    let undo = |expected: &str| {
        let printed = root.sh(&format!("{expected} sh {BUNDLE}/undo.sh 2>&1"));
        assert!(!printed.contains("No such file"), "{printed}");
        printed
    };
    assert!(undo("!").contains("Nothing was applied here"));
    world.assert_as_before("undone before it was applied");
    world.assert_takes_mail("undone before it was applied");

    // One that only sends reads no key, though there may be one.
    if S::RECEIVES {
        let _ = root.sh(&format!("chown 1:2 {KEY} && chmod 0604 {KEY}"));
    }
    let printed = root.sh(&format!("sh {BUNDLE}/apply.sh"));
    let next = "apply.sh: done. Next: sh verify.sh. What was before comes back by: sh undo.sh";
    assert_eq!(printed.lines().last(), Some(next), "{printed}");
    let rights = || root.sh(&format!("[ ! -e {KEY} ] || stat -c '%u:%g %a' {KEY}"));
    let as_needed = rights();
    // Another server was set up with the same key, a minute later: it found the key as the first had made it.
    let (own, other) = (format!("/var/backups/postseal-undo-{}", S::ID), "/var/backups/postseal-undo-other");
    if S::RECEIVES {
        let record = format!("{} {KEY}", as_needed.trim());
        let _ = root.sh(&format!(
            "mkdir {other} && echo '{record}' > {other}/rights && touch -d 'now + 1 minute' {other}/rights"
        ));
        assert_eq!(root.sh(&format!("cat {own}/rights")), format!("1:2 604 {KEY}\n"));
    }
    let printed = undo("");
    assert_eq!(rights(), as_needed);
    assert_eq!(
        printed.contains(&format!("  {KEY}: the private key, as it is now, because another")),
        S::RECEIVES
    );
    assert_eq!(printed.contains(&format!("  {CERTIFICATE}: ")), S::RECEIVES, "{printed}");
    for line in root.sh("find /etc -name '*.postseal-undone'").lines() {
        assert!(printed.contains(&format!("  {line}: the settings that were taken back")), "{printed}");
    }
    let left = settings(root).into_keys().filter(|it| !it.ends_with(".postseal-undone"));
    assert_eq!(left.collect::<Vec<_>>(), world.before.keys().cloned().collect::<Vec<_>>());
    assert!(undo("!").contains("Nothing was applied here"));

    // The last one that is taken back gives back who might read it before the first.
    if S::RECEIVES {
        assert_eq!(root.sh(&format!("cat {other}/rights")), format!("1:2 604 {KEY}\n"));
        let of_the_other = format!("sed -n '/^# Who might read/,$ {{ s|^undo=.*|undo={other}|; p }}'");
        let _ = root.sh(&format!(
            "{of_the_other} {BUNDLE}/undo.sh > /tmp/other.sh && sh -eu /tmp/other.sh && rm /tmp/other.sh"
        ));
        assert_eq!(rights(), "1:2 604\n");
    }
}
