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
cli-proof-then = Appena il messaggio è arrivato, così lo si legge com'è stato ricevuto, e il progetto ricorda ciò che prova:
cli-proof-remembered = Ricordato nel progetto “{ $name }”, come nella fase 4 della finestra.
cli-proof-not-yet = Il rinnovo non è ancora provato: il certificato in uso prima viene ancora conservato.
cli-proof-from-kept = Nessun file indicato: questo è il messaggio conservato nel progetto (“-” legge lo standard input).
