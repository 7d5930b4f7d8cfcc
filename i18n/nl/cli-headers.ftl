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
cli-proof-then = Zodra het bericht is aangekomen, leest dit het zoals het is ontvangen, en onthoudt in het project wat het bewijst:
cli-proof-remembered = Onthouden in het project “{ $name }”, zoals stap 4 in het venster.
cli-proof-not-yet = De vernieuwing is nog niet bewezen: het certificaat dat eerder in gebruik was, blijft bewaard.
cli-proof-from-kept = Er is geen bestand genoemd: dit is het bericht dat in het project wordt bewaard (“-” leest de standaardinvoer).
