//! Haraka's own reader finds in its files what was meant, whatever stood there before.

use super::Haraka;
use crate::root::PrivateRoot;
use crate::server::MailServer;
use postseal::policy::{Partner, Policy, servers};
use postseal::tls::Class;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;
use std::fs;

/// Prints what Haraka reads, as JSON.
const READ: &str = "node -e '
    const config = require(\"/usr/lib/node_modules/haraka-config\").module_config(\"/etc/haraka\")
    console.log(JSON.stringify([config.get(\"tls.ini\"), config.get(\"postseal_tls.json\")]))'";

fn read(root: &PrivateRoot) -> (Value, Value) {
    let printed = root.sh(READ);
    serde_json::from_str(printed.lines().last().unwrap()).unwrap()
}

fn partners() -> impl Strategy<Value = Vec<Partner>> {
    let domain = "[a-zA-Z0-9ßäé-]{1,20}(\\.[a-z0-9-]{1,10}){0,2}\\.example";
    let class = || prop::sample::select(&Class::ALL[..]);
    prop::collection::vec((domain, class(), class()), 0..40).prop_map(|all| {
        let partner = |(domain, outbound, inbound): (String, Class, Class)| {
            format!("{domain}={outbound}/{inbound}").parse::<Partner>().ok()
        };
        all.into_iter().filter_map(partner).collect()
    })
}

/// Lines of an administrator, some of which say what ours say.
fn own() -> impl Strategy<Value = Vec<String>> {
    let line = prop::sample::select(
        &[
            "[main]",
            "[outbound]",
            "[ no_tls_hosts ]",
            "; key=none",
            "# [main]",
            "",
            "  minVersion = TLSv1  ",
            "key[]=a.pem",
            "cert=b.pem",
            "ciphers=ALL:\\",
            "  more",
            "mine=1",
            "192.0.2.7",
            "requestCert",
            "force_tls_hosts=mine.example",
            "force_tls_hosts[]=also.example",
            "mine=2\r",
            "rejectUnauthorized=true",
        ][..],
    );
    prop::collection::vec(line.prop_map(str::to_owned), 0..20)
}

#[test]
fn what_was_meant_is_what_haraka_reads() {
    let root = PrivateRoot::copy("haraka", 200 + u8::try_from(std::process::id() % 50).unwrap());
    let _ = root.sh("haraka -i /etc/haraka");
    let mut runner = TestRunner::new(Config { cases: 16, failure_persistence: None, ..Config::default() });
    let strategy = (partners(), own());
    let case = |(partners, own): (Vec<Partner>, Vec<String>)| {
        let mut policy = Policy::new(Class::Opportunistic, Class::Opportunistic);
        for partner in partners {
            let _ = policy.add(partner);
        }
        let configuration = Haraka::configuration_for("3.1".parse().unwrap(), policy.clone());
        let bundle = root.path("/root/bundle");
        let _ = fs::remove_dir_all(&bundle);
        configuration.write_folder(&bundle, "").unwrap();
        let before = own.join("\n");
        // Of a case that failed.
        let _ = root.sh("rm -f /etc/haraka/config/*postseal*; echo own > /etc/haraka/config/plugins");
        root.write("/etc/haraka/config/tls.ini", &before);
        let (theirs, _) = read(&root);
        let put = "cd /root/bundle && cp postseal_tls.json /etc/haraka/config/ && OFFERED=1 SUBMISSION= sh edit.sh put";
        let _ = root.sh(&format!("{put} && cp /etc/haraka/config/tls.ini /tmp/once && {put} && cmp /etc/haraka/config/tls.ini /tmp/once"));
        let (ini, rules) = read(&root);
        // What `policy compare` shows is what is written.
        let order = Haraka::order("3.1".parse().unwrap(), policy.clone());
        let revised = servers::find("haraka").unwrap().revise(&before, &order).unwrap();
        let written = fs::read_to_string(root.path("/etc/haraka/config/tls.ini")).unwrap();
        prop_assert_eq!(revised.unwrap().text, written);

        prop_assert_eq!(&ini["main"]["key"], crate::server::KEY, "{}", before);
        prop_assert_eq!(&ini["main"]["minVersion"], "TLSv1.2");
        prop_assert_eq!(&ini["main"]["mine"], &theirs["main"]["mine"], "{}", before);
        prop_assert_eq!(&ini["outbound"]["mine"], &theirs["outbound"]["mine"], "{}", before);
        let listed = |setting: &str, domain: &str| {
            ini["outbound"][setting].as_array().is_some_and(|all| all.iter().any(|it| it == domain))
        };
        for partner in policy.partners() {
            let domain = partner.domain.as_str();
            let outbound = partner.outbound.unwrap();
            prop_assert_eq!(listed("force_tls_hosts", domain), outbound >= Class::Required, "{}", domain);
            prop_assert_eq!(listed("no_tls_hosts", domain), outbound == Class::Plain, "{}", domain);
            prop_assert_eq!(&rules["senders"][domain]["class"], partner.inbound.unwrap().as_str());
        }
        prop_assert_eq!(rules["senders"].as_object().unwrap().len(), policy.partners().len());
        // What the administrator forced stays forced, where anything of ours stands beside it.
        let forced = theirs["outbound"]["force_tls_hosts"].clone();
        let forced = if forced.is_array() { forced } else { Value::Array(vec![forced]) };
        for host in forced.as_array().unwrap().iter().filter_map(Value::as_str) {
            prop_assert!(
                listed("force_tls_hosts", host) || ini["outbound"]["force_tls_hosts"] == host,
                "{}: {}",
                host,
                before
            );
        }
        let _ = root.sh("cd /root/bundle && sh edit.sh take && rm -f /etc/haraka/config/*.postseal-undone");
        let after = fs::read_to_string(root.path("/etc/haraka/config/tls.ini")).unwrap();
        prop_assert_eq!(after, before);
        Ok(())
    };
    runner.run(&strategy, case).unwrap();
}
