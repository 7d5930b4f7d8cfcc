//! Words of a POSIX shell.

use std::borrow::Cow;

/// How many of a list are asked about when it is checked, each by a process of its own: what is read for one is read for
/// all, and there may be thousands.
pub const ASKED: usize = 100;

/// A mark, and the function `limited` of the shell that stands there: a command has an end, whatever it waits for.
pub(super) const LIMITED: (&str, &str) = ("@LIMITED@\n", include_str!("limited.sh"));

/// The text as exactly one word of a POSIX shell, whatever stands in it but NUL.
pub fn quoted(text: &str) -> Cow<'_, str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+@%=:".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return Cow::Borrowed(text);
    }
    // Nothing is special between single quotes but the single quote itself (POSIX.1-2024, XCU 2.2.2).
    Cow::Owned(format!("'{}'", text.replace('\'', r"'\''")))
}

/// Fails where this key, which nobody types a passphrase for, does not belong to this certificate; both are words of the
/// shell.
pub(super) fn belong_together(key: &str, certificate: &str) -> String {
    format!(
        "[ \"$(openssl pkey -in {key} -passin pass: -pubout)\" = \"$(openssl x509 -in {certificate} -noout -pubkey)\" ] || \\\n\
         \x20 {{ echo 'The private key does not belong to the certificate, or has a passphrase:' {key} {certificate} >&2; false; }}"
    )
}

/// Says so where a certificate that is shown when sending is none for clients. Nothing fails: not every partner looks.
pub(super) fn told_unless_for_clients(certificate: &str) -> String {
    format!(
        "openssl x509 -in {certificate} -noout -purpose | grep -q '^SSL client : Yes' ||\n\
         \x20 echo 'The certificate is for servers alone (extended key usage), as most public authorities issue them: a \
         partner that asks for ours when we send may refuse it.' >&2"
    )
}

/// A command as this system's users type it: into PowerShell on Windows, into a POSIX shell elsewhere.
pub fn command_line(words: &[String]) -> String {
    let word = |it: &String| {
        let as_it_is = quoted(it);
        if cfg!(windows) && as_it_is != *it { super::powershell::quoted(it) } else { as_it_is.into_owned() }
    };
    words.iter().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_no_quotes_has_none() {
        assert_eq!(quoted("/etc/postfix/main.cf"), "/etc/postfix/main.cf");
        assert_eq!(quoted("a = b"), "'a = b'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }

    #[cfg(unix)]
    mod with_a_real_shell {
        use super::*;
        use proptest::prelude::*;

        proptest! {
            #![proptest_config(ProptestConfig::with_cases(64))]
            #[test]
            fn a_quoted_text_is_one_word_and_itself(text in "[^\\x00]{0,60}") {
                let line = format!("printf '<%s>' {} end", quoted(&text));
                let ran = std::process::Command::new("sh").arg("-c").arg(&line).output()?;
                prop_assert_eq!(String::from_utf8(ran.stdout)?, format!("<{text}><end>"));
            }
        }
    }
}
