# postseal headers (src/cli/headers.rs)
cli-headers-from = Da
cli-headers-by = A
cli-headers-version = TLS
cli-headers-cipher = Cifrario
cli-headers-verified = Mittente verificato
cli-headers-delay = Durata
cli-headers-grade = Giudizio
cli-headers-verified-verified = sì
cli-headers-verified-unverified = no
cli-headers-verified-failed = non riuscito
cli-headers-verified-none = non richiesto
cli-headers-verified-unknown = –
cli-headers-no-tls = nessuno

cli-mailbox-how = Per un altro: --message con il suo numero o il suo Message-ID; headers --list li mostra tutti.
