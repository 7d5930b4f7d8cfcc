# postseal headers (src/cli/headers.rs)
cli-headers-from = From
cli-headers-by = To
cli-headers-version = TLS
cli-headers-cipher = Cipher
cli-headers-verified = Sender verified
cli-headers-delay = Took
cli-headers-grade = Grade
cli-headers-verified-verified = yes
cli-headers-verified-unverified = no
cli-headers-verified-failed = failed
cli-headers-verified-none = not asked
cli-headers-verified-unknown = –
cli-headers-no-tls = none

cli-mailbox-how = Another one: --message with its number or its Message-ID; headers --list shows them all.
cli-proof-then = Once the message has arrived, this reads it as it was received, and remembers in the setup what it proves:
cli-proof-remembered = Remembered in the setup "{ $name }", as step 4 of the window does.
cli-proof-not-yet = The renewal is not proven yet: the certificate that was in use before is still kept.
cli-proof-from-kept = No file was named: this is the message that the setup keeps ("-" reads standard input).
