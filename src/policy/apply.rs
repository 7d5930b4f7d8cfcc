//! The script that applies a configuration and, where something fails, puts everything back by itself.

use super::shell::{LIMITED, quoted};
use super::{Configuration, Order};
use crate::name::HostName;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What the script has to know beside the commands. The last of those that apply is the one by which the server
/// reads what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    /// The folders and files that the commands may change, as a shell reads them between double quotes.
    pub touches: Vec<&'static str>,
    /// What is kept and put back beside them, where settings lie in no file.
    pub elsewhere: Option<Elsewhere>,
    /// The name of the server.
    pub host: HostName,
    /// Where the certificate lies that it shows on port 25 afterwards; empty where TLS is not offered.
    pub shows: String,
    /// A command for a shell that succeeds where the server shows a certificate of its own: then any will do.
    pub own_certificate: Option<String>,
    /// On which ports it shows it, and by which protocol they are asked for TLS: the first that shows it is enough.
    pub looks: Vec<Look>,
    /// Where it can be seen from the machine itself. Not where a rule hides TLS from those addresses.
    pub seen_at: Vec<String>,
    /// The key that the server reads, wherever it lies.
    pub secret: String,
    /// Where the certificate and the key belong, if they lie in the bundle, perhaps both in one file; none where a tool of
    /// the product puts them there.
    pub belongs: Option<[String; 2]>,
    /// The id of the server: what its undo gives back lies under that name.
    pub server: &'static str,
    /// What is there only where this was applied; empty where that is not known.
    pub trace: String,
}

/// Settings in a database of the server's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// Writes them into the file `$1`.
    pub keep: String,
    /// Makes them as they are in the file `$1`.
    pub restore: String,
}

/// A port on which a server offers TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// As `openssl s_client -starttls` takes it.
    pub protocol: &'static str,
    /// The port.
    pub port: u16,
}

/// Before anything else.
const ASK_FIRST: &str = "set -eu
if [ \"$(id -u)\" != 0 ] && [ ! -w /var/backups ]; then
  echo 'undo.sh: this changes files of the system. Run it as root: sudo sh undo.sh' >&2
  exit 1
fi
trace=@TRACE@
if [ -n \"$trace\" ] && [ ! -e \"$trace\" ] && [ ! -d @UNDO@ ]; then
  echo \"Nothing was applied here ($trace is not there): nothing was done.\" >&2
  exit 1
fi
";

impl Guard {
    /// For a server that offers TLS on port 25, or does not.
    pub(super) fn new(order: &Order, touches: &[&'static str], offered: bool) -> Self {
        let hidden = |address: IpAddr| order.policy.hides_tls_from(address);
        let mut seen_at = Vec::new();
        if !hidden(Ipv4Addr::LOCALHOST.into()) {
            seen_at.push(Ipv4Addr::LOCALHOST.to_string());
        }
        if !hidden(Ipv6Addr::LOCALHOST.into()) {
            seen_at.push(format!("[{}]", Ipv6Addr::LOCALHOST));
        }
        // Which address the machine has by its name is not known here.
        if !order.policy.hides_tls() {
            seen_at.push(order.host.to_string());
        }
        let shows = if offered { order.certificate.to_string() } else { String::new() };
        let looks = vec![Look { protocol: "smtp", port: 25 }];
        let belongs = Some([order.certificate.to_string(), order.key.to_string()]);
        Self {
            touches: touches.to_vec(),
            elsewhere: None,
            host: order.host.clone(),
            shows,
            own_certificate: None,
            looks,
            seen_at,
            secret: order.key.to_string(),
            belongs,
            server: "",
            trace: String::new(),
        }
    }

    /// With what is there only where this was applied.
    pub(super) fn traced(self, trace: impl Into<String>) -> Self {
        Self { trace: trace.into(), ..self }
    }

    /// Where it is remembered what undo.sh gives back.
    fn remembered(&self) -> String {
        format!("/var/backups/postseal-undo-{}", self.server)
    }

    /// The key, where a step names it: a server that only sends reads none.
    fn needed(&self, configuration: &Configuration) -> &str {
        let named = configuration.commands.apply.iter().any(|step| step.contains(&self.secret));
        if named { &self.secret } else { "" }
    }

    /// The script that takes it back, by these commands.
    pub(super) fn undo_script(&self, configuration: &Configuration, commands: &str) -> String {
        let needed = self.needed(configuration);
        let certificate = self.belongs.as_ref().filter(|_| !needed.is_empty());
        let marks = [
            ("@UNDO@", self.remembered()),
            ("@TRACE@", quoted(&self.trace).into_owned()),
            ("@SECRET@", quoted(&self.secret).into_owned()),
            ("@NEEDED@", quoted(needed).into_owned()),
            ("@CERTIFICATE@", quoted(certificate.map_or("", |it| &it[0])).into_owned()),
            ("@TOUCHED@", format!("\"{}\"", self.touches.join(" "))),
        ];
        let marks = marks.each_ref().map(|(mark, value)| (*mark, value.as_str()));
        let first = filled(ASK_FIRST, &marks);
        commands.replacen("set -eu\n", &first, 1) + &filled(include_str!("undo.sh"), &marks)
    }

    /// The script.
    pub(super) fn script(&self, configuration: &Configuration) -> String {
        let (reload, steps) =
            configuration.commands.apply.split_last().map_or(("true", &[][..]), |(last, all)| (last, all));
        // What does not lie in the bundle stays as it is, wherever it belongs.
        let (certificate, key) = match (&configuration.identity, &self.belongs) {
            // Without the key nothing can be done for a file that holds both.
            (Some(identity), Some([certificate, key])) if identity.key().is_some() || certificate != key => {
                (certificate.as_str(), identity.key().map_or("", |_| key.as_str()))
            }
            _ => ("", ""),
        };
        let brought = [certificate, key].join(" ");
        let touched = format!("\"{}\"{}", self.touches.join(" "), quoted(format!(" {brought}").trim_end()));
        let elsewhere = self.elsewhere.as_ref();
        let looks: Vec<_> = self.looks.iter().map(|it| format!("{}:{}", it.protocol, it.port)).collect();
        filled(
            include_str!("apply.sh"),
            &[
                ("@TOUCHED@", &touched),
                ("@ELSEWHERE@", elsewhere.map_or("", |_| "yes")),
                ("@KEEP@", elsewhere.map_or(":", |it| &it.keep)),
                ("@RESTORE@", elsewhere.map_or(":", |it| &it.restore)),
                ("@OWN_CERTIFICATE@", self.own_certificate.as_deref().unwrap_or("false")),
                ("@CERTIFICATE@", &quoted(certificate)),
                ("@KEY@", &quoted(key)),
                ("@SECRET@", &quoted(&self.secret)),
                ("@NEEDED@", &quoted(self.needed(configuration))),
                ("@UNDO@", &self.remembered()),
                ("@HOST@", &quoted(self.host.as_str())),
                ("@SHOWN@", &quoted(&self.shows)),
                ("@LOOKS@", &quoted(&looks.join(" "))),
                ("@SEEN_AT@", &quoted(&self.seen_at.join(" "))),
                LIMITED,
                ("@STEPS@", &steps.join("\n")),
                ("@RELOAD@", reload),
            ],
        )
    }
}

/// The text with each of the marks replaced. What is put in is not looked at again: a path may look like a mark.
pub(super) fn filled(text: &str, values: &[(&str, &str)]) -> String {
    let mut rest = text;
    let mut filled = String::new();
    let next = |rest: &str| {
        let found = values.iter().filter_map(|(mark, value)| Some((rest.find(mark)?, mark.len(), *value)));
        found.min_by_key(|(at, ..)| *at)
    };
    while let Some((at, length, value)) = next(rest) {
        filled.push_str(&rest[..at]);
        filled.push_str(value);
        rest = &rest[at + length..];
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_is_not_looked_at_again() {
        let values = [("@A@", "/etc/@B@/@A@"), ("@B@", "b")];
        assert_eq!(filled("x @B@ @A@ @C@ @B@", &values), "x b /etc/@B@/@A@ @C@ b");
        assert_eq!(filled("", &values), "");
    }

    /// As the servers write what only they should know; what is none is shown as it is.
    #[cfg(unix)]
    #[test]
    fn what_may_be_a_secret_is_hidden_in_differences() {
        let hidden = [
            ("       <secret>yoursecret</secret>", "       <secret>(hidden)"),
            ("       <gateway.username>a</gateway.username>", ""),
            ("       <gatewayPassword>geheim</gatewayPassword>", "       <gatewayPassword>(hidden)"),
            (
                "-mail.example.org smtp --port=587 --user=me --pass=geheim",
                "-mail.example.org smtp --port=587 --user=me --pass=(hidden)",
            ),
            (" hide mysql_servers = db/mail/me/geheim", " hide mysql_servers =(hidden)"),
            (" pgsql_servers = db/mail/me/geheim", " pgsql_servers =(hidden)"),
            (" hide ldap_default_dn = cn=x", " hide ldap_default_dn =(hidden)"),
            ("   client_send = ^me^geheim", "   client_send =(hidden)"),
            (" smtp_sasl_password_maps = static:me:geheim", " smtp_sasl_password_maps = static:(hidden)"),
            (" smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd", ""),
            ("+table creds { label = \"me:geheim\" }", "+table creds {(hidden)"),
            (" table creds { \\", " table creds {(hidden)"),
            ("-  label = \"me:geheim\" }", "-(hidden)"),
            ("+  label = \"you:geheim\", \\", "+(hidden)"),
            ("+  other = \"me:geheim\" }", "+(hidden)"),
            (" listen on lo", ""),
            ("+table postseal_1_required { \"@a.test\", \\", ""),
            ("+    \"@b.test\" }", ""),
            (
                " smtp_sasl_password_maps = inline:{ [mail.example.org]:587=me:geheim }",
                " smtp_sasl_password_maps = inline:(hidden)",
            ),
            (" smtp_sasl_password_maps = inline:{", " smtp_sasl_password_maps = inline:(hidden)"),
            ("   { [mail.example.org]:587=me:geheim }", " (hidden)"),
            (" }", " (hidden)"),
            (" smtp_sasl_password_maps =", ""),
            ("   static:me:geheim", "   static:(hidden)"),
            ("-hide mysql_servers = a/b/c/geheim : \\", "-hide mysql_servers =(hidden)"),
            ("+hide mysql_servers = a/b/c/neu : \\", "+hide mysql_servers =(hidden)"),
            ("   d/e/f/geheim", " (hidden)"),
            ("   client_send = ^me \\", "   client_send =(hidden)"),
            ("     ^geheim", " (hidden)"),
            (" redis_servers = 127.0.0.1/0/geheim", " redis_servers =(hidden)"),
            (" oracle_servers = h/db/u/geheim", " oracle_servers =(hidden)"),
            (" listen on lo", ""),
            ("     auth plain me \\", "     auth plain (hidden)"),
            ("       geheim", " (hidden)"),
            ("     password geheim", "     password (hidden)"),
            (" table aliases file:/etc/aliases", ""),
            (" table here { \"a.test\", \"b.test\" }", ""),
            ("     auth plain me geheim", "     auth plain (hidden)"),
            (" relayhost = smtps://me:geheim@mail.example.org", " relayhost = smtps://(hidden)"),
            (" bank.test:mail.bank.test:587|me|geheim", " bank.test:mail.bank.test:587|(hidden)"),
            (" \"token\": \"geheim\",", " \"token\":(hidden)"),
            ("+auth_pass=geheim", "+auth_pass=(hidden)"),
            ("+smtpd_tls_key_file = /etc/ssl/mx.key", ""),
            ("+    tls_require_ciphers = NORMAL:-VERS-ALL", ""),
            ("+postseal: bank.test = encrypt", ""),
            (" #table old { \\", " #table old {(hidden)"),
            (" #  \"a\" = \"me:geheim\" }", " (hidden)"),
            (" table parted \\", " table parted \\(hidden)"),
            ("   { \"a\" = \"me:geheim\" }", " (hidden)"),
            (" listen on lo", ""),
            // Whatever it may be that is not closed again.
            ("     password = a{b", "     password =(hidden)"),
            (" geheim", " (hidden)"),
        ];
        let of = |marks: [char; 2]| {
            let lines = hidden.iter().filter(|(line, _)| line.starts_with(marks));
            lines.flat_map(|(line, _)| [&line[1..], "\n"]).collect::<String>()
        };
        let whole = hidden.iter().fold("@@ -1 +1 @@\n".to_owned(), |whole, (line, _)| whole + line + "\n");
        let expected = hidden.iter().map(|(line, hidden)| if hidden.is_empty() { line } else { hidden });
        let expected: Vec<_> = std::iter::once(&"@@ -1 +1 @@").chain(expected).copied().collect();
        let printed = shown(&of([' ', '-']), &of([' ', '+']), "printf %s \"$whole\"", &whole);
        assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
    }

    /// Where a secret begins may lie far above what a difference shows.
    #[cfg(unix)]
    #[test]
    fn a_secret_of_many_lines_is_hidden_wherever_a_difference_begins() {
        let differ = "diff -u -L x -L x before after";
        for (before, after, expected) in [
            // A table with more lines than are shown around a change.
            (
                "table creds {\n1 = \"a\",\n2 = \"b\",\n\"relay2\" = \"you:geheim\",\n\"relay3\" = \"me:geheim\"\n}\n",
                "table creds {\n1 = \"a\",\n2 = \"b\",\n\"relay2\" = \"you:geheim\",\n\"relay3\" = \"me:geheim\"\n}\n\
                 include \"x\"\n",
                "@@ -4,3 +4,4 @@\n (hidden)\n (hidden)\n (hidden)\n+include \"x\"\n",
            ),
            (
                "maps = x\nsmtp_sasl_password_maps = inline:{\n  { a = me:geheim },\n  { b = me:geheim },\n  { c = me:geheim }\n  }\na = b\n",
                "maps = x\nsmtp_sasl_password_maps = inline:{\n  { a = me:geheim },\n  { b = me:geheim },\n  { c = me:geheim }\n  }\na = c\n",
                "@@ -4,4 +4,4 @@\n (hidden)\n (hidden)\n (hidden)\n-a = b\n+a = c\n",
            ),
            // Lines that go on, with a remark in between that ends nothing.
            (
                "client_send = ^1 \\\n  ^2 \\\n  ^me \\\n  # } a remark\n  ^geheim\nport = 1\n",
                "client_send = ^1 \\\n  ^2 \\\n  ^me \\\n  # } a remark\n  ^geheim\nport = 2\n",
                "@@ -3,4 +3,4 @@\n (hidden)\n (hidden)\n (hidden)\n-port = 1\n+port = 2\n",
            ),
            // What is between quotes or behind a hash is no brace, and neither is one with a backslash.
            (
                "table creds {\n\"z\" = \"geheim\" }\nend\n",
                "table creds {\n\"a\" = \"x}\\\"y\", # }\n'b' = 'geh}eim', \\}\n\"c\" = \"geheim\" }\nnext\nend\n",
                "@@ -1,3 +1,6 @@\n table creds {(hidden)\n-(hidden)\n+(hidden)\n+(hidden)\n+(hidden)\n+next\n end\n",
            ),
            // To main.cf neither backslash nor quote is more than that: what is indented goes on, whatever it looks like.
            (
                "smtp_sasl_password_maps = inline:{ { a = me:\\{x} }, # {\n\n  { b = me:geheim },\n# said\n\t{ c = me:\"{\" } }\na = b\n  c\n",
                "smtp_sasl_password_maps = inline:{ { a = me:\\{x} }, # {\n\n  { b = me:geheim },\n# said\n\t{ c = me:\"{\" } }\na = c\n  c\n",
                "@@ -3,5 +3,5 @@\n (hidden)\n # said\n (hidden)\n-a = b\n+a = c\n   c\n",
            ),
            // One was closed before; what follows is none, in the first of two differences and in the second.
            (
                "table creds {\n\"a\" = \"{geheim\" }\nb\nc\nd\ne\nf\ng\nh\ni\n  password = geheim\nj\n",
                "table creds {\n\"a\" = \"{geheim\" }\nB\nc\nd\ne\nf\ng\nh\ni\nnew\n  password = geheim\nJ\n",
                "@@ -1,6 +1,6 @@\n table creds {(hidden)\n (hidden)\n-b\n+B\n c\n d\n e\n\
                 @@ -8,5 +8,6 @@\n g\n h\n i\n+new\n   password =(hidden)\n-j\n+J\n",
            ),
            // A file that was not there; one without an end of its last line; one with a side that alone opens it.
            ("", "password = geheim\n", "@@ -0,0 +1 @@\n+password =(hidden)\n"),
            (
                "password = geheim",
                "token = geheim",
                "@@ -1 +1 @@\n-password =(hidden)\n\\ No newline at end of file\n+token =(hidden)\n\\ No newline at end of file\n",
            ),
            (
                "a\n\ngeheim }\nb\n",
                "table creds {\n\ngeheim }\nb\n",
                "@@ -1,4 +1,4 @@\n-a\n+table creds {(hidden)\n (hidden)\n (hidden)\n b\n",
            ),
        ] {
            assert_eq!(shown(before, after, differ, ""), format!("--- x\n+++ x\n{expected}"));
        }
    }

    /// What is shown of two files, and of the difference of them that this command prints.
    #[cfg(unix)]
    fn shown(before: &str, after: &str, differ: &str, whole: &str) -> String {
        let (_, rest) = include_str!("apply.sh").split_once("\nhidden() {\n").unwrap();
        let (body, _) = rest.split_once("\n}\n").unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("before"), before).unwrap();
        std::fs::write(folder.path().join("after"), after).unwrap();
        let script = format!("hidden() {{\n{body}\n}}\n{differ} | hidden before after");
        let mut shell = std::process::Command::new("sh");
        let ran =
            shell.args(["-c", &script]).current_dir(folder.path()).env("whole", whole).output().unwrap();
        assert!(ran.status.success() && ran.stderr.is_empty(), "{ran:?}");
        String::from_utf8(ran.stdout).unwrap()
    }
}
