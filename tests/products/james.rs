//! Apache James: its XML files.

use crate::{Machine, policy};

const SMTP: &str = r#"<?xml version="1.0"?>
<smtpservers>
  <!-- <tls socketTLS="false"/> -->
  <smtpserver enabled="true">
    <bind>0.0.0.0:25</bind>
    <tls socketTLS="false" startTLS="false">
      <keystore>file://conf/keystore</keystore>
    </tls>
    <authRequired>false</authRequired>
  </smtpserver>
  <smtpserver enabled="true">
    <bind>0.0.0.0:465</bind>
    <tls socketTLS="true" startTLS="false"><keystore>file://conf/keystore</keystore></tls>
  </smtpserver>
</smtpservers>
"#;
const RELAY: &str = r#"<?xml version="1.0"?>
<mailetcontainer>
  <processors>
    <processor state="transport">
      <mailet match="All" class="ToProcessor"><processor>relay</processor></mailet>
    </processor>
    <processor state="relay" enableJmx="true">
      <mailet match="All" class="RemoteDelivery">
        <outgoing>outgoing</outgoing>
        <maxRetries>3</maxRetries>
        <startTLS>false</startTLS>
        <bounceProcessor>bounces</bounceProcessor>
      </mailet>
    </processor>
  </processors>
</mailetcontainer>
"#;

#[test]
fn james_sends_by_a_mailet_for_each_class() {
    let james = |relay: &str| {
        Machine::new(&[
            ("james/conf/smtpserver.xml", SMTP),
            ("james/conf/mailetcontainer.xml", relay),
            ("mx.pem", ""),
            ("mx.key", ""),
        ])
    };
    let machine = james(RELAY);
    let files = ["james/conf/smtpserver.xml", "james/conf/mailetcontainer.xml"];
    let mut asked = policy("", "bank.example=verified/required");
    asked.add("news.bank.example=plain".parse().unwrap()).unwrap();
    let bundle = machine.bundle("james", asked.clone());
    machine.run(&bundle.join("apply.sh"));
    let once = files.map(|name| machine.read(name));
    machine.run(&bundle.join("apply.sh"));
    assert_eq!(files.map(|name| machine.read(name)), once);

    let smtp = roxmltree::Document::parse(&once[0]).unwrap();
    let texts = |of: &str| -> Vec<String> {
        let found = smtp.descendants().filter(|node| node.has_tag_name(of));
        found.filter_map(|node| node.text().map(str::to_owned)).collect()
    };
    assert_eq!(texts("privateKey"), [format!("file://{}", machine.path("mx.key").display())]);
    assert_eq!(texts("protocol"), ["TLSv1.3", "TLSv1.2"]);
    assert_eq!(texts("keystore").len(), 1, "the one of the other port");

    let relay = roxmltree::Document::parse(&once[1]).unwrap();
    let deliveries: Vec<_> =
        relay.descendants().filter(|node| node.attribute("class") == Some("RemoteDelivery")).collect();
    let matchers: Vec<_> = deliveries.iter().filter_map(|node| node.attribute("match")).collect();
    let expected = [
        r"RecipientIsRegex=(?i).*@(.+\.)?news\.bank\.example",
        r"RecipientIsRegex=(?i).*@(.+\.)?bank\.example",
        "All",
        "All",
    ];
    assert_eq!(matchers, expected);
    let parameter = |at: usize, name: &str| {
        let found = deliveries[at].children().find(|node| node.has_tag_name(name));
        found.and_then(|node| node.text()).unwrap_or_default().to_owned()
    };
    let required = "mail.smtp.starttls.required";
    for (at, queue, starts, must, checked) in [
        (0, "postseal-plain", "false", "", ""),
        (1, "postseal-verified", "true", "true", "true"),
        (2, "postseal-opportunistic", "true", "", "false"),
        (3, "outgoing", "false", "", ""),
    ] {
        assert_eq!(parameter(at, "outgoing"), queue);
        assert_eq!(parameter(at, "startTLS"), starts, "{queue}");
        assert_eq!(parameter(at, required), must, "{queue}");
        assert_eq!(parameter(at, "verifyServerIdentity"), checked, "{queue}");
        assert_eq!(parameter(at, "bounceProcessor"), "bounces", "{queue}");
    }
    machine.run(&bundle.join("undo.sh"));
    assert_eq!(files.map(|name| machine.read(name)), [SMTP, RELAY]);

    let gateway = RELAY.replace("<maxRetries>3</maxRetries>", "<gateway>relay.example</gateway>");
    let machine = james(&gateway);
    let refused = machine.try_run(&machine.bundle("james", asked).join("apply.sh"));
    assert!(!refused.status.success());
    assert_eq!(machine.read(files[1]), gateway);
}
