# postseal headers (src/cli/headers.rs)
cli-headers-from = Van
cli-headers-by = Naar
cli-headers-version = TLS
cli-headers-cipher = Cipher
cli-headers-verified = Afzender geverifieerd
cli-headers-delay = Duur
cli-headers-grade = Oordeel
cli-headers-verified-verified = ja
cli-headers-verified-unverified = nee
cli-headers-verified-failed = mislukt
cli-headers-verified-none = niet gevraagd
cli-headers-verified-unknown = –
cli-headers-no-tls = geen

cli-mailbox-how = Een ander: --message met zijn nummer of Message-ID; headers --list toont ze allemaal.
