# postseal headers (src/cli/headers.rs)
cli-headers-from = De
cli-headers-by = Para
cli-headers-version = TLS
cli-headers-cipher = Cifra
cli-headers-verified = Remetente verificado
cli-headers-delay = Demorou
cli-headers-grade = Avaliação
cli-headers-verified-verified = sim
cli-headers-verified-unverified = não
cli-headers-verified-failed = falhou
cli-headers-verified-none = não solicitado
cli-headers-verified-unknown = –
cli-headers-no-tls = nenhum

cli-mailbox-how = Para outra: --message com o número ou o Message-ID; headers --list mostra todas.
