use super::*;
use proptest::prelude::*;

fn read(text: &str, language: Language) -> Vec<(&str, Ink)> {
    parts(text, language).into_iter().map(|(range, ink)| (&text[range], ink)).collect()
}

#[test]
fn each_language_is_read_as_what_it_is() {
    use Ink::{Comment, Keyword, Name, Quoted, Variable};
    assert_eq!(
        read("# a\nsmtp_tls_CAfile = $b/c\n  # d\n  e = f\n", Language::MainCf),
        [("# a", Comment), ("smtp_tls_CAfile", Name), ("$b", Variable), ("# d", Comment)]
    );
    assert_eq!(
        read("587 inet n\n  -o smtpd_tls_auth_only=yes\n", Language::MasterCf),
        [("587", Name), ("smtpd_tls_auth_only", Name)]
    );
    assert_eq!(
        read("  deny\n    !condition = ${if eq{$a}{\"b\"}}\n.endif\n", Language::Exim),
        [
            ("deny", Name),
            ("condition", Name),
            ("${if", Variable),
            ("$a", Variable),
            ("\"b\"", Quoted),
            (".endif", Name)
        ]
    );
    assert_eq!(
        read("protocol a {\n  ssl = yes\n}\n", Language::Dovecot),
        [("protocol", Name), ("ssl", Name), ("yes", Keyword)]
    );
    assert_eq!(
        read("define(`confCACERT', `/a')dnl b\nO CertName=true\nR$*\t$: x\nSMine\n", Language::M4),
        [
            ("confCACERT", Name),
            ("dnl b", Comment),
            ("CertName", Name),
            ("R", Name),
            ("$", Variable),
            ("$:", Variable),
            ("SMine", Name)
        ]
    );
    assert_eq!(
        read("smtp ciphers \"a\" # b\nlisten on eth0 tls\n", Language::Smtpd),
        [
            ("smtp ciphers", Name),
            ("\"a\"", Quoted),
            ("# b", Comment),
            ("listen", Name),
            ("on", Keyword),
            ("tls", Keyword)
        ]
    );
    assert_eq!(
        read(": \"${A:=/b}\"\nB=\"c\"\nunset D\n", Language::ShellSettings),
        [("A", Name), ("B", Name), ("\"c\"", Quoted), ("D", Name)]
    );
    assert_eq!(
        read("; a\n[outbound]\nkey=/b#c\nlist[]=d\n192.0.2.0/24\n", Language::Ini),
        [("; a", Comment), ("[outbound]", Name), ("key", Name), ("list", Name)]
    );
    assert_eq!(
        read("{\n  \"roots\": \"/a\",\n    \"b\": null\n}\n", Language::Json),
        [("\"roots\"", Name), ("\"/a\"", Quoted), ("\"b\"", Quoted), ("null", Keyword)]
    );
    assert_eq!(
        read("# a\ntls file /b {\n    regexp \"c\"\n}\nSTARTTLS\n", Language::Words),
        [("# a", Comment), ("tls", Name), ("regexp", Name), ("\"c\"", Quoted), ("STARTTLS", Name)]
    );
    assert_eq!(
        read("\t# a\n\tKeyCerts:\n\t\t-\n\t\t\tKeyFile: /b:c\n", Language::Sconf),
        [("# a", Comment), ("KeyCerts", Name), ("KeyFile", Name)]
    );
    assert_eq!(
        read("<tls startTLS=\"true\">\n  <key>file:///a=b</key>\n</tls>\n", Language::Xml),
        [("tls", Name), ("startTLS", Name), ("\"true\"", Quoted), ("key", Name)]
    );
    assert_eq!(
        read("if [ \"$a\" = 'b", Language::Shell),
        [("if", Keyword), ("\"$a\"", Quoted), ("'b", Quoted)]
    );
}

const ALL: [Language; 17] = [
    Language::Dovecot,
    Language::MainCf,
    Language::MasterCf,
    Language::Exim,
    Language::M4,
    Language::Smtpd,
    Language::ShellSettings,
    Language::Ini,
    Language::Json,
    Language::Shell,
    Language::Awk,
    Language::JavaScript,
    Language::PowerShell,
    Language::Table,
    Language::Words,
    Language::Sconf,
    Language::Xml,
];

proptest! {
    #[test]
    fn no_text_panics_and_parts_stand_one_after_the_other(text in "(\\PC|[\n\t \"'`$#;=\\[{(\\\\]|dnl|define\\(`|: \"\\$\\{){0,40}") {
        for language in ALL {
            let mut end = 0;
            for (range, _) in parts(&text, language) {
                prop_assert!(range.start >= end && range.end >= range.start, "{language:?}");
                prop_assert!(text.get(range.clone()).is_some());
                end = range.end;
            }
        }
    }
}
