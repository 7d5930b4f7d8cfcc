# postseal headers (src/cli/headers.rs)
cli-headers-from = Od
cli-headers-by = Do
cli-headers-version = TLS
cli-headers-cipher = Szyfr
cli-headers-verified = Nadawca zweryfikowany
cli-headers-delay = Trwało
cli-headers-grade = Ocena
cli-headers-verified-verified = tak
cli-headers-verified-unverified = nie
cli-headers-verified-failed = nieudane
cli-headers-verified-none = nie pytano
cli-headers-verified-unknown = –
cli-headers-no-tls = brak

cli-mailbox-how = Inna: --message z jej numerem albo Message-ID; headers --list pokazuje wszystkie.
