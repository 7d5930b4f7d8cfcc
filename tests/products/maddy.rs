//! Maddy: its configuration, read as its lexer does.

use crate::{Machine, policy};

const MADDY: &str = r#"$(hostname) = mx.example.org
tls file /old/{cert}.pem /old/key.pem {
    protocols tls1.2 tls1.3
}
smtp tcp://0.0.0.0:25 {
    tls file "/old } cert.pem" /old/key.pem # its own {
    check {
        spf
    }
    source $(local_domains) {
        reject 501 5.1.8 "Use Submission for {outgoing} SMTP"
    }
    default_source {
        destination postmaster $(local_domains) {
            deliver_to &local_routing
        }
        default_destination {
            reject 550 5.1.1 "User doesn't exist"
        }
    }
}
submission tls://0.0.0.0:465 {
    default_source {
        reject
    }
}
target.remote outbound_delivery {
    mx_auth {
        dane
    }
}
target.queue remote_queue {
    target &outbound_delivery
}
target.queue other_queue {
    target &smarthost
}
"#;

/// A directive of Maddy's configuration, with those in its block.
#[derive(Debug, PartialEq)]
struct Directive(Vec<String>, Vec<Directive>);

/// Reads what Maddy's lexer reads: words and words in quotes, blocks, comments.
fn maddy_directives(text: &str) -> Vec<Directive> {
    let mut stack: Vec<Vec<Directive>> = vec![Vec::new()];
    let mut opened: Vec<Vec<String>> = Vec::new();
    for line in text.lines() {
        let (mut words, mut rest) = (Vec::new(), line.trim());
        while !rest.is_empty() && !rest.starts_with('#') {
            let (word, after) = if let Some(quoted) = rest.strip_prefix('"') {
                quoted.split_once('"').expect("a quote that ends")
            } else {
                rest.split_at(rest.find([' ', '\t']).unwrap_or(rest.len()))
            };
            words.push(word.to_owned());
            rest = after.trim_start();
        }
        match words.last().map(String::as_str) {
            None => {}
            Some("}") => {
                let block = stack.pop().unwrap();
                let directive = Directive(opened.pop().expect("a block that was opened"), block);
                stack.last_mut().unwrap().push(directive);
            }
            Some("{") => {
                let _ = words.pop();
                opened.push(words);
                stack.push(Vec::new());
            }
            Some(_) => stack.last_mut().unwrap().push(Directive(words, Vec::new())),
        }
    }
    assert!(opened.is_empty(), "a block that does not end: {text}");
    stack.pop().unwrap()
}

fn directives<'a>(of: &'a [Directive], name: &str) -> Vec<&'a Directive> {
    of.iter().filter(|it| it.0[0] == name).collect()
}

#[test]
fn maddy_asks_partners_and_sends_by_a_target_for_each_class() {
    let machine = Machine::new(&[
        ("maddy/maddy.conf", MADDY),
        ("bin/maddy", "#!/bin/sh\necho verify-config\n"),
        // `su -s /bin/sh USER -c 'exec "$@"' sh COMMAND`, by a user who can read what this file does not forbid.
        ("bin/su", "#!/bin/sh\n[ ! -e \"$ROOT/unreadable\" ] || exit 1\nshift 6\nexec \"$@\"\n"),
        ("bin/id", "#!/bin/sh\nexec /usr/bin/id -g\n"),
        ("bin/systemctl", "#!/bin/sh\n"),
        ("mx.pem", ""),
        ("mx.key", ""),
    ]);
    let mut asked = policy("", "bank.example=verified/required");
    for partner in ["news.bank.example=opportunistic/opportunistic", "xn--bcher-kva.example=required"] {
        asked.add(partner.parse().unwrap()).unwrap();
    }
    let bundle = machine.bundle("maddy", asked);
    machine.run(&bundle.join("apply.sh"));
    let once = machine.read("maddy/maddy.conf");
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(machine.read("maddy/maddy.conf"), once);

    let conf = maddy_directives(&once);
    assert!(directives(&conf, "tls").is_empty(), "ours is imported: {once}");
    assert_eq!(directives(&conf, "import")[0].0[1], "postseal.conf");
    let targets: Vec<_> =
        directives(&conf, "target.queue").iter().map(|queue| queue.1[0].0[1].clone()).collect();
    assert_eq!(targets, ["&postseal_outbound", "&smarthost"]);
    assert_eq!(
        directives(&conf, "target.remote"),
        Vec::<&Directive>::new(),
        "Maddy wants none that is not used"
    );
    let listener = &directives(&conf, "smtp")[0].1;
    let rules = &directives(listener, "default_source")[0].1;
    let senders = directives(listener, "source_in");
    let whom: Vec<_> = senders.iter().map(|it| it.0[2].as_str()).collect();
    assert_eq!(whom, [r".*@(.+\.)?news\.bank\.example", r".*@(.+\.)?bank\.example"]);
    assert_eq!(&senders[0].1, rules, "nothing more is asked of them");
    assert_eq!(senders[1].1[0].1[0].0, ["require_tls"]);
    assert_eq!(&senders[1].1[1..], rules.as_slice());
    assert_eq!(directives(&conf, "submission").len(), 1);

    let ours = maddy_directives(&machine.read("maddy/postseal.conf"));
    assert_eq!(directives(&ours, "tls")[0].0[2], machine.path("mx.pem").display().to_string());
    let levels: Vec<_> = directives(&ours, "target.remote")
        .iter()
        .map(|it| {
            let auth = directives(&it.1, "mx_auth")[0];
            let level = directives(&auth.1, "local_policy")[0].1[0].0[1].clone();
            (it.0[1].clone(), level)
        })
        .collect();
    let expected = [("opportunistic", "none"), ("required", "encrypted"), ("verified", "authenticated")];
    assert_eq!(levels, expected.map(|(class, level)| (format!("postseal_{class}"), level.to_owned())));
    let pipeline = &directives(&ours, "msgpipeline")[0].1;
    let routes: Vec<_> = directives(pipeline, "destination_in")
        .iter()
        .map(|it| (it.0[2].clone(), it.1[0].0[1].clone()))
        .collect();
    let expected = [
        (r".*@(.+\.)?(xn--bcher-kva\.example|b\x{fc}cher\.example)", "&postseal_required"),
        (r".*@(.+\.)?news\.bank\.example", "&postseal_opportunistic"),
        (r".*@(.+\.)?bank\.example", "&postseal_verified"),
    ];
    assert_eq!(routes, expected.map(|(whom, target)| (whom.to_owned(), target.to_owned())));
    assert_eq!(directives(pipeline, "default_destination")[0].1[0].0[1], "&postseal_opportunistic");

    machine.run(&bundle.join("undo.sh"));
    assert_eq!(machine.read("maddy/maddy.conf"), MADDY);
    assert!(!machine.path("maddy/postseal.conf").exists());

    // What sends without a queue would send to partners as to everybody.
    let direct = MADDY.replace("            reject 550", "            deliver_to &outbound_delivery # or");
    assert_ne!(direct, MADDY);
    std::fs::write(machine.path("maddy/maddy.conf"), &direct).unwrap();
    let ran = machine.try_run(&bundle.join("apply.sh"));
    assert!(!ran.status.success());
    let printed = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(printed.contains("outbound_delivery is sent through without a queue"), "{printed}");
    assert_eq!(machine.read("maddy/maddy.conf"), direct);

    // Its user cannot read the key.
    std::fs::write(machine.path("maddy/maddy.conf"), MADDY).unwrap();
    std::fs::write(machine.path("unreadable"), "").unwrap();
    assert!(!machine.try_run(&bundle.join("apply.sh")).status.success());
    assert_eq!(machine.read("maddy/maddy.conf"), MADDY);
}
