//! Words of PowerShell, and a script of it.

use aws_lc_rs::digest;
use data_encoding::HEXLOWER;

/// The text as exactly one word of PowerShell, and nothing in it is expanded.
///
/// Between single quotes nothing is special but the single quote itself, and PowerShell takes typographic ones
/// for it as well: U+2018 to U+201B (about_Quoting_Rules; `CharTraits.IsSingleQuote`). Doubled, each is itself.
pub fn quoted(text: &str) -> String {
    let mut word = String::with_capacity(text.len() + 2);
    word.push('\'');
    for c in text.chars() {
        word.push(c);
        if matches!(c, '\'' | '\u{2018}'..='\u{201b}') {
            word.push(c);
        }
    }
    word.push('\'');
    word
}

/// Several texts as one list: `@('a', 'b')`.
pub fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = texts.into_iter().map(quoted).collect();
    format!("@({})", words.join(", "))
}

/// As PowerShell writes it.
pub const fn truth(it: bool) -> &'static str {
    if it { "$true" } else { "$false" }
}

/// A name with a domain in it, of the 64 characters that Exchange and Active Directory take; a domain may have 253.
pub fn short_name(before: &str, domain: &str) -> String {
    let name = format!("{before} {domain}");
    if name.len() <= 64 {
        return name;
    }
    let mark = HEXLOWER.encode(&digest::digest(&digest::SHA256, domain.as_bytes()).as_ref()[..8]);
    format!("{before} {} {mark}", domain.get(..30).unwrap_or(domain))
}

/// The lines as a program that stops at the first one that fails.
///
/// The mark at the start is needed: without it Windows PowerShell 5.1 reads the file in the system's old code page,
/// where a byte in the middle of a foreign letter may be a typographic quote.
pub fn script(lines: &[String]) -> String {
    format!(
        "\u{feff}#Requires -Version 5.1\n\
         $ErrorActionPreference = 'Stop'\n\
         Set-Location -LiteralPath $PSScriptRoot\n\
         {}\n",
        lines.join("\n")
    )
}

/// Lines that open TLS at port 25 of a host and show what was agreed. They stop with an error where the certificate
/// is not trusted or carries another name: that is what `AuthenticateAsClient` compares.
pub fn probe(host: &str) -> String {
    format!(
        r#"$host25 = {}
$client = New-Object System.Net.Sockets.TcpClient($host25, 25)
$client.ReceiveTimeout = 30000
$stream = $client.GetStream()
$reader = New-Object System.IO.StreamReader($stream)
function Read-Reply {{ do {{ $line = $reader.ReadLine(); $line }} while ($line -match '^\d\d\d-') }}
function Send-Line($line) {{
  $bytes = [System.Text.Encoding]::ASCII.GetBytes("$line`r`n")
  $stream.Write($bytes, 0, $bytes.Length)
}}
Read-Reply
Send-Line 'EHLO [127.0.0.1]'
Read-Reply
Send-Line 'STARTTLS'
Read-Reply
$tls = New-Object System.Net.Security.SslStream($stream, $false)
$tls.AuthenticateAsClient($host25)
$tls | Format-List SslProtocol, CipherAlgorithm, CipherStrength
$tls.RemoteCertificate | Format-List Subject, Issuer
$client.Close()"#,
        quoted(host)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What PowerShell's tokenizer makes of a text between single quotes: the text, and what is left behind it.
    /// (`Tokenizer.ScanStringLiteral`: two single quotes of any kind stand for the second one.)
    fn read(word: &str) -> Option<(String, &str)> {
        let quote = |c: char| "'\u{2018}\u{2019}\u{201a}\u{201b}".contains(c);
        let mut rest = word.strip_prefix('\'')?;
        let mut text = String::new();
        loop {
            let c = rest.chars().next()?;
            rest = &rest[c.len_utf8()..];
            if !quote(c) {
                text.push(c);
            } else if let Some(second) = rest.chars().next().filter(|c| quote(*c)) {
                rest = &rest[second.len_utf8()..];
                text.push(second);
            } else {
                return Some((text, rest));
            }
        }
    }

    proptest! {
        #[test]
        fn a_quoted_text_is_one_word_and_itself(text in "[a-z'\"$`;\n\u{2018}-\u{201f}(){}#]{0,30}|\\PC{0,40}") {
            let word = quoted(&text);
            prop_assert_eq!(read(&word), Some((text, "")));
        }
    }

    #[test]
    fn a_long_name_is_cut_and_still_its_own() {
        let long = |last: &str| format!("{}.{last}.example", ["a".repeat(40), "b".repeat(40)].join("."));
        let (one, other) = (short_name("Postseal out", &long("c")), short_name("Postseal out", &long("d")));
        assert!(one.len() <= 64 && one != other, "{one} {other}");
        assert_eq!(short_name("Postseal", "bank.example"), "Postseal bank.example");
    }

    #[test]
    fn a_list_and_a_script() {
        assert_eq!(list(["a", "it's"]), "@('a', 'it''s')");
        assert_eq!(list([]), "@()");
        let script = script(&["Get-Date".to_owned()]);
        assert!(script.starts_with('\u{feff}') && script.ends_with("\nGet-Date\n"));
    }
}
